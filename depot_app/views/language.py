"""The language of the window: English is in the code, others are in resources/i18n."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QKeySequence

from depot_app.domain.languages import LANGUAGES

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "i18n"


def tr(words: str) -> str:
    """A text of no class: it is found under no name, which is where ``tools/translations.sh`` puts it."""
    return QCoreApplication.translate("", words)


def spoken() -> str:
    """The code of the language spoken; English until ``speak`` is called."""
    code = QLocale().name()[:2]
    return code if code in LANGUAGES else "en"


def grouped(count: int) -> str:
    """A whole number with its thousands apart: 1,250 is 1.250 in German."""
    return figures(f"{count:,}")


def figures(told: str) -> str:
    """A number written the English way as the language spoken writes it: 1,250.5 kg is 1.250,5 kg in German."""
    spoken = QLocale()
    return told.translate({ord(","): spoken.groupSeparator(), ord("."): spoken.decimalPoint()})


def amid(words: str) -> str:
    """What begins a line elsewhere, amid a sentence: its first word small. German nouns in it stay as they are."""
    return words[:1].lower() + words[1:]


def named_amid(words: str) -> str:
    """The same of what begins with a noun: German writes it large wherever it stands."""
    return amid(words) if spoken() == "en" else words


def keys(told: str) -> str:
    """Keys as the keyboard of the language spoken has them: Ctrl+N is Strg+N in German."""
    return QKeySequence(told).toString(QKeySequence.SequenceFormat.NativeText)


def money(told: str) -> str:
    """An amount as services write it as the language spoken does: EUR 1,250.50 is 1.250,50 EUR in German."""
    if spoken() == "en":
        return told
    sign, named = ("-", told[1:]) if told.startswith("-") else ("", told)
    currency, _, amount = named.partition(" ")
    return f"{sign}{figures(amount)} {currency}"


def speak(app: QCoreApplication, wanted: str = "") -> str:
    """Speak ``wanted``, or the system's language where it is one of ours; returns the code of the language spoken.

    To be called before the window is made.
    """
    code = wanted or QLocale.system().name()[:2]
    if code not in LANGUAGES:
        code = "en"
    if code != "en":
        ours = QTranslator(app)
        if not ours.load(str(FOLDER / f"depot_{code}.qm")):
            code = "en"
        else:
            _speak_qt(app, code)
            app.installTranslator(ours)
    QLocale.setDefault(QLocale("en_GB" if code == "en" else code))
    return code


def _speak_qt(app: QCoreApplication, code: str) -> None:
    """What Qt itself says: its file dialogs, the menus of its editors. Without them these stay English."""
    theirs = QTranslator(app)
    if theirs.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(theirs)

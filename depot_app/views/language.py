"""The language of the window: English is in the code, others are in resources/i18n."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "i18n"
#: Language code -> its own name, as it stands in Settings.
LANGUAGES = {"en": "English", "de": "Deutsch"}


def speak(app: QCoreApplication, wanted: str = "") -> str:
    """Speak ``wanted``, or the system's language where it is one of ours; returns the code of the language spoken.

    To be called before the window is made.
    """
    code = wanted or QLocale.system().name()[:2]
    if code not in LANGUAGES:
        code = "en"
    QLocale.setDefault(QLocale("en_GB" if code == "en" else code))
    if code != "en":
        translator = QTranslator(app)
        if not translator.load(str(_FOLDER / f"depot_{code}.qm")):
            return "en"
        app.installTranslator(translator)
    return code

"""Settings of this station: its looks, language, sound, scanner, and where its papers go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)

from depot_app.domain.languages import LANGUAGES
from depot_app.services import meaning
from depot_app.views.look import LIST, Theme, Tone, figures
from depot_app.views.opening import theme
from depot_app.views.parts import Choice, Field, beside, button, label, number_box, under
from depot_app.views.scanner import GAP_MS
from depot_app.views.session import Running, Session
from depot_app.views.settings.section import columns, part
from depot_app.views.sounds import Sounds

#: The names of the signs that nobody sees, as on the key cards of scanners.
_SIGNS = {4: "EOT", 9: "TAB", 10: "LF", 13: "CR", 28: "FS", 29: "GS", 30: "RS", 31: "US"}


class StationSection(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._sounds = Sounds(session.settings, self)
        self._run: Running | None = None
        self.themes: dict[Theme, QPushButton] = {}
        self.scanned = label("", wrap=True)
        self.means = label("", "quiet", wrap=True)
        self._printer = Choice()
        self.folder = QLineEdit()
        station = session.place.store.station
        first = part(self.tr("Station {number}").format(number=station),
                     words=self.tr("Its number stands in every note number made here. It is told when the program is "
                                   "set up, and stays."))  # fmt: skip
        self.setLayout(under(columns([first, self._looks(), self._sound()], [self._scanner(), self._papers()])))

    def reread(self) -> None:
        self.themes[theme(self._session.settings)].setChecked(True)
        if self._run is None and self._printer.count() == 0 and self._session.place.printers is not None:
            self._run = self._session.background.call(self._session.place.printers.names)
            self._run.finished.connect(self._list_printers)

    def take_scan(self, raw: bytes) -> bool:
        """Show what the scanner sent, sign by sign, and what it means here."""
        self.scanned.setText(spelled(raw))
        found = meaning.of_scan(self._session.place.store, raw)
        ends = self.tr("{count} signs").format(count=len(raw.decode("utf-8", "replace")))
        if b"\x1d" in raw:
            ends += " · " + self.tr("with the GS1 separator ‹GS›")
        if raw.startswith(b"]"):
            ends += " · " + self.tr("with the kind of code in front, {kind}").format(kind=raw[:3].decode("latin-1"))
        known = self.tr("Here it means: {what}.").format(what=found.words) if found else self.tr("Nothing here has it.")
        self.means.setText(f"{ends}. {known}")
        return True

    # --- parts -------------------------------------------------------------------------------------------------------

    def _looks(self) -> QWidget:
        words = {Theme.SYSTEM: self.tr("As the computer"), Theme.LIGHT: self.tr("Light"), Theme.DARK: self.tr("Dark"),
                 Theme.CONTRAST: self.tr("High contrast")}  # fmt: skip
        group = QButtonGroup(self)
        for each, said in words.items():
            made = button(said, lambda each=each: self._dress(each))  # type: ignore[misc]
            made.setCheckable(True)
            made.setProperty("kind", "choice")
            made.setMinimumWidth(118)
            group.addButton(made)
            self.themes[each] = made
        language = Choice()
        language.addItem(self.tr("As the computer"), "")
        for code, name in LANGUAGES.items():
            language.addItem(name, code)
        language.setCurrentIndex(max(0, language.findData(str(self._session.settings.value("language", "")))))
        language.currentIndexChanged.connect(lambda _: self._speak(str(language.currentData())))
        hint = self.tr("Counts from the next start.")
        return part(self.tr("Looks"), _twos([*self.themes.values()]), Field(self.tr("Language"), language, hint))

    def _sound(self) -> QWidget:
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setSingleStep(5)
        self.volume.setPageStep(20)
        self.volume.setValue(self._sounds.volume())
        self.volume.setMinimumHeight(32)
        self._loud = label("")
        self.volume.valueChanged.connect(self._hear)
        self._hear(self.volume.value())
        trial = button(self.tr("Hear it"), lambda: self._sounds.play("good"), sign="volume-up")
        name = self.tr("Volume of the answers to scans")
        return part(self.tr("Sound"), Field(name, self.volume), beside(trial, self._loud, None))

    def _scanner(self) -> QWidget:
        self.gap = number_box(10, 200)
        self.gap.setSuffix(self.tr(" ms"))
        self.gap.setValue(int(str(self._session.settings.value("scanner/gap_ms", GAP_MS))))
        self.gap.valueChanged.connect(self._space)
        self.scanned.setFont(figures(LIST))
        self.scanned.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.scanned.setText(self.tr("Scan anything now: what the scanner sends is shown here."))
        self.scanned.setAccessibleName(self.tr("What was scanned"))
        hint = self.tr("The longest pause between two signs of one scan. More for a slow scanner, when its codes "
                       "appear as if they were typed; usually {usual}.").format(usual=GAP_MS)  # fmt: skip
        return part(self.tr("Scanner"), Field(self.tr("Pause between two signs"), self.gap, hint), self.scanned,
                    self.means)  # fmt: skip

    def _papers(self) -> QWidget:
        settings = self._session.settings
        self.folder.setText(str(settings.value("print/folder", "")))
        self.folder.editingFinished.connect(self._take_folder)
        choose = button(self.tr("Choose…"), self._choose)
        self._printer.currentIndexChanged.connect(
            lambda _: self._remember("print/printer", str(self._printer.currentData() or ""))
        )
        words = self.tr("What is offered first when something is printed here.")
        self._into = into = Field(self.tr("Folder for PDFs"), self.folder)
        return part(self.tr("Papers"), Field(self.tr("Printer"), self._printer),
                    beside(into, under(None, choose)), words=words)  # fmt: skip

    # --- what is chosen ----------------------------------------------------------------------------------------------

    def _remember(self, name: str, value: object) -> None:
        if str(self._session.settings.value(name, "")) != str(value):
            self._session.settings.setValue(name, value)
            self._session.settled.emit(name)

    def _dress(self, chosen: Theme) -> None:
        self.themes[chosen].setChecked(True)
        self._remember("theme", chosen.value)

    def _speak(self, code: str) -> None:
        self._remember("language", code)
        self._session.say(self.tr("The language changes when the program is started again."), Tone.GOOD)

    def _hear(self, volume: int) -> None:
        self._sounds.set_volume(volume)
        self._loud.setText(self.tr("{volume} of 100").format(volume=volume) if volume else self.tr("silent"))

    def _space(self, gap: int) -> None:
        self._remember("scanner/gap_ms", gap)

    def _take_folder(self) -> None:
        told = self.folder.text().strip()
        is_file = Path(told).is_file()
        self._into.wrong(self.tr("This is a file. Name a folder; PDFs go where they went before.") if is_file else "")
        if not is_file:
            self._remember("print/folder", told)

    def _choose(self) -> None:
        if path := QFileDialog.getExistingDirectory(self, self.tr("Folder for PDFs"), self.folder.text()):
            self.folder.setText(path)
            self._take_folder()

    def _list_printers(self, names: list[str]) -> None:
        self._run = None
        was = str(self._session.settings.value("print/printer", ""))
        self._printer.blockSignals(True)
        self._printer.addItem(self.tr("No printer: PDFs go to the folder"), "")
        for name in names:
            self._printer.addItem(name, name)
        if was and was not in names:
            self._printer.addItem(self.tr("{name} (not there now)").format(name=was), was)
        self._printer.setCurrentIndex(max(0, self._printer.findData(was)))
        self._printer.blockSignals(False)


def _twos(buttons: Sequence[QWidget]) -> QGridLayout:
    grid = QGridLayout()
    for number, each in enumerate(buttons):
        grid.addWidget(each, number // 2, number % 2)
    return grid


def spelled(raw: bytes) -> str:
    """A scan with its control signs made visible."""
    text = raw.decode("utf-8", "replace")
    return "".join(f"‹{_SIGNS.get(ord(sign), ord(sign))}›" if ord(sign) < 32 else sign for sign in text)

"""How everything looks: three palettes, one small style sheet, sizes on a grid of eight pixels.

The window is seen only when this is loaded: dataclasses would take longer to make than everything else here.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QCompleter, QLabel, QWidget

from depot_app.views.style import DROPPED, SHEET

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

GAP, WIDE_GAP, WIDEST_GAP = 8, 16, 32
BODY, LIST, TITLE, FIGURE, LOADER = 13, 15, 20, 32, 96
#: An icon on a button, and the gap between it and the words.
ICON, ICON_GAP = 16, 6
ROW_HEIGHT, TARGET = 36, 44
#: The property under which a widget keeps the name of its icon.
SIGN = "sign"
_TINTED = "tinted"


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What a word says about its matter; each has a colour and a shape of its own."""

    PLAIN = "plain"
    QUIET = "quiet"
    GOOD = "good"
    ATTENTION = "attention"
    STOP = "stop"


SHAPES = {Tone.PLAIN: "", Tone.QUIET: "", Tone.GOOD: "✓", Tone.ATTENTION: "▲", Tone.STOP: "■"}


class Colours(NamedTuple):
    """One palette; text on ``window``, ``base`` and ``chosen`` has a contrast of at least 4.5 : 1."""

    window: str
    base: str
    text: str
    quiet: str
    line: str
    accent: str
    on_accent: str
    chosen: str
    on_chosen: str
    good: str
    attention: str
    stop: str

    def of(self, tone: Tone) -> str:
        """The colour of a tone."""
        if tone is Tone.PLAIN:
            return self.text
        return {Tone.QUIET: self.quiet, Tone.GOOD: self.good, Tone.ATTENTION: self.attention, Tone.STOP: self.stop}[
            tone
        ]

    def tone(self, tone: Tone) -> QColor:
        return QColor(self.of(tone))


PALETTES = {
    Theme.LIGHT: Colours("#F3F4F5", "#FFFFFF", "#16191C", "#565D64", "#CDD2D6", "#0B5CAD", "#FFFFFF", "#D5E6F7",
                         "#10243A", "#1D6B35", "#8A4B00", "#A8281B"),
    Theme.DARK: Colours("#1B1E21", "#23272B", "#ECEEF0", "#A8B0B8", "#3C434A", "#7ABAF7", "#0D1720", "#2B4664",
                        "#F4F8FC", "#7FD493", "#F0B35E", "#FF9A8D"),
    Theme.CONTRAST: Colours("#000000", "#000000", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFE000", "#000000", "#FFE000",
                            "#000000", "#7CFF9B", "#FFC861", "#FF9D94"),
}  # fmt: skip
_LOOKS = Path(__file__).resolve().parents[2] / "resources" / "looks"
_now = [Theme.LIGHT]


def colours() -> Colours:
    """The palette in use."""
    return PALETTES[_now[0]]


def tint(app: QApplication, theme: Theme) -> None:
    """The colours and the letters of a theme, which is enough to be seen; ``system`` follows the desktop's own."""
    if theme is Theme.SYSTEM:
        theme = Theme.DARK if _is_dark(app) else Theme.LIGHT
    _now[0] = theme
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(BODY)
    app.setFont(font)
    app.setPalette(_palette(colours()))


def _is_dark(app: QApplication) -> bool:
    if not app.property(_TINTED):  # the palette is still the desktop's, and quicker to ask
        app.setProperty(_TINTED, True)
        return app.palette().window().color().lightness() < 128
    from PySide6.QtCore import Qt

    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def dress(window: QWidget, theme: Theme) -> None:
    """Give a window, and all it is to hold, a theme.

    Not the application: with a style sheet there, Qt goes through a part of a page again for each thing it is put into.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    tint(app, theme)
    tick = "light" if colours().on_accent == "#FFFFFF" else "dark"
    off = "dashed" if colours().quiet == colours().text else "solid"  # where no colour tells what cannot be pressed
    window.setStyleSheet(SHEET.substitute(colours()._asdict(), looks=_LOOKS.as_posix(), tick=tick, off=off))
    for completer in window.findChildren(QCompleter):
        dress_dropped(completer)


def dress_dropped(completer: QCompleter) -> None:
    """Give the list under an editor the theme: Qt keeps it in no window."""
    if (dropped := completer.popup()) is not None:
        dropped.setStyleSheet(DROPPED.substitute(colours()._asdict()))


def redress(window: QWidget, theme: Theme) -> None:
    """Another theme while the window is open: icons are drawn anew in its colours."""
    dress(window, theme)
    for widget in window.findChildren(QWidget):
        if (name := widget.property(SIGN)) and isinstance(widget, QAbstractButton):
            widget.setIcon(icon(name, colours().on_accent if widget.property("kind") == "main" else ""))
        elif name and isinstance(widget, QLabel):
            widget.setPixmap(icon(name).pixmap(widget.pixmap().size()))


def font(pixels: int, *, bold: bool = False) -> QFont:
    made = QFont(QGuiApplication.font())
    made.setPixelSize(pixels)
    made.setBold(bold)
    return made


def figures(pixels: int) -> QFont:
    """A font whose digits all have one width, so that numbers stand under each other."""
    made = font(pixels)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def icon(name: str, colour: str = "") -> QIcon:
    """An icon of the one set, by its name there without the set's (``truck-loading``)."""
    from PySide6.QtGui import QIcon  # the window is seen before these

    from depot_app.views.icons import Sign

    now = colours()
    return QIcon(Sign(name, colour or now.text, colour or now.on_chosen, now.quiet))


def _palette(c: Colours) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, c.window), (role.Base, c.base), (role.AlternateBase, c.base), (role.Button, c.base),
        (role.WindowText, c.text), (role.Text, c.text), (role.ButtonText, c.text), (role.ToolTipText, c.text),
        (role.ToolTipBase, c.base), (role.Highlight, c.chosen), (role.HighlightedText, c.on_chosen),
        (role.PlaceholderText, c.quiet), (role.Link, c.accent), (role.Mid, c.line), (role.BrightText, c.stop),
    ):  # fmt: skip
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.quiet))
    return made

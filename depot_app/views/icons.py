"""The one set of icons: Font Awesome 5 solid, as qtawesome brings it, drawn by Qt as it draws letters.

qtawesome itself is not loaded: it loads a second Qt binding's modules and eleven sets of icons, which takes a sixth of
the time until the window can be used.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache

_SET = "fontawesome5-solid-webfont"
#: Of the height of the icon; the set leaves no room round its signs.
_SHARE = 0.875


class Sign(QIconEngine):
    """One sign in the colours of its button: as it stands, switched on, and where it cannot be used."""

    def __init__(self, name: str, plain: str, on: str, off: str) -> None:
        """``name`` as the set has it. Raises KeyError."""
        super().__init__()
        self._said, self._colours = _signs()[name], (plain, on, off)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        plain, on, off = self._colours
        room = QRect(rect.topLeft(), QSize(min(rect.width(), rect.height()), rect.height()))  # what is wider is a gap
        font = QFont(_family())
        font.setPixelSize(max(1, round(rect.height() * _SHARE)))
        painter.setFont(font)
        painter.setPen(QColor(off if mode is QIcon.Mode.Disabled else on if state is QIcon.State.On else plain))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._said)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        known = f"sign {self._said} {self._colours} {size.width()}x{size.height()} {mode.value} {state.value}"
        drawn = QPixmap()
        if not QPixmapCache.find(known, drawn):
            drawn = QPixmap(size)
            drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(drawn)
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
            painter.end()
            QPixmapCache.insert(known, drawn)
        return drawn


def names() -> set[str]:
    """What the set has."""
    return set(_signs())


@cache
def _signs() -> dict[str, str]:
    told = json.loads(_file("charmap-*.json").read_text("utf-8"))
    return {name: chr(int(code, 16)) for name, code in told.items()}


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_file("[0-9]*.ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0]


def _file(ending: str) -> Path:
    found = find_spec("qtawesome")
    assert found is not None
    assert found.origin is not None
    return next((Path(found.origin).parent / "fonts").glob(f"{_SET}-{ending}"))

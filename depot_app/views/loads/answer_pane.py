"""The answer to the last scan: one colour, one sign, a few words, to be read from three metres."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from depot_app.views.loads import answers
from depot_app.views.loads.answers import Face
from depot_app.views.look import FIGURE, LIST, LOADER, TITLE, WIDE_GAP, WIDEST_GAP, colours, font

_SMALLEST = 28
#: The sizes of the title and of the lines below it, to be read from three metres.
_LARGE = (LOADER, FIGURE + 12, TITLE + 4)
_SMALL_HEIGHT = 140
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class AnswerPane(QWidget):
    """``say`` shows an answer at once: it is painted before the call returns. ``small`` stands above a form."""

    shown = Signal(object, str, str, str)  # what was said

    def __init__(self, *, small: bool = False) -> None:
        super().__init__()
        self._face: Face | None = None
        self._title, self._where, self._why = "", "", ""
        self._title_size, self._where_size, self._why_size = (FIGURE, TITLE, LIST) if small else _LARGE
        upright = QSizePolicy.Policy.Fixed if small else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self.setMinimumHeight(_SMALL_HEIGHT if small else 180)
        self.setAccessibleName(self.tr("Answer to the last scan"))

    def sizeHint(self) -> QSize:
        return QSize(800, 360 if self._title_size == LOADER else _SMALL_HEIGHT)

    def told(self) -> tuple[str, str, str]:
        """(title, where it belongs, why): what is shown."""
        return self._title, self._where, self._why

    def say(self, face: Face | None, title: str, where: str = "", why: str = "") -> None:
        self._face, self._title, self._where, self._why = face, title, where, why
        self.setAccessibleDescription(". ".join(each for each in (title, where, why) if each))
        self.repaint()
        self.shown.emit(face, title, where, why)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        coloured = self._face is not None and bool(self._face.colour)
        ink = QColor(answers.ON_ANSWER if coloured else palette.text)
        painter.fillRect(self.rect(), QColor(self._face.colour if coloured and self._face else palette.base))
        if not coloured:
            painter.setPen(QPen(QColor(palette.text if self._face else palette.line), 6 if self._face else 1))
            painter.drawRect(self.rect().adjusted(3, 3, -3, -3))
        inside = QRectF(self.rect()).adjusted(WIDEST_GAP, WIDE_GAP, -WIDEST_GAP, -WIDE_GAP)
        if self._face is not None:
            side = min(inside.height() * 0.62, inside.width() * 0.22)
            answers.draw(painter, self._face.shape, QRectF(inside.left(), inside.top(), side, inside.height()), ink)
            inside.setLeft(inside.left() + side + WIDEST_GAP)
        self._write(painter, inside, ink)
        painter.end()

    def _write(self, painter: QPainter, inside: QRectF, ink: QColor) -> None:
        """The title as large as it fits, the two lines below it."""
        lines = [(self._title, _fitting(self._title, inside.width(), self._title_size, bold=True))]
        lines += (
            [(self._where, _fitting(self._where, inside.width(), self._where_size, least=self._where_size - 12))]
            if self._where
            else []
        )
        lines += [(self._why, font(self._why_size))] if self._why else []
        heights = [QFontMetricsF(used).boundingRect(QRectF(0, 0, inside.width(), 10_000), _FLAGS, words).height()
                   for words, used in lines]  # fmt: skip
        top = inside.top() + max(0.0, (inside.height() - sum(heights) - WIDE_GAP * (len(lines) - 1)) / 2)
        painter.setPen(ink)
        for (words, used), height in zip(lines, heights, strict=True):
            painter.setFont(used)
            painter.drawText(QRectF(inside.left(), top, inside.width(), height), _FLAGS, words)
            top += height + WIDE_GAP


def _fitting(words: str, width: float, most: int, *, bold: bool = False, least: int = _SMALLEST) -> QFont:
    """The largest font, up to ``most`` pixels, in which the words fit on one line."""
    made = font(most, bold=bold)
    needed = QFontMetricsF(made).horizontalAdvance(words)
    if needed > width > 0:
        made.setPixelSize(max(least, int(most * width / needed)))
    return made

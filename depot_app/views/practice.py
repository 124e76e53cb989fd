"""The striped amber band that says that nothing here is real."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygon
from PySide6.QtWidgets import QWidget

from depot_app.views.look import LIST, font

_HEIGHT, _STRIPE = 32, 24
_AMBER, _DARK = "#FFB300", "#2A1E00"


class PracticeBand(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self._words = self.tr("PRACTICE · nothing here is real")
        self.setAccessibleName(self._words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(_AMBER))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_DARK))
        for left in range(-_HEIGHT, self.width() + _HEIGHT, _STRIPE * 2):
            corners = [QPoint(left, _HEIGHT), QPoint(left + _HEIGHT, 0), QPoint(left + _HEIGHT + _STRIPE // 2, 0),
                       QPoint(left + _STRIPE // 2, _HEIGHT)]  # fmt: skip
            painter.drawPolygon(QPolygon(corners))
        painter.setFont(font(LIST, bold=True))
        room = painter.fontMetrics().horizontalAdvance(self._words) + 48
        middle = self.rect().adjusted((self.width() - room) // 2, 0, -(self.width() - room) // 2, 0)
        painter.fillRect(middle, QColor(_AMBER))
        painter.setPen(QColor(_DARK))
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()

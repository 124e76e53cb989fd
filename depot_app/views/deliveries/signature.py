"""A signature by pen or mouse, kept as black lines on white paper whatever the theme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QTabletEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from depot_app.views.look import colours

#: The picture is so wide at most: lines stay readable, and it takes a few kilobytes.
WIDEST = 800
_INK = 2.4
Strokes = tuple[QPolygonF, ...]


class SignaturePad(QWidget):
    signed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strokes: list[QPolygonF] = []
        self._drawing = False
        self._hint = self.tr("Sign here with pen or mouse")
        self.setAccessibleName(self.tr("Signature"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(88)
        self.setMaximumHeight(280)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    def sizeHint(self) -> QSize:
        return QSize(280, 120)

    def strokes(self) -> Strokes:
        return tuple(QPolygonF(stroke) for stroke in self._strokes)

    def show_strokes(self, strokes: Strokes) -> None:
        self._strokes = [QPolygonF(stroke) for stroke in strokes]
        self.update()

    def clear(self) -> None:
        self._strokes.clear()
        self.update()

    def is_empty(self) -> bool:
        return not self._strokes

    def save(self, path: Path) -> None:
        """Write the signature as a PNG."""
        scale = min(2.0, WIDEST / max(1, self.width()))
        picture = QImage(round(self.width() * scale), round(self.height() * scale), QImage.Format.Format_Grayscale8)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.scale(scale, scale)
        self._draw(painter)
        painter.end()
        picture.save(str(path), "PNG")  # type: ignore[call-overload]

    # --- pen and mouse ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            if event.button() == Qt.MouseButton.LeftButton:  # the tip, not a button on the pen
                self._begin(event.position())
        elif kind == QEvent.Type.TabletMove:
            self._go_on(event.position())
        elif kind == QEvent.Type.TabletRelease:
            self._end()
        event.accept()

    def _begin(self, at: QPointF) -> None:
        self._drawing = True
        self._strokes.append(QPolygonF([at, at]))
        self.update()

    def _go_on(self, at: QPointF) -> None:
        if self._drawing:
            self._strokes[-1].append(at)
            self.update()

    def _end(self) -> None:
        if self._drawing:
            self._drawing = False
            self.signed.emit()

    # --- paint -------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setPen(QPen(QColor(colours().line)))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QPen(QColor("#8A9096")))
        line = self.height() - 28
        painter.drawLine(16, line, self.width() - 16, line)
        if not self._strokes:
            painter.setPen(QPen(QColor("#565D64")))
            painter.drawText(self.rect().adjusted(16, 0, 0, -8), Qt.AlignmentFlag.AlignBottom, self._hint)
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor("black"), _INK)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            painter.drawPolyline(stroke)

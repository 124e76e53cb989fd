"""Paints the cells of every list: one pass without asking the model for a dozen roles a cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from depot_app.views.language import grouped
from depot_app.views.list_model import ListModel
from depot_app.views.look import GAP, LIST, ROW_HEIGHT, SHAPES, Tone, colours, figures
from depot_app.views.rows import Column

_BAR_HEIGHT = 12
_SHAPE_WIDTH = 20
# Asking Qt's flags to be combined or compared takes longer than to paint a cell, so that is done once.
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft | _MIDDLE, Qt.AlignmentFlag.AlignRight | _MIDDLE
_SELECTED = QStyle.StateFlag.State_Selected.value
#: So many texts are remembered as they were cut to their columns.
_CUT = 4_000


class CellPainter(QStyledItemDelegate):
    def __init__(self, model: ListModel[Any]) -> None:
        super().__init__(model)
        self._model = model
        self._font = figures(LIST)
        self._metrics = QFontMetrics(self._font)
        self._cut: dict[tuple[str, int], str] = {}
        self._pens: dict[str, QPen] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: Any, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: ANN401
        palette = colours()
        column = self._model.columns[index.column()]
        row = self._model.row(index.row())
        whole: QRect = option.rect
        chosen = bool(option.state.value & _SELECTED)
        tone = column.tone(row)
        if chosen:
            painter.fillRect(whole, QColor(palette.chosen))
        painter.setFont(self._font)
        painter.setPen(self._pen(palette.on_chosen if chosen else palette.of(tone)))
        inside = whole.adjusted(GAP, 0, -GAP, 0)
        bar = column.bar(row) if column.bar is not None else None
        if bar is not None:
            self._paint_bar(painter, inside, bar, chosen=chosen)
        else:
            self._paint_text(painter, inside, column, tone, column.text(row))
        painter.setPen(self._pen(palette.line))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())

    def _pen(self, colour: str) -> QPen:
        made = self._pens.get(colour)
        if made is None:
            made = self._pens[colour] = QPen(QColor(colour))
        return made

    def _fitting(self, text: str, width: int) -> str:
        """A text as it fits into a width, with an ellipsis where it is cut."""
        shown = self._cut.get((text, width))
        if shown is None:
            if len(self._cut) >= _CUT:
                self._cut.clear()
            shown = self._cut[text, width] = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return shown

    def _paint_text(self, painter: QPainter, inside: QRect, column: Column[Any], tone: Tone, text: str) -> None:
        if (shape := SHAPES[tone]) and text:
            painter.drawText(inside, _LEFT, shape)
            inside = inside.adjusted(_SHAPE_WIDTH, 0, 0, 0)
        painter.drawText(inside, _RIGHT if column.right else _LEFT, self._fitting(text, inside.width()))

    def _paint_bar(self, painter: QPainter, inside: QRect, bar: tuple[int, int], *, chosen: bool) -> None:
        palette = colours()
        done, of = bar
        words = f"{grouped(done)} / {grouped(of)}"
        room = self._metrics.horizontalAdvance("0,000 / 0,000")
        painter.drawText(inside, _RIGHT, words)
        frame = QRect(inside.left(), inside.center().y() - _BAR_HEIGHT // 2, inside.width() - room - GAP, _BAR_HEIGHT)
        if frame.width() <= 0:
            return
        filled = QRect(frame)
        filled.setWidth(frame.width() * min(done, of) // of if of else 0)
        plain = palette.good if of and done >= of else palette.accent
        painter.fillRect(filled, QColor(palette.on_chosen if chosen else plain))
        painter.setPen(self._pen(palette.on_chosen if chosen else palette.quiet))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))

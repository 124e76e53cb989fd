"""Paints the cells of every list: one pass without asking the model for a dozen roles a cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from depot_app.views.list_model import ListModel
from depot_app.views.look import GAP, LIST, ROW_HEIGHT, SHAPES, Tone, colours, figures
from depot_app.views.rows import Column

_BAR_HEIGHT = 12
_SHAPE_WIDTH = 20


class CellPainter(QStyledItemDelegate):
    def __init__(self, model: ListModel[Any]) -> None:
        super().__init__(model)
        self._model = model
        self._font = figures(LIST)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: Any, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: ANN401
        palette = colours()
        column = self._model.columns[index.column()]
        row = self._model.row(index.row())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        tone = column.tone(row)
        if chosen:
            painter.fillRect(option.rect, QColor(palette.chosen))
        painter.setFont(self._font)
        painter.setPen(QPen(QColor(palette.on_chosen) if chosen else palette.tone(tone)))
        inside = option.rect.adjusted(GAP, 0, -GAP, 0)
        bar = column.bar(row) if column.bar is not None else None
        if bar is not None:
            self._paint_bar(painter, inside, bar, chosen=chosen)
        else:
            self._paint_text(painter, inside, column, tone, column.text(row))
        painter.setPen(QPen(QColor(palette.line)))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_text(self, painter: QPainter, inside: QRect, column: Column[Any], tone: Tone, text: str) -> None:
        if (shape := SHAPES[tone]) and text:
            painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shape)
            inside = inside.adjusted(_SHAPE_WIDTH, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_bar(self, painter: QPainter, inside: QRect, bar: tuple[int, int], *, chosen: bool) -> None:
        palette = colours()
        done, of = bar
        words = f"{done:,} / {of:,}"
        room = painter.fontMetrics().horizontalAdvance("0,000 / 0,000")
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        frame = QRect(inside.left(), inside.center().y() - _BAR_HEIGHT // 2, inside.width() - room - GAP, _BAR_HEIGHT)
        if frame.width() <= 0:
            return
        filled = QRect(frame)
        filled.setWidth(frame.width() * min(done, of) // of if of else 0)
        plain = palette.good if of and done >= of else palette.accent
        painter.fillRect(filled, QColor(palette.on_chosen if chosen else plain))
        painter.setPen(QPen(QColor(palette.on_chosen if chosen else palette.quiet)))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))

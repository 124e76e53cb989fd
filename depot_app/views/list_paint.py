"""Paints every list: all rows that are seen in one go, without a call from Qt and a dozen roles for each cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QTableView

from depot_app.views.language import grouped
from depot_app.views.list_model import ListModel
from depot_app.views.look import GAP, LIST, ROW_HEIGHT, SHAPES, Tone, colours, figures
from depot_app.views.rows import Column

_BAR_HEIGHT = 12
_SHAPE_WIDTH = 20
# Asking Qt's flags to be combined takes longer than to paint a cell, so that is done once.
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft | _MIDDLE, Qt.AlignmentFlag.AlignRight | _MIDDLE
#: So many texts are remembered as they were cut to their columns.
_CUT = 4_000


class ListPainter:
    """What is seen of ``view``; its columns may be hidden, moved and of any width, its rows are all of one height."""

    def __init__(self, view: QTableView, model: ListModel[Any]) -> None:
        self._view, self._model = view, model
        self._font = figures(LIST)
        self._metrics = QFontMetrics(self._font)
        self._widest = max(1, self._metrics.maxWidth())
        self._cut: dict[tuple[str, int], str] = {}
        self._pens: dict[str, QPen] = {}

    def paint(self, painter: QPainter, seen: QRect) -> None:
        """Paint what lies in ``seen``, in pixels of the viewport."""
        count = self._model.rowCount()
        columns = self._columns(seen)
        first = self._view.rowAt(seen.top())
        if not count or not columns or first < 0:
            return
        chosen = self._view.selectionModel()
        left, right = seen.left(), min(seen.right(), max(edge for _, _, edge in columns))
        painter.setFont(self._font)
        top = self._view.rowViewportPosition(first)
        for number in range(first, count):
            if top > seen.bottom():
                break
            band = QRect(left, top, right - left + 1, ROW_HEIGHT)
            self._row(painter, number, band, columns, chosen=chosen.isRowSelected(number))
            top += ROW_HEIGHT

    def _columns(self, seen: QRect) -> list[tuple[Column[Any], int, int]]:
        """The columns in ``seen`` with their first and last pixel, those moved where they were moved to."""
        view, shown = self._view, []
        for number, column in enumerate(self._model.columns):
            if not view.isColumnHidden(number):
                left = view.columnViewportPosition(number)
                right = left + view.columnWidth(number) - 1
                if left <= seen.right() and right >= seen.left():
                    shown.append((column, left, right))
        return shown

    def _row(self, painter: QPainter, number: int, band: QRect, columns: list[tuple[Column[Any], int, int]], *,
             chosen: bool) -> None:  # fmt: skip
        palette, row = colours(), self._model.row(number)
        top = band.top()
        if chosen:
            painter.fillRect(band, QColor(palette.chosen))
        for column, left, right in columns:
            tone = column.tone(row)
            painter.setPen(self._pen(palette.on_chosen if chosen else palette.of(tone)))
            inside = QRect(left + GAP, top, right - left + 1 - 2 * GAP, ROW_HEIGHT)
            bar = column.bar(row) if column.bar is not None else None
            if bar is not None:
                self._paint_bar(painter, inside, bar, chosen=chosen)
            else:
                self._paint_text(painter, inside, column, tone, column.text(row))
        painter.setPen(self._pen(palette.line))
        painter.drawLine(band.bottomLeft(), band.bottomRight())

    def _pen(self, colour: str) -> QPen:
        made = self._pens.get(colour)
        if made is None:
            made = self._pens[colour] = QPen(QColor(colour))
        return made

    def _fitting(self, text: str, width: int) -> str:
        """A text as it fits into a width, with an ellipsis where it is cut."""
        if len(text) * self._widest <= width:
            return text
        shown = self._cut.get((text, width))
        if shown is None:
            if len(self._cut) >= _CUT:
                self._cut.clear()
            shown = self._cut[text, width] = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return shown

    def _paint_text(self, painter: QPainter, inside: QRect, column: Column[Any], tone: Tone, text: str) -> None:
        if not text:
            return
        if shape := SHAPES[tone]:
            painter.drawText(inside, _LEFT, shape)
            inside.setLeft(inside.left() + _SHAPE_WIDTH)
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

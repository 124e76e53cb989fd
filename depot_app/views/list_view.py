"""The table of a list: chosen by rows, read and left by keyboard, copied; what it shows is painted row by row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from depot_app.views.list_model import ListModel
from depot_app.views.list_paint import ListPainter
from depot_app.views.look import LIST, ROW_HEIGHT, font

_SIGN_WIDTH = 9


class ListView(QTableView):
    """``typed``: a letter that belongs into the filter; ``asked``: where a menu is wanted."""

    typed = Signal(str)
    asked = Signal(QPoint)

    def __init__(self, model: ListModel[Any], *, many: bool) -> None:
        super().__init__()
        self._painter = ListPainter(self, model)
        self.setModel(model)
        self.setFont(font(LIST))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setSectionsMovable(True)
        head.setSortIndicatorClearable(True)
        self.setSortingEnabled(any(column.sort for column in model.columns))
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.ensurePolished()
        for number, column in enumerate(model.columns):
            self.setColumnWidth(number, max(column.width * _SIGN_WIDTH + 2 * 8, head.sectionSizeHint(number)))
            self.setColumnHidden(number, column.hidden)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._painter.paint(painter, event.rect())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
        elif text.strip() and text.isprintable() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.asked.emit(event.globalPos())

    def copy(self) -> None:
        """The chosen rows, columns separated by tabs, to the clipboard."""
        model = self.model()
        shown = [number for number in range(model.columnCount()) if not self.isColumnHidden(number)]
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = ["\t".join(str(model.index(row, number).data() or "") for number in shown) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

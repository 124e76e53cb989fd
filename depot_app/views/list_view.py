"""The table of a list: chosen by rows, read and left by keyboard, copied; what it shows is painted row by row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from depot_app.views.list_model import ListModel
from depot_app.views.list_paint import ListPainter
from depot_app.views.look import LIST, ROW_HEIGHT, font
from depot_app.views.main_key import is_main_key
from depot_app.views.parts import head_width

_SIGN_WIDTH = 9
_ENDS = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)


class ListView(QTableView):
    """``typed``: a letter that belongs into the filter; ``asked``: where a menu is wanted.

    ``unsortable``: the column these rows cannot be sorted by; they stay as they are.
    """

    typed = Signal(str)
    asked = Signal(QPoint)
    unsortable = Signal(int)

    def __init__(self, model: ListModel[Any], *, many: bool) -> None:
        super().__init__()
        self._model, self._painter = model, ListPainter(self, model)
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
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
        self.setSortingEnabled(True)
        head.setSortIndicator(*self._sorted)
        head.sortIndicatorChanged.connect(self._sorting)
        for number, column in enumerate(model.columns):
            self.setColumnWidth(number, max(column.width * _SIGN_WIDTH + 2 * 8, head_width(column.title)))
            self.setColumnHidden(number, column.hidden)

    def unsort(self) -> None:
        """The rows stand as their source gives them, and the head says so."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _sorting(self, column: int, order: Qt.SortOrder) -> None:
        if column < 0 or self._model.is_sortable(column):
            self._sorted = (column, order)
        else:
            self.horizontalHeader().setSortIndicator(*self._sorted)
            self.unsortable.emit(column)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row: a row is one thing here, whatever its columns."""
        if action in _ENDS:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._painter.paint(painter, event.rect())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif is_main_key(event):
            event.ignore()  # it is the page's
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            rows = self.selectionModel().selectedRows()
            if (at := self.currentIndex() if self.currentIndex().isValid() else rows[0] if rows else None) is not None:
                self.activated.emit(at)
        elif self._begins(event):
            self._begin_at(max(self.currentIndex().row(), 0))  # Qt would go on from a row that nobody sees chosen
        elif text.strip() and text.isprintable() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def _begins(self, event: QKeyEvent) -> bool:
        """Whether an arrow key is pressed while no row is chosen."""
        up_or_down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        return up_or_down and not self.selectionModel().hasSelection() and self._model.rowCount() > 0

    def _begin_at(self, row: int) -> None:
        at, flags = self.model().index(row, 0), QItemSelectionModel.SelectionFlag
        self.setCurrentIndex(at)
        self.selectionModel().select(at, flags.ClearAndSelect | flags.Rows)  # also with Shift held down
        self.selectionModel().select(QItemSelection(), flags.Select)  # and there it stays when Shift chooses more

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.asked.emit(event.globalPos())

    def copy(self) -> None:
        """The chosen rows, columns separated by tabs, to the clipboard."""
        model = self.model()
        shown = [number for number in range(model.columnCount()) if not self.isColumnHidden(number)]
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = ["\t".join(str(model.index(row, number).data() or "") for number in shown) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

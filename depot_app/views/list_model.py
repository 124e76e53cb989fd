"""The model behind every list: it knows the keys of all rows and holds the few pages of rows that are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from depot_app.views.language import grouped
from depot_app.views.rows import Column, Listed, Source

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

_PAGE = 40
_PAGES_HELD = 30
#: Keys asked for at once; the rest follows while nothing else is to do.
_FIRST, _THEN = 1_000, 2_500
#: Between two of them the list is painted and answers.
_PAUSE_MS = 15
#: Keys of the answer to something just typed: more than a screen holds, and there at the next key.
_TYPED = 200
_NOWHERE = QModelIndex()
# Qt asks for heads some hundred times a list; its flags take longer to combine than all else here.
_DISPLAY, _ALIGNED = Qt.ItemDataRole.DisplayRole.value, Qt.ItemDataRole.TextAlignmentRole.value
_ACROSS = Qt.Orientation.Horizontal
_SIDES = {right: side | Qt.AlignmentFlag.AlignVCenter
          for right, side in ((False, Qt.AlignmentFlag.AlignLeft), (True, Qt.AlignmentFlag.AlignRight))}  # fmt: skip


class _Unasked(Listed[Any]):
    """Before there is a source: the order that a person chose last time is kept for it."""

    def __init__(self) -> None:
        super().__init__([], str)

    def sorts(self, _sort: str) -> bool:
        return True


class ListModel(QAbstractTableModel, Generic[T]):
    """Rows of ``source`` under ``columns``. Text, alignment and notes only: colours are the painter's."""

    completed = Signal()  # the keys of all rows are known, and none was added in finding it out

    def __init__(self, columns: Sequence[Column[T]]) -> None:
        super().__init__()
        self.columns = columns
        self._heads: dict[int, list[Any]] = {
            _DISPLAY: [column.title for column in columns], _ALIGNED: [_side(column) for column in columns]
        }  # fmt: skip
        self._source: Source[T] = _Unasked()
        self._keys: list[Hashable] = []
        self._all = True
        self._held: OrderedDict[int, Sequence[T]] = OrderedDict()
        self._sort: Column[T] | None = None
        self._down = False
        self._more = QTimer(self)
        self._more.setInterval(_PAUSE_MS)
        self._more.timeout.connect(self._fetch_more)

    # --- what Qt asks ------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(column, self.row(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole and column.exact is not None:
            return column.exact(self.row(index.row()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {self.text(column, self.row(index.row()))}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401
        if orientation != _ACROSS or not 0 <= section < len(self.columns):
            return None
        told = self._heads.get(role)
        return told[section] if told is not None else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """In the order of a column, as the source gives them for -1; not at all where it cannot be done."""
        if column >= 0 and not self.is_sortable(column):
            return
        self._sort = self.columns[column] if column >= 0 else None
        self._down = order == Qt.SortOrder.DescendingOrder
        self.show_rows(self._source)

    def is_sortable(self, column: int) -> bool:
        """Whether the rows there are now can be sorted by it."""
        return _can_sort(self._source, self.columns[column])

    def is_sorted(self) -> bool:
        """Whether they stand in the order that was asked for last."""
        return self._sort is None or _can_sort(self._source, self._sort)

    def _ordered(self, start: int, count: int) -> Sequence[Hashable]:
        by = self._sort
        if by is None or not _can_sort(self._source, by):
            return self._source.keys("", False, start, count)
        if not by.sort and isinstance(self._source, Listed):
            return self._source.keys_by(by, self._down)[start : start + count]
        return self._source.keys(by.sort, self._down, start, count)

    # --- what pages ask ----------------------------------------------------------------------------------------

    def show_rows(self, source: Source[T], *, typed: bool = False) -> None:
        """Show another source, or the same one as it is now; ``typed``: the answer to something just typed."""
        self._source = source
        few = _TYPED if typed else _FIRST
        keys = list(self._ordered(0, few if typed else max(few, len(self._keys))))
        self._held.clear()
        if keys == self._keys:
            if keys:
                self.dataChanged.emit(self.index(0, 0), self.index(len(keys) - 1, len(self.columns) - 1))
        else:
            self.beginResetModel()
            self._keys = keys
            self.endResetModel()
        self._all = len(keys) < few
        self._more.stop() if self._all else self._more.start()

    def row(self, number: int) -> T:
        """The row at a position."""
        page = number // _PAGE
        if page not in self._held:
            self._held[page] = self._source.rows(self._keys[page * _PAGE : (page + 1) * _PAGE])
            if len(self._held) > _PAGES_HELD:
                self._held.popitem(last=False)
        else:
            self._held.move_to_end(page)
        return self._held[page][number % _PAGE]

    def key(self, number: int) -> Hashable:
        return self._keys[number]

    def position(self, key: Hashable) -> int | None:
        """Where a row stands, None where it is not in the list."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def is_complete(self) -> bool:
        """Whether the keys of all rows are known."""
        return self._all

    def complete(self) -> None:
        """Know all keys now."""
        while not self._all:
            self._fetch_more()

    def _fetch_more(self) -> None:
        keys = self._ordered(len(self._keys), _THEN)
        self._all = len(keys) < _THEN
        if self._all:
            self._more.stop()
        if not keys:
            self.completed.emit()
            return
        self._held.pop(len(self._keys) // _PAGE, None)  # the last page may have been short
        self.beginInsertRows(_NOWHERE, len(self._keys), len(self._keys) + len(keys) - 1)
        self._keys += keys
        self.endInsertRows()

    @staticmethod
    def text(column: Column[T], row: T) -> str:
        if column.bar is not None and (bar := column.bar(row)) is not None:
            return f"{grouped(bar[0])} / {grouped(bar[1])}"
        return column.text(row)


def _side(column: Column[Any]) -> Qt.AlignmentFlag:
    return _SIDES[column.right]


def _can_sort(source: Source[T], column: Column[T]) -> bool:
    return source.sorts(column.sort) if column.sort else isinstance(source, Listed)

"""A list as every page shows it: filtered by typing, sorted, columns chosen and remembered, copied and exported."""

from __future__ import annotations

import csv
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QEvent, QItemSelection, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QWidget,
)

from depot_app.views.language import grouped, spoken
from depot_app.views.list_model import ListModel
from depot_app.views.list_view import ListView
from depot_app.views.look import Tone
from depot_app.views.parts import Empty, beside, holding, label, under
from depot_app.views.rows import Column, Source
from depot_app.views.session import Session

T = TypeVar("T")
_RISKY = ("=", "+", "-", "@", "\t", "\r")


class ListPane(QWidget, Generic[T]):
    """``find`` gives the rows for what was typed into the filter. ``name`` is what its columns are remembered under."""

    opened = Signal(object)  # the row on which Enter was pressed or that was double-clicked
    chosen = Signal()  # another row, or other rows, are chosen

    def __init__(self, session: Session, name: str, columns: Sequence[Column[T]], find: Callable[[str], Source[T]],
                 empty: Empty, *, filtered: bool = True, many: bool = True) -> None:  # fmt: skip
        super().__init__()
        self._session, self._name, self._find = session, name, find
        self.model = ListModel(columns)
        self.view = ListView(self.model, many=many)
        self.filter = _Filter()
        self.filter.setPlaceholderText(self.tr("Filter by typing…"))
        self.filter.setAccessibleName(self.tr("Filter this list"))
        self.filter.setClearButtonEnabled(True)
        if not filtered:
            self.filter.hide()
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(60)
        self._count = label("", "quiet")
        self._stack = QStackedLayout()
        for each in (self.view, empty):
            each.setParent(self)  # what is shown without a parent is a window of its own for a moment
            self._stack.addWidget(each)
        above = holding(beside(self.filter, self._count)) if filtered else None
        self.setLayout(under(above, self._stack) if above else under(self._stack))
        if filtered:
            QWidget.setTabOrder(self.filter, self.view)
        self._nothing_found = self.tr("Nothing here fits “{words}”.")
        self._empty, self._empty_words = empty, empty.words()
        self._answered = ""  # what was last typed and looked for
        self._put_in = ""  # what nobody typed
        self._wire()

    def _wire(self) -> None:
        self.filter.textChanged.connect(self._typed.start)
        self.filter.left.connect(self._to_list)
        self._typed.timeout.connect(self.reread)
        self.view.typed.connect(self._type_on)
        self.view.activated.connect(lambda index: self.opened.emit(self.model.row(index.row())))
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.model.modelReset.connect(self._count_again)
        self.model.rowsInserted.connect(self._count_again)
        self.model.completed.connect(self._count_again)
        self.view.asked.connect(self._menu)
        self.view.unsortable.connect(self._say_unsortable)
        head = self.view.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._column_menu)
        head.sectionResized.connect(self._remember)
        head.sectionMoved.connect(self._remember)
        head.sortIndicatorChanged.connect(self._remember)
        self._person = self._session.place.name
        self._session.signed.connect(self._signed)
        self._recall()

    # --- what pages ask ------------------------------------------------------------------------------------------

    def reread(self) -> None:
        """Look again; what is chosen stays chosen, but after typing no more than the one the cursor is on."""
        keys = [self.model.key(number) for number in self._numbers()]
        current = self.view.currentIndex().row()
        now = self.model.key(current) if 0 <= current < self.model.rowCount() else None
        words = self.filter.text()
        typed = words != self._answered
        self.model.show_rows(self._find(words), typed=typed)
        if not self.model.is_sorted():
            self.view.unsort()
        self._answered = words
        self._count_again()
        if not self._numbers() and keys:
            self.choose(now, *([] if typed else keys))  # others may be out of sight

    def look_for(self, words: str) -> None:
        """Filter by these words now; what a person types next takes their place."""
        self.filter.setText(words)
        self._put_in = words
        self._typed.stop()
        self.reread()

    def row(self) -> T | None:
        """The row the cursor is on, if it is chosen."""
        number = self.view.currentIndex().row()
        return self.model.row(number) if number in self._numbers() else None

    def rows(self) -> list[T]:
        """All rows that are chosen."""
        return [self.model.row(number) for number in self._numbers()]

    def choose(self, *keys: Hashable) -> bool:
        """Choose rows by their keys; whether any of them is in the list. Shift goes on from the first."""
        found = [number for key in dict.fromkeys(keys) if (number := self.model.position(key)) is not None]
        if not found:
            self.view.clearSelection()
            return False
        first, flags = self.model.index(found[0], 0), self.view.selectionModel().SelectionFlag
        self.view.updateGeometries()  # or it scrolls no further than the rows there were before
        self.view.setCurrentIndex(first)
        self.view.selectionModel().select(first, flags.ClearAndSelect | flags.Rows)  # whatever keys are held down
        for number in found[1:]:
            self.view.selectionModel().select(self.model.index(number, 0), flags.Select | flags.Rows)
        # the last of them, too, stays when Shift and an arrow key choose more
        self.view.selectionModel().select(QItemSelection(), flags.Select)
        return True

    def choose_nothing(self) -> None:
        """No row is chosen, and the cursor begins at the top again."""
        self.view.selectionModel().clear()

    def choose_first(self) -> None:
        if self.model.rowCount():
            self.choose(self.model.key(0))

    # --- inside --------------------------------------------------------------------------------------------------

    def _numbers(self) -> list[int]:
        return sorted(index.row() for index in self.view.selectionModel().selectedRows())

    def _type_on(self, text: str) -> None:
        if not self.filter.isHidden():
            self.filter.setFocus()
            if self.filter.text() == self._put_in:
                self.filter.clear()
            self._put_in = ""
            self.filter.insert(text)

    def _to_list(self) -> None:
        """From what was typed on to what it found."""
        if self._typed.isActive():
            self._typed.stop()
            self.reread()
        if self.model.rowCount():
            if not self._numbers():
                self.choose_first()
            self.view.setFocus()

    def when_empty(self, words: str, step: str) -> None:
        """Say something else where the list has no row: what is to be done then may hang on who is there."""
        if (words, step) != self._empty_words:
            self._empty_words = words, step
            self._count_again()

    def _count_again(self) -> None:
        count = self.model.rowCount()
        words, step = self._empty_words
        if self.filter.text().strip():
            words, step = self._nothing_found.format(words=self.filter.text()), self.tr("Clear the filter to see all.")
        self._empty.say(words, step)
        self._stack.setCurrentIndex(0 if count else 1)
        if self._empty.hasFocus() and not self.filter.isHidden():
            self.filter.setFocus()  # Qt leaves the cursor where nobody sees it
        more = "" if self.model.is_complete() else "+"
        self._count.setText(self.tr("{count} shown").format(count=f"{grouped(count)}{more}"))

    def _say_unsortable(self, number: int) -> None:
        if (column := self.model.columns[number]).sort:
            words = self.tr(
                "So many rows cannot be sorted by “{column}”. Type into the filter first, or ask for fewer."
            )
            self._session.say(words.format(column=column.title))

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), self.view.copy)
        menu.addAction(self.tr("Export as CSV…"), self._export)
        menu.addMenu(self._columns())
        menu.popup(at)

    def _column_menu(self, at: QPoint) -> None:
        self._columns().popup(self.view.horizontalHeader().mapToGlobal(at))

    def _columns(self) -> QMenu:
        menu = QMenu(self.tr("Columns"), self)
        for number, column in enumerate(self.model.columns):
            action = QAction(column.title, menu, checkable=True, checked=not self.view.isColumnHidden(number))
            action.toggled.connect(lambda on, number=number: self._show_column(number, on=on))
            menu.addAction(action)
        return menu

    def _show_column(self, number: int, *, on: bool) -> None:
        shown = sum(not self.view.isColumnHidden(each) for each in range(len(self.model.columns)))
        if on or shown > 1:
            self.view.setColumnHidden(number, not on)
            self._remember()

    def _remember(self, *_: object) -> None:
        if self._session.place.name:
            self._session.keep(self._kept_as(), self.view.horizontalHeader().saveState())

    def _signed(self) -> None:
        """What somebody else has typed is put away; whoever comes back finds the own again."""
        name = self._session.place.name
        if name and name != self._person:
            self._person = name
            self.filter.clear()
        self._recall()

    def _recall(self) -> None:
        state = self._session.kept(self._kept_as())
        if isinstance(state, QByteArray):
            self.view.horizontalHeader().restoreState(state)

    def _kept_as(self) -> str:
        """For each language its own: the heads of one would be cut off in the columns of another."""
        return f"lists/{self._name}" if spoken() == "en" else f"lists/{self._name} {spoken()}"

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export this list"), f"{self._name}.csv", "CSV (*.csv)")
        if not path:
            return
        try:
            self.export_to(path)
        except OSError as error:
            words = self.tr("The list could not be written: {why}. Nothing here was changed. Choose another place.")
            self._session.say(words.format(why=error.strerror), Tone.STOP)
        else:
            self._session.say(self.tr("The list is in {path}.").format(path=path), Tone.GOOD)

    def export_to(self, path: str) -> None:
        """Write all rows with the columns shown, safe to open in a spreadsheet. Raises OSError."""
        self.model.complete()
        columns = [each for number, each in enumerate(self.model.columns) if not self.view.isColumnHidden(number)]
        with open(path, "w", newline="", encoding="utf-8-sig") as file:
            out = csv.writer(file)
            out.writerow(each.title for each in columns)
            for number in range(self.model.rowCount()):
                row = self.model.row(number)
                out.writerow(_safe(self.model.text(each, row)) for each in columns)


def _safe(text: str) -> str:
    """A spreadsheet takes text that begins like a formula for one."""
    return f"'{text}" if text.startswith(_RISKY) else text


class _Filter(QLineEdit):
    left = Signal()  # Down, Enter or Esc: on to the list

    def event(self, event: QEvent) -> bool:
        """Esc is the filter's own as long as there is something to clear."""
        if event.type() == QEvent.Type.ShortcutOverride and self._clears(cast(QKeyEvent, event)):
            event.accept()
            return True
        return super().event(event)

    def _clears(self, key: QKeyEvent) -> bool:
        return key.key() == Qt.Key.Key_Escape and bool(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clears(event):
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

"""Today's loads at a glance, and the form for a new one beside them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from depot_app.domain.letters import plain
from depot_app.services import load_board
from depot_app.services.load_board import LoadRow
from depot_app.views import clock
from depot_app.views.language import keys
from depot_app.views.list_pane import ListPane
from depot_app.views.loads import wording
from depot_app.views.loads.form import LoadForm
from depot_app.views.look import WIDE_GAP, Tone
from depot_app.views.parts import Empty, beside, button, head, label, under
from depot_app.views.rows import Column, Listed
from depot_app.views.session import Session

_HERE = ("planned", "loading", "confirmed")


class Board(QWidget):
    opened = Signal(int)  # a load's number
    planned = Signal(int)  # the number of a load just made
    printing = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._title = label("")
        self._new = button(self.tr("New load"), self.new_load, main=True, sign="plus")
        self._edit = button(self.tr("Change load"), self.change, sign="pen")
        self._print = button(self.tr("Print…"), self.printing.emit, sign="print")
        for each, key in ((self._new, "Ctrl+N"), (self._edit, "Ctrl+E"), (self._print, "F8")):
            each.setToolTip(keys(key))
        self._empty_new = button(self.tr("Plan a load"), self.new_load, main=True)
        empty = Empty(*self._nothing(may_plan=True), self._empty_new, "truck")
        self.pane: ListPane[LoadRow] = ListPane(session, "loads", self._columns(), self._find, empty, many=False)
        self.pane.view.setAccessibleName(self.tr("Loads"))
        self.form = LoadForm(session)
        self.setLayout(
            under(head(self._title, self._new, self._edit, self._print), beside(self.pane, self.form, gap=WIDE_GAP))
        )
        self.pane.opened.connect(self._open)
        self.pane.chosen.connect(self._offer)
        self.form.saved.connect(self._saved)
        self.form.closed.connect(self.pane.view.setFocus)

    def _columns(self) -> list[Column[LoadRow]]:
        return [
            Column(self.tr("Load"), lambda row: str(row.number), 5, right=True, sort="number"),
            Column(self.tr("Vehicle"), wording.carrier, 14, sort="vehicle"),
            Column(self.tr("Driver"), lambda row: row.driver, 11, sort="driver"),
            Column(self.tr("Dock"), lambda row: row.dock, 6, sort="dock"),
            Column(self.tr("Date"), lambda row: wording.day(row.date), 10, sort="date", exact=lambda row: row.date),
            Column(self.tr("Jobs"), lambda row: str(row.jobs), 5, right=True, sort="jobs"),
            Column(self.tr("Loaded"), lambda row: f"{row.loaded} / {row.expected}", 20, sort="loaded",
                   bar=lambda row: (row.loaded, row.expected)),
            Column(self.tr("Holds"), lambda row: str(row.holds) if row.holds else "", 6, sort="holds",
                   tone=lambda row: Tone.STOP if row.holds else Tone.PLAIN),
            Column(self.tr("State"), wording.state, 12, sort="state", tone=wording.tone),
        ]  # fmt: skip

    def _find(self, words: str) -> Listed[LoadRow]:
        rows = load_board.board(self._session.place.store, wording.lately(self._session))
        orders = {
            "number": lambda row: row.number, "vehicle": wording.carrier, "driver": lambda row: plain(row.driver),
            "dock": lambda row: (len(row.dock), row.dock), "date": lambda row: row.date, "jobs": lambda row: row.jobs,
            "loaded": lambda row: row.loaded / row.expected if row.expected else 0.0,
            "holds": lambda row: row.holds, "state": lambda row: row.state,
        }  # fmt: skip
        return Listed(rows, lambda row: row.number, orders, _said, words)

    def _nothing(self, *, may_plan: bool) -> tuple[str, str]:
        """What is said where there is no load, and what to do then."""
        if may_plan:
            return self.tr("No load is open."), self.tr("Plan one: a vehicle or a subcontractor is enough.")
        return self.tr("Nothing is to be loaded yet."), self.tr(
            "Loads appear here by themselves once they are planned."
        )

    # --- what the page asks --------------------------------------------------------------------------------------

    def reread(self) -> None:
        may_plan = self._session.may("load_planned")
        self._new.setVisible(may_plan)
        self._empty_new.setVisible(may_plan)
        self.pane.when_empty(*self._nothing(may_plan=may_plan))
        self._edit.setVisible(self._session.may("load_changed"))
        self._print.setVisible(may_plan)
        day = clock.day(date.fromisoformat(wording.today(self._session)))
        self._title.setText(self.tr("Loads  ·  {day}").format(day=day))
        self.pane.reread()
        if self.pane.row() is None:
            self._choose_first()
        self._offer()

    def start(self) -> QWidget:
        """The form while it is shown, else the list."""
        return self.form.vehicle if not self.form.isHidden() else self.pane.view

    def new_load(self) -> None:
        """The empty form; what is being entered for a new load stays."""
        if not self._session.may("load_planned"):
            return
        if self.form.isHidden() or not self.form.was_new():
            self.form.begin()
        self.form.vehicle.setFocus()

    def next_step(self) -> None:
        """Save what is entered, or open the load that is chosen."""
        if not self.form.isHidden():
            self.form.save()
        elif (row := self.pane.row()) is not None:
            self.opened.emit(row.number)

    def change(self) -> None:
        """The form with the values of the load that is chosen, if it can still be changed."""
        row = self.pane.row()
        if row is not None and row.state in _HERE and self._session.may("load_changed"):
            self.form.begin(row)

    def _offer(self) -> None:
        row = self.pane.row()
        self._edit.setEnabled(row is not None and row.state in _HERE)

    def _saved(self, number: int) -> None:
        if self.form.was_new():
            self.planned.emit(number)
        else:
            self.reread()
            self.pane.choose(number)
            self.pane.view.setFocus()

    def _choose_first(self) -> None:
        """The load that is being loaded: after a stop in the middle of it one goes on there."""
        rows = (self.pane.model.row(number) for number in range(self.pane.model.rowCount()))
        begun = next((row.number for row in rows if row.state == "loading"), None)
        if begun is None or not self.pane.choose(begun):
            self.pane.choose_first()

    def next_load(self) -> None:
        """Choose the next load that still needs hands, after the one chosen."""
        rows = [self.pane.model.row(number) for number in range(self.pane.model.rowCount())]
        waiting = [row.number for row in rows if row.state not in ("departed", "closed")]
        now = self.pane.row()
        after = [number for number in waiting if now and number in waiting[_place(waiting, now.number) + 1 :]]
        if waiting:
            self.pane.choose((after or waiting)[0])
            self.pane.view.setFocus()

    def _open(self, row: object) -> None:
        if isinstance(row, LoadRow):
            self.opened.emit(row.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.form.isHidden():
            self.form.leave()
        elif event.key() == Qt.Key.Key_Escape:
            self.pane.filter.clear()
            self.pane.view.setFocus()
        else:
            super().keyPressEvent(event)


def _place(numbers: list[int], number: int) -> int:
    return numbers.index(number) if number in numbers else -1


def _said(row: LoadRow) -> str:
    return f"{row.number} {row.vehicle} {row.subcontractor} {row.driver} {wording.dock(row)} {wording.state(row)}"

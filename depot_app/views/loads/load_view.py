"""One load: the jobs on it in the order of its stops, and beside them those that still wait for a load."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from depot_app.services import loads, to_plan
from depot_app.services.load_board import Drop, LoadDetail
from depot_app.services.to_plan import ToPlan, Waiting
from depot_app.views.language import grouped, keys, tr
from depot_app.views.list_pane import ListPane
from depot_app.views.loads import columns, wording
from depot_app.views.loads.details import Details
from depot_app.views.loads.dragging import ABOARD, WAITING, DragFrom, DropOn
from depot_app.views.loads.form import LoadForm
from depot_app.views.loads.gate import Gate
from depot_app.views.loads.moving import Mover
from depot_app.views.loads.steps import Step, steps
from depot_app.views.loads.stops import Stops
from depot_app.views.loads.work import BusyLine, Work
from depot_app.views.look import GAP, ROW_HEIGHT, SHAPES, WIDE_GAP, Tone
from depot_app.views.parts import Empty, beside, button, holding, label, restyle, under
from depot_app.views.rows import Listed
from depot_app.views.session import Session

_DAYS_BACK = 14


class LoadView(QWidget):
    left = Signal()
    loading = Signal(int)  # show the loading screen of this load
    deciding = Signal(Gate, int)
    printing = Signal()

    def __init__(self, session: Session, details: Details, work: Work) -> None:
        super().__init__()
        self._session, self._details, self._work = session, details, work
        self.number = 0
        self.detail: LoadDetail | None = None
        self._steps: list[Step] = []
        self._title, self._state = label("", "title"), label("", "quiet")
        self._capacity, self._heading = label("", "section"), label("", "section")
        self._make_buttons()
        none = Empty(self.tr("No job waits for a load."), self.tr("Book or import some, or type to search older ones."))
        self.waiting: ListPane[Waiting] = ListPane(session, "load-waiting", columns.waiting(), self._find_waiting, none)
        step = self.tr("Choose jobs on the left and press Enter, or drag them here.")
        empty = Empty(self.tr("Nothing is on this load yet."), step, None, "truck-loading")
        self.aboard: ListPane[Drop] = ListPane(session, "load-aboard", columns.aboard(), self._find_aboard, empty,
                                               filtered=False)  # fmt: skip
        self.waiting.view.setAccessibleName(self.tr("Still to be planned"))
        self.aboard.view.setAccessibleName(self.tr("On this load"))
        self.stops = Stops(session, work, self.aboard)
        self.form = LoadForm(session)
        self.busy = BusyLine(work, self._state)
        self._mover = Mover(session, work, self)
        self._build()
        self._wire()

    def _make_buttons(self) -> None:
        self._back = button(tr("Back"), self.left.emit, sign="arrow-left")
        self.main = button("", self.next_step, main=True)
        self.scan = button(tr("Load by scanning"), self.load_by_scanning)
        self.confirm = button(tr("Confirm load"), lambda: self._decide(Gate.CONFIRM), sign="check")
        self.reopen = button(tr("Open again"), lambda: self._decide(Gate.REOPEN), sign="lock-open")
        self.edit = button(tr("Change load"), self.change, sign="pen")
        self.print = button(tr("Print…"), self.printing.emit, sign="print")
        self.put = button(tr("Put on load"), self.put_on, sign="arrow-right")
        self.take = button(tr("Take off"), self.take_off, sign="arrow-left")
        for each, key in ((self._back, "Esc"), (self.scan, "Ctrl+O"), (self.edit, "Ctrl+E"), (self.print, "F8"),
                          (self.put, "Enter"), (self.take, "Delete")):  # fmt: skip
            each.setToolTip(keys(key))

    def _build(self) -> None:
        self._left = holding(under(beside(self._heading, None, self.put),
                                   self.waiting))  # fmt: skip
        self._capacity.setMinimumHeight(ROW_HEIGHT)
        self._capacity.setWordWrap(True)  # beside the form there is little room
        self._capacity.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        order = beside(self._capacity, self.stops.earlier, self.stops.later)
        order.setStretch(0, 1)
        right = holding(under(beside(label(self.tr("On this load"), "section"), None, self.take), order, self.aboard))
        lists = beside(self._left, right, gap=WIDE_GAP)
        lists.setStretch(0, 1)
        lists.setStretch(1, 1)
        self._title.setWordWrap(True)  # what the buttons leave is little in German
        for each in (self._title, self._state):
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        named = under(self._title, self._state, self.busy, gap=0)
        top = beside(self._back, GAP, named, self.edit, self.print, self.reopen, self.scan, self.confirm, self.main)
        top.setStretch(2, 1)
        self.setLayout(under(top, beside(lists, self.form, gap=WIDE_GAP), gap=WIDE_GAP))

    def _wire(self) -> None:
        self.waiting.opened.connect(self._put_on_or_choose)
        self.waiting.chosen.connect(self._weigh)
        self.aboard.opened.connect(self._open_job)
        self.form.saved.connect(self._changed)
        self.form.closed.connect(self.aboard.view.setFocus)
        self._drags = [DragFrom(self.waiting, WAITING, self._chosen_waiting),
                       DragFrom(self.aboard, ABOARD, self._chosen_aboard)]  # fmt: skip
        self._drops = [DropOn(self.aboard, WAITING), DropOn(self.waiting, ABOARD)]
        self._drops[0].dropped.connect(self._put)
        self._drops[1].dropped.connect(self._take)
        self._mover.over.connect(self.reread)
        self.stops.moved.connect(self._show_stops)
        self.stops.back.connect(self.reread)
        self._work.holds(self.main, self.scan, self.confirm, self.reopen, self.edit, self.put, self.take,
                         aside=lambda: self.list_to_go_on().setFocus())  # fmt: skip

    # --- what the page asks --------------------------------------------------------------------------------------

    def open_load(self, number: int) -> None:
        if number != self.number:  # what was chosen for another load is not for this one
            self.waiting.choose_nothing()
            self.aboard.choose_nothing()
        self.number = number
        self.form.hide()
        self.waiting.filter.clear()
        self.reread()
        self.list_to_go_on().setFocus()

    def list_to_go_on(self) -> QWidget:
        """The list with which one goes on: what waits, or what is on it where no more is put on."""
        return (self.waiting if not self._left.isHidden() else self.aboard).view

    def reread(self) -> None:
        self.detail = self.stops.shown(self._details.of(self.number))
        load = self.detail.load
        is_open = load.state in ("planned", "loading")
        may_plan = self._session.may("route_assigned")
        self._title.setText(wording.title(load))
        driver = f"{load.driver}  ·  " if load.driver else ""
        tone = wording.tone(load)
        self._state.setText(f"{driver}{wording.day(load.date)}  ·  {SHAPES[tone]} {wording.state(load)}")
        self._left.setVisible(may_plan and is_open)
        self.take.setVisible(may_plan and is_open)
        self.edit.setVisible(may_plan and load.state in ("planned", "loading", "confirmed"))
        self.print.setVisible(may_plan)
        self.reopen.setVisible(load.state == "confirmed" and self._session.may("load_reopened"))
        self._offer_steps()
        self.stops.show_load(self.detail)
        self.aboard.reread()
        if not self._left.isHidden():
            self.waiting.reread()
            many = self.waiting.model.rowCount() >= to_plan.MOST
            first = self.tr("Still to be planned, the first {most}").format(most=grouped(to_plan.MOST))
            self._heading.setText(first if many else self.tr("Still to be planned"))
        self._weigh()

    def show_job(self, number: str, load: int | None) -> None:
        """Choose a scanned job in the list where it is."""
        if load == self.number:
            self.aboard.choose(number)
            self.aboard.view.setFocus()
        elif load is not None:
            words = self.tr("Job {job} is on load {load} already.").format(job=number, load=load)
            self._session.say(words, Tone.ATTENTION)
        elif not self._left.isHidden():
            self.waiting.look_for(number)
            self.waiting.choose(number)
            self.waiting.view.setFocus()
        else:
            words = self.tr("Job {job} is not planned for any load.").format(job=number)
            self._session.say(words, Tone.ATTENTION)

    # --- putting on and taking off ---------------------------------------------------------------------------------

    def put_on(self) -> None:
        self._put(self._chosen_waiting())

    def _put_on_or_choose(self, row: object) -> None:
        """Enter: nothing goes on a load that was not seen chosen."""
        if isinstance(row, Waiting) and not self.waiting.rows():
            self.waiting.choose(row.number)
        else:
            self.put_on()

    def take_off(self) -> None:
        self._take(self._chosen_aboard())

    def _put(self, numbers: list[str]) -> None:
        self.stops.settle()
        if not self._work.is_busy():
            self._mover.put(self.number, numbers)

    def _take(self, numbers: list[str]) -> None:
        self.stops.settle()
        if not self._work.is_busy():
            self._mover.take(self.number, numbers)

    def _chosen_waiting(self) -> list[str]:
        return [row.number for row in self._rows_chosen()]

    def _chosen_aboard(self) -> list[str]:
        return [row.number for row in self.aboard.rows()]

    def _rows_chosen(self) -> list[Waiting]:
        """What is chosen on the left; one more than a load can take, where it is more than that."""
        numbers = sorted(index.row() for index in self.waiting.view.selectionModel().selectedRows())
        return [self.waiting.model.row(number) for number in numbers[: loads.MOST_JOBS + 1]]

    def _weigh(self) -> None:
        """What would be on it with the jobs chosen on the left."""
        if self.detail is None:
            return
        rows = self._rows_chosen() if not self._left.isHidden() else []
        words, over = wording.capacity(self.detail.load)
        if rows:
            more, over = wording.capacity(self.detail.load, sum(row.units for row in rows),
                                          sum(row.weight_g or 0 for row in rows))  # fmt: skip
            words = self.tr("With {jobs} more: {then}").format(jobs=wording.jobs(len(rows)), then=more)
        self._capacity.setText(f"{SHAPES[Tone.ATTENTION]} {words}" if over else words)
        restyle(self._capacity, "kind", "wrong" if over else "section")

    # --- the rest ----------------------------------------------------------------------------------------------------

    def _find_waiting(self, words: str) -> ToPlan:
        since = date.fromisoformat(wording.today(self._session)) - timedelta(days=_DAYS_BACK)
        return ToPlan(self._session.place.store, words, since.isoformat())

    def _find_aboard(self, _words: str) -> Listed[Drop]:
        return Listed(self.detail.drops if self.detail else (), lambda drop: drop.number, columns.ABOARD_ORDERS)

    def _offer_steps(self) -> None:
        """The next step in colour, and beside it what else can be done with the whole load."""
        self._steps = steps(self._session, self.detail.load) if self.detail else []
        words = {Step.SCAN: self.scan.text(), Step.CONFIRM: self.confirm.text(), Step.DEPART: tr("Depart")}
        self.main.setText(wording.next_step(words[self._steps[0]]) if self._steps else "")
        self.main.setVisible(bool(self._steps))
        self.scan.setVisible(Step.SCAN in self._steps[1:])
        self.confirm.setVisible(Step.CONFIRM in self._steps[1:])

    def next_step(self) -> None:
        """What the button in colour says, or the form while it is shown."""
        if not self.form.isHidden():
            self.form.save()
        elif self._work.is_busy() or not self._steps:
            return
        elif self._steps[0] is Step.SCAN:
            self.load_by_scanning()
        else:
            self._decide(Gate.DEPART if self._steps[0] is Step.DEPART else Gate.CONFIRM)

    def load_by_scanning(self) -> None:
        """The loading screen, as long as the load is here."""
        if self.detail is not None and self.detail.load.state in ("planned", "loading"):
            self.stops.settle()
            self.loading.emit(self.number)

    def _decide(self, gate: Gate) -> None:
        self.stops.settle()
        self.deciding.emit(gate, self.number)

    def _show_stops(self) -> None:
        """The order as it is made here, before the store has it."""
        if self.detail is not None:
            self.detail = self.stops.shown(self.detail)
            self.stops.show_load(self.detail)
            self.aboard.reread()

    def change(self) -> None:
        """The form, with the load's values, for who may change it and as long as it is here."""
        if self.detail is not None and not self.edit.isHidden():
            self.form.begin(self.detail.load)

    def _changed(self, _number: int) -> None:
        self.reread()
        self.aboard.view.setFocus()

    def _open_job(self, row: object) -> None:
        if isinstance(row, Drop):
            self._session.wanted.emit("job", row.number)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes away, locks or closes has done with moving."""
        self.stops.settle()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._back_one()
        elif event.key() == Qt.Key.Key_Delete and not self.take.isHidden():
            self.take_off()
        else:
            super().keyPressEvent(event)

    def _back_one(self) -> None:
        if not self.form.isHidden():
            self.form.leave()
        elif self.waiting.filter.hasFocus():
            self.waiting.filter.clear()
            self.waiting.view.setFocus()
        else:
            self.left.emit()

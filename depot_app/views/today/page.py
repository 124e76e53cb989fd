"""The page Today: what needs this person now, in the order of the day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from depot_app.domain.people import Role
from depot_app.services import today
from depot_app.services.today import Need, What
from depot_app.views import clock
from depot_app.views.asking import Asking
from depot_app.views.language import grouped
from depot_app.views.look import GAP, TARGET, Tone
from depot_app.views.parts import Empty, button, head, holding, label, under
from depot_app.views.session import Running, Session
from depot_app.views.today.need_row import NeedRow
from depot_app.views.today.words import FINISH, told


class TodayPage(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asking = Asking(session, self)
        self._asking.told.connect(self._came)
        self._finishing: Running | None = None
        self._keys: list[tuple[str, str, str]] = []
        self._asked_for = ""
        self.rows: list[NeedRow] = []
        self._title = label("")
        self._title.setMinimumHeight(TARGET)
        self._lines, self._lately = QVBoxLayout(), QVBoxLayout()
        self._calm = label(self.tr("Nothing needs you now."), "section")
        self._lately_title = label(self.tr("Taken in lately"), "section")
        words = self.tr("What needs you comes here by itself, the most urgent first.")
        self._on = button("", self._go_on)
        self.empty = Empty(self.tr("Nothing needs you now."), words, self._on, sign="check")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list())
        self._stack.addWidget(self.empty)
        layout = under(head(self._title), self._stack)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._fill([])
        session.signed.connect(self._signed)

    def _list(self) -> QScrollArea:
        for lines in (self._lines, self._lately):
            lines.setSpacing(GAP)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holding(under(self._calm, self._lines, GAP, self._lately_title, self._lately, None)))
        return area

    # --- reading -----------------------------------------------------------------------------------------------------

    def reread(self) -> None:
        store, role = self._session.place.store, self._session.place.role
        if role is None:
            return
        now = store.clock.now().astimezone(self._session.zone())
        self._title.setText(self.tr("Today  ·  {day}").format(day=clock.day(now.date())))
        self._asking.ask(lambda: (role, today.needs(store, role)))

    def _signed(self) -> None:
        """What needed somebody else is not shown to the next."""
        self._fill([])
        self._stack.setCurrentIndex(0)

    @Slot(object)
    def _came(self, answer: tuple[object, list[Need]]) -> None:
        role, needs = answer
        if role == self._session.place.role:
            self._fill(needs)
            self._stack.setCurrentIndex(0 if needs else 1)
            self._on.setText(self.tr("See the loads") if role is Role.LOADER else self.tr("See the orders"))

    @Slot()
    def _go_on(self) -> None:
        self._session.wanted.emit("page", "loads" if self._session.place.role is Role.LOADER else "orders")

    def _fill(self, needs: list[Need]) -> None:
        """The same lines only say their new figures, so that the keyboard stays where it is."""
        keys = [(need.what.value, need.ref if need.what is What.LOAD else "", need.words) for need in needs]
        zone, now = self._session.zone(), self._session.place.store.clock.now()
        lines = [told(need, zone, now) for need in needs]
        if keys == self._keys and keys:
            for row, line in zip(self.rows, lines, strict=True):
                row.tell(line)
            return
        focused = next((key for key, row in zip(self._keys, self.rows, strict=True) if row.hasFocus()), None)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self._keys, self.rows = keys, [NeedRow(line) for line in lines]
        for need, row in zip(needs, self.rows, strict=True):
            (self._lately if need.what is What.TAKEN_IN else self._lines).addWidget(row)
            row.wanted.connect(self._go)
            row.moved.connect(self._move)
        lately = sum(need.what is What.TAKEN_IN for need in needs)
        self._lately_title.setVisible(bool(lately))
        self._calm.setVisible(lately == len(needs) > 0)
        if focused is not None or self.hasFocus():
            at = keys.index(focused) if focused in keys else 0
            (self.rows[at] if self.rows else self).setFocus()

    # --- acting ------------------------------------------------------------------------------------------------------

    @Slot(str, str)
    def _go(self, kind: str, ref: str) -> None:
        if kind == FINISH:
            self._finish()
        else:
            self._session.wanted.emit(kind, ref)

    @Slot(int)
    def _move(self, by: int) -> None:
        at = next((number for number, row in enumerate(self.rows) if row.hasFocus()), 0)
        self.rows[max(0, min(at + by, len(self.rows) - 1))].setFocus()

    def _finish(self) -> None:
        """Book the rest of lists whose booking was interrupted, in a process of its own."""
        if self._finishing is not None:
            return
        self._finishing = self._session.background.task("finish_lists", actor=self._session.place.actor)
        self._finishing.finished.connect(self._finished)
        self._finishing.failed.connect(self._failed)
        self._session.say(self.tr("Booking what is left…"))

    @Slot(object)
    def _finished(self, count: int) -> None:
        self._finishing = None
        self._session.say(self.tr("Done: {count} more jobs are booked.").format(count=grouped(count)), Tone.GOOD)
        self._session.changed.emit()
        self._session.background.wake()

    @Slot(str)
    def _failed(self, words: str) -> None:
        self._finishing = None
        self._session.say(words, Tone.STOP)

    # --- what the window asks ----------------------------------------------------------------------------------------

    def start(self) -> QWidget:
        return self.rows[0] if self.rows else self

    def take_scan(self, raw: bytes) -> bool:
        """A scan opens what it means, which the window does."""
        return False

    def show_this(self, kind: str, ref: str) -> None:
        """Nothing in particular is shown here."""

    def next_thing(self) -> None:
        """F9: the first."""
        if self.rows:
            self._go(*self.rows[0].told.to)
        else:
            self._session.say(self.tr("Nothing needs you now."), Tone.GOOD)

    def print_this(self) -> None:
        """F8: what is printed is on the page of documents."""
        self._session.wanted.emit("page", "documents")

    def help(self) -> str:
        return self.tr(
            "- What needs you now, the most urgent first\n"
            "- Arrow keys choose a line, Enter goes to where it is done\n"
            "- F9 takes the first line\n"
            "- Lines go by themselves when the work is done, at whatever desk\n"
            "- Scan a note or a unit at any time: it opens what it belongs to"
        )

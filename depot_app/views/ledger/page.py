"""The page Ledger: everything that happened, and how far it has got to Odoo."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from depot_app.services import ledger_lines, matching, meaning
from depot_app.services.ledger_lines import CHANGED, PARKED, WAITING, Line, Summary, Waiting
from depot_app.services.matching import Stranger
from depot_app.views import focus
from depot_app.views.asking import Asking
from depot_app.views.first_chosen import FirstChosen
from depot_app.views.language import grouped
from depot_app.views.ledger import words
from depot_app.views.ledger.panel import LinePanel
from depot_app.views.ledger.retrying import Retrying
from depot_app.views.ledger.sources import Few, Newest
from depot_app.views.ledger.strangers import StrangerPanel, named_strangers, stranger_columns
from depot_app.views.ledger.top import Top
from depot_app.views.list_pane import ListPane
from depot_app.views.look import Tone
from depot_app.views.parts import Empty, beside, button, head, holding, label, under
from depot_app.views.rows import Column, Listed, Source
from depot_app.views.session import Session
from depot_app.views.two_sides import two_sides

TABS = ("waiting", "parked", "changed", "customers", "everything")
_KINDS = (WAITING, PARKED, CHANGED)
CUSTOMERS, EVERYTHING = 3, 4
#: Rows held at once of what waits, and of everything; the rest is a key away.
_MOST, _WINDOW = 100_000, 5_000


class LedgerPage(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._summary = Summary(0, 0, 0, 0, "", 0, "")
        self._strangers: list[Stranger] = []
        self._firsts: list[FirstChosen] = []
        self._below: list[int] = []  # where the windows of everything began, from the newest down
        self._asking = Asking(session, self)
        self._asking.told.connect(self._came)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Part of the ledger"))
        for off in (self.tabs.setExpanding, self.tabs.setDrawBase, self.tabs.setUsesScrollButtons):
            off(False)
        self.panes, self.beside = QStackedWidget(), QStackedWidget()
        self.panel = LinePanel(session, self.reread)
        self.stranger = StrangerPanel(session)
        self.retry_all = button(self.tr("Try all again"), self._retry_all, main=True)
        self._top = Top(session)
        self._retrying = Retrying(session, self)
        self._retrying.over.connect(self._show_actions)
        self._build()
        self._tell()

    # --- put together ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        zone = self._session.zone()
        for _ in TABS:
            self.tabs.addTab("")
        empties = (
            Empty(self.tr("Nothing waits to be sent."), self.tr("What happens here comes by on its way to Odoo."),
                  sign="check"),
            Empty(self.tr("Odoo has taken everything it was given."),
                  self.tr("What Odoo says no to comes here with its reason, and can be tried again."), sign="check"),
            Empty(self.tr("Nothing was changed on both sides."),
                  self.tr("Where somebody changed in Odoo what was changed here too, a person decides."), sign="check"),
        )  # fmt: skip
        self.waits = [
            self._pane(f"ledger-{name}", words.waiting_columns(zone, aside=number > 0),
                       lambda typed, number=number: self._unsent(number, typed), empty)
            for number, (name, empty) in enumerate(zip(TABS, empties, strict=False))
        ]  # fmt: skip
        self.customers: ListPane[Stranger] = ListPane(
            self._session, "ledger-customers", stranger_columns(), self._find_strangers, Empty(
                self.tr("Odoo knows every customer here."),
                self.tr("A customer it does not know waits here with its jobs until somebody says who it is."),
                sign="check"), many=False)  # fmt: skip
        self.panes.addWidget(self.customers)
        self.everything: ListPane[Line] = self._pane(
            "ledger-everything", words.line_columns(zone), self._lines,
            Empty(self.tr("Nothing was recorded yet."), self.tr("Everything that is done here is kept in this list.")),
        )  # fmt: skip
        for pane in (*self.waits, self.customers, self.everything):
            pane.chosen.connect(self._chosen)
            self._firsts.append(FirstChosen(pane))
        for pane in (*self.waits, self.everything):
            pane.filter.setPlaceholderText(self.tr("A job: its number, reference or note…"))
            pane.opened.connect(lambda _row: self._enter())
        self.customers.opened.connect(lambda _row: self._to_suggestion())
        self.tabs.currentChanged.connect(self._turn)
        self._lay_out()

    def _lay_out(self) -> None:
        self.older = button(self.tr("Older"), self._go_older)
        self.newer = button(self.tr("Newer"), self._go_newer)
        self._range = label("", "quiet")
        self._windows = holding(beside(self._range, None, self.newer, self.older))
        self.beside.addWidget(self.panel)
        self.beside.addWidget(self.stranger)
        left = under(self.panes, self._windows)
        left.setStretch(0, 1)
        split = two_sides(holding(left), self.beside, (820, 338), shares=(3, 1))
        layout = under(head(label(self.tr("Ledger")), self.retry_all), self._top, self.tabs, split)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _pane(self, name: str, columns: Sequence[Column[Any]], find: Any, empty: Empty) -> ListPane[Any]:  # noqa: ANN401
        made: ListPane[Any] = ListPane(self._session, name, columns, find, empty, many=False)
        self.panes.addWidget(made)
        return made

    # --- sources --------------------------------------------------------------------------------------------------

    def _unsent(self, number: int, typed: str) -> Source[Waiting]:
        store, which = self._session.place.store, _KINDS[number]
        fetch = partial(ledger_lines.sendings, store)
        if typed.strip():
            return Few(ledger_lines.unsent_of(store, which, typed), fetch)
        return Newest(partial(ledger_lines.unsent, store, which), fetch, _MOST)

    def _lines(self, typed: str) -> Source[Line]:
        store = self._session.place.store
        fetch = partial(ledger_lines.lines, store)
        if typed.strip():
            return Few(ledger_lines.seqs_of(store, typed), fetch)
        below = self._below[-1] if self._below else None
        return Newest(partial(ledger_lines.seqs, store), fetch, _WINDOW, below)

    def _find_strangers(self, typed: str) -> Listed[Stranger]:
        return named_strangers(self._strangers, typed)

    # --- reading --------------------------------------------------------------------------------------------------

    def reread(self) -> None:
        store = self._session.place.store
        self._asking.ask(lambda: (ledger_lines.summary(store), matching.strangers(store)))
        self._show_list()

    @Slot(object)
    def _came(self, answer: tuple[Summary, list[Stranger]]) -> None:
        self._summary, strangers = answer
        self._strangers = strangers if self._summary.url else []
        self._tell()
        if self.tabs.currentIndex() == CUSTOMERS:
            self._show_list()

    def _tell(self) -> None:
        told = self._summary
        self._top.tell(told)
        names = (self.tr("Waiting"), self.tr("Not taken by Odoo"), self.tr("Changed on both sides"),
                 self.tr("Customers Odoo does not know"), self.tr("Everything"))  # fmt: skip
        counts = (told.waiting, told.parked, told.changed, len(self._strangers), 0)
        for number, (name, count) in enumerate(zip(names, counts, strict=True)):
            self.tabs.setTabText(number, f"{name}  {grouped(count)}" if count else name)
            self.current(number).view.setAccessibleName(name)
        self.tabs.setTabVisible(CUSTOMERS, bool(self._strangers) or self.tabs.currentIndex() == CUSTOMERS)
        self._show_actions()

    def current(self, tab: int | None = None) -> ListPane[Any]:
        """The list of a tab; without one the list shown."""
        tab = self.tabs.currentIndex() if tab is None else tab
        return (*self.waits, self.customers, self.everything)[tab]

    def _show_list(self) -> None:
        self.current().reread()
        self._firsts[self.tabs.currentIndex()].choose()
        self._chosen()
        self._show_windows()

    def _turn(self, tab: int) -> None:
        self.panes.setCurrentIndex(tab)
        self._show_list()
        self._show_actions()
        if not self.tabs.hasFocus():  # left and right go on turning
            self.current().view.setFocus()

    def _chosen(self) -> None:
        row = self.current().row()
        self.beside.setCurrentIndex(1 if isinstance(row, Stranger) else 0)
        if isinstance(row, Stranger):
            self.stranger.show_stranger(row)
        else:
            self.panel.show_line(row.line if isinstance(row, Waiting) else row, self._summary.url)

    # --- windows of everything ------------------------------------------------------------------------------------

    def _show_windows(self) -> None:
        shown = self.tabs.currentIndex() == EVERYTHING and not self.everything.filter.text().strip()
        more = (self._below[-1] if self._below else self._summary.total + 1) - 1 > _WINDOW
        self._windows.setVisible(shown and (more or bool(self._below)))
        self.older.setEnabled(more)
        self.newer.setEnabled(bool(self._below))
        self._range.setText(self.tr("{count} at a time, newest first").format(count=grouped(_WINDOW)))

    def _go_older(self) -> None:
        self._below.append((self._below[-1] if self._below else self._summary.total + 1) - _WINDOW)
        self._show_list()

    def _go_newer(self) -> None:
        self._below.pop()
        self._show_list()

    # --- acting ---------------------------------------------------------------------------------------------------

    def _show_actions(self) -> None:
        tab = self.tabs.currentIndex()
        count = (0, self._summary.parked, self._summary.changed, 0, 0)[tab]
        self.retry_all.setVisible(bool(count) and self._session.may("step_retried"))
        self.retry_all.setEnabled(not self._retrying.is_busy())

    def _retry_all(self) -> None:
        if not self._retrying.is_busy():
            self._retrying.start(_KINDS[self.tabs.currentIndex()])
            self._show_actions()

    def _enter(self) -> None:
        """What Odoo did not take goes again; of anything else the job is shown."""
        row = self.current().row()
        chosen = row.sending.id if isinstance(row, Waiting) else 0
        aside = next((each for each in self.panel.rows if each.sending.id == chosen and each.may_retry()), None)
        if aside is not None:
            aside.try_again()
        elif self.panel.job:
            self._session.wanted.emit("job", self.panel.job)

    def _to_suggestion(self) -> None:
        if self.stranger.suggestions:
            self.stranger.suggestions[0].setFocus()
        else:
            self.stranger.number.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or focus.leaves_tabs(self.tabs, event):
            focus.begin(self)
        else:
            super().keyPressEvent(event)

    # --- what the window asks -------------------------------------------------------------------------------------

    def start(self) -> QWidget:
        return focus.of_list(self.current(), self.tabs)

    def take_scan(self, raw: bytes) -> bool:
        """A note or unit shows what happened to its job."""
        number = meaning.job_of_scan(self._session.place.store, raw)
        if number:
            self.show_this("job", number)
        return bool(number)

    def show_this(self, kind: str, ref: str) -> None:
        if ref in TABS:
            self.tabs.setTabVisible(CUSTOMERS, ref == "customers" or self.tabs.isTabVisible(CUSTOMERS))
            self.tabs.setCurrentIndex(TABS.index(ref))
        elif kind == "job":
            self.tabs.setCurrentIndex(EVERYTHING)
            self.everything.filter.setText(ref)
            self._show_list()

    def next_thing(self) -> None:
        """F9: what Odoo did not take, then what was changed on both sides, then customers."""
        for tab, count in ((1, self._summary.parked), (2, self._summary.changed), (CUSTOMERS, len(self._strangers))):
            if count:
                self.tabs.setCurrentIndex(tab)
                self.current().view.setFocus()
                return
        self._session.say(self.tr("Nothing here needs you now."), Tone.GOOD)

    def print_this(self) -> None:
        """F8: the documents of the job."""
        if self.panel.job:
            self._session.wanted.emit("documents", self.panel.job)

    def help(self) -> str:
        return self.tr(
            "- Waiting: what is on its way to Odoo; it goes by itself\n"
            "- Not taken by Odoo: read what Odoo said, have it mended, then Enter tries it again\n"
            "- Changed on both sides: look at both, then try again or withdraw\n"
            "- Customers Odoo does not know: say who they are there, or make them\n"
            "- Everything: all that was recorded, with when it happened and when it was recorded\n"
            "- Type or scan a job to see only what happened to it\n"
            "- F9 goes to the next thing that needs you"
        )

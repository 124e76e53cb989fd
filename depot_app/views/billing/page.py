"""The page Billing: what is ready to be invoiced, what is missing for the rest, and what waits for approval."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from depot_app.services import approvals, meaning, to_bill
from depot_app.services.approvals import Item
from depot_app.services.to_bill import Entry, Queues, ToBill
from depot_app.views import focus
from depot_app.views.asking import Asking
from depot_app.views.billing import decide, lists
from depot_app.views.billing.panel import JobPanel
from depot_app.views.billing.releasing import Releasing
from depot_app.views.first_chosen import FirstChosen
from depot_app.views.language import grouped
from depot_app.views.list_pane import ListPane
from depot_app.views.main_key import main_key_in
from depot_app.views.parts import Empty, button, head, label, under
from depot_app.views.session import Session
from depot_app.views.two_sides import two_sides

TABS = ("ready", "lacking", "approve", "released")
READY, LACKING, APPROVE, RELEASED = range(4)


class BillingPage(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._entries: dict[int, list[Entry]] = {READY: [], LACKING: [], RELEASED: []}
        self._items: list[Item] = []
        self._firsts: list[FirstChosen] = []
        self._wanted_job = ""
        self._releasing = Releasing(session, self)
        self._releasing.over.connect(self._show_actions)
        self._asking = Asking(session, self)
        self._asking.told.connect(self._came)
        self._ids: dict[str, Entry] = {}
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Part of billing"))
        for off in (self.tabs.setExpanding, self.tabs.setDrawBase, self.tabs.setUsesScrollButtons):
            off(False)
        self.panes = QStackedWidget()
        self.panel = JobPanel(session)
        self.panel.settled.connect(self._settled)
        self._build()
        self._name_tabs()

    # --- put together ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.total = label("", "section")
        self.release = button(self.tr("Release"), self._release, main=True)
        self.act = button("", self._approve, main=True)
        for _ in TABS:
            self.tabs.addTab("")
        self._lists()
        for pane in (self.ready, self.lacking, self.approve, self.released):
            pane.chosen.connect(self._chosen)
            self._firsts.append(FirstChosen(pane))
        self.lacking.opened.connect(lambda _row: self.panel.mend_first())
        self.approve.opened.connect(lambda _item: self._approve())
        self.ready.opened.connect(lambda _row: self.release.setFocus())
        self.released.opened.connect(lambda row: self._session.wanted.emit("job", row.number))
        self.tabs.currentChanged.connect(self._turn)
        main_key_in(self, self._act)
        split = two_sides(self.panes, self.panel, (768, 390), shares=(3, 2))
        layout = under(head(label(self.tr("Billing")), self.total, self.release, self.act), self.tabs, split)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._show_actions()

    def _lists(self) -> None:
        self.ready = self._jobs(READY, "billing-ready", lists.ready_columns(), Empty(
            self.tr("No job is ready to be released."),
            self.tr("Jobs come here when price, POD and charges are settled. Not ready says what is missing."),
            button(self.tr("See what is missing"), lambda: self.tabs.setCurrentIndex(LACKING)),
        ), many=True)  # fmt: skip
        self.lacking = self._jobs(LACKING, "billing-lacking", lists.lacking_columns(), Empty(
            self.tr("Nothing that was delivered lacks anything."),
            self.tr("Jobs that left the depot come here while something is missing for their invoice."), sign="check",
        ))  # fmt: skip
        self.approve: ListPane[Item] = ListPane(
            self._session, "billing-approve", lists.approve_columns(), lambda words: lists.items(self._items, words),
            Empty(self.tr("Nothing waits for approval."), self.tr(
                "Charges, prices off the card and exceptions that block an invoice come here."), sign="check"),
            many=False)  # fmt: skip
        self.panes.addWidget(self.approve)
        self.released = self._jobs(RELEASED, "billing-released", lists.released_columns(), Empty(
            self.tr("Nothing was released yet."),
            self.tr("Released jobs stay here, with how far their invoice is."),
        ))  # fmt: skip

    def _jobs(self, tab: int, name: str, columns: list[Any], empty: Empty, *, many: bool = False) -> ListPane[ToBill]:
        made: ListPane[ToBill] = ListPane(
            self._session, name, columns, lambda words: lists.Entries(self._fetch, self._entries[tab], words), empty,
            many=many,
        )  # fmt: skip
        self.panes.addWidget(made)
        return made

    def _fetch(self, keys: Any) -> list[ToBill]:  # noqa: ANN401
        return to_bill.rows(self._session.place.store, keys)

    # --- reading -----------------------------------------------------------------------------------------------------

    def reread(self) -> None:
        place, tab = self._session.place, self.tabs.currentIndex()
        if place.person is None:
            return
        store, actor = place.store, place.person
        self._asking.ask(lambda: (
            to_bill.look(store), approvals.waiting(store, actor),
            to_bill.released(store) if tab == RELEASED else None,
        ))  # fmt: skip

    @Slot(object)
    def _came(self, answer: tuple[Queues, list[Item], list[Entry] | None]) -> None:
        queues, self._items, released = answer
        self._entries[READY], self._entries[LACKING] = queues.ready, queues.lacking
        if released is not None:
            self._entries[RELEASED] = released
        self._ids = {entry.id: entry for entries in self._entries.values() for entry in entries}
        self._name_tabs()
        self._show_list()
        if self.hasFocus():
            self._to_list()
        if self._wanted_job:
            self._bring(self._wanted_job)

    def _show_list(self) -> None:
        self._pane().reread()
        self._firsts[self.tabs.currentIndex()].choose()
        self._chosen()

    def _name_tabs(self) -> None:
        counts = (len(self._entries[READY]), len(self._entries[LACKING]), len(self._items), 0)
        names = (self.tr("Ready"), self.tr("Not ready"), self.tr("To approve"), self.tr("Released"))
        for number, (name, count) in enumerate(zip(names, counts, strict=True)):
            self.tabs.setTabText(number, f"{name}  {grouped(count)}" if count else name)
            self._pane(number).view.setAccessibleName(name)

    def _pane(self, tab: int | None = None) -> ListPane[Any]:
        tab = self.tabs.currentIndex() if tab is None else tab
        return (self.ready, self.lacking, self.approve, self.released)[tab]

    def _turn(self, tab: int) -> None:
        self.panes.setCurrentIndex(tab)
        self._show_list()
        if not self.tabs.hasFocus():  # left and right go on turning
            self._pane().view.setFocus()
        if tab == RELEASED:
            self.reread()

    def _settled(self) -> None:
        """Something was settled at the right: on with the list."""
        self.reread()
        self._to_list()

    def _to_list(self) -> None:
        focus.of_list(self._pane(), self.tabs).setFocus()

    def _chosen(self) -> None:
        self._show_actions()
        row = self._pane().row()
        if isinstance(row, Item):
            self.panel.show_number(row.job)
        else:
            self.panel.show_job(row.id if row else None)

    # --- acting ------------------------------------------------------------------------------------------------------

    def _selected(self) -> list[Entry]:
        model, selection = self.ready.model, self.ready.view.selectionModel().selectedRows()
        found = (self._ids.get(str(model.key(index.row()))) for index in selection)
        return [entry for entry in found if entry is not None]

    def _show_actions(self) -> None:
        tab = self.tabs.currentIndex()
        selected = self._selected() if tab == READY else []
        self.release.setVisible(tab == READY and self._session.may("invoice_released"))
        self.release.setEnabled(bool(selected) and not self._releasing.is_busy())
        count = len(selected)
        verbs = (self.tr("Release"), self.tr("Release 1 job"), self.tr("Release {count} jobs"))
        self.release.setText(verbs[min(count, 2)].format(count=grouped(count)))
        self.total.setText(lists.selected_total(selected))
        item = self.approve.row() if tab == APPROVE else None
        self.act.setVisible(item is not None)
        if item is not None:
            self.act.setEnabled(not item.obstacle)
            self.act.setText(self.tr("Let the invoice go   Enter") if item.kind == approvals.EXCEPTION
                             else self.tr("Approve   Enter"))  # fmt: skip

    def _act(self) -> None:
        if self.panel.act():  # the cursor is where something is asked for
            return
        if self.release.isVisible() and self.release.isEnabled():
            self._release()
        elif self.act.isVisible():
            self._approve()

    def _approve(self) -> None:
        """Approve what the cursor is on and go on to the next, so that thirty are thirty key strokes."""
        item = self.approve.row()
        if item is None:
            return
        at = self.approve.view.currentIndex().row()
        if not decide.approve(self._session, item):
            return
        self._items = [each for each in self._items if each.key != item.key]
        self._name_tabs()
        self.approve.reread()
        if count := self.approve.model.rowCount():
            self.approve.view.selectRow(min(at, count - 1))
        self._to_list()  # the button clicked has another one's approval on it by now
        self._chosen()

    def _release(self) -> None:
        numbers = self._releasing.left([entry.number for entry in self._selected()])
        if numbers and not self._releasing.is_busy():
            self.ready.view.setFocus()
            self._releasing.start(numbers)
            self._show_actions()
            self.release.setText(self.tr("Releasing…"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or focus.leaves_tabs(self.tabs, event):
            focus.begin(self)
        else:
            super().keyPressEvent(event)

    # --- what the window asks ----------------------------------------------------------------------------------------

    def start(self) -> QWidget:
        return focus.of_list(self._pane(), self)  # until what is in it has come

    def take_scan(self, raw: bytes) -> bool:
        """A note or unit of a job shown here brings that job to the front."""
        number = meaning.job_of_scan(self._session.place.store, raw)
        return bool(number) and self._bring(number)

    def show_this(self, kind: str, ref: str) -> None:
        if ref in TABS:
            self.tabs.setCurrentIndex(TABS.index(ref))
        elif kind == "job":
            self._wanted_job = ref
            self.reread()

    def _bring(self, number: str) -> bool:
        """Choose a job in whichever list has it."""
        self._wanted_job = ""
        for tab in (READY, LACKING, RELEASED):
            entry = next((each for each in self._entries[tab] if each.number == number), None)
            if entry is not None:
                self.tabs.setCurrentIndex(tab)
                self._pane().look_for("")
                return self._pane().choose(entry.id)
        return False

    def next_thing(self) -> None:
        """F9: the next that waits for approval where one may, else the next that lacks something, else the ready."""
        mine = next((item for item in self._items if not item.obstacle), None)
        if mine is not None:
            self.tabs.setCurrentIndex(APPROVE)
            self.approve.choose(mine.key)
            self.approve.view.setFocus()
        elif self._entries[READY] and self._session.may("invoice_released"):
            self.tabs.setCurrentIndex(READY)
            self.ready.view.selectAll()
            self.ready.view.setFocus()
        else:
            self.tabs.setCurrentIndex(LACKING)
            self.lacking.view.setFocus()
            if self.lacking.row() is None:
                self.lacking.choose_first()

    def print_this(self) -> None:
        if self.panel.number:
            self._session.wanted.emit("documents", self.panel.number)

    def help(self) -> str:
        return self.tr(
            "- Ready: choose jobs (Ctrl+A for all) and press Ctrl+Enter to release them\n"
            "- Not ready: Enter goes to where the first thing that is missing is mended\n"
            "- To approve: Enter approves and goes on to the next\n"
            "- Who captured a charge or price cannot approve it\n"
            "- Set the price, add charges and close exceptions at the right\n"
            "- Scan a note to bring its job here\n"
            "- F9 goes to the next thing that needs you, F8 to the job's documents"
        )

"""The page Orders: every job, one in full beside the list, new ones by keyboard or from a customer's list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget

from depot_app.domain.people import Role
from depot_app.services import job_pages, meaning
from depot_app.services.job_pages import JobLine, JobPages, Which
from depot_app.views import focus
from depot_app.views.growing import later
from depot_app.views.language import keys, tr
from depot_app.views.list_pane import ListPane
from depot_app.views.look import Tone
from depot_app.views.main_key import is_main_key, press_main
from depot_app.views.orders import draft
from depot_app.views.orders.beside_list import BesideList
from depot_app.views.orders.columns import columns
from depot_app.views.orders.dropping import dropped
from depot_app.views.orders.intake import Intake
from depot_app.views.orders.which_tabs import WhichTabs
from depot_app.views.parts import Empty, button, head, holding, label, under
from depot_app.views.session import Session
from depot_app.views.two_sides import two_sides


class OrdersPage(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._number = ""  # of the job beside the list
        self._settling = QTimer(self, singleShot=True, interval=20)
        # The list and the job beside it are read one after the other: in one event they would hold the window up.
        self._opening = QTimer(self, singleShot=True, interval=0)
        self.setAcceptDrops(True)
        self._make()
        self._lay_out()
        self._wire()

    def _make(self) -> None:
        session = self._session
        self.new = button(tr("New job"), self.begin_new, main=True, sign="plus")
        self.new.setToolTip(keys("Ctrl+N"))
        self.take = button(tr("Take in a list…"), self.begin_intake, sign="file-import")
        self.tabs = WhichTabs(session)
        self._first = button(tr("Take in a list…"), self.begin_intake, sign="file-import")
        none = Empty(tr("No job here."), tr("Choose All, book a new job, or take in a customer's list."), self._first)
        self.list = ListPane(session, "orders", columns(), self._find, none)
        self.list.view.setAccessibleName(tr("Jobs"))
        self.side = BesideList(session)
        self.detail, self.several = self.side.detail, self.side.several
        self._every = JobPages(session.place.store)

    def _lay_out(self) -> None:
        self.splitter = two_sides(holding(under(self.tabs, self.list)), self.side, (700, 400), shares=(7, 4))
        everything = holding(under(head(label(self.tr("Orders")), self.take, self.new), self.splitter))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(everything)

    def _wire(self) -> None:
        self.tabs.turned.connect(self.list.reread)
        self.splitter.splitterMoved.connect(lambda *_: self._session.keep("orders/shares", self.splitter.saveState()))
        self.list.chosen.connect(self._settling.start)
        self.list.opened.connect(lambda _: self._to_side())
        for each in (self._settling, self._opening):
            each.timeout.connect(self._show_chosen)
        self.detail.asked.connect(self._do)
        self.several.asked.connect(self._do)
        self.side.away.connect(self.close_form)
        self.side.booked.connect(self._open_booked)
        self.side.job_wanted.connect(self.open_job)
        self._session.signed.connect(self._signed)
        QShortcut(QKeySequence("Ctrl+N"), self, self.begin_new)
        self._signed()

    @later
    def intake(self) -> Intake:
        made = Intake(self._session)
        made.jobs_wanted.connect(self.open_job)
        made.away.connect(self._leave_intake)
        made.chosen.connect(self.begin_intake)
        self._stack.addWidget(made)
        focus.order(made)
        return made

    # --- the page --------------------------------------------------------------------------------------------------

    def reread(self) -> None:
        if self._stack.currentIndex() == 1:
            return
        self.list.reread()
        if not self.isVisible():
            self._settling.start()  # perhaps another job is to be shown
        elif self.side.is_read():
            self._opening.start()

    def start(self) -> QWidget:
        """Where a list is taken in, or a form is filled in; else the list of jobs."""
        if self._stack.currentIndex() == 1:
            return focus.first_in(self.intake, self)
        if self.side.is_read():
            return focus.of_list(self.list, self.tabs)
        return focus.first_in(self.side, self)

    def take_scan(self, raw: bytes) -> bool:
        """A label's code: into the new job that is keyed in, else its job is shown."""
        if self._stack.currentIndex() == 0 and self.side.is_keyed_in():
            self.side.new_job.take_barcode(raw.decode("utf-8", "replace").strip())
            return True
        found = meaning.of_scan(self._session.place.store, raw)
        if found is None or found.kind != "job":
            return False
        if self._stack.currentIndex() == 0 and not self.side.is_read():
            self._session.say(self.tr("Finish what you have begun, or press Esc; then scan again."), Tone.ATTENTION)
        else:
            self.open_job(found.ref)
        return True

    def show_this(self, kind: str, ref: str) -> None:
        if kind == "job":
            self._bring(ref)
            self.list.view.setFocus()

    def next_thing(self) -> None:
        """The next job on hold or with an open exception."""
        store = self._session.place.store
        here = job_pages.key_of(store, self._number) if self._number else None
        number = job_pages.next_trouble(store, here or 0)
        if number is None:
            self._session.say(self.tr("No job is on hold or has an open exception."), Tone.GOOD)
        else:
            self.open_job(number)
            self.list.view.setFocus()

    def print_this(self) -> None:
        numbers = self._chosen_numbers()
        if not numbers:
            self._session.say(self.tr("Choose a job first: its note is printed."), Tone.ATTENTION)
        elif self._session.may("note_printed") and len(numbers) == 1 and not self._session.is_role(Role.IMPORTER):
            self._session.wanted.emit("print job", numbers[0])
        elif self._session.may("note_printed"):
            self.several.print_notes(numbers)

    def help(self) -> str:
        return self.tr(
            "- The tabs ask the usual questions; typing in the list finds jobs by any word: names, places, numbers.\n"
            "- Ctrl+N begins a new job. Down and Enter take a suggestion, Ctrl+Enter books, Esc goes back.\n"
            "- Take in a list shows what would be booked before it is. You can also drop the file on this page.\n"
            "- Scan a label or a note to see its job. While a new job is keyed in, the scan is its barcode.\n"
            "- Choose several jobs with Shift or Ctrl to hold, cancel or print them together.\n"
            "- F9 goes to the next job on hold or with an open exception."
        )

    # --- the list --------------------------------------------------------------------------------------------------

    def _find(self, typed: str) -> JobPages:
        which = self.tabs.which()
        if which is Which.ALL and not typed.strip():
            return self._every
        return JobPages(self._session.place.store, which, typed)

    def _signed(self) -> None:
        """Show what the person looked at last; what the one before had begun is put away."""
        may = self._session.may
        self._number = ""
        self.side.forget()
        draft.throw_old_away(self._session, self._session.today())
        self.new.setVisible(may("booking_received"))
        for each in (self.take, self._first):
            each.setVisible(may("import_decided"))
        if isinstance(state := self._session.kept("orders/shares"), QByteArray):
            self.splitter.restoreState(state)
        self.tabs.recall()

    def _chosen_numbers(self) -> list[str]:
        chosen = [row.number for row in self.list.rows()]
        return chosen if len(chosen) > 1 else [self._number] if self._number else chosen

    def _show_chosen(self) -> None:
        """Beside the list: the job that is chosen, or what several come to. What left the list stays beside it."""
        if not self.side.is_read():
            return
        rows: list[JobLine] = self.list.rows()
        if len(rows) > 1:
            self.several.show_jobs(rows)
            self.side.setCurrentWidget(self.several)
            return
        self._show_job(rows[0].number if rows else self._number)

    def _show_job(self, number: str) -> None:
        shown = self.detail.show_job(number) if number else None
        self._number = number if shown is not None else ""
        self.side.setCurrentWidget(self.detail if shown is not None else self.side.nothing)

    def open_job(self, ref: str) -> None:
        """Show one job: in the list as it is now where it is there, else among all, else found by its number."""
        self.list.reread()
        self._bring(ref)

    def _bring(self, ref: str) -> None:
        """The same in a list that has just been read."""
        key = job_pages.key_of(self._session.place.store, ref)
        if key is None:
            return
        self._to_jobs()
        further: list[Callable[[], None]] = [self._look_at_all, partial(self.list.look_for, ref)]
        while not self.list.choose(key) and further:  # asked once a look: finding takes long in a long list
            further.pop(0)()
        row = self.list.row()
        self._number = row.number if row else ref
        self.side.setCurrentWidget(self.detail)
        self._settling.stop()
        self._opening.start()

    def _look_at_all(self) -> None:
        self.tabs.show_all()
        self.list.look_for("")

    def _to_side(self) -> None:
        self._settling.stop()
        self._show_chosen()
        self.detail.edit.setFocus()

    # --- forms -----------------------------------------------------------------------------------------------------

    def begin_new(self) -> None:
        if self._session.may("booking_received"):
            self._to_jobs()
            self.side.begin("new", [])

    def _open_booked(self, number: str) -> None:
        self.close_form()
        self.open_job(number)
        self.detail.just_booked(number)

    def _do(self, deed: str) -> None:
        numbers = self._chosen_numbers()
        if not numbers:
            return
        if deed == "print":
            self.print_this()
        elif deed == "new":
            self.begin_new()
        else:
            self.side.begin(deed, numbers)

    def close_form(self) -> None:
        """Back to what is chosen in the list."""
        self.side.setCurrentWidget(self.side.nothing)
        self._show_chosen()
        self.list.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list of jobs."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentIndex() == 1:
            self.intake.leave()
        elif is_main_key(event) and self._stack.currentIndex() == 1:
            press_main(self.intake)
        elif event.key() == Qt.Key.Key_Escape or focus.leaves_tabs(self.tabs, event):
            self.list.view.setFocus()
        else:
            super().keyPressEvent(event)

    # --- lists from customers --------------------------------------------------------------------------------------

    def begin_intake(self, path: str = "") -> None:
        self._stack.setCurrentWidget(self.intake)
        self.intake.begin(path)
        self.intake.choose.setFocus()

    def _leave_intake(self) -> None:
        self._to_jobs()
        self.list.view.setFocus()

    def _to_jobs(self) -> None:
        """From the list that is taken in, under which they were not read again, to the jobs as they are now."""
        if self._stack.currentIndex() == 1:
            self._stack.setCurrentIndex(0)
            self.reread()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._session.may("import_decided") and dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := dropped(event):
            event.acceptProposedAction()
            self.begin_intake(path)

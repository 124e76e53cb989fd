"""Take in a customer's list: choose a file, look at what would be booked and at every problem, then book it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QStackedWidget, QTabBar, QWidget

from depot_app.services import counts, customer_memory, imports, list_preview, profiles
from depot_app.services.list_preview import ListedJob, Told
from depot_app.views import folders
from depot_app.views.language import grouped, tr
from depot_app.views.list_pane import ListPane
from depot_app.views.look import Tone
from depot_app.views.orders import intake_words, words
from depot_app.views.orders.date_order import DateOrder, How
from depot_app.views.orders.intake_columns import job_columns, listed_jobs, listed_problems, problem_columns
from depot_app.views.orders.suggest import Suggest
from depot_app.views.parts import Choice, Empty, Field, beside, button, head, holding, label, under
from depot_app.views.rows import Listed
from depot_app.views.said import said
from depot_app.views.session import Running, Session

ENDINGS = (".xlsx", ".csv")


class Intake(QWidget):
    """Fills the page while a list is looked at. ``away`` when it is put away."""

    away = Signal()
    jobs_wanted = Signal(str)  # the number of a job to go to
    chosen = Signal(str)  # the path of a file; a scan may have turned the page meanwhile

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._path = ""
        self._told: Told | None = None
        self._run: Running | None = None
        self._booking = self._begun = self._booked = self._stopping = False
        self._who: Any = None  # who began a booking
        self._since: int | None = None  # and the newest fact then
        self._read: How = ("", "", None)  # with what it was read last
        self._make()
        self._lay_out()
        self._show()

    def _make(self) -> None:
        self._title = label(tr("Take in a list"), "title")
        self.choose = button(tr("Choose a file…"), self._choose, sign="folder-open")
        self.book = button(tr("Book the jobs"), self.start_booking, main=True)
        self.back = button(tr("Back to the orders"), self.leave)
        self.stop = button(tr("Stop"), self.cancel, sign="stop")
        self.finish = button(tr("Finish booking it"), self.finish_lists, main=True)
        self.customer = Suggest(lambda text: [(n, n) for n in customer_memory.names(self._session.place.store, text)])
        self.customer.taken.connect(self._take_customer)
        self.customer.returnPressed.connect(self.look_again)
        self.profile = Choice()
        self.profile.activated.connect(self.look_again)
        self.dates = DateOrder()
        self.dates.activated.connect(self.look_again)
        self.again = button(tr("Read it again"), self.look_again)
        self.keep = button("", self.keep_reading, sign="bookmark")
        self.said = label("", "section", wrap=True)
        self.said.setAccessibleName(tr("What the list comes to"))
        self._assumed = label("", "quiet", wrap=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Progress"))
        none = Empty(tr("No problem in this list."), tr("Everything in it was understood."), sign="check")
        cells = problem_columns(lambda: self._told)
        self.problems = ListPane(self._session, "list problems", cells, self._find_problems, none)
        no_jobs = Empty(tr("No job in this list."), tr("See the problems: they say what is missing."))
        self.jobs = ListPane(self._session, "list jobs", job_columns(), self._find_jobs, no_jobs)
        self.jobs.opened.connect(self._open)

    def _lay_out(self) -> None:
        whose = Field(tr("Whose orders, where the list does not say"), self.customer)
        how = Field(tr("Kept way of reading"), self.profile)
        dates = Field(tr("Dates like 03/11"), self.dates)
        self._asking = holding(beside(whose, dates, how, under(None, beside(self.again, self.keep))))
        self.tabs = QTabBar()
        for off in (self.tabs.setDrawBase, self.tabs.setExpanding):
            off(False)
        self.tabs.setAccessibleName(tr("Jobs or problems"))
        for words_ in (tr("Jobs"), tr("Problems")):
            self.tabs.addTab(words_)
        self._tables = QStackedWidget()
        self._tables.addWidget(self.jobs)
        self._tables.addWidget(self.problems)
        self.tabs.currentChanged.connect(self._tables.setCurrentIndex)
        self._drop = Empty(tr("Drop an .xlsx or .csv file here, or choose one."),
                           tr("You see what would be booked before it is."), sign="file-import")  # fmt: skip
        deeds = (self.finish, self.book, self.stop, self.choose, self.back)  # what comes up moves nothing under a hand
        layout = under(head(self._title, *deeds), self.said, self.bar, self._asking, self._assumed, self.tabs,
                       self._tables, self._drop, None)  # fmt: skip
        layout.setStretchFactor(self._tables, 1000)
        layout.setStretchFactor(self._drop, 1000)
        self.setLayout(layout)

    # --- what is done ----------------------------------------------------------------------------------------------

    def begin(self, path: str = "") -> None:
        """Look at a file; asks for one where none is named and none is looked at."""
        if self._run is not None:
            return
        self._list_profiles()
        if path:
            self._path, self._told, self._booked = path, None, False
            self.dates.setCurrentIndex(0)
            self.look_again()
        self._show()

    def _list_profiles(self, chosen: str = "") -> None:
        self.profile.clear()
        self.profile.addItem(self.tr("None"), "")
        for name in profiles.listed(self._session.place.store):
            self.profile.addItem(name, name)
        self.profile.setCurrentIndex(max(0, self.profile.findData(chosen)))

    def look_again(self) -> None:
        """Read the file with what is known about it now; nothing is booked."""
        if self._path and self._run is None and not self._booked:
            self._take(dry_run=True)

    def start_booking(self) -> None:
        if self._told is not None and self._run is None:
            self._take(dry_run=False)

    def _take(self, *, dry_run: bool) -> None:
        self._booking, place = not dry_run, self._session.place
        self._session.say("")
        self._since, self._who = counts.newest(place.store), place.actor
        self._read = (self.customer.text().strip(), self.profile.currentData() or "", self.dates.currentData())
        self._follow(self._session.background.task(
            "take_list", actor=place.actor, path=self._path, customer=self._read[0], profile=self._read[1],
            day_first=self._read[2], dry_run=dry_run,
        ))  # fmt: skip

    def finish_lists(self) -> None:
        """Go on with lists whose booking was stopped."""
        if self._run is None:
            self._booking, self._since, self._who = True, None, self._session.place.actor
            self._follow(self._session.background.task("finish_lists", actor=self._who))

    def _follow(self, run: Running) -> None:
        self._run, self._begun, self._stopping = run, False, False
        run.progressed.connect(self._progressed)
        run.finished.connect(self._finished)
        run.failed.connect(self._failed)
        self.bar.setRange(0, 0)
        self._show()

    def cancel(self) -> None:
        """Stop what is going on, the reading of the file too; what is booked by then stays booked."""
        if self._run is not None and not self._stopping:
            self._stopping = True
            self._run.cancel()
            self._show()

    def keep_reading(self) -> None:
        """Keep how the list was read under its customer's name, for the next one of theirs."""
        place, name, how = self._session.place, self._read[0], self._read
        done = self._session.attempt(lambda: list_preview.keep(place.store, place.actor, *how))
        if done:
            before, kept = done.value, self.tr("Kept. For their next list choose {customer} as kept way of reading.")
            undo = None if before is None else lambda: self._session.attempt(
                lambda: profiles.save(place.store, place.actor, name, before))  # fmt: skip
            self._list_profiles(name)
            self._session.say(kept.format(customer=name), Tone.GOOD, undo=undo)
            self._show()

    def leave(self) -> None:
        """Back to the orders; what is being booked goes on."""
        if self._run is None:
            self._path, self._told, self._booked = "", None, False
            self._show()
        self.away.emit()

    def _choose(self) -> None:
        begin_in, kinds = folders.last(self._session, "lists"), self.tr("Lists (*.xlsx *.csv)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a list"), begin_in, kinds)
        if path:
            folders.keep(self._session, "lists", path)
            self.chosen.emit(path)

    def _take_customer(self, name: str) -> None:
        self.customer.setText(name)
        self.look_again()

    def _open(self, row: ListedJob) -> None:
        if row.number:
            self.jobs_wanted.emit(row.number)

    # --- what came of it -------------------------------------------------------------------------------------------

    def _progressed(self, done: int, of: int) -> None:
        self._begun = True
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self._show()

    def _finished(self, told: object) -> None:
        self._run = None
        if isinstance(told, Told):
            self._told, self._booked = told, self._booking
            self.tabs.setCurrentIndex(1 if told.refused else 0)
            if self._booked:
                self._session.say(intake_words.counts(told, booked=True), Tone.ATTENTION if told.refused else Tone.GOOD)
        else:
            self._session.say(self.tr("The list is booked in full now: {jobs} were left.").format(
                jobs=words.jobs(int(str(told)))), Tone.GOOD)  # fmt: skip
        if self._booking:
            self._session.changed.emit()
            self._session.background.wake()
        self._show()
        if not self.book.isHidden():
            self.book.setFocus()

    def _failed(self, why: str) -> None:
        self._run = None
        if self._stopping and self._booking:  # how far it got is in the store
            store, actor, since = self._session.place.store, self._who, self._since
            self._run = self._session.background.call(lambda: list_preview.stopped(store, actor, since))
            self._run.finished.connect(self._tell_stopped)
            self._run.failed.connect(self._not_told)
        else:
            stopped = (self.tr("Stopped while the list was read. Nothing was booked just now."), Tone.ATTENTION)
            self._session.say(*stopped if self._stopping else (why, Tone.STOP))
            self._path = self._path if self._told is not None else ""  # nothing is known of it: choose another
        self._show()

    def _not_told(self, why: str) -> None:
        self._run = None
        self._session.say(why, Tone.STOP)
        self._show()

    def _tell_stopped(self, what: list_preview.Stopped) -> None:
        self._run, self._told = None, None if what.jobs else self._told  # what is decided is finished, not booked anew
        self._session.say(intake_words.stopped(what), Tone.ATTENTION)
        self._session.changed.emit()
        self._session.background.wake()
        self._show()

    # --- what is shown ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        told, running = self._told, self._run is not None
        unfinished = [] if running else imports.unfinished(self._session.place.store)
        self._title.setText(tr("Take in a list") + (f" · {Path(self._path).name}" if self._path else ""))
        self.bar.setVisible(running)
        self.stop.setVisible(running and not self._stopping)
        self.choose.setVisible(not running)
        self.finish.setVisible(bool(unfinished))
        can_book = told is not None and not self._booked and told.booked + told.changed > 0
        self.book.setVisible(not running and can_book)
        for each in (self.customer, self.dates, self.profile, self.again):
            each.setEnabled(bool(self._path) and not running and not self._booked)
        self.book.setText(intake_words.verb(told) if told is not None else "")
        self._offer_keep(told if not running else None)
        self.said.setText(self._words(told, unfinished))
        self.said.setVisible(bool(self.said.text()))
        self._asking.setVisible(bool(self._path))
        self._drop.setVisible(not self._path and not running)
        self._assumed.setText("\n".join(map(said, told.assumptions)) if told else "")
        self._assumed.setVisible(bool(told and told.assumptions))
        self._show_tables(told)

    def _offer_keep(self, told: Told | None) -> None:
        """Once something in it was understood with the customer who is named."""
        store, name = self._session.place.store, self._read[0]
        good = told is not None and told.total > 0 and bool(name) and name == self.customer.text().strip()
        good = good and self._session.may("profile_saved") and not list_preview.is_kept(store, *self._read)
        self.keep.setText(self.tr("Keep for {customer}").format(customer=name))
        self.keep.setVisible(good)

    def _show_tables(self, told: Told | None) -> None:
        for part in (self.tabs, self._tables):
            part.setVisible(told is not None)
        if told is not None:
            some = self.tr("Jobs · the first {count}") if told.total > len(told.jobs) else self.tr("Jobs · {count}")
            self.tabs.setTabText(0, some.format(count=grouped(len(told.jobs))))
            self.tabs.setTabText(1, self.tr("Problems · {count}").format(count=grouped(len(told.problems))))
            self.problems.reread()
            self.jobs.reread()

    def _words(self, told: Told | None, unfinished: list[tuple[str, str, int, int]]) -> str:
        if self._run is not None:
            return intake_words.going_on(stopping=self._stopping, booking=self._booking and self._begun)
        if unfinished:
            return intake_words.unfinished(*unfinished[0][1:])
        return intake_words.counts(told, booked=self._booked) if told is not None else ""

    def _find_problems(self, wanted: str) -> Listed[Any]:
        return listed_problems(self._told, wanted)

    def _find_jobs(self, wanted: str) -> Listed[ListedJob]:
        return listed_jobs(self._told, wanted)

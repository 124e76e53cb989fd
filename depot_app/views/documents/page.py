"""Documents: see a consignment note, print it, print it again with a reason, and who printed what."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QTabWidget, QWidget

from depot_app.errors import DepotError
from depot_app.services import meaning, notes, print_list
from depot_app.services.print_list import NoteRow
from depot_app.views import focus
from depot_app.views.documents.bar import PrintBar
from depot_app.views.documents.lists import load_list, note_list, notes_listed, print_ledger
from depot_app.views.documents.preview import Preview
from depot_app.views.documents.printing import Print
from depot_app.views.documents.showing import Showing, Shown
from depot_app.views.look import GAP, Tone
from depot_app.views.main_key import key_in
from depot_app.views.parts import beside, button, card, head, holding, label, under
from depot_app.views.rows import Listed
from depot_app.views.said import said
from depot_app.views.session import Session
from depot_app.views.two_sides import two_sides


class DocumentsPage(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._load = 0  # the load whose notes are listed
        self._only = ""  # or the one job
        self._shown: Shown | None = None
        self._left_finished = False
        self.loads, self.notes = load_list(session), note_list(session, self._found)
        self.ledger = print_ledger(session, lambda: self._about if self._about_one else "")
        self._about, self._about_one = "", False
        self.showing, self.print = Showing(session, self), Print(session, self)
        self.preview, self.bar = Preview(), PrintBar(session)
        self._caption = label("", "section", wrap=True)
        self.whole_button = button(self.tr("Whole page"), self._whole)
        self.one_button = button(self.tr("Only the note chosen"), self._toggle_about)
        self.tabs = QTabWidget()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.loads.setFixedHeight(196)
        self.tabs.tabBar().setAccessibleName(self.tr("Part of documents"))
        self.notes.filter.setPlaceholderText(self.tr("Find any job by typing…"))
        for each in (self.whole_button, self.one_button):
            each.setCheckable(True)
            each.setProperty("kind", "switch")
        self._listing = label("", "quiet")
        left = holding(under(self.loads, self._listing, self.notes))
        above = beside(self._caption, self.whole_button)
        above.setStretch(0, 1)
        right = under(above, self.preview, self.bar)
        right.setStretch(1, 1)
        split = two_sides(left, card(right), (492, 628))
        split.setContentsMargins(0, GAP, 0, 0)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(split, self.tr("Print"))
        self.tabs.addTab(holding(under(0, beside(self.one_button, None), self.ledger)), self.tr("Print list"))
        self.setLayout(under(head(label(self.tr("Documents"))), self.tabs, gap=GAP))

    def _wire(self) -> None:
        self.loads.chosen.connect(self._load_chosen)
        self.notes.chosen.connect(self._note_chosen)
        self.loads.opened.connect(lambda _: self.notes.view.setFocus())
        self.notes.opened.connect(lambda _: self.bar.print_button.setFocus())
        self.showing.ready.connect(self._ready)
        self.showing.failed.connect(self._not_shown)
        self.bar.wanted.connect(self._print)
        self.bar.voided.connect(self._void)
        self.bar.stopped.connect(self.print.cancel)
        self.bar.again.connect(lambda: self.print.send_again(self.bar.where.printer()))
        self.print.progressed.connect(lambda done, of: self.bar.busy(on=True, done=done, of=of))
        self.print.over.connect(self._printed)
        self.tabs.currentChanged.connect(lambda _: self.reread())
        self._session.signed.connect(self._signed)
        key_in(self, "Esc", self._back)

    # --- what the window asks ----------------------------------------------------------------------------------------

    def reread(self) -> None:
        if self.tabs.currentIndex() == 1:
            self.ledger.reread()
            return
        if self.bar.where.box.count() == 1:
            self.bar.where.ask()
        if not self._left_finished:
            self._left_finished = True
            self.print.finish_left(self.bar.where.folder())
        self.showing.doubt()
        self.loads.reread()
        self.notes.reread()
        if not self._load and not self._only and not self.notes.filter.text():
            self.loads.choose_first()
        self._note_chosen()

    def start(self) -> QWidget:
        """The loads, whose notes are listed below; the notes where they are not a load's."""
        if self.tabs.currentIndex() == 1:
            return focus.of_list(self.ledger, self.tabs.tabBar())
        if self.bar.is_asking():
            return self.bar.void_reason
        if self._only or self.notes.filter.text():
            return focus.of_list(self.notes, self.notes.filter)
        return focus.of_list(self.loads, self.notes.filter)

    def take_scan(self, raw: bytes) -> bool:
        found = meaning.of_scan(self._session.place.store, raw)
        if found is not None:
            self.show_this(found.kind, found.ref)
        return found is not None

    def show_this(self, kind: str, ref: str) -> None:
        """A job's note, or all notes of a load."""
        self.tabs.setCurrentIndex(0)
        self.notes.filter.clear()
        try:
            if kind == "load":
                self._show_load(len(print_list.of_load(self._session.place.store, ref)) and int(ref))
            elif kind == "job":
                self._show_job(print_list.of_job(self._session.place.store, ref))
        except DepotError as error:
            self._session.say(said(str(error)), Tone.STOP)

    def next_thing(self) -> None:
        """The next note that was never printed."""
        self.tabs.setCurrentIndex(0)
        rows = [self.notes.model.row(number) for number in range(self.notes.model.rowCount())]
        here = self.notes.row()
        at = next((number for number, row in enumerate(rows) if row == here), -1)
        following = next((row for row in [*rows[at + 1 :], *rows[: at + 1]] if not row.prints), None)
        if following is not None:
            self.notes.choose(following.job)
            self.notes.view.setFocus()
            return
        loads = print_list.loads_open(self._session.place.store)
        waiting = next((row for row in loads if row.printed < row.jobs), None)
        if waiting is None:
            self._session.say(self.tr("Every note of the open loads is printed."), Tone.GOOD)
        elif waiting.load != self._load:
            self._show_load(waiting.load)
            self.notes.view.clearSelection()
            self.next_thing()

    def print_this(self) -> None:
        """Print what is chosen; where a load was chosen, what of it is not printed yet."""
        if self.tabs.currentIndex() == 0:
            self.bar.print_button.click()

    def help(self) -> str:
        return self.tr(
            "Consignment notes are seen and printed here.\n"
            "- Choose a load for all its notes, scan a unit or a note, or type any word of a job.\n"
            "- What you see is not a print: only printing counts.\n"
            "- F8 prints the notes chosen (Ctrl+A chooses all); Print all prints the whole list.\n"
            "- A note printed before needs a reason, which stands on the copy and in the print list.\n"
            "- PDF to folder needs no printer; the folder is remembered for this station.\n"
            "- F9 goes to the next note that was never printed.\n"
            "- Void number… gives a spoilt note a new number."
        )

    # --- what is listed ----------------------------------------------------------------------------------------------

    def _found(self, wanted: str) -> Listed[NoteRow]:
        store = self._session.place.store
        try:
            if wanted.strip():
                return notes_listed(print_list.found(store, wanted))
            if self._only:
                return notes_listed([print_list.of_job(store, self._only)])
            return notes_listed(print_list.of_load(store, self._load) if self._load else [])
        except DepotError:  # cancelled meanwhile
            return notes_listed([])

    def _show_load(self, number: int) -> None:
        self._load, self._only = number, ""
        self.loads.choose(number)
        self._listing.setText(self.tr("Notes of load {load}").format(load=number))
        self.notes.reread()
        self.notes.choose_first()

    def _show_job(self, row: NoteRow) -> None:
        if row.load and self.loads.choose(row.load):
            self._show_load(row.load)
        else:
            self._load, self._only = 0, row.job
            self.loads.view.clearSelection()
            self._listing.setText(self.tr("Note of job {job}").format(job=row.job))
            self.notes.reread()
        self.notes.choose(row.job)
        self.notes.view.setFocus()

    def _load_chosen(self) -> None:
        row = self.loads.row()
        if row is not None and row.load != self._load:
            self.notes.filter.clear()
            self._show_load(row.load)

    # --- the note chosen ---------------------------------------------------------------------------------------------

    def _note_chosen(self) -> None:
        rows = self.notes.rows()
        row = self.notes.row() or (rows[0] if rows else None)
        self._about = row.job if row else ""
        if row is None:
            self._caption.setText("")
            self._shown = None
            self.preview.say(self.tr("Choose a note to see it here."))
        else:
            to = ", ".join(filter(None, (row.consignee, row.city)))
            self._caption.setText("   ".join((row.note, to)))
            if self.showing.known(row) is None and (self._shown is None or self._shown.row.job != row.job):
                self.preview.say(self.tr("Making the page…"))
            self.showing.show_note(row)
        self._offer()

    def _ready(self, told: Shown) -> None:
        if told is not self._shown or self.preview.is_empty():
            same = self._shown is not None and self._shown.row.job == told.row.job
            self._shown = told
            self.preview.show_pages(told.pages, stay=same)
        self._offer()

    def _not_shown(self, words: str) -> None:
        self._shown = None
        self.preview.say(words)

    def _offer(self) -> None:
        everything = [self.notes.model.row(number) for number in range(self.notes.model.rowCount())]
        chosen = self.notes.rows()
        self.bar.offer(chosen, everything, again=self._again(chosen))
        if self.print.is_busy():
            self.bar.busy(on=True)

    def _again(self, rows: list[NoteRow]) -> bool:
        """Whether printing these needs a reason, as far as is known here."""
        return any(told.again if (told := self.showing.known(row)) else row.prints > 0 for row in rows)

    def _back(self) -> None:
        if self.bar.is_asking():
            self.bar.back()
            self.notes.view.setFocus()
        else:
            focus.begin(self)

    def _whole(self) -> None:
        self.preview.set_whole(self.whole_button.isChecked())

    def _toggle_about(self) -> None:
        self._about_one = self.one_button.isChecked()
        self.ledger.reread()

    # --- print and void ----------------------------------------------------------------------------------------------

    def _print(self, rows: list[NoteRow]) -> None:
        if self.print.is_busy() or not rows:
            return
        if self._again(rows) and not self.bar.why_again():
            self.bar.ask_reason()
            return
        where = self.bar.where
        self.print.begin([row.job for row in rows], where.printer(), where.folder(), self.bar.copies.value(),
                         self.bar.why_again())  # fmt: skip
        self.bar.busy(on=True, of=len(rows))

    def _printed(self, refused: list[tuple[str, str]]) -> None:
        self.bar.busy(on=False)
        self.bar.send_button.setVisible(bool(self.print.unsent))
        if refused:
            self.notes.choose(*(ref for ref, _ in refused))
        else:
            self.bar.printed()
        self.reread()

    def _void(self, reason: str) -> None:
        rows = self.notes.rows()
        if len(rows) != 1:
            return
        place, row = self._session.place, rows[0]
        if self._session.attempt(partial(notes.void, place.store, place.actor, row.note, reason)):
            self.bar.back()
            words = self.tr("Note {note} of job {job} is void. The job has a new number.")
            self._session.say(words.format(note=row.note, job=row.job), Tone.GOOD)

    def _signed(self) -> None:
        self.showing.forget()
        self._shown = None
        self.bar.back()

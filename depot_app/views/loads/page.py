"""The page Loads: the board, one load, its loading screen, and what is decided about it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.services import load_board, meaning
from depot_app.services.loading import Judged
from depot_app.views.loads.board import Board
from depot_app.views.loads.details import Details
from depot_app.views.loads.gate import Gate, GatePane
from depot_app.views.loads.help_words import help_words
from depot_app.views.loads.kept import KeptScans
from depot_app.views.loads.load_screen import LoadScreen
from depot_app.views.loads.load_view import LoadView
from depot_app.views.loads.work import Work
from depot_app.views.look import Tone
from depot_app.views.main_key import MAIN_KEYS, key_in
from depot_app.views.said import said
from depot_app.views.session import Session
from depot_app.views.sounds import Sounds


class LoadsPage(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._last_here = session.place.name
        self.sounds = Sounds(session.settings, self)
        details = Details(session)
        self._work = Work(session, details, self)
        self.board, self.load = Board(session), LoadView(session, details, self._work)
        self.loading = LoadScreen(session, details, self.sounds, self._work)
        self.gate = GatePane(session, details, self._work)
        self._kept = KeptScans(session, self)
        self._stack = QStackedLayout(self)  # without a parent the first would be a window for a moment
        self._before: QWidget = self.board
        self._is_whole = False
        for each in (self.board, self.load, self.loading, self.gate):
            self._stack.addWidget(each)
        self._wire()

    def _wire(self) -> None:
        self.board.opened.connect(self.open_load)
        self.board.planned.connect(self._show_load)
        self.load.left.connect(self._leave_load)
        self.load.loading.connect(self._show_screen)
        self.loading.left.connect(self._leave_screen)
        self.loading.switched.connect(self._arrange)
        self._stack.currentChanged.connect(self._arrange)
        for each in (self.load, self.loading):
            each.deciding.connect(self._decide)
        self.gate.done.connect(self._leave_gate)
        self.gate.left.connect(self._leave_gate)
        self.gate.reason.textEdited.connect(self.loading.typing.note)
        self.loading.answer.shown.connect(self.gate.answered)
        self.board.printing.connect(self.print_this)
        self.load.printing.connect(self.print_this)
        self._kept.judged.connect(self._judged)
        self._session.signed.connect(self._signed)
        steps = ((each, self._next_step) for each in MAIN_KEYS)
        for keys, does in (("Ctrl+N", self._new), ("Ctrl+E", self._change), ("Ctrl+O", self._load_now), *steps):
            key_in(self, keys, does, anywhere=True)

    # --- the parts of the page -----------------------------------------------------------------------------------

    def show_board(self) -> None:
        self._stack.setCurrentWidget(self.board)
        self.board.reread()
        self.board.start().setFocus()

    def _leave_load(self) -> None:
        """To the board, and on it to the load that was shown."""
        self.show_board()
        self.board.pane.choose(self.load.number)

    def open_load(self, number: int) -> None:
        """A loader goes straight to loading what is still here."""
        self._session.moved_on.emit()
        if self._session.is_role(Role.LOADER):
            self._show_screen(number)
        else:
            self._show_load(number)

    def _show_load(self, number: int) -> None:
        if self._could(lambda: self.load.open_load(number)):
            self._stack.setCurrentWidget(self.load)

    def _show_screen(self, number: int) -> None:
        if self._could(lambda: self.loading.open_load(number)):
            self._session.load_open = number
            self._stack.setCurrentWidget(self.loading)

    def _could(self, look: Callable[[], None]) -> bool:
        """Whether something could be looked at; why not is told."""
        try:
            look()
        except DepotError as error:
            self._session.say(said(str(error)), Tone.STOP)
            return False
        return True

    def _leave_screen(self) -> None:
        self._session.load_open = 0
        if self._session.is_role(Role.LOADER):
            self.show_board()
            self.board.pane.choose(self.loading.number)
        else:
            self._show_load(self.loading.number)

    def _arrange(self) -> None:
        """Give the loading screen, and what is decided from there, the whole screen if this person wants it."""
        shown = self._stack.currentWidget()
        loading = shown is self.loading or (shown is self.gate and self._before is self.loading)
        wanted = loading and self.loading.wants_whole() and self.isVisible()
        if wanted != self._is_whole:
            self._is_whole = wanted
            self._session.whole.emit(wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._arrange()

    def _decide(self, gate: Gate, number: int) -> None:
        if self._could(lambda: self.gate.begin(gate, number)):
            self._before = self._stack.currentWidget() or self.board
            self._stack.setCurrentWidget(self.gate)

    def _leave_gate(self) -> None:
        """Back to where it was begun, with the cursor where one goes on."""
        self._stack.setCurrentWidget(self._before)
        if self._before is self.loading:
            self.loading.after_deciding()
        else:
            with suppress(DepotError):
                self.load.reread()
            self.load.list_to_go_on().setFocus()

    def _judged(self, found: list[Judged]) -> None:
        self.loading.judged(found)
        if self._stack.currentWidget() is not self.loading:
            words = self.tr("{count} kept scans have been judged.").format(count=len(found))
            self._session.say(words, Tone.ATTENTION)

    def _signed(self) -> None:
        """Another person begins at the board; whoever comes back finds the load where it was left."""
        name = self._session.place.name
        if name and name != self._last_here:
            self._last_here = name
            self._session.load_open = 0
            self._stack.setCurrentWidget(self.board)
            self.reread()  # the page was read before it was theirs: other buttons, perhaps an older board

    # --- what the window asks ------------------------------------------------------------------------------------

    def start(self) -> QWidget:
        """Where the work of what is shown begins."""
        shown = self._stack.currentWidget()
        if shown is self.loading:
            return self.loading
        if shown is self.gate:
            return self.gate.next_field()
        return self.load.list_to_go_on() if shown is self.load else self.board.start()

    def reread(self) -> None:
        shown = self._stack.currentWidget()
        if self._work.is_busy() and shown in (self.load, self.gate):
            return  # it is read once that is done; reading meanwhile would hold up both
        with suppress(DepotError):  # the store is away: what is shown stays, the bar at the bottom tells
            for each in (self.board, self.load, self.loading, self.gate):
                if each is shown:
                    each.reread()

    def take_scan(self, raw: bytes) -> bool:
        """On the loading screen and where a load is decided about it is judged; elsewhere it opens its load."""
        shown = self._stack.currentWidget()
        if shown not in (self.loading, self.gate):
            return self._open_scanned(raw)
        if not self._session.may("unit_loaded") and meaning.of_scan(self._session.place.store, raw) is None:
            return False  # perhaps a badge
        if shown is self.gate:
            return self._scan_at_gate(raw)
        self.loading.take_scan(raw)
        return True

    def _scan_at_gate(self, raw: bytes) -> bool:
        """Judged there: on another page what is being typed would be lost, and the next letters would be its keys."""
        if not self._session.may("unit_loaded"):
            if not self.gate.reason.text():
                return self._open_scanned(raw)
            self._session.say(self.tr("Finish what you have begun, or press Esc; then scan again."), Tone.ATTENTION)
        elif self.loading.number == self.gate.number or self._could(lambda: self.loading.open_load(self.gate.number)):
            if self._work.is_busy() and self._before is self.loading:
                self._stack.setCurrentWidget(self.loading)  # it is decided: nothing more is typed here
            self.loading.off.setChecked(False)
            self.loading.take_scan(raw)
        return True

    def _open_scanned(self, raw: bytes) -> bool:
        store = self._session.place.store
        found = meaning.of_scan(store, raw)
        if found is None:
            return False
        if found.kind == "load":
            self.open_load(int(found.ref))
            return True
        job, load = load_board.load_of(store, found.ref)
        if self._stack.currentWidget() is self.load:
            self.load.show_job(job, load)
        elif load is not None:
            self.open_load(load)
            if self._stack.currentWidget() is self.loading:
                self.loading.opened_by_scan()
        elif self._session.is_role(Role.LOADER):
            words = self.tr("{job} is not planned for any load. Nothing was changed. Put it aside and ask.")
            self._session.say(words.format(job=job), Tone.ATTENTION)
        else:
            return False
        return True

    def show_this(self, kind: str, ref: str) -> None:
        if kind == "load" and not self._is_in_front(int(ref)):
            self.open_load(int(ref))

    def _is_in_front(self, number: int) -> bool:
        """Whether all of a load is shown as it is: a page is read before something is opened on it."""
        view = self.load
        is_whole = view.form.isHidden() and not view.waiting.filter.text()
        return self._stack.currentWidget() is view and view.number == number and is_whole

    def next_thing(self) -> None:
        shown = self._stack.currentWidget()
        if shown is self.loading:
            self.loading.next_drop()
        elif shown is self.board:
            self.board.next_load()
        else:
            self.show_board()
            self.board.next_load()

    def print_this(self) -> None:
        if self._session.is_role(Role.LOADER):
            self._session.say(self.tr("Documents are printed by a clerk. Nothing was printed."))
        elif (number := self._load_shown()) is not None:
            self.load.stops.settle()
            self._session.wanted.emit("print load", str(number))
        else:
            self._session.wanted.emit("page", "documents")

    def _change(self) -> None:
        """Ctrl+E: the load that is chosen or shown, in the form."""
        for each in (self.board, self.load):
            if each is self._stack.currentWidget():
                each.change()

    def _new(self) -> None:
        """Ctrl+N: the form for a new load, on the board."""
        shown = self._stack.currentWidget()
        if shown is self.load and self._session.may("load_planned"):
            self._leave_load()
        if self._stack.currentWidget() is self.board:
            self.board.new_load()

    def _load_now(self) -> None:
        """Ctrl+O: load what is shown by scanning it."""
        if self._stack.currentWidget() is self.load and self._session.may("unit_loaded"):
            self.load.load_by_scanning()

    def _next_step(self) -> None:
        """Ctrl+Enter: what the button in colour says. No scanner sends it: its Enter comes without Ctrl."""
        shown = self._stack.currentWidget()
        if shown is self.gate:
            self.gate.decide()
        for each in (self.board, self.load, self.loading):
            if each is shown:
                each.next_step()

    def _load_shown(self) -> int | None:
        """The load that is chosen or shown."""
        shown = self._stack.currentWidget()
        if shown is self.board:
            row = self.board.pane.row()
            return row.number if row else None
        return next((each.number for each in (self.load, self.loading, self.gate) if each is shown), None)

    def help(self) -> str:
        return help_words()

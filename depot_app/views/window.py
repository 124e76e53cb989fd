"""The one window: the rail, the box that searches and scans, the page, and what goes on with Odoo at the bottom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QPushButton, QStackedWidget, QWidget

from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.services import locked_scans
from depot_app.services.counts import Counts
from depot_app.views import focus
from depot_app.views.find_box import FindBox
from depot_app.views.help import HelpPane
from depot_app.views.look import GAP, WIDE_GAP, Tone
from depot_app.views.page import Page
from depot_app.views.page_stack import Make, PageStack
from depot_app.views.parts import Notice, beside, button, holding, label, under
from depot_app.views.practice import PracticeBand
from depot_app.views.rail import Rail
from depot_app.views.said import said
from depot_app.views.scanner import Scanner
from depot_app.views.session import Said, Session
from depot_app.views.sign_in import SignIn
from depot_app.views.status import Status

#: The station locks when nobody has touched it for so long.
IDLE_MS = 10 * 60 * 1000

#: What each role works with; everybody may look at Today.
PAGES_OF = {
    Role.LOADER: {"today", "loads"},
    Role.IMPORTER: {"today", "orders"},
    Role.CLERK: {"today", "orders", "loads", "documents", "deliveries", "billing", "ledger"},
    Role.SUPERVISOR: {"today", "orders", "loads", "documents", "deliveries", "billing", "ledger", "settings"},
    Role.ADMIN: {"today", "orders", "loads", "documents", "deliveries", "billing", "ledger", "settings"},
}
#: Where a thing is shown; jobs with the orders.
_HOME_OF = {"load": "loads", "print job": "documents", "print load": "documents"}
#: The page's name, its words, its icon, and what makes it.
Pages = list[tuple[str, str, str, Make]]


class Window(QMainWindow):
    def __init__(self, session: Session, scanner: Scanner, pages: Pages, depot: str) -> None:
        super().__init__()
        self.session = session
        self._depot = depot
        makes = self._makes = {name: make for name, _, _, make in pages}
        self._undo: Callable[[], object] | None = None
        self.rail = Rail([(name, words, sign) for name, words, sign, _ in pages])
        self.rail.depot(depot)
        self.finder = FindBox(session)
        self.notice = Notice()
        self.help = HelpPane()
        self.pages = PageStack(session, makes, self.rail.words)
        self.status = Status(session)
        self.sign_in = SignIn(session)
        self._person = label("")
        self._top = QFrame()
        self._outer = QStackedWidget()
        self._build()
        self._wire(scanner)
        self._keys([name for name, *_ in pages])
        name = self.tr("Depot Desk")
        self._name = self.tr("PRACTICE · {name}").format(name=name) if session.place.practice else name
        self._signed()

    # --- put together ----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        top = self._top
        top.setProperty("kind", "bar")
        lock = button(self.tr("Lock"), self.session.sign_out, sign="lock")
        layout = beside(self.finder, WIDE_GAP, self._person, lock)
        top.setLayout(layout)
        layout.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, GAP)
        page = under(self.pages)
        page.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, WIDE_GAP)
        right = under(top, self.notice, self.help.over(holding(page, WIDE_GAP)), gap=0)
        self._outer.addWidget(self.sign_in)
        self._outer.addWidget(holding(beside(self.rail, holding(right), gap=0)))
        everything: list[QWidget] = [self._outer]
        if self.session.place.practice:
            everything.insert(0, PracticeBand())
        self.setCentralWidget(holding(under(*everything, gap=0)))
        self.setStatusBar(self.status)
        # pages come after these: from a page on to the help at its right, and round again
        focus.in_turn(self.help.away, *self.rail.buttons(), self.finder, lock, *self.notice.findChildren(QPushButton))
        self.resize(1366, 768)
        state = self.session.settings.value("window/geometry")
        if isinstance(state, QByteArray):
            self.restoreGeometry(state)

    def _wire(self, scanner: Scanner) -> None:
        session = self.session
        self.rail.wanted.connect(self.turn_to)
        self.pages.turned.connect(self._turned)
        self.finder.wanted.connect(self.open_this)
        self.finder.left.connect(self._to_page)
        session.wanted.connect(self.open_this)
        session.signed.connect(self._signed)
        session.said.connect(self._say)
        session.moved_on.connect(self._leave_behind)
        session.changed.connect(self._changed)
        session.whole.connect(self._whole)
        self.notice.undone.connect(self.undo)
        for away in (*self.notice.findChildren(QPushButton), self.help.away):
            away.clicked.connect(self._to_page)
        scanner.scanned.connect(self.take_scan)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(session.sign_out)
        scanner.used.connect(self._touched)

    def _keys(self, names: list[str]) -> None:
        for number, name in enumerate(names, 1):
            self._key(f"Ctrl+{number}", lambda name=name: self.turn_to(name))  # type: ignore[misc]
        self._key("F1", self._help)
        self._key("F2", self._to_find)
        self._key("F8", lambda: self._ask(lambda page: page.print_this()))
        self._key("F9", lambda: self._ask(lambda page: page.next_thing()))
        self._key("Ctrl+Z", self.undo)
        self._key("Ctrl+L", self.session.sign_out)

    def _key(self, keys: str, does: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(lambda: does())

    # --- pages -----------------------------------------------------------------------------------------------------

    def page(self, name: str) -> Page:
        """The page of this name, made when it is first wanted."""
        return self.pages.page(name)

    def show_page(self, name: str) -> None:
        """Show a page; the keyboard goes where somebody was typing there, else where its work begins."""
        if self._offers(name):
            self.pages.enter(name)

    def turn_to(self, name: str) -> None:
        """The same for a person at work, who shall not find the window standing still."""
        if self._offers(name):
            self._leave_behind()
            self.pages.turn_to(name)

    def _turned(self, name: str) -> None:
        self.rail.show_page(name)
        self.help.say(self.page(name).help())

    def _offers(self, name: str) -> bool:
        return name in PAGES_OF.get(self.session.place.role or Role.DESK, set())

    def current(self) -> tuple[str, Page] | None:
        """The page shown, None while nobody is signed in."""
        name = self.pages.shown() if self.session.place.role else None
        return None if name is None else (name, self.page(name))

    def open_this(self, kind: str, ref: str) -> None:
        """Show a page, or a thing where it belongs; where ``kind`` is a page's name, a job (or tab) on that page."""
        name = ref if kind == "page" else kind if kind in self._makes else _HOME_OF.get(kind, "orders")
        if not self._offers(name):
            return
        if kind == "page":
            self.turn_to(name)
        else:
            self.pages.open_at(name, "job" if kind in self._makes else kind.removeprefix("print "), ref)

    def _ask(self, question: Callable[[Page], object]) -> None:
        if (shown := self.current()) is not None:
            question(shown[1])

    # --- what happens ------------------------------------------------------------------------------------------------

    def take_scan(self, raw: bytes) -> None:
        """A scan from anywhere. While nobody is signed in it is a badge, or waits for the next person."""
        if self.session.place.person is None:
            self.sign_in.take_scan(raw)
            return
        focus.close_menus()  # they are about what was shown before the scan
        shown = self.current()
        if shown is None or not shown[1].take_scan(raw):
            self.finder.look_up(raw)

    def _deal_with_waiting(self) -> None:
        """Scans made while nobody was signed in are judged for the load that was open, once somebody may."""
        if not self.session.may("unit_loaded"):
            return
        try:
            answers = locked_scans.judge(self.session.place)
        except DepotError as error:
            self.session.say(said(str(error)), Tone.STOP)
            return
        if not answers:
            return
        lines = [self.tr("Scanned while nobody was signed in, and judged now:"), *map(said, answers)]
        self.session.say("\n".join(lines), Tone.ATTENTION)
        self.session.changed.emit()

    def count(self, counts: Counts) -> None:
        """New counts: something has happened here or at another desk."""
        for name in ("orders", "loads", "deliveries", "billing"):
            self.rail.count(name, getattr(counts, name))
        self.rail.count("today", counts.approvals)
        self.rail.count("ledger", counts.trouble)
        self.status.count(counts)
        self._ask(lambda page: page.reread())

    def undo(self) -> None:
        """Take back what the strip at the top tells of."""
        work, self._undo = self._undo, None
        if work is None:
            return
        self.notice.hide()
        work()

    def _changed(self) -> None:
        self._ask(lambda page: page.reread())

    def _say(self, said: Said) -> None:
        self._undo = said.undo
        self.notice.say(said.words, said.tone, undoable=said.undo is not None)

    def _leave_behind(self) -> None:
        if self.notice.leave_behind():
            self._undo = None

    def _signed(self) -> None:
        role, name = self.session.place.role, self.session.place.name
        self.setWindowTitle(f"{self._name} · {name}" if role else self._name)
        self.notice.hide()
        self._undo = None
        if role is None:
            self._idle.stop()
            self.sign_in.reread(self._depot)
            self._outer.setCurrentIndex(0)
            self.sign_in.begin()
            return
        self._idle.start()
        self.pages.grow([name for name in self._makes if name in PAGES_OF[role]])
        self._person.setText(name)
        self.rail.offer(PAGES_OF[role])
        self._outer.setCurrentIndex(1)
        self.show_page("loads" if role is Role.LOADER else "today")
        self._deal_with_waiting()

    def _whole(self, on: bool) -> None:
        """The whole screen for the page, or the window as it was. Practice stays unmistakable."""
        for part in (self.rail, self._top, self.status):
            part.setVisible(not on)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen if not on
                            else self.windowState() | Qt.WindowState.WindowFullScreen)  # fmt: skip

    def _help(self) -> None:
        if self.session.place.role is None:
            return  # it would lie open over the first page of whoever signs in
        self.help.setVisible(self.help.isHidden())

    def _to_find(self) -> None:
        if not self.finder.isVisible():
            return  # on the whole screen keys would go where nobody sees them
        self.finder.setFocus()
        self.finder.selectAll()

    def _to_page(self) -> None:
        """What stood beside the page is put away."""
        if (shown := self.current()) is not None:
            focus.enter(self.pages.made(shown[0]))

    def _touched(self) -> None:
        if self._idle.isActive():
            self._idle.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Without a window manager nobody else gives the window the keyboard."""
        super().showEvent(event)
        if not event.spontaneous():
            self.window().activateWindow()
            if self.session.place.role is None:
                self.sign_in.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.session.settings.setValue("window/geometry", self.window().saveGeometry())
        super().closeEvent(event)

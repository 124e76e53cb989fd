"""The pages, one of them shown. Each is made when it is first wanted, or while nothing else is to do.

A person turns a page in several events: it is shown, it is read, it looks up more, it is painted. All in one take half
of the 50 ms that nobody notices on a computer at rest, and more on one whose processors are busy with a list and Odoo.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from depot_app.views import focus
from depot_app.views.growing import growth
from depot_app.views.page import Page
from depot_app.views.session import Session

#: Between two pages that are made before they are wanted.
_MAKE_MS = 250
#: Events from the one in which a page is read to the one in which it is painted: one is for what is beside a list.
_EVENTS = 2

Make = Callable[[Session], QWidget]


class PageStack(QStackedWidget):
    turned = Signal(str)  # the name of the page that is shown now

    def __init__(self, session: Session, makes: Mapping[str, Make], words: Callable[[str], str]) -> None:
        """``makes`` by the pages' names; ``words``: what a page is called."""
        super().__init__()
        self._session, self._makes, self._words = session, makes, words
        self._made: dict[str, QWidget] = {}
        self._growth: Iterator[None] = iter(())
        self._making = QTimer(self, interval=_MAKE_MS)
        self._making.timeout.connect(self._make_one)
        self._unread = ""  # the page that is shown and not yet read
        self._reading = QTimer(self, singleShot=True, interval=0)
        self._reading.timeout.connect(self._read_shown)
        self._painting, self._events = QTimer(self, interval=0), 0
        self._painting.timeout.connect(self._go_on)

    def page(self, name: str) -> Page:
        """The page of this name, made when it is first wanted."""
        if name not in self._made:
            made = self._made[name] = self._makes[name](self._session)
            made.setAccessibleName(self._words(name))
            self.addWidget(made)
            focus.order(made)
        return self._made[name]  # type: ignore[return-value]

    def made(self, name: str) -> QWidget:
        """The same as the widget it is."""
        self.page(name)
        return self._made[name]

    def shown(self) -> str | None:
        """The name of the page that is shown."""
        return next((name for name, made in self._made.items() if made is self.currentWidget()), None)

    def show_page(self, name: str) -> None:
        """Read a page, then show it; read before it is seen, or it would be painted twice."""
        self._stop_reading()
        self.page(name).reread()
        self._bring(name)

    def enter(self, name: str) -> None:
        """Show a page; the keyboard goes where somebody was typing there, else where its work begins."""
        self.show_page(name)
        focus.enter(self.made(name))

    def turn_to(self, name: str) -> None:
        """The same, but read in the next event; what was painted before is seen until then, keys are its own."""
        if name not in self._made:
            self.enter(name)  # it has nothing to show yet
            return
        self._stop_reading()
        self.setUpdatesEnabled(False)
        self._unread = name
        self._reading.start()
        self._bring(name)
        focus.enter(self._made[name])

    def open_at(self, name: str, kind: str, ref: str) -> None:
        """Show a page and bring something on it to the front, which is looked for in its lists as they are now.

        All before the next key, which belongs to what is opened.
        """
        self.show_page(name)
        self.setUpdatesEnabled(False)
        self._paint_later()
        focus.begin(self._made[name])
        self.page(name).show_this(kind, ref)

    def grow(self, names: list[str]) -> None:
        """Make these pages, one by one while nothing else is to do, so that none is waited for."""
        self._growth = growth(names, self._made, self.page, self.contentsRect())
        self._making.start()

    def _bring(self, name: str) -> None:
        self.setCurrentWidget(self._made[name])
        self.turned.emit(name)

    def _read_shown(self) -> None:
        name, made = self._unread, self._made[self._unread]
        begun = made.focusWidget()
        try:
            if self._session.place.role is None:
                return
            self.page(name).reread()
            if made.focusWidget() is begun:
                focus.enter(made)  # the list may have been empty
        finally:
            self._paint_later()

    def _paint_later(self) -> None:
        self._events = _EVENTS
        self._painting.start()

    def _go_on(self) -> None:
        self._events -= 1
        if not self._events:
            self._stop_reading()

    def _stop_reading(self) -> None:
        self._reading.stop()
        self._painting.stop()
        self._unread = ""
        self.setUpdatesEnabled(True)

    def _make_one(self) -> None:
        if self._session.place.role is not None:
            for _ in self._growth:
                return
        self._making.stop()

"""A scan that is nothing here may be a colleague's badge: that is asked beside the window before it is written down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from depot_app.services import badges
from depot_app.services.badges import Owner
from depot_app.services.people import BadgeBook
from depot_app.views.session import Session


class Whose(QObject):
    """``ask`` whose badge a code is. A colleague's hands the desk over, in whatever page."""

    known = Signal(str, str)  # it changes nobody: (the name of who is at the desk already, or why it cannot)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._book: BadgeBook | None = None

    def learn(self) -> None:
        """Have at hand what tells a badge from freight while the store is away."""
        store = self._session.place.store
        self._session.background.call(lambda: BadgeBook(store)).finished.connect(self._learnt)

    def ask(self, code: str, otherwise: Callable[[], object], *, is_away: bool = False) -> None:
        """``otherwise`` is called, on the window's thread, where it is nobody's: it is freight then, not to be lost."""
        store, book, asker = self._session.place.store, self._book, self._session.place.person

        def told(owner: object) -> None:
            if isinstance(owner, Owner):
                self._told(owner, asker)
            else:
                otherwise()

        run = self._session.background.call(lambda: badges.owner(store, code, book, is_away=is_away))
        run.finished.connect(told)
        run.failed.connect(lambda _words: otherwise())

    def _learnt(self, book: object) -> None:
        if isinstance(book, BadgeBook):
            self._book = book

    def _told(self, owner: Owner, asker: object) -> None:
        """Scanned twice, the second finds its owner at the desk already, or the desk another's: then it is over."""
        at_desk = self._session.place.person
        if at_desk is None or at_desk != asker:  # nothing was counted, and nobody waits for an answer
            return
        if owner.person is None:
            self.known.emit("", owner.why)
        elif owner.person.id == at_desk.id:
            self.known.emit(owner.name, "")
        else:
            self._session.hand_over(owner.person, owner.name)

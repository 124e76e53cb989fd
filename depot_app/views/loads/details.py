"""The load on the screen, read again only where something has happened since: a large one takes a while to read."""

from __future__ import annotations

from dataclasses import dataclass

from depot_app.services import counts, load_board
from depot_app.services.load_board import LoadDetail
from depot_app.views.session import Session


@dataclass(frozen=True, slots=True)
class Looked:
    """A load as it was when the newest fact was number ``seq``."""

    seq: int
    detail: LoadDetail


class Details:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._last: Looked | None = None

    def of(self, number: int) -> LoadDetail:
        """One load with its drops. Raises DepotError when there is none."""
        last = self._last
        if last is None or last.detail.load.number != number or last.seq != counts.newest(self._session.place.store):
            last = self._last = self.look(number)
        return last.detail

    def look(self, number: int) -> Looked:
        """Read it, on whatever thread. Raises DepotError when there is none."""
        store = self._session.place.store
        seq = counts.newest(store)  # before: what happens in between is read once more
        return Looked(seq, load_board.detail(store, number))

    def keep(self, looked: Looked) -> None:
        """What another thread has looked at."""
        self._last = looked

"""One workplace: the store it works on, what keeps its scans, and who is at it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from depot_app.domain.note_data import NoteData
from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.spool import Spool

Render = Callable[[Sequence[NoteData]], bytes]


@dataclass(slots=True)
class Workplace:
    """``render`` makes one PDF of notes; ``practice`` is true where nothing done here is real."""

    store: Store
    spool: Spool
    render: Render
    practice: bool = False
    person: Actor | None = None
    name: str = ""

    @property
    def actor(self) -> Actor:
        """Who is signed in. Raises DepotError when nobody is."""
        if self.person is None:
            raise DepotError("Nobody is signed in.", next_step="Sign in first.")
        return self.person

    @property
    def role(self) -> Role | None:
        return self.person.role if self.person else None


def open_elsewhere(url: str, station: str) -> Store:
    """The same store, opened anew in another process."""
    return Store(url, station=station)

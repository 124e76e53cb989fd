"""One workplace: the store it works on, what keeps its scans, and who is at it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from depot_app.domain.note_data import NoteData
from depot_app.domain.people import Role
from depot_app.domain.times import Clock
from depot_app.errors import DepotError
from depot_app.services.connecting import KeptErp, Link, Looked
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.spool import Spool

#: Everybody's PIN in the practice depot; it is shown where one signs in.
PRACTICE_PIN = "246810"
Render = Callable[[Sequence[NoteData]], bytes]
#: A PDF's pages: (width, height, one grey byte a pixel).
Pages = Callable[[bytes], list[tuple[int, int, bytes]]]


class Printers(Protocol):
    """The printers of this computer. All methods wait: call them in the background."""

    def names(self) -> list[str]:
        """The usual one first; none where the computer has none."""
        ...

    def send(self, name: str, pdf: Path) -> None:
        """Send one PDF to a printer. Raises DepotError when it does not take it."""
        ...

    def waiting(self, name: str) -> tuple[int, str]:
        """How many prints wait in a printer while it makes none, and what it says; (0, "") once all are made."""
        ...


class OdooSetup(Protocol):
    """Look at an Odoo and connect it. Both talk to it, and wait: call them in the background."""

    def look_at_odoo(self, wanted: Link, key: str, *, moved: bool = False) -> Looked:
        """What will work there; nothing is written. Raises ErpUnavailable, ErpRejected and DepotError."""
        ...

    def connect_odoo(self, actor: Actor, wanted: Link, key: str, uuid: str) -> str:
        """Keep the key on this computer and the rest in the store. Returns where the key is."""
        ...


@dataclass(frozen=True, slots=True)
class About:
    """Where this program keeps things, fit to be shown."""

    version: str
    store: str
    log: Path


@dataclass(slots=True)
class Workplace:
    """``render`` makes one PDF of notes, ``pages`` shows one; ``practice`` is true where nothing done here is real.

    Without ``printers`` notes go to a folder. ``odoo`` is what Settings connect an Odoo with. ``missing`` are the signs
    of a note that ``render`` cannot draw.
    """

    store: Store
    spool: Spool
    render: Render
    practice: bool = False
    person: Actor | None = None
    name: str = ""
    printers: Printers | None = None
    pages: Pages | None = None
    connect: Callable[[], KeptErp] | None = None
    odoo: OdooSetup | None = None
    about: About | None = None
    missing: Callable[[NoteData], Collection[str]] | None = None

    @property
    def actor(self) -> Actor:
        """Who is signed in. Raises DepotError when nobody is."""
        if self.person is None:
            raise DepotError("Nobody is signed in.", next_step="Sign in first.")
        return self.person

    @property
    def role(self) -> Role | None:
        return self.person.role if self.person else None


def open_elsewhere(url: str, station: str, clock: Clock) -> Store:
    """The same store by the same clock, opened anew in another process."""
    return Store(url, clock, station)

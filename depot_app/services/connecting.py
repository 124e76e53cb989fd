"""Which Odoo the depot hands its work to: looked at first, then set up; and when to talk to it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import TypeVar
from urllib.parse import urlsplit

from sqlalchemy import ColumnElement, select

from depot_app.domain.charge_codes import CHARGE_CODES
from depot_app.domain.erp import ErpRejected, ErpUnavailable, Finding
from depot_app.domain.facts import TABLE
from depot_app.domain.people import Role, allowed
from depot_app.domain.times import utc_text
from depot_app.errors import DepotError
from depot_app.services import one_odoo
from depot_app.services.customers import ODOO
from depot_app.services.desk import change, setting_of
from depot_app.services.erp import Erp
from depot_app.store import opening
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.tables import fact

Answer = TypeVar("Answer")
FIRST_WAIT_S = 5.0
LONGEST_WAIT_S = 60.0
#: While Odoo is away: how often it is looked whether it can be reached again.
KNOCK_S = 5.0
_JITTER = 0.2
#: Facts after which there is something to be sent; a loader's scans are not among them.
_MAIL = [row.kind for row in TABLE.values() if row.steps] + ["customer_matched", "step_retried"]


class NotSetUp(DepotError):
    """The depot works without any Odoo so far."""


@dataclass(frozen=True, slots=True)
class Link:
    """An Odoo and who calls there. ``plain`` allows http to another machine; ``ca_file`` is empty for the system's."""

    url: str
    database: str
    user: str
    ca_file: str = ""
    plain: bool = False


def link(store: Store) -> Link:
    """The Odoo that is set up. Raises NotSetUp when there is none."""
    with store.read() as connection:
        url, database, user, ca_file, plain = (
            setting_of(connection, f"odoo_{name}") for name in ("url", "database", "user", "ca_file", "plain_http")
        )
    if not (url and database and user):
        raise NotSetUp("No Odoo is set up here.", "All that is due there waits.", "Set it up with 'depot connect'.")
    return Link(url, database, user, ca_file, plain == "yes")


def may_connect(actor: Actor) -> None:
    """Raise DepotError unless this person may set up the Odoo: an admin, who may change settings."""
    if not allowed(actor.role, frozenset({Role.ADMIN})):
        raise DepotError(f"Setting up Odoo takes an admin, and you are signed in as {actor.role.value}.",
                         next_step="Ask somebody who may.")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found at an Odoo. ``uuid`` is what its database calls itself, empty where the user may not see it."""

    findings: list[Finding]
    uuid: str


def look(store: Store, erp: Erp, wanted: Link, signed_in: str, uuid: str, *, moved: bool = False) -> Looked:
    """What will work at this Odoo and what not, without writing anything. ``signed_in`` is the login Odoo tells.

    ``moved``: somebody says that it is the Odoo of before at a new address.
    """
    with store.read() as connection:
        freight, other = setting_of(connection, "odoo_freight"), setting_of(connection, "odoo_charge")
    own = [code for code in _own_products(erp) if code not in (freight, other)]
    first, *rest = erp.checklist([freight, other, *own])
    shared = f"Charges that have no product of their own go under {other}"
    words = f"{shared}; products of their own: {', '.join(own)}" if own else shared
    same = one_odoo.which(store, erp, wanted.url, wanted.database, uuid, moved=moved)
    own_ones = Finding("charges", True, words)
    return Looked([first, same, _way(wanted), _login(wanted.user, signed_in), *rest, own_ones], uuid)


def _own_products(erp: Erp) -> list[str]:
    """The charge codes with a product of their own at Odoo."""
    try:
        found = erp.products([row.code for row in CHARGE_CODES])
    except ErpRejected:
        return []
    return [row.code for row in CHARGE_CODES if row.code in found]


def _way(wanted: Link) -> Finding:
    parts = urlsplit(wanted.url)
    if parts.scheme == "https":
        by = f"the certificate was checked with {Path(wanted.ca_file).name}" if wanted.ca_file else "it was checked"
        return Finding("TLS", True, f"The connection is encrypted, and {by}")
    if wanted.plain:
        return Finding("TLS", False, "The connection is not encrypted: the key and all data travel readable",
                       "whoever runs the Odoo server")  # fmt: skip
    return Finding("TLS", True, "Not encrypted, and need not be: this Odoo runs on this computer")


def _login(user: str, signed_in: str) -> Finding:
    if user == signed_in:
        return Finding("user", True, f"The key is {user}'s")
    return Finding("user", False, f"The key is not {user}'s, it is {signed_in}'s", "whoever made the key")


def blocking(findings: Iterable[Finding]) -> list[Finding]:
    """Those that forbid connecting: another Odoo than before, another person's key, and products that would let
    unproven jobs be invoiced."""
    forbid = ("user", one_odoo.WHAT)
    return [each for each in findings if not each.ok and (each.what in forbid or each.what.startswith("product "))]


def set_up(store: Store, actor: Actor, wanted: Link, uuid: str) -> None:
    """Hand the depot's work to this Odoo from now on; one change. Raises DepotError unless an admin does it."""
    told = {"url": wanted.url, "database": wanted.database, "user": wanted.user, "ca_file": wanted.ca_file,
            "plain_http": "yes" if wanted.plain else "no"}  # fmt: skip
    with change(store) as tx:
        if uuid or not one_odoo.bound(tx.connection):
            told["uuid"] = uuid
        for name, value in told.items():
            if setting_of(tx.connection, f"odoo_{name}") != value:
                opening.change_setting(tx, actor, f"odoo_{name}", value)


def settled(store: Store, grace_s: float) -> int:
    """The number of the newest fact at least ``grace_s`` seconds old."""
    with store.read() as connection:
        newest = select(fact.c.seq).where(_old_enough(store, grace_s)).order_by(fact.c.seq.desc()).limit(1)
        return connection.execute(newest).scalar() or 0


def has_mail(store: Store, after: int, grace_s: float) -> bool:
    """Whether something for Odoo came after this fact, at least ``grace_s`` seconds ago: cheap, asked every second."""
    new = select(fact.c.seq).where(
        fact.c.seq > after, _old_enough(store, grace_s), fact.c.kind.in_(_MAIL), fact.c.actor != ODOO.id
    )
    with store.read() as connection:
        return connection.execute(new.limit(1)).first() is not None


def _old_enough(store: Store, grace_s: float) -> ColumnElement[bool]:
    return fact.c.recorded_at <= utc_text(store.clock.now() - timedelta(seconds=grace_s))


def asked(question: Callable[[], Answer]) -> Answer:
    """The answer of an Odoo that is needed now. Raises DepotError where it is away or says no."""
    try:
        return question()
    except ErpUnavailable as error:
        raise DepotError(error.words, next_step="Mend that, or try it again later.") from error
    except ErpRejected as error:
        raise DepotError(f"Odoo refuses: {error.words}", next_step="Ask whoever looks after Odoo.") from error


@dataclass(slots=True)
class Pace:
    """How long to wait between exchanges: ``every`` seconds while all is well, longer and longer while it is not."""

    every: float
    _doubled: float = 0.0

    def after(self, failed: bool) -> float:
        """Seconds until the next exchange, never the same twice, so that many desks do not knock together."""
        self._doubled = min(self._doubled * 2 or FIRST_WAIT_S, LONGEST_WAIT_S) if failed else 0.0
        wait = self._doubled if failed else self.every
        return wait * random.uniform(1 - _JITTER, 1 + _JITTER)


class Outage:
    """A failed exchange: where Odoo could not be reached, nobody needs to wait longer than until it can be."""

    def __init__(self, answers: Callable[[], bool]) -> None:
        """``answers`` knocks at Odoo, which costs it nothing; it is asked at once."""
        self._answers = answers
        self._unreachable = not answers()

    def over(self) -> bool:
        """Whether Odoo could not be reached at first and can be now. Any other trouble is not over by knocking."""
        return self._unreachable and self._answers()


class KeptErp:
    """A connection made when it is first needed and kept for the next time. Call it for the Erp; for one thread."""

    def __init__(self, opened: Callable[[], tuple[Erp, Callable[[], None]]],
                 answers: Callable[[], bool] = lambda: False) -> None:  # fmt: skip
        """``opened`` connects: the Erp, and how to hang up. ``answers``: whether somebody is there to connect to."""
        self._opened = opened
        self.answers = answers
        self._kept: tuple[Erp, Callable[[], None]] | None = None

    def __call__(self) -> Erp:
        """The Erp, connected. Raises what ``opened`` raises."""
        if self._kept is None:
            self._kept = self._opened()
        return self._kept[0]

    @property
    def calls(self) -> int:
        """How many calls this connection has made; 0 while there is none."""
        return self._kept[0].calls if self._kept else 0

    def close(self) -> None:
        """Hang up. The next call signs in again, which is what a changed key or a new version needs."""
        if self._kept is not None:
            self._kept[1]()
            self._kept = None

    def __enter__(self) -> KeptErp:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

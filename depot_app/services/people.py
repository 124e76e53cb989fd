"""Who works here, and signing in: by name and PIN, or by badge."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, select, update

from depot_app.domain.ids import folded
from depot_app.domain.people import PEOPLE, Role, check_pin, wait_after
from depot_app.domain.times import from_utc_text, read_day, utc_text
from depot_app.errors import DepotError
from depot_app.services.desk import change, depot
from depot_app.store import ledger
from depot_app.store.database import Store, Tx
from depot_app.store.ledger import Actor, Draft
from depot_app.store.tables import incarnation, personal, staff

if TYPE_CHECKING:
    from argon2 import PasswordHasher

BADGE_MIN_SIGNS = 6


class NobodysBadge(DepotError):
    """What was scanned is no badge of anybody here."""


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    name: str
    role: str
    valid_until: str
    ended: bool
    has_badge: bool = False


def is_empty(store: Store) -> bool:
    """Whether nobody works here yet, so that the first one may come in without being asked who let them."""
    with store.read() as connection:
        return connection.execute(select(staff.c.id).limit(1)).first() is None


def listed(store: Store) -> list[Person]:
    with store.read() as connection:
        return [_person(row) for row in _everybody(connection)]


def called(store: Store, name: str) -> Person:
    """Who works here under this name. Raises DepotError where nobody does."""
    with store.read() as connection:
        return _person(_named(connection, name))


def add(store: Store, actor: Actor | None, name: str, role: str, pin: str = "", badge: str = "",
        valid_until: str = "") -> Person:  # fmt: skip
    """Add a person. The first one on an empty store becomes admin, whatever role was asked for."""
    wanted = _checked(name, role, pin, badge, valid_until)
    if not pin and not badge:
        raise DepotError("A person needs a PIN or a badge to sign in.")
    pin_hash, badge_hash = _hasher().hash(pin) if pin else None, _badge_hash(store, badge) if badge else None
    with change(store) as tx:
        everybody = _everybody(tx.connection)
        if any(folded(row.value or "") == folded(name) and not row.ended for row in everybody):
            raise DepotError(f"There is a {name} already.", next_step="Give a name that tells them apart.")
        _nobody_elses(badge_hash, everybody)
        first = not everybody
        if not first and actor is None:
            raise DepotError("Somebody has to sign in to add a person.", next_step="Use --as NAME.")
        who = ledger.DESK if first or actor is None else actor
        made = _record(tx, who, name, Role.ADMIN if first else wanted, valid_until)
        secrets = update(staff).where(staff.c.id == made.id).values(pin_hash=pin_hash, badge_hash=badge_hash)
        tx.connection.execute(secrets)
    return replace(made, has_badge=bool(badge))


def alter(store: Store, actor: Actor, name: str, role: str, pin: str = "", badge: str | None = None,
          valid_until: str = "") -> Person:  # fmt: skip
    """Change what a person works as and until when, and give them a new PIN or badge.

    An empty ``pin`` and no ``badge`` leave what they have; an empty badge takes theirs away. The old PIN or badge signs
    nobody in any more, and wrong PINs are forgotten.
    """
    wanted = _checked(name, role, pin, badge or "", valid_until)
    secrets: dict[str, Any] = {"pin_hash": _hasher().hash(pin), "failures": 0, "blocked_until": None} if pin else {}
    if badge is not None:
        secrets["badge_hash"] = _badge_hash(store, badge) if badge else None
    with change(store) as tx:
        row, everybody = _named(tx.connection, name), _everybody(tx.connection)
        if wanted is not Role.ADMIN:
            _not_the_only_admin(row, everybody)
        _nobody_elses(secrets.get("badge_hash"), [each for each in everybody if each.id != row.id])
        if badge == "" and not pin and row.pin_hash is None:
            raise DepotError(f"Without the badge {row.value} could not sign in.", next_step="Give them a PIN, too.")
        data = {"staff": row.id, "role": wanted.value, "valid_until": valid_until, "pin": bool(pin),
                "badge": badge is not None}  # fmt: skip
        ledger.record(tx, actor, Draft("staff_changed", data))
        if secrets:
            tx.connection.execute(update(staff).where(staff.c.id == row.id).values(secrets))
        return _person(_named(tx.connection, name))


def _nobody_elses(badge_hash: str | None, others: Sequence[Row[Any]]) -> None:
    if badge_hash and any(row.badge_hash == badge_hash for row in others):
        raise DepotError("That badge belongs to somebody else.", next_step="Use another badge.")


def _not_the_only_admin(row: Row[Any], everybody: Sequence[Row[Any]]) -> None:
    admins = [each for each in everybody if each.role == Role.ADMIN and not each.ended]
    if row.role == Role.ADMIN and len(admins) == 1:
        raise DepotError(f"{row.value} is the only admin.", next_step="Make somebody else admin first.")


def _checked(name: str, role: str, pin: str, badge: str, valid_until: str) -> Role:
    try:
        if not name.strip():
            raise ValueError("A person needs a name.")
        if role not in [each.value for each in PEOPLE]:
            raise ValueError(f"{role!r} is not a role. There are: {', '.join(PEOPLE)}.")
        if pin:
            check_pin(pin)
        if badge and len(badge.strip()) < BADGE_MIN_SIGNS:
            raise ValueError(f"A badge code has at least {BADGE_MIN_SIGNS} signs.")
        if valid_until:
            read_day(valid_until)
    except ValueError as error:
        raise DepotError(str(error)) from error
    return Role(role)


def _record(tx: Tx, who: Actor, name: str, role: Role, valid_until: str) -> Person:
    told = ledger.personal(tx.clock, "staff", " ".join(name.split()))
    made = ledger.new_id(tx.clock)
    data = {"staff": made, "role": role.value, "name": told.mark(), "valid_until": valid_until}
    ledger.record(tx, who, Draft("staff_added", data, personal=(told,)))
    return Person(made, told.value, role.value, valid_until, False)


def end(store: Store, actor: Actor, name: str) -> Person:
    """Somebody leaves: they can no longer sign in; what they did stays theirs."""
    with change(store) as tx:
        row = _named(tx.connection, name)
        _not_the_only_admin(row, _everybody(tx.connection))
        ledger.record(tx, actor, Draft("staff_ended", {"staff": row.id}))
    return replace(_person(row), ended=True)


def sign_in(store: Store, name: str, pin: str) -> Actor:
    """The actor behind a name and PIN. Wrong PINs are recorded, and each makes the next try slower."""
    with store.read() as connection:
        row = _named(connection, name)
        _may_work(connection, row, store.clock.now())
    _not_too_soon(row, store.clock.now())
    if not row.pin_hash or not _matches(row.pin_hash, pin):
        raise _refused(store, row.id)
    if row.failures:
        with store.write() as tx:
            tx.connection.execute(update(staff).where(staff.c.id == row.id).values(failures=0, blocked_until=None))
    return Actor(row.id, Role(row.role))


def sign_in_by_badge(store: Store, code: str) -> Actor:
    """The actor whose badge was scanned."""
    wanted = _badge_hash(store, code)
    with store.read() as connection:
        for row in _everybody(connection):
            if row.badge_hash == wanted:
                _may_work(connection, row, store.clock.now())
                return Actor(row.id, Role(row.role))
    raise NobodysBadge("This badge belongs to nobody here.", next_step="Sign in with your name and PIN.")


def by_badge(store: Store, code: str) -> tuple[Actor, str]:
    """The same with the person's name."""
    actor = sign_in_by_badge(store, code)
    with store.read() as connection:
        return actor, name_of(connection, actor.id)


class BadgeBook:
    """Tells a badge from freight while the store does not answer. Holds no badge, only what was made of each."""

    def __init__(self, store: Store) -> None:
        self._salt = _badge_salt(store)
        with store.read() as connection:
            self._hashes = {row.badge_hash for row in _everybody(connection) if row.badge_hash}

    def has(self, code: str) -> bool:
        """Slow on purpose."""
        return bool(self._hashes) and _salted(self._salt, code) in self._hashes


def name_of(connection: Connection, actor_id: str) -> str:
    """The name behind a fact's actor, as long as it has not been erased."""
    found = connection.execute(
        select(personal.c.value).join(staff, staff.c.name_id == personal.c.id).where(staff.c.id == actor_id)
    ).scalar()
    return found or actor_id


def _everybody(connection: Connection) -> list[Row[Any]]:
    return list(connection.execute(select(staff, personal.c.value).join(personal, personal.c.id == staff.c.name_id)))


def _named(connection: Connection, name: str) -> Row[Any]:
    for row in _everybody(connection):
        if folded(row.value or "") == folded(name) and not row.ended:
            return row
    raise DepotError(f"Nobody called {name} works here.", next_step="See who does with 'depot staff list'.")


def _person(row: Row[Any]) -> Person:
    return Person(row.id, row.value or "(erased)", row.role, row.valid_until, bool(row.ended),
                  row.badge_hash is not None)  # fmt: skip


def _may_work(connection: Connection, row: Row[Any], now: datetime) -> None:
    if row.ended:
        raise DepotError(f"{row.value} no longer works here.", next_step="Ask an admin.")
    if row.valid_until and now.astimezone(depot(connection).zone).date() > read_day(row.valid_until):
        raise DepotError(f"{row.value} could sign in until {row.valid_until} only.", next_step="Ask an admin.")


def _not_too_soon(row: Row[Any], now: datetime) -> None:
    left = (from_utc_text(row.blocked_until) - now).total_seconds() if row.blocked_until else 0
    # a clock that jumped back must not lock anybody out for longer than the rule says
    if 0 < left <= wait_after(row.failures):
        raise DepotError(f"Too many wrong PINs. The next try is open in {int(left) + 1} seconds.")


def _refused(store: Store, staff_id: str) -> DepotError:
    with store.write() as tx:
        failures = tx.connection.execute(select(staff.c.failures).where(staff.c.id == staff_id)).scalar_one() + 1
        wait = wait_after(failures)
        until = utc_text(tx.clock.now() + timedelta(seconds=wait)) if wait else None
        values = {"failures": failures, "blocked_until": until}
        tx.connection.execute(update(staff).where(staff.c.id == staff_id).values(values))
        ledger.record(tx, ledger.DESK, Draft("sign_in_refused", {"staff": staff_id, "failures": failures}))
    waiting = f"The next try is open in {wait} seconds." if wait else "Try again."
    return DepotError("The PIN is wrong.", next_step=waiting)


@functools.cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher  # loads in 30 ms, and only signing in needs it

    return PasswordHasher()


def _matches(pin_hash: str, pin: str) -> bool:
    from argon2.exceptions import VerificationError

    try:
        return bool(_hasher().verify(pin_hash, pin))
    except VerificationError:
        return False


def _badge_hash(store: Store, code: str) -> str:
    """Slow on purpose, and the same for one badge in one store, so that a badge is found without its name."""
    return _salted(_badge_salt(store), code)


def _badge_salt(store: Store) -> bytes:
    with store.read() as connection:
        first = connection.execute(select(incarnation.c.id).order_by(incarnation.c.number)).scalar() or ""
    return hashlib.sha256(f"badge {first}".encode()).digest()[:16]


def _salted(salt: bytes, code: str) -> str:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(code.strip().encode(), salt, 2, 19456, 1, 32, Type.ID).hex()

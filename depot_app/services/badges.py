"""Whose badge was scanned where freight was expected: a sign-in secret must not be written down as freight."""

from __future__ import annotations

from dataclasses import dataclass

from depot_app.errors import DepotError
from depot_app.services import people
from depot_app.services.people import BadgeBook
from depot_app.store.database import Store
from depot_app.store.faults import StoreBusy, StoreGone
from depot_app.store.ledger import Actor
from depot_app.store.spool import Kept


@dataclass(frozen=True, slots=True)
class Owner:
    """Who a badge belongs to. Without a ``person`` nobody can sign in with it now; ``why`` is empty where the store
    is away."""

    person: Actor | None
    name: str = ""
    why: str = ""


def code_of(kept: Kept) -> str:
    """What was scanned, as a badge is read."""
    return bytes.fromhex(kept.raw).decode("utf-8", "replace").strip()


def owner(store: Store, code: str, book: BadgeBook | None, *, is_away: bool) -> Owner | None:
    """Whose badge this is, None where it is nobody's. Slow on purpose: not for the window's thread.

    A store that is away is asked only for a code that is a badge by the ``book``, and never where it might hang.
    """
    code = code.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if is_away and not (book and book.has(code)):
        return None
    if is_away and not store.is_sqlite:
        return Owner(None)
    try:
        return Owner(*people.by_badge(store, code))
    except people.NobodysBadge:
        return None
    except (StoreBusy, StoreGone):
        return Owner(None) if book and book.has(code) else None
    except DepotError as refused:  # it belongs to somebody who may not sign in
        return Owner(None, "", str(refused))

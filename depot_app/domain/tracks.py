"""The transition tables: a pair that is not in them cannot happen."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Unit(StrEnum):
    """How a unit was last recorded. What its leg did to it since is derived: see :func:`unit_now`."""

    EXPECTED = "expected"
    HERE = "here"
    STAGED = "staged"
    LOADED = "loaded"
    OUT = "out"
    DELIVERED = "delivered"
    HELD = "held"
    SHORT = "short"
    DAMAGED = "damaged"
    LOST = "lost"
    RETURNED = "returned"


class Leg(StrEnum):
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    OUT = "out"
    DELIVERED = "delivered"
    PARTLY = "partly"
    REFUSED = "refused"
    FAILED = "failed"


class Load(StrEnum):
    PLANNED = "planned"
    LOADING = "loading"
    CONFIRMED = "confirmed"
    DEPARTED = "departed"
    CLOSED = "closed"


class Billing(StrEnum):
    UNPRICED = "unpriced"
    PRICED = "priced"
    RELEASED = "released"
    INVOICED = "invoiced"
    PAID = "paid"
    DISPUTED = "disputed"
    DO_NOT_INVOICE = "do-not-invoice"


#: Units a loader can still put on a vehicle.
LOADABLE = frozenset({Unit.EXPECTED, Unit.HERE, Unit.STAGED, Unit.SHORT, Unit.RETURNED})
LEG_OPEN = frozenset({Leg.PLANNED, Leg.CONFIRMED, Leg.OUT})
LEG_DONE = frozenset({Leg.DELIVERED, Leg.PARTLY, Leg.REFUSED})
LOAD_OPEN = frozenset({Load.PLANNED, Load.LOADING})


def _pairs(*rows: tuple[str, str]) -> frozenset[tuple[str, str]]:
    return frozenset((was, to) for was, targets in rows for to in targets.split())


_SIDINGS = "held damaged lost short returned"
UNIT_PAIRS = _pairs(
    ("expected", f"here staged loaded {_SIDINGS}"),
    ("here", f"expected staged loaded {_SIDINGS}"),
    ("staged", f"expected here staged loaded {_SIDINGS}"),
    ("loaded", f"expected here staged loaded delivered {_SIDINGS}"),
    ("held", "expected here staged damaged lost returned"),
    ("short", "expected here staged loaded held damaged lost"),
    ("damaged", "here held lost returned"),
    ("lost", "here damaged returned"),
    ("returned", "here staged loaded held damaged lost"),
    ("delivered", "damaged returned"),
)
LEG_PAIRS = _pairs(
    ("planned", "confirmed planned"),
    ("confirmed", "planned out"),
    ("out", "delivered partly refused failed"),
    # a POD put right: the newest counts
    ("delivered", "delivered partly refused failed"),
    ("partly", "delivered partly refused failed"),
    ("refused", "delivered partly refused failed"),
    ("failed", "delivered partly refused failed"),
)
LOAD_PAIRS = _pairs(
    ("planned", "loading confirmed planned"),
    ("loading", "planned loading confirmed"),
    ("confirmed", "loading departed"),
    ("departed", "closed"),
)
BILLING_PAIRS = _pairs(
    ("unpriced", "priced unpriced do-not-invoice"),
    ("priced", "priced unpriced released disputed do-not-invoice"),
    ("released", "priced invoiced disputed do-not-invoice"),
    ("invoiced", "paid disputed"),
    ("disputed", "priced released invoiced do-not-invoice"),
    ("do-not-invoice", "unpriced priced"),
)

#: (table, column) -> the pairs that may happen there.
TRACKS = {
    ("unit", "state"): UNIT_PAIRS,
    ("leg", "state"): LEG_PAIRS,
    ("load", "state"): LOAD_PAIRS,
    ("job", "billing"): BILLING_PAIRS,
}


class NotAllowed(Exception):
    """The change cannot happen to something in this state."""


def check_step(table: str, column: str, was: str, to: str) -> None:
    """Raise :class:`NotAllowed` unless the pair stands in the table's track."""
    pairs = TRACKS.get((table, column))
    if pairs is not None and (was, to) not in pairs:
        raise NotAllowed(f"a {table} that is {was} cannot become {to}")


_UNITS = {unit.value: unit for unit in Unit}
_UNTOUCHED = frozenset({Unit.EXPECTED, Unit.HERE, Unit.STAGED})
_LEFT_BEHIND = frozenset({Leg.CONFIRMED, Leg.OUT}) | LEG_DONE


def unit_now(
    recorded: str, own_leg: str | None, latest_leg: str | None, *, comes_back: bool = False, found_since: bool = False
) -> Unit:
    """Where a unit is now, from its own last record and what its leg has done since.

    ``own_leg`` is the state of the leg it was loaded on; ``latest_leg`` that of its job's newest leg;
    ``comes_back`` is true for returns, whose finished leg brings the freight back; ``found_since`` when it was recorded
    at the depot after that newest leg went without it.
    """
    unit = _UNITS[recorded]
    if found_since and unit is not Unit.LOADED:
        return unit
    if unit is Unit.LOADED and own_leg is not None:
        return _after_leg(Leg(own_leg), comes_back)
    if unit in _UNTOUCHED and latest_leg in _LEFT_BEHIND:
        return Unit.SHORT
    return unit


def _after_leg(leg: Leg, comes_back: bool) -> Unit:
    if leg in (Leg.PLANNED, Leg.CONFIRMED):
        return Unit.LOADED
    if leg is Leg.OUT:
        return Unit.OUT
    if leg is Leg.FAILED:
        return Unit.HERE
    if leg is Leg.REFUSED or comes_back:
        return Unit.RETURNED
    return Unit.DELIVERED


#: From the least advanced to the most; no two are equal, so that a movement never depends on the order of the units.
_ADVANCE = (
    Unit.LOST, Unit.DAMAGED, Unit.HELD, Unit.SHORT, Unit.EXPECTED, Unit.HERE, Unit.STAGED, Unit.LOADED, Unit.OUT,
    Unit.RETURNED, Unit.DELIVERED,
)  # fmt: skip
_RANK = {unit: rank for rank, unit in enumerate(_ADVANCE)}


def movement(units: Iterable[Unit]) -> str:
    """A job's movement: what all its units are, or ``partly`` what the most advanced one is."""
    present = set(units)
    if not present:
        return Unit.EXPECTED.value
    furthest = max(present, key=_RANK.__getitem__)
    return furthest.value if len(present) == 1 else f"partly {furthest.value}"

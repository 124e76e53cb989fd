"""What each fact does to the rows: the one definition that recording and verifying both use.

An effect reads nothing but the fact. So replaying all facts into an empty store must arrive at the same rows.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

from depot_app.domain import effects_after, effects_loading, effects_orders
from depot_app.domain.facts import TABLE
from depot_app.domain.row_changes import Change, Changes, Fact, Row


def changes(fact: Fact) -> list[Change]:
    """All row changes of ``fact``, in order; the revision of its job is part of them."""
    made = list(_EFFECTS[fact["kind"]](fact, fact["data"]))
    if fact["job"] is not None and fact["kind"] != "booking_received":
        values: Row = {"rev": fact["rev"]}
        if "movement" in fact["data"]:
            values["movement"] = fact["data"]["movement"]
        made.append(Change("update", "job", {"id": fact["job"]}, values))
    return made


def _effect(kind: str) -> Callable[[Fact, Row], Changes]:
    homes: tuple[ModuleType, ...] = (effects_orders, effects_loading, effects_after)
    found: list[Callable[[Fact, Row], Changes]] = [getattr(home, kind) for home in homes if hasattr(home, kind)]
    (effect,) = found  # each kind has exactly one: anything else fails at import
    return effect


_EFFECTS = {kind: _effect(kind) for kind in TABLE}

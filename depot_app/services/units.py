"""Single units set aside, and found again."""

from __future__ import annotations

from depot_app.domain.barcodes import read_scan
from depot_app.domain.tracks import Unit, movement
from depot_app.errors import DepotError
from depot_app.services.desk import change
from depot_app.services.finding import find_job, gone_without, legs_of, states_now, units_of_job
from depot_app.store import ledger
from depot_app.store.database import Store
from depot_app.store.ledger import Actor, Draft

ASIDE = (Unit.HERE, Unit.HELD, Unit.DAMAGED, Unit.LOST, Unit.SHORT, Unit.RETURNED)


def set_aside(store: Store, actor: Actor, code: str, to: str, reason: str) -> str:
    """Record that one unit is held, damaged, lost, short or returned, or that it is ``here`` after all.

    Returns the unit's code. Raises DepotError for a unit on a vehicle or unknown here.
    """
    if to not in ASIDE:
        raise DepotError(f"A unit cannot be set to {to!r}.", next_step=f"Use one of: {', '.join(ASIDE)}.")
    with change(store) as tx:
        row = find_job(tx.connection, code)
        wanted = read_scan(code).code
        units, legs = units_of_job(tx.connection, row.id), legs_of(tx.connection, row.id)
        at = next((index for index, each in enumerate(units) if each.code == wanted), None)
        if at is None:
            raise DepotError(f"{wanted} is not a unit.", next_step="Scan the label on the freight.")
        states = states_now(row.kind, units, legs)
        if states[at] in (Unit.LOADED, Unit.OUT, Unit.DELIVERED):
            raise DepotError(f"Unit {wanted} is {states[at]}.", next_step="Unscan it first, or log an exception.")
        states[at] = Unit(to)
        data = {"job": row.id, "unit": units[at].position, "was": units[at].state, "to": to, "reason": reason,
                "after": gone_without(legs),
                "movement": movement(states)}  # fmt: skip
        ledger.record(tx, actor, Draft("unit_set_aside", data, row.id, row.rev + 1))
    return wanted

"""The order in which a load calls at its stops."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, bindparam, select

from depot_app.errors import DepotError
from depot_app.services.desk import change
from depot_app.services.finding import find_load
from depot_app.services.loads import check_here
from depot_app.store import ledger
from depot_app.store.database import Store
from depot_app.store.ledger import Actor, Draft
from depot_app.store.prepared import execute
from depot_app.store.tables import job, leg


def put_in_order(store: Store, actor: Actor, number: int | str, refs: list[str]) -> int:
    """Put a load's jobs in the order of ``refs`` before it departs; jobs left out follow in the order they have.

    The stops keep their numbers. Returns the load's number. Raises DepotError for a job that is not on the load, and
    for a load that has left.
    """
    with change(store) as tx:
        target = find_load(tx.connection, number)
        check_here(target)
        now = list(execute(tx.connection, _NOW, {"load": target.id}).all())
        first = {row.id: row for row in (_meant(now, ref, target.id) for ref in refs)}
        order = [*first.values(), *(row for row in now if row.id not in first)]
        moves = zip(order, (row.stop for row in now), strict=True)
        stops = [[row.id, row.stop, stop] for row, stop in moves if row.stop != stop]
        if stops:
            ledger.record(tx, actor, Draft("stops_ordered", {"load": target.id, "stops": stops}, load=target.id))
    return int(target.id)


_NOW = (
    select(leg.c.id, leg.c.stop, job.c.number, job.c.reference)
    .join(job, job.c.id == leg.c.job_id).where(leg.c.load_id == bindparam("load")).order_by(leg.c.stop)
)  # fmt: skip


def _meant(now: list[Row[Any]], ref: str, number: int) -> Row[Any]:
    """The one job on the load with this number, or else this reference."""
    wanted = ref.strip().casefold()
    found = [row for row in now if row.number.casefold() == wanted]
    found = found or [row for row in now if row.reference.casefold() == wanted]
    if not found:
        raise DepotError(f"Job {ref} is not on load {number}.")
    if len(found) > 1:
        several = ", ".join(row.number for row in found)
        raise DepotError(f"{ref} is several jobs on load {number}: {several}.", next_step="Name it by its number.")
    return found[0]

"""Loads, read back from the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from depot_app.domain.orders import JobKind
from depot_app.domain.tracks import LOAD_OPEN
from depot_app.services.aboard import on_load
from depot_app.services.finding import find_load
from depot_app.services.job_view import parties_of, personal_value
from depot_app.store.database import Store
from depot_app.store.tables import load, scan


@dataclass(frozen=True, slots=True)
class LoadView:
    """``expected`` and ``loaded`` count units; ``short`` names those a confirmed load goes without."""

    load: int
    vehicle: str
    driver: str | None
    subcontractor: str
    dock: str
    date: str
    state: str
    jobs: list[dict[str, Any]]
    expected: int
    loaded: int
    short: list[dict[str, str]]


def show(store: Store, number: int | str) -> LoadView:
    """Raises DepotError when there is no such load."""
    with store.read() as connection:
        row = find_load(connection, number)
        items = on_load(connection, row.id)
        driver = personal_value(connection, row.driver_id)
        jobs = [
            {"reference": each.job.reference, "number": each.job.number, "stop": each.leg.stop,
             "attempt": each.leg.attempt, "state": each.leg.state, "kind": each.job.kind,
             "consignee": parties_of(connection, each.job.parties_id)[0].name,
             "units": len(each.units), "loaded": each.loaded()}
            for each in items
        ]  # fmt: skip
    missing = [(each.job, code) for each in items for code in each.short()]
    short = [
        {"job": owner.number, "reference": owner.reference, "unit": code, "reason": row.short_reason}
        for owner, code in missing
        if row.state not in LOAD_OPEN
    ]
    loaded = sum(each.loaded() for each in items)
    expected = sum(each.loaded() + len(each.short()) for each in items if each.job.kind == JobKind.DELIVERY)
    return LoadView(row.id, row.vehicle, driver, row.subcontractor, row.dock, row.date, row.state, jobs, expected,
                    loaded, short)  # fmt: skip


def listed(store: Store, *, closed: bool = False) -> list[LoadView]:
    """All loads not yet closed, oldest first; with ``closed`` also those."""
    with store.read() as connection:
        wanted = select(load.c.id).order_by(load.c.id)
        numbers = connection.execute(wanted if closed else wanted.where(load.c.state != "closed")).scalars().all()
    return [show(store, number) for number in numbers]


def scan_answers(store: Store, number: int) -> dict[str, int]:
    """How often each answer was given at this load."""
    with store.read() as connection:
        counted = select(scan.c.answer, func.count()).where(scan.c.load_id == number).group_by(scan.c.answer)
        return {row[0]: row[1] for row in connection.execute(counted.order_by(scan.c.answer))}

"""The last scans of a load, as the loading screen shows them, and what was taken off it meanwhile."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import Connection, select

from depot_app.store.database import Store
from depot_app.store.tables import fact, job, personal, scan, staff, unit

#: What stands for an answer where a unit was taken off: not a scan, but what became of one.
TAKEN_OFF = "taken_off"


@dataclass(frozen=True, slots=True)
class RecentScan:
    """``code`` as it was read; ``job`` and ``reference`` are empty where it meant none; ``at`` is a stored UTC time."""

    code: str
    answer: str
    job: str
    reference: str
    who: str
    at: str
    was_kept: bool


def last(store: Store, load: int, count: int = 6) -> list[RecentScan]:
    """The newest first, also those refused and what was taken off; by whatever desk."""
    wanted = (
        select(scan, job.c.number, job.c.reference, personal.c.value.label("who"))
        .outerjoin(job, job.c.id == scan.c.job_id)
        .outerjoin(staff, staff.c.id == scan.c.actor)
        .outerjoin(personal, personal.c.id == staff.c.name_id)
        .where(scan.c.load_id == load)
        .order_by(scan.c.happened_at.desc(), scan.c.id.desc())
        .limit(count)
    )
    with store.read() as connection:
        scans = [
            RecentScan(row.code, row.answer, row.number or "", row.reference or "", row.who or "", row.happened_at,
                       bool(row.was_kept))
            for row in connection.execute(wanted)
        ]  # fmt: skip
        off = _taken_off(connection, load, count)
    return sorted([*off, *scans], key=lambda each: each.at, reverse=True)[:count]


def _taken_off(connection: Connection, load: int, count: int) -> list[RecentScan]:
    wanted = (
        select(fact.c.payload, fact.c.happened_at, fact.c.job_id, job.c.number, job.c.reference, personal.c.value)
        .join(job, job.c.id == fact.c.job_id)
        .outerjoin(staff, staff.c.id == fact.c.actor)
        .outerjoin(personal, personal.c.id == staff.c.name_id)
        .where(fact.c.load_id == load, fact.c.kind == "unit_unloaded")
        .order_by(fact.c.seq.desc())
        .limit(count)
    )
    found = []
    for row in connection.execute(wanted).all():
        position = json.loads(row.payload)["data"]["unit"]
        code = connection.execute(select(unit.c.code).where(unit.c.job_id == row.job_id, unit.c.position == position))
        found.append(RecentScan(code.scalar_one(), TAKEN_OFF, row.number, row.reference or "", row.value or "",
                                row.happened_at, False))  # fmt: skip
    return found

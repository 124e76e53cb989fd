"""The last scans of a load, as the loading screen shows them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from depot_app.store.database import Store
from depot_app.store.tables import job, personal, scan, staff


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
    """The newest first, also those refused; by whatever desk."""
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
        return [
            RecentScan(row.code, row.answer, row.number or "", row.reference or "", row.who or "", row.happened_at,
                       bool(row.was_kept))
            for row in connection.execute(wanted)
        ]  # fmt: skip

"""Which steps can be sent now: each job's in order, many jobs together, nothing past a step that waits."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, select

from depot_app.domain.times import utc_text
from depot_app.services.visibility import booking_imports
from depot_app.store.database import Store
from depot_app.store.tables import customer, fact, incarnation, job, step

#: Steps of one job that may go together in one batch; any other kind goes one of a job at a time.
_TOGETHER = frozenset({"order_note"})
#: Customers named in one query, well below what SQLite takes by default (SQLITE_MAX_VARIABLE_NUMBER, 32766).
_MOST_NAMED = 20_000


@dataclass(frozen=True, slots=True)
class Step:
    """One step about to be sent. ``unsure`` when it may have been sent before: its outcome is asked first."""

    id: int
    fact_seq: int
    job_id: str
    what: str
    external_id: str
    unsure: bool


@dataclass(frozen=True, slots=True)
class Batch:
    what: str
    steps: tuple[Step, ...]


def next_batch(
    store: Store, waiting_jobs: set[str], grace_s: float, most: int, unknown: Collection[str] = ()
) -> Batch | None:
    """The fullest batch that can go, at most ``most`` steps of one kind; None when nothing can.

    Jobs in ``waiting_jobs`` are passed over, as is what happened less than ``grace_s`` seconds ago: it may be undone;
    and all jobs of the customers ``unknown`` to Odoo, by our id, that nobody has matched meanwhile.
    """
    now = store.clock.now()
    with store.read() as connection:
        youngest = utc_text(now - timedelta(seconds=grace_s))
        old_enough = select(fact.c.seq).where(fact.c.recorded_at <= youngest).order_by(fact.c.seq.desc()).limit(1)
        newest = connection.execute(old_enough).scalar() or 0
        copied = connection.execute(select(func.max(incarnation.c.seq))).scalar() or 0
        picked = _Picked(waiting_jobs, copied, utc_text(now), most)
        for row in connection.execution_options(yield_per=500).execute(_open_steps(connection, newest, unknown)):
            if picked.full(row):
                break
    return picked.best()


def _open_steps(connection: Connection, newest: int, unknown: Collection[str]) -> Any:  # noqa: ANN401
    wanted = select(
        step.c.id, step.c.fact_seq, step.c.job_id, step.c.what, step.c.external_id, step.c.attempts,
        step.c.rejected_at, step.c.conflict_at, step.c.next_try_at,
    ).where(step.c.sent_at.is_(None), step.c.withdrawn_at.is_(None), step.c.fact_seq <= newest)  # fmt: skip
    hidden, nobody = booking_imports(connection), _unmatched(connection, unknown)
    if hidden or nobody:
        wanted = wanted.join(job, job.c.id == step.c.job_id)
    if hidden:
        wanted = wanted.where(job.c.import_id.is_(None) | job.c.import_id.not_in(hidden))
    if nobody:
        wanted = wanted.where(job.c.odoo_id.is_not(None) | job.c.customer_id.not_in(nobody))
    return wanted.order_by(step.c.id)


def _unmatched(connection: Connection, unknown: Collection[str]) -> list[str]:
    """Those of these customers that have no match at Odoo."""
    named = sorted(unknown)[:_MOST_NAMED]  # what is beyond is picked, and waits without a call
    if not named:
        return []
    still = select(customer.c.id).where(customer.c.id.in_(named), customer.c.odoo_id.is_(None))
    return list(connection.execute(still).scalars())


class _Picked:
    """Steps gathered by kind while walking the open steps in order."""

    def __init__(self, waiting_jobs: set[str], copied: int, now: str, most: int) -> None:
        self._heads: dict[str, str] = dict.fromkeys(waiting_jobs, "")
        self._groups: dict[str, list[Step]] = {}
        self._copied, self._now, self._most = copied, now, most

    def full(self, row: Row[Any]) -> bool:
        """Take in one open step; true when a batch is full."""
        head = self._heads.get(row.job_id)
        if head is None:
            stuck = row.rejected_at or row.conflict_at or (row.next_try_at and row.next_try_at > self._now)
            self._heads[row.job_id] = "" if stuck else row.what
            if stuck:
                return False
        elif head != row.what or row.what not in _TOGETHER:
            self._heads[row.job_id] = ""
            return False
        group = self._groups.setdefault(row.what, [])
        unsure = row.attempts > 0 or row.fact_seq < self._copied
        group.append(Step(row.id, row.fact_seq, row.job_id, row.what, row.external_id, unsure))
        return len(group) >= self._most

    def best(self) -> Batch | None:
        if not self._groups:
            return None
        what, steps = max(self._groups.items(), key=lambda item: len(item[1]))
        return Batch(what, tuple(steps))

"""The long list of jobs, a window of it at a time: the keys in some order, and the rows of the keys looked at."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, Select, case, exists, func, select, tuple_

from depot_app.errors import DepotError
from depot_app.services.finding import find_job
from depot_app.services.planning import waits_for_a_load
from depot_app.services.visibility import booking_imports, visible_among_many
from depot_app.store import search as index
from depot_app.store.database import Store
from depot_app.store.tables import JOB_ASIDE, JOB_HERE, JOB_OUT, customer, exception, job, leg, personal, unit

#: What is found beyond this is not listed: nobody reads on, another letter helps more.
MOST_FOUND = 1_000
#: The first window is no longer than this, however far somebody has read on: it is asked for after every change.
_LONGEST_FIRST = 2_000


class Which(StrEnum):
    """The usual questions: jobs to be put on a load, on one that has not left, on the road, held, cancelled, all."""

    PLAN = "plan"
    LOAD = "load"
    OUT = "out"
    HOLD = "hold"
    CANCELLED = "cancelled"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class JobLine:
    """One line of the list. ``units`` counts what a loader scans, ``quantity`` the packages; weight in grams."""

    key: int
    number: str
    reference: str
    customer: str
    kind: str
    consignee: str
    postcode: str
    city: str
    date: str
    service: str
    quantity: int
    units: int
    weight_g: int | None
    movement: str
    billing: str
    hold: str
    cancelled: str


class _Order(NamedTuple):
    """No two jobs are the same in all ``columns``, and none of them is NULL."""

    columns: tuple[ColumnElement[Any], ...]
    down: bool


class JobPages:
    """Jobs that answer ``which`` and, where something was typed, have words that begin with each of ``words``.

    Orders: ``number`` (as booked), ``date``, ``reference``, ``customer``; of fewer than all jobs also ``units``,
    ``weight``, ``movement``, ``billing``, ``hold``, ``service``; without one the earliest day first where work waits
    and the newest booking first elsewhere. Keys are the numbers of the bookings.
    """

    def __init__(self, store: Store, which: Which = Which.ALL, words: str = "") -> None:
        self._store, self._which, self._words = store, which, words
        self._found: list[int] | None = None
        self._known: list[int] = []
        self._unfinished: list[str] = []
        self._last = (0, 0)  # how many rows were asked for in their order, and the key of the last of them

    def keys(self, sort: str, down: bool, start: int, count: int) -> Sequence[int]:
        """The keys of rows ``start`` to ``start + count``; fewer at the end."""
        is_usual = self._which is Which.ALL and (not sort or (sort == "number" and down))
        with self._store.read() as connection:
            unfinished = booking_imports(connection)
            if is_usual and not self._words.strip():
                return self._all(connection, unfinished, start, count)
            if is_usual and not unfinished and start + count <= _MOST_OF_ALL:
                return _found(connection, self._words, start + count)[start:]  # the newest is found first
            wanted = _those(self._which, select(job.c.booked_seq)).where(visible_among_many(connection))
            if sort == "customer":
                wanted = wanted.join(customer, customer.c.id == job.c.customer_id)
            if self._words.strip():
                if self._found is None or start == 0:
                    most = _MOST_OF_ALL if self._which is Which.ALL else MOST_FOUND
                    self._found = _found(connection, self._words, most)
                wanted = wanted.where(job.c.booked_seq.in_(self._found))
            if start:
                wanted = self._after(connection, wanted, sort, start, down=down)
            by = self._order(sort, down=down)
            wanted = wanted.order_by(*(column.desc() if by.down else column for column in by.columns))
            found = _keys(connection, wanted.limit(count if start else min(count, _LONGEST_FIRST)))
            self._last = (start + len(found), found[-1]) if found else (0, 0)
            return found

    def _after(self, connection: Connection, wanted: Select[Any], sort: str, start: int, *, down: bool) -> Select[Any]:
        """From row ``start`` on. Going on from the last one takes no longer at the end of a long list than before."""
        by = self._order(sort, down=down)
        rows, key = self._last
        told = select(*by.columns).join(customer, customer.c.id == job.c.customer_id).where(job.c.booked_seq == key)
        last = connection.execute(told).first() if rows == start else None
        if last is None:  # it is gone meanwhile, or another window was asked for
            return wanted.offset(start)
        here, there = tuple_(*by.columns), tuple_(*last)
        return wanted.where(here < there if by.down else here > there)

    def _all(self, connection: Connection, unfinished: list[str], start: int, count: int) -> Sequence[int]:
        """All jobs, the newest booking first: what is known of them stays, only newer ones come before it."""
        if set(self._unfinished) - set(unfinished):  # jobs that were not seen belong among those that are known
            self._known = []
        self._unfinished = unfinished
        wanted = select(job.c.booked_seq).where(visible_among_many(connection)).order_by(job.c.booked_seq.desc())
        if self._known and start == 0:
            self._known[:0] = _keys(connection, wanted.where(job.c.booked_seq > self._known[0]))
        end = start + (count if start or self._known else min(count, _LONGEST_FIRST))
        if len(self._known) < end:
            older = wanted.where(job.c.booked_seq < self._known[-1]) if self._known else wanted
            self._known += _keys(connection, older.limit(end - len(self._known)))
        return self._known[start:end]

    def sorts(self, sort: str) -> bool:
        return sort in self._orders()

    def _orders(self) -> dict[str, tuple[ColumnElement[Any], ...]]:
        return _ORDERS if self._which is Which.ALL and not self._words.strip() else _FEW_ORDERS

    def _order(self, sort: str, *, down: bool) -> _Order:
        if not sort:
            waits = self._which in (Which.PLAN, Which.LOAD, Which.OUT, Which.HOLD)
            sort, down = ("date", False) if waits else ("number", True)
        return _Order(self._orders()[sort], down)

    def rows(self, keys: Sequence[int]) -> Sequence[JobLine]:
        """The rows of these keys, in their order."""
        with self._store.read() as connection:
            found = {row.booked_seq: _line(row) for row in connection.execute(_ROWS.where(job.c.booked_seq.in_(keys)))}
        return [found[key] for key in keys]


def key_of(store: Store, ref: str) -> int | None:
    """The key of the job with this number, reference or code; None where there is none, or several."""
    with store.read() as connection:
        try:
            return int(find_job(connection, ref).booked_seq)
        except DepotError:
            return None


#: Of all jobs that fit what is typed the newest are enough: who needs an older one types more of it.
_MOST_OF_ALL = 2_000
_ORDERS: dict[str, tuple[ColumnElement[Any], ...]] = {
    "number": (job.c.booked_seq,),
    "date": (job.c.date, job.c.booked_seq),
    "reference": (job.c.reference_key, job.c.date, job.c.customer_id),
    "customer": (customer.c.name_key, job.c.booked_seq),
}
_UNITS = select(func.count()).where(unit.c.job_id == job.c.id).correlate(job).scalar_subquery().label("units")
#: The same for a few of all jobs: sorted once they are found, not found by walking along all jobs in that order.
_FEW_ORDERS = _ORDERS | {
    "number": (job.c.booked_seq + 0,),
    "reference": (job.c.reference_key + "", job.c.date, job.c.customer_id),
    "customer": (customer.c.name_key + "", job.c.booked_seq),
    "units": (_UNITS.element, job.c.booked_seq),
    "weight": (func.coalesce(job.c.weight_g, -1), job.c.booked_seq),
    "movement": (case((job.c.cancelled != "", "cancelled"), else_=job.c.movement), job.c.booked_seq),
    **{name: (job.c[name], job.c.booked_seq) for name in ("billing", "hold", "service")},
}
_ROWS = (
    select(job, customer.c.name.label("owner"), personal.c.value.label("parties"), _UNITS)
    .join(customer, customer.c.id == job.c.customer_id)
    .join(personal, personal.c.id == job.c.parties_id)
)
_LOADING = exists().where(leg.c.job_id == job.c.id, leg.c.state.in_(("planned", "confirmed"))).correlate(job)


def _those(which: Which, query: Select[Any]) -> Select[Any]:
    """The first condition of each names an index of its own, which holds only what is of interest."""
    match which:
        case Which.PLAN:
            return query.where(waits_for_a_load())
        case Which.LOAD:
            return query.where(JOB_HERE, job.c.cancelled == "", _LOADING)
        case Which.OUT:
            return query.where(JOB_OUT, job.c.cancelled == "")
        case Which.HOLD:
            return query.where(JOB_ASIDE, job.c.hold != "", job.c.cancelled == "")
        case Which.CANCELLED:
            return query.where(JOB_ASIDE, job.c.cancelled != "")
        case Which.ALL:
            return query


def _found(connection: Connection, words: str, most: int) -> list[int]:
    """The job with this very number, else the newest ``most`` with these words."""
    number = select(job.c.booked_seq).where(job.c.number == words.strip().upper())
    return _keys(connection, number) or index.find(connection, words, most)


def _keys(connection: Connection, wanted: Select[Any]) -> list[int]:
    return [row[0] for row in connection.execute(wanted).all()]


def _line(row: Row[Any]) -> JobLine:
    told = json.loads(row.parties)["consignee"] if row.parties else {"name": "(erased)"}
    return JobLine(
        row.booked_seq, row.number, row.reference, row.owner, row.kind, told["name"], told.get("postcode", ""),
        told.get("city", ""), row.date, row.service, row.quantity, row.units, row.weight_g,
        row.movement if not row.cancelled else "cancelled", row.billing, row.hold, row.cancelled,
    )  # fmt: skip


def next_trouble(store: Store, after: int = 0) -> str | None:
    """The number of the next job on hold or with an open exception, by booking, from the first again after the last."""
    open_still = select(exception.c.job_id).where(exception.c.state == "open")
    held = select(job.c.booked_seq).where(JOB_ASIDE, job.c.hold != "", job.c.cancelled == "")
    wrong = select(job.c.booked_seq).where(job.c.id.in_(open_still), job.c.cancelled == "")
    with store.read() as connection:
        seen = visible_among_many(connection)
        keys = sorted({key for query in (held, wrong) for key in _keys(connection, query.where(seen))})
        if not keys:
            return None
        key = next((each for each in keys if each > after), keys[0])
        return str(connection.execute(select(job.c.number).where(job.c.booked_seq == key)).scalar_one())

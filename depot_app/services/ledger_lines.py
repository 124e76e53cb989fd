"""The ledger a window at a time: newest first, never all of it, and the lines Odoo has not taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select

from depot_app.domain.facts import TABLE
from depot_app.errors import DepotError
from depot_app.services.finding import find_job
from depot_app.services.people import name_of
from depot_app.services.replication import exchange
from depot_app.store.database import Store
from depot_app.store.tables import chain_head, customer, fact, job, setting, step

WAITING, PARKED, CHANGED = "waiting", "parked", "conflict"
SENT, WITHDRAWN = "sent", "withdrawn"
_UNSENT = step.c.sent_at.is_(None), step.c.withdrawn_at.is_(None)
_WHERE: dict[str, tuple[ColumnElement[bool], ...]] = {
    WAITING: (*_UNSENT, step.c.rejected_at.is_(None), step.c.conflict_at.is_(None)),
    PARKED: (*_UNSENT, step.c.rejected_at.is_not(None)),
    CHANGED: (*_UNSENT, step.c.conflict_at.is_not(None)),
}


@dataclass(frozen=True, slots=True)
class Sending:
    """One thing to do at Odoo. ``model``, ``record`` and ``name`` are Odoo's, from its receipt; empty without one.

    ``error`` is what Odoo said, ``next_try`` when it is tried again, ``why`` the reason it was withdrawn for.
    """

    id: int
    what: str
    state: str
    attempts: int
    model: str
    record: int
    name: str
    error: str
    next_try: str
    sent: str
    why: str


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened, in the words of the house. ``job`` is the job's number, empty where it is about none."""

    seq: int
    kind: str
    words: str
    job: str
    reference: str
    load: int | None
    happened: str
    recorded: str
    by: str
    sendings: tuple[Sending, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One sending Odoo has not taken, with what it is about."""

    sending: Sending
    line: Line


@dataclass(frozen=True, slots=True)
class Summary:
    """How the mail to Odoo stands. ``oldest`` is when the longest waiting thing was recorded; ``url`` of Odoo's web."""

    waiting: int
    parked: int
    changed: int
    total: int
    oldest: str
    customers: int
    url: str


def summary(store: Store) -> Summary:
    """The numbers on top. Counts what is unsent, so it runs beside the window where much is."""
    waiting, parked, changed = exchange.left(store)
    with store.read() as connection:
        first = select(step.c.fact_seq).where(*_WHERE[WAITING]).order_by(step.c.id).limit(1)
        oldest = connection.execute(select(fact.c.recorded_at).where(fact.c.seq.in_(first))).scalar() or ""
        strangers = select(func.count()).select_from(customer).where(customer.c.odoo_id.is_(None))
        url = connection.execute(select(setting.c.value).where(setting.c.name == "odoo_url")).scalar() or ""
        unknown = int(connection.execute(strangers).scalar_one()) if url else 0
        total = connection.execute(select(chain_head.c.seq)).scalar() or 0
    return Summary(waiting, parked, changed, total, oldest, unknown, url)


def unsent(store: Store, which: str, before: int | None, most: int) -> list[int]:
    """The numbers of sendings that are ``which``, newest first, below ``before``."""
    wanted = select(step.c.id).where(*_WHERE[which])
    if before is not None:
        wanted = wanted.where(step.c.id < before)
    with store.read() as connection:
        return list(connection.execute(wanted.order_by(step.c.id.desc()).limit(most)).scalars())


def unsent_of(store: Store, which: str, ref: str) -> list[int]:
    """The same of one job alone; none where there is no such job."""
    with store.read() as connection:
        try:
            wanted = find_job(connection, ref).id
        except DepotError:
            return []
        query = select(step.c.id).where(step.c.job_id == wanted, *_WHERE[which])
        return list(connection.execute(query.order_by(step.c.id.desc())).scalars())


def seqs(store: Store, before: int | None, most: int) -> list[int]:
    """The numbers of what happened, newest first, below ``before``."""
    wanted = select(fact.c.seq).order_by(fact.c.seq.desc()).limit(most)
    with store.read() as connection:
        return list(connection.execute(wanted if before is None else wanted.where(fact.c.seq < before)).scalars())


def seqs_of(store: Store, ref: str) -> list[int]:
    """What happened to one job, newest first; nothing where there is no such job."""
    with store.read() as connection:
        try:
            wanted = find_job(connection, ref).id
        except DepotError:
            return []
        of_loads = select(step.c.fact_seq).where(step.c.job_id == wanted)
        own = select(fact.c.seq).where(fact.c.job_id == wanted)
        return sorted(connection.execute(own.union(of_loads)).scalars(), reverse=True)


def lines(store: Store, wanted: Sequence[int]) -> list[Line]:
    """What happened under these numbers, in their order."""
    with store.read() as connection:
        told = _lines(connection, wanted)
    return [told[seq] for seq in wanted]


def sendings(store: Store, wanted: Sequence[int]) -> list[Waiting]:
    """These sendings, in their order."""
    with store.read() as connection:
        found = {row.id: row for row in connection.execute(select(step).where(step.c.id.in_(list(wanted))))}
        about = _lines(connection, sorted({row.fact_seq for row in found.values()}))
    return [Waiting(_sending(found[each]), about[found[each].fact_seq]) for each in wanted]


def _lines(connection: Connection, wanted: Sequence[int]) -> dict[int, Line]:
    query = (
        select(fact.c.seq, fact.c.kind, fact.c.load_id, fact.c.happened_at, fact.c.recorded_at, fact.c.actor,
               job.c.number, job.c.reference)
        .outerjoin(job, job.c.id == fact.c.job_id).where(fact.c.seq.in_(list(wanted)))
    )  # fmt: skip
    steps: dict[int, list[Sending]] = {}
    for row in connection.execute(select(step).where(step.c.fact_seq.in_(list(wanted))).order_by(step.c.id)):
        steps.setdefault(row.fact_seq, []).append(_sending(row))
    names: dict[str, str] = {}
    told = {}
    for row in connection.execute(query):
        by = names.get(row.actor) or names.setdefault(row.actor, name_of(connection, row.actor))
        told[row.seq] = Line(row.seq, row.kind, TABLE[row.kind].words if row.kind in TABLE else row.kind,
                             row.number or "", row.reference or "", row.load_id, row.happened_at, row.recorded_at,
                             by, tuple(steps.get(row.seq, ())))  # fmt: skip
    return told


def _sending(row: Row[Any]) -> Sending:
    return Sending(row.id, row.what, _state(row), row.attempts, row.receipt_model or "", row.receipt_id or 0,
                   row.receipt_name or "", row.last_error, row.next_try_at or "", row.sent_at or "",
                   row.withdrawn_reason or "")  # fmt: skip


def _state(row: Row[Any]) -> str:
    if row.sent_at:
        return SENT
    if row.withdrawn_at:
        return WITHDRAWN
    return CHANGED if row.conflict_at else PARKED if row.rejected_at else WAITING

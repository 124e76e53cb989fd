"""The ledger as people ask for it: what happened, who recorded it, and how far it has got to Odoo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Row, Select, and_, case, func, or_, select

from depot_app.errors import DepotError
from depot_app.services.finding import find_job
from depot_app.store.database import Store
from depot_app.store.tables import fact, job, leg, personal, staff, step

#: Without a job named, only the newest are listed.
MOST = 500

_FactRow = Row[Any, Any, Any, Any, Any, Any, Any]
_STATE = case(
    (step.c.sent_at.is_not(None), "sent"),
    (step.c.withdrawn_at.is_not(None), "withdrawn"),
    (step.c.conflict_at.is_not(None), "conflict"),
    (step.c.rejected_at.is_not(None), "parked"),
    else_="waiting",
).label("state")
#: What may be asked for -> the state of the steps meant.
_WHICH = {"waiting": "waiting", "parked": "parked", "conflicts": "conflict"}


@dataclass(frozen=True, slots=True)
class StepLine:
    """One thing to do at Odoo; ``id`` names it to retry or withdraw it.

    ``odoo`` is the receipt's name there, or ``model,id``; None without a receipt.
    """

    id: int
    what: str
    state: str
    attempts: int
    odoo: str | None
    error: str


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact. ``job`` is the job's number, ``by`` the person's name, ``desk`` or ``odoo``."""

    seq: int
    id: str
    kind: str
    job: str | None
    happened: str
    recorded: str
    by: str
    steps: list[StepLine]


@dataclass(frozen=True, slots=True)
class LedgerView:
    """``total`` counts all facts; ``sent`` to ``conflicts`` count all steps; ``facts`` are those asked for."""

    total: int
    sent: int
    waiting: int
    parked: int
    conflicts: int
    facts: list[FactLine]


def listed(store: Store, which: str = "", ref: str = "") -> LedgerView:
    """The facts with steps that are ``which`` (waiting, parked, conflicts), or all; those of one job where named.

    Oldest first. Raises DepotError for an unknown job or an unknown ``which``.
    """
    if which and which not in _WHICH:
        raise DepotError(f"The ledger knows no {which}.", next_step="Ask for waiting, parked or conflicts.")
    with store.read() as connection:
        newest_first = select(*_COLUMNS).order_by(fact.c.seq.desc())
        query = newest_first.where(_about(find_job(connection, ref).id)) if ref else newest_first.limit(MOST)
        if which:
            query = query.where(fact.c.seq.in_(select(step.c.fact_seq).where(_STATE.element == _WHICH[which])))
        rows = connection.execute(query).all()[::-1]
        counts = {row[0]: row[1] for row in connection.execute(select(_STATE, func.count()).group_by(_STATE.element))}
        total = connection.execute(select(func.count()).select_from(fact)).scalar_one()
        lines = _lines(connection, rows)
    return LedgerView(total, counts.get("sent", 0), counts.get("waiting", 0), counts.get("parked", 0),
                      counts.get("conflict", 0), lines)  # fmt: skip


def of_job(store: Store, ref: str) -> list[FactLine]:
    """Everything that happened to one job, oldest first, without counting all of the ledger."""
    with store.read() as connection:
        query = select(*_COLUMNS).where(_about(find_job(connection, ref).id)).order_by(fact.c.seq)
        return _lines(connection, connection.execute(query).all())


_COLUMNS = (fact.c.seq, fact.c.id, fact.c.kind, fact.c.job_id, fact.c.happened_at, fact.c.recorded_at, fact.c.actor)


def _about(job_id: str) -> ColumnElement[bool]:
    """Facts about the job itself, facts about a load that gave it something to do, and how its loads were planned."""
    own_loads = select(leg.c.load_id).where(leg.c.job_id == job_id)
    return or_(
        fact.c.job_id == job_id,
        fact.c.seq.in_(select(step.c.fact_seq).where(step.c.job_id == job_id)),
        and_(fact.c.kind.in_(("load_planned", "load_changed", "stops_ordered")), fact.c.load_id.in_(own_loads)),
    )


def _lines(connection: Connection, rows: Sequence[_FactRow]) -> list[FactLine]:
    numbers = _looked_up(connection, select(job.c.id, job.c.number), job.c.id, {row.job_id for row in rows})
    named = select(staff.c.id, personal.c.value).outerjoin(personal, personal.c.id == staff.c.name_id)
    people = _looked_up(connection, named, staff.c.id, {row.actor for row in rows})
    steps = _steps(connection, [row.seq for row in rows])
    return [
        FactLine(row.seq, row.id, row.kind, numbers.get(row.job_id), row.happened_at, row.recorded_at,
                 _name(people, row.actor), steps.get(row.seq, []))
        for row in rows
    ]  # fmt: skip


def _name(people: dict[str, str | None], actor: str) -> str:
    return (people[actor] or "(erased)") if actor in people else actor


def _looked_up(
    connection: Connection, query: Select[Any], column: Column[object], wanted: Iterable[str | None]
) -> dict[str, Any]:
    keys = sorted(key for key in wanted if key is not None)
    return {row[0]: row[1] for part in _parts(keys) for row in connection.execute(query.where(column.in_(part)))}


def _steps(connection: Connection, seqs: list[int]) -> dict[int, list[StepLine]]:
    found: dict[int, list[StepLine]] = {}
    query = select(step, _STATE).order_by(step.c.id)
    for part in _parts(seqs):
        for row in connection.execute(query.where(step.c.fact_seq.in_(part))):
            told = StepLine(row.id, row.what, row.state, row.attempts, _receipt(row), row.last_error)
            found.setdefault(row.fact_seq, []).append(told)
    return found


def _receipt(row: Row[Any]) -> str | None:
    if row.receipt_name:
        return str(row.receipt_name)
    return f"{row.receipt_model},{row.receipt_id}" if row.receipt_id is not None else None


def _parts(keys: list[Any]) -> list[list[Any]]:
    return [keys[start : start + MOST] for start in range(0, len(keys), MOST)]

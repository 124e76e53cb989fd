"""What is out without a proof of delivery, what a clerk needs to take one in, and what came in today."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from depot_app.domain.orders import Party
from depot_app.domain.times import lately, utc_text
from depot_app.domain.tracks import Leg, Unit
from depot_app.services.desk import depot
from depot_app.services.finding import find_job, legs_of, units_of_job
from depot_app.services.job_view import parties_of, personal_value
from depot_app.store import search
from depot_app.store.database import Store
from depot_app.store.tables import attachment, chain_head, customer, fact, job, leg, load, personal, pod, staff, unit

#: So many of the newest facts are looked through for what came in today: the ledger has no order by kind.
NEWEST_FACTS = 20_000
MOST_ACCEPTED = 1_000
_JOBS_OF_CONSIGNEE, _NAMES = 60, 6
_LOADS = 500


@dataclass(frozen=True, slots=True)
class Drop:
    """One job on the road. ``departed`` is a stored time, empty where its load's departure is not known."""

    job: str
    reference: str
    load: int
    who: str
    stop: int
    consignee: str
    city: str
    units: int
    attempt: int
    departed: str


@dataclass(frozen=True, slots=True)
class LastPod:
    """The newest POD of a job's newest leg: accepting another puts it right.

    ``delivered`` names the units that were accepted where only part was.
    """

    id: str
    outcome: str
    by: str
    at: str
    note: str
    files: int
    delivered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ForPod:
    """What a POD form shows. ``leg`` is the state of the newest leg, empty without one; ``units`` went out on it."""

    job: str
    reference: str
    customer: str
    kind: str
    consignee: Party
    load: int
    who: str
    leg: str
    billing: str
    cancelled: str
    units: tuple[str, ...]
    signers: tuple[str, ...]
    last: LastPod | None


@dataclass(frozen=True, slots=True)
class Accepted:
    """One POD taken in. ``taken`` is when it was recorded here, ``at`` when the consignee signed."""

    pod: str
    job: str
    reference: str
    load: int
    consignee: str
    city: str
    outcome: str
    by: str
    at: str
    taken: str
    taken_by: str
    files: int


def out(store: Store, on: int | None = None) -> list[Drop]:
    """Every drop on the road without a POD, the load that left first on top; of one load where it is named."""
    departed = (
        select(func.max(fact.c.happened_at))
        .where(fact.c.load_id == load.c.id, fact.c.kind == "load_departed").scalar_subquery()
    )  # fmt: skip
    aboard = select(func.count()).where(unit.c.leg_id == leg.c.id).scalar_subquery()
    wanted = select(load, departed.label("departed")).where(load.c.state == "departed")
    drops = (
        select(leg.c.load_id, leg.c.stop, leg.c.attempt, job.c.number, job.c.reference, job.c.quantity, job.c.kind,
               personal.c.value.label("parties"), aboard.label("units"))
        .join(job, job.c.id == leg.c.job_id).join(personal, personal.c.id == job.c.parties_id)
        .where(leg.c.state == "out")
    )  # fmt: skip
    if on is not None:
        wanted = wanted.where(load.c.id == on)
    with store.read() as connection:
        loads = {row.id: row for row in connection.execute(wanted)}
        numbers = list(loads)
        found = [
            _drop(row, loads[row.load_id])
            for start in range(0, len(numbers), _LOADS)  # by the loads' key: legs have none by their state
            for row in connection.execute(drops.where(leg.c.load_id.in_(numbers[start : start + _LOADS])))
        ]
    return sorted(found, key=lambda drop: (drop.departed, drop.load, drop.stop))


def _drop(row: Any, on: Any) -> Drop:  # noqa: ANN401
    name, city = _place(row.parties)
    return Drop(row.number, row.reference, on.id, _who(on), row.stop, name, city,
                row.units if row.kind == "delivery" else row.quantity, row.attempt, on.departed or "")  # fmt: skip


def _who(on: Row[Any]) -> str:
    return str(on.vehicle if on.vehicle != "–" else on.subcontractor)


def _place(parties: str | None) -> tuple[str, str]:
    told = json.loads(parties)["consignee"] if parties else {"name": "(erased)"}
    return told["name"], told.get("city", "")


def for_pod(store: Store, ref: str) -> ForPod:
    """Everything about one job that its POD needs. Raises DepotError when no job, or several, answer to ``ref``."""
    with store.read() as connection:
        row = find_job(connection, ref)
        legs, units = legs_of(connection, row.id), units_of_job(connection, row.id)
        newest = legs[-1] if legs else None
        on = connection.execute(select(load).where(load.c.id == newest.load_id)).first() if newest else None
        owner = connection.execute(select(customer.c.name).where(customer.c.id == row.customer_id)).scalar_one()
        consignee = parties_of(connection, row.parties_id)[0]
        return ForPod(
            row.number, row.reference, owner, row.kind, consignee, on.id if on else 0, _who(on) if on else "",
            newest.state if newest else "", row.billing, row.cancelled,
            tuple(each.code for each in units if newest and each.leg_id == newest.id),
            _signers(connection, consignee), _last(connection, newest, units) if newest else None,
        )  # fmt: skip


def _signers(connection: Connection, consignee: Party) -> tuple[str, ...]:
    """Who signed at this consignee before, the newest first."""
    entries = search.find(connection, f"{consignee.name} {consignee.postcode}", _JOBS_OF_CONSIGNEE)
    signed = (
        select(personal.c.value).join(pod, pod.c.by_id == personal.c.id).join(job, job.c.id == pod.c.job_id)
        .where(job.c.booked_seq.in_(entries), personal.c.value.is_not(None)).order_by(pod.c.at.desc())
    )  # fmt: skip
    return tuple(dict.fromkeys(connection.execute(signed).scalars()))[:_NAMES]


def _last(connection: Connection, on: Row[Any], units: list[Row[Any]]) -> LastPod | None:
    """Of this leg alone: what was signed at an earlier attempt says nothing of this one."""
    of_leg = select(pod).where(pod.c.job_id == on.job_id, pod.c.leg_id == on.id)
    row = connection.execute(of_leg.order_by(func.length(pod.c.id).desc(), pod.c.id.desc()).limit(1)).first()
    if row is None:
        return None
    attached = select(func.count()).where(attachment.c.owner_kind == "pod", attachment.c.owner_id == row.id)
    files = connection.execute(attached).scalar_one()
    by = personal_value(connection, row.by_id) or "(erased)"
    # what was accepted stays recorded as loaded, and its leg tells that it is delivered (decision 002)
    accepted = [each.code for each in units if each.leg_id == on.id and each.state == Unit.LOADED]
    part = tuple(accepted) if on.state == Leg.PARTLY else ()
    return LastPod(row.id, row.outcome, by, row.at, row.note, files, part)


def accepted_lately(store: Store) -> list[Accepted]:
    """The PODs recorded today (:func:`lately`), newest first."""
    with store.read() as connection:
        return _accepted(connection, lately(store.clock.now(), depot(connection).zone))


def _accepted(connection: Connection, since: datetime) -> list[Accepted]:
    newest = connection.execute(select(chain_head.c.seq)).scalar() or 0
    recorded = (
        select(fact.c.payload, fact.c.recorded_at, fact.c.load_id, job.c.number, job.c.reference,
               personal.c.value.label("parties"), fact.c.actor)
        .join(job, job.c.id == fact.c.job_id).join(personal, personal.c.id == job.c.parties_id)
        .where(fact.c.seq > newest - NEWEST_FACTS, fact.c.kind == "service_completed",
               fact.c.recorded_at >= utc_text(since)).order_by(fact.c.seq.desc()).limit(MOST_ACCEPTED)
    )  # fmt: skip
    rows = [(row, json.loads(row.payload)["data"]) for row in connection.execute(recorded)]
    signed = _names(connection, {told["by"]["personal"] for _, told in rows})
    named = select(staff.c.id, personal.c.value).join(personal, personal.c.id == staff.c.name_id)
    people = {row[0]: row[1] for row in connection.execute(named)}
    return [
        Accepted(told["pod"], row.number, row.reference, row.load_id or 0, *_place(row.parties), told["outcome"],
                 signed.get(told["by"]["personal"]) or "(erased)", told["at"], row.recorded_at,
                 people.get(row.actor) or row.actor, len(told["files"]))
        for row, told in rows
    ]  # fmt: skip


def _names(connection: Connection, ids: set[str]) -> dict[str, str | None]:
    wanted = sorted(ids)
    return {
        row.id: row.value
        for start in range(0, len(wanted), 500)
        for row in connection.execute(select(personal).where(personal.c.id.in_(wanted[start : start + 500])))
    }

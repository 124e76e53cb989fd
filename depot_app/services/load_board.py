"""What the loads page shows: today's board, and one load drop by drop."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from depot_app.domain.orders import JobKind
from depot_app.domain.tracks import LEG_OPEN, LOADABLE, Unit, unit_now
from depot_app.services.aboard import OnLoad, on_legs, on_load
from depot_app.services.finding import find_job, find_load, legs_of
from depot_app.services.job_view import personal_value
from depot_app.store.database import Store
from depot_app.store.tables import customer, job, leg, load, note, personal, unit

_ON_THE_BOARD, _GONE = ("planned", "loading", "confirmed"), ("departed", "closed")
_STILL_TO_MOVE = LOADABLE | {Unit.HELD, Unit.DAMAGED}


@dataclass(frozen=True, slots=True)
class LoadRow:
    """One load at a glance. ``expected`` and ``loaded`` count units to be scanned, ``units`` all that travel on it,
    also what is fetched on the way; ``holds`` its jobs on hold or cancelled; weights in grams.
    """

    number: int
    vehicle: str
    subcontractor: str
    driver: str
    dock: str
    date: str
    state: str
    max_units: int | None
    max_weight_g: int | None
    short_reason: str
    jobs: int
    holds: int
    units: int
    weight_g: int
    expected: int
    loaded: int


@dataclass(frozen=True, slots=True)
class Drop:
    """One job on a load. ``missing`` are the codes that should be on the vehicle and are not."""

    stop: int
    number: str
    reference: str
    kind: str
    customer: str
    consignee: str
    postcode: str
    city: str
    units: int
    loaded: int
    expected: int
    weight_g: int | None
    hold: str
    cancelled: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LoadDetail:
    """``unprinted`` counts the jobs whose consignment note has never been printed."""

    load: LoadRow
    drops: tuple[Drop, ...]
    unprinted: int = 0


def board(store: Store, since: str) -> list[LoadRow]:
    """All loads still here, then those dated ``since`` (YYYY-MM-DD) or later that have left; three looks, however many
    there are.
    """
    wanted = (
        select(load, personal.c.value.label("driver"))
        .outerjoin(personal, personal.c.id == load.c.driver_id)
        .where(load.c.state.in_(_ON_THE_BOARD) | (load.c.date >= since))
        .order_by(load.c.state.in_(_GONE), load.c.state == "closed", load.c.date, load.c.id)
    )
    with store.read() as connection:
        rows = connection.execute(wanted).all()
        numbers = [row.id for row in rows]
        jobs = {row.load_id: row for row in connection.execute(_jobs(numbers))}
        units = _counted(connection.execute(_units(numbers)))
        again = connection.execute(select(leg).where(leg.c.load_id.in_(numbers), leg.c.attempt > 1)).all()
        items = on_legs(connection, again)
    brought: dict[int, int] = {}  # load -> grams that an earlier attempt brought already
    for each in items:
        before = (each.job.weight_g or 0) - (each.weight_g() or 0)
        brought[each.leg.load_id] = brought.get(each.leg.load_id, 0) + before
    return [_load_row(row, row.driver, jobs.get(row.id), units.get(row.id, (0, 0, 0)), brought.get(row.id, 0))
            for row in rows]  # fmt: skip


def detail(store: Store, number: int | str) -> LoadDetail:
    """One load with its drops, in the order of its stops. Raises DepotError when there is none."""
    with store.read() as connection:
        row = find_load(connection, number)
        items = on_load(connection, row.id)
        told = consignees(connection, [each.job for each in items])
        driver = personal_value(connection, row.driver_id)
        never = select(func.count()).where(note.c.job_id.in_([each.job.id for each in items]), note.c.voided == "",
                                           note.c.prints == 0)  # fmt: skip
        unprinted = connection.execute(never).scalar_one()
    drops = tuple(_drop(each, *told[each.job.id]) for each in items)
    weight = sum(each.weight_g or 0 for each in drops)
    held = sum(bool(each.hold or each.cancelled) for each in drops)
    head = LoadRow(
        row.id, plate(row.vehicle), row.subcontractor, driver or "", row.dock, row.date, row.state, row.max_units,
        row.max_weight_g, row.short_reason, len(drops), held, sum(each.units for each in drops), weight,
        sum(each.expected for each in drops), sum(each.loaded for each in drops),
    )  # fmt: skip
    return LoadDetail(head, drops, unprinted)


def load_of(store: Store, ref: str) -> tuple[str, int | None]:
    """(number of the job that ``ref`` means, the load it is on now). Raises DepotError where no job is meant."""
    with store.read() as connection:
        row = find_job(connection, ref)
        legs = legs_of(connection, row.id)
    return row.number, legs[-1].load_id if legs and legs[-1].state in LEG_OPEN else None


# --- inside -----------------------------------------------------------------------------------------------------------


def consignees(connection: Connection, jobs: Sequence[Row[Any]]) -> dict[str, tuple[str, dict[str, str]]]:
    """Job's id -> (its customer's name, its consignee)."""
    parties = _by_id(connection, personal.c.id, personal.c.value, {row.parties_id for row in jobs})
    owners = _by_id(connection, customer.c.id, customer.c.name, {row.customer_id for row in jobs})
    return {row.id: (owners[row.customer_id] or "", _consignee(parties.get(row.parties_id))) for row in jobs}


def _by_id(connection: Connection, key: Any, value: Any, wanted: set[str]) -> dict[str, str | None]:  # noqa: ANN401
    return {row[0]: row[1] for row in connection.execute(select(key, value).where(key.in_(wanted)))}


def _consignee(parties: str | None) -> dict[str, str]:
    told: dict[str, str] = json.loads(parties)["consignee"] if parties else {"name": "(erased)"}
    return told


def _jobs(numbers: list[int]) -> Select[Any]:
    held = (job.c.hold != "") | (job.c.cancelled != "")
    return (
        select(leg.c.load_id, func.count().label("jobs"), func.sum(job.c.weight_g).label("weight"),
               func.count().filter(held).label("holds"))
        .join(job, job.c.id == leg.c.job_id).where(leg.c.load_id.in_(numbers)).group_by(leg.c.load_id)
    )  # fmt: skip


def _units(numbers: list[int]) -> Select[Any]:
    """How many units of each load are in each state, and where they were loaded."""
    own = leg.alias("own")
    here, again = (unit.c.leg_id == leg.c.id).label("here"), (leg.c.attempt > 1).label("again")
    return (
        select(leg.c.load_id, job.c.kind, unit.c.state, own.c.state.label("own"), here, again,
               func.count().label("units"))
        .join(job, job.c.id == leg.c.job_id).join(unit, unit.c.job_id == job.c.id)
        .outerjoin(own, own.c.id == unit.c.leg_id).where(leg.c.load_id.in_(numbers))
        .group_by(leg.c.load_id, job.c.kind, unit.c.state, own.c.state, here, again)
    )  # fmt: skip


def _counted(found: Iterable[Row[Any]]) -> dict[int, tuple[int, int, int]]:
    """Load -> (its units, expected, loaded), by the rules of :mod:`aboard`."""
    told: dict[int, tuple[int, int, int]] = {}
    for row in found:
        units, expected, loaded = told.get(row.load_id, (0, 0, 0))
        aboard = row.units if row.here else 0
        short = not row.here and unit_now(row.state, row.own, None) in _STILL_TO_MOVE
        due = aboard + (row.units if short else 0) if row.kind == JobKind.DELIVERY else 0
        travels = due if row.again and row.kind == JobKind.DELIVERY else row.units
        told[row.load_id] = (units + travels, expected + due, loaded + aboard)
    return told


def _load_row(row: Row[Any], driver: str | None, jobs: Row[Any] | None, units: tuple[int, int, int],
              brought: int) -> LoadRow:  # fmt: skip
    count, holds, weight = (jobs.jobs, jobs.holds, jobs.weight or 0) if jobs else (0, 0, 0)
    return LoadRow(
        row.id, plate(row.vehicle), row.subcontractor, driver or "", row.dock, row.date, row.state, row.max_units,
        row.max_weight_g, row.short_reason, count, holds, units[0], int(weight) - brought, units[1], units[2],
    )  # fmt: skip


def plate(vehicle: str) -> str:
    """A load of a subcontractor has a dash for its vehicle in the store."""
    return "" if vehicle == "–" else vehicle


def _drop(item: OnLoad, owner: str, party: dict[str, str]) -> Drop:
    missing, loaded = tuple(item.short()), item.loaded()
    due = loaded + len(missing) if item.job.kind == JobKind.DELIVERY else 0
    return Drop(
        item.leg.stop, item.job.number, item.job.reference, item.job.kind, owner, party["name"],
        party.get("postcode", ""), party.get("city", ""), item.travels(), loaded, due, item.weight_g(),
        item.job.hold, item.job.cancelled, missing,
    )  # fmt: skip

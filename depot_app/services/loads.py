"""Loads: planned, filled with jobs, confirmed with what is short, departed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from depot_app.domain.barcodes import read_scan
from depot_app.domain.people import Role, allowed
from depot_app.domain.times import utc_text
from depot_app.domain.tracks import LEG_OPEN, LOAD_OPEN, Unit, movement, unit_now
from depot_app.domain.weights import format_kg
from depot_app.errors import DepotError
from depot_app.services.aboard import OnLoad, Seen, change_load, on_load, to_bring
from depot_app.services.desk import change
from depot_app.services.finding import JobRow, find_job, find_load, job_by_id, legs_of, states_now, units_of_job
from depot_app.services.job_view import personal_value
from depot_app.store import ledger
from depot_app.store.database import Store, Tx
from depot_app.store.ledger import Actor, Draft
from depot_app.store.tables import leg, unit

#: Keep every change of a whole load, and every assignment, below the thousand rows that one change may touch.
MOST_JOBS = 300
AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class NewLoad:
    vehicle: str
    driver: str = ""
    subcontractor: str = ""
    dock: str = ""
    date: str = ""
    max_units: int | None = None
    max_weight_g: int | None = None


def plan(store: Store, actor: Actor, new: NewLoad, refs: list[str]) -> int:
    """Plan a load, with jobs on it in the order given. Returns its number."""
    if not (new.vehicle.strip() or new.subcontractor.strip()):
        raise DepotError("A load needs a vehicle or a subcontractor.")
    with store.read() as connection:  # a job that cannot go on it leaves no empty load behind
        _checked(connection, actor, _Target(0, "planned", new.max_units, new.max_weight_g), refs)
    with change(store) as tx:
        number = ledger.next_number(tx, "load")
        driver = ledger.personal(tx.clock, "driver", new.driver) if new.driver else None
        data = {"load": number, "vehicle": new.vehicle.strip() or "–", "driver": driver.id if driver else None,
                "driver_mark": driver.mark() if driver else None, "subcontractor": new.subcontractor,
                "dock": new.dock, "date": new.date or utc_text(tx.clock.now())[:10], "max_units": new.max_units,
                "max_weight_g": new.max_weight_g}  # fmt: skip
        personal = (driver,) if driver else ()
        ledger.record(tx, actor, Draft("load_planned", data, load=number, personal=personal))
    return assign(store, actor, number, refs)


def edit(store: Store, actor: Actor, number: int | str, **wanted: str | int | None) -> int:
    """Change a load's vehicle, driver, subcontractor, dock, date, max_units or max_weight_g before it departs."""
    with change(store) as tx:
        target = find_load(tx.connection, number)
        check_here(target)
        if unknown := set(wanted) - _EDITABLE - {"driver"}:
            raise DepotError(f"{', '.join(sorted(unknown))} of a load cannot be changed.")
        if wanted.get("vehicle") == "":
            wanted["vehicle"] = "–"
        changed = {name: to for name, to in wanted.items() if name in _EDITABLE and getattr(target, name) != to}
        if (changed.get("vehicle", target.vehicle), changed.get("subcontractor", target.subcontractor)) == ("–", ""):
            raise DepotError("A load needs a vehicle or a subcontractor.")
        data: dict[str, Any] = {"load": target.id, "changed": changed}
        driver: tuple[ledger.Personal, ...] = ()
        if "driver" in wanted and wanted["driver"] != (personal_value(tx.connection, target.driver_id) or ""):
            driver = (ledger.personal(tx.clock, "driver", str(wanted["driver"])),) if wanted["driver"] else ()
            changed["driver_id"] = driver[0].id if driver else None
            data["driver_mark"] = driver[0].mark() if driver else None
        if changed:
            ledger.record(tx, actor, Draft("load_changed", data, load=target.id, personal=driver))
    return int(target.id)


_EDITABLE = {"vehicle", "subcontractor", "dock", "date", "max_units", "max_weight_g"}


def check_here(target: Row[Any]) -> None:
    """Raises DepotError when the load has left."""
    if target.state not in (*LOAD_OPEN, "confirmed"):
        raise DepotError(f"Load {target.id} has {target.state} already.")


def assign(store: Store, actor: Actor, number: int | str, refs: list[str]) -> int:
    """Put jobs on a load that is still open.

    All are looked at first, so that a refusal leaves none of them on it; they are then put on a few at a time.
    """
    with store.read() as connection:
        row = find_load(connection, number)
        target = _Target(row.id, row.state, row.max_units, row.max_weight_g)
        wanted = _checked(connection, actor, target, refs)
    for start in range(0, len(wanted), AT_ONCE):
        with change(store) as tx:
            for job_number in wanted[start : start + AT_ONCE]:
                _assign(tx, actor, target.id, job_number)
    return target.id


@dataclass(frozen=True, slots=True)
class _Target:
    """What decides whether jobs can go on a load; number 0 for one about to be planned."""

    id: int
    state: str
    max_units: int | None
    max_weight_g: int | None


def _checked(connection: Connection, actor: Actor, target: _Target, refs: list[str]) -> list[str]:
    """The numbers of those jobs that are not on the load yet. Raises DepotError if any of them cannot go on it."""
    found = [_assignable(connection, target.id, target.state, ref) for ref in dict.fromkeys(refs)]
    wanted = {row.id: row.number for row in found if row is not None}
    known = connection.execute(select(func.count()).where(leg.c.load_id == target.id)).scalar_one()
    if known + len(wanted) > MOST_JOBS:
        raise DepotError(f"A load takes at most {MOST_JOBS} jobs.", next_step="Plan a second one.")
    if wanted:
        _check_capacity(connection, actor, target, list(wanted))
    return list(wanted.values())


def _assignable(connection: Connection, number: int, state: str, ref: str) -> JobRow | None:
    """The job, or None where it is on the load already. Raises DepotError where it cannot go on it."""
    if state not in LOAD_OPEN:
        raise DepotError(f"Load {number} is {state}.", next_step="Open it again, or plan another load.")
    row = find_job(connection, ref)
    if row.cancelled:
        raise DepotError(f"Job {row.number} is cancelled.")
    legs = legs_of(connection, row.id)
    if legs and legs[-1].state in LEG_OPEN:
        if legs[-1].load_id == number:
            return None
        raise DepotError(
            f"Job {row.number} is on load {legs[-1].load_id} already.", next_step="Take it off there first."
        )
    units = units_of_job(connection, row.id)
    if legs and all(state is Unit.DELIVERED for state in states_now(row.kind, units, legs)):
        raise DepotError(f"Job {row.number} has been delivered.")
    return row


def _assign(tx: Tx, actor: Actor, number: int, ref: str) -> None:
    target = find_load(tx.connection, number)
    row = _assignable(tx.connection, target.id, target.state, ref)
    if row is None:
        return
    legs, units = legs_of(tx.connection, row.id), units_of_job(tx.connection, row.id)
    last = tx.connection.execute(select(func.max(leg.c.stop)).where(leg.c.load_id == target.id)).scalar() or 0
    states = [unit_now(each.state, _state_of(legs, each.leg_id), "planned") for each in units]
    data = {"job": row.id, "load": target.id, "leg": ledger.new_id(tx.clock), "attempt": len(legs) + 1,
            "stop": last + 1, "movement": movement(states)}  # fmt: skip
    ledger.record(tx, actor, Draft("route_assigned", data, row.id, row.rev + 1, target.id))


def _state_of(legs: list[Row[Any]], leg_id: str | None) -> str | None:
    return next((row.state for row in legs if row.id == leg_id), None)


def _check_capacity(connection: Connection, actor: Actor, target: _Target, coming: list[str]) -> None:
    """Over capacity takes a supervisor (fact table: route assigned)."""
    carried = [(each.travels(), each.weight_g()) for each in on_load(connection, target.id)]
    carried += to_bring(connection, coming).values()
    _judge_capacity(actor, target, sum(units for units, _ in carried), sum(weight or 0 for _, weight in carried))


def _judge_capacity(actor: Actor, target: _Target, units: int, weight: int) -> None:
    over = []
    if target.max_units is not None and units > target.max_units:
        over.append(f"{units} units where {target.max_units} fit")
    if target.max_weight_g is not None and weight > target.max_weight_g:
        over.append(f"{format_kg(int(weight))} where {format_kg(target.max_weight_g)} are allowed")
    if over and not allowed(actor.role, frozenset({Role.SUPERVISOR})):
        raise DepotError(f"The load would carry {' and '.join(over)}.",
                         next_step="Plan a second load, or ask a supervisor to assign it.")  # fmt: skip


def withdraw(store: Store, actor: Actor, number: int | str, *refs: str) -> None:
    """Take jobs off a load on which nothing of them is loaded.

    All are looked at first, so that a refusal leaves all of them on it; they are then taken off a few at a time.
    """
    if len(refs) > 1:
        with store.read() as connection:
            for ref in refs:
                _withdrawn(connection, number, ref)
    for start in range(0, len(refs), AT_ONCE):
        with change(store) as tx:
            for ref in refs[start : start + AT_ONCE]:
                ledger.record(tx, actor, _withdrawn(tx.connection, number, ref))


def _withdrawn(connection: Connection, number: int | str, ref: str) -> Draft:
    target, row = find_load(connection, number), find_job(connection, ref)
    legs = legs_of(connection, row.id)
    if not legs or legs[-1].load_id != target.id or legs[-1].state != "planned":
        raise DepotError(f"Job {row.number} is not waiting on load {target.id}.")
    units = units_of_job(connection, row.id)
    if any(each.leg_id == legs[-1].id for each in units):
        raise DepotError("Some of it is loaded.", next_step="Unscan those units first.")
    data = {"job": row.id, "load": target.id, "leg": legs[-1].id,
            "movement": movement(states_now(row.kind, units, legs[:-1]))}  # fmt: skip
    return Draft("route_withdrawn", data, row.id, row.rev + 1, target.id)


def unscan(store: Store, actor: Actor, number: int | str, code: str, reason: str) -> str:
    """Undo the loading of one unit. Returns the unit's code."""
    with change(store) as tx:
        target = find_load(tx.connection, number)
        if target.state == "confirmed":
            raise DepotError(f"Load {target.id} is {target.state}.", next_step="Open it again first.")
        if target.state not in LOAD_OPEN:
            raise DepotError(f"Load {target.id} is {target.state}.")
        wanted = read_scan(code).code
        legs = select(leg.c.id).where(leg.c.load_id == target.id)
        row = tx.connection.execute(select(unit).where(unit.c.code == wanted, unit.c.leg_id.in_(legs))).first()
        if row is None:
            raise DepotError(f"Unit {wanted} is not on load {target.id}.")
        owner = job_by_id(tx.connection, row.job_id)
        units, ways = units_of_job(tx.connection, row.job_id), legs_of(tx.connection, row.job_id)
        to = "staged" if row.lane else "here"
        states = states_now(owner.kind, units, ways)
        states = [Unit(to) if each.position == row.position else now for each, now in zip(units, states, strict=True)]
        data = {"job": row.job_id, "unit": row.position, "load": target.id, "was": row.state, "to": to,
                "reason": reason, "movement": movement(states)}  # fmt: skip
        ledger.record(tx, actor, Draft("unit_unloaded", data, row.job_id, owner.rev + 1, target.id))
    return wanted


def confirm(store: Store, actor: Actor, number: int | str, short_reason: str = "") -> int:
    """Say that a load is complete: every unit loaded, or short with a reason. Returns how many are short."""

    def confirmed(seen: Seen) -> Draft:
        target, items = seen.load, seen.items
        if target.state not in LOAD_OPEN:
            raise DepotError(f"Load {target.id} is {target.state} already.")
        short = [[each.job.number, code] for each in items for code in each.short()]
        _check_gate(actor, target.id, items, short, short_reason)
        data = {"load": target.id, "was": target.state, "legs_were": "planned", "shorts": short,
                "short_reason": short_reason, "legs": _legs(items, "confirmed")}  # fmt: skip
        return Draft("load_confirmed", data, load=target.id, jobs=_jobs(items))

    return len(change_load(store, actor, number, confirmed).data["shorts"])


def _check_gate(actor: Actor, number: int, items: list[OnLoad], short: list[list[str]], reason: str) -> None:
    if not items:
        raise DepotError(f"Load {number} has no jobs on it.", next_step="Assign jobs, or leave it planned.")
    held = [each.job.number for each in items if each.job.hold and each.loaded()]
    if held and not allowed(actor.role, frozenset({Role.SUPERVISOR})):
        raise DepotError(f"On hold and on the vehicle: {', '.join(held)}.",
                         next_step="Unscan that freight, or ask a supervisor to confirm the load.")  # fmt: skip
    if short and not reason.strip():
        named = ", ".join(code for _, code in short[:5]) + (f" and {len(short) - 5} more" if len(short) > 5 else "")
        count = "1 unit is" if len(short) == 1 else f"{len(short)} units are"
        raise DepotError(f"{count} not on the vehicle: {named}.",
                         next_step="Scan them, or say why they stay behind with --short-reason.")  # fmt: skip
    if all(each.stays_behind() for each in items):
        raise DepotError("Nothing is on the vehicle.", next_step="Scan the freight first, or take the jobs off it.")


def _jobs(items: list[OnLoad]) -> tuple[str, ...]:
    return tuple(each.job.id for each in items)


def _legs(items: list[OnLoad], state: str) -> list[list[str]]:
    return [[each.leg.id, each.job.id, each.movement_when(state)] for each in items]


def reopen(store: Store, actor: Actor, number: int | str, reason: str) -> None:
    """Open a confirmed load again, as long as it has not departed."""
    _move(store, actor, number, "confirmed", "planned", "load_reopened", {"reason": reason})


def depart(store: Store, actor: Actor, number: int | str) -> None:
    """The vehicle has left with a confirmed load. Jobs of which nothing is on it wait for a load again."""
    _move(store, actor, number, "confirmed", "out", "load_departed", {})


def _move(store: Store, actor: Actor, number: int | str, was: str, leg_state: str, kind: str,
          extra: dict[str, Any]) -> None:  # fmt: skip
    def moved(seen: Seen) -> Draft:
        target = seen.load
        if target.state != was:
            need = "Confirm it first." if target.state in LOAD_OPEN else ""
            raise DepotError(f"Load {target.id} is {target.state}.", next_step=need)
        left = [each for each in seen.items if leg_state == "out" and each.stays_behind()]
        going = [each for each in seen.items if each not in left]
        behind = {"left": [[each.leg.id, each.job.id, each.movement_without()] for each in left]} if left else {}
        data = {"load": target.id, "was": was, "legs_were": was, "legs": _legs(going, leg_state), **behind, **extra}
        return Draft(kind, data, load=target.id, jobs=_jobs(seen.items))

    change_load(store, actor, number, moved)

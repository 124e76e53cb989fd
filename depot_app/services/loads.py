"""Loads: planned, filled with jobs, confirmed with what is short, departed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from depot_app.domain.barcodes import read_scan
from depot_app.domain.orders import JobKind
from depot_app.domain.people import Role, allowed
from depot_app.domain.times import utc_text
from depot_app.domain.tracks import LEG_OPEN, LOAD_OPEN, LOADABLE, Unit, movement, unit_now
from depot_app.domain.weights import format_kg
from depot_app.errors import DepotError
from depot_app.services.desk import change
from depot_app.services.finding import find_job, find_load, job_by_id, legs_of, states_now, units_of_job
from depot_app.store import ledger
from depot_app.store.database import Store, Tx
from depot_app.store.ledger import Actor, Draft
from depot_app.store.tables import job, leg, unit

#: Keep every change of a whole load, and every assignment, below the thousand rows that one change may touch.
MOST_JOBS = 300
MOST_AT_ONCE = 150
_STILL_TO_MOVE = LOADABLE | {Unit.HELD, Unit.DAMAGED}


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
    _not_too_many(refs)
    with change(store) as tx:
        number = ledger.next_number(tx, "load")
        driver = ledger.personal(tx.clock, "driver", new.driver) if new.driver else None
        data = {"load": number, "vehicle": new.vehicle.strip() or "–", "driver": driver.id if driver else None,
                "driver_mark": driver.mark() if driver else None, "subcontractor": new.subcontractor,
                "dock": new.dock, "date": new.date or utc_text(tx.clock.now())[:10], "max_units": new.max_units,
                "max_weight_g": new.max_weight_g}  # fmt: skip
        personal = (driver,) if driver else ()
        ledger.record(tx, actor, Draft("load_planned", data, load=number, personal=personal))
        for ref in refs:
            _assign(tx, actor, find_load(tx.connection, number), ref)
    return number


def edit(store: Store, actor: Actor, number: int | str, **wanted: str | int | None) -> int:
    """Change a load's vehicle, subcontractor, dock, date, max_units or max_weight_g before it departs."""
    with change(store) as tx:
        target = find_load(tx.connection, number)
        if target.state in ("departed", "closed"):
            raise DepotError(f"Load {target.id} has {target.state} already.")
        if unknown := set(wanted) - _EDITABLE:
            raise DepotError(f"{', '.join(sorted(unknown))} of a load cannot be changed.")
        changed = {name: value for name, value in wanted.items() if getattr(target, name) != value}
        if changed:
            ledger.record(tx, actor, Draft("load_changed", {"load": target.id, "changed": changed}, load=target.id))
    return int(target.id)


_EDITABLE = {"vehicle", "subcontractor", "dock", "date", "max_units", "max_weight_g"}


def assign(store: Store, actor: Actor, number: int | str, refs: list[str]) -> int:
    """Put jobs on a load that is still open. All of them, or none."""
    _not_too_many(refs)
    with change(store) as tx:
        target = find_load(tx.connection, number)
        for ref in refs:
            _assign(tx, actor, target, ref)
    return int(target.id)


def _not_too_many(refs: list[str]) -> None:
    if len(refs) > MOST_AT_ONCE:
        raise DepotError(f"At most {MOST_AT_ONCE} jobs are put on a load at once.", next_step="Assign them in parts.")


def _assign(tx: Tx, actor: Actor, target: Row[Any], ref: str) -> None:
    if target.state not in LOAD_OPEN:
        raise DepotError(f"Load {target.id} is {target.state}.", next_step="Open it again, or plan another load.")
    row = find_job(tx.connection, ref)
    if row.cancelled:
        raise DepotError(f"Job {row.number} is cancelled.")
    legs = legs_of(tx.connection, row.id)
    if legs and legs[-1].state in LEG_OPEN:
        if legs[-1].load_id == target.id:
            return
        raise DepotError(
            f"Job {row.number} is on load {legs[-1].load_id} already.", next_step="Take it off there first."
        )
    units = units_of_job(tx.connection, row.id)
    if legs and all(state is Unit.DELIVERED for state in states_now(row.kind, units, legs)):
        raise DepotError(f"Job {row.number} has been delivered.")
    on = tx.connection.execute(select(func.count(), func.max(leg.c.stop)).where(leg.c.load_id == target.id)).one()
    if on[0] >= MOST_JOBS:
        raise DepotError(f"A load takes at most {MOST_JOBS} jobs.", next_step="Plan a second one.")
    made = ledger.new_id(tx.clock)
    states = [unit_now(each.state, _state_of(legs, each.leg_id), "planned") for each in units]
    data = {"job": row.id, "load": target.id, "leg": made, "attempt": len(legs) + 1, "stop": (on[1] or 0) + 1,
            "movement": movement(states)}  # fmt: skip
    ledger.record(tx, actor, Draft("route_assigned", data, row.id, row.rev + 1, target.id))
    _check_capacity(tx, actor, target)


def _state_of(legs: list[Row[Any]], leg_id: str | None) -> str | None:
    return next((row.state for row in legs if row.id == leg_id), None)


def _check_capacity(tx: Tx, actor: Actor, target: Row[Any]) -> None:
    """Over capacity takes a supervisor (fact table: route assigned)."""
    on = select(leg.c.job_id).where(leg.c.load_id == target.id)
    units = tx.connection.execute(select(func.count()).where(unit.c.job_id.in_(on))).scalar_one()
    weight = tx.connection.execute(select(func.sum(job.c.weight_g)).where(job.c.id.in_(on))).scalar() or 0
    over = []
    if target.max_units is not None and units > target.max_units:
        over.append(f"{units} units where {target.max_units} fit")
    if target.max_weight_g is not None and weight > target.max_weight_g:
        over.append(f"{format_kg(int(weight))} where {format_kg(target.max_weight_g)} are allowed")
    if over and not allowed(actor.role, frozenset({Role.SUPERVISOR})):
        raise DepotError(f"Load {target.id} would carry {' and '.join(over)}.",
                         next_step="Plan a second load, or ask a supervisor to assign it.")  # fmt: skip


def withdraw(store: Store, actor: Actor, number: int | str, ref: str) -> None:
    """Take a job off a load on which nothing of it is loaded."""
    with change(store) as tx:
        target, row = find_load(tx.connection, number), find_job(tx.connection, ref)
        legs = legs_of(tx.connection, row.id)
        if not legs or legs[-1].load_id != target.id or legs[-1].state != "planned":
            raise DepotError(f"Job {row.number} is not waiting on load {target.id}.")
        units = units_of_job(tx.connection, row.id)
        if any(each.leg_id == legs[-1].id for each in units):
            raise DepotError("Some of it is loaded.", next_step="Unscan those units first.")
        data = {"job": row.id, "load": target.id, "leg": legs[-1].id,
                "movement": movement(states_now(row.kind, units, legs[:-1]))}  # fmt: skip
        ledger.record(tx, actor, Draft("route_withdrawn", data, row.id, row.rev + 1, target.id))


def unscan(store: Store, actor: Actor, number: int | str, code: str, reason: str) -> str:
    """Undo the loading of one unit. Returns the unit's code."""
    with change(store) as tx:
        target = find_load(tx.connection, number)
        if target.state not in LOAD_OPEN:
            raise DepotError(f"Load {target.id} is {target.state}.", next_step="Open it again first.")
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


@dataclass(frozen=True, slots=True)
class OnLoad:
    """One job on a load: its leg there, and where each of its units is."""

    leg: Row[Any]
    job: Row[Any]
    units: list[Row[Any]]
    now: list[Unit]
    legs: list[Row[Any]]

    def short(self) -> list[str]:
        """What should be on the vehicle and is not. Freight fetched on the way is never short."""
        if self.job.kind != JobKind.DELIVERY:
            return []
        by_id = {row.id: row.state for row in self.legs}
        alone = [unit_now(row.state, by_id.get(row.leg_id), None) for row in self.units]
        return [
            row.code
            for row, state in zip(self.units, alone, strict=True)
            if row.leg_id != self.leg.id and state in _STILL_TO_MOVE
        ]

    def loaded(self) -> int:
        return sum(row.leg_id == self.leg.id for row in self.units)

    def movement_when(self, state: str) -> str:
        """The job's movement once its leg is in ``state``."""
        by_id = {row.id: row.state for row in self.legs} | {self.leg.id: state}
        back = self.job.kind == JobKind.RETURN
        return movement(unit_now(row.state, by_id.get(row.leg_id), state, comes_back=back) for row in self.units)


def on_load(connection: Connection, number: int) -> list[OnLoad]:
    """Everything on a load, in the order of its stops."""
    found = []
    for row in connection.execute(select(leg).where(leg.c.load_id == number).order_by(leg.c.stop)).all():
        owner = job_by_id(connection, row.job_id)
        units, legs = units_of_job(connection, row.job_id), legs_of(connection, row.job_id)
        found.append(OnLoad(row, owner, units, states_now(owner.kind, units, legs), legs))
    return found


def confirm(store: Store, actor: Actor, number: int | str, short_reason: str = "") -> int:
    """Say that a load is complete: every unit loaded, or short with a reason. Returns how many are short."""
    with change(store) as tx:
        target = find_load(tx.connection, number)
        if target.state not in LOAD_OPEN:
            raise DepotError(f"Load {target.id} is {target.state} already.")
        items = on_load(tx.connection, target.id)
        short = [[each.job.number, code] for each in items for code in each.short()]
        _check_gate(actor, target.id, items, short, short_reason)
        data = {"load": target.id, "was": target.state, "legs_were": "planned", "shorts": short,
                "short_reason": short_reason, "legs": _legs(items, "confirmed")}  # fmt: skip
        jobs = tuple(each.job.id for each in items)
        ledger.record(tx, actor, Draft("load_confirmed", data, load=target.id, jobs=jobs))
    return len(short)


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
    if not any(each.loaded() or each.job.kind != JobKind.DELIVERY for each in items):
        raise DepotError(
            "Nothing is on the vehicle.", next_step="Scan the freight first, or take the jobs off the load."
        )


def _legs(items: list[OnLoad], state: str) -> list[list[str]]:
    return [[each.leg.id, each.job.id, each.movement_when(state)] for each in items]


def reopen(store: Store, actor: Actor, number: int | str, reason: str) -> None:
    """Open a confirmed load again, as long as it has not departed."""
    _move(store, actor, number, "confirmed", "planned", "load_reopened", {"reason": reason})


def depart(store: Store, actor: Actor, number: int | str) -> None:
    """The vehicle has left with a confirmed load."""
    _move(store, actor, number, "confirmed", "out", "load_departed", {})


def _move(store: Store, actor: Actor, number: int | str, was: str, leg_state: str, kind: str,
          extra: dict[str, Any]) -> None:  # fmt: skip
    with change(store) as tx:
        target = find_load(tx.connection, number)
        if target.state != was:
            need = "Confirm it first." if target.state in LOAD_OPEN else ""
            raise DepotError(f"Load {target.id} is {target.state}.", next_step=need)
        items = on_load(tx.connection, target.id)
        data = {"load": target.id, "was": was, "legs_were": was, "legs": _legs(items, leg_state), **extra}
        jobs = tuple(each.job.id for each in items)
        ledger.record(tx, actor, Draft(kind, data, load=target.id, jobs=jobs))

"""A load as a whole: what is on it, where each unit is, and one decision about all of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from depot_app.domain.orders import JobKind
from depot_app.domain.tracks import LOADABLE, Unit, movement, unit_now
from depot_app.services.desk import change
from depot_app.services.finding import find_load, states_now
from depot_app.store import ledger
from depot_app.store.database import Store
from depot_app.store.ledger import Actor, Draft
from depot_app.store.prepared import execute
from depot_app.store.tables import job, leg, unit

_STILL_TO_MOVE = LOADABLE | {Unit.HELD, Unit.DAMAGED}
_Rows = dict[str, list[Row[Any]]]


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
        return [row.code for row in _still_to_move(self.units, self.legs) if row.leg_id != self.leg.id]

    def travels(self) -> int:
        """How many units this attempt is about. What an earlier one delivered, or is still out with, is not."""
        if self.leg.attempt == 1 or self.job.kind != JobKind.DELIVERY:
            return len(self.units)
        return self.loaded() + len(self.short())

    def weight_g(self) -> int | None:
        """Their share of the job's weight, None where that is not known."""
        return _share(self.job.weight_g, self.travels(), len(self.units))

    def loaded(self) -> int:
        return sum(row.leg_id == self.leg.id for row in self.units)

    def stays_behind(self) -> bool:
        """Whether the vehicle would leave with nothing of it: its attempt never begins."""
        return self.job.kind == JobKind.DELIVERY and not self.loaded()

    def movement_without(self) -> str:
        """The job's movement as if it had never been on this load."""
        return movement(states_now(self.job.kind, self.units, [row for row in self.legs if row.id != self.leg.id]))

    def movement_when(self, state: str) -> str:
        """The job's movement once its leg is in ``state``."""
        by_id = {row.id: row.state for row in self.legs} | {self.leg.id: state}
        back = self.job.kind == JobKind.RETURN
        return movement(
            unit_now(row.state, by_id.get(row.leg_id), state, comes_back=back, found_since=row.after_leg == self.leg.id)
            for row in self.units
        )


@dataclass(frozen=True, slots=True)
class Seen:
    """A load as it was looked at: its row, what is on it, and what would differ if anything had changed."""

    load: Row[Any]
    items: list[OnLoad]
    marks: tuple[Any, ...]


def look(connection: Connection, number: int | str) -> Seen:
    """A load and everything on it. Raises DepotError when there is none."""
    target = find_load(connection, number)
    marks = _marks(connection, target)
    return Seen(target, on_load(connection, target.id), marks)


def change_load(store: Store, actor: Actor, number: int | str, decide: Callable[[Seen], Draft]) -> Draft:
    """Record what ``decide`` says of a whole load.

    It is looked at and decided before the store is taken, and once more only where somebody has changed it since: a
    large load takes longer to look at than others at the dock should wait.
    """
    with store.read() as connection:
        seen = look(connection, number)
    draft = decide(seen)
    with change(store) as tx:
        if _marks(tx.connection, find_load(tx.connection, seen.load.id)) != seen.marks:
            draft = decide(look(tx.connection, number))
        ledger.record(tx, actor, draft)
    return draft


def _marks(connection: Connection, target: Row[Any]) -> tuple[Any, ...]:
    """Every fact of a job raises the job's revision, and every fact of a load alone changes the load's row."""
    return (tuple(target), *map(tuple, execute(connection, _REVISIONS, {"load": target.id}).all()))


_REVISIONS = (
    select(leg.c.id, job.c.rev).join(job, job.c.id == leg.c.job_id).where(leg.c.load_id == bindparam("load"))
    .order_by(leg.c.stop)
)  # fmt: skip


def on_load(connection: Connection, number: int) -> list[OnLoad]:
    """Everything on a load, in the order of its stops: four looks, however many jobs there are."""
    here = select(leg).where(leg.c.load_id == number).order_by(leg.c.stop)
    return on_legs(connection, connection.execute(here).all())


def on_legs(connection: Connection, here: Sequence[Row[Any]]) -> list[OnLoad]:
    """The same of some legs, in their order."""
    jobs, units, legs = _about(connection, [row.job_id for row in here])
    return [
        OnLoad(row, jobs[row.job_id], units[row.job_id],
               states_now(jobs[row.job_id].kind, units[row.job_id], legs[row.job_id]), legs[row.job_id])
        for row in here
    ]  # fmt: skip


def to_bring(connection: Connection, job_ids: Sequence[str]) -> dict[str, tuple[int, int | None]]:
    """Of jobs that are on no load: (units that would go on one, their share of the weight in grams)."""
    jobs, units, legs = _about(connection, job_ids)
    told = {}
    for each in job_ids:
        count = len(units[each])
        if legs[each] and jobs[each].kind == JobKind.DELIVERY:
            count = len(_still_to_move(units[each], legs[each]))
        told[each] = count, _share(jobs[each].weight_g, count, len(units[each]))
    return told


def _about(connection: Connection, job_ids: Sequence[str]) -> tuple[dict[str, Row[Any]], _Rows, _Rows]:
    """The rows of some jobs, of their units and of their legs."""
    jobs = {row.id: row for row in connection.execute(select(job).where(job.c.id.in_(job_ids)))}
    units: _Rows = defaultdict(list)
    legs: _Rows = defaultdict(list)
    of_jobs = select(unit).where(unit.c.job_id.in_(job_ids)).order_by(unit.c.job_id, unit.c.position)
    for row in connection.execute(of_jobs):
        units[row.job_id].append(row)
    for row in connection.execute(select(leg).where(leg.c.job_id.in_(job_ids)).order_by(leg.c.attempt)):
        legs[row.job_id].append(row)
    return jobs, units, legs


def _still_to_move(units: Sequence[Row[Any]], legs: Sequence[Row[Any]]) -> list[Row[Any]]:
    """Of a job's units those that are at the depot, and to be delivered."""
    by_id = {row.id: row.state for row in legs}
    return [row for row in units if unit_now(row.state, by_id.get(row.leg_id), None) in _STILL_TO_MOVE]


def _share(weight_g: int | None, some: int, of: int) -> int | None:
    """Rounded up: a vehicle is sooner told too full than too light."""
    return weight_g if weight_g is None or some == of else -(-weight_g * some // of)

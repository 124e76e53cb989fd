"""A load as a whole: what is on it, where each unit is, and one decision about all of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
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
    here = connection.execute(select(leg).where(leg.c.load_id == number).order_by(leg.c.stop)).all()
    on = [row.job_id for row in here]
    jobs = {row.id: row for row in connection.execute(select(job).where(job.c.id.in_(on)))}
    units: dict[str, list[Row[Any]]] = defaultdict(list)
    legs: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(select(unit).where(unit.c.job_id.in_(on)).order_by(unit.c.job_id, unit.c.position)):
        units[row.job_id].append(row)
    for row in connection.execute(select(leg).where(leg.c.job_id.in_(on)).order_by(leg.c.attempt)):
        legs[row.job_id].append(row)
    return [
        OnLoad(row, jobs[row.job_id], units[row.job_id],
               states_now(jobs[row.job_id].kind, units[row.job_id], legs[row.job_id]), legs[row.job_id])
        for row in here
    ]  # fmt: skip

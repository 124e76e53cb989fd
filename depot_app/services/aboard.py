"""What is on a load: each job's leg there, and where each of its units is."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from depot_app.domain.orders import JobKind
from depot_app.domain.tracks import LOADABLE, Unit, movement, unit_now
from depot_app.services.finding import states_now
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

    def movement_when(self, state: str) -> str:
        """The job's movement once its leg is in ``state``."""
        by_id = {row.id: row.state for row in self.legs} | {self.leg.id: state}
        back = self.job.kind == JobKind.RETURN
        return movement(
            unit_now(row.state, by_id.get(row.leg_id), state, comes_back=back, found_since=row.after_leg == self.leg.id)
            for row in self.units
        )


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

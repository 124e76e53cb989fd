"""The jobs that still wait for a load, as a list asks for them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, ScalarSelect, Select, func, select

from depot_app.services.aboard import to_bring
from depot_app.services.load_board import consignees
from depot_app.services.planning import waits_for_a_load
from depot_app.services.visibility import visible_among_many
from depot_app.store import search as index
from depot_app.store.database import Store
from depot_app.store.tables import job, leg, unit

#: So many are listed; whoever looks for another one searches.
MOST = 2_000
#: A search that finds more than so many looks at the newest of them.
_MOST_FOUND = 500


@dataclass(frozen=True, slots=True)
class Waiting:
    """A job that is on no load."""

    number: str
    reference: str
    kind: str
    customer: str
    date: str
    service: str
    consignee: str
    postcode: str
    city: str
    units: int
    weight_g: int | None
    hold: str
    movement: str


class ToPlan:
    """The jobs that wait for a load, as a list asks for them: the first ``MOST`` of them by date, in any order.

    Without ``words`` those dated ``since`` (YYYY-MM-DD) or later; with words all of them, whatever their date.
    """

    def __init__(self, store: Store, words: str = "", since: str = "") -> None:
        self._store, self._words, self._since = store, words.strip(), since

    def keys(self, sort: str, down: bool, start: int, count: int) -> Sequence[Hashable]:
        with self._store.read() as connection:
            first = self._wanted(connection).order_by(job.c.date, job.c.booked_seq).limit(MOST).subquery()
            by = _units(first.c.id) if sort == "units" else first.c[_ORDERS[sort]] if sort else first.c.date
            wanted = select(first.c.number).order_by(by.desc() if down else by.asc(), first.c.booked_seq)
            return connection.execute(wanted.offset(start).limit(count)).scalars().all()

    def sorts(self, sort: str) -> bool:
        return sort == "units" or sort in _ORDERS

    def rows(self, keys: Sequence[Any]) -> Sequence[Waiting]:
        with self._store.read() as connection:
            found = connection.execute(select(job).where(job.c.number.in_(keys))).all()
            told = consignees(connection, found)
            ids = [row.id for row in found]
            counting = select(unit.c.job_id, func.count().label("units")).where(unit.c.job_id.in_(ids))
            units = {row.job_id: row.units for row in connection.execute(counting.group_by(unit.c.job_id))}
            before = select(leg.c.job_id).where(leg.c.job_id.in_(ids)).distinct()
            left = to_bring(connection, connection.execute(before).scalars().all())
        made = {row.number: _waiting(row, *told[row.id], *left.get(row.id, (units.get(row.id, 0), row.weight_g)))
                for row in found}  # fmt: skip
        return [made[key] for key in keys if key in made]

    def _wanted(self, connection: Connection) -> Select[Any]:
        columns = (job.c.id, job.c.number, *(job.c[name] for name in sorted(set(_ORDERS.values()))))
        wanted = select(*columns).where(waits_for_a_load(), visible_among_many(connection))
        if self._words:
            return wanted.where(job.c.booked_seq.in_(index.find(connection, self._words, _MOST_FOUND)))
        return wanted.where(job.c.date >= self._since) if self._since else wanted


#: By what they are sorted, and the column of the job that says it.
_ORDERS = {"number": "booked_seq", "date": "date", "weight": "weight_g", "reference": "reference_key",
           "service": "service", "hold": "hold"}  # fmt: skip


def _units(job_id: ColumnElement[str]) -> ScalarSelect[int]:
    return select(func.count()).where(unit.c.job_id == job_id).scalar_subquery()


def _waiting(row: Row[Any], owner: str, party: dict[str, str], units: int, weight_g: int | None) -> Waiting:
    return Waiting(row.number, row.reference, row.kind, owner, row.date, row.service, party["name"],
                   party.get("postcode", ""), party.get("city", ""), units, weight_g, row.hold,
                   row.movement)  # fmt: skip

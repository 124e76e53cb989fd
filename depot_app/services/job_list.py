"""Many jobs at a glance: filtered, searched, counted."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from depot_app.services.visibility import visible_among_many
from depot_app.store import search as index
from depot_app.store.database import Store
from depot_app.store.tables import customer, job, personal, unit

#: A search that finds more than this says nothing; databases take no more values in one question either.
MOST_FOUND = 30_000


@dataclass(frozen=True, slots=True)
class JobRow:
    """One line of the list. ``units`` counts what a loader scans, ``quantity`` the packages; weight in grams."""

    reference: str
    number: str
    customer: str
    kind: str
    movement: str
    billing: str
    date: str
    service: str
    consignee: str
    postcode: str
    city: str
    country: str
    quantity: int
    units: int
    weight_g: int | None
    hold: str


def listed(store: Store, movement: str = "", billing: str = "", search: str = "",
           limit: int | None = None) -> list[JobRow]:  # fmt: skip
    """Jobs by date and booking. ``movement`` may be ``partly`` for all that are, and ``cancelled``."""
    units = select(func.count()).where(unit.c.job_id == job.c.id).scalar_subquery()
    wanted = (
        select(job, customer.c.name.label("owner"), personal.c.value.label("parties"), units.label("units"))
        .join(customer, customer.c.id == job.c.customer_id)
        .join(personal, personal.c.id == job.c.parties_id)
        .order_by(job.c.date, job.c.booked_seq)
        .limit(limit)
    )
    with store.read() as connection:
        return [_row(found) for found in connection.execute(_filtered(connection, wanted, movement, billing, search))]


def count(store: Store, movement: str = "", billing: str = "", search: str = "") -> int:
    """How many jobs match, however few of them are listed."""
    with store.read() as connection:
        wanted = select(func.count()).select_from(job)
        return int(connection.execute(_filtered(connection, wanted, movement, billing, search)).scalar_one())


def _filtered(connection: Connection, wanted: Select[Any], movement: str, billing: str, search: str) -> Select[Any]:
    wanted = wanted.where(visible_among_many(connection))
    if movement == "cancelled":
        wanted = wanted.where(job.c.cancelled != "")
    elif movement:
        fits = job.c.movement.like("partly %") if movement == "partly" else job.c.movement == movement
        wanted = wanted.where(fits, job.c.cancelled == "")
    if billing:
        wanted = wanted.where(job.c.billing == billing)
    if search.strip():
        wanted = wanted.where(job.c.booked_seq.in_(index.find(connection, search, MOST_FOUND)))
    return wanted


def _row(found: Row[Any]) -> JobRow:
    told = json.loads(found.parties)["consignee"] if found.parties else {"name": "(erased)"}
    return JobRow(
        found.reference, found.number, found.owner, found.kind, found.movement if not found.cancelled else "cancelled",
        found.billing, found.date, found.service, told["name"], told.get("postcode", ""), told.get("city", ""),
        told.get("country", ""), found.quantity, found.units, found.weight_g, found.hold,
    )  # fmt: skip

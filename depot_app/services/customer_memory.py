"""What a customer ordered before: offered while a new job is keyed in, so that nobody types an address twice."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import Connection, select

from depot_app.domain.ids import folded
from depot_app.domain.orders import Order, Party
from depot_app.services.finding import find_job
from depot_app.services.job_view import order_of
from depot_app.services.visibility import visible
from depot_app.store import search
from depot_app.store.database import Store
from depot_app.store.tables import customer, job, personal

#: How many of a customer's newest jobs are looked through.
_LOOKED_AT = 60


@dataclass(frozen=True, slots=True)
class PastJob:
    """One of a customer's last jobs; ``to`` is who got it."""

    number: str
    reference: str
    date: str
    to: Party
    service: str
    quantity: int


@dataclass(frozen=True, slots=True)
class Memory:
    """A customer's newest jobs, and whom it sent to and which services it used, each once, the newest first."""

    jobs: tuple[PastJob, ...] = ()
    consignees: tuple[Party, ...] = ()
    services: tuple[str, ...] = ()


def names(store: Store, begins: str, most: int = 8) -> list[str]:
    """Customers with a word that begins so, accents or none: those whose whole name does come first."""
    wanted = _plain(begins)
    if not wanted:
        return []
    with store.read() as connection:
        known = connection.execute(select(customer.c.name).order_by(customer.c.name_key)).scalars().all()
    # no database folds accents away as this does, and a depot has some hundred customers, not jobs without number
    starts = [name for name in known if _plain(name).startswith(wanted)]
    inside = [name for name in known if f" {wanted}" in _plain(name) and not _plain(name).startswith(wanted)]
    return (starts + inside)[:most]


@lru_cache(maxsize=20_000)
def _plain(name: str) -> str:
    """A name as it is looked for: small letters without accents, words with one space between them."""
    return " ".join(search.words_of(name))


def of(store: Store, name: str) -> Memory:
    """What is remembered of the customer with this name; nothing of one that is new here."""
    with store.read() as connection:
        known = connection.execute(select(customer.c.id).where(customer.c.name_key == folded(name))).scalar()
        jobs = _newest(connection, known) if known else []
    to: dict[tuple[str, str, str], Party] = {}
    for each in jobs:
        if each.to.name:
            to.setdefault((each.to.name, each.to.address, each.to.postcode), each.to)
    services = dict.fromkeys(each.service for each in jobs if each.service)
    return Memory(tuple(jobs), tuple(to.values()), tuple(services))


def _newest(connection: Connection, customer_id: str) -> list[PastJob]:
    rows = connection.execute(
        select(job.c.number, job.c.reference, job.c.date, job.c.service, job.c.quantity, personal.c.value)
        .join(personal, personal.c.id == job.c.parties_id)
        .where(job.c.customer_id == customer_id, job.c.cancelled == "", job.c.kind != "return", visible())
        .order_by(job.c.booked_seq.desc())
        .limit(_LOOKED_AT)
    )
    return [
        PastJob(row.number, row.reference, row.date, Party(**json.loads(row.value)["consignee"]) if row.value
                else Party(""), row.service, row.quantity)
        for row in rows
    ]  # fmt: skip


def order(store: Store, ref: str) -> Order:
    """The order behind a job as it is now, to change it or to book another like it. Raises DepotError for no job."""
    with store.read() as connection:
        return order_of(connection, find_job(connection, ref))

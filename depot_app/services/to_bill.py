"""Many jobs on their way to the invoice: ready, not ready with what is missing, released; and what waits for approval.

``look`` asks for all of them at once and so runs beside the window; ``rows`` tells the few that are looked at.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select, true

from depot_app.domain.money import Money
from depot_app.domain.readiness import Missing, missing
from depot_app.services.billable import RELEASED, by_job, candidates, facts_of_many, ready
from depot_app.store.database import Store
from depot_app.store.tables import charge, customer, job, personal, price

#: So many of the released jobs are listed, newest first.
MOST_RELEASED = 1_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One job in a queue, with what it is sorted and filtered by; ``minor`` is price and charges, None unpriced."""

    id: str
    number: str
    reference: str
    customer: str
    date: str
    billing: str
    minor: int | None
    currency: str


@dataclass(frozen=True, slots=True)
class Queues:
    ready: list[Entry]
    lacking: list[Entry]


@dataclass(frozen=True, slots=True)
class ToBill:
    """One job as the billing lists show it; ``charges`` counts the approved ones, ``proposed`` those that wait.

    ``total`` is None without a price, or where price and charges are in different currencies.
    """

    id: str
    number: str
    reference: str
    customer: str
    consignee: str
    date: str
    billing: str
    outcome: str
    price: Money | None
    charges: Money | None
    proposed: int
    total: Money | None
    missing: list[Missing]


def look(store: Store) -> Queues:
    """What is delivered or on the road and not released, oldest first."""
    with store.read() as connection:
        here = _entries(connection, candidates(), ready(connection), (job.c.date, job.c.booked_seq))
    return Queues([entry for entry, good in here if good], [entry for entry, good in here if not good])


def released(store: Store) -> list[Entry]:
    """What was released, invoiced or paid, newest first."""
    newest = (job.c.date.desc(), job.c.booked_seq.desc())
    gone = select(job.c.id).where(job.c.billing.in_(RELEASED), job.c.cancelled == "").order_by(*newest)
    with store.read() as connection:
        told = _entries(connection, job.c.id.in_(gone.limit(MOST_RELEASED)), true(), newest)
    return [entry for entry, _ in told]


def _entries(connection: Connection, wanted: ColumnElement[bool], good: ColumnElement[bool], order: Sequence[Any]
             ) -> list[tuple[Entry, bool]]:  # fmt: skip
    agreed = price.c.job_id == job.c.id, price.c.state == "approved"
    extra = select(func.coalesce(func.sum(charge.c.amount), 0)).where(charge.c.job_id == job.c.id,
                                                                     charge.c.state == "approved")  # fmt: skip
    query = (
        select(job.c.id, job.c.number, job.c.reference, customer.c.name, job.c.date, job.c.billing,
               select(price.c.amount).where(*agreed).limit(1).scalar_subquery(), extra.scalar_subquery(),
               select(price.c.currency).where(*agreed).limit(1).scalar_subquery(), good)
        .join(customer, customer.c.id == job.c.customer_id).where(wanted).order_by(*order)
    )  # fmt: skip
    return [
        (Entry(made, number, reference, name, day, billing, agreed_minor + int(extra_minor or 0)
               if agreed_minor is not None else None, currency or ""), bool(is_good))
        for made, number, reference, name, day, billing, agreed_minor, extra_minor, currency, is_good in
        connection.execute(query)
    ]  # fmt: skip


def rows(store: Store, ids: Sequence[str]) -> list[ToBill]:
    """These jobs, in their order; one that is gone meanwhile is left out."""
    with store.read() as connection:
        found = {row.id: row for row in connection.execute(select(job).where(job.c.id.in_(list(ids))))}
        told = _told(connection, list(found.values()))
    return [told[key] for key in ids if key in told]


def row(store: Store, job_id: str) -> ToBill | None:
    return next(iter(rows(store, [job_id])), None)


def by_number(store: Store, number: str) -> ToBill | None:
    with store.read() as connection:
        found = connection.execute(select(job).where(job.c.number == number)).all()
        return next(iter(_told(connection, found).values()), None)


def _told(connection: Connection, found: Sequence[Row[Any]]) -> dict[str, ToBill]:
    ids = [row.id for row in found]
    facts = facts_of_many(connection, found)
    prices, charges = by_job(connection, price, ids), by_job(connection, charge, ids)
    owners = select(customer.c.id, customer.c.name).where(customer.c.id.in_({row.customer_id for row in found}))
    names = {row.id: row.name for row in connection.execute(owners)}
    parties = select(personal.c.id, personal.c.value).where(personal.c.id.in_([row.parties_id for row in found]))
    people = {row.id: row.value for row in connection.execute(parties)}
    told = {}
    for row in found:
        agreed = [Money(each.amount, each.currency) for each in prices[row.id] if each.state == "approved"]
        extra = [Money(each.amount, each.currency) for each in charges[row.id] if each.state == "approved"]
        open_ones = sum(each.state == "proposed" for each in charges[row.id])
        fact = facts[row.id]
        told[row.id] = ToBill(
            row.id, row.number, row.reference, names[row.customer_id], _consignee(people.get(row.parties_id)),
            row.date, row.billing, fact.pod_outcome, agreed[-1] if agreed else None, added(extra), open_ones,
            added(agreed[-1:] + extra) if agreed else None, [] if row.billing in RELEASED else missing(fact),
        )  # fmt: skip
    return told


def _consignee(value: str | None) -> str:
    return str(json.loads(value)["consignee"]["name"]) if value else "(erased)"


def added(amounts: Sequence[Money]) -> Money | None:
    """Their sum; None where there are none, or of several currencies."""
    currencies = {each.currency for each in amounts}
    return Money(sum(each.minor for each in amounts), currencies.pop()) if len(currencies) == 1 else None

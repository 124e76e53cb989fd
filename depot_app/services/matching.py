"""Customers Odoo does not know: who they are, what is nearest there, and a person's word on it.

``connect`` gives a connection to the Odoo that is set up; what asks it waits, so it is called beside the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, select

from depot_app.domain.erp import PartnerNow
from depot_app.services import connecting, customers
from depot_app.services.connecting import KeptErp
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.tables import customer, job

Connect = Callable[[], KeptErp]


@dataclass(frozen=True, slots=True)
class Stranger:
    """A customer without a match at Odoo, and how many of their jobs are waiting for one."""

    name: str
    jobs: int


def strangers(store: Store) -> list[Stranger]:
    """Those with most jobs first."""
    counted = func.count(job.c.id)
    query = (
        select(customer.c.name, counted).outerjoin(job, job.c.customer_id == customer.c.id)
        .where(customer.c.odoo_id.is_(None)).group_by(customer.c.id, customer.c.name)
        .order_by(counted.desc(), customer.c.name)
    )  # fmt: skip
    with store.read() as connection:
        return [Stranger(name, jobs) for name, jobs in connection.execute(query)]


def nearest(connect: Connect, name: str) -> list[PartnerNow]:
    """The customers at Odoo most like this one, best first. Raises DepotError where Odoo does not answer."""
    with connect() as erp:
        return connecting.asked(lambda: customers.nearest(name, erp().partners(name)))


def match(connect: Connect, store: Store, actor: Actor, name: str, odoo: int | None) -> int:
    """Say which customer at Odoo this is; None makes it there. Returns Odoo's number. Raises DepotError."""
    with connect() as erp:
        return connecting.asked(lambda: customers.match(store, actor, name, erp(), odoo))

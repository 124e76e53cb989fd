"""How much waits for a person, page by page: the numbers on the rail, cheap enough to ask after every change."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Table, exists, func, select

from depot_app.services.planning import waits_for_a_load
from depot_app.services.replication import exchange
from depot_app.services.visibility import visible_among_many
from depot_app.store.database import Store
from depot_app.store.tables import chain_head, charge, exception, job, leg, load, pod, price, setting


@dataclass(frozen=True, slots=True)
class Counts:
    """``orders`` to be planned, ``loads`` not departed, ``deliveries`` out without a POD, ``billing`` delivered and not
    released, ``approvals`` that wait for a supervisor, ``trouble`` Odoo did not take; ``strangers`` is how many of the
    ``waiting`` are for customers Odoo does not know; ``seq`` is the newest fact's.
    """

    seq: int = 0
    orders: int = 0
    loads: int = 0
    deliveries: int = 0
    billing: int = 0
    approvals: int = 0
    waiting: int = 0
    trouble: int = 0
    odoo: bool = False
    strangers: int = 0


def newest(store: Store) -> int:
    """The number of the newest fact: differs whenever anything has happened, at whatever desk."""
    with store.read() as connection:
        return connection.execute(select(chain_head.c.seq)).scalar() or 0


def counted(store: Store) -> Counts:
    """All counts, as they stand in one look at the store."""
    with store.read() as connection:
        seq = connection.execute(select(chain_head.c.seq)).scalar() or 0
        proven = exists().where(pod.c.job_id == job.c.id).correlate(job)
        told = Counts(
            seq,
            _count(connection, job, visible_among_many(connection), waits_for_a_load()),
            _count(connection, load, load.c.state.in_(("planned", "loading", "confirmed"))),
            _count(connection, leg, leg.c.state == "out"),
            _count(connection, job, job.c.cancelled == "", proven, job.c.billing.in_(("unpriced", "priced"))),
            _count(connection, charge, charge.c.state == "proposed")
            + _count(connection, price, price.c.state == "proposed")
            + _count(connection, exception, exception.c.state == "open", exception.c.blocks == 1),
            odoo=bool(connection.execute(select(setting.c.value).where(setting.c.name == "odoo_url")).scalar()),
        )  # fmt: skip
    waiting, parked, conflicts = exchange.left(store)
    return Counts(told.seq, told.orders, told.loads, told.deliveries, told.billing, told.approvals, waiting,
                  parked + conflicts, told.odoo, exchange.of_strangers(store) if told.odoo else 0)  # fmt: skip


def _count(connection: Connection, table: Table, *where: ColumnElement[bool]) -> int:
    return int(connection.execute(select(func.count()).select_from(table).where(*where)).scalar_one())

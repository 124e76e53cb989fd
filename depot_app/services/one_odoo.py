"""A store belongs to one Odoo for good: its receipts are that Odoo's numbers, and mean other records anywhere else."""

from __future__ import annotations

from urllib.parse import urlsplit

from sqlalchemy import Connection, exists, select

from depot_app.domain.erp import Finding
from depot_app.services.desk import setting_of
from depot_app.services.erp import Erp
from depot_app.store.database import Store
from depot_app.store.tables import customer, job, step

WHAT = "database"
_PORTS = {"http": 80, "https": 443}
#: So many of the first and so many of the last orders are looked for: an older backup of Odoo lacks only the last.
_LOOKED_AT = 10
_ELSE = "For another Odoo begin a new store with 'depot init'"


def which(store: Store, erp: Erp, url: str, database: str, uuid: str, *, moved: bool) -> Finding:
    """Whether the Odoo there may take this store's work: any may until something was sent, later only the same one.

    ``uuid`` is what that database calls itself, empty where the user may not see it; then the address and the name of
    the database must be those of before. ``moved``: somebody says that they have changed; then it is looked whether the
    orders are there that were sent so far. Raises ErpUnavailable and ErpRejected.
    """
    with store.read() as connection:
        before = _Before(connection)
    here = f"{database} at {url}"
    if not before.bound:
        return Finding(WHAT, True, f"This is {here}; nothing was sent to another one")
    if before.is_called(uuid) if before.knows(uuid) else before.is_at(url, database):
        return Finding(WHAT, True, f"This is {here}, which has what was sent so far")
    if not moved:
        said = f"What was sent so far is at {before}. This is {here}; elsewhere the same numbers mean other records"
        return Finding(WHAT, False, f"{said}. If that database is here now, repeat it with --moved. {_ELSE}")
    there = erp.orders(list(before.orders))
    found = sum(order.origin == before.orders[order.id] for order in there.values())
    looked = f"of the orders sent to {before}, {found} of {len(before.orders)} looked for are there"
    if found * 2 < len(before.orders):
        return Finding(WHAT, False, f"This is {here}, another database: {looked}. {_ELSE}")
    return Finding(WHAT, True, f"This is {here}: {looked}")


class _Before:
    """The Odoo of before: where it was, what it calls itself, and some of its orders, number by id."""

    def __init__(self, connection: Connection) -> None:
        self._url, self._database, self._uuid = (
            setting_of(connection, f"odoo_{name}") for name in ("url", "database", "uuid")
        )
        self.bound = bound(connection)
        sent = select(job.c.odoo_id, job.c.number).where(job.c.odoo_id.is_not(None)).limit(_LOOKED_AT)
        some = [sent.order_by(order) for order in (job.c.booked_seq, job.c.booked_seq.desc())]
        self.orders = {row.odoo_id: row.number for each in some for row in connection.execute(each)}

    def __str__(self) -> str:
        return f"{self._database} at {self._url}" if self._url else "an Odoo nobody noted"

    def knows(self, uuid: str) -> bool:
        return bool(uuid and self._uuid)

    def is_called(self, uuid: str) -> bool:
        return uuid == self._uuid

    def is_at(self, url: str, database: str) -> bool:
        return (_place(url), database) == (_place(self._url), self._database)


def bound(connection: Connection) -> bool:
    """Whether this store has numbers of an Odoo's records: something was sent, or a customer matched."""
    sent = exists().where(step.c.sent_at.is_not(None))
    matched = exists().where(customer.c.odoo_id.is_not(None))
    return bool(connection.execute(select(sent | matched)).scalar())


def _place(url: str) -> tuple[str, str, int | None, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or _PORTS.get(parts.scheme), parts.path.rstrip("/")

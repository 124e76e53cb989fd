"""A depot beside a practice Odoo, and short ways to make work for the two."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from depot_app.domain.erp import ErpUnavailable
from depot_app.domain.orders import GoodsLine, Order, Party
from depot_app.domain.people import Role
from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.erp import OdooErp
from depot_app.odoo.practice import PracticeOdoo
from depot_app.odoo.rpc import Rpc
from depot_app.services import billing, job_view, jobs, loading, loads
from depot_app.services.finding import find_job
from depot_app.services.job_view import JobView, show
from depot_app.services.replication.exchange import Exchange, exchange
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.spool import Spool
from depot_app.store.tables import fact, step

ANN, BEN = Actor("ann", Role.ADMIN), Actor("ben", Role.ADMIN)


@dataclass
class Link:
    """A store and an Odoo. ``away`` makes the next so many connections fail."""

    store: Store
    odoo: PracticeOdoo
    folder: Path
    away: int = 0
    lines: list[Rpc] = field(default_factory=list)

    def connect(self) -> OdooErp:
        if self.away:
            self.away -= 1
            raise ErpUnavailable("Nobody answers.")
        rpc = open_rpc(self.odoo.url, self.odoo.database, self.odoo.user, self.odoo.key, allow_plain=True)
        self.lines.append(rpc)
        return OdooErp(rpc)

    def exchange(self, grace_s: float = 0.0) -> Exchange:
        return exchange(self.store, self.connect, grace_s=grace_s)

    def book(self, ref: str, customer: str = "C1001", price: str = "", goods: str = "gate") -> None:
        line = GoodsLine(goods, 1, "pallet", 250_000)
        consignee = Party(f"Kiosk {ref}", "1 Gasworks Lane", "CM6 2PX", "Thaxted", "GB")
        jobs.book(self.store, ANN, Order(customer, ref, date(2026, 12, 1), consignee, (line,)))
        if price:
            billing.set_price(self.store, ANN, ref, price)

    def deliver(self, *refs: str) -> int:
        """Put jobs on a load, scan all, and let it depart."""
        load = loads.plan(self.store, ANN, loads.NewLoad("KX12 ABC"), list(refs))
        for ref in refs:
            self.scan(load, ref)
        loads.confirm(self.store, ANN, load)
        loads.depart(self.store, ANN, load)
        return load

    def scan(self, load: int, ref: str) -> None:
        for unit in job_view.show(self.store, ref).units:
            loading.scan(self.store, Spool(self.folder / "kept"), ANN, load, unit["code"], 5)

    def show(self, ref: str) -> JobView:
        return show(self.store, ref)

    def order(self, ref: str) -> dict[str, Any]:
        """The one order of a job at Odoo."""
        (found,) = self.odoo.records("sale.order", [["origin", "=", self.show(ref).number]])
        return found

    def freight(self, ref: str) -> dict[str, Any]:
        lines = self.odoo.records("sale.order.line", [["order_id", "=", self.order(ref)["id"]]])
        return next(each for each in lines if each["product_id"])

    def steps(self, ref: str = "") -> list[tuple[str, str]]:
        """(what, state) of the steps, of one job or all, in order."""
        wanted = select(step).order_by(step.c.id)
        with self.store.read() as connection:
            if ref:
                wanted = wanted.where(step.c.job_id == find_job(connection, ref).id)
            return [(row.what, _state(row)) for row in connection.execute(wanted)]

    def error(self, ref: str) -> str:
        """What is said of the first step of a job that is not sent."""
        with self.store.read() as connection:
            owner = find_job(connection, ref).id
            wanted = select(step.c.last_error).where(step.c.job_id == owner, step.c.sent_at.is_(None))
            return str(connection.execute(wanted.order_by(step.c.id)).scalars().first())

    def facts(self) -> list[str]:
        with self.store.read() as connection:
            return list(connection.execute(select(fact.c.kind).order_by(fact.c.seq)).scalars())


def _state(row: Any) -> str:  # noqa: ANN401
    names = {"sent_at": "sent", "withdrawn_at": "withdrawn", "conflict_at": "conflict", "rejected_at": "parked"}
    return next((word for name, word in names.items() if getattr(row, name)), "waiting")

"""A depot at work beside an Odoo: real services, a store of its own, the real exchange."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from depot_app.domain.orders import GoodsLine, Order, Party
from depot_app.domain.people import Role
from depot_app.services import billing, deliveries, job_view, jobs, loading, loads
from depot_app.services.deliveries import Outcome, Pod
from depot_app.services.replication.exchange import exchange, left
from depot_app.store import opening
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.spool import Spool
from tests.contract.place import KIOSK, Place

ANNE = Actor("anne", Role.ADMIN)
BEN = Actor("ben", Role.ADMIN)
DAY = date(2026, 12, 1)


@dataclass
class Depot:
    """A depot at work, and the Odoo it exchanges with when told to."""

    store: Store
    spool: Spool
    folder: Path
    odoo: Place

    def book(self, reference: str, price: str = "120.50", to: Party = KIOSK) -> str:
        goods = (GoodsLine("Widgets", 1, "pallet", 300_000),)
        number = jobs.book(self.store, ANNE, Order(f"Client {self.odoo.tag}", reference, DAY, to, goods)).number
        billing.set_price(self.store, ANNE, number, price)
        return number

    def send_off(self, number: str) -> None:
        """Load it and let it go."""
        load = loads.plan(self.store, ANNE, loads.NewLoad("EX17 DPT"), [number])
        for unit in job_view.show(self.store, number).units:
            loading.scan(self.store, self.spool, ANNE, load, unit["code"], wait_s=5)
        loads.confirm(self.store, ANNE, load)
        loads.depart(self.store, ANNE, load)

    def prove(self, number: str, outcome: Outcome = Outcome.CLEAN) -> None:
        page = self.folder / "signed.pdf"
        page.write_bytes(b"%PDF-1.4 signed by hand")
        deliveries.accept(self.store, ANNE, number, Pod(outcome, "B. Okonkwo", files=(page,)))

    def charge(self, number: str, minutes: str = "60", *, approved: bool = True) -> float:
        """An accessorial charge; returns its amount."""
        made = billing.propose_charge(self.store, ANNE, number, "WAIT", minutes, "gate log", amount="44.25")
        if approved:
            billing.approve_charge(self.store, BEN, made.id)
        return 44.25

    def exchange(self) -> int:
        """Exchange with Odoo; returns how many conflicts that found. Nothing else may be left over."""
        _, _, before = left(self.store)
        told = exchange(self.store, lambda: self.odoo.erp)
        assert (told.error, told.waiting, told.parked) == ("", 0, 0)
        return told.conflicts - before

    def replicated(self) -> None:
        assert self.exchange() == 0

    def order(self, number: str) -> int:
        """Odoo's order of a job."""
        (found,) = self.odoo.erp.orders_by_number([number])
        return found.id

    def at_odoo(self, number: str, *fields: str) -> dict[str, object]:
        (row,) = self.odoo.rows("sale.order", [("origin", "=", number)], *fields)
        return row


def fresh_code() -> str:
    """Job numbers begin with the depot's code, and Odoo knows orders by their number."""
    return "".join(secrets.choice("ABCDEFGHJKLMNPQRSTVWXYZ") for _ in range(5))


def opened(odoo: Place, folder: Path) -> Depot:
    store = Store(str(folder / "depot.depot"))
    opening.create(store, {"depot": fresh_code(), "zone": "Europe/London"})
    return Depot(store, Spool(folder / "kept.scans"), folder, odoo)

"""The gate: finance sees a job under "to invoice" once it is proven, and never before; Odoo's edits stay Odoo's.

Through the real services and the real exchange, as the depot works, on each server.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from depot_app.domain.erp import ErpRejected
from depot_app.domain.orders import GoodsLine, Order, Party
from depot_app.domain.people import Role
from depot_app.services import billing, deliveries, job_view, jobs, loading, loads
from depot_app.services.deliveries import Outcome, Pod
from depot_app.services.replication.exchange import exchange, left
from depot_app.store import opening
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.spool import Spool
from depot_app.store.verify import verify
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


def _fresh_code() -> str:
    """Job numbers begin with the depot's code, and Odoo knows orders by their number."""
    return "".join(secrets.choice("ABCDEFGHJKLMNPQRSTVWXYZ") for _ in range(5))


@pytest.fixture(scope="session")
def depot(odoo: Place, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Depot]:
    """One depot for each server, as in life: its jobs do not know each other."""
    working = _opened(odoo, tmp_path_factory.mktemp("depot"))
    yield working
    assert verify(working.store) == []
    working.store.close()


def _opened(odoo: Place, folder: Path) -> Depot:
    store = Store(str(folder / "depot.depot"))
    opening.create(store, {"depot": _fresh_code(), "zone": "Europe/London"})
    return Depot(store, Spool(folder / "kept.scans"), folder, odoo)


def assert_closed(depot: Depot, number: str) -> None:
    """Neither in finance's menu nor for the wizard is there anything to invoice."""
    order = depot.order(number)
    assert depot.odoo.erp.orders([order])[order].invoicing == "no"
    assert not depot.odoo.to_invoice(order)
    with pytest.raises(ErpRejected):
        depot.odoo.erp.invoice(order)
    assert depot.odoo.erp.orders([order])[order].invoices == ()


def assert_open(depot: Depot, number: str) -> None:
    order = depot.order(number)
    assert depot.odoo.erp.orders([order])[order].invoicing == "to invoice"
    assert depot.odoo.to_invoice(order)


def test_a_departed_job_without_proof_is_not_to_be_invoiced(depot: Depot) -> None:
    number = depot.book("GATE-1")
    depot.replicated()
    assert_closed(depot, number)
    depot.send_off(number)
    depot.replicated()
    assert depot.at_odoo(number, "state")["state"] == "sale"
    assert_closed(depot, number)


def test_nor_is_it_when_a_charge_has_been_approved(depot: Depot) -> None:
    number = depot.book("GATE-2")
    depot.send_off(number)
    depot.charge(number)
    depot.replicated()
    lines = depot.odoo.rows("sale.order.line", [("order_id", "=", depot.order(number))], "price_unit")
    assert 44.25 in [row["price_unit"] for row in lines]
    assert_closed(depot, number)


def test_a_failed_delivery_proves_nothing(depot: Depot) -> None:
    number = depot.book("GATE-3")
    depot.send_off(number)
    depot.prove(number, Outcome.FAILED)
    depot.replicated()
    assert_closed(depot, number)


@pytest.mark.parametrize("when", ["before the proof", "after the proof"])
def test_a_proven_job_is_to_be_invoiced_with_its_charges(depot: Depot, when: str) -> None:
    number = depot.book(f"GATE-4 {when}")
    depot.send_off(number)
    if when == "before the proof":
        depot.charge(number)
        depot.replicated()
        assert_closed(depot, number)
    depot.prove(number)
    if when == "after the proof":
        depot.replicated()
        depot.charge(number)
    depot.replicated()
    assert_open(depot, number)
    billing.release(depot.store, ANNE, [number])
    depot.replicated()
    (invoice,) = depot.odoo.erp.orders([depot.order(number)])[depot.order(number)].invoices
    lines = depot.odoo.invoice_lines(invoice)
    assert sorted((quantity, amount) for _, quantity, amount in lines) == [(1.0, 44.25), (1.0, 120.5)]
    assert any("FREIGHT" in product and amount == 120.5 for product, _, amount in lines)
    (draft,) = depot.odoo.rows("account.move", [("id", "=", invoice)], "state", "move_type", "amount_untaxed")
    assert (draft["state"], draft["move_type"], draft["amount_untaxed"]) == ("draft", "out_invoice", 164.75)
    depot.replicated()
    assert len(depot.odoo.erp.orders([depot.order(number)])[depot.order(number)].invoices) == 1


def test_a_charge_nobody_approved_stays_here(depot: Depot) -> None:
    number = depot.book("GATE-5")
    depot.send_off(number)
    depot.charge(number, approved=False)
    depot.prove(number)
    depot.replicated()
    assert_open(depot, number)
    lines = depot.odoo.rows("sale.order.line", [("order_id", "=", depot.order(number))], "price_unit")
    assert 44.25 not in [row["price_unit"] for row in lines]


def test_the_whole_day_at_once_after_a_day_offline(depot: Depot) -> None:
    """Everything in one exchange, in the ledger's order: the gate opens only where there is a proof."""
    proven, unproven = depot.book("GATE-6"), depot.book("GATE-7", "99.99")
    for number in (proven, unproven):
        depot.send_off(number)
        depot.charge(number)
    depot.prove(proven)
    depot.replicated()
    assert_open(depot, proven)
    assert_closed(depot, unproven)


def test_invoiced_and_paid_at_odoo_is_known_here(depot: Depot) -> None:
    number = depot.book("GATE-8")
    depot.send_off(number)
    depot.prove(number)
    billing.release(depot.store, ANNE, [number])
    depot.replicated()
    (invoice,) = depot.odoo.erp.orders([depot.order(number)])[depot.order(number)].invoices
    depot.odoo.pay(invoice)
    depot.replicated()
    assert job_view.show(depot.store, number).billing == "paid"


def test_a_date_edited_at_odoo_is_not_overwritten(depot: Depot) -> None:
    number = depot.book("EDIT-1")
    depot.replicated()
    depot.odoo.edit("sale.order", depot.order(number), commitment_date="2026-12-15 09:30:00")
    jobs.edit(depot.store, ANNE, number, date="2026-12-20")
    assert depot.exchange() == 1
    assert depot.at_odoo(number, "commitment_date")["commitment_date"] == "2026-12-15 09:30:00"


def test_a_reference_edited_at_odoo_is_not_overwritten(depot: Depot) -> None:
    number = depot.book("EDIT-2")
    depot.replicated()
    depot.odoo.edit("sale.order", depot.order(number), client_order_ref="THEIRS")
    jobs.edit(depot.store, ANNE, number, reference="OURS")
    assert depot.exchange() == 1
    assert depot.at_odoo(number, "client_order_ref")["client_order_ref"] == "THEIRS"


def test_an_edit_here_leaves_the_other_fields_as_odoo_has_them(depot: Depot) -> None:
    number = depot.book("EDIT-3")
    depot.replicated()
    depot.odoo.edit("sale.order", depot.order(number), commitment_date="2026-12-15 09:30:00")
    jobs.edit(depot.store, ANNE, number, reference="OURS-3")
    depot.replicated()
    now = depot.at_odoo(number, "client_order_ref", "commitment_date")
    assert (now["client_order_ref"], now["commitment_date"]) == ("OURS-3", "2026-12-15 09:30:00")


def test_what_was_edited_at_odoo_alone_is_taken_over(depot: Depot) -> None:
    number = depot.book("EDIT-4")
    depot.replicated()
    order = depot.order(number)
    depot.odoo.edit("sale.order", order, commitment_date="2026-12-15 09:30:00", client_order_ref="THEIRS-4")
    depot.replicated()
    shown = job_view.show(depot.store, number)
    assert (shown.date, shown.reference) == ("2026-12-15", "THEIRS-4")
    depot.replicated()
    now = depot.at_odoo(number, "client_order_ref", "commitment_date")
    assert (now["client_order_ref"], now["commitment_date"]) == ("THEIRS-4", "2026-12-15 09:30:00")


def _street_at_odoo(depot: Depot, number: str) -> str:
    ship_to = depot.odoo.erp.orders([depot.order(number)])[depot.order(number)].ship_to
    return str(depot.odoo.rows("res.partner", [("id", "=", ship_to)], "street")[0]["street"])


def _move(depot: Depot, number: str, street: str) -> None:
    """Somebody at Odoo corrects the street of a job's delivery address."""
    ship_to = depot.odoo.erp.orders([depot.order(number)])[depot.order(number)].ship_to
    depot.odoo.edit("res.partner", ship_to, street=street)


@pytest.fixture
def kiosk(odoo: Place) -> Party:
    """A place no other test uses."""
    return Party("Kiosk", odoo.key("street"), "00-950", "Łódź", "PL")


def test_an_address_edited_at_odoo_serves_later_jobs_as_it_is(depot: Depot, kiosk: Party) -> None:
    first = depot.book("ADDRESS-1", to=kiosk)
    depot.replicated()
    _move(depot, first, "9 Corrected Road")
    second = depot.book("ADDRESS-2", to=kiosk)
    depot.replicated()
    assert _street_at_odoo(depot, first) == _street_at_odoo(depot, second) == "9 Corrected Road"


def test_an_address_edited_at_odoo_survives_another_depots_jobs(depot: Depot, kiosk: Party, tmp_path: Path) -> None:
    """A new computer, or a backup put back, does not know what was told; Odoo does."""
    first = depot.book("ADDRESS-3", to=kiosk)
    depot.replicated()
    _move(depot, first, "9 Corrected Road")
    other = _opened(depot.odoo, tmp_path)
    number = other.book("ADDRESS-4", to=kiosk)
    other.replicated()
    assert _street_at_odoo(depot, first) == _street_at_odoo(other, number) == "9 Corrected Road"
    other.store.close()


def test_another_address_chosen_at_odoo_is_not_overwritten(depot: Depot, kiosk: Party) -> None:
    number = depot.book("ADDRESS-5", to=kiosk)
    depot.replicated()
    depot.odoo.edit("sale.order", depot.order(number), partner_shipping_id=depot.odoo.customer)
    jobs.edit(depot.store, ANNE, number, consignee={"address": "5 Our Road"})
    assert depot.exchange() == 1
    assert depot.odoo.erp.orders([depot.order(number)])[depot.order(number)].ship_to == depot.odoo.customer


def test_a_price_typed_in_at_odoo_is_not_overwritten(depot: Depot) -> None:
    goods = (GoodsLine("Widgets", 1, "pallet", 300_000),)
    number = jobs.book(depot.store, ANNE, Order(f"Client {depot.odoo.tag}", "PRICE-1", DAY, KIOSK, goods)).number
    depot.replicated()
    line = depot.odoo.erp.freight([depot.order(number)], depot.odoo.products["FREIGHT"])[depot.order(number)]
    depot.odoo.erp.set_price(line.id, "77")
    billing.set_price(depot.store, ANNE, number, "120.50")
    assert depot.exchange() == 1
    now = depot.odoo.erp.freight([depot.order(number)], depot.odoo.products["FREIGHT"])[depot.order(number)]
    assert now.price == "77"

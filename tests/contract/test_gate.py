"""The gate: finance sees a job under "to invoice" once it is proven, and never before.

Through the real services and the real exchange, as the depot works, on each server.
"""

from __future__ import annotations

import pytest

from depot_app.domain.erp import ErpRejected
from depot_app.services import billing, job_view
from depot_app.services.deliveries import Outcome
from tests.contract.depot import ANNE, Depot


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

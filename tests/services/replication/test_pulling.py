"""What comes back from Odoo: prices, cancellations, edits, invoices and payments; each once, and no echo of our own."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from depot_app.services import billing, deliveries, loads
from depot_app.services.replication import pulling
from depot_app.store.tables import counter
from tests.services.replication.linked import ANN, Link


@pytest.fixture
def told(link: Link) -> Link:
    """A job that Odoo knows, without a price."""
    link.book("A")
    link.exchange()
    return link


def test_our_own_writes_make_no_facts(link: Link) -> None:
    link.book("A", price="10")
    link.deliver("A")
    link.exchange()
    facts = link.facts()
    for _ in range(2):
        assert link.exchange().pulled == 0
    assert link.facts() == facts


def test_confirmed_at_odoo_its_price_is_the_price(told: Link) -> None:
    told.odoo.write("sale.order.line", [told.freight("A")["id"]], {"price_unit": 87.5})
    told.odoo.call("sale.order", "action_confirm", [told.order("A")["id"]])
    assert told.exchange().pulled == 1
    shown = told.show("A")
    assert shown.billing == "priced"
    assert shown.price is not None
    assert "87.50" in str(shown.price)
    assert [what for what, _ in told.steps("A")] == ["order"]
    assert told.exchange().pulled == 0


def test_cancelled_at_odoo_it_is_held_here_once(told: Link) -> None:
    told.odoo.call("sale.order", "action_cancel", [told.order("A")["id"]])
    assert told.exchange().pulled == 1
    assert "cancelled at Odoo" in told.show("A").hold
    assert told.exchange().pulled == 0


def test_a_date_edited_there_is_taken_over_before_the_first_scan(told: Link) -> None:
    told.odoo.write("sale.order", [told.order("A")["id"]], {"commitment_date": "2026-12-09 12:00:00"})
    assert told.exchange().pulled == 1
    assert told.show("A").date == "2026-12-09"
    assert told.exchange().pulled == 0
    assert told.order("A")["commitment_date"] == "2026-12-09 12:00:00"


def test_after_the_first_scan_it_is_a_hold_with_both_values(told: Link) -> None:
    load = loads.plan(told.store, ANN, loads.NewLoad("KX"), ["A"])
    told.scan(load, "A")
    told.exchange()
    told.odoo.write("sale.order", [told.order("A")["id"]], {"commitment_date": "2026-12-09 12:00:00"})
    assert told.exchange().pulled == 1
    shown = told.show("A")
    assert shown.date == "2026-12-01"
    assert "2026-12-09" in shown.hold
    assert "2026-12-01" in shown.hold
    assert told.exchange().pulled == 0
    assert told.order("A")["commitment_date"] == "2026-12-09 12:00:00"


def test_a_reference_edited_there_is_taken_over(told: Link) -> None:
    number = told.show("A").number
    told.odoo.write("sale.order", [told.order("A")["id"]], {"client_order_ref": "THEIRS"})
    told.exchange()
    assert told.show(number).reference == "THEIRS"


def test_another_address_there_is_a_hold(told: Link) -> None:
    told.book("B")
    told.exchange()
    other = told.order("B")["partner_shipping_id"][0]
    told.odoo.write("sale.order", [told.order("A")["id"]], {"partner_shipping_id": other})
    assert told.exchange().pulled == 1
    assert "address" in told.show("A").hold
    assert told.exchange().pulled == 0


def test_orders_that_are_not_ours_are_none_of_our_business(told: Link) -> None:
    partner = told.odoo.records("res.partner", [["ref", "=", "C1001"]])[0]["id"]
    told.odoo.create("sale.order", {"partner_id": partner, "origin": "WEB-7"})
    assert told.exchange().pulled == 0


def _released(link: Link) -> int:
    """Job A, proven and released; its draft invoice at Odoo."""
    link.book("A", price="100")
    link.deliver("A")
    deliveries.accept(link.store, ANN, "A", deliveries.Pod(deliveries.Outcome.CLEAN, "Jan"))
    billing.release(link.store, ANN, ["A"])
    link.exchange()
    (invoice,) = link.order("A")["invoice_ids"]
    return int(invoice)


def test_an_invoice_posted_and_paid_comes_back_in_two_facts(link: Link) -> None:
    invoice = _released(link)
    assert link.show("A").billing == "released"
    link.odoo.call("account.move", "action_post", [invoice])
    assert link.exchange().pulled == 1
    assert link.show("A").billing == "invoiced"
    link.odoo.mark_paid([invoice])
    assert link.exchange().pulled == 1
    assert link.show("A").billing == "paid"
    assert link.exchange().pulled == 0
    assert link.facts()[-2:] == ["invoice_posted", "payment_collected"]


def test_a_paid_invoice_set_back_to_draft_is_not_paid(link: Link) -> None:
    invoice = _released(link)
    link.odoo.call("account.move", "action_post", [invoice])
    link.exchange()
    link.odoo.mark_paid([invoice])
    link.odoo.write("account.move", [invoice], {"state": "draft"})
    (now,) = link.odoo.records("account.move", [["id", "=", invoice]])
    assert (now["state"], now["payment_state"]) == ("draft", "paid")
    assert link.exchange().pulled == 0
    assert link.show("A").billing == "invoiced"


def test_posted_and_paid_between_two_looks_is_both(link: Link) -> None:
    invoice = _released(link)
    link.odoo.call("account.move", "action_post", [invoice])
    link.odoo.mark_paid([invoice])
    assert link.exchange().pulled == 2
    assert link.show("A").billing == "paid"


def test_a_change_shown_late_is_still_found(told: Link) -> None:
    """Odoo stamps a change with the start of its transaction, which may lie before our last look."""
    _look_later(told, pulling.OVERLAP - timedelta(seconds=30))
    told.odoo.write("sale.order", [told.order("A")["id"]], {"commitment_date": "2026-12-09 12:00:00"})
    assert told.exchange().pulled == 1


def test_what_lies_before_the_overlap_is_not_asked_for_again(told: Link) -> None:
    told.odoo.write("sale.order", [told.order("A")["id"]], {"commitment_date": "2026-12-09 12:00:00"})
    _look_later(told, pulling.OVERLAP + timedelta(seconds=30))
    assert told.exchange().pulled == 0


def _look_later(link: Link, by: timedelta) -> None:
    """Pretend that the last look was so much later than it was."""
    with link.store.write() as tx:
        found = tx.connection.execute(select(counter.c.value).where(counter.c.name == "odoo_pulled_to")).scalar_one()
        later = int(found + by.total_seconds())
        tx.connection.execute(update(counter).where(counter.c.name == "odoo_pulled_to").values(value=later))


def test_more_changes_than_one_page_all_come(link: Link, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pulling, "_PAGE", 2)
    for number in range(5):
        link.book(f"A{number}")
    link.exchange()
    for number in range(5):
        link.odoo.call("sale.order", "action_cancel", [link.order(f"A{number}")["id"]])
    assert link.exchange().pulled == 5

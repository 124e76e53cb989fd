"""Orders at work: read, confirmed, changed, delivered, invoiced, paid, cancelled."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from depot_app.domain.erp import ChargeOut, ErpRejected
from tests.contract.place import DAY, Place


def freight_line(odoo: Place, order: int) -> int:
    return odoo.erp.freight([order], odoo.products["FREIGHT"])[order].id


def delivered(odoo: Place, price: str = "120.5") -> int:
    """An order that can be invoiced."""
    _, order = odoo.order(price=price, confirmed=True)
    odoo.erp.deliver([freight_line(odoo, order)])
    return order


def charged(odoo: Place, order: int, *, proven: bool) -> int:
    charge = ChargeOut(odoo.key("charge"), order, odoo.products["WAIT"], "Waiting, 38 min", "44.25", proven)
    (line,) = odoo.erp.put([charge])
    return line


def ago(odoo: Place, **since: float) -> str:
    """A moment by the server's own clock, as ``changed_orders`` takes it."""
    return f"{odoo.erp.now() - timedelta(**since):%Y-%m-%d %H:%M:%S}"


def test_orders_are_found_by_id_and_by_number(odoo: Place) -> None:
    (first, one), (second, two) = odoo.order(), odoo.order()
    found = odoo.erp.orders([one, two, 999_999_999])
    assert {found[one].origin, found[two].origin} == {first.number, second.number}
    assert set(found) == {one, two}
    by_number = odoo.erp.orders_by_number([second.number, first.number, "NOBODY-HAS-THIS"])
    assert [each.id for each in by_number] == [each.id for each in sorted(found.values(), key=lambda now: now.origin)]


def test_the_freight_line_is_told_from_charges_and_notes(odoo: Place) -> None:
    _, order = odoo.order(confirmed=True)
    charged(odoo, order, proven=False)
    line = odoo.erp.freight([order], odoo.products["FREIGHT"])[order]
    assert (line.order, line.price, line.delivered) == (order, "120.5", "0")


def test_confirming_is_looked_at_before_and_after(odoo: Place) -> None:
    """The button itself is not safe to repeat: some versions take it twice, others refuse. The state tells."""
    _, order = odoo.order()
    assert odoo.erp.orders([order])[order].state == "draft"
    odoo.erp.confirm([order])
    confirmed = odoo.erp.orders([order])[order]
    assert (confirmed.state, confirmed.day) == ("sale", DAY)
    if odoo.version == 16:
        odoo.erp.confirm([order])
    else:
        with pytest.raises(ErpRejected, match="not in a state"):
            odoo.erp.confirm([order])
    assert odoo.erp.orders([order])[order].state == "sale"
    assert odoo.erp.freight([order], odoo.products["FREIGHT"])[order].price == "120.5"


def test_many_are_confirmed_together_or_none(odoo: Place) -> None:
    (_, one), (_, two) = odoo.order(), odoo.order()
    odoo.erp.confirm([one, two])
    assert {each.state for each in odoo.erp.orders([one, two]).values()} == {"sale"}
    _, draft = odoo.order()
    _, cancelled = odoo.order()
    odoo.erp.cancel([cancelled])
    with pytest.raises(ErpRejected):
        odoo.erp.confirm([draft, cancelled])
    assert odoo.erp.orders([draft])[draft].state == "draft"


@pytest.mark.parametrize("confirmed", [False, True])
def test_cancelling_cancels(odoo: Place, confirmed: bool) -> None:
    _, order = odoo.order(confirmed=confirmed)
    odoo.erp.cancel([order])
    assert odoo.erp.orders([order])[order].state == "cancel"
    assert not odoo.to_invoice(order)


@pytest.mark.parametrize("price", ["0", "0.07", "1234.56", "99999.99"])
def test_a_price_arrives_to_the_penny(odoo: Place, price: str) -> None:
    _, order = odoo.order(price="0")
    odoo.erp.set_price(freight_line(odoo, order), price)
    assert odoo.erp.freight([order], odoo.products["FREIGHT"])[order].price == price
    odoo.erp.confirm([order])
    assert odoo.erp.freight([order], odoo.products["FREIGHT"])[order].price == price


def test_an_edit_writes_what_it_names_and_nothing_else(odoo: Place) -> None:
    out, order = odoo.order()
    (ship_to,) = odoo.erp.put([odoo.address()])
    odoo.erp.edit(order, reference="NEW-1")
    now = odoo.erp.orders([order])[order]
    assert (now.reference, now.day, now.ship_to) == ("NEW-1", DAY, odoo.customer)
    odoo.erp.edit(order, day="2026-12-24", ship_to=ship_to)
    now = odoo.erp.orders([order])[order]
    assert (now.reference, now.day, now.ship_to) == ("NEW-1", "2026-12-24", ship_to)
    assert odoo.erp.freight([order], odoo.products["FREIGHT"])[order].price == out.price


def test_only_what_is_delivered_can_be_invoiced(odoo: Place) -> None:
    _, order = odoo.order(confirmed=True)
    assert odoo.erp.orders([order])[order].invoicing == "no"
    with pytest.raises(ErpRejected):
        odoo.erp.invoice(order)
    odoo.erp.deliver([freight_line(odoo, order)])
    assert odoo.erp.orders([order])[order].invoicing == "to invoice"
    assert odoo.erp.freight([order], odoo.products["FREIGHT"])[order].delivered == "1"


def test_saying_delivered_twice_is_delivered_once(odoo: Place) -> None:
    order = delivered(odoo)
    odoo.erp.deliver([freight_line(odoo, order)])
    assert odoo.erp.freight([order], odoo.products["FREIGHT"])[order].delivered == "1"


def test_a_charge_before_the_proof_waits_for_it(odoo: Place) -> None:
    _, order = odoo.order(confirmed=True)
    line = charged(odoo, order, proven=False)
    assert odoo.erp.orders([order])[order].invoicing == "no"
    odoo.erp.deliver([freight_line(odoo, order), line])
    odoo.erp.invoice(order)
    (invoice,) = odoo.erp.orders([order])[order].invoices
    assert sorted(amount for _, _, amount in odoo.invoice_lines(invoice)) == [44.25, 120.5]


def test_a_charge_after_the_proof_can_be_invoiced_at_once(odoo: Place) -> None:
    order = delivered(odoo)
    charged(odoo, order, proven=True)
    odoo.erp.invoice(order)
    (invoice,) = odoo.erp.orders([order])[order].invoices
    assert sorted(amount for _, _, amount in odoo.invoice_lines(invoice)) == [44.25, 120.5]


def test_the_wizard_makes_one_draft_and_refuses_a_second(odoo: Place) -> None:
    order = delivered(odoo)
    odoo.erp.invoice(order)
    now = odoo.erp.orders([order])[order]
    assert (len(now.invoices), now.invoicing) == (1, "invoiced")
    with pytest.raises(ErpRejected):
        odoo.erp.invoice(order)
    assert odoo.erp.orders([order])[order].invoices == now.invoices
    (row,) = odoo.rows("account.move", [("id", "in", list(now.invoices))], "move_type", "state", "ref",
                       "invoice_origin")  # fmt: skip
    assert (row["move_type"], row["state"]) == ("out_invoice", "draft")
    assert (row["ref"], row["invoice_origin"]) == (now.reference, now.name)


def test_posting_and_paying_come_back(odoo: Place) -> None:
    order = delivered(odoo)
    odoo.erp.invoice(order)
    invoices = odoo.erp.orders([order])[order].invoices
    (draft,) = odoo.erp.changed_invoices(invoices, ago(odoo, minutes=5)).values()
    assert (draft.state, draft.payment) == ("draft", "not_paid")
    odoo.pay(invoices[0])
    (paid,) = odoo.erp.changed_invoices(invoices, ago(odoo, minutes=5)).values()
    assert paid.state == "posted"
    assert paid.payment in ("paid", "in_payment")
    assert paid.name not in ("", "/")
    assert odoo.erp.changed_invoices(invoices, ago(odoo, hours=-1)) == {}


def test_changed_orders_come_in_pages_by_id(odoo: Place) -> None:
    orders = [odoo.order()[1] for _ in range(3)]
    since, found, after = ago(odoo, minutes=5), list[int](), orders[0] - 1
    while page := odoo.erp.changed_orders(since, after, 2):
        assert len(page) <= 2
        found += [each.id for each in page]
        after = found[-1]
        if len(page) < 2 or after >= orders[-1]:
            break
    assert found == sorted(set(found))
    assert set(orders) <= set(found)


def test_a_change_is_seen_within_the_overlap(odoo: Place) -> None:
    """Odoo tells whole seconds, cut off: what changed in the second of the look itself must not be lost."""
    _, order = odoo.order()
    (row,) = odoo.rows("sale.order", [("id", "=", order)], "write_date")
    changed = odoo.erp.changed_orders(row["write_date"], order - 1, 1)
    assert [(each.id, each.changed) for each in changed] == [(order, row["write_date"])]
    later = datetime.fromisoformat(row["write_date"]) + timedelta(seconds=1)
    assert order not in [each.id for each in odoo.erp.changed_orders(f"{later:%Y-%m-%d %H:%M:%S}", order - 1, 1)]
    odoo.edit("sale.order", order, client_order_ref="typed in at Odoo")
    seen = odoo.erp.changed_orders(ago(odoo, minutes=5), order - 1, 1)
    assert [(each.id, each.reference) for each in seen] == [(order, "typed in at Odoo")]


def test_orders_without_an_origin_are_nobodys_jobs(odoo: Place) -> None:
    made = odoo.call("sale.order", "create", {"partner_id": odoo.customer})
    theirs = made[0] if isinstance(made, list) else made
    changed = odoo.erp.changed_orders(ago(odoo, minutes=5), theirs - 1, 1)
    assert theirs not in [each.id for each in changed]


def test_odoos_clock_is_in_utc(odoo: Place) -> None:
    now = odoo.erp.now()
    assert now.tzinfo == UTC
    assert abs(now - datetime.now(UTC)) < timedelta(minutes=2)
    _, order = odoo.order()
    (row,) = odoo.rows("sale.order", [("id", "=", order)], "write_date")
    assert abs(datetime.fromisoformat(row["write_date"]).replace(tzinfo=UTC) - now) < timedelta(minutes=2)

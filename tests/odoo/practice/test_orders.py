"""ODOO.md b, d, j: what orders and their buttons do, per version."""

from __future__ import annotations

import pytest

from tests.support.practice import ORDER_COLUMNS, UTC, Client, Refused


def test_an_order_as_load_makes_it(client: Client) -> None:
    one = client.order("A")
    fields = ["name", "state", "amount_untaxed", "amount_tax", "amount_total", "invoice_status", "note",
              "commitment_date", "invoice_ids", "invoice_count", "partner_id", "currency_id"]  # fmt: skip
    [order] = client.call("sale.order", "read", [one], fields)
    assert order == {
        "id": one, "name": "S00001", "state": "draft", "amount_untaxed": 250.0, "amount_tax": 37.5,
        "amount_total": 287.5, "invoice_status": "no", "note": False, "commitment_date": "2026-11-25 08:00:00",
        "invoice_ids": [], "invoice_count": 0, "partner_id": [client.partner(), "Alpha Foods Ltd"],
        "currency_id": [1, "EUR"],
    }  # fmt: skip
    unit, taxes = ("product_uom_id", "tax_ids") if client.odoo.version == 19 else ("product_uom", "tax_id")
    lines = client.call("sale.order.line", "search_read", [["order_id", "=", one]], fields=[unit, taxes])
    assert [(line[unit], line[taxes]) for line in lines] == [([1, "Units"], [1]), (False, [])]


def test_d1_the_ship_to_is_the_customers_delivery_address(client17: Client) -> None:
    vals = {"name": "Gate 4", "type": "delivery", "parent_id": client17.partner()}
    ship = client17.call("res.partner", "create", vals)
    one = client17.order("A")
    assert client17.value("sale.order", one, "partner_shipping_id") == [ship, "Alpha Foods Ltd, Gate 4"]
    assert client17.value("sale.order", one, "partner_invoice_id") == [client17.partner(), "Alpha Foods Ltd"]


def test_j_the_names_of_unit_and_taxes_change_in_19(client: Client) -> None:
    asked = ["product_uom", "product_uom_id", "tax_id", "tax_ids"]
    found = client.call("sale.order.line", "fields_get", asked, attributes=["type"])
    assert set(found) == ({"product_uom_id", "tax_ids"} if client.odoo.version == 19 else {"product_uom", "tax_id"})


def test_b_confirming_twice(client: Client) -> None:
    one = client.order("A", confirm=True)
    assert client.value("sale.order", one, "state") == "sale"
    if client.odoo.version == 16:
        assert client.call("sale.order", "action_confirm", [one]) is True
        return
    which = {17: "The following orders are not in a state requiring confirmation: S00001"}
    words = which.get(client.odoo.version, "Some orders are not in a state requiring confirmation.")
    with pytest.raises(Refused, match=words) as refused:
        client.call("sale.order", "action_confirm", [one])
    assert refused.value.name == "odoo.exceptions.UserError"


def test_from_18_on_a_line_may_lack_its_product_until_the_order_is_confirmed(client: Client) -> None:
    """Seen on real 18 and 19."""
    one = client.order("A")
    line = {"order_id": one, "name": "x", "price_unit": 5.0, "product_uom_qty": 1.0}
    if client.odoo.version < 18:
        with pytest.raises(Refused, match="Missing required fields on accountable sale order line"):
            client.call("sale.order.line", "create", line)
        return
    made = client.call("sale.order.line", "create", line)
    with pytest.raises(Refused, match="missing a product"):
        client.call("sale.order", "action_confirm", [one])
    client.odoo.unlink("sale.order.line", [made])
    assert client.call("sale.order", "action_confirm", [one]) is True


def test_confirming_is_all_or_nothing(client17: Client) -> None:
    done, draft = client17.order("A", confirm=True), client17.order("B")
    with pytest.raises(Refused):
        client17.call("sale.order", "action_confirm", [done, draft])
    assert client17.value("sale.order", draft, "state") == "draft"


def test_d14_cancelling_a_confirmed_order(client: Client) -> None:
    one = client.order("A", confirm=True)
    answer = client.call("sale.order", "action_cancel", [one])
    if client.odoo.version == 19:
        assert answer is True
        assert client.value("sale.order", one, "state") == "cancel"
        return
    assert answer["res_model"] == "sale.order.cancel"
    assert client.value("sale.order", one, "state") == "sale"
    assert client.call("sale.order", "action_cancel", [one], context={"disable_cancel_warning": True}) is True
    assert client.value("sale.order", one, "state") == "cancel"


def test_a_draft_is_cancelled_without_a_wizard(client: Client) -> None:
    one = client.order("A")
    assert client.call("sale.order", "action_cancel", [one]) is True
    with pytest.raises(Refused):
        client.call("sale.order", "action_confirm", [one])
    assert client.call("sale.order", "action_draft", [one]) is True
    assert client.value("sale.order", one, "state") == "draft"


def test_d10_a_locked_order_takes_lines_and_deliveries_but_no_price(client: Client) -> None:
    one = client.order("A", confirm=True)
    old = client.odoo.version == 16
    assert client.call("sale.order", "action_done" if old else "action_lock", [one]) is None
    assert client.value("sale.order", one, "state") == ("done" if old else "sale")
    line = client.lines(one)[0]["id"]
    with pytest.raises(Refused, match="forbidden to modify the following fields in a locked order:\nUnit Price"):
        client.call("sale.order.line", "write", [line], {"price_unit": 1})
    assert client.call("sale.order.line", "write", [line], {"qty_delivered": 1}) is True
    vals = {"order_id": one, "product_id": client.product("WAIT"), "product_uom_qty": 1}
    assert isinstance(client.call("sale.order.line", "create", vals), int)
    assert client.value("sale.order", one, "invoice_status") == "to invoice"


def test_j_a_lock_stops_cancelling_from_17_on(client: Client) -> None:
    one = client.order("A", confirm=True)
    client.call("sale.order", "action_done" if client.odoo.version == 16 else "action_lock", [one])
    context = {"disable_cancel_warning": True}
    if client.odoo.version == 16:
        assert client.call("sale.order", "action_cancel", [one], context=context) is True
        return
    with pytest.raises(Refused, match="cannot cancel a locked order"):
        client.call("sale.order", "action_cancel", [one], context=context)


def test_i_load_on_a_confirmed_order_is_not_inert(client: Client) -> None:
    one = client.order("A", confirm=True)
    assert client.load_orders("A", price="300")["ids"] == [one]
    assert client.lines(one)[0]["price_unit"] == 300.0
    assert client.value("sale.order", one, "state") == "sale"


def test_the_gate_l_invoice_status_follows_the_delivered_quantity(client: Client) -> None:
    one = client.order("A")
    line = client.lines(one)[0]["id"]
    client.call("sale.order.line", "write", [line], {"qty_delivered": 1})
    assert client.value("sale.order", one, "invoice_status") == "no"
    client.call("sale.order.line", "write", [line], {"qty_delivered": 0})
    client.call("sale.order", "action_confirm", [one])
    assert client.value("sale.order", one, "invoice_status") == "no"
    client.call("sale.order.line", "write", [line], {"qty_delivered": 1})
    assert client.value("sale.order", one, "invoice_status") == "to invoice"
    assert [row["invoice_status"] for row in client.lines(one)] == ["to invoice", "invoiced"]
    assert client.call("sale.order", "search", [["invoice_status", "=", "to invoice"]]) == [one]


def test_a_product_invoiced_as_ordered_is_to_invoice_at_once(client17: Client) -> None:
    assert client17.value("sale.order", client17.order("A", True, "ORDERED"), "invoice_status") == "to invoice"


def test_d10_charges_are_loaded_as_lines_of_a_confirmed_order(client: Client) -> None:
    one = client.order("A", confirm=True)
    columns = ["id", "order_id/.id", "product_id/.id", "name", "product_uom_qty", "qty_delivered", "price_unit"]
    row = ["__depot__.charge_1", str(one), str(client.product("WAIT")), "Waiting 30 min", "0.5", "0.5", "60"]
    for _ in range(2):
        assert client.call("sale.order.line", "load", columns, [row], context=UTC)["ids"]
    assert [line["qty_to_invoice"] for line in client.lines(one)] == [0.0, 0.0, 0.5]
    assert client.value("sale.order", one, "amount_untaxed") == 280.0


def test_a_confirmed_orders_lines_stay(client: Client) -> None:
    one = client.order("A", confirm=True)
    freight, note = (line["id"] for line in client.lines(one))
    with pytest.raises(Refused):
        client.call("sale.order.line", "unlink", [freight])
    assert client.call("sale.order.line", "unlink", [note]) is True
    with pytest.raises(Refused, match="cannot change the type"):
        client.call("sale.order.line", "write", [freight], {"display_type": "line_note"})


def test_line_defaults_come_from_the_product(client17: Client) -> None:
    one = client17.order("A")
    line = client17.call("sale.order.line", "create", {"order_id": one, "product_id": client17.product("WAIT")})
    [row] = client17.call("sale.order.line", "read", [line], ["name", "product_uom_qty", "price_unit"])
    assert row == {"id": line, "name": "[WAIT] Waiting time", "product_uom_qty": 1.0, "price_unit": 60.0}
    with pytest.raises(Refused, match="Missing required fields on accountable sale order line"):
        client17.call("sale.order.line", "create", {"order_id": one, "name": "n"})


def test_k_an_extra_line_needs_the_users_email_up_to_18(client: Client) -> None:
    one = client.order("A", confirm=True)
    client.odoo.write("res.users", [client.uid], {"email": False})
    vals = {"order_id": one, "product_id": client.product("WAIT")}
    if client.odoo.version == 19:
        assert client.call("sale.order.line", "create", vals)
        return
    with pytest.raises(Refused, match="please configure the sender's email address"):
        client.call("sale.order.line", "create", vals)
    assert len(client.lines(one)) == 2


def test_missing_partners_and_singletons(client17: Client) -> None:
    one = client17.order("A")
    with pytest.raises(Refused) as gone:
        client17.call("sale.order", "write", [one], {"partner_shipping_id": 99999999})
    assert gone.value.name == "odoo.exceptions.MissingError"
    client17.call("sale.order", "action_confirm", client17.load_orders("B", "C")["ids"])
    both = client17.load_orders("B", "C")["ids"]
    with pytest.raises(Refused, match=r"Expected singleton: sale\.order"):
        client17.call("sale.order", "action_cancel", both)


def test_a_customer_in_use_cannot_be_deleted(client17: Client) -> None:
    client17.order("A")
    with pytest.raises(Refused, match="Constraint: sale_order_partner") as refused:
        client17.call("res.partner", "unlink", [client17.partner()])
    assert refused.value.name == "odoo.exceptions.ValidationError"


def test_l_a_hundred_orders_in_one_call(client17: Client) -> None:
    rows = [row for number in range(100) for row in client17.order_rows(f"N{number}")]
    ids = client17.call("sale.order", "load", ORDER_COLUMNS, rows, context=UTC)["ids"]
    assert len(set(ids)) == 100
    assert client17.call("sale.order", "action_confirm", ids) is True
    assert client17.call("sale.order", "search_count", [["state", "=", "sale"], ["invoice_status", "=", "no"]]) == 100


def test_prices_are_stored_with_two_decimals(client17: Client) -> None:
    one = client17.order("A")
    line = client17.lines(one)[0]["id"]
    client17.call("sale.order.line", "write", [line], {"price_unit": 0.335, "product_uom_qty": 3})
    [order] = client17.call("sale.order", "read", [one], ["amount_untaxed", "amount_tax", "amount_total"])
    assert order == {"id": one, "amount_untaxed": 1.02, "amount_tax": 0.15, "amount_total": 1.17}


def test_a_note_of_plain_text_becomes_a_paragraph(client17: Client) -> None:
    one = client17.order("A")
    client17.call("sale.order", "write", [one], {"note": "plain & <b>x</b>"})
    assert client17.value("sale.order", one, "note") == "<p>plain &amp; <b>x</b></p>"


def test_a_quantity_written_without_a_price_puts_the_list_price_back(client17: Client) -> None:
    one = client17.order("A", product="WAIT")
    line = client17.lines(one)[0]["id"]
    assert client17.lines(one)[0]["price_unit"] == 250.0
    client17.call("sale.order.line", "write", [line], {"product_uom_qty": 1})
    assert client17.lines(one)[0]["price_unit"] == 60.0
    client17.call("sale.order.line", "write", [line], {"product_uom_qty": 2, "price_unit": 7})
    assert client17.lines(one)[0]["price_unit"] == 7.0

"""ODOO.md d12, d13, l: from delivered lines to a paid invoice."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.practice import Client, Refused


def delivered(client: Client, *names: str) -> list[int]:
    """Confirmed orders whose freight is delivered."""
    ids = [client.order(name, confirm=True) for name in names]
    for one in ids:
        client.call("sale.order.line", "write", [client.lines(one)[0]["id"]], {"qty_delivered": 1})
    return ids


def invoice(client: Client, ids: list[int], **vals: object) -> Any:  # noqa: ANN401
    """Odoo's own wizard over these orders; its answer."""
    context = {"active_model": "sale.order", "active_ids": ids}
    given = {"advance_payment_method": "delivered", "sale_order_ids": [[6, 0, ids]], **vals}
    wizard = client.call("sale.advance.payment.inv", "create", given, context=context)
    return client.call("sale.advance.payment.inv", "create_invoices", [wizard], context=context)


def test_d12_the_wizard_makes_one_draft_invoice(client: Client) -> None:
    [one] = delivered(client, "A")
    assert isinstance(invoice(client, [one]), dict)
    order = client.call("sale.order", "read", [one], ["invoice_status", "invoice_count", "invoice_ids"])[0]
    assert (order["invoice_status"], order["invoice_count"]) == ("invoiced", 1)
    fields = ["name", "state", "payment_state", "ref", "invoice_origin", "amount_untaxed", "amount_total"]
    [move] = client.call("account.move", "read", order["invoice_ids"], fields)
    assert {name: move[name] for name in fields} == {
        "name": "/" if client.odoo.version <= 17 else False,
        "state": "draft", "payment_state": "not_paid", "ref": "A", "invoice_origin": "S00001",
        "amount_untaxed": 250.0, "amount_total": 287.5,
    }  # fmt: skip
    lines = client.call(
        "account.move.line", "search_read", [["move_id", "=", move["id"]]], fields=["display_type", "name"]
    )
    assert [(line["display_type"], line["name"]) for line in lines] == [
        ("product", "Freight"),
        ("line_note", "2 pallets tiles"),
    ]
    assert client.lines(one)[0]["qty_invoiced"] == 1.0


def test_b_nothing_to_invoice_and_a_second_time(client: Client) -> None:
    words = "There is nothing to invoice" if client.odoo.version == 16 else "Cannot create an invoice. No items"
    undelivered = client.order("A", confirm=True)
    with pytest.raises(Refused, match=words) as refused:
        invoice(client, [undelivered])
    assert refused.value.name == "odoo.exceptions.UserError"
    [one] = delivered(client, "B")
    invoice(client, [one])
    with pytest.raises(Refused, match=words):
        invoice(client, [one])
    assert client.call("account.move", "search_count", []) == 1


def test_l_orders_of_one_customer_are_consolidated_unless_told_otherwise(client: Client) -> None:
    invoice(client, delivered(client, "A", "B"))
    assert client.call("account.move", "search_count", []) == 1
    assert client.call("account.move", "search_read", [], fields=["ref"])[0]["ref"] == "B, A"
    if client.odoo.version >= 17:
        invoice(client, delivered(client, "C", "D"), consolidated_billing=False)
        assert client.call("account.move", "search_count", []) == 3


def test_d13_posting_answers_false_and_cannot_be_repeated(client: Client) -> None:
    [one] = delivered(client, "A")
    invoice(client, [one])
    [move] = client.value("sale.order", one, "invoice_ids")
    assert client.call("account.move", "action_post", [move]) is False
    assert client.value("account.move", move, "name").startswith("INV/")
    with pytest.raises(Refused, match="is already posted" if client.odoo.version == 16 else "must be in draft"):
        client.call("account.move", "action_post", [move])
    client.odoo.mark_paid([move])
    assert client.value("account.move", move, "payment_state") == "paid"
    assert client.value("account.move", move, "amount_residual") == 0.0


def test_a_deleted_or_cancelled_draft_gives_the_line_back(client: Client) -> None:
    [one] = delivered(client, "A")
    invoice(client, [one])
    client.odoo.unlink("account.move", client.value("sale.order", one, "invoice_ids"))
    assert client.value("sale.order", one, "invoice_status") == "to invoice"
    assert client.value("sale.order", one, "invoice_ids") == []
    invoice(client, [one])
    [move] = client.value("sale.order", one, "invoice_ids")
    client.odoo.call("account.move", "button_cancel", [move])
    assert client.value("sale.order", one, "invoice_status") == "to invoice"


def test_cancelling_an_order_cancels_its_draft_invoice(client17: Client) -> None:
    [one] = delivered(client17, "A")
    invoice(client17, [one])
    [move] = client17.value("sale.order", one, "invoice_ids")
    client17.call("sale.order", "action_cancel", [one], context={"disable_cancel_warning": True})
    assert client17.value("account.move", move, "state") == "cancel"

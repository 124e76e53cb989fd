"""From delivered order lines to a draft invoice by Odoo's own wizard, and posting it (ODOO.md d12, d13, l)."""

from __future__ import annotations

import sqlite3
from typing import Any

from depot_app.odoo.practice.environment import Env, Hooks, as_json
from depot_app.odoo.practice.faults import NotKnown, singleton, user_error
from depot_app.odoo.practice.orders import next_number
from depot_app.odoo.practice.reading import all_there
from depot_app.odoo.practice.rights import demand
from depot_app.odoo.practice.settling import settle, tax_field, unsettle_moves
from depot_app.odoo.practice.shapes import Shape
from depot_app.odoo.practice.writing import create, write

NOTHING_16 = "There is nothing to invoice!\n"
NOTHING_17 = "Cannot create an invoice. No items are available to invoice.\n"


def _prepare_wizard(env: Env, vals_list: list[dict[str, Any]]) -> None:
    for vals in vals_list:
        if "sale_order_ids" not in vals and env.context.get("active_model") == "sale.order":
            vals["sale_order_ids"] = [(6, 0, list(env.context.get("active_ids") or []))]


def create_invoices(env: Env, shape: Shape, ids: list[int]) -> dict[str, Any]:
    """Draft invoices for what is to be invoiced; one per customer, unless not consolidated. Raises UserError when
    there is nothing. Returns an action, never ids: those are in ``sale.order.invoice_ids``."""
    if len(ids) != 1:
        raise singleton(shape.name, ids)
    all_there(env, shape, ids)
    wizard = env.rows(f'SELECT * FROM "{shape.name}" WHERE id = ?', ids[0])[0]
    if wizard["advance_payment_method"] != "delivered":
        raise NotKnown("advance_payment_method", wizard["advance_payment_method"])
    demand(env, env.shape("account.move"), "create")
    settle(env)
    together = env.version == 16 or bool(wizard["consolidated_billing"])
    moves = [_invoice(env, orders) for orders in _groups(env, wizard["sale_order_ids"] or "[]", together)]
    return _action(env, moves)


def _groups(env: Env, order_ids: str, together: bool) -> list[list[sqlite3.Row]]:
    """The orders with something to invoice, grouped by who pays, in Odoo's order."""
    orders = env.rows(
        'SELECT o.* FROM "sale.order" o WHERE o.id IN (SELECT value FROM json_each(?)) '
        "AND o.state IN ('sale', 'done') AND EXISTS (SELECT 1 FROM \"sale.order.line\" l WHERE l.order_id = o.id "
        "AND l.display_type IS NULL AND abs(l.qty_to_invoice) > 0.0000001) ORDER BY o.date_order DESC, o.id DESC",
        order_ids,
    )
    if not orders:
        raise user_error(NOTHING_16 if env.version == 16 else NOTHING_17)
    groups: dict[Any, list[sqlite3.Row]] = {}
    for order in orders:
        groups.setdefault((order["partner_invoice_id"], order["currency_id"]) if together else order["id"], []).append(
            order
        )
    return list(groups.values())


def _invoice(env: Env, orders: list[sqlite3.Row]) -> int:
    references = [order["client_order_ref"] for order in orders if order["client_order_ref"]]
    vals = {
        "move_type": "out_invoice", "partner_id": orders[0]["partner_invoice_id"],
        "partner_shipping_id": orders[0]["partner_shipping_id"], "currency_id": orders[0]["currency_id"],
        "ref": ", ".join(references), "invoice_origin": ", ".join(order["name"] for order in orders),
        "invoice_date_due": env.today,
    }  # fmt: skip
    [move] = create(env, env.shape("account.move"), [vals])
    lines = [line for order in orders for line in _lines(env, order["id"], move)]
    create(env, env.shape("account.move.line"), lines)
    return move


def _lines(env: Env, order: int, move: int) -> list[dict[str, Any]]:
    """What is to be invoiced, with the notes between (they are invoiced with anything)."""
    rows = env.rows('SELECT * FROM "sale.order.line" WHERE order_id = ? ORDER BY sequence, id', order)
    return [
        {
            "move_id": move, "sequence": row["sequence"], "display_type": row["display_type"] or "product",
            "name": row["name"], "product_id": row["product_id"] or False, "quantity": row["qty_to_invoice"],
            "price_unit": row["price_unit"] * (1 - row["discount"] / 100), "sale_line": row["id"],
            "tax_ids": [(6, 0, _taxes(row[tax_field(env)]))],
        }
        for row in rows
        if row["display_type"] or abs(row["qty_to_invoice"]) > 1e-7
    ]  # fmt: skip


def _taxes(stored: str | None) -> list[int]:
    """The ids in a stored list."""
    return [int(one) for one in (stored or "[]").strip("[]").split(",") if one.strip()]


def _lines_created(env: Env, ids: list[int]) -> None:
    moves = [
        row[0]
        for row in env.rows(
            'SELECT DISTINCT move_id FROM "account.move.line" WHERE id IN (SELECT value FROM json_each(?))',
            as_json(ids),
        )
    ]
    _sum_up(env, moves)


def _sum_up(env: Env, moves: list[int]) -> None:
    where = "WHERE {} IN (SELECT value FROM json_each(?))"
    env.run(
        'UPDATE "account.move.line" AS a SET price_subtotal = round(quantity * price_unit, 2), '
        "price_total = round(quantity * price_unit, 2) + round(round(quantity * price_unit, 2) * (SELECT "
        "coalesce(sum(t.amount), 0) FROM json_each(coalesce(a.tax_ids, '[]')) j "
        f'JOIN "account.tax" t ON t.id = j.value) / 100, 2) {where.format("move_id")}',
        as_json(moves),
    )
    env.run(
        'UPDATE "account.move" AS v SET amount_untaxed = n.s, amount_tax = n.t - n.s, amount_total = n.t, '
        "amount_residual = CASE WHEN v.payment_state = 'paid' THEN 0.0 ELSE n.t END FROM (SELECT move_id, "
        'round(sum(price_subtotal), 2) AS s, round(sum(price_total), 2) AS t FROM "account.move.line" '
        f"{where.format('move_id')} GROUP BY move_id) n WHERE v.id = n.move_id",
        as_json(moves),
    )
    unsettle_moves(env, moves)


def _moves_written(env: Env, ids: list[int], vals: dict[str, Any]) -> None:
    unsettle_moves(env, ids)


def _guard_move_unlink(env: Env, ids: list[int]) -> None:
    posted = env.value(
        "SELECT count(*) FROM \"account.move\" WHERE state = 'posted' AND id IN (SELECT value FROM json_each(?))",
        as_json(ids),
    )
    if posted:
        raise user_error("You can't delete a posted journal item.")
    unsettle_moves(env, ids)


def _action(env: Env, moves: list[int]) -> dict[str, Any]:
    if env.version == 16 and not env.context.get("open_invoices"):
        return {"type": "ir.actions.act_window_close"}
    action: dict[str, Any] = {"type": "ir.actions.act_window", "res_model": "account.move", "name": "Invoices"}
    if len(moves) == 1:
        return {**action, "view_mode": "form", "res_id": moves[0]}
    return {**action, "view_mode": "list,form", "domain": [["id", "in", moves]]}


def action_post(env: Env, shape: Shape, ids: list[int]) -> bool:
    """Draft invoices become final and get a number. Returns False, which means done (ODOO.md d13)."""
    demand(env, shape, "write")
    all_there(env, shape, ids)
    for one in ids:
        row = env.rows('SELECT name, state, invoice_date FROM "account.move" WHERE id = ?', one)[0]
        if row["state"] != "draft":
            why = "is already posted." if env.version == 16 else "must be in draft."
            raise user_error(f"The entry {row['name'] or False} (id {one}) {why}")
        number = f"INV/{env.today[:4]}/{next_number(env, 'account.move'):05d}"
        name = number if row["name"] in (None, "/") else row["name"]
        date = row["invoice_date"] or env.today
        write(env, shape, [one], {"state": "posted", "name": name, "invoice_date": date, "invoice_date_due": date})
    return False


def set_move_state(env: Env, shape: Shape, ids: list[int], state: str) -> None:
    """`button_draft` and `button_cancel`."""
    write(env, shape, ids, {"state": state})


def mark_paid(env: Env, ids: list[int]) -> None:
    """What registering the full payment leaves behind."""
    write(env, env.shape("account.move"), ids, {"payment_state": "paid", "amount_residual": 0.0})


INVOICE_HOOKS = {
    "sale.advance.payment.inv": Hooks(prepare=_prepare_wizard),
    "account.move": Hooks(written=_moves_written, guard_unlink=_guard_move_unlink),
    "account.move.line": Hooks(created=_lines_created),
}

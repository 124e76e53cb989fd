"""Orders: what Odoo fills in, what it guards, and the buttons, per version (ODOO.md b, d, j)."""

from __future__ import annotations

from typing import Any

from depot_app.odoo.practice.environment import Env, Hooks, as_json
from depot_app.odoo.practice.faults import missing, singleton, user_error
from depot_app.odoo.practice.messaging import note
from depot_app.odoo.practice.reading import all_there, names_of
from depot_app.odoo.practice.rights import demand
from depot_app.odoo.practice.shapes import Shape, Wire
from depot_app.odoo.practice.writing import write

ADDRESSES = {"partner_invoice_id": "invoice", "partner_shipping_id": "delivery"}


def next_number(env: Env, name: str) -> int:
    """The next number of a sequence."""
    sql = (
        "INSERT INTO number (name, last) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last"
    )
    return int(env.value(sql, name))


def _prepare(env: Env, vals_list: list[dict[str, Any]]) -> None:
    for vals in vals_list:
        if not vals.get("name"):
            vals["name"] = f"S{next_number(env, 'sale.order'):05d}"
        vals.setdefault("date_order", env.now_seconds)
        vals.setdefault("user_id", env.uid)
        _addresses_exist(env, vals)
        for name, kind in ADDRESSES.items():
            if not vals.get(name) and vals.get("partner_id"):
                vals[name] = address_of(env, int(vals["partner_id"]), kind)


def address_of(env: Env, partner: int, kind: str) -> int:
    """The customer's first address of that kind, else the customer: Odoo's default for a new order."""
    sql = 'SELECT id FROM "res.partner" WHERE parent_id = ? AND type = ? AND active ORDER BY name, id'
    return env.value(sql, partner, kind) or partner


def _addresses_exist(env: Env, vals: dict[str, Any]) -> None:
    """Odoo reads the partners to compute prices and taxes, so a missing one is a MissingError."""
    for name in ("partner_id", *ADDRESSES):
        given = vals.get(name)
        if isinstance(given, int) and given and not env.value('SELECT 1 FROM "res.partner" WHERE id = ?', given):
            raise missing("res.partner", given, env.uid)


def _created(env: Env, ids: list[int]) -> None:
    env.unsettled.update(ids)
    for one in [] if env.context.get("tracking_disable") else ids:
        note(env, "sale.order", one, "<p>Sales Order created</p>")


def _guard_write(env: Env, ids: list[int], vals: dict[str, Any]) -> None:
    _addresses_exist(env, vals)


def _written(env: Env, ids: list[int], vals: dict[str, Any]) -> None:
    env.unsettled.update(ids)


def _guard_unlink(env: Env, ids: list[int]) -> None:
    if set(_states(env, ids)) - {"draft", "cancel"}:
        text = "You can not delete a sent quotation or a confirmed sales order. You must first cancel it."
        raise user_error(text)


def _states(env: Env, ids: list[int]) -> list[str]:
    sql = 'SELECT state FROM "sale.order" WHERE id IN (SELECT value FROM json_each(?))'
    return [row[0] for row in env.rows(sql, as_json(ids))]


def is_locked(env: Env, ids: list[int]) -> bool:
    """Whether one of the orders is locked: a state on 16, a field from 17 on."""
    what = "locked" if env.version >= 17 else "state = 'done'"
    sql = f'SELECT max({what}) FROM "sale.order" WHERE id IN (SELECT value FROM json_each(?))'
    return bool(env.value(sql, as_json(ids)))


def action_confirm(env: Env, shape: Shape, ids: list[int]) -> bool:
    """Quotations become orders. Again on an order: True on 16, UserError from 17 on (ODOO.md b)."""
    demand(env, shape, "write")
    all_there(env, shape, ids)
    states = set(_states(env, ids))
    if env.version == 16 and states & {"done", "cancel"}:
        raise user_error("It is not allowed to confirm an order in the following states: done, cancel")
    if env.version >= 17 and states - {"draft", "sent"}:
        raise user_error(_not_to_be_confirmed(env, ids))
    if env.version >= 18:
        _demand_products(env, ids)
    newly = [one for one in ids if _states(env, [one]) != ["sale"]]
    write(env, shape, ids, {"state": "sale", "date_order": env.now_seconds})
    for one in newly:
        note(env, "sale.order", one, "", "sale.mt_order_confirmed")
    return True


def _not_to_be_confirmed(env: Env, ids: list[int]) -> str:
    if env.version >= 18:
        return "Some orders are not in a state requiring confirmation."
    names = names_of(env, "sale.order", ids)
    return f"The following orders are not in a state requiring confirmation: {', '.join(names[one] for one in ids)}"


def _demand_products(env: Env, ids: list[int]) -> None:
    """From 18 on a line may lack its product until the order is confirmed. Raises UserError for one that does."""
    sql = (
        'SELECT 1 FROM "sale.order.line" WHERE display_type IS NULL AND product_id IS NULL '
        "AND order_id IN (SELECT value FROM json_each(?))"
    )
    if env.value(sql, as_json(ids)):
        wording = {18: "A line on these orders missing a product, you cannot confirm it."}
        later = "Some order lines are missing a product, you need to correct them before going further."
        raise user_error(wording.get(env.version, later))


def action_cancel(env: Env, shape: Shape, ids: list[int]) -> Wire:
    """Up to 18 a wizard (a dict: nothing was done) unless the context skips it or all are drafts; 19 cancels."""
    demand(env, shape, "write")
    all_there(env, shape, ids)
    if env.version >= 17 and is_locked(env, ids):
        raise user_error("You cannot cancel a locked order. Please unlock it first.")
    warned = env.context.get("disable_cancel_warning") or env.version >= 19
    if not warned and set(_states(env, ids)) - {"draft"}:
        if len(ids) != 1:
            raise singleton(shape.name, ids)
        return {
            "name": "Cancel Sales Order", "view_mode": "form", "res_model": "sale.order.cancel",
            "type": "ir.actions.act_window", "target": "new",
            "context": {"default_order_id": ids[0], "mark_so_as_canceled": True},
        }  # fmt: skip
    return _cancel(env, shape, ids)


def _cancel(env: Env, shape: Shape, ids: list[int]) -> bool:
    """Draft invoices of the orders are cancelled with them."""
    drafts = env.rows(
        'SELECT DISTINCT v.id FROM "account.move" v JOIN "account.move.line" a ON a.move_id = v.id '
        'JOIN "sale.order.line" l ON l.id = a.sale_line '
        "WHERE v.state = 'draft' AND l.order_id IN (SELECT value FROM json_each(?))",
        as_json(ids),
    )
    if drafts:
        write(env, env.shape("account.move"), [row[0] for row in drafts], {"state": "cancel"})
    return write(env, shape, ids, {"state": "cancel"})


def action_draft(env: Env, shape: Shape, ids: list[int]) -> bool:
    """Cancelled orders become quotations again; others are left alone."""
    all_there(env, shape, ids)
    sql = "SELECT id FROM \"sale.order\" WHERE state IN ('cancel', 'sent') AND id IN (SELECT value FROM json_each(?))"
    return write(env, shape, [row[0] for row in env.rows(sql, as_json(ids))], {"state": "draft"})


def set_lock(env: Env, shape: Shape, ids: list[int], lock: bool) -> None:
    """Lock or unlock confirmed orders."""
    if env.version >= 17:
        write(env, shape, ids, {"locked": lock})
    else:
        write(env, shape, ids, {"state": "done" if lock else "sale"})


ORDER_HOOKS = {
    "sale.order": Hooks(_prepare, _created, _guard_write, _written, _guard_unlink),
}

"""Order lines: what Odoo fills in from the product, and what a confirmed or locked order forbids (ODOO.md b, d10)."""

from __future__ import annotations

import html
from typing import Any

from depot_app.odoo.practice.environment import Env, Hooks, as_json
from depot_app.odoo.practice.faults import missing, singleton, user_error
from depot_app.odoo.practice.messaging import demand_sender, note
from depot_app.odoo.practice.orders import is_locked
from depot_app.odoo.practice.reading import names_of
from depot_app.odoo.practice.settling import tax_field, unit_field, unsettle_lines
from depot_app.odoo.practice.shapes import Wire

SALES_TAX = 1


def _prepare(env: Env, vals_list: list[dict[str, Any]]) -> None:
    products = {vals["product_id"] for vals in vals_list if isinstance(vals.get("product_id"), int)}
    found = {
        row["id"]: row
        for row in env.rows(
            'SELECT id, uom_id, list_price FROM "product.product" WHERE id IN (SELECT value FROM json_each(?))',
            as_json(products),
        )
    }
    names = names_of(env, "product.product", list(found))
    for vals in vals_list:
        order = vals.get("order_id")
        if env.version >= 17 and not order and not vals.get("name"):
            # From 17 on the line's words come from its order, before the database can say that it is missing.
            raise singleton("sale.order", [])
        if order and not env.value('SELECT 1 FROM "sale.order" WHERE id = ?', order):
            raise missing("sale.order", order, env.uid)
        if vals.get("display_type"):
            vals["product_uom_qty"] = 0.0
            vals["price_unit"] = vals.get("price_unit") or 0.0
            continue
        product = vals.get("product_id")
        if product and product not in found:
            raise missing("product.product", product, env.uid)
        _from_product(env, vals, found.get(product), names.get(product or 0, ""))


def _from_product(env: Env, vals: dict[str, Any], product: Wire, name: str) -> None:
    if product is None:
        return
    unit, taxes = unit_field(env), tax_field(env)
    vals["name"] = vals.get("name") or name
    vals[unit] = vals.get(unit) or product["uom_id"]
    if vals.get("price_unit") is None:
        vals["price_unit"] = product["list_price"]
    if vals.get("product_uom_qty") is None:
        vals["product_uom_qty"] = 1.0
    if taxes not in vals:
        vals[taxes] = [(6, 0, [SALES_TAX])]


def _created(env: Env, ids: list[int]) -> None:
    unsettle_lines(env, ids)
    late = env.rows(
        'SELECT l.id, l.order_id, l.product_id FROM "sale.order.line" l JOIN "sale.order" o ON o.id = l.order_id '
        "WHERE o.state = 'sale' AND l.product_id IS NOT NULL AND l.id IN (SELECT value FROM json_each(?))",
        as_json(ids),
    )
    if late:
        demand_sender(env)
    for _, order, product in late:
        name = names_of(env, "product.product", [product])[product]
        note(env, "sale.order", order, f"<p>Extra line with {html.escape(name)}</p>")


def _orders_of(env: Env, ids: list[int]) -> list[int]:
    sql = 'SELECT DISTINCT order_id FROM "sale.order.line" WHERE id IN (SELECT value FROM json_each(?))'
    return [row[0] for row in env.rows(sql, as_json(ids))]


def _guard_write(env: Env, ids: list[int], vals: dict[str, Any]) -> None:
    if "display_type" in vals:
        where = "id IN (SELECT value FROM json_each(?)) AND display_type IS NOT ?"
        sql = f'SELECT count(*) FROM "sale.order.line" WHERE {where}'
        if env.value(sql, as_json(ids), vals["display_type"] or None):
            raise user_error(
                "You cannot change the type of a sale order line. Instead you should delete the current line and "
                "create a new line of the proper type."
            )
    protected = {"product_id", "name", "price_unit", unit_field(env), "product_uom_qty", tax_field(env)}
    touched = sorted(protected & vals.keys())
    if touched and is_locked(env, _orders_of(env, ids)):
        labels = "\n".join(env.shape("sale.order.line").fields[name].label for name in touched)
        raise user_error(f"It is forbidden to modify the following fields in a locked order:\n{labels}")
    _follow_product(env, vals)


def _follow_product(env: Env, vals: dict[str, Any]) -> None:
    """A new product brings its name, unit and price, unless they are written too."""
    product = vals.get("product_id")
    if not isinstance(product, int) or not product or {"name", "price_unit"} <= vals.keys():
        return
    row = env.rows('SELECT uom_id, list_price FROM "product.product" WHERE id = ?', product)
    if row:
        vals.setdefault("name", names_of(env, "product.product", [product])[product])
        vals.setdefault(unit_field(env), row[0]["uom_id"])
        vals.setdefault("price_unit", row[0]["list_price"])


def _written(env: Env, ids: list[int], vals: dict[str, Any]) -> None:
    if "product_uom_qty" in vals and "price_unit" not in vals:
        # Also the same quantity again puts the product's price back, until the line is invoiced (real 16 and 17).
        env.run(
            'UPDATE "sale.order.line" AS l SET price_unit = p.list_price FROM "product.product" p '
            "WHERE p.id = l.product_id AND l.qty_invoiced = 0 AND l.id IN (SELECT value FROM json_each(?))",
            as_json(ids),
        )
    unsettle_lines(env, ids)


def _guard_unlink(env: Env, ids: list[int]) -> None:
    confirmed = env.value(
        'SELECT count(*) FROM "sale.order.line" l JOIN "sale.order" o ON o.id = l.order_id '
        "WHERE o.state IN ('sale', 'done') AND l.display_type IS NULL AND l.id IN (SELECT value FROM json_each(?))",
        as_json(ids),
    )
    if confirmed and env.version == 16:
        raise user_error(
            "You can not remove an order line once the sales order is confirmed.\n"
            "You should rather set the quantity to 0."
        )
    if confirmed:
        raise user_error(
            "Once a sales order is confirmed, you can't remove one of its lines (we need to track if something gets "
            "invoiced or delivered).\n                Set the quantity to 0 instead."
        )
    env.unsettled.update(_orders_of(env, ids))


LINE_HOOKS = {"sale.order.line": Hooks(_prepare, _created, _guard_write, _written, _guard_unlink)}

"""The computed fields of orders and invoices, brought up to date in SQL before anybody reads them."""

from __future__ import annotations

from collections.abc import Iterable

from depot_app.odoo.practice.environment import Env, as_json

CONFIRMED = "('sale', 'done')"
LINES = """
UPDATE "sale.order.line" AS l SET state = n.state, price_subtotal = n.subtotal, price_tax = n.tax,
    price_total = n.subtotal + n.tax, qty_invoiced = n.invoiced, qty_to_invoice = n.open, invoice_status = n.status,
    write_date = ?, write_uid = ?
FROM (
    SELECT m.*, CASE WHEN m.state NOT IN {confirmed} THEN 'no' WHEN abs(m.open) > 0.0000001 THEN 'to invoice'
        WHEN m.state = 'sale' AND m.by_order AND m.delivered > m.ordered THEN 'upselling'
        WHEN m.invoiced >= m.ordered THEN 'invoiced' ELSE 'no' END AS status
    FROM (
        SELECT k.*, round(k.subtotal * k.rate / 100, 2) AS tax,
            CASE WHEN k.state NOT IN {confirmed} OR k.display_type IS NOT NULL THEN 0.0
            WHEN k.by_order THEN k.ordered - k.invoiced ELSE k.delivered - k.invoiced END AS open
        FROM (
            SELECT i.id, o.state, i.display_type, i.product_uom_qty AS ordered, i.qty_delivered AS delivered,
                coalesce(p.invoice_policy, 'order') = 'order' AS by_order,
                round(i.product_uom_qty * i.price_unit * (1 - i.discount / 100), 2) AS subtotal,
                (SELECT coalesce(sum(t.amount), 0.0) FROM json_each(coalesce(i."{taxes}", '[]')) j
                    JOIN "account.tax" t ON t.id = j.value) AS rate,
                (SELECT coalesce(sum(a.quantity), 0.0) FROM "account.move.line" a
                    JOIN "account.move" v ON v.id = a.move_id
                    WHERE a.sale_line = i.id AND v.state != 'cancel' AND i.display_type IS NULL) AS invoiced
            FROM "sale.order.line" i JOIN "sale.order" o ON o.id = i.order_id
            LEFT JOIN "product.product" p ON p.id = i.product_id
            WHERE i.order_id IN (SELECT value FROM json_each(?))
        ) k
    ) m
) n
WHERE l.id = n.id AND (l.state, l.price_subtotal, l.price_tax, l.qty_invoiced, l.qty_to_invoice, l.invoice_status)
    IS NOT (n.state, n.subtotal, n.tax, n.invoiced, n.open, n.status)
"""
ORDERS = """
UPDATE "sale.order" AS o SET amount_untaxed = n.untaxed, amount_tax = n.tax, amount_total = n.untaxed + n.tax,
    invoice_status = n.status, write_date = ?, write_uid = ?
FROM (
    SELECT s.id, round(coalesce(sum(l.price_subtotal), 0), 2) AS untaxed,
        round(coalesce(sum(l.price_tax), 0), 2) AS tax,
        CASE WHEN s.state NOT IN {confirmed} OR count(l.id) FILTER (WHERE l.display_type IS NULL) = 0 THEN 'no'
        WHEN sum(l.display_type IS NULL AND l.invoice_status = 'to invoice') THEN 'to invoice'
        WHEN NOT sum(l.display_type IS NULL AND l.invoice_status != 'invoiced') THEN 'invoiced'
        WHEN NOT sum(l.display_type IS NULL AND l.invoice_status NOT IN ('invoiced', 'upselling')) THEN 'upselling'
        ELSE 'no' END AS status
    FROM "sale.order" s LEFT JOIN "sale.order.line" l ON l.order_id = s.id
    WHERE s.id IN (SELECT value FROM json_each(?)) GROUP BY s.id
) n
WHERE o.id = n.id AND (o.amount_untaxed, o.amount_tax, o.invoice_status) IS NOT (n.untaxed, n.tax, n.status)
"""


def tax_field(env: Env) -> str:
    """The name of an order line's taxes (ODOO.md j)."""
    return "tax_ids" if env.version >= 19 else "tax_id"


def unit_field(env: Env) -> str:
    """The name of an order line's unit of measure (ODOO.md j)."""
    return "product_uom_id" if env.version >= 19 else "product_uom"


def settle(env: Env) -> None:
    """Recompute what is unsettled. A changed result moves ``write_date``, as in Odoo (ODOO.md e)."""
    if not env.unsettled:
        return
    ids = as_json(env.unsettled)
    env.unsettled.clear()
    env.run(LINES.format(confirmed=CONFIRMED, taxes=tax_field(env)), env.now, env.uid, ids)
    env.run(ORDERS.format(confirmed=CONFIRMED), env.now, env.uid, ids)


def unsettle_lines(env: Env, lines: Iterable[int]) -> None:
    """The orders of these lines need recomputing."""
    rows = env.rows(
        'SELECT DISTINCT order_id FROM "sale.order.line" WHERE id IN (SELECT value FROM json_each(?))', as_json(lines)
    )
    env.unsettled.update(row[0] for row in rows)


def unsettle_moves(env: Env, moves: Iterable[int]) -> None:
    """The orders these invoices invoice need recomputing."""
    sql = 'SELECT sale_line FROM "account.move.line" WHERE move_id IN (SELECT value FROM json_each(?))'
    unsettle_lines(env, [row[0] for row in env.rows(sql, as_json(moves)) if row[0]])

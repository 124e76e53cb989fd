"""The models of an order and its lines, with what Odoo computes around them."""

from __future__ import annotations

from depot_app.odoo.practice.shapes import Check, Field, Model

ORDER_STATES = (("draft", "Quotation"), ("sent", "Quotation Sent"), ("sale", "Sales Order"))
DONE, CANCEL = ("done", "Locked"), ("cancel", "Cancelled")
INVOICE_STATUS = (
    ("upselling", "Upselling Opportunity"),
    ("invoiced", "Fully Invoiced"),
    ("to invoice", "To Invoice"),
    ("no", "Nothing to Invoice"),
)
INVOICES_OF = (
    'FROM "account.move.line" a JOIN "sale.order.line" l ON l.id = a.sale_line '
    "WHERE l.order_id = r.id AND a.sale_line IS NOT NULL"
)
LINE_NAME = (
    "((SELECT o.name FROM \"sale.order\" o WHERE o.id = r.order_id) || ' - ' || "
    "CASE WHEN instr(r.name, char(10)) THEN substr(r.name, 1, instr(r.name, char(10)) - 1) ELSE r.name END || "
    "coalesce((SELECT ' (' || p.ref || ')' FROM \"res.partner\" p, \"sale.order\" o "
    "WHERE o.id = r.order_id AND p.id = o.partner_id AND p.ref IS NOT NULL), ''))"
)
ACTIVITIES = (
    '(SELECT json_group_array(a.id) FROM "mail.activity" a JOIN "ir.model" m ON m.id = a.res_model_id '
    "WHERE m.model = 'sale.order' AND a.res_id = r.id)"
)
MESSAGES = (
    '(SELECT json_group_array(id) FROM (SELECT m.id FROM "mail.message" m '
    "WHERE m.model = 'sale.order' AND m.res_id = r.id ORDER BY m.id DESC))"
)
ORDER = Model(
    "sale.order",
    "Sales Order",
    {
        "name": Field("char", "Order Reference", required=True),
        "state": (
            Field(
                "selection",
                "Status",
                selection=(*ORDER_STATES, DONE, CANCEL),
                default="draft",
                readonly=True,
                until=16,
            ),
            Field("selection", "Status", selection=(*ORDER_STATES, CANCEL), default="draft", readonly=True, since=17),
        ),
        "locked": Field("boolean", "Locked", since=17),
        "partner_id": Field("many2one", "Customer", "res.partner", required=True),
        "partner_invoice_id": Field("many2one", "Invoice Address", "res.partner", required=True),
        "partner_shipping_id": Field("many2one", "Delivery Address", "res.partner", required=True),
        "client_order_ref": Field("char", "Customer Reference"),
        "origin": Field("char", "Source Document"),
        "commitment_date": Field("datetime", "Delivery Date"),
        "date_order": Field("datetime", "Order Date", required=True),
        "note": Field("html", "Terms and conditions"),
        "order_line": Field("one2many", "Order Lines", "sale.order.line", inverse="order_id"),
        "company_id": Field("many2one", "Company", "res.company", default=1, required=True),
        "currency_id": Field("many2one", "Currency", "res.currency", default=1, readonly=True),
        "user_id": Field("many2one", "Salesperson", "res.users"),
        "amount_untaxed": Field("monetary", "Untaxed Amount", default=0.0, readonly=True),
        "amount_tax": Field("monetary", "Taxes", default=0.0, readonly=True),
        "amount_total": Field("monetary", "Total", default=0.0, readonly=True),
        "invoice_status": Field("selection", "Invoice Status", selection=INVOICE_STATUS, default="no", readonly=True),
        "invoice_ids": Field(
            "many2many",
            "Invoices",
            "account.move",
            sql=f"(SELECT json_group_array(m) FROM (SELECT DISTINCT a.move_id AS m {INVOICES_OF} ORDER BY m))",
            readonly=True,
        ),
        "invoice_count": Field(
            "integer", "Invoice Count", sql=f"(SELECT count(DISTINCT a.move_id) {INVOICES_OF})", readonly=True
        ),
        "activity_ids": Field("many2many", "Activities", "mail.activity", sql=ACTIVITIES, readonly=True),
        "message_ids": Field("many2many", "Messages", "mail.message", sql=MESSAGES, readonly=True),
    },
    order="date_order DESC, id DESC",
    rights="rwc",
    groups="Sales/Administrator",
)


def _unit_and_taxes() -> dict[str, Field | tuple[Field, ...]]:
    """The two fields of an order line that 19 renamed (ODOO.md j)."""
    return {
        "product_uom": Field("many2one", "Unit of Measure", "uom.uom", until=18),
        "product_uom_id": Field("many2one", "Unit", "uom.uom", since=19),
        "tax_id": Field("many2many", "Taxes", "account.tax", until=18),
        "tax_ids": Field("many2many", "Taxes", "account.tax", since=19),
    }


def _unit(row: dict[str, object]) -> object:
    return row["product_uom"] if "product_uom" in row else row["product_uom_id"]


LINE = Model(
    "sale.order.line",
    "Sales Order Line",
    {
        "order_id": Field("many2one", "Order Reference", "sale.order", required=True),
        "sequence": Field("integer", "Sequence", default=10),
        "display_type": Field(
            "selection", "Display Type", selection=(("line_section", "Section"), ("line_note", "Note"))
        ),
        "name": Field("text", "Description", required=True),
        "product_id": Field("many2one", "Product", "product.product"),
        "product_uom_qty": Field("float", "Quantity", digits=2),
        **_unit_and_taxes(),
        "price_unit": Field("float", "Unit Price", digits=2),
        "discount": Field("float", "Discount (%)", default=0.0),
        "price_subtotal": Field("monetary", "Subtotal", default=0.0, readonly=True),
        "price_tax": Field("float", "Total Tax", default=0.0, readonly=True),
        "price_total": Field("monetary", "Total", default=0.0, readonly=True),
        "qty_delivered": Field("float", "Delivery Quantity", default=0.0, digits=2),
        "qty_delivered_method": Field("char", "Method to update delivered qty", default="manual", readonly=True),
        "qty_invoiced": Field("float", "Invoiced Quantity", default=0.0, readonly=True),
        "qty_to_invoice": Field("float", "Quantity To Invoice", default=0.0, readonly=True),
        "invoice_status": Field("selection", "Invoice Status", selection=INVOICE_STATUS, default="no", readonly=True),
        "state": Field("char", "Order Status", default="draft", readonly=True),
        "order_partner_id": Field(
            "many2one",
            "Customer",
            "res.partner",
            sql='(SELECT o.partner_id FROM "sale.order" o WHERE o.id = r.order_id)',
        ),
    },
    order="order_id, sequence, id",
    display=LINE_NAME,
    rights="rwcu",
    checks=(
        Check(
            "accountable_required_fields",
            "Missing required fields on accountable sale order line.",
            lambda row: bool(row["display_type"] or (row["product_id"] and _unit(row))),
            # From 18 on the rule also asks is_downpayment, which is NULL in a new line, and so holds for all of them.
            until=17,
        ),
        Check(
            "non_accountable_null_fields",
            "Forbidden values on non-accountable sale order line",
            lambda row: (
                not row["display_type"]
                or not (row["product_id"] or row["price_unit"] or row["product_uom_qty"] or _unit(row))
            ),
        ),
    ),
)
ORDER_MODELS = (ORDER, LINE)

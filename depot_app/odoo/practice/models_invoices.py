"""The models of invoicing: the wizard, the invoice and its lines, units and taxes."""

from __future__ import annotations

from depot_app.odoo.practice.shapes import Field, Model

MOVE_NAME = (
    "((CASE WHEN r.name IS NULL THEN 'Draft Invoice' WHEN r.name = '/' THEN 'Draft Invoice (* ' || r.id || ')' "
    "ELSE r.name END) || "
    "CASE WHEN coalesce(r.ref, '') = '' THEN '' ELSE ' (' || r.ref || ')' END)"
)

WIZARD = Model(
    "sale.advance.payment.inv",
    "Sales Advance Payment Invoice",
    {
        "advance_payment_method": Field(
            "selection",
            "Create Invoice",
            selection=(
                ("delivered", "Regular invoice"),
                ("percentage", "Down payment (percentage)"),
                ("fixed", "Down payment (fixed amount)"),
            ),
            default="delivered",
            required=True,
        ),
        "sale_order_ids": Field("many2many", "Sale Orders", "sale.order"),
        "consolidated_billing": Field("boolean", "Consolidated Billing", default=True, since=17),
    },
    display="'sale.advance.payment.inv,' || r.id",
    rights="rwc",
)
MOVE = Model(
    "account.move",
    "Journal Entry",
    {
        "name": (Field("char", "Number", default="/", until=17), Field("char", "Number", since=18)),
        "state": Field(
            "selection",
            "Status",
            selection=(("draft", "Draft"), ("posted", "Posted"), ("cancel", "Cancelled")),
            default="draft",
            required=True,
            readonly=True,
        ),
        "move_type": Field(
            "selection",
            "Type",
            selection=(("entry", "Journal Entry"), ("out_invoice", "Customer Invoice")),
            default="entry",
            required=True,
            readonly=True,
        ),
        "payment_state": Field(
            "selection",
            "Payment Status",
            selection=(
                ("not_paid", "Not Paid"),
                ("in_payment", "In Payment"),
                ("paid", "Paid"),
                ("partial", "Partially Paid"),
                ("reversed", "Reversed"),
            ),
            default="not_paid",
            readonly=True,
        ),
        "partner_id": Field("many2one", "Partner", "res.partner"),
        "partner_shipping_id": Field("many2one", "Delivery Address", "res.partner"),
        "ref": Field("char", "Reference"),
        "invoice_origin": Field("char", "Origin"),
        "invoice_date": Field("date", "Invoice/Bill Date"),
        "invoice_date_due": Field("date", "Due Date"),
        "currency_id": Field("many2one", "Currency", "res.currency", default=1, required=True),
        "company_id": Field("many2one", "Company", "res.company", default=1),
        "invoice_line_ids": Field("one2many", "Invoice lines", "account.move.line", inverse="move_id"),
        "amount_untaxed": Field("monetary", "Untaxed Amount", default=0.0, readonly=True),
        "amount_tax": Field("monetary", "Tax", default=0.0, readonly=True),
        "amount_total": Field("monetary", "Total", default=0.0, readonly=True),
        "amount_residual": Field("monetary", "Amount Due", default=0.0, readonly=True),
    },
    order="invoice_date DESC, name DESC, id DESC",
    display=MOVE_NAME,
    rights="rwcu",
)
MOVE_LINE = Model(
    "account.move.line",
    "Journal Item",
    {
        "move_id": Field("many2one", "Journal Entry", "account.move", required=True),
        "sequence": Field("integer", "Sequence", default=10),
        "display_type": Field(
            "selection",
            "Display Type",
            selection=(("product", "Product"), ("line_section", "Section"), ("line_note", "Note")),
            default="product",
            required=True,
        ),
        "name": Field("char", "Label"),
        "product_id": Field("many2one", "Product", "product.product"),
        "quantity": Field("float", "Quantity", default=0.0),
        "price_unit": Field("float", "Unit Price", default=0.0),
        "price_subtotal": Field("monetary", "Subtotal", default=0.0, readonly=True),
        "price_total": Field("monetary", "Total", default=0.0, readonly=True),
        "tax_ids": Field("many2many", "Taxes", "account.tax"),
        "sale_line": Field("integer", "Order line", readonly=True),
        "sale_line_ids": Field(
            "many2many",
            "Sales Order Lines",
            "sale.order.line",
            sql="(CASE WHEN r.sale_line IS NULL THEN '[]' ELSE json_array(r.sale_line) END)",
            readonly=True,
        ),
    },
    order="move_id, sequence, id",
    display="coalesce(r.name, '')",
    rights="rwcu",
)
UNIT = Model("uom.uom", "Product Unit of Measure", {"name": Field("char", "Unit of Measure", required=True)})
TAX = Model(
    "account.tax",
    "Tax",
    {"name": Field("char", "Tax Name", required=True), "amount": Field("float", "Amount", default=0.0)},
)
INVOICE_MODELS = (WIZARD, MOVE, MOVE_LINE, UNIT, TAX)

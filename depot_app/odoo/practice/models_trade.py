"""The models of partners and products, with the fields a depot needs."""

from __future__ import annotations

from depot_app.odoo.practice.shapes import Check, Field, Model

CONTACT = ("contact", "Contact")
INVOICE = ("invoice", "Invoice Address")
DELIVERY = ("delivery", "Delivery Address")
OTHER = ("other", "Other Address")
PRIVATE = ("private", "Private Address")
PARTNER_NAME = (
    "(CASE WHEN r.parent_id IS NULL OR r.is_company THEN r.name ELSE "
    "(SELECT p.name FROM \"res.partner\" p WHERE p.id = r.parent_id) || ', ' || r.name END)"
)
PRODUCT_NAME = "(CASE WHEN r.default_code IS NULL THEN r.name ELSE '[' || r.default_code || '] ' || r.name END)"
# The practice products have one variant each; the ids differ so that nobody can mix the two up unnoticed.
TEMPLATE_OFFSET = 500
SERVICE, GOODS, STORABLE, COMBO = (
    ("service", "Service"),
    ("consu", "Goods"),
    ("product", "Storable Product"),
    ("combo", "Combo"),
)


def _product_fields() -> dict[str, Field | tuple[Field, ...]]:
    policies = (("order", "Ordered quantities"), ("delivery", "Delivered quantities"))
    return {
        "name": Field("char", "Name", required=True),
        "default_code": Field("char", "Internal Reference"),
        # Up to 17 `type` follows `detailed_type`; from 18 there is only `type` (ODOO.md g).
        "detailed_type": Field(
            "selection", "Product Type", selection=(GOODS, SERVICE, STORABLE), default="consu", until=17
        ),
        "type": (
            Field("selection", "Type", sql="r.detailed_type", selection=(GOODS, SERVICE, STORABLE), until=17),
            Field("selection", "Product Type", selection=(GOODS, SERVICE, COMBO), default="consu", since=18),
        ),
        "is_storable": Field("boolean", "Track Inventory", since=18),
        "invoice_policy": Field("selection", "Invoicing Policy", selection=policies, default="order"),
        "list_price": Field("float", "Sales Price", default=1.0),
        "uom_id": Field("many2one", "Unit of Measure", "uom.uom", default=1, required=True),
        "sale_ok": Field("boolean", "Can be Sold", default=True),
        "active": Field("boolean", "Active", default=True),
    }


PARTNER = Model(
    "res.partner",
    "Contact",
    {
        "name": Field("char", "Name"),
        "ref": Field("char", "Reference"),
        "vat": Field("char", "Tax ID"),
        "email": Field("char", "Email"),
        "phone": Field("char", "Phone"),
        "mobile": Field("char", "Mobile", until=18),
        "street": Field("char", "Street"),
        "street2": Field("char", "Street2"),
        "zip": Field("char", "Zip"),
        "city": Field("char", "City"),
        "comment": Field("html", "Notes"),
        "country_id": Field("many2one", "Country", "res.country"),
        "is_company": Field("boolean", "Is a Company"),
        "type": (
            Field(
                "selection",
                "Address Type",
                selection=(CONTACT, INVOICE, DELIVERY, PRIVATE, OTHER),
                default="contact",
                until=16,
            ),
            Field(
                "selection", "Address Type", selection=(CONTACT, INVOICE, DELIVERY, OTHER), default="contact", since=17
            ),
        ),
        "parent_id": Field("many2one", "Related Company", "res.partner"),
        "child_ids": Field("one2many", "Contact", "res.partner", inverse="parent_id"),
        "commercial_partner_id": Field(
            "many2one",
            "Commercial Entity",
            "res.partner",
            sql="(CASE WHEN r.parent_id IS NULL OR r.is_company THEN r.id ELSE r.parent_id END)",
        ),
        "company_id": Field("many2one", "Company", "res.company"),
        "active": Field("boolean", "Active", default=True),
    },
    order="name, id",
    display=PARTNER_NAME,
    rights="rwcu",
    checks=(
        Check(
            "check_name",
            "Contacts require a name",
            lambda row: row["type"] != "contact" or row["name"] is not None,
        ),
    ),
)
PRODUCT = Model(
    "product.product",
    "Product Variant",
    {
        **_product_fields(),
        "product_tmpl_id": Field(
            "many2one", "Product Template", "product.template", sql=f"(r.id + {TEMPLATE_OFFSET})", readonly=True
        ),
    },
    order="default_code, name, id",
    display=PRODUCT_NAME,
    groups="Sales/Administrator",
)
TEMPLATE = Model(
    "product.template",
    "Product",
    {
        **_product_fields(),
        "product_variant_id": Field(
            "many2one", "Product", "product.product", sql=f"(r.id - {TEMPLATE_OFFSET})", readonly=True
        ),
    },
    order="name, id",
    display=PRODUCT_NAME,
    groups="Sales/Administrator",
    view=f'SELECT id + {TEMPLATE_OFFSET} AS id, %s FROM "product.product"',
)
TRADE_MODELS = (PARTNER, PRODUCT, TEMPLATE)

"""What Odoo answers, in the desk's words."""

from __future__ import annotations

from typing import Any

from depot_app.domain.erp import FreightNow, OrderNow, ProductNow

ORDER = ("name", "origin", "state", "invoice_status", "client_order_ref", "commitment_date", "partner_shipping_id",
         "invoice_ids", "write_date", "write_uid")  # fmt: skip
Record = dict[str, Any]


def order(row: Record) -> OrderNow:
    """An order; state ``done`` (16's word for locked) is a sale, and ``upselling`` is to be invoiced no more."""
    return OrderNow(
        row["id"], row["name"], row["origin"] or "", "sale" if row["state"] == "done" else row["state"],
        "invoiced" if row["invoice_status"] == "upselling" else row["invoice_status"], row["client_order_ref"] or "",
        (row["commitment_date"] or "")[:10], one(row["partner_shipping_id"]), tuple(row["invoice_ids"]),
        row["write_date"] or "", one(row["write_uid"]),
    )  # fmt: skip


def freight(row: Record) -> FreightNow:
    return FreightNow(row["id"], one(row["order_id"]), decimal(row["price_unit"]), decimal(row["qty_delivered"]))


def product(row: Record, kind: str) -> ProductNow:
    service = row[kind] == "service"
    return ProductNow(row["id"], row["default_code"], row["name"], service, row["invoice_policy"] or "order")


def one(value: object) -> int:
    """The id of a many2one, which comes as [id, name] or False."""
    return int(value[0]) if isinstance(value, list | tuple) and value else 0


def decimal(value: object) -> str:
    """A float of Odoo's as the decimal text it stands for, to six places."""
    text = f"{float(str(value or 0)):.6f}".rstrip("0").rstrip(".")
    return text if text != "-0" else "0"

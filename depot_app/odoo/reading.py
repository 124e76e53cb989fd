"""What Odoo answers, in the desk's words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from depot_app.domain.erp import AddressOut, FreightNow, OrderNow, ProductNow

ORDER = ("name", "origin", "state", "invoice_status", "client_order_ref", "commitment_date", "partner_shipping_id",
         "invoice_ids", "write_date", "write_uid")  # fmt: skip
PLACE = ("name", "street", "street2", "zip", "city", "country_id", "parent_id", "active")
PARTNER = (*PLACE, "type", "is_company")
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


def is_place(row: Record, told: AddressOut, country: int) -> bool:
    """Whether an address still tells the place it was told; ``country`` is 0 where none was.

    Capitals, spaces and punctuation are no matter: some Odoos put them their own way. Telephone and e-mail make no
    other place.
    """
    if not row["active"] or one(row["parent_id"]) != told.partner or country not in (0, one(row["country_id"])):
        return False
    party = told.party
    now = (row["name"], f"{row['street'] or ''}{row['street2'] or ''}", row["zip"], row["city"])
    ours = (party.name, party.address, party.postcode, party.city)
    return all(
        (there or "") == here or _bare(there or "") == _bare(here) for there, here in zip(now, ours, strict=True)
    )


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def place(row: Record) -> str:
    """All that an address tells, as one text."""
    return "\n".join(str(one(row[name]) if name.endswith("_id") else row[name] or "") for name in PLACE)


def billed(customer: Record | None, invoiced: Sequence[Record]) -> int:
    """Whom Odoo would send a customer's invoices (``res.partner.address_get``), of all its addresses for invoices.

    Odoo goes through all addresses of a customer for each order that does not say it, and a customer may have
    thousands. 0 where that search could end elsewhere than at the customer or its one address for invoices.
    """
    if customer is None or customer["type"] != "contact" or (customer["parent_id"] and not customer["is_company"]):
        return 0
    if not invoiced:
        return int(customer["id"])
    own = [row for row in invoiced if one(row["parent_id"]) == customer["id"] and not row["is_company"]]
    return int(own[0]["id"]) if len(own) == len(invoiced) == 1 else 0


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

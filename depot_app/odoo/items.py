"""How each thing the desk tells becomes rows for Odoo's ``load``."""

from __future__ import annotations

import base64
import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from depot_app.domain.erp import ActivityOut, AddressOut, ChargeOut, FileOut, Item, NoteOut, OrderOut
from depot_app.odoo.loading import xid

Rows = list[list[str]]


@dataclass(frozen=True, slots=True)
class Loadable:
    """Rows of one model."""

    model: str
    columns: tuple[str, ...]
    rows: Rows


def loadable(items: Sequence[Item], countries: Mapping[str, int]) -> Loadable:
    """Items of one kind as rows; ``countries`` gives Odoo's id of each country code of addresses."""
    first = items[0]
    if isinstance(first, AddressOut):
        return _addresses([item for item in items if isinstance(item, AddressOut)], countries)
    if isinstance(first, OrderOut):
        return _orders([item for item in items if isinstance(item, OrderOut)])
    if isinstance(first, NoteOut):
        return _notes([item for item in items if isinstance(item, NoteOut)])
    if isinstance(first, FileOut):
        return _files([item for item in items if isinstance(item, FileOut)])
    if isinstance(first, ChargeOut):
        return _charges([item for item in items if isinstance(item, ChargeOut)])
    return _activities([item for item in items if isinstance(item, ActivityOut)])


KINDS = {
    AddressOut: "address",
    OrderOut: "job",
    NoteOut: "note",
    FileOut: "file",
    ChargeOut: "charge",
    ActivityOut: "todo",
}


def key_of(item: Item) -> str:
    """The external id under which Odoo keeps an item."""
    return xid(KINDS[type(item)], item.key)


def freight_key(order_key: str) -> str:
    return xid("freight", order_key)


def countries_of(items: Sequence[Item]) -> set[str]:
    """The country codes that must be known by id before these items can be loaded."""
    return {item.party.country for item in items if isinstance(item, AddressOut) and len(item.party.country) == 2}


def _addresses(items: Sequence[AddressOut], countries: Mapping[str, int]) -> Loadable:
    columns = ("id", "parent_id/.id", "type", "name", "street", "zip", "city", "country_id/.id", "phone", "email")
    rows = []
    for item in items:
        party = item.party
        country = str(countries.get(party.country) or "")
        rows.append([key_of(item), str(item.partner), "delivery", party.name, party.address.replace("\n", ", "),
                     party.postcode, party.city, country, party.phone, party.email])  # fmt: skip
    return Loadable("res.partner", columns, rows)


def _orders(orders: Sequence[OrderOut]) -> Loadable:
    billed = all(order.billed for order in orders)  # an empty cell would be taken for nobody
    columns = (
        "id", "partner_id/.id", "partner_shipping_id/.id", *(["partner_invoice_id/.id"] if billed else []),
        "client_order_ref", "origin", "commitment_date", "order_line/id", "order_line/display_type",
        "order_line/product_id/.id", "order_line/name", "order_line/product_uom_qty", "order_line/price_unit",
    )  # fmt: skip
    rows: Rows = []
    for order in orders:
        head = [key_of(order), str(order.partner), str(order.ship_to), *([str(order.billed)] if billed else []),
                order.reference, order.number, f"{order.day} 12:00:00"]  # fmt: skip
        rows.append([*head, freight_key(order.key), "", str(order.freight), order.words, "1", order.price])
        for position, goods in enumerate(order.goods, 1):
            rows.append([*[""] * len(head), xid("goods", f"{order.key}_{position}"), "line_note", "", goods, "0", "0"])
    return Loadable("sale.order", columns, rows)


def _notes(notes: Sequence[NoteOut]) -> Loadable:
    columns = ("id", "model", "res_id", "body", "message_type", "subtype_id/id", "attachment_ids/.id")
    rows = [
        [key_of(note), "sale.order", str(note.order), as_html(note.body), "comment", "mail.mt_note",
         ",".join(map(str, note.files))]
        for note in notes
    ]  # fmt: skip
    return Loadable("mail.message", columns, rows)


def as_html(text: str) -> str:
    return "<p>" + html.escape(text, quote=False).replace("\n", "<br/>") + "</p>"


def _files(files: Sequence[FileOut]) -> Loadable:
    columns = ("id", "name", "datas", "res_model", "res_id", "mimetype")
    rows = [
        [key_of(file), file.name, base64.b64encode(file.content).decode(), "sale.order", str(file.order), file.media]
        for file in files
    ]
    return Loadable("ir.attachment", columns, rows)


def _charges(charges: Sequence[ChargeOut]) -> Loadable:
    columns = ("id", "order_id/.id", "product_id/.id", "name", "product_uom_qty", "price_unit", "qty_delivered")
    rows = [
        [key_of(charge), str(charge.order), str(charge.product), charge.words, "1", charge.amount,
         "1" if charge.delivered else "0"]
        for charge in charges
    ]  # fmt: skip
    return Loadable("sale.order.line", columns, rows)


def _activities(activities: Sequence[ActivityOut]) -> Loadable:
    columns = ("id", "res_model_id/id", "res_id", "activity_type_id/id", "summary", "note", "date_deadline")
    rows = [
        [key_of(each), "sale.model_sale_order", str(each.order), "mail.mail_activity_data_warning", each.summary,
         as_html(each.note), each.day]
        for each in activities
    ]  # fmt: skip
    return Loadable("mail.activity", columns, rows)

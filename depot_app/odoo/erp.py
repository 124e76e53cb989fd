"""The Erp port over Odoo's external API, whichever way it is called."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from depot_app.domain.erp import (
    AddressOut,
    ErpRejected,
    ErpUnavailable,
    FileOut,
    Finding,
    FreightNow,
    InvoiceNow,
    Item,
    OrderNow,
    OrderOut,
    PartnerNow,
    PlacesNow,
    ProductNow,
)
from depot_app.odoo import checking, reading
from depot_app.odoo.items import KINDS, countries_of, key_of, loadable
from depot_app.odoo.loading import call, external_ids, load, read_all, xid
from depot_app.odoo.rpc import Rpc, RpcUnavailable

#: Where notes, files, charges and activities hang on their order: model and the field that holds the order's id.
_HANGS_ON = {
    "note": ("mail.message", [("model", "=", "sale.order")], "res_id"),
    "file": ("ir.attachment", [("res_model", "=", "sale.order")], "res_id"),
    "charge": ("sale.order.line", [], "order_id"),
    "todo": ("mail.activity", [("res_model", "=", "sale.order")], "res_id"),
}
_MOST_PARTNERS = 200


class OdooErp:
    """One user's Odoo, in the desk's words. It belongs to one thread."""

    def __init__(self, rpc: Rpc) -> None:
        self.rpc = rpc
        self._countries: dict[str, int] = {}

    @property
    def calls(self) -> int:
        return self.rpc.calls

    @property
    def user(self) -> int:
        return self.rpc.uid

    def put(self, items: Sequence[Item]) -> list[int]:
        """Keep items of one kind; files are compared with what was sent by their checksum."""
        told = loadable(items, self._country_ids(countries_of(items)))
        ids = load(self.rpc, told.model, told.columns, told.rows)
        files = [item for item in items if isinstance(item, FileOut)]
        if files:
            self._compare(files, ids)
        return ids

    def _country_ids(self, codes: set[str]) -> dict[str, int]:
        if unknown := sorted(codes - set(self._countries)):
            rows = read_all(self.rpc, "res.country", [("code", "in", unknown)], ["code"])
            self._countries.update((row["code"], row["id"]) for row in rows)
        return self._countries

    def _compare(self, files: Sequence[FileOut], ids: Sequence[int]) -> None:
        rows = {row["id"]: row for row in read_all(self.rpc, "ir.attachment", [("id", "in", list(ids))], ["checksum"])}
        for index, (file, record) in enumerate(zip(files, ids, strict=True)):
            told = hashlib.sha1(file.content, usedforsecurity=False).hexdigest()
            if rows.get(record, {}).get("checksum") != told:
                raise ErpRejected(f"Odoo holds something else than {file.name}.", index)

    def known(self, items: Sequence[Item]) -> dict[str, int]:
        """Which are there: orders by their number, the rest by external id among what hangs on their orders."""
        orders = [item for item in items if isinstance(item, OrderOut)]
        if orders:
            by_number = {order.number: order.key for order in orders}
            rows = read_all(self.rpc, "sale.order", [("origin", "in", list(by_number))], ["origin"])
            return {by_number[row["origin"]]: row["id"] for row in rows}
        model, domain, field = _HANGS_ON[KINDS[type(items[0])]]
        on = sorted({item.order for item in items if not isinstance(item, AddressOut | OrderOut)})
        rows = read_all(self.rpc, model, [*domain, (field, "in", on)], ["id"])
        named = external_ids(self.rpc, model, [row["id"] for row in rows]) if rows else {}
        return {item.key: named[key_of(item)] for item in items if key_of(item) in named}

    def places(self, told: Mapping[int, AddressOut]) -> PlacesNow:
        countries = self._country_ids(countries_of([*told.values()]))
        customers = sorted({address.partner for address in told.values()})
        domain = ["|", ("id", "in", [*told, *customers]), "&", ("id", "child_of", customers), ("type", "=", "invoice")]
        rows = read_all(self.rpc, "res.partner", domain, reading.PARTNER)
        now = {row["id"]: row for row in rows}
        edited = {
            record: reading.place(now[record]) if record in now else ""
            for record, address in told.items()
            if record not in now or not reading.is_place(now[record], address, countries.get(address.party.country, 0))
        }
        invoiced = [row for row in rows if row["type"] == "invoice" and row["active"]]
        return PlacesNow(edited, {each: reading.billed(now.get(each), invoiced) for each in customers})

    def names(self, orders: Sequence[int]) -> dict[int, str]:
        rows = read_all(self.rpc, "sale.order", [("id", "in", list(orders))], ["name"])
        return {row["id"]: row["name"] for row in rows}

    def orders(self, ids: Sequence[int]) -> dict[int, OrderNow]:
        rows = read_all(self.rpc, "sale.order", [("id", "in", list(ids))], reading.ORDER)
        return {row["id"]: reading.order(row) for row in rows}

    def orders_by_number(self, numbers: Sequence[str]) -> list[OrderNow]:
        """The orders of these jobs, by number."""
        rows = read_all(self.rpc, "sale.order", [("origin", "in", list(numbers))], reading.ORDER, order="origin")
        return [reading.order(row) for row in rows]

    def freight(self, orders: Sequence[int], product: int) -> dict[int, FreightNow]:
        domain = [("order_id", "in", list(orders)), ("product_id", "=", product)]
        rows = read_all(self.rpc, "sale.order.line", domain, ["order_id", "price_unit", "qty_delivered"])
        found = [reading.freight(row) for row in reversed(rows)]
        return {line.order: line for line in found}  # the first one of an order stays

    def confirm(self, orders: Sequence[int]) -> None:
        call(self.rpc, "sale.order", "action_confirm", ids=list(orders))

    def cancel(self, orders: Sequence[int]) -> None:
        call(self.rpc, "sale.order", "action_cancel", ids=list(orders), context={"disable_cancel_warning": True})

    def set_price(self, line: int, price: str) -> None:
        call(self.rpc, "sale.order.line", "write", ({"price_unit": float(price)},), ids=[line])

    def deliver(self, lines: Sequence[int]) -> None:
        call(self.rpc, "sale.order.line", "write", ({"qty_delivered": 1.0},), ids=list(lines))

    def edit(self, order: int, *, reference: str | None = None, day: str | None = None,
             ship_to: int | None = None) -> None:  # fmt: skip
        values: dict[str, Any] = {}
        if reference is not None:
            values["client_order_ref"] = reference
        if day is not None:
            values["commitment_date"] = f"{day} 12:00:00"
        if ship_to is not None:
            values["partner_shipping_id"] = ship_to
        call(self.rpc, "sale.order", "write", (values,), ids=[order])

    def done(self, activities: Sequence[int], words: str) -> None:
        # What was done is deleted up to 18 and archived from 19 on.
        rows = read_all(self.rpc, "mail.activity", [("id", "in", list(activities))], ["id"],
                        context={"active_test": True})  # fmt: skip
        if rows:
            call(self.rpc, "mail.activity", "action_feedback", (), {"feedback": words}, [row["id"] for row in rows])

    def invoice(self, order: int) -> None:
        context = {"active_model": "sale.order", "active_ids": [order], "active_id": order}
        vals = {"advance_payment_method": "delivered", "sale_order_ids": [[6, 0, [order]]]}
        made = call(self.rpc, "sale.advance.payment.inv", "create", (vals,), context=context)
        wizard = made[0] if isinstance(made, list) else made
        call(self.rpc, "sale.advance.payment.inv", "create_invoices", ids=[wizard], context=context)

    def changed_invoices(self, ids: Sequence[int], since: str) -> dict[int, InvoiceNow]:
        domain = [("id", "in", list(ids)), ("write_date", ">=", since)]
        rows = read_all(self.rpc, "account.move", domain, ["name", "state", "payment_state"])
        return {
            row["id"]: InvoiceNow(row["id"], row["name"] or "/", row["state"], row["payment_state"]) for row in rows
        }

    def changed_orders(self, since: str, after: int, most: int, prefix: str = "") -> list[OrderNow]:
        ours = ("origin", "ilike", prefix) if prefix else ("origin", "!=", False)
        domain = [("write_date", ">=", since), ("id", ">", after), ours]
        return [reading.order(row) for row in read_all(self.rpc, "sale.order", domain, reading.ORDER, limit=most)]

    def partners(self, name: str) -> list[PartnerNow]:
        # Words such as Ltd fit thousands, among which the one meant would be lost.
        exact: list[Any] = [
            "|",
            "|",
            ("ref", "=", name),
            ("vat", "=", name),
            ("name", "=ilike", name.replace("\\", "_")),
        ]
        words = [word for word in name.split() if len(word) > 2] or [name]
        near: list[Any] = [*["|"] * (len(words) - 1), *(("name", "ilike", word) for word in words)]
        rows: list[dict[str, Any]] = []
        for domain in (exact, near):
            rows = rows or read_all(
                self.rpc, "res.partner", [("parent_id", "=", False), ("active", "=", True), *domain],
                ["name", "ref", "vat"], limit=_MOST_PARTNERS,
            )  # fmt: skip
        return [PartnerNow(row["id"], row["name"] or "", row["ref"] or "", row["vat"] or "") for row in rows]

    def partner_exists(self, partner: int) -> bool:
        return bool(read_all(self.rpc, "res.partner", [("id", "=", partner), ("parent_id", "=", False)], ["id"]))

    def make_partner(self, key: str, name: str) -> int:
        rows = [[xid("customer", key), name, "1"]]
        return load(self.rpc, "res.partner", ("id", "name", "is_company"), rows)[0]

    def products(self, codes: Sequence[str]) -> dict[str, ProductNow]:
        kind = "type" if self.rpc.version >= 18 else "detailed_type"
        fields = ["default_code", "name", kind, "invoice_policy", "active"]
        rows = read_all(self.rpc, "product.product", [("default_code", "in", list(codes))], fields)
        return {row["default_code"]: reading.product(row, kind) for row in rows if row["active"]}

    def checklist(self, needed: Sequence[str]) -> list[Finding]:
        try:
            products = self.products(needed)
        except ErpRejected:  # without the Sales app Odoo knows no products to be sold; the checklist says so
            products = {}
        return checking.checklist(self.rpc, products, needed)

    def lacking(self, what: str, refusal: str) -> str:
        return checking.lacking(self.rpc, what, refusal)

    def now(self) -> datetime:
        try:
            return self.rpc.server_time()
        except RpcUnavailable as error:
            raise ErpUnavailable(error.words) from error

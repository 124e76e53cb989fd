"""One Odoo to hold the program to: a practice server or a real one, with what a run of the suite makes there."""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from depot_app.domain.erp import AddressOut, ErpRejected, OrderOut, PartnerNow
from depot_app.domain.orders import Party
from depot_app.odoo.erp import OdooErp
from depot_app.odoo.loading import call, read_all
from depot_app.odoo.practice import PracticeOdoo
from depot_app.odoo.rpc import Rpc

PRODUCTS = ("FREIGHT", "ACCESSORIAL", "WAIT")
DAY = "2026-12-01"
KIOSK = Party("Łódź Kiosk", "1 Main Street", "00-950", "Łódź", "PL")


def fresh_tag() -> str:
    """A word that no other run has used, in letters only: Odoo's searches take words apart at anything else."""
    return "contract" + "".join(secrets.choice("bcdfghjklmnpqrstvwxz") for _ in range(8))


@dataclass
class Place:
    """``erp`` is what is tested; ``call``, ``rows`` and ``edit`` act as people at Odoo's own screen do."""

    rpc: Rpc
    url: str
    database: str
    user: str
    practice: PracticeOdoo | None = None
    tag: str = field(default_factory=fresh_tag)

    def __post_init__(self) -> None:
        self.erp = OdooErp(self.rpc)
        self._numbers = itertools.count(1)
        self.customer = self.erp.make_partner(self.key("customer"), f"Client {self.tag}")
        self.products = {code: product.id for code, product in self.erp.products(PRODUCTS).items()}

    @property
    def version(self) -> int:
        return self.rpc.version

    def key(self, what: str) -> str:
        """A key nobody has used."""
        return f"{self.tag}-{what}-{next(self._numbers)}"

    def address(self, party: Party = KIOSK) -> AddressOut:
        return AddressOut(self.key("place"), self.customer, party)

    def order_out(self, *, price: str = "120.5", goods: Sequence[str] = ("2 × pallet Widgets",),
                  partner: int = 0, number: str = "") -> OrderOut:  # fmt: skip
        key, partner = self.key("job"), partner or self.customer
        return OrderOut(key, number or key.upper(), partner, f"REF {key}", DAY, partner, f"Freight {key}",
                        self.products["FREIGHT"], price, tuple(goods))  # fmt: skip

    def order(self, *, price: str = "120.5", confirmed: bool = False) -> tuple[OrderOut, int]:
        """A fresh order and its id."""
        out = self.order_out(price=price)
        (made,) = self.erp.put([out])
        if confirmed:
            self.erp.confirm([made])
        return out, made

    def call(self, model: str, method: str, *args: Any, ids: Sequence[int] | None = None,  # noqa: ANN401
             context: dict[str, Any] | None = None) -> Any:  # noqa: ANN401  # fmt: skip
        return call(self.rpc, model, method, args, ids=ids, context=context)

    def rows(self, model: str, domain: Sequence[Any], *fields: str) -> list[dict[str, Any]]:
        return read_all(self.rpc, model, domain, fields)

    def edit(self, model: str, record: int, **values: Any) -> None:  # noqa: ANN401
        self.call(model, "write", values, ids=[record])

    def to_invoice(self, order: int) -> bool:
        """Whether finance sees this order in the menu "to invoice"."""
        return bool(self.rows("sale.order", [("invoice_status", "=", "to invoice"), ("id", "=", order)], "id"))

    def invoice_lines(self, invoice: int) -> list[tuple[str, float, float]]:
        """What an invoice charges: product, quantity, amount without tax."""
        domain = [("move_id", "=", invoice), ("display_type", "=", "product")]
        rows = self.rows("account.move.line", domain, "product_id", "quantity", "price_subtotal")
        return [(row["product_id"][1], row["quantity"], row["price_subtotal"]) for row in rows]

    def pay(self, invoice: int) -> None:
        """Post an invoice and register its payment."""
        self.call("account.move", "action_post", ids=[invoice])
        if self.practice is not None:
            self.practice.mark_paid([invoice])
            return
        context = {"active_model": "account.move", "active_ids": [invoice]}
        made = self.call("account.payment.register", "create", {}, context=context)
        wizard = made[0] if isinstance(made, list) else made
        self.call("account.payment.register", "action_create_payments", ids=[wizard], context=context)

    def clean(self) -> None:
        """Take away what the run made, as far as Odoo allows: cancelled and deleted, else archived."""
        named = self.rows("res.partner", [("name", "ilike", self.tag), ("parent_id", "=", False)], "id")
        clients = _ids(named)
        places = _ids(self.rows("res.partner", [("parent_id", "in", clients)], "id"))
        orders = self.rows("sale.order", [("partner_id", "in", clients)], "invoice_ids")
        invoices = [each for row in orders for each in row["invoice_ids"]]
        posted = self.rows("account.move", [("id", "in", invoices), ("state", "=", "posted")], "id")
        self._try("account.move", "button_draft", _ids(posted))
        self._try("account.move", "button_cancel", invoices)
        self._try("account.move", "unlink", invoices)
        on = [("res_model", "=", "sale.order"), ("res_id", "in", _ids(orders))]
        for model in ("ir.attachment", "mail.activity"):
            self._try(model, "unlink", _ids(self.rows(model, on, "id")))
        self._try("sale.order", "action_cancel", _ids(orders), {"disable_cancel_warning": True})
        self._try("sale.order", "unlink", _ids(orders))
        if not self._try("res.partner", "unlink", [*places, *clients]):
            self.call("res.partner", "write", {"active": False}, ids=[*places, *clients])

    def _try(self, model: str, method: str, ids: list[int], context: dict[str, Any] | None = None) -> bool:
        if ids:
            try:
                self.call(model, method, ids=ids, context=context)
            except ErpRejected:
                return False
        return True


def _ids(rows: Iterable[dict[str, Any]]) -> list[int]:
    return [row["id"] for row in rows]


def named(partners: Iterable[PartnerNow]) -> list[str]:
    return [each.name for each in partners]

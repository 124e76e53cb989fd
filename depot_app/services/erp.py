"""The port to the ERP. ``depot_app.odoo`` implements it; tests may stand in for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from depot_app.domain.erp import (
    AddressOut,
    Finding,
    FreightNow,
    InvoiceNow,
    Item,
    OrderNow,
    PartnerNow,
    PlacesNow,
    ProductNow,
)


class Erp(Protocol):
    """Every method may raise ErpUnavailable; those that change something also ErpRejected."""

    @property
    def calls(self) -> int:
        """How many calls were made so far."""

    @property
    def user(self) -> int:
        """The id of the user at Odoo."""

    def put(self, items: Sequence[Item]) -> list[int]:
        """Keep items of one kind under their keys, all or none; returns their ids in order.

        What is there under its key already stays as it is there now.
        """

    def known(self, items: Sequence[Item]) -> dict[str, int]:
        """Which of these items of one kind are there already: id by key. Orders are known by their number too."""

    def places(self, told: Mapping[int, AddressOut]) -> PlacesNow:
        """What became of these addresses, by id, and who is billed for their customers."""

    def names(self, orders: Sequence[int]) -> dict[int, str]:
        """What Odoo calls these orders; one deleted there is left out."""

    def orders(self, ids: Sequence[int]) -> dict[int, OrderNow]:
        """These orders as they are now; one deleted at Odoo is left out."""

    def orders_by_number(self, numbers: Sequence[str]) -> list[OrderNow]:
        """The orders of these jobs, by number."""

    def freight(self, orders: Sequence[int], product: int) -> dict[int, FreightNow]:
        """The freight line of each order, by order."""

    def confirm(self, orders: Sequence[int]) -> None:
        """Press Confirm. Not safe to repeat: read the state before and after."""

    def cancel(self, orders: Sequence[int]) -> None:
        """Press Cancel."""

    def set_price(self, line: int, price: str) -> None:
        """Write a freight line's price, as decimal text."""

    def deliver(self, lines: Sequence[int]) -> None:
        """Say that these lines of orders, freight or charges, are delivered."""

    def edit(self, order: int, *, reference: str | None = None, day: str | None = None,
             ship_to: int | None = None) -> None:  # fmt: skip
        """Write single values of an order; ``ship_to`` is the id of another address."""

    def done(self, activities: Sequence[int], words: str) -> None:
        """Tick off these activities; one already gone is well."""

    def invoice(self, order: int) -> None:
        """Make the draft invoice by Odoo's own wizard."""

    def changed_invoices(self, ids: Sequence[int], since: str) -> dict[int, InvoiceNow]:
        """Those of these invoices that changed at or after ``since`` (UTC)."""

    def changed_orders(self, since: str, after: int, most: int, prefix: str = "") -> list[OrderNow]:
        """Orders with ``prefix`` in their number changed since ``since`` (UTC), with an id above ``after``, by id."""

    def partners(self, name: str) -> list[PartnerNow]:
        """Customers whose name, reference or VAT number is ``name``; without any, some whose name resembles it."""

    def partner_exists(self, partner: int) -> bool:
        """Whether Odoo has a customer with this id."""

    def make_partner(self, key: str, name: str) -> int:
        """Make a customer; told twice it is made once."""

    def products(self, codes: Sequence[str]) -> dict[str, ProductNow]:
        """Products by their internal reference."""

    def checklist(self, needed: Sequence[str]) -> list[Finding]:
        """What will work and what will not; ``needed`` are the codes of the products the desk uses."""

    def lacking(self, what: str, refusal: str) -> str:
        """In words, the right that the user lacks for all steps of this kind, going by a refusal; empty for none."""

    def now(self) -> datetime:
        """The server's clock, in UTC."""

"""What a customer orders: one consignment, before the depot has done anything with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any


class JobKind(StrEnum):
    DELIVERY = "delivery"
    COLLECTION = "collection"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class Party:
    """A sender or consignee. Empty strings where nothing is known."""

    name: str
    address: str = ""  # street lines, joined by newlines
    postcode: str = ""  # always text: a leading zero is part of it
    city: str = ""
    country: str = ""  # ISO 3166-1 alpha-2, or as the customer wrote it
    contact: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class GoodsLine:
    """One goods line. ``quantity`` counts packages; ``weight_g`` is the line's total in grams."""

    description: str
    quantity: int
    package: str = ""  # as ordered: pallet, carton, roll cage …
    weight_g: int | None = None
    barcode: str = ""  # the unit's own barcode, where the customer gave one


@dataclass(frozen=True, slots=True)
class Order:
    """One consignment as ordered. ``reference`` may be empty only until a person has answered for it."""

    customer: str
    reference: str
    date: date
    consignee: Party
    lines: tuple[GoodsLine, ...]
    service: str = ""
    kind: JobKind = JobKind.DELIVERY
    sender: Party | None = None  # None: the customer's own premises
    instructions: str = ""
    window_from: str = ""  # HH:MM in the depot's zone
    window_to: str = ""

    @property
    def quantity(self) -> int:
        return sum(line.quantity for line in self.lines)

    @property
    def weight_g(self) -> int | None:
        """Grams, or None when no line says a weight."""
        known = [line.weight_g for line in self.lines if line.weight_g is not None]
        return sum(known) if known else None


def party_as_json(party: Party) -> dict[str, str]:
    return {
        "name": party.name, "address": party.address, "postcode": party.postcode, "city": party.city,
        "country": party.country, "contact": party.contact, "phone": party.phone, "email": party.email,
    }  # fmt: skip


def search_words(number: str, reference: str, customer: str, parties: Iterable[Party]) -> str:
    """What a job is found by."""
    told = [number, reference, customer]
    for party in parties:
        told += (party.name, party.address, party.postcode, party.city)
    return " ".join(told)


def order_as_json(order: Order) -> dict[str, Any]:
    """The order as plain JSON values; :func:`order_from_json` gives it back."""
    return {
        "customer": order.customer,
        "reference": order.reference,
        "date": order.date.isoformat(),
        "consignee": party_as_json(order.consignee),
        "sender": party_as_json(order.sender) if order.sender else None,
        "lines": [[line.description, line.quantity, line.package, line.weight_g, line.barcode] for line in order.lines],
        "service": order.service,
        "kind": order.kind.value,
        "instructions": order.instructions,
        "window_from": order.window_from,
        "window_to": order.window_to,
    }


def order_from_json(value: dict[str, Any]) -> Order:
    """Raises KeyError, TypeError or ValueError where ``value`` is not an order."""
    return Order(
        customer=value["customer"],
        reference=value["reference"],
        date=date.fromisoformat(value["date"]),
        consignee=Party(**value["consignee"]),
        sender=Party(**value["sender"]) if value["sender"] else None,
        lines=tuple(GoodsLine(*line) for line in value["lines"]),
        service=value["service"],
        kind=JobKind(value["kind"]),
        instructions=value["instructions"],
        window_from=value["window_from"],
        window_to=value["window_to"],
    )

"""Turn an order into a booked job: the one place where a booking fact is put together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select

from depot_app.domain.canonical import canonical, digest
from depot_app.domain.ids import business_key, external_id, folded
from depot_app.domain.numbers import note_number
from depot_app.domain.orders import GoodsLine, Order, order_as_json, party_as_json, search_words
from depot_app.domain.times import Clock, how_far_off
from depot_app.domain.units import MOST_LINES, MOST_UNITS, count_units, units_of
from depot_app.errors import DepotError
from depot_app.services.desk import Depot
from depot_app.store import ledger, search
from depot_app.store.database import Tx
from depot_app.store.ledger import Actor, Draft
from depot_app.store.tables import customer, job, unit


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a job comes from, beside its order."""

    import_id: str | None = None
    cells: str = ""
    split_from: str | None = None
    own_note: bool = True


def key_of(depot: Depot, order: Order) -> str:
    """The id this order has here and at Odoo, however often and wherever it is booked."""
    return external_id(depot.code, business_key(order.customer, order.reference, order.date))


def content_hash(order: Order) -> str:
    """Equal for orders that ask for the same thing."""
    return digest(canonical(order_as_json(order)))


def check_order(order: Order) -> None:
    """Raise DepotError naming what the order lacks (fact table: booking received)."""
    lacks = [
        words
        for words, value in (
            ("a customer", order.customer.strip()),
            ("a consignee", order.consignee.name.strip()),
            ("a goods line", order.lines),
        )
        if not value
    ]
    if lacks:
        raise DepotError(f"The order lacks {' and '.join(lacks)}.", next_step="Add what is missing and book it again.")
    if any(line.quantity < 1 for line in order.lines):
        raise DepotError("A goods line needs a quantity of one or more.")
    if count_units(order.lines) > MOST_UNITS or len(order.lines) > MOST_LINES:
        raise DepotError(
            f"One job holds at most {MOST_UNITS} units to scan and {MOST_LINES} goods lines; this has "
            f"{count_units(order.lines)} units and {len(order.lines)} lines.",
            next_step="Give the number of pallets or cartons instead of pieces, or split the order.",
        )


def check_day(order: Order, here: Depot, clock: Clock) -> None:
    """Raise DepotError where the order's day is so far away that it was mistyped or misread."""
    if wrong := how_far_off(order.date, clock.now().astimezone(here.zone).date()):
        raise DepotError(wrong, next_step="Check the year, and the date of this computer.")


def parties_text(order: Order) -> str:
    sender = party_as_json(order.sender) if order.sender else None
    return canonical({"consignee": party_as_json(order.consignee), "sender": sender})


def words_for(order: Order, number: str) -> list[str]:
    parties = [order.consignee, *([order.sender] if order.sender else [])]
    return search.words_of(search_words(number, order.reference, order.customer, parties))


def line_values(lines: tuple[GoodsLine, ...]) -> list[list[Any]]:
    return [[line.description, line.quantity, line.package, line.weight_g, line.barcode] for line in lines]


def booking(
    clock: Clock, depot: Depot, order: Order, number: str, customer_id: str, origin: Origin = Origin()
) -> Draft:
    """The fact that books ``order`` under ``number``. Reads and writes nothing, so it may be made ahead."""
    job_id = ledger.new_id(clock)
    parties = ledger.personal(clock, "parties", parties_text(order))
    data = {
        "job": job_id,
        "number": number,
        "external_id": key_of(depot, order),
        "customer": customer_id,
        "reference": order.reference,
        "reference_key": folded(order.reference),
        "date": order.date.isoformat(),
        "service": order.service,
        "kind": order.kind.value,
        "parties": parties.mark(),
        "instructions": order.instructions,
        "window_from": order.window_from,
        "window_to": order.window_to,
        "quantity": order.quantity,
        "weight_g": order.weight_g,
        "content_hash": content_hash(order),
        "cells": origin.cells,
        "import": origin.import_id,
        "split_from": origin.split_from,
        "own_note": origin.own_note,
        "movement": "expected",
        "lines": line_values(order.lines),
        "units": units_of(order.lines, number),
    }
    return Draft("booking_received", data, job=job_id, rev=1, personal=(parties,), words=words_for(order, number))


def take_serials(tx: Tx, depot: Depot, count: int) -> int:
    """The first of so many serials of this station's number range."""
    return ledger.next_number(tx, f"number:{depot.code}{int(tx.station)}", count)


def take_number(tx: Tx, depot: Depot) -> str:
    """The next consignment number of this station."""
    return note_number(depot.code, int(tx.station), take_serials(tx, depot, 1))


def customer_for(tx: Tx, actor: Actor, name: str) -> tuple[str, bool]:
    """(id, whether it is new) of the customer called ``name``; an unknown one is made here and matched later."""
    key = folded(name)
    known = tx.connection.execute(select(customer.c.id).where(customer.c.name_key == key)).scalar()
    if known:
        return known, False
    made = ledger.new_id(tx.clock)
    data = {"customer": made, "name": " ".join(name.split()), "name_key": key}
    ledger.record(tx, actor, Draft("customer_added", data))
    return made, True


def known_orders(connection: Connection, depot: Depot, orders: Iterable[Order]) -> dict[str, Any]:
    """The booked jobs among these orders, by external id."""
    keys = {key_of(depot, order): folded(order.reference) for order in orders}
    rows = connection.execute(select(job).where(job.c.reference_key.in_(set(keys.values()))))
    return {row.external_id: row for row in rows if row.external_id in keys}


def known_drafts(connection: Connection, drafts: Iterable[Draft]) -> set[str]:
    """The external ids of those bookings that somebody made meanwhile."""
    references = {draft.data["reference_key"] for draft in drafts}
    return set(connection.execute(_KNOWN, {"references": list(references)}).scalars())


_KNOWN = select(job.c.external_id).where(job.c.reference_key.in_(bindparam("references", expanding=True)))


def codes_in_use(connection: Connection, codes: list[str]) -> dict[str, str]:
    """Of these unit codes, those on a job that is not cancelled or delivered, with that job's number."""
    rows = connection.execute(
        select(unit.c.code, job.c.number)
        .join(job, job.c.id == unit.c.job_id)
        .where(unit.c.code.in_(codes), job.c.cancelled == "", job.c.movement != "delivered")
    )
    return {row.code: row.number for row in rows}

"""Prices, charges, readiness and the release to invoice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, select

from depot_app.domain.codes import charge_amount, charge_code
from depot_app.domain.ids import folded
from depot_app.domain.money import Money, format_money, parse_money
from depot_app.domain.people import Role, allowed
from depot_app.domain.readiness import Missing, missing
from depot_app.errors import DepotError
from depot_app.services.desk import change, depot
from depot_app.services.evidence import take_in
from depot_app.services.finding import JobRow, find_job, job_by_id
from depot_app.services.job_view import facts_of
from depot_app.services.visibility import visible
from depot_app.store import ledger
from depot_app.store.database import Store, Tx
from depot_app.store.ledger import Actor, Draft
from depot_app.store.tables import charge, job, price

_SUPERVISOR = frozenset({Role.SUPERVISOR})
_ASK = "Ask a supervisor."
#: How many jobs are released in one transaction.
AT_ONCE = 20
#: Sources a clerk or importer may take a price from; any other waits for a supervisor.
AGREED_SOURCES = ("agreed", "rate card", "card", "contract", "tariff")


@dataclass(frozen=True, slots=True)
class Asked:
    """What became of a price or charge: its id, whether it waits for somebody else, and the amount in words."""

    id: str
    waits: bool
    amount: str


def set_price(store: Store, actor: Actor, ref: str, amount: str, source: str = "agreed") -> Asked:
    """Price a job. Off the card it waits for a supervisor, unless a supervisor sets it."""
    with change(store) as tx:
        row = find_job(tx.connection, ref)
        if row.cancelled or row.billing not in ("unpriced", "priced"):
            raise DepotError(f"Job {row.number} is {(row.cancelled and 'cancelled') or row.billing}; its price stands.")
        money = _amount(amount, depot(tx.connection).currency)
        waits = folded(source) not in AGREED_SOURCES and not allowed(actor.role, _SUPERVISOR)
        made = f"P{ledger.next_number(tx, 'price')}"
        data: dict[str, Any] = {"price": made, "job": row.id, "amount": money.minor, "currency": money.currency,
                                "source": source}  # fmt: skip
        if waits:
            ledger.record(tx, actor, Draft("price_proposed", data, row.id, row.rev + 1))
        else:
            _approve_price(tx, actor, row, data, proposed=False)
    return Asked(made, waits, format_money(money))


def _amount(text: str, currency: str) -> Money:
    try:
        return parse_money(text, currency)
    except ValueError as error:
        raise DepotError(str(error), next_step="Write an amount like 120.50 or EUR 120.50.") from error


def _approve_price(tx: Tx, actor: Actor, row: Row[Any], data: dict[str, Any], *, proposed: bool) -> None:
    others = select(price.c.id).where(
        price.c.job_id == row.id, price.c.id != data["price"], price.c.state.in_(("approved", "proposed"))
    )
    replaced = list(tx.connection.execute(others).scalars())
    data |= {"proposed": proposed, "replaces": replaced, "billing_was": row.billing}
    ledger.record(tx, actor, Draft("pricing_approved", data, row.id, row.rev + 1))


def approve_price(store: Store, actor: Actor, wanted: str) -> Asked:
    """Approve a proposed price, by its id or its job. Never by who proposed it."""
    with change(store) as tx:
        found = _waiting_price(tx, wanted)
        _somebody_else(actor, found.proposed_by, "price")
        if not allowed(actor.role, _SUPERVISOR):
            raise DepotError("A price off the card is approved by a supervisor.", next_step=_ASK)
        row = job_by_id(tx.connection, found.job_id)
        data = {"price": found.id, "job": row.id, "amount": found.amount, "currency": found.currency,
                "source": found.source}  # fmt: skip
        _approve_price(tx, actor, row, data, proposed=True)
    return Asked(found.id, False, format_money(Money(found.amount, found.currency)))


def _waiting_price(tx: Tx, wanted: str) -> Row[Any]:
    query = select(price).where(price.c.state == "proposed")
    found = tx.connection.execute(query.where(price.c.id == wanted.strip().upper())).first()
    if found is None:
        row = find_job(tx.connection, wanted)
        found = tx.connection.execute(query.where(price.c.job_id == row.id).order_by(price.c.id.desc())).first()
    if found is None:
        raise DepotError(f"No price of {wanted} waits for approval.")
    return found


def _somebody_else(actor: Actor, captured_by: str, what: str) -> None:
    if actor.id == captured_by:
        raise DepotError(f"You captured this {what} yourself, so somebody else has to approve it.")


#: Two weeks in minutes: whatever a charge counts, more is a slip of the keyboard.
MOST_CHARGED = 20_160


def propose_charge(store: Store, actor: Actor, ref: str, code: str, quantity: str, note: str = "",
                   evidence: Sequence[Path] = (), amount: str = "") -> Asked:  # fmt: skip
    """Capture an accessorial charge; it always waits for somebody else's approval."""
    try:
        row_of_code, counted = charge_code(code), Decimal(quantity.strip().replace(",", "."))
    except ValueError as error:
        raise DepotError(str(error), next_step="See all codes with 'depot codes'.") from error
    except InvalidOperation:
        raise DepotError(f"{quantity!r} is not a quantity.", next_step="Write a number like 2 or 37.5.") from None
    if not counted.is_finite() or counted <= 0:
        raise DepotError("A charge needs a quantity above zero.", next_step="Write a number like 2 or 37.5.")
    if counted > MOST_CHARGED:
        raise DepotError(f"A quantity of {quantity.strip()} is more than any charge has.",
                         next_step="Look whether a point or a unit is missing.")  # fmt: skip
    with store.read() as connection:
        find_job(connection, ref)
    attached = take_in(store, evidence)
    with change(store) as tx:
        row = find_job(tx.connection, ref)
        if row.cancelled or row.billing in ("released", "invoiced", "paid"):
            raise DepotError(f"Job {row.number} is {row.billing}; charges can no longer be added.")
        currency = depot(tx.connection).currency
        base = tx.connection.execute(
            select(price.c.amount).where(price.c.job_id == row.id, price.c.state == "approved")
        ).scalar()
        try:
            minor = _amount(amount, currency).minor if amount else charge_amount(row_of_code, counted, base)
        except ValueError as error:
            raise DepotError(str(error)) from error
        made = f"C{ledger.next_number(tx, 'charge')}"
        data = {"charge": made, "job": row.id, "code": row_of_code.code, "quantity": format(counted.normalize(), "f"),
                "amount": minor, "currency": currency, "note": note, "files": attached}  # fmt: skip
        ledger.record(tx, actor, Draft("charge_proposed", data, row.id, row.rev + 1))
    return Asked(made, True, format_money(Money(minor, currency)))


def _charge(tx: Tx, number: str) -> tuple[Row[Any], Row[Any]]:
    found = tx.connection.execute(select(charge).where(charge.c.id == number.strip().upper())).one_or_none()
    if found is None:
        raise DepotError(f"There is no charge {number}.")
    if found.state != "proposed":
        raise DepotError(f"Charge {found.id} is {found.state} already.")
    return found, job_by_id(tx.connection, found.job_id)


def approve_charge(store: Store, actor: Actor, number: str) -> Asked:
    """Approve a charge: never who captured it; above the threshold or without evidence a supervisor."""
    with change(store) as tx:
        found, row = _charge(tx, number)
        _somebody_else(actor, found.captured_by, "charge")
        threshold = depot(tx.connection).charge_threshold
        if (found.amount > threshold or not found.evidence) and not allowed(actor.role, _SUPERVISOR):
            why = f"above {format_money(Money(threshold, found.currency))}" if found.evidence else "without evidence"
            raise DepotError(f"A charge {why} is approved by a supervisor.", next_step=_ASK)
        ledger.record(tx, actor, Draft("charge_approved", {"charge": found.id, "job": row.id}, row.id, row.rev + 1))
    return Asked(found.id, False, format_money(Money(found.amount, found.currency)))


def reject_charge(store: Store, actor: Actor, number: str, reason: str) -> str:
    """Turn a charge down, with the reason. Returns the job's number."""
    with change(store) as tx:
        found, row = _charge(tx, number)
        data = {"charge": found.id, "job": row.id, "reason": reason}
        ledger.record(tx, actor, Draft("charge_rejected", data, row.id, row.rev + 1))
    return str(row.number)


def release(store: Store, actor: Actor, refs: Sequence[str], excepted: str = "") -> list[str]:
    """Release jobs to be invoiced. All of them must be ready, or ``excepted`` says why they go anyway.

    All are looked at first, so that a refusal releases none of them; they are then released a few at a time.
    """
    with store.read() as connection:
        numbers = [_releasable(connection, ref, excepted)[0].number for ref in dict.fromkeys(refs)]
    for start in range(0, len(numbers), AT_ONCE):
        with change(store) as tx:
            for number in numbers[start : start + AT_ONCE]:
                row, lacks = _releasable(tx.connection, number, excepted)
                data = {"job": row.id, "billing_was": row.billing, "except": excepted if lacks else "",
                        "lacking": [lack.rule for lack in lacks]}  # fmt: skip
                ledger.record(tx, actor, Draft("invoice_released", data, row.id, row.rev + 1))
    return numbers


def _releasable(connection: Connection, ref: str, excepted: str) -> tuple[JobRow, list[Missing]]:
    """The job and what it lacks. Raises DepotError where it cannot be released."""
    row = find_job(connection, ref)
    if row.cancelled or row.billing in ("released", "invoiced", "paid"):
        raise DepotError(f"Job {row.number} is {'cancelled' if row.cancelled else row.billing} already.")
    lacks = missing(facts_of(connection, row))
    if row.billing != "priced":
        raise DepotError(f"Job {row.number} has no approved price, so there is nothing to invoice.")
    if lacks and not excepted.strip():
        raise DepotError(f"Job {row.number} is not ready: " + " ".join(lack.why for lack in lacks),
                         next_step="Settle that first, or release it with --except and why.")  # fmt: skip
    return row, lacks


@dataclass(frozen=True, slots=True)
class Readiness:
    reference: str
    number: str
    missing: list[Missing]


def readiness(store: Store, ref: str = "") -> list[Readiness]:
    """One job, or every job not yet released or cancelled, with what each lacks."""
    with store.read() as connection:
        if ref:
            rows = [find_job(connection, ref)]
        else:
            wanted = select(job).where(job.c.billing.in_(("unpriced", "priced", "disputed")), job.c.cancelled == "")
            rows = list(connection.execute(wanted.where(visible()).order_by(job.c.booked_seq)))
        return [Readiness(row.reference, row.number, missing(facts_of(connection, row))) for row in rows]

"""Jobs by hand: new, changed, split, cancelled, put on hold."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select

from depot_app.domain.ids import folded
from depot_app.domain.orders import GoodsLine, JobKind, Order, Party
from depot_app.domain.tracks import LEG_OPEN
from depot_app.domain.units import units_of
from depot_app.errors import DepotError
from depot_app.services import booking
from depot_app.services.desk import change, depot
from depot_app.services.finding import JobRow, find_job, job_by_id, legs_of, units_of_job
from depot_app.services.job_view import order_of
from depot_app.store import ledger
from depot_app.store.database import Store, Tx
from depot_app.store.ledger import Actor, Draft
from depot_app.store.tables import job, note

#: What `edit` may change, and how the text becomes a value.
EDITABLE = ("reference", "date", "service", "instructions", "window_from", "window_to")
_SAID = {
    "reference": "the reference", "date": "the date", "service": "the service", "instructions": "the instructions",
    "window_from": "the earliest time", "window_to": "the latest time", "lines": "the goods", "name": "the consignee",
    "address": "the street", "postcode": "the postcode", "city": "the town", "country": "the country",
    "contact": "the contact", "phone": "the phone number", "email": "the e-mail address",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Booked:
    number: str
    reference: str
    warnings: tuple[str, ...] = ()


def book(store: Store, actor: Actor, order: Order) -> Booked:
    """Book one order. Raises DepotError when it lacks something or is booked already."""
    booking.check_order(order)
    if not order.reference.strip():
        raise DepotError("The order has no reference, so booking it twice could not be noticed.",
                         next_step="Ask the customer for one, or use a date and a name.")  # fmt: skip
    with change(store) as tx:
        here = depot(tx.connection)
        booking.check_day(order, here, tx.clock)
        known = booking.known_orders(tx.connection, here, [order])
        for row in known.values():
            raise DepotError(
                f"This order is booked already, as {row.number}.", next_step="Edit that job if it changed."
            )
        customer_id, new = booking.customer_for(tx, actor, order.customer)
        warnings = [f"{order.customer} is a new customer; match it with Odoo later."] if new else []
        warnings += _same_codes(tx, order.lines)
        number = booking.take_number(tx, here)
        ledger.record(tx, actor, booking.booking(tx.clock, here, order, number, customer_id))
    return Booked(number, order.reference, tuple(warnings))


def _same_codes(tx: Tx, lines: tuple[GoodsLine, ...]) -> list[str]:
    used = booking.codes_in_use(tx.connection, [line.barcode for line in lines if line.barcode])
    return [f"Barcode {code} also stands on job {number}." for code, number in used.items()]


def edit(store: Store, actor: Actor, ref: str, *, consignee: dict[str, str] | None = None,
         lines: tuple[GoodsLine, ...] | None = None, seen: Order | None = None, **wanted: str) -> str:  # fmt: skip
    """Change a job. Its goods can change only until the first unit was scanned. Returns the job's number.

    ``seen`` is what was looked at when the changes were decided: where somebody has changed the same since, nothing is.
    """
    with change(store) as tx:
        row = find_job(tx.connection, ref)
        still_ours(row)
        before = order_of(tx.connection, row)
        after = _edited(before, consignee, lines, wanted)
        if seen is not None and (both := _changed_by_both(seen, before, after)):
            raise DepotError(f"Somebody else has changed the same meanwhile: {', '.join(both)}. Nothing of yours was "
                             "saved. Go back, look at the job as it is now, and change it again.")  # fmt: skip
        if after != before:
            record_change(tx, actor, row, before, after)
    return str(row.number)


def _changed_by_both(seen: Order, now: Order, wanted: Order) -> list[str]:
    """What is neither as it was seen nor as it is wanted."""
    was, there, new = (asdict(each) | asdict(each.consignee) for each in (seen, now, wanted))
    return [word for name, word in _SAID.items() if was[name] != there[name] != new[name]]


def _edited(before: Order, consignee: dict[str, str] | None, lines: tuple[GoodsLine, ...] | None,
            wanted: dict[str, str]) -> Order:  # fmt: skip
    values: dict[str, Any] = {name: value for name, value in wanted.items() if value is not None}
    if unknown := set(values) - set(EDITABLE):
        raise DepotError(f"{', '.join(sorted(unknown))} cannot be changed this way.")
    if "date" in values:
        values["date"] = date.fromisoformat(values["date"])
    if lines is not None:
        values["lines"] = lines
    if consignee:
        values["consignee"] = replace(before.consignee, **consignee)
    return replace(before, **values)


def record_change(
    tx: Tx, actor: Actor, row: JobRow, before: Order, after: Order, steps: tuple[str, ...] | None = None
) -> None:
    """Record that the order behind job ``row`` is now ``after``. Raises DepotError when it is too late for that."""
    booking.check_order(after)
    here = depot(tx.connection)
    if after.date != before.date:
        booking.check_day(after, here, tx.clock)
    changed: dict[str, Any] = {
        name: value
        for name, value in (
            ("reference", after.reference), ("reference_key", folded(after.reference)),
            ("date", after.date.isoformat()), ("service", after.service), ("instructions", after.instructions),
            ("window_from", after.window_from),
            ("window_to", after.window_to), ("content_hash", booking.content_hash(after)),
        )
        if getattr(row, name) != value
    }  # fmt: skip
    if (after.reference, after.date) != (before.reference, before.date):
        changed["external_id"] = booking.key_of(here, after)
        if booking.known_orders(tx.connection, here, [after]):
            raise DepotError("There is already a job with that reference and date.")
    data: dict[str, Any] = {"job": row.id, "changed": changed, "booked_seq": row.booked_seq}
    personal: tuple[ledger.Personal, ...] = ()
    if (after.consignee, after.sender) != (before.consignee, before.sender):
        parties = ledger.personal(tx.clock, "parties", booking.parties_text(after))
        data["parties"], personal = parties.mark(), (parties,)
    if after.lines != before.lines:
        _not_yet_scanned(tx, row)
        changed |= {"quantity": after.quantity, "weight_g": after.weight_g}
        data |= {"lines": booking.line_values(after.lines), "units": units_of(after.lines, row.number)}
    words = booking.words_for(after, row.number)
    ledger.record(tx, actor, Draft("booking_changed", data, row.id, row.rev + 1, personal=personal, words=words,
                                   steps=steps))  # fmt: skip


def still_ours(row: JobRow) -> None:
    """Raise DepotError where the job can no longer be changed."""
    if row.cancelled:
        raise DepotError(f"Job {row.number} is cancelled.")
    if row.billing in ("released", "invoiced", "paid"):
        raise DepotError(f"Job {row.number} is {row.billing}; it cannot be changed any more.")


def _not_yet_scanned(tx: Tx, row: JobRow) -> None:
    if any(unit.state != "expected" for unit in units_of_job(tx.connection, row.id)):
        raise DepotError("Its freight has been scanned already, so the goods cannot be changed.",
                         next_step="Log an exception for what differs, or split the job.")  # fmt: skip
    parts = select(job.c.number).where(job.c.split_from == row.id)
    if row.split_from or tx.connection.execute(parts).first():
        raise DepotError("This job was split, and its units keep the numbers on their labels.",
                         next_step="Cancel it and book its goods anew.")  # fmt: skip


def cancel(store: Store, actor: Actor, ref: str, reason: str) -> str:
    """Cancel a job that has not left. Its number is voided if no note was printed. Returns the number."""
    with change(store) as tx:
        row = find_job(tx.connection, ref)
        still_ours(row)
        legs = legs_of(tx.connection, row.id)
        if any(leg.state != "planned" for leg in legs):
            raise DepotError(f"Job {row.number} has been loaded or has left; it cannot be cancelled any more.",
                             next_step="Log an exception, and plan a return.")  # fmt: skip
        if any(unit.state == "loaded" for unit in units_of_job(tx.connection, row.id)):
            raise DepotError("Some of it is on a vehicle.", next_step="Unscan those units first.")
        open_legs = [leg.id for leg in legs if leg.state in LEG_OPEN]
        data = {"job": row.id, "reason": reason, "billing_was": row.billing, "legs": open_legs}
        ledger.record(tx, actor, Draft("job_cancelled", data, row.id, row.rev + 1))
        unprinted = select(note.c.number).where(note.c.job_id == row.id, note.c.prints == 0, note.c.voided == "")
        for number in tx.connection.execute(unprinted).scalars().all():
            void = Draft("note_voided", {"note": number, "job": row.id, "reason": f"job cancelled: {reason}",
                                        "next": ""},
                         row.id, row.rev + 2)  # fmt: skip
            ledger.record(tx, ledger.DESK, void)
    return str(row.number)


def hold(store: Store, actor: Actor, ref: str, reason: str) -> str:
    """Put a job on hold: its units are refused at loading until the hold is lifted."""
    return _hold(store, actor, ref, "job_held", reason)


def unhold(store: Store, actor: Actor, ref: str, reason: str) -> str:
    return _hold(store, actor, ref, "job_unheld", reason)


def _hold(store: Store, actor: Actor, ref: str, kind: str, reason: str) -> str:
    with change(store) as tx:
        row = find_job(tx.connection, ref)
        if bool(row.hold) == (kind == "job_held"):
            raise DepotError(f"Job {row.number} is {'on hold already' if row.hold else 'not on hold'}.")
        ledger.record(tx, actor, Draft(kind, {"job": row.id, "reason": reason}, row.id, row.rev + 1))
    return str(row.number)


def return_of(store: Store, ref: str, reference: str, day: date) -> Order:
    """The order that brings a job's goods back: sender and consignee change places, new units are numbered."""
    with store.read() as connection:
        row = find_job(connection, ref)
        before = order_of(connection, job_by_id(connection, row.id))
        here = depot(connection)
    home = before.sender or Party(here.name, here.address)
    lines = tuple(replace(line, barcode="") for line in before.lines)
    return replace(before, reference=reference or f"{before.reference}-R", date=day, kind=JobKind.RETURN,
                   sender=before.consignee, consignee=home, lines=lines)  # fmt: skip

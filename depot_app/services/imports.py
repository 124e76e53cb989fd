"""Take in a customer's list: the good booked, the bad told by cell, the same list again a no-op."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import Connection, select

from depot_app.domain.ids import folded
from depot_app.domain.orders import order_as_json
from depot_app.domain.times import Clock
from depot_app.domain.weights import json_kg
from depot_app.errors import DepotError
from depot_app.services import booking, interrupted, materialising
from depot_app.services.desk import Depot, change, depot
from depot_app.services.job_view import order_of
from depot_app.services.jobs import record_change
from depot_app.sheets.model import Options, Problem, UnderstoodJob
from depot_app.store import files, ledger
from depot_app.store.booking_alone import booking_alone
from depot_app.store.database import Store
from depot_app.store.ledger import Actor, Draft
from depot_app.store.tables import customer, import_, job

Progress = Callable[[int, int], None]
State = Literal["booked", "unchanged", "changed", "refused"]
_AT_ONCE = 400  # how many orders one look at the store compares


@dataclass(frozen=True, slots=True)
class Taken:
    """One order of the list and what became of it. ``number`` is None where it was not booked."""

    understood: UnderstoodJob
    state: State
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    file: str
    jobs: list[Taken]
    problems: list[Problem]
    assumptions: list[str]
    refused: int

    def count(self, state: State) -> int:
        return sum(taken.state == state for taken in self.jobs)

    def as_json(self) -> dict[str, Any]:
        """The contract's shape; see the command line's documentation."""
        return {
            "file": self.file,
            "booked": self.count("booked"),
            "unchanged": self.count("unchanged"),
            "changed": self.count("changed"),
            "refused": self.refused + self.count("refused"),
            "jobs": [_job_json(taken) for taken in self.jobs if taken.state != "refused"],
            "problems": [
                {"sheet": each.sheet, "cell": each.cell, "severity": each.severity, "message": each.message,
                 "reference": each.reference, "customer": each.customer}
                for each in self.problems
            ],
            "assumptions": self.assumptions,
        }  # fmt: skip


def _job_json(taken: Taken) -> dict[str, Any]:
    order = taken.understood.order
    party = order.consignee
    return {
        "reference": order.reference,
        "number": taken.number,
        "customer": order.customer,
        "consignee": {"name": party.name, "address": party.address, "postcode": party.postcode, "city": party.city,
                      "country": party.country},
        "date": order.date.isoformat(),
        "service": order.service,
        "kind": order.kind.value,
        "lines": [
            {"description": line.description, "quantity": line.quantity, "package": line.package,
             "weight_kg": json_kg(line.weight_g), "barcode": line.barcode}
            for line in order.lines
        ],
        "quantity": order.quantity,
        "weight_kg": json_kg(order.weight_g),
        "cells": taken.understood.cells,
        "state": taken.state,
    }  # fmt: skip


def take_in(store: Store, actor: Actor, path: Path, options: Options, *, dry_run: bool = False,
            progress: Progress | None = None, clock: Clock | None = None) -> Result:  # fmt: skip
    """Understand a file and book what is new in it. With ``dry_run`` nothing is recorded.

    Its days are judged by ``clock``, that of the store unless another is told.

    Raises DepotError for a file that cannot be read at all.
    """
    from depot_app.sheets.child import understand_file  # whoever only books by hand never needs it

    understood, clock = understand_file(path, options), clock or store.clock
    jobs, problems = list(understood.jobs), list(understood.problems)
    with store.read() as connection:
        here = depot(connection)
    lists = interrupted.waiting(store, here, [each.order for each in jobs])
    assumptions = [*understood.assumptions, *(_finished_first(each, dry_run=dry_run) for each in lists)]
    if lists and not dry_run:
        interrupted.carry_on(store, actor, [each.import_id for each in lists], progress)
    left = {key: content for each in lists for key, content in each.contents.items()}
    with store.read() as connection:
        taken = list(_compared(connection, here, jobs, problems, left, clock))
        problems += _customer_warnings(connection, taken)
    result = Result(path.name, taken, problems, assumptions, understood.refused)
    if not dry_run:
        _change_jobs(store, actor, taken, problems)
        _book_new(store, actor, here, result, progress)
    return result


def _finished_first(waiting: interrupted.Waiting, *, dry_run: bool) -> str:
    if dry_run:
        return f"{waiting.file} is not booked in full yet: the jobs left of it ({waiting.left:,}) are booked first."
    return f"{waiting.file} was not booked in full before: the jobs left of it ({waiting.left:,}) are booked now."


def _book_new(store: Store, actor: Actor, here: Depot, result: Result, progress: Progress | None) -> None:
    """Book what is new of the list; what somebody books meanwhile keeps the number it has."""
    taken = result.jobs
    new = [index for index, each in enumerate(taken) if each.state == "booked" and each.number is None]
    if not new:
        return
    numbers = _book(store, actor, result.file, [taken[index].understood for index in new], progress)
    for index in new:
        order = taken[index].understood.order
        number = numbers.get(booking.key_of(here, order))
        if number is not None:
            taken[index] = replace(taken[index], number=number)
            continue
        with store.read() as connection:
            known = booking.known_orders(connection, here, [order])
        taken[index] = replace(taken[index], state="unchanged", number=known[booking.key_of(here, order)].number)


def _compared(connection: Connection, here: Depot, jobs: list[UnderstoodJob], problems: list[Problem],
              left: dict[str, str], clock: Clock) -> Iterator[Taken]:  # fmt: skip
    """Each order of the list beside what the store has, and what was ``left`` of lists that are finished first."""
    walk = iter(jobs)
    while some := list(islice(walk, _AT_ONCE)):
        known = booking.known_orders(connection, here, [each.order for each in some])
        codes = booking.codes_in_use(connection, [line.barcode for each in some for line in each.order.lines])
        dates = _other_dates(connection, some)
        for each in some:
            key, row = booking.key_of(here, each.order), known.get(booking.key_of(here, each.order))
            content = left.get(key) or (row.content_hash if row is not None else None)
            if content is not None:
                same = content == booking.content_hash(each.order)
                number = row.number if row is not None else None
                yield Taken(each, ("booked" if key in left else "unchanged") if same else "changed", number)
                continue
            if (refusal := _refusal(each, here, clock)) is not None:
                problems.append(refusal)
                yield Taken(each, "refused")
                continue
            _warn(each, codes, dates, problems)
            yield Taken(each, "booked")


def _refusal(each: UnderstoodJob, here: Depot, clock: Clock) -> Problem | None:
    """Why a new order is not booked."""
    place = each.places.date
    try:
        booking.check_day(each.order, here, clock)
        place = each.places.reference
        booking.check_order(each.order)
    except DepotError as error:
        return _problem(each, place, "error", f"{error.what} {error.next_step}".strip())
    return None


def _problem(each: UnderstoodJob, place: str, severity: Literal["error", "warning"], words: str,
             row: int | None = None) -> Problem:  # fmt: skip
    order = each.order
    return Problem(each.places.sheet, each.cell(place, row), severity, words, order.reference, order.customer)


def _other_dates(connection: Connection, some: list[UnderstoodJob]) -> dict[tuple[str, str], Any]:
    """Orders booked for another day under the same customer and reference."""
    keys = [folded(each.order.reference) for each in some]
    rows = connection.execute(
        select(job.c.reference_key, job.c.number, job.c.date, customer.c.name_key)
        .join(customer, customer.c.id == job.c.customer_id)
        .where(job.c.reference_key.in_(keys), job.c.cancelled == "")
    )
    return {(row.name_key, row.reference_key): row for row in rows}


def _warn(each: UnderstoodJob, codes: dict[str, str], dates: dict[tuple[str, str], Any],
          problems: list[Problem]) -> None:  # fmt: skip
    order, places = each.order, each.places
    row_by_row = len(each.rows) == len(order.lines)  # else a row was left out, and no line knows its own
    for index, line in enumerate(order.lines):
        if line.barcode in codes:
            words = f"Barcode {line.barcode} also stands on job {codes[line.barcode]}, which is not delivered yet."
            place, row = (places.barcode, each.rows[index]) if row_by_row else (places.reference, None)
            problems.append(_problem(each, place, "warning", words, row))
    other = dates.get((folded(order.customer), folded(order.reference)))
    if other is not None and other.date != order.date.isoformat():
        words = f"{order.reference} is booked for {other.date} already, as {other.number}. This is booked as a new job."
        problems.append(_problem(each, places.date, "warning", words))


def _customer_warnings(connection: Connection, taken: list[Taken]) -> list[Problem]:
    known = set(connection.execute(select(customer.c.name_key)).scalars())
    first: dict[str, UnderstoodJob] = {}
    for each in taken:
        key = folded(each.understood.order.customer)
        if key not in known and each.state == "booked":
            first.setdefault(key, each.understood)
    words = "{} is a new customer here. Its jobs are booked; match it with Odoo later."
    return [_problem(each, each.places.customer, "warning", words.format(each.order.customer))
            for each in first.values()]  # fmt: skip


def _change_jobs(store: Store, actor: Actor, taken: list[Taken], problems: list[Problem]) -> None:
    """Bring changed orders up to the list; what is too late to change is refused with its reason."""
    for index, each in enumerate(taken):
        if each.state != "changed":
            continue
        try:
            with change(store) as tx:
                row = tx.connection.execute(select(job).where(job.c.number == each.number)).one()
                if row.cancelled or row.billing not in ("unpriced", "priced"):
                    state = "cancelled" if row.cancelled else row.billing
                    raise DepotError(f"Job {row.number} is {state}; the change in the list was not taken over.")
                record_change(tx, actor, row, order_of(tx.connection, row), each.understood.order)
        except DepotError as error:
            whole = each.understood
            problems.append(_problem(whole, whole.places.reference, "error", f"{each.number}: {error}"))
            taken[index] = replace(each, state="refused")


def _book(store: Store, actor: Actor, name: str, orders: list[UnderstoodJob], progress: Progress | None
          ) -> dict[str, str]:  # fmt: skip
    """Decide the list by one fact, then book it in slices. Returns the numbers by external id."""
    lines = (json.dumps([each.cells, order_as_json(each.order)], ensure_ascii=False) + "\n" for each in orders)
    manifest = files.put(store, gzip.compress("".join(lines).encode(), compresslevel=3, mtime=0))
    made = interrupted.customers(store, actor, [each.order for each in orders])
    import_id = ledger.new_id(store.clock)
    with booking_alone(store, import_id):
        with change(store) as tx:
            here = depot(tx.connection)
            first = booking.take_serials(tx, here, len(orders))
            data = {"import": import_id, "file": name, "manifest": manifest, "jobs": len(orders), "first": first,
                    "station": int(tx.station)}  # fmt: skip
            ledger.record(tx, actor, Draft("import_decided", data))
        what = materialising.Decided(import_id, first, int(store.station))
        return materialising.finish(store, actor, what, [(each.cells, each.order) for each in orders], made, progress)


def unfinished(store: Store) -> list[tuple[str, str, int, int]]:
    """(id, file, jobs booked, jobs) of every list whose booking was interrupted."""
    with store.read() as connection:
        rows = connection.execute(select(import_).where(import_.c.completed == 0)).all()
        return [(row.id, row.file, row.booked, row.jobs) for row in rows]


def resume(store: Store, actor: Actor, progress: Progress | None = None) -> int:
    """Finish the lists whose booking was interrupted. Returns how many jobs were booked by it.

    Raises DepotError when another program is booking one of them.
    """
    return interrupted.carry_on(store, actor, None, progress)

"""Consignment notes: printed, numbered, versioned; every print recorded, every number printed or voided."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, select

from depot_app.domain.note_data import NoteData
from depot_app.domain.orders import Party
from depot_app.domain.times import read_day
from depot_app.errors import DepotError
from depot_app.services import booking, pages_left
from depot_app.services.desk import change, depot
from depot_app.services.finding import find_job, job_by_id, legs_of, units_of_job
from depot_app.services.job_view import order_of, personal_value
from depot_app.services.people import name_of
from depot_app.store import ledger
from depot_app.store.database import Store, Tx
from depot_app.store.faults import StoreGone
from depot_app.store.ledger import Actor, Draft
from depot_app.store.tables import load, note

Render = Callable[[Sequence[NoteData]], bytes]
#: The signs of a note's texts that the fonts of the page lack.
Missing = Callable[[NoteData], Collection[str]]
MOST_COPIES = 20
_MOST_SIGNS, _MOST_NAMED = 12, 3


@dataclass(frozen=True, slots=True)
class Printed:
    """A copy that was printed; ``missing`` are the signs in it that the page shows as gaps."""

    reference: str
    number: str
    version: int
    copy: int
    file: str
    missing: str = ""


def none_missing(_note: NoteData) -> Collection[str]:
    """Of whoever draws no letters."""
    return ()


@dataclass(frozen=True, slots=True)
class _Print:
    """One copy about to be printed; ``prints_were`` guards against somebody printing it meanwhile."""

    job: str
    data: NoteData
    content_hash: str
    prints_were: int


def print_notes(store: Store, actor: Actor, refs: Sequence[str], out: Path, render: Render, copies: int = 1,
                reason: str = "", *, missing: Missing = none_missing) -> list[Printed]:  # fmt: skip
    """Print notes as PDF files into ``out``, one file a copy; what a killed print left there is finished first.

    Raises DepotError for a reprint without a reason.
    """
    pages_left.settle(store, out)
    return [each for ref in refs for each in print_job(store, actor, ref, out, render, copies, reason, missing)]


def print_job(store: Store, actor: Actor, ref: str, out: Path, render: Render, copies: int,
              reason: str, missing: Missing = none_missing) -> list[Printed]:  # fmt: skip
    """Print one job's note.

    The pages are made first, then the prints recorded, then the files put in place: a print that failed is not counted,
    and one killed before the last step is finished by ``pages_left.settle``.
    """
    if not 1 <= copies <= MOST_COPIES:
        raise DepotError(f"Between 1 and {MOST_COPIES} copies are printed at once.")
    with store.read() as connection:
        prints = _planned(connection, actor, ref, copies, reason, store.clock.now())
    made: list[Path] = []
    try:
        for each in prints:
            made.append(_written(out, render, each))
        with change(store) as tx:
            for each in prints:
                _record(tx, actor, each)
    except StoreGone:  # it may have been recorded before the store went away: whoever prints next sees
        raise
    except Exception:
        for part in made:
            part.unlink(missing_ok=True)
        raise
    files = [pages_left.put_in_place(part) for part in made]
    return [_printed(file, each, missing) for file, each in zip(files, prints, strict=True)]


def _printed(file: Path, each: _Print, missing: Missing) -> Printed:
    told = each.data
    return Printed(told.reference, told.number, told.version, told.copy, str(file), "".join(sorted(missing(told))))


def gaps(printed: Sequence[Printed]) -> str:
    """What to tell of letters that could not be printed, so that somebody writes them by hand; empty where all were."""
    numbers = list(dict.fromkeys(each.number for each in printed if each.missing))
    if not numbers:
        return ""
    found = sorted({sign for each in printed for sign in each.missing})
    signs = " ".join(found[:_MOST_SIGNS]) + (" …" if len(found) > _MOST_SIGNS else "")
    more = f" and {len(numbers) - _MOST_NAMED} more" if len(numbers) > _MOST_NAMED else ""
    which = ", ".join(numbers[:_MOST_NAMED]) + more
    return f"Letters that the font of the page cannot show are missing on {which}: {signs}"


def for_practice(render: Render) -> Render:
    """The same pages with the large word that keeps them from being taken for real ones."""
    return lambda told: render([replace(each, practice=True) for each in told])


def preview(store: Store, actor: Actor, ref: str) -> NoteData:
    """The note as it would be printed now; nothing is recorded. ``copy`` above 1 means that a print needs a reason."""
    with store.read() as connection:
        return _planned(connection, actor, ref, 1, "…", store.clock.now())[0].data


def _planned(connection: Connection, actor: Actor, ref: str, copies: int, reason: str,
             now: datetime) -> list[_Print]:  # fmt: skip
    row = find_job(connection, ref)
    if row.cancelled:
        raise DepotError(f"Job {row.number} is cancelled.", next_step="Book it again if it goes after all.")
    order = order_of(connection, row)
    content = booking.content_hash(order)
    valid = connection.execute(select(note).where(note.c.job_id == row.id, note.c.voided == "")).one()
    same = valid.content_hash == content or not valid.prints
    version, copy = (max(valid.version, 1), valid.copies) if same else (valid.version + 1, 0)
    if copy and not reason.strip():
        raise DepotError(f"The note of job {row.number} has been printed {valid.prints} times already.",
                         "Nothing was printed.", "Say why it is printed again, with --reason.")  # fmt: skip
    base = _data(connection, actor, row, valid.number, now)
    made = []
    for step in range(1, copies + 1):
        told = replace(base, version=version, copy=copy + step, reprint_reason=reason if copy else "")
        made.append(_Print(row.id, told, content, valid.prints + step - 1))
    return made


def _data(connection: Connection, actor: Actor, row: Row[Any], number: str, now: datetime) -> NoteData:
    here, order, legs = depot(connection), order_of(connection, row), legs_of(connection, row.id)
    on = connection.execute(select(load).where(load.c.id == legs[-1].load_id)).one() if legs else None
    return NoteData(
        number=number, printed_at=now.astimezone(here.zone), printed_by=name_of(connection, actor.id),
        depot_code=here.code, depot_name=here.name, depot_address=here.address, customer=order.customer,
        reference=order.reference, service=order.service, kind=row.kind, date=read_day(row.date),
        window_from=row.window_from, window_to=row.window_to, sender=order.sender or Party(order.customer),
        consignee=order.consignee, lines=order.lines, units=len(units_of_job(connection, row.id)),
        weight_g=order.weight_g, instructions=order.instructions, load=str(on.id) if on else "",
        vehicle=on.vehicle if on else "", driver=(personal_value(connection, on.driver_id) or "") if on else "",
        attempt=len(legs) or 1, conditions=here.conditions, language=here.note_language,
    )  # fmt: skip


def _written(out: Path, render: Render, each: _Print) -> Path:
    """The finished page under the name it waits with."""
    try:
        return pages_left.lay_down(out, each.data, each.content_hash, render([each.data]))
    except OSError as error:
        raise DepotError(f"The page could not be written to {out}: {error.strerror}.", "No print was counted.",
                         "Choose another folder, or free some space, and print again.") from error  # fmt: skip


def _record(tx: Tx, actor: Actor, each: _Print) -> None:
    row = job_by_id(tx.connection, each.job)
    told = each.data
    data = {
        "job": each.job, "note": told.number, "version": told.version, "copy": told.copy,
        "reason": told.reprint_reason, "content_hash": each.content_hash, "prints_were": each.prints_were,
    }  # fmt: skip
    ledger.record(tx, actor, Draft("note_printed", data, each.job, row.rev + 1))


def void(store: Store, actor: Actor, number: str, reason: str) -> str:
    """Void a note's number; the job gets the next one for its next print. Returns the job's number."""
    with change(store) as tx:
        wanted = number.strip().upper()
        found = tx.connection.execute(select(note).where(note.c.number == wanted)).one_or_none()
        if found is None:
            raise DepotError(f"There is no note {number}.")
        if found.voided:
            raise DepotError(f"Note {found.number} is void already: {found.voided}.")
        row = job_by_id(tx.connection, found.job_id)
        following = "" if row.cancelled else booking.take_number(tx, depot(tx.connection))
        data = {"note": found.number, "job": row.id, "reason": reason, "next": following}
        ledger.record(tx, actor, Draft("note_voided", data, row.id, row.rev + 1))
    return str(row.number)

"""What can be printed, what was printed by whom, and many prints at once."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from depot_app.errors import DepotError
from depot_app.services import notes, pages_left
from depot_app.services.finding import find_job, find_load
from depot_app.services.visibility import visible
from depot_app.store import search
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.tables import chain_head, fact, job, leg, load, note, personal, staff

#: So many of the newest facts are looked through for prints: the ledger has no order by kind.
NEWEST_FACTS = 20_000
MOST_PRINTS = 500
_KINDS = ("note_printed", "note_voided")


@dataclass(frozen=True, slots=True)
class LoadNotes:
    """A load and how many of its ``jobs`` have a printed note. ``who`` is the vehicle, or a subcontractor."""

    load: int
    who: str
    dock: str
    date: str
    state: str
    jobs: int
    printed: int


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One job's note. ``load`` 0 where it is on none; ``prints`` counts all copies ever made of this number."""

    job: str
    reference: str
    consignee: str
    city: str
    load: int
    stop: int
    note: str
    version: int
    prints: int
    rev: int


@dataclass(frozen=True, slots=True)
class PrintLine:
    """One print, or a number voided (``copy`` 0)."""

    seq: int
    at: str
    by: str
    job: str
    reference: str
    note: str
    version: int
    copy: int
    reason: str


@dataclass(frozen=True, slots=True)
class Printout:
    """What came of printing several notes: the files, and (job, why not) of those refused."""

    printed: list[notes.Printed]
    refused: list[tuple[str, str]]


def loads_open(store: Store) -> list[LoadNotes]:
    """Loads that are not closed, oldest first."""
    printed = (
        select(func.count()).select_from(leg).join(note, note.c.job_id == leg.c.job_id)
        .where(leg.c.load_id == load.c.id, note.c.voided == "", note.c.prints > 0).scalar_subquery()
    )  # fmt: skip
    jobs = select(func.count()).where(leg.c.load_id == load.c.id).scalar_subquery()
    wanted = select(load, jobs.label("jobs"), printed.label("printed")).where(load.c.state != "closed")
    with store.read() as connection:
        return [
            LoadNotes(row.id, row.vehicle if row.vehicle != "–" else row.subcontractor, row.dock, row.date, row.state,
                      row.jobs, row.printed)
            for row in connection.execute(wanted.order_by(load.c.id))
        ]  # fmt: skip


def of_load(store: Store, number: int | str) -> list[NoteRow]:
    """The notes of a load in the order of its drops. Raises DepotError when there is no such load."""
    with store.read() as connection:
        on = find_load(connection, number).id
        wanted = _notes().where(leg.c.load_id == on).order_by(leg.c.stop)
        return [_row(found) for found in connection.execute(wanted)]


def of_job(store: Store, ref: str) -> NoteRow:
    """The note of one job. Raises DepotError when no job, or several, answer to ``ref``."""
    with store.read() as connection:
        wanted = _notes().where(job.c.id == find_job(connection, ref).id)
        return _row(connection.execute(wanted.order_by(leg.c.attempt.desc())).first())


def found(store: Store, words: str, most: int = 200) -> list[NoteRow]:
    """The notes of jobs found by any of their words, newest first, at most ``most``."""
    later = leg.alias("later")
    newest = select(func.max(later.c.attempt)).where(later.c.job_id == job.c.id).scalar_subquery()
    with store.read() as connection:
        entries = search.find(connection, words, most)
        once = leg.c.id.is_(None) | (leg.c.attempt == newest)
        wanted = _notes().where(job.c.booked_seq.in_(entries), visible(), once)
        return [_row(row) for row in connection.execute(wanted.order_by(job.c.booked_seq.desc()))]


def _notes() -> Select[Any]:
    """Every job with its valid note, once for each of its legs."""
    return (
        select(job.c.number, job.c.reference, job.c.rev, leg.c.load_id, leg.c.stop, note.c.number.label("note"),
               note.c.version, note.c.prints, personal.c.value.label("parties"))
        .select_from(job).join(note, (note.c.job_id == job.c.id) & (note.c.voided == ""))
        .join(personal, personal.c.id == job.c.parties_id).outerjoin(leg, leg.c.job_id == job.c.id)
        .where(job.c.cancelled == "")
    )  # fmt: skip


def _row(row: Any) -> NoteRow:  # noqa: ANN401
    if row is None:
        raise DepotError("A cancelled job has no note.", next_step="Book it again if it goes after all.")
    to = json.loads(row.parties)["consignee"] if row.parties else {"name": "(erased)"}
    return NoteRow(row.number, row.reference, to["name"], to.get("city", ""), row.load_id or 0, row.stop or 0,
                   row.note, row.version, row.prints, row.rev)  # fmt: skip


def print_each(store: Store, actor: Actor, refs: Sequence[str], out: Path, render: notes.Render, copies: int,
               reason: str, tell: Callable[[int, int], None], *,
               missing: notes.Missing = notes.none_missing) -> Printout:  # fmt: skip
    """Print the notes of these jobs one after the other; one that is refused keeps none of the others back."""
    told = Printout([], [])
    pages_left.settle(store, out)
    for number, ref in enumerate(refs, 1):
        try:
            told.printed.extend(notes.print_job(store, actor, ref, out, render, copies, reason, missing))
        except DepotError as error:
            told.refused.append((ref, error.what))
        tell(number, len(refs))
    return told


def printed(store: Store, ref: str = "") -> list[PrintLine]:
    """Who printed what, newest first: everything about one job, or the newest of all."""
    with store.read() as connection:
        if ref:
            about: ColumnElement[bool] = fact.c.job_id == find_job(connection, ref).id
        else:
            about = fact.c.seq > (connection.execute(select(chain_head.c.seq)).scalar() or 0) - NEWEST_FACTS
        wanted = (
            select(fact.c.seq, fact.c.recorded_at, fact.c.kind, fact.c.payload, fact.c.actor, job.c.number,
                   job.c.reference, personal.c.value.label("by"))
            .outerjoin(job, job.c.id == fact.c.job_id).outerjoin(staff, staff.c.id == fact.c.actor)
            .outerjoin(personal, personal.c.id == staff.c.name_id)
            .where(about, fact.c.kind.in_(_KINDS)).order_by(fact.c.seq.desc()).limit(MOST_PRINTS)
        )  # fmt: skip
        return [_line(row) for row in connection.execute(wanted)]


def _line(row: Any) -> PrintLine:  # noqa: ANN401
    told = json.loads(row.payload)["data"]
    return PrintLine(row.seq, row.recorded_at, row.by or row.actor, row.number or "", row.reference or "",
                     told["note"], told.get("version", 0), told.get("copy", 0), told.get("reason", ""))  # fmt: skip

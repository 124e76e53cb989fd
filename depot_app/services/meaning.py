"""What a scan or a few typed words mean: a job, a load."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Row, select

from depot_app.domain.letters import plain
from depot_app.errors import DepotError
from depot_app.services import job_list
from depot_app.services.finding import find_job
from depot_app.services.load_board import plate
from depot_app.store.database import Store
from depot_app.store.tables import load, note

#: So many loads are looked through by their vehicles, the newest first, so many of them shown, from so many letters on.
_NEWEST, _MOST_LOADS, _LEAST = 500, 3, 2


@dataclass(frozen=True, slots=True)
class Found:
    """``kind`` is job or load, ``ref`` its number, ``words`` one line about it.

    ``void`` is the number of the note that was scanned where it counts no more.
    """

    kind: str
    ref: str
    words: str
    day: str = ""  # 2026-12-01
    state: str = ""  # of a job its movement, of a load its state
    void: str = ""


def of_scan(store: Store, raw: bytes) -> Found | None:
    """What a scanned code belongs to: a unit or a note to its job, a load sheet to its load."""
    text = raw.decode("utf-8", "replace").strip()
    if text.upper().startswith("LOAD-") and (found := _load(store, text[5:])):
        return found
    with store.read() as connection:
        try:
            row = find_job(connection, text)
        except DepotError:
            return None
        void = connection.execute(select(note.c.number).where(note.c.number == text.upper(), note.c.voided != ""))
        return Found("job", row.number, row.number, void=void.scalar() or "")


def job_of_scan(store: Store, raw: bytes) -> str:
    """The number of the job a scanned code belongs to; empty where it is no job's or the store is away."""
    try:
        found = of_scan(store, raw)
    except DepotError:
        return ""
    return found.ref if found is not None and found.kind == "job" else ""


def search(store: Store, text: str, most: int) -> list[Found]:
    """The newest loads with this number, vehicle or subcontractor, then jobs by any of their words; the newest last."""
    found = _loads(store, text)
    rows = job_list.listed(store, search=text, limit=most)
    return found + [
        Found("job", row.number, f"{row.number}  {row.reference}  ·  {row.customer} → {row.consignee}, {row.city}",
              row.date, row.movement)
        for row in rows
    ]  # fmt: skip


def _loads(store: Store, text: str) -> list[Found]:
    if by_number := _load(store, text):
        return [by_number]
    wanted = _run_together(text)
    if len(wanted) < _LEAST:
        return []
    with store.read() as connection:
        newest = connection.execute(select(load).order_by(load.c.id.desc()).limit(_NEWEST)).all()
    hits = (row for row in newest if wanted in _run_together(row.vehicle) or wanted in _run_together(row.subcontractor))
    return [_told(row) for row in islice(hits, _MOST_LOADS)]


def _run_together(text: str) -> str:
    """A number plate is written with blanks and dashes, and typed without."""
    return "".join(each for each in plain(text) if each.isalnum())


def _load(store: Store, text: str) -> Found | None:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        return None
    with store.read() as connection:
        row = connection.execute(select(load).where(load.c.id == int(text))).first()
    return _told(row) if row else None


def _told(row: Row[Any]) -> Found:
    return Found("load", str(row.id), plate(row.vehicle) or row.subcontractor, row.date, row.state)

"""What a scan or a few typed words mean: a job, a load."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from depot_app.errors import DepotError
from depot_app.services import job_list
from depot_app.services.finding import find_job
from depot_app.store.database import Store
from depot_app.store.tables import load


@dataclass(frozen=True, slots=True)
class Found:
    """``kind`` is job or load, ``ref`` its number, ``words`` one line about it."""

    kind: str
    ref: str
    words: str
    day: str = ""  # 2026-12-01
    state: str = ""  # of a job its movement, of a load its state


def of_scan(store: Store, raw: bytes) -> Found | None:
    """What a scanned code belongs to: a unit or a note to its job, a load sheet to its load."""
    text = raw.decode("utf-8", "replace").strip()
    if text.upper().startswith("LOAD-") and (found := _load(store, text[5:])):
        return found
    with store.read() as connection:
        try:
            row = find_job(connection, text)
        except DepotError:
            row = None
    return Found("job", row.number, row.number) if row is not None else None


def job_of_scan(store: Store, raw: bytes) -> str:
    """The number of the job a scanned code belongs to; empty where it is no job's or the store is away."""
    try:
        found = of_scan(store, raw)
    except DepotError:
        return ""
    return found.ref if found is not None and found.kind == "job" else ""


def search(store: Store, text: str, most: int) -> list[Found]:
    """Loads by number or vehicle and jobs by any of their words; the newest jobs last."""
    by_number = _load(store, text)
    found = [by_number] if by_number else []
    rows = job_list.listed(store, search=text, limit=most)
    return found + [
        Found("job", row.number, f"{row.number}  {row.reference}  ·  {row.customer} → {row.consignee}, {row.city}",
              row.date, row.movement)
        for row in rows
    ]  # fmt: skip


def _load(store: Store, text: str) -> Found | None:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        return None
    with store.read() as connection:
        row = connection.execute(select(load).where(load.c.id == int(text))).first()
    return Found("load", str(row.id), row.vehicle, row.date, row.state) if row else None

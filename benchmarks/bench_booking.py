"""Booking an imported list: ours against a bare SQLAlchemy Core executemany of exactly the same rows.

Ours goes from understood orders to a completed list: ids, hashes, chain, manifest and visibility included. The peer
gets the finished rows, read back from our store, and only inserts them: same schema, indexes, triggers and pragmas.

    python -m benchmarks booking [--quick]
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import TableClause, column, insert, select, table

from benchmarks.support import MIXED, Line, book, open_depot, orders
from depot_app.sheets.model import UnderstoodJob
from depot_app.store import tables

GOAL = 0.35
BIG = 5_000  # orders in one transaction of the peer
_WORDS = table("job_words", column("rowid"), column("words"))
#: Every table a booking writes rows to; one customer, import or counter row per list does not count.
_WRITTEN: tuple[TableClause, ...] = (
    tables.personal, tables.job, tables.line, tables.unit, tables.note, tables.fact, tables.step, _WORDS,
)  # fmt: skip
Rows = dict[str, list[dict[str, Any]]]


def measure(quick: bool = False) -> list[Line]:
    """Three interleaved runs of a small list and one of 100,000 rows, of mixed and of one-line orders."""
    small, full = (2_000, 0) if quick else (20_000, 100_000)
    lines = []
    for name, shape in (("2.5 lines an order", MIXED), ("one line an order", (1,))):
        share = sum(shape) / len(shape)
        for rows, turns in ((small, 3), (full, 1)):
            if rows:
                lines += _compare(f"booking {rows:,} rows, {name}", orders(int(rows / share), shape), turns)
    return lines


def _compare(what: str, understood: list[UnderstoodJob], turns: int) -> list[Line]:
    taken: list[tuple[float, float, float]] = []
    for _ in range(turns):
        with TemporaryDirectory() as folder:
            ours, finished, slices = _ours(Path(folder) / "ours", understood)
            same = max(1, len(understood) // slices)
            big = _core(Path(folder) / "big", finished, BIG)
            small = _core(Path(folder) / "small", finished, same)
            taken.append((ours, big, small))
    jobs = len(understood)
    speeds = [f"{jobs / median(turn[which] for turn in taken):,.0f} orders/s" for which in range(3)]
    big_ratio = median(big / ours for ours, big, _ in taken)
    small_ratio = median(small / ours for ours, _, small in taken)
    return [
        Line(what, speeds[0], f"Core, {BIG:,} at once: {speeds[1]}", f"{big_ratio:.0%}", f"≥ {GOAL:.0%}",
             big_ratio >= GOAL),
        Line("", "", f"Core, {same} at once: {speeds[2]}", f"{small_ratio:.0%}"),
    ]  # fmt: skip


def _ours(path: Path, understood: list[UnderstoodJob]) -> tuple[float, Rows, int]:
    """(seconds, the rows it left, how many slices it took)."""
    store = open_depot(path)
    before = time.perf_counter()
    slices: list[int] = []
    book(store, understood, lambda done, _: slices.append(done))
    took = time.perf_counter() - before
    with store.read() as connection:
        finished = {each.name: [dict(row) for row in connection.execute(select(each)).mappings()] for each in _WRITTEN}
    store.close()
    return took, _of_bookings(finished), len(slices)


def _of_bookings(finished: Rows) -> Rows:
    """Without the few rows about settings, customers and the list itself."""
    booked = {row["seq"] for row in finished["fact"] if row["kind"] == "booking_received"}
    finished["fact"] = [row for row in finished["fact"] if row["seq"] in booked]
    finished["step"] = [row for row in finished["step"] if row["fact_seq"] in booked]
    return finished


def _core(path: Path, finished: Rows, at_once: int) -> float:
    """Seconds to insert the rows by Core, ``at_once`` orders in each transaction."""
    jobs = len(finished["job"])
    store = open_depot(path)
    batches = [_cut(finished, start / jobs, min(1, (start + at_once) / jobs)) for start in range(0, jobs, at_once)]
    before = time.perf_counter()
    for batch in batches:
        with store.engine.begin() as connection:
            for each in _WRITTEN:
                connection.execute(insert(each), batch[each.name])
    took = time.perf_counter() - before
    store.close()
    return took


def _cut(finished: Rows, start: float, end: float) -> Rows:
    """The rows between two shares of the whole, of every table."""

    def part(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        return list(rows[round(start * len(rows)) : round(end * len(rows))])

    return {name: part(rows) for name, rows in finished.items()}

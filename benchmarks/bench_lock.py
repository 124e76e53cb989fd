"""How long each change holds the store's write lock: nobody else at the depot can write meanwhile.

Measured from the lock being there to the commit being done. SQLite tidies its log (the checkpoint) after a commit, when
it has let go of the lock already; here that is done between two changes, so that it is not counted as held.

    python -m benchmarks lock [--quick]
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.support import BOSS, LOADER, Line, book, open_depot, orders, percentile
from depot_app.services import loading, loads
from depot_app.store.database import WAIT_S, Store, Tx
from depot_app.store.prepared import driver_of
from depot_app.store.spool import Spool

GOAL_S = 0.020
_JOBS_A_LOAD = 200
_UNITS_A_JOB = 3
_TIDY_EVERY = 40


class TimedStore(Store):
    """A store that notes how long each of its changes held the lock, in seconds."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.held: list[float] = []

    @contextmanager
    def write(self, wait_s: float = WAIT_S) -> Iterator[Tx]:
        with super().write(wait_s) as tx:
            before = time.perf_counter()
            yield tx
        self.held.append(time.perf_counter() - before)
        self._tidy()

    def _tidy(self) -> None:
        """What SQLite does by itself after a commit whenever its log has grown, done here after so many changes."""
        assert self._kept is not None
        driver = driver_of(self._kept)
        driver.execute("PRAGMA wal_autocheckpoint=0")
        if len(self.held) % _TIDY_EVERY == 0:
            driver.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def taken(self) -> list[float]:
        """The times since the last call."""
        held, self.held = self.held, []
        return held


def measure(quick: bool = False) -> list[Line]:
    """A list booked, scans, and loads of 200 jobs planned, confirmed and departed."""
    rows, turns = (5_000, 2) if quick else (50_000, 10)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "store"
        open_depot(path).close()
        store = TimedStore(str(path))
        spool = Spool(Path(folder) / "kept.scans")
        book(store, orders(rows * 2 // 5))
        lines = [_line(f"booking {rows:,} rows", store.taken())]
        held: dict[str, list[float]] = {}
        for turn in range(turns):
            _one_load(store, spool, f"LOAD{turn}", held)
        store.close()
    return lines + [_line(what, times) for what, times in held.items()]


def _one_load(store: TimedStore, spool: Spool, name: str, held: dict[str, list[float]]) -> None:
    """One load's way from the desk to the road."""
    numbers = book(store, orders(_JOBS_A_LOAD, (_UNITS_A_JOB,), name))
    store.taken()
    load = loads.plan(store, BOSS, loads.NewLoad("KX12 ABC"), [])
    walk = iter(numbers)
    while some := list(islice(walk, 10)):
        loads.assign(store, BOSS, load, some)
    _note(held, "assigning 10 jobs to a load", store)
    for number in numbers:
        loading.scan(store, spool, LOADER, load, f"{number}-001")
    _note(held, "scans", store)
    loads.confirm(store, LOADER, load, "still on the dock")
    _note(held, f"confirming a load of {_JOBS_A_LOAD} jobs", store)
    loads.depart(store, LOADER, load)
    _note(held, f"departing a load of {_JOBS_A_LOAD} jobs", store)
    others = book(store, orders(150, (_UNITS_A_JOB,), f"{name}-B"))
    store.taken()
    loads.plan(store, BOSS, loads.NewLoad("KX12 ABD"), others)
    _note(held, f"planning a load with {150} jobs at once", store)


def _note(held: dict[str, list[float]], what: str, store: TimedStore) -> None:
    held.setdefault(what, []).extend(store.taken())


def _line(what: str, held: list[float]) -> Line:
    p50, p99, longest = (percentile(held, percent) * 1000 for percent in (50, 99, 100))
    told = f"{p50:.1f} / {p99:.1f} / {longest:.1f} ms"
    goal = f"p99 ≤ {GOAL_S * 1000:.0f} ms"
    return Line(f"lock held, {what}: p50 / p99 / max of {len(held):,}", told, goal=goal, met=p99 <= GOAL_S * 1000)

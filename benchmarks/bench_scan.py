"""A scan among a million units: ours against raw sqlite3 writing the same bytes; and scans while a list is booked.

Jobs, lines, units, legs, notes, personal, search words and (short) facts of the million are filled in by SQL in the
real schema; what is scanned was booked and put on loads by the real services. The raw peer works on a copy of the same
file, with the same pragmas: it looks the unit up by its code, checks and moves unit, job and chain's head, hashes the
same payload and inserts the same fact, step and scan. The two take turns, a few scans each.

    python -m benchmarks scan [--quick]
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.filling import fill
from benchmarks.support import BOSS, LOADER, Line, book, ms, open_depot, orders, percentile
from depot_app.services import loading, loads
from depot_app.sheets.model import UnderstoodJob
from depot_app.store.database import Store
from depot_app.store.spool import Spool

GOAL = 2.0
GOAL_BESIDE_IMPORT_S = 0.050
_JOBS_A_LOAD = 300
_UNITS_A_JOB = 5
_TURN = 100  # scans before the other takes its turn
_PAUSE_S = 0.010  # between two scans while a list is booked
_LIST = 40_000  # orders of 2.5 lines
Scan = Callable[[str], loading.Judged]
Rows = list[tuple[Any, ...]]


def measure(quick: bool = False) -> list[Line]:
    """All of it on one store; ``quick`` fills in a tenth and books a tenth."""
    units, some = (100_000, _LIST // 10) if quick else (1_000_000, _LIST)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ours"
        store = open_depot(path)
        load, *others = (_loaded(store, name) for name in ("A", "B", "C", "D"))
        fill(path, units)
        spool = Spool(Path(folder) / "kept.scans")
        codes = _codes("A")[: 300 if quick else None]
        told = f"among {units:,} units"

        def staged(code: str) -> loading.Judged:
            return loading.stage(store, spool, LOADER, "A1", code)

        def scanned(code: str) -> loading.Judged:
            return loading.scan(store, spool, LOADER, load, code)

        lines = _compare(store, path, codes, f"staging scan {told}", staged)
        lines += _compare(store, path, codes, f"loading scan {told}", scanned)
        lines += _beside_an_import(store, path, spool, others, some)
        store.close()
    return lines


def _loaded(store: Store, name: str) -> int:
    """A planned load of jobs booked by the services; their units carry codes strewn among the filled-in ones."""
    understood = [_coded(each, name) for each in orders(_JOBS_A_LOAD, (_UNITS_A_JOB,), name)]
    numbers = book(store, understood)
    load = loads.plan(store, BOSS, loads.NewLoad("KX12 ABC"), [])
    for start in range(0, len(numbers), 25):
        loads.assign(store, BOSS, load, numbers[start : start + 25])
    return load


def _coded(each: UnderstoodJob, name: str) -> UnderstoodJob:
    serial = int(each.order.reference.rpartition("-")[2])
    lines = tuple(
        replace(line, barcode=_code(name, serial * _UNITS_A_JOB + index)) for index, line in enumerate(each.order.lines)
    )
    return replace(each, order=replace(each.order, lines=lines))


def _code(name: str, serial: int) -> str:
    return f"U{hashlib.sha256(f'{name}{serial}'.encode()).hexdigest()[:12].upper()}"


def _codes(name: str) -> list[str]:
    return [_code(name, serial) for serial in range(_JOBS_A_LOAD * _UNITS_A_JOB)]


# --- against raw sqlite3 ------------------------------------------------------------------------------------------


def _compare(store: Store, path: Path, codes: list[str], what: str, scan: Scan) -> list[Line]:
    raw = _copied(store, path)
    ours: list[float] = []
    floor: list[float] = []
    for start in range(0, len(codes), _TURN):
        before = _last_fact(path)
        ours += [_seconds(lambda code=code: scan(code)) for code in codes[start : start + _TURN]]  # type: ignore[misc]
        floor += [_seconds(lambda one=one: _raw_scan(raw, *one)) for one in _written(path, before)]  # type: ignore[misc]
    raw.close()
    if len(ours) != len(floor):
        raise ValueError(f"{len(ours)} scans wrote {len(floor)} facts: the two did not do the same work")
    ratio = percentile(ours, 50) / percentile(floor, 50)
    return [Line(f"{what}, p50 / p99", ms(ours), f"sqlite3: {ms(floor)}", f"{ratio:.2f}", f"p50 ≤ {GOAL:.0f} x",
                 ratio <= GOAL)]  # fmt: skip


def _seconds(work: Callable[[], object]) -> float:
    before = time.perf_counter()
    work()
    return time.perf_counter() - before


def _copied(store: Store, path: Path) -> sqlite3.Connection:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = path.with_name("copy")
    for old in path.parent.glob("copy*"):
        old.unlink()
    shutil.copyfile(path, copy)
    raw = sqlite3.connect(copy, isolation_level=None)
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "cache_size=-32000",
        "wal_autocheckpoint=4000",
    ):
        raw.execute(f"PRAGMA {pragma}")
    return raw


def _last_fact(path: Path) -> int:
    with sqlite3.connect(path) as connection:
        return int(connection.execute("SELECT seq FROM chain_head").fetchone()[0])


def _written(path: Path, after: int) -> list[tuple[Any, ...]]:
    """(fact, its steps, its scan, the unit, the job) of every fact after ``after``, as they now stand."""
    with sqlite3.connect(path) as connection:
        facts = connection.execute("SELECT * FROM fact WHERE seq > ? ORDER BY seq", (after,)).fetchall()
        return [
            (
                fact,
                connection.execute("SELECT * FROM step WHERE fact_seq = ?", (fact[0],)).fetchall(),
                *connection.execute("SELECT * FROM scan WHERE fact_seq = ?", (fact[0],)).fetchall(),
            )
            for fact in facts
        ]


_LOOK_UP = """
    SELECT unit.job_id, unit.position, unit.state, unit.leg_id, unit.lane, job.rev, job.movement, job.hold,
           job.cancelled, job.number, leg.id, leg.load_id, leg.state, load.state
    FROM unit JOIN job ON job.id = unit.job_id LEFT JOIN leg ON leg.job_id = job.id
    LEFT JOIN load ON load.id = leg.load_id WHERE unit.code = ?
"""


def _raw_scan(raw: sqlite3.Connection, fact: tuple[Any, ...], steps: Rows, scan: tuple[Any, ...]) -> None:
    """The same transaction without a program around it. A fact's columns are those of ``store/tables.py``."""
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("SELECT seq, hash, incarnation FROM chain_head").fetchone()
    job_id, position, was, leg_id, lane, rev, movement, *_, on = raw.execute(_LOOK_UP, (scan[2],)).fetchone()[:11]
    staged = scan[3] == "stage"
    raw.execute(
        "UPDATE unit SET state = ?, leg_id = ?, lane = ? WHERE job_id = ? AND position = ? AND state = ?",
        ("staged" if staged else "loaded", leg_id if staged else on, scan[11] or lane, job_id, position, was),
    )
    raw.execute("UPDATE job SET rev = ?, movement = ? WHERE id = ?", (rev + 1, movement, job_id))
    raw.execute("INSERT INTO fact VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                (*fact[:9], hashlib.sha256(fact[10].encode()).hexdigest(), fact[10]))  # fmt: skip
    for step in steps:
        raw.execute(f"INSERT INTO step VALUES ({','.join('?' * len(step))})", step)
    raw.execute("UPDATE chain_head SET seq = ?, hash = ?", (fact[0], fact[9]))
    raw.execute(f"INSERT INTO scan VALUES ({','.join('?' * len(scan))})", scan)
    raw.execute("COMMIT")


# --- beside an import ---------------------------------------------------------------------------------------------


def _beside_an_import(store: Store, path: Path, spool: Spool, targets: list[int], count: int) -> list[Line]:
    """Scans at a loader's hardest pace while another process books a list into the same store."""
    process = get_context("spawn").Process(target=_book_in_another_process, args=(path, count))
    process.start()
    while not _has_begun(path) and process.is_alive():
        time.sleep(0.01)
    took: list[float] = []
    kept = 0
    work = ((load, code) for load, name in zip(targets, "BCD", strict=True) for code in _codes(name))
    for load, code in work:
        if not process.is_alive():
            break
        before = time.perf_counter()
        judged = loading.scan(store, spool, LOADER, load, code)
        took.append(time.perf_counter() - before)
        kept += judged.answer == loading.Answer.KEPT
        time.sleep(_PAUSE_S)
    process.join()
    p99 = percentile(took, 99)
    what = f"{len(took):,} loading scans while {count * 5 // 2:,} rows are booked"
    return [
        Line(f"{what}, p50 / p99", ms(took), f"slowest {max(took) * 1000:.0f} ms", "",
             f"p99 ≤ {GOAL_BESIDE_IMPORT_S * 1000:.0f} ms", p99 <= GOAL_BESIDE_IMPORT_S),
        Line("of them answered \"kept\", and judged later", str(kept)),
    ]  # fmt: skip


def _has_begun(path: Path) -> bool:
    with sqlite3.connect(path) as connection:
        return bool(connection.execute("SELECT 1 FROM import WHERE completed = 0 AND booked > 0").fetchone())


def _book_in_another_process(path: Path, count: int) -> None:
    store = Store(str(path))
    book(store, orders(count, name="BESIDE"))
    store.close()

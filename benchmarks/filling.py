"""Fill a store with a long past by SQL: what was booked once by the services, many times over under other keys."""

from __future__ import annotations

import sqlite3
from pathlib import Path

UNITS_A_JOB = 5
_ID = "printf('01900000-0000-7000-8000-%012x', {})"
_CODE = "printf('U%012X', (i * 2654435761 * 40503) & 281474976710655)"
_JOB = _ID.format("i")
_JOB_OF_UNIT = _ID.format(f"(i + {UNITS_A_JOB - 1}) / {UNITS_A_JOB}")
_POSITION = f"1 + (i + {UNITS_A_JOB - 1}) % {UNITS_A_JOB}"


def fill(path: Path, units: int) -> None:
    """Add ``units`` units on a fifth as many jobs, and a few thousand finished lists.

    Needs one booked job on a load as a pattern. The filled-in facts are short and not chained, so ``verify`` would
    name them; the head is moved past them.
    """
    jobs = units // UNITS_A_JOB
    with sqlite3.connect(path) as connection:
        (head,) = connection.execute("SELECT seq FROM chain_head").fetchone()
        seq = f"{head} + i"
        _many(connection, "job", jobs, id=_JOB, number="printf('FIL1-%08d', i)", external_id=_JOB, booked_seq=seq,
              reference="printf('REF-%d', i)", reference_key="printf('ref-%d', i)", parties_id=_JOB,
              movement="'delivered'", billing="'paid'", hold="''", cancelled="''")  # fmt: skip
        _many(connection, "line", units, job_id=_JOB_OF_UNIT, position=_POSITION)
        _many(connection, "unit", units, job_id=_JOB_OF_UNIT, position=_POSITION, code=_CODE, state="'expected'")
        _many(connection, "leg", jobs, id=_JOB, job_id=_JOB, load_id="1000 + i / 100", state="'delivered'")
        _many(connection, "load", 1 + jobs // 100, id="999 + i", state="'closed'")
        _many(connection, "note", jobs, number="printf('FIL1-%08d', i)", job_id=_JOB)
        _many(connection, "personal", jobs, like="kind = 'parties'", id=_JOB)
        _many(connection, "import", 2_000, id=_JOB, completed="1")
        _many(connection, "fact", jobs, seq=seq, id=_JOB, job_id=_JOB, payload="'{}'")
        _many(connection, "job_words", jobs, rowid=seq, words="printf('FIL1-%08d ref-%d customer %d', i, i, i % 40)")
        connection.execute("UPDATE chain_head SET seq = seq + ?", (jobs,))
    connection.close()


def _many(connection: sqlite3.Connection, table: str, count: int, *, like: str = "1", **changed: str) -> None:
    """Rows like the table's first that is ``like``, with ``changed`` columns as SQL of ``i``, which counts from 1."""
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    columns = sorted({*columns, *changed})
    values = ", ".join(changed.get(name, f"pattern.{name}") for name in columns)
    connection.execute(
        f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) "
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM n, "
        f"(SELECT * FROM {table} WHERE {like} LIMIT 1) AS pattern"
    )

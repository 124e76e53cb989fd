"""Do the facts lead to the rows? All facts are replayed into an empty store, and the two are compared."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, Table, create_engine, event, func, select
from sqlalchemy.pool import StaticPool

from depot_app.domain.effects import changes
from depot_app.domain.tracks import NotAllowed
from depot_app.store import rows
from depot_app.store.snapshot import in_order, slices
from depot_app.store.tables import FOLDED, fact, metadata
from depot_app.store.trouble import Read, Troubles, short


@contextmanager
def empty_store(folder: Path) -> Iterator[Connection]:
    """A throwaway database with the tables that facts make."""
    engine = create_engine(f"sqlite:///{folder / 'fold.depot'}", poolclass=StaticPool)
    event.listen(engine, "connect", _throwaway)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    try:
        with engine.connect() as connection:
            metadata.create_all(connection, tables=list(FOLDED))
            connection.commit()
            yield connection
    finally:
        engine.dispose()


def _throwaway(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # so that a savepoint can take back one slice or one fact
    for pragma in ("synchronous=OFF", "journal_mode=MEMORY", "cache_size=-16000", "locking_mode=EXCLUSIVE"):
        connection.execute(f"PRAGMA {pragma}")


def replay(connection: Connection, part: Sequence[Read], troubles: Troubles) -> None:
    """Make the changes of these facts; one that cannot be made is a trouble and leaves the rows as they were."""
    if not _made(connection, part):
        for read in part:
            _one(connection, read, troubles)
    connection.commit()


def _made(connection: Connection, part: Sequence[Read]) -> bool:
    try:
        with connection.begin_nested():
            rows.apply(connection, [change for read in part for change in changes(read.fact or {})])
    except Exception:  # whatever a tampered fact does to the replay, each is then looked at alone
        return False
    return True


def _one(connection: Connection, read: Read, troubles: Troubles) -> None:
    try:
        with connection.begin_nested():
            rows.apply(connection, changes(read.fact or {}))
    except (rows.Stale, NotAllowed) as error:
        troubles.add(read.row.seq, f"it does not follow from the facts before it: {error}")
    except Exception:  # a tampered fact may fail in any way
        troubles.add(read.row.seq, "what it says cannot be done after the facts before it")


def compare(real: Connection, folded: Connection, troubles: Troubles) -> None:
    """Compare every table that facts make, in both directions, column by column."""
    for table in FOLDED:
        there, expected = _stream(real, table), _stream(folded, table)
        for key, found, wanted in _side_by_side(table, there, expected):
            if found is None or wanted is None:
                what = "is missing" if found is None else "is there, and no fact made it"
                row = found or wanted
                troubles.add(_last_fact(real, table, row), f"{table.name} {key} {what}")
            elif found != wanted:
                _columns(real, table, key, found, wanted, troubles)


def _stream(connection: Connection, table: Table) -> Iterator[Row[Any]]:
    made_by_facts = [column for column in table.columns if "desk" not in column.info]
    query = in_order(connection, table).with_only_columns(*made_by_facts)
    return itertools.chain.from_iterable(slices(connection, query))


def _side_by_side(table: Table, left: Iterable[Row[Any]], right: Iterable[Row[Any]]) -> Iterator[tuple[Any, Any, Any]]:
    """(key, left row or None, right row or None), both sides being in the order of the key."""
    names = [column.name for column in table.primary_key.columns]
    lefts, rights = iter(left), iter(right)
    one, other = next(lefts, None), next(rights, None)
    while one is not None or other is not None:
        if other is None or (one is not None and _key(one, names) < _key(other, names)):
            yield _named(one, names), one, None
            one = next(lefts, None)
        elif one is None or _key(one, names) > _key(other, names):
            yield _named(other, names), None, other
            other = next(rights, None)
        else:
            yield _named(one, names), one, other
            one, other = next(lefts, None), next(rights, None)


def _key(row: Row[Any], names: list[str]) -> list[tuple[bool, Any]]:
    """Numbers sort before texts, as SQLite has it where a text was put into a column of numbers."""
    values = [getattr(row, name) for name in names]
    return [(isinstance(value, str), value) for value in values]


def _named(row: Row[Any] | None, names: list[str]) -> str:
    return " ".join(str(getattr(row, name)) for name in names)


def _columns(real: Connection, table: Table, key: str, found: Row[Any], wanted: Row[Any], troubles: Troubles) -> None:
    for name, value, expected in zip(found._fields, found, wanted, strict=True):
        if value != expected:
            what = f"{table.name} {key}: {name} is {short(value)}, and the facts say {short(expected)}"
            troubles.add(_last_fact(real, table, found), what)


def _last_fact(real: Connection, table: Table, row: Row[Any] | None) -> int | None:
    """The last fact about the job or load of this row."""
    names = row._fields if row is not None else ()
    if row is None:
        where = None
    elif table.name == "load":
        where = fact.c.load_id == row.id
    elif table.name == "job":
        where = fact.c.job_id == row.id
    else:
        where = fact.c.job_id == row.job_id if "job_id" in names else None
    if where is None:
        return None
    return real.execute(select(func.max(fact.c.seq)).where(where)).scalar()

"""Statements compiled to text once: the few that every scan and every booked row run through.

SQLAlchemy's work per call costs more than SQLite's own for these, so on SQLite they go straight to the driver, inside
the same transaction. Everything else uses SQLAlchemy as usual.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Row
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.elements import ClauseElement

Params = dict[str, Any]
Take = Callable[[Params], tuple[Any, ...]]


class Answer:
    """Rows with named columns (named tuples on SQLite), and how many rows a change touched."""

    __slots__ = ("_rows", "rowcount")

    def __init__(self, rows: Sequence[Row[Any]], rowcount: int) -> None:
        self._rows = rows
        self.rowcount = rowcount

    def all(self) -> list[Row[Any]]:
        return list(self._rows)

    def first(self) -> Row[Any] | None:
        return self._rows[0] if self._rows else None

    def one(self) -> Row[Any]:
        (row,) = self._rows
        return row


@dataclass(frozen=True, slots=True)
class _Prepared:
    """``take`` puts parameters in their order; ``fixed``: values that stand in the statement itself.

    The statement is kept so that its identity is never given to another.
    """

    text: str
    take: Take
    fixed: Params
    row: Callable[..., Any] | None
    statement: Executable


#: (database, identity of the statement) -> its prepared form.
_known: dict[tuple[str, int], _Prepared] = {}


def execute(connection: Connection, statement: Executable, params: Params) -> Answer:
    """Run ``statement``, which must be made once and kept by its module, with named parameters."""
    ready = _prepare(connection, statement)
    if ready.fixed:
        params = ready.fixed | params
    if connection.dialect.name != "sqlite":
        result = connection.exec_driver_sql(ready.text, params)
        return Answer(result.all() if ready.row else (), result.rowcount)
    try:
        cursor = driver_of(connection).execute(ready.text, ready.take(params))
        rows: Sequence[Any] = [ready.row(*row) for row in cursor] if ready.row else ()
    except sqlite3.Error as error:
        raise DBAPIError.instance(ready.text, params, error, sqlite3.Error) from error
    return Answer(rows, cursor.rowcount)


def execute_many(connection: Connection, statement: Executable, rows: Sequence[Params]) -> int:
    """The same for many rows; each row names every parameter. Returns how many rows of the store were touched."""
    ready = _prepare(connection, statement)
    if ready.fixed:
        rows = [ready.fixed | row for row in rows]
    if connection.dialect.name != "sqlite":
        return connection.exec_driver_sql(ready.text, list(rows)).rowcount
    try:
        if len(rows) == 1:
            return driver_of(connection).execute(ready.text, ready.take(rows[0])).rowcount
        return driver_of(connection).executemany(ready.text, map(ready.take, rows)).rowcount
    except sqlite3.Error as error:
        raise DBAPIError.instance(ready.text, None, error, sqlite3.Error) from error


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The standard library's connection behind an SQLite store's."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def _prepare(connection: Connection, statement: Executable) -> _Prepared:
    key = (connection.dialect.name, id(statement))
    found = _known.get(key)
    if found is None:
        assert isinstance(statement, ClauseElement)
        compiled: Any = statement.compile(dialect=connection.dialect)
        fixed = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        columns = [column[0] for column in compiled._result_columns]  # noqa: SLF001 - no public way to ask
        row = namedtuple("Row", columns) if columns else None
        found = _known[key] = _Prepared(str(compiled), _taker(compiled), fixed, row, statement)
    return found


def _taker(compiled: Any) -> Take:  # noqa: ANN401
    order = list(compiled.positiontup) if compiled.positional else []
    if len(order) == 1:
        only = order[0]
        return lambda params: (params[only],)
    return itemgetter(*order) if order else lambda _params: ()

"""Statements compiled to text once: the few that every scan and every booked row run through.

SQLAlchemy's work per call costs more than SQLite's own for these; everything else uses it as usual.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, CursorResult
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.elements import ClauseElement

Params = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Prepared:
    """``order``: of the parameters, where they go by position; ``fixed``: values that stand in the statement itself.

    The statement is kept so that its identity is never given to another.
    """

    text: str
    order: tuple[str, ...] | None
    fixed: Params
    statement: Executable


#: (database, identity of the statement) -> its prepared form.
_known: dict[tuple[str, int], _Prepared] = {}


def execute(connection: Connection, statement: Executable, params: Params) -> CursorResult[Any]:
    """Run ``statement``, which must be made once and kept by its module, with named parameters."""
    ready = _prepare(connection, statement)
    if ready.fixed:
        params = ready.fixed | params
    if ready.order is None:
        return connection.exec_driver_sql(ready.text, params)
    return connection.exec_driver_sql(ready.text, tuple([params[name] for name in ready.order]))


def execute_many(connection: Connection, statement: Executable, rows: Sequence[Params]) -> None:
    """The same for many rows; each row names every parameter."""
    ready = _prepare(connection, statement)
    if ready.order is None:
        connection.exec_driver_sql(ready.text, list(rows))
    else:
        order = ready.order
        connection.exec_driver_sql(ready.text, [tuple([row[name] for name in order]) for row in rows])


def _prepare(connection: Connection, statement: Executable) -> _Prepared:
    key = (connection.dialect.name, id(statement))
    found = _known.get(key)
    if found is None:
        assert isinstance(statement, ClauseElement)
        compiled: Any = statement.compile(dialect=connection.dialect)
        order = tuple(compiled.positiontup) if compiled.positional else None
        fixed = {name: value for name, value in compiled.params.items() if value is not None}
        found = _known[key] = _Prepared(str(compiled), order, fixed, statement)
    return found

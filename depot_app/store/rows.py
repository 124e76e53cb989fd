"""Carry out row changes: prepared statements, many rows at once where nothing but new rows are made."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Executable, and_, bindparam, delete, insert, update

from depot_app.domain.row_changes import Change
from depot_app.domain.tracks import check_step
from depot_app.store.prepared import execute_many
from depot_app.store.tables import metadata

Params = dict[str, Any]
Shape = tuple[str | None, ...]
_prepared: dict[Shape, Executable] = {}
_empty: dict[str, Params] = {}


class Stale(Exception):
    """A row was not as the change took it to be: somebody else changed it, or the store was tampered with."""


def apply(connection: Connection, changes: Sequence[Change]) -> None:
    """Make ``changes``. Raises NotAllowed for a pair not on its track and :class:`Stale` for a guard that fails."""
    if all(change.do == "insert" for change in changes):
        batches: dict[str, list[Params]] = {}
        for change in changes:
            batches.setdefault(change.table, []).append(change.values)
        for table, rows in batches.items():
            insert_rows(connection, table, rows)
        return
    for shape, alike in groupby(changes, _shape):
        _carry_out(connection, shape, list(alike))


def insert_rows(connection: Connection, table: str, rows: list[Params]) -> None:
    """New rows of one table; what a row does not say is empty."""
    statement = _prepared.get(("insert", table))
    if statement is None:
        columns: Params = {
            c.name: bindparam(c.name) for c in metadata.tables[table].columns if c.server_default is None
        }
        if table == "step":
            del columns["id"]
        statement = _prepared["insert", table] = insert(metadata.tables[table]).values(columns)
        _empty[table] = dict.fromkeys(columns)
    empty = _empty[table]
    execute_many(connection, statement, [row if len(row) == len(empty) else empty | row for row in rows])


def _carry_out(connection: Connection, shape: Shape, changes: list[Change]) -> None:
    """Changes of one shape, one after the other."""
    first = changes[0]
    if first.do == "insert":
        insert_rows(connection, first.table, [change.values for change in changes])
        return
    for column in (first.was or {}).keys() & first.values.keys():
        for change in changes:
            check_step(change.table, column, (change.was or {})[column], change.values[column])
    statement = _prepared.get(shape)
    if statement is None:
        statement = _prepare(shape, first)
    touched = execute_many(connection, statement, [_params(change) for change in changes])
    if touched != len(changes) and (first.was or first.do == "update"):
        told = f"{first.key} is" if len(changes) == 1 else f"one of {len(changes)} rows from {first.key} on is"
        raise Stale(f"{first.table}: {told} not {first.was or 'there'}")


def _shape(change: Change) -> Shape:
    return (change.do, change.table, *change.key, None, *(change.was or ()), None, *change.values)


def _params(change: Change) -> Params:
    params = {f"k_{name}": value for name, value in change.key.items()}
    if change.was:
        params.update((f"w_{name}", value) for name, value in change.was.items())
    params.update((f"v_{name}", value) for name, value in change.values.items())
    return params


def _prepare(shape: Shape, change: Change) -> Executable:
    table = metadata.tables[change.table]
    where = and_(
        *(table.c[name] == bindparam(f"k_{name}") for name in change.key),
        *(table.c[name] == bindparam(f"w_{name}") for name in change.was or ()),
    )
    if change.do == "delete":
        statement: Executable = delete(table).where(where)
    else:
        statement = update(table).where(where).values({n: bindparam(f"v_{n}") for n in change.values})
    _prepared[shape] = statement
    return statement

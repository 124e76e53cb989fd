"""Carry out row changes: prepared statements, many rows at once where nothing but new rows are made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Executable, and_, bindparam, delete, insert, update

from depot_app.domain.row_changes import Change
from depot_app.domain.tracks import check_step
from depot_app.store.prepared import execute, execute_many
from depot_app.store.tables import metadata

Params = dict[str, Any]
_prepared: dict[tuple[object, ...], Executable] = {}
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
    for change in changes:
        _one(connection, change)


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


def _one(connection: Connection, change: Change) -> None:
    if change.do == "insert":
        insert_rows(connection, change.table, [change.values])
        return
    was = change.was or {}
    for column, before in was.items():
        if column in change.values:
            check_step(change.table, column, before, change.values[column])
    statement = _statement(change, was)
    params = {f"k_{name}": value for name, value in change.key.items()}
    params.update((f"w_{name}", value) for name, value in was.items())
    params.update((f"v_{name}", value) for name, value in change.values.items())
    touched = execute(connection, statement, params).rowcount
    if touched != 1 and (was or change.do == "update"):
        raise Stale(f"{change.table} {change.key} is not {was or 'there'}")


def _statement(change: Change, was: Params) -> Executable:
    shape = (change.do, change.table, *change.key, None, *was, None, *change.values)
    statement = _prepared.get(shape)
    if statement is None:
        table = metadata.tables[change.table]
        where = and_(
            *(table.c[name] == bindparam(f"k_{name}") for name in change.key),
            *(table.c[name] == bindparam(f"w_{name}") for name in was),
        )
        if change.do == "delete":
            statement = delete(table).where(where)
        else:
            statement = update(table).where(where).values({n: bindparam(f"v_{n}") for n in change.values})
        _prepared[shape] = statement
    return statement

"""One unchanging look at the whole store, and rows that stream from it in the order of their keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, collate, select, text
from sqlalchemy.types import String

from depot_app.store.database import Store

#: Rows held in memory at once.
SLICE = 500


@contextmanager
def snapshot(store: Store) -> Iterator[Connection]:
    """A read transaction in which everything is as it was at its first look, however long it takes."""
    with store.read() as connection:
        if not store.is_sqlite:
            connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"))
            yield connection
            return
        raw: Any = connection.connection.dbapi_connection
        before = raw.text_factory
        raw.text_factory = _lenient  # a text that is not UTF-8 is to be reported, not to stop the reading
        try:
            yield connection
        finally:
            raw.text_factory = before


def _lenient(content: bytes) -> str:
    return content.decode("utf-8", "surrogateescape")


def slices(connection: Connection, query: Select[Any], size: int = SLICE) -> Iterator[list[Row[Any]]]:
    """The rows of ``query`` in lists of at most ``size``, without ever holding more."""
    result = connection.execute(query, execution_options={"yield_per": size})
    for part in result.partitions():
        yield list(part)


def in_order(connection: Connection, table: Table) -> Select[Any]:
    """All rows of ``table`` in the order of their key, which is the same on both databases and in Python."""
    plain = connection.dialect.name == "postgresql"
    key: list[ColumnElement[Any]] = [
        collate(column, "C") if plain and isinstance(column.type, String) else column
        for column in table.primary_key.columns
    ]
    return select(table).order_by(*key)

"""No write transaction may touch more than a thousand rows: bulk work goes in slices, or the dock waits for it."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import Connection, Engine, event

MOST_ROWS = 1000
_WRITES = ("INSERT", "UPDATE", "DELETE")


class RowGuard:
    """Counts the rows each transaction touches, on every engine of this process, and refuses to commit too many."""

    def __init__(self, most: int = MOST_ROWS) -> None:
        self.most = most
        self.offences: list[int] = []
        self._touched: dict[int, int] = {}
        self._before: dict[int, int] = {}
        self._hooks: tuple[tuple[str, Any], ...] = (
            ("begin", self._begin), ("rollback", self._forget), ("after_cursor_execute", self._count),
            ("commit", self._check),
        )  # fmt: skip

    def install(self) -> None:
        for name, hook in self._hooks:
            event.listen(Engine, name, hook)

    def remove(self) -> None:
        for name, hook in self._hooks:
            event.remove(Engine, name, hook)

    def _forget(self, connection: Connection) -> None:
        self._touched.pop(id(connection), None)
        self._before.pop(id(connection), None)

    def _begin(self, connection: Connection) -> None:
        self._forget(connection)
        if connection.dialect.name == "sqlite":
            self._before[id(connection)] = _changes(connection)

    def _count(self, connection: Connection, cursor: Any, statement: str, *_: object) -> None:  # noqa: ANN401
        """On PostgreSQL; SQLite counts by itself, also what goes straight to the driver and into the search index."""
        if connection.dialect.name != "sqlite" and statement.lstrip()[:6].upper() in _WRITES:
            touched = self._touched.get(id(connection), 0)
            self._touched[id(connection)] = touched + max(cursor.rowcount, 0)

    def _check(self, connection: Connection) -> None:
        if _is_throwaway(connection):
            return
        touched = self._touched.pop(id(connection), 0)
        if id(connection) in self._before:
            touched = _changes(connection) - self._before.pop(id(connection))
        if touched > self.most:
            self.offences.append(touched)
            raise AssertionError(f"a write transaction touched {touched} rows, more than {self.most}")


def _changes(connection: Connection) -> int:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver.total_changes


def _is_throwaway(connection: Connection) -> bool:
    """The empty database into which verifying replays the facts: nobody waits for that one."""
    return str(connection.engine.url.database).endswith("fold.depot")

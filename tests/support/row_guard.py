"""No write transaction may touch more than a thousand rows: bulk work goes in slices, or the dock waits for it."""

from __future__ import annotations

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
        self._hooks: tuple[tuple[str, Any], ...] = (
            ("begin", self._forget), ("rollback", self._forget), ("after_cursor_execute", self._count),
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

    def _count(self, connection: Connection, cursor: Any, statement: str, *_: object) -> None:
        if statement.lstrip()[:6].upper() in _WRITES and not _is_throwaway(connection):
            touched = self._touched.get(id(connection), 0)
            self._touched[id(connection)] = touched + max(cursor.rowcount, 0)

    def _check(self, connection: Connection) -> None:
        touched = self._touched.pop(id(connection), 0)
        if touched > self.most:
            self.offences.append(touched)
            raise AssertionError(f"a write transaction touched {touched} rows, more than {self.most}")


def _is_throwaway(connection: Connection) -> bool:
    """The empty database into which verifying replays the facts: nobody waits for that one."""
    return str(connection.engine.url.database).endswith("fold.depot")

"""What one call works in: the open transaction, the user, the context and the clock of the server."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from depot_app.odoo.practice.catalogue import Catalogue, shape_of
from depot_app.odoo.practice.shapes import Shape, Wire

SYSTEM, ADMIN = 1, 2


@dataclass(frozen=True, slots=True)
class Hooks:
    """What one model does besides storing: fill in (create), refuse (write, unlink), follow up. All optional."""

    prepare: Callable[[Env, list[dict[str, Any]]], None] | None = None
    created: Callable[[Env, list[int]], None] | None = None
    guard_write: Callable[[Env, list[int], dict[str, Any]], None] | None = None
    written: Callable[[Env, list[int], dict[str, Any]], None] | None = None
    guard_unlink: Callable[[Env, list[int]], None] | None = None


NO_HOOKS = Hooks()


@dataclass(slots=True)
class Env:
    """One call's surroundings. ``now`` is the start of the transaction: UTC text with microseconds (ODOO.md e).

    ``unsettled`` are orders whose computed fields are to be brought up to date before anybody reads them.
    ``loaded`` collects the external ids this call writes; ``too_late`` are those that somebody else wrote since this
    call came in, if the server is asked to play Odoo's write conflicts.
    """

    db: sqlite3.Connection
    models: Catalogue
    version: int
    now: str
    uid: int = SYSTEM
    context: dict[str, Any] = field(default_factory=dict)
    unsettled: set[int] = field(default_factory=set)
    loaded: set[str] = field(default_factory=set)
    too_late: frozenset[str] = frozenset()
    hooks: dict[str, Hooks] = field(default_factory=dict)

    def shape(self, model: str) -> Shape:
        """The model of that name. Raises OdooFault or NotKnown."""
        return shape_of(self.models, model)

    def rows(self, sql: str, *values: Wire) -> list[sqlite3.Row]:
        """All rows of a query."""
        return self.db.execute(sql, values).fetchall()

    def value(self, sql: str, *values: Wire) -> Wire:
        """The first column of the first row; None if there is none."""
        row = self.db.execute(sql, values).fetchone()
        return None if row is None else row[0]

    def run(self, sql: str, *values: Wire) -> sqlite3.Cursor:
        """A statement without an answer."""
        return self.db.execute(sql, values)

    def with_context(self, **more: Wire) -> Env:
        """The same transaction with other context; what is unsettled is shared."""
        return replace(self, context={**self.context, **more})

    def as_system(self) -> Env:
        """The same transaction without rights being asked."""
        return replace(self, uid=SYSTEM)

    @property
    def now_seconds(self) -> str:
        """The start of the transaction in whole seconds, as Odoo stores datetimes."""
        return self.now[:19]

    @property
    def today(self) -> str:
        """The date of the transaction (UTC)."""
        return self.now[:10]


def as_json(ids: Iterable[int]) -> str:
    """Ids as the text `json_each` takes."""
    return json.dumps(list(ids))

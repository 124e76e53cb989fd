"""What verifying finds wrong, and the facts as verifying reads them: nothing in them is taken on trust."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from depot_app.store.snapshot import in_order, slices
from depot_app.store.tables import fact

#: Of each kind of check at most so many troubles are told; a store with more is not read any better for them.
MOST = 100
_SHORT = 60


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is wrong. ``seq`` is the fact it is about, None where it is about none."""

    seq: int | None
    what: str


@dataclass(frozen=True, slots=True)
class Read:
    """One fact's row, the hash its text really has, and what the text says (None where it says nothing readable)."""

    row: Row[Any]
    digest: str
    fact: dict[str, Any] | None


class Troubles:
    """Troubles gathered by one kind of check, no more than are worth telling."""

    def __init__(self) -> None:
        self.found: list[Trouble] = []
        self.count = 0

    def add(self, seq: int | None, what: str) -> None:
        self.count += 1
        if self.count <= MOST:
            self.found.append(Trouble(seq, what))

    def told(self) -> list[Trouble]:
        """In order of the facts; those about no fact last."""
        in_order = sorted(self.found, key=lambda each: (each.seq is None, each.seq or 0))
        if self.count > MOST:
            in_order.append(Trouble(None, f"and {self.count - MOST} more of this kind"))
        return in_order


def read_facts(connection: Connection) -> Iterator[list[Read]]:
    """All facts in order, in slices."""
    for part in slices(connection, in_order(connection, fact)):
        yield [_read(row) for row in part]


def _read(row: Row[Any]) -> Read:
    if not isinstance(row.payload, str):
        return Read(row, "", None)
    digest = hashlib.sha256(row.payload.encode("utf-8", "surrogateescape"))
    try:
        told = json.loads(row.payload)
    except (ValueError, RecursionError):
        told = None
    return Read(row, digest.hexdigest(), told if isinstance(told, dict) else None)


def short(value: object) -> str:
    """A value as a person can take it in."""
    text = "nothing" if value is None else repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"

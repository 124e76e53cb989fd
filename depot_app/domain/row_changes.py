"""One change of one row: what effects are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

Fact = dict[str, Any]  # the envelope of a fact as recorded; ``data`` holds what its kind needs
Row = dict[str, Any]
Changes = Iterator["Change"]


@dataclass(frozen=True, slots=True)
class Change:
    """One row made, changed or removed. ``was`` guards the change: those columns must hold those values."""

    do: Literal["insert", "update", "delete"]
    table: str
    key: Row
    values: Row
    was: Row | None = None


def insert(table: str, **row: object) -> Change:
    return Change("insert", table, {}, row)


def update(table: str, key: Row, was: Row | None = None, **values: object) -> Change:
    return Change("update", table, key, values, was)


def job(d: Row, was: Row | None = None, **values: object) -> Change:
    return update("job", {"id": d["job"]}, was, **values)


def unit(d: Row, to: str, **values: object) -> Change:
    return update("unit", {"job_id": d["job"], "position": d["unit"]}, {"state": d["was"]}, state=to, **values)


def attached(owner_kind: str, owner: str, d: Row) -> Changes:
    for position, (sha256, name, size, media) in enumerate(d["files"], 1):
        yield insert("attachment", owner_kind=owner_kind, owner_id=owner, position=position, job_id=d["job"],
                      sha256=sha256, name=name, size=size, media=media)  # fmt: skip


def open_note(number: str, job_id: str) -> Change:
    """A consignment number waiting for its first print."""
    return insert("note", number=number, job_id=job_id, version=0, copies=0, prints=0, content_hash="", voided="")


def set_setting(d: Row) -> Change:
    """A named value, new or in place of the one it was."""
    if d["was"] is None:
        return insert("setting", name=d["name"], value=d["value"])
    return update("setting", {"name": d["name"]}, value=d["value"])

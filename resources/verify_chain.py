"""Check the chain of facts in a Depot Desk store, on your own: python verify_chain.py STORE.depot

One file, nothing but Python's standard library, and no code shared with Depot Desk. The store is opened read-only.

The rule. Each row of the table ``fact`` holds a JSON text (``payload``) and its hash (``hash``): the lower-case hex
SHA-256 of the text's UTF-8 bytes. The text names, under ``prev``, the hash of the fact before it; the first fact names
sixty-four zeros. Numbers (``seq``) run from 1 without gaps. The text is canonical: keys in ascending order, no white
space, characters above ASCII written as themselves, no fractions. The one row of ``chain_head`` holds the number and
the hash of the last fact.

It prints what it found and ends with 0 (sound), 1 (a fact is missing or was changed) or 2 (it could not check).
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FIRST_PREV = "0" * 64
#: Column of the table -> name in the text.
COLUMNS = {
    "id": "id", "kind": "kind", "job_id": "job", "load_id": "load", "rev": "rev", "happened_at": "happened",
    "recorded_at": "recorded", "actor": "actor",
}  # fmt: skip


class Broken(Exception):
    """The first thing that is wrong, in words."""


def main(arguments: list[str]) -> int:
    """Check the store named by the one argument; returns the exit code."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print("usage: python verify_chain.py STORE.depot", file=sys.stderr)
        return 2
    path = Path(arguments[0])
    if not path.is_file():
        print(f"there is no file {path}", file=sys.stderr)
        return 2
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            connection.text_factory = bytes  # nothing in the file is trusted, not even that its texts are texts
            connection.execute("BEGIN")
            count = check(connection)
        finally:
            connection.close()
    except Broken as broken:
        print(f"chain broken: {broken}")
        return 1
    except sqlite3.Error as error:
        print(f"cannot be read as a store: {error}", file=sys.stderr)
        return 2
    print(f"chain sound: {count} facts")
    return 0


def check(connection: sqlite3.Connection) -> int:
    """The number of facts. Raises Broken naming the first bad one."""
    heads = connection.execute("SELECT seq, hash FROM chain_head").fetchall()
    if len(heads) != 1:
        raise Broken("the row that says where the chain ends is missing")
    count, prev = 0, FIRST_PREV
    for seq, stored, told in facts(connection):
        if seq != count + 1:
            raise Broken(f"fact {count + 1} is missing (the next one is fact {seq})")
        if told["prev"] != prev:
            raise Broken(f"fact {max(count, 1)} is not the one that fact {seq} was chained to: one was changed")
        count, prev = seq, stored
    end, end_hash = heads[0][0], words(heads[0][1])
    if end > count:
        raise Broken(f"fact {count + 1} is missing: the chain ends at fact {count} and should end at {end}")
    if end < count:
        raise Broken(f"fact {end + 1} is too much: the chain should end at fact {end}")
    if end_hash != prev:
        raise Broken(f"fact {count} is not the one the chain ended with: it was changed")
    return count


def facts(connection: sqlite3.Connection) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """(number, hash, what the text says) of each fact in order."""
    query = f"SELECT seq, hash, payload, {', '.join(COLUMNS)} FROM fact ORDER BY seq"
    for seq, stored, payload, *columns in connection.execute(query):
        yield seq, words(stored), read(seq, words(stored), payload, columns)


def read(seq: int, stored: str, payload: object, columns: list[object]) -> dict[str, Any]:
    """What the text says, if it is the canonical text of this row and has the row's hash."""
    if not isinstance(payload, bytes):
        raise Broken(f"fact {seq} was changed: it has no text")
    if hashlib.sha256(payload).hexdigest() != stored:
        raise Broken(f"fact {seq} was changed: its text does not have the hash it was recorded with")
    try:
        text = payload.decode("utf-8")
        told = json.loads(text, parse_float=refuse_fraction)
        canonical = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    except (ValueError, RecursionError):
        raise Broken(f"fact {seq} was changed: its text cannot be read") from None
    if not isinstance(told, dict) or "prev" not in told or canonical != text:
        raise Broken(f"fact {seq} was changed: its text is not in canonical form")
    if told.get("seq") != seq:
        raise Broken(f"fact {seq} was changed: its text says it is fact {told.get('seq')}")
    for (column, name), value in zip(COLUMNS.items(), columns, strict=True):
        if (words(value) if isinstance(value, bytes) else value) != told.get(name):
            raise Broken(f"fact {seq} was changed: its column {column} is not what its text says")
    return told


def refuse_fraction(text: str) -> float:
    raise ValueError(f"a fact holds whole numbers only, not {text}")


def words(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

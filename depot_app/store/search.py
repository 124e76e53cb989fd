"""Find jobs by the beginnings of words: FTS5 on SQLite, a text-search index on PostgreSQL."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import Connection, text

from depot_app.domain.letters import plain

CREATE = {
    # what is typed first is short and fits much: the beginnings of one to three signs have lists of their own
    "sqlite": ("CREATE VIRTUAL TABLE job_words USING fts5(words, detail=none, columnsize=0, prefix='1 2 3')",),
    "postgresql": (
        "CREATE TABLE job_words (rowid BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
        "CREATE INDEX ix_job_words_words ON job_words USING gin (words)",
    ),
}
DROP = "DROP TABLE job_words"

_PUT = {
    "sqlite": "INSERT OR REPLACE INTO job_words (rowid, words) VALUES (?, ?)",
    "postgresql": "INSERT INTO job_words (rowid, words) VALUES (%s, array_to_tsvector(%s::text[])) "
    "ON CONFLICT (rowid) DO UPDATE SET words = excluded.words",
}
_FIND = {
    "sqlite": "SELECT rowid FROM job_words WHERE job_words MATCH :wanted ORDER BY rowid DESC LIMIT :most",
    "postgresql": "SELECT rowid FROM job_words WHERE words @@ CAST(:wanted AS tsquery) ORDER BY rowid DESC LIMIT :most",
}
_WORD = re.compile(r"[^\W_]+")


def put(connection: Connection, entries: Sequence[tuple[int, Sequence[str]]]) -> None:
    """Index or re-index jobs: (number of the entry, words as :func:`words_of` gives them)."""
    rows: list[tuple[int, str | list[str]]] = []
    for entry, told in entries:
        words = list(dict.fromkeys(told))
        # PostgreSQL's own parser would take the serial of a number for a negative number
        rows.append((entry, words if connection.dialect.name == "postgresql" else " ".join(words)))
    connection.exec_driver_sql(_PUT[connection.dialect.name], rows)


def words_of(told: str) -> list[str]:
    """The words of a text as they are compared: small letters without accents, letters and digits only."""
    return _WORD.findall(plain(told))


def forget(connection: Connection, entry: int) -> None:
    connection.execute(text("DELETE FROM job_words WHERE rowid = :entry"), {"entry": entry})


def find(connection: Connection, wanted: str, most: int = 50) -> list[int]:
    """Entries in which every word of ``wanted`` begins some word, newest first, at most ``most``."""
    words = words_of(wanted)
    if not words:
        return []
    if connection.dialect.name == "sqlite":
        query = " ".join(f'"{word}"*' for word in words)
    else:
        query = " & ".join(f"'{word}':*" for word in words)
    found = connection.execute(text(_FIND[connection.dialect.name]), {"wanted": query, "most": most})
    return [row[0] for row in found]

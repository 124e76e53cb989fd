"""Find jobs by the beginnings of words: FTS5 on SQLite, a text-search index on PostgreSQL."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import Connection, text

CREATE = {
    "sqlite": ("CREATE VIRTUAL TABLE job_words USING fts5(words, detail=none, columnsize=0)",),
    "postgresql": (
        "CREATE TABLE job_words (rowid BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
        "CREATE INDEX ix_job_words_words ON job_words USING gin (words)",
    ),
}
DROP = "DROP TABLE job_words"

_PUT = {
    "sqlite": "INSERT OR REPLACE INTO job_words (rowid, words) VALUES (?, ?)",
    "postgresql": "INSERT INTO job_words (rowid, words) VALUES (%s, to_tsvector('simple', %s)) "
    "ON CONFLICT (rowid) DO UPDATE SET words = excluded.words",
}
_FIND = {
    "sqlite": "SELECT rowid FROM job_words WHERE job_words MATCH :wanted ORDER BY rowid DESC LIMIT :most",
    "postgresql": "SELECT rowid FROM job_words WHERE words @@ to_tsquery('simple', :wanted) "
    "ORDER BY rowid DESC LIMIT :most",
}
_WORD = re.compile(r"\w+")


def put(connection: Connection, entries: Sequence[tuple[int, str]]) -> None:
    """Index or re-index jobs: (number of the entry, words)."""
    connection.exec_driver_sql(_PUT[connection.dialect.name], list(entries))


def forget(connection: Connection, entry: int) -> None:
    connection.execute(text("DELETE FROM job_words WHERE rowid = :entry"), {"entry": entry})


def find(connection: Connection, wanted: str, most: int = 50) -> list[int]:
    """Entries in which every word of ``wanted`` begins some word, newest first, at most ``most``."""
    words = _WORD.findall(wanted.casefold())
    if not words:
        return []
    if connection.dialect.name == "sqlite":
        query = " ".join(f'"{word}"*' for word in words)
    else:
        query = " & ".join(f"{word}:*" for word in words)
    found = connection.execute(text(_FIND[connection.dialect.name]), {"wanted": query, "most": most})
    return [row[0] for row in found]

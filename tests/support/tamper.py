"""Changing a store by hand, past its guards, and asking what is wrong with it then."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from sqlalchemy import text

from depot_app.domain.canonical import digest
from depot_app.store import triggers
from depot_app.store.database import Store
from depot_app.store.trouble import Trouble
from depot_app.store.verify import verify

INDEPENDENT = Path(__file__).parents[2] / "resources" / "verify_chain.py"


def run(store: Store, *statements: str) -> None:
    """Change the store by hand, past its guards."""
    with store.engine.begin() as connection:
        for drop in guards(store):
            connection.execute(text(drop))
        for statement in statements:
            connection.exec_driver_sql(statement)


def guards(store: Store) -> list[str]:
    if store.is_sqlite:
        return [f"DROP TRIGGER IF EXISTS {made.split()[2]}" for made in triggers.CREATE["sqlite"]]
    return [f"DROP TRIGGER IF EXISTS {table}_append_only ON {table}" for table in ("fact", "scan")]


def ask(store: Store, query: str) -> str:
    with store.read() as connection:
        return str(connection.execute(text(query)).scalar())


def told(store: Store) -> list[Trouble]:
    """What is wrong beside the guards that every tampering here removes."""
    return [trouble for trouble in verify(store) if "guard" not in trouble.what]


def independent(store: Store) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-I", INDEPENDENT, str(store.path)], capture_output=True, text=True, check=False, timeout=30
    )
    return done.returncode, done.stdout.strip() + done.stderr.strip()


def seq_of(store: Store, kind: str, which: str = "min") -> int:
    return int(ask(store, f"SELECT {which}(seq) FROM fact WHERE kind = '{kind}'"))


def last(store: Store) -> int:
    return int(ask(store, "SELECT max(seq) FROM fact"))


def rehashed(store: Store, seq: int, payload: str) -> str:
    quoted = payload.replace("'", "''").replace("%", "%%")
    return f"UPDATE fact SET payload = '{quoted}', hash = '{digest(payload)}' WHERE seq = {seq}"

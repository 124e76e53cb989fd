"""Is the store what it says it is? The chain, the rows, the files and the database itself, in one look."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from depot_app.errors import DepotError
from depot_app.store import triggers, verify_fold, verify_links
from depot_app.store.database import Store
from depot_app.store.faults import StoreBusy, StoreGone
from depot_app.store.snapshot import snapshot
from depot_app.store.trouble import Trouble, Troubles, read_facts
from depot_app.store.verify_chain import Chain


@dataclass(frozen=True, slots=True)
class Found:
    """How many facts there are, and what is wrong."""

    facts: int
    troubles: list[Trouble]


def verify(store: Store) -> list[Trouble]:
    """What is wrong with ``store``: first what breaks the chain, then the rest, each in order of the facts."""
    return look(store).troubles


def look(store: Store) -> Found:
    """Verify ``store`` and count its facts. Raises StoreBusy or StoreGone when it cannot be reached."""
    chain_troubles, rest = Troubles(), Troubles()
    chain = Chain(chain_troubles)
    try:
        with tempfile.TemporaryDirectory(prefix="depot-verify-") as folder, snapshot(store) as connection:
            _database(connection, rest)
            with verify_fold.empty_store(Path(folder)) as folded:
                _facts(connection, folded, chain, rest)
                chain.finish(connection)
                verify_fold.compare(connection, folded, rest)
            verify_links.check_rows(connection, rest)
            verify_links.check_files(store, connection, rest)
    except (StoreBusy, StoreGone):
        raise
    except (DepotError, DBAPIError, OSError) as error:
        why = error.what if isinstance(error, DepotError) else str(error).splitlines()[0]
        rest.add(None, f"the rest could not be read: {why}")
    return Found(chain.count, chain_troubles.told() + rest.told())


def _database(connection: Connection, troubles: Troubles) -> None:
    try:
        for what in database_troubles(connection):
            troubles.add(None, what)
    except DBAPIError as error:  # damaged beyond the database's own check; the facts may still be readable
        troubles.add(None, f"the database file is damaged: {error.orig}")


def chain_of(store: Store) -> Found:
    """Verify the chain alone: quick, and all that a fresh copy can have got wrong."""
    troubles = Troubles()
    chain = Chain(troubles)
    with snapshot(store) as connection:
        for part in read_facts(connection):
            chain.take(part)
        chain.finish(connection)
    return Found(chain.count, troubles.told())


def _facts(connection: Connection, folded: Connection, chain: Chain, rest: Troubles) -> None:
    for part in read_facts(connection):
        chain.take(part)
        verify_fold.replay(folded, part, rest)
        verify_links.check_personal(connection, part, rest)
        verify_links.check_steps(connection, part, rest)


def database_troubles(connection: Connection, *, quick: bool = False) -> Iterator[str]:
    """What the database says of itself, and whether it still keeps facts and scans from being changed."""
    if connection.dialect.name == "sqlite":
        check = "PRAGMA quick_check(10)" if quick else "PRAGMA integrity_check(10)"
        for row in connection.execute(text(check)).all():
            if row[0] != "ok":
                yield f"the database file is damaged: {row[0]}"
        known = connection.execute(text("SELECT sql FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
        missing = [wanted.split()[2] for wanted in triggers.CREATE["sqlite"] if wanted not in known]
    else:
        enabled = text("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')")
        names = set(connection.execute(enabled).scalars())
        missing = [f"{table}_append_only" for table in ("fact", "scan") if f"{table}_append_only" not in names]
    for name in missing:
        yield f"the guard {name} is missing: facts or scans could be changed unseen"

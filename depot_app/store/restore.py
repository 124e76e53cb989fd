"""Restore a backup: checked before anything is written, built beside, and put in place whole."""

from __future__ import annotations

import itertools
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, TableClause, column, inspect, table, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from depot_app.errors import DepotError
from depot_app.store import backup_format, files, opening, schema
from depot_app.store.backup import sync_folder
from depot_app.store.backup_format import Manifest, open_backup
from depot_app.store.database import Store
from depot_app.store.faults import translate
from depot_app.store.reindex import rebuild_words
from depot_app.store.snapshot import SLICE
from depot_app.store.tables import file
from depot_app.store.trouble import Trouble
from depot_app.store.verify import chain_of


@dataclass(frozen=True, slots=True)
class Restored:
    """``set_aside`` names where the store that was here lies now; ``troubles`` is what the chain already had."""

    facts: int
    files: int
    made_at: str
    set_aside: str
    troubles: tuple[Trouble, ...] = ()


def restore_backup(source: Path, store: Store) -> Restored:
    """Put the backup ``source`` in the place of ``store``, as a new copy with its own number ranges.

    A store that is there is set aside first (SQLite); a PostgreSQL database must be empty. Raises DepotError,
    and then nothing under the store's name has changed.
    """
    bag, manifest = open_backup(source)
    with bag:
        try:
            return _into_file(bag, manifest, store) if store.path else _into_database(bag, manifest, store)
        except DBAPIError as error:
            raise translate(error) or _not_restored("its rows do not fit this version") from error
        except sqlite3.Error as error:
            raise _not_restored(str(error)) from error
        except (ValueError, KeyError, TypeError, SQLAlchemyError) as error:
            raise _not_restored("its rows do not fit this version") from error
        except OSError as error:
            raise _not_restored(error.strerror or "the disk failed") from error


def _not_restored(why: str) -> DepotError:
    return DepotError(f"The backup could not be restored: {why}.", "What was here before still is.",
                      "Check the disk, or restore an older backup.")  # fmt: skip


def _into_file(bag: zipfile.ZipFile, manifest: Manifest, store: Store) -> Restored:
    assert store.path is not None
    store.close()
    _nobody_else(store.path)
    beside = store.path.with_name(f".{store.path.name}.{os.getpid()}.restoring")
    _remove(beside)
    built = Store(str(beside), store.clock, store.station)
    try:
        troubles = _build(bag, manifest, built)
        built.close()
        _at_rest(beside)
        aside = _put_in_place(beside, store)
    finally:
        built.close()
        _remove(beside)
    return Restored(manifest.head["seq"], len(_files_in(manifest)), manifest.made_at, aside, troubles)


def _nobody_else(path: Path) -> None:
    """Leaving WAL works only when no other program has the store open; it also empties the -wal into the file."""
    if not path.exists():
        return
    connection = sqlite3.connect(path, timeout=1, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise DepotError("The store here is in use by another window or program.",
                             next_step="Close it on this machine, then restore again.") from error  # fmt: skip
    except sqlite3.DatabaseError:
        pass  # a damaged store is what restoring is for; it is set aside as it lies
    finally:
        connection.close()


def _at_rest(path: Path) -> None:
    """One file without its -wal, safely on the disk."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    finally:
        connection.close()


def _put_in_place(beside: Path, store: Store) -> str:
    """Set the old store aside and give the new one its name: files first, so that the store comes whole."""
    assert store.path is not None
    stamp = store.clock.now().strftime("%Y%m%dT%H%M%S%fZ")
    aside = store.path.with_name(f"{store.path.name}.before-restore-{stamp}")
    for ending in ("-wal", "-shm", ".files", ""):
        old = store.path.with_name(store.path.name + ending)
        if old.exists():
            os.rename(old, aside.with_name(aside.name + ending))
    for ending in (".files", ""):
        new = beside.with_name(beside.name + ending)
        if new.exists():
            os.rename(new, store.path.with_name(store.path.name + ending))
    sync_folder(store.path.parent)
    return aside.name if aside.exists() else ""


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    shutil.rmtree(path.with_name(f"{path.name}.files"), ignore_errors=True)


def _into_database(bag: zipfile.ZipFile, manifest: Manifest, store: Store) -> Restored:
    """Until its last change is made the database counts as holding no store, so nobody can open half of one."""
    _must_be_empty(store)
    try:
        troubles = _build(bag, manifest, store)
    except BaseException:
        with suppress(DBAPIError, DepotError):  # if the server is gone, the next try clears this away
            schema.migrate(store, "base")
        raise
    return Restored(manifest.head["seq"], len(_files_in(manifest)), manifest.made_at, "", troubles)


def _must_be_empty(store: Store) -> None:
    if schema.revision(store) is None:
        with store.read() as connection:
            strangers = [name for name in inspect(connection).get_table_names() if name != "alembic_version"]
    else:
        with store.read() as connection:
            head = connection.execute(text("SELECT seq FROM chain_head")).scalar()
        strangers = ["a store"] if head else []
        if not head:  # what an earlier try left behind
            schema.migrate(store, "base")
    if strangers:
        raise DepotError("The database to restore into is not empty.", next_step="Make an empty one and name that.")


def _build(bag: zipfile.ZipFile, manifest: Manifest, store: Store) -> tuple[Trouble, ...]:
    schema.migrate(store, manifest.schema)
    for name in manifest.rows:
        if name != "chain_head":
            _fill_table(bag, name, store)
    _fill_files(bag, manifest, store)
    with store.engine.begin() as connection:
        _after_numbers(connection)
        connection.execute(
            text("UPDATE chain_head SET seq = :seq, hash = :hash, incarnation = :incarnation"), manifest.head
        )
    if manifest.schema != schema.HEAD:
        schema.migrate(store)
    rebuild_words(store)
    troubles = chain_of(store).troubles
    with store.write() as tx:
        opening.start_incarnation(tx, "restored from backup")
        opening.remember_home(tx, store)
    return tuple(troubles)


def _fill_table(bag: zipfile.ZipFile, name: str, store: Store) -> None:
    rows = backup_format.rows(bag, name)
    with store.read() as connection:
        there = inspect(connection).get_columns(name)
    target = table(name, *(column(each["name"], each["type"]) for each in there))
    for part in _parts(rows):
        _insert(store, target, part)


def _parts(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    while part := list(itertools.islice(rows, SLICE)):
        yield part


def _insert(store: Store, target: TableClause, part: list[dict[str, Any]]) -> None:
    with store.engine.begin() as connection:
        connection.execute(target.insert(), part)


def _fill_files(bag: zipfile.ZipFile, manifest: Manifest, store: Store) -> None:
    where = files.folder(store)
    for name in _files_in(manifest):
        sha256, content = name.removeprefix("files/"), bag.read(name)
        if where is not None:
            _write_through(where / sha256[:2] / sha256, content)
            continue
        with store.engine.begin() as connection:
            connection.execute(file.update().where(file.c.sha256 == sha256).values(content=content))


def _write_through(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())


def _after_numbers(connection: Connection) -> None:
    """PostgreSQL numbers new steps by a sequence, which rows put in by hand do not move."""
    if connection.dialect.name == "postgresql":
        last = "SELECT setval(pg_get_serial_sequence('step', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM step), false)"
        connection.execute(text(last))


def _files_in(manifest: Manifest) -> list[str]:
    return [name for name in manifest.members if name.startswith("files/")]

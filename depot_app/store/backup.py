"""Write a backup of a store and its files: from one look at the store, whole under its name or not at all."""

from __future__ import annotations

import itertools
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Table, null, select

from depot_app.domain.times import utc_text
from depot_app.errors import DepotError
from depot_app.store import files
from depot_app.store.backup_format import MANIFEST, Manifest, file_member, line, table_member, write_member
from depot_app.store.database import Store
from depot_app.store.schema import HEAD
from depot_app.store.snapshot import in_order, slices, snapshot
from depot_app.store.tables import chain_head, file, metadata


@dataclass(frozen=True, slots=True)
class BackupMade:
    """``bytes`` is the size of the backup; ``missing`` names files the store has lost, by hash."""

    facts: int
    files: int
    bytes: int
    missing: tuple[str, ...] = ()


def write_backup(store: Store, target: Path) -> BackupMade:
    """Back ``store`` up into the file ``target``, replacing an older backup there.

    Raises DepotError when it cannot be written; what was under that name before then still is.
    """
    _check_target(store, target)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with _private(part) as bag, snapshot(store) as connection:
            manifest, kept = _fill(store, connection, bag)
        size = part.stat().st_size
        os.replace(part, target)
        sync_folder(target.parent)
    except OSError as error:
        raise DepotError(
            f"The backup could not be written to {target.parent}: {error.strerror}.",
            "The store is unchanged; no half backup was left.",
            "Free some space there or choose another place, then back up again.",
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return BackupMade(manifest.head["seq"], kept, size, manifest.missing)


def _check_target(store: Store, target: Path) -> None:
    if store.path is not None and target.resolve() == store.path.resolve():
        raise DepotError("A backup cannot be written over the store itself.", next_step="Choose another name.")
    if target.is_dir() or (target.exists() and not zipfile.is_zipfile(target)):
        raise DepotError(f"{target.name} is there already and is no backup.", next_step="Choose another name.")


@contextmanager
def _private(part: Path) -> Iterator[zipfile.ZipFile]:
    """A zip that only its owner may read, on the disk when this ends."""
    descriptor = os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "w+b") as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as bag:
            yield bag
        out.flush()
        os.fsync(out.fileno())


def _fill(store: Store, connection: Connection, bag: zipfile.ZipFile) -> tuple[Manifest, int]:
    """Write all members; returns the manifest and how many files are in it."""
    members: dict[str, tuple[str, int]] = {}
    counts: dict[str, int] = {}
    for table in metadata.sorted_tables:
        counter = itertools.count()
        members[table_member(table.name)] = write_member(
            bag, table_member(table.name), _lines(connection, table, counter)
        )
        counts[table.name] = next(counter)
    missing = []
    for sha256 in connection.execute(select(file.c.sha256).order_by(file.c.sha256)).scalars().all():
        try:
            content = files.get(store, connection, sha256)
        except (DepotError, OSError):  # a backup of everything else is worth more than none
            missing.append(sha256)
            continue
        members[file_member(sha256)] = write_member(bag, file_member(sha256), [content])
    head = connection.execute(select(chain_head)).mappings().one()
    told = {"seq": head["seq"], "hash": head["hash"], "incarnation": head["incarnation"]}
    manifest = Manifest(HEAD, told, utc_text(store.clock.now()), counts, members, tuple(missing))
    bag.writestr(MANIFEST, manifest.text())
    return manifest, len(members) - len(counts)


def _lines(connection: Connection, table: Table, counter: Iterator[int]) -> Iterator[bytes]:
    """A table's column names, then its rows. What a file holds goes beside, not into its row."""
    yield line(column.name for column in table.columns)
    query = in_order(connection, table).with_only_columns(
        *(null().label("content") if column is file.c.content else column for column in table.columns)
    )
    for part in slices(connection, query):
        for row in part:
            next(counter)
            yield line(row)


def sync_folder(folder: Path) -> None:
    """Make a renaming in ``folder`` last through a power cut, where the system can."""
    if os.name != "nt":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

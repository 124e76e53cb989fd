"""Files by SHA-256: beside an SQLite store in a folder, on PostgreSQL in the database where every desk reaches them."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, select

from depot_app.domain.times import utc_text
from depot_app.errors import DepotError
from depot_app.store.database import Store, Tx
from depot_app.store.tables import file

#: A POD scan or photo is far smaller; more than this is a mistake.
MOST_BYTES = 50 * 1024 * 1024


def folder(store: Store) -> Path | None:
    """Where the files of an SQLite store lie; None on PostgreSQL."""
    return None if store.path is None else store.path.with_name(f"{store.path.name}.files")


def put(store: Store, content: bytes) -> str:
    """Keep ``content`` and return its SHA-256. On SQLite it is on the disk, written through, when this returns."""
    if len(content) > MOST_BYTES:
        raise DepotError(f"The file is larger than {MOST_BYTES // 1024 // 1024} MB.", next_step="Attach a smaller one.")
    sha256 = hashlib.sha256(content).hexdigest()
    where = folder(store)
    if where is not None:
        _write(where / sha256[:2] / sha256, content)
    with store.write() as tx:
        _list(tx, sha256, len(content), None if where else content)
    return sha256


def _list(tx: Tx, sha256: str, size: int, content: bytes | None) -> None:
    if tx.connection.execute(select(file.c.sha256).where(file.c.sha256 == sha256)).first() is None:
        stored = utc_text(tx.clock.now())
        tx.connection.execute(file.insert().values(sha256=sha256, size=size, stored_at=stored, content=content))


def _write(target: Path, content: bytes) -> None:
    if target.exists() and target.stat().st_size == len(content):
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, content)
    except OSError as error:
        raise DepotError(
            f"The file could not be kept: {error.strerror}.",
            next_step="Free some disk space or allow writing beside the store, then do it again.",
        ) from error


def _replace(target: Path, content: bytes) -> None:
    with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as out:
        try:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
            os.replace(out.name, target)
        except BaseException:
            Path(out.name).unlink(missing_ok=True)
            raise


def get(store: Store, connection: Connection, sha256: str) -> bytes:
    """The bytes of a kept file. Raises DepotError when they are missing."""
    where = folder(store)
    if where is None:
        content = connection.execute(select(file.c.content).where(file.c.sha256 == sha256)).scalar()
    else:
        path = where / sha256[:2] / sha256
        content = path.read_bytes() if path.exists() else None
    if content is None:
        raise DepotError(f"The file {sha256[:12]}… is missing.", next_step="Restore it from a backup.")
    return bytes(content)


def unsound(store: Store, connection: Connection) -> Iterator[tuple[str, str]]:
    """(hash, what is wrong) of every listed file that is missing or not what it was."""
    for sha256 in connection.execute(select(file.c.sha256).order_by(file.c.sha256)).scalars().all():
        try:
            content = get(store, connection, sha256)
        except DepotError:
            yield sha256, "is missing"
            continue
        if hashlib.sha256(content).hexdigest() != sha256:
            yield sha256, "was changed"


def read_outside(path: Path) -> bytes:
    """The content of a file somebody attaches. Raises DepotError in plain words."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DepotError(
            f"{path.name} cannot be read: {error.strerror}.", next_step="Check the file's name."
        ) from error
    if not content:
        raise DepotError(f"{path.name} is empty.", next_step="Scan or save it again, then attach it.")
    return content

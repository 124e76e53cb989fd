"""One program at a time books a list, whoever decided it: the window, ``depot import``, another desk."""

from __future__ import annotations

import contextlib
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from depot_app.errors import DepotError
from depot_app.held_file import held
from depot_app.store.database import Store

_ADVISORY = 733003


class BookedElsewhere(DepotError):
    """Another program is booking this list at the moment."""


@contextmanager
def booking_alone(store: Store, import_id: str) -> Iterator[None]:
    """Be the one that books this list. Raises BookedElsewhere while another does; a crash gives the place free."""
    with _by_file(store.path, import_id) if store.path is not None else _by_server(store, import_id):
        yield


@contextmanager
def _by_server(store: Store, import_id: str) -> Iterator[None]:
    which = {"key": _ADVISORY, "list": zlib.crc32(import_id.encode()) - 2**31}
    with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if not connection.execute(text("SELECT pg_try_advisory_lock(:key, :list)"), which).scalar():
            raise _elsewhere()
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:key, :list)"), which)


@contextmanager
def _by_file(store: Path, import_id: str) -> Iterator[None]:
    """A file per list beside the store, taken away again by who has booked from it."""
    path = store.with_name(f"{store.name}.list-{import_id}")
    with held(path) as is_ours:
        if not is_ours:
            raise _elsewhere()
        yield
        if sys.platform != "win32":
            path.unlink(missing_ok=True)  # while it is held: whoever opens it now finds the list booked in full
    if sys.platform == "win32":
        with contextlib.suppress(OSError):
            path.unlink()


def _elsewhere() -> BookedElsewhere:
    return BookedElsewhere(
        "Another program is booking this list already.", "It is not disturbed, and nothing is booked twice.",
        "Let it finish, then take the file in again.",
    )  # fmt: skip

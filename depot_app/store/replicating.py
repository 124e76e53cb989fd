"""One replicator per store, whoever starts it: the window, ``depot sync``, another desk."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from depot_app.errors import DepotError
from depot_app.store.database import Store

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_ADVISORY = 733002


class Taken(DepotError):
    """Another program is talking to Odoo for this store at the moment."""


@contextmanager
def replicating(store: Store) -> Iterator[None]:
    """Be the one that talks to Odoo. Raises DepotError while another does; a crash gives the place free."""
    if store.path is not None:
        with _file(store.path.with_name(f"{store.path.name}.replicator")):
            yield
        return
    with store.engine.connect() as connection:
        if not connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": _ADVISORY}).scalar():
            raise _taken()
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _ADVISORY})


@contextmanager
def _file(path: Path) -> Iterator[None]:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise _taken() from None
    try:
        yield
    finally:
        os.close(descriptor)


def _taken() -> Taken:
    return Taken(
        "Another program is exchanging with Odoo for this store already.", "Nothing was sent twice.",
        "Let it finish, or stop it.",
    )  # fmt: skip

"""Others at the store: as long as somebody always waits for it, a long list goes on, and slowly."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from depot_app.store.database import Store

if sys.platform != "win32":
    import fcntl


@contextmanager
def crowd(store: Store) -> Iterator[None]:
    """While this lasts, the booking of a list lets others go first as long as it ever does, slice by slice."""
    assert store.path is not None
    file = os.open(store.path.with_name(f"{store.path.name}.turn"), os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if sys.platform != "win32":
            fcntl.flock(file, fcntl.LOCK_SH)
        yield
    finally:
        os.close(file)

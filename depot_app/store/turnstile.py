"""A long list lets those who wait go first.

SQLite gives its lock to whoever asks at the right moment, so a program that writes slice after slice can keep a scan
out for long. Whoever finds the store taken marks itself waiting; between two slices the booker waits until nobody does.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    import fcntl

RETRY_S = 0.0005
#: However many wait, a long list goes on after this.
LET_PASS_S = 0.5


class Turnstile:
    """A lock file beside an SQLite store, shared by those who wait. Where there is none, nobody is waited for."""

    def __init__(self, path: Path | None) -> None:
        self._path = path if sys.platform != "win32" else None
        self._file: int | None = None

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Be seen waiting."""
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644) if self._path is not None else None
        try:
            if file is not None:
                _lock(file, shared=True)
            yield
        finally:
            if file is not None:
                os.close(file)

    def let_pass(self) -> None:
        """Wait until nobody else waits."""
        if self._path is None:
            return
        if self._file is None:
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        until = time.monotonic() + LET_PASS_S
        while not _lock(self._file, shared=False) and time.monotonic() < until:
            time.sleep(RETRY_S)
        _unlock(self._file)


def _lock(file: int, *, shared: bool) -> bool:
    """Whether the lock was to be had at once."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _unlock(file: int) -> None:
    if sys.platform != "win32":
        fcntl.flock(file, fcntl.LOCK_UN)

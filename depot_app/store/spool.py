"""Scans kept on disk while the store is busy or away: written through to the disk first, judged later, in order."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, TypeVar

from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.store.ledger import Actor

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Kept:
    """One scan as it was made. ``raw`` is hex; ``where`` a load number or a lane, as ``purpose`` says."""

    id: str
    raw: str
    purpose: str
    where: str
    happened: str
    mono: int
    boot: str
    actor: str
    role: str
    station: str

    def by(self) -> Actor:
        return Actor(self.actor, Role(self.role))


class Spool:
    """A file of kept scans, one JSON line each, shared by all programs of one desk."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def is_empty(self) -> bool:
        try:
            return self.path.stat().st_size == 0
        except FileNotFoundError:
            return True

    def keep(self, scan: Kept) -> None:
        """Write one scan through to the disk. Raises DepotError when even that is impossible."""
        try:
            with self._locked() as file:
                torn = _ends_torn(file)
                file.seek(0, os.SEEK_END)
                file.write(b"\n" * torn + json.dumps(asdict(scan)).encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise DepotError(
                "The scan could not be kept: neither the store nor this disk takes it.",
                "It is NOT counted.",
                "Free some disk space, then scan it again.",
            ) from error

    def take(self, judge: Callable[[Kept], Result]) -> list[Result]:
        """Hand every kept scan to ``judge`` in order; forget them when all are judged.

        After an exception or a crash all are handed out again: ``judge`` must know a scan by its id.
        """
        if self.is_empty():
            return []
        with self._locked() as file:
            file.seek(0)
            done = [judge(scan) for line in file.read().splitlines() if (scan := _read(line))]
            file.truncate(0)
            os.fsync(file.fileno())
        return done

    def __len__(self) -> int:
        return 0 if self.is_empty() else len(self.path.read_bytes().splitlines())

    @contextmanager
    def _locked(self) -> Iterator[IO[bytes]]:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        with os.fdopen(descriptor, "r+b") as file:
            _lock(file)
            yield file


def _ends_torn(file: IO[bytes]) -> bool:
    """Whether a crash cut the last line off: what is kept next must not be glued to it."""
    if file.seek(0, os.SEEK_END) == 0:
        return False
    file.seek(-1, os.SEEK_END)
    return file.read(1) != b"\n"


def _read(line: bytes) -> Kept | None:
    """None for a last line cut off by a crash before it was answered."""
    try:
        return Kept(**json.loads(line))
    except (ValueError, TypeError):
        return None


def _lock(file: IO[bytes]) -> None:
    """Held until the file is closed."""
    if sys.platform == "win32":
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
    else:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX)

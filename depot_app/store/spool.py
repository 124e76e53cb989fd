"""Scans kept on disk while the store is busy or away: written through to the disk first, judged later, in order."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import islice
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

    def keep(self, *scans: Kept) -> None:
        """Write scans through to the disk, all of them at once. Raises DepotError when even that is impossible."""
        try:
            with self._locked() as file:
                torn = _ends_torn(file)
                file.seek(0, os.SEEK_END)
                lines = b"".join(json.dumps(asdict(scan)).encode() + b"\n" for scan in scans)
                file.write(b"\n" * torn + lines)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise DepotError(
                "The scan could not be kept: neither the store nor this disk takes it.",
                "It is NOT counted.",
                "Free some disk space, then scan it again.",
            ) from error

    def take(self, judge: Callable[[Kept], Result], most: int | None = None) -> list[Result]:
        """Hand the first kept scans to ``judge`` in order, all or ``most`` of them; forget them when they are judged.

        After an exception or a crash they are handed out again, and two programs may be handed the same ones: ``judge``
        must know a scan by its id. The file is free meanwhile, so that a scan made now is kept at once.
        """
        if self.is_empty():
            return []
        with self._locked() as file:
            first = [scan for _, scan in islice(_scans(file), most)]
        done = [judge(scan) for scan in first]
        self._forget({scan.id for scan in first})
        return done

    def _forget(self, ids: set[str]) -> None:
        """Blank these scans where they stand: cut off halfway, that loses nothing that was not judged."""
        with self._locked() as file:
            is_left = False
            for (start, end), scan in _scans(file):
                if scan.id in ids:
                    file.seek(start)
                    file.write(b" " * (end - start))
                else:
                    is_left = True
                    break  # they are the first
            if not is_left:
                file.truncate(0)
                file.flush()
                os.fsync(file.fileno())

    def __len__(self) -> int:
        return 0 if self.is_empty() else sum(bool(line.strip()) for line in self.path.read_bytes().splitlines())

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


def _scans(file: IO[bytes]) -> Iterator[tuple[tuple[int, int], Kept]]:
    """(where its line begins and ends, the scan) of each that is kept, in the order they were made."""
    file.seek(0)
    start = 0
    for line in file.read().splitlines(keepends=True):
        end = start + len(line.rstrip(b"\r\n"))
        if (scan := _read(line)) is not None:
            yield (start, end), scan
        start += len(line)


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

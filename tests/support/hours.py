"""A clock that every process of a depot goes by, and that a test moves on: hours pass between two steps of a day."""

from __future__ import annotations

import mmap
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path

from depot_app.domain.times import Clock

_AHEAD = struct.Struct("<d")  # seconds, in a file that all of them share


class Hours:
    """What the time is. Sent to another process it tells the same time there."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.exists():
            path.write_bytes(_AHEAD.pack(0.0))
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), _AHEAD.size)

    def __reduce__(self) -> tuple[type[Hours], tuple[Path]]:
        return Hours, (self.path,)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._ahead())

    def _ahead(self) -> float:
        return float(_AHEAD.unpack_from(self._shared)[0])

    def go_by(self, minutes: float) -> None:
        """So long passes at once, in every process."""
        _AHEAD.pack_into(self._shared, 0, self._ahead() + 60 * minutes)

    def begin_at(self, moment: datetime) -> None:
        """It is this moment now."""
        _AHEAD.pack_into(self._shared, 0, (moment - datetime.now(UTC)).total_seconds())

    def clock(self) -> Clock:
        """The same as a store wants it."""
        return Clock(now=self)

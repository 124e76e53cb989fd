"""Scans made while nobody was signed in at a station: kept on its disk, and given to the next person who signs in."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from depot_app.domain.times import utc_text
from depot_app.errors import DepotError
from depot_app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Waiting:
    """One scan as it came: its bytes and when it was made (UTC)."""

    raw: bytes
    happened: str


def keep(place: Workplace, raw: bytes) -> int:
    """Write a scan through to the disk; returns how many wait. Raises DepotError when even that is impossible."""
    told = json.dumps({"raw": raw.hex(), "happened": utc_text(place.store.clock.now())})
    path = _path(place)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "a", encoding="ascii") as file:
            file.write(f"{told}\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise DepotError(f"This scan could not be kept: {error.strerror}.", "Nothing was counted.",
                         "Sign in, then scan it again.") from error  # fmt: skip
    return len(waiting(place))


def waiting(place: Workplace) -> list[Waiting]:
    """The scans that wait, in the order they were made. A line cut short by a crash was never answered for."""
    try:
        lines = _path(place).read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        return []
    found = []
    for line in lines:
        try:
            told = json.loads(line)
            found.append(Waiting(bytes.fromhex(told["raw"]), told["happened"]))
        except (ValueError, KeyError, TypeError):
            continue
    return found


def done(place: Workplace, count: int) -> None:
    """The first ``count`` have been judged; what came meanwhile stays."""
    path = _path(place)
    rest = waiting(place)[count:]
    if not rest:
        path.unlink(missing_ok=True)
        return
    fresh = path.with_name(f"{path.name}.part")
    lines = (json.dumps({"raw": each.raw.hex(), "happened": each.happened}) for each in rest)
    fresh.write_text("".join(f"{line}\n" for line in lines), encoding="ascii")
    os.replace(fresh, path)


def _path(place: Workplace) -> Path:
    return place.spool.path.with_suffix(".locked")

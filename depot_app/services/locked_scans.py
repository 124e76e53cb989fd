"""Scans made while nobody was signed in at a station: kept on its disk, and given to the next person who signs in."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from depot_app.domain.barcodes import read_scan
from depot_app.domain.times import utc_text
from depot_app.errors import DepotError
from depot_app.services import loading
from depot_app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Waiting:
    """One scan as it came: its bytes, when it was made (UTC), and the load that was open then; 0 for none."""

    raw: bytes
    happened: str
    load: int


#: At most so many are judged at once and told one by one.
_MOST_TOLD = 8


def keep(place: Workplace, raw: bytes, load: int) -> int:
    """Write a scan through to the disk; returns how many wait. Raises DepotError when even that is impossible."""
    told = json.dumps({"raw": raw.hex(), "happened": utc_text(place.store.clock.now()), "load": load})
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
            found.append(Waiting(bytes.fromhex(told["raw"]), told["happened"], told["load"]))
        except (ValueError, KeyError, TypeError):
            continue
    return found


def judge(place: Workplace) -> list[str]:
    """Judge what waits, in order, as scans of who is at the place now. Returns what became of them, in words.

    Each is taken from the disk only after it was judged: one judged twice because of a crash is answered "already
    loaded". What belongs to no load is told and let go. After the first few the rest goes to the kept scans, which are
    judged in the background: whoever signs in must not wait for many.
    """
    answers: list[str] = []
    while (scans := waiting(place)) and len(answers) < _MOST_TOLD:
        first = scans[0]
        code = read_scan(first.raw).code
        if first.load:
            judged = loading.scan(place.store, place.spool, place.actor, first.load, first.raw, happened=first.happened)
            answers.append(judged.words)
        else:
            answers.append(f"{code}: no load was open, nothing was counted.")
        _drop_first(place, scans)
    if not scans:
        return answers
    loads = ((each.load, each.raw, each.happened) for each in scans if each.load)
    loading.keep(place.store, place.spool, place.actor, loads)
    _path(place).unlink(missing_ok=True)
    return [*answers, f"and {len(scans)} more"]


def _drop_first(place: Workplace, scans: list[Waiting]) -> None:
    path = _path(place)
    if len(scans) == 1:
        path.unlink(missing_ok=True)
        return
    fresh = path.with_name(f"{path.name}.part")
    lines = (json.dumps({"raw": each.raw.hex(), "happened": each.happened, "load": each.load}) for each in scans[1:])
    fresh.write_text("".join(f"{line}\n" for line in lines), encoding="ascii")
    os.replace(fresh, path)


def _path(place: Workplace) -> Path:
    return place.spool.path.with_suffix(".locked")

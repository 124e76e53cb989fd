"""Consignment note numbers and the unit numbers below them.

A note number is ``BRS1-00001234``-like: depot code, station, seven digits of serial and a GS1 mod-10 check digit over
station and serial, so that a misread or mistyped number is noticed. A unit number adds ``-001`` to ``-999``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from depot_app.domain.gs1 import check_digit

MAX_STATION = 99
MAX_SERIAL = 9_999_999
MAX_UNITS = 999
_DEPOT = re.compile(r"[A-Z]{2,5}")
_NOTE = re.compile(r"([A-Z]{2,5})([1-9][0-9]?)-([0-9]{7})([0-9])")


@dataclass(frozen=True, slots=True)
class NoteNumber:
    """The parts of a note number; ``str()`` gives the number as printed."""

    depot: str
    station: int
    serial: int

    def __str__(self) -> str:
        return note_number(self.depot, self.station, self.serial)


def valid_depot_code(text: str) -> bool:
    """Whether ``text`` is two to five capital letters A to Z."""
    return _DEPOT.fullmatch(text) is not None


def note_number(depot: str, station: int, serial: int) -> str:
    """The note number of one depot's station (1 to 99) and serial (1 to 9,999,999). ValueError outside these."""
    if not valid_depot_code(depot):
        raise ValueError("A depot code is two to five capital letters.")
    if not 1 <= station <= MAX_STATION:
        raise ValueError(f"A station number is 1 to {MAX_STATION}.")
    if not 1 <= serial <= MAX_SERIAL:
        raise ValueError(f"A note's serial number is 1 to {MAX_SERIAL:,}.")
    return f"{depot}{station}-{serial:07d}{check_digit(f'{station}{serial:07d}')}"


def parse_note_number(text: str) -> NoteNumber | None:
    """The parts of a note number, in any letter case; None when it is not one or its check digit is wrong."""
    found = _NOTE.fullmatch(text.strip().upper()) if text.isascii() else None
    if found is None:
        return None
    depot, station, serial, check = found.groups()
    if int(serial) == 0 or check_digit(station + serial) != int(check):
        return None
    return NoteNumber(depot, int(station), int(serial))


def unit_number(note: NoteNumber | str, index: int) -> str:
    """The number of the ``index``-th unit (1 to 999) of a note. ValueError outside that."""
    if not 1 <= index <= MAX_UNITS:
        raise ValueError(f"A consignment has at most {MAX_UNITS} numbered units.")
    return f"{note}-{index:03d}"


def parse_unit_number(text: str) -> tuple[NoteNumber, int] | None:
    """The note and index of a unit number; None when it is not one."""
    head, dash, tail = text.strip().rpartition("-")
    if not dash or len(tail) != 3 or not (tail.isascii() and tail.isdigit()) or int(tail) == 0:
        return None
    # The note stands right before the dash: "BRS1-00001235 -001" is no unit number.
    note = parse_note_number(head) if head == head.strip() else None
    return None if note is None else (note, int(tail))

"""Cells, rows and sheets as every reader gives them, whatever the file was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache

MOST_COLUMNS = 250
MOST_ROWS = 250_000
EMPTY_RUN = 1000  # so many wholly empty rows in a run end a sheet
LONGEST_TEXT = 32_767  # characters in a cell, as in Excel itself

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\u200b\u200e\u200f\ufeff]")
_SPACES = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell that shows no value: an error such as ``#DIV/0!`` or a formula saved without its result."""

    why: str


Cell = str | int | Decimal | date | datetime | time | bool | Unreadable | None


@dataclass(slots=True)
class Row:
    """One row: its number as the customer's program shows it, and its cells from column A on."""

    number: int
    cells: list[Cell]
    hidden: bool = False


@dataclass(slots=True)
class Sheet:
    """A named stream of rows. ``notes`` fills while the rows are read: what was left out and why."""

    name: str
    rows: Iterator[Row]
    epoch_1904: bool = False
    notes: list[str] = field(default_factory=list)


@lru_cache(maxsize=512)
def letters(column: int) -> str:
    """The letters of a column counted from 0: 0 is A, 26 is AA."""
    text = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(65 + rest) + text
    return text


def address(column: int, row: int) -> str:
    """The cell's address, e.g. D14; the column counts from 0, the row from 1."""
    return f"{letters(column)}{row}"


def clean(text: str) -> str:
    """Text without control and invisible characters, with plain single spaces, its line breaks kept."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.split("\n")).strip()


def as_text(cell: Cell) -> str:
    """What the cell shows as text; empty for a blank or unreadable one."""
    if isinstance(cell, str):
        return clean(cell)
    if cell is None or isinstance(cell, Unreadable):
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    return str(cell)

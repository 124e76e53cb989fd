"""What comes out of a customer's file: jobs to book, problems by cell, and what was assumed on the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from depot_app.domain.orders import Order

Severity = Literal["error", "warning", "question"]

MOST_PROBLEMS = 1000  # listed one by one; the rest is only counted


@dataclass(frozen=True, slots=True)
class Options:
    """What the person importing already knows. ``None`` or empty: find out from the file."""

    customer: str | None = None  # for rows that name none
    day_first: bool | None = None  # True: 03/11 is 3 November; False: 11 March
    default_country: str = ""  # ISO alpha-2, for addresses that name none
    sheet: str | None = None  # read only this sheet


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong, in words that say what to do.

    ``cell`` is empty where it stands in no cell. ``reference`` and ``customer`` are the order's, as far as known.
    """

    sheet: str
    cell: str
    severity: Severity
    message: str
    reference: str = ""
    customer: str = ""


@dataclass(frozen=True, slots=True)
class Places:
    """Where an order's cells are looked for: the letters of a column, or the address of a cell above the headings.

    Empty for what the sheet does not say.
    """

    sheet: str = ""
    reference: str = ""
    customer: str = ""
    date: str = ""
    barcode: str = ""


@dataclass(frozen=True, slots=True)
class UnderstoodJob:
    """One order that can be booked, and where in the file it stands, e.g. ``Orders!A2:P4``."""

    order: Order
    cells: str
    rows: tuple[int, ...]
    places: Places = Places()

    def cell(self, place: str, row: int | None = None) -> str:
        """The address of ``place``, one of ``places``: in the order's first row unless another is told."""
        return f"{place}{row or self.rows[0]}" if place.isalpha() else place


@dataclass(frozen=True, slots=True)
class Understood:
    """A whole file. ``refused`` counts the orders, and the rows without an order, that could not be taken."""

    jobs: tuple[UnderstoodJob, ...]
    problems: tuple[Problem, ...]
    assumptions: list[str]
    refused: int

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
    """Something wrong at one cell, in words that say what to do."""

    sheet: str
    cell: str
    severity: Severity
    message: str


@dataclass(frozen=True, slots=True)
class UnderstoodJob:
    """One order that can be booked, and where in the file it stands, e.g. ``Orders!A2:P4``."""

    order: Order
    cells: str
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """A whole file. ``refused`` counts the orders, and the rows without an order, that could not be taken."""

    jobs: tuple[UnderstoodJob, ...]
    problems: tuple[Problem, ...]
    assumptions: list[str]
    refused: int

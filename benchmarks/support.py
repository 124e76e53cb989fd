"""What the benchmarks share: a depot to measure in, orders to book, and the one table they print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil
from pathlib import Path

from depot_app.domain.orders import GoodsLine, Order, Party
from depot_app.domain.people import Role
from depot_app.services import imports
from depot_app.sheets.model import UnderstoodJob
from depot_app.store import opening
from depot_app.store.database import Store
from depot_app.store.ledger import Actor

CLERK = Actor("clerk", Role.CLERK)
LOADER = Actor("loader", Role.LOADER)
BOSS = Actor("boss", Role.SUPERVISOR)
#: How a list's lines spread over its orders: 2.5 lines an order on average.
MIXED = (1, 2, 3, 4)
_CITIES = (("Bristol", "BS11 9YP", "GB"), ("Łódź", "90-926", "PL"), ("Αθήνα", "105 57", "GR"), ("Gent", "9000", "BE"))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the printed table. ``met`` is None where there is no goal to meet."""

    what: str
    ours: str
    peer: str = ""
    ratio: str = ""
    goal: str = ""
    met: bool | None = None


def show(lines: Iterable[Line]) -> str:
    """The table, as text that is also Markdown."""
    rows = [("what", "ours", "floor or peer", "ratio", "goal", "met")]
    rows += [(line.what, line.ours, line.peer, line.ratio, line.goal, _met(line.met)) for line in lines]
    widths = [max(len(row[column]) for row in rows) for column in range(6)]
    texts = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
             for row in rows]  # fmt: skip
    texts.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(texts)


def _met(met: bool | None) -> str:
    return "" if met is None else "yes" if met else "NO"


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest of ``values`` that at least ``percent`` of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, ceil(len(ordered) * percent / 100) - 1)]


def ms(values: Sequence[float]) -> str:
    """Seconds as ``p50 / p99 ms``."""
    return f"{percentile(values, 50) * 1000:.2f} / {percentile(values, 99) * 1000:.2f} ms"


def open_depot(path: Path) -> Store:
    """A fresh SQLite store."""
    store = Store(str(path))
    opening.create(store, {"depot": "BRS", "depot_name": "Bristol Avonmouth", "zone": "Europe/London"})
    return store


def orders(count: int, lines: Sequence[int] = MIXED, name: str = "PO", units: int = 1) -> list[UnderstoodJob]:
    """Understood orders with ``lines`` goods lines in turn, each line so many units without a barcode of its own."""
    return [_order(serial, lines[serial % len(lines)], name, units) for serial in range(count)]


def _order(serial: int, lines: int, name: str, units: int) -> UnderstoodJob:
    city, postcode, country = _CITIES[serial % len(_CITIES)]
    consignee = Party(f"{city} Kiosk {serial % 5000}", f"{serial % 400} Gasworks Lane", postcode, city, country,
                      "Maya Novak", "+44 117 4960123")  # fmt: skip
    goods = tuple(
        GoodsLine(f"Ironmongery, shrink-wrapped, part {index}", units, "pallet", 12_500 + index)
        for index in range(1, lines + 1)
    )
    order = Order(f"Customer {serial % 40}", f"{name}-{serial:07d}", date(2026, 12, 1), consignee, goods, "next day")
    return UnderstoodJob(order, f"Sheet1!A{serial + 2}:N{serial + 2}", (serial + 2,))


def book(store: Store, understood: list[UnderstoodJob], progress: imports.Progress | None = None) -> list[str]:
    """Book a list as an import does once its file is understood. Returns the jobs' numbers."""
    numbers = imports._book(store, CLERK, "list.xlsx", understood, progress)  # noqa: SLF001 - without the file
    return list(numbers.values())

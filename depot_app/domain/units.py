"""Which things of an order a loader will scan."""

from __future__ import annotations

from collections.abc import Sequence

from depot_app.domain.numbers import unit_number
from depot_app.domain.orders import GoodsLine

#: What a person can scan for one consignment; more is a mistake in the list, or belongs in several jobs. Exchanging
#: all units and lines of one job stays below the thousand rows that one change may touch.
MOST_UNITS = 240
MOST_LINES = 240


def units_of(lines: Sequence[GoodsLine], number: str) -> list[list[int | str]]:
    """``[position, code]`` of every unit, in the order of the lines.

    A barcode is one unit, however many goods lines stand on it; a line without one is as many units as its quantity,
    numbered below the consignment's ``number``.
    """
    codes: dict[str, None] = {}
    index = 0
    for line in lines:
        if line.barcode:
            codes.setdefault(line.barcode)
            continue
        for _ in range(line.quantity):
            index += 1
            codes.setdefault(unit_number(number, index))
    return [[position, code] for position, code in enumerate(codes, 1)]


def count_units(lines: Sequence[GoodsLine]) -> int:
    """How many units :func:`units_of` would make."""
    barcodes = {line.barcode for line in lines if line.barcode}
    return len(barcodes) + sum(line.quantity for line in lines if not line.barcode)

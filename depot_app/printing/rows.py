"""What a note lists: goods lines and long instructions, each with the height it needs."""

from __future__ import annotations

from dataclasses import dataclass

from depot_app.domain.orders import GoodsLine
from depot_app.printing import sheet
from depot_app.printing.fitting import fit_lines, shrink, wrap
from depot_app.printing.ink import Ink
from depot_app.printing.sheet import LEFT, PAD, RIGHT
from depot_app.printing.wording import Wording

_TYPE = 9.0
_PITCH = 10.5  # between the lines of one description
_SMALLER = 8.5
_SMALLEST = 6.5
_BOX_LINES = 3


@dataclass(frozen=True, slots=True)
class Goods:
    """One goods line, its description broken into lines of the given size; height in points."""

    line: GoodsLine
    description: list[str]
    size: float

    @property
    def height(self) -> float:
        return sheet.ROW_HEIGHT + _PITCH * max(0, len(self.description) - 1)


@dataclass(frozen=True, slots=True)
class Words:
    """One line of running text on a continuation page, or its heading; height in points."""

    text: str
    heading: bool = False

    @property
    def height(self) -> float:
        return 30.0 if self.heading else 13.0


Item = Goods | Words


def goods(wording: Wording, line: GoodsLine) -> Goods:
    """Lay out one goods line: its description a little smaller rather than broken, and cut after four lines."""
    width = sheet.BARCODE_LEFT - sheet.DESCRIPTION_LEFT - 2 * PAD
    told = wording.package(line.description)
    description = wrap(told, width, _TYPE)
    if len(description) <= 1:
        return Goods(line, description, _TYPE)
    return Goods(line, *fit_lines(told, width, (_SMALLER,), 4))


def split_instructions(text: str) -> tuple[list[str], list[str]]:
    """Return the lines that stand in the box of the first page, and those that do not fit it."""
    lines = wrap(text, RIGHT - LEFT - 2 * PAD, 9.5)
    if len(lines) <= _BOX_LINES:
        return lines, []
    return lines[: _BOX_LINES - 1], lines[_BOX_LINES - 1 :]


def take(items: list[Item], room: float) -> tuple[list[Item], list[Item]]:
    """Return the items that fit a height of `room` points, at least one, and the rest."""
    used = 0.0
    for index, item in enumerate(items):
        used += item.height
        if used > room and index:
            return items[:index], items[index:]
    return items, []


def draw_items(ink: Ink, items: list[Item], top: float) -> None:
    """Draw the items one below the other, hanging from `top`."""
    for item in items:
        if isinstance(item, Goods):
            _draw_goods(ink, item, top)
        else:
            ink.text(LEFT + PAD, top - item.height + 3, item.text, 9.5, bold=item.heading)
        top -= item.height


def draw_total(ink: Ink, quantity: int, words: str, weight_g: int | None) -> None:
    """Write the line of totals."""
    base = sheet.TOTAL_TOP - 14
    _right(ink, sheet.QUANTITY_RIGHT, base, 40, str(quantity), bold=True)
    ink.fitted(sheet.PACKAGE_LEFT, base, 360, words, _TYPE, _SMALLEST, bold=True)
    _right(ink, sheet.WEIGHT_RIGHT, base, 60, ink.wording.weight(weight_g), bold=True)


def _draw_goods(ink: Ink, item: Goods, top: float) -> None:
    line, base = item.line, top - 10.5
    _right(ink, sheet.QUANTITY_RIGHT, base, 40, str(line.quantity))
    ink.fitted(sheet.PACKAGE_LEFT, base, 64, ink.wording.package(line.package), _TYPE, _SMALLEST)
    for number, text in enumerate(item.description):
        ink.text(sheet.DESCRIPTION_LEFT, base - number * _PITCH, text, item.size)
    ink.fitted(sheet.BARCODE_LEFT, base, 94, line.barcode, _TYPE, _SMALLEST)
    _right(ink, sheet.WEIGHT_RIGHT, base, 50, ink.wording.weight(line.weight_g))
    bottom = top - item.height
    ink.line(LEFT, bottom, RIGHT, bottom)


def _right(ink: Ink, x: float, base: float, room: float, text: str, bold: bool = False) -> None:
    shown, size = shrink(text, room, _TYPE, _SMALLEST, bold)
    ink.right(x, base, shown, size, bold)

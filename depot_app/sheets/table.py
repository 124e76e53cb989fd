"""The rows of one sheet under its headings: kept are only the cells that mean something, left out what is no order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice

from depot_app.sheets.cells import Cell, Row, Sheet, address, as_text, letters
from depot_app.sheets.columns import SEARCHED, Columns, find_columns
from depot_app.sheets.dates import evidence
from depot_app.sheets.fields import GOODS_FIELDS, Field
from depot_app.sheets.headings import claim_of
from depot_app.sheets.model import Options

DATE_FIELDS = (Field.DELIVERY_DATE, Field.PLAIN_DATE, Field.COLLECTION_DATE)
_TOTAL_WORDS = (
    r"(?:grand |sub[ -]?|page )?totals?|summe|gesamt(?:summe)?|zwischensumme|totaal|subtotaal|razem|suma|somme|"
    r"sous[ -]total|total g[ée]n[ée]ral"
)
_TOTAL = re.compile(rf"(?:{_TOTAL_WORDS})[ :]*", re.IGNORECASE)
_TOTAL_START = re.compile(rf"(?:{_TOTAL_WORDS})\b", re.IGNORECASE)
_SIGNED = re.compile(
    r"signed|signature|prepared by|authori[sz]ed|approved by|printed|page \d|end of|kind regards|"
    r"unterschrift|podpis|handtekening",
    re.IGNORECASE,
)
_EMPTY = "empty"
_DITTO = {
    '"', "''", '""', "〃", '-"-', "ditto", "dito", "idem", "do.", "as above", "same as above", "see above", "s.o.",
    "siehe oben", "jw.", "j.w.",
}  # fmt: skip


@dataclass(slots=True)
class Table:
    """A sheet's rows in short: per row its number and the cells of the used columns, in the order of ``kept``."""

    sheet: str
    columns: Columns
    kept: tuple[int, ...]
    epoch_1904: bool
    constants: dict[Field, tuple[Cell, str]] = field(default_factory=dict)  # said once above the headings, and where
    rows: list[tuple[int, tuple[Cell, ...]]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    day_first: set[bool] = field(default_factory=set)  # what unmistakable dates prove
    slots: dict[Field, tuple[int, ...]] = field(default_factory=dict)
    last_column: int = 0

    def known(self, *fields: Field) -> bool:
        """Whether any of the fields has a column or is said above the headings."""
        return any(one in self.slots or one in self.constants for one in fields)


def read_table(sheet: Sheet, options: Options) -> Table | None:
    """The sheet's table, or None when it has no row of headings. Reads all its rows."""
    start = list(islice(sheet.rows, SEARCHED))
    columns = find_columns(start, bool(options.customer), sheet.name)
    if columns is None:
        return None
    kept = tuple(sorted({place for places in columns.places.values() for place in places}))
    table = Table(sheet.name, columns, kept, sheet.epoch_1904, _said_above(start, columns.row))
    slot = {column: number for number, column in enumerate(kept)}
    table.slots = {one: tuple(slot[place] for place in places) for one, places in columns.places.items()}
    table.last_column = max(columns.labels)
    below = (row for row in start if row.number > columns.row)
    _take_rows(table, chain(below, sheet.rows))
    table.notes += columns.notes + sheet.notes
    return table


def _said_above(rows: list[Row], headings: int) -> dict[Field, tuple[Cell, str]]:
    """A date or customer named once in the title: ``Delivery date: 3 Nov 2025`` in one cell or in two."""
    found: dict[Field, tuple[Cell, str]] = {}
    for row in rows:
        if row.number >= headings:
            break
        filled = [(column, cell) for column, cell in enumerate(row.cells) if cell is not None]
        for position, (column, cell) in enumerate(filled):
            label, colon, rest = as_text(cell).partition(":")
            claim = claim_of(label)
            if claim is None or claim.field not in {*DATE_FIELDS, Field.CUSTOMER}:
                continue
            if rest.strip():
                found[claim.field] = (rest.strip(), address(column, row.number))
            elif len(filled) > position + 1 and (colon or len(filled) == 2):
                found[claim.field] = (filled[position + 1][1], address(filled[position + 1][0], row.number))
    return found


def _take_rows(table: Table, rows: Iterator[Row]) -> None:
    left_out: dict[str, list[int]] = {}
    hidden = 0
    date_slots = [slots[0] for one, slots in table.slots.items() if one in DATE_FIELDS]
    for row in rows:
        why = _no_order(row, table)
        if why:
            left_out.setdefault(why, []).append(row.number)
            continue
        cells = tuple(row.cells[column] if column < len(row.cells) else None for column in table.kept)
        if any(isinstance(cell, str) and cell.strip().lower() in _DITTO for cell in cells):
            cells = _copied_down(table, row.number, cells)
        hidden += row.hidden
        table.rows.append((row.number, cells))
        for slot in date_slots:
            proof = evidence(cells[slot])
            if proof is not None:
                table.day_first.add(proof)
    table.notes += [
        f"Sheet '{table.sheet}': {_row_list(numbers)} left out: {why}." for why, numbers in left_out.items()
    ]
    if not table.rows:
        table.notes.append(f"Sheet '{table.sheet}' has headings, but no orders under them.")
    if hidden:
        table.notes.append(f"Sheet '{table.sheet}': {hidden} hidden or filtered rows were taken like the others.")


def _row_list(numbers: list[int]) -> str:
    shown = ", ".join(map(str, numbers[:10])) + (f" and {len(numbers) - 10} more" if len(numbers) > 10 else "")
    return f"rows {shown} were" if len(numbers) > 1 else f"row {shown} was"


def _copied_down(table: Table, number: int, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """Ditto marks replaced by what stands right above; blank where nothing of the table does."""
    near = bool(table.rows) and table.rows[-1][0] == number - 1
    above = table.rows[-1][1] if near else (None,) * len(cells)
    return tuple(
        above[slot] if isinstance(cell, str) and cell.strip().lower() in _DITTO else cell
        for slot, cell in enumerate(cells)
    )


def _no_order(row: Row, table: Table) -> str:
    """Why a row is no goods line: a total, headings again, a remark. Empty for everything that might be one."""
    filled = [(column, cell) for column, cell in enumerate(row.cells) if not _is_blank(cell)]
    if not any(column in table.kept for column, _ in filled):
        return "nothing in the columns that count" if filled else _EMPTY
    places = table.columns.places
    first = as_text(filled[0][1])
    if _is_total(first, filled, places, row):
        return "totals"
    if first == table.columns.labels.get(filled[0][0], "").rpartition(" / ")[2] and _is_headings(filled, table):
        return "the headings again"
    return "a remark or signature" if _is_remark(first, filled, places) else ""


def _is_blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _at(row: Row, places: dict[Field, tuple[int, ...]], one: Field) -> Cell:
    column = places.get(one, (10_000,))[0]
    return row.cells[column] if column < len(row.cells) else None


def _is_total(first: str, filled: list[tuple[int, Cell]], places: dict[Field, tuple[int, ...]], row: Row) -> bool:
    texts = [as_text(cell) for _, cell in filled if isinstance(cell, str)]
    marked = _TOTAL_START.match(first) is not None or any(_TOTAL.fullmatch(text) for text in texts)
    if not marked or any(isinstance(cell, date) for _, cell in filled):
        return False
    reference, barcode = as_text(_at(row, places, Field.REFERENCE)), _at(row, places, Field.BARCODE)
    return barcode is None and (not reference or _TOTAL_START.match(reference) is not None)


def _is_headings(filled: list[tuple[int, Cell]], table: Table) -> bool:
    same = sum(as_text(cell) == table.columns.labels.get(column, "").rpartition(" / ")[2] for column, cell in filled)
    return same >= max(2, len(filled) - 1)


def _is_remark(first: str, filled: list[tuple[int, Cell]], places: dict[Field, tuple[int, ...]]) -> bool:
    goods = {places[one][0] for one in GOODS_FIELDS if one in places}
    dates = {places[one][0] for one in DATE_FIELDS if one in places}
    if any(column in goods | dates for column, _ in filled[1:]):
        return False
    column, cell = filled[0]
    if column in goods - {places.get(Field.DESCRIPTION, (-1,))[0]} | dates or not isinstance(cell, str):
        return False
    if _SIGNED.match(first):
        return True
    in_reference = (column,) == places.get(Field.REFERENCE)
    looks_like_reference = any(char.isdigit() for char in first) and " " not in first
    return len(filled) == 1 and column not in goods and not (in_reference and looks_like_reference)


def cell_range(sheet: str, rows: list[int], last_column: int) -> str:
    """Where rows stand, e.g. ``Orders!A2:P4``; several ranges, joined by commas, when they are apart."""
    name = sheet if re.fullmatch(r"\w+", sheet) else "'" + sheet.replace("'", "''") + "'"
    parts: list[str] = []
    first = previous = rows[0]
    for row in [*rows[1:], 0]:
        if row != previous + 1:
            parts.append(f"{name}!A{first}:{letters(last_column)}{previous}")
            first = row
        previous = row
    return ",".join(parts)

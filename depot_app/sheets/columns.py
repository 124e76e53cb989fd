"""Finds the row of headings and gives every column its meaning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from depot_app.sheets.cells import Row, address, as_text, letters
from depot_app.sheets.fields import MANY, Field
from depot_app.sheets.headings import Claim, claim_of, says_each, unit_in
from depot_app.sheets.words import spoken

SEARCHED = 50  # rows from the top in which the headings must stand
_ENOUGH = 3  # different meanings that make a row a row of headings
_TELLING = {
    Field.REFERENCE,
    Field.TO_NAME,
    Field.TO_COMPANY,
    Field.TO_ADDRESS,
    Field.TO_POSTCODE,
    Field.CUSTOMER,
    Field.BARCODE,
}
_PACKAGES = {
    "pallet": "pallet",
    "plt": "pallet",
    "palet": "pallet",
    "carton": "carton",
    "ctn": "carton",
    "karton": "carton",
}


@dataclass(slots=True)
class Columns:
    """The meaning of a sheet's columns. Columns count from 0; ``row`` is the (lower) row of headings."""

    row: int
    places: dict[Field, tuple[int, ...]]
    labels: dict[int, str]
    weight_unit: str = ""
    weight_each: bool = False
    package: str = ""  # what a heading such as "Pallets" says the quantity counts
    notes: list[str] = field(default_factory=list)

    def has(self, *fields: Field) -> bool:
        return any(one in self.places for one in fields)

    def cell(self, one: Field, row: int) -> str:
        """The address of a field's cell in a row; of the row's first cell when no column has that meaning."""
        return address(self.places.get(one, (min(self.labels, default=0),))[0], row)


def find_columns(rows: Sequence[Row], customer_given: bool, sheet: str) -> Columns | None:
    """The columns by the best row of headings among the first rows, or None when no row is one."""
    best: tuple[int, int, dict[int, str]] = (0, 0, {})
    for index, row in enumerate(rows):
        single = {
            column: as_text(cell) for column, cell in enumerate(row.cells) if isinstance(cell, str) and cell.strip()
        }
        above = rows[index - 1] if index and rows[index - 1].number == row.number - 1 else None
        for labels in [single, _joined(above, single)] if above else [single]:
            score = _score(labels)
            if score > best[0]:
                best = (score, row.number, labels)
    return _assign(best[1], best[2], customer_given, sheet) if best[0] else None


def _score(labels: dict[int, str]) -> int:
    meanings = {claim.field for label in labels.values() if (claim := _claim(label))} - {Field.IGNORED}
    return len(meanings) if len(meanings) >= _ENOUGH and meanings & _TELLING else 0


def _joined(above: Row, lower: dict[int, str]) -> dict[int, str]:
    """Two rows of headings as one: a group's label reaches over its columns, ``Deliver to / Postcode``."""
    labels: dict[int, str] = {}
    group = ""
    for column in range(max(len(above.cells), max(lower, default=0) + 1)):
        cell = above.cells[column] if column < len(above.cells) else None
        upper = as_text(cell) if isinstance(cell, str) else ""
        if upper:
            group = upper if column in lower else ""
        if column in lower:
            labels[column] = f"{group} / {lower[column]}" if group else lower[column]
        elif upper:
            labels[column] = upper
    return labels


def _claim(label: str) -> Claim | None:
    return claim_of(label) or (claim_of(label.rpartition(" / ")[2]) if " / " in label else None)


def _assign(row: int, labels: dict[int, str], customer_given: bool, sheet: str) -> Columns:
    claims = {column: claim for column, label in labels.items() if (claim := _claim(label))}
    columns = Columns(row, {}, labels)
    _turn_customer_into_receiver(claims, customer_given, columns)
    by_field: dict[Field, list[int]] = {}
    for column in sorted(claims, key=lambda column: (claims[column].rank, column)):
        if not claims[column].of_customer:
            by_field.setdefault(claims[column].field, []).append(column)
    for meaning, found in by_field.items():
        columns.places[meaning] = _chosen(meaning, found, claims, columns)
    _read_weight_and_package(columns)
    _say_fallbacks(columns)
    unused = [column for column in labels if column not in claims or claims[column].of_customer]
    unused += columns.places.pop(Field.IGNORED, ())
    if unused:
        names = ", ".join(f"{letters(column)} '{labels[column]}'" for column in sorted(unused))
        columns.notes.append(f"These columns were not used: {names}.")
    columns.notes[:] = [f"Sheet '{sheet}': {note}" for note in columns.notes]
    return columns


def _say_fallbacks(columns: Columns) -> None:
    if Field.COLLECTION_DATE in columns.places and not columns.has(Field.DELIVERY_DATE, Field.PLAIN_DATE):
        label = columns.labels[columns.places[Field.COLLECTION_DATE][0]]
        columns.notes.append(f"'{label}' is the only date and was taken as the date of every order.")
    if not columns.has(Field.QUANTITY, Field.BARCODE):
        columns.notes.append("No column says how many; every row was taken as one package.")
    if columns.has(Field.SKU) and columns.has(Field.DESCRIPTION):
        label = columns.labels[columns.places[Field.SKU][0]]
        columns.notes.append(f"'{label}' was used only where there is no description.")


def _turn_customer_into_receiver(claims: dict[int, Claim], customer_given: bool, columns: Columns) -> None:
    """A customer's list of its own customers: where no receiver is named, "Customer Name" is the receiver."""
    meanings = {claim.field for claim in claims.values()}
    if not customer_given or meanings & {Field.TO_NAME, Field.TO_COMPANY}:
        return
    for column, claim in claims.items():
        if claim.field is Field.CUSTOMER and claim.rank < 200:
            claims[column] = Claim(Field.TO_NAME, claim.rank)
            columns.notes.append(f"Column {letters(column)} '{columns.labels[column]}' was taken as the receiver.")
        elif claim.of_customer:
            claims[column] = Claim(claim.field, claim.rank)


def _chosen(meaning: Field, found: list[int], claims: dict[int, Claim], columns: Columns) -> tuple[int, ...]:
    """The column of a meaning, or several where they add up, such as address lines."""
    if meaning is Field.IGNORED:
        return tuple(found)
    if meaning in MANY:
        best = claims[found[0]].rank // 500
        return tuple(sorted(column for column in found if claims[column].rank // 500 == best))
    if len(found) > 1:
        used, *others = (f"{letters(column)} '{columns.labels[column]}'" for column in found)
        columns.notes.append(f"Column {used} was taken as the {meaning}, and not {', '.join(others)}.")
    return (found[0],)


def _read_weight_and_package(columns: Columns) -> None:
    if Field.WEIGHT in columns.places:
        label = columns.labels[columns.places[Field.WEIGHT][0]]
        columns.weight_unit, columns.weight_each = unit_in(label), says_each(label)
        if not columns.weight_unit and Field.WEIGHT_UNIT not in columns.places:
            columns.notes.append(f"'{label}' names no unit; weights without one were taken as kilograms.")
        if not columns.weight_each and Field.QUANTITY in columns.places:
            columns.notes.append(f"'{label}' was taken as the weight of the whole line, not of one piece.")
    if Field.QUANTITY in columns.places:
        words = spoken(columns.labels[columns.places[Field.QUANTITY][0]])
        columns.package = next(
            (name for word in words for start, name in _PACKAGES.items() if word.startswith(start)), ""
        )

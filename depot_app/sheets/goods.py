"""One row's goods line."""

from __future__ import annotations

from depot_app.domain.number_text import AmbiguousNumber
from depot_app.domain.orders import GoodsLine
from depot_app.sheets.fields import GOODS_FIELDS, Field
from depot_app.sheets.records import FIX, Findings, Record, sentence
from depot_app.sheets.values import package_name, read_barcode, read_kind, read_quantity, read_text, read_weight

LONGEST_DESCRIPTION = 500


def has_goods(record: Record) -> bool:
    """Whether the row says anything about goods."""
    return any(not record.blank(one) for one in GOODS_FIELDS)


def orders_nothing(record: Record) -> bool:
    """A quantity of zero or a dash: the row stands there, but nothing is ordered."""
    try:
        return read_quantity(record.get(Field.QUANTITY))[0] == 0
    except ValueError:
        return False


def read_line(record: Record, findings: Findings, decimal_mark: str) -> GoodsLine | None:
    """The goods line, or None after noting why there is none."""
    nothing: tuple[int | None, str] = (0, "")
    quantity, counted = findings.attempt(record, Field.QUANTITY, read_quantity, nothing)
    barcode = findings.attempt(record, Field.BARCODE, read_barcode, "")
    if quantity is None:
        if record.blank(Field.BARCODE) and Field.QUANTITY in record.table.slots:
            findings.add(record, Field.QUANTITY, f"There is no quantity. {FIX}")
        quantity = 1
    package = _package(record, findings) or counted or record.table.columns.package
    description = findings.attempt(record, Field.DESCRIPTION, read_text, "")
    if len(description) > LONGEST_DESCRIPTION:
        findings.add(
            record, Field.DESCRIPTION, f"The description is longer than {LONGEST_DESCRIPTION} characters. {FIX}"
        )
    description = description or findings.attempt(record, Field.SKU, read_text, "") or package or "Goods"
    weight = _weight(record, findings, decimal_mark)
    if weight is not None and record.table.columns.weight_each:
        weight *= quantity
    return GoodsLine(description, quantity, package, weight, barcode)


def _package(record: Record, findings: Findings) -> str:
    text = findings.attempt(record, Field.PACKAGE, read_text, "")
    if not text and not record.blank(Field.TYPE):
        try:
            read_kind(record.get(Field.TYPE))
        except ValueError:
            text = record.text(Field.TYPE)
    return package_name(text) if text else ""


def _weight(record: Record, findings: Findings, decimal_mark: str) -> int | None:
    cell = record.get(Field.WEIGHT)
    if cell is None:
        return None
    unit = record.text(Field.WEIGHT_UNIT) or record.table.columns.weight_unit or "kg"
    try:
        return read_weight(cell, unit, decimal_mark)
    except AmbiguousNumber as error:
        findings.add(
            record, Field.WEIGHT, f"{sentence(error)} Write it without a thousands mark and import again.", "question"
        )
    except ValueError as error:
        if isinstance(cell, str) and cell.strip()[:1].isalpha():
            findings.add(
                record, Field.WEIGHT, f"'{cell.strip()[:60]}' is no weight; the order was taken without it.", "warning"
            )
        else:
            findings.add(record, Field.WEIGHT, f"{sentence(error)} {FIX}")
    return None

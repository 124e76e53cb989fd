"""A file's sheets made into jobs and problems, one after another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from depot_app.errors import DepotError
from depot_app.sheets.cells import Sheet, address
from depot_app.sheets.fields import GOODS_FIELDS, Field
from depot_app.sheets.grouping import Grouping, records_of
from depot_app.sheets.model import MOST_PROBLEMS, Options, Problem, Severity, UnderstoodJob
from depot_app.sheets.orders import Context, build_job
from depot_app.sheets.table import DATE_FIELDS, Table, read_table
from depot_app.sheets.values import decimal_mark_of


@dataclass(frozen=True, slots=True)
class Summary:
    """What comes last: everything assumed, and how many orders or rows could not be taken."""

    assumptions: list[str]
    refused: int


Item = UnderstoodJob | Problem | Summary


def understand(sheets: Iterable[Sheet], options: Options) -> Iterator[Item]:
    """Jobs and problems in the file's order, the summary last. At most MOST_PROBLEMS are listed, the others counted.

    Raises DepotError when no sheet holds a table of orders.
    """
    counted = 0
    for item in _understand(sheets, options):
        if isinstance(item, Problem):
            counted += 1
            if counted > MOST_PROBLEMS:
                continue
        if isinstance(item, Summary) and counted > MOST_PROBLEMS:
            item.assumptions.append(f"{counted - MOST_PROBLEMS:,} more problems are not listed.")
        yield item


def _understand(sheets: Iterable[Sheet], options: Options) -> Iterator[Item]:
    notes: list[str] = []
    tables = _read_tables(sheets, options, notes)
    context = Context(options, decimal_mark=_decimal_mark(tables))
    grouping = Grouping(options, _day_first(tables, options, notes))
    refused = 0
    for table in tables:
        notes += table.notes
        missing = _missing_columns(table, options)
        yield from missing
        if missing:
            refused += len(table.rows)
            table.rows.clear()
        for record in records_of(table):
            grouping.add(record)
        table.rows.clear()
    groups = grouping.take()
    groups.reverse()
    while groups:  # let go of each group when it is done: a large file is in memory once, not twice
        group = groups.pop()
        job = build_job(group, context)
        yield from group.problems()
        if job:
            yield job
        refused += group.findings.refused
    yield Summary(notes + _counted(context) + _two_ways(list(grouping.two_ways)), refused)


def _read_tables(sheets: Iterable[Sheet], options: Options, notes: list[str]) -> list[Table]:
    tables: list[Table] = []
    seen: list[str] = []
    for sheet in sheets:
        seen.append(sheet.name)
        if options.sheet is not None and sheet.name.casefold() != options.sheet.casefold():
            continue
        table = read_table(sheet, options)
        if table:
            tables.append(table)
        else:
            notes += sheet.notes or [f"Sheet '{sheet.name}' has no table of orders and was left out."]
    if options.sheet is not None and options.sheet.casefold() not in map(str.casefold, seen):
        raise DepotError(f"There is no sheet '{options.sheet}'.", next_step=f"The file has: {', '.join(seen)}.")
    if not tables:
        raise DepotError(
            "No table of orders was found in the file.",
            next_step="It needs a row of headings, such as Order Number, Delivery Date, Receiver Name and Quantity.",
        )
    return tables


def _missing_columns(table: Table, options: Options) -> list[Problem]:
    """Without these columns no row can be an order: said once, and not at every row."""
    wanted: list[tuple[str, bool]] = [
        ("the order reference", table.known(Field.REFERENCE)),
        ("the customer", table.known(Field.CUSTOMER) or bool(options.customer)),
        ("the delivery date", table.known(*DATE_FIELDS)),
        ("the receiver's name", table.known(Field.TO_NAME, Field.TO_COMPANY, Field.TO_CONTACT, Field.KIND, Field.TYPE)),
        ("the goods, such as a quantity", table.known(*GOODS_FIELDS)),
    ]
    cell = address(min(table.columns.labels, default=0), table.columns.row)
    problems = []
    for name, known in wanted if table.rows else []:
        if not known:
            words = f"{cell}: No column for {name} was found in this row, so no row of the sheet was taken."
            more = (
                " If one customer sent the whole file, name that customer."
                if name in {"the customer", "the receiver's name"}
                else ""
            )
            severity: Severity = "question" if name == "the order reference" else "error"
            problems.append(Problem(table.sheet, cell, severity, f"{words} Add the column and import again.{more}"))
    return problems


def _day_first(tables: list[Table], options: Options, notes: list[str]) -> bool | None:
    """Whether 03/11 is 3 November: as the caller says, else as the file's unmistakable dates prove, else unknown."""
    if options.day_first is not None:
        return options.day_first
    proofs = {proof for table in tables for proof in table.day_first}
    if len(proofs) != 1:
        return None
    day_first = proofs.pop()
    notes.append(f"Dates were read with the {'day' if day_first else 'month'} first, as others in the file show.")
    return day_first


def _decimal_mark(tables: list[Table]) -> str:
    marks = {
        decimal_mark_of(cells[slot])
        for table in tables
        for slot in table.slots.get(Field.WEIGHT, ())
        for _, cells in table.rows
    } - {""}
    return marks.pop() if len(marks) == 1 else ""


def _two_ways(references: list[str]) -> list[str]:
    """Every order that waits for the one answer, for it is asked once."""
    if not references:
        return []
    more = f" and {len(references) - 10} more" if len(references) > 10 else ""
    first = ", ".join(references[:10])
    return [f"Not taken, because their dates can be read with the day or the month first: {first}{more}."]


def _counted(context: Context) -> list[str]:
    notes = []
    if context.nothing_ordered:
        cells = ", ".join(context.nothing_ordered[:10])
        more = f" and {len(context.nothing_ordered) - 10} more" if len(context.nothing_ordered) > 10 else ""
        notes.append(f"Rows that order nothing (quantity 0 or a dash) were left out: {cells}{more}.")
    if context.to_customer:
        notes.append(f"{context.to_customer} collections or returns name no receiver and go to the customer.")
    return notes

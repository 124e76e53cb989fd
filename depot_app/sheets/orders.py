"""A group of rows made into one order, or refused with its problems."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from depot_app.domain.orders import GoodsLine, JobKind, Order, Party
from depot_app.sheets.fields import Field
from depot_app.sheets.goods import has_goods, orders_nothing, read_line
from depot_app.sheets.grouping import LONGEST_NAME, Group, date_field
from depot_app.sheets.headers import (
    Header,
    agreed_header,
    note_doubts,
    read_instructions,
    read_job_kind,
    read_party,
    read_times,
)
from depot_app.sheets.model import Options, Places, UnderstoodJob
from depot_app.sheets.records import FIX, Record
from depot_app.sheets.table import Table, cell_range


@dataclass(slots=True)
class Context:
    """What holds for the whole file, and what is counted while its orders are built."""

    options: Options
    decimal_mark: str = ""
    nothing_ordered: list[str] = field(default_factory=list)  # addresses of rows with quantity zero
    to_customer: int = 0  # collections and returns that name no receiver
    barcode_owner: dict[str, str] = field(default_factory=dict)


def build_job(group: Group, context: Context) -> UnderstoodJob | None:
    """The order of the group, or None; ``group.findings`` says why, and whether it counts as refused."""
    findings = group.findings
    records = group.records
    first = records[0]
    if not group.reference or not group.customer:
        return None
    if group.day is None and not findings.refused:
        one = date_field(first)
        findings.add(first, one, f"There is no {one}. Put it in and import again; the other orders are not affected.")
    if len(group.customer) > LONGEST_NAME:
        findings.add(first, Field.CUSTOMER, f"The customer's name is longer than {LONGEST_NAME} characters. {FIX}")
    lines = _lines(group, context)
    header = agreed_header(records, findings)
    kind = findings.attempt(first, Field.KIND, lambda _: read_job_kind(first), None) or JobKind.DELIVERY
    consignee = _consignee(group, kind, header, context)
    sender = read_party("FROM", header, "", findings)
    start, end, remark = read_times(header, findings)
    instructions = read_instructions(records, remark, findings)
    if findings.refused or not lines or group.day is None:
        return None
    order = Order(
        customer=group.customer, reference=group.reference, date=group.day, consignee=consignee, lines=tuple(lines),
        service=header[Field.SERVICE][0] if Field.SERVICE in header else "", kind=kind, sender=_sender(sender, context),
        instructions=instructions, window_from=start, window_to=end,
    )  # fmt: skip
    return UnderstoodJob(order, _cells(records), tuple(record.number for record in records), _places(first))


def _places(first: Record) -> Places:
    return Places(
        first.table.sheet, first.place(Field.REFERENCE), first.place(Field.CUSTOMER), first.place(date_field(first)),
        first.place(Field.BARCODE),
    )  # fmt: skip


def _sender(sender: Party, context: Context) -> Party | None:
    if not (sender.name or sender.address or sender.postcode or sender.city):
        return None
    return sender if sender.country else replace(sender, country=context.options.default_country)


def _consignee(group: Group, kind: JobKind, header: Header, context: Context) -> Party:
    party = read_party("TO", header, context.options.default_country, group.findings)
    if party.name:
        note_doubts(group.records[0], header, party, group.findings)
        return party
    if kind is not JobKind.DELIVERY and not (party.address or party.postcode or party.city):
        context.to_customer += 1
        return Party(group.customer, country=party.country)
    one = next((one for one in (Field.TO_NAME, Field.TO_COMPANY) if one in group.records[0].table.slots), Field.TO_NAME)
    group.findings.add(
        group.records[0], one, f"There is no receiver. Put the receiver's name in and import again; {_OTHERS}"
    )
    return party


_OTHERS = "the other orders are not affected."


def _lines(group: Group, context: Context) -> list[GoodsLine]:
    """The lines of all blocks; a later block that repeats an earlier one in full is taken once."""
    findings = group.findings
    taken: list[GoodsLine] = []
    blocks: list[Counter[GoodsLine]] = []
    zero = False
    for block in group.blocks:
        lines: list[GoodsLine] = []
        for record in block:
            if orders_nothing(record):
                zero = True
                context.nothing_ordered.append(record.at(Field.QUANTITY))
            elif has_goods(record):
                line = read_line(record, findings, context.decimal_mark)
                if line:
                    _note_repeats(record, line, lines, group, context)
                    lines.append(line)
        counted = Counter(lines)
        if lines and counted in blocks:
            words = f"Order {group.reference} stands a second time in the file, with the same goods. It was taken once."
            findings.add(block[0], Field.REFERENCE, words, "warning")
            continue
        blocks.append(counted)
        taken += lines
    if not taken and not zero and not findings.refused:
        findings.add(group.records[0], Field.QUANTITY, f"There are no goods on order {group.reference}. {FIX}")
    return taken


def _note_repeats(record: Record, line: GoodsLine, before: list[GoodsLine], group: Group, context: Context) -> None:
    if before and before[-1] == line:
        words = f"Row {record.number} repeats the row above exactly; both were taken. Please check."
        group.findings.add(record, Field.REFERENCE, words, "warning")
    if line.barcode:
        owner = context.barcode_owner.setdefault(line.barcode, group.reference)
        if owner != group.reference:
            words = f"Barcode {line.barcode} is also on order {owner}. Please check which order it belongs to."
            group.findings.add(record, Field.BARCODE, words, "warning")


def _cells(records: list[Record]) -> str:
    by_table: dict[int, tuple[Table, list[int]]] = {}
    for record in records:
        by_table.setdefault(id(record.table), (record.table, []))[1].append(record.number)
    return ",".join(cell_range(table.sheet, rows, table.last_column) for table, rows in by_table.values())

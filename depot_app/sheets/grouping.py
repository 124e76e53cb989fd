"""Which rows make one order: the same customer and reference, and the same day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from depot_app.domain.orders import JobKind
from depot_app.sheets.dates import TwoWays, read_date
from depot_app.sheets.fields import Field
from depot_app.sheets.headers import read_job_kind
from depot_app.sheets.model import Options, Problem
from depot_app.sheets.records import FIX, Findings, Record, sentence
from depot_app.sheets.table import Table
from depot_app.sheets.values import read_reference, read_text

_TELLS_AN_ORDER = (
    Field.CUSTOMER, Field.DELIVERY_DATE, Field.PLAIN_DATE, Field.COLLECTION_DATE, Field.TO_NAME, Field.TO_COMPANY,
    Field.TO_ADDRESS, Field.TO_POSTCODE,
)  # fmt: skip
LONGEST_NAME = 200
_LONGEST_KEY = 100


@dataclass(slots=True)
class Group:
    """The rows of one order, in blocks of neighbouring rows, and what is already known to be wrong."""

    customer: str
    reference: str
    day: date | None
    blocks: list[list[Record]]
    findings: Findings = field(default_factory=Findings)

    @property
    def records(self) -> list[Record]:
        return [record for block in self.blocks for record in block]

    def problems(self) -> list[Problem]:
        """What is wrong, told with whose order it is."""
        reference, customer = self.reference[:_LONGEST_KEY], self.customer[:LONGEST_NAME]
        return [replace(each, reference=reference, customer=customer) for each in self.findings.problems]


class Grouping:
    """Puts records into groups, in the order in which the groups first appear."""

    def __init__(self, options: Options, day_first: bool | None) -> None:
        self.groups: list[Group] = []
        self._options = options
        self._day_first = day_first
        self.two_ways: dict[str, None] = {}  # the references of orders not taken because of such a date
        self._by_reference: dict[tuple[str, str], list[Group]] = {}
        self._last: tuple[Record, Group] | None = None

    def add(self, record: Record) -> None:
        """Find the record's group, or begin one."""
        findings = Findings()
        reference = findings.attempt(record, Field.REFERENCE, read_reference, "")
        if len(reference) > _LONGEST_KEY:
            findings.add(
                record, Field.REFERENCE, f"The order reference is longer than {_LONGEST_KEY} characters. {FIX}"
            )
        if reference or findings.refused:
            group = self._group_of(record, reference, findings)
        elif (above := self._above(record)) and all(
            record.blank(one) for one in _TELLS_AN_ORDER if one in record.table.slots
        ):
            group = above
        else:
            words = (
                f"Row {record.number} has no order reference, so it was not taken. Which order is it? "
                "Put the reference in and import again."
            )
            findings.add(record, Field.REFERENCE, words, "question")
            group = self._begin(Group(record.text(Field.CUSTOMER), "", None, []), findings)
        if group is self._above(record):
            group.blocks[-1].append(record)
        else:
            group.blocks.append([record])
        self._last = (record, group)

    def take(self) -> list[Group]:
        """The groups, forgotten here."""
        self._by_reference.clear()
        self._last = None
        groups, self.groups = self.groups, []
        return groups

    def _above(self, record: Record) -> Group | None:
        """The group of the row right above, if there is one."""
        if self._last and self._last[0].table is record.table and self._last[0].number == record.number - 1:
            return self._last[1]
        return None

    def _begin(self, group: Group, findings: Findings) -> Group:
        group.findings = findings
        self.groups.append(group)
        return group

    def _group_of(self, record: Record, reference: str, findings: Findings) -> Group:
        customer = findings.attempt(record, Field.CUSTOMER, read_text, "") or self._inherited(record, reference)
        if not reference:
            return self._begin(Group(customer, "", None, []), findings)
        known = self._by_reference.setdefault((same(customer), same(reference)), [])
        day = self._day(record, findings) if not self._blank_date(record) else None
        for group in known:
            if day is None or group.day is None or group.day == day:
                group.day = group.day or day
                group.findings.problems += findings.problems
                group.findings.refused |= findings.refused
                return group
        if known:
            first = known[-1].blocks[0][0]
            one = date_field(record)
            words = f"Row {first.number} has reference {reference} for another date. They were taken as two orders."
            findings.add(record, one, words, "warning")
        if not customer:
            findings.add(
                record,
                Field.CUSTOMER,
                "There is no customer. Put it in, or name the customer for the whole file, and import again.",
            )
        group = self._begin(Group(customer, reference, day, []), findings)
        known.append(group)
        return group

    def _inherited(self, record: Record, reference: str) -> str:
        """A blank customer below the first row of the same order; else the one named for the whole file."""
        above = self._above(record)
        if above and same(above.reference) == same(reference):
            return above.customer
        return self._options.customer or ""

    def _blank_date(self, record: Record) -> bool:
        return record.blank(date_field(record))

    def _day(self, record: Record, findings: Findings) -> date | None:
        one = date_field(record)
        try:
            return read_date(record.get(one), self._day_first, record.table.epoch_1904)
        except TwoWays:
            findings.refused = True
            asked = bool(self.two_ways)
            self.two_ways[record.text(Field.REFERENCE)[:_LONGEST_KEY]] = None
            if not asked:
                words = (
                    f"{record.text(one)} can be read with the day or the month first, and nothing in the file tells "
                    "which. Rows with such dates were not taken. Say which it is and import again."
                )
                findings.add(record, one, words, "question")
        except ValueError as error:
            findings.add(
                record, one, f"{sentence(error)} Put the {one} in and import again; the other orders are not affected."
            )
        return None


def same(text: str) -> str:
    """References and names that differ only in case or spaces are the same."""
    return "".join(text.casefold().split())


def date_field(record: Record) -> Field:
    """The column whose date counts: the collection date for collections, else the delivery date."""
    try:
        kind = read_job_kind(record)
    except ValueError:
        kind = None
    order = [Field.DELIVERY_DATE, Field.PLAIN_DATE, Field.COLLECTION_DATE]
    if kind is JobKind.COLLECTION:
        order = [Field.COLLECTION_DATE, Field.PLAIN_DATE, Field.DELIVERY_DATE]
    return next((one for one in order if record.table.known(one)), Field.DELIVERY_DATE)


def records_of(table: Table) -> Iterator[Record]:
    """The table's rows as records."""
    for number, cells in table.rows:
        yield Record(table, number, cells)

"""What the rows of one order say about the whole order: parties, service, times, instructions."""

from __future__ import annotations

from depot_app.domain.orders import JobKind, Party
from depot_app.sheets.cells import Cell, Unreadable, as_text
from depot_app.sheets.countries import POSTCODE_DIGITS, country_code
from depot_app.sheets.fields import HEADER_FIELDS, MANY, Field
from depot_app.sheets.headings import flag_words
from depot_app.sheets.records import FIX, Findings, Record, sentence
from depot_app.sheets.times import read_latest, read_window
from depot_app.sheets.values import read_kind, read_phone, read_text

LONGEST_INSTRUCTIONS = 2000
_CODE_LENGTH = 2  # of a country, ISO 3166-1 alpha-2
_LONGEST = {
    "NAME": 200,
    "COMPANY": 200,
    "CONTACT": 200,
    "ADDRESS": 500,
    "CITY": 200,
    "STATE": 100,
    "POSTCODE": 30,
    "EMAIL": 254,
}
_YES = {"yes", "y", "true", "1", "x", "ja", "j", "oui", "si", "sí", "tak", "wahr", "vrai", "✓", "✔"}
_NO = {"", "no", "n", "false", "0", "-", "nein", "nee", "non", "nie", "falsch", "faux", "none", "n/a", "na"}

Header = dict[Field, tuple[str, Record]]


def agreed_header(records: list[Record], findings: Findings) -> Header:
    """Per meaning the order's one value and the row that says it first; rows that disagree are an error naming both."""
    header: Header = {}
    cells: dict[Field, Cell | list[Cell]] = {}
    for record in records:
        for one in HEADER_FIELDS:
            if one not in record.table.slots:
                continue
            cell: Cell | list[Cell] = record.all(one) if one in MANY else record.get(one)
            if cell is None or (one in cells and cells[one] == cell):
                continue
            text = _said(record, one, cell, findings)
            if not text:
                continue
            if one not in header:
                header[one] = (text, record)
                cells[one] = cell
            elif _plain(header[one][0]) != _plain(text):
                _disagree(record, header[one][1], one, findings)
    return header


def _said(record: Record, one: Field, cell: Cell | list[Cell], findings: Findings) -> str:
    try:
        if isinstance(cell, list):
            lines = [read_text(part) for part in cell]
            return "\n".join(line for line in lines if line)
        return read_phone(cell) if one in {Field.TO_PHONE, Field.FROM_PHONE} else read_text(cell)
    except ValueError as error:
        if one in {Field.TO_PHONE, Field.FROM_PHONE}:
            findings.add(record, one, f"{sentence(error)} The order was taken without it.", "warning")
        else:
            findings.add(record, one, f"{sentence(error)} {FIX}")
    return ""


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _disagree(record: Record, first: Record, one: Field, findings: Findings) -> None:
    other = first.at(one)
    where = other if first.table is record.table else f"{first.table.sheet}!{other}"
    findings.add(record, one, f"The {one} differs from {where}, but both rows belong to one order. {FIX}")


def read_party(side: str, header: Header, default_country: str, findings: Findings) -> Party:
    """The consignee (``TO``) or sender (``FROM``); its name is empty when the rows name none.

    A company beside a person's name is the party, the person its contact. The state stands behind the town, because
    an address in some countries is not complete without it.
    """
    said = {name: _limited(side, name, header, findings) for name in _LONGEST}
    name, contact = said["COMPANY"] or said["NAME"] or said["CONTACT"], said["CONTACT"]
    if said["COMPANY"] and said["NAME"] != said["COMPANY"]:
        contact = contact or said["NAME"]
    known = header.get(Field[f"{side}_COUNTRY"])
    country = country_code(known[0] if known else default_country)
    _check_postcode(side, header, country, findings)
    phone = header.get(Field[f"{side}_PHONE"])
    city = " ".join(part for part in (said["CITY"], said["STATE"]) if part)
    return Party(
        name=name, address=said["ADDRESS"], postcode=said["POSTCODE"], city=city, country=country,
        contact=contact if contact != name else "", phone=phone[0][:60] if phone else "", email=said["EMAIL"],
    )  # fmt: skip


def _limited(side: str, name: str, header: Header, findings: Findings) -> str:
    one = Field[f"{side}_{name}"]
    text, record = header.get(one, ("", None))
    if record and len(text) > _LONGEST[name]:
        findings.add(record, one, f"The {one} is longer than {_LONGEST[name]} characters. {FIX}")
    return text


def note_doubts(first: Record, header: Header, consignee: Party, findings: Findings) -> None:
    """What of a consignee was taken as it stands and may be a slip; ``first`` is the order's first row."""
    slots = first.table.slots
    country, where = header.get(Field.TO_COUNTRY, ("", first))
    if country and len(consignee.country) != _CODE_LENGTH:
        findings.add(where, Field.TO_COUNTRY, f"'{country[:60]}' is no country known here. Please check it.", "warning")
    if Field.TO_CITY in slots and Field.TO_CITY not in header and consignee.address:
        findings.add(first, Field.TO_CITY, "There is no town. Please check it.", "warning")
    named = Field.TO_NAME in header or Field.TO_COMPANY in header
    if (Field.TO_NAME in slots or Field.TO_COMPANY in slots) and not named and Field.TO_CONTACT in header:
        one = Field.TO_NAME if Field.TO_NAME in slots else Field.TO_COMPANY
        findings.add(first, one, "There is no receiver; the contact was taken for it. Please check it.", "warning")


def _check_postcode(side: str, header: Header, country: str, findings: Findings) -> None:
    one = Field[f"{side}_POSTCODE"]
    text, record = header.get(one, ("", None))
    digits = POSTCODE_DIGITS.get(country, 0)
    if record and text.isdigit() and len(text) < digits:
        findings.add(
            record,
            one,
            f"{text} has fewer than {digits} digits; a leading zero may be lost. Please check it.",
            "warning",
        )


def read_job_kind(record: Record) -> JobKind | None:
    """What kind of job a row says; None when it does not. ValueError for a kind that is none."""
    if not record.blank(Field.KIND):
        return read_kind(record.get(Field.KIND))
    if record.blank(Field.TYPE):
        return None
    try:
        return read_kind(record.get(Field.TYPE))
    except ValueError:
        return None  # a bare "Type" may as well name the package


def read_times(header: Header, findings: Findings) -> tuple[str, str, str]:
    """Earliest and latest time, and what could not be read as one, as a remark for the driver."""
    remarks: list[str] = []
    start, end, latest = "", "", ""
    for one in (Field.WINDOW_FROM, Field.WINDOW_TO):
        if one in header:
            text, record = header[one]
            try:
                if one is Field.WINDOW_TO:
                    latest = read_latest(record.get(one))
                else:
                    start, end = read_window(record.get(one))
            except ValueError as error:
                findings.add(record, one, f"{sentence(error)} It was kept as an instruction.", "warning")
                remarks.append(f"Time: {text}")
    return start, latest or end, "\n".join(remarks)


def read_instructions(records: list[Record], remark: str, findings: Findings) -> str:
    """All rows' instructions, each said once, with what columns such as ``Requires tail lift`` demand."""
    said: dict[str, None] = {}
    for record in records:
        for cell in record.all(Field.INSTRUCTIONS):
            if isinstance(cell, Unreadable):
                findings.add(record, Field.INSTRUCTIONS, f"The cell {cell.why}. {FIX}")
            elif cell is not None:
                said[as_text(cell)] = None
        for column, cell in zip(record.table.columns.places.get(Field.FLAG, ()), record.all(Field.FLAG), strict=True):
            answer = as_text(cell)
            if answer.lower() not in _NO:
                words = flag_words(record.table.columns.labels[column].rpartition(" / ")[2])
                said[words if answer.lower() in _YES else f"{words}: {answer}"] = None
    if remark:
        said[remark] = None
    text = "\n".join(line for line in said if line)
    if len(text) > LONGEST_INSTRUCTIONS and records:
        findings.add(
            records[0], Field.INSTRUCTIONS, f"The instructions are longer than {LONGEST_INSTRUCTIONS} characters. {FIX}"
        )
    return text

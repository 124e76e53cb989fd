"""Codes that no unit here has: another depot's freight, a note instead of a label, or perhaps a colleague's badge."""

from __future__ import annotations

from sqlalchemy import Connection, select

from depot_app.domain.barcodes import CodeKind, Scanned
from depot_app.domain.numbers import parse_note_number, parse_unit_number
from depot_app.services.desk import depot
from depot_app.services.scan_answers import Answer, Judged
from depot_app.store.tables import job


def may_be_badge(judged: Judged) -> bool:
    """Whether nothing here has this code, so that it may be somebody's secret."""
    return judged.answer in (Answer.UNKNOWN, Answer.BAD_CODE) and not judged.job


def is_label(scanned: Scanned) -> bool:
    """Whether a code says by itself that it is freight, without the store."""
    numbered = parse_unit_number(scanned.code) or parse_note_number(scanned.code)
    return scanned.kind is CodeKind.SSCC or numbered is not None


def foreign(connection: Connection, scanned: Scanned) -> Judged | None:
    """A number of our own pattern that we did not give: another depot's freight, or no unit of ours."""
    numbered = parse_unit_number(scanned.code)
    number = numbered[0] if numbered else parse_note_number(scanned.code)
    if number is None:
        return None
    here = depot(connection).code
    if number.depot != here:
        words = f"This is freight of depot {number.depot}, not {here}. Put it aside for the trunk."
        return Judged(scanned.code, Answer.WRONG_DEPOT, "", "", words)
    if numbered is None and connection.execute(select(job.c.id).where(job.c.number == scanned.code)).first():
        return Judged(scanned.code, Answer.BAD_CODE, scanned.code, "",
                      "That is the consignment note. Scan the label on the freight.")  # fmt: skip
    return None

"""What a consignment note says: everything the printer needs, decided before, so that printing asks nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from depot_app.domain.languages import LANGUAGES
from depot_app.domain.orders import GoodsLine, JobKind, Party

LONGEST_NUMBER = 24  # more would not leave room for the bars beside the heading


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteData:
    """One print of one note. Weights are grams; empty strings where nothing is known.

    `copy` 1 is the original, any other a reprint with its reason. `version` 2 replaces version 1. `conditions` names
    the conditions of carriage with their edition, a setting of the depot. ValueError for a language not in LANGUAGES,
    and for a number the barcode cannot carry: it is printable ASCII without spaces at its ends, 1 to 24 signs.
    """

    number: str
    version: int = 1
    copy: int = 1
    reprint_reason: str = ""
    printed_at: datetime  # with its zone
    printed_by: str
    depot_code: str
    depot_name: str
    depot_address: str = ""  # lines joined by newlines
    customer: str
    reference: str = ""
    service: str = ""
    kind: str = JobKind.DELIVERY
    date: date
    window_from: str = ""  # HH:MM in the depot's zone
    window_to: str = ""
    sender: Party
    consignee: Party
    lines: tuple[GoodsLine, ...] = ()
    units: int = 0  # how many a loader scans
    weight_g: int | None = None
    instructions: str = ""
    load: str = ""
    vehicle: str = ""
    driver: str = ""
    attempt: int = 1
    conditions: str = ""
    practice: bool = False
    language: str = "en"  # of LANGUAGES: what the page itself says; what people wrote stays as it is

    def __post_init__(self) -> None:
        clean = self.number.isascii() and self.number.isprintable() and self.number == self.number.strip()
        if self.language not in LANGUAGES:
            raise ValueError(f"{self.language!r} is not a language of the notes.")
        if not clean or not 1 <= len(self.number) <= LONGEST_NUMBER:
            raise ValueError("A note number is 1 to 24 printable ASCII signs.")

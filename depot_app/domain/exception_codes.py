"""The desk's default exception reasons, each with its UN/ECE Recommendation 24 and X12 (element 1651) counterpart.

Neither standard knows every reason of a depot; then the nearest wider code stands there, often Rec 24 "23, not
delivered".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """Who answers for it, as far as the reason alone can say."""

    DEPOT = "depot"
    CUSTOMER = "customer"
    CONSIGNEE = "consignee"
    CARRIER = "carrier"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class ExceptionReason:
    """One reason: ``billable`` when a charge usually follows, ``reopens_job`` when the goods need another attempt."""

    code: str
    words: str
    rec24: str
    x12: str | None
    fault: Fault
    billable: bool = False
    blocks_invoice: bool = False
    reopens_job: bool = False
    needs_note: bool = False
    needs_photo: bool = False


def _reason(row: str, fault: Fault, flags: str = "") -> ExceptionReason:
    """A row ``CODE rec24 x12 words``, so that the table below reads as one; x12 is ``-`` for none.

    Flags: b billable, i blocks the invoice, r reopens the job, n needs a note, p needs a photo.
    """
    code, rec24, x12, words = row.split(maxsplit=3)
    known = None if x12 == "-" else x12
    return ExceptionReason(
        code, words, rec24, known, fault, "b" in flags, "i" in flags, "r" in flags, "n" in flags, "p" in flags
    )


EXCEPTION_REASONS: tuple[ExceptionReason, ...] = (
    # The goods. What makes the invoice wrong keeps it back.
    _reason("DAMAGED 18 - Goods damaged", Fault.CARRIER, "in"),
    # Found later, a claim stands or falls with the picture (CMR Art. 30: seven days).
    _reason("CONCEALED 218 - Damage found after delivery", Fault.CARRIER, "inp"),
    _reason("SHORT 85 - Fewer items than on the note", Fault.CARRIER, "i"),
    _reason("OVER 62 - More items than on the note", Fault.DEPOT),
    _reason("LOST 49 - Goods lost", Fault.CARRIER, "i"),
    _reason("MISSING 117 - Goods missing, being looked for", Fault.CARRIER, "i"),
    _reason("WRONGGOODS 108 - Wrong goods delivered", Fault.CUSTOMER, "ir"),
    _reason("MISSORT 23 AA Sent the wrong way by a depot", Fault.DEPOT, "r"),
    _reason("TEMPERATURE 3 - Temperature out of range", Fault.CARRIER, "i"),
    _reason("LOADSHIFT 23 BP Load moved on the vehicle", Fault.CARRIER),
    _reason("OVERWEIGHT 57 BQ Heavier than declared", Fault.CUSTOMER, "b"),
    _reason("RESERVED 114 - Accepted subject to inspection", Fault.NOBODY),
    # At the consignee's door.
    _reason("REFUSED 106 BS Refused by the consignee", Fault.CONSIGNEE, "bir"),
    _reason("CLOSED 211 B1 Consignee closed", Fault.CONSIGNEE, "br"),
    _reason("HOLIDAY 210 AN Closed for a holiday", Fault.NOBODY, "r"),
    _reason("NOBODY 109 AQ Nobody there to receive", Fault.CONSIGNEE, "br"),
    _reason("NOUNLOAD 110 B8 No means of unloading", Fault.CONSIGNEE, "br"),
    _reason("HOURS 210 B9 Outside receiving hours", Fault.CONSIGNEE, "br"),
    _reason("BOOKING 104 BK Delivery must be booked first", Fault.CUSTOMER, "r"),
    _reason("ADDRESS 213 A2 Address wrong or incomplete", Fault.CUSTOMER, "br"),
    _reason("UNLOCATED 210 A5 Place not found", Fault.CUSTOMER, "br"),
    # What the customer asked for or owes.
    _reason("POSTPONED 105 AD Customer asked for a later day", Fault.CUSTOMER, "r"),
    _reason("HELD 216 B5 Held for the consignee", Fault.CONSIGNEE, "b"),
    _reason("HELDSENDER 216 BB Held for the sender", Fault.CUSTOMER, "b"),
    _reason("CREDIT 23 C2 Held for unpaid bills", Fault.CUSTOMER),
    _reason("NOTREADY 57 AM Goods not ready at the sender", Fault.CUSTOMER, "b"),
    _reason("DOCUMENTS 241 BC Papers missing", Fault.CUSTOMER),
    _reason("RETURNED 23 BT Sent back to the sender", Fault.NOBODY, "b"),
    # On the road and in the depot.
    _reason("LATE 21 A1 Delivered after the agreed time", Fault.CARRIER),
    _reason("NOTIME 23 BH Not enough time on the run", Fault.DEPOT, "r"),
    _reason("LEFTBEHIND 86 - Left behind at loading", Fault.DEPOT, "r"),
    _reason("MISSEDPICKUP 57 AY Collection missed", Fault.CARRIER, "r"),
    _reason("CUTOFF 254 AW Arrived after the cut-off", Fault.CUSTOMER),
    _reason("DISPATCH 23 D1 Planned wrongly", Fault.DEPOT, "r"),
    _reason("DRIVER 23 AH Driver's mistake or absence", Fault.CARRIER, "r"),
    _reason("BREAKDOWN 227 AI Vehicle broken down", Fault.CARRIER, "r"),
    _reason("ACCIDENT 23 AF Road accident", Fault.CARRIER, "r"),
    _reason("WEATHER 23 AO Weather", Fault.NOBODY, "r"),
    _reason("OTHER 23 - Something else", Fault.NOBODY, "n"),
)

"""The sheet a note is filled into: where everything stands on A4 and the parts that are the same on every note.

All measures are points from the lower left corner. The still parts are drawn once per document, as form XObjects.
"""

from __future__ import annotations

from typing import Final

from depot_app.printing.fonts import text_width
from depot_app.printing.ink import LABEL, Ink

PAGE_WIDTH: Final = 595.28
PAGE_HEIGHT: Final = 841.89
LEFT: Final = 40.0
RIGHT: Final = 555.0
MIDDLE: Final = 297.5
PAD: Final = 6.0

QR_SIZE: Final = 76.0
# The quiet zone reaches into the margin, so that the dark part of a note number's usual code stands on the edge.
QR_LEFT: Final = RIGHT - QR_SIZE + 10.5
QR_BOTTOM: Final = 741.0
BARS_RIGHT: Final = QR_LEFT - 4
BARS_BOTTOM: Final = 762.5
BARS_HEIGHT: Final = 44.0

BAND_BOTTOM: Final = 704.0
BAND_HEIGHT: Final = 22.0

PARTY_TOP: Final = 696.0
PARTY_HEIGHT: Final = 99.0
FIELDS_TOP: Final = PARTY_TOP - PARTY_HEIGHT
FIELD_HEIGHT: Final = 31.0
FIELD_STARTS: Final = (LEFT, 182.0, 290.0, 402.0, 482.0)  # customer, reference, service, date, window
RUN_STARTS: Final = (LEFT, 182.0, 290.0, 482.0)  # load, vehicle, driver, attempt

GOODS_TOP: Final = FIELDS_TOP - 2 * FIELD_HEIGHT - 8
GOODS_HEAD: Final = 18.0
ROW_HEIGHT: Final = 14.5
FRONT_ROOM: Final = 14 * ROW_HEIGHT
TOTAL_HEIGHT: Final = 21.0
QUANTITY_RIGHT: Final = 86.0
PACKAGE_LEFT: Final = 100.0
DESCRIPTION_LEFT: Final = 170.0
BARCODE_LEFT: Final = 400.0
WEIGHT_RIGHT: Final = RIGHT - PAD

ROWS_TOP: Final = GOODS_TOP - GOODS_HEAD
TOTAL_TOP: Final = ROWS_TOP - FRONT_ROOM
INSTRUCTIONS_TOP: Final = TOTAL_TOP - TOTAL_HEIGHT - 8
INSTRUCTIONS_HEIGHT: Final = 50.0
SIGN_TOP: Final = INSTRUCTIONS_TOP - INSTRUCTIONS_HEIGHT - 8
SIGN_BOTTOM: Final = 70.0
CONDITIONS_TOP: Final = 59.0
FOOT_LINE: Final = 40.0
FOOT_TEXT: Final = 30.0

_PRACTICE_WIDTH: Final = 655.0

CONTINUED_TOP: Final = BAND_BOTTOM - 10
CONTINUED_ROOM: Final = CONTINUED_TOP - GOODS_HEAD - FOOT_LINE - 8


def draw_front(ink: Ink) -> None:
    """Draw the frames and labels of a note's first page."""
    _footer_line(ink)
    ink.stroke(0.7, 0.45)
    _parties(ink)
    _fields(ink, FIELDS_TOP, FIELD_STARTS, ("Customer", "Reference", "Service", "Date", "Time window"))
    _fields(ink, FIELDS_TOP - FIELD_HEIGHT, RUN_STARTS, ("Load", "Vehicle", "Driver", "Attempt"))
    goods_head(ink, GOODS_TOP)
    bottom = TOTAL_TOP - TOTAL_HEIGHT
    ink.box(LEFT, bottom, RIGHT - LEFT, GOODS_TOP - bottom)
    ink.line(LEFT, TOTAL_TOP, RIGHT, TOTAL_TOP)
    ink.box(LEFT, INSTRUCTIONS_TOP - INSTRUCTIONS_HEIGHT, RIGHT - LEFT, INSTRUCTIONS_HEIGHT)
    ink.label(LEFT + PAD, INSTRUCTIONS_TOP - 10, ink.wording.say("Instructions"))
    _carrier(ink)
    _receiver(ink)


def draw_further(ink: Ink) -> None:
    """Draw what every further page of a note has."""
    _footer_line(ink)


def draw_practice(ink: Ink) -> None:
    """Draw the large word that keeps a practice note from being taken for a real one."""
    ink.raw("q 0.616 0.788 -0.788 0.616 130 155 cm")
    ink.grey(0.9)
    word = ink.wording.say("PRACTICE")
    ink.text((_PRACTICE_WIDTH - text_width(word, 132, bold=True)) / 2, 0, word, 132, bold=True)
    ink.raw("Q")


def goods_head(ink: Ink, top: float) -> None:
    """Draw the heads of the goods columns on a grey bar that hangs from `top`."""
    ink.fill(LEFT, top - GOODS_HEAD, RIGHT - LEFT, GOODS_HEAD, 0.92)
    base, say = top - 12, ink.wording.say
    ink.right(QUANTITY_RIGHT, base, say("Quantity"), 8, bold=True)
    ink.text(PACKAGE_LEFT, base, say("Package"), 8, bold=True)
    ink.text(DESCRIPTION_LEFT, base, say("Description"), 8, bold=True)
    ink.text(BARCODE_LEFT, base, say("Unit barcode"), 8, bold=True)
    ink.right(WEIGHT_RIGHT, base, say("Weight"), 8, bold=True)


def _footer_line(ink: Ink) -> None:
    ink.stroke(0.4, 0.6)
    ink.line(LEFT, FOOT_LINE, RIGHT, FOOT_LINE)


def _parties(ink: Ink) -> None:
    bottom = PARTY_TOP - PARTY_HEIGHT
    ink.box(LEFT, bottom, RIGHT - LEFT, PARTY_HEIGHT)
    ink.line(MIDDLE, bottom, MIDDLE, PARTY_TOP)
    ink.label(LEFT + PAD, PARTY_TOP - 11, ink.wording.say("Sender"))
    ink.label(MIDDLE + PAD, PARTY_TOP - 11, ink.wording.say("Consignee"))


def _fields(ink: Ink, top: float, starts: tuple[float, ...], labels: tuple[str, ...]) -> None:
    ink.box(LEFT, top - FIELD_HEIGHT, RIGHT - LEFT, FIELD_HEIGHT)
    for start, label in zip(starts, labels, strict=True):
        if start > LEFT:
            ink.line(start, top - FIELD_HEIGHT, start, top)
        ink.label(start + PAD, top - 10, ink.wording.say(label))


def _carrier(ink: Ink) -> None:
    left, right = LEFT, MIDDLE - 4
    _sign_box(ink, left, right, "Picked up by the carrier")
    half = (left + right) / 2
    _rule(ink, left, right, SIGN_TOP - 42, "Name in capitals")
    _rule(ink, left, right, SIGN_TOP - 75, "Signature")
    _rule(ink, left, half, SIGN_TOP - 100, "Date")
    _rule(ink, left, half, SIGN_TOP - 125, "Time in")
    _rule(ink, half, right, SIGN_TOP - 125, "Time out")


def _receiver(ink: Ink) -> None:
    left, right = MIDDLE + 4, RIGHT
    _sign_box(ink, left, right, "Received in good order")
    half = (left + right) / 2
    _rule(ink, left, right, SIGN_TOP - 42, "Name in capitals")
    _rule(ink, left, right, SIGN_TOP - 75, "Signature")
    _rule(ink, left, half, SIGN_TOP - 100, "Date")
    _rule(ink, half, right, SIGN_TOP - 100, "Time")
    end = _tick(ink, left + PAD, SIGN_TOP - 117, "clean")
    end = _tick(ink, end + 12, SIGN_TOP - 117, "with reservation:")
    ink.line(end + 4, SIGN_TOP - 118, right - PAD, SIGN_TOP - 118)
    ink.line(left + PAD, SIGN_TOP - 138, right - PAD, SIGN_TOP - 138)


def _sign_box(ink: Ink, left: float, right: float, title: str) -> None:
    ink.stroke(0.7, 0.45)
    ink.box(left, SIGN_BOTTOM, right - left, SIGN_TOP - SIGN_BOTTOM)
    ink.text(left + PAD, SIGN_TOP - 14, ink.wording.say(title), 9.5, bold=True)
    ink.stroke(0.5, 0.3)


def _rule(ink: Ink, left: float, right: float, base: float, label: str) -> None:
    """A line to write on, with its label before it."""
    said = ink.wording.say(label)
    ink.label(left + PAD, base, said)
    start = left + PAD + max(36, text_width(said, LABEL) + 6)
    ink.line(start, base - 1.5, right - PAD, base - 1.5)


def _tick(ink: Ink, x: float, base: float, label: str) -> float:
    """A box to tick with its words behind it; returns where they end."""
    said = ink.wording.say(label)
    ink.box(x, base - 1, 8, 8)
    ink.text(x + 12, base, said, 8)
    return x + 12 + text_width(said, 8)

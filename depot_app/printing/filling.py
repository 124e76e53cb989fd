"""Filling a sheet with one note: what differs from page to page."""

from __future__ import annotations

from depot_app.domain.note_data import NoteData
from depot_app.domain.orders import JobKind, Party
from depot_app.printing import sheet
from depot_app.printing.codes import BAR_QUIET, X_DIMENSION, bars_path, bars_width, code128_widths, qr_path
from depot_app.printing.fitting import clip, fit_lines, wrap
from depot_app.printing.fonts import printable
from depot_app.printing.ink import Ink
from depot_app.printing.sheet import LEFT, MIDDLE, PAD, RIGHT
from depot_app.printing.wording import Wording


def fill_head(ink: Ink, note: NoteData) -> None:
    """Write heading, number, depot, codes and the band that tells an original from a copy."""
    bars = code128_widths(note.number)
    bars_left = sheet.BARS_RIGHT - bars_width(bars)
    room = bars_left - LEFT - 4
    plain = note.kind in ("", JobKind.DELIVERY)
    heading = ink.wording.say("Consignment note")
    if not plain:
        heading += f" · {ink.wording.say(note.kind)}"
    ink.fitted(LEFT, 795, room, heading, 15, 8, bold=True)
    ink.fitted(LEFT, 765, room, note.number, 28, 7, bold=True)
    ink.block((note.depot_name, note.depot_address, room), lambda: _depot(ink, note, room))
    ink.raw(bars_path(bars, bars_left, sheet.BARS_BOTTOM, sheet.BARS_HEIGHT))
    ink.text(bars_left + BAR_QUIET * X_DIMENSION, sheet.BARS_BOTTOM - 10.5, note.number, 8)
    ink.raw(qr_path(note.number, sheet.QR_LEFT, sheet.QR_BOTTOM, sheet.QR_SIZE))
    _band(ink, note)


def fill_front(ink: Ink, note: NoteData) -> None:
    """Write parties, fields, totals and conditions; goods and instructions come from the rows (see `note`)."""
    ink.block(("sender", note.sender), lambda: _party(ink, LEFT + PAD, note.sender))
    ink.block(("consignee", note.consignee), lambda: _party(ink, MIDDLE + PAD, note.consignee))
    window = _window(ink.wording, note.window_from, note.window_to)
    values = (note.customer, note.reference, note.service, ink.wording.day(note.date), window)
    _values(ink, sheet.FIELDS_TOP, sheet.FIELD_STARTS, values)
    run = (note.load, note.vehicle, note.driver, str(note.attempt))
    ink.block(("run", *run), lambda: _values(ink, sheet.FIELDS_TOP - sheet.FIELD_HEIGHT, sheet.RUN_STARTS, run))
    ink.block(("conditions", note.conditions), lambda: _conditions(ink, note.conditions))


def fill_foot(ink: Ink, note: NoteData, page: int, pages: int) -> None:
    """Write depot, printing time and page number."""
    say = ink.wording.say
    printed = say("Printed {moment} by {name}", moment=ink.wording.moment(note.printed_at), name=note.printed_by)
    origin = " · ".join(part for part in (note.depot_code, note.depot_name, printed) if part)
    count = say("Page {page} of {pages}", page=page, pages=pages)
    ink.block(("foot", origin, count), lambda: _foot(ink, origin, count))


def _depot(ink: Ink, note: NoteData, room: float) -> None:
    ink.fitted(LEFT, 748, room, note.depot_name, 9.5, 7, bold=True)
    address, size = fit_lines(", ".join(note.depot_address.splitlines()), RIGHT - LEFT, (8, 7), 1)
    _stack(ink, LEFT, 737, 10, address, size)


def _conditions(ink: Ink, text: str) -> None:
    lines, size = fit_lines(text, RIGHT - LEFT, (7, 6), 2)
    _stack(ink, LEFT, sheet.CONDITIONS_TOP, 8.5, lines, size)


def _foot(ink: Ink, origin: str, page: str) -> None:
    ink.grey(0.3)
    ink.text(LEFT, sheet.FOOT_TEXT, clip(origin, RIGHT - LEFT - 70, 7.5), 7.5)
    ink.right(RIGHT, sheet.FOOT_TEXT, page, 7.5)
    ink.grey(0)


def _band(ink: Ink, note: NoteData) -> None:
    bottom, height = sheet.BAND_BOTTOM, sheet.BAND_HEIGHT
    say = ink.wording.say
    version = say("Version {version}", version=note.version)
    if note.version > 1:
        version = say("Version {version}: replaces version {before}", version=note.version, before=note.version - 1)
    reprint = note.copy > 1
    if reprint:
        ink.fill(LEFT, bottom, RIGHT - LEFT, height, 0)
        ink.grey(1)
    else:
        ink.stroke(0.7, 0.45)
        ink.box(LEFT, bottom, RIGHT - LEFT, height)
    mark = _reprint_words(ink.wording, note) if reprint else say("ORIGINAL")
    lines, size = _one_or_two(mark, 340, (11, 9), 8, bold=True)
    _stack(ink, LEFT + PAD, bottom + (12.5 if len(lines) > 1 else 7), 8.5, lines, size, bold=True)
    ink.right(RIGHT - PAD, bottom + 7.5, version, 9.5, bold=note.version > 1)
    ink.grey(0)


def _reprint_words(wording: Wording, note: NoteData) -> str:
    words = wording.say("COPY {copy} · reprinted {time} by {name}", copy=note.copy, time=f"{note.printed_at:%H:%M}",
                        name=note.printed_by)  # fmt: skip
    return f"{words}: {note.reprint_reason}" if note.reprint_reason else words


def _party(ink: Ink, x: float, party: Party) -> None:
    width = MIDDLE - LEFT - 2 * PAD
    name, name_size = _one_or_two(party.name, width, (12, 10.5, 9.5), 9.5, bold=True)
    base = sheet.PARTY_TOP - 25
    _stack(ink, x, base, 11, name, name_size, bold=True)
    lines, size = _address(party, width, 6 - max(1, len(name)))
    _stack(ink, x, base - 11 * max(1, len(name)) - 3, size + 2, lines, size)


def _address(party: Party, width: float, most: int) -> tuple[list[str], float]:
    """Street, town and contact. Only the street gives way: without its town an address is worth nothing."""
    town = ", ".join(part for part in (f"{party.postcode} {party.city}".strip(), party.country) if part)
    contact = " · ".join(part for part in (party.contact, party.phone) if part)
    fixed = [part for part in (town, contact) if part.strip()]
    most -= len(fixed)
    street, size = fit_lines(party.address, width, (10, 9, 8), most)
    if party.address.count("\n") >= most:
        street, size = fit_lines(", ".join(party.address.split("\n")), width, (10, 9, 8), most)
    return [*street, *(clip(part, width, size) for part in fixed)], size


def _values(ink: Ink, top: float, starts: tuple[float, ...], values: tuple[str, ...]) -> None:
    for start, end, value in zip(starts, (*starts[1:], RIGHT), values, strict=True):
        lines, size = _one_or_two(value, end - start - 2 * PAD, (10.5, 9.5, 8.5), 7.5)
        _stack(ink, start + PAD, top - (18.5 if len(lines) > 1 else 24), 8.5, lines, size)


def _one_or_two(
    text: str, width: float, sizes: tuple[float, ...], smallest: float, bold: bool = False
) -> tuple[list[str], float]:
    """One line in the first of `sizes` that holds it, else at most two in the smallest."""
    for size in sizes:
        lines = wrap(text, width, size, bold)
        if len(lines) <= 1:
            return lines, size
    return fit_lines(text, width, (smallest,), 2, bold)


def _window(wording: Wording, start: str, end: str) -> str:
    if start and end:
        return printable(f"{start}–{end}")
    if start:
        return wording.say("from {time}", time=start)
    return wording.say("by {time}", time=end) if end else wording.say("any time")


def _stack(ink: Ink, x: float, base: float, pitch: float, lines: list[str], size: float, bold: bool = False) -> None:
    for number, line in enumerate(lines):
        ink.text(x, base - number * pitch, line, size, bold)

"""The domestic consignment note: one note to a page of A4, the codes on every page.

A note with more goods than the first page holds, or instructions longer than their box, goes on to continuation pages;
the signatures stand on the first. The same notes always give the same bytes.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from depot_app.domain.note_data import NoteData
from depot_app.garbage import collected_later
from depot_app.printing import sheet
from depot_app.printing.filling import fill_foot, fill_front, fill_head
from depot_app.printing.fonts import REGULAR, font, missing_glyphs
from depot_app.printing.ink import Ink
from depot_app.printing.rows import Goods, Item, Words, draw_items, draw_total, goods, split_instructions, take
from depot_app.printing.sheet import LEFT, PAD
from depot_app.printing.wording import Wording

__all__ = ["NoteData", "missing_signs", "render_notes"]


#: Fonts are shared between documents while they are written.
_one = threading.Lock()


def render_notes(notes: Iterable[NoteData]) -> bytes:
    """Return one PDF with the notes in the given order; ValueError if there are none. One at a time, on any thread."""
    with _one:
        return _rendered(notes)


def _rendered(notes: Iterable[NoteData]) -> bytes:
    told = list(notes)
    if not told:
        raise ValueError("There is no note to print.")
    font()
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(sheet.PAGE_WIDTH, sheet.PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        initialFontName=REGULAR,
        lang=Wording(told[0].language).tag,
    )
    ink = Ink(canvas)
    stencils = _Stencils(canvas, ink)
    with collected_later():
        numbers = [_draw_note(canvas, ink, stencils, note) for note in told]
    canvas.setTitle(_title(Wording(told[0].language), numbers))
    canvas.setAuthor("Depot Desk")
    canvas.setSubject("")
    canvas.setCreator("Depot Desk")
    with _without_armour():
        canvas.save()
    return buffer.getvalue()


def _title(wording: Wording, numbers: list[str]) -> str:
    if len(numbers) == 1:
        return wording.say("Consignment note {number}", number=numbers[0])
    return wording.say("Consignment notes {first} to {last}", first=numbers[0], last=numbers[-1])


def missing_signs(note: NoteData) -> frozenset[str]:
    """Return the signs in the note's texts that the fonts lack and that are printed as a replacement sign."""
    parties = (note.sender, note.consignee)
    texts = [note.customer, note.reference, note.service, note.instructions, note.load, note.vehicle, note.driver]
    texts += [note.depot_name, note.depot_address, note.conditions, note.reprint_reason, note.printed_by]
    texts += [text for party in parties for text in (party.name, party.address, party.postcode, party.city)]
    texts += [text for party in parties for text in (party.country, party.contact, party.phone)]
    texts += [text for line in note.lines for text in (line.description, line.package, line.barcode)]
    return missing_glyphs("".join(texts))


@contextmanager
def _without_armour() -> Iterator[None]:
    """ASCII armour inside a PDF helps nobody today and adds a quarter to its size; reportlab asks when it saves."""
    before = rl_config.useA85
    rl_config.useA85 = 0
    try:
        yield
    finally:
        rl_config.useA85 = before


class _Stencils:
    """The still parts of the sheet, each drawn into the document when it is first needed."""

    def __init__(self, canvas: Canvas, ink: Ink) -> None:
        self._canvas = canvas
        self._ink = ink
        self._drawn: set[str] = set()

    def lay(self, name: str, draw: Callable[[Ink], None]) -> None:
        """Put a still part on the page; the page must be empty but for other stencils."""
        self._canvas.doForm(name)
        if name in self._drawn:
            return
        self._drawn.add(name)
        self._canvas.beginForm(name)
        draw(self._ink)
        self._ink.dry()
        self._canvas.endForm()


def _draw_note(canvas: Canvas, ink: Ink, stencils: _Stencils, note: NoteData) -> str:
    if ink.wording.language != note.language:
        ink.wording = Wording(note.language)
    front, further = _paginate(ink.wording, note)
    pages = 1 + len(further)
    for number, items in enumerate((front, *further), start=1):
        if note.practice:
            stencils.lay(f"practice-{note.language}", sheet.draw_practice)
        if number == 1:
            stencils.lay(f"front-{note.language}", sheet.draw_front)
        else:
            stencils.lay("further", sheet.draw_further)
        fill_head(ink, note)
        if number == 1:
            _front(ink, note, items)
        else:
            _further(ink, items)
        fill_foot(ink, note, number, pages)
        ink.dry()
        canvas.showPage()
    return note.number


def _paginate(wording: Wording, note: NoteData) -> tuple[list[Item], list[list[Item]]]:
    """What the first page lists, and each further page."""
    listed: list[Item] = [goods(wording, line) for line in note.lines]
    front, more = take(listed, sheet.FRONT_ROOM)
    _, rest = split_instructions(note.instructions)
    if rest:
        more += [Words(wording.say("Instructions, continued"), heading=True), *map(Words, rest)]
    further = []
    while more:
        page, more = take(more, sheet.CONTINUED_ROOM)
        further.append(page)
    return front, further


def _front(ink: Ink, note: NoteData, items: list[Item]) -> None:
    fill_front(ink, note)
    ink.stroke(0.3, 0.7)
    draw_items(ink, items, sheet.ROWS_TOP)
    total = _total_words(ink.wording, note, len(items))
    draw_total(ink, sum(line.quantity for line in note.lines), total, note.weight_g)
    instructions, rest = split_instructions(note.instructions)
    top = sheet.INSTRUCTIONS_TOP
    for number, line in enumerate(instructions):
        ink.text(LEFT + PAD, top - 22 - number * 11.5, line, 9.5)
    if rest:
        ink.text(LEFT + PAD, top - 45, ink.wording.say("Continued on page 2"), 9.5, bold=True)


def _further(ink: Ink, items: list[Item]) -> None:
    top = sheet.CONTINUED_TOP
    if isinstance(items[0], Goods):
        sheet.goods_head(ink, top)
        top -= sheet.GOODS_HEAD
    ink.stroke(0.3, 0.7)
    draw_items(ink, items, top)


def _total_words(wording: Wording, note: NoteData, shown: int) -> str:
    say, count = wording.say, len(note.lines)
    lines = say("1 goods line") if count == 1 else say("{count} goods lines", count=count)
    units = say("1 unit to scan") if note.units == 1 else say("{count} units to scan", count=note.units)
    total = say("Total of {lines}, {units}", lines=lines, units=units)
    return total if shown == count else total + say(" (lines {first} to {last} on the next page)",
                                                    first=shown + 1, last=count)  # fmt: skip

"""Consignment notes: ours against a straightforward reportlab page, in turns, on the same notes and fonts.

The plain page draws every label, frame, text and dark QR module (from segno) by its own canvas call
and breaks long texts with reportlab's own simpleSplit.

    python -m benchmarks notes [--quick]
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from statistics import median

import segno
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from benchmarks.support import Line
from depot_app.domain.orders import GoodsLine, Party
from depot_app.domain.weights import format_kg
from depot_app.printing import NoteData, render_notes, sheet
from depot_app.printing.codes import BAR_QUIET, X_DIMENSION, code128_widths
from depot_app.printing.fonts import BOLD, REGULAR, font

GOAL_RATIO = 5.0
GOAL_BYTES = 8_000
_ROUNDS = 3
_CITIES = ("Łódź", "Bristol", "Αθήνα", "Пловдив", "Århus", "Málaga", "Žilina")


def measure(n: int = 1_000) -> dict[str, float]:
    """Time documents of `n` notes in turns; median seconds, median of the turns' ratios, and bytes per page."""
    notes = [_note(number) for number in range(n)]
    render_notes(notes[:2])
    _plain_notes(notes[:2])
    turns = [(_seconds(render_notes, notes), _seconds(_plain_notes, notes)) for _ in range(_ROUNDS)]
    return {
        "notes": n,
        "ours_s": median(ours for ours, _ in turns),
        "plain_s": median(plain for _, plain in turns),
        "ratio": median(plain / ours for ours, plain in turns),
        "goal_ratio": GOAL_RATIO,
        "bytes_per_page": len(render_notes(notes)) / n,
        "plain_bytes_per_page": len(_plain_notes(notes)) / n,
        "goal_bytes_per_page": GOAL_BYTES,
    }


def lines(quick: bool = False) -> list[Line]:
    """The two goals as lines of the table."""
    got = measure(100 if quick else 1_000)
    ours, plain = (f"{got['notes'] / got[name]:,.0f} notes/s" for name in ("ours_s", "plain_s"))
    return [
        Line(f"{got['notes']:,.0f} notes", ours, f"canvas + segno: {plain}", f"{got['ratio']:.2f}",
             f"≥ {GOAL_RATIO:.0f} x", got["ratio"] >= GOAL_RATIO),
        Line("bytes a page", f"{got['bytes_per_page']:,.0f}", f"canvas + segno: {got['plain_bytes_per_page']:,.0f}",
             f"{got['bytes_per_page'] / got['plain_bytes_per_page']:.2f}", f"≤ {GOAL_BYTES:,}",
             got["bytes_per_page"] <= GOAL_BYTES),
    ]  # fmt: skip


def _seconds(draw: Callable[[list[NoteData]], bytes], notes: list[NoteData]) -> float:
    start = time.perf_counter()
    draw(notes)
    return time.perf_counter() - start


def _note(serial: int) -> NoteData:
    city = _CITIES[serial % len(_CITIES)]
    lines = tuple(
        GoodsLine(
            f"Goods {serial}-{index}, shrink-wrapped", index + 1, "pallet", 12_500 * index, f"{serial:010d}{index:08d}"
        )
        for index in range(10)
    )
    return NoteData(
        number=f"BRS1-{serial:08d}",
        printed_at=datetime(2026, 12, 1, 10, 42, tzinfo=UTC),
        printed_by="AB",
        depot_code="BRS",
        depot_name="Bristol Avonmouth Depot",
        depot_address="Third Way\nAvonmouth\nBristol BS11 9YP",
        customer=f"Customer {serial % 40}",
        reference=f"PO-{serial}",
        service="Timed AM",
        date=date(2026, 12, 1),
        window_from="08:00",
        window_to="12:00",
        sender=Party(
            "Hollis & Daughters Ltd", "Unit 14\nSt Andrews Road", "BS11 9HS", "Bristol", "GB", "Maya", "0117 4960123"
        ),
        consignee=Party(
            f"{city} Kiosk {serial}", f"ul. Piotrkowska {serial}", "90-926", city, "PL", "Ola Nowak", "+48 42 5550770"
        ),
        lines=lines,
        units=10,
        weight_g=562_500,
        instructions="Ring 20 minutes before. Tail-lift needed, no fork-lift on site.",
        load="L-0012",
        vehicle="KX12 ABC",
        driver="Ben Carter",
        conditions="Goods are carried under the RHA Conditions of Carriage 2020.",
    )


def _plain_notes(notes: list[NoteData]) -> bytes:
    font(), font(bold=True)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(sheet.PAGE_WIDTH, sheet.PAGE_HEIGHT), pageCompression=1)
    for note in notes:
        _plain_frames(canvas)
        _plain_texts(canvas, note)
        _plain_goods(canvas, note)
        _plain_codes(canvas, note.number)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _plain_frames(canvas: Canvas) -> None:
    canvas.setLineWidth(0.7)
    for top, height in ((726, 22), (696, 99), (597, 31), (566, 31), (527, 242), (277, 50), (219, 149)):
        canvas.rect(sheet.LEFT, top - height, sheet.RIGHT - sheet.LEFT, height)
    for x in (182, 290, 402, 482):
        canvas.line(x, 535, x, 597)
    for y in (177, 144, 119, 94, 42):
        canvas.line(110, y, 290, y)
        canvas.line(370, y, 549, y)
    canvas.setFont(REGULAR, 7)
    labels = ["Sender", "Consignee", "Customer", "Reference", "Service", "Date", "Time window"]
    labels += ["Load", "Vehicle", "Driver", "Attempt", "Instructions"]
    labels += ["Name in capitals", "Signature", "Date", "Time in", "Time out"] * 2
    for index, label in enumerate(labels):
        canvas.drawString(46, 680 - 20 * index, label)
    canvas.setFont(BOLD, 8)
    for index, label in enumerate(("Quantity", "Package", "Description", "Unit barcode", "Weight")):
        canvas.drawString(46 + 90 * index, 515, label)


def _plain_texts(canvas: Canvas, note: NoteData) -> None:
    canvas.setFont(BOLD, 28)
    canvas.drawString(40, 765, note.number)
    canvas.setFont(BOLD, 12)
    for index, text in enumerate(
        ("Consignment note", note.depot_name, "ORIGINAL", note.sender.name, note.consignee.name)
    ):
        canvas.drawString(46, 795 - 24 * index, text)
    canvas.setFont(REGULAR, 10)
    texts = [f"Version {note.version}", *note.depot_address.splitlines(), note.instructions, note.conditions]
    for party in (note.sender, note.consignee):
        texts += [
            *party.address.splitlines(),
            f"{party.postcode} {party.city}, {party.country}",
            party.contact,
            party.phone,
        ]
    texts += [note.customer, note.reference, note.service, str(note.date), f"{note.window_from}–{note.window_to}"]
    texts += [
        note.load,
        note.vehicle,
        note.driver,
        str(note.attempt),
        f"Printed {note.printed_at} by {note.printed_by}",
    ]
    texts += [f"Total of {len(note.lines)} goods lines", format_kg(note.weight_g or 0), "Page 1 of 1"]
    broken = [part for text in texts for part in simpleSplit(text, REGULAR, 10, 503)]
    for index, text in enumerate(broken):
        canvas.drawString(46, 670 - 20 * index, text)


def _plain_goods(canvas: Canvas, note: NoteData) -> None:
    canvas.setFont(REGULAR, 9)
    for index, line in enumerate(note.lines):
        y = 498 - index * 14.5
        canvas.drawRightString(86, y, str(line.quantity))
        canvas.drawString(100, y, line.package)
        for part in simpleSplit(line.description, REGULAR, 9, 218)[:4]:
            canvas.drawString(170, y, part)
        canvas.drawString(400, y, line.barcode)
        canvas.drawRightString(549, y, format_kg(line.weight_g or 0))
        canvas.line(40, y - 4, 555, y - 4)


def _plain_codes(canvas: Canvas, number: str) -> None:
    x = 300 + BAR_QUIET * X_DIMENSION
    for index, width in enumerate(code128_widths(number)):
        if index % 2 == 0:
            canvas.rect(x, 762, width * X_DIMENSION, 44, stroke=0, fill=1)
        x += width * X_DIMENSION
    code = segno.make(number, micro=False, error="m")
    canvas.saveState()
    canvas.translate(490, 806)
    canvas.scale(2.6, 2.6)
    for row, modules in enumerate(code.matrix):
        for column, dark in enumerate(modules):
            if dark:
                canvas.rect(column, -row - 1, 1, 1, stroke=0, fill=1)
    canvas.restoreState()

"""Bars and QR codes as drawn, read back by a scanner's decoder."""

from __future__ import annotations

import io
import random
import re

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from depot_app.printing.codes import (
    BAR_QUIET,
    MM,
    X_DIMENSION,
    bars_path,
    bars_width,
    code128_widths,
    qr_path,
    qr_rows,
    sscc_widths,
)

# From two signs on: the bars of one alone are too few for the decoder.
PRINTABLE = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=2, max_size=24)
MOSTLY_DIGITS = st.text("0123456789A-", min_size=2, max_size=24)


def drawn(operations: str, width: float, height: float) -> list[zxingcpp.Barcode]:
    """Print the operations on a page of that size and scan it at 400 dpi: a few bars are too few at 200."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(width, height))
    canvas.addLiteral(operations)
    canvas.save()
    document = pypdfium2.PdfDocument(buffer.getvalue())
    try:
        return zxingcpp.read_barcodes(document[0].render(scale=400 / 72).to_pil())
    finally:
        document.close()


def scanned_bars(widths: tuple[int, ...]) -> zxingcpp.Barcode:
    """Draw at the note's own size and read back, checking the quiet zone is inside the claimed width."""
    width = bars_width(widths)
    found = drawn(bars_path(widths, 0, 10, 40), width, 60)
    assert len(found) == 1
    return found[0]


@settings(max_examples=60, deadline=None)
@given(st.one_of(PRINTABLE, MOSTLY_DIGITS))
def test_code_128_reads_back_as_it_was_given(text: str) -> None:
    code = scanned_bars(code128_widths(text))
    assert code.format == zxingcpp.BarcodeFormat.Code128
    assert code.text == text


def test_every_printable_sign_has_its_bars() -> None:
    signs = "".join(map(chr, range(32, 127)))
    for start in range(0, len(signs), 19):
        assert scanned_bars(code128_widths(signs[start : start + 19])).text == signs[start : start + 19]


def test_every_pair_of_digits_has_its_bars() -> None:
    pairs = "".join(f"{value:02d}" for value in range(100))
    for start in range(0, 200, 20):
        assert scanned_bars(code128_widths(pairs[start : start + 20])).text == pairs[start : start + 20]


@pytest.mark.parametrize(
    ("text", "symbols"),
    [("1234567890", 5), ("BRS1-00012345", 5 + 1 + 4), ("A12345", 1 + 1 + 1 + 2), ("12", 2), ("1234A", 2 + 1 + 1)],
)
def test_digits_take_half_the_room(text: str, symbols: int) -> None:
    assert sum(code128_widths(text)) == 11 * (symbols + 2) + 13


@pytest.mark.parametrize("text", ["", "Łódź", "tab\there", "\x1d12"])
def test_text_that_has_no_bars_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="printable ASCII"):
        code128_widths(text)


def test_an_sscc_is_a_gs1_code() -> None:
    code = scanned_bars(sscc_widths("106141412345678908"))
    assert code.symbology_identifier == "]C1"
    assert code.text == "(00)106141412345678908"
    assert code.bytes.decode() == "00106141412345678908"


def test_a_separator_between_elements_is_fnc1() -> None:
    code = scanned_bars(code128_widths("37120\x1d400PO-77", gs1=True))
    assert code.symbology_identifier == "]C1"
    assert code.bytes.decode() == "37120\x1d400PO-77"


@pytest.mark.parametrize("sscc", ["10614141234567890", "1061414123456789O8", "١٠٦١٤١٤١٢٣٤٥٦٧٨٩٠٨"])
def test_what_is_no_sscc_is_refused(sscc: str) -> None:
    with pytest.raises(ValueError, match="18 digits"):
        sscc_widths(sscc)


def test_bars_are_wide_enough_for_print_and_leave_their_quiet_zone() -> None:
    widths = code128_widths("BRS1-00012345")
    assert X_DIMENSION >= 0.33 * MM
    assert bars_width(widths) == pytest.approx((sum(widths) + 20) * X_DIMENSION)
    bars = re.findall(r"(\d+) 0 (\d+) 1 re", bars_path(widths, 0, 0, 10))[1:]  # the first is the white paper
    first, last = bars[0], bars[-1]
    assert int(first[0]) == BAR_QUIET
    assert int(last[0]) + int(last[1]) == BAR_QUIET + sum(widths)


@settings(max_examples=30, deadline=None)
@given(st.one_of(PRINTABLE, st.sampled_from(["Łódź 7", "Αθήνα", "Привет"])))
def test_qr_reads_back_as_it_was_given(text: str) -> None:
    found = drawn(qr_path(text, 0, 0, 76), 76, 76)
    assert [(code.format, code.text) for code in found] == [(zxingcpp.BarcodeFormat.QRCode, text)]


def test_qr_stands_upright() -> None:
    rows = qr_rows("BRS1-00012345")
    side = len(rows)
    drawn_rows = re.findall(r"(\d+) (\d+) (\d+) 1 re", qr_path("BRS1-00012345", 0, 0, 76).split("0 g")[1])
    starts = {(int(start), int(height)) for start, height, run in drawn_rows if int(run) == 7}
    corners = {(0, side - 1), (side - 7, side - 1), (0, 0)}
    assert corners <= starts
    assert (side - 7, 0) not in starts


def test_each_code_is_one_path() -> None:
    for operations in (qr_path("BRS1-00012345", 5, 5, 76), bars_path(code128_widths("BRS1-00012345"), 5, 5, 40)):
        assert operations.split().count("f") == 2  # the white paper and the dark modules
        assert (operations[:2], operations[-2:]) == ("q ", " Q")


def test_dark_area_is_that_of_the_matrix() -> None:
    text = "".join(random.Random(7).choices("ABC123", k=12))
    dark = sum(row.count(0) for row in qr_rows(text))
    runs = re.findall(r"\d+ \d+ (\d+) 1 re", qr_path(text, 0, 0, 76).split("0 g")[1])
    assert sum(map(int, runs)) == dark

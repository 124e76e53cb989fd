"""What scanners really send, and what the store is asked for then."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from depot_app.domain.barcodes import WRONG_CHECK_DIGIT, CodeKind, Scanned, canonical_code, read_scan

SSCC = "106141412345678908"
WRONG = "106141412345678907"
GTIN = "09521234543213"
SCRAPS = st.sampled_from(
    ["\x1d", "{GS}", "<GS>", "^]", "]C1", "]C0", "00", SSCC, "(00)", "(10)", "10", "01" + GTIN, " ", "#"]
)
SCANS = st.lists(SCRAPS | st.text(max_size=8), max_size=8).map("".join)


@pytest.mark.parametrize(
    "raw",
    [
        SSCC,
        f"00{SSCC}",
        f"]C100{SSCC}",
        f"]C1{SSCC}",
        f"]d200{SSCC}",
        f"]Q300{SSCC}",
        f"]C000{SSCC}",
        f"]A0{SSCC}",
        f"]C0]C100{SSCC}",
        f"(00){SSCC}",
        f"]C1(00){SSCC}",
        "(00) 1 0614141 234567890 8",
        "1 0614141 234567890 8",
        f"\x1d00{SSCC}",
        f"\x1d{SSCC}\x1d",
        f"{{GS}}00{SSCC}",
        f"<GS>00{SSCC}<GS>",
        f"{{FNC1}}00{SSCC}",
        f"^]00{SSCC}",
        f"\u241d00{SSCC}",
        f"00{SSCC}\x1d",
        f"00{SSCC}\r\n",
        f" 00{SSCC}\t",
        f"\u00a0{SSCC}\ufeff",
        f"00{SSCC}10AB",
        f"00{SSCC}10AB#403X",
        f"]C100{SSCC}\x1d3302001250|400PO-1",
        f"]C102{GTIN}3712\x1d00{SSCC}",
        f"02{GTIN}3712\x1d00{SSCC}",
        f"01{GTIN}00{SSCC}",
        f"(02){GTIN}(37)12(00){SSCC}",
        f"(00){SSCC} Pallet 3",
        f"00{SSCC}".encode(),
        f"]C100{SSCC}\x1d".encode(),
    ],
)
def test_an_sscc_is_its_18_digits_however_scanned(raw: str | bytes) -> None:
    scanned = read_scan(raw)
    assert (scanned.kind, scanned.code) == (CodeKind.SSCC, SSCC), scanned
    assert scanned.elements["00"] == SSCC
    assert scanned.why == ""


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("pal-17", "PAL-17"),
        ("  cage  4 \r", "CAGE  4"),
        ("]C0pal-17", "PAL-17"),
        ("]A0PAL-17", "PAL-17"),
        ("]Q1pal 17", "PAL 17"),
        ("]E0" + "9521234543213", "9521234543213"),
        ("PAL-17\x1d", "PAL-17"),
        ("PAL#17|B", "PAL#17|B"),
        ("10PALLET", "10PALLET"),
        ("(01)12", "(01)12"),
        ("(01)09521234543214", "(01)09521234543214"),
        ("(hello)", "(HELLO)"),
        ("]", "]"),
        ("]C", "]C"),
        ("BRS1-00001235-001", "BRS1-00001235-001"),
        ("straße-é", "STRASSE-É"),
        ("e\u0301-1", "É-1"),
        ("pal\u00a017", "PAL 17"),
        ("²" * 18, "²" * 18),
        ("1234567890123456789", "1234567890123456789"),
        ("12345678901234567890", "12345678901234567890"),
        ("00123", "00123"),
    ],
)
def test_plain_text_is_trimmed_and_in_capitals(raw: str, code: str) -> None:
    scanned = read_scan(raw)
    assert (scanned.kind, scanned.code, scanned.elements) == (CodeKind.TEXT, code, {})


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("", "empty"),
        (b"", "empty"),
        (" \r\n", "empty"),
        ("]C0", "empty"),
        ("\x1d", "nothing"),
        ("A" * 201, "too long"),
        ("PAL\x0017", "cannot be printed"),
        ("PAL\n17", "cannot be printed"),
        ("PAL\x7f", "cannot be printed"),
        ("PAL\x85\x86", "cannot be printed"),
        ("\ud800", "cannot be printed"),
        ("PAL\ufffd", "not text"),
        (b"\xff\xfe\x00", "not text"),
        (f"]C100{SSCC}\x00", "cannot be printed"),
        (WRONG, WRONG_CHECK_DIGIT),
        (f"00{WRONG}", WRONG_CHECK_DIGIT),
        (f"]C100{WRONG}", WRONG_CHECK_DIGIT),
        (f"]C1{WRONG}", WRONG_CHECK_DIGIT),
        (f"]A0{WRONG}", WRONG_CHECK_DIGIT),
        (f"(00){WRONG}", WRONG_CHECK_DIGIT),
        (f"\x1d00{WRONG}\x1d", WRONG_CHECK_DIGIT),
        (f"]C102{GTIN}3712\x1d00{WRONG}", "check digit of (00)"),
        ("]C1HELLO", "cannot be read"),
        ("]C10109521234543214", "check digit of (01)"),
        ("\x1dHELLO", "cannot be read"),
        ("PAL\x1d17", "cannot be read"),
    ],
)
def test_bad_scans_say_why(raw: str | bytes, words: str) -> None:
    scanned = read_scan(raw)
    assert (scanned.kind, scanned.code, scanned.elements) == (CodeKind.BAD, "", {})
    assert words in scanned.why


def test_exactly_200_characters_are_taken() -> None:
    assert read_scan("A" * 200).code == "A" * 200
    assert read_scan("ß" * 200).kind is CodeKind.BAD, "capitals make it 400"


@pytest.mark.parametrize(
    "raw", [f"]C101{GTIN}10ab\x1d21X", f"\x1d01{GTIN}10ab\x1d21X", f"01{GTIN}10ab\x1d21X", f"(01){GTIN}(10)ab(21)X"]
)
def test_other_gs1_data_meets_in_one_code(raw: str) -> None:
    scanned = read_scan(raw)
    assert (scanned.kind, scanned.code) == (CodeKind.GS1, f"01{GTIN}10AB21X")
    assert scanned.elements == {"01": GTIN, "10": "ab", "21": "X"}


def test_the_same_label_without_aim_prefix_has_the_same_code() -> None:
    assert read_scan(f"]C101{GTIN}21abc").code == read_scan(f"01{GTIN}21abc").code


def test_a_batch_number_never_meets_an_sscc() -> None:
    scanned = read_scan(f"(10){SSCC[2:]}")
    assert (scanned.kind, scanned.code) == (CodeKind.GS1, f"(10){SSCC[2:]}")
    assert read_scan(scanned.code).code == scanned.code != SSCC


@pytest.mark.parametrize("prefix", ["]C1", "]C0", "]A0", "]Q1", "]d1", "]I1", "]E0"])
def test_symbology_is_kept_apart(prefix: str) -> None:
    scanned = read_scan(f"{prefix}00{SSCC}")
    assert (scanned.symbology, scanned.code) == (prefix, SSCC)
    assert read_scan(f"]C0{prefix}00{SSCC}").symbology == prefix


def test_canonical_code_is_the_scanned_one_or_says_why_not() -> None:
    assert canonical_code(f" (00){SSCC} ") == SSCC
    assert canonical_code("pal-1") == "PAL-1"
    assert canonical_code("1E5") == "1E5"
    with pytest.raises(ValueError, match="check digit is wrong"):
        canonical_code(WRONG)
    for shortened in ("1.06141412345679E+17", "1,06E+17", "1e+17"):
        with pytest.raises(ValueError, match="shortened"):
            canonical_code(shortened)


@given(SCANS | st.binary(max_size=260) | st.text(max_size=260))
@example("]C1" + "(" * 197)
def test_never_raises_and_is_one_of_four(raw: str | bytes) -> None:
    scanned = read_scan(raw)
    assert isinstance(scanned, Scanned)
    assert hash(scanned) == hash(read_scan(raw))
    assert (scanned.kind is CodeKind.BAD) == bool(scanned.why) == (not scanned.code)
    assert (scanned.kind in (CodeKind.SSCC, CodeKind.GS1)) == bool(scanned.elements)
    assert len(scanned.code) <= 200
    assert "\x1d" not in scanned.code


@given(SCANS)
def test_a_code_read_again_is_the_same_code(raw: str) -> None:
    code = read_scan(raw).code
    if code:
        assert read_scan(code).code == code
        assert read_scan(f"  {code}\r\n").code == code

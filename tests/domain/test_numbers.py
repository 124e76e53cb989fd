"""Note and unit numbers: made, read back, and refused when one character is off."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.barcodes import CodeKind, read_scan
from depot_app.domain.numbers import (
    NoteNumber,
    note_number,
    parse_note_number,
    parse_unit_number,
    unit_number,
    valid_depot_code,
)

NOTES = st.builds(
    NoteNumber,
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=5),
    st.integers(1, 99),
    st.integers(1, 9_999_999),
)


def test_examples() -> None:
    assert note_number("BRS", 1, 123) == "BRS1-00001235"
    assert str(NoteNumber("BRS", 1, 123)) == "BRS1-00001235"
    assert parse_note_number(" brs1-00001235 ") == NoteNumber("BRS", 1, 123)
    assert unit_number("BRS1-00001235", 7) == "BRS1-00001235-007"
    assert parse_unit_number("BRS1-00001235-007") == (NoteNumber("BRS", 1, 123), 7)


@pytest.mark.parametrize(("station", "serial"), [(1, 1), (99, 9_999_999)])
def test_the_ends_of_the_ranges(station: int, serial: int) -> None:
    note = NoteNumber("AB", station, serial)
    assert parse_note_number(note_number("AB", station, serial)) == note
    assert [parse_unit_number(unit_number(note, index)) for index in (1, 999)] == [(note, 1), (note, 999)]


@given(NOTES, st.integers(1, 999))
def test_numbers_read_back_and_are_plain_barcodes(note: NoteNumber, index: int) -> None:
    unit = unit_number(note, index)
    assert parse_note_number(str(note)) == note
    assert parse_unit_number(unit) == (note, index)
    assert parse_note_number(unit) is None
    assert parse_unit_number(str(note)) is None
    assert (read_scan(unit).kind, read_scan(unit).code) == (CodeKind.TEXT, unit)


@given(NOTES, st.integers(1, 9), st.integers(0, 9))
def test_a_wrong_digit_is_noticed(note: NoteNumber, off: int, place: int) -> None:
    text = str(note)
    places = [at for at, letter in enumerate(text) if letter.isdigit()]
    at = places[place % len(places)]
    assert parse_note_number(text[:at] + str((int(text[at]) + off) % 10) + text[at + 1 :]) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "BRS1-00001234",
        "BRS01-00001235",
        "BRS0-00001232",
        "B1-00001235",
        "BRISTO1-00001235",
        "BRS100-00001235",
        "BRS1-00000000",
        "BRS1-0000123",
        "BRS1_00001235",
        "BRS1-00001235\nX",
        "BRS1-0000123٥",
        "BRı1-00001235",
        "106141412345678908",
    ],
)
def test_not_a_note_number(text: str) -> None:
    assert parse_note_number(text) is None


@pytest.mark.parametrize(
    "text",
    ["", "-", "BRS1-00001235-000", "BRS1-00001235-7", "BRS1-00001234-007", "BRS1-00001235 -007", "BRS1-00001235-0²7"],
)
def test_not_a_unit_number(text: str) -> None:
    assert parse_unit_number(text) is None


@pytest.mark.parametrize(
    ("depot", "station", "serial", "words"),
    [
        ("B", 1, 1, "depot code"),
        ("brs", 1, 1, "depot code"),
        ("BRS\n", 1, 1, "depot code"),
        ("BRS", 0, 1, "station"),
        ("BRS", 100, 1, "station"),
        ("BRS", 1, 0, "serial"),
        ("BRS", 1, 10_000_000, "serial"),
    ],
)
def test_note_number_out_of_range(depot: str, station: int, serial: int, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        note_number(depot, station, serial)


@pytest.mark.parametrize("index", [0, -1, 1000])
def test_unit_index_out_of_range(index: int) -> None:
    with pytest.raises(ValueError, match="999"):
        unit_number("BRS1-00001235", index)


def test_depot_codes() -> None:
    assert all(map(valid_depot_code, ["BR", "BRS", "BRIST"]))
    assert not any(map(valid_depot_code, ["", "B", "BRISTO", "BR1", "br", "BR ", "ÄB", "BR\n"]))


@given(st.text(max_size=40))
def test_reading_never_raises(text: str) -> None:
    parse_note_number(text)
    parse_unit_number(text)

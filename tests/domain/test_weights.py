"""Weights as customers write them, in whole grams; what could be two weights is asked."""

from __future__ import annotations

import pickle
from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.number_text import AmbiguousNumber
from depot_app.domain.weights import MAX_GRAMS, format_kg, kg_number, parse_weight, weight_from_number

GRAMS = st.integers(0, MAX_GRAMS)


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("1.250,5 kg", 1_250_500),
        ("1,250.5", 1_250_500),
        ("1 250,5kg", 1_250_500),
        ("1\u00a0250,5\u00a0kg", 1_250_500),
        ("0.5T", 500_000),
        ("0,5 t", 500_000),
        ("2 tonnes", 2_000_000),
        ("500 g", 500),
        ("12 lb", 5443),
        ("12 lbs.", 5443),
        ("12 lb(s)", 5443),
        ("1 oz", 28),
        ("100 Kgs", 100_000),
        ("0.250 kg", 250),
        ("0,250", 250),
        ("1234.567", 1_234_567),
        ("1,250.500", 1_250_500),
        (".5", 500),
        ("1.2345", 1235),
        ("1.2344", 1234),
        ("0", 0),
        ("12", 12_000),
        ("1.250.000 g", 1_250_000),
    ],
)
def test_weights(text: str, grams: int) -> None:
    assert parse_weight(text) == grams


def test_the_unit_of_the_header_counts_where_the_cell_says_none() -> None:
    assert parse_weight("12", "lbs") == 5443
    assert parse_weight("12 kg", "lbs") == 12_000
    assert parse_weight("2,5", "T") == 2_500_000


@pytest.mark.parametrize("text", ["1.250", "1,250", "1.250 kg", "12,500kg", "999.999 t"])
def test_two_readings_are_a_question(text: str) -> None:
    with pytest.raises(AmbiguousNumber, match="can mean") as raised:
        parse_weight(text)
    small, large = raised.value.readings
    assert large == small * 1000


def test_the_question_names_both_readings() -> None:
    with pytest.raises(AmbiguousNumber, match=r"'1\.250' can mean 1\.25 or 1250\. Which is it\?") as raised:
        parse_weight("1.250 kg")
    elsewhere = pickle.loads(pickle.dumps(raised.value))
    assert (str(elsewhere), elsewhere.readings) == (str(raised.value), (Decimal("1.250"), Decimal(1250)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not a weight"),
        ("heavy", "not a weight"),
        ("-5 kg", "below zero"),
        ("−5", "below zero"),
        ("5 stone", "not a unit"),
        ("5 kg 3", "not a weight"),
        ("Weight Captured Separately", "not a weight"),
        ("1,2,3", "not a number"),
        ("5 kg kg", "not a weight"),
        ("1e3", "not a weight"),
        ("٥ kg", "not a weight"),
        ("2 000 t", "too large"),
        ("9" * 30, "too large"),
        ("9" * 100, "not a weight"),
    ],
)
def test_nonsense_is_refused(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        parse_weight(text)


@pytest.mark.parametrize(
    ("value", "unit", "grams"),
    [
        (12, "kg", 12_000),
        (0, "kg", 0),
        (Decimal("1.250"), "kg", 1250),
        (Decimal("1E+3"), "g", 1000),
        ("1.250", "kg", 1250),
        ("1.5e2", "KG", 150_000),
        ("0.5", "t", 500_000),
        (12, "lb", 5443),
    ],
)
def test_exact_numbers_are_never_a_question(value: int | Decimal | str, unit: str, grams: int) -> None:
    assert weight_from_number(value, unit) == grams


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (-1, "below zero"),
        (Decimal("-0.1"), "below zero"),
        ("-1", "below zero"),
        (Decimal("NaN"), "not a weight"),
        (Decimal("Infinity"), "not a weight"),
        (Decimal("1E+999999"), "not a weight"),
        ("1e99", "too large"),
        ("1,250", "not a weight"),
        ("1_000", "not a weight"),
        ("", "not a weight"),
        (True, "not a weight"),
        (10**7, "too large"),
    ],
)
def test_exact_numbers_refused(value: int | Decimal | str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        weight_from_number(value, "kg")


@given(GRAMS)
def test_kilograms_read_back(grams: int) -> None:
    number = kg_number(grams)
    assert weight_from_number(number, "kg") == grams
    assert isinstance(number, int) == (grams % 1000 == 0)
    assert not (isinstance(number, str) and number.endswith("0"))


@given(st.integers(1_000_000, MAX_GRAMS))
def test_formatted_weights_read_back_unless_they_are_a_question(grams: int) -> None:
    try:
        assert parse_weight(format_kg(grams)) == grams
    except AmbiguousNumber:
        assert grams % 1000 == 0


@pytest.mark.parametrize(
    ("grams", "words", "number"),
    [
        (1_250_500, "1,250.5 kg", "1250.5"),
        (0, "0 kg", 0),
        (12_000, "12 kg", 12),
        (50, "0.05 kg", "0.05"),
        (1, "0.001 kg", "0.001"),
    ],
)
def test_format(grams: int, words: str, number: int | str) -> None:
    assert (format_kg(grams), kg_number(grams)) == (words, number)


@given(st.text(max_size=40))
def test_reading_gives_grams_or_a_value_error(text: str) -> None:
    for read in (parse_weight, lambda value: weight_from_number(value, "kg")):
        with suppress(ValueError):
            assert 0 <= read(text) <= MAX_GRAMS

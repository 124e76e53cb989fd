"""Amounts as people write them; what could be two amounts is asked, never guessed."""

from __future__ import annotations

from contextlib import suppress
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.currencies import CODES, minor_digits
from depot_app.domain.money import MAX_MINOR, Money, format_money, parse_money, times
from depot_app.domain.number_text import AmbiguousNumber

MONEY = st.builds(Money, st.integers(-MAX_MINOR, MAX_MINOR), st.sampled_from(sorted(CODES)))


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("120", 12000, "EUR"),
        ("120.50", 12050, "EUR"),
        ("120,5", 12050, "EUR"),
        ("1,250.50", 125050, "EUR"),
        ("1.250,50", 125050, "EUR"),
        ("1 250,50", 125050, "EUR"),
        ("1\u00a0250,50 €", 125050, "EUR"),
        ("1\u202f250,50", 125050, "EUR"),
        ("1'250.50", 125050, "EUR"),
        ("1’250.50 CHF", 125050, "CHF"),
        ("1.250.000", 125000000, "EUR"),
        ("1,250,000.00", 125000000, "EUR"),
        ("1250.00", 125000, "EUR"),
        ("EUR 120", 12000, "EUR"),
        ("120 eur", 12000, "EUR"),
        ("120GBP", 12000, "GBP"),
        ("€120", 12000, "EUR"),
        ("£12.50", 1250, "GBP"),
        ("NZ$ 5", 500, "NZD"),
        ("12 zł", 1200, "PLN"),
        ("0", 0, "EUR"),
        ("0.05", 5, "EUR"),
        ("JPY 1,250", 1250, "JPY"),
        ("1.250 ISK", 1250, "ISK"),
        ("KWD 1.250", 1250, "KWD"),
        ("KWD 1,250.500", 1250500, "KWD"),
        ("BHD 7", 7000, "BHD"),
    ],
)
def test_amounts(text: str, minor: int, currency: str) -> None:
    assert parse_money(text, "EUR") == Money(minor, currency)


@pytest.mark.parametrize("text", ["1.250", "1,250", "EUR 1.250", "£12,500", "999.000", "001.250", "KWD 1,250"])
def test_two_readings_are_a_question(text: str) -> None:
    with pytest.raises(AmbiguousNumber, match="Which is it") as raised:
        parse_money(text, "EUR")
    small, large = raised.value.readings
    assert large == small * 1000


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not an amount"),
        ("TBC", "not an amount"),
        ("12 EUR GBP", "not an amount"),
        ("EUR 12 GBP", "twice"),
        ("ABC 12", "not a currency"),
        ("12 pallets", "not a currency"),
        ("$12", "can be"),
        ("0.125", "more"),
        ("1234.567", "more"),
        ("JPY 12.5", "no decimals"),
        ("1,2,3", "not a number"),
        ("1.250.5", "not a number"),
        ("12,34,567", "not a number"),
        ("001.250,50", "not a number"),
        ("120.", "not an amount"),
        ("1e3", "not an amount"),
        ("١٢", "not an amount"),
        ("nan", "not an amount"),
        ("=1+1", "not"),
        ("9" * 30, "too large"),
        ("9" * 3000, "not an amount"),
        ("- -5", "not an amount"),
    ],
)
def test_nonsense_is_refused(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        parse_money(text, "EUR")


@pytest.mark.parametrize("text", ["-120", "−120", "EUR -120", "- 120 EUR", "-€120"])
def test_below_zero_only_when_allowed(text: str) -> None:
    assert parse_money(text, "EUR", allow_negative=True) == Money(-12000, "EUR")
    with pytest.raises(ValueError, match="below zero"):
        parse_money(text, "EUR")


def test_a_shared_sign_means_the_depots_own_currency() -> None:
    assert parse_money("$12", "AUD") == Money(1200, "AUD")
    assert parse_money("kr 12", "SEK") == Money(1200, "SEK")
    assert parse_money("¥12", "CNY") == Money(1200, "CNY")


def test_money_needs_a_real_currency() -> None:
    for code in ("", "eur", "EURO", "XXY"):
        with pytest.raises(ValueError, match="currency"):
            Money(1, code)


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (Money(125050, "EUR"), "EUR 1,250.50"),
        (Money(-5, "GBP"), "-GBP 0.05"),
        (Money(0, "EUR"), "EUR 0.00"),
        (Money(1250, "JPY"), "JPY 1,250"),
        (Money(1250, "KWD"), "KWD 1.250"),
    ],
)
def test_format(money: Money, text: str) -> None:
    assert format_money(money) == text


@given(MONEY)
def test_formatted_money_reads_back(money: Money) -> None:
    assert parse_money(format_money(money), "EUR", allow_negative=True) == money


@given(st.integers(0, 10**9), st.sampled_from("., "))
def test_both_habits_mean_the_same(minor: int, gap: str) -> None:
    point = "." if gap == "," else ","
    text = f"{minor // 100:,}".replace(",", gap) + f"{point}{minor % 100:02d}"
    assert parse_money(text, "EUR") == Money(minor, "EUR")


@given(st.text(max_size=40))
def test_reading_gives_money_or_a_value_error(text: str) -> None:
    with suppress(ValueError):
        assert 0 <= parse_money(text, "EUR").minor <= MAX_MINOR


@given(st.integers(-(10**9), 10**9), st.fractions(-1000, 1000, max_denominator=1000))
def test_times_rounds_once_and_halves_away_from_zero(minor: int, quantity: Fraction) -> None:
    exact = minor * quantity
    result = times(Money(minor, "EUR"), quantity).minor
    assert abs(result - exact) <= Fraction(1, 2)
    if 2 * exact == int(2 * exact):
        halves = Decimal(int(2 * exact)) / 2
        assert result == int(halves.quantize(Decimal(1), ROUND_HALF_UP))


def test_times_examples() -> None:
    assert times(Money(1250, "EUR"), 3) == Money(3750, "EUR")
    assert times(Money(5, "EUR"), Fraction(1, 2)) == Money(3, "EUR")
    assert times(Money(-5, "EUR"), Fraction(1, 2)) == Money(-3, "EUR")


def test_minor_digits() -> None:
    assert [minor_digits(code) for code in ("EUR", "JPY", "KRW", "ISK", "CLP", "KWD", "BHD")] == [2, 0, 0, 0, 0, 3, 3]

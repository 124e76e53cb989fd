"""Money: whole minor units with a currency. No floats, no guessing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from depot_app.domain.currencies import currency_of, minor_digits
from depot_app.domain.number_text import AmbiguousNumber, read_number, round_half_up

MAX_MINOR = 10**15  # far above any freight bill, far below what a database integer holds
_LONGEST = 60
_AMOUNT = re.compile(r"([^\d.,\s'’\-−]*)\s*([-−]?)\s*(\d(?:[\d.,\s'’]*\d)?)\s*([^\d.,\s'’\-−]*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Money:
    """``minor`` counts the currency's smallest unit (cents, pence, yen); ``currency`` is its ISO 4217 code."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        minor_digits(self.currency)


def parse_money(text: str, default_currency: str, allow_negative: bool = False) -> Money:
    """The amount a person wrote: ``120.50``, ``1.250,50``, ``EUR 120``, ``£12.50``.

    AmbiguousNumber for ``1.250`` where it can be two amounts, ValueError with plain words for anything else that is no
    amount of that currency. Negative amounts only when ``allow_negative``.
    """
    text = text.replace("\u00a0", " ").replace("\u202f", " ").strip()
    sign, body = (text[0], text[1:].strip()) if text[:1] in ("-", "−") else ("", text)
    found = _AMOUNT.fullmatch(body) if len(text) <= _LONGEST else None
    if found is None or (sign and found[2]):
        raise ValueError(f"{text[:_LONGEST]!r} is not an amount of money.")
    before, inner_sign, number, after = found.groups()
    if before and after:
        raise ValueError(f"{text!r} names a currency twice.")
    currency = currency_of(before or after, default_currency)
    minor = _minor(number, currency)
    if not (sign or inner_sign):
        return Money(minor, currency)
    if not allow_negative:
        raise ValueError("An amount below zero is not allowed here.")
    return Money(-minor, currency)


def format_money(money: Money) -> str:
    """``EUR 1,250.50``: readable in every country, and read back by ``parse_money``."""
    digits = minor_digits(money.currency)
    whole, fraction = divmod(abs(money.minor), 10**digits)
    sign = "-" if money.minor < 0 else ""
    return f"{sign}{money.currency} {whole:,}{f'.{fraction:0{digits}d}' if digits else ''}"


def times(money: Money, quantity: Fraction | int) -> Money:
    """``money`` multiplied exactly, then rounded once to the minor unit, halves away from zero."""
    return Money(round_half_up(Fraction(money.minor) * quantity), money.currency)


def _minor(number: str, currency: str) -> int:
    digits = minor_digits(currency)
    try:
        value = read_number(number)
    except AmbiguousNumber as ambiguous:
        # Yen have no decimals; dinars are always written with three behind the point.
        if digits == 0:
            value = ambiguous.readings[1]
        elif digits == 3 and "." in number:
            value = ambiguous.readings[0]
        else:
            raise
    minor = Fraction(value) * 10**digits
    if minor.denominator != 1:
        raise ValueError(f"{currency} has {digits or 'no'} decimals; {number!r} has more.")
    if minor > MAX_MINOR:
        raise ValueError("This amount is too large to be right.")
    return int(minor)

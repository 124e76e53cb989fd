"""Numbers as people write them, in any of Europe's and the Commonwealth's habits, without ever guessing.

``1,250.5``, ``1.250,5``, ``1 250,5`` and ``1'250.5`` are the same number. ``1.250`` alone is two numbers: a question.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

_GAPS = "[ \u00a0\u202f\u2009'’]"
_LONGEST = 40
_GROUPED = re.compile(rf"[0-9]{{1,3}}(?:([.,]|{_GAPS})[0-9]{{3}})(?:\1[0-9]{{3}})*(?:([.,])([0-9]+))?")
_COUNT = re.compile(rf"[1-9][0-9]{{0,2}}(?:[.,]|{_GAPS})[0-9]{{3}}")
_MOST = 100_000
_UNGROUPED = re.compile(r"([0-9]*)(?:[.,]([0-9]+))?")
_EITHER_WAY = re.compile(r"(?!0[.,])([0-9]{1,3})[.,]([0-9]{3})")


class AmbiguousNumber(ValueError):
    """A number that can be read two ways. ``readings`` holds the decimal and the thousands reading, for a question."""

    def __init__(self, text: str, readings: tuple[Decimal, Decimal]) -> None:
        super().__init__(text, readings)  # as given, so that it can cross from a child process
        self.text = text
        self.readings = readings

    def __str__(self) -> str:
        small, large = (f"{reading.normalize():f}" for reading in self.readings)
        return f"{self.text!r} can mean {small} or {large}. Which is it?"


def read_number(text: str) -> Decimal:
    """The number ``text`` writes, not negative. AmbiguousNumber for ``1.250`` and its like; ValueError for nonsense."""
    text = text.strip()
    either = _EITHER_WAY.fullmatch(text)
    if either:
        raise AmbiguousNumber(text, (Decimal(f"{either[1]}.{either[2]}"), Decimal(either[1] + either[2])))
    if not text or len(text) > _LONGEST:
        raise ValueError(f"{text[:_LONGEST]!r} is not a number.")
    # Grouped digits never start with a zero: 0.250 is a quarter.
    grouped = None if text.startswith("0") else _GROUPED.fullmatch(text)
    if grouped and grouped[1] != grouped[2]:
        decimals = grouped[3] or ""
        whole = text[: len(text) - len(decimals) - 1] if decimals else text
        return _decimal(re.sub("[^0-9]", "", whole), decimals)
    plain = _UNGROUPED.fullmatch(text)
    if plain is None:
        raise ValueError(f"{text!r} is not a number.")
    return _decimal(plain[1], plain[2] or "")


def read_count(text: str) -> int:
    """A whole number above 0 and below 100,000, its thousands apart or not. ValueError for anything else."""
    text = text.strip()
    plain = re.sub("[^0-9]", "", text) if _COUNT.fullmatch(text) else text
    if not (plain.isascii() and plain.isdigit() and len(plain) <= _LONGEST and 0 < int(plain) < _MOST):
        raise ValueError(f"{text[:_LONGEST]!r} is not a number.")
    return int(plain)


def round_half_up(value: Fraction) -> int:
    """The nearest whole number, halves away from zero, as invoices are rounded."""
    rounded = (2 * abs(value.numerator) + value.denominator) // (2 * value.denominator)
    return rounded if value >= 0 else -rounded


def _decimal(whole: str, decimals: str) -> Decimal:
    return Decimal(f"{whole or '0'}.{decimals}" if decimals else whole)

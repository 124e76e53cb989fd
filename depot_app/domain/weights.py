"""Weights: whole grams inside, whatever unit and number habit the customer has outside."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from depot_app.domain.number_text import AmbiguousNumber, read_number, round_half_up

MAX_GRAMS = 10**9  # 1,000 t: more than any road train
_LONGEST = 60
_POUND = Fraction("453.59237")  # exact by the international yard and pound agreement of 1959
_UNITS: dict[str, Fraction] = {
    **dict.fromkeys(("g", "gr", "gm", "gms", "gram", "grams", "gramme", "grammes"), Fraction(1)),
    **dict.fromkeys(("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"), Fraction(1000)),
    **dict.fromkeys(("t", "to", "tonne", "tonnes"), Fraction(1_000_000)),
    **dict.fromkeys(("lb", "lbs", "lb(s)", "pound", "pounds"), _POUND),
    **dict.fromkeys(("oz", "ounce", "ounces"), _POUND / 16),
}
_WEIGHT = re.compile(r"([0-9.,'’\s]*[0-9])\s*([a-z()]*)\.?")
_EXACT = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?")


def parse_weight(text: str, default_unit: str = "kg") -> int:
    """Grams of a weight as written: ``1.250,5 kg``, ``0.5T``, ``12 lbs``; halves of a gram go up.

    AmbiguousNumber for ``1.250`` and its like; ValueError with plain words for negatives, unknown units and nonsense.
    """
    text = text.strip()
    if text[:1] in ("-", "−"):
        raise ValueError("A weight cannot be below zero.")
    found = _WEIGHT.fullmatch(text.lower()) if len(text) <= _LONGEST else None
    if found is None:
        raise ValueError(f"{text[:_LONGEST]!r} is not a weight.")
    return _grams(Fraction(read_number(found[1])), found[2] or default_unit)


def parse_limit(text: str) -> int:
    """Grams of what a vehicle carries at most, as :func:`parse_weight`; ``5.000`` and ``5,000`` kg are five tonnes.

    No vehicle's limit is told to the gram: in kilograms three digits behind a mark can only be its thousands.
    """
    try:
        return parse_weight(text)
    except AmbiguousNumber as two_ways:
        if not text.strip().lower().removesuffix("kg").strip() == two_ways.text:
            raise
        return int(two_ways.readings[1]) * 1000


def weight_from_number(value: int | Decimal | str, unit: str) -> int:
    """Grams of an exact number, as a typed cell or a program gives it; text has a decimal point and no grouping.

    ValueError for negatives, unknown units and anything that is not a finite number.
    """
    text = str(value)
    if text.startswith("-"):
        raise ValueError("A weight cannot be below zero.")
    if isinstance(value, bool) or not _EXACT.fullmatch(text):
        raise ValueError(f"{text[:_LONGEST]!r} is not a weight.")
    return _grams(Fraction(text), unit)


def kg_number(grams: int) -> int | str:
    """Kilograms for JSON: a whole number, or decimal text such as ``"1250.5"`` without trailing zeros."""
    whole, rest = divmod(grams, 1000)
    return f"{whole}.{rest:03d}".rstrip("0") if rest else whole


def format_kg(grams: int) -> str:
    """Kilograms for people: ``1,250.5 kg``."""
    whole, rest = divmod(grams, 1000)
    decimals = f".{rest:03d}".rstrip("0") if rest else ""
    return f"{whole:,}{decimals} kg"


def _grams(number: Fraction, unit: str) -> int:
    factor = _UNITS.get(unit.strip().lower().rstrip("."))
    if factor is None:
        raise ValueError(f"{unit!r} is not a unit of weight known here. Use kg, g, t or lb.")
    grams = round_half_up(number * factor)
    if grams > MAX_GRAMS:
        raise ValueError("This weight is too large to be right.")
    return grams


def json_kg(grams: int | None) -> int | float | None:
    """Kilograms as a JSON number for others to read; inside, weights stay whole grams."""
    if grams is None:
        return None
    return grams // 1000 if grams % 1000 == 0 else grams / 1000

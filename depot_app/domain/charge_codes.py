"""The desk's default accessorial charges, and what one of them comes to.

Free allowance, step and rounding are data, because carriers differ in all three: 15 minutes free and then quarters to
the nearest, ten free and then every minute. The rates are a starting tariff in the depot's currency.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from depot_app.domain.number_text import round_half_up

_MAX_QUANTITY = Decimal(10**12)
_DECIMALS = 6  # more in a quantity is a slip, and endless ones would never finish
_ONE = Decimal(1)
_WHOLE_BASE = 10_000  # rates of PERCENT_OF_BASE are hundredths of a per cent


class ChargeUnit(StrEnum):
    """What a quantity counts. FLAT counts occurrences; DIFFERENCE is the other tariff's whole price in minor units."""

    FLAT = "flat"
    PER_PALLET = "per_pallet"
    PER_KG = "per_kg"
    PER_STEP_MIN = "per_step_min"
    PER_DAY = "per_day"
    PER_KM = "per_km"
    PERCENT_OF_BASE = "percent_of_base"
    DIFFERENCE = "difference"


class Rounding(StrEnum):
    """How a begun step counts: up is a whole one, nearest from half on, exact its share."""

    UP = "up"
    NEAREST = "nearest"
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class ChargeCode:
    """One charge. ``free`` and ``step`` are in the unit, ``rate``, ``minimum`` and ``cap`` in minor units.

    ``rate`` is per step; hundredths of a per cent for PERCENT_OF_BASE; not used for DIFFERENCE. The minimum holds only
    once something is charged at all; ``cap`` None means none.
    """

    code: str
    words: str
    unit: ChargeUnit
    rate: int
    free: Decimal = Decimal(0)
    step: Decimal = _ONE
    rounding: Rounding = Rounding.UP
    minimum: int = 0
    cap: int | None = None
    aliases: tuple[str, ...] = ()


def charge_amount(row: ChargeCode, quantity: Decimal, base_minor: int | None = None) -> int:
    """Minor units for ``quantity``; ``base_minor`` is the job's agreed price, needed for shares of it and differences.

    ValueError when the quantity is no sensible number, or the price is needed and not known yet.
    """
    if not quantity.is_finite() or not 0 <= quantity <= _MAX_QUANTITY:
        raise ValueError("The quantity must be a number, not below zero.")
    if quantity != round(quantity, _DECIMALS):
        raise ValueError(f"The quantity has more than {_DECIMALS} decimals.")
    amount = _before_limits(row, quantity, base_minor)
    if amount <= 0:
        return 0
    amount = max(amount, row.minimum)
    return amount if row.cap is None else min(amount, row.cap)


def _before_limits(row: ChargeCode, quantity: Decimal, base_minor: int | None) -> int:
    if row.unit not in (ChargeUnit.PERCENT_OF_BASE, ChargeUnit.DIFFERENCE):
        return round_half_up(_steps(row, quantity) * row.rate)
    if base_minor is None:
        raise ValueError(f"{row.code} depends on the job's price, and that is not agreed yet.")
    if row.unit is ChargeUnit.DIFFERENCE:
        return round_half_up(Fraction(quantity)) - base_minor
    return round_half_up(_steps(row, quantity) * base_minor * row.rate / _WHOLE_BASE)


def _steps(row: ChargeCode, quantity: Decimal) -> Fraction:
    steps = max(Fraction(0), (Fraction(quantity) - Fraction(row.free)) / Fraction(row.step))
    if row.rounding is Rounding.EXACT:
        return steps
    return Fraction(round_half_up(steps) if row.rounding is Rounding.NEAREST else -(-steps // 1))


_U = ChargeUnit

CHARGE_CODES: tuple[ChargeCode, ...] = (
    ChargeCode(
        "WAIT",
        "Waiting time, in minutes",
        _U.PER_STEP_MIN,
        1250,
        free=Decimal(15),
        step=Decimal(15),
        rounding=Rounding.NEAREST,
        cap=50_000,
        aliases=("WAITING", "DEMURRAGE"),
    ),
    ChargeCode("REDEL", "Second delivery", _U.FLAT, 3500, aliases=("REDELIVERY",)),
    ChargeCode("RETURN", "Return to sender", _U.PERCENT_OF_BASE, 5000, aliases=("RTS",)),
    ChargeCode("FUTILE", "Collection or delivery in vain", _U.FLAT, 3500),
    ChargeCode("CANCEL", "Cancelled after planning", _U.PERCENT_OF_BASE, 5000, aliases=("CANCELLATION",)),
    ChargeCode("TAILLIFT", "Tail lift", _U.PER_PALLET, 1500, cap=6000, aliases=("LF", "TAILGATE", "TL")),
    ChargeCode("HANDBALL", "Unloading by hand", _U.PER_PALLET, 4500, aliases=("HANDUNLOAD", "HU")),
    ChargeCode("TWOMAN", "Second person", _U.FLAT, 6000),
    ChargeCode("TIMED", "Timed delivery", _U.FLAT, 2500, aliases=("TS", "TI", "TIMESLOT")),
    ChargeCode("AM", "Delivery before noon", _U.FLAT, 1200),
    ChargeCode("PM", "Delivery after noon", _U.FLAT, 800),
    ChargeCode("BOOKIN", "Booking in with the consignee", _U.FLAT, 500, aliases=("BI", "PB")),
    ChargeCode("SATURDAY", "Saturday delivery", _U.FLAT, 5000, aliases=("SA", "SP", "ST")),
    ChargeCode("OOH", "Outside normal hours", _U.PERCENT_OF_BASE, 2500, aliases=("AFTERHOURS",)),
    ChargeCode("HOME", "Delivery to a private address", _U.FLAT, 1500, aliases=("HD", "RESIDENTIAL")),
    ChargeCode("EXTRADROP", "Extra drop", _U.FLAT, 2500, aliases=("DROP",)),
    ChargeCode("DETOUR", "Extra kilometres", _U.PER_KM, 140, aliases=("KM",)),
    ChargeCode("CONGESTION", "City or congestion charge", _U.FLAT, 1500, aliases=("ULEZ", "TOLL")),
    ChargeCode("STORAGE", "Storage, per pallet and day", _U.PER_DAY, 350),
    ChargeCode("PALLETX", "Pallets not exchanged", _U.PER_PALLET, 1400, aliases=("PALLETEXCHANGE",)),
    ChargeCode("DG", "Dangerous goods", _U.FLAT, 3000, aliases=("ADR", "HAZ", "HAZMAT")),
    ChargeCode("TEMP", "Temperature control", _U.PERCENT_OF_BASE, 2000, aliases=("CHILLED", "FROZEN")),
    ChargeCode("OVERSIZE", "Longer, wider or higher than agreed", _U.PER_PALLET, 3000),
    ChargeCode("OVERWEIGHT", "Weight above the agreed one", _U.PER_KG, 10, minimum=1500),
    ChargeCode("ESCORT", "Escort vehicle", _U.PER_KM, 260, minimum=15_000),
    ChargeCode("COD", "Cash on delivery", _U.FLAT, 1500),
    ChargeCode("UPGRADE", "Difference to a dearer service", _U.DIFFERENCE, 0, aliases=("DIFF",)),
)

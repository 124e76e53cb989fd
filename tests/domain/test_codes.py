"""Exception reasons and charges: the tables are sound, look-ups find or help, amounts follow the tariff."""

from __future__ import annotations

import pickle
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.codes import (
    CHARGE_CODES,
    EXCEPTION_REASONS,
    ChargeCode,
    ChargeUnit,
    Fault,
    Rounding,
    UnknownCode,
    charge_amount,
    charge_code,
    exception_reason,
)

WAIT = charge_code("WAIT")
BASE_UNITS = (ChargeUnit.PERCENT_OF_BASE, ChargeUnit.DIFFERENCE)
QUANTITIES = st.decimals(0, 10_000, places=2)
ROWS = st.builds(
    ChargeCode,
    code=st.just("TEST"),
    words=st.just("Test"),
    unit=st.sampled_from(ChargeUnit),
    rate=st.integers(0, 100_000),
    free=st.decimals(0, 100, places=1),
    step=st.decimals("0.1", 100, places=1),
    rounding=st.sampled_from(Rounding),
    minimum=st.integers(0, 5000),
    cap=st.none() | st.integers(5000, 10**6),
)


def test_reasons_are_complete_and_spare() -> None:
    codes = [reason.code for reason in EXCEPTION_REASONS]
    assert len(codes) == len(set(codes))
    assert 33 <= len(codes) <= 42
    for reason in EXCEPTION_REASONS:
        assert reason.code.isascii()
        assert reason.code.isalpha()
        assert reason.code.isupper()
        assert 4 <= len(reason.code) <= 12
        assert reason.words
        assert reason.rec24.isdigit()
        assert reason.x12 is None or (len(reason.x12) == 2 and reason.x12.isalnum())
    assert [reason.code for reason in EXCEPTION_REASONS if reason.needs_photo] == ["CONCEALED"]
    assert [reason.code for reason in EXCEPTION_REASONS if reason.needs_note] == ["DAMAGED", "CONCEALED", "OTHER"]


def test_what_changes_the_bill_keeps_the_invoice_back() -> None:
    blocking = {reason.code for reason in EXCEPTION_REASONS if reason.blocks_invoice}
    assert {"DAMAGED", "SHORT", "LOST", "REFUSED", "WRONGGOODS"} <= blocking
    assert not {"LATE", "OVER", "CLOSED", "WEATHER", "OTHER"} & blocking


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("DAMAGED", "DAMAGED"),
        (" damaged ", "DAMAGED"),
        ("A2", "ADDRESS"),
        ("b1", "CLOSED"),
        ("211", "CLOSED"),
        ("18", "DAMAGED"),
        ("106", "REFUSED"),
        ("bs", "REFUSED"),
    ],
)
def test_reasons_are_found_by_any_of_their_codes(text: str, code: str) -> None:
    assert exception_reason(text).code == code


def test_reasons_carry_their_row() -> None:
    refused = exception_reason("REFUSED")
    assert (refused.words, refused.rec24, refused.x12) == ("Refused by the consignee", "106", "BS")
    assert refused.fault is Fault.CONSIGNEE
    assert refused.billable
    assert refused.blocks_invoice
    assert refused.reopens_job
    assert not refused.needs_note
    assert not refused.needs_photo


def test_unknown_reasons_name_the_nearest() -> None:
    with pytest.raises(UnknownCode, match="Did you mean DAMAGED") as raised:
        exception_reason("damage")
    assert raised.value.nearest[0] == "DAMAGED"
    elsewhere = pickle.loads(pickle.dumps(raised.value))
    assert (str(elsewhere), elsewhere.nearest) == (str(raised.value), raised.value.nearest)
    with pytest.raises(UnknownCode, match="several reasons") as shared:
        exception_reason("216")
    assert shared.value.nearest == ("HELD", "HELDSENDER")
    for text in ("", "-", "None", "%%%", "x" * 500):
        with pytest.raises(UnknownCode, match="not an exception code"):
            exception_reason(text)


def test_charge_rows_are_sound() -> None:
    names = [name for row in CHARGE_CODES for name in (row.code, *row.aliases)]
    assert len(names) == len(set(names)), "a code or alias means one charge"
    assert 22 <= len(CHARGE_CODES) <= 30
    assert {row.unit for row in CHARGE_CODES} == set(ChargeUnit)
    for row in CHARGE_CODES:
        assert row.words
        assert row.step > 0
        assert row.free >= 0
        assert row.minimum >= 0
        assert row.rate > 0 or row.unit is ChargeUnit.DIFFERENCE
        assert row.cap is None or row.cap >= row.minimum


@pytest.mark.parametrize(("text", "code"), [("lf", "TAILLIFT"), (" Wait ", "WAIT"), ("ADR", "DG"), ("SA", "SATURDAY")])
def test_charges_are_found_by_code_or_alias(text: str, code: str) -> None:
    assert charge_code(text).code == code


def test_unknown_charges_name_the_nearest() -> None:
    with pytest.raises(UnknownCode, match="TAILLIFT"):
        charge_code("TAILIFT")
    with pytest.raises(UnknownCode, match="not a charge code"):
        charge_code("")


@pytest.mark.parametrize(
    ("minutes", "amount"),
    [("0", 0), ("15", 0), ("22", 0), ("22.5", 1250), ("37", 1250), ("38", 2500), ("60", 3750), ("900", 50_000)],
)
def test_waiting_time_to_the_nearest_quarter(minutes: str, amount: int) -> None:
    """15 minutes free, then 12.50 a quarter to the nearest, at most 500 a day: 37 minutes are one, 38 two."""
    assert charge_amount(WAIT, Decimal(minutes)) == amount


def test_the_smallest_amount_is_charged() -> None:
    assert charge_amount(replace(WAIT, rate=1), Decimal(30)) == 1


def test_the_other_ways_to_round() -> None:
    assert charge_amount(replace(WAIT, rounding=Rounding.UP), Decimal(16)) == 1250
    assert charge_amount(replace(WAIT, rounding=Rounding.UP), Decimal(30)) == 1250
    assert charge_amount(replace(WAIT, rounding=Rounding.EXACT), Decimal(37)) == 1833
    assert charge_amount(replace(WAIT, free=Decimal(10), step=Decimal(1), rate=50), Decimal(37)) == 27 * 50


@pytest.mark.parametrize(
    ("code", "quantity", "base", "amount"),
    [
        ("REDEL", "2", None, 7000),
        ("TAILLIFT", "3", None, 4500),
        ("TAILLIFT", "9", None, 6000),
        ("OVERWEIGHT", "10.5", None, 1500),
        ("OVERWEIGHT", "200", None, 2000),
        ("STORAGE", "0", None, 0),
        ("CANCEL", "1", 12_345, 6173),
        ("TEMP", "1", 10_000, 2000),
        ("UPGRADE", "15000", 12_000, 3000),
        ("UPGRADE", "9000", 12_000, 0),
    ],
)
def test_amounts(code: str, quantity: str, base: int | None, amount: int) -> None:
    assert charge_amount(charge_code(code), Decimal(quantity), base) == amount


@pytest.mark.parametrize("code", ["CANCEL", "UPGRADE"])
def test_a_share_of_an_unknown_price_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="not agreed yet"):
        charge_amount(charge_code(code), Decimal(1))


@pytest.mark.parametrize("text", ["-1", "NaN", "sNaN", "Infinity", "1E+13", "1E+999999", "1E-7", "1E-999999"])
def test_senseless_quantities_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="quantity"):
        charge_amount(WAIT, Decimal(text))


@given(ROWS, QUANTITIES, st.integers(0, 10**6))
def test_an_amount_stays_within_its_limits(row: ChargeCode, quantity: Decimal, base: int) -> None:
    amount = charge_amount(row, quantity, base)
    assert amount == 0 or amount >= row.minimum
    assert amount >= 0
    assert row.cap is None or amount <= row.cap
    if row.unit not in BASE_UNITS and quantity <= row.free:
        assert amount == 0


@given(ROWS, QUANTITIES, QUANTITIES, st.integers(0, 10**6))
def test_more_never_costs_less(row: ChargeCode, one: Decimal, other: Decimal, base: int) -> None:
    less, more = sorted((one, other))
    assert charge_amount(row, less, base) <= charge_amount(row, more, base)


@given(ROWS, QUANTITIES)
def test_rounding_up_covers_and_nearest_stays_near(row: ChargeCode, quantity: Decimal) -> None:
    row = replace(row, unit=ChargeUnit.FLAT, minimum=0, cap=None)
    up, near, exact = (charge_amount(replace(row, rounding=rounding), quantity) for rounding in Rounding)
    assert up >= near
    assert up >= exact
    assert abs(near - exact) <= Fraction(row.rate, 2) + 1
    assert up - exact <= row.rate

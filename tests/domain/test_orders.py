"""An order goes through JSON and comes back the same; its totals and units are counted from its lines."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.orders import GoodsLine, JobKind, Order, Party, order_as_json, order_from_json
from depot_app.domain.units import count_units, units_of

_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_party = st.builds(Party, name=_text, address=_text, postcode=_text, city=_text, country=_text)
_barcode = st.sampled_from(["", "", "340123450000000017", "ABC"])
_line = st.builds(GoodsLine, _text, st.integers(1, 20), _text, st.none() | st.integers(0, 10**7), _barcode)
_order = st.builds(
    Order, customer=_text, reference=_text, date=st.dates(), consignee=_party,
    lines=st.lists(_line, max_size=6).map(tuple), service=_text, kind=st.sampled_from(list(JobKind)),
    sender=st.none() | _party, instructions=_text,
)  # fmt: skip


@given(_order)
def test_json_gives_the_same_order_back(order: Order) -> None:
    assert order_from_json(json.loads(json.dumps(order_as_json(order)))) == order


@pytest.mark.parametrize("lacking", ["customer", "date", "lines", "consignee"])
def test_what_is_not_an_order_is_not_taken_for_one(lacking: str) -> None:
    told = order_as_json(Order("a", "1", date(2026, 11, 23), Party("b"), ()))
    del told[lacking]
    with pytest.raises(KeyError):
        order_from_json(told)


@given(_order)
def test_totals_are_those_of_the_lines(order: Order) -> None:
    known = [line.weight_g for line in order.lines if line.weight_g is not None]
    assert order.weight_g == (sum(known) if known else None)
    assert order.quantity == sum(line.quantity for line in order.lines)


@given(st.lists(_line, max_size=6))
def test_units_are_barcodes_once_each_and_numbers_for_the_rest(lines: list[GoodsLine]) -> None:
    units = units_of(lines, "RUH1-00000013")
    codes = [code for _, code in units]
    assert len(codes) == len(set(codes)) == count_units(lines)
    assert [position for position, _ in units] == list(range(1, len(units) + 1))
    assert {line.barcode for line in lines if line.barcode} <= set(codes)

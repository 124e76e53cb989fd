"""The order of a load's stops, and what else of it can be changed until it departs."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from depot_app.errors import DepotError
from depot_app.services import jobs, ledger_view, load_board, loads, print_list, stops
from depot_app.store.tables import fact
from tests.services.conftest import CARL, IVAN, LENA, SUSI, Desk


def order(desk: Desk, load: int) -> list[tuple[int, str]]:
    return [(drop.stop, drop.number) for drop in load_board.detail(desk.store, load).drops]


def test_the_stops_are_put_in_order_and_what_is_left_out_follows(both: Desk) -> None:
    first, second, third, fourth = (both.job(f"PO-{number}") for number in range(1, 5))
    load = both.load(first, second, third, fourth)
    assert stops.put_in_order(both.store, CARL, load, [third, "po-1"]) == load
    assert order(both, load) == [(1, third), (2, first), (3, second), (4, fourth)]
    assert [each.job for each in print_list.of_load(both.store, load)] == [third, first, second, fourth]
    stops.put_in_order(both.store, CARL, load, [first, second, third, fourth])
    assert order(both, load) == [(1, first), (2, second), (3, third), (4, fourth)]
    assert both.kinds().count("stops_ordered") == 2
    assert "stops_ordered" in [line.kind for line in ledger_view.of_job(both.store, first)]


def test_an_order_that_is_so_already_is_no_fact(desk: Desk) -> None:
    first, second = desk.job("PO-1"), desk.job("PO-2")
    load = desk.load(first, second)
    stops.put_in_order(desk.store, CARL, load, [first, second])
    assert "stops_ordered" not in desk.kinds()


def test_the_numbers_of_the_stops_stay_where_one_was_taken_off(desk: Desk) -> None:
    first, second, third = (desk.job(f"PO-{number}") for number in range(1, 4))
    load = desk.load(first, second, third)
    loads.withdraw(desk.store, CARL, load, second)
    stops.put_in_order(desk.store, CARL, load, [third])
    assert order(desk, load) == [(1, third), (3, first)]


def test_who_is_not_on_it_or_is_twice_is_told_and_nothing_is_moved(desk: Desk) -> None:
    first, second, third = desk.job("PO-1"), desk.job("PO-2"), desk.job("PO-3")
    twice = jobs.book(desk.store, CARL, desk.order("PO-1", customer="Okonjo Foods")).number
    load = desk.load(first, second, twice)
    with pytest.raises(DepotError, match=f"{third} is not on load {load}"):
        stops.put_in_order(desk.store, CARL, load, [second, third])
    with pytest.raises(DepotError, match=f"PO-1 is several jobs on load {load}: {first}, {twice}"):
        stops.put_in_order(desk.store, CARL, load, ["PO-1"])
    assert order(desk, load) == [(1, first), (2, second), (3, twice)]


def test_until_it_departs_and_only_by_who_plans_loads(both: Desk) -> None:
    first, second = both.job("PO-1"), both.job("PO-2")
    load = both.load(first, second)
    for actor in (LENA, IVAN):
        with pytest.raises(DepotError, match="takes a clerk"):
            stops.put_in_order(both.store, actor, load, [second])
    for code in [*both.codes(first), *both.codes(second)]:
        both.scan(load, code)
    loads.confirm(both.store, LENA, load)
    stops.put_in_order(both.store, SUSI, load, [second])
    loads.depart(both.store, LENA, load)
    assert order(both, load) == [(1, second), (2, first)]
    with pytest.raises(DepotError, match="has departed already"):
        stops.put_in_order(both.store, CARL, load, [first])
    with pytest.raises(DepotError, match="has departed already"):
        loads.edit(both.store, CARL, load, driver="M. Stone")


def test_the_driver_is_changed_and_no_name_stands_in_the_facts(both: Desk) -> None:
    load = both.load(both.job("PO-1"), driver="Dag Hammarskog")
    for name in ("Maj Wahloo", "Dag Hammarskog", ""):
        loads.edit(both.store, CARL, load, driver=name, dock="4")
        assert load_board.detail(both.store, load).load.driver == name
    loads.edit(both.store, CARL, load, driver="", dock="4")  # as it is: nothing happens
    assert both.kinds().count("load_changed") == 3
    with both.store.read() as connection:
        told = " ".join(connection.execute(select(fact.c.payload)).scalars())
    assert "Wahloo" not in told
    assert "Hammarskog" not in told


def test_a_load_keeps_a_vehicle_or_a_subcontractor(desk: Desk) -> None:
    load = desk.load()
    with pytest.raises(DepotError, match="vehicle or a subcontractor"):
        loads.edit(desk.store, CARL, load, vehicle="")
    loads.edit(desk.store, CARL, load, vehicle="", subcontractor="Swift & Sons")
    assert load_board.detail(desk.store, load).load.subcontractor == "Swift & Sons"
    with pytest.raises(DepotError, match="vehicle or a subcontractor"):
        loads.edit(desk.store, CARL, load, subcontractor="")

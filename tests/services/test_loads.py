"""Loads: planned within what fits, confirmed with what is short, departed, and a second attempt after a failed one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import select

from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.services import billing, counts, jobs, load_board, load_view, loads, today
from depot_app.services.job_pages import JobPages, Which
from depot_app.services.to_plan import ToPlan
from depot_app.store.database import WAIT_S, Store, Tx
from depot_app.store.tables import fact, step
from depot_app.store.verify import verify
from tests.services.conftest import CARL, LENA, SUSI, Desk


def test_a_load_shows_what_is_on_it(both: Desk) -> None:
    first, second = both.job("PO-1", 3), both.job("PO-2", 1)
    load = both.load(first, second, driver="Dag Hammarskog", dock="4")
    both.scan(load, both.codes(first)[0])
    shown = load_view.show(both.store, load)
    assert (shown.vehicle, shown.driver, shown.dock, shown.state) == ("EX17 DPT", "Dag Hammarskog", "4", "loading")
    assert [each["number"] for each in shown.jobs] == [first, second]
    assert (shown.expected, shown.loaded, shown.short) == (4, 1, [])
    with both.store.read() as connection:
        assert not any("Hammarskog" in text for text in connection.execute(select(fact.c.payload)).scalars())


def test_a_job_is_on_one_load_at_a_time(both: Desk) -> None:
    number = both.job("PO-1")
    load, other = both.load(number), both.load()
    loads.assign(both.store, CARL, load, [number])  # again: nothing happens
    assert both.kinds(number).count("route_assigned") == 1
    with pytest.raises(DepotError, match=f"on load {load} already"):
        loads.assign(both.store, CARL, other, [number])
    loads.withdraw(both.store, CARL, load, number)
    loads.assign(both.store, CARL, other, [number])
    assert both.show(number).legs == [{"load": other, "attempt": 1, "state": "planned"}]


def test_all_are_assigned_or_none(both: Desk) -> None:
    good = both.job("PO-1")
    load = both.load()
    with pytest.raises(DepotError, match="No job has"):
        loads.assign(both.store, CARL, load, [good, "nobody"])
    assert both.show(good).legs == []


def test_what_is_loaded_is_not_taken_off_by_pen(desk: Desk) -> None:
    number = desk.job("PO-1")
    load = desk.load(number)
    code = desk.codes(number)[0]
    desk.scan(load, code)
    with pytest.raises(DepotError, match="Some of it is loaded"):
        loads.withdraw(desk.store, CARL, load, number)
    assert loads.unscan(desk.store, LENA, load, code, "wrong") == code
    with pytest.raises(DepotError, match="is not on load"):
        loads.unscan(desk.store, LENA, load, code, "wrong")
    loads.withdraw(desk.store, CARL, load, number)
    assert desk.show(number).movement == "partly here"


@pytest.mark.parametrize(("limit", "words"), [({"max_units": 3}, "4 units where 3 fit"), ({"max_weight_g": 3999}, "4")])
def test_over_capacity_takes_a_supervisor(desk: Desk, limit: dict[str, Any], words: str) -> None:
    first, second = desk.job("PO-1"), desk.job("PO-2")
    load = desk.load(first, **limit)
    with pytest.raises(DepotError, match=f"would carry .*{words}"):
        loads.assign(desk.store, CARL, load, [second])
    assert desk.show(second).legs == []
    loads.assign(desk.store, SUSI, load, [second])
    assert len(desk.show(second).legs) == 1


def test_what_was_delivered_before_takes_no_room_on_the_next_load(both: Desk) -> None:
    number, other = both.job("PO-1", 3), both.job("PO-2", 1)
    first = both.load(number, max_units=3)
    codes = both.codes(number)
    for code in codes[:2]:
        both.scan(first, code)
    loads.confirm(both.store, LENA, first, "not on the dock")
    loads.depart(both.store, LENA, first)
    both.pod(number)
    (waiting,) = (row for row in ToPlan(both.store).rows([number]))
    assert (waiting.units, waiting.weight_g) == (1, 1000)
    second = both.load(other, max_units=2, max_weight_g=2000)
    loads.assign(both.store, CARL, second, [number])
    told = load_board.detail(both.store, second)
    assert [(drop.units, drop.expected, drop.weight_g) for drop in told.drops] == [(1, 1, 1000), (1, 1, 1000)]
    assert (told.load.units, told.load.weight_g) == (2, 2000)
    (shown,) = (row for row in load_board.board(both.store, "2026-11-01") if row.number == second)
    assert (shown.units, shown.expected, shown.weight_g) == (2, 2, 2000)
    with pytest.raises(DepotError, match="3 units where 2 fit"):
        loads.assign(both.store, CARL, second, [both.job("PO-3", 1)])


def test_a_load_needs_a_vehicle_or_a_subcontractor(desk: Desk) -> None:
    with pytest.raises(DepotError, match="vehicle or a subcontractor"):
        loads.plan(desk.store, CARL, loads.NewLoad(" "), [])
    loads.plan(desk.store, CARL, loads.NewLoad("", subcontractor="Swift & Sons"), [])


def test_shorts_need_a_reason_and_are_named(both: Desk) -> None:
    number = both.job("PO-1", 3)
    load = both.load(number)
    codes = both.codes(number)
    both.scan(load, codes[1])
    with pytest.raises(DepotError, match=rf"2 units are not on the vehicle: {codes[0]}, {codes[2]}"):
        loads.confirm(both.store, LENA, load)
    assert loads.confirm(both.store, LENA, load, "not at the dock") == 2
    shown = load_view.show(both.store, load)
    assert shown.state == "confirmed"
    assert [(each["unit"], each["reason"]) for each in shown.short] == [
        (c, "not at the dock") for c in (codes[0], codes[2])
    ]
    assert both.states(number) == ["short", "loaded", "short"]
    assert both.show(number).movement == "partly loaded"


def test_the_gate(desk: Desk) -> None:
    number = desk.job("PO-1", 1)
    with pytest.raises(DepotError, match="has no jobs"):
        loads.confirm(desk.store, LENA, desk.load())
    load = desk.load(number)
    with pytest.raises(DepotError, match="Nothing is on the vehicle"):
        loads.confirm(desk.store, LENA, load, "none of it came")
    desk.scan(load, desk.codes(number)[0])
    jobs.hold(desk.store, CARL, number, "unpaid")
    with pytest.raises(DepotError, match=f"On hold and on the vehicle: {number}"):
        loads.confirm(desk.store, LENA, load)
    loads.confirm(desk.store, SUSI, load)


def test_the_order_of_a_loads_life(both: Desk) -> None:
    number = both.job("PO-1")
    load = both.load(number)
    for code in both.codes(number):
        both.scan(load, code)
    with pytest.raises(DepotError, match="Confirm it first"):
        loads.depart(both.store, LENA, load)
    with pytest.raises(DepotError, match="is loading"):
        loads.reopen(both.store, LENA, load, "x")
    loads.confirm(both.store, LENA, load)
    with pytest.raises(DepotError, match="confirmed already"):
        loads.confirm(both.store, LENA, load)
    with pytest.raises(DepotError, match="is confirmed"):
        loads.assign(both.store, CARL, load, [both.job("PO-2")])
    loads.reopen(both.store, LENA, load, "one more")
    assert both.states(number) == ["loaded", "loaded"]
    loads.confirm(both.store, LENA, load)
    loads.depart(both.store, LENA, load)
    assert both.show(number).movement == "out"
    for late in (lambda: loads.reopen(both.store, LENA, load, "x"), lambda: loads.depart(both.store, LENA, load),
                 lambda: loads.unscan(both.store, LENA, load, both.codes(number)[0], "x")):  # fmt: skip
        with pytest.raises(DepotError, match="is departed"):
            late()


def test_departing_queues_one_step_for_each_job(desk: Desk) -> None:
    numbers = [desk.job(f"PO-{n}") for n in range(3)]
    desk.send(*numbers)
    with desk.store.read() as connection:
        seq = connection.execute(select(fact.c.seq).where(fact.c.kind == "load_departed")).scalar_one()
        queued = connection.execute(select(step.c.job_id).where(step.c.fact_seq == seq)).scalars().all()
    assert len(queued) == len(set(queued)) == 3


def test_a_second_attempt_after_a_failed_one(both: Desk) -> None:
    number = both.job("PO-1")
    first = both.send(number)
    both.pod(number, "failed")
    assert both.states(number) == ["here", "here"]
    second = both.send(number)
    both.pod(number)
    shown = both.show(number)
    assert shown.legs == [{"load": first, "attempt": 1, "state": "failed"},
                          {"load": second, "attempt": 2, "state": "delivered"}]  # fmt: skip
    assert shown.movement == "delivered"
    assert load_view.show(both.store, first).state == "closed"
    with pytest.raises(DepotError, match="has been delivered"):
        both.load(number)


def test_what_was_short_goes_with_the_next_load(desk: Desk) -> None:
    number = desk.job("PO-1")
    one, two = desk.codes(number)
    load = desk.load(number)
    desk.scan(load, one)
    loads.confirm(desk.store, LENA, load, "late")
    loads.depart(desk.store, LENA, load)
    desk.pod(number)
    assert desk.states(number) == ["delivered", "short"]
    later = desk.load(number)
    assert desk.scan(later, one) != "loaded"
    assert desk.scan(later, two) == "loaded"
    loads.confirm(desk.store, LENA, later)
    loads.depart(desk.store, LENA, later)
    desk.pod(number)
    assert desk.show(number).movement == "delivered"


def test_a_job_of_which_nothing_went_waits_for_a_load_again(both: Desk) -> None:
    went, stayed, held = both.job("PO-1"), both.job("PO-2"), both.job("PO-3")
    jobs.hold(both.store, CARL, held, "customer has not paid")
    load = both.load(went, stayed, held)
    for code in both.codes(went):
        both.scan(load, code)
    loads.confirm(both.store, LENA, load, "not found")
    assert both.states(stayed) == ["short", "short"]
    assert counts.counted(both.store).orders == 0
    loads.depart(both.store, LENA, load)
    assert both.states(stayed) == ["expected", "expected"]
    assert [stop["reference"] for stop in load_view.show(both.store, load).jobs] == ["PO-1"]
    assert counts.counted(both.store).orders == 2
    with pytest.raises(DepotError, match="never on a load"):
        both.pod(stayed)
    later = both.load(stayed)
    assert all(both.scan(later, code) == "loaded" for code in both.codes(stayed))
    assert verify(both.store) == []


def test_what_came_back_or_stayed_behind_is_counted_as_to_be_planned(both: Desk) -> None:
    failed, partly = both.job("PO-1"), both.job("PO-2")
    both.send(failed)
    both.pod(failed, "failed")
    load = both.load(partly)
    both.scan(load, both.codes(partly)[0])
    loads.confirm(both.store, LENA, load, "not found")
    loads.depart(both.store, LENA, load)
    assert counts.counted(both.store).orders == 1
    both.pod(partly)
    assert counts.counted(both.store).orders == 2
    billing.set_price(both.store, CARL, partly, "10")
    billing.release(both.store, SUSI, [partly])  # what was delivered is billed, the rest still goes
    assert counts.counted(both.store).orders == 2
    pages = JobPages(both.store, Which.PLAN)
    assert [row.number for row in pages.rows(pages.keys("", False, 0, 9))] == [failed, partly]
    assert list(ToPlan(both.store).keys("", False, 0, 9)) == [failed, partly]
    assert [need.count for need in today.needs(both.store, Role.CLERK) if need.what is today.What.PLAN] == [2]


def test_a_large_load_is_assigned_in_parts_and_moves_in_one_go(desk: Desk) -> None:
    numbers = [desk.job(f"PO-{n}", 1) for n in range(160)]
    load = desk.load(*numbers)
    desk.scan(load, f"{numbers[0]}-001")
    assert loads.confirm(desk.store, LENA, load, "rest tomorrow") == 159
    loads.reopen(desk.store, LENA, load, "one more")


def _hurried(desk: Desk, meanwhile: Callable[[], object]) -> Store:
    """The same store, in which something happens just before the next change gets its turn."""

    class Hurried(Store):
        done = False

        @contextmanager
        def write(self, wait_s: float = WAIT_S) -> Iterator[Tx]:
            if not self.done:
                self.done = True
                meanwhile()
            with super().write(wait_s) as tx:
                yield tx

    return Hurried(desk.store.url.removeprefix("sqlite:///"))


def test_what_is_scanned_while_a_load_is_confirmed_is_not_short(desk: Desk) -> None:
    number = desk.job("PO-1", 2)
    load = desk.load(number)
    first, second = desk.codes(number)
    desk.scan(load, first)
    hurried = _hurried(desk, lambda: desk.scan(load, second))
    assert loads.confirm(hurried, LENA, load, "still on the dock") == 0
    hurried.close()
    assert desk.show(number).movement == "loaded"


def test_of_two_who_confirm_at_once_the_second_is_told(desk: Desk) -> None:
    number = desk.job("PO-1", 1)
    load = desk.load(number)
    desk.scan(load, desk.codes(number)[0])
    hurried = _hurried(desk, lambda: loads.confirm(desk.store, LENA, load))
    with pytest.raises(DepotError, match="confirmed already"):
        loads.confirm(hurried, LENA, load)
    hurried.close()
    assert desk.kinds().count("load_confirmed") == 1


def test_nobody_is_told_to_open_a_load_again_that_has_left(desk: Desk) -> None:
    number = desk.job("PO-1")
    load = desk.load(number)
    for code in desk.codes(number):
        desk.scan(load, code)
    loads.confirm(desk.store, LENA, load)
    with pytest.raises(DepotError, match="Open it again first"):
        loads.unscan(desk.store, LENA, load, desk.codes(number)[0], "wrong")
    loads.depart(desk.store, LENA, load)
    with pytest.raises(DepotError) as told:
        loads.unscan(desk.store, LENA, load, desk.codes(number)[0], "wrong")
    assert "again" not in str(told.value)

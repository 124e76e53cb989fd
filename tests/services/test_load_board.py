"""The loads page's questions: the board and one load agree with each other and with the services that change them."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from depot_app.domain.orders import GoodsLine, JobKind, Party
from depot_app.errors import DepotError
from depot_app.services import exceptions, jobs, load_board, load_view, loads, notes, recent_scans, to_plan, units
from depot_app.services.load_board import LoadRow
from depot_app.services.to_plan import ToPlan
from tests.services.conftest import CARL, LENA, SUSI, Desk

DAY = "2026-11-23"


def the_load(desk: Desk, number: int) -> LoadRow:
    return next(row for row in load_board.board(desk.store, DAY) if row.number == number)


def test_the_board_tells_a_load_at_a_glance(both: Desk) -> None:
    first, second = both.job("PO-1", 3), both.job("PO-2", 1)
    number = both.load(first, second, driver="Dag Hammarskog", dock="4", max_units=9, max_weight_g=9_000)
    both.scan(number, both.codes(first)[0])
    jobs.hold(both.store, CARL, second, "credit")
    row = the_load(both, number)
    assert row == LoadRow(number, "EX17 DPT", "", "Dag Hammarskog", "4", DAY, "loading", 9, 9_000, "", 2, 1, 4, 4_000,
                          4, 1)  # fmt: skip
    assert load_board.detail(both.store, number).load == row
    assert load_board.board(both.store, DAY) == [row]


def test_what_has_left_stands_last_and_only_on_its_day(both: Desk) -> None:
    gone = both.send(both.job("PO-1"))
    here = both.load(both.job("PO-2"))
    assert [row.number for row in load_board.board(both.store, DAY)] == [here, gone]
    assert [row.number for row in load_board.board(both.store, "2026-11-24")] == [here]


def test_a_load_whose_pods_are_all_in_is_still_seen_on_its_day(both: Desk) -> None:
    number = both.job("PO-1")
    load = both.send(number)
    assert both.pod(number)
    assert [(row.number, row.state) for row in load_board.board(both.store, DAY)] == [(load, "closed")]
    assert load_board.board(both.store, "2026-11-24") == []
    assert load_board.detail(both.store, load).load.state == "closed"


def test_board_and_detail_count_as_the_load_does(both: Desk) -> None:
    """Units held, damaged, lost, loaded elsewhere or fetched on the way: one rule for all who count."""
    odd = both.job("PO-1", 6)
    number = both.load(odd, both.job("PO-2", 2), _collection(both, "PO-3"))
    codes = both.codes(odd)
    both.scan(number, codes[0])
    for code, state in zip(codes[1:4], ("held", "damaged", "lost"), strict=True):
        units.set_aside(both.store, LENA, code, state, "seen on the dock")
    row, shown = the_load(both, number), load_view.show(both.store, number)
    assert (row.expected, row.loaded, row.units) == (shown.expected, shown.loaded, 9) == (7, 1, 9)
    drops = load_board.detail(both.store, number).drops
    assert [(drop.loaded, drop.expected, len(drop.missing)) for drop in drops] == [(1, 5, 4), (0, 2, 2), (0, 0, 0)]
    assert drops[0].missing == tuple(each for each in codes[1:] if each != codes[3])


def test_the_notes_never_printed_are_counted(both: Desk) -> None:
    first, second = both.job("PO-1"), both.job("PO-2")
    number = both.load(first, second)
    assert load_board.detail(both.store, number).unprinted == 2
    notes.print_notes(both.store, CARL, [first], both.folder, lambda told: b"page")
    assert load_board.detail(both.store, number).unprinted == 1
    notes.void(both.store, CARL, both.show(first).note["number"], "coffee")
    assert load_board.detail(both.store, number).unprinted == 2, "the next number is not printed yet"


def _collection(desk: Desk, reference: str) -> str:
    order = desk.order(reference, kind=JobKind.COLLECTION, lines=(GoodsLine("pallet", 1, "pallet", 1000),))
    return jobs.book(desk.store, CARL, order).number


def test_a_second_attempt_counts_anew(both: Desk) -> None:
    number = both.job("PO-1", 2)
    both.send(number)
    both.pod(number, "failed")
    again = both.load(number)
    row = the_load(both, again)
    assert (row.expected, row.loaded) == (2, 0)
    assert load_board.detail(both.store, again).load == row


def test_the_board_takes_as_many_looks_for_many_loads_as_for_one(desk: Desk) -> None:
    def looks() -> int:
        seen: list[str] = []

        def note(*told: object) -> None:
            seen.append(str(told[2]))

        event.listen(desk.store.engine, "before_cursor_execute", note)
        load_board.board(desk.store, DAY)
        event.remove(desk.store.engine, "before_cursor_execute", note)
        return len(seen)

    desk.load(desk.job("PO-1"))
    one = looks()
    for number in range(2, 7):
        desk.load(desk.job(f"PO-{number}"))
    assert looks() == one


def test_a_load_that_is_not_there_is_named(desk: Desk) -> None:
    with pytest.raises(DepotError, match="no load 77"):
        load_board.detail(desk.store, 77)


def test_a_scanned_thing_tells_its_load(both: Desk) -> None:
    first, second = both.job("PO-1"), both.job("PO-2")
    number = both.load(first)
    assert load_board.load_of(both.store, both.codes(first)[0]) == (first, number)
    assert load_board.load_of(both.store, second) == (second, None)
    loads.withdraw(both.store, CARL, number, first)
    assert load_board.load_of(both.store, first) == (first, None)


def test_only_jobs_without_a_load_wait_for_one(both: Desk) -> None:
    planned, gone, cancelled, back = (both.job(f"PO-{number}") for number in range(1, 5))
    waiting = both.job("PO-5", consignee=Party("Tøndel", "1 Quay", "0150", "Oslo", "NO"))
    both.load(planned)
    both.send(gone)
    both.pod(gone)
    jobs.cancel(both.store, CARL, cancelled, "mistake")
    both.send(back)
    both.pod(back, "failed")
    source = ToPlan(both.store, since=DAY)
    assert list(source.keys("", False, 0, 10)) == [back, waiting]
    assert list(source.keys("number", True, 0, 10)) == [waiting, back]
    assert list(source.keys("", False, 1, 10)) == [waiting]
    heavy = both.job("PO-6", lines=(GoodsLine("bricks", 9, weight_g=9_000_000),), service="zz")
    for sort in ("units", "weight", "service"):
        assert source.sorts(sort)
        assert next(iter(source.keys(sort, True, 0, 10))) == heavy
        assert source.keys(sort, False, 0, 10)[-1] == heavy
    assert not source.sorts("customer")
    (row,) = source.rows([waiting])
    assert (row.consignee, row.city, row.units, row.weight_g, row.customer) == ("Tøndel", "Oslo", 2, 2_000,
                                                                               "Quillfeather Mills")  # fmt: skip


def test_old_jobs_are_found_by_their_words(both: Desk) -> None:
    number = both.job("PO-1")
    assert list(ToPlan(both.store, since="2026-11-24").keys("", False, 0, 10)) == []
    assert list(ToPlan(both.store, "pemb", since="2026-11-24").keys("", False, 0, 10)) == [number]
    assert list(ToPlan(both.store, "nobody", since="2026-11-24").keys("", False, 0, 10)) == []


def test_a_held_job_waits_with_its_reason(desk: Desk) -> None:
    number = desk.job("PO-1")
    jobs.hold(desk.store, CARL, number, "customs")
    (row,) = ToPlan(desk.store).rows([number])
    assert row.hold == "customs"


def test_the_last_scans_are_told_with_their_answers(both: Desk) -> None:
    number = both.job("PO-1", 2)
    load, other = both.load(number), both.load(both.job("PO-2"))
    codes = both.codes(number)
    for code in (codes[0], codes[0], "NOBODY-KNOWS"):
        both.clock.on(seconds=1)
        both.scan(load, code)
    both.scan(other, codes[1])
    told = recent_scans.last(both.store, load, 2)
    assert [(each.answer, each.reference, each.was_kept) for each in told] == [
        ("unknown", "", False),
        ("already_loaded", "PO-1", False),
    ]
    assert told[1].at.startswith("2026-11-23T06:00:02")
    assert len(recent_scans.last(both.store, load)) == 3


def test_an_exception_or_a_late_hold_does_not_change_the_count(desk: Desk) -> None:
    number = desk.job("PO-1", 2)
    load = desk.load(number)
    desk.scan(load, desk.codes(number)[0])
    exceptions.log(desk.store, CARL, number, "SHORT", note="one carton fewer")
    jobs.hold(desk.store, CARL, number, "credit")
    assert (the_load(desk, load).expected, the_load(desk, load).loaded, the_load(desk, load).holds) == (2, 1, 1)
    jobs.unhold(desk.store, SUSI, number, "paid")
    assert the_load(desk, load).holds == 0


def test_the_list_of_what_waits_ends_somewhere(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = [desk.job(f"PO-{number}") for number in range(4)]
    monkeypatch.setattr(to_plan, "MOST", 3)
    source = ToPlan(desk.store)
    assert list(source.keys("", False, 0, 10)) == numbers[:3]
    assert list(source.keys("", False, 2, 10)) == numbers[2:3]
    assert list(source.keys("", False, 3, 10)) == []

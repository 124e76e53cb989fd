"""Scanning: every answer, judged and kept and counted once, by however many loaders at once, and kept when busy."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import select

from depot_app.domain.numbers import note_number
from depot_app.domain.orders import GoodsLine
from depot_app.errors import DepotError
from depot_app.services import exceptions, jobs, loading, loads
from depot_app.services.loading import Answer
from depot_app.store.database import Store
from depot_app.store.tables import fact
from depot_app.store.tables import scan as scans
from depot_app.store.verify import verify
from tests.services.conftest import CARL, LENA, Desk

SSCC = "340123450000000017"


@pytest.fixture
def second(both: Desk) -> Iterator[Store]:
    store = Store(both.store.url)
    yield store
    store.close()


def rows(desk: Desk) -> list[tuple[str, str, bool]]:
    """(code, answer, whether it made a fact) of every scan in order."""
    with desk.store.read() as connection:
        found = connection.execute(select(scans).order_by(scans.c.recorded_at, scans.c.mono_ns, scans.c.id)).all()
        return [(row.code, row.answer, row.fact_seq is not None) for row in found]


def in_order_of_facts(desk: Desk) -> list[str]:
    """What was scanned, in the order in which it was counted."""
    with desk.store.read() as connection:
        wanted = select(scans.c.code).where(scans.c.fact_seq.is_not(None)).order_by(scans.c.fact_seq)
        return list(connection.execute(wanted).scalars())


def test_a_unit_is_loaded_once_and_then_already_loaded(both: Desk) -> None:
    number = both.job("PO-1")
    one, two = both.codes(number)
    load = both.load(number)
    assert [both.scan(load, code) for code in (one, one.lower() + "\r\n", two)] == [
        "loaded",
        "already_loaded",
        "loaded",
    ]
    assert both.states(number) == ["loaded", "loaded"]
    assert both.show(number).movement == "loaded"
    assert both.kinds(number) == ["booking_received", "route_assigned", "unit_loaded", "unit_loaded"]
    assert [row[1:] for row in rows(both)] == [("loaded", True), ("already_loaded", False), ("loaded", True)]


def test_every_answer(both: Desk) -> None:
    number = both.job("PO-1", 4)
    one, two, three, four = both.codes(number)
    other, loose, held, gone = both.job("PO-2"), both.job("PO-3"), both.job("PO-4"), both.job("PO-5")
    load, elsewhere = both.load(number, held, gone), both.load(other)
    jobs.hold(both.store, CARL, held, "unpaid")
    jobs.cancel(both.store, CARL, gone, "by phone")
    exceptions.log(both.store, CARL, number, "DAMAGED", "crushed", unit_code=two)
    exceptions.log(both.store, CARL, number, "HELD", unit_code=three)
    exceptions.log(both.store, CARL, number, "LOST", unit_code=four)
    expected: dict[str | bytes, str] = {
        one: "loaded", f"{one} ": "already_loaded", two: "damaged", three: "held", four: "not_planned",
        both.codes(other)[0]: "other_load", both.codes(loose)[0]: "not_planned", both.codes(held)[0]: "held",
        both.codes(gone)[0]: "cancelled", SSCC: "unknown", "STRANGER": "unknown",
        f"{note_number('BRS', 1, 7)}-001": "wrong_depot", note_number("BRS", 1, 7): "wrong_depot",
        number: "bad_code", b"\xff\xfe\x00": "bad_code", "": "bad_code", "340123450000000018": "bad_code",
    }  # fmt: skip
    assert {code: both.scan(load, code) for code in expected} == expected
    assert len(rows(both)) == len(expected)
    assert sum(counted for *_, counted in rows(both)) == 1
    assert both.scan(elsewhere, one) == "other_load"
    assert set(expected.values()) | {"staged", "kept"} == {answer.value for answer in Answer}


def test_raw_bytes_are_kept_as_they_came(desk: Desk) -> None:
    load = desk.load(desk.job("PO-1"))
    for raw in (b"\xff\x00\x1d", "ünï", b"\x00" * 300):
        desk.scan(load, raw)
    with desk.store.read() as connection:
        kept = connection.execute(select(scans.c.raw).order_by(scans.c.mono_ns)).scalars().all()
    assert kept == [b"\xff\x00\x1d", "ünï".encode(), b"\x00" * 300]


def test_a_load_that_is_confirmed_takes_no_more(desk: Desk) -> None:
    number = desk.job("PO-1")
    load = desk.load(number)
    one, two = desk.codes(number)
    desk.scan(load, one)
    loads.confirm(desk.store, LENA, load, "missing")
    assert desk.scan(load, two) == "not_planned"
    loads.reopen(desk.store, LENA, load, "found")
    assert desk.scan(load, two) == "loaded"


def test_only_loaders_scan_and_only_onto_a_load_there_is(desk: Desk) -> None:
    number = desk.job("PO-1")
    load = desk.load(number)
    with pytest.raises(DepotError, match="takes a loader"):
        desk.scan(load, desk.codes(number)[0], CARL)
    for wrong in (99, "x"):
        with pytest.raises(DepotError, match=r"no load|not a load"):
            desk.scan(wrong, desk.codes(number)[0])
    assert rows(desk) == []


def test_staging_puts_units_on_a_lane(both: Desk) -> None:
    number = both.job("PO-1")
    one, two = both.codes(number)
    staged = [loading.stage(both.store, both.spool, LENA, lane, code, 5).answer for lane, code in
              (("A1", one), ("A2", one), ("A1", "STRANGER"))]  # fmt: skip
    assert staged == ["staged", "staged", "unknown"]
    assert both.show(number).movement == "partly staged"
    load = both.load(number)
    assert both.scan(load, one) == "loaded"
    assert loading.stage(both.store, both.spool, LENA, "A1", one, 5).answer is Answer.ALREADY_LOADED
    loads.unscan(both.store, LENA, load, one, "wrong vehicle")
    assert both.states(number) == ["staged", "expected"]  # back where it was
    assert both.scan(load, two) == "loaded"


def test_one_barcode_on_several_jobs_means_the_one_of_this_load(both: Desk) -> None:
    lines = (GoodsLine("x", 1, barcode=SSCC),)
    numbers = [both.job(f"PO-{n}", lines=lines) for n in range(3)]
    loaded = [both.load(number) for number in numbers]
    for load, number in reversed(list(zip(loaded, numbers, strict=True))):
        judged = loading.scan(both.store, both.spool, LENA, load, f"]C100{SSCC}", 5)
        assert (judged.answer, judged.job) == (Answer.LOADED, number)


def test_two_loaders_scanning_the_same_freight_count_it_once(both: Desk, second: Store) -> None:
    numbers = [both.job(f"PO-{n}", 4) for n in range(3)]
    codes = [code for number in numbers for code in both.codes(number)]
    load = both.load(*numbers)
    answers: list[tuple[str, str]] = []

    def work(store: Store, order: list[str]) -> None:
        for code in order:
            answers.append((code, loading.scan(store, both.spool, LENA, load, code, 10).answer.value))

    loaders = [threading.Thread(target=work, args=(store, order))
               for store, order in ((both.store, codes), (second, codes[::-1]), (second, codes))]  # fmt: skip
    for loader in loaders:
        loader.start()
    for loader in loaders:
        loader.join()
    for code in codes:
        assert Counter(answer for each, answer in answers if each == code) == {"loaded": 1, "already_loaded": 2}
    assert both.kinds().count("unit_loaded") == len(codes)
    assert sum(counted for *_, counted in rows(both)) == len(codes)


def test_a_busy_store_keeps_the_scan_and_judges_it_later_in_order(both: Desk, second: Store) -> None:
    number = both.job("PO-1")
    one, two = both.codes(number)
    load = both.load(number)
    with second.write():  # somebody else holds the store
        told = [loading.scan(both.store, both.spool, LENA, load, code) for code in (one, two, one, "STRANGER")]
    assert {judged.answer for judged in told} == {Answer.KEPT}
    assert all("not yet counted" in judged.words for judged in told)
    assert rows(both) == []
    assert len(both.spool) == 4
    judged = loading.judge_kept(both.store, both.spool)
    assert [each.answer.value for each in judged] == ["loaded", "loaded", "already_loaded", "unknown"]
    assert both.spool.is_empty()
    assert loading.judge_kept(both.store, both.spool) == []
    with both.store.read() as connection:
        assert set(connection.execute(select(scans.c.was_kept)).scalars()) == {1}


def test_what_was_kept_is_judged_before_the_next_scan(both: Desk, second: Store) -> None:
    number = both.job("PO-1")
    one = both.codes(number)[0]
    load = both.load(number)
    with second.write():
        loading.scan(both.store, both.spool, LENA, load, one)
    assert both.scan(load, one) == "already_loaded"
    assert [answer for _, answer, _ in rows(both)] == ["loaded", "already_loaded"]


def test_a_crash_while_judging_counts_nothing_twice(both: Desk, second: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    number = both.job("PO-1", 4)
    codes = both.codes(number)
    load = both.load(number)
    with second.write():
        for code in codes:
            loading.scan(both.store, both.spool, LENA, load, code)
    real, calls = loading.judge, iter(range(100))

    def judge(*args: object, **options: object) -> loading.Judged:
        if next(calls) == 2:
            raise KeyboardInterrupt
        return real(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(loading, "judge", judge)
    with pytest.raises(KeyboardInterrupt):
        loading.judge_kept(both.store, both.spool)
    monkeypatch.undo()
    assert len(both.spool) == 4
    assert [each.answer.value for each in loading.judge_kept(both.store, both.spool)] == [
        "kept",
        "kept",
        "loaded",
        "loaded",
    ]
    assert both.kinds().count("unit_loaded") == 4
    assert len(rows(both)) == 4


def test_a_scan_made_while_many_are_judged_waits_for_a_few_at_most(
    both: Desk, second: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = both.job("PO-1", 12)
    codes, load = both.codes(number), both.load(number)
    with second.write():
        for code in codes[:10]:
            loading.scan(both.store, both.spool, LENA, load, code)
    began, go_on, real = threading.Event(), threading.Event(), loading.judge

    def held_up(*args: object, **options: object) -> loading.Judged:
        if threading.current_thread() is beside:
            began.set()
            go_on.wait(timeout=30)
        return real(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(loading, "judge", held_up)
    beside = threading.Thread(target=loading.judge_kept, args=(second, both.spool, 5))
    beside.start()
    assert began.wait(timeout=30)
    told = [loading.scan(both.store, both.spool, LENA, load, code, wait_s=5).answer.value for code in codes[10:]]
    assert told == ["kept", "kept"]
    assert len(both.spool) == 10 - 4 - 4 + 2
    go_on.set()
    beside.join()
    assert both.spool.is_empty()
    assert [answer for _, answer, _ in rows(both)] == ["loaded"] * 12
    assert in_order_of_facts(both) == codes


@pytest.mark.parametrize("first", ["late", "kept"])
def test_what_a_store_gone_silent_answers_too_late_counts_once_and_in_order(both: Desk, first: str) -> None:
    number = both.job("PO-1", 3)
    codes, load = both.codes(number), both.load(number)
    asked: list[Callable[[], loading.Judged]] = []

    def silent(work: Callable[[], loading.Judged]) -> None:
        asked.append(work)

    told = [loading.scan(both.store, both.spool, LENA, load, code, beside=silent).answer.value for code in codes]
    assert told == ["kept"] * 3
    assert len(asked) == 1, "what comes after a kept scan is not judged before it"
    if first == "late":
        assert asked[0]().answer is Answer.LOADED
        assert [each.answer.value for each in loading.judge_kept(both.store, both.spool)] == [
            "kept",
            "loaded",
            "loaded",
        ]
    else:
        assert [each.answer.value for each in loading.judge_kept(both.store, both.spool)] == ["loaded"] * 3
        assert asked[0]().answer is Answer.KEPT
    assert [(code, answer) for code, answer, _ in rows(both)] == [(code, "loaded") for code in codes]
    assert in_order_of_facts(both) == codes
    assert both.kinds().count("unit_loaded") == 3


def test_what_is_answered_in_time_is_not_kept(both: Desk) -> None:
    number = both.job("PO-1")
    code, load = both.codes(number)[0], both.load(number)
    assert loading.scan(both.store, both.spool, LENA, load, code, beside=lambda work: work()).answer is Answer.LOADED
    assert both.spool.is_empty()


def test_a_kept_scan_for_a_load_that_is_not_there_does_not_block_the_others(both: Desk, second: Store) -> None:
    number = both.job("PO-1")
    load = both.load(number)
    with second.write():
        loading.scan(both.store, both.spool, LENA, 99, both.codes(number)[0])
        loading.scan(both.store, both.spool, LENA, load, both.codes(number)[1])
    judged = loading.judge_kept(both.store, both.spool)
    assert [each.answer.value for each in judged] == ["not_planned", "loaded"]


def test_the_moment_of_the_scan_is_kept_not_that_of_its_judgement(both: Desk, second: Store) -> None:
    number = both.job("PO-1")
    load = both.load(number)
    with second.write():
        loading.scan(both.store, both.spool, LENA, load, both.codes(number)[0])
    both.clock.on(hours=3)
    loading.judge_kept(both.store, both.spool)
    with both.store.read() as connection:
        row = connection.execute(select(fact).where(fact.c.kind == "unit_loaded")).one()
    assert row.happened_at.startswith("2026-11-23T06:00")
    assert row.recorded_at.startswith("2026-11-23T09:00")
    assert verify(both.store) == []

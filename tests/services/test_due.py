"""What is out without a proof of delivery, what its form needs, and what came in today."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from depot_app.domain.orders import JobKind
from depot_app.errors import DepotError
from depot_app.services import due, loads
from tests.services.conftest import CARL, LENA, Desk


@contextmanager
def counted(desk: Desk) -> Iterator[list[str]]:
    told: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("SELECT"):
            told.append(statement)

    engine = desk.store.engine
    event.listen(engine, "before_cursor_execute", note)
    yield told
    event.remove(engine, "before_cursor_execute", note)


def test_a_drop_stands_there_from_departure_to_pod(both: Desk) -> None:
    first, second = both.job("PO-1"), both.job("PO-2", 3)
    load = both.load(first, second)
    assert due.out(both.store) == []
    for ref in (first, second):
        for code in both.codes(ref)[:2]:
            both.scan(load, code)
    loads.confirm(both.store, LENA, load, "left on the dock")
    assert due.out(both.store) == []
    both.clock.on(minutes=5)
    loads.depart(both.store, LENA, load)
    drops = due.out(both.store)
    assert [(drop.job, drop.load, drop.who, drop.stop, drop.units) for drop in drops] == [
        (first, load, "EX17 DPT", 1, 2),
        (second, load, "EX17 DPT", 2, 2),
    ]
    assert drops[0].departed == "2026-11-23T06:05:00.000Z"
    assert (drops[0].consignee, drops[0].city, drops[0].attempt) == ("Pemberton", "Thaxted", 1)
    both.pod(first)
    assert [drop.job for drop in due.out(both.store)] == [second]
    both.pod(second, "failed")
    assert due.out(both.store) == []


def test_the_longest_out_comes_first_and_one_load_can_be_asked(desk: Desk) -> None:
    early, late = desk.job("PO-1"), desk.job("PO-2")
    second = desk.load(late)
    first = desk.send(early)
    desk.clock.on(hours=1)
    for code in desk.codes(late):
        desk.scan(second, code)
    loads.confirm(desk.store, LENA, second)
    loads.depart(desk.store, LENA, second)
    assert [drop.job for drop in due.out(desk.store)] == [early, late]
    assert [drop.job for drop in due.out(desk.store, second)] == [late]
    assert due.out(desk.store, first)[0].job == early


def test_it_asks_twice_however_much_is_out(desk: Desk) -> None:
    desk.send(*[desk.job(f"PO-{number}") for number in range(6)])
    with counted(desk) as told:
        assert len(due.out(desk.store)) == 6
    assert len(told) == 2


def test_freight_to_be_fetched_counts_its_packages(desk: Desk) -> None:
    number = desk.job("PO-1", 4, kind=JobKind.COLLECTION)
    desk.send(number)
    assert [(drop.job, drop.units) for drop in due.out(desk.store)] == [(number, 4)]


def test_the_form_knows_the_units_that_went_and_who_signed_before(both: Desk) -> None:
    both.send(both.job("PO-1"), both.job("PO-2"))
    both.pod("PO-1")
    both.clock.on(hours=1)
    both.pod("PO-2", note="x")
    number = both.job("PO-3", 3)
    load = both.load(number)
    for code in both.codes(number)[:2]:
        both.scan(load, code)
    loads.confirm(both.store, LENA, load, "late")
    about = due.for_pod(both.store, "PO-3")
    assert (about.job, about.leg, about.load, about.units) == (number, "confirmed", load, tuple(both.codes(number)[:2]))
    assert about.signers == ("B. Okonkwo",)
    assert about.last is None
    with pytest.raises(DepotError, match="No job"):
        due.for_pod(both.store, "PO-404")


def test_the_form_tells_the_newest_pod(desk: Desk) -> None:
    desk.send(desk.job("PO-1"))
    desk.pod("PO-1", "reservation", note="wet", files=(desk.file(),))
    put_right = desk.pod("PO-1")
    last = due.for_pod(desk.store, "PO-1").last
    assert last is not None
    assert (last.id, last.outcome, last.files) == (put_right, "clean", 0)


def test_the_form_tells_what_of_a_part_was_accepted(desk: Desk) -> None:
    number = desk.job("PO-1")
    desk.send(number)
    accepted = desk.codes(number)[:1]
    desk.pod("PO-1", "partly", delivered=accepted)
    last = due.for_pod(desk.store, "PO-1").last
    assert last is not None
    assert last.delivered == tuple(accepted)
    desk.pod("PO-1")
    last = due.for_pod(desk.store, "PO-1").last
    assert last is not None
    assert last.delivered == ()


def test_the_form_of_another_attempt_begins_empty(desk: Desk) -> None:
    desk.send(desk.job("PO-1"))
    desk.pod("PO-1", "failed", note="closed")
    failed = due.for_pod(desk.store, "PO-1").last
    assert failed is not None
    assert (failed.outcome, failed.note) == ("failed", "closed")
    desk.send(due.for_pod(desk.store, "PO-1").job)
    assert due.for_pod(desk.store, "PO-1").last is None
    right = desk.pod("PO-1")
    last = due.for_pod(desk.store, "PO-1").last
    assert last is not None
    assert last.id == right


def test_the_day_begins_at_midnight_in_the_depot_and_lasts_until_the_next_noon(both: Desk) -> None:
    both.send(both.job("PO-1"), both.job("PO-2"))
    both.clock.on(hours=-5)  # 01:00 in London is still the same day there
    first = both.pod("PO-1", files=(both.file(),))
    (row,) = due.accepted_lately(both.store)
    both.clock.on(hours=34)  # the next morning: 11:00 in London
    assert due.accepted_lately(both.store) == [row]
    assert (row.pod, row.by, row.outcome, row.taken_by, row.files) == (first, "B. Okonkwo", "clean", CARL.id, 1)
    both.clock.on(hours=1)
    assert due.accepted_lately(both.store) == []
    both.pod("PO-2", "refused")
    assert [each.outcome for each in due.accepted_lately(both.store)] == ["refused"]

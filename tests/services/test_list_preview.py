"""What a person is told of a customer's list, before and after it is taken in."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from depot_app.errors import DepotError
from depot_app.services import counts, imports, job_list, list_preview, profiles
from depot_app.sheets.model import Options
from tests.services.conftest import CARL, IVAN, Desk

HEAD = "Customer,Order no,Delivery date,Consignee,Street,Postcode,Town,Country,Qty,Package,Description,Weight kg"
ROW = "Quillfeather Mills,{ref},2026-12-04,Kiosk 7,Piotrkowska 7,90-926,Lodz,PL,{count},pallet,Paper,450"


def a_list(desk: Desk, *refs: str, count: str = "2", head: str = HEAD, row: str = ROW) -> str:
    return str(desk.file("orders.csv", "\n".join([head, *(row.format(ref=ref, count=count) for ref in refs)]).encode()))


def test_a_look_books_nothing_and_tells_what_would_be(desk: Desk) -> None:
    told = list_preview.take(desk.store, IVAN, a_list(desk, "A-1", "A-2"), dry_run=True)
    assert (told.file, told.booked, told.unchanged, told.changed, told.refused, told.total) == (
        "orders.csv",
        2,
        0,
        0,
        0,
        2,
    )
    first = told.jobs[0]
    assert (first.state, first.number, first.reference, first.customer) == ("booked", "", "A-1", "Quillfeather Mills")
    assert (first.consignee, first.city, first.date, first.quantity) == ("Kiosk 7", "Lodz", "2026-12-04", 2)
    assert first.weight_g == 450_000
    assert first.cells
    assert job_list.count(desk.store) == 0


def test_after_booking_the_same_list_says_nothing_new_and_a_changed_one_does(desk: Desk) -> None:
    booked = list_preview.take(desk.store, IVAN, a_list(desk, "A-1", "A-2"), dry_run=False)
    assert [job.reference for job in booked.jobs if job.number] == ["A-1", "A-2"]
    again = list_preview.take(desk.store, IVAN, a_list(desk, "A-1", "A-2"), dry_run=True)
    assert (again.booked, again.unchanged) == (0, 2)
    more = Path(a_list(desk, "A-1"))
    more.write_text(
        more.read_text() + "\n" + ROW.format(ref="A-2", count="5") + "\n" + ROW.format(ref="A-3", count="1")
    )
    told = list_preview.take(desk.store, IVAN, str(more), dry_run=True)
    assert (told.booked, told.unchanged, told.changed) == (1, 1, 1)
    assert [job.state for job in told.jobs] == ["changed", "booked", "unchanged"]


def test_problems_stand_with_the_gravest_first(desk: Desk) -> None:
    path = a_list(desk, "A-1")
    with open(path, "a") as file:
        file.write("\n" + ROW.format(ref="A-2", count="x") + "\n" + ROW.format(ref="", count="1"))
    told = list_preview.take(desk.store, IVAN, path, dry_run=True)
    assert told.refused
    severities = [each.severity for each in told.problems]
    assert severities == sorted(severities, key=("error", "question", "warning").index)
    assert any(each.cell == "I3" for each in told.problems)


def test_customer_and_profile_help_a_list_that_lacks_them(desk: Desk) -> None:
    head, row = HEAD.partition(",")[2], ROW.partition(",")[2]
    path = a_list(desk, "A-1", head=head, row=row)
    assert list_preview.take(desk.store, IVAN, path, dry_run=True).booked == 0
    assert list_preview.take(desk.store, IVAN, path, "Quill Co", dry_run=True).jobs[0].customer == "Quill Co"
    profiles.save(desk.store, CARL, "mill", Options(customer="Mill Ltd"))
    assert list_preview.take(desk.store, IVAN, path, profile="mill", dry_run=True).jobs[0].customer == "Mill Ltd"
    assert list_preview.take(desk.store, IVAN, path, "Quill Co", "mill", dry_run=True).jobs[0].customer == "Quill Co"
    with pytest.raises(DepotError, match="no import profile"):
        list_preview.take(desk.store, IVAN, path, profile="none", dry_run=True)


def test_dates_that_can_be_read_two_ways_wait_for_one_answer(desk: Desk) -> None:
    refs = [f"A-{number}" for number in range(1, 14)]
    path = a_list(desk, *refs, row=ROW.replace("2026-12-04", "4/12/2026"))
    asked = list_preview.take(desk.store, IVAN, path, dry_run=True)
    assert (asked.booked, asked.refused) == (0, 13)
    assert [(each.severity, each.cell) for each in asked.problems if each.severity != "warning"] == [("question", "C2")]
    (named,) = (each for each in asked.assumptions if "day or the month" in each)
    assert named.endswith("first: A-1, A-2, A-3, A-4, A-5, A-6, A-7, A-8, A-9, A-10 and 3 more.")
    for day_first, day in ((True, "2026-12-04"), (False, "2026-04-12")):
        told = list_preview.take(desk.store, IVAN, path, "", "", day_first, dry_run=True)
        assert (told.booked, told.refused, told.jobs[0].date) == (13, 0, day)
        assert not [each for each in told.assumptions if "day or the month" in each]
    name = "Quillfeather Mills"
    list_preview.keep(desk.store, IVAN, name, "", True)
    assert list_preview.is_kept(desk.store, name, "", True)
    assert not list_preview.is_kept(desk.store, name, "", False)
    assert list_preview.take(desk.store, IVAN, path, profile=name, dry_run=True).jobs[0].date == "2026-12-04"
    right = list_preview.take(desk.store, IVAN, path, "", name, False, dry_run=True)
    assert right.jobs[0].date == "2026-04-12", "what is said now goes before what was kept"


def test_a_long_list_is_counted_in_full_and_told_in_part(desk: Desk) -> None:
    refs = [f"L-{number}" for number in range(list_preview.MOST_JOBS + 30)]
    told = list_preview.take(desk.store, IVAN, a_list(desk, *refs), dry_run=True)
    assert (told.booked, len(told.jobs)) == (len(refs), list_preview.MOST_JOBS)
    assert len(pickle.dumps(told)) < 200_000


def test_how_a_list_was_read_is_kept_under_its_customers_name(desk: Desk) -> None:
    assert not list_preview.is_kept(desk.store, "Quillfeather Mills")
    assert list_preview.keep(desk.store, IVAN, " Quillfeather Mills ") is None
    assert list_preview.is_kept(desk.store, "Quillfeather Mills")
    profiles.save(desk.store, IVAN, "poland", Options(default_country="PL"))
    assert not list_preview.is_kept(desk.store, "Quillfeather Mills", "poland")
    assert list_preview.keep(desk.store, CARL, "Quillfeather Mills", "poland") == Options("Quillfeather Mills")
    assert profiles.get(desk.store, "Quillfeather Mills") == Options("Quillfeather Mills", default_country="PL")


class _Stopped(BaseException):
    pass


def test_a_stopped_booking_tells_how_far_it_got(desk: Desk) -> None:
    since = counts.newest(desk.store)
    assert list_preview.stopped(desk.store, IVAN, since) == list_preview.Stopped(0, 0, 0)
    list_preview.take(desk.store, IVAN, a_list(desk, "A-1", "A-2"), dry_run=False)
    assert list_preview.stopped(desk.store, IVAN, since) == list_preview.Stopped(2, 2, 0)
    since = counts.newest(desk.store)
    refs = [f"B-{number}" for number in range(60)]
    path = a_list(desk, "A-1", *refs, count="9")

    def stop(done: int, _of: int) -> None:
        raise _Stopped

    with pytest.raises(_Stopped):
        list_preview.take(desk.store, IVAN, path, dry_run=False, progress=stop)
    told = list_preview.stopped(desk.store, IVAN, since)
    assert 0 < told.booked < told.jobs == 60
    assert told.changed == 1
    assert list_preview.stopped(desk.store, CARL, since) == list_preview.Stopped(0, 0, 0)
    assert list_preview.stopped(desk.store, CARL, None) == list_preview.Stopped(told.booked, 60, 0)
    assert imports.resume(desk.store, IVAN) == 60 - told.booked

"""Jobs by hand: booked once, found by what people say, changed while it is time, cancelled, held, sent back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from depot_app.domain.orders import GoodsLine, JobKind, Party
from depot_app.domain.units import MOST_LINES, MOST_UNITS
from depot_app.errors import DepotError
from depot_app.services import booking, customer_memory, exceptions, job_list, jobs, loads, notes, splitting
from depot_app.services.desk import depot
from depot_app.store.tables import customer, note
from tests.services.conftest import CARL, DAY, IVAN, LENA, SUSI, Desk


def test_a_booked_job_is_all_that_was_ordered(both: Desk) -> None:
    order = both.order("PO-1", 3, instructions="ring twice", window_from="08:00", window_to="10:00", service="next day")
    made = jobs.book(both.store, IVAN, order)
    assert "new customer" in made.warnings[0]
    shown = both.show(made.number)
    assert (shown.reference, shown.customer, shown.movement, shown.billing) == (
        "PO-1", "Quillfeather Mills", "expected", "unpriced",
    )  # fmt: skip
    assert (shown.consignee, shown.lines, shown.quantity, shown.weight_g) == (order.consignee, order.lines, 3, 3000)
    assert both.codes("PO-1") == [f"{made.number}-{n:03d}" for n in (1, 2, 3)]
    assert shown.note["number"] == made.number
    assert both.kinds("PO-1") == ["booking_received"]
    assert jobs.book(both.store, IVAN, both.order("PO-2")).warnings == ()
    with both.store.read() as connection:
        assert len(connection.execute(select(customer)).all()) == 1


def test_the_same_order_is_not_booked_twice(desk: Desk) -> None:
    number = desk.job("PO-1")
    with pytest.raises(DepotError, match=f"booked already, as {number}"):
        desk.job(" po-1 ", customer="QUILLFEATHER  mills")
    assert desk.job("PO-1", date=date(2026, 11, 24)) != number


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"customer": " "}, "lacks a customer"),
        ({"consignee": Party("")}, "lacks a consignee"),
        ({"lines": ()}, "lacks a goods line"),
        ({"reference": "  "}, "no reference"),
        ({"lines": (GoodsLine("x", 0),)}, "quantity of one"),
        ({"lines": (GoodsLine("x", MOST_UNITS + 1),)}, f"at most {MOST_UNITS} units"),
        ({"lines": (GoodsLine("x", 1, barcode="A"),) * (MOST_LINES + 1)}, f"{MOST_LINES + 1} lines"),
    ],
)
def test_what_is_no_order_is_refused_whole(desk: Desk, change: dict[str, Any], words: str) -> None:
    before = desk.kinds()
    with pytest.raises(DepotError, match=words):
        jobs.book(desk.store, CARL, replace(desk.order("PO-1"), **change))
    assert desk.kinds() == before


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(1, 1, 1), "more than five years ago"), (DAY - timedelta(days=1_828), "more than five years ago"),
        (DAY + timedelta(days=1_828), "more than five years ahead"), (date(9999, 12, 31), "more than five years ahead"),
    ],
)  # fmt: skip
def test_a_day_years_away_is_refused_when_booked_and_when_edited(desk: Desk, day: date, words: str) -> None:
    before = desk.kinds()
    with pytest.raises(DepotError, match=words):
        jobs.book(desk.store, CARL, desk.order("PO-1", date=day))
    assert desk.kinds() == before
    desk.job("PO-1")
    with pytest.raises(DepotError, match=words):
        jobs.edit(desk.store, CARL, "PO-1", date=day.isoformat())
    assert desk.show("PO-1").date == DAY.isoformat()


def test_five_years_are_not_too_far_and_an_old_job_may_still_be_edited(desk: Desk) -> None:
    for number, day in enumerate((DAY - timedelta(days=1_827), DAY + timedelta(days=1_827))):
        desk.job(f"PO-{number}", date=day)
    desk.clock.at += timedelta(days=1)
    assert jobs.edit(desk.store, CARL, "PO-0", instructions="ring")


def test_a_loader_books_nothing(desk: Desk) -> None:
    with pytest.raises(DepotError, match="takes a clerk or importer"):
        jobs.book(desk.store, LENA, desk.order("PO-1"))


def test_a_barcode_on_another_job_is_warned_about(desk: Desk) -> None:
    lines = (GoodsLine("x", 1, barcode="340123450000000017"),)
    first = desk.job("PO-1", lines=lines)
    made = jobs.book(desk.store, CARL, desk.order("PO-2", lines=lines))
    assert first in "".join(made.warnings)


def test_a_job_is_found_by_number_reference_or_unit(desk: Desk) -> None:
    number = desk.job("PO 1")
    for said in (number, number.lower(), " po  1 ", desk.codes(number)[1]):
        assert desk.show(said).number == number
    with pytest.raises(DepotError, match="No job has"):
        desk.show("PO 9")


def test_a_reference_that_means_several_is_asked_about(desk: Desk) -> None:
    first, second = desk.job("PO-1"), desk.job("PO-1", date=date(2026, 11, 24))
    with pytest.raises(DepotError, match=rf"Several jobs.*{first}, {second}.*Use the number"):
        desk.show("PO-1")
    jobs.cancel(desk.store, CARL, first, "by phone")
    assert desk.show("PO-1").number == second


def test_an_edit_changes_what_it_names_and_nothing_else(both: Desk) -> None:
    number = both.job("PO-1")
    jobs.edit(both.store, CARL, number, consignee={"city": "Dunmow"}, date="2026-11-25", instructions="bell")
    shown = both.show(number)
    assert (shown.date, shown.instructions, shown.consignee.city) == ("2026-11-25", "bell", "Dunmow")
    assert (shown.consignee.name, shown.reference) == ("Pemberton", "PO-1")
    jobs.edit(both.store, CARL, number, instructions="bell")  # the same again
    assert both.kinds(number) == ["booking_received", "booking_changed"]
    assert both.job("PO-1") != number  # the old day is free again


def test_new_goods_are_new_units_until_the_first_is_scanned(desk: Desk) -> None:
    number = desk.job("PO-1")
    jobs.edit(desk.store, CARL, number, lines=(GoodsLine("gate", 1, "pallet", 9000), GoodsLine("x", 1, barcode="ABC")))
    assert desk.codes(number) == [f"{number}-001", "ABC"]
    assert desk.show(number).quantity == 2
    desk.scan(desk.load(number), "ABC")
    with pytest.raises(DepotError, match="scanned already"):
        jobs.edit(desk.store, CARL, number, lines=(GoodsLine("gate", 2),))
    jobs.edit(desk.store, CARL, number, instructions="still possible")


def test_two_who_change_a_job_at_once_lose_nothing_of_each_other(both: Desk) -> None:
    number = both.job("PO-1")
    seen = customer_memory.order(both.store, number)
    jobs.edit(both.store, CARL, number, consignee={"name": "Zoe Anders"}, instructions="ring first", seen=seen)
    jobs.edit(both.store, SUSI, number, consignee={"address": "9 New Row"}, service="tail lift", seen=seen)
    now = customer_memory.order(both.store, number)
    assert (now.consignee.name, now.consignee.address) == ("Zoe Anders", "9 New Row")
    assert (now.instructions, now.service) == ("ring first", "tail lift")
    with pytest.raises(DepotError, match="same meanwhile: the instructions, the consignee"):
        jobs.edit(both.store, SUSI, number, consignee={"name": "Zoë"}, instructions="", window_to="12:00", seen=seen)
    assert customer_memory.order(both.store, number) == now
    jobs.edit(both.store, SUSI, number, consignee={"name": "Zoe Anders"}, seen=seen)  # the same is no quarrel


def test_the_largest_job_can_be_changed_whole(desk: Desk) -> None:
    lines = tuple(GoodsLine(f"piece {n}", 1) for n in range(MOST_UNITS))
    number = desk.job("PO-1", lines=lines)
    jobs.edit(desk.store, CARL, number, lines=tuple(GoodsLine(f"other {n}", 1) for n in range(MOST_UNITS)))
    assert len(desk.codes(number)) == MOST_UNITS


def test_an_edit_into_another_jobs_order_is_refused(desk: Desk) -> None:
    desk.job("PO-1")
    number = desk.job("PO-2")
    with pytest.raises(DepotError, match="already a job with that reference"):
        jobs.edit(desk.store, CARL, number, reference="PO-1")
    with pytest.raises(DepotError, match="cannot be changed this way"):
        jobs.edit(desk.store, CARL, number, customer="Other")


def test_a_split_moves_units_goods_and_weight(both: Desk) -> None:
    lines = (GoodsLine("hinges", 4, "carton", 1001), GoodsLine("gate", 1, "pallet", 9000, "GATE-1"))
    number = both.job("PO-1", lines=lines)
    moving = [both.codes(number)[0], both.codes(number)[2], "GATE-1"]
    made = splitting.split(both.store, CARL, number, moving)
    rest, new = both.show(number), both.show(made.number)
    assert made.reference == "PO-1/2"
    assert both.codes(made.number) == moving
    assert set(both.codes(number)).isdisjoint(moving)
    assert rest.quantity + new.quantity == 5
    assert (rest.weight_g or 0) + (new.weight_g or 0) == 10_001
    assert splitting.split(both.store, CARL, number, [both.codes(number)[0]]).reference == "PO-1/3"


def test_a_split_needs_some_to_move_and_some_to_stay(desk: Desk) -> None:
    number = desk.job("PO-1")
    for codes, words in (([], "Some units must move"), (desk.codes(number), "some must stay"), (["X"], "no unit X")):
        with pytest.raises(DepotError, match=words):
            splitting.split(desk.store, CARL, number, codes)
    desk.scan(desk.load(number), desk.codes(number)[0])
    with pytest.raises(DepotError, match="scanned already"):
        splitting.split(desk.store, CARL, number, desk.codes(number)[:1])


def test_what_stays_after_a_split_says_how_far_it_is(desk: Desk) -> None:
    number = desk.job("PO-1")
    lost, moving = desk.codes(number)
    exceptions.log(desk.store, CARL, number, "LOST", unit_code=lost)
    splitting.split(desk.store, CARL, number, [moving])
    assert desk.show(number).movement == "lost"


def test_a_cancelled_job_leaves_its_load_and_voids_its_number(both: Desk) -> None:
    number = both.job("PO-1")
    load = both.load(number)
    jobs.cancel(both.store, CARL, number, "by phone")
    shown = both.show(number)
    assert (shown.movement, shown.billing, shown.legs) == ("cancelled", "do-not-invoice", [])
    assert shown.note == {"number": None, "version": 0, "prints": 0, "voided": [number]}
    assert both.scan(load, f"{number}-001") == "cancelled"
    with pytest.raises(DepotError, match="is cancelled"):
        jobs.cancel(both.store, CARL, number, "x")
    with both.store.read() as connection:
        assert connection.execute(select(note.c.voided)).scalar() == "job cancelled: by phone"


def test_a_printed_note_of_a_cancelled_job_keeps_its_number(desk: Desk) -> None:
    number = desk.job("PO-1")
    notes.print_notes(desk.store, CARL, [number], desk.folder, lambda told: b"page")
    jobs.cancel(desk.store, CARL, number, "by phone")
    assert desk.show(number).note["voided"] == []


def test_what_is_on_a_vehicle_cannot_be_cancelled(desk: Desk) -> None:
    number = desk.job("PO-1")
    load = desk.load(number)
    desk.scan(load, desk.codes(number)[0])
    with pytest.raises(DepotError, match="on a vehicle"):
        jobs.cancel(desk.store, CARL, number, "by phone")
    loads.confirm(desk.store, LENA, load, "missing")
    with pytest.raises(DepotError, match="cannot be cancelled any more"):
        jobs.cancel(desk.store, CARL, number, "by phone")


def test_a_hold_refuses_units_until_a_supervisor_lifts_it(desk: Desk) -> None:
    number = desk.job("PO-1")
    load = desk.load(number)
    jobs.hold(desk.store, CARL, number, "unpaid")
    assert desk.scan(load, desk.codes(number)[0]) == "held"
    with pytest.raises(DepotError, match="takes a supervisor"):
        jobs.unhold(desk.store, CARL, number, "paid")
    jobs.unhold(desk.store, SUSI, number, "paid")
    assert desk.scan(load, desk.codes(number)[0]) == "loaded"


def test_a_return_goes_the_other_way_with_units_of_its_own(desk: Desk) -> None:
    number = desk.job("PO-1", lines=(GoodsLine("gate", 1, "pallet", 9000, "GATE-1"),))
    back = desk.returning(number)
    shown = desk.show(back)
    assert (shown.kind, shown.reference) == (JobKind.RETURN, "PO-1-R")
    assert shown.sender is not None
    assert (shown.sender.name, shown.consignee.name) == ("Pemberton", "Ruhr East")
    assert desk.codes(back) == [f"{back}-001"]


def test_the_list_filters_counts_and_searches(both: Desk) -> None:
    first, second = both.job("PO-1"), both.job("PO-2", consignee=Party("Zinc & Sons", city="Łódź"))
    jobs.cancel(both.store, CARL, first, "by phone")
    assert [row.number for row in job_list.listed(both.store, search="zinc")] == [second]
    assert [row.number for row in job_list.listed(both.store, movement="cancelled")] == [first]
    assert [row.number for row in job_list.listed(both.store, movement="expected")] == [second]
    assert job_list.count(both.store, billing="do-not-invoice") == 1
    assert job_list.listed(both.store, search="ŁÓDŹ")[0].units == 2


def test_an_order_has_one_identity_wherever_it_is_booked(desk: Desk) -> None:
    with desk.store.read() as connection:
        here = depot(connection)
    again = desk.order(" po-1 ", customer="quillfeather mills", date=DAY)
    assert booking.key_of(here, desk.order("PO-1")) == booking.key_of(here, again)

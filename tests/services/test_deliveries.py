"""Proof of delivery: each outcome, what it does to the units, putting it right, and what is demanded of it."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest
from sqlalchemy import select

from depot_app.domain.orders import JobKind
from depot_app.errors import DepotError
from depot_app.services import billing, deliveries, load_view, loads
from depot_app.services.deliveries import Outcome, Pod
from depot_app.store import files
from depot_app.store.tables import fact, step
from tests.services.conftest import CARL, LENA, SUSI, Desk


@pytest.mark.parametrize(
    ("outcome", "leg", "units", "movement"),
    [
        ("clean", "delivered", ["delivered"] * 2, "delivered"),
        ("reservation", "delivered", ["delivered"] * 2, "delivered"),
        ("partly", "partly", ["delivered", "returned"], "partly delivered"),
        ("refused", "refused", ["returned"] * 2, "returned"),
        ("failed", "failed", ["here"] * 2, "here"),
    ],
)
def test_each_outcome(both: Desk, outcome: str, leg: str, units: list[str], movement: str) -> None:
    number = both.job("PO-1")
    load = both.send(number)
    accepted = both.codes(number)[:1] if outcome == "partly" else []
    both.pod(number, outcome, delivered=accepted, note="box wet" if outcome == "reservation" else "")
    shown = both.show(number)
    assert shown.legs == [{"load": load, "attempt": 1, "state": leg}]
    assert (both.states(number), shown.movement) == (units, movement)
    assert [(each["outcome"], each["by"]) for each in shown.pods] == [(outcome, "B. Okonkwo")]
    assert load_view.show(both.store, load).state == "closed"


def test_a_failed_delivery_reports_no_delivered_quantity(desk: Desk) -> None:
    for reference, outcome in (("PO-1", "clean"), ("PO-2", "failed")):
        desk.send(desk.job(reference))
        desk.pod(reference, outcome)
    with desk.store.read() as connection:
        rows = connection.execute(
            select(fact.c.seq, step.c.what).join(step, step.c.fact_seq == fact.c.seq)
            .where(fact.c.kind == "service_completed").order_by(step.c.id)
        ).all()  # fmt: skip
    assert [row.what for row in rows] == ["pod_files", "pod_note", "delivered_quantity", "pod_files", "pod_note"]


@pytest.mark.parametrize(
    ("pod", "words"),
    [
        (Pod(Outcome.CLEAN, " "), "Who signed is missing"),
        (Pod(Outcome.RESERVATION, "B"), "counts only with its words"),
        (Pod(Outcome.PARTLY, "B"), "Which units were accepted"),
        (Pod(Outcome.CLEAN, "B", delivered=["X"]), "Which units were accepted"),
        (Pod(Outcome.PARTLY, "B", delivered=["X"]), "X did not go out"),
    ],
)
def test_what_a_pod_needs(desk: Desk, pod: Pod, words: str) -> None:
    number = desk.job("PO-1")
    desk.send(number)
    with pytest.raises(DepotError, match=words):
        deliveries.accept(desk.store, CARL, number, pod)
    assert desk.show(number).pods == []


def test_a_part_delivery_of_everything_is_no_part_delivery(desk: Desk) -> None:
    number = desk.job("PO-1")
    desk.send(number)
    with pytest.raises(DepotError, match="All units were accepted"):
        desk.pod(number, "partly", delivered=desk.codes(number))


def test_a_pod_before_its_time_is_refused(desk: Desk) -> None:
    number = desk.job("PO-1")
    with pytest.raises(DepotError, match="never on a load"):
        desk.pod(number)
    load = desk.load(number)
    with pytest.raises(DepotError, match="has not departed"):
        desk.pod(number)
    for code in desk.codes(number):
        desk.scan(load, code)
    loads.confirm(desk.store, LENA, load)
    loads.depart(desk.store, LENA, load)
    with pytest.raises(DepotError, match="in the future"):
        desk.pod(number, at=desk.clock.now() + timedelta(minutes=6))
    desk.pod(number, at=desk.clock.now() - timedelta(hours=2))
    assert desk.show(number).pods[0]["at"] == "2026-11-23T04:00:00.000Z"
    with pytest.raises(DepotError, match="takes a clerk"):
        deliveries.accept(desk.store, LENA, number, Pod(Outcome.CLEAN, "B"))


def test_a_pod_is_put_right_until_the_job_is_released(both: Desk) -> None:
    number = both.job("PO-1")
    both.send(number)
    both.pod(number, "failed")
    both.pod(number, "partly", delivered=both.codes(number)[:1])
    assert both.states(number) == ["delivered", "returned"]
    both.pod(number)
    assert both.states(number) == ["delivered", "delivered"]
    billing.set_price(both.store, CARL, number, "10")
    billing.release(both.store, SUSI, [number])
    with pytest.raises(DepotError, match="is released; its POD stands"):
        both.pod(number, "refused")
    assert [each["outcome"] for each in both.show(number).pods] == ["failed", "partly", "clean"]


@pytest.mark.parametrize("before", [0, 8])
def test_the_pod_recorded_last_counts_whatever_time_it_says(desk: Desk, before: int) -> None:
    """The first POD had a wrong date; the one that puts it right happened earlier. Ids pass from D9 to D10."""
    other = desk.job("PO-0")
    desk.send(other)
    for _ in range(before):
        desk.pod(other)
    number = desk.job("PO-1")
    desk.send(number)
    desk.pod(number)
    desk.pod(number, "failed", at=desk.clock.now() - timedelta(hours=5) if not before else None)
    assert "POD accepted" in [lack.rule for lack in desk.show(number).missing]


def test_files_are_kept_by_their_content(both: Desk) -> None:
    number = both.job("PO-1")
    both.send(number)
    page, photo = both.file("page.pdf"), both.file("photo.jpg", b"\xff\xd8 photo")
    both.pod(number, files=[page, photo])
    (told,) = both.show(number).pods
    assert [each["name"] for each in told["files"]] == ["page.pdf", "photo.jpg"]
    assert told["files"][1]["sha256"] == hashlib.sha256(b"\xff\xd8 photo").hexdigest()
    with both.store.read() as connection:
        assert files.get(both.store, connection, told["files"][0]["sha256"]) == page.read_bytes()


def test_a_file_that_cannot_be_read_refuses_the_pod(desk: Desk) -> None:
    number = desk.job("PO-1")
    desk.send(number)
    with pytest.raises(DepotError, match=r"gone\.pdf cannot be read"):
        desk.pod(number, files=[desk.file(), desk.folder / "gone.pdf"])
    assert desk.show(number).pods == []


def test_a_load_closes_with_its_last_pod(desk: Desk) -> None:
    numbers = [desk.job(f"PO-{n}") for n in range(3)]
    load = desk.send(*numbers)
    for number, state in zip(numbers, ("departed", "departed", "closed"), strict=True):
        desk.pod(number)
        assert load_view.show(desk.store, load).state == state


@pytest.mark.parametrize(
    ("kind", "outcome", "movement"),
    [("collection", "clean", "delivered"), ("return", "clean", "returned"), ("return", "failed", "expected")],
)
def test_freight_fetched_on_the_way_needs_no_scan(both: Desk, kind: str, outcome: str, movement: str) -> None:
    collected = both.job("PO-1", kind=JobKind.COLLECTION)
    number = both.returning(collected) if kind == "return" else collected
    both.send(number)
    both.pod(number, outcome)
    assert both.show(number).movement == movement
    assert (number in [each.number for each in billing.readiness(both.store) if
            "all legs done" in [lack.rule for lack in each.missing]]) == (outcome == "failed")  # fmt: skip


def test_a_pod_is_not_older_than_its_job_could_be(desk: Desk) -> None:
    number = desk.job("OLD-1")
    desk.send(number)
    now = desk.store.clock.now()
    with pytest.raises(DepotError, match="long before"):
        deliveries.accept(desk.store, CARL, number, Pod(Outcome.CLEAN, "A. Signer", now - timedelta(days=40)))
    deliveries.accept(desk.store, CARL, number, Pod(Outcome.CLEAN, "A. Signer", now - timedelta(days=20)))


def test_one_of_many_never_puts_right_what_another_desk_took_in(desk: Desk) -> None:
    number = desk.job("TWICE-1")
    desk.send(number)
    deliveries.accept(desk.store, CARL, number, Pod(Outcome.RESERVATION, "A. Signer", note="wet"))
    with pytest.raises(DepotError, match="is in already"):
        deliveries.accept(desk.store, CARL, number, Pod(Outcome.CLEAN, "B. Signer"), again=False)
    assert deliveries.accept(desk.store, CARL, number, Pod(Outcome.CLEAN, "B. Signer"))

"""Which steps go, and in which order: each job's own, sisters together, nothing past a step that is stuck."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from depot_app.domain.times import Clock
from depot_app.services import billing, customers, jobs, loads
from depot_app.services.finding import find_job
from depot_app.services.replication import marking, sending
from depot_app.services.replication.marking import Outcome, Receipt
from depot_app.services.replication.picking import Batch, next_batch
from depot_app.store import opening
from depot_app.store.tables import customer, import_, job, step
from tests.services.replication.linked import Link
from tests.support.depot import BOSS


def picked(link: Link, grace_s: float = 0.0, most: int = 100) -> Batch:
    batch = next_batch(link.store, set(), grace_s, most)
    assert batch is not None
    return batch


def settle(link: Link, batch: Batch) -> None:
    marking.settled(link.store, Outcome({each.id: Receipt() for each in batch.steps}))


def mark(link: Link, number: int, **values: str | int) -> None:
    with link.store.write() as tx:
        tx.connection.execute(update(step).where(step.c.id == number).values(values))


def test_a_jobs_steps_go_in_their_order_one_kind_at_a_time(link: Link) -> None:
    link.book("A", price="10")
    link.deliver("A")
    told = []
    while (batch := next_batch(link.store, set(), 0, 100)) is not None:
        told.append((batch.what, len(batch.steps)))
        settle(link, batch)
    assert told == [("order", 1), ("order_confirm", 1), ("order_note", 3)]


def test_jobs_go_together_by_kind_the_fullest_batch_first(link: Link) -> None:
    for ref in "ABC":
        link.book(ref)
    settle(link, picked(link))
    for ref in "AB":
        billing.set_price(link.store, BOSS, ref, "10")
    loads.plan(link.store, BOSS, loads.NewLoad("KX"), ["C"])
    assert [(picked(link).what, len(picked(link).steps))] == [("order_confirm", 2)]


def test_all_of_a_customer_unknown_to_odoo_is_passed_over_until_it_is_matched(link: Link) -> None:
    link.book("A", "Nobody Ltd", price="10")
    link.book("B", "C1001")
    with link.store.read() as connection:
        found = select(customer.c.name, customer.c.id)
        ids = {row.name: row.id for row in connection.execute(found)}
    assert [each.job_id for each in picked(link).steps] == [_job(link, "A"), _job(link, "B")]
    batch = next_batch(link.store, set(), 0, 100, ids.values())
    assert batch is None, "asked in vain, both"
    batch = next_batch(link.store, set(), 0, 100, {ids["Nobody Ltd"]})
    assert batch is not None
    assert [each.job_id for each in batch.steps] == [_job(link, "B")]
    customers.record(link.store, BOSS, ids["Nobody Ltd"], 10, "chosen")
    batch = next_batch(link.store, set(), 0, 100, {ids["Nobody Ltd"]})
    assert batch is not None
    assert [(each.job_id, each.what) for each in batch.steps] == [
        (_job(link, "A"), "order"),
        (_job(link, "B"), "order"),
    ]


def _job(link: Link, ref: str) -> str:
    with link.store.read() as connection:
        return str(find_job(connection, ref).id)


def test_no_batch_is_larger_than_allowed(link: Link) -> None:
    for ref in "ABC":
        link.book(ref)
    assert len(picked(link, most=2).steps) == 2


def test_only_notes_of_one_job_go_together(link: Link) -> None:
    link.book("A")
    settle(link, picked(link))
    jobs.edit(link.store, BOSS, "A", date="2026-12-02")
    jobs.edit(link.store, BOSS, "A", date="2026-12-03")
    assert [each.what for each in picked(link).steps] == ["order_change"]


def test_nothing_passes_a_stuck_step_of_its_own_job_and_sisters_go_on(link: Link) -> None:
    for column in ("rejected_at", "conflict_at"):
        link.book(column, price="10")
        link.book(f"sister of {column}", price="10")
        first, *_ = [each.id for each in picked(link).steps]
        mark(link, first, **{column: "2026-12-01T00:00:00.000Z"})
        batch = picked(link)
        assert first not in {each.id for each in batch.steps}
        while (batch := next_batch(link.store, set(), 0, 100)) is not None:  # type: ignore[assignment]
            settle(link, batch)
        assert link.steps(f"sister of {column}") == [("order", "sent"), ("order_confirm", "sent")]
        assert link.steps(column)[1] == ("order_confirm", "waiting")


def test_a_step_to_be_tried_later_holds_its_job_until_then(link: Link) -> None:
    link.book("A")
    (only,) = picked(link).steps
    mark(link, only.id, next_try_at="2999-01-01T00:00:00.000Z")
    assert next_batch(link.store, set(), 0, 100) is None
    mark(link, only.id, next_try_at="2000-01-01T00:00:00.000Z")
    assert len(picked(link).steps) == 1


def test_a_withdrawn_step_holds_nobody_back(link: Link) -> None:
    link.book("A", price="10")
    (only,) = picked(link).steps
    mark(link, only.id, withdrawn_at="2026-12-01T00:00:00.000Z")
    assert picked(link).what == "order_confirm"


def test_what_happened_just_now_waits_its_grace(link: Link) -> None:
    start = datetime(2026, 12, 1, 8, tzinfo=UTC)
    link.store.clock = Clock(now=lambda: start)
    link.book("A")
    link.store.clock = Clock(now=lambda: start + timedelta(seconds=9))
    link.book("B")
    assert next_batch(link.store, set(), 10, 100) is None
    link.store.clock = Clock(now=lambda: start + timedelta(seconds=10))
    assert len(picked(link, grace_s=10).steps) == 1
    link.store.clock = Clock(now=lambda: start + timedelta(seconds=19))
    assert len(picked(link, grace_s=10).steps) == 2


def test_what_was_tried_is_unsure(link: Link) -> None:
    link.book("A")
    link.book("B")
    first, second = picked(link).steps
    assert (first.unsure, second.unsure) == (False, False)
    marking.trying(link.store, [first.id])
    assert [each.unsure for each in picked(link).steps] == [True, False]


def test_what_was_recorded_before_the_store_was_copied_is_unsure(link: Link) -> None:
    link.book("A")
    with link.store.write() as tx:
        opening.start_incarnation(tx, "restored")
    link.book("B")
    assert [each.unsure for each in picked(link).steps] == [True, False]


def test_a_step_undone_after_it_was_picked_is_not_sent(link: Link, monkeypatch: pytest.MonkeyPatch) -> None:
    link.book("A")

    def picks_then_is_cancelled(*asked: object) -> Batch | None:
        batch = next_batch(*asked)  # type: ignore[arg-type]
        if batch is not None:
            jobs.cancel(link.store, BOSS, "A", "a mistake")
        return batch

    monkeypatch.setattr(sending, "next_batch", picks_then_is_cancelled)
    link.exchange()
    assert link.odoo.records("sale.order") == []
    assert {state for _, state in link.steps("A")} == {"withdrawn"}


def test_jobs_of_a_list_still_being_booked_do_not_go(link: Link) -> None:
    link.book("A")
    link.book("B")
    with link.store.write() as tx:
        values = {"id": "list", "file": "list.csv", "manifest": "", "jobs": 1, "completed": 0, "booked": 1}
        tx.connection.execute(import_.insert().values(values))
        tx.connection.execute(update(job).where(job.c.reference == "A").values(import_id="list"))
    assert len(picked(link).steps) == 1
    with link.store.write() as tx:
        tx.connection.execute(update(import_).values(completed=1))
    assert len(picked(link).steps) == 2

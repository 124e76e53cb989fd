"""The one door: append-only, chained, with its steps, and all of it or nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import Table, func, insert, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from depot_app.domain.canonical import GENESIS, canonical, digest, salted_hash
from depot_app.domain.facts import Incomplete, NotPermitted
from depot_app.domain.ids import external_id
from depot_app.domain.tracks import NotAllowed
from depot_app.services import jobs
from depot_app.store import ledger, search
from depot_app.store.database import Store, Tx
from depot_app.store.ledger import DESK, Draft
from depot_app.store.rows import Stale
from depot_app.store.tables import FOLDED, chain_head, counter, fact, job, metadata, personal, scan, step
from tests.support.depot import BOSS, CLERK, LOADER, order


@pytest.fixture
def booked(store: Store) -> str:
    """The id of one booked job."""
    jobs.book(store, CLERK, order("PO-1"))
    with store.read() as connection:
        return str(connection.execute(select(job.c.id)).scalar_one())


def everything(store: Store) -> dict[str, list[Any]]:
    with store.read() as connection:
        return {
            table.name: connection.execute(select(table).order_by(*table.primary_key.columns)).all()  # type: ignore[misc]
            for table in metadata.sorted_tables
        }


def held(tx: Tx, job_id: str, rev: int = 2) -> None:
    ledger.record(tx, CLERK, Draft("job_held", {"job": job_id, "reason": "unpaid"}, job_id, rev))


@pytest.mark.parametrize("table", [fact, scan])
@pytest.mark.parametrize("verb", ["UPDATE {} SET recorded_at = 'x'", "DELETE FROM {}"])
def test_facts_and_scans_are_never_changed_or_removed(store: Store, booked: str, table: Table, verb: str) -> None:
    with store.write() as tx:
        row = {column.name: b"" if column.name == "raw" else 0 for column in scan.columns}
        texts = {column.name: "" for column in scan.columns if str(column.type) in ("TEXT", "VARCHAR")}
        tx.connection.execute(insert(scan).values(row | texts))
    before = everything(store)
    with pytest.raises(DBAPIError, match="never changed or removed"), store.write() as tx:
        tx.connection.execute(text(verb.format(table.name)))
    assert everything(store) == before


def test_postgres_facts_cannot_be_truncated_either(store: Store, booked: str) -> None:
    if store.is_sqlite:
        pytest.skip("SQLite has no TRUNCATE")
    with pytest.raises(DBAPIError, match="never changed or removed"), store.write() as tx:
        tx.connection.execute(text("TRUNCATE fact"))


def test_a_fact_cannot_be_replaced(store: Store, booked: str) -> None:
    """INSERT OR REPLACE deletes without asking a delete trigger; the unique number still refuses a plain insert."""
    with store.read() as connection:
        row = connection.execute(select(fact).where(fact.c.seq == 1)).one()
    with pytest.raises(IntegrityError), store.write() as tx:
        tx.connection.execute(insert(fact).values(row._asdict() | {"actor": "thief"}))


def test_every_fact_holds_the_hash_of_the_one_before(store: Store, booked: str) -> None:
    with store.read() as connection:
        rows = connection.execute(select(fact).order_by(fact.c.seq)).all()
        head = connection.execute(select(chain_head)).one()
    previous = GENESIS
    for number, row in enumerate(rows, 1):
        told = json.loads(row.payload)
        assert (row.seq, told["seq"], told["prev"]) == (number, number, previous)
        assert canonical(told) == row.payload
        assert digest(row.payload) == row.hash
        assert (told["kind"], told["job"], told["rev"], told["id"]) == (row.kind, row.job_id, row.rev, row.id)
        previous = row.hash
    assert (head.seq, head.hash) == (len(rows), previous)


def test_facts_recorded_together_are_chained_in_order(store: Store, booked: str) -> None:
    with store.write() as tx:
        drafts = [
            Draft(kind, {"job": booked, "reason": "unpaid"}, booked, rev)
            for kind, rev in (("job_held", 2), ("job_unheld", 3), ("job_held", 4))
        ]
        made = ledger.record_all(tx, BOSS, drafts)
        assert tx.facts == [each.seq for each in made]
    with store.read() as connection:
        rows = connection.execute(select(fact.c.rev).where(fact.c.job_id == booked).order_by(fact.c.seq)).scalars()
        assert list(rows) == [1, 2, 3, 4]
        assert connection.execute(select(job.c.rev)).scalar() == 4


def test_steps_are_queued_for_every_job_concerned(store: Store, booked: str) -> None:
    jobs.book(store, CLERK, order("PO-2"))
    with store.write() as tx:
        ids = tuple(tx.connection.execute(select(job.c.id).order_by(job.c.booked_seq)).scalars())
        ledger.record(tx, CLERK, Draft("load_planned", _a_load(), load=7))
        for number, each in enumerate(ids):
            data = {"job": each, "load": 7, "leg": f"leg{number}", "attempt": 1, "stop": 1, "movement": "expected"}
            ledger.record(tx, CLERK, Draft("route_assigned", data, each, 2, 7))
        data = {"load": 7, "was": "planned", "legs_were": "planned", "shorts": [], "short_reason": "",
                "legs": [[f"leg{n}", each, "short"] for n, each in enumerate(ids)]}  # fmt: skip
        made = ledger.record(tx, LOADER, Draft("load_confirmed", data, load=7, jobs=ids))
    with store.read() as connection:
        rows = connection.execute(select(step).where(step.c.fact_seq == made.seq).order_by(step.c.id)).all()
    assert [(row.job_id, row.what, row.waits_for) for row in rows] == [(each, "order_note", "order") for each in ids]
    assert [row.external_id for row in rows] == [external_id(made.id, f"order_note\x1f{each}") for each in ids]
    assert len({row.external_id for row in rows}) == 2


def _a_load() -> dict[str, Any]:
    return {"load": 7, "vehicle": "EX17", "driver": None, "subcontractor": "", "dock": "", "date": "2026-11-23",
            "max_units": None, "max_weight_g": None}  # fmt: skip


def test_a_booking_queues_its_order_which_waits_for_its_customer(store: Store, booked: str) -> None:
    with store.read() as connection:
        (row,) = connection.execute(select(step)).all()
    assert (row.what, row.waits_for, row.job_id, row.attempts) == ("order", "customer", booked, 0)


def test_a_step_has_at_most_one_outcome(store: Store, booked: str) -> None:
    with store.write() as tx:
        tx.connection.execute(step.update().values(sent_at="2026-11-22T18:10:00.000Z"))
    for other in ("rejected_at", "conflict_at", "withdrawn_at"):
        with pytest.raises(IntegrityError), store.write() as tx:
            tx.connection.execute(step.update().values({other: "2026-11-22T18:10:00.000Z"}))


@pytest.mark.parametrize("state", ["status", "state", "sending"])
def test_a_step_has_no_state_that_a_crash_could_leave_wrong(state: str) -> None:
    assert state not in step.columns


def test_a_change_of_something_that_changed_meanwhile_is_stale(store: Store, booked: str) -> None:
    before = everything(store)
    data = {"job": booked, "reason": "by phone", "billing_was": "priced", "legs": []}
    with pytest.raises(Stale), store.write() as tx:
        ledger.record(tx, CLERK, Draft("job_cancelled", data, booked, 2))
    assert everything(store) == before


def test_a_step_off_the_track_is_refused(store: Store, booked: str) -> None:
    before = everything(store)
    with pytest.raises(NotAllowed, match="unpriced cannot become released"), store.write() as tx:
        ledger.record(tx, BOSS, Draft("invoice_released", {"job": booked, "billing_was": "unpriced"}, booked, 2))
    assert everything(store) == before


def test_the_door_asks_who_it_is_and_what_is_told(store: Store, booked: str) -> None:
    before = everything(store)
    with pytest.raises(NotPermitted), store.write() as tx:
        ledger.record(tx, LOADER, Draft("job_held", {"job": booked, "reason": "x"}, booked, 2))
    with pytest.raises(Incomplete, match="reason"), store.write() as tx:
        ledger.record(tx, CLERK, Draft("job_held", {"job": booked, "reason": ""}, booked, 2))
    assert everything(store) == before


def test_rolling_back_leaves_nothing(store: Store, booked: str) -> None:
    before = everything(store)
    with pytest.raises(ZeroDivisionError), store.write() as tx:  # noqa: PT012
        held(tx, booked)
        ledger.next_number(tx, "load")
        name = ledger.personal(store.clock, "staff", "Wilhelmina Ravenscroft")
        data = {"staff": "s1", "role": "clerk", "name": name.mark(), "valid_until": ""}
        ledger.record(tx, DESK, Draft("staff_added", data, personal=(name,), words=("ravenscroft",)))
        raise ZeroDivisionError
    assert everything(store) == before
    with store.read() as connection:
        assert search.find(connection, "ravenscroft") == []
    with store.write() as tx:
        held(tx, booked)  # the chain goes on where it was


def test_a_fact_that_fails_in_the_middle_takes_the_ones_before_it_along(store: Store, booked: str) -> None:
    before = everything(store)
    drafts = [
        Draft("job_held", {"job": booked, "reason": "unpaid"}, booked, 2),
        Draft("job_unheld", {"job": "nobody", "reason": "paid"}, "nobody", 1),
    ]
    with pytest.raises(Stale), store.write() as tx:
        ledger.record_all(tx, BOSS, drafts)
    assert everything(store) == before


def test_personal_data_stand_beside_the_fact(store: Store, booked: str) -> None:
    with store.read() as connection:
        payloads = "".join(connection.execute(select(fact.c.payload)).scalars())
        row = connection.execute(select(personal).where(personal.c.kind == "parties")).one()
    assert "Aurora" not in payloads
    assert "Gasworks" not in payloads
    assert "Aurora Pemberton" in row.value
    assert f'"hash":"{salted_hash(row.salt, row.value)}","personal":"{row.id}"' in payloads


def test_numbers_are_never_given_twice(store: Store) -> None:
    with store.write() as tx:
        assert [ledger.next_number(tx, "a"), ledger.next_number(tx, "a", 5), ledger.next_number(tx, "a")] == [1, 2, 7]
        assert ledger.next_number(tx, "b") == 1
    with store.write() as tx:
        assert ledger.next_number(tx, "a") == 8
        assert tx.connection.execute(select(counter.c.value).where(counter.c.name == "a")).scalar() == 8


def test_only_what_facts_make_is_marked_so() -> None:
    unfolded = {table.name for table in metadata.sorted_tables} - {table.name for table in FOLDED}
    assert unfolded == {"fact", "chain_head", "step", "scan", "personal", "file", "link", "counter"}


def test_an_empty_store_has_one_head(store: Store) -> None:
    with store.read() as connection:
        assert connection.execute(select(func.count()).select_from(chain_head)).scalar() == 1

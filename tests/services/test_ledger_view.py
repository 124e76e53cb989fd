"""The ledger as it is shown: counts over all of it, the newest facts, and everything about one job."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from sqlalchemy import event, text

from depot_app.errors import DepotError
from depot_app.services import jobs, loads
from depot_app.services.ledger_view import LedgerView, listed
from depot_app.store import ledger
from depot_app.store.database import Store
from tests.support.depot import BOSS, CLERK, Day, Worked, order


@pytest.fixture
def store(worked: Worked) -> Store:
    return worked.store


@pytest.fixture
def day(worked: Worked) -> Day:
    return worked.day


def run(store: Store, statement: str) -> None:
    with store.engine.begin() as connection:
        connection.execute(text(statement))


def kinds(view: LedgerView) -> list[str]:
    return [line.kind for line in view.facts]


def test_everything_is_listed_oldest_first_in_the_shape_of_the_contract(store: Store, day: Day) -> None:
    told = asdict(listed(store))
    assert list(told) == ["total", "sent", "waiting", "parked", "conflicts", "facts"]
    assert [line["seq"] for line in told["facts"]] == list(range(1, told["total"] + 1))
    assert told["waiting"] == sum(len(line["steps"]) for line in told["facts"])
    assert told["sent"] == told["parked"] == told["conflicts"] == 0
    booked = next(line for line in told["facts"] if line["kind"] == "booking_received")
    assert list(booked) == ["seq", "id", "kind", "job", "happened", "recorded", "by", "steps"]
    assert booked["job"] == day.numbers[0]
    assert booked["by"] == "clerk"
    assert booked["steps"] == [{"id": 1, "what": "order", "state": "waiting", "attempts": 0, "odoo": None, "error": ""}]
    assert told["facts"][0]["by"] == "desk"
    assert told["facts"][0]["job"] is None


def test_steps_tell_how_far_they_are(store: Store, day: Day) -> None:
    ids = [str(line.seq) for line in listed(store).facts if line.steps][:5]
    now = "'2026-11-22T18:00:00.000Z'"
    sent = f"UPDATE step SET sent_at = {now}, receipt_model = 'sale.order', receipt_id = 7"
    run(store, f"{sent}, receipt_name = 'S00007', attempts = 2 WHERE fact_seq = {ids[0]}")
    run(store, f"{sent} WHERE fact_seq = {ids[1]}")
    run(store, f"UPDATE step SET rejected_at = {now}, last_error = 'no such customer' WHERE fact_seq = {ids[2]}")
    run(store, f"UPDATE step SET conflict_at = {now} WHERE fact_seq = {ids[3]}")
    run(store, f"UPDATE step SET withdrawn_at = {now} WHERE fact_seq = {ids[4]}")
    view = listed(store)
    by_seq = {str(line.seq): line.steps[0] for line in view.facts if line.steps}
    assert [by_seq[seq].state for seq in ids] == ["sent", "sent", "parked", "conflict", "withdrawn"]
    assert [by_seq[seq].odoo for seq in ids[:3]] == ["S00007", "sale.order,7", None]
    assert (by_seq[ids[0]].attempts, by_seq[ids[2]].error) == (2, "no such customer")
    assert (view.sent, view.parked, view.conflicts) == (2, 1, 1)
    assert [str(line.seq) for line in listed(store, "parked").facts] == [ids[2]]
    assert [str(line.seq) for line in listed(store, "conflicts").facts] == [ids[3]]
    waiting = listed(store, "waiting")
    assert not {str(line.seq) for line in waiting.facts} & set(ids)
    assert all(any(step.state == "waiting" for step in line.steps) for line in waiting.facts)
    assert (waiting.total, waiting.sent) == (view.total, view.sent), "counts are over the whole ledger"


def test_one_job_is_told_with_what_happened_to_its_loads(store: Store, day: Day) -> None:
    loads.plan(store, CLERK, loads.NewLoad("OTHER 1"), [day.numbers[2]])
    view = listed(store, ref="QF-77001")
    assert kinds(view) == [
        "booking_received", "load_planned", "route_assigned", "inventory_allocated", "unit_loaded", "unit_loaded",
        "unit_loaded", "load_confirmed", "load_departed", "service_completed", "pricing_approved", "charge_proposed",
    ]  # fmt: skip
    assert {line.job for line in view.facts} == {day.numbers[0], None}
    assert "load_departed" not in kinds(listed(store, ref=day.numbers[2]))
    assert view.total > len(view.facts)


def test_who_did_it_is_told_by_name_until_erased(store: Store, day: Day) -> None:
    with store.write() as tx:
        name = ledger.personal(store.clock, "staff", "Wilhelmina Ravenscroft")
        data = {"staff": "s1", "role": "admin", "name": name.mark(), "valid_until": ""}
        ledger.record(tx, BOSS, ledger.Draft("staff_added", data, personal=(name,)))
    jobs.hold(store, ledger.Actor("s1", BOSS.role), day.numbers[2], "asked for")
    assert listed(store).facts[-1].by == "Wilhelmina Ravenscroft"
    run(store, "UPDATE personal SET value = NULL, erased_at = 'now' WHERE kind = 'staff'")
    assert listed(store).facts[-1].by == "(erased)"


def test_only_the_newest_are_listed_and_with_few_questions(store: Store, day: Day,
                                                           monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    asked: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    full = listed(store)
    few = len(asked)
    assert few <= 8
    jobs.book(store, CLERK, order("QF-MORE"))
    asked.clear()
    assert listed(store).total > full.total
    assert len([query for query in asked if query.startswith("SELECT")]) <= few
    monkeypatch.setattr("depot_app.services.ledger_view.MOST", 3)
    view = listed(store)
    assert [line.seq for line in view.facts] == [view.total - 2, view.total - 1, view.total]


def test_an_unknown_question_is_refused(store: Store) -> None:
    with pytest.raises(DepotError, match="knows no nonsense"):
        listed(store, "nonsense")
    with pytest.raises(DepotError, match="No job"):
        listed(store, ref="QF-UNKNOWN")

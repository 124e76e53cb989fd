"""The queues of billing: the condition asked of the store and the rules of the house must never differ."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import event, update

from depot_app.domain.money import Money
from depot_app.domain.readiness import CustomerRules
from depot_app.services import approvals, billing, exceptions, jobs, to_bill
from depot_app.services.approvals import Item
from depot_app.services.to_bill import ToBill
from depot_app.store.ledger import Actor
from depot_app.store.tables import customer
from tests.services.conftest import CARL, CORA, LENA, SUSI, Desk


def delivered(desk: Desk, reference: str, outcome: str = "clean", **pod: object) -> str:
    number = desk.job(reference)
    desk.send(number)
    desk.pod(number, outcome, **pod)
    return number


def numbers(entries: list[to_bill.Entry]) -> list[str]:
    return [entry.number for entry in entries]


def rows(desk: Desk, entries: list[to_bill.Entry]) -> dict[str, ToBill]:
    return {row.number: row for row in to_bill.rows(desk.store, [entry.id for entry in entries])}


def all_kinds(desk: Desk) -> dict[str, str]:
    """One job in every state that a rule looks at."""
    made = {"booked": desk.job("BOOKED")}
    made["out"] = desk.job("OUT")
    desk.send(made["out"])
    made["unpriced"] = delivered(desk, "UNPRICED")
    made["asked"] = delivered(desk, "ASKED")
    billing.set_price(desk.store, CARL, made["asked"], "10", "by phone")
    for name in ("ready", "failed", "mended", "again", "blocked", "let go", "charged", "approved", "released", "gone"):
        made[name] = delivered(desk, name.upper(), "failed" if name in ("failed", "mended", "again") else "clean")
        billing.set_price(desk.store, CARL, made[name], "120.50")
    desk.pod(made["mended"])  # the newest counts
    desk.send(made["again"])
    made["worse"] = delivered(desk, "WORSE", "refused")
    billing.set_price(desk.store, CARL, made["worse"], "120.50")
    desk.send(made["worse"])
    desk.pod(made["worse"], "failed")  # the first attempt was settled, and yet the newest counts
    for name in ("blocked", "let go"):
        exceptions.log(desk.store, CARL, made[name], "SHORT", "one carton fewer")
    exceptions.approve(desk.store, SUSI, item(desk, made["let go"]).id)
    for name in ("charged", "approved"):
        billing.propose_charge(desk.store, LENA, made[name], "WAIT", "60", "gate closed")
    billing.approve_charge(desk.store, SUSI, item(desk, made["approved"]).id)
    billing.release(desk.store, SUSI, [made["released"]])
    jobs.cancel(desk.store, CARL, made["booked"], "ordered twice")
    return made


def item(desk: Desk, number: str, actor: Actor = SUSI) -> Item:
    return next(each for each in approvals.of_job(desk.store, actor, number) if each.waits)


def test_the_store_and_the_rules_agree_on_every_job(both: Desk) -> None:
    made = all_kinds(both)
    queues = to_bill.look(both.store)
    assert set(numbers(queues.ready)) == {made[name] for name in ("ready", "mended", "let go", "approved", "gone")}
    told = rows(both, queues.ready) | rows(both, queues.lacking)
    for each in billing.readiness(both.store):
        if each.number in told:
            assert told[each.number].missing == each.missing
            assert (each.number in numbers(queues.ready)) == (not each.missing)
    assert made["released"] not in told
    assert made["booked"] not in told
    assert made["out"] in numbers(queues.lacking)
    assert numbers(to_bill.released(both.store)) == [made["released"]]


def test_what_a_customer_demands_counts(both: Desk) -> None:
    bare, proven = delivered(both, "BARE"), delivered(both, "PROVEN", files=[both.file()])
    for number in (bare, proven):
        billing.set_price(both.store, CARL, number, "99")
    rules = json.dumps({"pod_file": True, "order_number": True})
    assert CustomerRules(**json.loads(rules)).pod_file
    with both.store.engine.begin() as connection:
        connection.execute(update(customer).values(rules=rules))
    queues = to_bill.look(both.store)
    assert (numbers(queues.ready), numbers(queues.lacking)) == ([proven], [bare])
    assert [lack.rule for lack in rows(both, queues.lacking)[bare].missing] == ["customer's rules"]
    with both.store.engine.begin() as connection:
        connection.execute(update(customer).values(rules=""))  # no fact made them, and the store must verify


def test_amounts_are_price_and_approved_charges(desk: Desk) -> None:
    made = all_kinds(desk)
    queues = to_bill.look(desk.store)
    told = rows(desk, queues.ready + queues.lacking)
    charged, approved = told[made["charged"]], told[made["approved"]]
    assert (charged.total, charged.charges, charged.proposed) == (Money(12050, "EUR"), None, 1)
    assert approved.charges is not None
    assert approved.total == Money(12050 + approved.charges.minor, "EUR")
    entry = next(each for each in queues.ready if each.number == made["approved"])
    assert (entry.minor, entry.currency) == (approved.total.minor, "EUR")
    assert told[made["unpriced"]].total is None


def test_different_currencies_are_not_added() -> None:
    assert to_bill.added([Money(1, "EUR"), Money(2, "EUR")]) == Money(3, "EUR")
    assert to_bill.added([Money(1, "EUR"), Money(2, "GBP")]) is None
    assert to_bill.added([]) is None


def test_many_jobs_take_no_more_questions_than_one(desk: Desk) -> None:
    for index in range(6):
        delivered(desk, f"PO-{index}")
    asked: list[str] = []
    event.listen(desk.store.engine, "before_cursor_execute", lambda _c, _u, said, *_: asked.append(said))
    ids = [entry.id for entry in to_bill.look(desk.store).lacking]
    asked.clear()
    to_bill.rows(desk.store, ids[:1])
    one = len(asked)
    asked.clear()
    assert len(to_bill.rows(desk.store, ids)) == 6
    assert len(asked) == one


def test_who_captured_it_is_told_why_not(both: Desk) -> None:
    number = delivered(both, "PO-1")
    asked = billing.propose_charge(both.store, CARL, number, "WAIT", "60", evidence=[both.file()])
    mine, hers = (next(iter(approvals.waiting(both.store, actor))) for actor in (CARL, CORA))
    assert "captured this charge yourself" in mine.obstacle
    assert (hers.id, hers.obstacle, hers.files, hers.job) == (asked.id, "", 1, number)


@pytest.mark.parametrize(("evidence", "minutes", "words"), [(False, "60", "without evidence"), (True, "9000", "above")])
def test_what_takes_a_supervisor_says_so(desk: Desk, evidence: bool, minutes: str, words: str) -> None:
    number = delivered(desk, "PO-1")
    files = [desk.file()] if evidence else []
    billing.propose_charge(desk.store, LENA, number, "WAIT", minutes, evidence=files)
    assert words in item(desk, number, CARL).obstacle
    assert not item(desk, number, SUSI).obstacle


def test_every_obstacle_is_what_the_service_would_say(desk: Desk) -> None:
    """Where no obstacle is told, the approval goes through; where one is, it does not."""
    made = all_kinds(desk)
    exceptions.log(desk.store, SUSI, made["ready"], "LOST")
    for actor in (CARL, CORA, LENA, SUSI):
        for each in approvals.waiting(desk.store, actor):
            if each.obstacle:
                with pytest.raises(Exception, match=r"\w"):
                    approve(desk, actor, each)
            else:
                approve(desk, actor, each)
    assert [each.by for each in approvals.waiting(desk.store, SUSI)] == ["susi"]


def approve(desk: Desk, actor: Actor, each: Item) -> None:
    does = {"charge": billing.approve_charge, "price": billing.approve_price, "exception": exceptions.approve}
    does[each.kind](desk.store, actor, each.id)

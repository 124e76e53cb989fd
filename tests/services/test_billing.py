"""Prices, charges and the release: who may approve what, and what stands between a job and its invoice."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.services import billing, exceptions, jobs
from depot_app.services import desk as settings
from depot_app.store.ledger import Actor
from depot_app.store.tables import customer
from tests.services.conftest import ADAM, CARL, CORA, IVAN, LENA, SUSI, Desk


def lacks(desk: Desk, number: str) -> dict[str, str]:
    """Rule -> owner of everything missing."""
    return {lack.rule: lack.owner for lack in billing.readiness(desk.store, number)[0].missing}


def delivered(desk: Desk, reference: str = "PO-1") -> str:
    number = desk.job(reference)
    desk.send(number)
    desk.pod(number)
    return number


def test_an_agreed_price_needs_no_approval(both: Desk) -> None:
    number = both.job("PO-1")
    asked = billing.set_price(both.store, IVAN, number, "120.50", "Rate Card")
    assert (asked.waits, asked.amount) == (False, "EUR 120.50")
    assert both.show(number).billing == "priced"
    assert both.show(number).price == {"amount": "120.50", "currency": "EUR"}
    billing.set_price(both.store, CARL, number, "99")  # a newer one takes its place
    assert both.show(number).price == {"amount": "99.00", "currency": "EUR"}


def test_a_price_off_the_card_waits_for_a_supervisor(both: Desk) -> None:
    number = both.job("PO-1")
    asked = billing.set_price(both.store, CARL, number, "80", "by phone")
    assert asked.waits
    assert both.show(number).billing == "unpriced"
    assert lacks(both, number)["priced"] == "supervisor"
    with pytest.raises(DepotError, match="captured this price yourself"):
        billing.approve_price(both.store, CARL, asked.id)
    with pytest.raises(DepotError, match="approved by a supervisor"):
        billing.approve_price(both.store, CORA, asked.id)
    billing.approve_price(both.store, SUSI, asked.id.lower())
    assert both.show(number).price == {"amount": "80.00", "currency": "EUR"}
    with pytest.raises(DepotError, match="No price of"):
        billing.approve_price(both.store, SUSI, number)


def test_a_supervisor_sets_any_price(desk: Desk) -> None:
    number = desk.job("PO-1")
    assert not billing.set_price(desk.store, SUSI, number, "80", "by phone").waits


@pytest.mark.parametrize("amount", ["", "many", "1.234567", "USD", "1e9", "12,34,56"])
def test_nonsense_is_no_price(desk: Desk, amount: str) -> None:
    number = desk.job("PO-1")
    with pytest.raises(DepotError):
        billing.set_price(desk.store, CARL, number, amount)
    assert desk.show(number).billing == "unpriced"


def test_a_loader_prices_nothing(desk: Desk) -> None:
    with pytest.raises(DepotError, match="signed in as loader"):
        billing.set_price(desk.store, LENA, desk.job("PO-1"), "10")


def test_who_captured_a_charge_never_approves_it(both: Desk) -> None:
    number = both.job("PO-1")
    for actor in (CARL, SUSI, ADAM):
        made = billing.propose_charge(both.store, actor, number, "wait", "60", evidence=[both.file()])
        with pytest.raises(DepotError, match="captured this charge yourself"):
            billing.approve_charge(both.store, actor, made.id)
        billing.approve_charge(both.store, CORA, made.id)
    assert {each["state"] for each in both.show(number).charges} == {"approved"}
    with pytest.raises(DepotError, match="approved already"):
        billing.approve_charge(both.store, CORA, made.id)


def test_above_the_threshold_or_without_evidence_it_takes_a_supervisor(desk: Desk) -> None:
    number = desk.job("PO-1")
    bare = billing.propose_charge(desk.store, LENA, number, "WAIT", "60")
    dear = billing.propose_charge(desk.store, LENA, number, "DETOUR", "10", amount="100.01", evidence=[desk.file()])
    fair = billing.propose_charge(desk.store, LENA, number, "DETOUR", "10", amount="100.00", evidence=[desk.file()])
    for made, why in ((bare, "without evidence"), (dear, "above EUR 100.00")):
        with pytest.raises(DepotError, match=why):
            billing.approve_charge(desk.store, CARL, made.id)
        billing.approve_charge(desk.store, SUSI, made.id)
    billing.approve_charge(desk.store, CARL, fair.id)


def test_the_threshold_is_the_depots(desk: Desk) -> None:
    settings.settle(desk.store, ADAM, "charge_threshold", "50000")
    made = billing.propose_charge(
        desk.store, LENA, desk.job("PO-1"), "DETOUR", "1", amount="400", evidence=[desk.file()]
    )
    billing.approve_charge(desk.store, CARL, made.id)


def test_a_charge_follows_its_code(desk: Desk) -> None:
    number = desk.job("PO-1")
    assert billing.propose_charge(desk.store, LENA, number, "WAITING", "60").amount == "EUR 37.50"
    with pytest.raises(DepotError, match="depends on the job's price"):
        billing.propose_charge(desk.store, LENA, number, "OOH", "1")
    billing.set_price(desk.store, CARL, number, "200")
    assert billing.propose_charge(desk.store, LENA, number, "OOH", "1").amount == "EUR 50.00"


@pytest.mark.parametrize("quantity", ["", "x", "0", "-1", "NaN", "Infinity", "1.23456789", "99999999999999"])
def test_nonsense_is_no_quantity(desk: Desk, quantity: str) -> None:
    number = desk.job("PO-1")
    with pytest.raises(DepotError):
        billing.propose_charge(desk.store, LENA, number, "DETOUR", quantity)
    assert desk.show(number).charges == []


def test_a_charge_turned_down_no_longer_stands_in_the_way(desk: Desk) -> None:
    number = delivered(desk)
    billing.set_price(desk.store, CARL, number, "10")
    made = billing.propose_charge(desk.store, LENA, number, "WAIT", "60")
    assert lacks(desk, number) == {"charges settled": "supervisor"}
    assert billing.reject_charge(desk.store, CARL, made.id, "not ours") == number
    assert lacks(desk, number) == {}


def test_each_rule_and_who_can_help(desk: Desk) -> None:
    number = desk.job("PO-1")
    assert lacks(desk, number) == {"priced": "clerk", "all legs done": "clerk", "POD accepted": "clerk"}
    load = desk.load(number)
    assert lacks(desk, number)["all legs done"] == "loader"
    billing.set_price(desk.store, CARL, number, "10")
    for code in desk.codes(number):
        desk.scan(load, code)
    settings_of = '{"pod_file": true, "order_number": true}'
    with desk.store.write() as tx:
        tx.connection.execute(update(customer).values(rules=settings_of))
    try:
        from depot_app.services import loads

        loads.confirm(desk.store, LENA, load)
        loads.depart(desk.store, LENA, load)
        desk.pod(number)
        assert lacks(desk, number) == {"customer's rules": "clerk"}
        desk.pod(number, files=[desk.file()])
        exceptions.log(desk.store, CARL, number, "LOST")
        assert lacks(desk, number) == {"no blocking exception": "supervisor"}
    finally:
        with desk.store.write() as tx:
            tx.connection.execute(update(customer).values(rules=""))


def test_only_what_is_ready_is_released(both: Desk) -> None:
    ready, waiting = delivered(both, "PO-1"), both.job("PO-2")
    for number in (ready, waiting):
        billing.set_price(both.store, CARL, number, "10")
    with pytest.raises(DepotError, match=f"{waiting} is not ready"):
        billing.release(both.store, SUSI, [ready, waiting])
    assert both.show(ready).billing == "priced"  # all of them or none
    with pytest.raises(DepotError, match="takes a supervisor"):
        billing.release(both.store, CARL, [ready])
    assert billing.release(both.store, SUSI, [ready]) == [ready]
    assert both.show(ready).billing == "released"
    with pytest.raises(DepotError, match="released already"):
        billing.release(both.store, SUSI, [ready])
    assert [each.number for each in billing.readiness(both.store)] == [waiting]


def test_a_supervisor_releases_with_a_reason_what_is_not_ready(desk: Desk) -> None:
    number = desk.job("PO-1")
    with pytest.raises(DepotError, match="no approved price"):
        billing.release(desk.store, SUSI, [number], "paid in advance")
    billing.set_price(desk.store, CARL, number, "10")
    with pytest.raises(DepotError, match="takes a supervisor"):
        billing.release(desk.store, CARL, [number], "paid in advance")
    assert billing.release(desk.store, SUSI, [number], "paid in advance") == [number]


def test_nothing_is_added_to_what_was_released(desk: Desk) -> None:
    number = delivered(desk)
    billing.set_price(desk.store, CARL, number, "10")
    billing.release(desk.store, SUSI, [number])
    with pytest.raises(DepotError, match="can no longer be added"):
        billing.propose_charge(desk.store, LENA, number, "WAIT", "60")
    with pytest.raises(DepotError, match="its price stands"):
        billing.set_price(desk.store, CARL, number, "11")
    with pytest.raises(DepotError, match="cannot be"):
        jobs.cancel(desk.store, CARL, number, "x")


def test_odoo_releases_too(desk: Desk) -> None:
    number = delivered(desk)
    billing.set_price(desk.store, CARL, number, "10")
    assert billing.release(desk.store, Actor("odoo", Role.ODOO), [number]) == [number]

"""What is remembered of a customer while a new job is keyed in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from depot_app.domain.orders import Party
from depot_app.errors import DepotError
from depot_app.services import customer_memory, jobs
from tests.services.conftest import CARL, DAY, Desk


def test_customers_are_offered_by_how_a_word_of_their_name_begins(both: Desk) -> None:
    for name in ("Tern Tools GmbH", "Tools of Tern", "Årsta Böcker", "100% Wool_Co"):
        both.job(f"ref {name}", customer=name)
    assert customer_memory.names(both.store, "tern") == ["Tern Tools GmbH", "Tools of Tern"]
    assert customer_memory.names(both.store, "TOOLS") == ["Tools of Tern", "Tern Tools GmbH"]
    assert customer_memory.names(both.store, "årsta b") == ["Årsta Böcker"]
    assert customer_memory.names(both.store, "arsta  bo") == ["Årsta Böcker"], "with or without accents"
    assert customer_memory.names(both.store, "törn") == customer_memory.names(both.store, "torn") == []
    assert customer_memory.names(both.store, "Térn") == ["Tern Tools GmbH", "Tools of Tern"]
    assert customer_memory.names(both.store, "100%") == ["100% Wool_Co"]
    assert customer_memory.names(both.store, "%") == customer_memory.names(both.store, " ") == []
    assert len(customer_memory.names(both.store, "t", most=1)) == 1


def test_the_newest_jobs_and_each_address_once(both: Desk) -> None:
    kiosk, shop = Party("Kiosk 7", "Piotrkowska 7", "90-926", "Łódź", "PL"), Party("Shop", "High St", "BS1", "Bristol")
    first = both.job("M-1", consignee=kiosk, service="Economy")
    second = both.job("M-2", consignee=shop, service="AM")
    third = both.job("M-3", consignee=kiosk, service="Economy", date=DAY + timedelta(days=1))
    both.job("other", customer="Somebody Else", consignee=Party("Elsewhere"))
    told = customer_memory.of(both.store, "quillfeather  MILLS")
    assert [past.number for past in told.jobs] == [third, second, first]
    assert told.consignees == (kiosk, shop)
    assert told.services == ("Economy", "AM")
    assert (told.jobs[0].reference, told.jobs[0].to, told.jobs[0].quantity) == ("M-3", kiosk, 2)


def test_cancelled_jobs_and_returns_are_not_offered(desk: Desk) -> None:
    desk.job("gone")
    jobs.cancel(desk.store, CARL, "gone", "ordered twice")
    desk.job("stays")
    desk.send("stays")
    desk.pod("stays")
    desk.returning("stays")
    assert [past.reference for past in customer_memory.of(desk.store, "Quillfeather Mills").jobs] == ["stays"]


def test_nothing_is_remembered_of_a_new_customer(desk: Desk) -> None:
    desk.job("Q-1")
    assert customer_memory.of(desk.store, "New Here") == customer_memory.Memory()


def test_the_order_behind_a_job_is_given_as_it_was_booked(both: Desk) -> None:
    order = replace(both.order("O-1"), instructions="ring twice", window_from="08:00")
    number = jobs.book(both.store, CARL, order).number
    assert customer_memory.order(both.store, number) == order
    with pytest.raises(DepotError, match="No job"):
        customer_memory.order(both.store, "nothing")

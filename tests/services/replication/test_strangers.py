"""Customers Odoo does not know hold up nobody, and are asked for once; what takes long says how far it is."""

from __future__ import annotations

import logging

import pytest
from sqlalchemy import func, select

from depot_app.odoo.erp import OdooErp
from depot_app.services import customers
from depot_app.services.replication import context
from depot_app.services.replication import exchange as exchange_module
from depot_app.services.replication.context import Unknown
from depot_app.services.replication.exchange import exchange, of_strangers
from depot_app.store import opening
from depot_app.store.database import Store
from depot_app.store.tables import step
from tests.services.replication.linked import ANN, Link
from tests.support.postgres import fresh_database

partners = OdooErp.partners


def test_unknown_customers_are_asked_for_once_a_pass_and_hold_up_nobody(
    link: Link, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An examiner's store: 36,700 orders of three customers Odoo does not know, picked again and again."""
    asked: list[str] = []
    monkeypatch.setattr(exchange_module, "BATCH", 3)
    monkeypatch.setattr(OdooErp, "partners", lambda erp, name: asked.append(name) or partners(erp, name))  # type: ignore[func-returns-value]
    caplog.set_level(logging.INFO, "depot_app")
    for number in range(12):
        link.book(f"A{number}", "Nobody Ltd" if number % 2 else "No One plc", price="10")
    link.book("Z", "C1001", price="10")
    told = link.exchange()
    assert (told.pushed, told.waiting) == (2, 24)
    assert sorted(asked) == ["C1001", "No One plc", "Nobody Ltd"]
    said = [record.getMessage() for record in caplog.records]
    assert sum("Odoo does not know" in line for line in said) == 1
    assert len(said) == 3, said
    assert {link.error(f"A{number}").partition(".")[0] for number in range(12)} == {
        "Odoo knows no customer called Nobody Ltd", "Odoo knows no customer called No One plc"
    }  # fmt: skip
    assert of_strangers(link.store) == 24
    with link.store.read() as connection:
        tried = connection.execute(select(func.sum(step.c.attempts))).scalar_one()
    assert tried == 3 + told.pushed, "the first batch, and nothing of these customers after it"


def test_a_pass_with_nothing_new_but_unknown_customers_makes_two_calls(link: Link) -> None:
    unknown: dict[str, Unknown] = {}
    for ref in ("A", "B"):
        link.book(ref, "Nobody Ltd")
    first = exchange(link.store, link.connect, unknown=unknown)
    erp = link.connect()
    for ref in ("C", "D"):
        link.book(ref, "Nobody Ltd")
        before = erp.calls
        again = exchange(link.store, lambda: erp, unknown=unknown)
        assert (again.pushed, erp.calls - before) == (0, 2), first
        assert link.error(ref).startswith("Odoo knows no customer called Nobody Ltd."), "it is told without asking"
    customers.match(link.store, ANN, "Nobody Ltd", erp, None)
    assert exchange(link.store, lambda: erp, unknown=unknown).waiting == 0
    assert len(link.odoo.records("sale.order")) == 4


def test_an_unknown_customer_is_asked_for_again_after_a_pause(link: Link, monkeypatch: pytest.MonkeyPatch) -> None:
    unknown: dict[str, Unknown] = {}
    link.book("A", "Nobody Ltd")
    exchange(link.store, link.connect, unknown=unknown)
    link.odoo.create("res.partner", {"name": "Nobody Ltd"})
    assert exchange(link.store, link.connect, unknown=unknown).pushed == 0
    monkeypatch.setattr(context, "ASK_AGAIN_S", 0.0)
    assert exchange(link.store, link.connect, unknown=unknown).pushed == 1
    assert of_strangers(link.store) == 0


def test_a_customer_nobody_has_asked_for_yet_is_no_stranger(link: Link) -> None:
    link.book("A", "Nobody Ltd")
    assert of_strangers(link.store) == 0
    link.away = 1
    link.exchange()
    assert of_strangers(link.store) == 0


def test_a_long_exchange_tells_how_far_it_is(link: Link, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange_module, "BATCH", 2)
    for ref in "ABC":
        link.book(ref)
    told: list[int] = []
    exchange(link.store, link.connect, so_far=told.append)
    assert told == [2, 3]
    link.book("D")
    link.away = 1
    exchange(link.store, link.connect, so_far=told.append)
    assert told == [2, 3], "nobody was reached"


def test_a_shared_store_passes_them_over_too(link: Link, postgres_url: str) -> None:
    link.store.close()
    link.store = Store(fresh_database(postgres_url, "strangers"))
    opening.create(link.store, {"depot": "RUH", "zone": "Europe/London"})
    unknown: dict[str, Unknown] = {}
    for ref in ("A", "B"):
        link.book(ref, "Nobody Ltd", price="10")
    link.book("Z", "C1001")
    assert exchange(link.store, link.connect, unknown=unknown).pushed == 1
    assert of_strangers(link.store) == 4
    link.book("C", "Nobody Ltd")
    assert exchange(link.store, link.connect, unknown=unknown).pushed == 0
    assert link.error("C").startswith("Odoo knows no customer called Nobody Ltd.")
    customers.match(link.store, ANN, "Nobody Ltd", link.connect(), None)
    told = exchange(link.store, link.connect, unknown=unknown)
    assert (told.pushed, told.waiting, of_strangers(link.store)) == (5, 0, 0)
    link.store.close()

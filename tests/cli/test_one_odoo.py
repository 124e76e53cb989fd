"""A store that has sent something stays with its Odoo: another one is noticed, the same one at a new address taken."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from depot_app.odoo import keys
from depot_app.odoo.practice import PracticeOdoo
from tests.faults.proxy import FaultProxy
from tests.support.cli import Desk, Ran


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests keeps their own keyring as it is."""
    monkeypatch.setattr(keys, "_keyring", lambda: None)


@pytest.fixture
def other() -> Iterator[PracticeOdoo]:
    with PracticeOdoo() as practice:
        yield practice


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Where the Odoo of before keeps what it holds: served again it is at another address."""
    return tmp_path / "odoo.db"


def show_uuid(odoo: PracticeOdoo) -> PracticeOdoo:
    """Let the integration user see what the database calls itself."""
    shape = odoo.engine.models["ir.config_parameter"]
    odoo.engine.models["ir.config_parameter"] = replace(shape, model=replace(shape.model, rights="r"))
    return odoo


def connect(desk: Desk, odoo: PracticeOdoo, *words: str) -> Ran:
    told = ("connect", odoo.url, "--db", odoo.database, "--user", odoo.user, "--key-stdin", "--yes", "--json", "--as")
    return desk.run(*told, "Ann", *words, stdin=f"{odoo.key}\n".encode())


def found(ran: Ran) -> dict[str, Any]:
    (one,) = [each for each in json.loads(ran.out)["findings"] if each["what"] == "database"]
    return dict(one)


def send(desk: Desk, *references: str) -> None:
    for reference in references:
        desk.book(reference, customer="Alpha Foods Ltd")
    assert desk.told("sync")["pushed"] == len(references)


def settings(desk: Desk) -> tuple[str, str]:
    told = desk.told("settings")["settings"]
    return told["odoo_url"], told["odoo_uuid"]


def assert_refused(desk: Desk, ran: Ran, before: PracticeOdoo | str, *said: str) -> None:
    """It was refused, naming the Odoo of before; the settings stay."""
    address = before if isinstance(before, str) else before.url
    assert (ran.code, json.loads(ran.out)["connected"]) == (1, False)
    for words in (address, *said):
        assert words in ran.err, ran.err
    assert settings(desk)[0] == address


def test_before_anything_was_sent_any_odoo_will_do(desk: Desk, other: PracticeOdoo) -> None:
    with PracticeOdoo() as first:
        assert connect(desk, show_uuid(first)).code == 0
        assert settings(desk)[1]
        desk.book("A1", customer="Alpha Foods Ltd")
        assert connect(desk, other).code == 0
    assert settings(desk) == (other.url, ""), "what the first called itself is forgotten"
    assert desk.told("sync")["pushed"] == 1


def test_another_address_is_refused_once_something_was_sent(desk: Desk, other: PracticeOdoo) -> None:
    with PracticeOdoo() as first:
        assert connect(desk, first).code == 0
        send(desk, "A1")
        ran = connect(desk, other)
        assert_refused(desk, ran, first, other.url, "mean other records", "--moved", "depot init")
        assert desk.told("sync")["error"] == "", "it still goes to the first"
    assert other.records("sale.order") == []


def test_a_matched_customer_is_enough(desk: Desk, other: PracticeOdoo) -> None:
    with PracticeOdoo() as first:
        assert connect(desk, first).code == 0
        desk.book("A1", customer="Acme")
        desk.done("customer", "match", "Acme", "--create")
        assert_refused(desk, connect(desk, other), first, "mean other records")
        assert connect(desk, other, "--moved").code == 0, "there is no order that could speak against it"


def test_the_same_odoo_may_be_connected_again(desk: Desk, other: PracticeOdoo) -> None:
    assert connect(desk, other).code == 0
    send(desk, "A1")
    ran = connect(desk, other)
    assert (ran.code, "which has what was sent so far" in found(ran)["words"]) == (0, True)
    upper = other.url.replace("http://", "HTTP://") + "/"
    ran = desk.run("connect", upper, "--db", other.database, "--user", other.user, "--key-stdin", "--yes", "--as",
                   "Ann", stdin=f"{other.key}\n".encode())  # fmt: skip
    assert ran.code == 0, "the same address in other letters"


def test_another_database_at_the_same_address_is_refused(desk: Desk, data: Path) -> None:
    with PracticeOdoo(data) as first:
        assert connect(desk, first).code == 0
        send(desk, "A1")
        port = int(first.url.rpartition(":")[2])
    with PracticeOdoo(port=port) as second:
        second.engine.database = second.database = "staging"
        with second.engine.transaction(2) as env:
            env.run("UPDATE server SET database = 'staging'")
        assert_refused(desk, connect(desk, second), first.url, "practice17 at", "staging at")


def test_the_same_database_at_a_new_address_is_known_by_what_it_calls_itself(desk: Desk, data: Path) -> None:
    with PracticeOdoo(data) as first:
        assert connect(desk, show_uuid(first)).code == 0
        send(desk, "A1")
        url, uuid = settings(desk)
    with PracticeOdoo(data) as moved:
        assert moved.url != url
        ran = connect(desk, show_uuid(moved))
        assert (ran.code, settings(desk)) == (0, (moved.url, uuid)), ran
        send(desk, "A2")
        assert len(moved.records("sale.order")) == 2


def test_another_database_at_the_same_address_calls_itself_differently(desk: Desk) -> None:
    with PracticeOdoo() as first:
        assert connect(desk, show_uuid(first)).code == 0
        send(desk, "A1")
        url, port = first.url, int(first.url.rpartition(":")[2])
    with PracticeOdoo(port=port) as rebuilt:
        assert_refused(desk, connect(desk, show_uuid(rebuilt)), url, "mean other records")
        assert_refused(desk, connect(desk, show_uuid(rebuilt), "--moved"), url, "another database", "0 of 1")


def test_moved_is_believed_when_the_orders_are_there(desk: Desk, data: Path, other: PracticeOdoo) -> None:
    with PracticeOdoo(data) as first:
        assert connect(desk, first).code == 0
        send(desk, "A1", "A2", "A3")
        gone = first.records("sale.order", [("client_order_ref", "=", "A2")])
        first.unlink("sale.order", [row["id"] for row in gone])
    with PracticeOdoo(data) as moved:
        assert_refused(desk, connect(desk, moved), first.url, moved.url, "--moved")
        assert_refused(desk, connect(desk, other, "--moved"), first.url, "another database", "depot init")
        ran = connect(desk, moved, "--moved")
        assert (ran.code, "2 of 3 looked for are there" in found(ran)["words"]) == (0, True)
        send(desk, "A4")
        assert len(moved.records("sale.order")) == 3


def test_orders_of_somebody_else_under_the_same_numbers_do_not_count(desk: Desk, other: PracticeOdoo) -> None:
    with PracticeOdoo() as first:
        assert connect(desk, first).code == 0
        send(desk, "A1")
        (sent,) = first.records("sale.order")
        partner = other.records("res.partner", [("ref", "=", "C1001")])[0]["id"]
        theirs = [other.create("sale.order", {"partner_id": partner, "origin": "theirs"}) for _ in range(sent["id"])]
        assert sent["id"] in theirs
        assert_refused(desk, connect(desk, other, "--moved"), first, "0 of 1")


def test_which_odoo_it_is_cannot_be_set_by_hand(desk: Desk, other: PracticeOdoo) -> None:
    assert connect(desk, other).code == 0
    for name in ("odoo_url", "odoo_database", "odoo_uuid"):
        assert "depot connect" in desk.refused("set", name, "http://127.0.0.1:9", "--as", "Ann")
    assert settings(desk)[0] == other.url


def test_which_odoo_it_is_costs_a_sync_nothing(desk: Desk, other: PracticeOdoo) -> None:
    with FaultProxy(other.url) as proxy:
        words = ("connect", proxy.url, "--db", other.database, "--user", other.user, "--key-stdin", "--yes")
        desk.done(*words, stdin=f"{other.key}\n".encode())
        asked = [call.model for call in proxy.calls]
        assert asked.count("ir.config_parameter") == 1
        proxy.calls.clear()
        send(desk, "A1")
        assert "ir.config_parameter" not in [call.model for call in proxy.calls]


def test_a_setting_can_be_made_empty_again(desk: Desk, tmp_path: Path) -> None:
    desk.done("set", "backup_to", str(tmp_path))
    desk.done("set", "backup_to", "")
    assert desk.told("settings")["settings"]["backup_to"] == ""
    assert desk.told("verify")["ok"] is True


def test_a_copied_store_exchanges_at_once(desk: Desk, other: PracticeOdoo, tmp_path: Path) -> None:
    assert connect(desk, other).code == 0
    send(desk, "A1")
    shutil.copy(desk.store, tmp_path / "copy.depot")
    shutil.copy(tmp_path / "copy.depot", tmp_path / "copy2.depot")
    (tmp_path / "copy2.depot").replace(desk.store)
    desk.book("A2", customer="Alpha Foods Ltd")
    told = desk.told("sync")
    assert (told["error"], told["pushed"]) == ("", 1)

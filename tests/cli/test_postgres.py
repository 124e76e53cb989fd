"""The same verbs on a store by URL."""

from __future__ import annotations

from pathlib import Path

import pytest

from depot_app.odoo import keys
from depot_app.odoo.practice import PracticeOdoo
from tests.support.cli import new_desk
from tests.support.postgres import fresh_database


def test_a_day_on_postgresql(postgres_url: str, tmp_path: Path) -> None:
    desk = new_desk(tmp_path, fresh_database(postgres_url, "cli_day"))
    number = desk.book("A1")
    units = [unit["code"] for unit in desk.told("job", "show", "A1")["units"]]
    desk.done("load", "new", "--vehicle", "X", "--job", "A1")
    answers = desk.told("scan", "1", *units, "nothing")["results"]
    assert [row["answer"] for row in answers] == ["loaded", "loaded", "unknown"]
    desk.done("load", "confirm", "1")
    assert [row["number"] for row in desk.told("jobs", "--search", "müll", "--movement", "loaded")["jobs"]] == [number]
    assert desk.told("verify")["ok"] is True
    assert not desk.store.exists()


def test_the_link_to_odoo_on_postgresql(postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_keyring", lambda: None)
    desk = new_desk(tmp_path, fresh_database(postgres_url, "cli_odoo"))
    with PracticeOdoo() as odoo:
        words = ("connect", odoo.url, "--db", odoo.database, "--user", odoo.user, "--key-stdin", "--yes")
        desk.done(*words, stdin=f"{odoo.key}\n".encode())
        desk.book("A1", customer="Alpha Foods Ltd")
        odoo.revoke_right("sale.order", "create")
        assert desk.told("sync")["parked"] == 1
        odoo.restore_right("sale.order", "create")
        (fact,) = desk.told("ledger", "--parked")["facts"]
        (step,) = fact["steps"]
        desk.done("retry", str(step["id"]))
        assert desk.told("sync")["pushed"] == 1
        desk.done("price", "A1", "10")
        (fact,) = desk.told("ledger", "--waiting")["facts"]
        desk.done("withdraw", str(fact["steps"][0]["id"]), "--reason", "confirmed by hand")
        assert desk.told("sync")["waiting"] == 0
    assert desk.told("verify")["ok"] is True

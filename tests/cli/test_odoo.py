"""The link to Odoo by command line, against the practice Odoo: set up, exchange, mend, match; and Odoo away."""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from depot_app.app import build
from depot_app.cli import syncing
from depot_app.config import Config
from depot_app.domain.times import Clock
from depot_app.odoo import keys
from depot_app.odoo.practice import PracticeOdoo
from depot_app.services import connecting
from depot_app.services.replication import acquaintance
from depot_app.store.database import Store
from depot_app.store.replicating import replicating
from tests.faults.proxy import FaultProxy
from tests.support.cli import Desk

SYNC_KEYS = ["connected", "pushed", "pulled", "waiting", "parked", "conflicts", "calls", "seconds", "error"]
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests keeps their own keyring as it is."""
    monkeypatch.setattr(keys, "_keyring", lambda: None)


@pytest.fixture
def odoo() -> Iterator[PracticeOdoo]:
    with PracticeOdoo() as practice:
        yield practice


@pytest.fixture
def linked(desk: Desk, odoo: PracticeOdoo) -> Desk:
    connect(desk, odoo)
    return desk


def words_to(odoo: PracticeOdoo) -> tuple[str, ...]:
    return ("connect", odoo.url, "--db", odoo.database, "--user", odoo.user, "--key-stdin")


def connect(desk: Desk, odoo: PracticeOdoo, key: str = "") -> Any:  # noqa: ANN401 - whatever the verb answers
    return desk.told(*words_to(odoo), "--yes", stdin=f"{key or odoo.key}\n".encode())


def sync(desk: Desk) -> dict[str, Any]:
    told: dict[str, Any] = desk.told("sync")
    assert list(told) == SYNC_KEYS
    return told


def finding(told: dict[str, Any], what: str) -> dict[str, Any]:
    (found,) = [each for each in told["findings"] if each["what"] == what]
    return dict(found)


def product(odoo: PracticeOdoo, code: str) -> list[int]:
    return [row["id"] for row in odoo.records("product.product", [("default_code", "=", code)])]


def steps(desk: Desk, which: str) -> list[dict[str, Any]]:
    """The steps that are ``which``: parked, conflicts or waiting."""
    state = {"conflicts": "conflict"}.get(which, which)
    told = desk.told("ledger", f"--{which}")
    return [step for fact in told["facts"] for step in fact["steps"] if step["state"] == state]


def park_an_order(desk: Desk, odoo: PracticeOdoo) -> dict[str, Any]:
    """A job whose order Odoo refuses; returns its step."""
    desk.book("P1", customer="Alpha Foods Ltd")
    odoo.revoke_right("sale.order", "create")
    assert sync(desk)["parked"] == 1
    odoo.restore_right("sale.order", "create")
    (step,) = steps(desk, "parked")
    return step


def test_a_whole_day_reaches_odoo(desk: Desk, odoo: PracticeOdoo, tmp_path: Path) -> None:
    told = connect(desk, odoo)
    assert (told["connected"], finding(told, "version")["words"]) == (True, "Odoo 17")
    assert str(desk.keys) in told["key_kept"]
    orders = tmp_path / "orders.csv"
    orders.write_text(
        "Customer,Order no,Date,Consignee,Street,Postcode,City,Country,Quantity,Package,Description,Weight kg\n"
        "Alpha Foods Ltd,A1,2026-12-01,Kiosk 5,Main 1,20095,Hamburg,DE,2,pallet,Paint,450\n"
        "Alfa Tiles,A2,2026-12-01,Kiosk 6,Main 2,20095,Hamburg,DE,1,pallet,Tiles,450\n",
        encoding="utf-8",
    )
    assert desk.told("import", orders)["booked"] == 2
    first = sync(desk)
    assert (first["pushed"], first["waiting"], first["error"]) == (1, 1, "")
    unmatched = desk.told("customers", "--unmatched")["customers"]
    assert [(each["name"], each["odoo"]) for each in unmatched] == [("Alfa Tiles", None)]
    (bravo,) = [near for near in unmatched[0]["suggestions"] if near["name"] == "Bravo Tiles GmbH"]
    assert set(bravo) == {"id", "name"}
    assert desk.told("customer", "match", "Alfa Tiles", "--odoo", str(bravo["id"]))["odoo"] == bravo["id"]
    assert desk.told("customers", "--unmatched") == {"customers": []}
    desk.done("price", "A1", "120.50")
    load = str(desk.told("load", "new", "--vehicle", "X", "--job", "A1")["load"])
    desk.done("scan", load, *(unit["code"] for unit in desk.told("job", "show", "A1")["units"]))
    desk.done("load", "confirm", load)
    desk.done("load", "depart", load)
    assert sync(desk)["waiting"] == 0
    assert invoicing(odoo, "A1") == "no"
    desk.done("pod", "A1", "--outcome", "clean", "--by", "Jo")
    last = sync(desk)
    assert (last["connected"], last["waiting"], last["parked"], last["conflicts"]) == (True, 0, 0, 0)
    assert invoicing(odoo, "A1") == "to invoice"
    (order,) = odoo.records("sale.order", [("client_order_ref", "=", "A2")])
    assert order["partner_id"][0] == bravo["id"]
    assert desk.told("verify")["ok"] is True


def invoicing(odoo: PracticeOdoo, reference: str) -> Any:  # noqa: ANN401 - a field of Odoo
    (order,) = odoo.records("sale.order", [("client_order_ref", "=", reference)])
    return order["invoice_status"]


def test_a_parked_step_is_retried(linked: Desk, odoo: PracticeOdoo) -> None:
    step = park_an_order(linked, odoo)
    assert "You are not allowed to create 'Sales Order'" in linked.done("ledger", "--parked")
    assert f"{step['id']}: order parked" in linked.done("ledger", "--parked")
    assert sync(linked)["pushed"] == 0, "nothing goes by itself"
    told = linked.told("retry", str(step["id"]))
    number = linked.told("job", "show", "P1")["number"]
    assert told == {"step": step["id"], "what": "order", "job": number, "state": "waiting"}
    (waits,) = steps(linked, "waiting")
    assert waits["attempts"] == step["attempts"] > 0, "so that its outcome is asked before it is sent again"
    assert sync(linked)["pushed"] == 1
    assert len(odoo.records("sale.order", [("client_order_ref", "=", "P1")])) == 1
    kinds = [fact["kind"] for fact in linked.told("ledger", "--job", "P1")["facts"]]
    assert kinds == ["booking_received", "step_retried"]
    assert linked.told("verify")["ok"] is True


def test_a_parked_step_is_withdrawn_by_a_supervisor_alone(linked: Desk, odoo: PracticeOdoo) -> None:
    linked.done("staff", "add", "Cleo", "--role", "clerk", "--pin-stdin", stdin=b"715204\n")
    step = str(park_an_order(linked, odoo)["id"])
    refused = linked.refused("withdraw", step, "--reason", "by hand", "--as", "Cleo", DEPOT_PIN="715204")
    assert "this takes a supervisor" in refused
    assert steps(linked, "parked"), "nothing was changed"
    told = linked.told("withdraw", step, "--reason", "keyed in at Odoo", by="Bob")
    assert told["state"] == "withdrawn"
    assert steps(linked, "parked") == []
    assert sync(linked)["pushed"] == 0
    assert odoo.records("sale.order", [("client_order_ref", "=", "P1")]) == []
    assert "was withdrawn: keyed in at Odoo" in linked.refused("retry", step, "--as", "Ann")
    assert linked.told("ledger", "--job", "P1")["facts"][-1]["kind"] == "step_withdrawn"
    assert linked.told("verify")["ok"] is True


def test_a_clerk_retries_and_a_loader_does_not(linked: Desk, odoo: PracticeOdoo) -> None:
    for name, role in (("Cleo", "clerk"), ("Lou", "loader")):
        linked.done("staff", "add", name, "--role", role, "--pin-stdin", stdin=b"715204\n")
    step = str(park_an_order(linked, odoo)["id"])
    assert "this takes a clerk" in linked.refused("retry", step, "--as", "Lou", DEPOT_PIN="715204")
    linked.done("retry", step, by="Cleo")
    assert "waits already" in linked.refused("retry", step, "--as", "Cleo", DEPOT_PIN="715204")


def test_steps_that_cannot_be_decided_about(linked: Desk, odoo: PracticeOdoo) -> None:
    linked.book("A1", customer="Alpha Foods Ltd")
    (step,) = steps(linked, "waiting")
    sync(linked)
    for verb in (("retry",), ("withdraw", "--reason", "x")):
        assert "is at Odoo already" in linked.refused(*verb, str(step["id"]), "--as", "Ann")
        assert "There is no step 999" in linked.refused(*verb, "999", "--as", "Ann")
    assert "needs a reason" in linked.refused("withdraw", str(step["id"]), "--reason", " ", "--as", "Ann")


def test_a_conflict_is_shown_retried_and_withdrawn(linked: Desk, odoo: PracticeOdoo) -> None:
    linked.book("A1", customer="Alpha Foods Ltd")
    sync(linked)
    odoo.unlink("sale.order", [row["id"] for row in odoo.records("sale.order", [("client_order_ref", "=", "A1")])])
    linked.done("price", "A1", "10")
    assert sync(linked)["conflicts"] == 1
    (step,) = steps(linked, "conflicts")
    assert "deleted" in linked.done("ledger", "--conflicts")
    linked.done("retry", str(step["id"]))
    assert sync(linked)["conflicts"] == 1, "it is still not there"
    linked.done("withdraw", str(step["id"]), "--reason", "the customer took it elsewhere")
    assert sync(linked)["conflicts"] == 0


def test_a_waiting_step_is_withdrawn_while_nobody_exchanges(linked: Desk) -> None:
    linked.book("A1", customer="Alpha Foods Ltd")
    (step,) = steps(linked, "waiting")
    linked.done("withdraw", str(step["id"]), "--reason", "a test order")
    assert sync(linked)["pushed"] == 0


def test_odoo_away_is_said_and_nothing_is_lost(desk: Desk) -> None:
    with PracticeOdoo() as odoo:
        connect(desk, odoo)
    desk.book("A1", customer="Alpha Foods Ltd")
    told = sync(desk)
    assert (told["connected"], told["pushed"], told["waiting"], told["parked"]) == (False, 0, 1, 0)
    assert "Nothing answers" in told["error"]
    text = desk.done("sync")
    assert "Nothing answers" in text
    assert "Nothing is lost" in text
    ran = desk.run("customers", "--json")
    assert json.loads(ran.out) == {"customers": [{"name": "Alpha Foods Ltd", "odoo": None, "suggestions": []}]}
    assert "Without suggestions: Nothing answers" in ran.err
    assert "Nothing answers" in desk.refused("customer", "match", "Alpha Foods Ltd", "--create", "--as", "Ann")


def test_without_an_odoo_set_up_sync_is_refused_and_customers_are_listed(desk: Desk) -> None:
    assert "No Odoo is set up here" in desk.refused("sync", "--json")
    desk.book("A1")
    ran = desk.run("customers", "--json")
    assert json.loads(ran.out) == {"customers": [{"name": "Acme", "odoo": None, "suggestions": []}]}
    assert "No Odoo is set up" in ran.err


def test_a_wrong_key_sets_nothing_up(desk: Desk, odoo: PracticeOdoo) -> None:
    said = desk.refused(*words_to(odoo), "--yes", "--as", "Ann", stdin=b"not-the-key\n")
    assert "does not accept the user or the key" in said
    assert desk.told("settings")["settings"]["odoo_url"] == ""
    assert not desk.keys.exists()


def test_a_key_that_no_longer_opens_is_a_result_of_sync(linked: Desk, odoo: PracticeOdoo) -> None:
    linked.book("A1", customer="Alpha Foods Ltd")
    odoo.set_key_expired()
    told = sync(linked)
    assert (told["connected"], told["waiting"]) == (False, 1)
    assert "does not accept the user or the key" in told["error"]


def test_the_key_is_seen_nowhere(desk: Desk, odoo: PracticeOdoo) -> None:
    key = odoo.key
    outputs = [json.dumps(connect(desk, odoo)), desk.done("sync"), json.dumps(desk.told("settings"))]
    outputs += [desk.done("ledger"), desk.done("customers"), desk.run("connect", "--help").out]
    with_environment = desk.run("connect", "--help", DEPOT_ODOO_KEY=key)
    outputs += [with_environment.out, desk.log.read_text(encoding="utf-8"), desk.config.read_text(encoding="utf-8")]
    assert not [text for text in outputs if key in text]
    for name in sorted(desk.folder.glob("depot.depot*")):
        assert key.encode() not in name.read_bytes()
    kept = desk.keys / "odoo-keys.json"
    assert key in kept.read_text(encoding="utf-8")
    assert kept.stat().st_mode & 0o077 == 0


def test_the_key_comes_from_the_environment_and_goes_before_the_kept_one(desk: Desk, odoo: PracticeOdoo) -> None:
    words = [word for word in words_to(odoo) if word != "--key-stdin"]
    ran = desk.run(*words, "--yes", "--as", "Ann", DEPOT_ODOO_KEY=odoo.key)
    assert ran.code == 0, ran
    assert "does not accept" in desk.run("sync", "--json", DEPOT_ODOO_KEY="other").out
    (desk.keys / "odoo-keys.json").unlink()
    assert "no key of depot to Odoo" in desk.refused("sync")
    assert json.loads(desk.run("sync", "--json", DEPOT_ODOO_KEY=odoo.key).out)["connected"] is True


def test_nothing_is_kept_before_somebody_says_yes(desk: Desk, odoo: PracticeOdoo) -> None:
    ran = desk.run(*words_to(odoo), "--as", "Ann", stdin=f"{odoo.key}\n".encode())
    assert (ran.code, "FREIGHT" in ran.out, "--yes" in ran.err) == (1, True, True)
    assert desk.told("settings")["settings"]["odoo_url"] == ""
    assert not desk.keys.exists()


@pytest.mark.parametrize(("answer", "connected"), [("y\n", True), ("Yes\n", True), ("n\n", False), ("", False)])
@pytest.mark.parametrize("as_json", [True, False])
def test_it_is_asked_on_the_terminal(
    desk: Desk, odoo: PracticeOdoo, monkeypatch: pytest.MonkeyPatch, answer: str, connected: bool, as_json: bool
) -> None:
    monkeypatch.setattr("tests.support.cli._standard_input", lambda _: _terminal(answer))
    words = [word for word in words_to(odoo) if word != "--key-stdin"]
    ran = desk.run(*words, *(["--json"] if as_json else []), "--as", "Ann", DEPOT_ODOO_KEY=odoo.key)
    assert ran.code == (0 if connected else 1)
    if as_json:
        assert json.loads(ran.out)["connected"] is connected
    shown = ran.err if as_json else ran.out
    assert shown.index("FREIGHT") < shown.index("Connect to this Odoo? [y/N]")
    assert shown.count("product FREIGHT") == 1
    assert (desk.told("settings")["settings"]["odoo_user"] == "depot") is connected


@contextlib.contextmanager
def _terminal(answer: str) -> Iterator[None]:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    before = sys.stdin
    sys.stdin = Terminal(answer)
    try:
        yield
    finally:
        sys.stdin = before


def test_connecting_takes_an_admin(desk: Desk, odoo: PracticeOdoo) -> None:
    words = (*words_to(odoo), "--yes", "--as", "Bob")
    said = desk.refused(*words, stdin=f"{odoo.key}\n".encode(), DEPOT_PIN="715204")
    assert "takes an admin, and you are signed in as supervisor" in said


@pytest.mark.parametrize("code", ["FREIGHT", "ACCESSORIAL", "WAIT"])
def test_a_product_invoiced_by_what_was_ordered_is_refused(desk: Desk, odoo: PracticeOdoo, code: str) -> None:
    odoo.write("product.product", product(odoo, code), {"invoice_policy": "order"})
    ran = desk.run(*words_to(odoo), "--yes", "--json", "--as", "Ann", stdin=f"{odoo.key}\n".encode())
    told = json.loads(ran.out)
    assert (ran.code, told["connected"], told["key_kept"]) == (1, False, "")
    lack = finding(told, f"product {code}")
    assert (lack["ok"], lack["who"]) == (False, "whoever keeps products")
    assert "invoiced by what was ordered" in ran.err
    assert desk.told("settings")["settings"]["odoo_url"] == ""
    assert not desk.keys.exists()


def test_a_missing_product_is_refused_and_another_may_be_named(desk: Desk, odoo: PracticeOdoo) -> None:
    odoo.write("product.product", product(odoo, "FREIGHT"), {"default_code": "CARRIAGE"})
    ran = desk.run(*words_to(odoo), "--yes", "--as", "Ann", stdin=f"{odoo.key}\n".encode())
    assert ran.code == 1
    assert "LACKS  product FREIGHT" in ran.out
    assert "no product with the internal reference FREIGHT" in ran.err
    desk.done("set", "odoo_freight", "CARRIAGE")
    assert connect(desk, odoo)["connected"] is True


def test_rights_that_lack_are_told_with_who_can_mend_them(desk: Desk, odoo: PracticeOdoo) -> None:
    odoo.revoke_right("mail.activity", "create")
    told = connect(desk, odoo)
    lack = finding(told, "rights: mail.activity")
    assert (told["connected"], lack["ok"], lack["who"]) == (True, False, "Odoo administrator")
    assert "may not create" in lack["words"]


@pytest.mark.parametrize("version", [16, 18, 19])
def test_every_version_can_be_connected_and_exchanged_with(desk: Desk, version: int) -> None:
    with PracticeOdoo(version=version) as odoo:
        told = connect(desk, odoo)
        assert [each for each in told["findings"] if not each["ok"]] == []
        assert ("runs out on" in finding(told, "key")["words"]) is (version >= 18)
        desk.book("A1", customer="Alpha Foods Ltd")
        assert sync(desk)["pushed"] == 1


def test_a_key_that_runs_out_soon_is_told(desk: Desk) -> None:
    with PracticeOdoo(version=18) as odoo:
        with odoo.engine.transaction(1) as env:
            env.run("UPDATE \"res.users.apikeys\" SET expiration_date = datetime(?, '+9 days')", env.now_seconds)
        lack = finding(connect(desk, odoo), "key")
    assert (lack["ok"], "in time" in lack["words"]) == (False, True)


def test_the_key_of_somebody_else_is_refused(desk: Desk) -> None:
    with PracticeOdoo(version=19) as odoo:
        words = [odoo.finance if word == odoo.user else word for word in words_to(odoo)]
        ran = desk.run(*words, "--yes", "--json", "--as", "Ann", stdin=f"{odoo.key}\n".encode())
    assert ran.code == 1
    assert finding(json.loads(ran.out), "user")["words"] == "The key is not finance's, it is depot's"


def test_no_other_verb_talks_to_odoo(linked: Desk, odoo: PracticeOdoo) -> None:
    before = len(odoo.records("sale.order"))
    linked.book("A1", customer="Alpha Foods Ltd")
    linked.done("price", "A1", "10")
    linked.done("ledger")
    assert len(odoo.records("sale.order")) == before
    assert len(steps(linked, "waiting")) == 2


def test_a_sync_with_nothing_new_asks_odoo_three_times_at_most(desk: Desk, odoo: PracticeOdoo) -> None:
    with FaultProxy(odoo.url) as proxy:
        desk.told("connect", proxy.url, "--db", odoo.database, "--user", odoo.user, "--key-stdin", "--yes",
                  stdin=f"{odoo.key}\n".encode())  # fmt: skip
        desk.book("A1", customer="Alpha Foods Ltd")
        assert sync(desk)["pushed"] == 1
        before = len(proxy.calls)
        assert sync(desk)["error"] == ""
        assert len(proxy.calls) - before <= 3


def test_what_signing_in_told_is_forgotten_when_something_fails(linked: Desk, odoo: PracticeOdoo) -> None:
    sync(linked)
    store = Store(str(linked.store))
    wanted = connecting.link(store)
    version, uid = acquaintance.remembered(store, wanted) or (0, 0)
    assert (version, uid > 0) == (17, True)
    acquaintance.remember(store, wanted, version, uid + 77)  # another user's, as after the database was made anew
    assert sync(linked)["error"] != ""
    assert acquaintance.remembered(store, wanted) is None
    assert sync(linked)["error"] == ""
    assert acquaintance.remembered(store, wanted) == (version, uid)
    assert acquaintance.remembered(store, replace(wanted, user="somebody else")) is None
    later = store.clock.now() + acquaintance.VALID
    store.clock = Clock(now=lambda: later)
    assert acquaintance.remembered(store, wanted) is None
    store.close()


def test_products_that_would_let_unproven_jobs_be_invoiced_stop_what_is_to_be_sent(
    linked: Desk, odoo: PracticeOdoo
) -> None:
    odoo.write("product.product", product(odoo, "FREIGHT"), {"invoice_policy": "order"})
    assert sync(linked)["error"] == ""
    linked.book("A1", customer="Alpha Foods Ltd")
    told = sync(linked)
    assert (told["pushed"], told["waiting"]) == (0, 1)
    assert "FREIGHT" in told["error"]
    assert odoo.records("sale.order") == []


def test_watching_exchanges_soon_after_something_happened(desk: Desk, odoo: PracticeOdoo) -> None:
    connect(desk, odoo)
    with _started(desk, "sync", "--watch", "--every", "600", "--json") as watching:
        assert watching.stdout is not None
        first = json.loads(watching.stdout.readline())
        assert (list(first), first["connected"]) == (SYNC_KEYS, True)
        began = time.monotonic()
        desk.book("A1", customer="Alpha Foods Ltd")
        second = json.loads(watching.stdout.readline())
        assert (second["pushed"], second["error"]) == (1, "")
        assert 2.5 < time.monotonic() - began < 120, "not before it could be undone, and long before --every"
        watching.send_signal(signal.SIGINT)
        assert watching.wait(90) == 130


def test_while_watching_what_has_just_happened_stays_for_some_seconds(
    linked: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    linked.book("A1", customer="Alpha Foods Ltd")
    app = build(Config(str(linked.store), "", linked.folder, linked.log, linked.keys))
    with app.odoo() as connect:
        first = syncing._once(app.store, connect, {})
        assert (first.pushed, first.waiting, first.connected) == (0, 1, True)
        second = syncing._once(app.store, connect, {})
        assert second.calls < first.calls, "the connection is kept, and each exchange counts its own calls"
    app.close()
    for told in (first, replace(first, pushed=2), replace(first, error="away")):
        syncing._tell(told, ZoneInfo("Europe/Berlin"), as_json=False)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2, "nothing is said of an exchange that did nothing"
    assert "Sent 2, brought back 0; 1 waiting" in lines[0]
    assert "Not done: away" in lines[1]


def test_a_customer_odoo_does_not_know_is_asked_for_once_while_watching(
    linked: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds = iter((None, None, KeyboardInterrupt()))

    def no_wait(*_: object) -> None:
        if (over := next(rounds)) is not None:
            raise over

    monkeypatch.setattr(syncing, "GRACE_S", 0.0)
    monkeypatch.setattr(syncing, "_wait", no_wait)
    linked.book("A1", customer="Nobody At Odoo")
    watched = linked.run("sync", "--watch", "--json")
    told = [json.loads(line) for line in watched.out.splitlines()]
    assert [(each["error"], each["waiting"]) for each in told] == [("", 1)] * 3, watched.err
    assert told[0]["calls"] > told[1]["calls"] == told[2]["calls"] == 2, told


def test_the_practice_odoo_prints_where_it_listens(desk: Desk, tmp_path: Path) -> None:
    data = tmp_path / "practice.sqlite"
    with _started(desk, "practice-odoo", "--port", "0", "--as-version", "18", "--data", str(data)) as practice:
        assert practice.stdout is not None
        told = json.loads(practice.stdout.readline())
        assert list(told) == ["url", "database", "user", "key"]
        words = ("connect", told["url"], "--db", told["database"], "--user", told["user"], "--key-stdin", "--yes")
        assert finding(desk.told(*words, stdin=f"{told['key']}\n".encode()), "version")["words"] == "Odoo 18"
        port = told["url"].rpartition(":")[2]
        assert f"cannot start at port {port}" in desk.refused("practice-odoo", "--port", port)
        practice.send_signal(signal.SIGTERM)
        assert practice.wait(90) == 0
    assert "Odoo 18, not 17" in desk.refused("practice-odoo", "--port", "0", "--data", data)


@contextlib.contextmanager
def _started(desk: Desk, *words: str) -> Iterator[subprocess.Popen[str]]:
    """The program as a process of its own, ended at the end of ``with``, or when it says nothing for too long."""
    environ = {**os.environ, **desk.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    command = [sys.executable, str(ROOT / "main.py"), *words]
    started = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT, env=environ
    )
    too_long = threading.Timer(60, started.kill)
    too_long.start()
    with started:
        try:
            yield started
        finally:
            too_long.cancel()
            started.kill()


def test_the_pace_doubles_while_odoo_is_away_and_is_never_the_same_twice() -> None:
    pace = connecting.Pace(30.0)
    waits = [pace.after(failed=True) for _ in range(3000)]
    for wait, wanted in zip(waits, [5, 10, 20, 40, *[60] * 2996], strict=True):
        assert 0.8 * wanted <= wait <= 1.2 * wanted
    assert len(set(waits[7:])) > 2900
    assert 24 <= pace.after(failed=False) <= 36
    assert pace.after(failed=True) <= 6, "it begins anew"


def test_an_outage_is_waited_out_no_longer_than_it_lasts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "KNOCK_S", 0.01)
    knocks = iter([False, False, True])
    began = time.monotonic()
    syncing._wait_out(60.0, connecting.Outage(lambda: next(knocks)))
    assert time.monotonic() - began < 30
    began = time.monotonic()
    syncing._wait_out(0.2, connecting.Outage(lambda: True))
    assert time.monotonic() - began >= 0.2, "an Odoo that answers and fails is left alone as long as ever"


def test_a_second_exchange_at_the_same_time_is_refused(linked: Desk) -> None:
    linked.book("A1", customer="Alpha Foods Ltd")
    store = Store(str(linked.store))
    with replicating(store):
        told = sync(linked)
        assert (told["pushed"], "already" in told["error"]) == (0, True)
        (step,) = steps(linked, "waiting")
        assert "already" in linked.refused("withdraw", str(step["id"]), "--reason", "x", "--as", "Ann")
    store.close()
    assert sync(linked)["pushed"] == 1

"""Calls and their failures over both transports, against the smallest server that passes for an Odoo.

The tables are those measured on real servers (ODOO.md a and i).
"""

from __future__ import annotations

import gc
import http.client
import logging
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from depot_app.errors import DepotError
from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.json2 import named
from depot_app.odoo.rpc import Rpc, RpcDenied, RpcRefused, RpcUnavailable, ids_in
from tests.support.small_odoo import DATABASE, KEY, UID, USER, SmallOdoo, Told, small_odoo

REFUSALS = [
    ("odoo.exceptions.UserError", 422),
    ("odoo.exceptions.ValidationError", 422),
    ("odoo.exceptions.AccessError", 403),
    ("odoo.exceptions.MissingError", 404),
    ("werkzeug.exceptions.UnprocessableEntity", 422),
    ("werkzeug.exceptions.NotFound", 404),
    ("werkzeug.exceptions.BadRequest", 400),
    ("builtins.AttributeError", 500),
    ("builtins.ValueError", 500),
    ("builtins.KeyError", 500),
    ("builtins.TypeError", 500),
    ("psycopg2.errors.UndefinedColumn", 500),
]
NOT_NOW = [
    # name, JSON-2's status, outcome unknown
    ("psycopg2.OperationalError", 500, True),
    ("psycopg2.InterfaceError", 500, True),
    ("builtins.OSError", 500, True),
    ("psycopg2.errors.SerializationFailure", 500, False),
    ("psycopg2.errors.DeadlockDetected", 500, False),
    ("psycopg2.errors.InFailedSqlTransaction", 500, False),
    ("odoo.exceptions.LockError", 409, False),
]
DENIED = [("odoo.exceptions.AccessDenied", 403), ("werkzeug.exceptions.Unauthorized", 401)]
PAGE = b"<html><body>Log in</body></html>"
HTML = {"Content-Type": "text/html"}
NO_JSON = [
    # status, body, outcome unknown
    (200, PAGE, True),
    (200, b"", True),
    (200, b"\xff\xfe\x00", True),
    (200, b"[" * 100_000, True),
    (204, b"", True),
    (302, PAGE, True),
    (400, PAGE, False),
    (403, PAGE, False),
    (404, PAGE, False),
    (408, PAGE, True),
    (429, PAGE, False),
    (500, PAGE, True),
    (502, PAGE, True),
    (503, PAGE, True),
    (504, PAGE, True),
]


def test_a_call_carries_arguments_records_and_context(odoo: SmallOdoo, rpc: Rpc) -> None:
    told = rpc.call("res.partner", "read", [["name"]], {"load": None}, ids=[3, 4], context={"tz": "UTC"})
    if odoo.version < "19":
        placed = [[3, 4], ["name"]]
        named_too = {"load": None, "context": {"tz": "UTC"}}
        assert told == [DATABASE, UID, KEY, "res.partner", "read", placed, named_too]
    else:
        assert odoo.last.path == "/json/2/res.partner/read"
        assert told == {"fields": ["name"], "load": None, "ids": [3, 4], "context": {"tz": "UTC"}}
        assert odoo.last.headers["content-length"].isdigit()
        assert "transfer-encoding" not in odoo.last.headers


def test_a_model_method_gets_no_records(odoo: SmallOdoo, rpc: Rpc) -> None:
    told = rpc.call("res.partner", "load", [["id"], [["__depot__.a"]]])
    assert told == (
        [DATABASE, UID, KEY, "res.partner", "load", [["id"], [["__depot__.a"]]], {}]
        if odoo.version < "19"
        else {"fields": ["id"], "data": [["__depot__.a"]]}
    )


def test_connecting_takes_two_calls_and_knows_who_it_is(odoo: SmallOdoo, rpc: Rpc) -> None:
    assert (rpc.version, rpc.uid, len(odoo.asked), rpc.calls) == (int(odoo.version[:2]), UID, 2, 1)
    rpc.call("res.users", "context_get")
    rpc.server_time()
    assert rpc.calls == 3


def test_the_connection_is_kept_and_renewed_when_the_server_hung_up(odoo: SmallOdoo, rpc: Rpc) -> None:
    odoo.answers = [Told(200, {"jsonrpc": "2.0", "result": 1}), Told(200, b"", {"Connection": "close"})]
    rpc.call("res.users", "search_count", [[]])
    assert len({asked.connection for asked in odoo.asked}) == 1
    with pytest.raises(RpcUnavailable):
        rpc.call("res.users", "search_count", [[]])
    rpc.call("res.users", "search_count", [[]])
    assert len({asked.connection for asked in odoo.asked}) == 2


def test_none_is_a_result(odoo: SmallOdoo, rpc: Rpc) -> None:
    odoo.answers.append(Told(200, {"jsonrpc": "2.0", "id": 1} if odoo.version < "19" else b"null"))
    assert rpc.call("stock.quant", "action_apply_inventory", ids=[1]) is None


@pytest.mark.parametrize(("name", "status"), REFUSALS)
def test_what_odoo_refuses_is_no(odoo: SmallOdoo, rpc: Rpc, name: str, status: int) -> None:
    odoo.refuse(name, "The partner is blocked.\n", status)
    with pytest.raises(RpcRefused) as caught:
        rpc.call("sale.order", "write", [{"note": "x"}], ids=[1])
    assert (caught.value.name, caught.value.message) == (name, "The partner is blocked.")
    assert "Traceback" not in repr(caught.value)


@pytest.mark.parametrize(("name", "status", "unknown"), NOT_NOW)
def test_a_database_in_trouble_is_not_now(odoo: SmallOdoo, rpc: Rpc, name: str, status: int, unknown: bool) -> None:
    odoo.refuse(name, 'connection to server at "10.1.2.3", port 5432 failed', status)
    with pytest.raises(RpcUnavailable) as caught:
        rpc.call("sale.order", "write", [{"note": "x"}], ids=[1])
    assert caught.value.outcome_unknown is unknown
    assert "10.1.2.3" not in caught.value.words


@pytest.mark.parametrize(("name", "status"), DENIED)
def test_a_key_that_lapsed_is_not_now_and_says_so(odoo: SmallOdoo, rpc: Rpc, name: str, status: int) -> None:
    odoo.refuse(name, "Access Denied", status)
    with pytest.raises(RpcDenied, match="key") as caught:
        rpc.call("sale.order", "search_count", [[]])
    assert not caught.value.outcome_unknown


@pytest.mark.parametrize(("database", "user", "key"), [(DATABASE, USER, "wrong"), (DATABASE, USER, "wr\nong")])
def test_a_wrong_key_is_denied_at_once(odoo: SmallOdoo, database: str, user: str, key: str) -> None:
    with pytest.raises(RpcDenied) as caught:
        open_rpc(odoo.url, database, user, key)
    assert key not in str(caught.value)


@pytest.mark.parametrize(("status", "body", "unknown"), NO_JSON)
def test_an_answer_that_is_not_odoos_is_not_now(
    odoo: SmallOdoo, rpc: Rpc, status: int, body: bytes, unknown: bool
) -> None:
    odoo.answers.append(Told(status, body, {**HTML, "Location": odoo.url + "/elsewhere"}))
    with pytest.raises(RpcUnavailable) as caught:
        rpc.call("sale.order", "search_count", [[]])
    assert caught.value.outcome_unknown is unknown
    assert type(caught.value) is RpcUnavailable
    assert odoo.last.path != "/elsewhere", "the key must not follow a redirection"


@pytest.mark.parametrize("body", [[], {}, "yes", {"error": 7}, {"error": {"data": {}}}, {"result": 1}])
def test_json_of_somebody_else_is_not_a_result(body: object) -> None:
    with small_odoo("17.0") as odoo:
        rpc = open_rpc(odoo.url, DATABASE, USER, KEY)
        odoo.answers.append(Told(200, body))
        with pytest.raises(RpcUnavailable) as caught:
            rpc.call("sale.order", "search_count", [[]])
        assert caught.value.outcome_unknown
        rpc.close()


def test_a_proxy_that_wants_a_password_denies(odoo: SmallOdoo, rpc: Rpc) -> None:
    odoo.answers.append(Told(401, PAGE, HTML))
    with pytest.raises(RpcDenied):
        rpc.call("sale.order", "search_count", [[]])


def test_a_file_too_large_for_the_way_is_refused_and_blocks_nothing(odoo: SmallOdoo, rpc: Rpc) -> None:
    odoo.answers.append(Told(413, PAGE, HTML))
    with pytest.raises(RpcRefused, match="larger"):
        rpc.call("ir.attachment", "create", [[{"name": "pod.pdf"}]])


def test_the_servers_clock(odoo: SmallOdoo, rpc: Rpc) -> None:
    assert rpc.server_time() == datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
    odoo.health = Told(200, PAGE, HTML)
    with pytest.raises(RpcUnavailable, match="other than Odoo"):
        rpc.server_time()
    odoo.health = Told(200, {"status": "pass"})
    odoo.date = "yesterday"
    with pytest.raises(RpcUnavailable):
        rpc.server_time()


@pytest.mark.parametrize(("told", "version"), [("saas~18.2", 18), ("19.0+e", 19), ("16.0", 16), ("21.0", 21)])
def test_the_version_decides_how_to_speak(told: str, version: int) -> None:
    with small_odoo(told if version < 19 else str(version)) as odoo:
        odoo.version = told
        rpc = open_rpc(odoo.url, DATABASE, USER, KEY)
        assert (rpc.version, type(rpc).__name__) == (version, "Json2" if version >= 19 else "JsonRpc")
        rpc.close()


def test_an_odoo_too_old_or_no_odoo_at_all_is_said() -> None:
    with small_odoo("15.0") as old, pytest.raises(DepotError, match="Odoo 15"):
        open_rpc(old.url, DATABASE, USER, KEY)
    with small_odoo("seventeen") as odd, pytest.raises(RpcUnavailable):
        open_rpc(odd.url, DATABASE, USER, KEY)


@pytest.fixture
def every_log_line(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """All loggers at DEBUG, odoorpc's set so by name after ours was loaded."""
    names = ["", "odoorpc", "odoorpc.rpc", "odoorpc.rpc.jsonrpclib", "http.client", "keyring"]
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield caplog
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


def test_the_key_is_in_no_log_even_at_debug(
    odoo: SmallOdoo,
    every_log_line: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(http.client.HTTPConnection, "debuglevel", 1)
    rpc = open_rpc(odoo.url, DATABASE, USER, KEY)
    rpc.call("sale.order", "search_count", [[]])
    odoo.refuse("odoo.exceptions.UserError", "No.", 422)
    with pytest.raises(RpcRefused):
        rpc.call("sale.order", "search_count", [[]])
    with pytest.raises(RpcDenied):
        open_rpc(odoo.url, DATABASE, USER, KEY[:-1] + "X")
    rpc.close()
    logging.getLogger("somebody").debug("this much is logged")
    written = every_log_line.text + "".join(capfd.readouterr())
    assert "this much is logged" in written
    assert KEY[:-1] not in written
    assert KEY not in repr(vars(rpc).get("_odoo")) + repr(rpc)


def test_json2_knows_the_names_of_what_we_send() -> None:
    assert named("search_read", [[], ["id"]]) == {"domain": [], "fields": ["id"]}
    assert named("action_confirm", []) == {}
    for method, arguments in (("action_confirm", [1]), ("write", [{}, 1])):
        with pytest.raises(TypeError, match=method):
            named(method, arguments)


def test_what_json_cannot_say_is_our_bug_and_sends_nothing(odoo: SmallOdoo, rpc: Rpc) -> None:
    before = len(odoo.asked)
    with pytest.raises(TypeError):
        rpc.call("sale.order", "write", [{"when": datetime(2026, 1, 1, tzinfo=UTC)}], ids=[1])
    assert len(odoo.asked) == before


@pytest.mark.parametrize(
    ("answer", "ids"),
    [
        (7, [7]),
        ([7, 8], [7, 8]),
        ("mail.activity(29,)", [29]),
        ("mail.activity(29, 30)", [29, 30]),
        ("mail.activity()", []),
        (True, []),
        (None, []),
        ("done (29)", []),
        ({"type": "ir.actions.act_window"}, []),
        ([[1, "x"], True], []),
    ],
)
def test_ids_are_found_in_every_form_of_answer(answer: object, ids: list[int]) -> None:
    assert ids_in(answer) == ids


def test_many_calls_leave_no_threads_or_sockets(odoo: SmallOdoo, rpc: Rpc) -> None:
    before = threading.active_count()
    for _ in range(50):
        rpc.call("res.users", "search_count", [[]])
    assert threading.active_count() <= before + 1
    gc.collect()

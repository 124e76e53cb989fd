"""The transports against a running Odoo, where DEPOT_TEST_ODOO_URL, _DB, _USER and _PASSWORD name one.

It makes contacts of its own under a fresh prefix and deletes them again; everything else is only read.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.rpc import Rpc, RpcDenied, RpcRefused, RpcUnavailable, ids_in
from tests.faults.proxy import FaultProxy

URL, DATABASE, USER, PASSWORD = (
    os.environ.get(f"DEPOT_TEST_ODOO_{part}", "") for part in ("URL", "DB", "USER", "PASSWORD")
)
pytestmark = pytest.mark.skipif(not URL, reason="DEPOT_TEST_ODOO_URL names no server")
BREAKING = ["cut_before", "cut_after", "rst", "half", "late", "502", "502_after", "html200", "garbage", "drip_body"]


@pytest.fixture(scope="module")
def rpc() -> Iterator[Rpc]:
    connected = open_rpc(URL, DATABASE, USER, PASSWORD)
    yield connected
    connected.close()


@pytest.fixture
def prefix(rpc: Rpc) -> Iterator[str]:
    """External ids to use; the contacts made under them are gone afterwards."""
    chosen = f"__depot_test_{uuid.uuid4().hex[:12]}"
    yield chosen
    made = rpc.call("res.partner", "search", [[["ref", "=", chosen]]], context={"active_test": False})
    rpc.call("res.partner", "unlink", ids=made)


def _loaded(rpc: Rpc, prefix: str, deadline: float = 10.0) -> list[int]:
    rows = [[f"{prefix}.a", "Depot test A", prefix], [f"{prefix}.b", "Depot test B", prefix]]
    told = rpc.call("res.partner", "load", [["id", "name", "ref"], rows], context={"tz": "UTC"}, deadline=deadline)
    assert told["messages"] == []
    return ids_in(told["ids"])


def test_who_and_when(rpc: Rpc) -> None:
    assert rpc.version >= 16
    assert rpc.call("res.users", "read", [["login"]], ids=[rpc.uid])[0]["login"] == USER
    assert abs((rpc.server_time() - datetime.now(UTC)).total_seconds()) < 300


def test_a_wrong_key_is_denied() -> None:
    with pytest.raises(RpcDenied):
        open_rpc(URL, DATABASE, USER, "not the key")


def test_an_unknown_database_is_not_now() -> None:
    with pytest.raises(RpcUnavailable) as caught:
        open_rpc(URL, f"no{uuid.uuid4().hex}", USER, PASSWORD)
    assert "psycopg" not in caught.value.words


def test_a_key_that_was_changed_meanwhile_is_denied(rpc: Rpc) -> None:
    other = open_rpc(URL, DATABASE, USER, PASSWORD)
    if hasattr(other, "_key"):
        other._key = "changed"
    else:
        other._headers["Authorization"] = "bearer changed"  # type: ignore[attr-defined]
    with pytest.raises(RpcDenied):
        other.call("res.users", "context_get")
    other.close()


@pytest.mark.parametrize(
    ("model", "method", "args", "ids", "names"),
    [
        ("res.partner", "write", [{"comment": "x"}], [2_000_000_000], {"odoo.exceptions.MissingError"}),
        ("ir.config_parameter", "search_read", [[], ["key"]], None, {"odoo.exceptions.AccessError"}),
        ("no.such.model", "search", [[]], None, {"odoo.exceptions.UserError", "werkzeug.exceptions.NotFound"}),
        ("res.partner", "_compute_display_name", [], [1], {"odoo.exceptions.AccessError"}),
        ("res.partner", "no_such", [], None, {"builtins.AttributeError", "werkzeug.exceptions.NotFound"}),
        ("res.partner", "search_read", [[["no_such", "=", 1]], ["id"]], None, {"builtins.ValueError"}),
        (
            "res.partner",
            "load",
            [["id", "no_such"], [["__depot_test.x", "1"]]],
            None,
            {"builtins.KeyError", "builtins.ValueError"},
        ),
        ("res.partner", "create", [{"no_such": 1}], None, {"builtins.ValueError"}),
    ],
)
def test_what_odoo_refuses_is_no(
    rpc: Rpc, model: str, method: str, args: list[object], ids: list[int] | None, names: set[str]
) -> None:
    with pytest.raises(RpcRefused) as caught:
        rpc.call(model, method, args, ids=ids)
    assert caught.value.name in names
    assert "Traceback" not in caught.value.message


@pytest.mark.parametrize("mode", BREAKING)
def test_a_load_whose_answer_was_lost_is_loaded_again_and_is_there_once(rpc: Rpc, prefix: str, mode: str) -> None:
    with FaultProxy(URL) as proxy:
        through = open_rpc(proxy.url, DATABASE, USER, PASSWORD)
        proxy.plan(mode, when=lambda call: call.method == "load", seconds=20)
        with pytest.raises(RpcUnavailable) as caught:
            _loaded(through, prefix, deadline=3.0)
        assert caught.value.outcome_unknown
        assert len(_loaded(through, prefix)) == 2
        through.close()
    assert rpc.call("res.partner", "search_count", [[["ref", "=", prefix]]]) == 2


def test_the_smallest_call_is_answered_at_once(rpc: Rpc) -> None:
    begun = datetime.now(UTC)
    for _ in range(20):
        rpc.call("res.users", "context_get")
    assert (datetime.now(UTC) - begun).total_seconds() < 10

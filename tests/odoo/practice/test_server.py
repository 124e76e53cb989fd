"""The server itself: its file, its connections, its command line, and odoorpc as a client."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from depot_app.odoo.practice import PracticeOdoo
from tests.support.practice import Client


def test_what_is_in_the_file_is_there_again(tmp_path: Path) -> None:
    path = tmp_path / "odoo.sqlite"
    with PracticeOdoo(path, version=18) as odoo:
        client = Client(odoo)
        one, key = client.order("A", confirm=True), odoo.key
        client.close()
    with PracticeOdoo(path, version=18) as odoo:
        assert odoo.key == key
        client = Client(odoo)
        assert client.order("A") == one
        assert client.value("sale.order", one, "state") == "sale"
        client.close()
    with pytest.raises(ValueError, match="is an Odoo 18, not 17"):
        PracticeOdoo(path, version=17)


def test_a_version_it_does_not_play() -> None:
    with pytest.raises(ValueError, match="not 15"):
        PracticeOdoo(None, version=15)


def test_connections_are_kept(client17: Client) -> None:
    client17.call("res.users", "context_get")
    socket = client17.connection.sock
    client17.http("GET", "/web/health")
    assert client17.connection.sock is socket
    assert socket is not None


def test_records_and_deletion_by_somebody_at_odoo(client17: Client) -> None:
    one = client17.order("A")
    made = client17.odoo.create("res.partner", {"name": "By hand"})
    assert [row["name"] for row in client17.odoo.records("res.partner", [["id", "=", made]])] == ["By hand"]
    client17.odoo.unlink("sale.order", [one])
    assert client17.odoo.records("sale.order") == []
    assert client17.odoo.records("sale.order.line") == []
    assert client17.odoo.records("mail.message") == []


def test_serve_prints_one_line_and_stops_when_told() -> None:
    code = "from depot_app.odoo.practice import serve; raise SystemExit(serve(0, 19))"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env={**os.environ}) as child:
        assert child.stdout is not None
        line = json.loads(child.stdout.readline())
        assert set(line) == {"url", "database", "user", "key"}
        assert line["url"].startswith("http://127.0.0.1:")
        child.send_signal(signal.SIGTERM)
        assert child.wait(60) == 0


def test_a_odoorpc_works_unpatched(odoo: PracticeOdoo) -> None:
    odoorpc = pytest.importorskip("odoorpc")
    port = urlsplit(odoo.url).port
    api = odoorpc.ODOO("127.0.0.1", protocol="jsonrpc", port=port)
    assert api.version == f"{odoo.version}.0"
    with pytest.raises(odoorpc.error.RPCError, match="Wrong login ID or password") as wrong:
        api.login(odoo.database, odoo.user, "wrong")
    assert wrong.value.info is False
    api.login(odoo.database, odoo.user, odoo.key)
    partners = api.env["res.partner"]
    columns = ["id", "name"]
    ids = partners.load(columns, [["__depot__.p", "P"]])["ids"]
    assert partners.browse(ids).name == "P"
    assert api.env["ir.model.data"].check_object_reference("__depot__", "p") == ["res.partner", ids[0]]
    unknown = "builtins.KeyError" if odoo.version <= 17 else "builtins.ValueError"
    for model, method, args, name in [
        ("x.y", "search", [[]], "odoo.exceptions.UserError"),
        ("res.partner", "write", [[99999999], {"name": "x"}], "odoo.exceptions.MissingError"),
        ("res.partner", "load", [["x_no"], []], unknown),
        ("product.product", "create", [{"name": "x"}], "odoo.exceptions.AccessError"),
    ]:
        with pytest.raises(odoorpc.error.RPCError) as refused:
            api.execute_kw(model, method, args, {})
        assert refused.value.info["data"]["name"] == name
    odoo.set_wrong_password()
    api.login(odoo.database, odoo.user, odoo.key)

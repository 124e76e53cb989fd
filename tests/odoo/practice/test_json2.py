"""ODOO.md i: JSON-2, on 19 only, and its table of errors."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from depot_app.odoo.practice import PracticeOdoo
from tests.support.practice import ORDER_COLUMNS, UTC, Client


@pytest.fixture
def odoo19() -> Iterator[PracticeOdoo]:
    with PracticeOdoo(None, version=19) as server:
        yield server


@pytest.fixture
def client19(odoo19: PracticeOdoo) -> Iterator[Client]:
    caller = Client(odoo19)
    yield caller
    caller.close()


def test_i_only_19_has_it(client: Client) -> None:
    reply = client.json2("res.partner", "search", {"domain": []})
    assert reply.status == {16: 404, 17: 404, 18: 303, 19: 200}[client.odoo.version]
    if client.odoo.version == 18:
        assert reply.headers["location"] == "/web/login"


def test_i_answers_are_bare_values(client19: Client) -> None:
    rows = client19.order_rows("A")
    loaded = client19.json2("sale.order", "load", {"fields": ORDER_COLUMNS, "data": rows, "context": UTC}).json()
    assert loaded["messages"] == []
    ids = loaded["ids"]
    assert client19.json2("sale.order", "action_confirm", {"ids": ids}).json() is True
    read = client19.json2("sale.order", "read", {"ids": ids, "fields": ["state"]}).json()
    assert read == [{"id": ids[0], "state": "sale"}]
    made = client19.json2("res.partner", "create", {"vals_list": {"name": "X"}}).json()
    assert isinstance(made, list)
    posted = client19.json2("sale.order", "message_post", {"ids": ids, "body": "x"}).json()
    assert isinstance(posted, list)
    assert client19.json2("sale.order", "has_access", {"ids": [], "operation": "write"}).json() is True


def test_i_an_empty_body_and_a_list_count_as_no_arguments(client19: Client) -> None:
    assert client19.json2("res.users", "context_get", []).json()["uid"] == client19.uid
    bearer = f"bearer {client19.odoo.key}"
    assert client19.http("POST", "/json/2/res.users/context_get", b"", Authorization=bearer).status == 200
    assert client19.json2("res.partner", "read").json() == []


@pytest.mark.parametrize(
    ("model", "method", "body", "status", "name"),
    [
        ("product.product", "create", {"vals_list": [{"name": "x"}]}, 403, "odoo.exceptions.AccessError"),
        ("sale.order", "_create_invoices", {"ids": [1]}, 403, "odoo.exceptions.AccessError"),
        ("sale.order", "browse", {"ids": [1]}, 403, "odoo.exceptions.AccessError"),
        ("res.partner", "create", {"vals_list": [{"ref": "x"}]}, 422, "odoo.exceptions.ValidationError"),
        ("res.partner", "create", {"vals": {"name": "x"}}, 422, "werkzeug.exceptions.UnprocessableEntity"),
        ("res.partner", "create", {"ids": [1], "vals_list": []}, 422, "werkzeug.exceptions.UnprocessableEntity"),
        ("res.partner", "write", {"ids": [1]}, 422, "werkzeug.exceptions.UnprocessableEntity"),
        ("res.partner", "write", {"ids": [99999999], "vals": {"name": "x"}}, 404, "odoo.exceptions.MissingError"),
        ("x.y", "search", {}, 404, "werkzeug.exceptions.NotFound"),
        ("res.partner", "x_nothing", {}, 404, "werkzeug.exceptions.NotFound"),
        ("res.partner", "read", {"ids": [1], "fields": ["x_no"]}, 500, "builtins.ValueError"),
        ("res.partner", "write", {"ids": [1], "vals": {"x_no": 1}}, 500, "builtins.KeyError"),
        ("res.partner", "search", {"domain": [["name", "resembles", "x"]]}, 500, "builtins.ValueError"),
        ("res.partner", "search_read", {"domain": [], "nonsense": 1}, 500, "builtins.TypeError"),
    ],
)
def test_i_the_table_of_errors(
    client19: Client, model: str, method: str, body: dict[str, object], status: int, name: str
) -> None:
    reply = client19.json2(model, method, body)
    assert (reply.status, reply.json()["name"]) == (status, name)
    assert set(reply.json()) == {"name", "message", "arguments", "context", "debug"}


def test_i_keys_databases_and_bodies(client19: Client) -> None:
    good = {"Authorization": f"bearer {client19.odoo.key}", "Content_Type": "application/json"}
    path = "/json/2/res.partner/search_count"
    assert client19.http("POST", path, b'{"domain": []}', **good).status == 200
    for wrong in ("bearer nope", f"Basic {client19.odoo.key}", ""):
        reply = client19.http("POST", path, b"{}", **{**good, "Authorization": wrong})
        assert (reply.status, reply.json()["name"]) == (401, "werkzeug.exceptions.Unauthorized")
    unknown = client19.http("POST", path, b"{}", **good, X_Odoo_Database="nodb")
    assert (unknown.status, unknown.headers["content-type"].partition(";")[0]) == (404, "text/html")
    form = client19.http("POST", path, b"a=b", **{**good, "Content_Type": "application/x-www-form-urlencoded"})
    assert form.status == 415
    broken = client19.http("POST", path, b'{"domain": [', **good)
    assert (broken.status, broken.json()["name"]) == (400, "werkzeug.exceptions.BadRequest")
    assert client19.http("GET", path, None, **good).status == 404
    client19.odoo.set_key_expired()
    assert client19.http("POST", path, b'{"domain": []}', **good).status == 401


def test_what_it_does_not_know_is_501_here_too(client19: Client) -> None:
    reply = client19.json2("stock.picking", "search", {"domain": []})
    assert (reply.status, reply.json()["name"]) == (501, "stock.picking")


def test_header_names_count_in_any_case(client19: Client) -> None:
    headers = {"authorization": f"bearer {client19.odoo.key}", "content_type": "application/json"}
    for name, status in ((client19.odoo.database, 200), ("elsewhere", 404)):
        reply = client19.http("POST", "/json/2/res.users/context_get", b"{}", **headers, x_odoo_database=name)
        assert reply.status == status

"""ODOO.md a and h: sign-in, error classes and envelopes of /jsonrpc."""

from __future__ import annotations

from typing import Any

import pytest

from depot_app.odoo.practice import PracticeOdoo
from depot_app.odoo.practice.faults import NotKnown
from tests.support.practice import Client, NotImplementedHere, Refused


def test_a_login_by_password_and_by_key(client: Client) -> None:
    database, user = client.odoo.database, client.odoo.user
    assert client.rpc("common", "login", database, user, client.odoo.password) == client.uid
    assert client.rpc("common", "login", database, user, client.odoo.key) == client.uid
    assert client.rpc("common", "authenticate", database, user, client.odoo.password, {}) == client.uid
    assert client.rpc("common", "login", database, user, "wrong") is False
    assert client.rpc("common", "login", database, client.odoo.finance, client.odoo.key) is False
    client.secret = client.odoo.key
    assert client.call("res.users", "context_get") == {"lang": "en_US", "tz": "Europe/Brussels", "uid": client.uid}


def test_a_the_web_session_takes_the_password_and_refuses_the_key(client: Client) -> None:
    params = {"db": client.odoo.database, "login": client.odoo.user, "password": client.odoo.password}
    session = client.route("/web/session/authenticate", params)
    assert (session["uid"], session["user_context"]["tz"]) == (client.uid, "Europe/Brussels")
    with pytest.raises(Refused) as refused:
        client.route("/web/session/authenticate", {**params, "password": client.odoo.key})
    assert refused.value.name == "odoo.exceptions.AccessDenied"


def test_a_wrong_password_on_a_later_call(client: Client) -> None:
    assert client.call("res.partner", "search_count", []) > 0
    client.odoo.set_wrong_password()
    with pytest.raises(Refused, match="Access Denied") as refused:
        client.call("res.partner", "search_count", [])
    assert refused.value.name == "odoo.exceptions.AccessDenied"


def test_i_an_expired_key_still_opens_jsonrpc_in_a_running_server(client: Client) -> None:
    client.secret = client.odoo.key
    assert client.call("res.partner", "search_count", []) > 0
    client.odoo.set_key_expired()
    assert client.rpc("common", "login", client.odoo.database, client.odoo.user, client.secret) is False
    if client.odoo.version >= 18:
        assert client.call("res.partner", "search_count", []) > 0
    else:
        # 16 and 17 have no expiry: the key was revoked.
        with pytest.raises(Refused, match="Access Denied"):
            client.call("res.partner", "search_count", [])


def test_a_an_unknown_database(client: Client) -> None:
    with pytest.raises(Refused, match='database "nodb" does not exist') as refused:
        client.rpc("common", "login", "nodb", "depot", "x")
    assert refused.value.name == "psycopg2.OperationalError"


def test_h_the_error_code_is_200_and_from_19_on_0(client: Client) -> None:
    with pytest.raises(Refused) as refused:
        client.call("x.y", "search", [])
    assert refused.value.code == (0 if client.odoo.version == 19 else 200)
    assert set(refused.value.data) == {"name", "debug", "message", "arguments", "context"}
    assert refused.value.name == "odoo.exceptions.UserError"
    assert refused.value.message == "Object x.y doesn't exist"


def test_h_the_db_service_is_closed(client: Client) -> None:
    with pytest.raises(Refused) as refused:
        client.rpc("db", "list")
    assert refused.value.name == "odoo.exceptions.AccessDenied"


@pytest.mark.parametrize(
    ("method", "args", "name"),
    [
        ("x_nothing", [[1]], "builtins.AttributeError"),
        ("_create_invoices", [[1]], "odoo.exceptions.AccessError"),
        ("create", [{"name": "x", "x_no": 1}], "builtins.ValueError"),
        ("read", [[1], ["x_no"]], "builtins.ValueError"),
        ("search", [[["x_no", "=", 1]]], "builtins.ValueError"),
        ("search", [[["name", "resembles", "x"]]], "builtins.ValueError"),
        ("write", [[99999999], {"name": "x"}], "odoo.exceptions.MissingError"),
        ("create", [{"ref": "x"}], "odoo.exceptions.ValidationError"),
        ("create", [{"name": "x", "country_id": 99999}], "odoo.exceptions.ValidationError"),
        ("create", [{"name": "x", "type": "palace"}], "builtins.ValueError"),
        ("search", [], "builtins.TypeError"),
        ("search", [[], 0, 1, None, 2], "builtins.TypeError"),
    ],
)
def test_a_the_classes_of_refusals(client17: Client, method: str, args: list[Any], name: str) -> None:
    with pytest.raises(Refused) as refused:
        client17.call("res.partner", method, *args)
    assert refused.value.name == name


@pytest.mark.parametrize(
    ("method", "args", "words"),
    [
        ("x_nothing", [[1]], {18: "The method 'res.partner.x_nothing' does not exist"}),
        ("_merge", [[1]], {18: "Private methods (such as 'res.partner._merge') cannot be called remotely."}),
        ("read", [[1], ["x_no"]], {18: "Invalid field 'x_no' on model 'res.partner'",
                                   19: "Invalid field 'x_no' on 'res.partner'"}),
        ("create", [{"name": "x", "x_no": 1}], {18: "Invalid field 'x_no' on model 'res.partner'",
                                                19: "Invalid field 'x_no' in 'res.partner'"}),
        ("search", [[["x_no", "=", 1]]], {18: "Invalid field res.partner.x_no in leaf ('x_no', '=', 1)",
                                          19: "Invalid field res.partner.x_no in condition ('x_no', '=', 1)"}),
    ],
)  # fmt: skip
def test_the_words_of_refusals_on_18_and_19(
    client: Client, method: str, args: list[Any], words: dict[int, str]
) -> None:
    """As real 18 and 19 answered."""
    with pytest.raises(Refused) as refused:
        client.call("res.partner", method, *args)
    if client.odoo.version >= 18:
        assert refused.value.message == words.get(client.odoo.version, words[18])


def test_a_read_of_a_missing_id_is_empty(client: Client) -> None:
    assert client.call("res.partner", "read", [99999999], ["name"]) == []


def test_h_an_unknown_field_in_write_is_a_key_error_on_19(client: Client) -> None:
    with pytest.raises(Refused) as refused:
        client.call("res.partner", "write", [client.partner()], {"x_no": 1})
    assert refused.value.name == ("builtins.KeyError" if client.odoo.version == 19 else "builtins.ValueError")


def test_a_mandatory_field_is_a_validation_error(client17: Client) -> None:
    with pytest.raises(Refused, match=r"Field: Document Model \(res_model_id\)") as refused:
        client17.call("mail.activity", "create", {"res_model": "sale.order", "res_id": 1, "summary": "x"})
    assert refused.value.name == "odoo.exceptions.ValidationError"


def test_version_and_health(client: Client) -> None:
    version = client.odoo.version
    info = client.route("/web/webclient/version_info", {})
    assert info == client.rpc("common", "version")
    assert (info["server_serie"], info["server_version_info"][0]) == (f"{version}.0", version)
    health = client.http("GET", "/web/health")
    assert (health.status, health.json()) == (200, {"status": "pass"})
    assert health.headers["date"].endswith(" GMT")
    assert client.http("GET", "/web/version").status == (200 if version == 19 else 404)


def test_what_is_no_json_is_400(client: Client) -> None:
    assert client.http("POST", "/jsonrpc", b"{nonsense", Content_Type="application/json").status == 400
    assert client.http("POST", "/jsonrpc", b"a=b", Content_Type="application/x-www-form-urlencoded").status == 400


@pytest.mark.parametrize(
    ("model", "method", "args", "kwargs", "unknown", "name"),
    [
        ("stock.picking", "search", [[]], {}, "model", "stock.picking"),
        ("sale.order", "copy", [[1]], {}, "method", "sale.order.copy"),
        ("sale.order", "read", [[1], ["team_id"]], {}, "field", "sale.order.team_id"),
        ("sale.order", "search", [[["team_id", "=", 1]]], {}, "field", "sale.order.team_id"),
        ("sale.order", "create", [{"team_id": 1}], {}, "field", "sale.order.team_id"),
        ("sale.order", "load", [["id", "team_id/.id"], []], {}, "field", "sale.order.team_id"),
        ("sale.order", "load", [["id", "order_line/route_id"], []], {}, "field", "sale.order.line.route_id"),
        ("sale.order", "fields_get", [["carrier_id"]], {}, "field", "sale.order.carrier_id"),
        ("sale.order", "search", [[]], {"context": {"lang": "fr_FR"}}, "context", "lang='fr_FR'"),
        ("sale.order", "search", [[]], {"context": {"skip_sms": True}}, "context key", "skip_sms"),
        ("sale.order", "search", [[]], {"order": "partner_id"}, "order", "sale.order: partner_id"),
        (
            "res.partner",
            "message_post",
            [[1]],
            {"partner_ids": [1]},
            "argument",
            "res.partner.message_post(partner_ids)",
        ),
    ],
)
def test_what_it_does_not_know_is_501_and_named(
    client17: Client, model: str, method: str, args: list[Any], kwargs: dict[str, Any], unknown: str, name: str
) -> None:
    with pytest.raises(NotImplementedHere) as problem:
        client17.call(model, method, *args, **kwargs)
    assert (problem.value.unknown, problem.value.name) == (unknown, name)


def test_templates_are_made_by_their_variants(odoo17: PracticeOdoo) -> None:
    with pytest.raises(NotKnown):
        odoo17.create("product.template", {"name": "x"})


def test_unknown_paths_are_501_too(odoo17: PracticeOdoo, client17: Client) -> None:
    assert client17.http("POST", "/web/dataset/call_kw", b"{}", Content_Type="application/json").status == 501
    assert client17.http("GET", "/web").status == 501


def test_g_names_of_other_versions_are_odoos_errors_not_501(client: Client) -> None:
    version = client.odoo.version
    for model, field, has in [
        ("res.partner", "mobile", version <= 18),
        ("product.product", "detailed_type", version <= 17),
        ("sale.order", "locked", version >= 17),
        ("product.product", "is_storable", version >= 18),
    ]:
        if has:
            assert client.call(model, "search_read", [], fields=[field], limit=1) is not None
        else:
            with pytest.raises(Refused, match=field):
                client.call(model, "search_read", [], fields=[field], limit=1)
    with pytest.raises(Refused, match=r"Object planning\.slot doesn't exist"):
        client.call("planning.slot", "fields_get")

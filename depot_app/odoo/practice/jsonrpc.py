"""`/jsonrpc` and the web client's JSON routes: always HTTP 200, errors in an envelope (ODOO.md a, h)."""

from __future__ import annotations

import json
import secrets
from typing import Any

from depot_app.odoo.practice import accounts
from depot_app.odoo.practice.answers import HTML, Answer, as_json, not_known, page
from depot_app.odoo.practice.engine import Engine
from depot_app.odoo.practice.environment import SYSTEM, Env
from depot_app.odoo.practice.faults import NotKnown, OdooFault, odoo_error, python_error
from depot_app.odoo.practice.shapes import Wire

DATABASE_GONE = 'connection to server at "127.0.0.1", port 5432 failed: FATAL:  database "{}" does not exist\n'


def version_info(version: int) -> dict[str, Any]:
    """What the server says of itself."""
    return {
        "server_version": f"{version}.0", "server_version_info": [version, 0, 0, "final", 0, ""],
        "server_serie": f"{version}.0", "protocol_version": 1,
    }  # fmt: skip


def answer(engine: Engine, path: str, content_type: str, body: bytes) -> Answer:
    """One POST to a JSON route: 400 if it is no JSON, 501 if we do not know what is asked."""
    if content_type.partition(";")[0].strip() not in ("application/json", "application/json-rpc"):
        text = f"Request inferred type is compatible with ['http'] but '{path}' is type='json'."
        return page(400, "Bad Request", text)
    try:
        request = json.loads(body)
        params, number = request.get("params") or {}, request.get("id")
    except (ValueError, AttributeError):
        return Answer(400, b"Invalid JSON data", HTML)
    headers: tuple[tuple[str, str], ...] = ()
    try:
        if path == "/jsonrpc":
            result = _dispatch(engine, params)
        elif path == "/web/webclient/version_info":
            result = version_info(engine.version)
        else:
            result = _sign_in(engine, params)
            headers = (("Set-Cookie", f"session_id={secrets.token_hex(20)}; HttpOnly; Path=/"),)
    except NotKnown as problem:
        return not_known(problem)
    except OdooFault as fault:
        return as_json({"jsonrpc": "2.0", "id": number, "error": _envelope(engine, fault)})
    # A method that returns nothing leaves `result` out altogether (seen on real 16 and 17).
    reply = {"jsonrpc": "2.0", "id": number} | ({} if result is None else {"result": result})
    return Answer(200, json.dumps(reply).encode(), headers=headers)


def _envelope(engine: Engine, fault: OdooFault) -> dict[str, Any]:
    return {
        "code": 0 if engine.version >= 19 else 200,
        "message": "Odoo Server Error",
        "data": error_body(fault),
    }


def error_body(fault: OdooFault) -> dict[str, Any]:
    """The five keys of every error; ``debug`` stands for Odoo's traceback."""
    return {
        "name": fault.name, "message": fault.message, "arguments": [fault.message], "context": {},
        "debug": f"Traceback (most recent call last):\n{fault.name}: {fault.message}\n",
    }  # fmt: skip


def _dispatch(engine: Engine, params: dict[str, Any]) -> Wire:
    service, method, args = params.get("service"), params.get("method"), list(params.get("args") or [])
    if service == "common":
        return _common(engine, str(method), args)
    if service == "object":
        return _object(engine, str(method), args)
    if service == "db":
        # As a server whose list of databases is closed, and as every server from 20 on (ODOO.md h).
        raise odoo_error("AccessDenied", "Access Denied")
    raise python_error("KeyError", str(service))


def _common(engine: Engine, method: str, args: list[Any]) -> Wire:
    if method == "version":
        return version_info(engine.version)
    if method not in ("login", "authenticate"):
        raise python_error("Exception", f"Method not found: {method}")
    if len(args) < 3:
        raise python_error("TypeError", f"exp_{method}() missing required positional arguments")
    _demand_database(engine, args[0])
    with engine.transaction(SYSTEM) as env:
        return accounts.log_in(env, str(args[1]), str(args[2])) or False


def _demand_database(engine: Engine, name: Wire) -> None:
    if name != engine.database:
        raise OdooFault("psycopg2.OperationalError", DATABASE_GONE.format(name))


def _object(engine: Engine, method: str, args: list[Any]) -> Wire:
    if method not in ("execute", "execute_kw"):
        raise NotKnown("method of the service object", method)
    if len(args) < 5:
        raise python_error("TypeError", f"{method}() missing required positional arguments")
    database, uid, secret, model, name = args[:5]
    _demand_database(engine, database)
    if method == "execute":
        return engine.execute(int(uid), str(secret), str(model), str(name), args[5:], {})
    positional = list(args[5]) if len(args) > 5 else []
    named = dict(args[6] or {}) if len(args) > 6 else {}
    return engine.execute(int(uid), str(secret), str(model), str(name), positional, named)


def _sign_in(engine: Engine, params: dict[str, Any]) -> dict[str, Any]:
    """`/web/session/authenticate`: by password alone, never by API key (ODOO.md a)."""
    if params.get("db") != engine.database:
        raise odoo_error("AccessError", "Database not found.")
    with engine.transaction(SYSTEM) as env:
        uid = accounts.by_password(env, str(params.get("login")), str(params.get("password")))
        if uid is None:
            raise odoo_error("AccessDenied", "Access Denied")
        return _session(env, engine, uid)


def _session(env: Env, engine: Engine, uid: int) -> dict[str, Any]:
    user = env.rows('SELECT * FROM "res.users" WHERE id = ?', uid)[0]
    info = version_info(engine.version)
    return {
        "uid": uid, "is_system": False, "is_admin": False, "db": engine.database,
        "user_context": {"lang": user["lang"], "tz": user["tz"], "uid": uid},
        "server_version": info["server_version"], "server_version_info": info["server_version_info"],
        "name": user["name"], "username": user["login"], "partner_display_name": user["name"],
        "partner_id": user["partner_id"],
    }  # fmt: skip

"""`POST /json/2/<model>/<method>` of Odoo 19: named arguments, bearer keys, real status codes (ODOO.md i)."""

from __future__ import annotations

import json
from email.message import Message
from typing import Any

from depot_app.odoo.practice import accounts
from depot_app.odoo.practice.answers import Answer, as_json, not_known, page
from depot_app.odoo.practice.calling import BadArguments, NoSuchMethod, as_ids, bind, find, run, use_context
from depot_app.odoo.practice.engine import Engine
from depot_app.odoo.practice.environment import SYSTEM, Env
from depot_app.odoo.practice.faults import NotKnown, OdooFault
from depot_app.odoo.practice.jsonrpc import error_body
from depot_app.odoo.practice.shapes import Wire

STATUS = {"AccessError": 403, "AccessDenied": 403, "MissingError": 404, "UserError": 422, "ValidationError": 422}


def answer(engine: Engine, path: str, verb: str, headers: Message, body: bytes) -> Answer:
    """One request below /json/2."""
    if engine.version < 18:
        return page(404, "Not Found")
    if engine.version == 18:
        # 18 has the route for people in a browser: it sends them to sign in.
        return Answer(303, content_type="text/html; charset=utf-8", headers=(("Location", "/web/login"),))
    parts = path.removeprefix("/json/2/").split("/")
    if verb != "POST" or len(parts) != 2:
        return _refused(404, "werkzeug.exceptions.NotFound", "Not Found")
    if headers.get("X-Odoo-Database", engine.database) != engine.database:
        return page(404, "Not Found")
    if body and headers.get("Content-Type", "").partition(";")[0].strip() != "application/json":
        return page(415, "Unsupported Media Type")
    uid = _caller(engine, headers.get("Authorization", ""))
    if uid is None:
        return _refused(401, "werkzeug.exceptions.Unauthorized", "Invalid apikey")
    try:
        # An empty body, or a list, counts as "no arguments" and the method runs: a trap, and Odoo's own.
        given = json.loads(body) if body else {}
    except ValueError:
        return _refused(400, "werkzeug.exceptions.BadRequest", "could not parse the body as json")
    return _called(engine, uid, parts[0], parts[1], given if isinstance(given, dict) else {})


def _called(engine: Engine, uid: int, model: str, method: str, given: dict[str, Any]) -> Answer:
    try:
        with engine.transaction(uid) as env:
            return as_json(_call(env, model, method, given))
    except NotKnown as problem:
        return not_known(problem)
    except NoSuchMethod:
        return _refused(404, "werkzeug.exceptions.NotFound", f"The method '{model}.{method}' does not exist")
    except BadArguments as problem:
        return _refused(422, "werkzeug.exceptions.UnprocessableEntity", problem.text)
    except OdooFault as fault:
        if fault.message == f"Object {model} doesn't exist":
            return _refused(404, "werkzeug.exceptions.NotFound", f"the model {model!r} does not exist")
        status = STATUS.get(fault.name.rpartition(".")[2], 500) if fault.is_user_error else 500
        return as_json(error_body(fault), status)


def _caller(engine: Engine, authorization: str) -> int | None:
    scheme, _, key = authorization.partition(" ")
    if scheme.lower() != "bearer":
        return None
    with engine.transaction(SYSTEM) as env:
        return accounts.by_key(env, key.strip())


def _call(env: Env, model: str, name: str, given: dict[str, Any]) -> Wire:
    env = use_context(env, given.pop("context", None))
    shape = env.shape(model)
    method = find(env, shape, name)
    ids = as_ids(given.pop("ids", []))
    if ids and not method.on_records:
        raise BadArguments(f"cannot call {model}.{name} with ids")
    if name == "create" and isinstance(given.get("vals_list"), dict):
        given["vals_list"] = [given["vals_list"]]
    bound = bind(shape, name, method, [], given)
    result = run(env, shape, method, ids, bound)
    # A recordset comes back as a list of ids here, also a single one (ODOO.md i).
    return [result] if method.makes == "id" else result


def _refused(status: int, name: str, text: str) -> Answer:
    return as_json(error_body(OdooFault(name, text)), status)

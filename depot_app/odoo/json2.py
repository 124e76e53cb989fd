"""Odoo 19 and later over JSON-2: ``POST /json/2/<model>/<method>`` with a bearer key and arguments by name.

The server looks the key up anew at each call, so an expired one is noticed at once. Content-Length is always sent: a
body without it counts as "no arguments", and the method runs all the same (ODOO.md i).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from depot_app.odoo.calling import RpcOnLine
from depot_app.odoo.health import JSON_HEADERS
from depot_app.odoo.line import Answer, Line
from depot_app.odoo.refusals import KEY_REFUSED, NOT_ODOO, by_name, by_status
from depot_app.odoo.rpc import SECONDS, Asked, Json, RpcDenied, RpcUnavailable

# The names of the positional arguments of the methods we use, as Odoo 19 has them.
ARGUMENTS: dict[str, tuple[str, ...]] = {
    "activity_schedule": ("act_type_xmlid", "date_deadline", "summary", "note"),
    "action_feedback": ("feedback", "attachment_ids"),
    "check_access_rights": ("operation", "raise_exception"),
    "check_object_reference": ("module", "xml_id", "raise_on_access_error"),
    "create": ("vals_list",),
    "default_get": ("fields",),
    "fields_get": ("allfields", "attributes"),
    "has_access": ("operation",),
    "has_group": ("group_ext_id",),
    "load": ("fields", "data"),
    "name_search": ("name", "domain", "operator", "limit"),
    "read": ("fields", "load"),
    "search": ("domain", "offset", "limit", "order"),
    "search_count": ("domain", "limit"),
    "search_read": ("domain", "fields", "offset", "limit", "order"),
    "write": ("vals",),
}


class Json2(RpcOnLine):
    """The Rpc protocol over ``/json/2``. Asks once, when made, whose key it is, where that is not known."""

    def __init__(self, line: Line, version: int, database: str, key: str, deadline: float = SECONDS,
                 uid: int | None = None) -> None:  # fmt: skip
        """Raises RpcUnavailable, RpcDenied for a key that cannot be one, and RpcRefused."""
        if not (key.isascii() and key.isprintable() and key.strip()):
            # http.client would name the whole key in its complaint.
            raise RpcDenied(KEY_REFUSED)
        super().__init__(line, version)
        self._headers = {
            **JSON_HEADERS,
            "Authorization": f"bearer {key}",
            "X-Odoo-Database": database.encode("utf-8").decode("latin-1"),
        }
        if uid is None:
            told = self.call("res.users", "context_get", deadline=deadline)
            uid = told.get("uid") if isinstance(told, dict) else None
        if isinstance(uid, bool) or not isinstance(uid, int):
            raise RpcUnavailable(NOT_ODOO, outcome_unknown=False)
        self.uid = uid

    def ask(self, asked: Asked, deadline: float) -> Json:
        """Raises TypeError for arguments that have no name in ARGUMENTS: that is a bug of ours."""
        body: dict[str, Any] = {**named(asked.method, asked.args), **(asked.kwargs or {})}
        if asked.ids is not None:
            body["ids"] = list(asked.ids)
        if asked.context is not None:
            body["context"] = dict(asked.context)
        self.calls += 1
        path = f"/json/2/{asked.model}/{asked.method}"
        return _result(self._line.ask("POST", path, json.dumps(body).encode(), self._headers, deadline))


def named(method: str, args: Sequence[Any]) -> dict[str, Any]:
    """The positional arguments by their names. Raises TypeError when the table has no name for one."""
    names = ARGUMENTS.get(method, ())
    if len(args) > len(names):
        raise TypeError(f"JSON-2 needs names for the {len(args)} arguments of {method}(): add them to ARGUMENTS")
    return dict(zip(names, args, strict=False))


def _result(answer: Answer) -> Json:
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        if answer.status == 200:
            raise RpcUnavailable(NOT_ODOO, outcome_unknown=True) from None
        raise by_status(answer.status) from None
    if answer.status == 200:
        return told
    if isinstance(told, dict) and isinstance(told.get("name"), str):
        raise by_name(told["name"], told.get("message"))
    raise by_status(answer.status)

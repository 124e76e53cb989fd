"""Odoo 16 to 21 over ``/jsonrpc``, through odoorpc.

odoorpc builds the request and reads the answer; how it travels is ours (`Line`), for odoorpc knows no total deadline
and opens a connection for each call. Its models and field caches are not used: one `execute_kw` is one request.
"""

from __future__ import annotations

import io
import logging
from typing import Any
from urllib.request import Request

import odoorpc

from depot_app.odoo.calling import RpcOnLine
from depot_app.odoo.line import Line
from depot_app.odoo.refusals import KEY_REFUSED, NOT_ODOO, by_name, by_status
from depot_app.odoo.rpc import SECONDS, TRANSPORT, Asked, Json, RpcDenied, RpcError, RpcUnavailable

_SENSELESS = (*TRANSPORT, LookupError, TypeError, AttributeError)


def _hush() -> None:
    """odoorpc writes every request, the key among it, to its DEBUG log (ODOO.md a).

    A level could be undone by setting another one, on the logger or on the root; a filter stays.
    """
    logging.getLogger("odoorpc").setLevel(logging.INFO)
    logging.getLogger("odoorpc.rpc.jsonrpclib").addFilter(_above_debug)


def _above_debug(record: logging.LogRecord) -> bool:
    return record.levelno > logging.DEBUG


_hush()


class JsonRpc(RpcOnLine):
    """The Rpc protocol over ``/jsonrpc``. Logs in when made: one call, none where the user's id is known."""

    def __init__(self, line: Line, version: int, database: str, user: str, key: str, deadline: float = SECONDS,
                 uid: int | None = None) -> None:  # fmt: skip
        """``key`` is an API key or a password. Raises RpcUnavailable."""
        super().__init__(line, version)
        self._opener = _Opener(line)
        protocol = "jsonrpc" if line.address.tls is None else "jsonrpc+ssl"
        host, port = line.address.host, line.address.port
        self._odoo = odoorpc.ODOO(host, protocol, port, version=f"{version}.0", opener=self._opener)
        self._database = database
        self._key = key
        if uid is None:
            uid = self._ask("common", "login", [database, user, key], deadline)
        if isinstance(uid, bool) or not isinstance(uid, int):
            raise RpcDenied(KEY_REFUSED)
        self.uid = uid

    def ask(self, asked: Asked, deadline: float) -> Json:
        placed = [*([] if asked.ids is None else [list(asked.ids)]), *asked.args]
        named = {**(asked.kwargs or {}), **({} if asked.context is None else {"context": dict(asked.context)})}
        who = [self._database, self.uid, self._key]
        return self._ask("object", "execute_kw", [*who, asked.model, asked.method, placed, named], deadline)

    def _ask(self, service: str, method: str, args: list[Any], deadline: float) -> Json:
        self.calls += 1
        self._opener.answered = False
        self._odoo.config["timeout"] = deadline
        try:
            told = self._odoo.json("/jsonrpc", {"service": service, "method": method, "args": args})
            # None as a result is left out of the answer, so only this tells it from other people's JSON.
            genuine = told["jsonrpc"] == "2.0"
        except odoorpc.error.RPCError as error:
            raise _refusal(error.info) from None
        except _SENSELESS:
            if not self._opener.answered:
                raise
            genuine = False
        if not genuine:
            raise RpcUnavailable(NOT_ODOO, outcome_unknown=True)
        return told.get("result")


def _refusal(info: Json) -> RpcError:
    data = info.get("data") if isinstance(info, dict) else None
    return by_name(data.get("name"), data.get("message")) if isinstance(data, dict) else by_name(None, None)


class _Opener:
    """Stands where odoorpc expects one of urllib's openers. ``answered`` once a request came back."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self.answered = False

    def open(self, request: Request, timeout: float) -> io.BytesIO:
        headers = {**dict(request.header_items()), "Accept": "application/json"}
        body = request.data if isinstance(request.data, bytes) else None
        answer = self._line.ask("POST", request.selector, body, headers, timeout)
        if answer.status != 200:
            raise by_status(answer.status)
        self.answered = True
        return io.BytesIO(answer.body)

"""As much HTTP as the fault proxy needs, and what an Odoo call is called in it."""

from __future__ import annotations

import json
from http.client import HTTPConnection
from io import BufferedIOBase
from typing import Any, NamedTuple
from urllib.parse import urlsplit

HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length"}


class Request(NamedTuple):
    """A request as it came; header names in lower case."""

    verb: str
    path: str
    headers: dict[str, str]
    body: bytes


class Call(NamedTuple):
    """``model`` and ``method`` are those of Odoo, or a service and its method (`common`, `login`), or empty."""

    path: str
    model: str
    method: str
    body: bytes


def read_request(incoming: BufferedIOBase) -> Request | None:
    """The next request on a connection, None at its end."""
    first = incoming.readline().decode("latin-1").split()
    if len(first) < 2:
        return None
    headers: dict[str, str] = {}
    while (line := incoming.readline().decode("latin-1").strip()) != "":
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    return Request(first[0], first[1], headers, incoming.read(int(headers.get("content-length", "0"))))


def call_in(request: Request) -> Call:
    """What the request asks of Odoo, over /jsonrpc or JSON-2."""
    parts = request.path.split("?")[0].strip("/").split("/")
    if parts[-4:-2] == ["json", "2"]:
        return Call(request.path, parts[-2], parts[-1], request.body)
    params = _params(request.body)
    if params.get("method") in ("execute_kw", "execute"):
        model, method = (str(part) for part in params["args"][3:5])
        return Call(request.path, model, method, request.body)
    return Call(request.path, str(params.get("service", "")), str(params.get("method", "")), request.body)


def _params(body: bytes) -> dict[str, Any]:
    try:
        told = json.loads(body)
    except ValueError:
        return {}
    params = told.get("params") if isinstance(told, dict) else None
    return params if isinstance(params, dict) else {}


def forwarded(target: str, request: Request) -> bytes:
    """The whole answer of the server, with a Content-Length; a 502 when it cannot be had."""
    parts = urlsplit(target)
    connection = HTTPConnection(parts.hostname or "", parts.port, timeout=60)
    headers = {name: value for name, value in request.headers.items() if name not in HOP_BY_HOP}
    try:
        connection.request(request.verb, request.path, request.body or None, headers)
        answer = connection.getresponse()
        body = answer.read()
        kept = [(name, value) for name, value in answer.getheaders() if name.lower() not in HOP_BY_HOP]
        return _written(answer.status, answer.reason, kept, body)
    except OSError:
        return response(502, b"<html>the server behind the proxy is away</html>", "text/html")
    finally:
        connection.close()


def response(status: int, body: bytes, content_type: str) -> bytes:
    """An answer made up here."""
    return _written(status, "Made up", [("Content-Type", content_type)], body)


def closing(answer: bytes) -> bytes:
    """The same answer, saying that the connection ends with it."""
    head, _, body = answer.partition(b"\r\n\r\n")
    return head + b"\r\nConnection: close\r\n\r\n" + body


def _written(status: int, reason: str, headers: list[tuple[str, str]], body: bytes) -> bytes:
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {value}" for name, value in headers)]
    return "\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode("latin-1") + body

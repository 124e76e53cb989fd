"""The smallest server that passes for an Odoo: it tells its version, lets one user in, and answers as it is told."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

Json: TypeAlias = Any
DATABASE, USER, UID = "yard", "desk@depot.example", 7
KEY = "5ecret-of-the-desk-0123456789abcdef"


class Told(NamedTuple):
    """An answer to give: ``body`` as JSON unless it is bytes."""

    status: int
    body: Any
    headers: Mapping[str, str] = MappingProxyType({})


class Asked(NamedTuple):
    """A request that came: header names in lower case, the body read as JSON."""

    path: str
    headers: dict[str, str]
    body: Any
    connection: int


@dataclass
class SmallOdoo:
    """``answers`` are given in turn to the calls after the log-in; when they run out the answer is the call itself."""

    url: str
    version: str
    answers: list[Told] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    health: Told = field(default_factory=lambda: Told(200, {"status": "pass"}))
    date: str = "Sun, 22 Nov 2026 08:30:00 GMT"

    @property
    def last(self) -> Asked:
        return self.asked[-1]

    def refuse(self, name: str, message: str, status: int) -> None:
        """Answer the next call as Odoo refuses: over /jsonrpc with 200, over JSON-2 with ``status``."""
        trouble = {"name": name, "message": message, "arguments": [], "context": {}, "debug": "Traceback: line 1"}
        if self.version >= "19":
            self.answers.append(Told(status, trouble))
        else:
            told = {"jsonrpc": "2.0", "id": 1, "error": {"code": 200, "message": "Odoo Server Error", "data": trouble}}
            self.answers.append(Told(200, told))


@contextmanager
def small_odoo(version: str, certificate: Path | None = None) -> Iterator[SmallOdoo]:
    """A server on a free port of this machine, with TLS where there is a certificate (PEM, with its key)."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    scheme = "http" if certificate is None else "https"
    odoo = SmallOdoo(f"{scheme}://127.0.0.1:{server.server_address[1]}", version)
    server.odoo = odoo  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield odoo
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 5
    disable_nagle_algorithm = True

    def handle(self) -> None:
        try:
            super().handle()
        except (ssl.SSLError, ConnectionError):
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        pass

    def date_time_string(self, timestamp: float | None = None) -> str:
        odoo: SmallOdoo = self.server.odoo  # type: ignore[attr-defined]
        return odoo.date

    def do_GET(self) -> None:
        odoo: SmallOdoo = self.server.odoo  # type: ignore[attr-defined]
        self._tell(odoo.health)

    def do_POST(self) -> None:
        odoo: SmallOdoo = self.server.odoo  # type: ignore[attr-defined]
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        headers = {name.lower(): value for name, value in self.headers.items()}
        odoo.asked.append(Asked(self.path, headers, body, self.client_address[1]))
        self._tell(_answer(odoo, self.path, body, self.headers))

    def _tell(self, told: Told) -> None:
        body = told.body if isinstance(told.body, bytes) else json.dumps(told.body).encode()
        self.send_response(told.status)
        for name, value in {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            **told.headers,
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _answer(odoo: SmallOdoo, path: str, body: Json, headers: Message) -> Told:
    if path == "/web/webclient/version_info":
        return _result({"server_version": odoo.version})
    if path == "/json/2/res.users/context_get":
        known = headers["Authorization"] == f"bearer {KEY}" and headers["X-Odoo-Database"] == DATABASE
        trouble = {"name": "werkzeug.exceptions.Unauthorized", "message": "Invalid apikey", "debug": "Traceback"}
        return Told(200, {"uid": UID, "lang": "en_US"}) if known else Told(401, trouble)
    if path == "/jsonrpc" and body["params"]["service"] == "common":
        return _result(UID if body["params"]["args"] == [DATABASE, USER, KEY] else False)
    if odoo.answers:
        return odoo.answers.pop(0)
    return Told(200, body) if path.startswith("/json/2/") else _result(body["params"]["args"])


def _result(value: Json) -> Told:
    return Told(200, {"jsonrpc": "2.0", "id": 1, "result": value})

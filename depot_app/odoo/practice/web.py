"""The HTTP side: keep-alive connections, one thread each, and which path goes where."""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from depot_app.odoo.practice import json2, jsonrpc
from depot_app.odoo.practice.answers import Answer, as_json, page
from depot_app.odoo.practice.engine import Engine

JSON_ROUTES = {"/jsonrpc", "/web/session/authenticate", "/web/webclient/version_info"}
# What socketserver hands to its hooks: a socket or, for datagrams, a pair; an address of any family.
Connection = Any
LARGEST_BODY = 128 * 1024 * 1024


class Handler(BaseHTTPRequestHandler):
    """One connection, for as long as the client keeps it."""

    protocol_version = "HTTP/1.1"
    server_version, sys_version = "Werkzeug", ""
    # Headers and body leave in one packet; else the client's delayed acknowledgement costs 40 ms a call.
    wbufsize = -1
    disable_nagle_algorithm = True
    server: Server

    def do_POST(self) -> None:
        """The doors that take a body."""
        engine, path = self.server.engine, self.path.partition("?")[0]
        body = self._body()
        if body is None:
            self._send(page(413, "Request Entity Too Large"))
        elif path.startswith("/json/2/"):
            self._send(json2.answer(engine, path, "POST", self.headers, body))
        elif path in JSON_ROUTES:
            self._send(jsonrpc.answer(engine, path, self.headers.get("Content-Type", ""), body))
        else:
            self._send(self._unknown(path))

    def do_GET(self) -> None:
        """Health and version; a GET elsewhere is refused."""
        engine, path = self.server.engine, self.path.partition("?")[0]
        if path == "/web/health":
            self._send(as_json({"status": "pass"}))
        elif path == "/web/version" and engine.version >= 19:
            info = [engine.version, 0, 0, "final", 0, ""]
            self._send(as_json({"version_info": info, "version": f"{engine.version}.0"}))
        elif path == "/web/version":
            self._send(page(404, "Not Found"))
        elif path.startswith("/json/2/"):
            self._send(json2.answer(engine, path, "GET", self.headers, b""))
        elif path in JSON_ROUTES:
            self._send(page(400, "Bad Request"))
        else:
            self._send(self._unknown(path))

    def _unknown(self, path: str) -> Answer:
        return as_json({"error": f"The practice Odoo does not know {path}.", "unknown": "path", "name": path}, 501)

    def _body(self) -> bytes | None:
        """The body; None if it is too large. Without a length there is none (ODOO.md i)."""
        length = int(self.headers.get("Content-Length") or 0)
        if length > LARGEST_BODY or self.headers.get("Transfer-Encoding"):
            self.close_connection = True
        return None if length > LARGEST_BODY else self.rfile.read(length)

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in (*answer.headers, ("Content-Type", answer.content_type)):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)
        self.wfile.flush()

    def date_time_string(self, timestamp: float | None = None) -> str:
        """The Date header by the server's own clock."""
        return format_datetime(self.server.engine.clock(), usegmt=True)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: a practice server is quiet."""


class Server(ThreadingHTTPServer):
    """The listening socket and its open connections."""

    daemon_threads = False
    block_on_close = True
    request_queue_size = 128

    def __init__(self, engine: Engine, port: int) -> None:
        self.engine = engine
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        super().__init__(("127.0.0.1", port), Handler)

    def process_request(self, request: Connection, client_address: Connection) -> None:
        """Remember the connection, so that closing the server ends it."""
        with self._guard:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Connection) -> None:
        """The connection is over."""
        with self._guard:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Connection, client_address: Connection) -> None:
        """A client that hung up is no error of ours; anything else is a bug and shows."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def hang_up(self) -> None:
        """End every open connection; their threads finish."""
        with self._guard:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

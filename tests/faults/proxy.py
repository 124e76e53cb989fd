"""A proxy on this machine that breaks the way to Odoo on demand, at the request it is told to.

    with FaultProxy("http://127.0.0.1:8017") as proxy:
        proxy.plan("cut_after", when=lambda call: call.method == "load")

What a request goes through (a mode, or a Canned answer):

pass             forwarded and answered
refuse           nobody listens any more, until mend() or for ``seconds``
cut_before       the connection closes, nothing was forwarded
cut_after        forwarded and done; the connection closes in place of an answer
rst              forwarded and done; the connection is reset in place of an answer
rst_before       the connection is reset, nothing was forwarded
half             forwarded and done; half of the answer's body arrives
late             forwarded and done; the answer arrives after ``seconds``
502 503 504      that status with a page, nothing was forwarded
502_after …      forwarded and done; that status with a page
html200          a log-in page with status 200, nothing was forwarded
garbage          bytes that are no HTTP at all, nothing was forwarded
drip             forwarded and done; one byte per second from the status line on
drip_headers     the status line at once, then one byte per second
drip_body        all headers at once, then one byte per second
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from tests.faults.wire import Call, Request, call_in, closing, forwarded, read_request, response

PAGE = b"<html><body>Please log in to the network</body></html>"
BEFORE = ("cut_before", "rst_before", "502", "503", "504", "html200", "garbage")
AFTER = ("cut_after", "rst", "half", "late", "502_after", "503_after", "504_after", "drip", "drip_headers", "drip_body")
MODES = ("pass", "refuse", *BEFORE, *AFTER)


@dataclass(frozen=True)
class Canned:
    """An answer in place of Odoo's own, for instance an expired key; with ``forward`` Odoo does the work first."""

    body: bytes
    status: int = 200
    content_type: str = "application/json"
    forward: bool = False


@dataclass
class _Plan:
    mode: str | Canned
    at: int | None
    when: Callable[[Call], bool] | None
    left: int | None
    seconds: float

    def fits(self, number: int, call: Call) -> bool:
        if self.left == 0:
            return False
        return (self.at is None or self.at == number) and (self.when is None or self.when(call))


@dataclass
class FaultProxy:
    """``calls`` lists every request that arrived, ``forwarded`` counts those that reached the server."""

    target: str
    calls: list[Call] = field(default_factory=list)
    forwarded: int = 0

    def __enter__(self) -> Self:
        self._plans: list[_Plan] = []
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener: socket.socket | None = None
        self._port = 0
        self._listen()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        self._go_down()
        for thread in self._threads:
            thread.join(timeout=5)

    @property
    def url(self) -> str:
        """The address to use in place of the server's."""
        return f"http://127.0.0.1:{self._port}{urlsplit(self.target).path.rstrip('/')}"

    def plan(
        self,
        mode: str | Canned,
        *,
        at: int | None = None,
        when: Callable[[Call], bool] | None = None,
        times: int | None = 1,
        seconds: float = 1.0,
    ) -> None:
        """Break request number ``at`` (from 1, counted since the start), or those ``when`` picks; all without either.

        ``times`` is how often, None for ever. The first plan that fits decides. ``seconds`` is for late and refuse.
        """
        if isinstance(mode, str) and mode not in MODES:
            raise ValueError(f"no such mode: {mode}")
        with self._lock:
            self._plans.append(_Plan(mode, at, when, times, seconds))
        self._refuse_the_next()

    def mend(self) -> None:
        """Forget all plans, and listen again after a refuse."""
        with self._lock:
            self._plans.clear()
        self._listen()

    def _listen(self) -> None:
        with self._lock:
            if self._listener is not None or self._closing.is_set():
                return
            self._listener = socket.create_server(("127.0.0.1", self._port))
            self._port = self._listener.getsockname()[1]
            listener = self._listener
        self._start(self._accept, listener)

    def _start(self, work: Callable[[socket.socket], None], which: socket.socket) -> None:
        thread = threading.Thread(target=work, args=(which,), name="fault-proxy", daemon=True)
        self._threads = [known for known in self._threads if known.is_alive()] + [thread]
        thread.start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._open.add(client)
            self._start(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        try:
            with client.makefile("rb") as incoming, contextlib.suppress(OSError):
                while request := read_request(incoming):
                    if not self._one(client, request):
                        break
        finally:
            with self._lock:
                self._open.discard(client)
            client.close()

    def _one(self, client: socket.socket, request: Request) -> bool:
        """Serve one request; False when the connection ends with it."""
        call = call_in(request)
        plan = self._decided(call)
        if plan is None:
            return self._answer(client, self._forward(request))
        if plan.mode == "refuse":
            self._down_for(plan.seconds)
        elif isinstance(plan.mode, Canned):
            if plan.mode.forward:
                self._forward(request)
            return self._answer(client, response(plan.mode.status, plan.mode.body, plan.mode.content_type))
        elif plan.mode in BEFORE:
            _break_before(client, plan.mode)
        else:
            self._break_after(client, plan, self._forward(request))
        return False

    def _answer(self, client: socket.socket, answer: bytes) -> bool:
        """Whether the connection stays. It must be gone before the answer if the next request is to be refused."""
        last = self._refuse_the_next(client)
        client.sendall(closing(answer) if last else answer)
        return not last

    def _decided(self, call: Call) -> _Plan | None:
        with self._lock:
            self.calls.append(call)
            for plan in self._plans:
                if plan.fits(len(self.calls), call):
                    plan.left = None if plan.left is None else plan.left - 1
                    return None if plan.mode == "pass" else plan
        return None

    def _forward(self, request: Request) -> bytes:
        answer = forwarded(self.target, request)
        with self._lock:
            self.forwarded += 1
        return answer

    def _break_after(self, client: socket.socket, plan: _Plan, answer: bytes) -> None:
        mode = str(plan.mode)
        head, _, body = answer.partition(b"\r\n\r\n")
        if mode == "rst":
            _reset(client)
        elif mode == "half":
            client.sendall(head + b"\r\n\r\n" + body[: len(body) // 2])
        elif mode == "late":
            self._closing.wait(plan.seconds)
            client.sendall(closing(answer))
        elif mode.endswith("_after") and mode[:3].isdigit():
            client.sendall(closing(response(int(mode[:3]), PAGE, "text/html")))
        elif mode.startswith("drip"):
            at_once = {"drip": 0, "drip_headers": answer.index(b"\r\n") + 2, "drip_body": len(head) + 4}[mode]
            self._drip(client, answer, at_once)

    def _drip(self, client: socket.socket, answer: bytes, at_once: int) -> None:
        client.sendall(answer[:at_once])
        for byte in answer[at_once:]:
            client.sendall(bytes([byte]))
            if self._closing.wait(1.0):
                return

    def _refuse_the_next(self, answering: socket.socket | None = None) -> bool:
        """Stop listening if the next request by number is to be refused; the one being answered stays connected."""
        with self._lock:
            due = [
                plan for plan in self._plans if plan.mode == "refuse" and plan.at == len(self.calls) + 1 and plan.left
            ]
            for plan in due:
                plan.left = 0
        if due:
            self._down_for(due[0].seconds, answering)
        return bool(due)

    def _down_for(self, seconds: float, answering: socket.socket | None = None) -> None:
        self._go_down(answering)
        again = threading.Thread(target=self._later, args=(seconds,), name="fault-proxy", daemon=True)
        self._threads.append(again)
        again.start()

    def _later(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while self._listener is None and time.monotonic() < until:
            if self._closing.wait(0.02):
                return
        self._listen()

    def _go_down(self, answering: socket.socket | None = None) -> None:
        with self._lock:
            listener, self._listener = self._listener, None
            clients = self._open - {answering}
        if listener is not None:
            # Closing alone leaves a waiting accept() holding the port.
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        for client in clients:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)


def _break_before(client: socket.socket, mode: str) -> None:
    if mode == "rst_before":
        _reset(client)
    elif mode == "html200":
        client.sendall(closing(response(200, PAGE, "text/html")))
    elif mode == "garbage":
        client.sendall(b"\x00\x16\x03\xff 220 smtp ready\r\n\r\n")
    elif mode.isdigit():
        client.sendall(closing(response(int(mode), PAGE, "text/html")))


def _reset(client: socket.socket) -> None:
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

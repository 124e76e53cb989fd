"""One deadline for a whole call, whatever the other side does: name, connection, TLS, sending and every byte received.

A socket's own timeout counts from one byte to the next, so a server that drips holds a caller for ever. Here each wait
gets what is left of the call. That needs no watching thread; only the system's name look-up, which knows no time limit,
runs on a thread of its own, at most one at a time.
"""

from __future__ import annotations

import io
import socket
import threading
import time
from typing import Any

_PIECE = 1 << 18
Found = list[tuple[Any, ...]]


def left(ends: float) -> float:
    """Seconds until ``ends`` on the monotonic clock. Raises TimeoutError when there are none."""
    seconds = ends - time.monotonic()
    if seconds <= 0:
        raise TimeoutError("the time for this call is over")
    return seconds


class Names:
    """Looks host names up in bounded time."""

    def __init__(self) -> None:
        self._pending: _Lookup | None = None

    def find(self, host: str, port: int, ends: float) -> Found:
        """The addresses of a host as socket.getaddrinfo gives them. Raises OSError and TimeoutError."""
        try:
            return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        except OSError:
            pass
        # A look-up that outlived an earlier call is waited for again: a dead resolver must not collect threads.
        pending = self._pending or _Lookup(host, port)
        self._pending = pending
        found = pending.wait(left(ends))
        self._pending = None
        if isinstance(found, Exception):
            raise found
        return found


class _Lookup:
    def __init__(self, host: str, port: int) -> None:
        self._found: Found | Exception = []
        self._done = threading.Event()
        threading.Thread(target=self._look, args=(host, port), name="odoo-name", daemon=True).start()

    def _look(self, host: str, port: int) -> None:
        try:
            self._found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            self._found = error
        self._done.set()

    def wait(self, seconds: float) -> Found | Exception:
        if not self._done.wait(seconds):
            raise TimeoutError("the name look-up takes too long")
        return self._found


class TimedSocket:
    """A connected socket for http.client, for one request. ``sent`` counts the bytes handed to the network.

    It never closes the real socket: its owner decides whether the connection is kept.
    """

    def __init__(self, real: socket.socket, ends: float) -> None:
        self._real = real
        self._ends = ends
        self.sent = 0

    def sendall(self, data: bytes) -> None:
        """Raises TimeoutError once the deadline is over, however slowly the other side takes it."""
        view = memoryview(data)
        while view:
            self._real.settimeout(left(self._ends))
            taken = self._real.send(view[:_PIECE])
            self.sent += taken
            view = view[taken:]

    def makefile(self, mode: str = "rb") -> io.BufferedReader:
        """A reader of the answer with the same deadline."""
        return io.BufferedReader(_Incoming(self._real, self._ends), 1 << 16)

    def close(self) -> None:
        """Nothing to do here."""


class _Incoming(io.RawIOBase):
    def __init__(self, real: socket.socket, ends: float) -> None:
        super().__init__()
        self._real = real
        self._ends = ends

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        self._real.settimeout(left(self._ends))
        return self._real.recv_into(buffer)

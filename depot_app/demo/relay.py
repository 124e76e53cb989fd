"""A stretch of network that can be cut: a TCP relay on loopback between the desk and Odoo."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from types import TracebackType

_CHUNK = 65536


class Relay:
    """Listens on 127.0.0.1 and passes everything on to (host, port). While cut, nobody answers and nothing gets out."""

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._listener: socket.socket | None = None
        self._open: set[socket.socket] = set()
        self.port = 0

    def __enter__(self) -> Relay:
        self.restore()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
                 ) -> None:  # fmt: skip
        self.cut()

    def restore(self) -> None:
        """Let traffic through again, on the same port as before."""
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, args=(self._listener,), name="relay", daemon=True).start()

    def cut(self) -> None:
        """Hang up everything and take no calls."""
        if self._listener is not None:
            with suppress(OSError):  # wakes the thread that waits for calls
                self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            self._listener = None
        for each in list(self._open):
            self._hang_up(each)

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                inside, _ = listener.accept()
                outside = socket.create_connection(self._target, timeout=10)
            except OSError:
                return
            self._open |= {inside, outside}
            for source, target in ((inside, outside), (outside, inside)):
                threading.Thread(target=self._pass_on, args=(source, target), daemon=True).start()

    def _pass_on(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(_CHUNK):
                target.sendall(data)
        self._hang_up(source)
        self._hang_up(target)

    def _hang_up(self, each: socket.socket) -> None:
        self._open.discard(each)
        with suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)
        each.close()

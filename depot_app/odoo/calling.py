"""What every way of calling Odoo has in common: one line to its server, and a count of the calls."""

from __future__ import annotations

from datetime import datetime

from depot_app.odoo.health import server_clock
from depot_app.odoo.line import Line
from depot_app.odoo.rpc import SECONDS, Rpc


class RpcOnLine(Rpc):
    """An Rpc over ``line``; it has still to find out its ``uid``, and to ask."""

    def __init__(self, line: Line, version: int) -> None:
        self.version = version
        self.calls = 0
        self._line = line

    def server_time(self, deadline: float = SECONDS) -> datetime:
        self.calls += 1
        return server_clock(self._line, deadline)

    def close(self) -> None:
        self._line.close()

"""Connects to an Odoo in the way its version speaks."""

from __future__ import annotations

import time
from pathlib import Path

from depot_app.errors import DepotError
from depot_app.odoo.address import understood
from depot_app.odoo.deadline import left
from depot_app.odoo.health import major_version
from depot_app.odoo.json2 import Json2
from depot_app.odoo.jsonrpc import JsonRpc
from depot_app.odoo.line import Line
from depot_app.odoo.rpc import SECONDS, Known, Rpc, RpcUnavailable

OLDEST = 16
JSON2_SINCE = 19


def open_rpc(
    url: str,
    database: str,
    user: str,
    key: str,
    ca_file: Path | None = None,
    deadline: float = SECONDS,
    *,
    allow_plain: bool = False,
    known: Known | None = None,
) -> Rpc:
    """A connection for ``user``, in two calls, or none with what is ``known``: JSON-2 from Odoo 19 on, ``/jsonrpc``
    before.

    The version alone decides: an Odoo 19 without JSON-2 is an error, never a reason to fall back. With JSON-2 the key
    says who calls, so the caller compares ``uid`` with ``user``. Raises DepotError for an address, a CA file or a
    version that cannot be used (see `address.understood`), RpcUnavailable and RpcRefused.
    """
    ends = time.monotonic() + deadline
    line = Line(understood(url, ca_file, allow_plain=allow_plain))
    try:
        version = known.version if known else major_version(line, deadline)
        uid = known.uid if known else None
        if version < OLDEST:
            raise DepotError(f"This is Odoo {version}.", next_step=f"Depot Desk works with Odoo {OLDEST} and later.")
        if version >= JSON2_SINCE:
            return Json2(line, version, database, key, _rest(ends), uid)
        return JsonRpc(line, version, database, user, key, _rest(ends), uid)
    except BaseException:
        line.close()
        raise


def _rest(ends: float) -> float:
    try:
        return left(ends)
    except TimeoutError:
        raise RpcUnavailable("Odoo did not answer in time.", outcome_unknown=False) from None

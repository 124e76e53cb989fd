"""The port to one Odoo, opened by address and key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from depot_app.domain.erp import ErpUnavailable
from depot_app.errors import DepotError
from depot_app.odoo.address import understood
from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.erp import OdooErp
from depot_app.odoo.line import Line
from depot_app.odoo.rpc import SECONDS, Known, RpcRefused, RpcUnavailable

_KNOCK_SECONDS = 3.0


def knocker(url: str, ca_file: Path | None = None, *, allow_plain: bool = False) -> Callable[[], bool]:
    """Asks whether anybody takes calls at this address, within three seconds and without signing in.

    Raises DepotError for an address that is none.
    """
    line = Line(understood(url, ca_file, allow_plain=allow_plain))
    return lambda: line.answers(_KNOCK_SECONDS)


def open_erp(url: str, database: str, user: str, key: str, ca_file: Path | None = None, *, deadline: float = SECONDS,
             allow_plain: bool = False, known: tuple[int, int] | None = None) -> OdooErp:  # fmt: skip
    """``known`` is the server's version and the user's id, where they need not be asked.

    Raises ErpUnavailable where nobody answers or the key is refused, else DepotError (see `connecting.open_rpc`).
    """
    try:
        told = Known(*known) if known else None
        return OdooErp(open_rpc(url, database, user, key, ca_file, deadline, allow_plain=allow_plain, known=told))
    except RpcUnavailable as error:
        raise ErpUnavailable(error.words) from error
    except RpcRefused as error:
        raise DepotError(f"Odoo refuses: {error.message}", next_step="Ask whoever looks after Odoo.") from error

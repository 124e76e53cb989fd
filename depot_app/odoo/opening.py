"""The port to one Odoo, opened by address and key."""

from __future__ import annotations

from pathlib import Path

from depot_app.domain.erp import ErpRejected, ErpUnavailable
from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.erp import OdooErp
from depot_app.odoo.rpc import SECONDS, RpcRefused, RpcUnavailable


def open_erp(url: str, database: str, user: str, key: str, ca_file: Path | None = None, *, deadline: float = SECONDS,
             allow_plain: bool = False) -> OdooErp:  # fmt: skip
    """Raises ErpUnavailable where nobody answers or the key is refused, DepotError for a senseless address."""
    try:
        return OdooErp(open_rpc(url, database, user, key, ca_file, deadline, allow_plain=allow_plain))
    except RpcUnavailable as error:
        raise ErpUnavailable(error.words) from error
    except RpcRefused as error:
        raise ErpRejected(error.message) from error

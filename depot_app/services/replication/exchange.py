"""One exchange with Odoo: send what waits, bring back what changed, say how it went."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, select

from depot_app.domain.erp import ErpUnavailable
from depot_app.errors import DepotError
from depot_app.services.erp import Erp
from depot_app.services.replication import pulling, sending
from depot_app.store.database import Store
from depot_app.store.tables import step


@dataclass(frozen=True, slots=True)
class Exchange:
    """How an exchange went. ``waiting``, ``parked`` and ``conflicts`` count what is left after it."""

    connected: bool
    pushed: int
    pulled: int
    waiting: int
    parked: int
    conflicts: int
    calls: int
    seconds: float
    error: str = ""


def exchange(store: Store, connect: Callable[[], Erp], *, grace_s: float = 0.0) -> Exchange:
    """Send and pull once. Odoo away or refusing is a result, never an exception; nothing is lost by it."""
    started, sent, pulled, error = time.monotonic(), sending.Sent(), 0, ""
    erp: Erp | None = None
    try:
        erp = connect()
        ready = sending.prepare(store, erp)
        sending.drain(ready, sent, grace_s=grace_s)
        pulled = pulling.pull(ready)
    except ErpUnavailable as away:
        error = away.words
    except DepotError as refused:
        error = str(refused)
    waiting, parked, conflicts = left(store)
    return Exchange(
        erp is not None and not error, sent.taken, pulled, waiting, parked, conflicts, erp.calls if erp else 0,
        round(time.monotonic() - started, 3), error,
    )  # fmt: skip


def left(store: Store) -> tuple[int, int, int]:
    """(waiting, parked, in conflict): the steps Odoo has not taken."""
    unsent = select(func.count()).select_from(step).where(step.c.sent_at.is_(None), step.c.withdrawn_at.is_(None))
    with store.read() as connection:
        parked = connection.execute(unsent.where(step.c.rejected_at.is_not(None))).scalar_one()
        conflicts = connection.execute(unsent.where(step.c.conflict_at.is_not(None))).scalar_one()
        return connection.execute(unsent).scalar_one() - parked - conflicts, parked, conflicts

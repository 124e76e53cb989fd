"""One exchange with Odoo: send what waits, bring back what changed, say how it went."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, select

from depot_app.domain.erp import ErpRejected, ErpUnavailable
from depot_app.errors import DepotError
from depot_app.services.erp import Erp
from depot_app.services.replication import pulling, sending
from depot_app.services.replication.context import BATCH, Sending
from depot_app.store.database import Store
from depot_app.store.replicating import Taken, replicating
from depot_app.store.tables import step

_LEAST = 5


@dataclass(frozen=True, slots=True)
class Exchange:
    """How an exchange went. ``waiting``, ``parked`` and ``conflicts`` count what is left after it.

    ``elsewhere``: it did not begin, because another desk is at it.
    """

    connected: bool
    pushed: int
    pulled: int
    waiting: int
    parked: int
    conflicts: int
    calls: int
    seconds: float
    error: str = ""
    elsewhere: bool = False


class Replicator:
    """Exchanges with Odoo, over one connection as long as it holds."""

    def __init__(self, store: Store, connect: Callable[[], Erp]) -> None:
        self._store = store
        self._connect = connect
        self._ready: Sending | None = None
        self._most = BATCH

    def exchange(self, *, grace_s: float = 0.0) -> Exchange:
        """Send and pull once. Odoo away or refusing is a result, never an exception; nothing is lost by it."""
        started, sent, pulled, error, before = time.monotonic(), sending.Sent(), 0, "", self._calls()
        elsewhere = False
        try:
            with replicating(self._store):
                if self._ready is None:
                    before = 0
                    self._ready = sending.prepare(self._store, self._connect())
                self._ready.most = self._most
                sending.drain(self._ready, sent, grace_s=grace_s)
                pulled = pulling.pull(self._ready)
            self._most = BATCH
        except ErpUnavailable as away:
            error = away.words
            self._most = max(_LEAST, self._most // 2)  # a batch too large for the time it has would never go
        except (DepotError, ErpRejected) as refused:
            error, elsewhere = str(refused), isinstance(refused, Taken)
        calls = self._calls() - before
        if error:
            self._ready = None
        return Exchange(not error, sent.taken, pulled, *left(self._store), calls,
                        round(time.monotonic() - started, 3), error, elsewhere)  # fmt: skip

    def _calls(self) -> int:
        return self._ready.erp.calls if self._ready is not None else 0


def exchange(store: Store, connect: Callable[[], Erp], *, grace_s: float = 0.0) -> Exchange:
    """One exchange over a connection of its own."""
    return Replicator(store, connect).exchange(grace_s=grace_s)


def left(store: Store) -> tuple[int, int, int]:
    """(waiting, parked, in conflict): the steps Odoo has not taken."""
    unsent = select(func.count()).select_from(step).where(step.c.sent_at.is_(None), step.c.withdrawn_at.is_(None))
    with store.read() as connection:
        parked = connection.execute(unsent.where(step.c.rejected_at.is_not(None))).scalar_one()
        conflicts = connection.execute(unsent.where(step.c.conflict_at.is_not(None))).scalar_one()
        return connection.execute(unsent).scalar_one() - parked - conflicts, parked, conflicts

"""One exchange with Odoo: send what waits, bring back what changed, say how it went."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, case, func, select

from depot_app.domain.erp import ErpRejected, ErpUnavailable
from depot_app.errors import DepotError
from depot_app.services.customers import unknown_then
from depot_app.services.erp import Erp
from depot_app.services.replication import pulling, sending
from depot_app.services.replication.context import BATCH, Sending, Unknown
from depot_app.store.database import Store
from depot_app.store.replicating import Taken, replicating
from depot_app.store.tables import customer, job, step

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

    def __init__(self, store: Store, connect: Callable[[], Erp], unknown: dict[str, Unknown] | None = None) -> None:
        """``unknown`` is kept by whoever exchanges more than once: customers Odoo was asked for in vain."""
        self._store = store
        self._unknown = {} if unknown is None else unknown
        self._connect = connect
        self._ready: Sending | None = None
        self._most = BATCH

    def exchange(self, *, grace_s: float = 0.0, so_far: Callable[[int], None] = lambda taken: None) -> Exchange:
        """Send and pull once. Odoo away or refusing is a result, never an exception; nothing is lost by it.

        A long one tells ``so_far``, again and again, how many steps Odoo has taken.
        """
        started, sent, pulled, error, before = time.monotonic(), sending.Sent(), 0, "", self._calls()
        elsewhere = False
        try:
            with replicating(self._store):
                if self._ready is None:
                    before = 0
                    self._ready = sending.prepare(self._store, self._connect(), self._unknown)
                self._ready.most = self._most
                sending.drain(self._ready, sent, grace_s=grace_s, so_far=so_far)
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
            self._unknown.clear()
        return Exchange(not error, sent.taken, pulled, *left(self._store), calls,
                        round(time.monotonic() - started, 3), error, elsewhere)  # fmt: skip

    def _calls(self) -> int:
        return self._ready.erp.calls if self._ready is not None else 0


def exchange(store: Store, connect: Callable[[], Erp], *, grace_s: float = 0.0,
             unknown: dict[str, Unknown] | None = None,
             so_far: Callable[[int], None] = lambda taken: None) -> Exchange:  # fmt: skip
    """One exchange over a connection of its own. ``unknown`` and ``so_far``: see Replicator."""
    return Replicator(store, connect, unknown).exchange(grace_s=grace_s, so_far=so_far)


_UNSENT = (step.c.sent_at.is_(None), step.c.withdrawn_at.is_(None))


def left(store: Store) -> tuple[int, int, int]:
    """(waiting, parked, in conflict): the steps Odoo has not taken."""
    unsent = select(func.count()).select_from(step).where(*_UNSENT)
    with store.read() as connection:
        parked = connection.execute(unsent.where(step.c.rejected_at.is_not(None))).scalar_one()
        conflicts = connection.execute(unsent.where(step.c.conflict_at.is_not(None))).scalar_one()
        return connection.execute(unsent).scalar_one() - parked - conflicts, parked, conflicts


def of_strangers(store: Store) -> int:
    """How many of the waiting steps wait because Odoo, when it was asked, did not know their customer."""
    strangers = select(customer.c.id).where(customer.c.odoo_id.is_(None))
    was_asked: ColumnElement[int] = func.max(case((unknown_then(step.c.last_error), 1), else_=0))
    waiting = (
        select(func.count().label("steps"), was_asked.label("was_asked"))
        .select_from(step).join(job, job.c.id == step.c.job_id)
        .where(*_UNSENT, step.c.rejected_at.is_(None), step.c.conflict_at.is_(None),
               job.c.odoo_id.is_(None), job.c.customer_id.in_(strangers))
        .group_by(job.c.customer_id)
    )  # fmt: skip
    with store.read() as connection:
        if connection.execute(strangers.limit(1)).first() is None:
            return 0
        return sum(row.steps for row in connection.execute(waiting) if row.was_asked)

"""Carry steps to Odoo: in batches, all or none; a refusal is narrowed down to its culprit, which is put aside."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from depot_app.domain.charge_codes import CHARGE_CODES
from depot_app.domain.erp import ErpRejected, ErpUnavailable
from depot_app.errors import DepotError
from depot_app.services.desk import setting_of
from depot_app.services.erp import Erp
from depot_app.services.replication import events_out, marking, orders_out
from depot_app.services.replication.context import BATCH, Sender, Sending
from depot_app.services.replication.marking import Outcome
from depot_app.services.replication.picking import Batch, next_batch
from depot_app.store.database import Store

log = logging.getLogger(__name__)

#: What each kind of step does; every step of the fact table has one.
SENDERS: dict[str, Sender] = {
    "order": orders_out.order,
    "order_change": orders_out.order_change,
    "order_cancel": orders_out.order_cancel,
    "order_confirm": orders_out.order_confirm,
    "order_note": events_out.order_note,
    "pod_files": events_out.pod_files,
    "pod_note": events_out.pod_note,
    "delivered_quantity": events_out.delivered_quantity,
    "activity": events_out.activity,
    "activity_done": events_out.activity_done,
    "order_line": events_out.order_line,
    "draft_invoice": events_out.draft_invoice,
}
#: Files may be large, invoices are made one by one: fewer at a time, so that no batch takes long.
_SMALLER = {"pod_files": 10, "draft_invoice": 10, "order_change": 10, "order_cancel": 10}


@dataclass(slots=True)
class Sent:
    """How many steps Odoo took, and how many it refused, in one drain."""

    taken: int = 0
    parked: int = 0


def prepare(store: Store, erp: Erp) -> Sending:
    """Ask Odoo once for the products that stand for freight and charges.

    Raises DepotError where one is missing or would let unproven jobs be invoiced.
    """
    with store.read() as connection:
        freight, other = setting_of(connection, "odoo_freight"), setting_of(connection, "odoo_charge")
        create = setting_of(connection, "odoo_make_customers") == "yes"
    found = erp.products([freight, other, *(row.code for row in CHARGE_CODES)])
    for code in (freight, other):
        product = found.get(code)
        if product is None or not product.service or product.policy != "delivery":
            raise DepotError(
                f"Odoo has no service product {code} that is invoiced by delivered quantities.",
                "Nothing was sent; everything waits here.",
                "Make or mend it in Odoo, or name another one in the settings odoo_freight and odoo_charge.",
            )
    usable = {code: product.id for code, product in found.items() if product.service and product.policy == "delivery"}
    return Sending(store, erp, usable, freight, other, create)


def drain(sending: Sending, sent: Sent, *, grace_s: float = 0.0, stopping: Callable[[], bool] = lambda: False) -> None:
    """Send all that can go now, counting in ``sent``.

    Raises ErpUnavailable when Odoo is away: what is left waits and goes again.
    """
    waiting = set[str]()
    while not stopping() and (batch := next_batch(sending.store, waiting, grace_s, sending.most)) is not None:
        most = min(_SMALLER.get(batch.what, BATCH), sending.most)
        for start in range(0, len(batch.steps), most):  # all of it, so that these jobs stay together
            _send(sending, Batch(batch.what, batch.steps[start : start + most]), sent, waiting)


def _send(sending: Sending, batch: Batch, sent: Sent, waiting: set[str]) -> None:
    """Send one batch; on refusal park the culprit where Odoo names it, else look for it by halves."""
    ids = marking.trying(sending.store, [step.id for step in batch.steps])
    batch = Batch(batch.what, tuple(step for step in batch.steps if step.id in ids))
    if not batch.steps:
        return
    try:
        outcome = SENDERS[batch.what](sending, batch.steps)
    except ErpRejected as error:
        _refused(sending, batch, error, sent, waiting)
        return
    except ErpUnavailable as error:
        marking.said(sending.store, ids, error.words)
        raise
    _settle(sending, batch, outcome, sent, waiting)


def _settle(sending: Sending, batch: Batch, outcome: Outcome, sent: Sent, waiting: set[str]) -> None:
    marking.settled(sending.store, outcome)
    sent.taken += len(outcome.taken)
    stuck = outcome.waiting.keys() | outcome.conflicts.keys()
    waiting.update(step.job_id for step in batch.steps if step.id in stuck)
    log.info("%s: %d of %d taken", batch.what, len(outcome.taken), len(batch.steps))


def _refused(sending: Sending, batch: Batch, error: ErpRejected, sent: Sent, waiting: set[str]) -> None:
    if len(batch.steps) == 1:
        (culprit,) = batch.steps
        marking.parked(sending.store, culprit.id, error.words)
        sent.parked += 1
        log.info("%s refused for step %d", batch.what, culprit.id)
        return
    half = len(batch.steps) // 2
    for part in (batch.steps[:half], batch.steps[half:]):
        _send(sending, Batch(batch.what, part), sent, waiting)

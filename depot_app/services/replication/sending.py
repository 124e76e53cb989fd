"""Carry steps to Odoo: in batches, all or none; a refusal is narrowed down to its culprit, which is put aside."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from depot_app.domain.erp import ErpRejected, ErpUnavailable
from depot_app.services.desk import setting_of
from depot_app.services.erp import Erp
from depot_app.services.replication import events_out, marking, orders_out
from depot_app.services.replication.context import BATCH, Sender, Sending, Unknown
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


def prepare(store: Store, erp: Erp, unknown: dict[str, Unknown]) -> Sending:
    """What a drain needs to know of the depot; Odoo is asked nothing yet. ``unknown``: see Sending."""
    with store.read() as connection:
        freight, other = setting_of(connection, "odoo_freight"), setting_of(connection, "odoo_charge")
        create = setting_of(connection, "odoo_make_customers") == "yes"
    return Sending(store, erp, freight, other, create, unknown=unknown)


def drain(sending: Sending, sent: Sent, *, grace_s: float = 0.0, stopping: Callable[[], bool] = lambda: False,
          so_far: Callable[[int], None] = lambda taken: None) -> None:  # fmt: skip
    """Send all that can go now, counting in ``sent``; after each batch ``so_far`` hears how many steps Odoo took.

    Raises ErpUnavailable when Odoo is away: what is left waits and goes again; and DepotError, before anything is sent,
    where the products there would let unproven jobs be invoiced.
    """
    waiting, sending.asked = set[str](), 0
    sending.lacking.clear()  # somebody may have given the right meanwhile
    while not stopping():
        batch = next_batch(sending.store, waiting, grace_s, sending.most, sending.lately())
        if batch is None:
            break
        _ = sending.products  # looked at before any attempt is counted
        most = min(_SMALLER.get(batch.what, BATCH), sending.most)
        for start in range(0, len(batch.steps), most):  # all of it, so that these jobs stay together
            _send(sending, Batch(batch.what, batch.steps[start : start + most]), sent, waiting)
            so_far(sent.taken)
    for customer, words in sending.lately().items():
        marking.told_to_wait(sending.store, customer, words)
    if sending.asked:
        log.info("orders wait: Odoo does not know %d customers", sending.asked)


def _send(sending: Sending, batch: Batch, sent: Sent, waiting: set[str]) -> None:
    """Send one batch; on refusal park the culprit where Odoo names it, else look for it by halves."""
    if batch.what in sending.lacking:
        _held(sending, batch, "", sent, waiting)
        return
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
    if outcome.taken or outcome.conflicts:
        log.info("%s: %d of %d taken", batch.what, len(outcome.taken), len(batch.steps))


def _held(sending: Sending, batch: Batch, words: str, sent: Sent, waiting: set[str]) -> None:
    """The user lacks a right for all of this kind: one step is put aside to show it, the others wait without a call."""
    lacks, steps = sending.lacking[batch.what], batch.steps
    if not marking.is_shown(sending.store, batch.what, lacks):
        marking.parked(sending.store, steps[0].id, f"{lacks} {words}".strip())
        sent.parked += 1
        steps = steps[1:]
    marking.said(sending.store, [step.id for step in steps], lacks)
    waiting.update(step.job_id for step in steps)
    log.info("%s held: %s", batch.what, lacks)


def _refused(sending: Sending, batch: Batch, error: ErpRejected, sent: Sent, waiting: set[str]) -> None:
    if lacks := sending.erp.lacking(batch.what, error.words):
        sending.lacking[batch.what] = lacks
        _held(sending, batch, error.words, sent, waiting)
        return
    if len(batch.steps) == 1:
        (culprit,) = batch.steps
        marking.parked(sending.store, culprit.id, error.words)
        sent.parked += 1
        log.info("%s refused for step %d", batch.what, culprit.id)
        return
    half = len(batch.steps) // 2
    for part in (batch.steps[:half], batch.steps[half:]):
        _send(sending, Batch(batch.what, part), sent, waiting)

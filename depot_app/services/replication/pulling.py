"""What Odoo decided since the last look: prices, cancellations, edits of orders, invoices and payments.

Odoo stamps a change with the start of its transaction and shows it at the end, so each look goes back five minutes
behind the last one and takes what it knows already as known (ODOO.md e). A pull never overwrites what the depot did.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Row, select, update

from depot_app.domain.erp import FreightNow, InvoiceNow, OrderNow
from depot_app.domain.money import parse_money
from depot_app.domain.times import read_day
from depot_app.errors import DepotError
from depot_app.services.customers import ODOO
from depot_app.services.desk import change, depot
from depot_app.services.finding import units_of_job
from depot_app.services.job_view import order_of
from depot_app.services.jobs import record_change
from depot_app.services.replication.context import Sending
from depot_app.services.replication.orders_out import seen
from depot_app.store import ledger
from depot_app.store.database import Tx
from depot_app.store.ledger import Draft
from depot_app.store.tables import counter, job, step

OVERLAP = timedelta(minutes=5)
_PAGE = 1000
_CURSOR = "odoo_pulled_to"


def pull(sending: Sending) -> int:
    """Bring back what changed at Odoo; returns how many facts it made. Raises ErpUnavailable."""
    started = sending.erp.now()
    since = _since(sending)
    made = _orders(sending, since) + _invoices(sending, since)
    with sending.store.write() as tx:
        tx.connection.execute(counter.delete().where(counter.c.name == _CURSOR))
        tx.connection.execute(counter.insert().values(name=_CURSOR, value=int(started.timestamp())))
    return made


def _since(sending: Sending) -> str:
    with sending.store.read() as connection:
        last = connection.execute(select(counter.c.value).where(counter.c.name == _CURSOR)).scalar()
    moment = datetime.fromtimestamp(last, UTC) - OVERLAP if last else datetime(2000, 1, 1, tzinfo=UTC)
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def _orders(sending: Sending, since: str) -> int:
    with sending.store.read() as connection:
        here = depot(connection).code  # another depot's orders are none of ours
    made, after = 0, 0
    while page := sending.erp.changed_orders(since, after, _PAGE, here):
        made += _page(sending, page)
        after = page[-1].id
        if len(page) < _PAGE:
            break
    return made


def _page(sending: Sending, page: Sequence[OrderNow]) -> int:
    with sending.store.read() as connection:
        rows = connection.execute(select(job).where(job.c.odoo_id.in_([order.id for order in page])))
        ours = {row.odoo_id: row for row in rows}
    news = [
        (ours[order.id], order)
        for order in page
        if order.id in ours and ours[order.id].odoo_seen != seen(order, ours[order.id].odoo_seen)
    ]
    unpriced = [order.id for row, order in news if order.state == "sale" and row.billing == "unpriced"]
    prices = sending.erp.freight(unpriced, sending.freight) if unpriced else {}
    return sum(_take(sending, row, order, prices.get(order.id)) for row, order in news)


def _take(sending: Sending, row: Row[Any], order: OrderNow, line: FreightNow | None) -> int:
    """Take in one order as it is at Odoo now; returns how many facts that made."""
    with change(sending.store) as tx:
        now = tx.connection.execute(select(job).where(job.c.id == row.id)).one()
        before = tx.head_seq
        last = json.loads(now.odoo_seen or "{}")
        if order.state == "cancel":
            if not now.cancelled and not now.hold:
                _hold(tx, now, f"cancelled at Odoo ({order.name})")
        elif line is not None and now.billing == "unpriced":
            _price(tx, now, line)
        elif _differs(now, order, last):
            _edited(tx, now, order)
        elif last.get("ship_to") not in (None, order.ship_to) and not now.hold and not now.cancelled:
            _hold(tx, now, f"{order.name} has another delivery address at Odoo")
        tx.connection.execute(update(job).where(job.c.id == row.id).values(odoo_seen=seen(order, now.odoo_seen)))
        return tx.head_seq - before


def _hold(tx: Tx, row: Row[Any], words: str) -> None:
    ledger.record(tx, ODOO, Draft("job_held", {"job": row.id, "reason": words}, row.id, row.rev + 1))


def _price(tx: Tx, row: Row[Any], line: FreightNow) -> None:
    """Confirmed there: Odoo's price is the price."""
    currency = depot(tx.connection).currency
    data = {
        "price": f"P{ledger.next_number(tx, 'price')}", "job": row.id,
        "amount": parse_money(f"{float(line.price):.2f}", currency).minor, "currency": currency,
        "source": "confirmed at Odoo", "proposed": False, "replaces": [], "billing_was": row.billing,
    }  # fmt: skip
    ledger.record(tx, ODOO, Draft("pricing_approved", data, row.id, row.rev + 1, steps=()))


def _differs(row: Row[Any], order: OrderNow, last: dict[str, Any]) -> bool:
    """Whether somebody at Odoo changed the date or the reference since it was last seen."""
    theirs, before = (order.day, order.reference), (last.get("day"), last.get("reference"))
    return theirs != before and theirs != (row.date, row.reference)


def _edited(tx: Tx, row: Row[Any], order: OrderNow) -> None:
    """Odoo's edit is taken over until the first unit is scanned; then the job waits for a person, with both values."""
    untouched = all(unit.state == "expected" for unit in units_of_job(tx.connection, row.id))
    before = order_of(tx.connection, row)
    if untouched and not row.cancelled and order.day:
        try:
            after = replace(before, date=read_day(order.day), reference=order.reference or before.reference)
            record_change(tx, ODOO, row, before, after, steps=())
            return
        except DepotError:
            pass  # it cannot be taken over: a person decides
    if not row.hold and not row.cancelled:
        _hold(tx, row, f"Odoo has {order.reference} for {order.day}, the desk {row.reference} for {row.date}")


def _invoices(sending: Sending, since: str) -> int:
    """Invoices posted and paid, of the jobs released and not yet paid."""
    with sending.store.read() as connection:
        rows = connection.execute(
            select(job.c.id, job.c.billing, step.c.receipt_id)
            .join(step, step.c.job_id == job.c.id)
            .where(job.c.billing.in_(("released", "invoiced")), step.c.what == "draft_invoice",
                   step.c.receipt_id.is_not(None))
        ).all()  # fmt: skip
    found = sending.erp.changed_invoices([row.receipt_id for row in rows], since) if rows else {}
    return sum(_invoice(sending, row.id, found[row.receipt_id]) for row in rows if row.receipt_id in found)


_PAID = ("paid", "in_payment")


def _invoice(sending: Sending, job_id: str, invoice: InvoiceNow) -> int:
    made = 0
    with change(sending.store) as tx:
        row = tx.connection.execute(select(job).where(job.c.id == job_id)).one()
        data = {"job": job_id, "invoice": invoice.name}
        if invoice.state == "posted" and row.billing == "released":
            draft = Draft("invoice_posted", data | {"billing_was": "released"}, job_id, row.rev + 1)
            ledger.record(tx, ODOO, draft)
            made += 1
        paid = invoice.state == "posted" and invoice.payment in _PAID  # 19 leaves "paid" on one set back to draft
        if paid and (row.billing == "invoiced" or made):
            draft = Draft("payment_collected", data | {"billing_was": "invoiced"}, job_id, row.rev + 1 + made)
            ledger.record(tx, ODOO, draft)
            made += 1
    return made

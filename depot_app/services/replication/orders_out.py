"""Orders at Odoo: made, confirmed with their price, changed, cancelled."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from depot_app.domain.canonical import canonical
from depot_app.domain.currencies import minor_digits
from depot_app.domain.erp import FreightNow, NoteOut, OrderNow, OrderOut
from depot_app.domain.orders import GoodsLine
from depot_app.domain.weights import format_kg
from depot_app.services import customers
from depot_app.services.job_view import lines_of, parties_of
from depot_app.services.replication.addresses import address, placed
from depot_app.services.replication.context import NOT_THERE, About, Sending, about, decimal_text
from depot_app.services.replication.marking import Outcome, Receipt
from depot_app.services.replication.picking import Step
from depot_app.store.tables import price


def receipt(order: OrderNow) -> Receipt:
    return Receipt("sale.order", order.id, order.name)


def seen(order: OrderNow) -> str:
    """An order's values as last seen: what a later single-field write is guarded by."""
    return canonical({"day": order.day, "reference": order.reference, "ship_to": order.ship_to, "state": order.state})


def order(sending: Sending, steps: Sequence[Step]) -> Outcome:
    """Make the orders of new jobs; those that may be there already are asked for first."""
    outcome = Outcome()
    with sending.store.read() as connection:
        wanted = about(connection, steps)
    partners = customers.matched(sending.store, sending.erp, {each.job.customer_id for each in wanted},
                                 create=sending.create_customers)  # fmt: skip
    ready = [each for each in wanted if each.job.customer_id in partners.ids]
    for each in wanted:
        if each.job.customer_id not in partners.ids:
            outcome.waiting[each.step.id] = partners.words[each.job.customer_id]
    if ready:
        ids = _made(sending, ready, partners.ids)
        now = sending.erp.orders(list(ids.values()))
        for each in ready:
            found = now[ids[each.job.external_id]]
            outcome.taken[each.step.id] = outcome.orders[each.job.id] = receipt(found)
            outcome.seen[each.job.id] = seen(found)
    return outcome


def _made(sending: Sending, ready: Sequence[About], partners: Mapping[str, int]) -> dict[str, int]:
    """The orders' ids by job key: found where they may be there, loaded where they are not."""
    unsure = [each for each in ready if each.step.unsure]
    with sending.store.read() as connection:
        asked = [_order_out(connection, sending, each, 0, 0) for each in unsure]
    known = sending.erp.known(asked) if asked else {}
    new = [each for each in ready if each.job.external_id not in known]
    if not new:
        return known
    with sending.store.read() as connection:
        places = {
            each.job.id: address(partners[each.job.customer_id], parties_of(connection, each.job.parties_id)[0])
            for each in new
        }
    where = placed(sending, list(places.values()), ask=bool(unsure))
    with sending.store.read() as connection:
        outs = [
            _order_out(connection, sending, each, partners[each.job.customer_id], where[places[each.job.id].key])
            for each in new
        ]
    ids = sending.erp.put(outs)
    return known | {out.key: record for out, record in zip(outs, ids, strict=True)}


def _order_out(connection: Connection, sending: Sending, each: About, partner: int, ship_to: int) -> OrderOut:
    job = each.job
    consignee, _ = parties_of(connection, job.parties_id)
    words = f"Freight {job.number} to {consignee.name}, {consignee.city}".strip(", ")
    return OrderOut(
        job.external_id, job.number, partner, job.reference, job.date, ship_to, words, sending.freight,
        price_of(connection, job.id) or "0", tuple(goods_words(line) for line in lines_of(connection, job.id)),
    )  # fmt: skip


def goods_words(line: GoodsLine) -> str:
    told = f"{line.quantity} × {line.package} {line.description}".replace("  ", " ")
    weight = f", {format_kg(line.weight_g)}" if line.weight_g is not None else ""
    return told + weight + (f" [{line.barcode}]" if line.barcode else "")


def price_of(connection: Connection, job_id: str) -> str | None:
    """The approved price of a job as decimal text; None while there is none."""
    row = connection.execute(select(price).where(price.c.job_id == job_id, price.c.state == "approved")).first()
    return decimal_text(row.amount, minor_digits(row.currency)) if row else None


def order_confirm(sending: Sending, steps: Sequence[Step]) -> Outcome:
    """Give orders their price and press Confirm: read the state, act where needed, read it again."""
    outcome = Outcome()
    with sending.store.read() as connection:
        wanted = about(connection, steps)
        prices = {each.job.id: price_of(connection, each.job.id) or "0" for each in wanted}
    ids = [each.job.odoo_id for each in wanted]
    now, lines = sending.erp.orders(ids), sending.erp.freight(ids, sending.freight)
    acting = []
    for each in wanted:
        found = now.get(each.job.odoo_id)
        if found is None or found.state == "cancel":
            outcome.conflicts[each.step.id] = NOT_THERE if found is None else "The order is cancelled at Odoo."
        elif found.state == "sale":
            outcome.taken[each.step.id] = receipt(found)
        elif words := _priced(sending, lines.get(each.job.odoo_id), prices[each.job.id]):
            outcome.conflicts[each.step.id] = words
        else:
            acting.append(each)
    if acting:
        sending.erp.confirm([each.job.odoo_id for each in acting])
        after = sending.erp.orders([each.job.odoo_id for each in acting])
        for each in acting:
            found = after.get(each.job.odoo_id)
            if found is not None and found.state == "sale":
                outcome.taken[each.step.id] = receipt(found)
                outcome.seen[each.job.id] = seen(found)
            else:
                outcome.waiting[each.step.id] = "Odoo took the confirmation and did not confirm. It is tried again."
    return outcome


def _priced(sending: Sending, line: FreightNow | None, price: str) -> str:
    """Write a draft's price unless somebody at Odoo set another one; returns the words of that conflict."""
    if line is None:
        return "The order's freight line is no longer at Odoo."
    here, there = _number(price), _number(line.price)
    if here == there:
        return ""
    if there != 0:
        return f"Odoo has the price {line.price}, the desk {price}."
    sending.erp.set_price(line.id, price)
    return ""


def _number(text: str) -> float:
    return round(float(text), 6)


def order_change(sending: Sending, steps: Sequence[Step]) -> Outcome:
    """Bring an order up to its job, field by field, where Odoo still has what was last seen there."""
    outcome = Outcome()
    with sending.store.read() as connection:
        wanted = about(connection, steps)
    now = sending.erp.orders([each.job.odoo_id for each in wanted])
    for each in wanted:
        found = now.get(each.job.odoo_id)
        if found is None:
            outcome.conflicts[each.step.id] = NOT_THERE
        elif words := _differs(each, found):
            outcome.conflicts[each.step.id] = words
        else:
            _edit(sending, each, found)
            outcome.taken[each.step.id] = receipt(found)
            outcome.seen[each.job.id] = seen(sending.erp.orders([found.id])[found.id])
    return outcome


def _differs(each: About, found: OrderNow) -> str:
    """In words, what somebody changed at Odoo that the desk wants to change too."""
    last = json.loads(each.job.odoo_seen or "{}")
    changed = each.data.get("changed", {})
    for name, theirs, ours in (("date", found.day, each.job.date), ("reference", found.reference, each.job.reference)):
        before = last.get("day" if name == "date" else name)
        if name in changed and theirs not in (before, ours):
            return f"The {name} is {theirs} at Odoo and {ours} here."
    if "parties" in each.data and found.ship_to != last.get("ship_to"):
        return "The delivery address was changed at Odoo and here."
    return ""


def _edit(sending: Sending, each: About, found: OrderNow) -> None:
    changed = each.data.get("changed", {})
    ship_to = None
    if "parties" in each.data:
        with sending.store.read() as connection:
            party = parties_of(connection, each.job.parties_id)[0]
            partner = customers.odoo_id(connection, each.job.customer_id)
        where = address(partner, party)
        ship_to = placed(sending, [where], ask=each.step.unsure)[where.key]
    day = each.job.date if "date" in changed and found.day != each.job.date else None
    reference = each.job.reference if "reference" in changed and found.reference != each.job.reference else None
    if (day, reference, ship_to) != (None, None, None):
        sending.erp.edit(found.id, reference=reference, day=day, ship_to=ship_to)
    if "lines" in each.data or each.kind == "job_split":
        with sending.store.read() as connection:
            goods = "\n".join(goods_words(line) for line in lines_of(connection, each.job.id))
        sending.erp.put([NoteOut(each.step.external_id, found.id, f"The goods are now:\n{goods}")])


def order_cancel(sending: Sending, steps: Sequence[Step]) -> Outcome:
    """Cancel orders whose jobs were cancelled here."""
    outcome = Outcome()
    with sending.store.read() as connection:
        wanted = about(connection, steps)
    now = sending.erp.orders([each.job.odoo_id for each in wanted])
    for each in wanted:
        found = now.get(each.job.odoo_id)
        if found is None or found.state == "cancel":
            outcome.taken[each.step.id] = Receipt("sale.order", each.job.odoo_id, each.job.odoo_name or "")
        elif found.invoices:
            outcome.conflicts[each.step.id] = f"{found.name} has an invoice at Odoo, so it was not cancelled."
        else:
            sending.erp.cancel([found.id])
            after = sending.erp.orders([found.id]).get(found.id)
            if after is None or after.state == "cancel":
                outcome.taken[each.step.id] = receipt(found)
            else:
                outcome.conflicts[each.step.id] = f"Odoo did not cancel {found.name}."
    return outcome

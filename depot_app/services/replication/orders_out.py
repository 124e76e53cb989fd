"""Orders at Odoo: made, confirmed with their price, changed, cancelled."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from depot_app.domain.canonical import canonical
from depot_app.domain.erp import AddressOut, FreightNow, NoteOut, OrderNow, OrderOut
from depot_app.domain.orders import Party
from depot_app.services import customers
from depot_app.services.replication import marking, wording
from depot_app.services.replication.addresses import address, keep, place_of, placed
from depot_app.services.replication.context import NOT_THERE, About, Sending, about
from depot_app.services.replication.marking import Outcome, Receipt
from depot_app.services.replication.picking import Step


def receipt(order: OrderNow) -> Receipt:
    return Receipt("sale.order", order.id, order.name)


def seen(order: OrderNow, before: str | None = None) -> str:
    """An order's values as last seen: what a later single-field write is guarded by.

    ``ours`` is the address the desk told: one that people chose since, even if it was seen, is never overwritten.
    """
    last = json.loads(before or "{}")
    ours = last.get("ours", order.ship_to)
    return _seen(order.day, order.reference, order.ship_to, order.state, ours)


def _seen(day: str, reference: str, ship_to: int, state: str, ours: int) -> str:
    return canonical({"day": day, "reference": reference, "ship_to": ship_to, "state": state, "ours": ours})


def order(sending: Sending, steps: Sequence[Step]) -> Outcome:
    """Make the orders of new jobs; those that may be there already are asked for first."""
    outcome = Outcome()
    with sending.store.read() as connection:
        wanted = about(connection, steps)
    partners = customers.matched(sending.store, sending.erp, {each.job.customer_id for each in wanted},
                                 create=sending.create_customers, asked_lately=sending.lately())  # fmt: skip
    sending.remember(partners.words)
    ready = [each for each in wanted if each.job.customer_id in partners.ids]
    for each in wanted:
        if each.job.customer_id not in partners.ids:
            outcome.waiting[each.step.id] = partners.words[each.job.customer_id]
    if ready:
        ids = _made(sending, ready, partners.ids)
        names = sending.erp.names(list(ids.values()))
        for each in ready:
            record = ids[each.job.external_id]
            if record in names:
                told = Receipt("sale.order", record, names[record])
                outcome.taken[each.step.id] = outcome.orders[each.job.id] = told
            else:
                outcome.conflicts[each.step.id] = NOT_THERE
    return outcome


def _made(sending: Sending, ready: Sequence[About], partners: Mapping[str, int]) -> dict[str, int]:
    """The orders' ids by job key: found where they may be there, loaded where they are not."""
    with sending.store.read() as connection:
        going = wording.consignees(connection, [each.job for each in ready])
        outs = _orders_out(connection, sending, ready, partners, going)
    unsure = [out for out, each in zip(outs, ready, strict=True) if each.step.unsure]
    known = sending.erp.known(unsure) if unsure else {}
    new = [(each, out) for each, out in zip(ready, outs, strict=True) if out.key not in known]
    if not new:
        return known
    where = [address(out.partner, going[each.job.id]) for each, out in new]
    places = placed(sending, where)
    outs = [replace(out, ship_to=places.ids[to.key], billed=places.billed[out.partner])
            for (_, out), to in zip(new, where, strict=True)]  # fmt: skip
    told = [(each.job.id, _seen(out.day, out.reference, out.ship_to, "draft", out.ship_to))
            for (each, _), out in zip(new, outs, strict=True)]  # fmt: skip
    with sending.store.write() as tx:
        keep(tx, places.new)
        marking.about_to_tell(tx, dict(told))
    ids = sending.erp.put(outs)
    return known | {out.key: record for out, record in zip(outs, ids, strict=True)}


def _orders_out(connection: Connection, sending: Sending, ready: Sequence[About], partners: Mapping[str, int],
                going: Mapping[str, Party]) -> list[OrderOut]:  # fmt: skip
    """What each job's order is to say; where it goes at Odoo is not known yet."""
    jobs, ids = [each.job for each in ready], [each.job.id for each in ready]
    goods, prices = wording.goods(connection, ids), wording.prices(connection, ids)
    return [
        OrderOut(
            job.external_id, job.number, partners[job.customer_id], job.reference, job.date, 0,
            f"Freight {job.number} to {going[job.id].name}, {going[job.id].city}".strip(", "), sending.freight,
            prices.get(job.id, "0"), goods.get(job.id, ()),
        )
        for job in jobs
    ]  # fmt: skip


def order_confirm(sending: Sending, steps: Sequence[Step]) -> Outcome:
    """Give orders their price and press Confirm: read the state, act where needed, read it again."""
    outcome = Outcome()
    with sending.store.read() as connection:
        wanted = about(connection, steps)
        prices = dict.fromkeys((each.job.id for each in wanted), "0")
        prices |= wording.prices(connection, list(prices))
    ids = [each.job.odoo_id for each in wanted]
    now, lines = sending.erp.orders(ids), sending.erp.freight(ids, sending.freight)
    acting = []
    for each in wanted:
        found = now.get(each.job.odoo_id)
        if found is None or found.state == "cancel":
            outcome.conflicts[each.step.id] = NOT_THERE if found is None else "The order is cancelled at Odoo."
        elif found.state == "sale":
            if words := _priced_otherwise(lines.get(each.job.odoo_id), prices[each.job.id]):
                outcome.conflicts[each.step.id] = words
            else:
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
                outcome.seen[each.job.id] = _seen_with(each, found, {"state": found.state})
            else:
                outcome.waiting[each.step.id] = "Odoo took the confirmation and did not confirm. It is tried again."
    return outcome


def _priced(sending: Sending, line: FreightNow | None, price: str) -> str:
    """Write a draft's price unless somebody at Odoo set another one; returns the words of that conflict."""
    if line is None or _number(line.price) != 0:
        return _priced_otherwise(line, price)
    if _number(price) != 0:
        sending.erp.set_price(line.id, price)
    return ""


def _priced_otherwise(line: FreightNow | None, price: str) -> str:
    """In words, that Odoo has another price; empty when it is the same."""
    if line is None:
        return "The order's freight line is no longer at Odoo."
    return "" if _number(price) == _number(line.price) else f"Odoo has the price {line.price}, the desk {price}."


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
        elif words := _differs(sending, each, found):
            outcome.conflicts[each.step.id] = words
        else:
            told = _edit(sending, each, found)
            outcome.taken[each.step.id] = receipt(found)
            outcome.seen[each.job.id] = _seen_with(each, found, told)
    return outcome


def _seen_with(each: About, found: OrderNow, told: Mapping[str, str | int]) -> str:
    """What was seen before and what was told now: what else people changed at Odoo is left for the pull to notice."""
    return canonical(json.loads(each.job.odoo_seen or seen(found)) | dict(told))


def _differs(sending: Sending, each: About, found: OrderNow) -> str:
    """In words, what somebody changed at Odoo that the desk wants to change too."""
    last = json.loads(each.job.odoo_seen or "{}")
    changed = each.data.get("changed", {})
    for name, theirs, ours in (("date", found.day, each.job.date), ("reference", found.reference, each.job.reference)):
        before = last.get("day" if name == "date" else name)
        if name in changed and theirs not in (before, ours):
            return f"The {name} is {theirs} at Odoo and {ours} here."
    if "parties" in each.data and found.ship_to != last.get("ours") and found.ship_to != _told_before(sending, each):
        return "The delivery address was changed at Odoo and here."
    return ""


def _told_before(sending: Sending, each: About) -> int | None:
    """Odoo's id of our own new address, where an edit may have put it there already whose answer was lost.

    A store put back from a backup has forgotten it too: then Odoo knows.
    """
    where = _where(sending, each)
    kept = place_of(sending, where)
    return placed(sending, [where]).ids[where.key] if kept is None and each.step.unsure else kept


def _where(sending: Sending, each: About) -> AddressOut:
    """The address of a job whose customer is known at Odoo, as it is now."""
    with sending.store.read() as connection:
        party = wording.consignees(connection, [each.job])[each.job.id]
        return address(customers.odoo_id(connection, each.job.customer_id), party)


def _edit(sending: Sending, each: About, found: OrderNow) -> dict[str, str | int]:
    """Write what was changed here; returns what Odoo has been told by that."""
    changed, told = each.data.get("changed", {}), dict[str, str | int]()
    if "date" in changed:
        told["day"] = each.job.date
    if "reference" in changed:
        told["reference"] = each.job.reference
    if "parties" in each.data:
        where = _where(sending, each)
        places = placed(sending, [where])
        with sending.store.write() as tx:
            keep(tx, places.new)
        told["ship_to"] = told["ours"] = places.ids[where.key]
    new = {name: value for name, value in told.items() if name != "ours" and getattr(found, name) != value}
    if new:
        sending.erp.edit(found.id, **new)  # type: ignore[arg-type]
    if "lines" in each.data or each.kind == "job_split":
        with sending.store.read() as connection:
            goods = wording.goods(connection, [each.job.id]).get(each.job.id, ())
        words = "\n".join(("The goods are now:", *goods))
        sending.erp.put([NoteOut(each.step.external_id, found.id, words)])
    return told


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

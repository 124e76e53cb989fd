"""What happened to a job, told to its order: notes, proofs, exceptions, charges, the invoice."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from sqlalchemy import Connection, select

from depot_app.domain.codes import charge_code, exception_reason
from depot_app.domain.currencies import minor_digits
from depot_app.domain.erp import ActivityOut, ChargeOut, ErpRejected, FileOut, Item, NoteOut
from depot_app.domain.ids import external_id
from depot_app.domain.times import local_words
from depot_app.services.desk import depot
from depot_app.services.job_view import personal_value
from depot_app.services.replication.context import NOT_THERE, About, Sending, about, decimal_text
from depot_app.services.replication.marking import Outcome, Receipt
from depot_app.services.replication.picking import Step
from depot_app.store import files
from depot_app.store.tables import charge, fact, load, step


def order_note(sending: Sending, steps: Sequence[Step]) -> Outcome:
    return _told(sending, steps, _happening)


def pod_note(sending: Sending, steps: Sequence[Step]) -> Outcome:
    return _told(sending, steps, _proof)


Words = Callable[[Connection, About], str]


def _told(sending: Sending, steps: Sequence[Step], words: Words) -> Outcome:
    with sending.store.read() as connection:
        wanted = about(connection, steps)
        notes = [NoteOut(each.step.external_id, each.job.odoo_id, words(connection, each)) for each in wanted]
    return _kept(sending, wanted, notes, "mail.message")


def _kept(sending: Sending, wanted: Sequence[About], items: Sequence[Item], model: str) -> Outcome:
    """Keep one item per step; those that may be there already are asked for first."""
    unsure = [item for item, each in zip(items, wanted, strict=True) if each.step.unsure]
    known = sending.erp.known(unsure) if unsure else {}
    new = [item for item in items if item.key not in known]
    ids = dict(zip((item.key for item in new), sending.erp.put(new), strict=True)) if new else {}
    found = known | ids
    return Outcome({
        each.step.id: Receipt(model, found[item.key]) for item, each in zip(items, wanted, strict=True)
    })  # fmt: skip


def _happening(connection: Connection, each: About) -> str:
    here, data = depot(connection), each.data
    when = local_words(each.happened, here.zone)
    if each.kind == "inventory_allocated":
        return f"Staged on lane {data['lane']} at {here.code}, {when}."
    number = data["load"]
    row = connection.execute(select(load).where(load.c.id == number)).one()
    vehicle = row.vehicle if row.vehicle != "–" else row.subcontractor
    told = {
        "route_assigned": f"Planned on load {number}, {vehicle}, {when}.",
        "route_withdrawn": f"Taken off load {number}, {when}.",
        "load_confirmed": f"Loaded on load {number}, {vehicle}, {when}.",
        "load_reopened": f"Load {number} was opened again, {when}: {data.get('reason', '')}",
        "load_departed": f"Departed with load {number}, {vehicle}, {when}.",
    }[each.kind]
    if any(job_id == each.job.id for _leg, job_id, _moved in data.get("left", ())):
        return f"Stayed behind when load {number} departed, {when}. It waits for a load again."
    short = [code for owner, code in data.get("shorts", ()) if owner == each.job.number]
    return told + (f"\nNot loaded: {', '.join(short)} ({data['short_reason']})" if short else "")


def _proof(connection: Connection, each: About) -> str:
    here, data = depot(connection), each.data
    signer = personal_value(connection, data["by"]["personal"]) or "(erased)"
    told = (
        f"Proof of delivery {data['pod']}: {data['outcome']}, signed by {signer}, {local_words(data['at'], here.zone)}."
    )
    return told + (f"\n{data['note']}" if data["note"] else "")


def pod_files(sending: Sending, steps: Sequence[Step]) -> Outcome:
    """Attach the signed pages, one call a file: they may be large."""
    outcome = Outcome()
    with sending.store.read() as connection:
        wanted = about(connection, steps)
    for each in wanted:
        last = None
        for position, (sha256, name, _size, media) in enumerate(each.data["files"], 1):
            with sending.store.read() as connection:
                content = files.get(sending.store, connection, sha256)
            key = external_id(each.step.external_id, f"{position}")
            item = FileOut(key, each.job.odoo_id, name, media, content)
            there = sending.erp.known([item]) if each.step.unsure else {}
            last = there.get(key) or sending.erp.put([item])[0]
        outcome.taken[each.step.id] = Receipt("ir.attachment", last) if last else Receipt()
    return outcome


def delivered_quantity(sending: Sending, steps: Sequence[Step]) -> Outcome:
    """Say that the freight is delivered, and the charges already there with it: from now on it can be invoiced."""
    with sending.store.read() as connection:
        wanted = about(connection, steps)
        charges = _sent_charges(connection, [each.job.id for each in wanted])
    freight = sending.erp.freight([each.job.odoo_id for each in wanted], sending.freight)
    without = [each.job.odoo_id for each in wanted if each.job.odoo_id not in freight]
    still = sending.erp.names(without) if without else {}
    outcome, lines = Outcome(), list[int]()
    for each in wanted:
        order = each.job.odoo_id
        if order in freight:
            lines += (freight[order].id, *charges[each.job.id])
            outcome.taken[each.step.id] = Receipt("sale.order", order, each.job.odoo_name or "")
        else:
            gone = "The order's freight line is no longer at Odoo."
            outcome.conflicts[each.step.id] = gone if order in still else NOT_THERE
    if lines:
        sending.erp.deliver(lines)
    return outcome


def _sent_charges(connection: Connection, jobs: Sequence[str]) -> dict[str, list[int]]:
    """The ids at Odoo of each job's charges."""
    sent = select(step.c.job_id, step.c.receipt_id).where(
        step.c.job_id.in_(jobs), step.c.what == "order_line", step.c.receipt_id.is_not(None)
    )
    told: dict[str, list[int]] = {job: [] for job in jobs}
    for row in connection.execute(sent):
        told[row.job_id].append(row.receipt_id)
    return told


def order_line(sending: Sending, steps: Sequence[Step]) -> Outcome:
    """Add approved charges; they count as delivered only once the job itself is proven."""
    with sending.store.read() as connection:
        wanted = about(connection, steps)
        items = [_charge(connection, sending, each) for each in wanted]
    return _kept(sending, wanted, items, "sale.order.line")


def _charge(connection: Connection, sending: Sending, each: About) -> ChargeOut:
    row = connection.execute(select(charge).where(charge.c.id == each.data["charge"])).one()
    code = charge_code(row.code)
    product = sending.charge(code.code)
    proven = connection.execute(
        select(step.c.id).where(step.c.job_id == each.job.id, step.c.what == "delivered_quantity",
                                step.c.sent_at.is_not(None))
    ).first()  # fmt: skip
    words = f"{code.words}, {row.quantity} ({row.id})" + (f": {row.note}" if row.note else "")
    amount = decimal_text(row.amount, minor_digits(row.currency))
    return ChargeOut(each.step.external_id, each.job.odoo_id, product, words, amount, proven is not None)


def activity(sending: Sending, steps: Sequence[Step]) -> Outcome:
    with sending.store.read() as connection:
        wanted = about(connection, steps)
        items = []
        for each in wanted:
            reason = exception_reason(each.data["code"])
            words = each.data["note"] or reason.words
            summary = f"{each.data['exception']}: {reason.words}"
            items.append(ActivityOut(each.step.external_id, each.job.odoo_id, summary, words, each.happened[:10]))
    return _kept(sending, wanted, items, "mail.activity")


def activity_done(sending: Sending, steps: Sequence[Step]) -> Outcome:
    """Tick off the activities of closed exceptions; one already ticked off at Odoo is well."""
    with sending.store.read() as connection:
        wanted = about(connection, steps)
        raised = {each.step.id: _raised(connection, each) for each in wanted}
    outcome = Outcome()
    for each in wanted:
        record = raised[each.step.id]
        if record is not None:
            sending.erp.done([record], each.data["how"])
        outcome.taken[each.step.id] = Receipt("mail.activity", record) if record is not None else Receipt()
    return outcome


def _raised(connection: Connection, each: About) -> int | None:
    """The activity under which Odoo keeps the exception this step is about."""
    logged = connection.execute(
        select(step.c.receipt_id, fact.c.payload)
        .join(fact, fact.c.seq == step.c.fact_seq)
        .where(step.c.job_id == each.job.id, step.c.what == "activity", step.c.receipt_id.is_not(None))
    )
    for row in logged:
        if json.loads(row.payload)["data"]["exception"] == each.data["exception"]:
            return int(row.receipt_id)
    return None


def draft_invoice(sending: Sending, steps: Sequence[Step]) -> Outcome:
    """Make the draft invoice of each released job by Odoo's own wizard: look, act, look again."""
    outcome = Outcome()
    with sending.store.read() as connection:
        wanted = about(connection, steps)
    now = sending.erp.orders([each.job.odoo_id for each in wanted])
    for each in wanted:
        found = now.get(each.job.odoo_id)
        if found is None:
            outcome.conflicts[each.step.id] = NOT_THERE
            continue
        if not found.invoices:
            if found.invoicing != "to invoice":
                raise ErpRejected(f"Odoo sees nothing to invoice on {found.name}.", wanted.index(each))
            sending.erp.invoice(found.id)
            found = sending.erp.orders([found.id])[found.id]
        if found.invoices:
            outcome.taken[each.step.id] = Receipt("account.move", found.invoices[-1])
        else:
            outcome.waiting[each.step.id] = "Odoo made no invoice. It is tried again."
    return outcome

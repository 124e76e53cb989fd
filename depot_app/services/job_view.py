"""Everything about one job, read back from the store."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from depot_app.domain.codes import exception_reason
from depot_app.domain.money import Money, format_money
from depot_app.domain.orders import GoodsLine, JobKind, Order, Party
from depot_app.domain.readiness import CustomerRules, JobFacts, Missing, missing
from depot_app.domain.times import read_day
from depot_app.services.finding import JobRow, find_job, legs_of, states_now, units_of_job
from depot_app.store.database import Store
from depot_app.store.tables import (
    attachment,
    charge,
    customer,
    exception,
    fact,
    line,
    note,
    personal,
    pod,
    price,
)


@dataclass(frozen=True, slots=True)
class JobView:
    """One job as people ask for it. Rows of lists are plain dictionaries, ready for JSON; amounts are decimal text."""

    reference: str
    number: str
    customer: str
    kind: str
    date: str
    service: str
    instructions: str
    consignee: Party
    sender: Party | None
    movement: str
    billing: str
    hold: str
    cancelled: str
    quantity: int
    weight_g: int | None
    price: dict[str, str] | None
    lines: tuple[GoodsLine, ...]
    legs: list[dict[str, Any]]
    units: list[dict[str, Any]]
    note: dict[str, Any]
    pods: list[dict[str, Any]]
    exceptions: list[dict[str, Any]]
    charges: list[dict[str, Any]]
    missing: list[Missing]
    odoo: dict[str, Any] | None
    facts: int


def show(store: Store, ref: str) -> JobView:
    """Raises DepotError when no job, or several, answer to ``ref``."""
    with store.read() as connection:
        return view(connection, find_job(connection, ref))


def order_of(connection: Connection, row: JobRow) -> Order:
    """The order as the job holds it now."""
    consignee, sender = parties_of(connection, row.parties_id)
    name = connection.execute(select(customer.c.name).where(customer.c.id == row.customer_id)).scalar_one()
    return Order(
        name, row.reference, read_day(row.date), consignee, lines_of(connection, row.id), row.service,
        JobKind(row.kind), sender, row.instructions, row.window_from, row.window_to,
    )  # fmt: skip


def parties_of(connection: Connection, personal_id: str) -> tuple[Party, Party | None]:
    """(consignee, sender); a consignee without a name where the personal data were erased."""
    value = personal_value(connection, personal_id)
    if value is None:
        return Party("(erased)"), None
    told = json.loads(value)
    return Party(**told["consignee"]), Party(**told["sender"]) if told["sender"] else None


def personal_value(connection: Connection, personal_id: str | None) -> str | None:
    return connection.execute(select(personal.c.value).where(personal.c.id == personal_id)).scalar()


def lines_of(connection: Connection, job_id: str) -> tuple[GoodsLine, ...]:
    rows = connection.execute(select(line).where(line.c.job_id == job_id).order_by(line.c.position))
    return tuple(GoodsLine(r.description, r.quantity, r.package, r.weight_g, r.barcode) for r in rows)


def view(connection: Connection, row: JobRow) -> JobView:
    consignee, sender = parties_of(connection, row.parties_id)
    owner = connection.execute(select(customer).where(customer.c.id == row.customer_id)).one()
    units, legs = units_of_job(connection, row.id), legs_of(connection, row.id)
    states = states_now(row.kind, units, legs)
    return JobView(
        row.reference, row.number, owner.name, row.kind, row.date, row.service, row.instructions, consignee, sender,
        row.movement if not row.cancelled else "cancelled", row.billing, row.hold, row.cancelled, row.quantity,
        row.weight_g, _price(connection, row.id), lines_of(connection, row.id),
        [{"load": leg.load_id, "attempt": leg.attempt, "state": leg.state} for leg in legs],
        [{"code": unit.code, "state": state.value} for unit, state in zip(units, states, strict=True)],
        _note(connection, row.id), _pods(connection, row.id), _exceptions(connection, row.id),
        _charges(connection, row.id), missing(facts_of(connection, row)), _odoo(row),
        connection.execute(select(func.count()).select_from(fact).where(fact.c.job_id == row.id)).scalar_one(),
    )  # fmt: skip


def facts_of(connection: Connection, row: JobRow) -> JobFacts:
    """What the readiness rules look at."""
    rules = connection.execute(select(customer.c.rules).where(customer.c.id == row.customer_id)).scalar_one()
    # the one recorded last counts, whatever time it tells: D10 comes after D9
    newest = select(pod).where(pod.c.job_id == row.id).order_by(func.length(pod.c.id).desc(), pod.c.id.desc())
    last = connection.execute(newest).first()
    files = 0
    if last is not None:
        attached = select(func.count()).where(attachment.c.owner_kind == "pod", attachment.c.job_id == row.id)
        files = connection.execute(attached).scalar_one()
    waiting = select(price.c.id).where(price.c.job_id == row.id, price.c.state == "proposed")
    blocking = select(exception).where(
        exception.c.job_id == row.id, exception.c.state == "open", exception.c.blocks == 1
    )
    charges = select(charge.c.id, charge.c.state).where(charge.c.job_id == row.id)
    return JobFacts(
        row.cancelled, row.billing, connection.execute(waiting).scalar() or "",
        tuple((leg.attempt, leg.state) for leg in legs_of(connection, row.id)),
        last.outcome if last else "", files,
        tuple((found.id, exception_reason(found.code).words.lower()) for found in connection.execute(blocking)),
        tuple((found.id, found.state) for found in connection.execute(charges)),
        row.reference, CustomerRules(**json.loads(rules)) if rules else CustomerRules(),
    )  # fmt: skip


def money_fields(words: str) -> dict[str, str]:
    """``EUR 1,250.50`` as a program wants it: ``{"amount": "1250.50", "currency": "EUR"}``."""
    currency, _, amount = words.partition(" ")
    return {"amount": amount.replace(",", ""), "currency": currency}


def _money(minor: int, currency: str) -> dict[str, str]:
    return money_fields(format_money(Money(minor, currency)))


def _price(connection: Connection, job_id: str) -> dict[str, str] | None:
    found = connection.execute(select(price).where(price.c.job_id == job_id, price.c.state == "approved")).first()
    return _money(found.amount, found.currency) if found else None


def _note(connection: Connection, job_id: str) -> dict[str, Any]:
    rows = connection.execute(select(note).where(note.c.job_id == job_id)).all()
    valid = [row for row in rows if not row.voided]
    if not valid:
        return {"number": None, "version": 0, "prints": 0, "voided": [row.number for row in rows]}
    return {"number": valid[-1].number, "version": valid[-1].version, "prints": valid[-1].prints,
            "voided": [row.number for row in rows if row.voided]}  # fmt: skip


def _pods(connection: Connection, job_id: str) -> list[dict[str, Any]]:
    in_order = (func.length(pod.c.id), pod.c.id)  # as taken in: what puts right may be signed to the minute only
    rows = connection.execute(select(pod).where(pod.c.job_id == job_id).order_by(*in_order)).all()
    return [
        {"id": row.id, "outcome": row.outcome, "by": personal_value(connection, row.by_id) or "(erased)", "at": row.at,
         "note": row.note, "files": _files(connection, "pod", row.id)}
        for row in rows
    ]  # fmt: skip


def _files(connection: Connection, kind: str, owner: str) -> list[dict[str, Any]]:
    rows = connection.execute(
        select(attachment).where(attachment.c.owner_kind == kind, attachment.c.owner_id == owner)
        .order_by(attachment.c.position)
    )  # fmt: skip
    return [{"name": row.name, "sha256": row.sha256, "size": row.size} for row in rows]


def _exceptions(connection: Connection, job_id: str) -> list[dict[str, Any]]:
    rows = connection.execute(select(exception).where(exception.c.job_id == job_id)).all()
    return [
        {"id": row.id, "code": row.code, "note": row.note, "state": row.state, "blocks": bool(row.blocks),
         "how": row.how, "files": _files(connection, "exception", row.id)}
        for row in rows
    ]  # fmt: skip


def _charges(connection: Connection, job_id: str) -> list[dict[str, Any]]:
    rows = connection.execute(select(charge).where(charge.c.job_id == job_id)).all()
    return [
        {"id": row.id, "code": row.code, "quantity": row.quantity,
         **_money(row.amount, row.currency), "state": row.state, "note": row.note,
         "files": _files(connection, "charge", row.id)}
        for row in rows
    ]  # fmt: skip


def _odoo(row: JobRow) -> dict[str, Any] | None:
    if row.odoo_id is None:
        return None
    return {"model": row.odoo_model, "id": row.odoo_id, "name": row.odoo_name}

"""What the billing rules look at, for many jobs in a few questions, and which jobs they let go, asked of the store."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, func, not_, or_, select

from depot_app.domain.codes import exception_reason
from depot_app.domain.readiness import CustomerRules, JobFacts
from depot_app.domain.tracks import LEG_DONE, LEG_OPEN
from depot_app.services.visibility import visible
from depot_app.store.tables import attachment, charge, customer, exception, job, leg, pod, price

#: Billing states in which a job may still be released.
OPEN = ("unpriced", "priced", "disputed")
RELEASED = ("released", "invoiced", "paid")
_PART = 500
Rows = dict[str, list[Row[Any]]]


def candidates() -> ColumnElement[bool]:
    """Jobs that have been somewhere and are not released: delivered ones, and those on the road."""
    been = exists().where(pod.c.job_id == job.c.id).correlate(job)
    out = exists().where(leg.c.job_id == job.c.id, leg.c.state == "out").correlate(job)
    return and_(job.c.billing.in_(OPEN), job.c.cancelled == "", visible(), or_(been, out))


def ready(connection: Connection) -> ColumnElement[bool]:
    """The rules of ``domain.readiness`` as a condition on the job; tests hold the two together."""
    later = pod.alias("later")
    overruled = exists().where(later.c.job_id == pod.c.job_id, or_(
        func.length(later.c.id) > func.length(pod.c.id),
        and_(func.length(later.c.id) == func.length(pod.c.id), later.c.id > pod.c.id),
    )).correlate(pod)  # fmt: skip
    proven = exists().where(pod.c.job_id == job.c.id, pod.c.outcome.not_in(("", "failed")), ~overruled)
    going = exists().where(leg.c.job_id == job.c.id, leg.c.state.in_(LEG_OPEN))
    done = exists().where(leg.c.job_id == job.c.id, leg.c.state.in_(LEG_DONE))
    blocked = exists().where(exception.c.job_id == job.c.id, exception.c.state == "open", exception.c.blocks == 1)
    asked = exists().where(charge.c.job_id == job.c.id, charge.c.state == "proposed")
    return and_(job.c.billing == "priced", proven.correlate(job), done.correlate(job), ~going.correlate(job),
                ~blocked.correlate(job), ~asked.correlate(job), *_demands(connection))  # fmt: skip


def _demands(connection: Connection) -> Iterator[ColumnElement[bool]]:
    """What some customers demand on top; most demand nothing."""
    told = connection.execute(select(customer.c.id, customer.c.rules).where(customer.c.rules != "")).all()
    rules = {row.id: CustomerRules(**json.loads(row.rules)) for row in told}
    if strict := [key for key, each in rules.items() if each.pod_file]:
        page = exists().where(attachment.c.job_id == job.c.id, attachment.c.owner_kind == "pod").correlate(job)
        yield or_(job.c.customer_id.not_in(strict), page)
    if strict := [key for key, each in rules.items() if each.order_number]:
        yield not_(and_(job.c.customer_id.in_(strict), func.trim(job.c.reference) == ""))


def facts_of_many(connection: Connection, rows: Sequence[Row[Any]]) -> dict[str, JobFacts]:
    """As ``job_view.facts_of``, by job id: seven questions however many jobs there are."""
    ids = [row.id for row in rows]
    of = {row.id: row.rules for row in _in_parts(connection, customer, customer.c.id, {r.customer_id for r in rows})}
    legs, pods = by_job(connection, leg, ids), by_job(connection, pod, ids)
    prices, charges = by_job(connection, price, ids), by_job(connection, charge, ids)
    troubles, pages = by_job(connection, exception, ids), by_job(connection, attachment, ids)
    return {
        row.id: JobFacts(
            row.cancelled, row.billing, next((each.id for each in prices[row.id] if each.state == "proposed"), ""),
            tuple((each.attempt, each.state) for each in sorted(legs[row.id], key=lambda each: each.attempt)),
            outcome(pods[row.id]), sum(each.owner_kind == "pod" for each in pages[row.id]),
            tuple((each.id, exception_reason(each.code).words.lower()) for each in troubles[row.id]
                  if each.state == "open" and each.blocks == 1),
            tuple((each.id, each.state) for each in charges[row.id]), row.reference,
            CustomerRules(**json.loads(of[row.customer_id])) if of[row.customer_id] else CustomerRules(),
        )
        for row in rows
    }  # fmt: skip


def outcome(pods: Sequence[Row[Any]]) -> str:
    """The outcome of the POD recorded last, empty without one: D10 comes after D9."""
    return str(max(pods, key=lambda each: (len(each.id), each.id)).outcome) if pods else ""


def by_job(connection: Connection, table: Any, ids: Sequence[str]) -> Rows:  # noqa: ANN401
    """The rows of a table that belong to these jobs, by job id."""
    found: Rows = defaultdict(list)
    for row in _in_parts(connection, table, table.c.job_id, ids):
        found[row.job_id].append(row)
    return found


def _in_parts(connection: Connection, table: Any, column: Any, wanted: Any) -> Iterator[Row[Any]]:  # noqa: ANN401
    keys = sorted(wanted)
    for start in range(0, len(keys), _PART):
        yield from connection.execute(select(table).where(column.in_(keys[start : start + _PART])))

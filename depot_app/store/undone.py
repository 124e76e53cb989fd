"""What was undone before it was sent never leaves: neither the one nor the other is told to Odoo."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, and_, select, update

from depot_app.store.tables import fact, step

#: A fact of the first kind undoes the newest one of the second, for the same job and load. Cancelling a job nobody has
#: heard of undoes all there is to tell about it.
UNDOES = {"route_withdrawn": "route_assigned", "load_reopened": "load_confirmed", "job_cancelled": "booking_received"}
_REASON = "undone before it was sent"
_NOT_TRIED = and_(
    step.c.attempts == 0, step.c.sent_at.is_(None), step.c.withdrawn_at.is_(None), step.c.rejected_at.is_(None),
    step.c.conflict_at.is_(None),
)  # fmt: skip


def withdraw(connection: Connection, undoing: dict[str, Any], now: str) -> None:
    """Withdraw the steps of a pair of which nothing has been tried yet; else both are told, in order."""
    first = select(fact.c.seq).where(fact.c.kind == UNDOES[undoing["kind"]], fact.c.seq < undoing["seq"])
    first = first.where(fact.c.load_id == undoing["load"] if undoing["load"] else fact.c.job_id == undoing["job"])
    if undoing["kind"] == "route_withdrawn":
        first = first.where(fact.c.job_id == undoing["job"])
    before = connection.execute(first.order_by(fact.c.seq.desc()).limit(1)).scalar()
    if before is None:
        return
    pair = step.c.fact_seq.in_((before, undoing["seq"]))
    of_job = step.c.job_id == undoing["job"]
    tried = select(step.c.id).where(step.c.fact_seq == before, ~_NOT_TRIED)
    if connection.execute(tried.limit(1)).first() is not None:
        return
    gone = and_(of_job, _NOT_TRIED) if undoing["kind"] == "job_cancelled" else and_(pair, _NOT_TRIED)
    values = {"withdrawn_at": now, "withdrawn_reason": _REASON}
    connection.execute(update(step).where(gone).values(values))

"""What became of steps, written down."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, select, update

from depot_app.domain.times import utc_text
from depot_app.store.database import Store, Tx
from depot_app.store.prepared import execute_many
from depot_app.store.tables import job, step

_LONGEST = 2000
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Receipt:
    """Odoo's record behind a step; a step that needed nothing done has none."""

    model: str = ""
    id: int | None = None
    name: str = ""


@dataclass(slots=True)
class Outcome:
    """What became of a batch, by step id. ``waiting`` steps go later without having failed."""

    taken: dict[int, Receipt] = field(default_factory=dict)
    waiting: dict[int, str] = field(default_factory=dict)
    conflicts: dict[int, str] = field(default_factory=dict)
    orders: dict[str, Receipt] = field(default_factory=dict)  # by job id: the order just made or found
    seen: dict[str, str] = field(default_factory=dict)  # by job id: the order's values as last seen


def trying(store: Store, steps: Iterable[int]) -> set[int]:
    """Count an attempt before the call: a crash from here on leaves a step whose outcome has to be asked.

    Returns the steps that are still to be sent: somebody may have undone one since it was picked.
    """
    still = select(step.c.id).where(
        step.c.id.in_(list(steps)), step.c.sent_at.is_(None), step.c.withdrawn_at.is_(None),
        step.c.rejected_at.is_(None), step.c.conflict_at.is_(None),
    )  # fmt: skip
    with store.write() as tx:
        found = set(tx.connection.execute(still).scalars())
        _rows(tx, _TRY, [{"step": each} for each in found])
    return found


def about_to_tell(tx: Tx, told: Mapping[str, str]) -> None:
    """Write down, by job id, what orders are about to be told: once an answer is lost only this says what was ours."""
    _rows(tx, _SEEN, [{"job": each, "told": values} for each, values in told.items()])


_TRY = update(step).where(step.c.id == bindparam("step")).values(attempts=step.c.attempts + 1)
_TAKEN = (
    update(step)
    .where(step.c.id == bindparam("step"))
    .values(sent_at=bindparam("at"), receipt_model=bindparam("model"), receipt_id=bindparam("record"),
            receipt_name=bindparam("told"), last_error="", next_try_at=None)
)  # fmt: skip
_ORDER = (
    update(job)
    .where(job.c.id == bindparam("job"))
    .values(odoo_model="sale.order", odoo_id=bindparam("record"), odoo_name=bindparam("told"))
)
_SEEN = update(job).where(job.c.id == bindparam("job")).values(odoo_seen=bindparam("told"))
_SAID = update(step).where(step.c.id == bindparam("step")).values(last_error=bindparam("words"))
_CONFLICT = (
    update(step)
    .where(step.c.id == bindparam("step"))
    .values(conflict_at=bindparam("at"), last_error=bindparam("words"))
)


def settled(store: Store, outcome: Outcome) -> None:
    """Write down what became of a batch, in one transaction: receipts never without their steps."""
    with store.write() as tx:
        now = utc_text(tx.clock.now())
        _rows(tx, _TAKEN, [
            {"step": each, "at": now, "model": got.model or None, "record": got.id, "told": got.name or None}
            for each, got in outcome.taken.items()
        ])  # fmt: skip
        _rows(tx, _ORDER, [{"job": each, "record": got.id, "told": got.name} for each, got in outcome.orders.items()])
        _rows(tx, _SEEN, [{"job": each, "told": told} for each, told in outcome.seen.items()])
        _rows(tx, _SAID, _worded(outcome.waiting))
        _rows(tx, _CONFLICT, [{**row, "at": now} for row in _worded(outcome.conflicts)])


def _worded(told: Mapping[int, str]) -> list[dict[str, Any]]:
    return [{"step": each, "words": words[:_LONGEST]} for each, words in told.items()]


def parked(store: Store, step_id: int, words: str) -> None:
    """Odoo said no to this step: it waits for a person, and its job with it."""
    with store.write() as tx:
        values = {"rejected_at": utc_text(tx.clock.now()), "last_error": words[:_LONGEST]}
        tx.connection.execute(update(step).where(step.c.id == step_id).values(values))


def is_shown(store: Store, what: str, words: str) -> bool:
    """Whether a step of this kind is put aside with these words already."""
    same = select(step.c.id).where(
        step.c.what == what, step.c.rejected_at.is_not(None), step.c.withdrawn_at.is_(None),
        step.c.last_error.startswith(words, autoescape=True),
    )  # fmt: skip
    with store.read() as connection:
        return connection.execute(same.limit(1)).first() is not None


def said(store: Store, steps: Iterable[int], words: str) -> None:
    """No answer: what was heard is kept with the steps, which go again."""
    with store.write() as tx:
        _rows(tx, _SAID, [{"step": each, "words": words[:_LONGEST]} for each in steps])


def told_to_wait(store: Store, customer: str, words: str) -> None:
    """Say with all orders of a customer Odoo does not know, a few at a time, why they wait."""
    theirs = select(job.c.id).where(job.c.customer_id == customer, job.c.odoo_id.is_(None))
    untold = select(step.c.id).where(
        step.c.sent_at.is_(None), step.c.withdrawn_at.is_(None), step.c.rejected_at.is_(None),
        step.c.conflict_at.is_(None), step.c.what == "order", step.c.last_error != words[:_LONGEST],
        step.c.job_id.in_(theirs),
    )  # fmt: skip
    with store.read() as connection:
        steps = list(connection.execute(untold).scalars())
    for start in range(0, len(steps), _AT_ONCE):  # scans do not wait for all of them
        said(store, steps[start : start + _AT_ONCE], words)


def _rows(tx: Tx, statement: Any, rows: list[dict[str, Any]]) -> None:  # noqa: ANN401
    if rows:
        execute_many(tx.connection, statement, rows)

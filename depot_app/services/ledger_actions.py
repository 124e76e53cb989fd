"""What people decide about a step that did not get to Odoo: send it again, or never."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select, update

from depot_app.domain.times import utc_text
from depot_app.errors import DepotError
from depot_app.services.desk import change
from depot_app.store import ledger
from depot_app.store.database import Store, Tx
from depot_app.store.ledger import Actor, Draft
from depot_app.store.replicating import replicating
from depot_app.store.tables import job, step


@dataclass(frozen=True, slots=True)
class Decided:
    """The step that was decided about: its id, what was to be done, and the job's number where it is about one."""

    step: int
    what: str
    job: str | None


def retry(store: Store, actor: Actor, wanted: int) -> Decided:
    """Let a step that Odoo refused or that differs there go again; takes a clerk.

    Its attempts stay counted, so that its outcome is asked before it is sent. Raises DepotError for a step that was not
    put aside.
    """
    with change(store) as tx:
        found = _open(tx, wanted)
        if not (found.rejected_at or found.conflict_at):
            raise DepotError(f"Step {found.id} waits already and goes by itself.")
        decided = _record(tx, actor, "step_retried", found, {})
        values = {"rejected_at": None, "conflict_at": None, "last_error": "", "next_try_at": None}
        tx.connection.execute(update(step).where(step.c.id == found.id).values(values))
    return decided


def retry_all(store: Store, actor: Actor, wanted: Sequence[int]) -> int:
    """Let all of these go again. Returns how many did; one that somebody has decided about meanwhile is left alone."""
    count = 0
    for each in wanted:
        with suppress(DepotError):
            retry(store, actor, each)
            count += 1
    return count


def withdraw(store: Store, actor: Actor, wanted: int, reason: str) -> Decided:
    """Never send this step; takes a supervisor. The job's later steps go on without it.

    Raises DepotError for a step that is settled, and while an exchange might be sending one that waits.
    """
    if not reason.strip():
        raise DepotError("Withdrawing needs a reason.", next_step="Say it with --reason.")
    with store.read() as connection:
        aside = select(step.c.id).where(step.c.id == wanted, _ASIDE)
        is_aside = connection.execute(aside).first() is not None
    quiet: AbstractContextManager[None] = nullcontext() if is_aside else replicating(store)
    with quiet, change(store) as tx:
        found = _open(tx, wanted)
        if is_aside and not (found.rejected_at or found.conflict_at):
            raise DepotError(f"Step {found.id} has just been sent again by somebody.", next_step="Look at it again.")
        decided = _record(tx, actor, "step_withdrawn", found, {"reason": reason.strip()})
        values = {"rejected_at": None, "conflict_at": None, "withdrawn_at": utc_text(tx.clock.now()),
                  "withdrawn_reason": reason.strip()}  # fmt: skip
        tx.connection.execute(update(step).where(step.c.id == found.id).values(values))
    return decided


_ASIDE = step.c.rejected_at.is_not(None) | step.c.conflict_at.is_not(None)


def _open(tx: Tx, wanted: int) -> Row[Any]:
    """The step, if it is still open."""
    found = tx.connection.execute(select(step).where(step.c.id == wanted)).one_or_none()
    if found is None:
        raise DepotError(f"There is no step {wanted}.", next_step="See them with 'depot ledger --parked'.")
    if found.sent_at:
        raise DepotError(f"Step {found.id} is at Odoo already.", next_step="What is there is corrected there.")
    if found.withdrawn_at:
        raise DepotError(f"Step {found.id} was withdrawn: {found.withdrawn_reason}.")
    return found


def _record(tx: Tx, actor: Actor, kind: str, found: Row[Any], more: dict[str, str]) -> Decided:
    owner = tx.connection.execute(select(job.c.number, job.c.rev).where(job.c.id == found.job_id)).one_or_none()
    data = {"step": found.id, "what": found.what, **more}
    rev = owner.rev + 1 if owner else None
    ledger.record(tx, actor, Draft(kind, data, found.job_id, rev))
    return Decided(found.id, found.what, str(owner.number) if owner else None)

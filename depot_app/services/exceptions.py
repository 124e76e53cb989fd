"""Exceptions: what went wrong, logged with a code, closed with words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Row, select

from depot_app.domain.barcodes import read_scan
from depot_app.domain.codes import ExceptionReason, exception_reason
from depot_app.domain.people import Role, allowed
from depot_app.domain.tracks import Unit, movement
from depot_app.errors import DepotError
from depot_app.services.desk import change
from depot_app.services.evidence import take_in
from depot_app.services.finding import find_job, job_by_id, legs_of, states_now, units_of_job
from depot_app.store import ledger
from depot_app.store.database import Store, Tx
from depot_app.store.ledger import Actor, Draft
from depot_app.store.tables import exception

#: What a reason does to the unit it is logged for.
_UNIT_AFTER = {"DAMAGED": Unit.DAMAGED, "SHORT": Unit.SHORT, "LOST": Unit.LOST, "HELD": Unit.HELD}


def log(store: Store, actor: Actor, ref: str, code: str, note: str = "", files: Sequence[Path] = (),
        unit_code: str = "") -> str:  # fmt: skip
    """Log an exception on a job, or on one of its units. Returns its id."""
    reason = reason_of(code)
    if reason.needs_note and not note.strip():
        raise DepotError(f"{reason.code} ({reason.words.lower()}) needs a note saying what was seen.",
                         next_step="Add --note.")  # fmt: skip
    if reason.needs_photo and not files:
        raise DepotError(f"{reason.code} ({reason.words.lower()}) needs a photo.", next_step="Add --file.")
    with store.read() as connection:
        find_job(connection, ref)
    attached = take_in(store, files)
    with change(store) as tx:
        row = find_job(tx.connection, ref)
        made = f"E{ledger.next_number(tx, 'exception')}"
        data: dict[str, Any] = {"exception": made, "job": row.id, "code": reason.code, "note": note,
                                "blocks": int(reason.blocks_invoice), "files": attached, "unit": None}  # fmt: skip
        if unit_code:
            data |= _unit_change(tx, row, reason, unit_code)
        ledger.record(tx, actor, Draft("exception_logged", data, row.id, row.rev + 1))
    return made


def reason_of(code: str) -> ExceptionReason:
    try:
        return exception_reason(code)
    except ValueError as error:
        raise DepotError(str(error), next_step="See all codes with 'depot codes'.") from error


def _unit_change(tx: Tx, row: Row[Any], reason: ExceptionReason, unit_code: str) -> dict[str, Any]:
    wanted = read_scan(unit_code).code
    units = units_of_job(tx.connection, row.id)
    at = next((index for index, each in enumerate(units) if each.code == wanted), None)
    if at is None:
        raise DepotError(f"Job {row.number} has no unit {wanted}.")
    to = _UNIT_AFTER.get(reason.code)
    if to is None:
        return {}
    states = states_now(row.kind, units, legs_of(tx.connection, row.id))
    if states[at] in (Unit.LOADED, Unit.OUT, Unit.DELIVERED):
        return {}  # the vehicle or the consignee has it: the exception stands, the unit stays where it is
    states[at] = to
    return {"unit": units[at].position, "was": units[at].state, "to": to.value, "movement": movement(states)}


def _find(tx: Tx, number: str) -> tuple[Row[Any], Row[Any]]:
    found = tx.connection.execute(select(exception).where(exception.c.id == number.strip().upper())).one_or_none()
    if found is None:
        raise DepotError(f"There is no exception {number}.")
    if found.state != "open":
        raise DepotError(f"Exception {found.id} is closed already.")
    return found, job_by_id(tx.connection, found.job_id)


def close(store: Store, actor: Actor, number: str, how: str) -> str:
    """Close an exception; one that blocks the invoice takes a supervisor. Returns the job's number."""
    with change(store) as tx:
        found, row = _find(tx, number)
        if found.blocks and not allowed(actor.role, frozenset({Role.SUPERVISOR})):
            raise DepotError(f"{found.id} blocks the invoice; a supervisor closes it.")
        data = {"exception": found.id, "job": row.id, "how": how}
        ledger.record(tx, actor, Draft("exception_closed", data, row.id, row.rev + 1))
    return str(row.number)


def approve(store: Store, actor: Actor, number: str) -> str:
    """Let the invoice go although the exception is still open. Returns the job's number."""
    with change(store) as tx:
        found, row = _find(tx, number)
        if not found.blocks:
            raise DepotError(f"{found.id} does not block the invoice.")
        if found.logged_by == actor.id:
            raise DepotError(f"{found.id} was logged by you; somebody else has to approve it.")
        ledger.record(
            tx, actor, Draft("exception_approved", {"exception": found.id, "job": row.id}, row.id, row.rev + 1)
        )
    return str(row.number)

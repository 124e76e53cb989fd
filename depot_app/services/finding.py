"""Find one job, load or unit by what a person says or scans."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from depot_app.domain.barcodes import CodeKind, read_scan
from depot_app.domain.ids import folded
from depot_app.domain.numbers import parse_note_number, parse_unit_number
from depot_app.domain.tracks import Unit, unit_now
from depot_app.errors import DepotError
from depot_app.services.visibility import visible
from depot_app.store.prepared import execute
from depot_app.store.tables import job, leg, load, note, unit

JobRow = Row[Any]


def find_job(connection: Connection, ref: str) -> JobRow:
    """The job with this number, note number, unit code or customer reference.

    Raises DepotError when there is none, or when the reference means several.
    """
    wanted = ref.strip()
    found = connection.execute(select(job).where(job.c.number == wanted.upper(), visible())).first()
    if found is None:
        rows = connection.execute(select(job).where(job.c.reference_key == folded(wanted), visible()).limit(5)).all()
        if len(rows) > 1:
            rows = [row for row in rows if not row.cancelled] if any(not row.cancelled for row in rows) else rows
        if len(rows) > 1:
            numbers = ", ".join(row.number for row in rows)
            raise DepotError(f"Several jobs have the reference {wanted}: {numbers}.", next_step="Use the number.")
        found = rows[0] if rows else _by_code(connection, wanted)
    if found is None:
        raise DepotError(f"No job has the number or reference {wanted}.", next_step="Check it, or search for it.")
    return found


def _by_code(connection: Connection, wanted: str) -> JobRow | None:
    scanned = read_scan(wanted)
    if scanned.kind is CodeKind.BAD:
        return None
    by_note = select(note.c.job_id).where(note.c.number == scanned.code)
    by_unit = select(unit.c.job_id).where(unit.c.code == scanned.code)
    for ids in (by_note, by_unit):
        rows = connection.execute(select(job).where(job.c.id.in_(ids), visible())).all()
        if rows:
            return rows[-1]
    numbered = parse_unit_number(scanned.code)
    number = str(numbered[0]) if numbered else scanned.code if parse_note_number(scanned.code) else ""
    return connection.execute(select(job).where(job.c.number == number, visible())).first() if number else None


def job_by_id(connection: Connection, job_id: str) -> JobRow:
    return execute(connection, _JOB_BY_ID, {"wanted": job_id}).one()


_JOB_BY_ID = select(job).where(job.c.id == bindparam("wanted"))


def find_load(connection: Connection, number: int | str) -> Row[Any]:
    """The load with this number. Raises DepotError when there is none."""
    try:
        wanted = int(str(number).strip())
    except ValueError:
        raise DepotError(f"{number!r} is not a load number.", next_step="A load number is a number like 12.") from None
    found = execute(connection, _LOAD_BY_ID, {"wanted": wanted}).first()
    if found is None:
        raise DepotError(f"There is no load {wanted}.", next_step="See the loads with 'depot loads'.")
    return found


_LOAD_BY_ID = select(load).where(load.c.id == bindparam("wanted"))


def legs_of(connection: Connection, job_id: str) -> list[Row[Any]]:
    """A job's legs, first attempt first."""
    return list(execute(connection, _LEGS, {"wanted": job_id}).all())


_LEGS = select(leg).where(leg.c.job_id == bindparam("wanted")).order_by(leg.c.attempt)


def units_of_job(connection: Connection, job_id: str) -> list[Row[Any]]:
    return list(execute(connection, _UNITS, {"wanted": job_id}).all())


_UNITS = select(unit).where(unit.c.job_id == bindparam("wanted")).order_by(unit.c.position)


def states_now(kind: str, units: list[Row[Any]], legs: list[Row[Any]]) -> list[Unit]:
    """Where each of a job's units is now, in the order given."""
    by_id = {row.id: row.state for row in legs}
    latest = legs[-1].state if legs else None
    back = kind == "return"
    newest = legs[-1].id if legs else ""
    return [
        unit_now(row.state, by_id.get(row.leg_id), latest, comes_back=back, found_since=row.after_leg == newest)
        for row in units
    ]


def gone_without(legs: list[Row[Any]]) -> str | None:
    """The id of the newest leg where it has been closed: what is recorded at the depot now was found after it."""
    return legs[-1].id if legs and legs[-1].state != "planned" else None

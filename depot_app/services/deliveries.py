"""Proof of delivery: taking in what the consignee signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Row, select

from depot_app.domain.barcodes import read_scan
from depot_app.domain.orders import JobKind
from depot_app.domain.times import from_utc_text, too_far_ahead, utc_text
from depot_app.domain.tracks import LEG_OPEN, Leg, movement, unit_now
from depot_app.errors import DepotError
from depot_app.services.desk import change, depot
from depot_app.services.evidence import take_in
from depot_app.services.finding import find_job, legs_of, units_of_job
from depot_app.store import ledger
from depot_app.store.database import Store, Tx
from depot_app.store.ledger import Actor, Draft
from depot_app.store.tables import fact, leg

#: Jobs are keyed in after they were driven, but not later than this.
LONG_BEFORE = timedelta(days=31)


class Outcome(StrEnum):
    CLEAN = "clean"
    RESERVATION = "reservation"
    PARTLY = "partly"
    REFUSED = "refused"
    FAILED = "failed"


_LEG_AFTER = {
    Outcome.CLEAN: Leg.DELIVERED,
    Outcome.RESERVATION: Leg.DELIVERED,
    Outcome.PARTLY: Leg.PARTLY,
    Outcome.REFUSED: Leg.REFUSED,
    Outcome.FAILED: Leg.FAILED,
}


@dataclass(frozen=True, slots=True)
class Pod:
    """What came back from the consignee. ``delivered`` names the unit codes where only part was accepted."""

    outcome: Outcome
    by: str
    at: datetime | None = None  # None: now
    note: str = ""
    files: Sequence[Path] = ()
    delivered: Sequence[str] = ()


def accept(store: Store, actor: Actor, ref: str, pod: Pod, *, again: bool = True) -> str:
    """Accept a POD for the leg that is on the road (or, with ``again``, put the newest POD right). Returns its id."""
    if not pod.by.strip():
        raise DepotError("Who signed is missing.", next_step="Give the name on the note.")
    if pod.outcome is Outcome.RESERVATION and not pod.note.strip():
        raise DepotError("A reservation counts only with its words.",
                         next_step="Write down what the consignee noted on the paper, with --note.")  # fmt: skip
    if pod.at and too_far_ahead(pod.at, store.clock.now()):
        with store.read() as connection:
            at = pod.at.astimezone(depot(connection).zone)
        raise DepotError(f"{at:%Y-%m-%d %H:%M} is in the future.", next_step="Check the date and time on the note.")
    if (pod.outcome is Outcome.PARTLY) != bool(pod.delivered):
        raise DepotError("Which units were accepted is told for a part delivery, and only for one.",
                         next_step="Use --outcome partly with --delivered for each accepted unit.")  # fmt: skip
    with store.read() as connection:
        find_job(connection, ref)  # refuse before any file is kept
    attached = take_in(store, pod.files)
    with change(store) as tx:
        row = find_job(tx.connection, ref)
        on = _leg_for(tx, row)
        if on.state != "out" and not again:
            raise DepotError(f"A POD of job {row.number} is in already.", next_step="Put it right with --again.")
        number = f"D{ledger.next_number(tx, 'pod')}"
        _record(tx, actor, row, on, number, pod, attached)
    return number


def _leg_for(tx: Tx, row: Row[Any]) -> Row[Any]:
    if row.cancelled:
        raise DepotError(f"Job {row.number} is cancelled.")
    if row.billing in ("released", "invoiced", "paid"):
        raise DepotError(f"Job {row.number} is {row.billing}; its POD stands.", next_step="Log an exception instead.")
    legs = legs_of(tx.connection, row.id)
    if not legs:
        raise DepotError(f"Job {row.number} was never on a load.", next_step="Plan, load and depart it first.")
    if legs[-1].state in ("planned", "confirmed"):
        raise DepotError(f"Job {row.number} has not departed: load {legs[-1].load_id} is still at the depot.",
                         next_step="Confirm and depart the load first.")  # fmt: skip
    return legs[-1]


def _record(tx: Tx, actor: Actor, row: Row[Any], on: Row[Any], number: str, pod: Pod,
            attached: list[list[str | int]]) -> None:  # fmt: skip
    units = units_of_job(tx.connection, row.id)
    aboard = {each.position: each for each in units if each.leg_id == on.id}
    if not aboard and row.kind == JobKind.DELIVERY:
        raise DepotError(f"Nothing of job {row.number} was on load {on.load_id}, so nothing of it was delivered.",
                         next_step="Look which unit was delivered, or plan the job on a load.")  # fmt: skip
    if pod.at and pod.at < _booked(tx, row) - LONG_BEFORE:
        raise DepotError(f"{pod.at:%Y-%m-%d} is long before job {row.number} was booked.",
                         next_step="Check the date and time on the note.")  # fmt: skip
    returned = _not_accepted(row, aboard, pod)
    after = _LEG_AFTER[pod.outcome]
    changed, states = [], []
    by_id = {each.id: each.state for each in legs_of(tx.connection, row.id)} | {on.id: after.value}
    for each in units:
        to = each.state
        if each.position in aboard:
            to = "returned" if each.position in returned else "loaded"
            if to != each.state:
                changed.append([each.position, each.state, to])
        states.append(unit_now(to, by_id.get(each.leg_id), after, comes_back=row.kind == JobKind.RETURN,
                               found_since=each.after_leg == on.id))  # fmt: skip
    signer = ledger.personal(tx.clock, "receiver", pod.by.strip())
    at = utc_text(pod.at or tx.clock.now())
    data = {
        "pod": number, "job": row.id, "load": on.load_id, "leg": on.id, "leg_was": on.state, "leg_to": after.value,
        "outcome": pod.outcome.value, "by": signer.mark(), "at": at, "note": pod.note, "files": attached,
        "units": changed, "movement": _movement(row, states, after), "closes_load": _closes(tx, on),
    }  # fmt: skip
    draft = Draft("service_completed", data, row.id, row.rev + 1, on.load_id, happened=at, personal=(signer,),
                  steps=("pod_files", "pod_note") if after is Leg.FAILED else None)  # fmt: skip
    ledger.record(tx, actor, draft)


def _booked(tx: Tx, row: Row[Any]) -> datetime:
    return from_utc_text(
        tx.connection.execute(select(fact.c.recorded_at).where(fact.c.seq == row.booked_seq)).scalar_one()
    )


def _movement(row: Row[Any], states: list[Any], after: Leg) -> str:
    """Freight fetched on the way was never scanned here: the whole of it went with its leg."""
    if row.kind == JobKind.DELIVERY:
        return movement(states)
    return {Leg.FAILED: "expected", Leg.REFUSED: "expected"}.get(
        after, "returned" if row.kind == JobKind.RETURN else "delivered"
    )


def _not_accepted(row: Row[Any], aboard: dict[int, Row[Any]], pod: Pod) -> set[int]:
    if pod.outcome is not Outcome.PARTLY:
        return set()
    wanted = {read_scan(code).code for code in pod.delivered}
    if unknown := wanted - {each.code for each in aboard.values()}:
        raise DepotError(f"{', '.join(sorted(unknown))} did not go out with job {row.number}.")
    returned = {position for position, each in aboard.items() if each.code not in wanted}
    if not returned:
        raise DepotError("All units were accepted.", next_step="Use --outcome clean or reservation.")
    return returned


def _closes(tx: Tx, on: Row[Any]) -> bool:
    """Whether this was the last leg of its load still on the road."""
    if on.state != "out":
        return False
    others = select(leg.c.id).where(leg.c.load_id == on.load_id, leg.c.id != on.id, leg.c.state.in_(LEG_OPEN))
    return tx.connection.execute(others).first() is None

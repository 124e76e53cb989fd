"""Confirm by scanning that freight is on the vehicle: every scan judged, answered and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from depot_app.domain.barcodes import CodeKind, Scanned, read_scan
from depot_app.domain.facts import TABLE
from depot_app.domain.ids import uuid7
from depot_app.domain.people import allowed
from depot_app.domain.times import utc_text
from depot_app.domain.tracks import LEG_OPEN, LOAD_OPEN, LOADABLE, Unit, movement, unit_now
from depot_app.errors import DepotError
from depot_app.services import strangers
from depot_app.services.desk import change
from depot_app.services.finding import find_load, gone_without, legs_of, states_now, units_of_job
from depot_app.services.scan_answers import Answer as Answer
from depot_app.services.scan_answers import Judged as Judged
from depot_app.services.scan_rows import Verdict, judged_before, write_scan
from depot_app.services.visibility import visible
from depot_app.store import ledger
from depot_app.store.database import SCAN_WAIT_S, WAIT_S, Store, Tx
from depot_app.store.faults import StoreBusy, StoreGone
from depot_app.store.ledger import Actor, Draft
from depot_app.store.prepared import execute
from depot_app.store.spool import Kept, Spool
from depot_app.store.tables import job, unit

#: Kept scans judged one after the other before they are forgotten together.
_AT_ONCE = 8
#: So many of those kept before it a scan made now waits for; the rest is judged beside it.
_BEFORE_IT = 4
#: Has something done beside the one who asks; None where that is not over soon.
Beside = Callable[[Callable[[], Judged]], Judged | None]


@dataclass(frozen=True, slots=True)
class _Found:
    """A unit a code may mean: itself and what is asked of its job in one row, and the job's legs."""

    row: Row[Any]
    legs: list[Row[Any]]
    now: Unit

    def open_leg(self) -> Row[Any] | None:
        return self.legs[-1] if self.legs and self.legs[-1].state in LEG_OPEN else None


def scan(store: Store, spool: Spool, actor: Actor, load_number: int | str, raw: str | bytes,
         wait_s: float = SCAN_WAIT_S, happened: str = "", beside: Beside | None = None,
         withholds: bool = False) -> Judged:  # fmt: skip
    """Judge one scan for a load and load the unit if it belongs there. ``happened`` where it was not just now.

    If the store is busy or away the scan is kept on disk and answered ``kept``: it is judged later, in order. A store
    that may hang is asked ``beside``: what it answers too late counts, once, but is told later. With ``withholds``
    what may be a colleague's badge is neither recorded nor kept: ``withheld`` of the answer is for :func:`go_on`.
    """
    kept = _made(store, actor, raw, "load", str(load_number), happened)
    return _scanned(store, spool, kept, wait_s, beside, withholds)


def go_on(store: Store, spool: Spool, kept: Kept, beside: Beside | None = None) -> Judged:
    """Judge and record a scan that was withheld and is no badge: as it was made, by whom and when."""
    return _scanned(store, spool, kept, SCAN_WAIT_S, beside)


def may_hang(store: Store) -> bool:
    """Whether the store is reached through a network, which may go silent without a word."""
    return not store.is_sqlite


def stage(store: Store, spool: Spool, actor: Actor, lane: str, raw: str | bytes, wait_s: float = SCAN_WAIT_S) -> Judged:
    """Put one scanned unit on a lane of the dock (the nine events: inventory allocated)."""
    return _scanned(store, spool, _made(store, actor, raw, "stage", lane, ""), wait_s)


def _scanned(store: Store, spool: Spool, kept: Kept, wait_s: float, beside: Beside | None = None,
             withholds: bool = False) -> Judged:  # fmt: skip
    clear = spool.is_empty()
    before: tuple[Judged, ...] = ()
    if not clear and beside is None:  # what came first is judged first
        before = tuple(each for each in judge_kept(store, spool, wait_s, _BEFORE_IT) if each.answer is not Answer.KEPT)
        clear = spool.is_empty()
    if clear:
        try:
            judged = (judge(store, kept, was_kept=False, wait_s=wait_s, withholds=withholds) if beside is None else
                      beside(lambda: judge(store, kept, was_kept=False, wait_s=wait_s, is_late=True,
                                           withholds=withholds)))  # fmt: skip
        except (StoreBusy, StoreGone):
            judged = None
        if judged is not None:
            return replace(judged, before=before)
    scanned = read_scan(bytes.fromhex(kept.raw))
    words = "Kept, not yet counted: the store is busy or away. It is judged as soon as the store answers."
    told = Judged(scanned.code, Answer.KEPT, "", "", words, before=before)
    if withholds and not strangers.is_label(scanned):
        return replace(told, withheld=kept)
    spool.keep(kept)
    return told


def keep(store: Store, spool: Spool, actor: Actor, scans: Iterable[tuple[int, bytes, str]]) -> None:
    """Keep scans, each (load, what was scanned, when), to be judged in this order by :func:`judge_kept`."""
    spool.keep(*(_made(store, actor, raw, "load", str(load), happened) for load, raw, happened in scans))


def _made(store: Store, actor: Actor, raw: str | bytes, purpose: str, where: str, happened: str) -> Kept:
    wanted = TABLE["unit_loaded" if purpose == "load" else "inventory_allocated"]
    if not allowed(actor.role, wanted.recorded_by):
        raise DepotError(f"Scanning freight takes a loader, and you are signed in as {actor.role.value}.",
                         next_step="Ask somebody who may.")  # fmt: skip
    clock = store.clock
    now = clock.now()
    data = raw.encode("utf-8", "surrogateescape") if isinstance(raw, str) else raw
    return Kept(uuid7(int(now.timestamp() * 1000)), data.hex(), purpose, where, happened or utc_text(now), clock.mono(),
                clock.boot_id, actor.id, actor.role.value, store.station)  # fmt: skip


def judge_kept(store: Store, spool: Spool, wait_s: float = WAIT_S, most: int | None = None) -> list[Judged]:
    """Judge the scans kept while the store was away, in the order they were made; each exactly once. A few at a time
    until none is left; the first ``most`` only.
    """

    judged: list[Judged] = []

    def one(kept: Kept) -> None:
        try:
            judged.append(judge(store, kept, was_kept=True, wait_s=wait_s))
        except (StoreBusy, StoreGone):
            raise
        except DepotError as error:  # it can never be counted; the scans behind it must not wait for that
            judged.append(_put_by(store, kept, str(error), wait_s))

    with suppress(StoreBusy, StoreGone):
        while not spool.is_empty() and (most is None or len(judged) < most):
            spool.take(one, most or _AT_ONCE)
    return judged


def _put_by(store: Store, kept: Kept, words: str, wait_s: float) -> Judged:
    code = read_scan(bytes.fromhex(kept.raw)).code
    with change(store, wait_s) as tx:
        if not judged_before(tx, kept):
            write_scan(tx, kept, Verdict(code, Answer.NOT_PLANNED.value), was_kept=True)
    return Judged(code, Answer.NOT_PLANNED, "", "", words)


def judge(store: Store, kept: Kept, *, was_kept: bool, wait_s: float = WAIT_S, is_late: bool = False,
          withholds: bool = False) -> Judged:  # fmt: skip
    """Judge one scan in one transaction with its fact and its row. ``is_late``: it may be kept by now, and judged."""
    scanned = read_scan(bytes.fromhex(kept.raw))
    with change(store, wait_s) as tx:
        if (was_kept or is_late) and judged_before(tx, kept):
            return Judged(scanned.code, Answer.KEPT, "", "", "Judged before.")
        actor = kept.by()
        if kept.purpose == "load":
            verdict, found, draft = _judge_load(tx, scanned, kept, was_kept)
            if withholds and strangers.may_be_badge(verdict):
                return replace(verdict, withheld=kept)
        else:
            verdict, found, draft = _judge_stage(tx, scanned, kept.where)
        seq = None
        if draft is not None:
            seq = ledger.record(tx, actor, _at(draft, kept)).seq
        owner, position = (found.row.job_id, found.row.position) if found else (None, None)
        told = Verdict(scanned.code, verdict.answer.value, owner, position, seq)
        write_scan(tx, kept, told, was_kept=was_kept)
    return verdict


def _at(draft: Draft, kept: Kept) -> Draft:
    return Draft(draft.kind, draft.data, draft.job, draft.rev, draft.load, happened=kept.happened)


def _judge_load(tx: Tx, scanned: Scanned, kept: Kept, was_kept: bool) -> tuple[Judged, _Found | None, Draft | None]:
    try:
        target = find_load(tx.connection, kept.where)
    except DepotError as error:
        if not was_kept:
            raise
        return Judged(scanned.code, Answer.NOT_PLANNED, "", "", str(error)), None, None
    found, refusal = _find(tx.connection, scanned, target.id)
    if found is None:
        return refusal, None, None
    on = found.open_leg()
    label = _label(found)
    if found.now in (Unit.LOADED, Unit.OUT):
        own = next(row for row in found.legs if row.id == found.row.leg_id)
        if own.load_id == target.id:
            return _say(scanned, Answer.ALREADY_LOADED, found, f"Already loaded: {label}."), found, None
        return _say(scanned, Answer.OTHER_LOAD, found, f"It is on load {own.load_id}: {label}."), found, None
    if refused := _set_aside(scanned, found):
        return refused, found, None
    if on is None or on.load_id != target.id:
        if on is not None:
            return _say(scanned, Answer.OTHER_LOAD, found, f"It belongs on load {on.load_id}: {label}."), found, None
        return _say(scanned, Answer.NOT_PLANNED, found, f"It is not planned for any load: {label}."), found, None
    if target.state not in LOAD_OPEN:
        words = f"Load {target.id} is {target.state}; open it again to load more."
        return _say(scanned, Answer.NOT_PLANNED, found, words), found, None
    draft, done, total = _loaded(tx, found, on, target)
    return _say(scanned, Answer.LOADED, found, f"Loaded: {label}, {done} of {total}."), found, draft


def _judge_stage(tx: Tx, scanned: Scanned, lane: str) -> tuple[Judged, _Found | None, Draft | None]:
    found, refusal = _find(tx.connection, scanned, None)
    if found is None:
        return refusal, None, None
    label = _label(found)
    if found.now in (Unit.LOADED, Unit.OUT):
        return _say(scanned, Answer.ALREADY_LOADED, found, f"It is on a vehicle already: {label}."), found, None
    if refused := _set_aside(scanned, found):
        return refused, found, None
    row = found.row
    data = {"job": found.row.job_id, "unit": row.position, "lane": lane, "was": row.state,
            "after": gone_without(found.legs), "movement": _moved(tx, found, "staged", None)[0]}  # fmt: skip
    draft = Draft("inventory_allocated", data, found.row.job_id, found.row.rev + 1)
    return _say(scanned, Answer.STAGED, found, f"On lane {lane}: {label}."), found, draft


def _loaded(tx: Tx, found: _Found, on: Row[Any], target: Row[Any]) -> tuple[Draft, int, int]:
    moved, done, total = _moved(tx, found, "loaded", on.id)
    data = {"job": found.row.job_id, "unit": found.row.position, "code": found.row.code, "load": target.id,
            "leg": on.id, "was": found.row.state, "load_was": target.state, "movement": moved}  # fmt: skip
    return Draft("unit_loaded", data, found.row.job_id, found.row.rev + 1, target.id), done, total


def _moved(tx: Tx, found: _Found, to: str, leg_id: str | None) -> tuple[str, int, int]:
    """(the job's movement once this unit is ``to``, how many of its units then are, how many it has)."""
    units = units_of_job(tx.connection, found.row.job_id)
    states = states_now(found.row.kind, units, found.legs)
    at = next(index for index, row in enumerate(units) if row.position == found.row.position)
    states[at] = Unit(to)
    return movement(states), sum(state == to for state in states), len(states)


def _set_aside(scanned: Scanned, found: _Found) -> Judged | None:
    label = _label(found)
    if found.row.cancelled:
        return _say(scanned, Answer.CANCELLED, found, f"The job is cancelled, do not load: {label}.")
    if found.row.hold:
        return _say(scanned, Answer.HELD, found, f"On hold: {found.row.hold}. {label}.")
    if found.now is Unit.HELD:
        return _say(scanned, Answer.HELD, found, f"This unit is held: {label}.")
    if found.now is Unit.DAMAGED:
        return _say(scanned, Answer.DAMAGED, found, f"Recorded as damaged, do not load: {label}.")
    if found.now not in LOADABLE:
        return _say(scanned, Answer.NOT_PLANNED, found, f"It is recorded as {found.now.value}: {label}.")
    return None


_OF_JOB = (job.c.number, job.c.reference, job.c.kind, job.c.hold, job.c.cancelled, job.c.rev, job.c.booked_seq)
_BY_CODE = (
    select(unit.c.job_id, unit.c.position, unit.c.code, unit.c.state, unit.c.leg_id, unit.c.after_leg, *_OF_JOB)
    .join(job, job.c.id == unit.c.job_id)
    .where(unit.c.code == bindparam("code"), visible())
)


def _find(connection: Connection, scanned: Scanned, load_id: int | None) -> tuple[_Found | None, Judged]:
    """The unit a code means; where several jobs carry it, the one that best fits this load."""
    nothing = Judged(scanned.code, Answer.UNKNOWN, "", "", "Unknown: no job has this barcode. Put it aside and ask.")
    if scanned.kind is CodeKind.BAD:
        return None, Judged(scanned.code, Answer.BAD_CODE, "", "", f"Not readable: {scanned.why}")
    candidates = execute(connection, _BY_CODE, {"code": scanned.code}).all()
    if not candidates:
        return None, strangers.foreign(connection, scanned) or nothing
    found = [_gathered(connection, row) for row in candidates]
    return max(found, key=lambda each: _fit(each, load_id)), nothing


def _gathered(connection: Connection, row: Row[Any]) -> _Found:
    legs = legs_of(connection, row.job_id)
    own = next((each.state for each in legs if each.id == row.leg_id), None)
    latest = legs[-1].state if legs else None
    now = unit_now(row.state, own, latest, comes_back=row.kind == "return",
                   found_since=bool(legs) and row.after_leg == legs[-1].id)  # fmt: skip
    return _Found(row, legs, now)


def _fit(found: _Found, load_id: int | None) -> tuple[bool, bool, bool, int]:
    on = found.open_leg()
    return (not found.row.cancelled, on is not None and on.load_id == load_id, found.now in LOADABLE,
            found.row.booked_seq)  # fmt: skip


def _label(found: _Found) -> str:
    return f"{found.row.reference or found.row.number}, unit {found.row.code}"


def _say(scanned: Scanned, answer: Answer, found: _Found, words: str) -> Judged:
    return Judged(scanned.code, answer, found.row.number, found.row.code, words, found.row.reference)

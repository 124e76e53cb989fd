"""Book a decided list in slices so small that nobody at the dock notices; carry on where a crash stopped it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select, update

from depot_app.domain.ids import folded
from depot_app.domain.numbers import note_number
from depot_app.domain.orders import Order, order_from_json
from depot_app.errors import DepotError
from depot_app.garbage import collected_later
from depot_app.services import booking
from depot_app.services.desk import Depot, change, depot
from depot_app.store import ledger
from depot_app.store.database import Store, Tx
from depot_app.store.ledger import Actor, Draft
from depot_app.store.prepared import execute
from depot_app.store.tables import fact, import_

Progress = Callable[[int, int], None]
Listed = Sequence[tuple[str, Order]]  # (cells, order), in the order of the list

#: The most rows one slice writes, and the time it aims at while it holds the store.
SLICE_ROWS = 900
SLICE_S = 0.0095
#: What a job writes besides its lines and units; with those of the search, which SQLite counts too.
_ROWS_A_JOB = 8
_FIRST_SLICE = 20
_LOOKED_AT = 400  # how many orders one look at the store compares


@dataclass(frozen=True, slots=True)
class Decided:
    """A list that will be booked: its numbers were taken when it was decided, so that a resumed run gives the same."""

    import_id: str
    first: int
    station: int


def decided(connection: Connection, import_id: str) -> Decided:
    rows = connection.execute(select(fact.c.payload).where(fact.c.kind == "import_decided")).scalars()
    data = next(told for row in rows if (told := json.loads(row)["data"])["import"] == import_id)
    return Decided(import_id, data["first"], data["station"])


def read_manifest(content: bytes) -> list[tuple[str, Order]]:
    return [(cells, order_from_json(told)) for cells, told in map(json.loads, content.decode().splitlines())]


def finish(store: Store, actor: Actor, what: Decided, listed: Listed, customers: dict[str, str],
           progress: Progress | None = None, done: int = 0) -> dict[str, str]:  # fmt: skip
    """Book everything from position ``done`` on, then make the list's jobs visible.

    Returns the numbers of the jobs booked here by external id; what somebody had booked meanwhile is not among them.
    """
    with store.read() as connection:
        here = depot(connection)
    numbers: dict[str, str] = {}
    size = _FIRST_SLICE
    with collected_later():
        while done < len(listed):
            drafts = _drafts(store, here, what, listed[done : done + size], customers, what.first + done)
            store.let_others_pass()
            took, new = _slice(store, actor, what, drafts, done)
            numbers.update((draft.data["external_id"], draft.data["number"]) for draft in new)
            done += len(drafts)
            size = max(5, min(200, int(len(drafts) * SLICE_S / max(took, 0.0005)) or 1))
            if not new:  # booked a second time, by hand or from another file: mostly the rest is, too
                done = _skip_known(store, here, what, listed, done)
            if progress:
                progress(done, len(listed))
    _complete(store, actor, what, len(listed))
    return numbers


def _drafts(store: Store, here: Depot, what: Decided, listed: Listed, customers: dict[str, str],
            first: int) -> list[Draft]:  # fmt: skip
    """The bookings of a slice, as many as fit into it; ``first`` is the serial of its first job."""
    drafts: list[Draft] = []
    rows = 0
    for serial, (cells, order) in enumerate(listed, first):
        number = note_number(here.code, what.station, serial)
        origin = booking.Origin(what.import_id, cells)
        draft = booking.booking(store.clock, here, order, number, customers[folded(order.customer)], origin)
        rows += _ROWS_A_JOB + len(draft.data["lines"]) + len(draft.data["units"])
        if drafts and rows > SLICE_ROWS:
            break
        drafts.append(draft)
    return drafts


def _slice(store: Store, actor: Actor, what: Decided, drafts: list[Draft], done: int) -> tuple[float, list[Draft]]:
    """Book one slice. Returns the seconds the store was held, the commit included, and what was booked."""
    with change(store) as tx:
        started = time.monotonic()
        _move(tx, what, done, done + len(drafts))
        known = booking.known_drafts(tx.connection, drafts)
        new = [draft for draft in drafts if draft.data["external_id"] not in known]
        if new:
            ledger.record_all(tx, actor, new)
        if known:
            ids = enumerate((draft.data["external_id"] for draft in drafts), what.first + done)
            _void(tx, what, [serial for serial, each in ids if each in known])
    return time.monotonic() - started, new


def _skip_known(store: Store, here: Depot, what: Decided, listed: Listed, done: int) -> int:
    """Go past all orders from ``done`` on that are booked already, their numbers voided as one range."""
    until = done
    with store.read() as connection:
        while until < len(listed):
            some = [order for _, order in listed[until : until + _LOOKED_AT]]
            known = booking.known_orders(connection, here, some)
            run = next((place for place, order in enumerate(some) if booking.key_of(here, order) not in known), None)
            until += len(some) if run is None else run
            if run is not None:
                break
    if until > done:
        with change(store) as tx:
            _move(tx, what, done, until)
            _void(tx, what, range(what.first + done, what.first + until))
    return until


def _move(tx: Tx, what: Decided, done: int, to: int) -> None:
    """Note how far the list is booked. Raises DepotError when another program has booked of it meanwhile."""
    if execute(tx.connection, _BOOKED, {"list": what.import_id}).one().booked != done:
        raise DepotError("Another program is booking this list already.", next_step="Let it finish.")
    execute(tx.connection, _MOVE_BOOKED, {"list": what.import_id, "to": to})


_BOOKED = select(import_.c.booked).where(import_.c.id == bindparam("list"))
_MOVE_BOOKED = update(import_).where(import_.c.id == bindparam("list")).values(booked=bindparam("to"))


def _void(tx: Tx, what: Decided, serials: Sequence[int]) -> None:
    """Somebody booked these orders meanwhile: their numbers here are never used."""
    for first, last in _ranges(serials):
        data = {"range": f"{depot(tx.connection).code}{what.station}", "first": first, "last": last,
                "reason": "the order had been booked meanwhile"}  # fmt: skip
        ledger.record(tx, ledger.DESK, Draft("numbers_voided", data))


def _ranges(serials: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rising numbers as ranges without a gap."""
    first = previous = None
    for serial in serials:
        if first is None or previous is None or serial != previous + 1:
            if first is not None and previous is not None:
                yield first, previous
            first = serial
        previous = serial
    if first is not None and previous is not None:
        yield first, previous


def _complete(store: Store, actor: Actor, what: Decided, jobs: int) -> None:
    with change(store) as tx:
        open_still = select(import_.c.completed).where(import_.c.id == what.import_id)
        if tx.connection.execute(open_still).scalar() == 0:
            ledger.record(tx, actor, Draft("import_completed", {"import": what.import_id, "jobs": jobs}))

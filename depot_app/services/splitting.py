"""Move part of a job to a new one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count

from depot_app.domain.orders import GoodsLine, Order
from depot_app.domain.tracks import movement
from depot_app.domain.units import units_of
from depot_app.errors import DepotError
from depot_app.services import booking
from depot_app.services.desk import Depot, change, depot
from depot_app.services.finding import JobRow, find_job, legs_of, states_now, units_of_job
from depot_app.services.job_view import order_of
from depot_app.services.jobs import Booked, still_ours
from depot_app.store import ledger
from depot_app.store.database import Store, Tx
from depot_app.store.ledger import Actor, Draft


@dataclass(frozen=True, slots=True)
class _Parted:
    """The goods that go and stay, and the old lines that change: [position, quantity left, grams left]."""

    going: tuple[GoodsLine, ...]
    staying: tuple[GoodsLine, ...]
    changed: list[list[int | None]]


def split(store: Store, actor: Actor, ref: str, codes: list[str]) -> Booked:
    """Move these units of a job, with their goods, to a new job. Returns the new one."""
    with change(store) as tx:
        row = find_job(tx.connection, ref)
        still_ours(row)
        moving = _moving(tx, row, codes)
        before = order_of(tx.connection, row)
        parted = _part(before.lines, units_of(before.lines, row.number), set(moving.values()))
        here = depot(tx.connection)
        new = replace(before, reference=_next_reference(tx, here, before), lines=parted.going)
        rest = replace(before, lines=parted.staying)
        number = booking.take_number(tx, here)
        draft = booking.booking(store.clock, here, new, number, row.customer_id, booking.Origin(split_from=row.id))
        draft.data["units"] = [[position, code] for position, code in enumerate(moving.values(), 1)]
        data = {
            "job": row.id, "into": draft.data["job"], "units": list(moving), "lines": parted.changed,
            "movement": _movement(tx, row, set(moving)), "quantity": rest.quantity, "weight_g": rest.weight_g,
            "content_hash": booking.content_hash(rest),
        }  # fmt: skip
        ledger.record(tx, actor, Draft("job_split", data, row.id, row.rev + 1))
        ledger.record(tx, actor, draft)
    return Booked(number, new.reference)


def _moving(tx: Tx, row: JobRow, codes: list[str]) -> dict[int, str]:
    """Position and code of the units that move. Raises DepotError unless some may move and some stay."""
    units = units_of_job(tx.connection, row.id)
    wanted = {code.strip().upper() for code in codes}
    moving = {unit.position: unit.code for unit in units if unit.code in wanted}
    if unknown := wanted - set(moving.values()):
        raise DepotError(f"Job {row.number} has no unit {', '.join(sorted(unknown))}.")
    if not moving or len(moving) == len(units):
        raise DepotError("Some units must move and some must stay.", next_step="Name the units that move.")
    if any(unit.state != "expected" for unit in units if unit.position in moving):
        raise DepotError("A unit that was scanned already cannot move to another job.")
    return moving


def _movement(tx: Tx, row: JobRow, gone: set[int]) -> str:
    """The job's movement without these units."""
    staying = [unit for unit in units_of_job(tx.connection, row.id) if unit.position not in gone]
    return movement(states_now(row.kind, staying, legs_of(tx.connection, row.id)))


def _part(lines: tuple[GoodsLine, ...], units: list[list[int | str]], codes: set[str]) -> _Parted:
    """A line goes with its barcode; of the numbered units so many of the first lines go, weight in proportion."""
    barcodes = {line.barcode for line in lines if line.barcode}
    numbered = sum(1 for _, code in units if code in codes and code not in barcodes)
    going, staying, changed = [], [], []
    for position, line in enumerate(lines, 1):
        out = line.quantity if line.barcode in codes else 0 if line.barcode else min(numbered, line.quantity)
        numbered -= 0 if line.barcode else out
        weight = None if line.weight_g is None else line.weight_g * out // line.quantity
        left = None if line.weight_g is None or weight is None else line.weight_g - weight
        if out:
            going.append(replace(line, quantity=out, weight_g=weight))
            changed.append([position, line.quantity - out, left])
        if out < line.quantity:
            staying.append(replace(line, quantity=line.quantity - out, weight_g=left))
    return _Parted(tuple(going), tuple(staying), changed)


def _next_reference(tx: Tx, here: Depot, before: Order) -> str:
    for part in count(2):
        reference = f"{before.reference}/{part}"
        if not booking.known_orders(tx.connection, here, [replace(before, reference=reference)]):
            return reference
    raise AssertionError("count() never ends")

"""Lists whose booking was interrupted: which orders wait in them, and carrying them on to their end."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row, select

from depot_app.domain.ids import folded
from depot_app.domain.orders import Order
from depot_app.services import booking, materialising
from depot_app.services.desk import Depot, change
from depot_app.store import files
from depot_app.store.booking_alone import BookedElsewhere, booking_alone
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.tables import import_

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A list not booked in full: its file's name, how many jobs are left, and the orders left with their content."""

    import_id: str
    file: str
    left: int
    contents: dict[str, str]  # by external id


def waiting(store: Store, here: Depot, orders: Collection[Order]) -> list[Waiting]:
    """The interrupted lists that hold any of these orders, booked already or not."""
    with store.read() as connection:
        rows = _unfinished(connection)
        keys = {booking.key_of(here, order) for order in orders} if rows else set()
        return [found for row in rows if (found := _waiting(store, connection, here, row, keys))]


def _waiting(store: Store, connection: Connection, here: Depot, row: Row[Any], keys: set[str]) -> Waiting | None:
    listed = [order for _, order in _listed(store, connection, row)]
    ids = [booking.key_of(here, order) for order in listed]
    if keys.isdisjoint(ids):
        return None
    left = {key: booking.content_hash(order) for key, order in list(zip(ids, listed, strict=True))[row.booked :]}
    return Waiting(row.id, row.file, len(listed) - row.booked, left)


def carry_on(store: Store, actor: Actor, lists: Collection[str] | None = None, progress: Progress | None = None) -> int:
    """Finish interrupted lists, or of them only ``lists``. Returns how many jobs were booked by it.

    A list that another program books at the moment is left to it; raises BookedElsewhere when there was such a list.
    """
    elsewhere: BookedElsewhere | None = None
    count = 0
    with store.read() as connection:
        wanted = [row.id for row in _unfinished(connection) if lists is None or row.id in lists]
    for import_id in wanted:
        try:
            with booking_alone(store, import_id):
                count += _finish(store, actor, import_id, progress)
        except BookedElsewhere as error:
            elsewhere = error
    if elsewhere is not None:
        raise elsewhere
    return count


def _finish(store: Store, actor: Actor, import_id: str, progress: Progress | None) -> int:
    with store.read() as connection:
        row = connection.execute(select(import_).where(import_.c.id == import_id)).one()
        decided = materialising.decided(connection, import_id)
        listed = _listed(store, connection, row)
    made = customers(store, actor, [order for _, order in listed])
    return len(materialising.finish(store, actor, decided, listed, made, progress, row.booked))


def customers(store: Store, actor: Actor, orders: Collection[Order]) -> dict[str, str]:
    """The id of every customer of the list, by folded name; unknown ones are made."""
    names = {folded(order.customer): order.customer for order in orders}
    found: dict[str, str] = {}
    walk: Iterator[tuple[str, str]] = iter(names.items())
    while some := list(islice(walk, 50)):
        with change(store) as tx:
            for key, name in some:
                found[key] = booking.customer_for(tx, actor, name)[0]
    return found


def _unfinished(connection: Connection) -> list[Row[Any]]:
    return list(connection.execute(select(import_).where(import_.c.completed == 0)).all())


def _listed(store: Store, connection: Connection, row: Row[Any]) -> list[tuple[str, Order]]:
    return materialising.read_manifest(gzip.decompress(files.get(store, connection, row.manifest)))

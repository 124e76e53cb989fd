"""Delivery addresses at Odoo: told once. What people make of one there is theirs, and the next job gets one of its own.

Odoo's ``load`` leaves an address it has as it is and gives its id, so nobody needs to ask first whether another
computer, or this one before a backup was put back, has told it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from depot_app.domain.canonical import canonical, digest
from depot_app.domain.erp import AddressOut, PlacesNow
from depot_app.domain.orders import Party, party_as_json
from depot_app.services.replication.context import Sending
from depot_app.store.database import Store, Tx
from depot_app.store.rows import insert_rows
from depot_app.store.tables import link

_LINK = "address:"


@dataclass(frozen=True, slots=True)
class Places:
    """Odoo's ids of addresses, by key; ``new`` are those the desk has not kept yet; ``billed``: see PlacesNow."""

    ids: dict[str, int]
    new: dict[str, int]
    billed: dict[int, int]


def address(partner: int, party: Party) -> AddressOut:
    """A job's place below its customer; the same place of the same customer has the same key."""
    return AddressOut(digest(f"{partner}\n{canonical(party_as_json(party))}")[:32], partner, party)


def place_of(sending: Sending, wanted: AddressOut) -> int | None:
    """Odoo's id of an address the desk has told; None for one it never did."""
    return _kept(sending.store, [wanted.key]).get(wanted.key)


def placed(sending: Sending, wanted: Sequence[AddressOut]) -> Places:
    """Odoo's id of every address, as it was told: those of another place by now are left alone, and told anew."""
    unique = {each.key: each for each in wanted}
    kept = _kept(sending.store, unique)
    missing = [each for key, each in unique.items() if key not in kept]
    ids = kept | _told(sending, {each.key: each for each in missing})
    tried: dict[str, set[str]] = {key: {key} for key in unique}
    now = first = sending.erp.places({ids[key]: each for key, each in unique.items()})
    while again := _again(unique, ids, now, tried):
        ids |= _told(sending, again)
        now = sending.erp.places({ids[key]: unique[key] for key in again})
    return Places(ids, {key: record for key, record in ids.items() if kept.get(key) != record}, first.billed)


def _told(sending: Sending, wanted: Mapping[str, AddressOut]) -> dict[str, int]:
    """Tell these addresses; their ids by the keys of ``wanted``, which are not always theirs."""
    return dict(zip(wanted, sending.erp.put(list(wanted.values())), strict=True)) if wanted else {}


def _again(wanted: Mapping[str, AddressOut], ids: Mapping[str, int], now: PlacesNow,
           tried: Mapping[str, set[str]]) -> dict[str, AddressOut]:  # fmt: skip
    """What takes the place of each address that people at Odoo edited, keyed by what it reads now.

    The same edit gives the same key, so a retry makes no second one, and an Odoo that words every address its own way
    is taken at its word the second time.
    """
    again = {}
    for key, each in wanted.items():
        if ids[key] in now.edited:
            reads = now.edited[ids[key]]
            other = digest(f"{key}\n{reads}")[:32] if reads else key  # one deleted there is told again, once
            if (reads and other) not in tried[key]:
                tried[key].add(reads and other)
                again[key] = replace(each, key=other)
    return again


def keep(tx: Tx, new: Mapping[str, int]) -> None:
    """Remember Odoo's ids of addresses, by key."""
    if new:
        tx.connection.execute(link.delete().where(link.c.key.in_([f"{_LINK}{key}" for key in new])))
        insert_rows(tx.connection, "link", [{"key": f"{_LINK}{key}", "odoo_id": new[key]} for key in new])


def _kept(store: Store, keys: Sequence[str] | Mapping[str, object]) -> dict[str, int]:
    with store.read() as connection:
        rows = connection.execute(select(link).where(link.c.key.in_([f"{_LINK}{key}" for key in keys])))
        return {row.key.removeprefix(_LINK): row.odoo_id for row in rows}

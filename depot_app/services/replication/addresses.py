"""Delivery addresses at Odoo: told once, never again, so that nothing edited there is overwritten."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from depot_app.domain.canonical import canonical, digest
from depot_app.domain.erp import AddressOut
from depot_app.domain.orders import Party, party_as_json
from depot_app.services.replication.context import Sending
from depot_app.store.rows import insert_rows
from depot_app.store.tables import link


def address(partner: int, party: Party) -> AddressOut:
    """A job's place below its customer; the same place of the same customer has the same key."""
    return AddressOut(digest(f"{partner}\n{canonical(party_as_json(party))}")[:32], partner, party)


def place_of(sending: Sending, wanted: AddressOut) -> int | None:
    """Odoo's id of an address the desk has told; None for one it never did."""
    with sending.store.read() as connection:
        found: int | None = connection.execute(
            select(link.c.odoo_id).where(link.c.key == f"address:{wanted.key}")
        ).scalar()
    return found


def placed(sending: Sending, wanted: Sequence[AddressOut]) -> dict[str, int]:
    """Odoo's id of every address, by key. What is not known here is looked for there first.

    Another computer, or this one before a backup was put back, may have told it, and people edited it since.
    """
    unique = {each.key: each for each in wanted}
    with sending.store.read() as connection:
        rows = connection.execute(select(link).where(link.c.key.in_([f"address:{key}" for key in unique])))
        found: dict[str, int] = {row.key.removeprefix("address:"): row.odoo_id for row in rows}
    new = [each for key, each in unique.items() if key not in found]
    fresh = dict(sending.erp.known(new)) if new else {}
    if missing := [each for each in new if each.key not in fresh]:
        fresh.update(zip((each.key for each in missing), sending.erp.put(missing), strict=True))
    if fresh:
        with sending.store.write() as tx:
            insert_rows(tx.connection, "link", [{"key": f"address:{k}", "odoo_id": v} for k, v in fresh.items()])
    return found | fresh

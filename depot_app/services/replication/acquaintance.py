"""What signing in at Odoo told last time, so that an exchange with nothing new need not ask again.

A server's version and a user's number hardly ever change; where one did, the next call fails, and with that both are
forgotten. The key itself is looked at by Odoo at every call.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, func, select

from depot_app.domain.canonical import digest
from depot_app.services.connecting import Link
from depot_app.store.database import Store
from depot_app.store.rows import insert_rows
from depot_app.store.tables import counter, incarnation

#: Signed in anew after so long, whatever happens.
VALID = timedelta(hours=12)
_NAME = "odoo_signed_in:"


def remembered(store: Store, link: Link) -> tuple[int, int] | None:
    """(version, user's id) as this Odoo told this user not long ago."""
    with store.read() as connection:
        about = _about(connection, link)
        wanted = [f"{about}:{what}" for what in ("at", "uid", "version")]
        rows = connection.execute(select(counter).where(counter.c.name.in_(wanted)).order_by(counter.c.name)).all()
    if len(rows) != len(wanted):
        return None
    at, uid, version = (row.value for row in rows)
    now = store.clock.now().timestamp()
    return (version, uid) if 0 <= now - at < VALID.total_seconds() else None


def remember(store: Store, link: Link, version: int, uid: int) -> None:
    told = {"at": int(store.clock.now().timestamp()), "uid": uid, "version": version}
    with store.write() as tx:
        tx.connection.execute(counter.delete().where(counter.c.name.startswith(_NAME)))
        about = _about(tx.connection, link)
        insert_rows(tx.connection, "counter", [{"name": f"{about}:{k}", "value": v} for k, v in told.items()])


def forget(store: Store) -> None:
    """After any failure: the next exchange signs in anew."""
    with store.write() as tx:
        tx.connection.execute(counter.delete().where(counter.c.name.startswith(_NAME)))


def _about(connection: Connection, link: Link) -> str:
    # A copied store counts every counter up, and what was told the original means nothing to it.
    copy = connection.execute(select(func.max(incarnation.c.number))).scalar()
    return _NAME + digest(f"{link.url}\n{link.database}\n{link.user}\n{copy}")[:16]

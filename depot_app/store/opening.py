"""Make a store, open one, and notice when it is a copy of another."""

from __future__ import annotations

import hashlib
import os
import uuid
from pathlib import Path
from typing import Any

from sqlalchemy import select, text

from depot_app.errors import DepotError
from depot_app.store import ledger, schema
from depot_app.store.database import Store, Tx
from depot_app.store.tables import chain_head, counter, incarnation, metadata, setting

#: How far number ranges jump when a copy starts: more than a depot uses between two backups.
SKIP_AHEAD = 1000


def create(store: Store, settings: dict[str, str]) -> None:
    """Build the tables of an empty store and record how it began. Raises DepotError if there is one already."""
    if schema.revision(store) is None:
        schema.migrate(store)
    with store.write() as tx:
        if tx.head_seq:
            raise DepotError(
                "There is a store here already.", "It was left as it is.", "Use it, or name another place."
            )
        start_incarnation(tx, "new store")
        for name, value in settings.items():
            change_setting(tx, ledger.DESK, name, value)
        remember_home(tx, store)


def check(store: Store) -> None:
    """Raise DepotError unless ``store`` is there and of today's revision; brings an older one up to it."""
    if store.path is not None and not store.path.exists():
        raise _no_store(store)
    found = schema.revision(store)
    if found is None or _unborn(store):
        raise _no_store(store)
    schema.check_known(found)
    if found != schema.HEAD:
        if store.path is not None:
            _put_aside(store, store.path.with_name(f"{store.path.name}.before-{schema.HEAD}"))
        schema.migrate(store)


def _put_aside(store: Store, aside: Path) -> None:
    """Keep the file as it is before its tables change; what an earlier try put aside is replaced."""
    fresh = aside.with_name(f"{aside.name}.part")
    fresh.unlink(missing_ok=True)
    with store.engine.connect() as connection:
        raw: Any = connection.connection.driver_connection  # SQLAlchemy would begin a transaction
        raw.execute("VACUUM INTO ?", (str(fresh),))
    os.replace(fresh, aside)


def _unborn(store: Store) -> bool:
    """Whether somebody began to make this store and was stopped before its first fact."""
    with store.read() as connection:
        return connection.execute(select(chain_head.c.seq)).scalar() == 0


class NoStore(DepotError):
    """There is no store yet at the place that was named."""


def _no_store(store: Store) -> NoStore:
    where = store.path or "that address"
    return NoStore(f"There is no depot store at {where}.", next_step="Make one with 'depot init'.")


def notice_copy(store: Store) -> None:
    """Start a new incarnation if this file is not the one the last writer wrote: somebody copied the store."""
    home = _home(store)
    with store.read() as connection:
        known = connection.execute(select(counter.c.value).where(counter.c.name == "home")).scalar()
    if home is None or known == home:
        return
    with store.write() as tx:
        start_incarnation(tx, "copied or moved")
        remember_home(tx, store)


def start_incarnation(tx: Tx, reason: str) -> None:
    """Begin a new chain linked to the old head; number ranges jump ahead and the skipped are voided."""
    previous = {"seq": tx.head_seq, "hash": tx.head_hash, "incarnation": tx.incarnation}
    count = tx.connection.execute(select(incarnation.c.number).order_by(incarnation.c.number.desc())).first()
    tx.incarnation = str(uuid.UUID(ledger.new_id(tx.clock)))
    data = {
        "incarnation": tx.incarnation, "number": 1 + (count.number if count else 0), "reason": reason,
        "previous": previous["hash"], "previous_seq": previous["seq"], "previous_incarnation": previous["incarnation"],
    }  # fmt: skip
    ledger.record(tx, ledger.DESK, ledger.Draft("incarnation_started", data))
    if previous["seq"]:
        _skip_numbers(tx)


def _skip_numbers(tx: Tx) -> None:
    for row in tx.connection.execute(counter.select().where(counter.c.name.like("number:%"))).all():
        last = row.value + SKIP_AHEAD
        data = {"range": row.name.removeprefix("number:"), "first": row.value + 1, "last": last,
                "reason": "skipped because this store is a copy"}  # fmt: skip
        ledger.record(tx, ledger.DESK, ledger.Draft("numbers_voided", data))
    skipped = counter.update().where(counter.c.name != "home").values(value=counter.c.value + SKIP_AHEAD)
    tx.connection.execute(skipped)


def change_setting(tx: Tx, actor: ledger.Actor, name: str, value: str) -> None:
    was = tx.connection.execute(select(setting.c.value).where(setting.c.name == name)).scalar()
    if was != value:
        ledger.record(tx, actor, ledger.Draft("setting_changed", {"name": name, "value": value, "was": was}))


def remember_home(tx: Tx, store: Store) -> None:
    """Note where this store lives, so that a copy of it is noticed."""
    home = _home(store)
    if home is None:
        return
    tx.connection.execute(counter.delete().where(counter.c.name == "home"))
    tx.connection.execute(metadata.tables["counter"].insert().values(name="home", value=home))


def _home(store: Store) -> int | None:
    """A number that a copied file or database does not share with the original."""
    if store.path is not None:
        status = os.stat(store.path)
        told = f"{_machine()}:{status.st_ino}"
    else:
        with store.read() as connection:
            row = connection.execute(
                text("SELECT d.oid, c.system_identifier FROM pg_database d, pg_control_system() c "
                     "WHERE d.datname = current_database()")
            ).one()  # fmt: skip
        told = f"{row[0]}:{row[1]}"
    return int.from_bytes(hashlib.sha256(told.encode()).digest()[:7], "big")


def _machine() -> str:
    try:
        return Path("/etc/machine-id").read_text().strip()
    except OSError:
        return hex(uuid.getnode())

"""Import profiles: what is known about one customer's lists, kept under a name."""

from __future__ import annotations

import json
from dataclasses import asdict

from sqlalchemy import select

from depot_app.errors import DepotError
from depot_app.services.desk import change
from depot_app.sheets.model import Options
from depot_app.store import ledger
from depot_app.store.database import Store
from depot_app.store.ledger import Actor, Draft
from depot_app.store.tables import setting

_PREFIX = "profile:"


def save(store: Store, actor: Actor, name: str, options: Options) -> None:
    """Keep ``options`` under ``name``; a profile of that name is replaced."""
    if not name.strip():
        raise DepotError("A profile needs a name.")
    with change(store) as tx:
        value = json.dumps(asdict(options), sort_keys=True, ensure_ascii=False)
        kept = _PREFIX + name.strip()
        was = tx.connection.execute(select(setting.c.value).where(setting.c.name == kept)).scalar()
        ledger.record(tx, actor, Draft("profile_saved", {"name": kept, "value": value, "was": was}))


def get(store: Store, name: str) -> Options:
    """Raises DepotError when there is no such profile."""
    with store.read() as connection:
        value = connection.execute(select(setting.c.value).where(setting.c.name == _PREFIX + name.strip())).scalar()
    if value is None:
        known = ", ".join(listed(store)) or "none yet"
        raise DepotError(f"There is no import profile called {name}.", next_step=f"Profiles: {known}.")
    return Options(**json.loads(value))


def listed(store: Store) -> list[str]:
    with store.read() as connection:
        names = connection.execute(
            select(setting.c.name).where(setting.c.name.startswith(_PREFIX)).order_by(setting.c.name)
        ).scalars()
        return [name.removeprefix(_PREFIX) for name in names]

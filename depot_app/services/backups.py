"""The depot's automatic backups, as Settings show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from depot_app.errors import DepotError
from depot_app.services import depot_settings, safety
from depot_app.store.database import Store


@dataclass(frozen=True, slots=True)
class Backups:
    """``last`` is None where there is none, ``count`` how many are kept, ``trouble`` why their place cannot be read."""

    folder: str
    hours: int
    last: datetime | None
    count: int
    trouble: str = ""


def shown(store: Store) -> Backups:
    """How it stands. It looks at the disk of the backups, which may be slow or away: ask in the background."""
    here = depot_settings.here(store)
    if not here.backup_to:
        return Backups("", here.backup_hours, None, 0)
    try:
        made = safety.automatic_backups(here)
        last = safety.last_backup(here, store.clock.now())
    except (DepotError, OSError) as error:
        return Backups(here.backup_to, here.backup_hours, None, 0, getattr(error, "strerror", None) or str(error))
    return Backups(here.backup_to, here.backup_hours, last, len(made))

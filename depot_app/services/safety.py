"""Verify, back up and restore a store, and do the backing up by itself."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from depot_app.errors import DepotError
from depot_app.services.desk import Depot, depot
from depot_app.store import backup as backups
from depot_app.store import verify as verifying
from depot_app.store.backup import BackupMade
from depot_app.store.database import Store
from depot_app.store.restore import Restored, restore_backup
from depot_app.store.trouble import Trouble

#: How many automatic backups are kept.
KEPT = 14
LEAST_BYTES = 1_000_000_000
LEAST_PERCENT = 2

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"depot-(?P<code>\w+)-(?P<stamp>\d{8}T\d{6}Z)\.zip")


@dataclass(frozen=True, slots=True)
class Verified:
    """``ok`` when nothing is wrong; ``problems`` in order, the first bad fact first."""

    ok: bool
    facts: int
    problems: list[Trouble]


def verify(store: Store) -> Verified:
    """Check the chain, the rows against the facts, the files, the database. Raises DepotError if it is out of reach."""
    found = verifying.look(store)
    return Verified(not found.troubles, found.facts, found.troubles)


def backup(store: Store, path: Path) -> BackupMade:
    """Back the store and its files up into ``path``. Raises DepotError when that fails; then nothing is left there."""
    return backups.write_backup(store, path)


def restore(path: Path, store: Store) -> Restored:
    """Restore the backup ``path`` as ``store``. Raises DepotError, and then what was here before still is."""
    return restore_backup(path, store)


def backup_if_due(store: Store) -> str | None:
    """Back up into the depot's second place when its interval has passed, keeping the newest ones.

    Never fails the verb it comes with: what went wrong is returned as words to show. No place or an interval of
    0 hours means no automatic backups.
    """
    try:
        with store.read() as connection:
            here = depot(connection)
        if is_due(here, store.clock.now()):
            back_up_now(store, here)
    except (DepotError, OSError, ValueError) as error:
        reason = error.what if isinstance(error, DepotError) else getattr(error, "strerror", None) or str(error)
        return f"The automatic backup was not made. {reason.rstrip('.')}. Check the setting backup_to and its disk."
    return None


def is_due(here: Depot, now: datetime) -> bool:
    """Whether the interval of the automatic backups has passed. Raises OSError where their place cannot be read."""
    if not here.backup_to or not here.backup_hours:
        return False
    last = last_backup(here, now)
    return last is None or now - last >= timedelta(hours=here.backup_hours)


def back_up_now(store: Store, here: Depot) -> Path:
    """Make an automatic backup at once, and let the oldest go. Returns its file. Raises DepotError and OSError."""
    if not here.backup_to:
        raise DepotError("Nobody has said where backups go.", next_step="Name a folder on another disk first.")
    folder, now = Path(here.backup_to).expanduser(), store.clock.now().astimezone(UTC)
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / f"depot-{here.code}-{now.strftime(_STAMP)}.zip"
    backups.write_backup(store, made)
    for _stamp, old in automatic_backups(here)[:-KEPT]:
        old.unlink(missing_ok=True)
    return made


def automatic_backups(here: Depot) -> list[tuple[datetime, Path]]:
    """(when, file) of this depot's automatic backups, oldest first."""
    found = []
    for path in Path(here.backup_to).expanduser().glob("depot-*.zip"):
        named = _NAME.fullmatch(path.name)
        if named and named["code"] == here.code:
            found.append((datetime.strptime(named["stamp"], _STAMP).replace(tzinfo=UTC), path))
    return sorted(found)


def last_backup(here: Depot, now: datetime) -> datetime | None:
    """When the newest automatic backup was made; one from the future says only that a clock was wrong."""
    return max((when for when, _path in automatic_backups(here) if when <= now + timedelta(minutes=5)), default=None)


def low_disk_warning(store: Store) -> str | None:
    """Words when the disk of an SQLite store is nearly full: less than 1 GB or 2 % free."""
    if store.path is None:
        return None
    try:
        disk = shutil.disk_usage(store.path.parent)
    except OSError:
        return None
    if disk.free >= LEAST_BYTES and disk.free * 100 >= disk.total * LEAST_PERCENT:
        return None
    return f"The disk of the store is nearly full: {disk.free // 1_000_000} MB are free. Make room soon."

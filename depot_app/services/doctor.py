"""Is this desk in order? A row of quick checks, and a bundle of them for whoever helps."""

from __future__ import annotations

import csv
import io
import json
import platform
import sys
import zipfile
from dataclasses import asdict, dataclass
from importlib import metadata as packages
from pathlib import Path

from sqlalchemy import Connection, func, select, text

from depot_app import __version__
from depot_app.domain.times import from_utc_text, too_far_ahead
from depot_app.errors import DepotError
from depot_app.services.desk import depot
from depot_app.services.safety import last_backup, low_disk_warning
from depot_app.store import schema
from depot_app.store.database import Store
from depot_app.store.snapshot import slices, snapshot
from depot_app.store.spool import Spool
from depot_app.store.tables import fact, import_, metadata, setting
from depot_app.store.verify import database_troubles

NEEDED = ("SQLAlchemy", "alembic", "psycopg", "reportlab", "zxing-cpp", "openpyxl", "argon2-cffi", "platformdirs")
#: The settings that say nothing of a person or a place.
_TELLABLE = ("depot", "zone", "currency", "charge_threshold", "backup_hours")
_TAIL_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; ``words`` name no person and no path, because they go into the bundle."""

    name: str
    ok: bool
    words: str


def doctor(store: Store, spool: Spool | None = None) -> list[Check]:
    """Look at program, store and disk without changing anything. A store that cannot be read is one of the checks."""
    checks = [_python(), _installed()]
    try:
        revision = schema.revision(store)
        checks.append(Check("store revision", revision == schema.HEAD, f"{revision}, this program's is {schema.HEAD}"))
        with store.read() as connection:
            checks += [_database(connection), _integrity(connection), _clock(connection, store), _imports(connection),
                       _backup(connection, store)]  # fmt: skip
    except DepotError as error:
        checks.append(Check("store", False, type(error).__name__))
    low = low_disk_warning(store)
    checks.append(Check("disk", low is None, low or "enough room"))
    if spool is not None:
        waiting = len(spool)
        checks.append(Check("kept scans", waiting == 0, f"{waiting} wait to be judged"))
    return checks


def _python() -> Check:
    return Check(
        "Python", (3, 11) <= sys.version_info[:2] < (3, 14), f"{platform.python_version()}, {platform.system()}"
    )


def _installed() -> Check:
    found = {}
    for name in NEEDED:
        try:
            found[name] = packages.version(name)
        except packages.PackageNotFoundError:
            found[name] = "missing"
    return Check("packages", "missing" not in found.values(), ", ".join(f"{n} {v}" for n, v in found.items()))


def _database(connection: Connection) -> Check:
    if connection.dialect.name == "sqlite":
        version = connection.execute(text("SELECT sqlite_version()")).scalar_one()
        return Check("database", True, f"SQLite {version}")
    version = connection.execute(text("SHOW server_version")).scalar_one()
    return Check("database", True, f"PostgreSQL {version}")


def _integrity(connection: Connection) -> Check:
    wrong = list(database_troubles(connection, quick=True))
    return Check("integrity", not wrong, wrong[0] if wrong else "sound; 'depot verify' looks deeper")


def _clock(connection: Connection, store: Store) -> Check:
    last = connection.execute(select(fact.c.recorded_at).order_by(fact.c.seq.desc()).limit(1)).scalar()
    if last is None or not too_far_ahead(from_utc_text(last), store.clock.now()):
        return Check("clock", True, "not behind the last recorded fact")
    return Check("clock", False, f"the last fact was recorded at {last}, which is in the future by this clock")


def _imports(connection: Connection) -> Check:
    unfinished = select(func.count()).select_from(import_).where(import_.c.completed == 0)
    count = connection.execute(unfinished).scalar_one()
    return Check("imports", count == 0, f"{count} not yet booked in full")


def _backup(connection: Connection, store: Store) -> Check:
    here = depot(connection)
    if not here.backup_to or not here.backup_hours:
        return Check("backup", False, "no automatic backup is set; set backup_to")
    try:
        last = last_backup(here, store.clock.now())
    except OSError:
        return Check("backup", False, "the place of the backups cannot be read")
    if last is None:
        return Check("backup", False, "none has been made yet")
    hours = int((store.clock.now() - last).total_seconds() // 3600)
    return Check("backup", hours < 2 * here.backup_hours, f"the last one is {hours} h old")


def bundle(store: Store, path: Path, spool: Spool | None = None, log: Path | None = None) -> list[Check]:
    """Write a zip for whoever helps, without personal data: no names, references, addresses or contents of facts.

    Raises DepotError when it cannot be written.
    """
    checks = doctor(store, spool)
    try:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bag:
            bag.writestr("checks.json", json.dumps([asdict(check) for check in checks], indent=1))
            with snapshot(store) as connection:
                bag.writestr("store.json", json.dumps(_store(connection), indent=1))
                _write_facts(bag, connection)
            if log is not None and log.exists():
                bag.writestr("log.txt", _tail(log))
    except OSError as error:
        raise DepotError(
            f"The bundle could not be written: {error.strerror}.", next_step="Choose another place."
        ) from error
    return checks


def _store(connection: Connection) -> dict[str, object]:
    settings = {row.name: row.value for row in connection.execute(select(setting))}
    tables = metadata.sorted_tables
    return {
        "version": __version__,
        "settings": {name: settings[name] for name in _TELLABLE if name in settings}
        | {name: "set" if value else "not set" for name, value in settings.items() if name not in _TELLABLE},
        "rows": {t.name: connection.execute(select(func.count()).select_from(t)).scalar_one() for t in tables},
    }


def _write_facts(bag: zipfile.ZipFile, connection: Connection) -> None:
    """What happened and when, and nothing of whom or what it was about."""
    query = select(fact.c.seq, fact.c.kind, fact.c.happened_at, fact.c.recorded_at).order_by(fact.c.seq)
    with bag.open("facts.csv", "w", force_zip64=True) as out, io.TextIOWrapper(out, "utf-8", newline="") as lines:
        table = csv.writer(lines)
        table.writerow(("seq", "kind", "happened", "recorded"))
        for part in slices(connection, query):
            table.writerows(part)


def _tail(log: Path) -> str:
    """The log names jobs by id and holds no personal data; the folder of whoever is signed in here is left out."""
    with log.open("rb") as file:
        file.seek(max(0, log.stat().st_size - _TAIL_BYTES))
        return file.read().decode("utf-8", "replace").replace(str(Path.home()), "~")

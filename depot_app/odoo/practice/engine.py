"""The server behind the wire: one database, one transaction per call."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from depot_app.odoo.practice import accounts
from depot_app.odoo.practice.calling import call_positional
from depot_app.odoo.practice.catalogue import catalogue
from depot_app.odoo.practice.domains import matches
from depot_app.odoo.practice.environment import SYSTEM, Env
from depot_app.odoo.practice.faults import odoo_error
from depot_app.odoo.practice.files import FILE_HOOKS
from depot_app.odoo.practice.invoicing import INVOICE_HOOKS
from depot_app.odoo.practice.messaging import MAIL_HOOKS
from depot_app.odoo.practice.order_lines import LINE_HOOKS
from depot_app.odoo.practice.orders import ORDER_HOOKS
from depot_app.odoo.practice.partners import PARTNER_HOOKS
from depot_app.odoo.practice.schema import create_tables
from depot_app.odoo.practice.seed import seed
from depot_app.odoo.practice.settling import settle
from depot_app.odoo.practice.shapes import VERSIONS, Wire

HOOKS = {**FILE_HOOKS, **INVOICE_HOOKS, **LINE_HOOKS, **MAIL_HOOKS, **ORDER_HOOKS, **PARTNER_HOOKS}
Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


class Engine:
    """One practice database. Calls come from many threads and run one after the other.

    ``play_conflicts`` makes concurrent loads of one external id end as in PostgreSQL: one wins, the others are told
    "could not serialize access" (ODOO.md b). Without it they wait and update.
    """

    def __init__(self, path: Path | None, version: int, clock: Clock) -> None:
        if version not in VERSIONS:
            raise ValueError(f"The practice Odoo plays the versions {VERSIONS}, not {version}")
        self.version = version
        self.clock = clock
        self.play_conflicts = False
        self.models = catalogue(version)
        self.lock = threading.RLock()
        self._admitted: set[tuple[int, str]] = set()
        self._commits = 0
        self._last_load: dict[str, int] = {}
        self._db = _connect(path, clock)
        self._open()

    def _open(self) -> None:
        there = self._db.execute("SELECT 1 FROM sqlite_master WHERE name = 'server'").fetchone()
        with self.transaction(SYSTEM) as env:
            if not there:
                create_tables(self._db, self.models)
                seed(env, f"practice{self.version}")
            version, self.database = self._db.execute("SELECT version, database FROM server").fetchone()
        if version != self.version:
            self._db.close()
            raise ValueError(f"This practice database is an Odoo {version}, not {self.version}")

    @contextmanager
    def transaction(self, uid: int) -> Iterator[Env]:
        """One transaction for that user, committed unless something is raised."""
        arrived = self._commits
        with self.lock:
            now = self.clock().astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
            too_late = frozenset(name for name, commit in self._last_load.items() if commit > arrived)
            env = Env(self._db, self.models, self.version, now, uid, hooks=HOOKS, too_late=too_late)
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield env
                settle(env)
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")
            if self.play_conflicts and env.loaded:
                self._commits += 1
                self._last_load |= dict.fromkeys(env.loaded, self._commits)

    def execute(self, uid: int, secret: str, model: str, method: str, args: list[Any], kwargs: dict[str, Any]) -> Wire:
        """`execute_kw`. Raises AccessDenied's fault for a wrong secret.

        A secret once accepted stays accepted while the server runs, even when the key expires (ODOO.md i).
        """
        with self.transaction(uid) as env:
            if (uid, secret) not in self._admitted:
                if not accounts.opens(env, uid, secret):
                    raise odoo_error("AccessDenied", "Access Denied")
                self._admitted.add((uid, secret))
            return call_positional(env, model, method, args, kwargs)

    def forget_admitted(self) -> None:
        """A changed password empties the cache."""
        self._admitted.clear()

    def close(self) -> None:
        """Close the database; with a path it can be opened again."""
        with self.lock:
            self._db.close()


def _connect(path: Path | None, clock: Clock) -> sqlite3.Connection:
    db = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False, cached_statements=512)
    db.row_factory = sqlite3.Row
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.create_function("matches", 3, matches, deterministic=True)
    db.create_function("today", 0, lambda: clock().astimezone(UTC).strftime("%Y-%m-%d"))
    return db

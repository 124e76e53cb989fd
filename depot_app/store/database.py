"""The one way to open a transaction: ``read()`` to look, ``write()`` for one change that happens or does not.

SQLite runs in WAL with ``synchronous=FULL``: what was answered survives a power cut. A writer takes the lock at once
(``BEGIN IMMEDIATE``), because a reader that turns writer fails without waiting; on PostgreSQL the locked row of the
chain's head does the same.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from depot_app.domain.times import Clock
from depot_app.store import tables
from depot_app.store.faults import translate
from depot_app.store.prepared import driver_of, execute
from depot_app.store.turnstile import RETRY_S, Turnstile

#: How long a verb waits for the store before it says that it is busy. A scan waits SCAN_WAIT_S and is then kept.
WAIT_S = 10.0
SCAN_WAIT_S = 0.03
#: What SQLite may keep of the file in memory. There is one writer; every thread that reads has a connection of its own.
_WRITES_KB, _READS_KB = 32_000, 8_000
_HEAD = select(tables.chain_head.c.seq, tables.chain_head.c.hash, tables.chain_head.c.incarnation)
_LOCKED_HEAD = _HEAD.with_for_update()


@dataclass(slots=True)
class Tx:
    """An open write transaction, and the ledger's head as this transaction has moved it."""

    connection: Connection
    clock: Clock
    station: str
    head_seq: int
    head_hash: str
    incarnation: str
    facts: list[int] = field(default_factory=list)  # seqs recorded in this transaction


class Store:
    """One depot's store, by path (SQLite) or by URL (PostgreSQL)."""

    def __init__(self, where: str, clock: Clock | None = None, station: str = "1") -> None:
        self.url = where if "://" in where else f"sqlite:///{Path(where).expanduser().resolve()}"
        self.clock = clock or Clock()
        self.station = station
        parsed = make_url(self.url)
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        self.path = Path(parsed.database or "") if self.is_sqlite else None
        self._free = threading.Lock()
        self._kept: Connection | None = None
        self._turnstile = Turnstile(self.path and self.path.with_name(f"{self.path.name}.turn"))
        if self.is_sqlite:
            self.engine = self._reader = _sqlite(self.url, timeout=WAIT_S)
            self._writer = _sqlite(self.url, timeout=0, pool_size=1)
        else:
            self.engine = self._writer = create_engine(
                self.url, pool_pre_ping=True, connect_args={"connect_timeout": 5, "application_name": "depot-desk"}
            )
            self._reader = self.engine.execution_options(isolation_level="REPEATABLE READ")

    def close(self) -> None:
        if self._kept is not None:
            self._kept.close()
            self._kept = None
        self.engine.dispose()
        self._writer.dispose()
        self._turnstile.close()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent look at the store."""
        with _in_plain_words(reading=True), self._reader.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self, wait_s: float = WAIT_S) -> Iterator[Tx]:
        """One change. Commits at the end, rolls back on any exception; waits at most ``wait_s`` for others."""
        with _in_plain_words(), self._to_write() as connection, self._begun(connection, wait_s):
            if not self.is_sqlite:
                connection.execute(text(f"SET LOCAL lock_timeout = {max(1, int(wait_s * 1000))}"))
            head = execute(connection, _HEAD if self.is_sqlite else _LOCKED_HEAD, {}).one()
            yield Tx(connection, self.clock, self.station, head.seq, head.hash, head.incarnation)

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """The whole store, to change its tables: of two programs started at once the second waits, then finds them."""
        with _in_plain_words(), self._writer.connect() as connection, self._begun(connection, WAIT_S):
            if not self.is_sqlite:
                connection.execute(text("SELECT pg_advisory_xact_lock(733001)"))
            yield connection

    @contextmanager
    def _to_write(self) -> Iterator[Connection]:
        """On SQLite one connection is kept for writing: getting it from the pool each time costs half a scan."""
        if not self.is_sqlite or not self._free.acquire(blocking=False):
            with self._writer.connect() as connection:
                yield connection
            return
        try:
            if self._kept is None:
                self._kept = self._writer.connect()
            yield self._kept
        finally:
            self._free.release()

    def let_others_pass(self) -> None:
        """Between two slices of bulk work: wait until everybody who waits for the store has had their turn."""
        self._turnstile.let_pass()

    @contextmanager
    def _begun(self, connection: Connection, wait_s: float) -> Iterator[None]:
        if not self.is_sqlite:
            with connection.begin():
                yield
            return
        self._take(driver_of(connection), wait_s)
        try:
            yield
            _end(connection, commit=True)
        except BaseException:
            _end(connection, commit=False)
            raise

    def _take(self, driver: sqlite3.Connection, wait_s: float) -> None:
        """Begin the one write transaction of an SQLite store, waiting for others."""
        if _begins(driver):
            return
        until = time.monotonic() + wait_s
        with self._turnstile.waiting():
            while True:
                time.sleep(RETRY_S)
                if _begins(driver, refuse=time.monotonic() >= until):
                    return


def _begins(driver: sqlite3.Connection, *, refuse: bool = False) -> bool:
    """Whether the store was free; where it must be by now and is not, that is raised."""
    try:
        driver.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        if refuse or "locked" not in str(error):
            raise DBAPIError.instance("BEGIN IMMEDIATE", None, error, sqlite3.Error) from error
        return False
    return True


def _end(connection: Connection, *, commit: bool) -> None:
    """End what was begun at the driver. SQLAlchemy has joined in where something went through it."""
    if connection.in_transaction():
        connection.commit() if commit else connection.rollback()
        return
    driver = driver_of(connection)
    try:
        driver.commit() if commit else driver.rollback()
    except sqlite3.Error as error:
        raise DBAPIError.instance("COMMIT", None, error, sqlite3.Error) from error


@contextmanager
def _in_plain_words(*, reading: bool = False) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        told = translate(error)
        if told is None:
            raise
        if reading:
            told = type(told)(told.what, "Everything recorded before is safe.", told.next_step)
        raise told from error


def _sqlite(url: str, timeout: float, pool_size: int = 5) -> Engine:
    engine = create_engine(
        url, connect_args={"timeout": timeout, "check_same_thread": False}, poolclass=QueuePool, pool_size=pool_size,
        pool_reset_on_return=None,  # every transaction here is committed or rolled back by its own block
        max_overflow=-1,  # a second writer waits for the store, by its own time limit, never for a connection
    )  # fmt: skip
    event.listen(engine, "connect", partial(_configure, cache_kb=_READS_KB if timeout else _WRITES_KB))
    if timeout:  # the writer's transactions are begun by the store itself
        event.listen(engine, "begin", _begin_plain)
    return engine


def _configure(connection: sqlite3.Connection, _record: object, *, cache_kb: int) -> None:
    connection.isolation_level = None  # transactions are begun in this module alone
    _keep_a_log(connection)
    for pragma in ("synchronous=FULL", "foreign_keys=ON", f"cache_size=-{cache_kb}", "wal_autocheckpoint=4000"):
        connection.execute(f"PRAGMA {pragma}")


def _keep_a_log(connection: sqlite3.Connection) -> None:
    """Switch a new file to WAL; SQLite refuses at once, whatever its time limit, while another program does it."""
    until = time.monotonic() + WAIT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() >= until:
                raise
        time.sleep(RETRY_S)


def _begin_plain(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")

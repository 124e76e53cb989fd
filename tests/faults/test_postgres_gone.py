"""The database server gone in mid-scan: the scan is kept, and judged once when the server is back."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import event, make_url, select

from depot_app.errors import DepotError
from depot_app.services import job_view, jobs, loading, loads
from depot_app.store.database import Store
from depot_app.store.spool import Spool
from depot_app.store.tables import scan
from depot_app.store.verify import verify
from tests.support.depot import CLERK, LOADER, open_depot, order
from tests.support.postgres import fresh_database, throwaway_postgres


class Server:
    """A server of this test's own, whose connections can be cut off and let in again."""

    def __init__(self, url: str) -> None:
        self.url = fresh_database(url, "gone")
        with psycopg.connect(host=str(make_url(url).query["host"]), user="depot", dbname="postgres") as admin:
            admin.execute("ALTER DATABASE gone SET synchronous_commit = on")  # a crash must not lose what was answered
        self.folder = Path(str(make_url(url).query["host"]))
        self.socket = self.folder / ".s.PGSQL.5432"

    def cut(self) -> None:
        """No way in, and every connection ended."""
        admin = psycopg.connect(host=str(self.folder), user="depot", dbname="postgres", autocommit=True)
        self.socket.rename(self.folder / "away")
        admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        admin.close()

    def crash(self) -> None:
        """Kill one of its processes: the server ends all others and starts over from its log."""
        with psycopg.connect(host=str(self.folder), user="depot", dbname="postgres") as admin:
            row = admin.execute("SELECT pg_backend_pid()").fetchone()
            assert row is not None
            os.kill(row[0], signal.SIGKILL)
            admin.close()

    def back(self) -> None:
        (self.folder / "away").rename(self.socket)
        self.wait()

    def wait(self) -> None:
        for _ in range(200):
            try:
                psycopg.connect(host=str(self.folder), user="depot", dbname="gone").close()
                return
            except psycopg.OperationalError:
                time.sleep(0.05)
        raise AssertionError("the server did not come back")


@pytest.fixture(scope="module")
def own_server() -> Iterator[str]:
    with throwaway_postgres() as url:
        yield url


@pytest.fixture
def server(own_server: str) -> Iterator[Server]:
    server = Server(own_server)
    yield server
    if not server.socket.exists():
        server.back()


@pytest.fixture
def store(server: Server) -> Iterator[Store]:
    made = Store(server.url)
    open_depot(made)
    yield made
    made.close()


def planned(store: Store) -> tuple[int, str]:
    number = jobs.book(store, CLERK, order("PO-1")).number
    return loads.plan(store, CLERK, loads.NewLoad("EX17"), [number]), number


def test_a_scan_while_the_server_is_away_is_kept_and_judged_once(store: Store, server: Server, tmp_path: Path) -> None:
    load, number = planned(store)
    spool = Spool(tmp_path / "kept.scans")
    server.cut()
    told = [loading.scan(store, spool, LOADER, load, f"{number}-00{n}").answer.value for n in (1, 2)]
    assert told == ["kept", "kept"]
    with pytest.raises(DepotError, match="server cannot be reached"):
        jobs.book(store, CLERK, order("PO-2"))
    with pytest.raises(DepotError) as unread:
        job_view.show(store, number)
    assert unread.value.safe == "Everything recorded before is safe.", "who only looks has made no change"
    assert loading.judge_kept(store, spool) == []
    assert len(spool) == 2
    server.back()
    assert loading.scan(store, spool, LOADER, load, f"{number}-003").answer.value == "loaded"
    assert [unit["state"] for unit in job_view.show(store, number).units] == ["loaded"] * 3
    assert verify(store) == []


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_scan_whose_commit_nobody_answered_counts_once(
    store: Store, server: Server, tmp_path: Path, moment: str
) -> None:
    """The connection breaks just before or just after the commit: the desk cannot know which it was."""
    load, number = planned(store)
    spool = Spool(tmp_path / "kept.scans")

    still = iter([True])

    def broken(connection: object) -> None:
        if next(still, False):
            raw = connection.connection.driver_connection  # type: ignore[attr-defined]
            if moment == "after":
                raw.commit()
            server.cut()
            if moment == "after":
                raw.close()  # so that the answer to the commit is never heard

    event.listen(store.engine, "commit", broken)
    assert loading.scan(store, spool, LOADER, load, f"{number}-001", wait_s=5).answer.value == "kept"
    server.back()
    loading.judge_kept(store, spool)
    with store.read() as connection:
        rows = connection.execute(select(scan)).all()
    assert [(row.answer, row.fact_seq is not None) for row in rows] == [("loaded", True)]
    assert [unit["state"] for unit in job_view.show(store, number).units] == ["loaded", "expected", "expected"]
    assert spool.is_empty()
    assert verify(store) == []


def test_a_server_that_crashed_and_came_back_is_used_again(store: Store, server: Server, tmp_path: Path) -> None:
    load, number = planned(store)
    spool = Spool(tmp_path / "kept.scans")
    with suppress(psycopg.OperationalError):
        server.crash()
    answer = loading.scan(store, spool, LOADER, load, f"{number}-001", wait_s=5).answer.value
    assert answer in ("kept", "loaded")
    server.wait()
    loading.judge_kept(store, spool)
    assert job_view.show(store, number).units[0]["state"] == "loaded"
    assert verify(store) == []

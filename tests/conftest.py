"""What every test shares: the throwaway PostgreSQL, quiet logs, and how hypothesis runs."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from depot_app.store.database import Store
from tests.support.depot import Day, Worked, copied_place, fresh_place, open_depot, work_a_day
from tests.support.row_guard import RowGuard

# A shared machine makes any deadline a coin toss. Examples stay random, so that every run looks somewhere new.
settings.register_profile("ci", deadline=None, derandomize=False, print_blob=True)
settings.load_profile("ci")


def pytest_configure() -> None:
    """What a shell begins behind itself ignores Ctrl-C, and so would every process that the tests start and stop."""
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


class _LogKeeper(logging.Handler):
    """Keeps every record from WARNING up that reaches it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def expected_warnings() -> list[logging.LogRecord]:
    """For a test that provokes warnings: it gets what depot_app logged from WARNING up, and must look at it itself."""
    return []


@pytest.fixture(autouse=True)
def _quiet_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test fails when depot_app logs a warning or worse that it did not ask for."""
    keeper = _LogKeeper()
    expected = "expected_warnings" in request.fixturenames
    if expected:
        keeper.records = request.getfixturevalue("expected_warnings")
    logger = logging.getLogger("depot_app")
    logger.addHandler(keeper)
    try:
        yield
    finally:
        logger.removeHandler(keeper)
    if keeper.records and not expected:
        words = "\n".join(f"{record.levelname} {record.name}: {record.getMessage()}" for record in keeper.records)
        pytest.fail(f"unexpected log records:\n{words}", pytrace=False)


@pytest.fixture(scope="session")
def _row_guard() -> Iterator[RowGuard]:
    guard = RowGuard()
    guard.install()
    yield guard
    guard.remove()


@pytest.fixture(autouse=True)
def row_guard(_row_guard: RowGuard) -> Iterator[RowGuard]:
    """A test fails when a write transaction of the store touches more than a thousand rows."""
    _row_guard.offences.clear()
    yield _row_guard
    if _row_guard.offences:
        pytest.fail(f"write transactions touched too many rows: {_row_guard.offences}", pytrace=False)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The SQLAlchemy URL of a throwaway PostgreSQL server, one for each test process, started when first asked for."""
    if sys.platform == "win32":
        pytest.skip("the throwaway PostgreSQL needs a POSIX system")
    from tests.support.postgres import throwaway_postgres

    with throwaway_postgres() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A new depot's store with nothing in it yet, once on each database."""
    opened = Store(fresh_place(request, str(request.param), tmp_path))
    try:
        open_depot(opened)
        yield opened
    finally:
        opened.close()


@pytest.fixture(scope="session")
def _worked_places() -> dict[str, tuple[str, Day]]:
    """Where a store with a day's work in it was made, and that day, once for each database."""
    return {}


@pytest.fixture(params=["sqlite", "postgres"])
def worked(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    _worked_places: dict[str, tuple[str, Day]],
) -> Iterator[Worked]:
    """A store with a day's work in it, a copy for each test, once on each database."""
    database = str(request.param)
    if database not in _worked_places:
        folder = tmp_path_factory.mktemp("worked")
        original = Store(fresh_place(request, database, folder))
        open_depot(original)
        _worked_places[database] = original.url, work_a_day(original, folder / "desk")
        original.close()
    place, day = _worked_places[database]
    copy = Store(copied_place(request, place, tmp_path))
    yield Worked(copy, day)
    copy.close()

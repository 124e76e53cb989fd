"""What every test shares: the throwaway PostgreSQL, quiet logs, and how hypothesis runs."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

# A shared machine makes any deadline a coin toss. Examples stay random, so that every run looks somewhere new.
settings.register_profile("ci", deadline=None, derandomize=False, print_blob=True)
settings.load_profile("ci")


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
def postgres_url() -> Iterator[str]:
    """The SQLAlchemy URL of a throwaway PostgreSQL server, one for each test process, started when first asked for."""
    if sys.platform == "win32":
        pytest.skip("the throwaway PostgreSQL needs a POSIX system")
    from tests.support.postgres import throwaway_postgres

    with throwaway_postgres() as url:
        yield url

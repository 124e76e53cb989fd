"""The guard of conftest.py has teeth: a log record nobody expected fails the test that caused it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
SAMPLE = """
import logging

def test_quiet():
    logging.getLogger("depot_app.store").info("a job was booked")
    logging.getLogger("somebody.else").warning("not ours")

def test_noisy():
    logging.getLogger("depot_app.store").warning("the disk is nearly full")

def test_expecting(expected_warnings):
    logging.getLogger("depot_app.store").error("the disk is full")
    assert [record.getMessage() for record in expected_warnings] == ["the disk is full"]
"""


def test_an_unexpected_warning_fails_its_test(tmp_path: Path) -> None:
    sample = tmp_path / "test_sample.py"
    sample.write_text(SAMPLE)
    plugins = ["-p", "tests.conftest", "-p", "no:cacheprovider", "-p", "no:randomly"]
    command = [sys.executable, "-m", "pytest", *plugins, "-c", "/dev/null", "-rA", f"--rootdir={tmp_path}", str(sample)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=60)
    assert "ERROR at teardown of test_noisy" in done.stdout, done.stdout
    assert "unexpected log records:" in done.stdout
    assert "WARNING depot_app.store: the disk is nearly full" in done.stdout
    assert "3 passed, 1 error" in done.stdout

"""The exchange with Odoo killed at any moment, and between any two of its calls: finishing makes up for it exactly."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from tests.faults.odoo_cases import REAL, Case, Prepared, case, prepare
from tests.faults.odoo_day import PARTS
from tests.faults.wire import Call

REPOSITORY = Path(__file__).parents[2]
#: Kills at random moments, one after the other in each part of the day.
KILLS = 10
pytestmark = [pytest.mark.xdist_group("kill"), pytest.mark.timeout(600)]


class Nursery:
    """Makes children that exchange, from one warm process."""

    def __init__(self) -> None:
        self._process = subprocess.Popen([sys.executable, "-m", "tests.faults.odoo_day"], cwd=REPOSITORY,
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # fmt: skip

    def exchange(self, tried: Case) -> int:
        """Start an exchange over the proxy. Returns the child's process id."""
        place = replace(tried.proxied.place, url=tried.proxy.url)
        told = {"store": tried.day.store.url, "moment": tried.day.store.clock.now().isoformat(), **asdict(place)}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(told).encode() + b"\n")
        self._process.stdin.flush()
        return int(self._line("child")[0])

    def ended(self) -> bool:
        """Wait for the child's end; whether it was killed."""
        return int(self._line("ended")[1]) == signal.SIGKILL

    def _line(self, word: str) -> list[str]:
        assert self._process.stdout is not None
        first, *rest = self._process.stdout.readline().decode().split() or [""]
        assert first == word, "the nursery ended"
        return rest

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    made = Nursery()
    yield made
    made.close()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """The day without any fault."""
    return prepare(tmp_path_factory.mktemp("killed"))


def killed_at(tried: Case, nursery: Nursery, call: int, way: str) -> bool:
    """An exchange killed when its ``call``-th call has arrived; ``way`` says whether Odoo still gets to see it."""
    wanted, victims, known = tried.plan_at(call), list[int](), threading.Event()

    def kill(_: Call) -> bool:
        if len(tried.proxy.calls) != wanted:
            return False
        known.wait(5)
        os.kill(victims[0], signal.SIGKILL)
        return True

    tried.proxy.plan(way, when=kill)
    victims.append(nursery.exchange(tried))
    known.set()
    killed = nursery.ended()
    tried.proxy.mend()
    return killed


@pytest.mark.parametrize("part", range(len(PARTS)))
def test_killed_between_any_two_calls(prepared: Prepared, nursery: Nursery, tmp_path: Path, part: int) -> None:
    kills = 0
    for start, way in ((1, "cut_after"), (2, "cut_before")):
        with case(prepared, tmp_path / way, part) as tried:
            for call in range(start, 40, 3):
                if not killed_at(tried, nursery, call, way):
                    break
                kills += 1
            tried.finish()
            tried.assert_as_without_fault(prepared)
    print(f"{kills} kills in part {part}")
    assert kills >= 6


def test_killed_at_random_moments(prepared: Prepared, nursery: Nursery, tmp_path: Path) -> None:
    chance, kills = random.Random(), 0
    for part in range(len(PARTS)):
        with case(prepared, tmp_path / str(part), part) as tried:
            latest = 2.0 if REAL else 0.15
            hit = 0
            for _ in range(4 * KILLS):
                child = nursery.exchange(tried)
                time.sleep(chance.uniform(0, latest))
                with contextlib.suppress(ProcessLookupError):  # done already
                    os.kill(child, signal.SIGKILL)
                if nursery.ended():
                    hit += 1
                else:
                    latest *= 0.8  # it was quicker than the killer
                if hit == KILLS:
                    break
            kills += hit
            tried.finish()
            tried.assert_as_without_fault(prepared)
    print(f"{kills} kills at random moments")
    assert kills >= 2 * KILLS

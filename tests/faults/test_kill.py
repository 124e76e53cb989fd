"""Killed at any moment: what was told is in the store exactly once, and the store is sound."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from depot_app.services import imports, job_list, pages_left
from depot_app.store.database import Store
from depot_app.store.tables import fact, job, pod, scan
from depot_app.store.verify import verify
from tests.faults.driver import LIST_LENGTH
from tests.support.depot import CLERK, open_depot
from tests.support.numbers import unaccounted

REPOSITORY = Path(__file__).parents[2]
KILLS = 200
#: Long enough for a load's whole round and a list, so that every verb is hit; a slow machine gets more.
LONGEST_S = 0.25
VERBS = {"book", "scan", "print", "pod", "list", "release"}

pytestmark = [pytest.mark.xdist_group("kill"), pytest.mark.timeout(600)]


class Workers:
    """Working processes, one after the other, and all that they said."""

    def __init__(self, place: str) -> None:
        self.told: list[dict[str, Any]] = []
        self._nursery = subprocess.Popen([sys.executable, "-m", "tests.faults.driver", place], cwd=REPOSITORY,
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # fmt: skip
        assert self._line() == "warm"

    def _line(self) -> str:
        assert self._nursery.stdout is not None
        line = self._nursery.stdout.readline().decode()
        assert line.endswith("\n"), "the nursery ended"
        return line.strip()

    def work_and_die(self, name: str, after_s: float) -> None:
        assert self._nursery.stdin is not None
        self._nursery.stdin.write(f"{name}\n".encode())
        self._nursery.stdin.flush()
        while not (line := self._line()).startswith("child"):
            self.told.append(json.loads(line))
        child = int(line.split()[1])
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
        while (line := self._line()) != f"ended {child}":
            self.told.append(json.loads(line))

    def close(self) -> None:
        self._nursery.communicate()


@pytest.fixture
def place(tmp_path: Path) -> str:
    store = Store(str(tmp_path / "depot.depot"))
    open_depot(store)
    store.close()
    return str(tmp_path / "depot.depot")


@pytest.fixture
def workers(place: str) -> Iterator[Workers]:
    made = Workers(place)
    yield made
    made.close()


def test_nothing_told_is_lost_or_doubled_by_two_hundred_kills(workers: Workers, place: str) -> None:
    chance = random.Random()
    store = Store(place)
    verbs: Counter[str] = Counter()
    number = 0
    while number < KILLS or not set(verbs) >= VERBS:
        workers.work_and_die(f"w{number}", chance.uniform(0, LONGEST_S * (1 + number // KILLS)))
        number += 1
        if number % 50 == 0:
            assert verify(store) == []
            verbs = Counter(told["verb"] for told in workers.told)
    print(f"{number} kills, {len(workers.told)} verbs told: {dict(verbs)}")
    assert "failed" not in verbs, [told for told in workers.told if told["verb"] == "failed"]
    imports.resume(store, CLERK)
    assert imports.unfinished(store) == []
    assert verify(store) == []
    assert unaccounted(store) == []
    _everything_told_is_there_once(store, workers.told)
    _every_print_has_its_page(store, Path(place).parent / "notes")
    store.close()


def _every_print_has_its_page(store: Store, notes: Path) -> None:
    pages_left.settle(store, notes)
    with store.read() as connection:
        told = connection.execute(select(fact.c.payload).where(fact.c.kind == "note_printed")).scalars()
        prints = [json.loads(payload)["data"] for payload in told]
    named = {f"{each['note']}-v{each['version']}-copy{each['copy']}.pdf" for each in prints}
    assert named == {file.name for file in notes.glob("*.pdf")}


def _everything_told_is_there_once(store: Store, told: list[dict[str, Any]]) -> None:
    with store.read() as connection:
        facts = connection.execute(select(fact.c.kind, fact.c.payload)).all()
        references = Counter(connection.execute(select(job.c.reference)).scalars())
        numbers = {row.number: row for row in connection.execute(select(job))}
        pods = Counter(connection.execute(select(pod.c.id)).scalars())
        scans = Counter((row.code, row.answer) for row in connection.execute(select(scan.c.code, scan.c.answer)))
    data = [(row.kind, json.loads(row.payload)["data"]) for row in facts]
    loaded = Counter(each["code"] for kind, each in data if kind == "unit_loaded")
    printed = Counter((each["note"], each["copy"]) for kind, each in data if kind == "note_printed")
    proven = Counter(each["leg"] for kind, each in data if kind == "service_completed")
    departed = Counter(each["load"] for kind, each in data if kind == "load_departed")
    for counted in (references, loaded, printed, pods, proven, departed):
        assert set(counted.values()) == {1}
    seen = {row.number for row in job_list.listed(store)}
    assert seen == set(numbers)
    for each in told:
        match each["verb"]:
            case "book":
                assert numbers[each["number"]].reference == each["reference"]
            case "scan":
                assert scans[each["code"], each["answer"]] == 1
                assert loaded[each["code"]] == 1
            case "print":
                assert printed[each["number"], each["copy"]] == 1
                assert Path(each["file"]).read_bytes().endswith(f"{each['number']} copy {each['copy']}".encode())
            case "pod":
                assert pods[each["id"]] == 1
            case "list":
                assert all(references[f"{each['name']}-{n}"] == 1 for n in range(LIST_LENGTH))
            case "release":
                assert all(numbers[number].billing == "released" for number in each["numbers"])
            case "depart":
                assert departed[each["load"]] == 1
    lists = {name.rpartition("-")[0] for name in references if "-list" in name}
    for name in lists:  # decided is decided: a list is there whole or not at all
        assert sum(reference.startswith(f"{name}-") for reference in references) == LIST_LENGTH

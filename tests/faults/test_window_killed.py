"""The window killed while somebody scans: every scan that was answered is in the store once, and the store is sound."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import select

from depot_app.app import App, build
from depot_app.config import Config
from depot_app.services import job_view, jobs, loads, people
from depot_app.store.ledger import Actor
from depot_app.store.tables import scan
from depot_app.store.verify import verify
from tests.support.depot import open_depot, order
from tests.support.desk import Desk

KILLS = 24
LONGEST_S = 0.6
BADGE, PIN = "BADGE-77123", "246810"
_JOBS = 60

pytestmark = [pytest.mark.xdist_group("window-killed"), pytest.mark.timeout(600)]


@dataclass
class Dock:
    """The depot with one large load, what is still to be scanned, and what the killed windows had answered."""

    app: App
    folder: Path
    codes: list[str]
    told: Counter[tuple[str, str]] = field(default_factory=Counter)
    unanswered: Counter[str] = field(default_factory=Counter)

    def window(self) -> Desk:
        return Desk(self.app.store.url, self.folder / "desk", "2", start=False)


@pytest.fixture
def dock(tmp_path: Path) -> Iterator[Dock]:
    app = build(Config(str(tmp_path / "depot.depot"), "1", tmp_path / "spool", tmp_path / "log", tmp_path / "keys"))
    open_depot(app.store)
    app.open(to_change=True)
    people.add(app.store, None, "Vera", "admin", PIN)
    vera = people.sign_in(app.store, "Vera", PIN)
    people.add(app.store, vera, "Bo", "loader", badge=BADGE)
    yield Dock(app, tmp_path, _plan(app, vera))
    app.close()


def _plan(app: App, vera: Actor) -> list[str]:
    numbers = [jobs.book(app.store, vera, order(f"R-{number}", pieces=4)).number for number in range(_JOBS)]
    loads.plan(app.store, vera, loads.NewLoad("KX12 ABC"), numbers)
    return [unit["code"] for number in numbers for unit in job_view.show(app.store, number).units]


def test_every_scan_answered_by_a_killed_window_is_there_once(dock: Dock) -> None:
    chance = random.Random()
    window = dock.window()
    for _ in range(KILLS):
        after = dock.window()  # the next one opens meanwhile
        scan_and_die(dock, window, chance.uniform(0, LONGEST_S))
        window = after
    window.await_ready()
    assert window.close() == 0
    answers = Counter(answer for (_, answer), count in dock.told.items() for _ in range(count))
    print(f"{KILLS} kills, answered: {dict(answers)}, cut off: {sum(dock.unanswered.values())}")
    assert answers["Loaded"] > KILLS
    assert verify(dock.app.store) == []
    everything_answered_is_there_once(dock)


def scan_and_die(dock: Dock, window: Desk, after_s: float) -> None:
    """Sign in by badge, open the load by scan, then scan without rest until killed."""
    window.await_ready()
    window.do("scan", BADGE)
    window.do("wait_for_button", "Lock")
    window.do("scan", "LOAD-1")
    window.do("wait_for_button", "Take off by scan")
    loaded = {code for code, _ in dock.told}
    wanted = [code for code in dock.codes if code not in loaded][:200]
    sent = [code for each in wanted for code in (each, each)]  # the second is answered already loaded
    for code in sent:
        window.tell("scanned", code)
    time.sleep(after_s)
    answers = window.kill()
    for code, answer in zip(sent, answers, strict=False):
        assert "told" in answer, answer
        dock.told[code, str(answer["told"])] += 1
    dock.unanswered.update(sent[len(answers) : len(answers) + 1])


def everything_answered_is_there_once(dock: Dock) -> None:
    """One more scan of a code may be there for each time its window was killed before it could answer."""
    with dock.app.store.read() as connection:
        rows = connection.execute(select(scan.c.code, scan.c.answer).where(scan.c.load_id == 1)).all()
    counted = Counter((row.code, row.answer.replace("_", " ").capitalize()) for row in rows)
    assert {code for code, _ in counted} <= set(dock.codes)
    for (code, answer), count in dock.told.items():
        assert count <= counted[code, answer] <= count + dock.unanswered[code], (code, answer)
    assert {code: counted[code, "Loaded"] for code, _ in counted} == dict.fromkeys({code for code, _ in counted}, 1)
    total, answered = sum(counted.values()), sum(dock.told.values())
    assert answered <= total <= answered + sum(dock.unanswered.values())

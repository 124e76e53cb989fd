"""A real X display and a real keyboard: ``main.py --practice`` is scanned at, also in a field and over a dialog."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select

from depot_app.app import App, build
from depot_app.config import Config
from depot_app.demo import practice
from depot_app.demo.day import STRANGER
from depot_app.services import job_view, load_view, people
from depot_app.store.tables import scan
from depot_app.store.verify import verify

REPOSITORY = Path(__file__).parents[2]
BADGE = "BADGE-77123"
BEGUN = 2
SCANS = 50
_START_S = 60

_MISSING = [each for each in ("Xvfb", "xdotool") if shutil.which(each) is None]
pytestmark = [
    pytest.mark.skipif(bool(_MISSING), reason=f"needs {' and '.join(_MISSING)}: an X display and its keyboard"),
    pytest.mark.timeout(180), pytest.mark.xdist_group("xdotool"),
]  # fmt: skip


@dataclass
class Screen:
    """One X display with the window on it, and the store the window works on."""

    environ: dict[str, str]
    app: App

    def xdo(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self.environ, capture_output=True, text=True, timeout=60)
        return done.stdout.strip() if done.returncode == 0 else ""

    def find(self, title: str) -> str:
        """The visible window with this title; empty where there is none."""
        found = self.xdo("search", "--onlyvisible", "--name", title).split()
        return found[-1] if found else ""

    def to_front(self, title: str) -> None:
        until(f"a window called {title}", lambda: self.find(title))
        self.xdo("windowfocus", "--sync", self.find(title))

    def press(self, *keys: str) -> None:
        for key in keys:
            self.xdo("key", key)
            time.sleep(0.15)

    def scan(self, code: str, delay_ms: int) -> None:
        self.xdo("type", "--delay", str(delay_ms), f"{code}\n")

    def seen(self) -> Counter[str]:
        """Which codes were scanned at the load here and judged, and how often."""
        with self.app.store.read() as connection:
            rows = connection.execute(select(scan.c.code).where(scan.c.load_id == BEGUN, scan.c.actor.in_(self._bo())))
            return Counter(rows.scalars())

    def _bo(self) -> list[str]:
        return [each.id for each in people.listed(self.app.store) if each.name == "Bo"]


def until(what: str, is_so: Callable[[], object], most_s: float = 20) -> None:
    ends = time.monotonic() + most_s
    while not is_so():
        assert time.monotonic() < ends, f"not seen in {most_s} s: {what}"
        time.sleep(0.1)


@pytest.fixture
def display() -> Iterator[str]:
    """A display of its own; the server finds a free number and tells it."""
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[theirs], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(theirs)
    with os.fdopen(ours) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=10)


@pytest.fixture
def screen(display: str, tmp_path: Path) -> Iterator[Screen]:
    environ = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "DEPOT_", "WAYLAND"))}
    environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    environ |= {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    window = subprocess.Popen([sys.executable, "main.py", "--practice"], cwd=REPOSITORY, env=environ,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)  # fmt: skip
    folder = tmp_path / "data" / "depot-desk" / "practice"
    app = build(Config(str(folder / "practice.depot"), "1", tmp_path / "spool", tmp_path / "log", tmp_path / "keys"))
    until("the practice depot", (folder / "odoo.json").exists, _START_S)
    vera = people.sign_in(app.store, "Vera", practice.PIN)
    people.add(app.store, vera, "Bo", "loader", badge=BADGE)
    made = Screen(environ, app)
    made.to_front("PRACTICE")
    time.sleep(1)
    yield made
    app.close()
    window.terminate()
    said = window.communicate(timeout=20)[0]
    assert "Traceback" not in said, said


def test_fifty_scans_are_judged_once_each_whatever_is_in_front(screen: Screen) -> None:
    codes = fifty(screen)
    screen.scan(BADGE, 2)
    screen.scan(f"LOAD-{BEGUN}", 2)
    time.sleep(1)
    on_whole_screen, in_field, over_dialog = codes[:20], codes[20:35], codes[35:]
    scan_all(screen, on_whole_screen)
    screen.press("F11", "F2")  # not the whole screen any more, and the cursor in the box that searches
    scan_all(screen, in_field)
    screen.press("F11", "F2")  # on the whole screen there is no box to go to
    open_a_dialog(screen)
    screen.scan(f"LOAD-{BEGUN}", 2)  # behind the dialog the page goes to the load
    time.sleep(0.5)
    scan_all(screen, over_dialog)
    assert screen.find("Export this list"), "no scan's Enter has pressed a button of the dialog"
    until("fifty scans judged", lambda: sum(screen.seen().values()) >= len(codes))
    time.sleep(0.5)
    assert screen.seen() == Counter(codes)
    assert verify(screen.app.store) == []


def fifty(screen: Screen) -> list[str]:
    """Units still missing on the load, units that are on it already, and one that is nobody's."""
    views = [
        job_view.show(screen.app.store, stop["reference"]) for stop in load_view.show(screen.app.store, BEGUN).jobs
    ]
    found = [unit["code"] for view in views if view.kind == "delivery" for unit in view.units][-30:]
    others = [unit["code"] for stop in load_view.show(screen.app.store, 3).jobs
              for unit in job_view.show(screen.app.store, stop["reference"]).units]  # fmt: skip
    return [*found, *others, *([STRANGER] * SCANS)][:SCANS]


def scan_all(screen: Screen, codes: list[str]) -> None:
    for number, code in enumerate(codes):
        screen.scan(code, (0, 1, 2, 5)[number % 4])  # scanners type at different speeds
        time.sleep(0.02)


def open_a_dialog(screen: Screen) -> None:
    """Back on the board, the list's menu by its key: Export as CSV…, which asks for a file."""
    screen.press("Escape", "Down", "Menu", "Down", "Down", "Return")
    screen.to_front("Export this list")

"""An X display of its own with the real program on it, practising, and a real keyboard: ``xdotool``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from depot_app.app import App, build
from depot_app.config import Config
from depot_app.demo import practice
from depot_app.services import people

REPOSITORY = Path(__file__).parents[2]
BADGE = "BADGE-77123"  # of Bo, a loader
_MISSING = [each for each in ("Xvfb", "xdotool") if shutil.which(each) is None]
ON_SCREEN = [
    pytest.mark.skipif(bool(_MISSING), reason=f"needs {' and '.join(_MISSING)}: an X display and its keyboard"),
    pytest.mark.timeout(400), pytest.mark.xdist_group("xdotool"),
]  # fmt: skip
_START_S = 120


@dataclass
class Screen:
    """One X display with the window on it, and the store the window works on."""

    environ: dict[str, str]
    app: App
    folder: Path

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

    def enter(self) -> None:
        """Bo comes in by the badge, as soon as the depot is open."""
        until("Bo at the desk", self._badged, 120)

    def _badged(self) -> bool:
        self.scan(BADGE, 2)
        ends = time.monotonic() + 5
        while not self.is_at_it("Bo") and time.monotonic() < ends:
            time.sleep(0.1)
        return self.is_at_it("Bo")

    def is_at_it(self, name: str) -> bool:
        """Whether this person is signed in: the window's title says so."""
        return bool(self.find(f"PRACTICE .* {name}"))

    def write(self, text: str) -> None:
        """Type as a person does."""
        self.xdo("type", "--delay", "130", text)


def until(what: str, is_so: Callable[[], object], most_s: float = 60) -> None:
    ends = time.monotonic() + most_s
    while not is_so():
        assert time.monotonic() < ends, f"not seen in {most_s} s: {what}"
        time.sleep(0.1)


@contextmanager
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


@contextmanager
def practising(tmp_path: Path) -> Iterator[Screen]:
    """The program as it is started by ``python main.py --practice``, in front, with nobody signed in."""
    with display() as number:
        environ = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "DEPOT_", "WAYLAND"))}
        environ |= {"DISPLAY": number, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
        environ |= {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
        window = subprocess.Popen([sys.executable, "main.py", "--practice"], cwd=REPOSITORY, env=environ,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)  # fmt: skip
        folder = tmp_path / "data" / "depot-desk" / "practice"
        app = build(
            Config(str(folder / "practice.depot"), "1", tmp_path / "spool", tmp_path / "log", tmp_path / "keys")
        )
        until("the practice depot", (folder / "odoo.json").exists, _START_S)
        vera = people.sign_in(app.store, "Vera", practice.PIN)
        people.add(app.store, vera, "Bo", "loader", badge=BADGE)
        made = Screen(environ, app, tmp_path)
        made.to_front("PRACTICE")
        try:
            yield made
        finally:
            app.close()
            window.terminate()
            said = window.communicate(timeout=30)[0]
        assert "Traceback" not in said, said
        log = (folder / "depot.log").read_text(encoding="utf-8")
        assert " ERROR " not in log, log[log.index(" ERROR ") :]

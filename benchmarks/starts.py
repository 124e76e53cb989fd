"""Starts of the window, each a process of its own: ours and an empty PySide6 window in turn."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.support import Line, ms, percentile

_EMPTY = """
import sys, time
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv[:1])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        app.quit()
window = Window()
window.setCentralWidget(QLabel("empty"))
window.resize(1366, 768)
window.show()
app.exec()
"""
_OURS = """
import sys, time
from depot_app import config
from depot_app.front import show
from depot_app.views.opening import application
from depot_app.wanted import Wanted

def told():
    print(time.time(), flush=True)

def ready(front):
    front.frame.painted.connect(told)
    front.shown.connect(told)
    front.shown.connect(application().quit)

show(Wanted(sys.argv[1]), config.read(), ready)
"""


def starts(place: Path, times: int) -> list[Line]:
    ours, usable, empty = [], [], []
    environment = {**os.environ, "DEPOT_CONFIG": str(_settings(place))}
    for _ in range(times):
        (painted,) = _told(["-c", _EMPTY], environment)
        empty.append(painted)
        painted, ready = _told(["-c", _OURS, str(place / "practice.depot")], environment)
        ours.append(painted)
        usable.append(ready)
    ratio = percentile(ours, 50) / percentile(empty, 50)
    return [
        Line(f"first paint of {times} starts", ms(ours), f"empty window: {ms(empty)}", f"{ratio:.2f}", "≤ 1.3 x",
             ratio <= 1.3),
        Line(f"usable, of {times} starts", ms(usable), "", "", "≤ 1 s", percentile(usable, 50) <= 1.0),
    ]  # fmt: skip


def _settings(place: Path) -> Path:
    """Settings of this run's own: nobody's window is touched."""
    path = place / "config.toml"
    path.write_text("".join(f'{name} = "{place / name}"\n' for name in ("spool", "log", "keys")), encoding="utf-8")
    return path


def _told(words: list[str], environment: dict[str, str]) -> list[float]:
    """The moments a process told, in seconds after its start."""
    began = time.time()
    told = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=True, env=environment)
    return [float(moment) - began for moment in told.stdout.split()]

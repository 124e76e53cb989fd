"""An hour in the window: pages opened, freight scanned, lists read, for as long as asked; memory must stay flat.

    python tools/soak.py [--minutes 60]

Exit code 1 when the resident memory of the second half grew by more than ``_GROWTH_MB``, when a Qt object was destroyed
off the window's thread, or when anything was logged as a fault.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest

from depot_app.app import build
from depot_app.config import Config
from depot_app.demo import practice
from depot_app.desktop import Desktop, tended
from depot_app.services import job_view, load_view, people
from depot_app.services.replication import exchange

_GROWTH_MB = 20.0
_PAGES = ("today", "orders", "loads", "documents", "deliveries", "billing", "ledger", "settings")
_HARMLESS = "This plugin does not support propagateSizeHints"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60.0)
    minutes = parser.parse_args().minutes
    complaints: list[str] = []
    qInstallMessageHandler(lambda kind, _where, words: _note(complaints, kind, words))
    keeper = logging.Handler(logging.WARNING)
    keeper.emit = lambda record: complaints.append(record.getMessage())  # type: ignore[method-assign]
    logging.getLogger("depot_app").addHandler(keeper)
    with tempfile.TemporaryDirectory(prefix="depot-soak-") as folder:
        sizes = _work(Path(folder), minutes * 60)
    half = sizes[len(sizes) // 2 :]
    growth = half[-1] - half[0]
    print(f"{len(sizes)} rounds; {sizes[0]:.0f} MB at first, {half[0]:.0f} MB half way, {half[-1]:.0f} MB at the end")
    for words in complaints[:20]:
        print(words)
    return 1 if complaints or growth > _GROWTH_MB else 0


def _note(complaints: list[str], kind: QtMsgType, words: str | None) -> None:
    if kind != QtMsgType.QtDebugMsg and _HARMLESS not in (words or ""):
        complaints.append(words or "")


def _work(place: Path, seconds: float) -> list[float]:
    app = build(Config(str(place / "practice.depot"), "1", place / "spool", place / "log", place / "keys"))
    practice.prepare(app, place)
    desktop = Desktop(app, place / "window.ini", practice=True)
    desktop.start()
    codes = [unit["code"] for stop in load_view.show(app.store, 2).jobs
             for unit in job_view.show(app.store, stop["reference"]).units]  # fmt: skip
    sizes, until = [], time.monotonic() + seconds
    with tended(desktop.window):
        while time.monotonic() < until:
            _round(desktop, codes)
            sizes.append(_resident_mb())
        desktop.close()
    app.close()
    return sizes


def _round(desktop: Desktop, codes: list[str]) -> None:
    for person in ("Vera", "Ben"):
        desktop.session.sign_in(people.sign_in(desktop.app.store, person, practice.PIN), person)
        for page in _PAGES:
            desktop.window.turn_to(page)
            QTest.qWait(30)
        desktop.window.open_this("load", "2")
        for code in codes:
            desktop.scanner.scanned.emit(code.encode())
            QTest.qWait(5)
        exchange.left(desktop.app.store)
        desktop.session.sign_out()
        QTest.qWait(30)


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    sys.exit(main())

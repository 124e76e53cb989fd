"""Whether the window ever stands still: 100,000 rows are booked, 10,000 orders go to Odoo, and somebody works on.

Pages are turned, lists walked and searched, a job and a load opened, a job begun and put away again.

A timer beats every 5 ms in the window's thread; what lies between two beats is a gap. First the orders to be sent are
booked, then the rows, by processes of the window's; meanwhile another sends and a practice Odoo takes: with the window
four busy processes. The window's own work is told apart from its waiting for a processor.

    python -m benchmarks gaps [--quick]
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.support import Line, ms
from depot_app.app import App, build
from depot_app.background import Run
from depot_app.demo import practice, practising
from depot_app.desktop import Desktop, tended
from depot_app.services import job_list, people
from depot_app.services.counts import Counts

_BEAT_MS, _DO_MS, _GAP_S = 5, 500, 0.050
_PAGES = ("orders", "today", "ledger", "billing", "deliveries", "documents", "loads")
_WALK, _SEEK, _BACK, _NEW = Qt.Key.Key_Down, Qt.Key.Key_K, Qt.Key.Key_Escape, Qt.Key.Key_N
#: Until all pages are made, and what prints is loaded.
_SETTLED_MS = 12_000
_LONGEST_S = 600.0
_HEAD = "Reference,Customer,Delivery name,Street,Postcode,City,Country,Date,Qty,Package,Weight kg,Description"
_ROW = "{}-{},Garden & Grow Ltd,Kiosk {},1 Lane,BS1 4DJ,Bristol,GB,{},1,pallet,100,paint"


def measure(quick: bool = False) -> list[Line]:
    """``quick`` books and sends a tenth."""
    rows, orders = (10_000, 1_000) if quick else (100_000, 10_000)
    with TemporaryDirectory() as folder:
        place = Path(folder)
        side = practising.begin(place / "practice")
        app = build(side.config)
        app.open(to_change=True)
        day = app.store.clock.now().date().isoformat()
        lists = [_list(place, "SENT", orders, 1, day), _list(place, "BOOKED", rows, 2, day)]
        beats, work = _Beats(app, place, lists).counted()
        app.close()
        side.close()
    return [
        Line(f"gaps of the window while {rows:,} rows are booked and {orders:,} orders sent, p50 / p99", ms(beats)),
        Line(f"gaps over 50 ms among {len(beats):,} beats", str(sum(each > _GAP_S for each in beats)),
             f"longest {max(beats) * 1000:.0f} ms", "", "none", max(beats) <= _GAP_S),
        Line("the window's own work between two beats, p50 / p99", ms(work), f"longest {max(work) * 1000:.0f} ms"),
    ]  # fmt: skip


def _list(place: Path, name: str, rows: int, rows_an_order: int, day: str) -> Path:
    path = place / f"{name}.csv"
    orders = (each // rows_an_order for each in range(rows))
    path.write_text("\n".join([_HEAD, *(_ROW.format(name, one, one % 900, day) for one in orders)]), encoding="utf-8")
    return path


class _Beats:
    """A clerk's window at work."""

    def __init__(self, app: App, place: Path, to_book: list[Path]) -> None:
        self._desktop = Desktop(app, place / "window.ini", practice=True)
        self._to_book = to_book
        self._failed = ""
        self._counts = Counts()
        self._beats: list[float] = []
        self._work_s: list[float] = []
        self._since, self._worked = QElapsedTimer(), 0.0
        self._job = job_list.listed(app.store, limit=1)[0].number
        self._doing: Iterator[None] = iter(())
        self._booking: Run | None = None

    def counted(self) -> tuple[list[float], list[float]]:
        """Seconds between beats, and of those the processor's for the window's thread, until all is booked and sent."""
        desktop = self._desktop
        with tended(desktop.window):
            desktop.background.moved.connect(self._count)
            desktop.start()
            desktop.session.sign_in(people.sign_in(desktop.app.store, "Carla", practice.PIN), "Carla")
            _wait(_SETTLED_MS)
            self._work()
            desktop.close()
        return self._beats, self._work_s

    def _work(self) -> None:
        self._book_next()
        beat, turn = QTimer(), QTimer()
        beat.timeout.connect(self._beat)
        turn.timeout.connect(self._do)
        self._since.start()
        self._worked = time.thread_time()
        beat.start(_BEAT_MS)
        turn.start(_DO_MS)
        until = time.monotonic() + _LONGEST_S
        while (self._booking is not None or self._counts.waiting) and time.monotonic() < until:
            _wait(200)
        beat.stop()
        turn.stop()
        if self._failed or self._booking is not None or self._counts.waiting:
            raise RuntimeError(self._failed or "it took too long")

    def _book_next(self) -> None:
        self._booking = None
        if self._to_book and not self._failed:
            session = self._desktop.session
            self._booking = self._desktop.background.task(
                "take_list", actor=session.place.actor, path=str(self._to_book.pop(0)), customer="", profile="",
                dry_run=False,
            )  # fmt: skip
            self._booking.finished.connect(lambda _: self._book_next())
            self._booking.failed.connect(self._fail)

    def _fail(self, words: str) -> None:
        self._failed = words
        self._book_next()

    def _count(self, counts: Counts) -> None:
        self._counts = counts

    def _beat(self) -> None:
        worked = time.thread_time()
        self._beats.append(self._since.nsecsElapsed() / 1e9)
        self._work_s.append(worked - self._worked)
        self._worked = worked
        self._since.restart()

    def _do(self) -> None:
        for _ in self._doing:
            return
        self._doing = self._work_through()

    def _work_through(self) -> Iterator[None]:
        """What somebody does, one thing after the other."""
        window = self._desktop.window
        for page in _PAGES:
            window.turn_to(page)
            yield
            for key in (_WALK, _WALK, _SEEK, _BACK):
                _press(key)
                yield
        for kind, ref in (("job", self._job), ("load", "2")):
            window.open_this(kind, ref)
            yield
        window.turn_to("orders")
        yield
        for key, held in ((_NEW, Qt.KeyboardModifier.ControlModifier), (_BACK, Qt.KeyboardModifier.NoModifier)):
            _press(key, held)
            yield


def _press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    if (target := QApplication.focusWidget()) is not None:
        QTest.keyClick(target, key, held)


def _wait(milliseconds: int) -> None:
    """Not QTest's waiting: that keeps every other thread of Python from its work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()

"""The window: first paint, a long list, typing into its filter, and a scan from its last key to the painted answer.

Each start is a process of its own, ours and an empty PySide6 window in turn. The lists are those of a store with
100,000 jobs; the peer is Qt's own table on the same store in the same process (decision 011). A list is the view with
its model and first rows; a page has a filter, tabs, buttons and a detail beside it, so there is no goal for it.

    python -m benchmarks window [--quick]
"""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView, QWidget

from benchmarks.filling import UNITS_A_JOB, fill
from benchmarks.sql_table import SqlTable
from benchmarks.starts import starts
from benchmarks.support import Line, ms, percentile
from depot_app.app import App, build
from depot_app.config import Config
from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.services import job_view, load_view, people
from depot_app.services.job_pages import JobPages
from depot_app.views.list_model import ListModel
from depot_app.views.list_pane import ListPane
from depot_app.views.list_view import ListView
from depot_app.views.look import Theme, dress
from depot_app.views.orders.columns import columns
from depot_app.views.orders.page import OrdersPage

_STARTS = 7
_FRAME_S, _TYPED_S, _SCAN_S = 0.0167, 0.030, 0.050


def measure(quick: bool = False) -> list[Line]:
    """``quick`` fills in a tenth of the jobs and starts three times."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        app = _depot(place, 10_000 if quick else 100_000)
        lines = starts(place, 3 if quick else _STARTS)
        desktop = Desktop(app, place / "window.ini")
        desktop.scanner.watch(desktop.qt)
        desktop.window.resize(1366, 768)
        desktop.window.show()
        desktop.session.sign_in(people.sign_in(app.store, "Carla", practice.PIN), "Carla")
        lines += [*_list_lines(desktop, place / "practice.depot"), *_scan_lines(desktop, app)]
        desktop.close()
        app.close()
    return lines


def _depot(place: Path, jobs: int) -> App:
    config = Config(str(place / "practice.depot"), "1", place / "spool", place / "log", place / "keys")
    app = build(config)
    practice.prepare(app, place)
    app.close()
    fill(Path(config.store), jobs * UNITS_A_JOB)
    app = build(config)
    app.open()
    return app


# --- a list of all jobs -----------------------------------------------------------------------------------------------


def _list_lines(desktop: Desktop, store: Path) -> list[Line]:
    pages = []
    for _ in range(5):
        desktop.window.show_page("today")
        pages.append(_seconds(lambda: _open_orders(desktop)))
    opened = _opened(desktop, store)
    ratio, bare = (percentile(opened.ours, 50) / percentile(each, 50) for each in (opened.peer, opened.empty))
    page = desktop.window.page("orders")
    assert isinstance(page, OrdersPage)
    page.tabs.setCurrentIndex(page.tabs.count() - 1)  # all jobs
    pane, view = page.list, page.list.view
    return [
        Line("opening a list of 100,000 jobs", ms(opened.ours), f"QSqlTableModel: {ms(opened.peer)}", f"{ratio:.2f}",
             "≤ 1.25 x", ratio <= 1.25),
        Line("the same beside an empty table view (decision 011)", ms(opened.ours), f"empty: {ms(opened.empty)}",
             f"{bare:.2f}"),
        Line("opening the page of orders, p50 and the first time", ms(pages)),
        _line("one frame of scrolling", _scrolled(view), _FRAME_S),
        _line("a key typed into the filter, to the painted list", _typed(pane), _TYPED_S),
    ]  # fmt: skip


def _open_orders(desktop: Desktop) -> None:
    desktop.window.show_page("orders")
    _painted()


class _Opened(NamedTuple):
    """Seconds each time: an empty table view, Qt's own table of the same store, our list of all jobs."""

    empty: list[float]
    peer: list[float]
    ours: list[float]


def _opened(desktop: Desktop, store: Path) -> _Opened:
    """The three in turn; each new, and alone in a window dressed as ours."""
    QTest.qWait(8_000)  # the other pages are made meanwhile
    desktop.window.hide()
    peer = SqlTable(store)
    opened = _Opened([], [], [])
    gc.collect()
    gc.disable()
    makes: tuple[Callable[[], QTableView], ...] = (QTableView, peer.table, lambda: _jobs(desktop))
    for _ in range(15):
        for make, took in zip(makes, opened, strict=True):
            window = QMainWindow()
            window.resize(1100, 640)
            dress(window, Theme.LIGHT)
            window.show()
            _painted()
            took.append(_seconds(lambda make=make, window=window: _show_in(window, make())))  # type: ignore[misc]
            window.hide()
            _calm(window)
    gc.enable()
    desktop.window.show()
    QTest.qWait(200)
    return opened


def _jobs(desktop: Desktop) -> QTableView:
    model = ListModel(columns())
    view = ListView(model, many=True)
    model.show_rows(JobPages(desktop.app.store))
    _kept.append(model)
    return view


_kept: list[ListModel[Any]] = []


def _calm(window: QMainWindow) -> None:
    """Until the keys of all rows are in: what comes after the first paint must not run while the next is timed."""
    view = window.centralWidget()
    assert isinstance(view, QTableView)
    while isinstance(model := view.model(), ListModel) and not model.is_complete():
        QTest.qWait(10)
    QTest.qWait(20)


class _Paints(QObject):
    """Counts the paints of what it filters."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def _show_in(window: QMainWindow, view: QTableView) -> None:
    paints = _Paints()
    view.viewport().installEventFilter(paints)
    window.setCentralWidget(view)
    while not paints.count:
        _painted()
    _painted()


def _scrolled(view: QTableView) -> list[float]:
    bar = view.verticalScrollBar()
    for _ in range(200):
        QApplication.processEvents()  # the keys of all rows come in
    step = max(1, bar.maximum() // 400)

    def frame(number: int) -> None:
        bar.setValue(number * step)
        view.viewport().repaint()

    return [_seconds(lambda number=number: frame(number)) for number in range(400)]  # type: ignore[misc]


def _typed(pane: ListPane[Any]) -> list[float]:
    took = []
    for word in ("ref-4", "customer", "kiosk", "fil1-0000"):
        for end in range(1, len(word) + 1):
            pane.filter.setText(word[:end])
            took.append(_seconds(lambda: _filtered(pane)))
    return took


def _filtered(pane: ListPane[Any]) -> None:
    pane.reread()
    pane.view.viewport().repaint()


# --- scans ------------------------------------------------------------------------------------------------------------


def _scan_lines(desktop: Desktop, app: App) -> list[Line]:
    codes = [unit["code"] for number in (2, 3) for stop in load_view.show(app.store, number).jobs
             for unit in job_view.show(app.store, stop["reference"]).units]  # fmt: skip
    took = []
    for number in (2, 3):
        desktop.window.open_this("load", str(number))
        QTest.qWait(200)
        for code in codes:
            target = QApplication.focusWidget() or desktop.window
            QTest.keyClicks(target, code)
            took.append(_seconds(lambda target=target: _ended(target)))  # type: ignore[misc]
    return [_line(f"{len(took)} scans, from the last key to the painted answer", took, _SCAN_S)]


def _ended(target: QWidget) -> None:
    QTest.keyClick(target, Qt.Key.Key_Return)
    _painted()


def _painted() -> None:
    """Work off everything that is due, paints included."""
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def _seconds(work: Callable[[], object]) -> float:
    before = time.perf_counter()
    work()
    return time.perf_counter() - before


def _line(what: str, took: list[float], goal_s: float) -> Line:
    return Line(f"{what}, p50 / p99", ms(took), "", "", f"p99 ≤ {goal_s * 1000:.3g} ms", percentile(took, 99) <= goal_s)

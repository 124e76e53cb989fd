"""A store reached through a network that has gone silent: the dock goes on, and every scan counts once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import make_url

from depot_app.app import build
from depot_app.config import Config
from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.services import load_board, loading, people, recent_scans
from depot_app.services.loading import Judged
from depot_app.store.faults import StoreGone
from depot_app.store.verify import verify
from depot_app.views.loads import judging
from depot_app.views.loads.page import LoadsPage

if sys.platform != "win32":
    from tests.support.postgres import fresh_database, throwaway_postgres

BEGUN = 2
_PATIENCE_S = 10.0


@pytest.fixture
def page(desktop: Desktop) -> Callable[[], LoadsPage]:
    """The loading screen of the begun load, once somebody is signed in."""

    def shown() -> LoadsPage:
        desktop.window.show_page("loads")
        made = desktop.window.page("loads")
        assert isinstance(made, LoadsPage)
        made.sounds.set_volume(0)
        made.open_load(BEGUN)
        return made

    return shown


class Line:
    """The line to a store that may go silent; it answers again, or says that it is gone, once it is ``heard``."""

    def __init__(self) -> None:
        self.heard = threading.Event()
        self.is_gone = False
        self.asked = 0
        self._real = loading.judge

    def judge(self, *args: object, **options: object) -> Judged:
        self.asked += 1
        if not self.heard.wait(timeout=30) or self.is_gone:
            raise StoreGone("The store does not answer.")
        return self._real(*args, **options)  # type: ignore[arg-type]


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> Iterator[Line]:
    made = Line()
    monkeypatch.setattr(loading, "may_hang", lambda _store: True)
    monkeypatch.setattr(loading, "judge", made.judge)
    yield made
    made.heard.set()


def missing(desktop: Desktop) -> list[str]:
    return [code for drop in load_board.detail(desktop.app.store, BEGUN).drops for code in drop.missing]


def loaded(desktop: Desktop) -> int:
    return load_board.detail(desktop.app.store, BEGUN).load.loaded


def test_a_silent_line_holds_up_one_scan_for_a_moment_and_no_other(
    desktop: Desktop, sign_in: Callable[[str], None], page: Callable[[], LoadsPage], line: Line, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    sign_in("Ben")
    made = page()
    codes = missing(desktop)[:4]
    made._kept._timer.stop()
    for code in codes[:3]:
        made.take_scan(code.encode())
        assert made.loading.answer.told()[0] == "Kept"
    assert line.asked == 1
    assert len(desktop.app.spool) == 3
    read: list[int] = []
    monkeypatch.setattr(made.loading, "_read", lambda: read.append(1))
    qtbot.wait(600)
    assert read == [], "the window does not ask a silent store for what it shows either"
    monkeypatch.undo()
    monkeypatch.setattr(loading, "may_hang", lambda _store: True)
    line.heard.set()
    qtbot.waitUntil(lambda: "judged: 1 × loaded" in made.loading.kept.text(), timeout=15000)
    assert "not counted yet: 3" in made.loading.kept.text(), "the first waits to be crossed off yet"
    made._kept.look()
    qtbot.waitUntil(lambda: made.loading.counts.text() == "18 / 31", timeout=15000)
    assert desktop.app.spool.is_empty()
    made.take_scan(codes[3].encode())
    assert made.loading.answer.told()[0] == "Loaded"
    assert loaded(desktop) == 19
    rows = recent_scans.last(desktop.app.store, BEGUN, 50)
    assert all(count == 1 for code, count in Counter(each.code for each in rows).items() if code in codes)


@pytest.mark.skipif(sys.platform == "win32", reason="a server is stopped by a signal")
def test_the_window_lives_while_a_real_server_says_nothing(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with throwaway_postgres() as server:
        url = fresh_database(server, "silent")
        app = build(Config(url, "1", tmp_path / "spool", tmp_path / "log", tmp_path / "keys"))
        practice.prepare(app, tmp_path)
        app.open(to_change=True)
        desktop = Desktop(app, tmp_path / "window.ini", practice=True)
        desktop.window.show()
        desktop.session.sign_in(people.sign_in(app.store, "Ben", practice.PIN), "Ben")
        page = desktop.window.page("loads")
        assert isinstance(page, LoadsPage)
        page.sounds.set_volume(0)
        page.open_load(BEGUN)
        codes = missing(desktop)[:3]
        with said_nothing(Path(str(make_url(url).query["host"]))):
            began = time.monotonic()
            for code in codes:
                page.take_scan(code.encode())
                assert page.loading.answer.told()[0] == "Kept"
            qtbot.wait(700)
            assert time.monotonic() - began < 4, "a server that does not even take a connection is given 5 s"
        qtbot.waitUntil(lambda: page.loading.counts.text() == "18 / 31", timeout=30000)
        qtbot.waitUntil(app.spool.is_empty, timeout=15000)
        rows = recent_scans.last(app.store, BEGUN, 50)
        assert [each.answer for each in rows if each.code in codes] == ["loaded"] * 3
        assert verify(app.store) == []
        desktop.close()
        desktop.window.deleteLater()
        app.close()


@contextmanager
def said_nothing(folder: Path) -> Iterator[None]:
    """The server of this folder stands still, with everything it has begun."""
    main = int(next(folder.rglob("postmaster.pid")).read_text().splitlines()[0])
    told = subprocess.run(["ps", "-o", "pid=", "--ppid", str(main)], capture_output=True, text=True, check=True)
    processes = [main, *map(int, told.stdout.split())]

    def send(what: signal.Signals) -> None:
        for each in processes:
            os.kill(each, what)

    late = threading.Timer(_PATIENCE_S, send, (signal.SIGCONT,))  # a window that waits for it would wait for ever
    late.start()
    send(signal.SIGSTOP)
    try:
        yield
    finally:
        late.cancel()
        send(signal.SIGCONT)


def test_a_line_that_breaks_after_all_loses_nothing(
    desktop: Desktop, sign_in: Callable[[str], None], page: Callable[[], LoadsPage], line: Line, qtbot: QtBot
) -> None:
    sign_in("Ben")
    made = page()
    code = missing(desktop)[0]
    made._kept._timer.stop()
    made.take_scan(code.encode())
    line.is_gone = True
    line.heard.set()
    qtbot.waitUntil(lambda: made.loading._judging._stuck is None, timeout=15000)
    assert len(desktop.app.spool) == 1
    line.is_gone = False
    made._kept.look()
    qtbot.waitUntil(lambda: loaded(desktop) == 16, timeout=15000)
    qtbot.waitUntil(lambda: "judged: 1 × loaded" in made.loading.kept.text(), timeout=15000)


def test_an_answer_in_time_is_an_answer_like_any_other(
    desktop: Desktop, sign_in: Callable[[str], None], page: Callable[[], LoadsPage], line: Line,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(judging, "DEADLINE_S", 30)
    line.heard.set()
    sign_in("Ben")
    made = page()
    code = missing(desktop)[0]
    for title in ("Loaded", "Already loaded"):
        made.take_scan(code.encode())
        assert made.loading.answer.told()[0] == title
    made.loading.number = 77
    made.take_scan(code.encode())
    title, why, _ = made.loading.answer.told()
    assert (title, why.startswith("There is no load 77.")) == ("Not counted", True)
    assert desktop.app.spool.is_empty()

"""A real window on a real store: the practice depot, copied anew for every test."""

from __future__ import annotations

import gc
import os
import threading

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from depot_app.app import App, build
from depot_app.config import Config
from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.services import people
from depot_app.views.loads.page import LoadsPage
from tests.support.display import Screen, practising
from tests.support.hands import scan


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """As in the running program: garbage is collected on the window's thread alone, and not amid its work.

    A collection while a thread of the window worked has stopped a test run for good.
    """
    gc.disable()
    yield
    for thread in threading.enumerate():
        if thread.name == "call":
            thread.join(timeout=5)
    gc.collect()


@pytest.fixture(scope="session")
def practice_depot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice depot as it is made, to be copied."""
    folder = tmp_path_factory.mktemp("practice")
    app = _build(folder)
    practice.prepare(app, folder)
    app.close()
    return folder


def _build(folder: Path) -> App:
    return build(Config(str(folder / "practice.depot"), "1", folder / "spool", folder / "depot.log", folder / "keys"))


@pytest.fixture
def folder(practice_depot: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(practice_depot, tmp_path / "depot"))


@pytest.fixture
def app(folder: Path) -> Iterator[App]:
    made = _build(folder)
    made.open(to_change=True)
    yield made
    made.close()


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, app: App, folder: Path) -> Iterator[Desktop]:
    """The window, shown, with nobody signed in. Its threads are not started: ``look_again`` does what they would."""
    made = Desktop(app, folder / "window.ini", practice=True)
    made.scanner.watch(qapp)
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    qapp.removeEventFilter(made.scanner)
    made.close()
    made.window.deleteLater()
    QTest.qWait(0)


@pytest.fixture
def sign_in(desktop: Desktop) -> Callable[[str], None]:
    """Sign a person of the practice depot in: Vera, Sam, Carla, Ben or Ines."""

    def signed(name: str) -> None:
        desktop.session.sign_in(people.sign_in(desktop.app.store, name, practice.PIN), name)

    return signed


@pytest.fixture
def type_scan(desktop: Desktop) -> Callable[[str], None]:
    """Type a code as a scanner does, into whatever has the focus, its Enter included."""

    def typed(code: str) -> None:
        scan(desktop.scanner, lambda: QApplication.focusWidget() or desktop.window, code)

    return typed


@pytest.fixture
def loads_page(desktop: Desktop) -> Callable[[], LoadsPage]:
    """Shows the page of loads, without a sound, once somebody is signed in."""

    def shown() -> LoadsPage:
        desktop.window.show_page("loads")
        made = desktop.window.page("loads")
        assert isinstance(made, LoadsPage)
        made.sounds.set_volume(0)
        return made

    return shown


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """The real program in a real window under Xvfb, with practice data; for tests marked ``ON_SCREEN``."""
    with practising(tmp_path) as made:
        yield made


@pytest.fixture
def by_hand(desktop: Desktop, qtbot: QtBot) -> Callable[[str], None]:
    """Type at a person's pace: faster signs are taken for a scan. Returns when the last sign is where it belongs."""

    def typed(text: str) -> None:
        for sign in text:
            target = QApplication.focusWidget()
            assert target is not None
            QTest.keyClicks(target, sign)
            qtbot.wait(60)
            qtbot.waitUntil(lambda: not desktop.scanner._held, timeout=15000)

    return typed

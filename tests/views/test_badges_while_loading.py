"""A badge scanned where freight is expected hands the desk over, and its code is written down and shown nowhere."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.services import load_board, loading, loads, people
from depot_app.services.loading import Judged
from depot_app.store.faults import StoreBusy
from depot_app.store.tables import scan
from depot_app.views.loads.page import LoadsPage

BEGUN, PLANNED = 2, 3
BADGE, OWN, STRANGE = "BADGE-55512", "BENS-OWN-77", "NOBODYS-4711"
SignIn = Callable[[str], None]
Type = Callable[[str], None]


@pytest.fixture
def staffed(desktop: Desktop) -> Desktop:
    store = desktop.app.store
    vera = people.sign_in(store, "Vera", practice.PIN)
    people.add(store, vera, "Bo", "loader", badge=BADGE)
    people.add(store, vera, "Owen", "loader", badge=OWN)
    return desktop


@pytest.fixture
def page(staffed: Desktop, sign_in: SignIn, loads_page: Callable[[], LoadsPage], qtbot: QtBot) -> LoadsPage:
    """The loading screen of the begun load, on the whole screen, with Ben at it."""
    sign_in("Ben")
    made = loads_page()
    made.open_load(BEGUN)
    qtbot.waitUntil(lambda: made.loading._whose._book is not None, timeout=15000)
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """(the code that was asked for among the badges, whether on the window's own thread)."""
    seen: list[tuple[str, bool]] = []
    real = people.by_badge

    def noted(store: object, code: str) -> object:
        seen.append((code, threading.current_thread() is threading.main_thread()))
        return real(store, code)  # type: ignore[arg-type]

    monkeypatch.setattr(people, "by_badge", noted)
    return seen


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Looking among the badges takes until this is set."""
    go, real = threading.Event(), people.by_badge

    def waits(store: object, code: str) -> object:
        go.wait(timeout=30)
        return real(store, code)  # type: ignore[arg-type]

    monkeypatch.setattr(people, "by_badge", waits)
    yield go
    go.set()


def rows(desktop: Desktop, code: str) -> list[tuple[str, str, int]]:
    """(what was answered, when it was scanned, for which load) of each recorded scan of this code."""
    with desktop.app.store.read() as connection:
        found = connection.execute(select(scan).where(scan.c.code == code)).all()
    return [(row.answer, row.happened_at, row.load_id) for row in found]


def written(desktop: Desktop, folder: Path, *codes: str) -> list[str]:
    """Where one of these codes can be read: any file of the depot and the station, or the table of scans."""
    forms = [form for code in codes for form in (code.encode(), code.encode().hex().encode())]
    found = [str(path) for path in folder.rglob("*") if path.is_file()
             if any(form in path.read_bytes() for form in forms)]  # fmt: skip
    with desktop.app.store.read() as connection:
        raws = [(bytes(row.raw), row.code) for row in connection.execute(select(scan)).all()]
    return found + [code for raw, code in raws if raw.decode(errors="replace") in codes or code in codes]


def seen(window: QWidget) -> str:
    return " ".join(each.text() for each in window.findChildren(QLabel))


def loaded(desktop: Desktop) -> int:
    return load_board.detail(desktop.app.store, BEGUN).load.loaded


def missing(desktop: Desktop) -> list[str]:
    return [code for drop in load_board.detail(desktop.app.store, BEGUN).drops for code in drop.missing]


@pytest.mark.parametrize("where", ["loading", "taking off", "gate", "confirmed"])
def test_a_colleagues_badge_hands_the_desk_over(
    staffed: Desktop, page: LoadsPage, type_scan: Type, qtbot: QtBot, folder: Path, where: str
) -> None:
    if where == "confirmed":
        loads.confirm(staffed.app.store, staffed.session.place.actor, BEGUN, "no room")
        page.loading.read_now()
    if where == "taking off":
        page.loading.off.click()
    if where == "gate":
        page.loading.next_step()
    assert staffed.window.rail.isHidden(), "on the whole screen"
    type_scan(BADGE)
    qtbot.waitUntil(lambda: staffed.session.place.name == "Bo", timeout=15000)
    assert page.board.isVisible()
    assert not staffed.window.rail.isHidden()
    staffed.session.sign_out()
    assert written(staffed, folder, BADGE) == []
    assert BADGE not in seen(staffed.window) + " ".join(page.loading.answer.told() + page.gate.answer.told())
    assert staffed.app.spool.is_empty()


def test_ones_own_badge_changes_nothing(staffed: Desktop, page: LoadsPage, sign_in: SignIn, type_scan: Type,
                                        qtbot: QtBot, folder: Path) -> None:  # fmt: skip
    store = staffed.app.store
    staffed.session.sign_in(*people.by_badge(store, OWN))
    page.open_load(BEGUN)
    type_scan(missing(staffed)[0])
    for _ in range(2):
        type_scan(OWN)
        qtbot.waitUntil(lambda: page.loading.answer.told()[0] == "Your badge", timeout=15000)
    assert "Owen" in page.loading.answer.told()[1]
    assert staffed.session.place.name == "Owen"
    assert page.loading.isVisible()
    assert page.loading.undo.isEnabled(), "what was loaded here is still known"
    assert written(staffed, folder, OWN) == []


def test_what_is_no_badge_is_recorded_once_as_it_was_scanned(
    staffed: Desktop, page: LoadsPage, type_scan: Type, qtbot: QtBot, slow: threading.Event, folder: Path
) -> None:
    first, second = missing(staffed)[:2]
    type_scan(STRANGE)
    at = staffed.app.store.clock.now().isoformat()[:19]
    assert page.loading.answer.told()[0] == "One moment"
    assert rows(staffed, STRANGE) == []
    for code in (first, second):  # meanwhile the dock goes on
        type_scan(code)
        assert page.loading.answer.told()[0] == "Loaded"
    qtbot.wait(1100)
    slow.set()
    qtbot.waitUntil(lambda: page.loading.answer.told()[0] == "Unknown", timeout=15000)
    ((answer, happened, number),) = rows(staffed, STRANGE)
    assert (answer, number) == ("unknown", BEGUN)
    assert abs(int(happened[17:19]) - int(at[17:19])) in (0, 1, 59), "when it was scanned, not when it was known"
    assert loaded(staffed) == 17
    assert [len(rows(staffed, code)) for code in (first, second)] == [1, 1]
    assert written(staffed, folder, STRANGE), "so would a badge be found if it were written"


def test_units_scanned_while_the_desk_is_handed_over_count_once(
    staffed: Desktop, page: LoadsPage, type_scan: Type, qtbot: QtBot, slow: threading.Event, folder: Path
) -> None:
    codes = missing(staffed)[:2]
    type_scan(BADGE)
    type_scan(BADGE)  # scanners read twice
    for code in codes:
        type_scan(code)
    type_scan(STRANGE)
    slow.set()
    qtbot.waitUntil(lambda: staffed.session.place.name == "Bo", timeout=15000)
    qtbot.waitUntil(lambda: len(rows(staffed, STRANGE)) == 1, timeout=15000)
    qtbot.wait(200)
    assert staffed.session.place.name == "Bo"
    assert [len(rows(staffed, code)) for code in codes] == [1, 1]
    assert loaded(staffed) == 17
    staffed.session.sign_out()
    assert written(staffed, folder, BADGE) == []


def test_freight_is_never_asked_for_among_the_badges(
    staffed: Desktop, page: LoadsPage, type_scan: Type, qtbot: QtBot, asked: list[tuple[str, bool]]
) -> None:
    job = load_board.detail(staffed.app.store, BEGUN).drops[0].number
    other = load_board.detail(staffed.app.store, PLANNED).drops[0].missing[0]
    for code in (*missing(staffed)[:3], job, other):
        type_scan(code)
    qtbot.wait(200)
    assert asked == []
    type_scan(STRANGE)
    qtbot.waitUntil(lambda: page.loading.answer.told()[0] == "Unknown", timeout=15000)
    assert asked == [(STRANGE, False)], "slow on purpose: never on the window's thread"


def test_a_badge_is_not_kept_while_the_store_is_busy(
    staffed: Desktop, page: LoadsPage, type_scan: Type, qtbot: QtBot, folder: Path
) -> None:
    busy = sqlite3.connect(folder / "practice.depot", isolation_level=None)
    busy.execute("BEGIN IMMEDIATE")
    page._kept._timer.stop()
    type_scan(STRANGE)
    qtbot.waitUntil(lambda: page.loading.answer.told()[0] == "Kept", timeout=15000)
    assert len(staffed.app.spool) == 1
    type_scan(BADGE)
    qtbot.waitUntil(lambda: staffed.session.place.name == "Bo", timeout=15000)
    assert len(staffed.app.spool) == 1
    busy.execute("ROLLBACK")
    busy.close()
    page._kept.look()
    qtbot.waitUntil(lambda: len(rows(staffed, STRANGE)) == 1, timeout=15000)
    assert written(staffed, folder, BADGE) == []


def test_a_badge_is_not_kept_while_a_far_store_is_silent(
    staffed: Desktop, page: LoadsPage, type_scan: Type, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(*_: object, **__: object) -> Judged:
        raise StoreBusy("The store does not answer.")

    monkeypatch.setattr(loading, "may_hang", lambda _store: True)
    monkeypatch.setattr(loading, "judge", silent)
    monkeypatch.setattr(people, "by_badge", silent)
    type_scan(BADGE)
    qtbot.waitUntil(lambda: page.loading.answer.told()[0] == "Badge not taken", timeout=15000)
    assert staffed.app.spool.is_empty()
    assert written(staffed, folder, BADGE) == []
    type_scan(STRANGE)
    qtbot.waitUntil(lambda: len(staffed.app.spool) == 1, timeout=15000)
    assert page.loading.answer.told()[0] == "Kept"


def test_the_badge_of_somebody_who_left_is_no_freight_either(
    staffed: Desktop, page: LoadsPage, type_scan: Type, qtbot: QtBot, folder: Path
) -> None:
    store = staffed.app.store
    people.end(store, people.sign_in(store, "Vera", practice.PIN), "Bo")
    type_scan(BADGE)
    qtbot.waitUntil(lambda: page.loading.answer.told()[0] == "Badge not taken", timeout=15000)
    assert "no longer works here" in page.loading.answer.told()[1]
    assert staffed.session.place.name == "Ben"
    assert written(staffed, folder, BADGE) == []


def test_who_may_not_load_hands_over_from_the_loading_screen_too(
    staffed: Desktop, page: LoadsPage, sign_in: SignIn, type_scan: Type, qtbot: QtBot
) -> None:
    sign_in("Carla")
    staffed.window.show_page("loads")
    page._show_screen(BEGUN)
    assert QApplication.focusWidget() is page.loading
    type_scan(BADGE)
    qtbot.waitUntil(lambda: staffed.session.place.name == "Bo", timeout=15000)

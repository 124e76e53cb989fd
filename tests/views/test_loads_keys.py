"""A whole load by keys alone; what takes a moment goes on beside the window; the way of a stop is one change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from depot_app.app import App
from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.domain.orders import GoodsLine, Order, Party
from depot_app.services import jobs, load_board, loading, loads, people
from depot_app.services.load_board import LoadDetail
from depot_app.store.ledger import Actor
from depot_app.store.tables import fact
from depot_app.views.loads.page import LoadsPage

BEGUN, PLANNED = 2, 3
MANY = 300
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SignIn = Callable[[str], None]


@pytest.fixture
def page(loads_page: Callable[[], LoadsPage]) -> Callable[[], LoadsPage]:
    return loads_page


def load(desktop: Desktop, number: int) -> LoadDetail:
    return load_board.detail(desktop.app.store, number)


def front(page: LoadsPage) -> QWidget | None:
    layout = page.layout()
    assert isinstance(layout, QStackedLayout)
    return layout.currentWidget()


def actor(desktop: Desktop, name: str) -> Actor:
    return people.sign_in(desktop.app.store, name, practice.PIN)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key, to wherever the cursor is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def next_step() -> None:
    press(Qt.Key.Key_Return, CTRL)


def count(desktop: Desktop, kind: str) -> int:
    with desktop.app.store.read() as connection:
        return connection.execute(select(func.count()).where(fact.c.kind == kind)).scalar_one()


# --- keys -------------------------------------------------------------------------------------------------------------


def test_a_whole_load_is_planned_loaded_and_sent_off_by_keys_alone(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], by_hand: Callable[[str], None],
    type_scan: Callable[[str], None], qtbot: QtBot,
) -> None:  # fmt: skip
    sign_in("Sam")
    made = page()
    press(Qt.Key.Key_N, CTRL)
    assert made.board.form.isVisible()
    by_hand("KX12")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    by_hand("Jo")
    next_step()
    assert front(made) is made.load
    number = made.load.number
    assert (load(desktop, number).load.vehicle, load(desktop, number).load.driver) == ("KX12", "Jo")
    assert "Load by scanning" in made.load.main.text()
    for _ in range(2):
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
    drops = load(desktop, number).drops
    assert len(drops) == 2
    next_step()
    assert front(made) is made.loading
    type_scan(drops[0].missing[0])
    assert made.loading.answer.told()[0] == "Loaded"
    next_step()
    assert front(made) is made.gate
    by_hand("no room")
    next_step()
    qtbot.waitUntil(lambda: front(made) is made.loading, timeout=15000)
    now = load(desktop, number).load
    assert (now.state, now.short_reason, now.loaded) == ("confirmed", "no room", 1)
    next_step()
    assert "cannot be taken back" in made.gate._words.text()
    next_step()
    qtbot.waitUntil(lambda: front(made) is made.loading, timeout=15000)
    assert load(desktop, number).load.state == "departed"
    press(Qt.Key.Key_Escape)
    assert front(made) is made.load
    press(Qt.Key.Key_Escape)
    assert front(made) is made.board
    assert [row.number for row in made.board.pane.rows()] == [number]
    assert QApplication.focusWidget() is made.board.pane.view


def test_enter_after_the_filter_and_tab_chooses_and_enter_again_puts_on(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Carla")
    view = page().load
    page().open_load(PLANNED)
    wanted = view.waiting.model.row(4).number
    view.waiting.filter.setFocus()
    view.waiting.filter.setText(wanted)
    qtbot.waitUntil(lambda: view.waiting.model.rowCount() == 1)
    press(Qt.Key.Key_Tab)
    assert (view.waiting.view.hasFocus(), view.waiting.rows()) == (True, [])
    press(Qt.Key.Key_Return)
    assert [row.number for row in view.waiting.rows()] == [wanted]
    assert wanted not in [drop.number for drop in load(desktop, PLANNED).drops]
    press(Qt.Key.Key_Return)
    assert wanted in [drop.number for drop in load(desktop, PLANNED).drops]


def test_the_button_in_colour_is_the_one_that_is_sensible_now(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Sam")
    made = page()
    view = made.load
    made.open_load(PLANNED)
    assert (view.main.text(), view.scan.isVisible(), view.confirm.isVisible()) == (
        "Load by scanning   Ctrl+Enter", False, True)  # fmt: skip
    made.open_load(BEGUN)
    assert (view.main.text(), view.scan.isVisible(), view.confirm.isVisible()) == (
        "Confirm load   Ctrl+Enter", True, False)  # fmt: skip
    press(Qt.Key.Key_O, CTRL)
    assert front(made) is made.loading
    press(Qt.Key.Key_Escape)
    next_step()
    made.gate.reason.setText("no room")
    next_step()
    qtbot.waitUntil(lambda: front(made) is view, timeout=15000)
    assert (view.main.text(), view.scan.isVisible(), view.confirm.isVisible()) == (
        "Depart   Ctrl+Enter", False, False)  # fmt: skip
    assert QApplication.focusWidget() is view.aboard.view
    press(Qt.Key.Key_O, CTRL)
    assert front(made) is view, "what is confirmed is opened again first"
    sign_in("Carla")
    made.open_load(PLANNED)
    assert view.main.isHidden(), "a clerk neither scans nor confirms"


def test_escape_goes_back_one_step_at_a_time(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], by_hand: Callable[[str], None]
) -> None:
    sign_in("Sam")
    made = page()
    made.open_load(PLANNED)
    press(Qt.Key.Key_E, CTRL)
    made.load.aboard.view.setFocus()
    press(Qt.Key.Key_Escape)
    assert (front(made), made.load.form.isHidden()) == (made.load, True)
    made.load.waiting.view.setFocus()
    by_hand("q")
    press(Qt.Key.Key_Escape)
    assert (front(made), made.load.waiting.filter.text()) == (made.load, "")
    press(Qt.Key.Key_O, CTRL)
    next_step()
    assert front(made) is made.gate
    press(Qt.Key.Key_Escape)
    assert front(made) is made.loading
    assert QApplication.focusWidget() is made.loading
    made.loading.off.click()
    press(Qt.Key.Key_Escape)
    assert (front(made), made.loading.off.isChecked()) == (made.loading, False)
    press(Qt.Key.Key_Escape)
    assert front(made) is made.load
    press(Qt.Key.Key_Escape)
    assert front(made) is made.board
    press(Qt.Key.Key_N, CTRL)
    made.board.pane.view.setFocus()
    press(Qt.Key.Key_Escape)
    assert (front(made), made.board.form.isHidden()) == (made.board, True)


def test_a_new_load_is_begun_from_a_load_and_what_is_typed_stays(
    sign_in: SignIn, page: Callable[[], LoadsPage], by_hand: Callable[[str], None]
) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    press(Qt.Key.Key_N, CTRL)
    assert front(made) is made.board
    by_hand("KX12")
    press(Qt.Key.Key_N, CTRL)
    assert made.board.form.vehicle.text() == "KX12"


def test_no_scan_takes_the_next_step(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], type_scan: Callable[[str], None], qtbot: QtBot
) -> None:
    """Its Enter comes without Ctrl, also after a group separator, which comes with it."""
    sign_in("Sam")
    made = page()
    made.open_load(BEGUN)
    next_step()
    made.gate.reason.setText("no room")
    for code in ("0015UNKNOWN1\x1d", "\x1d\x1d\x1d\x1d\x1d", "0015UNKNOWN2"):
        type_scan(code)
        made._stack.setCurrentWidget(made.gate)
        made.gate.main.setFocus()
    desktop.session.sign_out()
    next_step()
    qtbot.wait(400)
    assert load(desktop, BEGUN).load.state == "loading"
    assert count(desktop, "load_confirmed") == 1  # of the load that is gone


# --- beside the window ------------------------------------------------------------------------------------------------


@pytest.fixture
def crowded(desktop: Desktop) -> int:
    """The number of a load with as many jobs as one can have."""
    store, sam = desktop.app.store, actor(desktop, "Sam")
    to, line = Party("Quern & Sons", "1 Lane", "CM6", "Thaxted", "GB"), GoodsLine("crate", 1, "pallet", 1000)
    numbers = [jobs.book(store, sam, Order("C1001", f"MANY-{each}", date(2026, 12, 1), to, (line,))).number
               for each in range(MANY)]  # fmt: skip
    number = loads.plan(store, sam, loads.NewLoad("MANY 1"), [])
    loads.assign(store, sam, number, numbers)
    return number


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """(what was asked of the loads, the name of the thread it was done on)."""
    seen: set[tuple[str, str]] = set()

    def noted(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def on_thread(*args: object, **options: object) -> object:
            seen.add((name, threading.current_thread().name))
            return real(*args, **options)

        return on_thread

    for name in ("assign", "withdraw", "confirm", "depart", "reopen"):
        monkeypatch.setattr(loads, name, noted(name, getattr(loads, name)))
    return seen


def test_a_load_of_three_hundred_jobs_is_decided_beside_the_window(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], crowded: int,
    threads: set[tuple[str, str]], qtbot: QtBot,
) -> None:  # fmt: skip
    """Nothing of it on the window's own thread: that is what would hold the window up."""
    sign_in("Sam")
    made = page()
    made._show_screen(crowded)
    made.take_scan(load(desktop, crowded).drops[0].missing[0].encode())
    made._leave_screen()
    view = made.load
    view.aboard.choose(*[drop.number for drop in load(desktop, crowded).drops[1:]])
    view.take_off()
    qtbot.waitUntil(lambda: "299 jobs taken off" in desktop.window.notice.words(), timeout=60000)
    desktop.window.undo()
    qtbot.waitUntil(lambda: "299 jobs put on" in desktop.window.notice.words(), timeout=60000)
    assert len(load(desktop, crowded).drops) == MANY
    next_step()
    made.gate.reason.setText("no room")
    next_step()
    qtbot.waitUntil(lambda: front(made) is view, timeout=60000)
    desktop.window.undo()
    qtbot.waitUntil(lambda: "open again" in desktop.window.notice.words(), timeout=60000)
    next_step()
    made.gate.reason.setText("no room")
    next_step()
    qtbot.waitUntil(lambda: front(made) is view, timeout=60000)
    next_step()
    next_step()
    qtbot.waitUntil(lambda: "has departed" in desktop.window.notice.words(), timeout=60000)
    assert load(desktop, crowded).load.state == "departed"
    assert threads == {(name, "call") for name in ("assign", "withdraw", "confirm", "reopen", "depart")}


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Confirming takes until this is set."""
    go_on, real = threading.Event(), loads.confirm

    def slowly(*args: object, **options: object) -> int:
        go_on.wait(timeout=30)
        return real(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(loads, "confirm", slowly)
    yield go_on
    go_on.set()


def confirming(page: LoadsPage, reason: str = "no room") -> None:
    page.open_load(BEGUN)
    if front(page) is page.load:
        page.load._decide(page.gate._kind.CONFIRM)
    else:
        page.loading.next_step()
    page.gate.reason.setText(reason)
    page.gate.decide()


def test_what_takes_longer_is_shown_and_nothing_else_is_begun_meanwhile(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], held: threading.Event, qtbot: QtBot
) -> None:
    sign_in("Sam")
    made = page()
    confirming(made)
    gate = made.gate
    assert gate.busy.words() == "", "what is done in a moment does not flash up"
    qtbot.waitUntil(lambda: gate.busy.words() == "Confirming load 2…", timeout=15000)
    assert not gate.main.isEnabled()
    assert not gate.reason.isEnabled()
    gate.decide()
    press(Qt.Key.Key_Escape)
    assert made.load.busy.words() == "Confirming load 2…"
    assert not made.load.main.isEnabled()
    next_step()
    assert front(made) is made.load
    held.set()
    qtbot.waitUntil(lambda: "confirmed without 16" in desktop.window.notice.words(), timeout=15000)
    assert (made.load.busy.words(), made.load.main.isEnabled()) == ("", True)
    assert made.load.main.text() == "Depart   Ctrl+Enter"
    assert made.load._state.isVisible()
    assert count(desktop, "load_confirmed") == 2


def test_a_scan_meanwhile_is_judged_and_the_loader_stays_there(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], held: threading.Event,
    type_scan: Callable[[str], None], qtbot: QtBot,
) -> None:  # fmt: skip
    sign_in("Ben")
    made = page()
    confirming(made)
    type_scan(next(code for drop in load(desktop, BEGUN).drops for code in drop.missing))
    assert front(made) is made.loading
    assert made.loading.answer.told()[0] == "Loaded"
    held.set()
    qtbot.waitUntil(lambda: "confirmed without 15" in desktop.window.notice.words(), timeout=15000)
    assert front(made) is made.loading
    qtbot.waitUntil(lambda: made.loading.main.text() == "Depart   Ctrl+Enter", timeout=15000)


@pytest.mark.parametrize("back", ["Ben", "Sam"])
def test_what_is_decided_is_done_and_told_though_the_station_is_locked_meanwhile(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], held: threading.Event, qtbot: QtBot, back: str
) -> None:
    sign_in("Ben")
    made = page()
    confirming(made)
    desktop.session.sign_out()
    held.set()
    qtbot.waitUntil(lambda: load(desktop, BEGUN).load.state == "confirmed", timeout=15000)
    qtbot.waitUntil(lambda: not made._work.is_busy(), timeout=15000)
    sign_in(back)
    assert desktop.window.notice.words() == "Load 2 is confirmed without 16 units."


def test_what_is_begun_is_done_before_the_program_ends(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], held: threading.Event
) -> None:
    sign_in("Ben")
    made = page()
    confirming(made)
    later = threading.Timer(0.3, held.set)
    later.start()
    made._work.finish()
    assert load(desktop, BEGUN).load.state == "confirmed"
    later.join()


@pytest.mark.parametrize("stays", [True, False])
def test_a_refusal_is_told_here_or_where_somebody_has_gone(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], held: threading.Event, qtbot: QtBot, stays: bool
) -> None:
    sign_in("Ben")
    made = page()
    confirming(made)
    on = next(drop for drop in load(desktop, BEGUN).drops if drop.loaded)
    jobs.hold(desktop.app.store, actor(desktop, "Carla"), on.number, "customs")
    qtbot.waitUntil(lambda: bool(made.gate.busy.words()), timeout=15000)
    if not stays:
        desktop.window.show_page("today")
    held.set()
    qtbot.waitUntil(lambda: not made._work.is_busy(), timeout=15000)
    if stays:
        assert "On hold and on the vehicle" in made.gate._wrong.text()
        assert QApplication.focusWidget() is made.gate.main
    else:
        assert desktop.window.notice.words().startswith("Load 2: On hold and on the vehicle")
    assert load(desktop, BEGUN).load.state == "loading"


def test_what_is_asked_meanwhile_is_done_afterwards(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], held: threading.Event, qtbot: QtBot
) -> None:
    """Undo is asked once only: it must not be lost because something else is going on."""
    sign_in("Sam")
    made = page()
    made.open_load(PLANNED)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    confirming(made)
    desktop.window.undo()
    assert len(load(desktop, PLANNED).drops) == 5
    held.set()
    qtbot.waitUntil(lambda: len(load(desktop, PLANNED).drops) == 4, timeout=15000)
    assert load(desktop, BEGUN).load.state == "confirmed"


# --- the way of a stop ------------------------------------------------------------------------------------------------


def order(desktop: Desktop) -> list[str]:
    return [each.number for each in load(desktop, PLANNED).drops]


def moving(desktop: Desktop, page: LoadsPage, *keys: Qt.Key) -> list[str]:
    """Press Alt and these keys on the first drop, at once. Returns the order before."""
    before = order(desktop)
    page.open_load(PLANNED)
    page.load.aboard.choose(before[0])
    page.load.aboard.view.setFocus()
    for key in keys:
        press(key, ALT)
    return before


def shown(page: LoadsPage) -> list[str]:
    model = page.load.aboard.model
    return [str(model.key(at)) for at in range(model.rowCount())]


UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def test_five_presses_are_one_change_and_seen_at_once(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Carla")
    made = page()
    a, b, c, d = moving(desktop, made, DOWN, DOWN, UP, DOWN, DOWN)
    assert (shown(made), order(desktop)) == ([b, c, d, a], [a, b, c, d])
    assert [drop.stop for drop in made.load.detail.drops] == [1, 2, 3, 4]  # type: ignore[union-attr]
    made.reread()
    assert shown(made) == [b, c, d, a], "what is read meanwhile does not move it back"
    assert [row.number for row in made.load.aboard.rows()] == [a]
    qtbot.waitUntil(lambda: order(desktop) == [b, c, d, a], timeout=15000)
    assert count(desktop, "stops_ordered") == 1
    desktop.window.undo()
    assert (shown(made), order(desktop)) == ([a, b, c, d], [a, b, c, d])
    assert count(desktop, "stops_ordered") == 2


@pytest.mark.parametrize("how", ["escape", "page", "lock", "close", "scan", "put"])
def test_it_is_recorded_also_when_one_goes_on_at_once(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], how: str
) -> None:
    sign_in("Sam")
    made = page()
    a, b, c, d = moving(desktop, made, DOWN, DOWN)
    if how == "escape":
        press(Qt.Key.Key_Escape)
    elif how == "page":
        desktop.window.show_page("today")
    elif how == "lock":
        desktop.session.sign_out()
    elif how == "close":
        desktop.window.close()
    elif how == "scan":
        next_step()
    else:
        made.load.waiting.choose_first()
        made.load.put_on()
    assert order(desktop)[:4] == [b, c, a, d]
    assert count(desktop, "stops_ordered") == 1


def test_another_drop_is_another_change_and_there_and_back_is_none(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]
) -> None:
    sign_in("Carla")
    made = page()
    a, b, c, d = moving(desktop, made, DOWN, DOWN)
    made.load.aboard.choose(d)
    press(UP, ALT)
    made.load.stops.settle()
    assert order(desktop) == [b, c, d, a]
    assert count(desktop, "stops_ordered") == 2
    press(UP, ALT)
    press(DOWN, ALT)
    made.load.stops.settle()
    assert count(desktop, "stops_ordered") == 2


def test_what_is_not_recorded_yet_is_taken_back_without_a_change(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]
) -> None:
    sign_in("Carla")
    made = page()
    before = moving(desktop, made, DOWN, DOWN)
    press(Qt.Key.Key_Z, CTRL)
    made.load.stops.settle()
    assert shown(made) == order(desktop) == before
    assert count(desktop, "stops_ordered") == 0


def test_a_way_that_is_refused_is_told_and_shown_as_it_is(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Carla")
    made = page()
    before = moving(desktop, made, DOWN)
    sam, store = actor(desktop, "Sam"), desktop.app.store
    for number in before:  # what nothing is loaded of would not go
        scan(desktop.app, number, sam)
    loads.confirm(store, sam, PLANNED, "no room")
    loads.depart(store, sam, PLANNED)
    qtbot.waitUntil(lambda: "has departed already" in desktop.window.notice.words(), timeout=15000)
    assert shown(made) == before


def scan(app: App, number: str, by: Actor) -> None:
    code = next(drop.missing[0] for drop in load_board.detail(app.store, PLANNED).drops if drop.number == number)
    loading.scan(app.store, app.spool, by, PLANNED, code, wait_s=5)

"""The page Loads, clicked, typed and scanned; what counts is what the store holds afterwards."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStackedLayout, QWidget
from pytestqt.qtbot import QtBot

from depot_app.demo.day import STRANGER
from depot_app.desktop import Desktop
from depot_app.services import (
    job_view,
    jobs,
    load_board,
    load_view,
    loading,
    loads,
    people,
    recent_scans,
    stops,
)
from depot_app.services.load_board import LoadDetail
from depot_app.views.loads import answers
from depot_app.views.loads.dragging import ABOARD, WAITING, carried
from depot_app.views.loads.form import LoadForm
from depot_app.views.loads.page import LoadsPage
from depot_app.views.loads.stops import moved_earlier, moved_later, placed

GONE, BEGUN, PLANNED = 1, 2, 3
SignIn = Callable[[str], None]
Scan = Callable[[str], None]


@pytest.fixture
def page(loads_page: Callable[[], LoadsPage]) -> Callable[[], LoadsPage]:
    return loads_page


def load(desktop: Desktop, number: int) -> LoadDetail:
    return load_board.detail(desktop.app.store, number)


def codes(desktop: Desktop, number: int, *states: str) -> list[str]:
    """Codes of the units on a load that are to be scanned and are in one of these states; all of them without any."""
    found = []
    for stop in load_view.show(desktop.app.store, number).jobs:
        view = job_view.show(desktop.app.store, stop["reference"])
        if view.kind == "delivery":
            found += [unit["code"] for unit in view.units if not states or unit["state"] in states]
    return found


def front(page: LoadsPage) -> QWidget | None:
    layout = page.layout()
    assert isinstance(layout, QStackedLayout)
    return layout.currentWidget()


# --- who may not plan is told to wait ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "words"),
    [("Ben", "Nothing is to be loaded yet. Loads appear here"), ("Carla", "No load is open. Plan one")],
)
def test_without_a_load_everybody_is_told_what_they_can_do(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], monkeypatch: pytest.MonkeyPatch, name: str,
    words: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(load_board, "board", lambda *_: [])
    for each in ("Vera", name):
        sign_in(each)
        board = page().board
        board.reread()
    shown = [label.text() for label in board.findChildren(QLabel) if label.isVisible()]
    assert words in " ".join(shown)
    buttons = [each.text() for each in board.findChildren(QPushButton) if each.isVisible()]
    assert ("Plan a load" in buttons) == (name == "Carla")


# --- the board --------------------------------------------------------------------------------------------------------


def test_the_board_shows_what_the_store_holds(desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]) -> None:
    sign_in("Carla")
    model = page().board.pane.model
    rows = [model.row(number) for number in range(model.rowCount())]
    assert [row.number for row in rows] == [BEGUN, PLANNED, GONE]
    assert rows[0] == load(desktop, BEGUN).load
    assert model.index(0, 6).data() == "15 / 31"
    assert model.index(1, 1).data() == "Nowak Trans"


def test_where_nothing_is_chosen_the_board_begins_at_the_load_being_loaded(
    sign_in: SignIn, page: Callable[[], LoadsPage]
) -> None:
    sign_in("Carla")
    board = page().board
    board.pane.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    board.pane.choose_nothing()
    board.reread()
    assert board.pane.model.row(0).number == GONE
    assert [row.number for row in board.pane.rows()] == [BEGUN]


def test_the_board_filters_by_typing_and_keeps_what_is_chosen(
    sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Carla")
    pane = page().board.pane
    pane.choose(PLANNED)
    page().reread()
    assert [row.number for row in pane.rows()] == [PLANNED]
    pane.filter.setText("hill")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1, timeout=15000)
    assert pane.model.row(0).number == BEGUN


def test_enter_opens_a_load_and_escape_goes_back(sign_in: SignIn, page: Callable[[], LoadsPage]) -> None:
    sign_in("Carla")
    made = page()
    made.board.pane.choose(PLANNED)
    QTest.keyClick(made.board.pane.view, Qt.Key.Key_Return)
    assert front(made) is made.load
    assert made.load.number == PLANNED
    QTest.keyClick(made.load.aboard.view, Qt.Key.Key_Escape)
    assert front(made) is made.board


def test_a_load_is_planned_in_the_page(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Carla")
    made = page()
    qtbot.mouseClick(made.board._new, Qt.MouseButton.LeftButton)
    form = made.board.form
    QTest.keyClick(form.vehicle, Qt.Key.Key_Return)
    assert "vehicle or a subcontractor" in form._vehicle._below.text()
    form.vehicle.setText("AB34 CDE")
    form.driver.setText("M. Stone")
    form.dock.setText("5")
    form.max_units.setText("many")
    form.save()
    assert "number" in form._max_units._below.text()
    form.max_units.setText("40")
    form.max_kg.setText("1200.5")
    QTest.keyClick(form.max_kg, Qt.Key.Key_Return)
    assert front(made) is made.load
    new = load(desktop, made.load.number).load
    assert (new.vehicle, new.driver, new.dock, new.max_units, new.max_weight_g) == ("AB34 CDE", "M. Stone", "5", 40,
                                                                                   1_200_500)  # fmt: skip


def _save_new(page: LoadsPage, units: str, kilos: str) -> LoadForm:
    """Key in a new load with what it carries at most."""
    page.board.new_load()
    form = page.board.form
    form.vehicle.setText("AB34 CDE")
    form.max_units.setText(units)
    form.max_kg.setText(kilos)
    form.save()
    return form


@pytest.mark.parametrize("kilos", ["5.000", "5,000", "5.000 kg", "5000", "5 t", "5.000,0"])
def test_what_a_load_carries_at_most_is_keyed_in_as_people_write_it(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], kilos: str
) -> None:
    sign_in("Carla")
    made = page()
    _save_new(made, "1.200", kilos)
    new = load(desktop, made.load.number).load
    assert (new.max_units, new.max_weight_g) == (1200, 5_000_000)


def test_what_is_wrong_with_a_limit_leaves_the_field_beside_it_where_it_is(
    sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Carla")
    made = page()
    form = _save_new(made, "", "much")
    qtbot.waitUntil(form._max_kg._below.isVisible)
    qtbot.wait(50)
    assert form.max_units.mapTo(form, form.max_units.rect().topLeft()).y() == form.max_kg.mapTo(
        form, form.max_kg.rect().topLeft()
    ).y()  # fmt: skip


@pytest.mark.parametrize("where", ["board", "load"])
def test_all_of_a_load_is_changed_until_it_departs_and_taken_back(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot, where: str
) -> None:
    sign_in("Carla")
    made = page()
    made.board.pane.choose(PLANNED)
    before = load(desktop, PLANNED).load
    if where == "board":
        button, form = made.board._edit, made.board.form
    else:
        made.open_load(PLANNED)
        button, form = made.load.edit, made.load.form
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert form.isVisible()
    assert (form.subcontractor.text(), form.driver.text(), form.dock.text()) == (
        before.subcontractor, before.driver, before.dock)  # fmt: skip
    for editor, words in ((form.vehicle, "NEW 123"), (form.subcontractor, ""), (form.driver, "M. Stone"),
                          (form.dock, "9"), (form.max_units, "77"), (form.max_kg, "1200.5")):  # fmt: skip
        editor.setText(words)
    form.date.setDate(form.date.date().addDays(1))
    QTest.keyClick(form.max_kg, Qt.Key.Key_Return)
    assert form.isHidden()
    now = load(desktop, PLANNED).load
    assert (now.vehicle, now.subcontractor, now.driver, now.dock, now.max_units, now.max_weight_g) == (
        "NEW 123", "", "M. Stone", "9", 77, 1_200_500)  # fmt: skip
    assert now.date > before.date
    assert front(made) is (made.board if where == "board" else made.load)
    desktop.window.undo()
    assert load(desktop, PLANNED).load == before
    assert "as it was" in desktop.window.notice.words()


def test_what_another_desk_changed_meanwhile_stays(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]
) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    QTest.keyClick(made.load.aboard.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    form = made.load.form
    assert form.isVisible()
    loads.edit(desktop.app.store, people.sign_in(desktop.app.store, "Sam", "246810"), PLANNED, dock="8")
    form.driver.setText("M. Stone")
    form.save()
    now = load(desktop, PLANNED).load
    assert (now.driver, now.dock) == ("M. Stone", "8")


def test_a_load_that_is_in_front_is_read_once_when_it_is_opened_again(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in("Carla")
    view = page().load
    desktop.window.open_this("load", str(BEGUN))
    read, reread = list[int](), view.reread

    def noted() -> None:
        read.append(view.number)
        reread()

    monkeypatch.setattr(view, "reread", noted)
    desktop.window.open_this("load", str(BEGUN))
    assert read == [BEGUN]
    assert QApplication.focusWidget() is view.waiting.view
    view.waiting.filter.setText("nothing like it")
    desktop.window.open_this("load", str(BEGUN))
    assert (view.waiting.filter.text(), view.waiting.model.rowCount() > 0) == ("", True)
    desktop.window.open_this("load", str(PLANNED))
    assert view.number == PLANNED


def test_what_has_departed_or_is_another_ones_work_is_not_changed(
    sign_in: SignIn, page: Callable[[], LoadsPage]
) -> None:
    sign_in("Carla")
    made = page()
    made.board.pane.choose(GONE)
    assert not made.board._edit.isEnabled()
    made.board.change()
    assert made.board.form.isHidden()
    made.open_load(GONE)
    assert made.load.edit.isHidden()
    made.load.change()
    assert made.load.form.isHidden()
    assert made.load.stops.earlier.isHidden()
    sign_in("Ben")
    made.show_board()
    assert made.board._edit.isHidden()


def test_f9_goes_to_the_next_load_that_is_here(sign_in: SignIn, page: Callable[[], LoadsPage]) -> None:
    sign_in("Sam")
    made = page()
    chosen = []
    for _ in range(3):
        made.next_thing()
        chosen += [row.number for row in made.board.pane.rows()]
    assert chosen == [PLANNED, BEGUN, PLANNED]


def test_a_loader_is_offered_no_planning(sign_in: SignIn, page: Callable[[], LoadsPage]) -> None:
    sign_in("Ben")
    made = page()
    assert made.board._new.isHidden()
    assert made.board._print.isHidden()
    made.board.new_load()
    assert made.board.form.isHidden()


def test_whoever_comes_next_finds_the_board_as_it_is_and_theirs(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]
) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    loads.edit(desktop.app.store, desktop.session.place.actor, PLANNED, driver="A. Newcomer")
    desktop.session.sign_out()
    sign_in("Ben")
    assert front(made) is made.board
    assert made.board._new.isHidden(), "a loader plans nothing"
    rows = [made.board.pane.model.row(number) for number in range(made.board.pane.model.rowCount())]
    assert "A. Newcomer" in [row.driver for row in rows]


# --- building a load --------------------------------------------------------------------------------------------------


def test_jobs_are_put_on_and_taken_off_by_keyboard(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]
) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    view = made.load
    numbers = [view.waiting.model.row(at).number for at in range(2)]
    view.waiting.choose(*numbers)
    assert "With 2 jobs more" in view._capacity.text()
    QTest.keyClick(view.waiting.view, Qt.Key.Key_Return)
    drops = load(desktop, PLANNED).drops
    assert [drop.number for drop in drops[-2:]] == numbers
    assert view.aboard.model.rowCount() == len(drops) == 6
    assert numbers[0] not in [view.waiting.model.key(at) for at in range(view.waiting.model.rowCount())]
    view.aboard.choose(numbers[1])
    QTest.keyClick(view.aboard.view, Qt.Key.Key_Delete)
    assert [drop.number for drop in load(desktop, PLANNED).drops[4:]] == [numbers[0]]
    desktop.window.undo()
    assert [drop.number for drop in load(desktop, PLANNED).drops[4:]] == numbers


def test_what_was_chosen_for_one_load_is_not_chosen_for_another(sign_in: SignIn, page: Callable[[], LoadsPage]) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    view = made.load
    view.waiting.choose(*[view.waiting.model.key(at) for at in range(3)])
    view.aboard.choose(view.aboard.model.key(0))
    made.open_load(PLANNED)
    assert len(view.waiting.rows()) == 3, "whoever comes back to a load goes on with it"
    made.open_load(BEGUN)
    assert (view.waiting.rows(), view.aboard.rows()) == ([], [])
    assert "more:" not in view._capacity.text()
    QTest.keyClick(view.waiting.filter, Qt.Key.Key_Down)
    assert [row.number for row in view.waiting.rows()] == [view.waiting.model.key(0)]


def test_many_jobs_are_put_on_beside_the_window(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Sam")
    made = page()
    made.open_load(PLANNED)
    view = made.load
    numbers = [view.waiting.model.row(at).number for at in range(view.waiting.model.rowCount())]
    view.waiting.view.selectAll()
    view.put_on()
    qtbot.waitUntil(lambda: "22 jobs put on load 3" in desktop.window.notice.words(), timeout=15000)
    assert [drop.number for drop in load(desktop, PLANNED).drops[4:]] == numbers
    assert view.waiting.model.rowCount() == 0
    desktop.window.undo()
    qtbot.waitUntil(lambda: "22 jobs taken off" in desktop.window.notice.words(), timeout=15000)
    assert len(load(desktop, PLANNED).drops) == 4
    assert view.waiting.model.rowCount() == 22


def test_jobs_are_dragged_over_and_back(desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    view = made.load
    number = view.waiting.model.row(0).number
    assert drop(view.aboard, WAITING, [number])
    assert load(desktop, PLANNED).drops[-1].number == number
    assert drop(view.waiting, ABOARD, [number])
    assert number not in [each.number for each in load(desktop, PLANNED).drops]


def drop(pane: QWidget, kind: str, numbers: list[str], at: QPoint = QPoint(20, 20)) -> bool:  # noqa: B008
    """Drag jobs over a list and let them go; whether it took them."""
    data = carried(kind, numbers)
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, move, data, left, none)
    enter.ignore()
    QApplication.sendEvent(pane, enter)
    if enter.isAccepted():
        QApplication.sendEvent(pane, QDropEvent(QPointF(at), move, data, left, none))
    return enter.isAccepted()


# --- the order of the stops -------------------------------------------------------------------------------------------


def order(desktop: Desktop) -> list[str]:
    return [each.number for each in load(desktop, PLANNED).drops]


def test_drops_are_moved_by_key_and_button_and_taken_back(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    view = made.load
    a, b, c, d = order(desktop)
    view.aboard.choose(c)
    view.aboard.view.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    for _ in range(3):  # the third finds it at the front
        QTest.keyClick(view.aboard.view, Qt.Key.Key_Up, alt)
    qtbot.waitUntil(lambda: order(desktop) == [c, a, b, d], timeout=15000)
    assert not view.stops.earlier.isEnabled()
    assert [row.number for row in view.aboard.rows()] == [c]
    assert [view.aboard.model.key(at) for at in range(4)] == [c, a, b, d]
    assert "is drop 1 now" in desktop.window.notice.words()
    view.aboard.choose(a, b)
    qtbot.mouseClick(view.stops.later, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: order(desktop) == [c, d, a, b], timeout=15000)
    assert not view.stops.later.isEnabled()
    QTest.keyClick(view.aboard.view, Qt.Key.Key_Down, alt)
    view.stops.settle()
    assert order(desktop) == [c, d, a, b]
    desktop.window.undo()
    assert order(desktop) == [c, a, b, d]
    assert "as they were" in desktop.window.notice.words()


def test_drops_are_dragged_inside_the_list(desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    view = made.load
    a, b, c, d = order(desktop)

    def at(row: int, part: float) -> QPoint:
        seen = view.aboard.view.visualRect(view.aboard.model.index(row, 0))
        inside = QPoint(seen.left() + 5, seen.top() + int(seen.height() * part))
        return view.aboard.view.viewport().mapTo(view.aboard, inside)

    view.aboard.choose(d)
    assert drop(view.aboard, ABOARD, [d], at(1, 0.2))
    assert order(desktop) == [a, d, b, c]
    assert view.stops._between._line.isHidden()
    view.aboard.choose(a, d)
    assert drop(view.aboard, ABOARD, [a, d], at(3, 0.8))
    assert order(desktop) == [b, c, a, d]
    desktop.window.undo()
    assert order(desktop) == [a, d, b, c]


def test_a_list_sorted_otherwise_shows_the_stops_before_any_is_moved(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]
) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    view = made.load
    before = order(desktop)
    view.aboard.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert view.aboard.model.key(0) == before[-1]
    assert drop(view.aboard, ABOARD, [before[0]])
    assert order(desktop) == before
    assert "Drag once more" in desktop.window.notice.words()
    assert view.aboard.model.key(0) == before[0]
    view.aboard.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    view.aboard.choose(before[1])
    view.stops.move_earlier()
    assert view.aboard.model.key(0) == before[1]
    view.stops.settle()
    assert order(desktop) == [before[1], before[0], *before[2:]]
    assert view.aboard.model.key(0) == before[1]


def test_the_loading_screen_follows_the_order(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Sam")
    made = page()
    made.open_load(PLANNED)
    made._show_screen(PLANNED)
    first, second, *rest = order(desktop)
    sam = people.sign_in(desktop.app.store, "Sam", "246810")
    stops.put_in_order(desktop.app.store, sam, PLANNED, [second, first, *rest])
    made.reread()

    def shown() -> list[tuple[int, str]]:
        return [(drop.stop, drop.number) for drop, _ in made.loading.tally.drops()][:2] if made.loading.tally else []

    qtbot.waitUntil(lambda: shown() == [(1, second), (2, first)], timeout=15000)


def test_an_order_is_taken_back_though_a_drop_is_gone(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]
) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    a, b, c, d = order(desktop)
    made.load.aboard.choose(d)
    made.load.stops.move_earlier()
    carla = people.sign_in(desktop.app.store, "Carla", "246810")
    loads.withdraw(desktop.app.store, carla, PLANNED, b)
    made.open_load(BEGUN)
    desktop.window.undo()
    assert order(desktop) == [a, c, d]


@pytest.mark.parametrize(
    ("now", "chosen", "earlier", "later"),
    [
        ("abcd", "c", "acbd", "abdc"),
        ("abcd", "bd", "badc", "acbd"),
        ("abcd", "ab", "abcd", "cabd"),
        ("a", "a", "a", "a"),
    ],
)
def test_several_move_together(now: str, chosen: str, earlier: str, later: str) -> None:
    assert "".join(moved_earlier(now, set(chosen))) == earlier
    assert "".join(moved_later(now, set(chosen))) == later


@pytest.mark.parametrize(
    ("row", "chosen", "then"),
    [(0, "c", "cabd"), (4, "a", "bcda"), (2, "ad", "badc"), (1, "a", "abcd"), (2, "bc", "abcd")],
)
def test_what_is_dropped_stands_where_the_line_was(row: int, chosen: str, then: str) -> None:
    assert "".join(placed("abcd", set(chosen), row)) == then


def test_pressing_on_one_of_several_chosen_jobs_keeps_them(sign_in: SignIn, page: Callable[[], LoadsPage]) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    view = made.load.waiting.view
    made.load.waiting.choose(*[made.load.waiting.model.key(at) for at in range(3)])
    at = view.visualRect(view.model().index(1, 1)).center()
    left = Qt.MouseButton.LeftButton
    press = QMouseEvent(QEvent.Type.MouseButtonPress, QPointF(at), QPointF(view.mapToGlobal(at)), left, left,
                        Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(view.viewport(), press)
    assert len(made.load.waiting.rows()) == 3


def test_too_much_is_refused_in_words_and_shown(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    view = made.load
    view.waiting.view.selectAll()
    assert view._capacity.property("kind") == "wrong"
    assert view._capacity.text().startswith("▲")
    view.put_on()
    qtbot.waitUntil(lambda: "would carry" in desktop.window.notice.words(), timeout=15000)
    assert len(load(desktop, PLANNED).drops) == 4


def test_a_scan_chooses_the_job_while_a_load_is_built(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], type_scan: Scan
) -> None:
    sign_in("Carla")
    made = page()
    made.open_load(PLANNED)
    number = made.load.waiting.model.row(5).number
    type_scan(number)
    assert [row.number for row in made.load.waiting.rows()] == [number]
    type_scan(codes(desktop, PLANNED)[0])
    assert [row.number for row in made.load.aboard.rows()] == [load(desktop, PLANNED).drops[0].number]
    type_scan(codes(desktop, BEGUN)[0])
    assert "is on load 2 already" in desktop.window.notice.words()
    assert load(desktop, BEGUN).load.loaded == 15


# --- the loading screen -----------------------------------------------------------------------------------------------


def colour_of(page: LoadsPage) -> QColor:
    image: QImage = page.loading.answer.grab().toImage()
    return image.pixelColor(image.width() - 12, image.height() // 2)


def test_a_scan_on_the_board_opens_the_load_and_the_next_one_loads(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], type_scan: Scan
) -> None:
    sign_in("Ben")
    made = page()
    missing = codes(desktop, BEGUN, "expected", "here")
    type_scan(missing[0])
    assert front(made) is made.loading
    assert load(desktop, BEGUN).load.loaded == 15
    assert "only opened the load" in made.loading.answer.told()[1]
    type_scan(missing[0])
    assert load(desktop, BEGUN).load.loaded == 16
    assert made.loading.counts.text() == "16 / 31"


def test_every_answer_has_its_colour_and_words(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], type_scan: Scan, qtbot: QtBot
) -> None:
    sign_in("Ben")
    made = page()
    made.open_load(BEGUN)
    missing = codes(desktop, BEGUN, "expected", "here")
    held = load(desktop, BEGUN).drops[-1]
    jobs.hold(desktop.app.store, people.sign_in(desktop.app.store, "Carla", "246810"), held.number, "credit limit")
    other = codes(desktop, PLANNED)[0]
    for code, title, colour in (
        (missing[0], "Loaded", "#009e73"),
        (missing[0], "Already loaded", "#56b4e9"),
        (other, "Other load", "#e69f00"),
        (held.missing[0], "On hold", "#d55e00"),
        (STRANGER, "Unknown", "#cc79a7"),
    ):
        type_scan(code)
        if title == "Unknown":  # it might have been a badge
            qtbot.waitUntil(lambda: made.loading.answer.told()[0] == "Unknown", timeout=15000)
        assert made.loading.answer.told()[0] == title
        assert colour_of(made).name() == colour
    assert made.loading.counts.text() == "16 / 31"
    assert "unknown" in made.loading.last.words()[0]
    assert [each.answer for each in recent_scans.last(desktop.app.store, BEGUN, 5)] == [
        "unknown", "held", "other_load", "already_loaded", "loaded"]  # fmt: skip
    assert recent_scans.last(desktop.app.store, BEGUN, 1)[0].who == "Ben"


def test_the_loaded_answer_tells_the_drop_and_how_many(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]
) -> None:
    sign_in("Ben")
    made = page()
    made.open_load(BEGUN)
    at = next(drop for drop in load(desktop, BEGUN).drops if len(drop.missing) > 1)
    made.take_scan(at.missing[0].encode())
    where = made.loading.answer.told()[1]
    assert where == f"Drop {at.stop}  ·  {at.consignee}  ·  {at.loaded + 1} of {at.units}"
    assert at.missing[0][-6:] in made.loading.last.words()[0]


def test_the_counts_agree_with_the_store_without_reading_it_again(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in("Ben")
    made = page()
    made.open_load(BEGUN)
    read: list[int] = []
    monkeypatch.setattr(made.loading, "read_now", lambda: read.append(1))
    for code in codes(desktop, BEGUN, "expected", "here"):
        made.take_scan(code.encode())
    assert read == []
    tally = made.loading.tally
    assert tally is not None
    now = load(desktop, BEGUN)
    assert made.loading.counts.text() == f"{now.load.loaded} / {now.load.expected}" == "31 / 31"
    assert [loaded for _, loaded in tally.drops()] == [drop.loaded for drop in now.drops]


def test_what_another_desk_loads_is_seen(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Ben")
    made = page()
    made.open_load(BEGUN)
    sam = people.sign_in(desktop.app.store, "Sam", "246810")
    code = codes(desktop, BEGUN, "expected", "here")[0]
    loading.scan(desktop.app.store, desktop.app.spool, sam, BEGUN, code, wait_s=5)
    made.reread()
    qtbot.waitUntil(lambda: made.loading.counts.text() == "16 / 31", timeout=15000)
    assert "Sam" in made.loading.last.words()[0]


def test_u_takes_the_last_back_and_a_scanner_never_presses_it(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], type_scan: Scan, qtbot: QtBot
) -> None:
    sign_in("Ben")
    made = page()
    made.open_load(BEGUN)
    first, second = codes(desktop, BEGUN, "expected", "here")[:2]
    type_scan(first)
    type_scan(second)
    type_scan("UUUUUU-UNKNOWN-U")
    qtbot.waitUntil(lambda: made.loading.answer.told()[0] == "Unknown", timeout=15000)  # it might have been a badge
    assert load(desktop, BEGUN).load.loaded == 17
    QTest.keyClick(made.loading, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: load(desktop, BEGUN).load.loaded == 16, timeout=15000)
    qtbot.waitUntil(lambda: made.loading.answer.told()[0] == "Taken off", timeout=15000)
    assert made.loading.counts.text() == "16 / 31"
    assert second not in codes(desktop, BEGUN, "loaded")
    qtbot.mouseClick(made.loading.undo, Qt.MouseButton.LeftButton)
    assert load(desktop, BEGUN).load.loaded == 15
    made.loading.undo_last()
    assert made.loading.answer.told()[0] == "Nothing to take back"
    assert load(desktop, BEGUN).load.loaded == 15


def test_what_was_loaded_before_is_taken_off_by_scanning_it(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], type_scan: Scan, qtbot: QtBot
) -> None:
    sign_in("Ben")
    made = page()
    made.open_load(BEGUN)
    code = codes(desktop, BEGUN, "loaded")[0]
    qtbot.mouseClick(made.loading.off, Qt.MouseButton.LeftButton)
    type_scan(code)
    assert code not in codes(desktop, BEGUN, "loaded")
    qtbot.waitUntil(lambda: made.loading.counts.text() == "14 / 31", timeout=15000)
    type_scan(code)  # only the one scan takes off
    assert code in codes(desktop, BEGUN, "loaded")


def test_scans_are_kept_while_the_store_is_busy_and_judged_after(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], folder: Path, qtbot: QtBot
) -> None:
    sign_in("Ben")
    made = page()
    made.open_load(BEGUN)
    first, second = codes(desktop, BEGUN, "expected", "here")[:2]
    busy = sqlite3.connect(folder / "practice.depot", isolation_level=None)
    busy.execute("BEGIN IMMEDIATE")
    for code in (first, STRANGER):
        made.take_scan(code.encode())
        assert made.loading.answer.told()[0] == "Kept"
    assert made.loading.counts.text() == "15 / 31"
    assert made.loading.kept.text() == "Kept and not counted yet: 2"
    busy.execute("ROLLBACK")
    busy.close()
    qtbot.waitUntil(lambda: "judged: 1 × loaded, 1 × unknown" in made.loading.kept.text(), timeout=15000)
    qtbot.waitUntil(lambda: made.loading.counts.text() == "16 / 31", timeout=15000)
    assert desktop.app.spool.is_empty()
    made.take_scan(second.encode())
    assert load(desktop, BEGUN).load.loaded == 17


def test_a_loader_has_the_whole_screen_until_it_is_given_back(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]
) -> None:
    sign_in("Ben")
    made = page()
    assert not desktop.window.rail.isHidden()
    made.open_load(BEGUN)
    assert desktop.window.rail.isHidden()
    for each in (made.loading._back, made.loading.undo, made.loading.main, made.loading.whole):
        assert each.height() >= 44
    made.loading.next_step()
    assert front(made) is made.gate
    assert desktop.window.rail.isHidden()
    QTest.keyClick(made.gate, Qt.Key.Key_Escape)
    QTest.keyClick(made.loading, Qt.Key.Key_F11)
    assert not desktop.window.rail.isHidden()
    QTest.keyClick(made.loading, Qt.Key.Key_F11)
    assert desktop.window.rail.isHidden()
    desktop.session.sign_out()
    assert not desktop.window.rail.isHidden()
    sign_in("Ben")
    assert front(made) is made.loading
    desktop.session.sign_out()
    sign_in("Carla")
    assert front(made) is made.board


# --- confirming, leaving, opening again -------------------------------------------------------------------------------


def state(desktop: Desktop, number: int = BEGUN) -> str:
    return load(desktop, number).load.state


def test_missing_units_need_a_reason_and_confirming_can_be_undone(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Ben")
    made = page()
    made.open_load(BEGUN)
    qtbot.mouseClick(made.loading.main, Qt.MouseButton.LeftButton)
    gate = made.gate
    assert front(made) is gate
    missing = [drop for drop in load(desktop, BEGUN).drops if drop.missing]
    assert gate.missing.model.rowCount() == len(missing)
    assert gate.main.text() == "Confirm without 16 units   Ctrl+Enter"
    qtbot.mouseClick(gate.main, Qt.MouseButton.LeftButton)
    assert "Say why" in gate._field._below.text()
    assert state(desktop) == "loading"
    assert gate.reason.hasFocus()
    QTest.keyClick(gate.reason, Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    assert isinstance(first, QPushButton)
    assert first.text() == "not on the dock", "the reasons come after the question, before what confirms"
    QTest.keyClick(first, Qt.Key.Key_Space)
    qtbot.waitUntil(gate.main.hasFocus, timeout=15000)
    qtbot.mouseClick(gate.main, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: front(made) is made.loading, timeout=15000)
    assert (state(desktop), load(desktop, BEGUN).load.short_reason) == ("confirmed", "not on the dock")
    assert made.loading.main.text() == "Depart   Ctrl+Enter"
    desktop.window.undo()
    qtbot.waitUntil(lambda: "open again" in desktop.window.notice.words(), timeout=15000)
    assert state(desktop) == "loading"


def test_a_scan_on_the_way_to_confirming_still_loads(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], type_scan: Scan
) -> None:
    sign_in("Ben")
    made = page()
    made.open_load(BEGUN)
    made.loading.next_step()
    type_scan(codes(desktop, BEGUN, "expected", "here")[0])
    assert front(made) is made.gate
    assert made.gate.answer.isVisible()
    assert made.gate.answer.told()[0] == "Loaded"
    assert load(desktop, BEGUN).load.loaded == 16
    assert made.gate.reason.text() == ""


def test_a_confirmed_load_departs_or_is_opened_again(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Sam")
    made = page()
    made.open_load(BEGUN)
    for code in codes(desktop, BEGUN, "expected", "here"):
        made.loading.number = BEGUN
        made._show_screen(BEGUN)
        made.take_scan(code.encode())
    made._leave_screen()
    qtbot.mouseClick(made.load.main, Qt.MouseButton.LeftButton)
    assert made.gate._field.isHidden()
    made.gate.decide()
    qtbot.waitUntil(lambda: front(made) is made.load, timeout=15000)
    assert state(desktop) == "confirmed"
    qtbot.mouseClick(made.load.reopen, Qt.MouseButton.LeftButton)
    made.gate.reason.setText("one more pallet")
    QTest.keyClick(made.gate.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: front(made) is made.load, timeout=15000)
    assert state(desktop) == "loading"
    made.load.main.click()
    made.gate.decide()
    qtbot.waitUntil(lambda: front(made) is made.load, timeout=15000)
    made.load.main.click()
    assert "cannot be taken back" in made.gate._words.text()
    assert "No note was printed yet for 8 jobs. F8 prints." in made.gate._words.text()
    QTest.keyClick(desktop.window, Qt.Key.Key_F8)
    assert desktop.window.current()[0] == "documents"  # type: ignore[index]
    desktop.window.show_page("loads")
    assert front(made) is made.gate, "and back where one was"
    made.gate.decide()
    qtbot.waitUntil(lambda: front(made) is made.load, timeout=15000)
    assert state(desktop) == "departed"
    assert made.load.main.isHidden()


def test_a_held_job_on_the_vehicle_is_named_at_the_gate(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Ben")
    on = next(drop for drop in load(desktop, BEGUN).drops if drop.loaded)
    jobs.hold(desktop.app.store, people.sign_in(desktop.app.store, "Carla", "246810"), on.number, "customs")
    made = page()
    made.open_load(BEGUN)
    made.loading.next_step()
    assert "customs" in made.gate._holds.words()
    made.gate._say_reason("no room")
    made.gate.decide()
    qtbot.waitUntil(lambda: "On hold and on the vehicle" in made.gate._wrong.text(), timeout=15000)
    assert made.gate._wrong.isVisible()
    assert QApplication.focusWidget() is made.gate.main
    assert state(desktop) == "loading"


# --- what must hold whatever happens ----------------------------------------------------------------------------------


def test_black_is_read_on_every_answer() -> None:
    """WCAG 2.2, 1.4.3: at least 4.5 : 1."""

    def light(colour: QColor) -> float:
        parts = [(each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4)
                 for each in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    for face in answers.FACES.values():
        if face.colour:
            assert (light(QColor(face.colour)) + 0.05) / (light(QColor(answers.ON_ANSWER)) + 0.05) >= 4.5


def test_each_kind_of_answer_has_its_own_sign_colour_and_sound() -> None:
    faces = set(answers.FACES.values())
    assert len(faces) == 6
    for parts in ({each.shape for each in faces}, {each.colour for each in faces}, {each.sound for each in faces}):
        assert len(parts) == 6


def test_help_says_what_can_be_done(sign_in: SignIn, page: Callable[[], LoadsPage]) -> None:
    sign_in("Carla")
    assert 4 <= len(page().help().splitlines()) <= 8


def test_printing_goes_to_the_documents_of_the_load(
    desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Carla")
    made = page()
    made.board.pane.choose(GONE)
    with qtbot.waitSignal(desktop.session.wanted) as wanted:
        QTest.keyClick(desktop.window, Qt.Key.Key_F8)
    assert wanted.args == ["print load", "1"]
    assert desktop.window.current()[0] == "documents"  # type: ignore[index]


def test_a_load_that_is_not_there_is_told(desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]) -> None:
    sign_in("Carla")
    made = page()
    made.show_this("load", "77")
    assert front(made) is made.board
    assert "no load 77" in desktop.window.notice.words()


def test_a_search_for_a_load_opens_it(desktop: Desktop, sign_in: SignIn, page: Callable[[], LoadsPage]) -> None:
    sign_in("Carla")
    desktop.window.open_this("load", str(PLANNED))
    made = page()
    assert (front(made), made.load.number) == (made.load, PLANNED)

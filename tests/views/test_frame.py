from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.errors import DepotError
from depot_app.services import counts, job_view, ledger_view, load_view, locked_scans, people
from depot_app.views import look, parts
from depot_app.views.day_edit import DayEdit
from depot_app.views.look import ROW_HEIGHT, Tone
from depot_app.views.orders.page import OrdersPage
from depot_app.views.parts import beside, holding, number_box
from depot_app.views.rail import Rail


def test_one_signs_in_with_name_and_pin(desktop: Desktop, qtbot: QtBot) -> None:
    sign = desktop.window.sign_in
    carla = next(each for each in sign._people if each.text() == "Carla")
    QTest.mouseClick(carla, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(desktop.session.signed, timeout=15000):
        for typed in range(1, len(practice.PIN) + 1):
            QTest.keyClicks(sign._pin, practice.PIN[typed - 1])
            qtbot.waitUntil(partial(typed_is, sign._pin, practice.PIN[:typed]), timeout=15000)  # a person's pace
        QTest.keyClick(sign._pin, Qt.Key.Key_Return)
    assert desktop.session.place.name == "Carla"


def typed_is(editor: QLineEdit, words: str) -> bool:
    return editor.text() == words


def test_a_wrong_pin_is_told_and_recorded(desktop: Desktop, qtbot: QtBot) -> None:
    sign = desktop.window.sign_in
    sign._choose("Carla")
    sign._pin.setText("975310")
    sign._enter()
    qtbot.waitUntil(lambda: "PIN" in sign._wrong.text(), timeout=15000)
    assert desktop.session.place.person is None


def test_a_badge_signs_in(desktop: Desktop, qtbot: QtBot, type_scan: Callable[[str], None]) -> None:
    admin = people.sign_in(desktop.app.store, "Vera", practice.PIN)
    people.add(desktop.app.store, admin, "Bo", "loader", badge="BADGE-77123")
    with qtbot.waitSignal(desktop.session.signed, timeout=15000):
        type_scan("BADGE-77123")
    assert desktop.session.place.name == "Bo"
    assert desktop.window.current() is not None
    assert desktop.window.current()[0] == "loads"  # type: ignore[index]


def test_the_rail_counts_what_needs_a_person(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Carla")
    told = counts.counted(desktop.app.store)
    assert (told.loads, told.deliveries, told.approvals) == (2, 5, 2)
    desktop.window.count(told)
    assert desktop.window.rail._badges["loads"].text() == "2"


def test_keys_go_to_pages_and_lock(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Vera")
    QTest.keyClick(desktop.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert desktop.window.current()[0] == "orders"  # type: ignore[index]
    QTest.keyClick(desktop.window, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is desktop.window.finder
    QTest.keyClick(desktop.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desktop.session.place.person is None


def test_a_loader_sees_only_what_a_loader_works_with(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Ben")
    shown = {name for name, made in desktop.window.rail._buttons.items() if not made.isHidden()}
    assert shown == {"today", "loads"}


def test_scans_made_while_locked_wait_for_the_next_person(
    desktop: Desktop, sign_in: Callable[[str], None], type_scan: Callable[[str], None]
) -> None:
    type_scan("BRS1-00000011-001")
    type_scan("BRS1-00000011-002")
    assert len(locked_scans.waiting(desktop.session.place)) == 2
    sign_in("Ben")
    assert locked_scans.waiting(desktop.session.place) == []
    assert desktop.window.notice.words().count("no load was open") == 2


def test_freight_scanned_while_locked_is_loaded_when_somebody_signs_in(
    desktop: Desktop, sign_in: Callable[[str], None], type_scan: Callable[[str], None]
) -> None:
    sign_in("Ben")
    desktop.window.open_this("load", "2")
    stop = load_view.show(desktop.app.store, 2).jobs[-1]["reference"]
    code = job_view.show(desktop.app.store, stop).units[-1]["code"]
    desktop.session.sign_out()
    before = desktop.app.store.clock.now()
    type_scan(code)
    QTest.qWait(1100)
    sign_in("Ben")
    assert job_view.show(desktop.app.store, stop).units[-1]["state"] == "loaded"
    happened = ledger_view.listed(desktop.app.store, ref=stop).facts[-1].happened
    assert (datetime.fromisoformat(happened) - before).total_seconds() < 1.0


def test_all_one_line_editors_are_as_high_and_their_texts_as_far_in(qtbot: QtBot) -> None:
    line, typed, number, day = QLineEdit("7"), QComboBox(), number_box(1, 9), DayEdit()
    typed.setEditable(True)
    number.setFont(look.font(look.LIST))
    shown = holding(beside(line, typed, number, day))
    qtbot.addWidget(shown)
    look.dress(shown, look.Theme.LIGHT)
    shown.show()
    insets = set()
    for editor in (line, typed, number, day, line):
        editor.setFocus()  # the frame of what has the focus is thicker
        QTest.qWait(1)
        edit = editor if editor is line else editor.findChild(QLineEdit)
        assert isinstance(edit, QLineEdit)
        edit.home(False)
        insets.add(edit.mapTo(shown, edit.cursorRect().center()).x() - editor.x())
    assert max(insets) - min(insets) <= 1, insets
    assert {each.height() for each in (line, typed, number, day)} == {line.height()}


@pytest.mark.parametrize("theme", [look.Theme.LIGHT, look.Theme.DARK, look.Theme.CONTRAST])
def test_counts_on_the_rail_are_seen_in_every_theme(
    desktop: Desktop, sign_in: Callable[[str], None], theme: look.Theme
) -> None:
    """A style sheet looks at the state of a widget itself, and never at that of what it stands in."""
    sign_in("Carla")
    look.redress(desktop.window, theme)
    desktop.window.rail.count("loads", 2)
    desktop.window.rail.count("orders", 22)
    desktop.window.show_page("orders")
    colours = look.PALETTES[theme]
    inks = {name: badge.palette().color(badge.foregroundRole()) for name, badge in desktop.window.rail._badges.items()}
    assert inks["orders"] == QColor(colours.on_chosen)
    assert inks["loads"] == QColor(colours.text)
    look.redress(desktop.window, look.Theme.LIGHT)


@pytest.mark.parametrize("theme", [look.Theme.LIGHT, look.Theme.DARK, look.Theme.CONTRAST])
def test_what_cannot_be_pressed_looks_so_in_every_theme(desktop: Desktop, theme: look.Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    on, off = QPushButton("Take back", window), QPushButton("Take back", window)
    off.setEnabled(False)
    look.dress(window, theme)
    for each in (on, off):
        each.resize(120, 40)
    assert on.grab().toImage() != off.grab().toImage()
    look.redress(desktop.window, look.Theme.LIGHT)


def test_a_state_there_is_no_room_for_ends_in_dots(desktop: Desktop) -> None:
    link = desktop.window.status._link
    link.setText("Working without Odoo: it does not know the service FREIGHT")
    link.resize(160, 24)
    cut = link.grab().toImage()
    link.setText(link.fontMetrics().elidedText(link.text(), Qt.TextElideMode.ElideRight, 160))
    assert link.text().endswith("…")
    assert link.grab().toImage() == cut


def test_a_colleagues_badge_hands_the_desk_over(desktop: Desktop, sign_in: Callable[[str], None],
                                                type_scan: Callable[[str], None], qtbot: QtBot) -> None:  # fmt: skip
    store = desktop.app.store
    people.add(store, people.sign_in(store, "Vera", practice.PIN), "Bo", "loader", badge="BADGE-55512")
    sign_in("Carla")
    desktop.window.show_page("orders")
    type_scan("BADGE-55512")
    qtbot.waitUntil(lambda: desktop.session.place.name == "Bo")
    assert desktop.window.current()[0] == "loads"  # type: ignore[index]
    type_scan("NOBODYS-77")
    qtbot.waitUntil(lambda: "NOBODYS-77" in desktop.window.notice.words())
    assert desktop.session.place.name == "Bo"


def test_the_window_stands_where_each_person_had_it(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    window = desktop.window
    window.setMinimumSize(300, 300)
    sizes = {"Carla": QSize(700, 500), "Sam": QSize(640, 560)}
    for name, size in sizes.items():
        sign_in(name)
        window.resize(size)
    desktop.session.sign_out()
    for name, size in sizes.items():
        sign_in(name)
        assert window.size() == size, name
    sign_in("Ben")
    assert window.size() == sizes["Sam"], "who was never here takes the window as it is"


@pytest.mark.parametrize(
    ("keys", "day"),
    [("05/12/2026", (2026, 12, 5)), ("5/12/2026", (2026, 12, 5)), ("05122026", (2026, 12, 5)),
     ("1.2.2027", (2027, 2, 1)), ("31-01-2025", (2025, 1, 31))],
)  # fmt: skip
def test_a_day_is_keyed_in_as_people_write_it(qtbot: QtBot, keys: str, day: tuple[int, int, int]) -> None:
    edit, after = DayEdit(), QLineEdit()
    both = holding(beside(edit, after))
    qtbot.addWidget(both)
    both.show()
    edit.show_day(date(2026, 11, 23))
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Home)
    QTest.keyClicks(edit, keys)
    assert edit.day_chosen() == date(*day)
    assert after.text() == ""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_alt_and_down_open_the_calendar_and_enter_chooses(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Carla")
    desktop.window.show_page("orders")
    orders = desktop.window.page("orders")
    orders.begin_new()  # type: ignore[attr-defined]
    edit = next(each for each in orders.findChildren(DayEdit) if each.isVisible())  # type: ignore[attr-defined]
    edit.show_day(date(2026, 11, 23))
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = edit.calendarWidget()
    assert calendar.isVisible()
    assert edit.day_chosen() == date(2026, 11, 23)
    days = QApplication.focusWidget()
    assert days is not None
    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert not calendar.isVisible()
    assert edit.day_chosen() == date(2026, 11, 24)


def test_a_long_name_of_the_depot_ends_in_dots_and_is_kept_whole(desktop: Desktop) -> None:
    rail = Rail([])
    rail.depot("Carriers Greatman & Sons, Northern depot")
    holder = holding(beside(rail))
    holder.show()
    assert rail._depot.text().endswith("…")
    assert rail._depot.sizeHint().width() <= rail.width()
    assert rail._depot.toolTip() == "Carriers Greatman & Sons, Northern depot"
    rail.depot("North")
    assert rail._depot.text() == "North"


def test_what_one_looked_for_is_not_the_next_ones_to_read(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Carla")
    QTest.keyClicks(desktop.window.finder, "2468")
    desktop.session.sign_out()
    assert desktop.window.finder.text() == ""


def test_help_has_room_on_a_small_screen(desktop: Desktop, sign_in: Callable[[str], None], qtbot: QtBot) -> None:
    sign_in("Vera")
    desktop.window.resize(1366, 600)
    words, reading = desktop.window.help._words, desktop.window.help.reading

    def every_word_has_room() -> bool:
        return words.height() >= words.heightForWidth(words.width())

    for name in ("orders", "billing", "settings"):
        desktop.window.show_page(name)
        before = desktop.window.size()
        desktop.window._help()
        assert desktop.window.help.isVisible()
        assert desktop.window.size() == before
        assert desktop.window.minimumSizeHint().width() <= 1366, name
        qtbot.waitUntil(every_word_has_room, timeout=15000)
        bar, view = reading.verticalScrollBar(), reading.viewport()
        assert bar.maximum() + view.height() >= words.height(), f"every word on {name} can be reached"
        assert bar.value() == 0
        desktop.window._help()


def test_esc_puts_help_away_and_nothing_else(desktop: Desktop, sign_in: Callable[[str], None], qtbot: QtBot) -> None:
    sign_in("Vera")
    for name in ("deliveries", "orders"):  # one has a shortcut for Esc, one hears the key
        desktop.window.show_page(name)
        desktop.window.finder.setFocus()
        desktop.window._help()
        QTest.keyClick(desktop.window.finder, Qt.Key.Key_Escape)
        assert desktop.window.help.isHidden()
        assert desktop.window.finder.hasFocus() is False
        desktop.window.finder.setFocus()
        QTest.keyClicks(desktop.window.finder, "x")
        qtbot.waitUntil(lambda: desktop.window.finder.text() == "x")
        QTest.keyClick(desktop.window.finder, Qt.Key.Key_Escape)
        assert desktop.window.finder.text() == ""


def test_good_news_stays_on_the_page_it_is_about(
    desktop: Desktop, sign_in: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    sign_in("Vera")
    window, session = desktop.window, desktop.session
    for words, tone in (("It is done.", Tone.GOOD), ("There is nothing to print.", Tone.PLAIN)):
        session.say(words, tone)
        window.turn_to("orders")
        assert window.notice.words() == ""
    for tone in (Tone.STOP, Tone.ATTENTION):
        session.say("Look at this.", tone)
        window.turn_to("today")
        assert window.notice.words() == "Look at this."
    taken_back: list[str] = []
    session.say("It is done.", Tone.GOOD, undo=lambda: taken_back.append("it"))
    window.turn_to("orders")
    assert window.notice.words() == "It is done."
    monkeypatch.setattr(parts, "_UNDO_MS", 0)
    qtbot.wait(5)
    window.turn_to("today")
    assert window.notice.words() == ""
    window.undo()
    assert taken_back == []


def test_what_is_found_is_told_as_everywhere_else(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Vera")
    found = desktop.window.finder
    found.setFocus()
    found.setText("1")
    found._search()
    assert "Load 1  ·  " in found._found.item(0).text()
    found.setText("BRS1")
    found._search()
    told = found._found.item(0).text()
    assert "20" not in told.split("  ·  ")[-2], "the day is said, not written as it is stored"
    assert told.split("  ·  ")[-1][:1].isupper()
    assert found._found.visualItemRect(found._found.item(0)).height() == ROW_HEIGHT


def test_a_store_that_goes_away_while_pages_are_made_is_no_fault(
    desktop: Desktop, sign_in: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """A page read beforehand is nobody's deed: it is told to whoever opens it."""

    def away(_page: OrdersPage) -> None:
        raise DepotError("The store does not answer.", "")

    with monkeypatch.context() as during:
        during.setattr(OrdersPage, "reread", away)
        sign_in("Carla")
        qtbot.waitUntil(lambda: "ledger" in desktop.window.pages._made, timeout=15000)
    qtbot.waitUntil(lambda: not desktop.window.pages._making.isActive(), timeout=30000)

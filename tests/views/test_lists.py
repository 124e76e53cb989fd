from __future__ import annotations

import csv
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeySequence, QRegion, QShortcut
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from depot_app.desktop import Desktop
from depot_app.views import list_pane
from depot_app.views.list_model import ListModel
from depot_app.views.list_pane import ListPane
from depot_app.views.look import ROW_HEIGHT, colours
from depot_app.views.parts import Empty
from depot_app.views.rows import Column, Listed


@dataclass(frozen=True)
class Thing:
    key: int
    name: str
    weight: int


COLUMNS = (
    Column[Thing]("Name", lambda row: row.name, sort="name"),
    Column[Thing]("Weight", lambda row: f"{row.weight:,}", right=True, sort="weight"),
)
ORDERS: dict[str, Callable[[Thing], Any]] = {"name": lambda row: row.name, "weight": lambda row: row.weight}


class Many:
    """A source of any length that notes how many rows it was asked for."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.asked = 0

    def keys(self, sort: str, down: bool, start: int, count: int) -> Sequence[Hashable]:
        whole = range(self.count - 1, -1, -1) if down else range(self.count)
        return whole[start : start + count]

    def sorts(self, sort: str) -> bool:
        return sort == "name"

    def rows(self, keys: Sequence[Any]) -> Sequence[Thing]:
        self.asked += len(keys)
        return [Thing(key, f"thing {key}", key) for key in keys]


def things(*names: str) -> list[Thing]:
    return [Thing(number, name, 10 * number) for number, name in enumerate(names)]


def listed(rows: list[Thing], wanted: str = "") -> Listed[Thing]:
    return Listed(rows, lambda row: row.key, ORDERS, lambda row: row.name, wanted)


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = ListModel(COLUMNS)
    model.show_rows(Many(3_000))
    qtmodeltester.check(model, force_py=True)
    model.complete()
    model.show_rows(listed(things("a", "b")))
    model.sort(0, Qt.SortOrder.DescendingOrder)


def test_a_long_list_holds_only_what_is_looked_at(qtbot: QtBot) -> None:
    model, many = ListModel(COLUMNS), Many(100_000)
    model.show_rows(many)
    assert model.index(0, 0).data() == "thing 0"
    model.complete()
    assert model.rowCount() == 100_000
    assert model.index(99_999, 0).data() == "thing 99999"
    assert many.asked <= 300


def test_sorting_asks_the_source(qtbot: QtBot) -> None:
    model = ListModel(COLUMNS)
    model.show_rows(listed(things("pear", "apple", "quince")))
    model.sort(0)
    assert [model.row(number).name for number in range(3)] == ["apple", "pear", "quince"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [model.row(number).weight for number in range(3)] == [20, 10, 0]


@pytest.fixture
def rows() -> list[Thing]:
    return things("apple", "=1+1", "pear")


@pytest.fixture
def pane(desktop: Desktop, sign_in: Callable[[str], None], rows: list[Thing], qtbot: QtBot) -> ListPane[Thing]:
    sign_in("Carla")
    made = ListPane(desktop.session, "things", COLUMNS, lambda words: listed(rows, words), Empty("None", "Make one."))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.reread()
    return made


def test_what_is_chosen_stays_chosen_when_the_list_changes(pane: ListPane[Thing], rows: list[Thing]) -> None:
    pane.choose(2)
    rows.insert(0, Thing(9, "new", 1))
    pane.reread()
    assert [row.name for row in pane.rows()] == ["pear"]
    assert pane.row() == Thing(2, "pear", 20)
    del rows[-1]
    pane.reread()
    assert pane.rows() == []


def test_choosing_more_by_keyboard_keeps_what_was_chosen_when_the_list_changed(
    pane: ListPane[Thing], rows: list[Thing]
) -> None:
    rows += things("a", "b", "c", "d", "e", "f")[3:]
    pane.reread()
    pane.choose_first()
    for _ in range(2):
        QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = [0, 1, 2]
    assert [row.key for row in pane.rows()] == chosen
    rows.insert(0, Thing(9, "new", 1))
    pane.reread()
    QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.key for row in pane.rows()] == [*chosen, 3]
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert [row.key for row in pane.rows()] == [4]
    pane.choose_nothing()
    assert (pane.rows(), pane.row(), pane.view.currentIndex().isValid()) == ([], None, False)


def test_typing_takes_the_place_of_words_the_program_looked_for(pane: ListPane[Thing], qtbot: QtBot) -> None:
    pane.look_for("apple")
    pane.choose_first()
    pane.view.setFocus()
    QTest.keyClicks(pane.view, "p")
    qtbot.waitUntil(lambda: pane.filter.text() == "p", timeout=15000)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2, timeout=15000)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_the_first_arrow_key_chooses_the_first_row(pane: ListPane[Thing], key: Qt.Key) -> None:
    pane.choose_nothing()
    pane.view.setFocus()
    QTest.keyClick(pane.view, key)
    assert [row.name for row in pane.rows()] == ["apple"]
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert [row.name for row in pane.rows()] == ["=1+1"]


def test_typing_on_the_list_filters_it(pane: ListPane[Thing], qtbot: QtBot) -> None:
    pane.view.setFocus()
    QTest.keyClicks(pane.view, "p")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2)
    assert pane.filter.text() == "p"
    pane.filter.setText("nothing of that")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_from_the_filter_one_key_goes_on_to_what_it_found(pane: ListPane[Thing], key: Qt.Key) -> None:
    pane.filter.setFocus()
    pane.filter.setText("pea")
    QTest.keyClick(pane.filter, key)
    assert pane.view.hasFocus(), "at once, and not when the list has been read again"
    assert [row.name for row in pane.rows()] == ["pear"]


def test_esc_clears_the_filter_and_goes_back_to_the_list(pane: ListPane[Thing], qtbot: QtBot) -> None:
    elsewhere: list[bool] = []
    QShortcut(QKeySequence("Esc"), pane, lambda: elsewhere.append(True))
    pane.look_for("pear")
    pane.filter.setFocus()
    QTest.keyClick(pane.filter, Qt.Key.Key_Escape)
    qtbot.waitUntil(pane.view.hasFocus)
    assert (pane.filter.text(), pane.model.rowCount()) == ("", 3)
    assert elsewhere == []
    QTest.keyClick(pane.filter, Qt.Key.Key_Escape)  # nothing to clear: it is the page's
    assert elsewhere == [True]


def test_a_list_that_turns_out_to_be_whole_says_so(desktop: Desktop, qtbot: QtBot) -> None:
    many = things(*(f"thing {number}" for number in range(2_500)))
    made = ListPane(desktop.session, "things", COLUMNS, lambda words: listed(many, words), Empty("None", ""))
    qtbot.addWidget(made)
    for _ in range(2):  # read again it has all rows at once, and cannot know that there are no more
        made.reread()
        qtbot.waitUntil(lambda: made._count.text() == "2,500 shown")


def test_after_typing_no_more_is_chosen_than_the_row_the_cursor_is_on(pane: ListPane[Thing]) -> None:
    pane.view.selectAll()
    pane.choose(2, 0)
    assert len(pane.rows()) == 2
    pane.filter.setText("p")
    pane.reread()
    assert [row.name for row in pane.rows()] == ["pear"]
    pane.filter.setText("apple")
    pane.reread()
    assert pane.rows() == []


def test_shift_goes_on_from_what_the_program_chose(pane: ListPane[Thing], rows: list[Thing]) -> None:
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_Home)
    rows.extend(Thing(number, f"more {number}", 0) for number in (7, 8))
    pane.reread()
    pane.choose(2)
    QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [row.name for row in pane.rows()] == ["pear", "more 7"]


def test_shift_and_an_arrow_begin_where_nothing_is_chosen_any_more(
    pane: ListPane[Thing], rows: list[Thing], qtbot: QtBot
) -> None:
    def shift_down() -> list[str]:
        QTest.keyClick(pane.windowHandle(), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        return [row.name for row in pane.rows()]

    pane.activateWindow()
    pane.view.setFocus()
    qtbot.waitUntil(pane.view.hasFocus)
    rows.extend(Thing(number, f"more {number}", 0) for number in (7, 8))
    pane.reread()
    assert [shift_down(), shift_down()] == [["apple"], ["apple", "=1+1"]]
    del rows[:2]
    pane.reread()
    assert [shift_down(), shift_down(), shift_down()] == [["pear"], ["pear", "more 7"], ["pear", "more 7", "more 8"]]


def test_where_the_last_row_goes_the_cursor_is_in_the_filter(
    pane: ListPane[Thing], rows: list[Thing], qtbot: QtBot
) -> None:
    pane.activateWindow()
    pane.view.setFocus()
    qtbot.waitUntil(pane.view.hasFocus)
    rows.clear()
    pane.reread()
    assert pane.filter.hasFocus()


def test_accents_are_not_needed_to_find_something(pane: ListPane[Thing], rows: list[Thing]) -> None:
    rows.extend([Thing(7, "Çağla Groß", 0), Thing(8, "Łódź", 0)])
    for typed, found in (("cagla", "Çağla Groß"), ("gross", "Çağla Groß"), ("lodz", "Łódź"), ("Łó", "Łódź")):
        pane.filter.setText(typed)
        pane.reread()
        assert [pane.model.row(at).name for at in range(pane.model.rowCount())] == [found]


def test_home_and_end_go_to_the_first_and_the_last_row(pane: ListPane[Thing], qtbot: QtBot) -> None:
    pane.choose_first()
    for key, row in ((Qt.Key.Key_End, 2), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(pane.view, key)
        assert [index.row() for index in pane.view.selectionModel().selectedRows()] == [row]
    QTest.keyClick(pane.view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert len(pane.rows()) == 3


def test_enter_opens(pane: ListPane[Thing], qtbot: QtBot) -> None:
    pane.choose_first()
    with qtbot.waitSignal(pane.opened) as told:
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert told.args == [Thing(0, "apple", 0)]


def test_rows_are_copied_and_exported_safely(pane: ListPane[Thing], tmp_path: Path) -> None:
    pane.view.selectAll()
    pane.view.copy()
    assert QGuiApplication.clipboard().text() == "apple\t0\n=1+1\t10\npear\t20"
    pane.export_to(str(tmp_path / "out.csv"))
    with open(tmp_path / "out.csv", encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["Name", "Weight"], ["apple", "0"], ["'=1+1", "10"], ["pear", "20"]]


def test_columns_are_remembered_for_the_person(desktop: Desktop, pane: ListPane[Thing], qtbot: QtBot,
                                               sign_in: Callable[[str], None]) -> None:  # fmt: skip
    pane.view.setColumnWidth(0, 333)
    sign_in("Sam")
    again = ListPane(desktop.session, "things", COLUMNS, lambda words: listed([], words), Empty("None", ""))
    qtbot.addWidget(again)
    assert again.view.columnWidth(0) != 333
    sign_in("Carla")
    assert again.view.columnWidth(0) == 333


def test_columns_made_for_one_language_do_not_cut_the_heads_of_another(
    desktop: Desktop, pane: ListPane[Thing], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = pane.view.columnWidth(0)
    pane.view.setColumnWidth(0, 40)
    monkeypatch.setattr(list_pane, "spoken", lambda: "de")
    german = ListPane(desktop.session, "things", COLUMNS, lambda words: listed([], words), Empty("None", ""))
    qtbot.addWidget(german)
    assert german.view.columnWidth(0) == usual
    monkeypatch.undo()
    english = ListPane(desktop.session, "things", COLUMNS, lambda words: listed([], words), Empty("None", ""))
    qtbot.addWidget(english)
    assert english.view.columnWidth(0) == 40


def test_what_was_typed_is_the_persons_own(
    desktop: Desktop, pane: ListPane[Thing], qtbot: QtBot, sign_in: Callable[[str], None]
) -> None:
    pane.look_for("pear")
    desktop.session.sign_out()
    sign_in("Carla")
    assert (pane.filter.text(), pane.model.rowCount()) == ("pear", 1)
    sign_in("Sam")
    assert pane.filter.text() == ""
    qtbot.waitUntil(lambda: pane.model.rowCount() == 3)


def seen(pane: ListPane[Thing]) -> QImage:
    return pane.view.viewport().grab().toImage()


def inked(pane: ListPane[Thing], left: int, width: int) -> bool:
    """Whether something is written on this stretch of the first row."""
    picture, base = seen(pane), QColor(colours().base)
    return any(picture.pixelColor(x, y) != base for x in range(left, left + width) for y in range(2, ROW_HEIGHT - 2))


def test_columns_are_painted_where_they_were_moved_to(pane: ListPane[Thing], qtbot: QtBot) -> None:
    pane.resize(600, 300)
    pane.show()
    weight = 200
    pane.view.horizontalHeader().moveSection(1, 0)
    pane.view.setColumnWidth(1, weight)
    assert not inked(pane, 0, weight // 2)  # figures stand at the right
    assert inked(pane, weight + 8, 40)
    pane.view.setColumnHidden(1, True)
    assert inked(pane, 8, 40)
    assert not inked(pane, weight, 300)


def test_only_what_is_chosen_stands_out(pane: ListPane[Thing], qtbot: QtBot) -> None:
    pane.resize(600, 300)
    pane.show()
    pane.choose(1)
    picture = seen(pane)
    rows = [picture.pixelColor(2, pane.view.rowViewportPosition(number) + 4) for number in range(3)]
    assert rows == [QColor(each) for each in (colours().base, colours().chosen, colours().base)]


def test_a_row_painted_alone_looks_as_it_does_among_all(pane: ListPane[Thing], qtbot: QtBot) -> None:
    pane.resize(600, 300)
    pane.show()
    view, whole = pane.view.viewport(), seen(pane)
    alone = QImage(view.size(), whole.format())
    band = QRect(0, pane.view.rowViewportPosition(1), view.width(), ROW_HEIGHT)
    view.render(alone, band.topLeft(), QRegion(band))
    assert alone.copy(band) == whole.copy(band)


def test_a_short_list_is_sorted_by_what_any_column_shows() -> None:
    shown = (Column[Thing]("Name", lambda row: row.name), Column[Thing]("Weight", lambda row: f"{row.weight:,} kg"))
    model = ListModel(shown)
    weights = {"box 10": 1204, "Box 9": 999, "crate": 46}
    model.show_rows(Listed([Thing(number, name, weight) for number, (name, weight) in enumerate(weights.items())],
                           lambda row: row.key))  # fmt: skip
    model.sort(0)
    assert [model.row(number).name for number in range(3)] == ["Box 9", "box 10", "crate"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [model.row(number).weight for number in range(3)] == [1204, 999, 46]
    model.sort(-1)
    assert [model.row(number).name for number in range(3)] == list(weights)


def test_what_cannot_be_sorted_stays_and_says_so(desktop: Desktop, qtbot: QtBot) -> None:
    long = ListPane(desktop.session, "long", COLUMNS, lambda _: Many(5), Empty("", ""))
    qtbot.addWidget(long)
    long.reread()
    head = long.view.horizontalHeader()
    head.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    with qtbot.waitSignal(desktop.session.said) as told:
        head.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert "Weight" in told.args[0].words
    assert (head.sortIndicatorSection(), head.sortIndicatorOrder()) == (0, Qt.SortOrder.DescendingOrder)
    assert [long.model.row(number).key for number in range(5)] == [4, 3, 2, 1, 0]


def test_an_order_that_the_next_rows_do_not_know_is_given_up(desktop: Desktop, qtbot: QtBot) -> None:
    few = listed(things("b", "a"))
    pane = ListPane[Thing](desktop.session, "both", COLUMNS, lambda typed: Many(5) if typed else few, Empty("", ""))
    qtbot.addWidget(pane)
    pane.reread()
    head = pane.view.horizontalHeader()
    head.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert [pane.model.row(number).weight for number in range(2)] == [10, 0]
    pane.filter.setText("thing")
    pane.reread()
    assert head.sortIndicatorSection() == -1
    assert [pane.model.row(number).key for number in range(5)] == [0, 1, 2, 3, 4]

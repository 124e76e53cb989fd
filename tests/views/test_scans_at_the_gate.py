"""A scan while the reason for what is missing is typed: judged there, and neither the text nor a unit is lost by it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from depot_app.desktop import Desktop
from depot_app.services import load_board
from depot_app.services.loading import Answer
from depot_app.views.loads import answers, typing
from depot_app.views.loads.gate import Gate
from depot_app.views.loads.page import LoadsPage

BEGUN, PLANNED = 2, 3
SignIn = Callable[[str], None]
Type = Callable[[str], None]
Shown = Callable[[], LoadsPage]


def missing(desktop: Desktop, number: int = BEGUN) -> list[str]:
    return [code for drop in load_board.detail(desktop.app.store, number).drops for code in drop.missing]


def loaded(desktop: Desktop) -> int:
    return load_board.detail(desktop.app.store, BEGUN).load.loaded


@pytest.mark.parametrize("name", ["Ben", "Sam"])
def test_what_is_typed_goes_on_over_a_scan_and_takes_nothing_back(
    desktop: Desktop, sign_in: SignIn, loads_page: Shown, type_scan: Type, by_hand: Type, qtbot: QtBot, name: str
) -> None:
    sign_in(name)
    page = loads_page()
    page.open_load(BEGUN)  # a loader's begins on the loading screen, a supervisor's on the load
    page._next_step()
    assert page.gate.isVisible()
    by_hand("not fo")
    found = missing(desktop)[0]
    type_scan(found)
    by_hand("und")
    assert page.gate.isVisible()
    assert page.gate.reason.text() == "not found"
    assert QApplication.focusWidget() is page.gate.reason
    assert loaded(desktop) == 16
    assert page.gate.answer.isVisible()
    assert page.gate.answer.told()[0] == "Loaded"
    assert page.gate.answer._face is answers.FACES[Answer.LOADED]
    qtbot.waitUntil(lambda: page.gate.main.text().startswith("Confirm without 15 units"))
    rows = [page.gate.missing.model.row(at) for at in range(page.gate.missing.model.rowCount())]
    assert found not in [code for row in rows for code in row.missing]
    page.gate.decide()
    qtbot.waitUntil(lambda: not page.gate.isVisible(), timeout=15000)
    now = load_board.detail(desktop.app.store, BEGUN).load
    assert (now.state, now.short_reason, now.loaded) == ("confirmed", "not found", 16)


def test_the_wrong_unit_is_told_there_too(
    desktop: Desktop, sign_in: SignIn, loads_page: Shown, type_scan: Type, by_hand: Type
) -> None:
    sign_in("Ben")
    page = loads_page()
    page.open_load(BEGUN)
    page.loading.next_step()
    by_hand("no")
    type_scan(missing(desktop, PLANNED)[0])
    assert (page.gate.answer.told()[0], page.gate.reason.text()) == ("Other load", "no")
    page.gate.left.emit()
    page.loading.next_step()
    assert page.gate.answer.isHidden(), "an answer of before is none to what is scanned now"


def test_when_the_last_has_been_found_the_page_offers_to_confirm(
    desktop: Desktop, sign_in: SignIn, loads_page: Shown, type_scan: Type, by_hand: Type, qtbot: QtBot
) -> None:
    sign_in("Ben")
    page = loads_page()
    page.open_load(BEGUN)
    *others, last = missing(desktop)
    for code in others:
        page.take_scan(code.encode())
    page.loading.next_step()
    by_hand("not fo")
    type_scan(last)
    qtbot.waitUntil(lambda: page.gate.main.text().startswith("Confirm load"))
    assert "Nothing is missing" in page.gate._words.text()
    assert page.gate.reason.accessibleName() == "Why? Not needed any more"
    by_hand("und ")
    assert page.gate.reason.text() == "not found ", "the space pressed no button"
    assert page.gate.isVisible()
    assert load_board.detail(desktop.app.store, BEGUN).load.state == "loading"
    QTest.keyClick(page.gate.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.gate.isVisible(), timeout=15000)
    now = load_board.detail(desktop.app.store, BEGUN).load
    assert (now.state, now.short_reason, now.loaded) == ("confirmed", "", 31)


def test_taking_off_by_scan_is_over_where_one_confirms(
    desktop: Desktop, sign_in: SignIn, loads_page: Shown, type_scan: Type
) -> None:
    sign_in("Ben")
    page = loads_page()
    page.open_load(BEGUN)
    page.loading.off.click()
    page.loading.next_step()
    type_scan(missing(desktop)[0])
    assert loaded(desktop) == 16
    assert page.gate.answer.told()[0] == "Loaded"


def test_who_may_not_scan_does_not_lose_what_was_typed_either(
    desktop: Desktop, sign_in: SignIn, loads_page: Shown, type_scan: Type
) -> None:
    sign_in("Carla")
    page = loads_page()
    page.open_load(BEGUN)
    page._decide(Gate.REOPEN, BEGUN)
    page.gate.reason.setText("more fr")
    type_scan(missing(desktop, PLANNED)[0])
    assert page.gate.isVisible()
    assert page.gate.reason.text() == "more fr"
    assert "Finish what you have begun" in desktop.window.notice.words()


# --- U ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_u_takes_back_alone_and_not_within_a_word(
    desktop: Desktop, sign_in: SignIn, loads_page: Shown, monkeypatch: pytest.MonkeyPatch,
    modifier: Qt.KeyboardModifier,
) -> None:  # fmt: skip
    sign_in("Ben")
    page = loads_page()
    page.open_load(BEGUN)
    code = missing(desktop)[0]
    page.take_scan(code.encode())
    for sign in "found":
        page.loading.keyPressEvent(pressed(sign))
    assert loaded(desktop) == 16
    page.gate.reason.textEdited.emit("fo")  # the word was begun in the field
    page.loading.keyPressEvent(pressed("u"))
    assert loaded(desktop) == 16
    monkeypatch.setattr(typing, "_TOGETHER_MS", -1)
    page.loading.keyPressEvent(pressed("u", modifier))
    assert loaded(desktop) == 15


def pressed(sign: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, ord(sign.upper()), modifier, sign)


def test_the_last_scans_say_what_was_taken_off(
    desktop: Desktop, sign_in: SignIn, loads_page: Shown, type_scan: Type, qtbot: QtBot
) -> None:
    sign_in("Ben")
    page = loads_page()
    page.open_load(BEGUN)
    first, second = missing(desktop)[:2]
    type_scan(first)
    type_scan(second)
    page.loading.undo_last()
    for _ in range(2):  # said at once, and read back from the store
        assert "taken off" in page.loading.last.words()[0]
        assert second[-6:] in page.loading.last.words()[0]
        assert "loaded" in page.loading.last.words()[1]
        page.loading.read_now()

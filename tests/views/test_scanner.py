from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from depot_app.views.scanner import Scanner
from tests.support.hands import scan

_CODE = "BRS1-00000047-007"


class Bench:
    """A window with a field and a button, watched by a scanner."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.field, self.button = QLineEdit(), QPushButton("Confirm")
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.pressed: list[bool] = []
        self.button.clicked.connect(lambda: self.pressed.append(True))
        self.scans: list[bytes] = []
        self.known: set[bytes] = set()
        self.scanner = Scanner(knows=lambda raw: raw in self.known)
        self.scanner.scanned.connect(self.scans.append)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication) -> Iterator[Bench]:
    made = Bench(qtbot)
    made.scanner.watch(qapp)
    yield made
    qapp.removeEventFilter(made.scanner)


def test_a_scan_is_handed_over_whole_and_reaches_no_field(bench: Bench) -> None:
    bench.field.setFocus()
    scan(bench.scanner, lambda: bench.field, _CODE)
    assert bench.scans == [_CODE.encode()]
    assert bench.field.text() == ""


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_F8, Qt.Key.Key_F9])
def test_every_suffix_ends_a_scan_and_presses_nothing(bench: Bench, end: Qt.Key) -> None:
    bench.button.setFocus()
    scan(bench.scanner, lambda: bench.button, _CODE, end)
    QTest.qWait(120)
    assert bench.scans == [_CODE.encode()]
    assert bench.pressed == []
    assert QApplication.focusWidget() is bench.button


def test_a_scan_in_a_dialog_that_a_key_has_opened_is_one_like_any_other(bench: Bench) -> None:
    """The key that opened it is still being typed on as long as the dialog is open."""
    name, told = QLineEdit(), []

    def opened() -> None:
        dialog = QDialog(bench.window)
        QVBoxLayout(dialog).addWidget(name)

        def scanned() -> None:
            name.setFocus()
            scan(bench.scanner, lambda: name, _CODE)
            told.append((list(bench.scans), name.text(), dialog.isVisible()))
            dialog.reject()

        QTimer.singleShot(50, scanned)
        dialog.exec()

    bench.button.clicked.connect(opened)
    bench.button.setFocus()
    QTest.keyClick(bench.button, Qt.Key.Key_Space)
    QTest.qWait(400)
    assert told == [([_CODE.encode()], "", True)]
    scan(bench.scanner, lambda: bench.field, _CODE)
    assert bench.scans == [_CODE.encode()] * 2


def test_a_scan_without_a_suffix_ends_with_the_gap(bench: Bench, qtbot: QtBot) -> None:
    bench.field.setFocus()
    scan(bench.scanner, lambda: bench.field, _CODE, None)
    qtbot.waitUntil(lambda: bench.scans == [_CODE.encode()])
    assert bench.field.text() == ""


def _press(widget: QWidget, sign: str, at_ms: int, *, repeat: bool) -> None:
    key = QKeyEvent(QEvent.Type.KeyPress, ord(sign), Qt.KeyboardModifier.NoModifier, sign, repeat)
    key.setTimestamp(at_ms)
    QApplication.sendEvent(widget, key)


def test_a_sign_that_comes_twice_at_once_is_no_key_held_down(bench: Bench) -> None:
    """X marks the second of two equal signs as a repeat where both have the same moment."""
    bench.field.setFocus()
    for at, (sign, repeat) in enumerate(zip("1000024", (False, False, True, True, True, False, False), strict=True)):
        _press(bench.field, sign, 5_000 + 2 * at, repeat=repeat)
    QTest.keyClick(bench.field, Qt.Key.Key_Return)
    assert bench.scans == [b"1000024"]


def test_a_key_held_down_is_typed(bench: Bench, qtbot: QtBot) -> None:
    bench.field.setFocus()
    _press(bench.field, "7", 5_000, repeat=False)
    for at in range(12):
        _press(bench.field, "7", 5_500 + 30 * at, repeat=True)
    qtbot.waitUntil(lambda: bench.field.text() == "7" * 13, timeout=15000)
    assert bench.scans == []


def test_a_shortcut_finds_in_its_field_all_that_was_typed_before(bench: Bench) -> None:
    """Also where the window was too busy to look at the last sign before the shortcut came."""
    found: list[str] = []
    book = QShortcut(QKeySequence("Ctrl+Return"), bench.window)
    book.activated.connect(lambda: found.append(bench.field.text()))
    bench.field.setFocus()
    QTest.keyClick(bench.field, Qt.Key.Key_7)
    time.sleep(0.06)
    QTest.keyClick(bench.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert found == ["7"]


def test_a_click_right_after_a_letter_leaves_it_where_it_was_typed(bench: Bench, qtbot: QtBot) -> None:
    other = QLineEdit(bench.window)
    layout = bench.window.layout()
    assert layout is not None
    layout.addWidget(other)
    qtbot.waitUntil(lambda: other.y() > bench.button.y(), timeout=15000)
    bench.field.setFocus()
    QTest.keyClicks(bench.field, "an")
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    assert other.hasFocus()
    assert (bench.field.text(), other.text()) == ("an", "")
    QTest.qWait(120)
    assert (bench.field.text(), other.text()) == ("an", "")


def test_a_click_in_the_middle_of_a_scan_does_not_tear_it(bench: Bench, qtbot: QtBot) -> None:
    bench.field.setFocus()
    for at, sign in enumerate(_CODE):
        if at in (2, 9):
            QTest.mouseClick(bench.window, Qt.MouseButton.LeftButton)
        _press(bench.field, sign, 5_000 + 4 * at, repeat=False)
    QTest.keyClick(bench.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.scans == [_CODE.encode()], timeout=15000)


@pytest.mark.parametrize("held_ms", [0, 200])
def test_the_space_bar_presses_the_button_with_the_focus_once(bench: Bench, qtbot: QtBot, held_ms: int) -> None:
    bench.button.setFocus()
    QTest.keyPress(bench.button, Qt.Key.Key_Space)
    qtbot.wait(held_ms)
    QTest.keyRelease(bench.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bench.pressed == [True], timeout=15000)
    qtbot.wait(200)
    assert (bench.pressed, bench.button.isDown()) == ([True], False)


def test_what_a_person_types_reaches_its_field(bench: Bench, qtbot: QtBot) -> None:
    bench.field.setFocus()
    for sign in "Kiosk 7":
        QTest.keyClicks(bench.field, sign)
        QTest.qWait(80)
    qtbot.waitUntil(lambda: bench.field.text() == "Kiosk 7")
    QTest.keyClick(bench.field, Qt.Key.Key_Backspace)
    assert bench.field.text() == "Kiosk "
    assert bench.scans == []


def test_two_quick_letters_and_enter_are_typed(bench: Bench, qtbot: QtBot) -> None:
    entered: list[str] = []
    bench.field.returnPressed.connect(lambda: entered.append(bench.field.text()))
    bench.field.setFocus()
    scan(bench.scanner, lambda: bench.field, "ab")
    qtbot.waitUntil(lambda: entered == ["ab"])
    assert bench.scans == []


def test_typing_and_a_scan_right_after_it_are_told_apart(bench: Bench) -> None:
    bench.field.setFocus()
    QTest.keyClicks(bench.field, "x")
    QTest.qWait(100)
    scan(bench.scanner, lambda: bench.field, _CODE)
    assert bench.scans == [_CODE.encode()]
    assert bench.field.text() == "x"


def test_control_characters_are_kept(bench: Bench) -> None:
    bench.field.setFocus()
    scan(bench.scanner, lambda: bench.field, "0109501101530003\x1d10ABC")
    assert bench.scans == [b"0109501101530003\x1d10ABC"]


def test_a_scan_over_an_open_dialog_does_not_close_it(bench: Bench, qtbot: QtBot) -> None:
    dialog = QDialog(bench.window)
    accept = QPushButton("Yes", dialog)
    accept.clicked.connect(dialog.accept)
    accept.setDefault(True)
    dialog.setModal(True)
    dialog.show()
    qtbot.waitExposed(dialog)
    accept.setFocus()
    scan(bench.scanner, lambda: accept, _CODE)
    assert bench.scans == [_CODE.encode()]
    assert dialog.isVisible()
    dialog.close()


def test_five_hundred_scans_in_a_row_are_all_there_once(bench: Bench) -> None:
    bench.button.setFocus()
    codes = [f"U{number:06d}" for number in range(500)]
    for code in codes:
        scan(bench.scanner, lambda: bench.button, code)
    assert bench.scans == [code.encode() for code in codes]
    assert bench.pressed == []


@pytest.mark.parametrize("first", [2, 4, 9])
def test_keys_that_come_late_but_were_made_together_are_one_scan(bench: Bench, qtbot: QtBot, first: int) -> None:
    """The computer was busy elsewhere in the middle of a scan; when each key was made tells that it is one."""
    bench.field.setFocus()
    for at, sign in enumerate(_CODE):
        if at == first:
            qtbot.wait(200)
        _press(bench.field, sign, 5_000 + 2 * at, repeat=False)
    QTest.keyClick(bench.field, Qt.Key.Key_Return)
    assert bench.scans == [_CODE.encode()]


def _scan_in_pieces(bench: Bench, pieces: tuple[str, ...], pause_ms: int) -> None:
    """Each sign with the time it was made: 2 ms after the one before it, a pause between the pieces."""
    at = bench.scanner._clock.elapsed() + 1000
    for piece in pieces:
        for sign in piece:
            _press(bench.field, sign, at, repeat=False)
            at += 2
        at += pause_ms
    end = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    end.setTimestamp(at - pause_ms)
    QApplication.sendEvent(bench.field, end)


@pytest.mark.parametrize("pause_ms", [50, 90, 130])
@pytest.mark.parametrize("at", range(1, len(_CODE) - 3))
def test_a_scan_that_was_held_up_on_its_way_is_one_scan(bench: Bench, at: int, pause_ms: int) -> None:
    bench.field.setFocus()
    _scan_in_pieces(bench, (_CODE[:at], _CODE[at:]), pause_ms)
    assert bench.scans == [_CODE.encode()]


@pytest.mark.parametrize("gap_ms", [12, 20, 33, 50, 90, 130])
@pytest.mark.parametrize("typed", ["x", "ab"])
def test_what_was_typed_right_before_a_scan_reaches_its_field_and_not_the_code(
    bench: Bench, qtbot: QtBot, typed: str, gap_ms: int
) -> None:
    """No time tells it from a code that was held up on its way: what the depot knows does."""
    bench.known = {_CODE.encode()}
    bench.field.setFocus()
    _scan_in_pieces(bench, (typed, _CODE), gap_ms)
    assert bench.scans == [_CODE.encode()]
    qtbot.waitUntil(lambda: bench.field.text() == typed)
    QTest.qWait(300)
    assert (bench.scans, bench.field.text()) == ([_CODE.encode()], typed)


@pytest.mark.parametrize("pause_ms", [12, 33, 60, 130])
@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_code_that_was_held_up_stays_whole_where_its_end_means_something_too(
    bench: Bench, at: int, pause_ms: int
) -> None:
    bench.known = {_CODE.encode(), _CODE[at:].encode()}
    bench.field.setFocus()
    _scan_in_pieces(bench, (_CODE[:at], _CODE[at:]), pause_ms)
    assert bench.scans == [_CODE.encode()]


def test_a_scan_in_step_asks_nobody(bench: Bench) -> None:
    asked: list[bytes] = []

    def knows(raw: bytes) -> bool:
        asked.append(raw)
        return True

    bench.scanner._knows = knows
    scan(bench.scanner, lambda: bench.field, _CODE)
    assert (bench.scans, asked) == ([_CODE.encode()], [])


def test_a_scan_in_many_pieces_is_one_scan(bench: Bench) -> None:
    bench.field.setFocus()
    _scan_in_pieces(bench, ("B", "RS", "1-00000", "047", "-007"), 100)
    assert bench.scans == [_CODE.encode()]


def test_slow_letters_never_become_a_scan(bench: Bench, qtbot: QtBot) -> None:
    bench.field.setFocus()
    _scan_in_pieces(bench, tuple("slowly typed"), 60)
    qtbot.waitUntil(lambda: bench.field.text() == "slowly typed")
    QTest.qWait(400)
    assert bench.scans == []


def test_a_pause_between_two_codes_keeps_them_apart(bench: Bench) -> None:
    bench.field.setFocus()
    _scan_in_pieces(bench, ("12345678", "87654321"), 250)  # a scanner without an ending key
    assert bench.scans == [b"12345678", b"87654321"]


def test_an_enter_that_comes_late_presses_nothing(bench: Bench, qtbot: QtBot) -> None:
    bench.field.setFocus()
    entered: list[str] = []
    bench.field.returnPressed.connect(lambda: entered.append(bench.field.text()))
    for at, sign in enumerate(_CODE):
        _press(bench.field, sign, 5_000 + 2 * at, repeat=False)
    qtbot.waitUntil(lambda: bench.scans == [_CODE.encode()])
    late = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    late.setTimestamp(5_000 + 2 * len(_CODE))
    QApplication.sendEvent(bench.field, late)
    QTest.keyClick(bench.field, Qt.Key.Key_Return)
    assert entered == [""], "only the one that was pressed by hand"

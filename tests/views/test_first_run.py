"""The first start: what is wrong is told at its field; then the depot is there and its admin is on Today."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from depot_app.app import App, build
from depot_app.config import Config
from depot_app.demo import practising
from depot_app.front import Front
from depot_app.services import depot_settings, people
from depot_app.views.first_run import FirstRun
from depot_app.wanted import Wanted

LONG_MS = 30_000
GOOD = {"code": "kng", "name": "Kings Norton", "zone": "Europe/Berlin", "currency": "CHF", "station": "3",
        "admin": "Vera", "pin": "482915", "again": "482915"}  # fmt: skip


def _config(folder: Path) -> Config:
    return Config(str(folder / "store" / "depot.depot"), "", folder / "spool", folder / "log" / "depot.log", folder)


@pytest.fixture
def front(qapp: QApplication, tmp_path: Path) -> Iterator[Front]:
    made = Front(Wanted(), _config(tmp_path))
    made.frame.show()
    yield made
    made.frame.close()
    if made.desktop is not None:
        qapp.removeEventFilter(made.desktop.scanner)
    made.close()
    made.frame.deleteLater()
    QTest.qWait(0)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _assistant(front: Front, qtbot: QtBot) -> FirstRun:
    qtbot.waitUntil(lambda: isinstance(front.frame.inner, FirstRun), timeout=LONG_MS)
    assert isinstance(front.frame.inner, FirstRun)
    return front.frame.inner


def _fill(assistant: FirstRun, told: dict[str, str]) -> None:
    for name, words in told.items():
        _put(assistant.fields[name].editor, words)


def _put(editor: QWidget, words: str) -> None:
    if isinstance(editor, QComboBox):
        editor.setCurrentText(words)
    elif isinstance(editor, QSpinBox):
        editor.setValue(int(words))
    elif isinstance(editor, QLineEdit):
        editor.setText(words)


def _built(tmp_path: Path) -> App:
    app = build(_config(tmp_path))
    app.open()
    return app


def test_a_depot_is_set_up_and_its_admin_is_on_today(front: Front, qtbot: QtBot, tmp_path: Path) -> None:
    assistant = _assistant(front, qtbot)
    _fill(assistant, GOOD)
    qtbot.mouseClick(assistant._make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: front.desktop is not None, timeout=LONG_MS)
    assert front.desktop is not None
    qtbot.waitUntil(lambda: front.desktop.session.place.name == "Vera", timeout=LONG_MS)  # type: ignore[union-attr]
    assert front.desktop.window.current()[0] == "today"  # type: ignore[index]
    assert front.frame.inner is front.desktop.window
    app = _built(tmp_path)
    told = depot_settings.listed(app.store)
    assert (told["depot"], told["depot_name"], told["zone"], told["currency"]) == (
        "KNG", "Kings Norton", "Europe/Berlin", "CHF")  # fmt: skip
    assert told["note_language"] == "en"
    assert (depot_settings.station(app.store), app.store.station) == ("3", "3")
    assert people.sign_in(app.store, "Vera", "482915").role == "admin"
    app.close()


def test_a_depot_set_up_in_german_prints_its_notes_in_german(front: Front, qtbot: QtBot) -> None:
    assistant = _assistant(front, qtbot)
    _fill(assistant, GOOD)
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        depot = assistant.told().depot
    finally:
        QLocale.setDefault(before)
    assert depot is not None
    assert depot_settings.checked(*depot)["note_language"] == "de"


@pytest.mark.parametrize(
    ("field", "words"),
    [("code", "B1"), ("zone", "Europe/Bristol"), ("currency", "EURO"), ("admin", ""), ("pin", "123456"),
     ("again", "482916")],
)  # fmt: skip
def test_what_is_wrong_is_told_at_its_field(front: Front, qtbot: QtBot, tmp_path: Path, field: str, words: str) -> None:
    assistant = _assistant(front, qtbot)
    _fill(assistant, GOOD | {field: words})
    qtbot.mouseClick(assistant._make, Qt.MouseButton.LeftButton)
    wrong = [name for name, each in assistant.fields.items() if each.editor.property("wrong") is True]
    assert wrong == [field]
    assert assistant.fields[field]._below.text()
    assert not (tmp_path / "store").exists(), "nothing is made before all is right"


def test_a_store_with_nobody_in_it_asks_for_the_first_person_alone(qapp: QApplication, qtbot: QtBot,
                                                                   tmp_path: Path) -> None:  # fmt: skip
    app = build(_config(tmp_path))
    app.create(depot_settings.checked("BRS", 1, "Europe/London", "EUR", ""))
    app.close()
    front = Front(Wanted(), _config(tmp_path))
    front.frame.show()
    assistant = _assistant(front, qtbot)
    assert assistant.fields["code"].isHidden() or not assistant.fields["code"].isVisible()
    _fill(assistant, {name: GOOD[name] for name in ("admin", "pin", "again")})
    qtbot.mouseClick(assistant._make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: front.desktop is not None and front.desktop.session.place.name == "Vera", timeout=LONG_MS)
    front.frame.close()
    qapp.removeEventFilter(front.desktop.scanner)  # type: ignore[union-attr]
    front.close()
    front.frame.deleteLater()
    QTest.qWait(0)


def test_a_store_that_cannot_be_opened_is_told_in_the_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "depot.depot").write_bytes(b"no database at all" * 100)
    front = Front(Wanted(), _config(tmp_path))
    front.frame.show()
    qtbot.waitUntil(lambda: "Opening" not in front.frame._words.text(), timeout=LONG_MS)
    assert front.desktop is None
    assert len(front.frame._words.text()) > 20
    qtbot.mouseClick(front.frame.leave, Qt.MouseButton.LeftButton)
    assert not front.frame.isVisible()
    front.close()


def test_trying_it_turns_the_same_window_into_practice(
    front: Front, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assistant = _assistant(front, qtbot)
    assistant.practise.emit()
    qtbot.waitUntil(lambda: front.desktop is not None, timeout=2 * LONG_MS)
    assert front.desktop is not None
    assert front.frame.windowTitle().startswith("PRACTICE")
    assert "246810" in front.desktop.window.sign_in._practice.text()
    assert not front.desktop.window.sign_in._practice.isHidden()
    assert not (tmp_path / "store").exists(), "the real depot is not touched"


def test_practice_is_made_once_and_has_its_own_odoo(tmp_path: Path) -> None:
    side = practising.begin(tmp_path / "practice")
    app = build(side.config)
    app.open(to_change=True)
    url = depot_settings.listed(app.store)["odoo_url"]
    assert url.startswith("http://127.0.0.1:")
    with app.odoo() as connect:
        assert connect().partners("Nobody of this name") == []
    app.close()
    second = practising.begin(tmp_path / "practice")
    assert second.config.odoo_key == side.config.odoo_key, "a second window uses the same Odoo"
    side.close()
    second.close()
    made = (tmp_path / "practice" / "made").stat().st_mtime_ns
    again = practising.begin(tmp_path / "practice")
    assert (tmp_path / "practice" / "made").stat().st_mtime_ns == made
    again.close()

"""Settings: what is chosen stands in the store or on this station, and nothing is kept before it is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.errors import DepotError
from depot_app.odoo.practice import PracticeOdoo
from depot_app.services import depot_settings, people, safety
from depot_app.views import look
from depot_app.views.look import Theme
from depot_app.views.settings.backup import BackupSection
from depot_app.views.settings.depot import DepotSection
from depot_app.views.settings.odoo import OdooSection
from depot_app.views.settings.page import SettingsPage
from depot_app.views.settings.people import PeopleSection
from depot_app.views.settings.section import text_of
from depot_app.views.settings.station import StationSection, spelled

SectionT = TypeVar("SectionT", bound=QWidget)
LONG_MS = 20_000


@pytest.fixture
def real(desktop: Desktop, sign_in: Callable[[str], None]) -> Desktop:
    """Vera's desk, where what is done is meant: Odoo can be connected."""
    desktop.session.place.practice = False
    sign_in("Vera")
    return desktop


@pytest.fixture
def light(qapp: QApplication) -> Iterator[None]:
    yield
    look.tint(qapp, Theme.LIGHT)


def _section(desktop: Desktop, kind: type[SectionT], name: str) -> SectionT:
    desktop.window.show_page("settings")
    page = desktop.window.page("settings")
    assert isinstance(page, SettingsPage)
    page.show_section(name)
    section = page.section()
    assert isinstance(section, kind)
    return section


def _type(editor: QWidget, words: str) -> None:
    if isinstance(editor, QComboBox):
        editor.setCurrentText(words)
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(words)
    else:
        assert isinstance(editor, QLineEdit)
        editor.setText(words)


def _press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# --- the depot


def test_the_depot_is_renamed_and_undo_takes_it_back(real: Desktop, qtbot: QtBot) -> None:
    depot = _section(real, DepotSection, "depot")
    _type(depot.fields["depot_name"].editor, "Depot North")
    _type(depot.fields["charge_threshold"].editor, "75.50")
    _press(qtbot, depot.save_button)
    told = depot_settings.listed(real.app.store)
    assert (told["depot_name"], told["charge_threshold"]) == ("Depot North", "7550")
    real.window.undo()
    told = depot_settings.listed(real.app.store)
    assert (told["depot_name"], told["charge_threshold"]) == ("Practice depot", "10000")
    shown = [text_of(depot.fields[name].editor) for name in ("depot_name", "charge_threshold")]
    assert shown == ["Practice depot", "100.00"]


def test_the_language_of_the_notes_is_chosen_and_undo_takes_it_back(real: Desktop, qtbot: QtBot) -> None:
    depot = _section(real, DepotSection, "depot")
    box = depot.fields["note_language"].editor
    assert isinstance(box, QComboBox)
    assert box.currentText() == "English"
    box.setCurrentText("Deutsch")
    _press(qtbot, depot.save_button)
    assert depot_settings.here(real.app.store).note_language == "de"
    real.window.undo()
    assert depot_settings.here(real.app.store).note_language == "en"
    assert box.currentText() == "English"


@pytest.mark.parametrize("field", ["depot_name", "depot_address", "zone"])
def test_ctrl_enter_saves_from_any_field(real: Desktop, field: str) -> None:
    depot = _section(real, DepotSection, "depot")
    _type(depot.fields["depot_name"].editor, "Depot North")
    editor = depot.fields[field].editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert depot_settings.listed(real.app.store)["depot_name"] == "Depot North"
    assert "\n" not in depot_settings.listed(real.app.store)["depot_address"][-1:]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_list_drops_down_at_what_stands_in_the_box(real: Desktop) -> None:
    zone = _section(real, DepotSection, "depot").fields["zone"].editor
    assert isinstance(zone, QComboBox)
    assert zone.currentText() == "Europe/London"
    zone.showPopup()
    assert zone.view().currentIndex().data() == "Europe/London"
    assert zone.view().sizeHintForRow(0) >= 32
    zone.hidePopup()
    assert zone.currentText() == "Europe/London"


def test_a_zone_that_is_none_is_refused_at_its_field(real: Desktop, qtbot: QtBot) -> None:
    depot = _section(real, DepotSection, "depot")
    _type(depot.fields["depot_name"].editor, "Depot North")
    _type(depot.fields["zone"].editor, "Europe/Bristol")
    _press(qtbot, depot.save_button)
    assert depot.fields["zone"].editor.property("wrong") is True
    assert depot_settings.listed(real.app.store)["depot_name"] == "Practice depot"


def test_what_is_being_typed_outlives_a_change_by_another_desk(real: Desktop) -> None:
    depot = _section(real, DepotSection, "depot")
    name, address = depot.fields["depot_name"].editor, depot.fields["depot_address"].editor
    _type(name, "Half a na")
    vera = real.session.place.actor
    real.session.attempt(lambda: _settle(real, vera, "depot_address", "Elsewhere 1"))
    assert isinstance(name, QLineEdit)
    assert name.text() == "Half a na"
    assert isinstance(address, QPlainTextEdit)
    assert address.toPlainText() == "Elsewhere 1"


def _settle(desktop: Desktop, actor: object, name: str, value: str) -> None:
    from depot_app.services import desk

    desk.settle(desktop.app.store, actor, name, value)  # type: ignore[arg-type]


def test_a_supervisor_looks_and_changes_nothing(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Sam")
    depot = _section(desktop, DepotSection, "depot")
    assert depot.save_button.isHidden()
    assert not depot.fields["depot_name"].isEnabled()
    assert _section(desktop, PeopleSection, "people").add_button.isHidden()


# --- people


def test_somebody_is_added_with_a_pin_and_signs_in(real: Desktop, qtbot: QtBot) -> None:
    section = _section(real, PeopleSection, "people")
    _press(qtbot, section.add_button)
    for name, words in (("name", "Nora"), ("pin", "482915"), ("again", "482915")):
        _type(section.form.fields[name].editor, words)
    section.form.role.setCurrentIndex(1)
    _press(qtbot, section.form.keep_button)
    qtbot.waitUntil(lambda: section.side.isHidden(), timeout=LONG_MS)
    assert people.sign_in(real.app.store, "Nora", "482915").role == "clerk"
    assert section.list.row() is not None
    assert section.list.row().name == "Nora"  # type: ignore[union-attr]


def test_ctrl_enter_adds_and_adding_again_keeps_what_is_keyed_in(real: Desktop, qtbot: QtBot) -> None:
    section = _section(real, PeopleSection, "people")
    _press(qtbot, section.add_button)
    for name, words in (("name", "Olga"), ("pin", "482915"), ("again", "482915")):
        _type(section.form.fields[name].editor, words)
    _press(qtbot, section.add_button)
    QTest.keyClick(section.form.fields["again"].editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: section.side.isHidden(), timeout=LONG_MS)
    assert people.sign_in(real.app.store, "Olga", "482915")


def test_ctrl_enter_does_not_add_whose_pins_differ(real: Desktop) -> None:
    section = _section(real, PeopleSection, "people")
    section.add()
    for name, words in (("name", "Pia"), ("pin", "482915"), ("again", "482916")):
        _type(section.form.fields[name].editor, words)
    QTest.keyClick(section.form.fields["again"].editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert section._run is None
    assert section.form.fields["again"].editor.property("wrong") is True
    assert section.form.focusWidget() is section.form.fields["again"].editor
    assert "Pia" not in [each.name for each in people.listed(real.app.store)]


@pytest.mark.parametrize("typed", ["31.12.2099", "31/12/2099", "2099-12-31"])
def test_until_when_somebody_may_sign_in_is_keyed_in_day_first(real: Desktop, qtbot: QtBot, typed: str) -> None:
    section = _section(real, PeopleSection, "people")
    section.add()
    for name, words in (("name", "Pia"), ("pin", "482915"), ("again", "482915"), ("until", typed)):
        _type(section.form.fields[name].editor, words)
    _press(qtbot, section.form.keep_button)
    qtbot.waitUntil(lambda: section.side.isHidden(), timeout=LONG_MS)
    assert {each.name: each.valid_until for each in people.listed(real.app.store)}["Pia"] == "2099-12-31"


def test_what_is_no_day_is_refused_at_its_field(real: Desktop, qtbot: QtBot) -> None:
    section = _section(real, PeopleSection, "people")
    section.add()
    for name, words in (("name", "Pia"), ("pin", "482915"), ("again", "482915"), ("until", "31.02.2099")):
        _type(section.form.fields[name].editor, words)
    _press(qtbot, section.form.keep_button)
    assert section._run is None
    assert section.form.fields["until"].editor.property("wrong") is True


def test_after_a_refusal_the_keyboard_is_where_it_was(real: Desktop, qtbot: QtBot) -> None:
    section = _section(real, PeopleSection, "people")
    section.add()
    for name, words in (("name", "Pia"), ("pin", "123"), ("again", "123")):
        _type(section.form.fields[name].editor, words)
    again = section.form.fields["again"].editor
    again.setFocus()
    QTest.keyClick(again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: section._run is None and bool(section.form._wrong.text()), timeout=LONG_MS)
    assert QApplication.focusWidget() is again


def test_a_file_is_no_folder_for_pdfs(real: Desktop, tmp_path: Path) -> None:
    station = _section(real, StationSection, "station")
    file = tmp_path / "page.jpg"
    file.write_bytes(b"")
    _type(station.folder, str(file))
    QTest.keyClick(station.folder, Qt.Key.Key_Return)
    assert "This is a file" in station._into._below.text()
    assert real.session.settings.value("print/folder", "") != str(file)


def test_a_badge_that_is_scanned_into_the_form_signs_in(
    real: Desktop, qtbot: QtBot, type_scan: Callable[[str], None]
) -> None:
    section = _section(real, PeopleSection, "people")
    _press(qtbot, section.add_button)
    _type(section.form.fields["name"].editor, "Bo")
    type_scan("BADGE-4711")
    assert "ending in 711" in section.form._badge_words.text()
    name = section.form.fields["name"].editor
    assert isinstance(name, QLineEdit)
    assert name.text() == "Bo", "the badge must not run into the field"
    _press(qtbot, section.form.keep_button)
    qtbot.waitUntil(lambda: section.side.isHidden(), timeout=LONG_MS)
    assert people.by_badge(real.app.store, "BADGE-4711")[1] == "Bo"


def test_somebody_gets_a_new_pin_and_a_badge(real: Desktop, qtbot: QtBot, type_scan: Callable[[str], None]) -> None:
    section = _section(real, PeopleSection, "people")
    ben = next(each for each in people.listed(real.app.store) if each.name == "Ben")
    section.list.choose(ben.id)
    _press(qtbot, section.change_button)
    form = section.form
    assert (text_of(form.fields["name"].editor), form.fields["name"].isEnabled()) == ("Ben", False)
    assert form.role.currentData() == "loader"
    for name in ("pin", "again"):
        _type(form.fields[name].editor, "731902")
    type_scan("BADGE-BEN-2")
    QTest.keyClick(form.fields["again"].editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: section.side.isHidden(), timeout=LONG_MS)
    assert people.sign_in(real.app.store, "Ben", "731902").role == "loader"
    assert people.by_badge(real.app.store, "BADGE-BEN-2")[1] == "Ben"
    QTest.keyClick(section.list.view, Qt.Key.Key_Return)
    assert "There is a badge" in form._badge_words.text()
    _press(qtbot, form._forget)
    _press(qtbot, form.keep_button)
    qtbot.waitUntil(lambda: section.side.isHidden(), timeout=LONG_MS)
    with pytest.raises(people.NobodysBadge):
        people.by_badge(real.app.store, "BADGE-BEN-2")
    assert people.sign_in(real.app.store, "Ben", "731902"), "what is left empty stays"
    _press(qtbot, section.add_button)
    assert (text_of(form.fields["name"].editor), form.fields["name"].isEnabled()) == ("", True)


def test_a_bad_pin_is_told_in_the_form(real: Desktop, qtbot: QtBot) -> None:
    section = _section(real, PeopleSection, "people")
    _press(qtbot, section.add_button)
    for name, words in (("name", "Nora"), ("pin", "111111"), ("again", "111112")):
        _type(section.form.fields[name].editor, words)
    _press(qtbot, section.form.keep_button)
    assert section.form.fields["again"].editor.property("wrong") is True
    _type(section.form.fields["again"].editor, "111111")
    _press(qtbot, section.form.keep_button)
    qtbot.waitUntil(lambda: "easy to guess" in section.form._wrong.text(), timeout=LONG_MS)
    assert "Nora" not in [each.name for each in people.listed(real.app.store)]


def test_somebody_leaves(real: Desktop, qtbot: QtBot) -> None:
    section = _section(real, PeopleSection, "people")
    ben = next(each for each in people.listed(real.app.store) if each.name == "Ben")
    section.list.choose(ben.id)
    _press(qtbot, section.end_button)
    assert [each.ended for each in people.listed(real.app.store) if each.name == "Ben"] == [False]
    _press(qtbot, section.sure_button)
    assert [each.ended for each in people.listed(real.app.store) if each.name == "Ben"] == [True]
    section.ended.setChecked(True)
    assert section.list.choose(ben.id)
    assert not section.end_button.isEnabled()


# --- this station


def test_a_theme_is_worn_at_once(real: Desktop, qtbot: QtBot, light: None) -> None:
    station = _section(real, StationSection, "station")
    _press(qtbot, station.themes[Theme.DARK])
    assert look.colours() == look.PALETTES[Theme.DARK]
    assert real.settings.value("theme") == "dark"


def test_the_scanner_s_gap_counts_at_once(real: Desktop) -> None:
    station = _section(real, StationSection, "station")
    station.gap.setValue(60)
    assert real.scanner.gap_ms == 60


def test_a_scan_is_shown_sign_by_sign(real: Desktop, type_scan: Callable[[str], None]) -> None:
    station = _section(real, StationSection, "station")
    type_scan("(01)ABC-77123")
    assert station.scanned.text() == "(01)ABC-77123"
    assert "Nothing here" in station.means.text()
    assert spelled(b"]C1003\x1d10AB\x04") == "]C1003‹GS›10AB‹EOT›"


# --- Odoo


def test_odoo_is_looked_at_and_only_then_connected(
    real: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DEPOT_ODOO_KEY", raising=False)
    monkeypatch.setattr("depot_app.odoo.keys._keyring", lambda: None)  # nobody's own keyring is written to
    section = _section(real, OdooSection, "odoo")
    with PracticeOdoo() as odoo:
        for name, words in (("url", odoo.url), ("database", odoo.database), ("user", odoo.user), ("key", odoo.key)):
            _type(section.fields[name].editor, words)
        _press(qtbot, section.look_button)
        qtbot.waitUntil(lambda: not section.connect_button.isHidden(), timeout=LONG_MS)
        assert section._found.count() > 5
        assert depot_settings.listed(real.app.store)["odoo_url"] == "", "nothing is written before Connect"
        _press(qtbot, section.connect_button)
        qtbot.waitUntil(lambda: "No Odoo" not in section._now.text(), timeout=LONG_MS)
    assert depot_settings.listed(real.app.store)["odoo_url"] == odoo.url
    key = section.fields["key"].editor
    assert isinstance(key, QLineEdit)
    assert (key.text(), key.echoMode()) == ("", QLineEdit.EchoMode.Password)


def test_what_was_found_counts_only_for_what_was_looked_at(real: Desktop, qtbot: QtBot) -> None:
    section = _section(real, OdooSection, "odoo")
    with PracticeOdoo() as odoo:
        for name, words in (("url", odoo.url), ("database", odoo.database), ("user", odoo.user), ("key", odoo.key)):
            _type(section.fields[name].editor, words)
        _press(qtbot, section.look_button)
        qtbot.waitUntil(lambda: not section.connect_button.isHidden(), timeout=LONG_MS)
        editor = section.fields["user"].editor
        editor.setFocus()
        QTest.keyClicks(editor, "x")
        qtbot.waitUntil(section.connect_button.isHidden, timeout=LONG_MS)


def test_an_odoo_that_is_away_is_told_in_plain_words(real: Desktop, qtbot: QtBot) -> None:
    section = _section(real, OdooSection, "odoo")
    for name, words in (("url", "http://127.0.0.1:9"), ("database", "d"), ("user", "u"), ("key", "k")):
        _type(section.fields[name].editor, words)
    _press(qtbot, section.look_button)
    qtbot.waitUntil(lambda: section._says.property("kind") == "wrong", timeout=LONG_MS)
    assert section.connect_button.isHidden()
    assert section.look_button.isEnabled()


# --- backup


def test_a_backup_is_made_now_and_can_be_restored(real: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    section = _section(real, BackupSection, "backup")
    _press(qtbot, section.back_up_button)
    assert section.fields["backup_to"].editor.property("wrong") is True
    section.folder.setText(str(tmp_path / "stick"))
    _press(qtbot, section.back_up_button)
    assert not section.going.isHidden()
    qtbot.waitUntil(lambda: "The last one" in section.last.text(), timeout=2 * LONG_MS)
    made = list((tmp_path / "stick").glob("depot-BRS-*.zip"))
    assert len(made) == 1
    from depot_app.store.database import Store

    elsewhere = Store(str(tmp_path / "elsewhere.depot"))
    assert safety.restore(made[0], elsewhere)
    assert safety.verify(elsewhere).ok
    elsewhere.close()


def test_the_keyboard_stays_at_the_button_that_backs_up(real: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    section = _section(real, BackupSection, "backup")
    section.folder.setText(str(tmp_path / "stick"))
    section.back_up_button.setFocus()
    QTest.keyClick(section.back_up_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: section._run is not None)
    assert QApplication.focusWidget() is section.back_up_button
    qtbot.waitUntil(lambda: "Backups there: 1." in section.last.text(), timeout=2 * LONG_MS)
    assert QApplication.focusWidget() is section.back_up_button


def test_verify_tells_what_is_wrong(real: Desktop, qtbot: QtBot) -> None:
    section = _section(real, BackupSection, "backup")
    _press(qtbot, section.verify_button)
    qtbot.waitUntil(lambda: "in order" in section.result.text(), timeout=2 * LONG_MS)
    for lost in Path(f"{real.app.store.path}.files").rglob("*"):
        if lost.is_file():
            lost.unlink()
    _press(qtbot, section.verify_button)
    qtbot.waitUntil(lambda: "wrong" in section.result.text(), timeout=2 * LONG_MS)
    assert section._lines.count() > 0


def test_the_desk_is_looked_over(real: Desktop, qtbot: QtBot) -> None:
    section = _section(real, BackupSection, "backup")
    _press(qtbot, section.look_button)
    qtbot.waitUntil(lambda: section._lines.count() > 5, timeout=LONG_MS)
    assert "need a look" in section.result.text(), "no backup is set up in the practice depot"


def test_every_section_opens_and_f9_goes_to_what_is_missing(real: Desktop) -> None:
    page = real.window.page("settings")
    assert isinstance(page, SettingsPage)
    real.window.show_page("settings")
    for name in ("depot", "people", "station", "odoo", "backup", "about"):
        page.show_section(name)
        page.reread()
    page.next_thing()
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Backup"
    assert 4 <= len(page.help().splitlines()) <= 8


def test_nobody_but_an_admin_connects(real: Desktop) -> None:
    from depot_app.services import connecting

    sam = people.sign_in(real.app.store, "Sam", practice.PIN)
    with pytest.raises(DepotError):
        real.app.connect_odoo(sam, connecting.Link("http://127.0.0.1:9", "d", "u"), "k", "")

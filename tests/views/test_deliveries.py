"""The page Deliveries: papers taken in by scan, key and mouse; what the store holds afterwards is what counts."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from depot_app.desktop import Desktop
from depot_app.errors import DepotError
from depot_app.services import deliveries, due, job_view, notes, people
from depot_app.store import files
from depot_app.store.tables import attachment
from depot_app.views.deliveries.page import DeliveriesPage
from depot_app.views.deliveries.pictures import LONGEST, fitted

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desktop: Desktop, sign_in: Callable[[str], None]) -> DeliveriesPage:
    sign_in("Carla")
    desktop.window.show_page("deliveries")
    shown = desktop.window.page("deliveries")
    assert isinstance(shown, DeliveriesPage)
    return shown


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)


def outs(desktop: Desktop) -> list[due.Drop]:
    return due.out(desktop.app.store)


def picture(path: Path, width: int, height: int, kind: str = "JPEG") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    image.save(str(path), kind)  # type: ignore[call-overload]
    return path


def test_a_scan_a_key_a_name_and_ctrl_enter_take_in_a_pod(
    desktop: Desktop, page: DeliveriesPage, type_scan: Callable[[str], None], by_hand: Callable[[str], None]
) -> None:
    first, second, *_ = outs(desktop)
    type_scan(first.job)
    assert page.detail.job() == first.job
    by_hand("1J. Smith")
    press(Qt.Key.Key_Return, CTRL)
    pods = job_view.show(desktop.app.store, first.job).pods
    assert [(pod["outcome"], pod["by"]) for pod in pods] == [("clean", "J. Smith")]
    assert first.job in desktop.window.notice.words()
    assert page.detail.job() == second.job, "the next drop is open at once"


def test_after_one_in_the_middle_comes_the_one_below_it(
    desktop: Desktop, page: DeliveriesPage, type_scan: Callable[[str], None], by_hand: Callable[[str], None]
) -> None:
    _, second, third, *_ = outs(desktop)
    type_scan(second.job)
    by_hand("1J. Smith")
    press(Qt.Key.Key_Return, CTRL)
    assert page.detail.job() == third.job
    page.open_job(outs(desktop)[-1].job)
    by_hand("1J. Smith")
    press(Qt.Key.Key_Return, CTRL)
    assert page.detail.job() == outs(desktop)[-1].job, "after the lowest comes what is the lowest then"


def test_a_unit_scanned_while_a_name_is_typed_opens_its_own_form(
    desktop: Desktop, page: DeliveriesPage, type_scan: Callable[[str], None], by_hand: Callable[[str], None]
) -> None:
    first, second, *_ = outs(desktop)
    page.open_job(first.job)
    by_hand("1Ann")
    type_scan(due.for_pod(desktop.app.store, second.job).units[0])
    assert page.detail.job() == second.job
    assert page.form.by.text() == ""
    page.open_job(first.job)
    assert (page.form.by.text(), page.form.outcomes.outcome()) == ("Ann", "clean"), "what was typed is kept"
    assert not job_view.show(desktop.app.store, first.job).pods


def test_a_name_typed_at_once_is_the_name(
    desktop: Desktop, page: DeliveriesPage, type_scan: Callable[[str], None], by_hand: Callable[[str], None]
) -> None:
    """The keyboard is at the choices, one of which Space presses."""
    first, second, *_ = outs(desktop)
    form = page.form
    page.open_job(first.job)
    by_hand("J. Signer")
    assert (form.by.text(), form.outcomes.outcome()) == ("J. Signer", None)
    type_scan(second.job)
    by_hand("Anna 2")
    assert (form.by.text(), form.outcomes.outcome()) == ("Anna 2", None)
    page.open_job(first.job)
    alt_gr = CTRL | Qt.KeyboardModifier.AltModifier  # as Windows tells it
    QApplication.sendEvent(form.outcomes.buttons[0], QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, alt_gr, "Ł"))
    by_hand("ena")
    assert form.by.text() == "Łena", "what stood there from before is replaced"
    page.open_job(second.job)
    by_hand("2Bo")
    assert (form.by.text(), form.outcomes.outcome()) == ("Anna 2", "reservation"), "the cursor is in the note"
    assert form.note.text() == "Bo"


def test_a_missing_name_does_not_move_the_time(desktop: Desktop, page: DeliveriesPage, qtbot: QtBot) -> None:
    form = page.form
    page.open_job(outs(desktop)[0].job)
    form.outcomes.press("1")
    qtbot.waitUntil(lambda: form.by.y() == form.at.y() > 0, timeout=15000)
    page.detail.accept()
    assert "Give the name" in form._by._below.text()
    qtbot.waitUntil(lambda: form._by.height() > form._at.height(), timeout=15000)
    assert form._by.y() == form._at.y()
    assert form.by.y() == form.at.y()


def test_the_other_keys_mean_at_the_choices_what_they_did(
    desktop: Desktop, page: DeliveriesPage, by_hand: Callable[[str], None], qtbot: QtBot
) -> None:
    form = page.form
    page.open_job(outs(desktop)[0].job)
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is form.outcomes.buttons[0]
    by_hand("7")
    press(Qt.Key.Key_A, CTRL)
    assert (form.by.text(), form.outcomes.outcome()) == ("", None)
    press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is form.outcomes.buttons[1]
    by_hand(" ")
    assert form.outcomes.outcome() == "reservation"
    form.begin()
    press(Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(lambda: form.outcomes.outcome() == "refused", timeout=15000)  # the number pad has digits too
    assert form.by.text() == ""


def test_a_job_with_a_draft_begins_at_the_choices_like_any_other(
    desktop: Desktop, page: DeliveriesPage, by_hand: Callable[[str], None]
) -> None:
    first, second, *_ = outs(desktop)
    page.open_job(second.job)
    by_hand("1Signer")
    page.open_job(first.job)
    by_hand("1Ann")
    press(Qt.Key.Key_Return, CTRL)
    assert page.detail.job() == second.job
    by_hand("2")
    form = page.form
    assert (form.by.text(), form.outcomes.outcome()) == ("Signer", "reservation")
    page.open_job(second.job)
    assert QApplication.focusWidget() is form.outcomes.buttons[1], "on the choice that is made"


def test_after_an_exception_one_goes_on_with_the_name(
    desktop: Desktop, page: DeliveriesPage, by_hand: Callable[[str], None]
) -> None:
    """What is typed on does not replace the name there is, as it would at the choices."""
    page.open_job(outs(desktop)[0].job)
    by_hand("1J. Sig")
    page.detail.exception_button.click()
    press(Qt.Key.Key_Escape)
    by_hand("ner")
    assert page.form.by.text() == "J. Signer"


def test_partly_has_room_for_everything_however_long_the_words(
    desktop: Desktop, page: DeliveriesPage, qtbot: QtBot
) -> None:
    desktop.window.resize(1366, 768)
    drop = max(outs(desktop), key=lambda each: each.units)
    form = page.form
    form.outcomes.buttons[4].setText("5  Nicht zugestellt, was in manchen Sprachen lang ist")
    page.open_job(drop.job)
    form.outcomes.press("3")
    seen = form.outcomes.parentWidget().parentWidget()  # type: ignore[union-attr]
    assert seen is not None
    parts = (form.at, form.note, form.files.add_button, form.outcomes.buttons[4])
    units = form.units.list

    def fits() -> bool:
        rows = [units.visualItemRect(units.item(number)) for number in range(units.count())]
        return (
            all(part.mapTo(seen, QPoint(part.width(), 0)).x() <= seen.width() for part in parts)
            and form.outcomes.buttons[4].width() >= form.outcomes.buttons[4].minimumSizeHint().width()
            and len(rows) == drop.units > 2
            and all(row.height() >= 32 for row in rows)
            and rows[2].bottom() <= units.viewport().height()  # three of them are seen
        )

    qtbot.waitUntil(fits, timeout=15000)
    assert desktop.window.width() == 1366


def test_what_is_missing_is_told_in_its_place(
    desktop: Desktop, page: DeliveriesPage, by_hand: Callable[[str], None]
) -> None:
    drop = outs(desktop)[0]
    page.open_job(drop.job)
    page.detail.accept()
    assert page.form._no_outcome.isVisible()
    by_hand("2")
    page.detail.accept()
    assert page.form.by.property("wrong")
    by_hand("Bo")
    page.detail.accept()
    assert page.form.note.property("wrong")
    assert QApplication.focusWidget() is page.form.note
    page.form.note.setText("film torn")
    page.form.at.setText("25:77")
    page.detail.accept()
    assert "not a time" in page.form._at._below.text()
    page.form.at.setText("2031-01-01 10:00")
    page.detail.accept()
    assert "future" in desktop.window.notice.words()
    assert not job_view.show(desktop.app.store, drop.job).pods
    page.form.at.clear()
    page.detail.accept()
    assert job_view.show(desktop.app.store, drop.job).pods[0]["note"] == "film torn"


def test_a_void_note_that_comes_back_is_told(
    desktop: Desktop, page: DeliveriesPage, type_scan: Callable[[str], None]
) -> None:
    job, place = outs(desktop)[0].job, desktop.session.place
    type_scan(job)
    assert "void" not in desktop.window.notice.words()
    notes.void(place.store, place.actor, job, "printed on the wrong paper")
    type_scan(job)
    assert page.detail.job() == job
    assert f"Note {job} is void" in desktop.window.notice.words()


def test_partly_takes_the_units_ticked_or_scanned(
    desktop: Desktop, page: DeliveriesPage, type_scan: Callable[[str], None], by_hand: Callable[[str], None]
) -> None:
    drop = next(each for each in outs(desktop) if each.units > 1)
    units = due.for_pod(desktop.app.store, drop.job).units
    type_scan(drop.job)
    by_hand("3")
    page.form.by.setText("Bo")
    page.detail.accept()
    assert not job_view.show(desktop.app.store, drop.job).pods, "none is ticked"
    type_scan(units[0])
    assert page.form.units.ticked() == (units[0],)
    page.detail.accept()
    assert not job_view.show(desktop.app.store, drop.job).pods, "nobody has said why"
    page.form.note.setText("one was wet")
    page.detail.accept()
    view = job_view.show(desktop.app.store, drop.job)
    states = {unit["code"]: unit["state"] for unit in view.units}
    assert (states[units[0]], states[units[1]]) == ("delivered", "returned")
    page.open_job(drop.job)
    assert page.form.units.ticked() == (units[0],), "what is put right begins as it stands"
    page.form.note.setText("film torn")
    page.detail.accept()
    told = job_view.show(desktop.app.store, drop.job)
    assert [each["note"] for each in told.pods] == ["one was wet", "film torn"]
    assert {unit["code"]: unit["state"] for unit in told.units} == states


@pytest.mark.parametrize(("outcome", "asked"), [("2", "its words"), ("4", "why it was refused"),
                                                ("5", "why it could not be delivered")])  # fmt: skip
def test_what_went_wrong_goes_with_its_words(
    desktop: Desktop, page: DeliveriesPage, by_hand: Callable[[str], None], outcome: str, asked: str
) -> None:
    """What was typed as the reason became the name on the next note."""
    drop = outs(desktop)[0]
    page.open_job(drop.job)
    by_hand(outcome)
    page.form.by.setText("Bo")
    page.detail.accept()
    assert not job_view.show(desktop.app.store, drop.job).pods
    assert asked in page.form._note._below.text()
    assert page.form.note.hasFocus()
    page.form.note.setText("nobody there")
    page.detail.accept()
    assert job_view.show(desktop.app.store, drop.job).pods[0]["note"] == "nobody there"


def test_signature_and_dropped_files_are_kept_with_the_pod(
    desktop: Desktop, page: DeliveriesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    drop = outs(desktop)[0]
    photo, page_of_paper = picture(tmp_path / "photo.jpg", 4000, 3000), tmp_path / "paper.pdf"
    page_of_paper.write_bytes(b"%PDF-1.4\n%%EOF\n")
    page.open_job(drop.job)
    page.form.outcomes.press("1")
    page.form.by.setText("Ann")
    pad = page.form.pad
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    qtbot.mouseMove(pad, QPoint(90, 60))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(90, 60))
    wanted = QMimeData()
    wanted.setUrls([QUrl.fromLocalFile(str(photo)), QUrl.fromLocalFile(str(page_of_paper))])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, wanted, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    page.form.dropEvent(event)
    page.detail.accept()  # while the photo is being made smaller: it waits
    qtbot.waitUntil(lambda: bool(job_view.show(desktop.app.store, drop.job).pods), timeout=15000)
    with desktop.app.store.read() as connection:
        kept = {
            row.name: files.get(desktop.app.store, connection, row.sha256)
            for row in connection.execute(select(attachment).where(attachment.c.owner_kind == "pod"))
        }
    assert {"signature.png", "photo.jpg", "paper.pdf"} <= set(kept)
    smaller, signature = QImage.fromData(kept["photo.jpg"]), QImage.fromData(kept["signature.png"])
    assert (smaller.width(), smaller.height()) == (LONGEST, 1500)
    assert 200 < signature.width() <= 800
    assert len({signature.pixel(x, y) for x in range(signature.width()) for y in range(0, signature.height(), 3)}) > 1
    qtbot.waitUntil(lambda: page.detail.job() != drop.job, timeout=15000)


def test_a_photo_held_upright_is_kept_upright(tmp_path: Path) -> None:
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(2400, 1200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.save(data, "JPEG")  # type: ignore[call-overload]
    plain = bytes(data.data().data())
    turned = b"Exif\0\0" + b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"  # orientation 6
    path = tmp_path / "turned.jpg"
    path.write_bytes(plain[:2] + b"\xff\xe1" + (len(turned) + 2).to_bytes(2, "big") + turned + plain[2:])
    made = fitted(path, tmp_path)
    kept = QImage(str(made.path))
    assert (kept.width(), kept.height()) == (1000, 2000)
    assert path.stat().st_size == made.was, "the photo itself stays as it is"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [("a.jpg", b"no picture", "cannot be read as a picture"), ("a.pdf", b"no pdf", "called a PDF"),
     ("a.txt", b"x", "neither"), ("a.png", b"", "is empty")],
)  # fmt: skip
def test_a_bad_file_is_told(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DepotError, match=words):
        fitted(tmp_path / name, tmp_path)
    assert os.listdir(tmp_path) == [name]


def test_a_bad_file_is_told_beside_the_list(
    page: DeliveriesPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "scan.jpg").write_bytes(b"nothing")
    page.open_job(outs(desktop)[0].job)
    page.form.files.add([tmp_path / "scan.jpg"])
    qtbot.waitUntil(lambda: "scan.jpg" in page.form.files._hint.text(), timeout=15000)
    assert page.form.files.files() == ()


def test_all_clean_except_one(desktop: Desktop, page: DeliveriesPage, qtbot: QtBot) -> None:
    drops = outs(desktop)
    qtbot.mouseClick(page.several_button, Qt.MouseButton.LeftButton)
    table = page.several
    assert table.table.rowCount() == len(drops)
    table.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)  # type: ignore[union-attr]
    table.table.item(2, 5).setText("Zoe")  # type: ignore[union-attr]
    press(Qt.Key.Key_Return, CTRL)
    assert table.by.property("wrong"), "a name is needed"
    table.by.setText("Gate")
    with qtbot.waitSignal(table.finished, timeout=15000):
        press(Qt.Key.Key_Return, CTRL)
    signed = {drop.job: [pod["by"] for pod in job_view.show(desktop.app.store, drop.job).pods] for drop in drops}
    assert [signed[drop.job] for drop in drops[:3]] == [["Gate"], [], ["Zoe"]]
    assert [drop.job for drop in outs(desktop)] == [drops[1].job]
    assert str(len(drops) - 1) in desktop.window.notice.words()
    assert page.detail.job() == drops[1].job, "what did not go clean comes next"
    page.show_this("load", "1")
    assert page.several.by.text() == "", "another table, another name"


@pytest.mark.parametrize("column", [0, 3, 5])
def test_space_unticks_a_drop_whatever_cell_the_cursor_is_in(
    desktop: Desktop, page: DeliveriesPage, qtbot: QtBot, column: int
) -> None:
    page.show_this("load", "1")
    table = page.several.table
    table.setFocus()
    table.setCurrentCell(1, column)
    tick = table.item(1, 0)
    assert tick is not None
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tick.checkState() == Qt.CheckState.Unchecked)
    assert f"Accept {len(outs(desktop)) - 1} clean" in page.several.accept_button.text()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tick.checkState() == Qt.CheckState.Checked)


def test_a_name_is_typed_while_the_cursor_is_at_the_units(desktop: Desktop, page: DeliveriesPage, qtbot: QtBot) -> None:
    page.open_job(outs(desktop)[0].job)
    press(Qt.Key.Key_3)
    qtbot.waitUntil(page.form.units.list.hasFocus)
    press(Qt.Key.Key_A)
    qtbot.waitUntil(lambda: page.form.by.text() == "a")
    assert page.form.by.hasFocus()
    assert page.form.units.ticked() == ()


def test_a_charge_begun_is_not_thrown_away_by_a_scan(
    desktop: Desktop, page: DeliveriesPage, type_scan: Callable[[str], None]
) -> None:
    first, second = outs(desktop)[:2]
    page.open_job(first.job)
    page.detail.charge_button.click()
    type_scan(second.job)
    assert page.detail.job() == second.job, "nothing was begun"
    page.detail.charge_button.click()
    page.detail.charge.quantity.setText("38")
    type_scan(first.job)
    assert page.detail.job() == second.job
    assert page.detail.charge.quantity.text() == "38"
    assert "Finish what you have begun" in desktop.window.notice.words()
    press(Qt.Key.Key_Escape)
    type_scan(first.job)
    assert page.detail.job() == first.job


def test_one_refused_of_many_stays_and_says_why(desktop: Desktop, page: DeliveriesPage, qtbot: QtBot) -> None:
    page.show_this("load", "1")
    table = page.several
    table._drops[0] = due.Drop("BRS1-99999999", "", 1, "", 1, "", "", 1, 1, "")
    table.by.setText("Gate")
    with qtbot.waitSignal(table.finished, timeout=15000):
        table.accept()
    assert "BRS1-99999999" in table.table.item(0, 6).text()  # type: ignore[union-attr]
    assert outs(desktop), "the first is still out"


def test_an_exception_and_a_charge_are_logged_beside_the_pod(
    desktop: Desktop, page: DeliveriesPage, qtbot: QtBot
) -> None:
    drop = outs(desktop)[0]
    page.open_job(drop.job)
    page.form.by.setText("Ann")
    qtbot.wait(20)  # until everything has its place
    qtbot.mouseClick(page.detail.exception_button, Qt.MouseButton.LeftButton)
    form = page.detail.exception
    form.log()
    assert form.code.property("wrong")
    form.code.setEditText("OTHER")
    form.log()
    assert form.note.property("wrong"), "OTHER needs words"
    form.note.setText("gate was locked")
    form.log()
    qtbot.mouseClick(page.detail.charge_button, Qt.MouseButton.LeftButton)
    charge = page.detail.charge
    charge.code.setEditText("WAIT")
    charge.quantity.setText("much")
    charge.log()
    assert charge.quantity.property("wrong")
    charge.quantity.setText("38")
    charge.log()
    view = job_view.show(desktop.app.store, drop.job)
    assert [(each["code"], each["note"]) for each in view.exceptions] == [("OTHER", "gate was locked")]
    assert [(each["code"], each["quantity"]) for each in view.charges] == [("WAIT", "38")]
    assert page.detail.body.currentWidget() is page.form
    assert page.form.by.text() == "Ann", "the POD is as it was left"


def test_what_came_in_today_can_be_put_right(desktop: Desktop, page: DeliveriesPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentWidget(page.today)
    before = due.accepted_lately(desktop.app.store)
    assert page.today.model.rowCount() == len(before) == 5
    open_still = next(row for row in before if job_view.show(desktop.app.store, row.job).billing == "priced")
    page.today.choose(open_still.pod)
    page.today.opened.emit(page.today.row())
    assert open_still.pod in page.form._earlier.text()
    assert (page.form.outcomes.outcome(), page.form.by.text()) == (open_still.outcome, open_still.by)
    page.form.outcomes.press("1")
    page.form.by.setText("K. Right")
    page.detail.accept()
    last = due.for_pod(desktop.app.store, open_still.job).last
    assert last is not None
    assert last.by == "K. Right"
    assert last.at[:16] == open_still.at[:16], "the time signed stays as it was"
    assert len(due.accepted_lately(desktop.app.store)) == 6


def test_a_job_still_at_the_depot_has_no_form(desktop: Desktop, page: DeliveriesPage) -> None:
    planned = next(job for job in ("BRS1-00000115", "BRS1-00000122") if job_view.show(desktop.app.store, job).legs)
    page.open_job(planned)
    assert page.right.isHidden()
    assert "not left the depot" in desktop.window.notice.words()


def test_f9_goes_through_the_drops_and_esc_puts_the_form_away(desktop: Desktop, page: DeliveriesPage) -> None:
    drops = [drop.job for drop in outs(desktop)]
    seen = []
    for _ in range(len(drops) + 1):
        press(Qt.Key.Key_F9) if QApplication.focusWidget() else page.next_thing()
        seen.append(page.detail.job())
    assert seen == [*drops, drops[0]]
    press(Qt.Key.Key_Escape)
    assert page.right.isHidden()
    assert QApplication.focusWidget() is page.out.view


def test_who_comes_back_finds_what_they_typed_and_nobody_else_does(
    desktop: Desktop, page: DeliveriesPage, sign_in: Callable[[str], None]
) -> None:
    first, second, *_ = outs(desktop)
    page.open_job(first.job)
    page.form.by.setText("Ann")
    page.open_job(second.job)
    page.form.by.setText("Bea")
    for name, seen in (("Carla", ["Ann", "Bea"]), ("Sam", ["", ""]), ("Carla", ["Ann", "Bea"])):
        desktop.session.sign_out()
        sign_in(name)
        desktop.window.show_page("deliveries")
        assert page.right.isHidden()
        for drop, by in zip((first, second), seen, strict=True):
            page.open_job(drop.job)
            assert page.form.by.text() == by


def test_what_is_typed_survives_news_from_another_desk(
    desktop: Desktop, page: DeliveriesPage, by_hand: Callable[[str], None]
) -> None:
    first, second, *_ = outs(desktop)
    page.open_job(second.job)
    by_hand("1Ann")
    actor = people.sign_in(desktop.app.store, "Sam", "246810")
    deliveries.accept(desktop.app.store, actor, first.job, deliveries.Pod(deliveries.Outcome.CLEAN, "X"))
    page.reread()
    assert (page.form.by.text(), page.detail.job()) == ("Ann", second.job)
    assert page.out.row() is not None
    assert page.out.row().job == second.job  # type: ignore[union-attr]

"""The page Orders, clicked and typed through the real window on a real store."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from depot_app.background import Run
from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.domain.orders import GoodsLine, Party
from depot_app.services import exceptions, imports, job_list, job_view, jobs, list_preview, people, profiles
from depot_app.services.job_view import JobView
from depot_app.store.verify import verify
from depot_app.views.orders.draft import entered
from depot_app.views.orders.intake_columns import problem_words
from depot_app.views.orders.order_fields import OrderFields
from depot_app.views.orders.page import OrdersPage
from depot_app.views.orders.reading import time_of_day
from depot_app.views.parts import Field

HEADS = "Customer,Order no,Delivery date,Consignee,Street,Postcode,Town,Country,Qty,Package,Description,Weight kg"
GOOD = "Quill Paper Co,NEW-{number},2026-12-04,Kiosk 7,Piotrkowska 7,90-926,Lodz,PL,2,pallet,Paper,450"


@pytest.fixture
def page(desktop: Desktop, sign_in: Callable[[str], None]) -> OrdersPage:
    return opened(desktop, sign_in, "Carla")


def opened(desktop: Desktop, sign_in: Callable[[str], None], name: str) -> OrdersPage:
    sign_in(name)
    desktop.window.show_page("orders")
    made = desktop.window.page("orders")
    assert isinstance(made, OrdersPage)
    return made


def turn(page: OrdersPage, words: str) -> None:
    page.tabs.setCurrentIndex(next(n for n in range(page.tabs.count()) if page.tabs.tabText(n) == words))


def listed(page: OrdersPage) -> list[str]:
    return [page.list.model.row(number).number for number in range(page.list.model.rowCount())]


def choose(page: OrdersPage, *rows: int) -> list[str]:
    """Choose rows as a person does; returns the jobs' numbers."""
    keys = [page.list.model.key(row) for row in rows]
    page.list.choose(*keys)
    settle(page)
    return [page.list.model.row(row).number for row in rows]


def settle(page: OrdersPage) -> None:
    while page._settling.isActive() or page._opening.isActive():
        QTest.qWait(10)


TypeIn = Callable[[str], None]


def show(desktop: Desktop, ref: str) -> JobView:
    return job_view.show(desktop.app.store, ref)


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


# --- the list -------------------------------------------------------------------------------------


def test_the_tabs_ask_the_usual_questions(desktop: Desktop, page: OrdersPage) -> None:
    turn(page, "To plan")
    to_plan = listed(page)
    assert len(to_plan) == 22
    turn(page, "On the way")
    assert all(show(desktop, number).movement in ("out", "partly out") for number in listed(page))
    assert listed(page)
    turn(page, "All")
    assert len(listed(page)) == job_list.count(desktop.app.store)
    turn(page, "Cancelled")
    assert listed(page) == []


def test_typing_finds_by_the_beginnings_of_words(page: OrdersPage, by_hand: TypeIn, qtbot: QtBot) -> None:
    turn(page, "All")
    page.list.view.setFocus()
    by_hand("kiosk lodz")
    assert page.list.filter.text() == "kiosk lodz"

    def found() -> set[str]:
        return {row.consignee for row in map(page.list.model.row, range(len(listed(page))))}

    qtbot.waitUntil(lambda: found() == {"Kiosk 7"}, timeout=15000)


def test_the_list_is_sorted_by_its_head(page: OrdersPage) -> None:
    turn(page, "All")
    page.list.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    up = listed(page)
    page.list.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert up == sorted(up)
    assert listed(page) == up[::-1]


def test_the_model_keeps_qts_rules(page: OrdersPage, qtmodeltester: ModelTester) -> None:
    turn(page, "All")
    qtmodeltester.check(page.list.model)


def test_the_tab_is_remembered_for_the_person(
    desktop: Desktop, page: OrdersPage, sign_in: Callable[[str], None]
) -> None:
    turn(page, "On the way")
    desktop.session.sign_out()
    opened(desktop, sign_in, "Ines")
    assert page.tabs.tabText(page.tabs.currentIndex()) == "To plan"
    opened(desktop, sign_in, "Carla")
    assert page.tabs.tabText(page.tabs.currentIndex()) == "On the way"


def test_a_job_in_full_stands_beside_the_list(desktop: Desktop, page: OrdersPage) -> None:
    turn(page, "On the way")
    (number,) = choose(page, 0)
    told, view = page.detail.told(), show(desktop, number)
    assert page.side.currentWidget() is page.detail
    assert page.list.isVisible()
    for words in (number, view.consignee.name, view.lines[0].description, "On the way", "Load 1", "Job booked · Ines",
                  "Load departed · Carla", "No proof of delivery has been taken in."):  # fmt: skip
        assert words in told


def shown(page: OrdersPage, qtbot: QtBot) -> None:
    """Wait until the job that was opened is beside the list."""
    qtbot.waitUntil(lambda: not page._opening.isActive())


def test_a_delivered_job_tells_of_proof_price_and_exception(desktop: Desktop, page: OrdersPage, qtbot: QtBot) -> None:
    with_exception = next(row.number for row in job_list.listed(desktop.app.store)
                          if show(desktop, row.number).exceptions)  # fmt: skip
    page.show_this("job", with_exception)
    assert page._chosen_numbers() == [with_exception], "at once, for whoever types on"
    shown(page, qtbot)
    told = page.detail.told()
    for words in ("signed by J. Signer", "EUR 80.00", "one carton fewer than on the note"):
        assert words in told


def test_what_is_chosen_stays_when_the_depot_moves(desktop: Desktop, page: OrdersPage) -> None:
    turn(page, "All")
    (number,) = choose(page, 5)
    clerk = people.sign_in(desktop.app.store, "Carla", "246810")
    jobs.hold(desktop.app.store, clerk, number, "customer rang")
    page.reread()
    settle(page)
    assert page.list.row() is not None
    assert page.list.row().number == number  # type: ignore[union-attr]
    assert "On hold: customer rang" in page.detail.told()


def test_a_scan_shows_its_job_wherever_it_is(
    desktop: Desktop, page: OrdersPage, type_scan: Callable[[str], None], qtbot: QtBot
) -> None:
    turn(page, "Cancelled")
    turn(page, "All")
    view = show(desktop, listed(page)[7])
    turn(page, "Cancelled")
    type_scan(view.units[0]["code"])
    qtbot.waitUntil(lambda: page.detail.number.text() == view.number, timeout=15000)
    assert page.list.row().number == view.number  # type: ignore[union-attr]


@pytest.mark.parametrize("before", ["To plan", "Cancelled", "All"])
def test_the_job_that_is_opened_is_seen_in_the_list(desktop: Desktop, page: OrdersPage, before: str) -> None:
    turn(page, "All")
    oldest = listed(page)[-1]
    turn(page, before)
    desktop.window.turn_to("today")
    QTest.qWait(50)
    desktop.window.open_this("job", oldest)
    settle(page)
    QTest.qWait(50)
    view = page.list.view
    assert page.list.row().number == oldest  # type: ignore[union-attr]
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_f9_goes_to_what_needs_a_person(desktop: Desktop, page: OrdersPage, qtbot: QtBot) -> None:
    turn(page, "All")
    clerk = people.sign_in(desktop.app.store, "Carla", "246810")
    held = listed(page)[3]
    jobs.hold(desktop.app.store, clerk, held, "customer rang")
    exceptions.log(desktop.app.store, clerk, listed(page)[9], "LATE")
    seen = set()
    for _ in range(3):
        QTest.keyClick(desktop.window, Qt.Key.Key_F9)
        shown(page, qtbot)
        seen.add(page.detail.number.text())
    assert {held, listed(page)[9]} <= seen


# --- new jobs -------------------------------------------------------------------------------------


def test_a_job_is_keyed_in_without_the_mouse(desktop: Desktop, page: OrdersPage, by_hand: TypeIn, qtbot: QtBot) -> None:
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = page.side.new_job.fields
    form.customer.setFocus()
    by_hand("qui")
    qtbot.waitUntil(lambda: form.customer.offered() == ["Quill Paper Co"], timeout=15000)
    QTest.keyClick(form.customer, Qt.Key.Key_Return)
    assert form.customer.text() == "Quill Paper Co"
    assert form.reference.hasFocus()
    by_hand("PH-1")
    QTest.keyClick(form.reference, Qt.Key.Key_Tab)
    assert form.consignee.name.hasFocus()
    assert form.consignee.name.offered()
    QTest.keyClick(form.consignee.name, Qt.Key.Key_Down)
    QTest.keyClick(form.consignee.name, Qt.Key.Key_Return)
    assert form.date.hasFocus()
    QTest.keyClick(form.date, Qt.Key.Key_Tab)
    assert form.service.hasFocus()
    line = form.goods.editors()[0]
    for editor in (line.quantity, line.package, line.weight, line.description, line.barcode):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert editor.hasFocus()
    line.quantity.setText("3")
    line.package.setText("pallet")
    line.weight.setText("450")
    QTest.keyClick(line.barcode, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    number = page.detail.number.text()
    view = show(desktop, number)
    assert (view.reference, view.customer, view.quantity, view.weight_g) == ("PH-1", "Quill Paper Co", 3, 450_000)
    assert view.consignee.city
    assert len(view.units) == 3
    assert number in desktop.window.notice.words()


def test_a_package_is_offered_whatever_the_capitals_and_written_as_it_is_offered(page: OrdersPage) -> None:
    page.begin_new()
    line = page.side.new_job.fields.goods.editors()[0]
    line._packages.setStringList(["Palette", "Karton"])  # as in German
    line.package.setFocus()
    QTest.keyClicks(line.package, "pal", delay=120)
    assert line.package.text().lower() == "palette"
    QTest.keyClick(line.package, Qt.Key.Key_Tab)
    assert line.package.text() == "Palette"
    line.show_line(GoodsLine("Paper", 1, "PALETTE"))  # a customer's list has it so
    line.package.editingFinished.emit()
    assert line.package.text() == "PALETTE"


def test_the_date_is_seen_when_a_consignee_is_taken(desktop: Desktop, page: OrdersPage, qtbot: QtBot) -> None:
    desktop.window.resize(1366, 560)
    page.begin_new()
    form, area = page.side.new_job.fields, page.side.new_job.side.area
    form.customer.setText("Quill Paper Co")
    form.customer.editingFinished.emit()
    QTest.keyClick(form.reference, Qt.Key.Key_Tab)
    form.consignee.name.setFocus()
    QTest.keyClick(form.consignee.name, Qt.Key.Key_Down)
    QTest.keyClick(form.consignee.name, Qt.Key.Key_Return)
    assert form.date.hasFocus()
    room = area.viewport()
    qtbot.waitUntil(lambda: room.rect().contains(form.date.mapTo(room, form.date.rect().bottomLeft())))


def keyed_in(page: OrdersPage, reference: str, **other: str) -> None:
    page.begin_new()
    form = page.side.new_job.fields
    form.customer.setText(other.get("customer", "Quill Paper Co"))
    form.reference.setText(reference)
    form.consignee.name.setText("Shop")
    form.goods.editors()[0].quantity.setText(other.get("quantity", "2"))
    form.goods.editors()[0].weight.setText(other.get("weight", ""))
    page.side.new_job.book()


def test_what_is_wrong_is_told_at_its_field(desktop: Desktop, page: OrdersPage) -> None:
    before = job_list.count(desktop.app.store)
    keyed_in(page, "", quantity="x", weight="heavy")
    form = page.side.new_job.fields
    assert form.reference.property("wrong")
    assert form.reference.hasFocus()
    line = form.goods.editors()[0]
    assert line.quantity.property("wrong")
    assert line.weight.property("wrong")
    assert not form.customer.property("wrong")
    assert job_list.count(desktop.app.store) == before
    form.reference.setText("PH-9")
    line.quantity.setText("1")
    line.weight.setText("1.5 t")
    page.side.new_job.book()
    assert show(desktop, "PH-9").weight_g == 1_500_000


def begin_with_the_keys(page: OrdersPage) -> OrderFields:
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    return page.side.new_job.fields


def marked(form: OrderFields) -> list[QWidget]:
    """The editors at which something is told to be wrong."""
    return [field.editor for field in form.findChildren(Field) if field.editor.property("wrong")]


def test_a_half_filled_job_comes_back_as_one_or_is_begun_afresh(page: OrdersPage, qtbot: QtBot) -> None:
    keyed_in(page, "", quantity="x", weight="heavy")
    new, form = page.side.new_job, page.side.new_job.fields
    bar = new.side.area.verticalScrollBar()
    assert marked(form)
    assert new.begun.isHidden()
    bar.setValue(bar.maximum())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert page.side.is_read()
    begin_with_the_keys(page)
    assert new.begun.isVisible()
    assert marked(form) == []
    assert (bar.value(), form.customer.hasFocus(), form.customer.selectedText()) == (0, True, "Quill Paper Co")
    assert (form.consignee.name.text(), form.goods.editors()[0].weight.text()) == ("Shop", "heavy"), "nothing is lost"
    assert page.start() is form.customer, "and not the button that empties it"
    QTest.keyClick(form.customer, Qt.Key.Key_Backtab)
    assert isinstance(focused(), QPushButton)
    assert focused().text() == "Begin afresh"  # type: ignore[attr-defined]
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.waitUntil(new.begun.isHidden, timeout=15000)
    assert entered(form) == new._blank
    assert (form.customer.text(), form.customer.hasFocus()) == ("", True)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    begin_with_the_keys(page)
    assert new.begun.isHidden(), "nothing had been begun"


@pytest.mark.parametrize("part", ["barcode", "street", "date", "kind"])
def test_whatever_was_typed_comes_back(page: OrdersPage, type_scan: Callable[[str], None], part: str) -> None:
    form = begin_with_the_keys(page)
    before = form.date.day_chosen()
    if part == "barcode":
        type_scan("PALLET-000778")
    elif part == "street":
        form.consignee.address.setPlainText("1 High Street")
    elif part == "date":
        form.date.show_day(before + timedelta(days=3))
    else:
        form.kind.setCurrentIndex(1)
    typed = entered(form)
    page.close_form()
    begin_with_the_keys(page)
    assert page.side.new_job.begun.isVisible()
    assert entered(form) == typed
    keyed_in(page, f"CAME-{part}")
    page.begin_new()
    assert page.side.new_job.begun.isHidden(), "it is booked"
    assert form.date.day_chosen() == before


def test_another_person_finds_no_job_begun(desktop: Desktop, page: OrdersPage, sign_in: Callable[[str], None]) -> None:
    form = begin_with_the_keys(page)
    form.customer.setText("Quill Paper Co")
    page.close_form()
    desktop.session.sign_out()
    opened(desktop, sign_in, "Ines")
    page.begin_new()
    assert form.customer.text() == ""
    assert page.side.new_job.begun.isHidden()


def test_who_comes_back_finds_the_job_they_had_begun(
    desktop: Desktop, page: OrdersPage, sign_in: Callable[[str], None]
) -> None:
    form = begin_with_the_keys(page)
    name = desktop.session.place.name
    form.customer.setText("Quill Paper Co")
    form.consignee.show_party(Party("Shop", "1 High Street", email="shop@example.com"))
    form.goods.add()
    form.goods.editors()[1].weight.setText("heavy")
    form.date.show_day(form.date.day_chosen() + timedelta(days=3))
    form.kind.setCurrentIndex(1)
    typed = entered(form)
    badge = people.sign_in(desktop.app.store, "Ines", practice.PIN)
    desktop.session.hand_over(badge, "Ines")
    page.begin_new()
    assert form.customer.text() == ""
    opened(desktop, sign_in, name)
    begin_with_the_keys(page)
    assert page.side.new_job.begun.isVisible()
    assert entered(form) == typed
    assert form.consignee.party().email == "shop@example.com"
    page.side.new_job._begin_afresh()
    opened(desktop, sign_in, "Ines")
    opened(desktop, sign_in, name)
    begin_with_the_keys(page)
    assert page.side.new_job.begun.isHidden(), "it was thrown away"


def test_a_job_half_keyed_in_outlives_the_program(
    desktop: Desktop, page: OrdersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, new = begin_with_the_keys(page), page.side.new_job
    form.reference.setText("PH-77")
    qtbot.waitUntil(lambda: "PH-77" in str(desktop.session.kept("orders/draft")), timeout=15000)
    new.show_blank()  # as after a new start
    new.begin()
    assert (form.reference.text(), new.begun.isHidden()) == ("PH-77", False)
    later = desktop.session.today() + timedelta(days=2)
    monkeypatch.setattr(desktop.session, "today", lambda: later)
    new.show_blank()
    new.begin()
    assert form.reference.text() == "", "names lie no longer in a file than they are wanted"
    assert not desktop.session.kept("orders/draft")
    desktop.session.keep("orders/draft", '{"texts": 1}')
    new.begin()
    assert form.reference.text() == "", "what another version kept is none"


def test_what_was_begun_by_somebody_who_does_not_come_back_is_thrown_away(
    desktop: Desktop, page: OrdersPage, sign_in: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    form, name = begin_with_the_keys(page), desktop.session.place.name
    form.consignee.address.setPlainText("1 High Street")
    desktop.session.sign_out()

    def kept() -> list[str]:
        return [
            key
            for key in desktop.session.settings.allKeys()
            if "High Street" in str(desktop.session.settings.value(key))
        ]

    assert kept() == [f"people/{name}/orders/draft"]
    opened(desktop, sign_in, "Ines")
    assert kept(), "its day is not over"
    desktop.session.sign_out()
    later = desktop.session.today() + timedelta(days=2)
    monkeypatch.setattr(desktop.session, "today", lambda: later)
    opened(desktop, sign_in, "Ines")
    assert kept() == []


def test_the_first_wrong_field_is_seen_has_the_cursor_and_nothing_lies_over_it(
    page: OrdersPage, by_hand: TypeIn, qtbot: QtBot
) -> None:
    form, side = begin_with_the_keys(page), page.side.new_job.side
    form.customer.setText("Quill Paper Co")
    form.customer.editingFinished.emit()
    form.reference.setText("PH-11")
    form.goods.add()
    for line in form.goods.editors():
        line.quantity.setText("x")
    form.window_from.setText("late")

    def book_from_below() -> None:
        form.instructions.setFocus()
        side.area.ensureWidgetVisible(form.instructions)
        QTest.keyClick(form.instructions, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def is_seen(editor: QWidget) -> bool:
        port = side.area.viewport()
        return editor.hasFocus() and port.rect().contains(QRect(editor.mapTo(port, QPoint()), editor.size()))

    book_from_below()
    name = form.consignee.name
    qtbot.waitUntil(lambda: is_seen(name), timeout=15000)
    assert name.offered() == [], "it would lie over what is wrong"
    by_hand("S")
    first, second = (line.quantity for line in form.goods.editors())
    assert marked(form) == [first, second, form.window_from], "what is changed is not wrong any more"
    book_from_below()
    qtbot.waitUntil(lambda: is_seen(first), timeout=15000)
    first.setText("1")
    book_from_below()
    qtbot.waitUntil(lambda: is_seen(second), timeout=15000)
    second.setText("1")
    book_from_below()
    qtbot.waitUntil(lambda: is_seen(form.window_from), timeout=15000)


def test_suggestions_lie_below_their_field_where_tab_has_to_scroll_to_it(page: OrdersPage, qtbot: QtBot) -> None:
    form, side = begin_with_the_keys(page), page.side.new_job.side
    form.customer.setText("Quill Paper Co")
    form.customer.editingFinished.emit()
    form.kind.setCurrentIndex(form.kind.findData("collection"))
    bar, name = side.area.verticalScrollBar(), form.sender_.name
    form.window_to.setFocus()
    qtbot.waitUntil(lambda: bar.maximum() > 300, timeout=15000)
    bar.setValue(0)
    QTest.keyClick(form.window_to, Qt.Key.Key_Tab)
    assert name.offered()
    assert bar.value() > 0

    def is_below() -> bool:
        return 0 <= name._offered.y() - name.mapToGlobal(QPoint(0, name.height())).y() < 5

    qtbot.waitUntil(is_below, timeout=15000)


def test_a_customer_is_suggested_without_typing_accents(page: OrdersPage, by_hand: TypeIn, qtbot: QtBot) -> None:
    keyed_in(page, "ACC-1", customer="Bäckerei Möller")
    form = begin_with_the_keys(page)
    by_hand("mol")
    qtbot.waitUntil(lambda: form.customer.offered() == ["Bäckerei Möller"], timeout=15000)


def test_after_booking_another_one_is_offered(desktop: Desktop, page: OrdersPage, qtbot: QtBot) -> None:
    keyed_in(page, "ONE-1")
    number = page.detail.number.text()
    assert show(desktop, number).reference == "ONE-1"
    assert page.detail.again.hasFocus()
    click(qtbot, page.detail.again)
    page.side.new_job.fields.reference.setText("ONE-2")
    page.side.new_job.book()
    assert show(desktop, "ONE-2").consignee.name == "Shop"
    click(qtbot, page.detail.new)
    assert page.side.new_job.fields.customer.hasFocus()
    page.close_form()
    turn(page, "All")
    choose(page, 9)
    assert page.detail.again.isHidden() or not page.detail.again.isVisible()


def test_the_reference_of_another_one_like_it_is_seen(desktop: Desktop, page: OrdersPage, qtbot: QtBot) -> None:
    desktop.window.resize(1366, 768)
    keyed_in(page, "ONE-3")
    area = page.side.new_job.side.area
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())  # where the goods were keyed in
    click(qtbot, page.detail.again)
    reference = page.side.new_job.fields.reference
    assert reference.hasFocus()
    qtbot.waitUntil(lambda: reference.visibleRegion().boundingRect() == reference.rect(), timeout=15000)


def test_an_ampersand_is_read_on_a_button_and_is_no_key(page: OrdersPage) -> None:
    keyed_in(page, "A&B-1")
    form = begin_with_the_keys(page)
    form.customer.setText("Quill Paper Co")
    form.customer.editingFinished.emit()
    offered = [item.widget() for at in range(form._past.count()) if (item := form._past.itemAt(at))]
    made = next(each for each in offered if isinstance(each, QPushButton) and "A&B-1" in each.accessibleName())
    assert made.text().startswith("A&&B-1 → Shop")  # of two the first says that the other is no key
    assert made.shortcut().isEmpty()


def test_the_same_order_is_refused_at_its_reference(desktop: Desktop, page: OrdersPage) -> None:
    keyed_in(page, "PH-2")
    before = job_list.count(desktop.app.store)
    keyed_in(page, "PH-2")
    assert page.side.currentWidget() is page.side.new_job
    assert page.side.new_job.fields.reference.property("wrong")
    assert job_list.count(desktop.app.store) == before


def test_a_booking_can_be_taken_back(desktop: Desktop, page: OrdersPage, qtbot: QtBot) -> None:
    keyed_in(page, "PH-3")
    assert page.detail._booked_word.isVisible()
    desktop.window.undo()
    assert show(desktop, "PH-3").cancelled == "booked by mistake"
    page.reread()
    qtbot.waitUntil(lambda: not page.detail._booked_word.isVisible(), timeout=15000)
    assert page.detail.again.isVisible()


def test_another_like_an_earlier_one(desktop: Desktop, page: OrdersPage) -> None:
    turn(page, "All")
    (number,) = choose(page, 2)
    page.detail.asked.emit("like")
    form = page.side.new_job.fields
    assert form.reference.text() == ""
    assert form.reference.hasFocus()
    form.reference.setText("AGAIN-1")
    page.side.new_job.book()
    before, after = show(desktop, number), show(desktop, "AGAIN-1")
    assert after.consignee == before.consignee
    assert [line.description for line in after.lines] == [line.description for line in before.lines]


def test_a_scan_is_the_barcode_of_the_new_job(
    desktop: Desktop, page: OrdersPage, type_scan: Callable[[str], None]
) -> None:
    page.begin_new()
    type_scan("PALLET-000777")
    assert page.side.new_job.fields.goods.editors()[0].barcode.text() == "PALLET-000777"
    assert page.side.currentWidget() is page.side.new_job
    customer = page.side.new_job.fields.customer
    customer.setFocus()
    customer.setText("Quil")
    customer.offer("Quil")
    assert customer.offered() == ["Quill Paper Co"]
    type_scan("PALLET-000778")
    assert customer.offered() == [], "the form scrolls away from under it"
    assert customer.text() == "Quil"


def test_what_comes_after_booking_has_room_on_a_small_screen(desktop: Desktop, page: OrdersPage, qtbot: QtBot) -> None:
    desktop.window.resize(1366, 768)
    page.detail.just_booked(page.list.model.row(0).number)
    page.side.setCurrentWidget(page.detail)
    for each in (page.detail.again, page.detail.new):
        qtbot.waitUntil(lambda each=each: each.width() >= each.sizeHint().width(), timeout=15000)  # type: ignore[misc]


def test_a_collection_says_where_from(desktop: Desktop, page: OrdersPage) -> None:
    page.begin_new()
    form = page.side.new_job.fields
    form.kind.setCurrentIndex(form.kind.findData("collection"))
    form.sender_.name.setText("Mill")
    form.sender_.city.setText("Bath")
    keyed_in(page, "COL-1")
    view = show(desktop, "COL-1")
    assert (view.kind, view.sender.name if view.sender else "") == ("collection", "Mill")


def test_goods_have_several_lines(desktop: Desktop, page: OrdersPage) -> None:
    page.begin_new()
    goods = page.side.new_job.fields.goods
    goods.add()
    assert goods.editors()[1].quantity.hasFocus()
    goods.editors()[1].quantity.setText("4")
    goods.editors()[1].package.setText("carton")
    keyed_in(page, "TWO-1")
    assert [(line.quantity, line.package) for line in show(desktop, "TWO-1").lines] == [(2, ""), (4, "carton")]


# --- what is done to jobs -------------------------------------------------------------------------


def test_a_job_is_changed_and_changed_back(desktop: Desktop, page: OrdersPage, qtbot: QtBot) -> None:
    turn(page, "To plan")
    (number,) = choose(page, 0)
    before = show(desktop, number)
    click(qtbot, page.detail.edit)
    form = page.side.edit_job.fields
    assert not form.customer.isEnabled()
    form.consignee.city.setText("Newtown")
    form.instructions.setPlainText("ring twice")
    form.goods.editors()[0].description.setText("Something else")
    click(qtbot, page.side.edit_job.side.do)
    after = show(desktop, number)
    assert (after.consignee.city, after.instructions, after.lines[0].description) == (
        "Newtown", "ring twice", "Something else")  # fmt: skip
    assert page.side.currentWidget() is page.detail
    assert "Newtown" in page.detail.told()
    desktop.window.undo()
    again = show(desktop, number)
    assert (again.consignee, again.instructions, again.lines) == (before.consignee, before.instructions, before.lines)


def test_what_another_desk_changed_meanwhile_stays(desktop: Desktop, page: OrdersPage, qtbot: QtBot) -> None:
    turn(page, "To plan")
    (number,) = choose(page, 0)
    click(qtbot, page.detail.edit)
    there = people.sign_in(desktop.app.store, "Sam", practice.PIN)
    jobs.edit(desktop.app.store, there, number, consignee={"name": "Groß & Söhne"})
    page.side.edit_job.fields.consignee.city.setText("Newtown")
    click(qtbot, page.side.edit_job.side.do)
    told = show(desktop, number).consignee
    assert (told.name, told.city) == ("Groß & Söhne", "Newtown")


def test_saving_without_a_change_changes_nothing(desktop: Desktop, page: OrdersPage) -> None:
    turn(page, "To plan")
    (number,) = choose(page, 1)
    before = show(desktop, number)
    page.detail.asked.emit("edit")
    page.side.edit_job.save()
    assert show(desktop, number) == before


def test_goods_that_were_scanned_cannot_be_changed(desktop: Desktop, page: OrdersPage) -> None:
    turn(page, "On the way")
    (number,) = choose(page, 0)
    page.detail.asked.emit("edit")
    assert page.side.edit_job.fields.goods.isHidden()
    page.side.edit_job.fields.instructions.setPlainText("gate 4")
    page.side.edit_job.save()
    assert show(desktop, number).instructions == "gate 4"


def test_a_job_is_split_by_ticking_units(desktop: Desktop, page: OrdersPage, qtbot: QtBot) -> None:
    turn(page, "To plan")
    row = next(n for n in range(page.list.model.rowCount()) if page.list.model.row(n).units > 2)
    (number,) = choose(page, row)
    count = len(show(desktop, number).units)
    page.detail.asked.emit("split")
    page.side.split.do()
    assert "Some units must move" in page.side.split.side.wrong_words()
    QTest.keyClick(page.side.split.units, Qt.Key.Key_Down)
    QTest.keyClick(page.side.split.units, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.side.split.chosen()) == 1, timeout=15000)
    (code,) = page.side.split.chosen()
    click(qtbot, page.side.split.side.do)
    shown(page, qtbot)
    new = page.detail.number.text()
    assert [unit["code"] for unit in show(desktop, new).units] == [code]
    assert len(show(desktop, number).units) == count - 1


def test_a_job_is_cancelled_with_a_reason(desktop: Desktop, page: OrdersPage, by_hand: TypeIn) -> None:
    turn(page, "To plan")
    (number,) = choose(page, 0)
    page.detail.asked.emit("cancel")
    page.side.reason.do()
    assert page.side.reason.reason.property("wrong")
    assert not show(desktop, number).cancelled
    page.side.reason.reason.setFocus()
    by_hand("twice")
    QTest.keyClick(page.side.reason.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert show(desktop, number).cancelled == "twice"
    assert number not in listed(page)
    assert page.detail.number.text() == number  # what left the list stays beside it
    assert "Cancelled: twice" in page.detail.told()


def test_several_jobs_are_held_and_freed_again(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    page = opened(desktop, sign_in, "Sam")
    numbers = choose(page, 0, 1, 2)
    assert page.side.currentWidget() is page.several
    page.several.asked.emit("hold")
    page.side.reason.reason.setText("not paid")
    page.side.reason.do()
    assert {show(desktop, number).hold for number in numbers} == {"not paid"}
    desktop.window.undo()
    assert {show(desktop, number).hold for number in numbers} == {""}


def test_the_notes_of_several_jobs_are_printed(
    desktop: Desktop, page: OrdersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop.session.settings.setValue("print/folder", str(tmp_path / "notes"))
    numbers = choose(page, 0, 1, 2)
    QTest.keyClick(desktop.window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: not page.several.printer.is_busy(), timeout=30_000)
    assert len(list((tmp_path / "notes").iterdir())) == 3
    assert {show(desktop, number).note["prints"] for number in numbers} == {1}
    assert page.several.bar.isHidden()


def test_one_note_is_printed_on_the_page_for_it(desktop: Desktop, page: OrdersPage, qtbot: QtBot) -> None:
    (number,) = choose(page, 0)
    with qtbot.waitSignal(desktop.session.wanted) as wanted:
        click(qtbot, page.detail.print)
    assert wanted.args == ["print job", number]


def test_what_is_refused_for_some_is_told_and_the_others_are_done(desktop: Desktop, page: OrdersPage) -> None:
    turn(page, "All")
    out = next(n for n, number in enumerate(listed(page)) if show(desktop, number).movement == "out")
    plain = next(n for n, number in enumerate(listed(page)) if not show(desktop, number).legs)
    numbers = choose(page, plain, out)
    page.several.asked.emit("cancel")
    page.side.reason.reason.setText("ordered twice")
    page.side.reason.do()
    assert show(desktop, numbers[0]).cancelled
    assert not show(desktop, numbers[1]).cancelled
    assert numbers[1] in page.side.reason.side.wrong_words()
    assert page.side.currentWidget() is page.side.reason


def test_the_return_of_a_job(desktop: Desktop, page: OrdersPage, qtbot: QtBot) -> None:
    turn(page, "All")
    (number,) = choose(page, 0)
    page.detail.asked.emit("return")
    page.side.return_.do()
    shown(page, qtbot)
    made = show(desktop, page.detail.number.text())
    assert (made.kind, made.reference) == ("return", f"{show(desktop, number).reference}-R")


def test_esc_goes_back_to_the_job(page: OrdersPage) -> None:
    (number,) = choose(page, 0)
    page.detail.asked.emit("hold")
    QTest.keyClick(page.side.reason.reason, Qt.Key.Key_Escape)
    assert page.side.currentWidget() is page.detail
    assert page.detail.number.text() == number


def test_an_importer_is_not_offered_what_takes_a_clerk(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    page = opened(desktop, sign_in, "Ines")
    choose(page, 0)
    offered = {action.text() for action in page.detail.menu.actions() if action.isVisible()}
    assert offered == {"Another like it", "Book its return…"}
    assert page.new.isVisible()
    assert page.detail.edit.isVisible()
    opened(desktop, sign_in, "Carla")
    choose(page, 0)
    offered = {action.text() for action in page.detail.menu.actions() if action.isVisible()}
    assert {"Put on hold…", "Cancel job…"} <= offered
    assert "Lift the hold…" not in offered


# --- lists from customers -------------------------------------------------------------------------


def a_list(folder: Path, *rows: str) -> Path:
    path = folder / "orders.csv"
    path.write_text("\n".join([HEADS, *rows]), encoding="utf-8")
    return path


def drop(page: OrdersPage, path: Path) -> None:
    told = QMimeData()
    told.setUrls([QUrl.fromLocalFile(str(path))])
    page.dropEvent(QDropEvent(QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, told, Qt.MouseButton.LeftButton,
                              Qt.KeyboardModifier.NoModifier))  # fmt: skip


def test_the_next_list_is_looked_for_where_the_last_one_was(
    page: OrdersPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    begun_in: list[str] = []

    def choose(_parent: object, _title: str, begin_in: str, _kinds: str) -> tuple[str, str]:
        begun_in.append(begin_in)
        return str(tmp_path / "orders.csv"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    monkeypatch.setattr(page.intake, "begin", lambda _path: None)
    page.intake.choose.click()
    page.intake.choose.click()
    assert begun_in == ["", str(tmp_path)]


def settled(page: OrdersPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.intake._run is None, timeout=60_000)


def test_a_list_is_looked_at_then_booked_and_says_nothing_new_again(
    desktop: Desktop, page: OrdersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    before = job_list.count(desktop.app.store)
    bad = GOOD.format(number=3).replace("2026-12-04", "TBC")
    path = a_list(tmp_path, GOOD.format(number=1), GOOD.format(number=2), bad)
    drop(page, path)
    settled(page, qtbot)
    assert page.intake.said.text() == "orders.csv: 2 new · 1 refused"
    assert page.intake.book.text() == "Book 2 jobs"
    problem = page.intake.problems.model.row(0)[1]
    assert (problem.cell, problem.severity) == ("C4", "error")
    shown = {column.title: column.text((0, problem)) for column in page.intake.problems.model.columns}
    assert (shown["Cell"], shown["Reference"], shown["Customer"]) == ("C4", "NEW-3", "Quill Paper Co")
    assert "NEW-3" in problem_words((0, problem))
    assert page.intake.jobs.model.row(0).reference == "NEW-1"
    assert job_list.count(desktop.app.store) == before
    click(qtbot, page.intake.book)
    settled(page, qtbot)
    assert job_list.count(desktop.app.store) == before + 2
    assert "2 booked" in desktop.window.notice.words()
    assert page.intake.book.isHidden()
    number = page.intake.jobs.model.row(0).number
    assert show(desktop, number).reference == "NEW-1"
    page.intake.leave()
    path = a_list(tmp_path, GOOD.format(number=1), GOOD.format(number=2))
    drop(page, path)
    settled(page, qtbot)
    assert "says nothing new" in page.intake.said.text()
    assert page.intake.book.isHidden()


def test_another_list_may_be_dropped_on_one_that_has_just_been_booked(
    page: OrdersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(page, a_list(tmp_path, GOOD.format(number=1)))
    settled(page, qtbot)
    QTest.keyClick(page.intake.jobs.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(page, qtbot)
    drop(page, a_list(tmp_path, GOOD.format(number=1), GOOD.format(number=2)))
    settled(page, qtbot)
    assert page.intake.book.text() == "Book 1 job"
    drop(page, a_list(tmp_path, GOOD.format(number=1).replace("450", "470"), GOOD.format(number=2)))
    settled(page, qtbot)
    assert page.intake.book.text() == "Book 1 job, change 1"


def test_a_list_that_names_no_customer_is_read_with_one(page: OrdersPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "plain.csv"
    rows = [HEADS, GOOD.format(number=1)]
    path.write_text("\n".join(row.partition(",")[2] for row in rows), encoding="utf-8")
    page.begin_intake(str(path))
    settled(page, qtbot)
    assert page.intake.book.isHidden()
    page.intake.customer.setText("Quill Paper Co")
    click(qtbot, page.intake.again)
    settled(page, qtbot)
    assert page.intake.book.text() == "Book 1 job"


@pytest.mark.parametrize("way", ["a job is looked for", "a job is keyed in"])
def test_under_a_list_that_is_taken_in_the_jobs_do_not_grow_old(desktop: Desktop, page: OrdersPage, way: str) -> None:
    turn(page, "To plan")
    count = page.list.model.rowCount()
    gone, still = (page.list.model.row(at).number for at in (0, 1))
    page.begin_intake()
    jobs.cancel(desktop.app.store, desktop.session.place.actor, gone, "customer rang")
    page.reread()
    if way == "a job is looked for":
        page.show_this("job", still)
    else:
        page.begin_new()
    assert page.list.model.rowCount() == count - 1
    assert gone not in [page.list.model.row(at).number for at in range(count - 1)]


def test_how_a_list_was_read_is_kept_for_its_customer(
    desktop: Desktop, page: OrdersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    store, path = desktop.app.store, tmp_path / "plain.csv"
    rows = [HEADS, GOOD.format(number=1)]
    path.write_text("\n".join(row.partition(",")[2] for row in rows), encoding="utf-8")
    page.begin_intake(str(path))
    settled(page, qtbot)
    assert page.intake.keep.isHidden(), "no customer is named"
    page.intake.customer.setText("Quill Paper Co")
    click(qtbot, page.intake.again)
    settled(page, qtbot)
    assert page.intake.keep.text() == "Keep for Quill Paper Co"
    click(qtbot, page.intake.keep)
    assert profiles.get(store, "Quill Paper Co").customer == "Quill Paper Co"
    assert page.intake.profile.currentData() == "Quill Paper Co"
    assert page.intake.keep.isHidden(), "it is kept"
    page.intake.leave()
    page.intake.customer.clear()
    page.begin_intake()
    page.intake.profile.setCurrentIndex(page.intake.profile.findData("Quill Paper Co"))
    page.begin_intake(str(path))
    settled(page, qtbot)
    page.intake.profile.setCurrentIndex(page.intake.profile.findData("Quill Paper Co"))
    click(qtbot, page.intake.again)
    settled(page, qtbot)
    assert page.intake.book.text() == "Book 1 job"


def test_a_list_is_told_whether_the_day_or_the_month_stands_first(
    page: OrdersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    row = GOOD.replace("2026-12-04", "4/12/2026")
    path = a_list(tmp_path, *(row.format(number=number) for number in (1, 2)))
    page.begin_intake(str(path))
    settled(page, qtbot)
    assert page.intake.book.isHidden()
    assert "first: " in page.intake._assumed.text(), "every order that waits for it is named"
    page.intake.dates.setFocus()
    QTest.keyClick(page.intake.dates, Qt.Key.Key_Down)
    settled(page, qtbot)
    assert page.intake.dates.currentData() is True
    assert page.intake.book.text() == "Book 2 jobs"
    assert page.intake.jobs.model.row(0).date == "2026-12-04"
    page.begin_intake(str(path))
    settled(page, qtbot)
    assert page.intake.dates.currentData() is None, "the next list is asked anew"


def test_what_was_kept_before_comes_back(desktop: Desktop, page: OrdersPage, qtbot: QtBot, tmp_path: Path) -> None:
    store, actor = desktop.app.store, desktop.session.place.actor
    list_preview.keep(store, actor, "Quill Paper Co")
    profiles.save(store, actor, "poland", replace(profiles.get(store, "Quill Paper Co"), default_country="PL"))
    page.begin_intake(str(a_list(tmp_path, GOOD.format(number=1))))
    settled(page, qtbot)
    page.intake.customer.setText("Quill Paper Co")
    page.intake.profile.setCurrentIndex(page.intake.profile.findData("poland"))
    click(qtbot, page.intake.again)
    settled(page, qtbot)
    click(qtbot, page.intake.keep)
    assert profiles.get(store, "Quill Paper Co").default_country == "PL"
    desktop.window.undo()
    assert profiles.get(store, "Quill Paper Co").default_country == ""


def children(of: int) -> list[int]:
    """The processes that this process has started and that still run, and theirs."""
    try:
        told = [Path(f"/proc/{of}/task/{task}/children").read_text().split() for task in os.listdir(f"/proc/{of}/task")]
    except FileNotFoundError:
        return []
    own = [int(each) for some in told for each in some]
    return own + [each for child in own for each in children(child)]


def runs(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_stopping_ends_the_process_that_reads_a_big_file(
    desktop: Desktop, page: OrdersPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "moment").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "moment"))
    before = job_list.count(desktop.app.store)
    path = a_list(tmp_path, *(GOOD.format(number=number) for number in range(60_000)))
    page.begin_intake(str(path))
    run = page.intake._run
    assert isinstance(run, Run)
    assert run.child is not None
    task = run.child.pid or 0
    qtbot.waitUntil(lambda: len(children(task)) == 1, timeout=30_000)
    (reader,) = children(task)
    click(qtbot, page.intake.stop)
    settled(page, qtbot)
    qtbot.waitUntil(lambda: not runs(reader) and not runs(task), timeout=5000)
    assert not list((tmp_path / "moment").iterdir()), "what it had written is gone too"
    assert "Nothing was booked just now" in desktop.window.notice.words()
    assert page.intake.book.isHidden()
    assert job_list.count(desktop.app.store) == before


def test_stopping_a_booking_tells_what_is_booked_and_loses_nothing(
    desktop: Desktop, page: OrdersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    store, many = desktop.app.store, 6000
    before = job_list.count(store)
    page.begin_intake(str(a_list(tmp_path, *(GOOD.format(number=number) for number in range(many)))))
    settled(page, qtbot)
    click(qtbot, page.intake.book)
    qtbot.waitUntil(lambda: page.intake._begun, timeout=60_000)
    click(qtbot, page.intake.stop)
    settled(page, qtbot)
    words = desktop.window.notice.words()
    ((_, _, done, of),) = imports.unfinished(store)
    assert 0 < done < of == many
    assert f"{done:,} of 6,000 jobs are booked and safe" in words
    assert page.intake.book.isHidden(), "it is finished, not booked again"
    assert job_list.count(store) == before, "none is seen before all are booked"
    click(qtbot, page.intake.finish)
    settled(page, qtbot)
    assert job_list.count(store) == before + many
    assert verify(store) == []


def test_reading_can_be_stopped(desktop: Desktop, page: OrdersPage, qtbot: QtBot, tmp_path: Path) -> None:
    before = job_list.count(desktop.app.store)
    page.begin_intake(str(a_list(tmp_path, GOOD.format(number=1))))
    click(qtbot, page.intake.stop)
    settled(page, qtbot)
    assert "Nothing was booked just now" in desktop.window.notice.words()
    assert page.intake.book.isHidden()
    assert job_list.count(desktop.app.store) == before


class _Stop(Exception):
    pass


def test_a_list_whose_booking_was_stopped_is_finished(
    desktop: Desktop, page: OrdersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    store, before = desktop.app.store, job_list.count(desktop.app.store)
    path = a_list(tmp_path, *(GOOD.format(number=number) for number in range(300)))

    def stop(done: int, of: int) -> None:
        raise _Stop

    with pytest.raises(_Stop):
        list_preview.take(store, desktop.session.place.actor, str(path), dry_run=False, progress=stop)
    page.begin_intake()
    assert "not booked in full" in page.intake.said.text()
    click(qtbot, page.intake.finish)
    settled(page, qtbot)
    assert job_list.count(store) == before + 300
    assert page.intake.finish.isHidden()


def test_a_file_that_cannot_be_read_is_told(desktop: Desktop, page: OrdersPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"no workbook at all")
    page.begin_intake(str(path))
    settled(page, qtbot)
    assert desktop.window.notice.words()
    assert page.intake.book.isHidden()


def test_only_lists_can_be_dropped(page: OrdersPage, tmp_path: Path) -> None:
    drop(page, tmp_path / "photo.jpg")
    assert page.new.isVisible()


@pytest.mark.parametrize(
    ("typed", "told"),
    [("8", "08:00"), ("12.30", "12:30"), ("8:05", "08:05"), ("0830", "08:30"), ("830", "08:30"), ("", "")],
)
def test_a_time_of_day_is_keyed_in_as_people_do(typed: str, told: str) -> None:
    assert time_of_day(typed) == told


@pytest.mark.parametrize("typed", ["24", "8.7", "12.60", "noon", "12,30"])
def test_what_is_no_time_of_day_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="08:30"):
        time_of_day(typed)

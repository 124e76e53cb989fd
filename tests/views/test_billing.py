from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.services import billing, exceptions, job_view, people
from depot_app.services.approvals import Item
from depot_app.services.to_bill import Entry
from depot_app.store import files
from depot_app.store.ledger import Actor
from depot_app.store.tables import attachment, job
from depot_app.views.billing.item_row import ItemRow
from depot_app.views.billing.lists import selected_total
from depot_app.views.billing.page import APPROVE, LACKING, READY, RELEASED, BillingPage

SignIn = Callable[[str], None]


@pytest.fixture
def shown(desktop: Desktop, sign_in: SignIn, qtbot: QtBot) -> Callable[[str, int], BillingPage]:
    """The page as this person sees it, on one of its tabs."""

    def open_it(name: str, tab: int) -> BillingPage:
        sign_in(name)
        desktop.window.show_page("billing")
        page = desktop.window.page("billing")
        assert isinstance(page, BillingPage)
        qtbot.waitUntil(lambda: bool(page._entries[READY]), timeout=15000)
        page.tabs.setCurrentIndex(tab)
        settled(page, qtbot)
        return page

    return open_it


def settled(page: BillingPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page._asking._run is None and not page._releasing.is_busy(), timeout=15000)


def turning_down(page: BillingPage, qtbot: QtBot) -> tuple[Item, ItemRow]:
    """A charge that is about to be turned down, and its card."""
    item = next(each for each in page._items if each.kind == "charge")
    page.approve.choose(item.key)
    row = next(each for each in page.panel._rows if each.item.key == item.key)
    qtbot.waitUntil(row.isVisible)
    click(qtbot, row, "Turn down…")
    return item, row


def actor(desktop: Desktop, name: str) -> Actor:
    return people.sign_in(desktop.app.store, name, practice.PIN)


def state(desktop: Desktop, number: str) -> str:
    return job_view.show(desktop.app.store, number).billing


def write(editor: QLineEdit, words: str, *, enter: bool = True) -> None:
    """As a person does: faster it would be a scan."""
    editor.setText(words)
    if enter:
        QTest.qWait(120)
        QTest.keyClick(editor, Qt.Key.Key_Return)


def click(qtbot: QtBot, parent: object, words: str) -> None:
    found = [each for each in parent.findChildren(QPushButton)  # type: ignore[attr-defined]
             if each.text() == words and each.isVisible()]  # fmt: skip
    assert len(found) == 1, (words, [each.text() for each in parent.findChildren(QPushButton)])  # type: ignore[attr-defined]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_supervisor_releases_what_is_ready(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot, enter: Qt.Key
) -> None:
    page = shown("Sam", READY)
    numbers = [entry.number for entry in page._entries[READY]]
    assert len(numbers) == 2
    page.ready.view.setFocus()
    QTest.keyClick(page.ready.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.release.text() == "Release 2 jobs"
    assert page.total.text() == "EUR 185.00"
    QTest.keyClick(page.ready.view, enter, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [state(desktop, each) for each in numbers] == ["released"] * 2, timeout=15000)
    qtbot.waitUntil(lambda: page.ready.model.rowCount() == 0, timeout=15000)
    assert "2 jobs are released" in desktop.window.notice.words()
    assert not page.release.isEnabled()


def test_releasing_again_before_the_list_is_read_says_nothing_wrong(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown("Sam", READY)
    monkeypatch.setattr(page._asking, "ask", lambda _work: None)  # with many jobs it takes its time
    page.ready.view.selectAll()
    for _ in range(2):
        page._act()
        qtbot.waitUntil(lambda: not page._releasing.is_busy(), timeout=15000)
    assert "2 jobs are released" in desktop.window.notice.words()


def test_a_clerk_is_not_offered_the_release(shown: Callable[..., BillingPage]) -> None:
    page = shown("Carla", READY)
    assert page.release.isHidden()
    page.tabs.setCurrentIndex(LACKING)
    assert page.panel._openers[page.panel._anyway].isHidden()


def test_enter_goes_to_the_price_and_a_price_settles_it(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot
) -> None:
    page = shown("Carla", LACKING)
    unpriced = next(entry for entry in page._entries[LACKING] if entry.billing == "unpriced")
    page.lacking.choose(unpriced.id)
    QTest.keyClick(page.lacking.view, Qt.Key.Key_Return)
    assert page.panel.number == unpriced.number
    assert page.focusWidget() is page.panel.amount
    write(page.panel.amount, "twelve")
    assert "amount" in page.panel.amount_field._below.text()
    write(page.panel.amount, "1,234.50")
    assert job_view.show(desktop.app.store, unpriced.number).price == {"amount": "1234.50", "currency": "EUR"}
    assert page.panel._total.text() == "EUR 1,234.50"


def test_ctrl_enter_does_what_is_asked_for_where_the_cursor_is(
    desktop: Desktop, shown: Callable[..., BillingPage]
) -> None:
    """And releases nothing that is chosen in the list meanwhile."""
    page = shown("Sam", READY)
    numbers = [entry.number for entry in page._entries[READY]]
    page.ready.view.selectAll()
    page.panel._openers[page.panel._price].click()
    write(page.panel.amount, "much", enter=False)
    QTest.keyClick(page.panel.amount, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "amount" in page.panel.amount_field._below.text()
    assert [state(desktop, each) for each in numbers] == ["priced"] * len(numbers)


def test_ctrl_enter_after_a_reason_to_turn_down_approves_nothing(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot
) -> None:
    page = shown("Sam", APPROVE)
    item, row = turning_down(page, qtbot)
    write(row.words, "the gate was open", enter=False)
    QTest.keyClick(row.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [each["state"] for each in job_view.show(desktop.app.store, item.job).charges] == ["rejected"]


def test_a_price_off_the_card_waits(desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot) -> None:
    page = shown("Carla", LACKING)
    unpriced = next(entry for entry in page._entries[LACKING] if entry.billing == "unpriced")
    page.lacking.choose(unpriced.id)
    page.panel.mend_first()
    page.panel.amount.setText("80")
    page.panel.source.setCurrentText("by phone")
    click(qtbot, page.panel, "Set price")
    assert "waits for a supervisor" in desktop.window.notice.words()
    assert state(desktop, unpriced.number) == "unpriced"
    row = next(each for each in page.panel._rows if each.item.waits)
    assert not row.approve.isEnabled()
    assert "captured this price yourself" in row.item.obstacle


def test_thirty_are_approved_with_thirty_keys(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot
) -> None:
    store, ben = desktop.app.store, actor(desktop, "Ben")
    number = next(each.number for each in billing.readiness(store) if not each.missing)
    for _ in range(30):
        billing.propose_charge(store, ben, number, "WAIT", "30")
    page = shown("Sam", APPROVE)
    before = page.approve.model.rowCount()
    assert before == 32
    page.approve.view.setFocus()
    page.approve.view.selectRow(0)
    for _ in range(31):
        QTest.keyClick(page.approve.view, Qt.Key.Key_Return)
    charges = job_view.show(store, number).charges
    assert [each["state"] for each in charges] == ["approved"] * 30
    settled(page, qtbot)
    qtbot.waitUntil(lambda: page.approve.model.rowCount() == 1, timeout=15000)
    assert page.tabs.tabText(APPROVE) == "To approve  1"


def test_who_captured_a_charge_is_told_why_it_is_not_theirs(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot
) -> None:
    store = desktop.app.store
    number = next(each.number for each in billing.readiness(store) if not each.missing)
    made = billing.propose_charge(store, actor(desktop, "Sam"), number, "WAIT", "60")
    page = shown("Sam", APPROVE)
    page.approve.choose(f"charge {made.id}")
    assert not page.act.isEnabled()
    QTest.keyClick(page.approve.view, Qt.Key.Key_Return)
    assert "captured this charge yourself" in desktop.window.notice.words()
    assert job_view.show(store, number).charges[-1]["state"] == "proposed"


def test_a_charge_is_turned_down_with_a_reason(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot
) -> None:
    page = shown("Sam", APPROVE)
    item, row = turning_down(page, qtbot)
    click(qtbot, row, "Turn it down")
    assert "Say why" in desktop.window.notice.words()
    write(row.words, "the gate was open", enter=False)
    row.words.setFocus()
    billing.propose_charge(desktop.app.store, actor(desktop, "Carla"), item.job, "TAILLIFT", "1")
    page.reread()  # something happened at another desk: what is being typed stays, and so does the keyboard
    qtbot.waitUntil(lambda: len(page.panel._rows) == 3, timeout=15000)
    settled(page, qtbot)
    row = next(each for each in page.panel._rows if each.item.key == item.key)
    assert row.words.text() == "the gate was open"
    qtbot.waitUntil(lambda: page.focusWidget() is row.words, timeout=15000)
    click(qtbot, row, "Turn it down")
    states = [each["state"] for each in job_view.show(desktop.app.store, item.job).charges]
    assert states == ["rejected", "proposed"]


def test_an_exception_is_closed_where_it_keeps_the_invoice_back(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot
) -> None:
    page = shown("Sam", LACKING)
    blocked = next(each for each in page._entries[LACKING] if job_view.show(desktop.app.store, each.number).exceptions)
    page.lacking.choose(blocked.id)
    QTest.keyClick(page.lacking.view, Qt.Key.Key_Return)
    focused = page.focusWidget()
    row = next(each for each in page.panel._rows if each.item.kind == "exception")
    assert focused is row.words
    write(row.words, "counted again, all there")
    (closed,) = job_view.show(desktop.app.store, blocked.number).exceptions
    assert (closed["state"], closed["how"]) == ("closed", "counted again, all there")


def test_a_charge_is_captured_beside_the_list(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot
) -> None:
    page = shown("Carla", READY)
    page.ready.choose_first()
    number = page.panel.number
    click(qtbot, page.panel, "Add a charge…")
    form = page.panel._charge
    form.quantity.setText("many")
    click(qtbot, page.panel, "Add charge")
    assert "not a quantity" in form.quantity_field._below.text()
    form.quantity.setText("45")
    form.note.setText("gate closed")
    click(qtbot, page.panel, "Add charge")
    (charge,) = job_view.show(desktop.app.store, number).charges
    assert (charge["quantity"], charge["state"], charge["note"]) == ("45", "proposed", "gate closed")
    settled(page, qtbot)
    qtbot.waitUntil(lambda: number in [entry.number for entry in page._entries[LACKING]], timeout=15000)


def test_evidence_is_dropped_on_a_charge_and_kept_with_it(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown("Carla", READY)
    page.ready.choose_first()
    number, form = page.panel.number, page.panel._charge
    click(qtbot, page.panel, "Add a charge…")
    (tmp_path / "tacho.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    (tmp_path / "empty.pdf").touch()
    drop(form, tmp_path / "tacho.pdf", tmp_path / "empty.pdf")
    click(qtbot, page.panel, "Add charge")
    assert "still being read" in desktop.window.notice.words()
    qtbot.waitUntil(lambda: not form.files.is_busy(), timeout=15000)
    assert "empty" in form.files._hint.text()
    form.quantity.setText("none")
    click(qtbot, page.panel, "Add charge")
    qtbot.waitUntil(lambda: "not a quantity" in form.quantity_field._below.text(), timeout=15000)
    assert [each.path.name for each in form.files.files()] == ["tacho.pdf"], "what was added stays"
    form.quantity.setText("45")
    qtbot.waitUntil(form.add.isEnabled, timeout=15000)
    click(qtbot, page.panel, "Add charge")
    qtbot.waitUntil(lambda: bool(job_view.show(desktop.app.store, number).charges), timeout=15000)
    qtbot.waitUntil(form.isHidden, timeout=15000)
    with desktop.app.store.read() as connection:
        kept = connection.execute(
            select(attachment).where(
                attachment.c.job_id == job.c.id, job.c.number == number, attachment.c.owner_kind == "charge"
            )
        ).all()
        assert [(row.name, files.get(desktop.app.store, connection, row.sha256)) for row in kept] == [
            ("tacho.pdf", b"%PDF-1.4\n%%EOF\n")]  # fmt: skip
    page.show_this("job", number)  # with a charge waiting it is no longer ready

    def evidence() -> list[int]:
        return [each.item.files for each in page.panel._rows if each.item.kind == "charge"]

    qtbot.waitUntil(lambda: evidence() == [1], timeout=15000)
    assert form.files.files() == ()


def test_files_of_one_job_do_not_go_to_another(shown: Callable[..., BillingPage], qtbot: QtBot, tmp_path: Path) -> None:
    page = shown("Carla", READY)
    page.ready.choose_first()
    form = page.panel._charge
    click(qtbot, page.panel, "Add a charge…")
    (tmp_path / "tacho.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    drop(form.files, tmp_path / "tacho.pdf")
    qtbot.waitUntil(lambda: len(form.files.files()) == 1, timeout=15000)
    page.ready.view.selectRow(1)
    assert form.files.files() == ()
    assert form.isHidden()


def drop(on: QWidget, *paths: Path) -> None:
    """Let files fall on a part of the page, as a person does."""
    data, at = QMimeData(), QPointF(5, 5)
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(on, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(on, QDropEvent(at, copy, data, left, none))


def test_a_supervisor_releases_what_is_not_ready_with_a_reason(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot
) -> None:
    page = shown("Sam", LACKING)
    entry = next(each for each in page._entries[LACKING] if each.billing == "priced")
    page.lacking.choose(entry.id)
    click(qtbot, page.panel, "Release anyway…")
    click(qtbot, page.panel, "Release anyway")
    assert state(desktop, entry.number) == "priced"
    page.panel.why.setText("agreed with the customer")
    click(qtbot, page.panel, "Release anyway")
    assert state(desktop, entry.number) == "released"


def test_what_a_pod_lacks_leads_to_deliveries(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot
) -> None:
    page = shown("Carla", LACKING)
    priced = [each for each in page._entries[LACKING] if each.billing == "priced"]
    out = next(each for each in priced if job_view.show(desktop.app.store, each.number).movement == "out")
    page.lacking.choose(out.id)
    with qtbot.waitSignal(desktop.session.wanted) as asked:
        QTest.keyClick(page.lacking.view, Qt.Key.Key_Return)
    assert asked.args == ["deliveries", out.number]
    assert desktop.window.current()[0] == "deliveries"  # type: ignore[index]


def test_a_scan_brings_its_job(
    desktop: Desktop, shown: Callable[..., BillingPage], type_scan: Callable[[str], None], qtbot: QtBot
) -> None:
    page = shown("Carla", LACKING)
    entry = page._entries[READY][-1]
    page.lacking.view.setFocus()
    type_scan(job_view.show(desktop.app.store, entry.number).units[0]["code"])
    qtbot.waitUntil(lambda: page.tabs.currentIndex() == READY, timeout=15000)
    assert page.panel.number == entry.number


def test_nothing_of_the_person_before_stays(
    desktop: Desktop, shown: Callable[..., BillingPage], sign_in: SignIn, qtbot: QtBot
) -> None:
    page = shown("Sam", LACKING)
    entry = next(each for each in page._entries[LACKING] if each.billing == "priced")
    page.lacking.choose(entry.id)
    click(qtbot, page.panel, "Release anyway…")
    page.panel.why.setText("half a reason")
    desktop.session.sign_out()
    sign_in("Carla")
    desktop.window.show_page("billing")
    settled(page, qtbot)
    assert page.panel._anyway.isHidden()
    assert page.panel.why.text() == ""


def test_the_models_keep_qts_rules(shown: Callable[..., BillingPage], qtmodeltester: ModelTester) -> None:
    page = shown("Sam", LACKING)
    for pane in (page.ready, page.lacking, page.approve, page.released):
        qtmodeltester.check(pane.model)


def test_f9_goes_to_what_waits_for_approval(desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot) -> None:
    page = shown("Sam", READY)
    exceptions.log(desktop.app.store, actor(desktop, "Carla"), page.panel.number, "LOST", "gone")
    QTest.keyClick(desktop.window, Qt.Key.Key_F9)
    assert page.tabs.currentIndex() == APPROVE
    assert page.approve.row() is not None
    assert QApplication.focusWidget() is page.approve.view
    assert page.help().count("\n- ") >= 4


def test_totals_are_told_by_currency() -> None:
    one = Entry("1", "N1", "R", "C", "2026-12-01", "priced", 1050, "EUR")
    other = Entry("2", "N2", "R", "C", "2026-12-01", "priced", 500, "GBP")
    assert selected_total([one, one, other]) == "EUR 21.00 + GBP 5.00"
    assert selected_total([]) == ""


# --- what nobody meant ------------------------------------------------------------------------------------------------


def settles(page: BillingPage) -> list[QPushButton]:
    """Every button there that approves or releases something."""
    own = [row.approve for row in page.panel._rows] + [page.panel._openers[page.panel._anyway]]
    return [page.release, page.act, *own]


@pytest.mark.parametrize("name", ["Carla", "Sam", "Vera"])
@pytest.mark.parametrize("tab", [READY, LACKING, APPROVE, RELEASED])
def test_nothing_that_settles_has_the_keyboard_unless_somebody_went_there(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot, name: str, tab: int
) -> None:
    page = shown(name, tab)
    assert QApplication.focusWidget() not in settles(page)
    for leave, come in (("today", "billing"), ("orders", "billing")):
        desktop.window.show_page(leave)
        desktop.window.show_page(come)
        settled(page, qtbot)
        assert QApplication.focusWidget() not in settles(page)
    page.next_thing()
    settled(page, qtbot)
    assert QApplication.focusWidget() not in settles(page)
    desktop.session.sign_out()
    shown(name, tab)
    assert QApplication.focusWidget() not in settles(page)


def test_after_one_is_approved_the_list_has_the_keyboard(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot
) -> None:
    page = shown("Sam", APPROVE)
    before = page.approve.model.rowCount()
    qtbot.mouseClick(page.act, Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    assert page.approve.model.rowCount() == before - 1
    assert QApplication.focusWidget() not in settles(page)


def test_after_the_last_approval_the_keyboard_is_where_it_is_seen(
    desktop: Desktop, shown: Callable[..., BillingPage], qtbot: QtBot
) -> None:
    page = shown("Sam", APPROVE)
    page.approve.view.setFocus()
    while page.approve.model.rowCount():
        QTest.keyClick(page.approve.view, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert QApplication.focusWidget() is page.tabs
    ready = page.tabs.tabRect(READY).center()
    qtbot.mouseClick(page.tabs, Qt.MouseButton.LeftButton, pos=ready)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.ready.view)
    QTest.keyClick(page.ready.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page._selected()) == len(page._entries[READY]) > 0


@pytest.mark.parametrize("code", ["BRS1-99999999", "NO SUCH CODE 1", "    1   "])
def test_a_scan_presses_no_button_that_settles(
    desktop: Desktop, shown: Callable[..., BillingPage], type_scan: Callable[[str], None], code: str, qtbot: QtBot
) -> None:
    page = shown("Sam", APPROVE)
    waiting, ready = page.approve.model.rowCount(), [entry.number for entry in page._entries[READY]]
    page.act.setFocus()
    type_scan(code)
    page.tabs.setCurrentIndex(READY)
    page.ready.view.selectAll()
    page.release.setFocus()
    type_scan(code)
    settled(page, qtbot)
    page.reread()
    settled(page, qtbot)
    assert len(page._items) == waiting
    assert [state(desktop, number) for number in ready] == ["priced"] * len(ready)

"""Scans that come at the wrong moment: over a dialog, a menu or a form begun, or kept and wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from depot_app.desktop import Desktop
from depot_app.services import due, job_view, load_view, loading
from depot_app.services.loading import Answer
from depot_app.views.deliveries.page import DeliveriesPage
from depot_app.views.loads.page import LoadsPage
from depot_app.views.orders.page import OrdersPage

BEGUN, PLANNED = 2, 3


def test_files_chosen_for_one_job_do_not_go_to_another(
    desktop: Desktop, sign_in: Callable[[str], None], type_scan: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:  # fmt: skip
    sign_in("Carla")
    first, second = (drop.job for drop in due.out(desktop.app.store)[:2])
    desktop.window.show_page("deliveries")
    page = desktop.window.page("deliveries")
    assert isinstance(page, DeliveriesPage)
    page.open_job(first)
    picture = tmp_path / "page.pdf"
    picture.write_bytes(b"%PDF-1.4")

    def choose(*_: object) -> tuple[list[str], str]:
        type_scan(second)  # over the open dialog
        return [str(picture)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    page.form.files.add_button.click()
    assert page.detail.job() == second
    assert page.form.files.files() == ()
    assert not page.form.files.is_busy()
    assert "No file was added" in desktop.window.notice.words()


def test_a_list_chosen_is_shown_though_a_scan_turned_the_page_meanwhile(
    desktop: Desktop, sign_in: Callable[[str], None], type_scan: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:  # fmt: skip
    sign_in("Carla")
    desktop.window.show_page("orders")
    page = desktop.window.page("orders")
    assert isinstance(page, OrdersPage)
    path = tmp_path / "orders.csv"
    path.write_text("Order,Customer\n")

    def choose(*_: object) -> tuple[str, str]:
        type_scan("BRS1-00000016")  # over the open dialog
        assert not page.intake.isVisible()
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    page.begin_intake()
    page.intake.choose.click()
    assert page.intake.isVisible()
    page.intake.cancel()


def test_a_form_begun_is_not_thrown_away_by_a_scan(
    desktop: Desktop, sign_in: Callable[[str], None], type_scan: Callable[[str], None], qtbot: QtBot
) -> None:
    sign_in("Carla")
    desktop.window.show_page("orders")
    page = desktop.window.page("orders")
    assert isinstance(page, OrdersPage)
    codes = [unit["code"] for stop in load_view.show(desktop.app.store, BEGUN).jobs[:2]
             for unit in job_view.show(desktop.app.store, stop["reference"]).units]  # fmt: skip
    type_scan(codes[0])
    qtbot.waitUntil(lambda: page.detail.number.text() != "")
    shown = page.detail.number.text()
    page.detail.edit.click()
    assert page.side.currentWidget() is page.side.edit_job
    type_scan(codes[-1])
    assert page.side.currentWidget() is page.side.edit_job
    assert "Finish what you have begun" in desktop.window.notice.words()
    QTest.keyClick(page.side.edit_job, Qt.Key.Key_Escape)
    assert page.detail.number.text() == shown
    type_scan(codes[-1])
    qtbot.waitUntil(lambda: page.detail.number.text() != shown)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_menu_about_one_job_closes_before_a_scan_shows_another(
    desktop: Desktop, sign_in: Callable[[str], None], type_scan: Callable[[str], None], qtbot: QtBot
) -> None:
    sign_in("Carla")
    desktop.window.show_page("orders")
    page = desktop.window.page("orders")
    assert isinstance(page, OrdersPage)
    page.list.choose_first()
    page._show_chosen()
    menu = page.detail.menu
    menu.popup(page.mapToGlobal(page.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    desktop.window.take_scan(b"BRS1-00000016")
    assert QApplication.activePopupWidget() is None


def test_a_kept_scan_that_was_wrong_is_shown_large_until_somebody_saw_it(
    desktop: Desktop, sign_in: Callable[[str], None], loads_page: Callable[[], LoadsPage]
) -> None:
    sign_in("Ben")
    page = loads_page()
    page.open_load(BEGUN)
    page._kept._timer.stop()
    store, place = desktop.app.store, desktop.session.place
    missing = [code for drop in page.loading.tally.drops() for code in drop[0].missing]  # type: ignore[union-attr]
    strange = job_view.show(store, load_view.show(store, PLANNED).jobs[0]["reference"]).units[0]["code"]
    loading.keep(store, place.spool, place.actor, [(BEGUN, strange.encode(), "")])
    before = page.loading.counts.text()
    page.take_scan(missing[0].encode())
    assert page.loading.answer.told()[0] == "Other load"
    assert page.loading.kept.is_warning()
    assert strange[-8:] in page.loading.kept.text()
    page.take_scan(missing[1].encode())
    assert page.loading.answer.told()[0] == "Loaded"
    assert page.loading.kept.is_warning(), "it stays whatever comes"
    assert page.loading.counts.text() != before
    QTest.keyClick(page.loading, Qt.Key.Key_Escape)
    assert not page.loading.kept.is_warning()
    assert page.loading.isVisible()


def test_a_kept_scan_that_is_right_takes_its_place_on_the_screen(
    sign_in: Callable[[str], None], loads_page: Callable[[], LoadsPage], qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    sign_in("Ben")
    page = loads_page()
    page.open_load(BEGUN)
    missing = [code for drop in page.loading.tally.drops() for code in drop[0].missing]  # type: ignore[union-attr]
    with monkeypatch.context() as away:
        away.setattr(loading, "judge", _busy)
        page.take_scan(missing[0].encode())
    assert page.loading.answer.told()[0] == "Kept"
    page._kept.look()
    qtbot.waitUntil(lambda: page.loading.answer.told()[0] == "Loaded")
    assert not page.loading.kept.is_warning()


def _busy(*_: object, **__: object) -> Answer:
    from depot_app.store.faults import StoreBusy

    raise StoreBusy("The store is busy.")

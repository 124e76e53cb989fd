"""Turning to another page by hand: shown at once, read in the next event, painted after that."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from depot_app.desktop import Desktop
from depot_app.errors import DepotError
from depot_app.views.orders.page import OrdersPage


@pytest.fixture
def at_today(desktop: Desktop, sign_in: Callable[[str], None]) -> Desktop:
    """Orders are made and read, Today is shown."""
    sign_in("Vera")
    desktop.window.show_page("orders")
    desktop.window.show_page("today")
    return desktop


class _Paints(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.told.append("painted")
        return False


def test_it_is_read_before_it_is_painted_and_in_an_event_of_its_own(
    at_today: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders, paints = at_today.window.page("orders"), _Paints()
    assert isinstance(orders, OrdersPage)
    orders.list.view.viewport().installEventFilter(paints)
    monkeypatch.setattr(orders, "reread", lambda: paints.told.append("read"))
    at_today.window.pages.turn_to("orders")
    assert at_today.window.current() == ("orders", orders)
    assert paints.told == []
    QCoreApplication.sendPostedEvents()
    qtbot.waitUntil(lambda: "painted" in paints.told)
    assert paints.told[:2] == ["read", "painted"]
    assert paints.told.count("read") == 1


def test_what_is_typed_at_once_is_typed_there(at_today: Desktop, qtbot: QtBot) -> None:
    orders = at_today.window.page("orders")
    assert isinstance(orders, OrdersPage)
    at_today.window.pages.turn_to("orders")
    assert orders.list.view.hasFocus()
    QTest.keyClick(orders.list.view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: orders.list.filter.text() == "n")
    assert orders.list.filter.hasFocus()
    assert at_today.window.pages.updatesEnabled()


def test_turned_on_before_it_was_read_the_last_page_is_read(
    at_today: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    for name in ("orders", "today"):
        monkeypatch.setattr(at_today.window.page(name), "reread", lambda name=name: read.append(name))
    at_today.window.pages.turn_to("orders")
    at_today.window.pages.turn_to("today")
    qtbot.waitUntil(lambda: bool(read))
    assert read == ["today"]
    qtbot.waitUntil(at_today.window.pages.updatesEnabled)


def test_a_page_that_cannot_be_read_does_not_stay_unpainted(
    at_today: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> None:
        raise DepotError("The store is away.")

    monkeypatch.setattr(at_today.window.page("orders"), "reread", away)
    at_today.window.pages.turn_to("orders")
    assert not at_today.window.pages.updatesEnabled()
    with suppress(DepotError), qtbot.captureExceptions() as faults:
        qtbot.waitUntil(lambda: at_today.window.pages.updatesEnabled())
    assert [kind for kind, *_ in faults] == [DepotError]


def test_who_signs_out_at_once_leaves_nothing_to_be_read(
    at_today: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr(at_today.window.page("orders"), "reread", lambda: read.append("orders"))
    at_today.window.pages.turn_to("orders")
    at_today.session.sign_out()
    qtbot.waitUntil(lambda: at_today.window.pages.updatesEnabled())
    assert read == []

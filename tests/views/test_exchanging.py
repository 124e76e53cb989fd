"""The exchange with Odoo beside the window: what happens while one settles goes with the next."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from depot_app import background
from depot_app.desktop import Desktop
from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.services import connecting
from depot_app.services.counts import Counts
from depot_app.services.replication.exchange import Exchange, exchange
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.replicating import replicating
from depot_app.store.tables import setting, step

_GRACE_S = 0.3


@pytest.fixture
def exchanges(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """When each exchange began; none of them reaches any Odoo."""
    began: list[float] = []

    def note(_store: Store, _connect: object, *, grace_s: float, **_more: object) -> Exchange:
        assert grace_s == _GRACE_S
        began.append(time.monotonic())
        return Exchange(True, 0, 0, 0, 0, 0, 0, 0.0)

    monkeypatch.setattr(background, "exchange", note)
    monkeypatch.setattr(background, "_GRACE_S", _GRACE_S)
    return began


def test_what_happens_while_another_settles_goes_soon_after(
    desktop: Desktop, exchanges: list[float], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(desktop.background, "_connect", lambda: None)
    desktop.background.start()
    qtbot.waitUntil(lambda: len(exchanges) == 1)
    desktop.background.wake()
    qtbot.wait(int(_GRACE_S * 700))  # the first thing settles yet
    desktop.background.wake()
    qtbot.waitUntil(lambda: len(exchanges) == 3, timeout=15000)


def test_another_desk_at_it_is_no_trouble(desktop: Desktop) -> None:
    status = desktop.window.status
    status.exchanged(Exchange(True, 0, 0, 0, 0, 0, 0, 0.0))
    shown = status._link.text()
    with replicating(desktop.app.store):
        told = exchange(desktop.app.store, lambda: pytest.fail("another desk is at it"))
    assert told.elsewhere
    status.exchanged(told)
    assert status._link.text() == shown


def test_what_another_desk_has_sent_waits_no_longer_here(
    desktop: Desktop, exchanges: list[float], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(background, "_COUNT_S", 0.2)
    monkeypatch.setattr(desktop.background, "_connect", lambda: None)
    desktop.background.start()
    status = desktop.window.status
    qtbot.waitUntil(lambda: status._counts.waiting > 0 and len(exchanges) == 1)
    qtbot.wait(800)  # this desk's own exchange is counted by now
    with desktop.app.store.write() as tx:
        tx.connection.execute(update(step).values(sent_at="2026-11-22T10:00:00Z"))
    qtbot.waitUntil(lambda: status._counts.waiting == 0, timeout=15000)


def test_a_desk_that_waits_for_odoo_tries_again_once_another_reaches_it(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """It went on saying for a minute that it worked without Odoo, beside a desk that had sent everything."""
    set_up(desktop)
    tried: list[str] = []

    def first_refused(_store: Store, _connect: object, *, grace_s: float, **_more: object) -> Exchange:
        tried.append("")
        return Exchange(len(tried) > 1, 0, 0, 0, 0, 0, 0, 0.0, "Odoo does not answer." if len(tried) == 1 else "")

    monkeypatch.setattr(background, "exchange", first_refused)
    monkeypatch.setattr(background, "_GRACE_S", _GRACE_S)
    monkeypatch.setattr(background, "_COUNT_S", 0.2)
    monkeypatch.setattr(connecting, "FIRST_WAIT_S", 3600.0)
    monkeypatch.setattr(connecting, "LONGEST_WAIT_S", 3600.0)
    monkeypatch.setattr(desktop.background, "_connect", _Far)
    desktop.background.start()
    status = desktop.window.status
    qtbot.waitUntil(lambda: "Working without Odoo" in status._link.text(), timeout=15000)
    qtbot.waitUntil(lambda: status._counts.waiting > 0, timeout=15000)
    qtbot.wait(800)
    assert len(tried) == 1
    with desktop.app.store.write() as tx:
        tx.connection.execute(update(step).values(sent_at="2026-11-22T10:00:00Z"))
    qtbot.waitUntil(lambda: "Connected" in status._link.text(), timeout=15000)


def test_a_long_first_exchange_is_no_connecting(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """After a restart 36,700 orders were sent while the bar said for minutes that it was connecting."""
    set_up(desktop)
    goes_on = threading.Event()

    def long(
        _store: Store, _connect: object, *, grace_s: float, so_far: Callable[[int], None], **_more: object
    ) -> Exchange:
        so_far(100)
        goes_on.wait(20)
        return Exchange(True, 200, 0, 0, 0, 0, 0, 0.0)

    monkeypatch.setattr(background, "exchange", long)
    monkeypatch.setattr(desktop.background, "_connect", _Far)
    desktop.background.start()
    try:
        qtbot.waitUntil(lambda: "Connected" in desktop.window.status._link.text(), timeout=15000)
    finally:
        goes_on.set()


def set_up(desktop: Desktop) -> None:
    """An Odoo nobody has a key to."""
    there = connecting.Link("https://odoo.example.com", "yard", "depot")
    connecting.set_up(desktop.app.store, Actor("ann", Role.ADMIN), there, "")


def test_a_desk_without_the_key_says_so_and_what_to_do(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.delenv("DEPOT_ODOO_KEY", raising=False)
    set_up(desktop)
    background_ = background.Background(desktop.session.place, desktop.app.odoo)
    status = desktop.window.status
    background_.exchanged.connect(status.exchanged)
    background_.moved.connect(status.count)
    background_.start()
    try:
        qtbot.waitUntil(lambda: "no key" in status._link.text(), timeout=15000)
        assert "This computer has no key of depot to Odoo. Connect it again in Settings, under Odoo." in (
            status._link.text()
        )
        assert "waiting to be sent" in status._link.text()
    finally:
        background_.stop()


def test_whatever_else_keeps_the_desk_from_odoo_is_said(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, expected_warnings: list[logging.LogRecord]
) -> None:
    set_up(desktop)
    troubles = [
        DepotError("The file keys cannot be read.", next_step="Take it away and connect to Odoo again."),
        ZeroDivisionError(),
    ]

    def damaged() -> connecting.KeptErp:
        raise troubles.pop(0) if len(troubles) > 1 else troubles[0]

    monkeypatch.setattr(background, "_EVERY_S", 0.2)
    monkeypatch.setattr(desktop.background, "_connect", damaged)
    told: list[str] = []
    desktop.background.exchanged.connect(lambda exchange: told.append(exchange.error))
    desktop.background.start()
    qtbot.waitUntil(lambda: len(told) > 1, timeout=15000)
    assert told[0] == "The file keys cannot be read. Take it away and connect to Odoo again."
    assert told[1].startswith("This is a fault of the program")
    assert {record.getMessage() for record in expected_warnings} == {"the exchange with Odoo failed"}


def test_where_no_odoo_is_set_up_nothing_is_wrong(desktop: Desktop, qtbot: QtBot) -> None:
    with desktop.app.store.write() as tx:
        tx.connection.execute(setting.delete().where(setting.c.name.startswith("odoo_")))
    told: list[Exchange] = []
    desktop.background.exchanged.connect(told.append)
    desktop.background.start()
    qtbot.waitUntil(lambda: "Odoo is not set up" in desktop.window.status._link.text(), timeout=15000)
    qtbot.wait(300)
    assert told == []


def test_a_store_that_is_away_is_not_laid_at_odoos_door(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    away = DepotError("The store does not answer.")

    def refuse(*_asked: object) -> None:
        raise away

    tried: list[int] = []

    def connect() -> connecting.KeptErp:
        tried.append(1)
        raise away

    told: list[Exchange] = []
    monkeypatch.setattr(background, "_EVERY_S", 0.1)
    monkeypatch.setattr(background, "left", refuse)
    monkeypatch.setattr(desktop.background, "_connect", connect)
    desktop.background.exchanged.connect(told.append)
    desktop.background.start()
    qtbot.waitUntil(lambda: len(tried) > 2, timeout=15000)
    assert told == []


def test_the_bar_says_what_waits_for_customers_odoo_does_not_know(desktop: Desktop) -> None:
    status = desktop.window.status
    status.exchanged(Exchange(True, 0, 0, 0, 0, 0, 0, 0.0))
    status.count(Counts(waiting=36_733, odoo=True, strangers=36_700))
    assert "Connected  ·  36,733 waiting to be sent, 36,700 of them for customers Odoo does not know" in (
        status._link.text()
    )
    status.exchanged(Exchange(False, 0, 0, 36_733, 0, 0, 0, 0.0, "Nothing answers."))
    assert "36,733 waiting to be sent  ·" in status._link.text(), "the nearer reason has the room"
    status.count(Counts(waiting=33, odoo=True))
    assert "33 waiting to be sent  ·" in status._link.text()


def test_a_long_reason_makes_the_window_no_wider(desktop: Desktop, qtbot: QtBot) -> None:
    window, reason = desktop.window, "Nobody answers at the address of that Odoo. " * 20
    window.status.count(Counts(waiting=3, odoo=True))
    qtbot.wait(100)
    before = window.width()
    window.status.exchanged(Exchange(False, 0, 0, 3, 0, 0, 0, 0.0, reason))
    qtbot.wait(100)  # the layout follows by and by
    assert window.width() == before
    assert reason in window.status._link.toolTip()


def test_the_bar_says_where_everything_is_kept(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    status = desktop.window.status
    status.count(Counts(waiting=3, odoo=True))
    assert status._safe.text() == "Everything is kept on this desk"
    monkeypatch.setattr(desktop.app.store, "is_sqlite", False)  # as with a PostgreSQL store
    status.count(Counts(waiting=3, odoo=True))
    assert status._safe.text() == "Everything is kept in the shared store"
    status.lost("The store does not answer.")
    assert status._safe.text() == "Scans are kept on this desk meanwhile"


class _Far:
    """An Odoo far away, as a desk sees it."""

    def __init__(self) -> None:
        self.calls_taken = False

    def answers(self) -> bool:
        return self.calls_taken

    def close(self) -> None:
        """Nothing is open."""


def test_after_a_long_outage_odoo_is_asked_as_soon_as_it_can_be_reached(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    began: list[float] = []
    far = _Far()

    def away(_store: Store, _connect: object, *, grace_s: float, **_more: object) -> Exchange:
        began.append(time.monotonic())
        return Exchange(False, 0, 0, 1, 0, 0, 0, 0.0, "Nothing answers")

    monkeypatch.setattr(background, "exchange", away)
    monkeypatch.setattr(connecting, "FIRST_WAIT_S", connecting.LONGEST_WAIT_S)  # as after an hour of tries
    monkeypatch.setattr(connecting, "KNOCK_S", 0.1)
    monkeypatch.setattr(desktop.background, "_connect", lambda: far)
    desktop.background.start()
    qtbot.waitUntil(lambda: len(began) == 1, timeout=15000)
    qtbot.wait(1000)
    assert len(began) == 1, "nobody is there yet"
    far.calls_taken = True
    qtbot.waitUntil(lambda: len(began) == 2, timeout=15000)
    qtbot.wait(1000)
    assert len(began) == 2, "one that can be reached and fails all the same is not knocked at"

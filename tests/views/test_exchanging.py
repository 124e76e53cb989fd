"""The exchange with Odoo beside the window: what happens while one settles goes with the next."""

from __future__ import annotations

import time

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from depot_app import background
from depot_app.desktop import Desktop
from depot_app.services import connecting
from depot_app.services.replication.exchange import Exchange, exchange
from depot_app.store.database import Store
from depot_app.store.replicating import replicating
from depot_app.store.tables import step

_GRACE_S = 0.3


@pytest.fixture
def exchanges(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """When each exchange began; none of them reaches any Odoo."""
    began: list[float] = []

    def note(_store: Store, _connect: object, *, grace_s: float) -> Exchange:
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

    def away(_store: Store, _connect: object, *, grace_s: float) -> Exchange:
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

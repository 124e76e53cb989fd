"""A day's work that waits for Odoo is sent by a process of its own: the window is free, and nothing is sent twice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from depot_app import background
from depot_app.app import App, build, odoo_of
from depot_app.background import Background
from depot_app.children import Child
from depot_app.demo import practice, practising
from depot_app.services import imports, people
from depot_app.services.replication.exchange import Exchange, left
from depot_app.services.workplace import Workplace
from depot_app.sheets.model import Options
from depot_app.store.database import Store

ORDERS = 2_000
LONG_MS = 60_000


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """A practice depot with its Odoo, and a list of orders that waits to be sent."""
    side = practising.begin(tmp_path / "practice")
    made = build(side.config)
    made.open(to_change=True)
    ines = people.sign_in(made.store, "Ines", practice.PIN)
    head = "Reference,Customer,Delivery name,Street,Postcode,City,Country,Date,Qty,Package,Weight kg,Description"
    order = "WAIT-{},Garden & Grow Ltd,Kiosk {},1 Lane,BS1 4DJ,Bristol,GB,2026-12-01,1,pallet,100,paint"
    waiting = tmp_path / "waiting.csv"
    waiting.write_text("\n".join([head, *(order.format(each, each % 20) for each in range(ORDERS))]), encoding="utf-8")
    imports.take_in(made.store, ines, waiting, Options())
    yield made
    made.close()
    side.close()


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[Child]:
    """The processes that were started."""
    made: list[Child] = []

    class Noted(Child):
        def __init__(self, store: Store, name: str, wanted: dict[str, Any]) -> None:
            super().__init__(store, name, wanted)
            made.append(self)

    monkeypatch.setattr(background, "Child", Noted)
    monkeypatch.setattr(background, "_GRACE_S", 0.1)
    return made


def beside(app: App) -> Background:
    place = Workplace(app.store, app.spool, app.render)
    return Background(place, app.odoo, connect_there=partial(odoo_of, app.config))


def is_sent_once(app: App) -> bool:
    """Whether Odoo has each order of the list, and none twice."""
    with app.odoo() as connect:
        rpc = connect().rpc  # type: ignore[attr-defined]
        asked = [("client_order_ref", "like", "WAIT-")]
        rows = rpc.call("sale.order", "search_read", [asked, ["client_order_ref"]])
    return sorted(row["client_order_ref"] for row in rows) == sorted(f"WAIT-{each}" for each in range(ORDERS))


def test_a_backlog_is_sent_by_another_process_and_what_is_new_by_this_one(
    qapp: QApplication, app: App, begun: list[Child], qtbot: QtBot
) -> None:
    told: list[Exchange] = []
    desk = beside(app)
    desk.exchanged.connect(told.append)
    desk.start()
    try:
        qtbot.waitUntil(lambda: bool(told) and told[-1].waiting == 0, timeout=LONG_MS)
        assert len(begun) == 1
        assert told[0].connected
        assert told[0].waiting > 0, "it is told while it goes on"
        assert told[-1].pushed >= ORDERS
        sent = len(told)
        desk.wake()
        qtbot.waitUntil(lambda: len(told) > sent, timeout=LONG_MS)
    finally:
        desk.stop()
    assert len(begun) == 1, "a few are no work for a process"
    assert is_sent_once(app)


def test_a_window_closed_meanwhile_leaves_nothing_twice(
    qapp: QApplication, app: App, begun: list[Child], qtbot: QtBot
) -> None:
    told: list[Exchange] = []
    first = beside(app)
    first.exchanged.connect(told.append)
    first.start()
    qtbot.waitUntil(lambda: bool(told), timeout=LONG_MS)
    first.stop()
    assert not begun[0].is_alive()
    assert left(app.store)[0] > 0, "it was closed too late for this test"
    second = beside(app)
    second.start()
    try:
        qtbot.waitUntil(lambda: left(app.store)[0] == 0, timeout=LONG_MS)
    finally:
        second.stop()
    assert is_sent_once(app)


def test_with_odoo_away_no_process_is_begun_in_vain(
    qapp: QApplication, app: App, begun: list[Child], qtbot: QtBot
) -> None:
    with app.store.write() as tx:
        tx.connection.exec_driver_sql("update setting set value='http://127.0.0.1:9' where name='odoo_url'")
    told: list[Exchange] = []
    desk = beside(app)
    desk.exchanged.connect(told.append)
    desk.start()
    qtbot.waitUntil(lambda: bool(told), timeout=LONG_MS)
    desk.stop()
    assert told[0].error
    assert not begun

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from depot_app.desktop import Desktop
from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.erp import OdooErp
from depot_app.odoo.practice import PracticeOdoo
from depot_app.services import ledger_lines
from depot_app.services.connecting import KeptErp
from depot_app.services.ledger_lines import CHANGED, PARKED, WAITING
from depot_app.services.replication import marking
from depot_app.services.replication.marking import Outcome, Receipt
from depot_app.store import opening
from depot_app.store.ledger import DESK
from depot_app.views.ledger.page import CUSTOMERS, EVERYTHING, LedgerPage
from depot_app.views.ledger.sources import Newest

SignIn = Callable[[str], None]
_REFUSED = "The product FREIGHT is archived. Unarchive it."


@pytest.fixture
def aside(desktop: Desktop) -> dict[str, list[int]]:
    """Some of what waits was sent, refused, or changed on both sides; by state."""
    store = desktop.app.store
    ids = ledger_lines.unsent(store, WAITING, None, 1000)[::-1]
    marking.settled(store, Outcome({each: Receipt("sale.order", each + 40, f"S{each:05}") for each in ids[:4]},
                                   conflicts={ids[9]: "The date is 2 Dec here and 4 Dec in Odoo."}))  # fmt: skip
    for each in ids[4:7]:
        marking.parked(store, each, _REFUSED)
    with store.write() as tx:
        opening.change_setting(tx, DESK, "odoo_url", "https://odoo.example/")
    return {"sent": ids[:4], PARKED: ids[4:7], CHANGED: ids[9:10]}


@pytest.fixture
def shown(desktop: Desktop, aside: dict[str, list[int]], sign_in: SignIn, qtbot: QtBot) -> Callable[..., LedgerPage]:
    def open_it(name: str, tab: int = 1) -> LedgerPage:
        assert aside
        sign_in(name)
        desktop.window.show_page("ledger")
        page = desktop.window.page("ledger")
        assert isinstance(page, LedgerPage)
        qtbot.waitUntil(lambda: page._summary.total > 0, timeout=15000)
        page.tabs.setCurrentIndex(tab)
        QTest.qWait(20)  # what is new in a layout is shown when the loop turns
        return page

    return open_it


def count(desktop: Desktop, which: str) -> int:
    return len(ledger_lines.unsent(desktop.app.store, which, None, 1000))


def test_the_top_tells_how_it_stands(desktop: Desktop, shown: Callable[..., LedgerPage]) -> None:
    page = shown("Carla")
    waiting = count(desktop, WAITING)
    assert [each.text() for each in page._top.figures[:3]] == [f"{waiting:,}", "3", "1"]
    assert page.tabs.tabText(1) == "Not taken by Odoo  3"
    assert page.waits[1].model.rowCount() == 3
    assert page.panel.rows[0].sending.error == _REFUSED


def test_what_odoo_refused_goes_again(desktop: Desktop, shown: Callable[..., LedgerPage], qtbot: QtBot) -> None:
    page = shown("Carla")
    qtbot.mouseClick(page.panel.rows[0].retry, Qt.MouseButton.LeftButton)
    assert (count(desktop, PARKED), "again within seconds" in desktop.window.notice.words()) == (2, True)
    for left in (1, 0):
        QTest.qWait(20)
        QTest.keyClick(page.waits[1].view, Qt.Key.Key_Return)
        assert count(desktop, PARKED) == left


def test_all_go_again(desktop: Desktop, shown: Callable[..., LedgerPage], qtbot: QtBot) -> None:
    page = shown("Carla")
    qtbot.mouseClick(page.retry_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.waits[1].model.rowCount() == 0, timeout=15000)
    assert (count(desktop, PARKED), count(desktop, CHANGED)) == (0, 1)
    qtbot.waitUntil(lambda: not page.retry_all.isVisible(), timeout=15000)


def test_withdrawing_takes_a_supervisor_and_a_reason(
    desktop: Desktop, shown: Callable[..., LedgerPage], sign_in: SignIn, qtbot: QtBot
) -> None:
    page = shown("Carla")
    assert not page.panel.rows[0].withdraw.isVisible()
    desktop.session.sign_out()
    sign_in("Sam")
    desktop.window.show_page("ledger")
    qtbot.waitUntil(lambda: page.panel.rows[0].withdraw.isVisible(), timeout=15000)
    row = page.panel.rows[0]
    qtbot.mouseClick(row.withdraw, Qt.MouseButton.LeftButton)
    row._withdraw()
    assert count(desktop, PARKED) == 3
    row.reason.setText("made by hand in Odoo")
    page.reread()
    assert page.panel.rows[0].reason.text() == "made by hand in Odoo"
    page.panel.rows[0]._withdraw()
    assert count(desktop, PARKED) == 2


def test_a_line_shows_both_times_and_opens_odoo(
    desktop: Desktop, aside: dict[str, list[int]], shown: Callable[..., LedgerPage], qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    page = shown("Carla", EVERYTHING)
    (sent,) = ledger_lines.sendings(desktop.app.store, aside["sent"][:1])
    assert page.everything.choose(sent.line.seq)
    assert {"Happened", "Recorded"} <= {line.split()[0] for line in page.panel._about.text().splitlines()}
    opened: list[str] = []

    def browse(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", browse)
    row = next(each for each in page.panel.rows if each.sending.id == sent.sending.id)
    qtbot.mouseClick(row.open, Qt.MouseButton.LeftButton)
    assert opened == [f"https://odoo.example/web#id={aside['sent'][0] + 40}&model=sale.order&view_type=form"]


def test_a_scan_shows_what_happened_to_its_job(
    desktop: Desktop, shown: Callable[..., LedgerPage], type_scan: Callable[[str], None], qtbot: QtBot
) -> None:
    page = shown("Carla")
    from_job = ledger_lines.sendings(desktop.app.store, ledger_lines.unsent(desktop.app.store, WAITING, None, 1))[0]
    number = from_job.line.job
    page.waits[1].view.setFocus()
    type_scan(number)
    qtbot.waitUntil(lambda: page.tabs.currentIndex() == EVERYTHING, timeout=15000)
    rows = [page.everything.model.row(each) for each in range(page.everything.model.rowCount())]
    assert {row.job for row in rows} == {number}
    assert rows[-1].words == "Job booked"


def test_after_typing_the_detail_follows_the_list(shown: Callable[..., LedgerPage], qtbot: QtBot) -> None:
    page = shown("Carla", EVERYTHING)
    number = next(row.job for row in map(page.everything.model.row, range(50)) if row.job)
    page.everything.filter.setText(number)
    qtbot.waitUntil(lambda: page.panel.job == number and page.everything.row() is not None, timeout=15000)
    page.everything.filter.setText("no such job")
    qtbot.waitUntil(lambda: page.panel.job == "", timeout=15000)


def test_only_a_window_of_the_ledger_is_held() -> None:
    asked: list[tuple[int | None, int]] = []

    def following(below: int | None, most: int) -> list[int]:
        asked.append((below, most))
        top = 1_000_000 if below is None else below - 1
        return list(range(top, max(0, top - most), -1))

    source: Newest[int] = Newest(following, lambda keys: list(keys), 5_000)
    first, then = source.keys("", False, 0, 1_000), source.keys("", False, 1_000, 10_000)
    assert [*first, *then] == list(range(1_000_000, 995_000, -1))
    assert source.keys("", False, 5_000, 10_000) == []
    assert asked == [(None, 1_000), (999_001, 4_000)]
    assert source.keys("", False, 0, 5_000)[0] == 1_000_000


@pytest.fixture
def odoo() -> Iterator[PracticeOdoo]:
    with PracticeOdoo(None, 17) as made:
        yield made


def test_a_customer_odoo_does_not_know_is_matched(
    desktop: Desktop, odoo: PracticeOdoo, shown: Callable[..., LedgerPage], qtbot: QtBot
) -> None:
    def connect() -> KeptErp:
        def opened() -> Any:  # noqa: ANN401
            rpc = open_rpc(odoo.url, odoo.database, odoo.user, odoo.key, allow_plain=True)
            return OdooErp(rpc), rpc.close

        return KeptErp(opened)

    desktop.session.place.connect = connect
    page = shown("Carla", CUSTOMERS)
    names = {each.name for each in page._strangers}
    assert len(names) == page.customers.model.rowCount() == 5
    chosen = page.customers.row()
    assert chosen is not None
    qtbot.waitUntil(lambda: "Asking" not in page.stranger._words.text(), timeout=15000)
    partner = odoo.create("res.partner", {"name": f"{chosen.name} Ltd"})
    page.stranger._ask()
    qtbot.waitUntil(lambda: [each.isVisible() for each in page.stranger.suggestions] == [True], timeout=15000)
    QTest.keyClick(page.customers.view, Qt.Key.Key_Return)
    assert page.focusWidget() is page.stranger.suggestions[0]
    assert page.stranger.suggestions[0].text().startswith(f"{chosen.name} Ltd")
    qtbot.mouseClick(page.stranger.suggestions[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.customers.model.rowCount() == 4, timeout=15000)
    assert f"customer {partner}" in desktop.window.notice.words()
    page.customers.choose_first()
    qtbot.mouseClick(page.stranger.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.customers.model.rowCount() == 3, timeout=15000)


def test_a_number_odoo_does_not_have_is_told(
    desktop: Desktop, odoo: PracticeOdoo, shown: Callable[..., LedgerPage], qtbot: QtBot
) -> None:
    def opened() -> Any:  # noqa: ANN401
        rpc = open_rpc(odoo.url, odoo.database, odoo.user, odoo.key, allow_plain=True)
        return OdooErp(rpc), rpc.close

    desktop.session.place.connect = lambda: KeptErp(opened)
    page = shown("Carla", CUSTOMERS)
    qtbot.waitUntil(lambda: "Asking" not in page.stranger._words.text(), timeout=15000)
    page.stranger.number.setText("987654")
    qtbot.mouseClick(page.stranger.say, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "no customer with the number" in page.stranger._words.text(), timeout=15000)
    assert page.customers.model.rowCount() == 5


def test_f9_goes_to_what_odoo_did_not_take(desktop: Desktop, shown: Callable[..., LedgerPage]) -> None:
    page = shown("Carla", EVERYTHING)
    QTest.keyClick(desktop.window, Qt.Key.Key_F9)
    assert page.tabs.currentIndex() == 1
    assert page.focusWidget() is page.waits[1].view
    assert page.help().count("\n- ") >= 4


def test_the_models_keep_qts_rules(shown: Callable[..., LedgerPage], qtmodeltester: ModelTester) -> None:
    page = shown("Sam", EVERYTHING)
    for pane in (*page.waits, page.everything):
        qtmodeltester.check(pane.model)

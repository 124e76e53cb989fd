from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.services import billing, deliveries, job_view, people, today
from depot_app.services.deliveries import Outcome, Pod
from depot_app.services.today import Need, What
from depot_app.store.tables import import_
from depot_app.views.look import Tone
from depot_app.views.today.page import TodayPage
from depot_app.views.today.words import age, told

SignIn = Callable[[str], None]


@pytest.fixture
def shown(desktop: Desktop, sign_in: SignIn, qtbot: QtBot) -> Callable[[str], TodayPage]:
    def open_it(name: str) -> TodayPage:
        sign_in(name)
        desktop.window.show_page("today")
        page = desktop.window.page("today")
        assert isinstance(page, TodayPage)
        settled(page, qtbot)
        return page

    return open_it


def settled(page: TodayPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page._asking._run is None, timeout=15000)


def lines(page: TodayPage) -> list[tuple[str, str]]:
    return [(row.told.figure, row.told.words) for row in page.rows]


def test_a_loader_sees_loads_with_progress(shown: Callable[[str], TodayPage]) -> None:
    page = shown("Ben")
    assert [figure.split(" / ")[0] for figure, _ in lines(page)] == ["15", "0"]
    assert lines(page)[0][1] == "Load 2  ·  LN19 XYZ  ·  dock 1"
    assert not page.rows[0]._bar.isHidden()


def test_a_clerk_goes_where_the_work_is(desktop: Desktop, shown: Callable[[str], TodayPage], qtbot: QtBot) -> None:
    page = shown("Carla")
    assert lines(page)[0] == ("5", "drops are out without a POD")
    assert page.focusWidget() is page.rows[0]
    QTest.keyClick(page.rows[0], Qt.Key.Key_Down)
    assert page.rows[1].hasFocus()
    assert page.rows[1].told.words == "jobs left without a price"
    with qtbot.waitSignal(desktop.session.wanted) as asked:
        QTest.keyClick(page.rows[1], Qt.Key.Key_Return)
    kind, number = asked.args
    assert (kind, job_view.show(desktop.app.store, number).billing) == ("billing", "unpriced")
    billing_page = desktop.window.page("billing")
    qtbot.waitUntil(lambda: billing_page.panel.number == number, timeout=15000)  # type: ignore[attr-defined]


def test_a_line_goes_when_the_work_is_done(desktop: Desktop, shown: Callable[[str], TodayPage], qtbot: QtBot) -> None:
    page = shown("Carla")
    rows = list(page.rows)
    rows[0].setFocus()
    store, carla = desktop.app.store, people.sign_in(desktop.app.store, "Carla", practice.PIN)
    out = [each.number for each in billing.readiness(store) if job_view.show(store, each.number).movement == "out"]
    deliveries.accept(store, carla, out[0], Pod(Outcome.CLEAN, "J. Signer"))
    page.reread()
    qtbot.waitUntil(lambda: lines(page)[0][0] == "4", timeout=15000)
    assert page.rows == rows  # the same lines, with new figures
    assert rows[0].hasFocus()
    for number in out[1:]:
        deliveries.accept(store, carla, number, Pod(Outcome.CLEAN, "J. Signer"))
    page.reread()
    qtbot.waitUntil(lambda: "drops are out without a POD" not in dict(lines(page)).values(), timeout=15000)


def test_f9_takes_the_first(desktop: Desktop, shown: Callable[[str], TodayPage]) -> None:
    page = shown("Sam")
    assert page.rows[0].told.to == ("billing", "approve")
    QTest.keyClick(desktop.window, Qt.Key.Key_F9)
    assert desktop.window.current()[0] == "billing"  # type: ignore[index]
    assert desktop.window.page("billing").tabs.currentIndex() == 2  # type: ignore[attr-defined]


def test_when_nothing_needs_anybody_it_says_so(shown: Callable[[str], TodayPage]) -> None:
    page = shown("Ben")
    page._came((page._session.place.role, []))
    assert page._stack.currentWidget() is page.empty
    assert page.empty.words()[0] == "Nothing needs you now."


def test_an_importer_sees_what_was_taken_in_and_finishes_what_was_not(
    desktop: Desktop, shown: Callable[[str], TodayPage], qtbot: QtBot
) -> None:
    page = shown("Ines")
    assert [words for _, words in lines(page)] == ["jobs taken in from sample-orders.xlsx"]
    assert page._calm.isVisible()
    assert today.needs(desktop.app.store, desktop.session.place.role) != []  # type: ignore[arg-type]
    with desktop.app.store.engine.begin() as connection:  # as if the power had gone before the last words
        connection.execute(import_.update().values(completed=0))
    page.reread()
    qtbot.waitUntil(lambda: "not booked yet" in lines(page)[0][1], timeout=15000)
    QTest.keyClick(page.rows[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._finishing is None, timeout=150000)
    settled(page, qtbot)
    qtbot.waitUntil(lambda: [words for _, words in lines(page)] == ["jobs taken in from sample-orders.xlsx"],
                    timeout=15000)  # fmt: skip


def test_the_next_person_does_not_see_the_lines_of_the_one_before(
    desktop: Desktop, shown: Callable[[str], TodayPage], sign_in: SignIn, qtbot: QtBot
) -> None:
    page = shown("Sam")
    assert page.rows
    page.reread()
    desktop.session.sign_out()
    assert page.rows == []
    settled(page, qtbot)
    assert page.rows == []
    sign_in("Ben")
    desktop.window.show_page("today")
    qtbot.waitUntil(lambda: len(page.rows) == 2, timeout=15000)


def test_no_answer_is_lost(shown: Callable[[str], TodayPage], qtbot: QtBot) -> None:
    page = shown("Carla")
    came: list[object] = []
    page._asking.told.connect(came.append)
    for number in range(1, 61):
        page.reread()
        qtbot.waitUntil(lambda number=number: len(came) == number, timeout=15000)  # type: ignore[misc]


NOW = datetime(2026, 12, 3, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("since", "words"),
    [("03T11:20", "40 min"), ("03T09:00", "3 h"), ("01T11:00", "2 days")],
)
def test_ages_are_short(since: str, words: str) -> None:
    assert age(f"2026-12-{since}:00.000Z", NOW) == words


def test_every_need_is_told_in_words() -> None:
    for what in What:
        for count in (1, 2):
            line = told(Need(what, count, "2026-12-01T11:00:00.000Z", ref="X1", words="w"), ZoneInfo("UTC"), NOW)
            assert line.figure
            assert line.words
            assert line.verb
            assert all(line.to) or line.to[0] == "finish"
    assert told(Need(What.DISK, 1, words="Only 3 MB."), ZoneInfo("UTC"), NOW).tone is Tone.STOP

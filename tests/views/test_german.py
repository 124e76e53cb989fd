"""The window in German: every text has its German, it fits, and a German sees no English of ours."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTabBar, QTableView, QWidget
from pytestqt.qtbot import QtBot

from depot_app.config import Config
from depot_app.desktop import Desktop
from depot_app.domain.facts import TABLE
from depot_app.front import Front
from depot_app.services import doctor, job_view, load_view
from depot_app.views.billing.page import READY
from depot_app.views.language import speak
from depot_app.views.ledger.happenings import HAPPENINGS
from depot_app.views.loads.page import LoadsPage
from depot_app.views.look import GAP, LIST, figures
from depot_app.views.orders import words
from depot_app.views.said import said
from depot_app.wanted import Wanted

ROOT = Path(__file__).resolve().parents[2]
TS = ROOT / "resources" / "i18n" / "depot_de.ts"
VIEWS = ROOT / "depot_app" / "views"
PAGES = ("today", "orders", "loads", "documents", "deliveries", "billing", "ledger", "settings")
_SETTLE_MS = 120
Kind = TypeVar("Kind", bound=QWidget)


def _texts() -> list[tuple[str, str]]:
    """(English, German) of every message."""
    found = ElementTree.parse(TS).getroot().iter("message")
    return [(each.findtext("source", ""), each.findtext("translation", "")) for each in found]


def test_every_text_has_its_german_and_nothing_is_left_over(tmp_path: Path) -> None:
    copy = Path(shutil.copy(TS, tmp_path))
    ran = subprocess.run(["sh", str(ROOT / "tools" / "translations.sh"), str(copy)], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert copy.read_text("utf-8") == TS.read_text("utf-8"), "run 'make translations'"
    assert copy.with_suffix(".qm").read_bytes() == TS.with_suffix(".qm").read_bytes(), "run 'make translations'"


def test_what_is_filled_in_and_the_space_around_it_stay() -> None:
    def held(words: str) -> tuple[list[str], bool, bool, int]:
        return sorted(re.findall(r"\{\w*\}", words)), words[:1] == " ", words[-1:] == " ", words.count("\n")

    assert _texts()
    assert not [(english, german) for english, german in _texts() if held(english) != held(german)]


def test_every_text_is_asked_for_under_the_name_it_is_kept_by() -> None:
    """lupdate keeps a plain ``tr`` under no name; only the one of ``language`` asks there."""
    for file in VIEWS.rglob("*.py"):
        if file.name == "language.py":
            continue
        code = file.read_text("utf-8")
        assert not re.search(r"= self\.tr[\n,]", code), file
        if re.search(r"(?<![.\w])tr\(", code):
            assert re.search(r"from depot_app\.views\.language import [\w, ]*\btr\n", code), file


def test_everything_that_can_happen_has_its_words_in_the_ledger() -> None:
    assert set(HAPPENINGS) == {row.words for row in TABLE.values()}


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    """Whatever is spoken in a test, the next one is in English again."""
    before = QLocale()
    yield qapp
    for each in qapp.findChildren(QTranslator):
        qapp.removeTranslator(each)
        each.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def german(spoken: QApplication) -> None:
    assert speak(spoken, "de") == "de"


def test_the_language_chosen_in_settings_is_spoken_from_the_first_moment(spoken: QApplication, tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[General]\nlanguage=de\n", encoding="ascii")
    front = Front(Wanted(), Config(str(tmp_path / "a.depot"), "", tmp_path / "spool", tmp_path / "log", tmp_path))
    assert "Das Depot wird geöffnet…" in [each.text() for each in front.frame.findChildren(QLabel)]
    front.close()
    front.frame.deleteLater()


def test_a_weight_cannot_be_read_a_thousand_times_too_small(german: None) -> None:
    assert words.weight(1_250_500) == "1.250,5 kg"


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("the last one is 1 h old", "die letzte ist 1 h alt"),
        ("Kept, not yet counted: the store is busy or away.",
         "Vorgemerkt, noch nicht gezählt: Der Datenbestand ist belegt oder nicht erreichbar."),
        ("Everything recorded before is safe.", "Alles früher Erfasste ist sicher."),
    ],
)  # fmt: skip
def test_what_services_say_is_right_for_one_too(german: None, english: str, told: str) -> None:
    assert said(english) == told


def test_no_text_names_a_kept_scan_by_two_words_or_tells_of_the_command_line() -> None:
    assert not [told for _, told in _texts() if "--moved" in told]
    assert not [told for _, told in _texts() if "aufbewahrt" in told.lower() and "scan" in told.lower()]


def test_what_qt_says_itself_is_german_too(german: None) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_every_page_speaks_german_and_nothing_is_cut_off(
    german: None, desktop: Desktop, sign_in: Callable[[str], None]
) -> None:
    desktop.window.resize(1366, 768)
    english = {source for source, said in _texts() if source != said} - {said for _, said in _texts()}
    english.discard("Tail lift")  # what a customer calls the service it orders; a charge has the same name
    wrong: list[str] = []

    def look(where: str) -> None:
        QTest.qWait(_SETTLE_MS)
        wrong.extend(f"{where}: {words!r} is English" for words in _shown(desktop.window) if words in english)
        if cut := set(_cut(desktop.window)):  # what has just come in is laid out a moment later
            QTest.qWait(_SETTLE_MS)
            wrong.extend(f"{where}: {words!r} is cut off" for words in cut & set(_cut(desktop.window)))
        if desktop.window.width() > 1366:
            wrong.append(f"{where}: {desktop.window.width()} pixels wide")

    look("signed out")
    sign_in("Vera")
    for name in PAGES:
        desktop.window.show_page(name)
        look(name)
    for where, begin in _forms(desktop):
        begin()
        look(where)
    assert not wrong
    assert desktop.window.windowTitle().startswith("ÜBUNG")


def test_what_is_counted_and_how_it_went_are_told_in_german_with_its_nouns_large(
    german: None, desktop: Desktop, sign_in: Callable[[str], None], qtbot: QtBot
) -> None:
    sign_in("Vera")
    desktop.window.show_page("deliveries")
    page: Any = desktop.window.page("deliveries")
    page.next_thing()
    page.detail.charge.code.setEditText("WAIT")
    assert "Menge: Standzeit, in Minuten, die ersten 15 frei" in _all_labels(page.detail.charge)
    desktop.window.show_page("billing")
    billing: Any = desktop.window.page("billing")
    billing.tabs.setCurrentIndex(READY)
    model = billing.ready.model
    qtbot.waitUntil(lambda: model.rowCount() > 0, timeout=15000)
    numbers = [each for each in range(model.rowCount()) if model.row(each).outcome == "reservation"]
    billing.ready.choose(model.key(numbers[0]))
    qtbot.waitUntil(lambda: any("mit Vorbehalt" in told for told in _all_labels(billing.panel)), timeout=15000)


def test_sums_of_five_figures_and_who_may_approve_fit_their_columns(
    german: None, desktop: Desktop, sign_in: Callable[[str], None]
) -> None:
    sign_in("Vera")
    desktop.window.show_page("billing")
    page: Any = desktop.window.page("billing")
    metrics, sum_of_five = QFontMetrics(figures(LIST)), "12.345,00 EUR"
    for pane, title, told in (
        (page.ready, "Summe", sum_of_five),
        (page.released, "Summe", sum_of_five),
        (page.approve, "Betrag", sum_of_five),
        (page.approve, "Wer darf", "▲  Nicht Sie"),
    ):
        number = [column.title for column in pane.model.columns].index(title)
        assert metrics.horizontalAdvance(told) <= pane.view.columnWidth(number) - 2 * GAP, (title, told)


def test_what_was_scanned_last_is_told_with_its_nouns_large(
    german: None, desktop: Desktop, sign_in: Callable[[str], None], loads_page: Callable[[], LoadsPage], qtbot: QtBot
) -> None:
    sign_in("Ben")
    page, store = loads_page(), desktop.app.store
    page.open_load(2)
    other = load_view.show(store, 3).jobs[0]["reference"]
    page.take_scan(job_view.show(store, other).units[0]["code"].encode())
    qtbot.waitUntil(lambda: "Andere Ladung" in page.loading.last.words()[0], timeout=15000)


def _all_labels(part: QWidget) -> list[str]:
    return [each.text() for each in part.findChildren(QLabel)]


def test_the_look_over_the_desk_is_german_and_no_name_is_cut_off(
    german: None, desktop: Desktop, sign_in: Callable[[str], None], qtbot: QtBot
) -> None:
    sign_in("Vera")
    desktop.window.show_page("settings")
    page: Any = desktop.window.page("settings")
    page.show_section("backup")
    page.section().look_over()
    qtbot.waitUntil(lambda: "Datenbank" in _shown(desktop.window), timeout=10_000)
    shown = [each for each in _seen(page.section(), QLabel) if not each.wordWrap()]
    names = {each.name for each in doctor.doctor(desktop.app.store, desktop.session.place.spool)} - {"Python"}
    assert not [each.text() for each in shown if each.text() in names]
    assert not [each.text() for each in shown if each.sizeHint().width() > each.width()]


def _forms(desktop: Desktop) -> Iterator[tuple[str, Callable[[], Any]]]:
    """What opens on the pages, and how."""
    show = desktop.window.show_page
    show("orders")
    orders: Any = desktop.window.page("orders")
    yield "a job", orders.next_thing
    yield "new job", orders.begin_new
    yield "a list", orders.begin_intake
    orders.close_form()
    show("loads")
    loads: Any = desktop.window.page("loads")
    for number in (1, 2, 3):
        yield f"load {number}", partial(loads.open_load, number)
    show("deliveries")
    yield "POD", desktop.window.page("deliveries").next_thing
    for name in ("documents", "billing", "ledger", "settings"):
        show(name)
        tabs: QTabBar = desktop.window.page(name).tabs  # type: ignore[attr-defined]
        for number in range(tabs.count()):
            yield f"{name} {number}", partial(tabs.setCurrentIndex, number)


def _seen(window: QWidget, kind: type[Kind]) -> list[Kind]:
    return [each for each in window.findChildren(kind) if each.isVisible()]


def _shown(window: QWidget) -> Iterator[str]:
    yield from (each.text() for each in _seen(window, QLabel))
    yield from (each.text() for each in _seen(window, QAbstractButton))
    for line in _seen(window, QLineEdit):
        yield line.placeholderText()
    for tabs in _seen(window, QTabBar):
        yield from (tabs.tabText(number) for number in range(tabs.count()))
    for table in _seen(window, QTableView):
        model = table.model()
        for number in range(model.columnCount()):
            yield str(model.headerData(number, table.horizontalHeader().orientation()))
            yield from (str(model.index(row, number).data()) for row in range(min(model.rowCount(), 20)))


def _cut(window: QWidget) -> Iterator[str]:
    for each in _seen(window, QAbstractButton):
        if each.text() and each.sizeHint().width() > each.width():
            yield each.text()
    for table in _seen(window, QTableView):
        head, model = table.horizontalHeader(), table.model()
        for number in range(model.columnCount()):
            words = str(model.headerData(number, head.orientation()))
            room = 10_000 if head.isSectionHidden(number) else head.sectionSize(number)
            if head.fontMetrics().horizontalAdvance(words) > room:
                yield words

"""The keyboard alone: where it is when a page is shown, that Tab reaches everything and comes back, and the names."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QPixmap, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.services import people
from depot_app.views.billing.page import BillingPage
from depot_app.views.deliveries.page import DeliveriesPage
from depot_app.views.documents.page import DocumentsPage
from depot_app.views.ledger.page import LedgerPage
from depot_app.views.loads.page import LoadsPage
from depot_app.views.look import SIGN, Theme, colours, dress
from depot_app.views.main_key import MAIN_KEYS
from depot_app.views.orders.page import OrdersPage
from depot_app.views.scanner import Scanner
from depot_app.views.settings.page import SettingsPage
from depot_app.views.today.page import TodayPage
from depot_app.views.walking import WalkButton
from depot_app.views.window import PAGES_OF
from tests.support.hands import rest

PAGES = ("today", "orders", "loads", "documents", "deliveries", "billing", "ledger", "settings")
EVERYBODY = ("Ben", "Carla", "Ines", "Sam", "Vera")
#: More than Tab ever needs to come round.
MOST = 80
_WATCHING: list[Scanner] = []
INPUTS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
_K = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _watching(desktop: Desktop) -> Iterator[None]:
    _WATCHING[:] = [desktop.scanner]
    yield
    _WATCHING.clear()


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "the keyboard is nowhere"
    return found


def press(*keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(focus(), key, with_)
        while any(each._held for each in _WATCHING):  # what may belong to a scan arrives a moment later
            rest(20)


def go_to(desktop: Desktop, name: str) -> QWidget:
    """To a page by its key. What it asks the store for has come."""
    press(Qt.Key(_K.Key_1 + PAGES.index(name)), with_=_CTRL)
    page = desktop.window.pages.made(name)
    for _ in range(40):
        rest(50)
        if focus() is not page:
            break
    return page


def reachable(desktop: Desktop) -> set[QWidget]:
    """Every control that is shown and can be used, as Tab sees it: of a group the one that is chosen."""
    tab = Qt.FocusPolicy.TabFocus
    return {
        each for each in desktop.window.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & tab == tab and each.focusProxy() is None
    }  # fmt: skip


def round_trip(key: Qt.Key) -> list[QWidget]:
    """From where the keyboard is until it is there again."""
    seen = [focus()]
    for _ in range(MOST):
        press(key)
        if focus() is seen[0]:
            return seen
        assert focus() not in seen, f"Tab goes in a circle that leaves {seen[0]} out, at {focus()}"
        seen.append(focus())
    raise AssertionError("Tab does not come back")


def comes_round(desktop: Desktop) -> None:
    """Tab reaches everything and comes back, Shift+Tab goes the same way backwards, and everything has a name."""
    there = round_trip(_K.Key_Tab)
    assert set(there) == reachable(desktop), set(there) ^ reachable(desktop)
    back = round_trip(_K.Key_Backtab)
    assert back == [there[0], *reversed(there[1:])]
    for each in there:
        assert name_of(each), f"{type(each).__name__} has no name"
        if isinstance(each, INPUTS):
            assert each.accessibleName() or has_buddy(desktop, each), f"{type(each).__name__} says not what it is for"
        if isinstance(each, QTabBar | QAbstractItemView):
            assert each.accessibleName(), f"{type(each).__name__} has no name of its own"


def name_of(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or told.text(QAccessible.Text.Name)


def has_buddy(desktop: Desktop, widget: QWidget) -> bool:
    return any(each.buddy() is widget and each.text() for each in desktop.window.findChildren(QLabel))


def start_of(page: QWidget, person: str) -> QWidget:
    """Where the work of a page begins for a person of the practice depot."""
    if isinstance(page, TodayPage):
        return page.rows[0] if page.rows else page
    if isinstance(page, OrdersPage):
        return page.list.view
    if isinstance(page, LoadsPage):
        return page.board.pane.view
    if isinstance(page, DocumentsPage):
        return page.loads.view
    if isinstance(page, DeliveriesPage):
        return page.out.view
    if isinstance(page, BillingPage):
        return page.ready.view
    if isinstance(page, LedgerPage):
        return page.current().view
    assert isinstance(page, SettingsPage)
    return page.section().fields["depot_name"].editor if person == "Vera" else page.tabs  # type: ignore[attr-defined]


# --- pages ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("person", EVERYBODY)
def test_a_page_has_the_keyboard_where_its_work_begins_and_tab_reaches_all_of_it(
    desktop: Desktop, sign_in: Callable[[str], None], qtbot: QtBot, person: str
) -> None:
    sign_in(person)
    role = desktop.session.place.role
    assert role is not None
    for name in (each for each in PAGES if each in PAGES_OF[role]):
        page = go_to(desktop, name)
        qtbot.waitUntil(lambda page=page: focus() is start_of(page, person), timeout=15000)  # type: ignore[misc]
        assert page.accessibleName()
        if isinstance(view := focus(), QAbstractItemView):
            assert view.currentIndex().isValid(), "no row has the cursor"
        comes_round(desktop)
        assert desktop.window.rail._buttons[name] in reachable(desktop), "Tab comes to the page shown"


@pytest.mark.parametrize("person", EVERYBODY)
def test_who_signs_in_has_the_keyboard_in_the_first_page(
    desktop: Desktop, sign_in: Callable[[str], None], qtbot: QtBot, person: str
) -> None:
    for each in ("Vera", person):  # somebody else's lines are still there when the next signs in
        sign_in(each)
        shown = desktop.window.pages.currentWidget()
        assert shown is not None
        qtbot.waitUntil(lambda shown=shown: focus() is start_of(shown, person), timeout=15000)  # type: ignore[misc]
        desktop.session.sign_out()
        assert focus() is desktop.window.sign_in._pin


def test_a_click_on_the_rail_brings_the_keyboard_to_the_page(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Vera")
    QTest.mouseClick(desktop.window.rail._buttons["orders"], Qt.MouseButton.LeftButton)
    assert focus() is start_of(desktop.window.pages.made("orders"), "Vera")


@pytest.mark.parametrize("key", [_K.Key_Return, _K.Key_Space])
def test_the_rail_is_walked_without_leaving_it(desktop: Desktop, sign_in: Callable[[str], None], key: Qt.Key) -> None:
    sign_in("Vera")
    rail = desktop.window.rail
    rail._buttons["today"].setFocus()
    press(_K.Key_Down, _K.Key_Down, _K.Key_Down, _K.Key_Up)
    assert focus() is rail._buttons["loads"]
    assert desktop.window.pages.currentWidget() is desktop.window.pages.made("today")
    press(key)
    assert focus() is start_of(desktop.window.pages.made("loads"), "Vera")


def test_what_somebody_was_typing_has_the_keyboard_again(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Carla")
    page = go_to(desktop, "orders")
    assert isinstance(page, OrdersPage)
    press(_K.Key_N, with_=_CTRL)
    page.side.new_job.fields.reference.setFocus()
    QTest.keyClicks(focus(), "PH")
    go_to(desktop, "billing")
    go_to(desktop, "orders")
    assert focus() is page.side.new_job.fields.reference
    press(_K.Key_Escape)
    assert focus() is page.list.view


def test_an_empty_filter_does_not_keep_the_keyboard(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Carla")
    page = go_to(desktop, "orders")
    assert isinstance(page, OrdersPage)
    page.list.filter.setFocus()
    go_to(desktop, "loads")
    go_to(desktop, "orders")
    assert focus() is page.list.view
    page.list.filter.setText("krak")
    page.list.filter.setFocus()
    go_to(desktop, "loads")
    go_to(desktop, "orders")
    assert focus() is page.list.filter


def test_a_thing_that_is_opened_has_the_keyboard(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Carla")
    orders = go_to(desktop, "orders")
    assert isinstance(orders, OrdersPage)
    number = orders.list.model.row(1).number
    press(_K.Key_N, with_=_CTRL)  # a form is open there
    go_to(desktop, "deliveries")
    desktop.window.open_this("job", number)
    assert focus() is orders.list.view
    assert [row.number for row in orders.list.rows()] == [number]
    desktop.window.open_this("ledger", number)
    ledger = desktop.window.pages.made("ledger")
    assert isinstance(ledger, LedgerPage)
    assert focus() is ledger.current().view


def test_a_change_elsewhere_opens_no_form(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    """The first drop is chosen when the page is shown, and its form opens only when somebody asks for it."""
    sign_in("Carla")
    page = go_to(desktop, "deliveries")
    assert isinstance(page, DeliveriesPage)
    assert page.out.row() is not None
    page.out.model.beginResetModel()
    page.out.model._keys = []
    page.out.model.endResetModel()
    page.reread()
    page.start().setFocus()
    page.out.model._keys = page.out.model._keys[::-1]
    page.reread()
    assert page.right.isHidden()
    press(_K.Key_Return)
    assert page.right.isVisible()
    assert page.form.isAncestorOf(focus())


@pytest.mark.parametrize("name", ["billing", "ledger", "settings"])
def test_tabs_are_turned_with_the_arrow_keys_and_left_with_down(
    desktop: Desktop, sign_in: Callable[[str], None], name: str
) -> None:
    sign_in("Vera")
    page = go_to(desktop, name)
    assert isinstance(page, BillingPage | LedgerPage | SettingsPage)
    page.tabs.setFocus()
    press(_K.Key_Right, _K.Key_Right)
    assert (page.tabs.currentIndex(), focus()) == (2, page.tabs)
    press(_K.Key_Left)
    assert (page.tabs.currentIndex(), focus()) == (1, page.tabs)
    press(_K.Key_Down)
    assert focus() is page.start()


@pytest.mark.parametrize(("name", "tab"), [("orders", 1), ("documents", 1), ("deliveries", 1), ("billing", 1),
                                           ("ledger", 4), ("settings", 1)])  # fmt: skip
def test_a_click_on_a_tab_brings_the_keyboard_into_what_it_shows(
    desktop: Desktop, sign_in: Callable[[str], None], qtbot: QtBot, name: str, tab: int
) -> None:
    sign_in("Vera")
    page = go_to(desktop, name)
    tabs = next(each for each in page.findChildren(QTabBar) if each.isVisible())
    tabs.setFocus()
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(tab).center())
    qtbot.waitUntil(lambda: focus() is not tabs)
    assert tabs.currentIndex() == tab
    assert focus().isVisible()
    assert page.isAncestorOf(focus())
    assert isinstance(focus(), QAbstractItemView | QLineEdit)


def test_esc_goes_back(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Vera")
    orders = go_to(desktop, "orders")
    press(_K.Key_Return)
    assert orders.side.isAncestorOf(focus())  # type: ignore[attr-defined]
    press(_K.Key_Escape)
    assert focus() is start_of(orders, "Vera")
    press(_K.Key_F2)
    QTest.keyClicks(focus(), "x")
    press(_K.Key_Escape)
    assert (focus(), desktop.window.finder.text()) == (desktop.window.finder, "")
    press(_K.Key_Escape)
    assert focus() is start_of(orders, "Vera")


def test_help_asked_for_while_nobody_is_signed_in_does_not_lie_over_the_first_page(
    desktop: Desktop, sign_in: Callable[[str], None]
) -> None:
    press(_K.Key_F1)
    sign_in("Vera")
    assert desktop.window.help.isHidden()


def test_what_is_put_away_gives_the_keyboard_back(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Vera")
    page = go_to(desktop, "loads")
    desktop.session.say("done", undo=lambda: None)
    press(_K.Key_F1)
    comes_round(desktop)
    for away in (desktop.window.help.away, desktop.window.notice._undo):
        away.setFocus()
        press(_K.Key_Space)
        assert focus() is start_of(page, "Vera")
    assert desktop.window.notice.isHidden()
    assert desktop.window.help.isHidden()


# --- forms ------------------------------------------------------------------------------------------------------------


def _new_job(page: QWidget) -> None:
    assert isinstance(page, OrdersPage)
    page.begin_new()


def _edit(page: QWidget) -> None:
    assert isinstance(page, OrdersPage)
    page.detail.edit.click()


def _hold(page: QWidget) -> None:
    assert isinstance(page, OrdersPage)
    page._do("hold")


def _intake(page: QWidget) -> None:
    assert isinstance(page, OrdersPage)
    page.begin_intake()


def _void(page: QWidget) -> None:
    assert isinstance(page, DocumentsPage)
    page.bar.ask_void()
    assert page.bar.is_asking()


def _print_list(page: QWidget) -> None:
    assert isinstance(page, DocumentsPage)
    page.tabs.setCurrentIndex(1)


def _pod(page: QWidget) -> None:
    page.next_thing()  # type: ignore[attr-defined]


def _partly(page: QWidget) -> None:
    _pod(page)
    press(_K.Key_3)


def _exception(page: QWidget) -> None:
    assert isinstance(page, DeliveriesPage)
    _pod(page)
    page.detail.exception_button.click()


def _charge(page: QWidget) -> None:
    assert isinstance(page, DeliveriesPage)
    _pod(page)
    page.detail.charge_button.click()


def _all_clean(page: QWidget) -> None:
    assert isinstance(page, DeliveriesPage)
    page.several_button.click()


def _price(page: QWidget) -> None:
    assert isinstance(page, BillingPage)
    for opener in page.panel._openers.values():
        if opener.isVisible():
            opener.click()


def _lacking(page: QWidget) -> None:
    assert isinstance(page, BillingPage)
    page.tabs.setCurrentIndex(1)


def _approve(page: QWidget) -> None:
    assert isinstance(page, BillingPage)
    page.tabs.setCurrentIndex(2)


def _section(name: str) -> Callable[[QWidget], None]:
    def show(page: QWidget) -> None:
        assert isinstance(page, SettingsPage)
        page.show_section(name)
        page.start().setFocus()

    return show


def _person(page: QWidget) -> None:
    _section("people")(page)
    page.section().add_button.click()  # type: ignore[attr-defined]


def _everything(page: QWidget) -> None:
    assert isinstance(page, LedgerPage)
    page.tabs.setCurrentIndex(4)


FORMS = {
    "new job": ("orders", _new_job), "edit": ("orders", _edit), "hold": ("orders", _hold),
    "take in a list": ("orders", _intake), "void": ("documents", _void), "print list": ("documents", _print_list),
    "POD": ("deliveries", _pod), "partly": ("deliveries", _partly), "exception": ("deliveries", _exception),
    "charge": ("deliveries", _charge), "all clean": ("deliveries", _all_clean), "price": ("billing", _price),
    "not ready": ("billing", _lacking), "to approve": ("billing", _approve), "everything": ("ledger", _everything),
    "people": ("settings", _section("people")), "person": ("settings", _person),
    "station": ("settings", _section("station")), "odoo": ("settings", _section("odoo")),
    "backup": ("settings", _section("backup")), "about": ("settings", _section("about")),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_tab_walks_every_form_and_is_caught_in_none(
    desktop: Desktop, sign_in: Callable[[str], None], form: str
) -> None:
    sign_in("Vera")
    name, show = FORMS[form]
    page = go_to(desktop, name)
    show(page)
    rest(250)
    assert page.isAncestorOf(focus()) or focus() is page
    comes_round(desktop)


# --- signing in -------------------------------------------------------------------------------------------------------


def test_a_name_is_chosen_by_its_first_letters_and_enter_signs_in(
    desktop: Desktop, by_hand: Callable[[str], None], qtbot: QtBot
) -> None:
    assert focus() is desktop.window.sign_in._pin
    by_hand("car" + practice.PIN)
    assert desktop.window.sign_in._chosen == "Carla"
    with qtbot.waitSignal(desktop.session.signed, timeout=15000):
        press(_K.Key_Return)
    assert desktop.session.place.name == "Carla"


def test_the_same_letter_again_goes_on_to_the_next_name(desktop: Desktop) -> None:
    store = desktop.app.store
    people.add(store, people.sign_in(store, "Vera", practice.PIN), "Bo van Berg", "loader", badge="BADGE-7")
    sign = desktop.window.sign_in
    sign.reread("")
    chosen = []
    for letter in "bbbe":
        sign._seek(letter)
        chosen.append(sign._chosen)
    assert chosen == ["Ben", "Bo van Berg", "Ben", "Ben"]
    people.add(store, people.sign_in(store, "Vera", practice.PIN), "Çağla Groß", "loader", badge="BADGE-8")
    sign.reread("")
    sign._since.invalidate()
    for letter in "cag":
        sign._seek(letter)
    assert sign._chosen == "Çağla Groß"
    assert [each.text() for each in sign._people] == [
        "Ben",
        "Bo van Berg",
        "Çağla Groß",
        "Carla",
        "Ines",
        "Sam",
        "Vera",
    ]
    sign._since.invalidate()
    sign._seek("v")
    sign._seek("a")
    assert sign._chosen == "Bo van Berg", "a later word of a name will do where none begins so"
    press(_K.Key_Escape)
    assert sign._chosen == ""


def test_names_are_walked_with_arrow_keys_and_a_pin_begun_there_is_theirs(desktop: Desktop, qtbot: QtBot) -> None:
    sign = desktop.window.sign_in
    assert [each.text() for each in sign._people] == ["Ben", "Carla", "Ines", "Sam", "Vera"]
    press(_K.Key_Tab, _K.Key_Right, _K.Key_Down)
    assert focus() is sign._people[4]
    press(_K.Key_Up, _K.Key_Left)
    assert focus() is sign._people[0]
    press(_K.Key_Return)
    assert (sign._chosen, focus()) == ("Ben", sign._pin)
    sign._people[3].setFocus()
    press(_K.Key_2)
    assert (sign._chosen, focus(), sign._pin.text()) == ("Sam", sign._pin, "2")
    comes_round(desktop)


# --- seen -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_the_keyboard_is_seen_on_everything_it_reaches(
    desktop: Desktop, sign_in: Callable[[str], None], theme: Theme
) -> None:
    """A frame of two pixels whose colour stands 3 : 1 against what it is drawn on."""
    dress(desktop.window, theme)
    sign_in("Vera")
    try:
        for name in PAGES:
            go_to(desktop, name)
            for each in round_trip(_K.Key_Tab):
                each.setFocus(Qt.FocusReason.TabFocusReason)
                with_it = shades(each.grab())
                desktop.window.pages.currentWidget().setFocus()  # type: ignore[union-attr]
                without = shades(each.grab())
                assert with_it != without, f"{type(each).__name__} {name_of(each)} does not look focused"
        accent, on_accent, base, chosen, on_chosen, window = (
            luminance(getattr(colours(), each))
            for each in ("accent", "on_accent", "base", "chosen", "on_chosen", "window")
        )
        for one, other in ((accent, base), (accent, window), (on_accent, accent), (on_chosen, chosen)):
            assert (max(one, other) + 0.05) / (min(one, other) + 0.05) >= 3
    finally:
        dress(desktop.window, Theme.LIGHT)


def shades(picture: QPixmap) -> bytes:
    return bytes(picture.toImage().constBits())


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2, 0 to 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_pictures_beside_words_say_nothing_of_their_own(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    sign_in("Vera")
    for name in PAGES:
        page = go_to(desktop, name)
        for each in page.findChildren(QLabel):
            if each.property(SIGN):
                assert not each.accessibleName()
                assert not each.toolTip()


def test_buttons_that_stand_together_stay_at_their_ends(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    made: list[WalkButton] = []
    for place in range(3):
        each = WalkButton(str(place), lambda: made, enters=False)
        each.setParent(row)
        each.setGeometry(place * 50, 0, 40, 30)
        each.clicked.connect(lambda: pytest.fail("walking presses none"))
        made.append(each)
    made[1].setEnabled(False)
    with qtbot.waitActive(row):
        row.show()
        row.activateWindow()
    made[0].setFocus()
    press(_K.Key_Left, _K.Key_Up, _K.Key_Right)
    assert focus() is made[2]
    press(_K.Key_Right, _K.Key_Return)
    assert focus() is made[2]


def test_a_main_key_that_is_held_down_counts_once(desktop: Desktop, sign_in: Callable[[str], None]) -> None:
    """Or it would accept the next POD, too, and release the next job."""
    sign_in("Vera")
    main = {QKeySequence(keys) for keys in MAIN_KEYS}
    found = [each for name in PAGES for each in desktop.window.pages.made(name).findChildren(QShortcut)
             if each.key() in main]  # fmt: skip
    assert len(found) > len(MAIN_KEYS)
    assert not any(each.autoRepeat() for each in found)

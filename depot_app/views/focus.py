"""Where the keyboard is: where somebody was typing on a page, else where its work begins; and the order of Tab."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from depot_app.views.list_pane import ListPane

_TAB = Qt.FocusPolicy.TabFocus


@runtime_checkable
class Starting(Protocol):
    """A page that says itself where its work begins."""

    def start(self) -> QWidget: ...


def enter(page: QWidget) -> None:
    """The keyboard goes into a page that is shown: where somebody was typing there, else where its work begins."""
    last = page.focusWidget()
    if last is not None and last.isVisible() and last.isEnabled() and _is_typed_in(last):
        last.setFocus()
    else:
        begin(page)


def begin(page: QWidget) -> None:
    """The keyboard goes to where the work of a page begins."""
    start = page.start() if isinstance(page, Starting) else first_in(page, page)
    start.setFocus(Qt.FocusReason.OtherFocusReason)


def close_menus() -> None:
    """Every menu and list that stands open over the window."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def of_list(pane: ListPane[Any], otherwise: QWidget) -> QWidget:
    """The list, its first row chosen where none is; ``otherwise`` where nothing is in it."""
    if not pane.model.rowCount():
        return otherwise
    if not pane.view.selectionModel().hasSelection():
        pane.choose_first()
    return pane.view


def first_in(part: QWidget, otherwise: QWidget) -> QWidget:
    """The first list with something in it inside a part of a page, else the first that Tab reaches there.

    Qt is not asked for its chain of focus: that makes Python forget widgets which are still there.
    """
    lists = (pane.view for pane in part.findChildren(ListPane) if pane.isVisible() and pane.model.rowCount())
    return next(lists, None) or next((each for each in part.findChildren(QWidget) if _takes_tab(each)), otherwise)


def leaves_tabs(tabs: QTabBar, event: QKeyEvent) -> bool:
    """Whether a key leads from the tabs, where left and right turn, down to what they show."""
    return tabs.hasFocus() and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def order(page: QWidget) -> None:
    """Tab goes down a page: the filter stands above its list, and tabs are turned with arrow keys.

    Who clicks on a tab wants to work in what it shows.
    """
    for tabs in page.findChildren(QTabBar):
        tabs.tabBarClicked.connect(lambda _: QTimer.singleShot(0, page, lambda: begin(page)))
        for arrow in tabs.findChildren(QToolButton):
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for pane in page.findChildren(ListPane):
        if pane.isAncestorOf(pane.filter):
            QWidget.setTabOrder(pane.filter, pane.view)


def stops_in(layout: QLayout) -> list[QWidget]:
    """Where Tab may stop inside what a layout holds, from top to bottom."""
    items = (layout.itemAt(at) for at in range(layout.count()))
    parts = (part for item in items if item is not None and (part := item.widget()) is not None)
    return [each for part in parts for each in part.findChildren(QWidget) if each.focusPolicy() & _TAB == _TAB]


def in_turn(*widgets: QWidget) -> None:
    """Tab goes from each to the next."""
    for one, following in pairwise(widgets):
        QWidget.setTabOrder(one, following)


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & _TAB == _TAB and not widget.focusProxy()


def _is_typed_in(widget: QWidget) -> bool:
    """Whether somebody writes there; an empty filter of a list waits for nobody."""
    if isinstance(widget, QLineEdit):
        is_filter = any(isinstance(each, ListPane) and each.filter is widget for each in _above(widget))
        return not (is_filter and not widget.text())
    return isinstance(widget, QPlainTextEdit | QAbstractSpinBox) or (
        isinstance(widget, QComboBox) and widget.isEditable()
    )


def _above(widget: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    while (parent := widget.parentWidget()) is not None:
        found.append(parent)
        widget = parent
    return found

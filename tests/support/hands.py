"""What a person's hands do at a window: click what can be read, press keys, type at a person's pace, scan.

They find a button by the words on it and a row by the words in it, as a person does, and touch only what is visible.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QTabBar, QTableView, QWidget

from depot_app.desktop import Desktop
from depot_app.views.scanner import Scanner

#: A person types a few letters, then rests longer than a scanner ever does.
_AT_ONCE, _REST_MS = 3, 85
_PATIENCE_MS = 30_000
W = TypeVar("W", bound=QWidget)
_SIGNS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}
_GROUP = (Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)  # how a group separator comes
PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def rest(ms: int) -> None:
    """Let the window live for a while. QTest.qWait would keep every other thread of Python from living too."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def scan(scanner: Scanner, target: Callable[[], QWidget], code: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """What a scanner types, its ending key included; each key with the time it was made.

    Without these times a busy computer would tear a scan apart here that it never tears apart at a desk.
    """
    made = scanner._clock.elapsed() + 10 * scanner.gap_ms
    keys = [(*_GROUP, sign) if sign == "\x1d" else (Qt.Key(ord(sign.upper())), PLAIN, sign) for sign in code]
    for number, (key, modifier, sign) in enumerate([*keys, *([(end, PLAIN, _SIGNS.get(end, ""))] if end else [])]):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifier, sign)
            event.setTimestamp(made + 2 * number)
            QCoreApplication.sendEvent(target(), event)


class Hands:
    """The hands of whoever is at a desk. They wait for what takes a moment, and fail naming what they see."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop

    # --- see -------------------------------------------------------------------------------------------------------

    def wait(self, what: str, is_so: Callable[[], object], most_ms: int = _PATIENCE_MS) -> None:
        ends = time.monotonic() + most_ms / 1000
        while not is_so():
            if time.monotonic() > ends:
                raise AssertionError(f"not seen in {most_ms} ms: {what}. On screen: {self.screen()}")
            rest(10)

    def screen(self) -> str:
        """What can be read: the page, the strip, the buttons."""
        shown = self.desktop.window.current()
        buttons = [each.text() for each in self._seen(QAbstractButton) if each.text()]
        tabs = [bar.tabText(at) for bar in self._seen(QTabBar) for at in range(bar.count())]
        page = shown[0] if shown else "signed out"
        return f"{page} | {self.notice()} | {buttons} | {tabs} | {self.status()} | focus {QApplication.focusWidget()}"

    def notice(self) -> str:
        return self.desktop.window.notice.words()

    def status(self) -> str:
        bar = self.desktop.window.status
        return f"{bar._link.text()} | {bar._safe.text()}"

    def answer(self) -> str:
        """The title of the last answer on the loading screen."""
        return str(self._page("loads").loading.answer.told()[0])

    def counts(self) -> str:
        """Loaded / of how many, as the loading screen tells."""
        return str(self._page("loads").loading.counts.text())

    def sees(self, words: str) -> bool:
        """Whether a button of these words can be pressed."""
        return bool(self._buttons(words))

    # --- do --------------------------------------------------------------------------------------------------------

    def click(self, words: str) -> None:
        """Click the button whose words begin so; where two say the same, the first."""
        self.wait(f"the button {words!r}", lambda: self._buttons(words))
        rest(30)  # nobody is faster; what was just shown has its place by then
        found = self._buttons(words)
        exact = [each for each in found if each.text().strip() == words] or found
        assert len({each.text() for each in exact}) == 1, (words, [each.text() for each in exact])
        self._focus()
        QTest.mouseClick(exact[0], Qt.MouseButton.LeftButton)

    def tab(self, words: str) -> None:
        """Click the tab whose words begin so."""
        for bar in self._seen(QTabBar):
            for at in range(bar.count()):
                if bar.tabText(at).startswith(words) and bar.isTabVisible(at):
                    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())
                    rest(30)
                    return
        raise AssertionError(f"no tab {words!r}. On screen: {self.screen()}")

    def menu(self, words: str) -> None:
        """Choose from the menu that is open, by keys."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), self.screen()
        for _ in menu.actions():
            QTest.keyClick(menu, Qt.Key.Key_Down)
            action = menu.activeAction()
            if action is not None and action.text().startswith(words):
                QTest.keyClick(menu, Qt.Key.Key_Return)
                rest(30)
                return
        raise AssertionError(f"no {words!r} in the menu {[each.text() for each in menu.actions()]}")

    def page(self, words: str) -> None:
        """Go to a page by its name on the rail."""
        self.click(words)
        rest(30)

    def field(self, name: str, text: str) -> None:
        """Click into the field of this name, empty it and type."""
        editor = next((each for each in self._seen(QLineEdit) if each.accessibleName().startswith(name)), None)
        assert editor is not None, (name, [each.accessibleName() for each in self._seen(QLineEdit)], self.screen())
        QTest.mouseClick(editor, Qt.MouseButton.LeftButton)
        self.press("A", ctrl=True)
        self.write(text)

    def write(self, text: str) -> None:
        """Type into whatever has the focus, slower than any scanner."""
        for start in range(0, len(text), _AT_ONCE):
            for sign in text[start : start + _AT_ONCE]:
                QTest.keyClicks(self._focus(), sign)
            rest(_REST_MS)

    def press(self, key: str, *, ctrl: bool = False) -> None:
        """One key by its Qt name, for example Return, Down, F9 or A."""
        QTest.keyClick(self._focus(), getattr(Qt.Key, f"Key_{key}"), CTRL if ctrl else PLAIN)
        rest(20)

    def scan(self, code: str) -> None:
        """Scan a code, whatever has the focus."""
        scan(self.desktop.scanner, self._focus, code)

    def drop(self, path: Path) -> None:
        """Drop a file on the page in front."""
        shown = self.desktop.window.current()
        assert shown is not None
        page, holds, at = self._page(shown[0]), QMimeData(), QPoint(300, 300)
        holds.setUrls([QUrl.fromLocalFile(str(path))])
        told = (at, Qt.DropAction.CopyAction, holds, Qt.MouseButton.LeftButton, PLAIN)
        over = QDragEnterEvent(*told)
        QCoreApplication.sendEvent(page, over)
        assert over.isAccepted(), f"{path} may not be dropped here. On screen: {self.screen()}"
        QCoreApplication.sendEvent(page, QDropEvent(QPointF(at), *told[1:]))

    def choose(self, *words: str) -> None:
        """Click the rows in which these words stand, all of them chosen together, in the list that has them."""
        self.wait(f"a row with {words}", lambda: all(self._row(each) for each in words))
        for number, each in enumerate(words):
            view, row = self._row(each) or (None, 0)
            assert view is not None
            index = view.model().index(row, view.horizontalHeader().logicalIndexAt(4))
            view.scrollTo(index)
            at = view.visualRect(index).center()
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CTRL if number else PLAIN,
                             QPoint(min(at.x(), view.viewport().width() - 4), at.y()))  # fmt: skip
        rest(40)

    def sign_in(self, name: str, pin: str) -> None:
        self.click(name)
        self.write(pin)
        self.press("Return")
        self.wait(f"{name} signed in", lambda: self.desktop.session.place.name == name)

    def sign_out(self) -> None:
        self.click("Lock")
        assert self.desktop.session.place.person is None

    # --- inside ----------------------------------------------------------------------------------------------------

    def _page(self, name: str) -> Any:  # noqa: ANN401 - pages have parts of their own
        return self.desktop.window.page(name)

    def _window(self) -> QWidget:
        """What is in front: a dialog, where one is open."""
        return QApplication.activeModalWidget() or self.desktop.window.window()

    def _focus(self) -> QWidget:
        """Where keys go. Without a window manager no window comes forward by itself after a dialog or a menu."""
        if QApplication.focusWidget() is None:
            self._window().activateWindow()
            rest(0)
        return QApplication.focusWidget() or self._window()

    def _seen(self, kind: type[W]) -> Sequence[W]:
        return [each for each in self._window().findChildren(kind) if each.isVisible()]

    def _buttons(self, words: str) -> list[QAbstractButton]:
        return [each for each in self._seen(QAbstractButton) if each.text().strip().startswith(words)
                and each.isEnabled()]  # fmt: skip

    def _row(self, words: str) -> tuple[QTableView, int] | None:
        for view in self._seen(QTableView):
            model = view.model()
            for row in range(model.rowCount()):
                if any(words in str(model.index(row, column).data() or "") for column in range(model.columnCount())):
                    return view, row
        return None

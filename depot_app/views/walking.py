"""Buttons that stand together: arrow keys walk among them and press none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

_Keys = Qt.Key
_ARROWS = {_Keys.Key_Left: (-1, 0), _Keys.Key_Right: (1, 0), _Keys.Key_Up: (0, -1), _Keys.Key_Down: (0, 1)}
_ENTER = (_Keys.Key_Return, _Keys.Key_Enter)


class WalkButton(QPushButton):
    """``among``: those it stands with. ``enters``: Enter presses it, as Space does; only where it changes nothing."""

    def __init__(self, words: str, among: Callable[[], Sequence[QWidget]], *, enters: bool) -> None:
        super().__init__(words)
        self.setAutoDefault(False)
        self._among, self._enters = among, enters

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            self._walk(*_ARROWS[_Keys(event.key())])
        elif self._enters and event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def _walk(self, right: int, down: int) -> None:
        """To the next in this direction, one in line before any other; at the end it stays."""
        ahead: list[tuple[bool, int, int]] = []
        others = [each for each in self._among() if each.isVisible() and each.isEnabled()]
        for number, other in enumerate(others):
            to = other.geometry().center() - self.geometry().center()
            off = abs(to.x() * down) + abs(to.y() * right)
            if (far := to.x() * right + to.y() * down) > 0:
                ahead.append((off > self.height(), far + off, number))
        if ahead:
            others[min(ahead)[2]].setFocus(Qt.FocusReason.TabFocusReason)

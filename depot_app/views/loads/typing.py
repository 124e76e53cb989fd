"""Whether somebody is evidently typing: then a letter is part of a word, and no key of its own."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent

#: So soon after another letter a letter belongs to it.
_TOGETHER_MS = 1_000
_SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Typing:
    def __init__(self) -> None:
        self._since = QElapsedTimer()

    def note(self) -> None:
        """Something was typed, here or in a field nearby."""
        self._since.start()

    def is_alone(self, event: QKeyEvent, key: Qt.Key) -> bool:
        """Whether this is that key, pressed for itself. Every letter counts as typed, except that key pressed alone."""
        if event.modifiers() & ~_SHIFT or not event.text().isprintable() or not event.text():
            return False
        soon = self._since.isValid() and self._since.elapsed() < _TOGETHER_MS
        if event.key() == key and not soon:
            return True
        self.note()
        return False

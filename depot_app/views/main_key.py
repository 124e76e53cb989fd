"""Ctrl+Enter: the button in colour, wherever the cursor is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget


def press_main(part: QWidget) -> bool:
    """Press the one button in colour that a part of a page shows; whether there is one."""
    shown = [each for each in part.findChildren(QPushButton) if each.property("kind") == "main"
             and each.isVisible() and each.isEnabled()]  # fmt: skip
    if len(shown) == 1:
        shown[0].click()
    return len(shown) == 1


def is_main_key(event: QKeyEvent) -> bool:
    """Whether it is Ctrl+Enter."""
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

"""The keys of a part of a page, above all Ctrl+Enter: the button in colour, wherever the cursor is in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

#: The one beside the letters, and the one beside the figures.
MAIN_KEYS = ("Ctrl+Return", "Ctrl+Enter")


_WITHIN, _ANYWHERE = Qt.ShortcutContext.WidgetWithChildrenShortcut, Qt.ShortcutContext.WindowShortcut


def key_in(part: QWidget, keys: str, does: Callable[[], object], *, anywhere: bool = False) -> QShortcut:
    """A key while the cursor is in this part of a page, or ``anywhere`` in the window while the part is shown.

    One that is held down counts once.
    """
    made = QShortcut(QKeySequence(keys), part)
    made.setContext(_ANYWHERE if anywhere else _WITHIN)
    made.setAutoRepeat(False)
    made.activated.connect(lambda: does())
    return made


def main_key_in(part: QWidget, does: Callable[[], object]) -> None:
    """Ctrl+Enter, wherever the cursor is in this part of a page."""
    for keys in MAIN_KEYS:
        key_in(part, keys, does)


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

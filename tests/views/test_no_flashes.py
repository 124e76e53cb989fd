"""Pages are made beside the one that is used: none of their parts may be a window of its own for a moment.

Such a window takes the keyboard away from whoever is typing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from depot_app.desktop import Desktop
from depot_app.views.window import PAGES_OF


class _Watch(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__module__}.{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_no_part_of_a_page_is_a_window_while_it_is_made(
    qapp: QApplication, desktop: Desktop, sign_in: Callable[[str], None]
) -> None:
    sign_in("Vera")
    role = desktop.session.place.role
    assert role is not None
    watch = _Watch()
    qapp.installEventFilter(watch)
    for name in sorted(PAGES_OF[role]):
        desktop.window.show_page(name)
    qapp.removeEventFilter(watch)
    assert watch.seen == []
    assert QApplication.activeWindow() is desktop.window

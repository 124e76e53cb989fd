"""F1: what can be done on this page, over its right side: beside it a small screen would have no room for both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from depot_app.views.look import WIDE_GAP
from depot_app.views.parts import button, card, label, under

_WIDTH = 336


class HelpPane(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self._words = label("", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.reading = _Scrolled(self._words)
        for each in (self._words, self.reading):
            each.setAccessibleName(self.tr("Help for this page"))
        self.away = button(self.tr("Close help"), self.hide)
        self.away.setToolTip("Esc")
        keys = label(
            self.tr(
                "F1 this help\nF2 search or scan\nCtrl+1…8 pages\nTab goes on, Space presses a button\nEnter opens\n"
                "Esc goes back\nCtrl+Z takes back\nF8 prints\nF9 next thing that needs you\nCtrl+L locks"
            ),
            "quiet",
        )
        inside = under(label(self.tr("Help"), "title"), self.reading, WIDE_GAP, label(self.tr("Keys"), "section"), keys,
                       self.away)  # fmt: skip
        inside.setStretch(1, 1)
        self.setLayout(under(card(inside)))
        self.hide()

    def over(self, page: QWidget) -> QWidget:
        """Stand over ``page``, which is returned."""
        self.setParent(page)
        page.installEventFilter(self)
        return page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the page its size; of the program, while help is shown, Esc, which puts away what is on top."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget) and watched is self.parentWidget():
            self._place(watched)
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._is_on_top():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # or a page would go back by its own Esc
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.away.click()
                return True
        return False

    def _is_on_top(self) -> bool:
        return self.isVisible() and not QApplication.activePopupWidget() and not QApplication.activeModalWidget()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (running := QCoreApplication.instance()) is not None:
            running.installEventFilter(self)
        if (page := self.parentWidget()) is not None:
            self._place(page)
        self.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if (running := QCoreApplication.instance()) is not None:
            running.removeEventFilter(self)

    def _place(self, page: QWidget) -> None:
        self.setGeometry(page.width() - _WIDTH - WIDE_GAP, WIDE_GAP, _WIDTH, page.height() - 2 * WIDE_GAP)

    def say(self, words: str) -> None:
        self.reading.verticalScrollBar().setValue(0)
        self._words.setText("\n\n".join(line.replace("- ", "•  ", 1) if line.startswith("- ") else line
                                        for line in words.strip().splitlines() if line.strip()))  # fmt: skip


class _Scrolled(QScrollArea):
    """Up and down only, also by the arrow keys: on a small screen there is not room for every word."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

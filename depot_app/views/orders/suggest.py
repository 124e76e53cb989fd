"""A line to type in that offers what fits from memory; the rest of the form stays where it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from depot_app.views.look import LIST, font

_MOST = 8
_OFFER_HEIGHT = 32
#: How somebody goes to a line. What is sent there to put something right is to be seen, not covered.
_BY_HAND = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.ShortcutFocusReason}  # fmt: skip


class Suggest(QLineEdit):
    """``fitting`` gives (words, what they stand for) for what was typed. Down and Enter, or a click, take one."""

    taken = Signal(object)

    def __init__(self, fitting: Callable[[str], Sequence[tuple[str, Any]]], *, at_once: bool = False) -> None:
        super().__init__()
        self._fitting, self._at_once = fitting, at_once
        self._offered = QListWidget(self)
        self._offered.setWindowFlags(Qt.WindowType.ToolTip)
        self._offered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._offered.setAccessibleName(self.tr("Suggestions"))
        self._offered.setFont(font(LIST))
        self._offered.itemClicked.connect(self._take)
        self.textEdited.connect(self.offer)

    def offer(self, text: str = "") -> None:
        """Show what fits; nothing is chosen until Down is pressed."""
        self._offered.clear()
        for words, value in list(self._fitting(text))[:_MOST]:
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(0, _OFFER_HEIGHT))
            item.setData(Qt.ItemDataRole.UserRole, value)
            self._offered.addItem(item)
        count = self._offered.count()
        if not count or not self.hasFocus():
            self._offered.hide()
            return
        self._place()
        self._offered.show()

    def _place(self) -> None:
        """Below what is typed."""
        corner = self.mapToGlobal(QPoint(0, self.height() + 2))
        height = _OFFER_HEIGHT * self._offered.count() + 4
        self._offered.setGeometry(corner.x(), corner.y(), self.width(), height)

    def offered(self) -> list[str]:
        """What is offered at the moment."""
        if self._offered.isHidden():
            return []
        return [self._offered.item(number).text() for number in range(self._offered.count())]

    def put_away(self) -> None:
        """Nothing is offered until something is typed again."""
        self._offered.hide()

    def _take(self, item: QListWidgetItem) -> None:
        self._offered.hide()
        self.taken.emit(item.data(Qt.ItemDataRole.UserRole))

    def event(self, event: QEvent) -> bool:
        asks = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks and not self._offered.isHidden() and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()  # it closes what is offered, not the form
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shown = event.key(), not self._offered.isHidden()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and shown:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._offered.setCurrentRow((self._offered.currentRow() + step) % self._offered.count())
        elif key == Qt.Key.Key_Down:
            self.offer(self.text())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shown and not event.modifiers():
            self._take(self._offered.currentItem() or self._offered.item(0))
        elif key == Qt.Key.Key_Escape and shown:
            self._offered.hide()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._at_once and not self.text() and event.reason() in _BY_HAND:
            self.offer()
            QTimer.singleShot(0, self, self._place)  # Tab scrolls to it only after this

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._offered.hide()
        super().focusOutEvent(event)

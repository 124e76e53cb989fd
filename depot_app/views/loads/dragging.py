"""Dragging jobs from one list to another. Everything it does can be done by keyboard and button too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from depot_app.views.list_pane import ListPane

WAITING, ABOARD = "application/x-depot-waiting", "application/x-depot-aboard"


class DragFrom(QObject):
    """Lets the chosen rows of a list be dragged away; ``numbers`` names their jobs."""

    def __init__(self, pane: ListPane[Any], kind: str, numbers: Callable[[], list[str]]) -> None:
        super().__init__(pane)
        self._view, self._kind, self._numbers = pane.view, kind, numbers
        self._from: QPoint | None = None
        self._view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._press(cast(QMouseEvent, event))
        if event.type() == QEvent.Type.MouseMove:
            return self._move(cast(QMouseEvent, event))
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._from = None
        return False

    def _press(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._view.indexAt(at).isValid():
            self._from = at

    def _move(self, event: QMouseEvent) -> bool:
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        far = (event.position().toPoint() - self._from).manhattanLength() >= QApplication.startDragDistance()
        if far and (numbers := self._numbers()):
            self._from = None
            drag = QDrag(self._view)
            drag.setMimeData(carried(self._kind, numbers))
            drag.exec(Qt.DropAction.MoveAction)
        return True


class DropOn(QObject):
    """Lets jobs be dropped anywhere on a list, empty or not."""

    dropped = Signal(list)  # list[str]: numbers of jobs

    def __init__(self, pane: ListPane[Any], kind: str) -> None:
        super().__init__(pane)
        self._kind = kind
        pane.setAcceptDrops(True)
        pane.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return False
        drop = cast(QDropEvent, event)
        if not drop.mimeData().hasFormat(self._kind):
            return False
        drop.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            data = drop.mimeData().data(self._kind).data()
            self.dropped.emit(bytes(data).decode().splitlines())
        return True


def carried(kind: str, numbers: list[str]) -> QMimeData:
    made = QMimeData()
    made.setData(kind, "\n".join(numbers).encode())
    return made

"""Dragging jobs from one list to another, and within one. Everything it does can be done by keyboard and button too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame

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
            self.dropped.emit(_numbers(drop, self._kind))
        return True


class DropBetween(QObject):
    """Lets rows of a list be dropped elsewhere in it; a line shows where they would come to stand."""

    dropped = Signal(list, int)  # list[str]: numbers of jobs; the row they are to stand before, or how many there are

    def __init__(self, pane: ListPane[Any], kind: str) -> None:
        super().__init__(pane)
        self._pane, self._kind, self.is_on = pane, kind, True
        self._line = QFrame(pane.view.viewport())
        self._line.setBackgroundRole(QPalette.ColorRole.Link)
        self._line.setAutoFillBackground(True)
        self._line.hide()
        pane.setAcceptDrops(True)
        pane.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._line.hide()
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop) or not self.is_on:
            return False
        drop = cast(QDropEvent, event)
        if not drop.mimeData().hasFormat(self._kind):
            return False
        drop.acceptProposedAction()
        row, y = self._place(drop.position().toPoint())
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(_numbers(drop, self._kind), row)
        else:
            self._line.setGeometry(0, max(0, y - 2), self._pane.view.viewport().width(), 4)
            self._line.show()
        return True

    def _place(self, at: QPoint) -> tuple[int, int]:
        """(the row before which a drop there stands, where the line between the rows is)."""
        view = self._pane.view
        rows, y = view.model().rowCount(), view.viewport().mapFrom(self._pane, at).y()
        on = view.rowAt(max(0, y))
        row = rows if on < 0 else on + (y > view.rowViewportPosition(on) + view.rowHeight(on) // 2)
        if row < rows:
            return row, view.rowViewportPosition(row)
        return rows, view.rowViewportPosition(rows - 1) + view.rowHeight(rows - 1) if rows else 0


def _numbers(drop: QDropEvent, kind: str) -> list[str]:
    return bytes(drop.mimeData().data(kind).data()).decode().splitlines()


def carried(kind: str, numbers: list[str]) -> QMimeData:
    made = QMimeData()
    made.setData(kind, "\n".join(numbers).encode())
    return made

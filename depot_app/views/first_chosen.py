"""A list beside a detail always has something chosen: after a row has gone the next, after filtering the first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer

from depot_app.views.list_pane import ListPane


class FirstChosen(QObject):
    """Chooses a row where none is chosen any more, once the list has settled."""

    def __init__(self, pane: ListPane[Any]) -> None:
        super().__init__(pane)
        self._pane = pane
        self._at = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.choose)
        pane.model.modelReset.connect(self._soon.start)
        pane.chosen.connect(self._note)

    def choose(self) -> None:
        """Choose one now, if none is."""
        if self._pane.row() is not None:
            return
        count = self._pane.model.rowCount()
        if count:
            self._pane.view.selectRow(0 if self._pane.filter.text().strip() else min(self._at, count - 1))
        else:
            self._pane.chosen.emit()

    def _note(self) -> None:
        if self._pane.row() is not None:
            self._at = self._pane.view.currentIndex().row()

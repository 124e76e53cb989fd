"""Scans kept while the store was away are judged as soon as it answers; the page says what became of them."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from depot_app.services import loading
from depot_app.views.session import Running, Session

_LOOK_MS = 1_000
_PAUSE_S = 0.5
#: While the store is busy a scan made meanwhile must not wait behind the kept ones.
_WAIT_S = 0.03


class KeptScans(QObject):
    judged = Signal(list)  # list[loading.Judged]

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._run: Running | None = None
        self._last_scan = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def scanned(self) -> None:
        """A scan was just made: whoever scans comes first."""
        self._last_scan = time.monotonic()

    @Slot()
    def look(self) -> None:
        place = self._session.place
        if self._run is not None or place.spool.is_empty() or time.monotonic() - self._last_scan < _PAUSE_S:
            return
        store, spool = place.store, place.spool
        self._run = self._session.background.call(lambda: loading.judge_kept(store, spool, _WAIT_S))
        self._run.finished.connect(self._finished)
        self._run.failed.connect(self._failed)

    @Slot(object)
    def _finished(self, told: object) -> None:
        self._run = None
        found = [each for each in told if each.answer is not loading.Answer.KEPT] if isinstance(told, list) else []
        if found:
            self.judged.emit(found)
            self._session.changed.emit()
            self._session.background.wake()

    @Slot(str)
    def _failed(self, _words: str) -> None:
        self._run = None

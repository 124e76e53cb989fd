"""Scans kept while the store was away are judged as soon as it answers; the page says what became of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from depot_app.services import loading
from depot_app.views.session import Running, Session

_LOOK_MS = 1_000
#: While the store is busy the kept ones do not queue for it before a scan made meanwhile.
_WAIT_S = 0.03


class KeptScans(QObject):
    judged = Signal(list)  # list[loading.Judged]

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._run: Running | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        place = self._session.place
        if self._run is not None or place.spool.is_empty():
            return
        store, spool = place.store, place.spool
        self._run = self._session.background.call(lambda: loading.judge_kept(store, spool, _WAIT_S))
        self._run.finished.connect(self._finished)
        self._run.failed.connect(self._failed)

    @Slot(object)
    def _finished(self, told: object) -> None:
        self._run = None
        judged = told if isinstance(told, list) else []
        if found := [each for each in judged if each.answer is not loading.Answer.KEPT]:
            self.judged.emit(found)
        if judged:  # also where they were judged before: what is shown may be older
            self._session.changed.emit()
            self._session.background.wake()

    @Slot(str)
    def _failed(self, _words: str) -> None:
        self._run = None

"""A store reached through a network is asked beside the window: a line gone silent holds nobody up at the dock."""

from __future__ import annotations

import queue
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from depot_app.errors import DepotError
from depot_app.services import loading
from depot_app.services.loading import Judged
from depot_app.views.session import Running, Session

#: A scan not judged by then is answered as kept.
DEADLINE_S = 0.3


class Judging(QObject):
    """``late`` brings an answer that came after its scan was kept, so that it counts although nobody waited for it."""

    late = Signal(list)  # list[Judged]

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._stuck: Running | None = None

    def scan(self, load: int, raw: bytes) -> Judged:
        """Judge one scan made now, or keep it, or withhold what may be a badge. Raises DepotError if refused."""
        place = self._session.place
        beside = self._beside if loading.may_hang(place.store) else None
        return loading.scan(place.store, place.spool, place.actor, load, raw, beside=beside, withholds=True)

    def go_on(self, withheld: Judged) -> Judged:
        """Judge what was withheld and is no badge, as the scan it was."""
        place = self._session.place
        assert withheld.withheld is not None
        beside = self._beside if loading.may_hang(place.store) else None
        return loading.go_on(place.store, place.spool, withheld.withheld, beside)

    def _beside(self, judge: Callable[[], Judged]) -> Judged | None:
        """None where it is not over in time, at once while an earlier one is not over yet."""
        if self._stuck is not None:
            return None
        over: queue.SimpleQueue[Judged | DepotError] = queue.SimpleQueue()

        def work() -> Judged:
            try:
                told = judge()
            except DepotError as error:
                over.put(error)
                raise
            over.put(told)
            return told

        run = self._session.background.call(work)
        try:
            told = over.get(timeout=DEADLINE_S)
        except queue.Empty:
            self._stuck = run
            run.finished.connect(self._finished)
            run.failed.connect(self._failed)
            return None
        if isinstance(told, DepotError):
            raise told
        return told

    @Slot(object)
    def _finished(self, told: object) -> None:
        self._stuck = None
        if isinstance(told, Judged) and told.answer is not loading.Answer.KEPT and told.withheld is None:
            self.late.emit([told])

    @Slot(str)
    def _failed(self, _words: str) -> None:
        """The store is away: the scan is kept, and judged when it is back."""
        self._stuck = None

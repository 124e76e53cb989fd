"""Puts jobs on a load and takes them off; each can be taken back. Many at once go on beside the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from depot_app.services import loads
from depot_app.views.loads import wording
from depot_app.views.look import Tone
from depot_app.views.session import Running, Session

#: More than so many would hold the window up.
_AT_ONCE = 6


class Mover(QObject):
    over = Signal()  # jobs have been moved, or refused

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._run: Running | None = None
        self._then: Callable[[], None] = self.over.emit

    def is_busy(self) -> bool:
        return self._run is not None

    def put(self, load: int, numbers: list[str]) -> None:
        """Put jobs on a load, all of them or none."""
        place = self._session.place

        def work() -> int:
            return loads.assign(place.store, place.actor, load, numbers)

        def done() -> None:
            words = self.tr("{jobs} put on load {load}.").format(jobs=wording.jobs(len(numbers)), load=load)
            self._session.say(words, Tone.GOOD, undo=lambda: self.take(load, numbers))

        if len(numbers) > loads.MOST_JOBS:
            words = self.tr("A load takes at most {most} jobs. Nothing was changed. Choose fewer.")
            self._session.say(words.format(most=loads.MOST_JOBS), Tone.STOP)
        elif numbers and not self.is_busy():
            self._do(work, done, many=len(numbers) > _AT_ONCE)

    def take(self, load: int, numbers: list[str]) -> None:
        """Take jobs off a load again, one by one; the first that cannot be taken off ends it."""
        place = self._session.place
        gone: list[str] = []

        def work() -> int:
            for number in numbers:
                loads.withdraw(place.store, place.actor, load, number)
                gone.append(number)
            return len(gone)

        def done() -> None:
            words = self.tr("{jobs} taken off load {load}.").format(jobs=wording.jobs(len(gone)), load=load)
            self._session.say(words, Tone.GOOD, undo=lambda: self.put(load, list(gone)))

        if numbers and not self.is_busy():
            self._do(work, done, many=len(numbers) > _AT_ONCE)

    def _do(self, work: Callable[[], int], done: Callable[[], None], *, many: bool) -> None:
        self._then = done
        if not many:
            if self._session.attempt(work):
                done()
            self.over.emit()
            return
        self._run = self._session.background.call(work)
        self._run.finished.connect(self._finished)
        self._run.failed.connect(self._failed)

    @Slot(object)
    def _finished(self, _told: object) -> None:
        self._run = None
        self._then()
        self._tell()

    @Slot(str)
    def _failed(self, words: str) -> None:
        self._run = None
        self._session.say(words, Tone.STOP)
        self._tell()

    def _tell(self) -> None:
        self._session.changed.emit()
        self._session.background.wake()
        self.over.emit()

"""Releasing jobs beside the window: hundreds of them take a while."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from depot_app.services import billing
from depot_app.views.look import Tone
from depot_app.views.session import Running, Session


class Releasing(QObject):
    """One release at a time."""

    over = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._run: Running | None = None

    def is_going_on(self) -> bool:
        return self._run is not None

    def start(self, numbers: Sequence[str]) -> None:
        """Release these jobs; a refusal of one releases none of them."""
        store, actor = self._session.place.store, self._session.place.actor
        self._run = self._session.background.call(lambda: billing.release(store, actor, numbers))
        self._run.finished.connect(self._done)
        self._run.failed.connect(self._refused)

    @Slot(object)
    def _done(self, numbers: list[str]) -> None:
        self._run = None
        words = self.tr("Job {job} is released to be invoiced.") if len(numbers) == 1 else self.tr(
            "{count} jobs are released to be invoiced.")  # fmt: skip
        self._session.say(words.format(count=f"{len(numbers):,}", job=numbers[0]), Tone.GOOD)
        self._session.changed.emit()
        self._session.background.wake()
        self.over.emit()

    @Slot(str)
    def _refused(self, words: str) -> None:
        self._run = None
        self._session.say(words, Tone.STOP)
        self._session.changed.emit()
        self.over.emit()

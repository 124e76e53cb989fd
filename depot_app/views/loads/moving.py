"""Puts jobs on a load and takes them off; each can be taken back. Many at once go on beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from depot_app.services import loads
from depot_app.views.loads import wording
from depot_app.views.loads.work import Deed, Work
from depot_app.views.look import Tone
from depot_app.views.session import Session

#: More than so many would hold the window up.
_AT_ONCE = 6


class Mover(QObject):
    over = Signal()  # jobs have been moved, or refused

    def __init__(self, session: Session, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._work = session, work

    def put(self, load: int, numbers: list[str]) -> None:
        """Put jobs on a load, all of them or none."""
        place = self._session.place

        def done(_told: object) -> None:
            words = self.tr("{jobs} put on load {load}.").format(jobs=wording.jobs(len(numbers)), load=load)
            self._work.say(words, Tone.GOOD, undo=lambda: self.take(load, numbers))

        if len(numbers) > loads.MOST_JOBS:
            words = self.tr("A load takes at most {most} jobs. Nothing was changed. Choose fewer.")
            self._session.say(words.format(most=loads.MOST_JOBS), Tone.STOP)
        elif numbers:
            actor = place.actor
            words = self.tr("Putting {jobs} on load {load}…").format(jobs=wording.jobs(len(numbers)), load=load)
            self._do(Deed(words, load, lambda: loads.assign(place.store, actor, load, numbers), done, self._refused),
                     many=len(numbers) > _AT_ONCE)  # fmt: skip

    def take(self, load: int, numbers: list[str]) -> None:
        """Take jobs off a load again, all of them or none."""
        if not numbers:
            return
        place, actor = self._session.place, self._session.place.actor

        def done(_told: object) -> None:
            words = self.tr("{jobs} taken off load {load}.").format(jobs=wording.jobs(len(numbers)), load=load)
            self._work.say(words, Tone.GOOD, undo=lambda: self.put(load, numbers))

        words = self.tr("Taking {jobs} off load {load}…").format(jobs=wording.jobs(len(numbers)), load=load)
        self._do(Deed(words, load, lambda: loads.withdraw(place.store, actor, load, *numbers), done, self._refused),
                 many=len(numbers) > _AT_ONCE)  # fmt: skip

    def _do(self, deed: Deed, *, many: bool) -> None:
        if many or self._work.is_busy():  # what was asked first is done first
            self._work.do(deed)
            return
        what = self._session.attempt(deed.work)
        if what:
            deed.done(what.value)
        self.over.emit()

    def _refused(self, words: str) -> None:
        self._work.say(words, Tone.STOP)

"""Releasing jobs beside the window: hundreds of them take a while."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from depot_app.services import billing
from depot_app.views.doing import Doing
from depot_app.views.language import grouped
from depot_app.views.look import Tone
from depot_app.views.session import Session


class Releasing(Doing):
    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(session, parent)
        self._released: set[str] = set()

    def left(self, numbers: Sequence[str]) -> list[str]:
        """Those that were not released here: the list still shows them for a moment."""
        return [each for each in numbers if each not in self._released]

    def start(self, numbers: Sequence[str]) -> None:
        """Release these jobs; a refusal of one releases none of them."""
        store, actor = self._session.place.store, self._session.place.actor
        self.do(lambda: billing.release(store, actor, numbers), waits=True, done=self._tell, refused=self._tell_why)

    def _tell(self, numbers: list[str]) -> None:
        self._released.update(numbers)
        words = self.tr("Job {job} is released to be invoiced.") if len(numbers) == 1 else self.tr(
            "{count} jobs are released to be invoiced.")  # fmt: skip
        self._session.say(words.format(count=grouped(len(numbers)), job=numbers[0]), Tone.GOOD)

    def _tell_why(self, words: str) -> None:
        self._session.say(words, Tone.STOP)
        self._session.changed.emit()

"""One service call: here at once, or in the background where files have to be written first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from depot_app.views.session import Running, Session


class Doing(QObject):
    """One call at a time; a second one while the first is on its way is not begun."""

    over = Signal()  # what was begun in the background has ended, well or not

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._run: Running | None = None
        self._done: Callable[[Any], object] = _nothing
        self._refused: Callable[[str], object] = _nothing

    def is_busy(self) -> bool:
        return self._run is not None

    def do(self, work: Callable[[], object], *, waits: bool, done: Callable[[Any], object],
           refused: Callable[[str], object]) -> None:  # fmt: skip
        if self._run is not None:
            return
        self._done, self._refused = done, refused
        if not waits:
            what = self._session.attempt(work, quiet=True)
            if what.refused is None:
                done(what.value)
            else:
                refused(str(what.refused))
            return
        self._run = self._session.background.call(work)
        self._run.finished.connect(self._finished)
        self._run.failed.connect(self._failed)

    def _finished(self, told: object) -> None:
        self._run = None
        self._session.changed.emit()
        self._session.background.wake()
        self._done(told)
        self.over.emit()

    def _failed(self, words: str) -> None:
        self._run = None
        self._refused(words)
        self.over.emit()


def _nothing(_told: object) -> None:
    return None

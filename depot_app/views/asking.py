"""A question to the store that may take longer than a frame: asked beside the window, answered on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from depot_app.views.look import Tone
from depot_app.views.session import Running, Session


class Asking(QObject):
    """Asks one question at a time. What is asked meanwhile is asked once more afterwards, so the last answer is new."""

    told = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._run: Running | None = None
        self._next: Callable[[], object] | None = None

    def ask(self, question: Callable[[], object]) -> None:
        if self._run is not None:
            self._next = question
            return
        self._run = self._session.background.call(question)
        self._run.finished.connect(self._answer)
        self._run.failed.connect(self._fail)

    @Slot(object)
    def _answer(self, answer: object) -> None:
        self._run = None
        self._go_on()
        if self._session.place.role is not None:
            self.told.emit(answer)

    @Slot(str)
    def _fail(self, words: str) -> None:
        self._run = None
        self._session.say(words, Tone.STOP)
        self._go_on()

    def _go_on(self) -> None:
        question, self._next = self._next, None
        if question is not None and self._session.place.role is not None:
            self.ask(question)

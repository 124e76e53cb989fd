"""Trying everything again that Odoo did not take, beside the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from depot_app.services import ledger_actions, ledger_lines
from depot_app.views.look import Tone
from depot_app.views.session import Running, Session

_MOST = 100_000


class Retrying(QObject):
    """All of a kind at once; one round at a time."""

    over = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._run: Running | None = None

    def is_going_on(self) -> bool:
        return self._run is not None

    def start(self, which: str) -> None:
        """Let all that is ``which`` (parked, conflict) go to Odoo again, oldest first."""
        store, actor = self._session.place.store, self._session.place.actor
        self._run = self._session.background.call(
            lambda: ledger_actions.retry_all(store, actor, ledger_lines.unsent(store, which, None, _MOST)[::-1])
        )
        self._run.finished.connect(self._done)
        self._run.failed.connect(self._refused)

    @Slot(object)
    def _done(self, count: int) -> None:
        self._run = None
        words = self.tr("{count} go to Odoo again within seconds.")
        self._session.say(words.format(count=f"{count:,}"), Tone.GOOD)
        self._session.changed.emit()
        self._session.background.wake()
        self.over.emit()

    @Slot(str)
    def _refused(self, words: str) -> None:
        self._run = None
        self._session.say(words, Tone.STOP)
        self.over.emit()

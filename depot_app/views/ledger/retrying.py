"""Trying everything again that Odoo did not take, beside the window."""

from __future__ import annotations

from depot_app.services import ledger_actions, ledger_lines
from depot_app.views.doing import Doing
from depot_app.views.language import grouped
from depot_app.views.look import Tone

_MOST = 100_000


class Retrying(Doing):
    def start(self, which: str) -> None:
        """Let all that is ``which`` (parked, conflict) go to Odoo again, oldest first."""
        store, actor = self._session.place.store, self._session.place.actor
        self.do(lambda: ledger_actions.retry_all(store, actor, ledger_lines.unsent(store, which, None, _MOST)[::-1]),
                waits=True, done=self._tell, refused=self._tell_why)  # fmt: skip

    def _tell(self, count: int) -> None:
        self._session.say(self.tr("{count} go to Odoo again within seconds.").format(count=grouped(count)), Tone.GOOD)

    def _tell_why(self, words: str) -> None:
        self._session.say(words, Tone.STOP)

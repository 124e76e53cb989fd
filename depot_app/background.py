"""The only threads and child processes of the window, and the only signals that cross from them.

Threads wait, processes work: one busy Python thread beside the window would make every scan wait for it. Each object
with signals lives and dies on the window's thread; threads only emit.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from depot_app.children import FAULT, Child
from depot_app.errors import DepotError
from depot_app.services import connecting, counts
from depot_app.services.replication import acquaintance
from depot_app.services.replication.context import Unknown
from depot_app.services.replication.exchange import Exchange, exchange, left, of_strangers
from depot_app.services.workplace import Workplace
from depot_app.store.database import Store

_log = logging.getLogger(__name__)
_LOOK_S = 0.3
#: What another desk has sent to Odoo is no new fact here: it is counted again so often.
_COUNT_S = 5.0
_EVERY_S = 30.0
#: What has just happened may be undone yet: it goes to Odoo only after so many seconds.
_GRACE_S = 3.0
#: After so long a thread that computes lets the window go on; Python's own 5 ms add up where the window reads a lot.
_GIVE_WAY_S = 0.001
#: So many steps are work for a process of its own.
_BACKLOG = 300


class Run(QObject):
    """One piece of work going on. One of the last two signals comes once, on the thread that made this."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(str)
    _ended = Signal(bool, object)

    def __init__(self, ended: Callable[[Run], None], say: Callable[[str], str]) -> None:
        super().__init__()
        self._forget, self._say = ended, say
        self.child: Child | None = None
        self.cancelled = False
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Stop it. What it had begun to write is taken back or carried on at the next start, never left half done."""
        self.cancelled = True
        if self.child is not None:
            self.child.stop()

    @Slot(bool, object)
    def _end(self, well: bool, told: object) -> None:
        if well:
            self.finished.emit(told)
        else:
            self.failed.emit(self._say(str(told)))
        self._forget(self)

    def over(self, told: object, *, well: bool) -> None:
        """To be called by the thread, as its last word."""
        self._ended.emit(well, told)


class Background(QObject):
    """Everything that goes on beside the window."""

    moved = Signal(object)  # counts.Counts: something has happened, at whatever desk
    exchanged = Signal(object)  # Exchange: one with Odoo is over, goes on for long, or could not begin
    lost = Signal(str)  # the store does not answer

    def __init__(
        self, place: Workplace, connect: Callable[[], connecting.KeptErp], say: Callable[[str], str] = str,
        connect_there: Callable[[Store], connecting.KeptErp] | None = None,
    ) -> None:  # fmt: skip
        """``say``: in the language spoken. ``connect_there`` is ``connect`` as another process can be told it."""
        super().__init__()
        self._place, self._say = place, say
        self._connect, self._connect_there = connect, connect_there
        self._runs: set[Run] = set()
        self._stopping = threading.Event()
        self._woken = threading.Event()
        self._seen = threading.Event()
        self._without = threading.Event()  # this desk's last exchange failed
        self._recount = threading.Event()  # what was sent is no new fact, and yet waits no more
        self._threads = [
            threading.Thread(target=self._watch, name="watch", daemon=True),
            threading.Thread(target=self._exchange, name="exchange", daemon=True),
        ]

    def start(self) -> None:
        sys.setswitchinterval(_GIVE_WAY_S)
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Let everything end; work in child processes is stopped."""
        self._stopping.set()
        self._woken.set()
        self._seen.set()
        for run in list(self._runs):
            run.cancel()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(timeout=5)

    def wake(self) -> None:
        """Something happened here: look at once, and tell Odoo soon."""
        self._seen.set()
        self._woken.set()

    # --- work on request -------------------------------------------------------------------------------------------

    def call(self, work: Callable[[], object]) -> Run:
        """Run something that mostly waits, on a thread of its own."""
        run = self._new_run()
        threading.Thread(target=_work, args=(run, work), name="call", daemon=True).start()
        return run

    def task(self, name: str, **wanted: Any) -> Run:  # noqa: ANN401
        """Run one of ``depot_app.tasks`` in a process of its own; the store is opened there anew."""
        run = self._new_run()
        child = run.child = Child(self._place.store, name, wanted)
        threading.Thread(target=_listen, args=(run, child), name=name, daemon=True).start()
        return run

    def _new_run(self) -> Run:
        run = Run(self._runs.discard, self._say)
        self._runs.add(run)
        return run

    # --- threads ---------------------------------------------------------------------------------------------------

    def _watch(self) -> None:
        told, away, again = counts.Counts(-1), False, 0.0
        while not self._stopping.is_set():
            self._seen.clear()
            try:
                sent = self._recount.is_set()
                self._recount.clear()
                if sent or away or time.monotonic() > again or counts.newest(self._place.store) != told.seq:
                    was, told = told, counts.counted(self._place.store)
                    if told != was or away or sent:
                        self.moved.emit(told)
                    if told.waiting < was.waiting and self._without.is_set():
                        self._woken.set()  # another desk reaches Odoo, so this one need not wait any longer
                    away, again = False, time.monotonic() + _COUNT_S
            except DepotError as error:
                if not away:
                    self.lost.emit(str(error))
                away = True
            except Exception:
                if not away:  # told and written down once, however long it lasts
                    _log.exception("watching the store failed")
                    self.lost.emit(FAULT)
                away = True
            self._seen.wait(_LOOK_S)

    def _exchange(self) -> None:
        pace, unknown = connecting.Pace(_EVERY_S), dict[str, Unknown]()
        kept: connecting.KeptErp | None = None
        outage: connecting.Outage | None
        while not self._stopping.is_set():
            wait_s, outage = _EVERY_S, None
            try:
                kept = kept or self._connect()
                if self._is_backlog(kept):
                    told = self._exchange_there()
                else:
                    told = exchange(self._place.store, kept, grace_s=_GRACE_S, unknown=unknown, so_far=self._so_far())
                wait_s = _GRACE_S if told.elsewhere else pace.after(bool(told.error))
                if not told.elsewhere:
                    (self._without.set if told.error else self._without.clear)()
                if told.error and not told.elsewhere:
                    kept.close()
                    acquaintance.forget(self._place.store)
                self.exchanged.emit(told)
                self._recount.set()
                self._seen.set()
                outage = connecting.Outage(kept.answers) if told.error and not told.elsewhere else None
            except DepotError as error:  # a person sees to that
                kept = None
                _log.info("no exchange: %s", error.what)
                if not isinstance(error, connecting.NotSetUp):
                    self._could_not_begin(f"{error.what} {error.next_step}".strip())
            except Exception:
                kept = None  # a connection in an unknown state is not used again
                _log.exception("the exchange with Odoo failed")
                self._could_not_begin(FAULT)
            if self._rest(wait_s, outage) and not self._stopping.is_set():
                self._woken.clear()  # what happens from now on is too young for the next exchange and asks for another
                self._stopping.wait(_GRACE_S + 0.2)  # let what may be undone settle, and what follows come along
        if kept is not None:
            with suppress(Exception):
                kept.close()

    def _is_backlog(self, kept: connecting.KeptErp) -> bool:
        """Whether so much can be sent now that the window would feel it."""
        store = self._place.store
        if self._connect_there is None or (waiting := left(store)[0]) <= _BACKLOG:
            return False
        return waiting - of_strangers(store) > _BACKLOG and kept.answers()

    def _exchange_there(self) -> Exchange:
        """An exchange in a process of its own; ended with the window, and carried on at the next start."""
        child = Child(self._place.store, "exchange", {"connect": self._connect_there, "grace_s": _GRACE_S})
        so_far = self._so_far()
        well, told = child.heard(lambda taken, _of: so_far(taken), lambda: not self._stopping.is_set())
        if not well:
            raise DepotError(str(told))
        assert isinstance(told, Exchange)
        return told

    def _so_far(self) -> Callable[[int], None]:
        """Tells of an exchange that takes long, now and then."""
        again = 0.0

        def told(taken: int) -> None:
            nonlocal again
            if time.monotonic() > again:
                again = time.monotonic() + _COUNT_S
                self.exchanged.emit(Exchange(True, taken, 0, *left(self._place.store), 0, 0.0))
                self._recount.set()
                self._seen.set()

        return told

    def _could_not_begin(self, why: str) -> None:
        """Tell it, unless the store is away: that is told already, and no trouble with Odoo."""
        with suppress(DepotError):
            self.exchanged.emit(Exchange(False, 0, 0, *left(self._place.store), 0, 0.0, why))

    def _rest(self, wait_s: float, outage: connecting.Outage | None) -> bool:
        """Wait; less where Odoo can be reached again. True, at once, where something happened here."""
        until = time.monotonic() + wait_s
        while (left := until - time.monotonic()) > 0:
            if self._woken.wait(min(left, connecting.KNOCK_S) if outage else left):
                return True
            if outage and outage.over():
                break
        return False


def _work(run: Run, work: Callable[[], object]) -> None:
    try:
        told, well = work(), True
    except DepotError as error:
        told, well = str(error), False
    except Exception:
        _log.exception("work in the background failed")
        told, well = FAULT, False
    _tell(run, told, well=well)


def _listen(run: Run, child: Child) -> None:
    well, told = child.heard(run.progressed.emit)
    _tell(run, told, well=well)


def _tell(run: Run, told: object, *, well: bool) -> None:
    with suppress(RuntimeError):  # the window is closed already
        run.over(told, well=well)

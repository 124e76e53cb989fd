"""A process of its own for work that computes: one busy Python thread beside the window would make every scan wait."""

from __future__ import annotations

import logging
from collections.abc import Callable
from multiprocessing import get_context
from typing import Any

from depot_app import tasks
from depot_app.store.database import Store

FAULT = "This is a fault of the program, not yours. Everything that was recorded is safe. Look whether it is done " \
    "before you repeat it."  # fmt: skip
_LOOK_S = 0.3


class Child:
    """One of ``depot_app.tasks`` at work. The store is opened there anew."""

    def __init__(self, store: Store, name: str, wanted: dict[str, Any]) -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=tasks.run, args=(theirs, name, store.url, store.station, wanted, store.clock), daemon=True
        )
        self._stopped = False
        self._process.start()
        theirs.close()

    def stop(self) -> None:
        """End it at once. What it had begun to write is taken back or carried on at the next start."""
        self._stopped = True
        self._process.terminate()

    @property
    def pid(self) -> int:
        assert self._process.pid is not None  # it was started
        return self._process.pid

    def is_alive(self) -> bool:
        return self._process.is_alive()

    def heard(self, progressed: Callable[[int, int], object], wanted: Callable[[], bool] = lambda: True) -> (
        tuple[bool, object]
    ):  # fmt: skip
        """Wait for its end: whether it went well, and what came of it, or the words of what went wrong.

        It is stopped as soon as it is not ``wanted`` any more.
        """
        try:
            while True:
                if not wanted():
                    self.stop()
                if not self._pipe.poll(_LOOK_S):
                    continue
                what, *rest = self._pipe.recv()
                if what == "progress":
                    progressed(*rest)
                elif what == "log":
                    name, level, words = rest
                    logging.getLogger(name).log(level, "%s", words)
                else:
                    return what == "done", rest[0]
        except (EOFError, OSError):
            return False, "Stopped. Nothing is left half done." if self._stopped else FAULT
        finally:
            self._process.join()
            self._pipe.close()

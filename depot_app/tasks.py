"""Heavy work that the window hands to a process of its own: reading lists and booking them, printing many notes."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from depot_app.domain.times import Clock
from depot_app.errors import DepotError
from depot_app.services import depot_settings, imports, list_preview, notes, print_list, safety
from depot_app.services.connecting import KeptErp
from depot_app.services.replication.exchange import Exchange, exchange, left
from depot_app.services.workplace import open_elsewhere
from depot_app.sheets.model import Options

_log = logging.getLogger(__name__)
Progress = Callable[[int, int], None]
_TELL_EVERY_S = 0.1
#: The window goes first where there are fewer processors than work; little, as others wait for the store meanwhile.
_NICE = 5


class _Told(logging.Handler):
    """What is worth a line in the log is told to the window, which keeps it: one process writes one file."""

    def __init__(self, pipe: Connection) -> None:
        super().__init__()
        self._pipe = pipe

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError):  # the window is gone
            self._pipe.send(("log", record.name, record.levelno, self.format(record)))


def run(pipe: Connection, name: str, url: str, station: str, wanted: dict[str, Any], clock: Clock) -> None:
    """Do the task ``name`` on the store at ``url`` and tell the window how it goes and what came of it."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    logging.getLogger().addHandler(_Told(pipe))
    logging.getLogger().setLevel(logging.INFO)
    try:
        store = open_elsewhere(url, station, clock)
        try:
            pipe.send(("done", TASKS[name](store, _teller(pipe), **wanted)))
        finally:
            store.close()
    except DepotError as error:
        pipe.send(("refused", str(error)))
    except Exception:
        _log.exception("task %s failed", name)
        sys.exit(1)


def _teller(pipe: Connection) -> Progress:
    last = [0.0]

    def tell(done: int, of: int) -> None:
        if done >= of or time.monotonic() - last[0] >= _TELL_EVERY_S:
            last[0] = time.monotonic()
            pipe.send(("progress", done, of))

    return tell


def _take_in(store: Any, tell: Progress, *, actor: Any, path: str, options: Options,  # noqa: ANN401
             dry_run: bool) -> imports.Result:  # fmt: skip
    return imports.take_in(store, actor, Path(path), options, dry_run=dry_run, progress=tell)


def _print(store: Any, tell: Progress, *, actor: Any, refs: list[str], out: str, copies: int,  # noqa: ANN401
           reason: str, practice: bool) -> print_list.Printout:  # fmt: skip
    from depot_app.printing import missing_signs, render_notes

    render = notes.for_practice(render_notes) if practice else render_notes
    return print_list.print_each(store, actor, refs, Path(out), render, copies, reason, tell, missing=missing_signs)


def _back_up(store: Any, _tell: Progress) -> Path:  # noqa: ANN401
    try:
        return safety.back_up_now(store, depot_settings.here(store))
    except OSError as error:
        raise DepotError(f"The backup could not be made: {error.strerror}.", "The store is unchanged.",
                         "Check the folder for backups and its disk.") from error  # fmt: skip


def _backup_if_due(store: Any, _tell: Progress) -> str | None:  # noqa: ANN401
    return safety.backup_if_due(store)


def _verify(store: Any, _tell: Progress) -> safety.Verified:  # noqa: ANN401
    return safety.verify(store)


def _take_list(store: Any, tell: Progress, *, actor: Any, path: str, customer: str, profile: str,  # noqa: ANN401
               day_first: bool | None = None, dry_run: bool) -> list_preview.Told:  # fmt: skip
    return list_preview.take(store, actor, path, customer, profile, day_first, dry_run=dry_run, progress=tell)


def _finish_lists(store: Any, tell: Progress, *, actor: Any) -> int:  # noqa: ANN401
    return imports.resume(store, actor, tell)


def _exchange(store: Any, tell: Progress, *, connect: Callable[[Any], KeptErp], grace_s: float) -> Exchange:  # noqa: ANN401
    waiting = left(store)[0]
    with connect(store) as erp:
        return exchange(store, erp, grace_s=grace_s, so_far=lambda taken: tell(taken, waiting))


TASKS: dict[str, Callable[..., object]] = {
    "exchange": _exchange, "take_list": _take_list, "finish_lists": _finish_lists,
    "take_in": _take_in, "print": _print, "back_up": _back_up, "backup_if_due": _backup_if_due, "verify": _verify,
}  # fmt: skip

"""The practice depot and its Odoo: made and served by a child process, which ends when the window does."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from depot_app.app import App, build
from depot_app.config import Config
from depot_app.demo import practice
from depot_app.errors import DepotError
from depot_app.held_file import held
from depot_app.odoo.practice import PracticeOdoo
from depot_app.services import connecting, desk, people
from depot_app.services.replication.exchange import exchange

_VERSION = 17
_MADE, _ACCOUNT, _LOCK = "made", "odoo.json", "practice.lock"
_LOOK_S = 1.0


@dataclass(frozen=True, slots=True)
class Practising:
    """A practice depot that is ready. ``close`` ends its Odoo, unless another window still uses it."""

    config: Config
    child: Any
    pipe: Connection

    def close(self) -> None:
        self.pipe.close()
        self.child.join(timeout=5)
        if self.child.is_alive():
            self.child.terminate()


def begin(folder: Path, *, fresh: bool = False, language: str = "en") -> Practising:
    """Make the practice depot in ``folder`` where there is none yet, or ``fresh``, and play its Odoo.

    Its notes are printed in ``language``.
    Waits until both are ready: some seconds the first time. Raises DepotError when they cannot be.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_serve, args=(theirs, folder, fresh, language), daemon=True, name="practice")
    child.start()
    theirs.close()
    try:
        told = ours.recv()
    except (EOFError, OSError):
        told = {"refused": "", "next_step": ""}
    if "refused" in told:
        ours.close()
        child.join()
        if told["next_step"]:
            raise DepotError(told["refused"], next_step=told["next_step"])
        raise DepotError(f"The practice depot could not be made. {told['refused']}".strip(),
                         next_step="Look into the log, or start with 'depot --practice --fresh'.")  # fmt: skip
    return Practising(_config(folder, told["key"]), child, ours)


def _config(folder: Path, key: str = "") -> Config:
    return Config(str(folder / "practice.depot"), "1", folder / "spool", folder / "depot.log", folder, key)


def _serve(pipe: Connection, folder: Path, fresh: bool, language: str) -> None:
    """The child: make, play, and end with whoever holds the other end of the pipe."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with held(folder / _LOCK) as first:
            if not first:
                _beside_another(pipe, folder, fresh=fresh)
                return
            _make(folder, language, fresh=fresh)
            _play(pipe, folder)
    except (DepotError, OSError) as error:
        what, next_step = (error.what, error.next_step) if isinstance(error, DepotError) else (str(error), "")
        with suppress(OSError):
            pipe.send({"refused": what, "next_step": next_step})


def _beside_another(pipe: Connection, folder: Path, *, fresh: bool) -> None:
    """Another window practises here already: its Odoo is used as well, and taken over when that window ends."""
    if fresh:
        raise DepotError("Practice is open in another window.", next_step="Close that one first.")
    while not (told := _account(folder)):
        if _is_left(pipe, _LOOK_S):
            return
    pipe.send(told)
    while not _is_left(pipe, _LOOK_S):
        with held(folder / _LOCK) as first:
            if first:
                _play(None, folder, pipe)
                return


def _make(folder: Path, language: str, *, fresh: bool) -> None:
    """The practice depot, unless it is made already; one that was begun and not finished is begun again."""
    if (folder / _MADE).exists() and not fresh:
        return
    for each in folder.iterdir():
        if each.name != _LOCK:
            shutil.rmtree(each) if each.is_dir() else each.unlink()
    app = build(_config(folder))
    try:
        practice.prepare(app, folder, language)
    finally:
        app.close()
    (folder / _MADE).touch()


def _play(pipe: Connection | None, folder: Path, waits_for: Connection | None = None) -> None:
    """Be the practice Odoo, connected to the practice depot, until the window is gone."""
    told = _account(folder)
    with _odoo(folder, int(told.get("port", 0))) as odoo:
        account = {"url": odoo.url, "port": int(odoo.url.rpartition(":")[2]), "key": odoo.key}
        (folder / _ACCOUNT).write_text(json.dumps(account), encoding="utf-8")
        app = build(_config(folder, odoo.key))
        try:
            _connect(app, odoo)
            if not told:  # the first time: what has happened so far is there, and its customers too
                with app.odoo() as connect:
                    exchange(app.store, connect)
        finally:
            app.close()
        if pipe is not None:
            pipe.send(account)
        while not _is_left(waits_for or pipe, None):
            pass


def _account(folder: Path) -> dict[str, Any]:
    try:
        told = json.loads((folder / _ACCOUNT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


@contextmanager
def _odoo(folder: Path, port: int) -> Iterator[PracticeOdoo]:
    """The practice Odoo at the port of last time, or at another where somebody else has taken that."""
    data = folder / "odoo.db"
    try:
        server = PracticeOdoo(data, _VERSION, port)
    except OSError:
        server = PracticeOdoo(data, _VERSION, 0)
    with server:
        yield server


def _connect(app: App, odoo: PracticeOdoo) -> None:
    """Tell the practice depot where its Odoo is; customers unknown there are made there without asking."""
    app.open(to_change=True)
    vera = people.sign_in(app.store, "Vera", practice.PIN)
    connecting.set_up(app.store, vera, connecting.Link(odoo.url, odoo.database, odoo.user), "")
    with app.store.read() as connection:
        makes = desk.setting_of(connection, "odoo_make_customers")
    if makes != "yes":
        desk.settle(app.store, vera, "odoo_make_customers", "yes")


def _is_left(pipe: Connection | None, wait_s: float | None) -> bool:
    """Whether the window has gone, also without a word; waits so long for it (None: for ever)."""
    if pipe is None:
        return True
    try:
        if pipe.poll(wait_s):
            pipe.recv()
    except (EOFError, OSError):
        return True
    return False

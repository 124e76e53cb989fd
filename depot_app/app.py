"""Where everything is put together: the store, the spool, the log and the printing of notes, by plain calls."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from depot_app.config import Config
from depot_app.domain.note_data import NoteData
from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.services import beginning, connecting, depot_settings, loading, people, safety
from depot_app.services.beginning import Beginning
from depot_app.services.connecting import KeptErp, Link, Looked
from depot_app.services.erp import Erp
from depot_app.services.replication import acquaintance
from depot_app.sheets.model import Options as ImportOptions
from depot_app.store import opening
from depot_app.store.database import Store
from depot_app.store.ledger import DESK, Actor
from depot_app.store.spool import Spool

if TYPE_CHECKING:
    from depot_app.odoo.erp import OdooErp
    from depot_app.odoo.keys import Keys

__all__ = ["DESK", "ODOO_KEY", "Actor", "App", "ImportOptions", "Store", "build", "logging_to"]

_LOG_BYTES = 1_000_000
_LOG_FILES = 5
#: The key where there is nobody to type it and no keyring; it goes before a kept one.
ODOO_KEY = "DEPOT_ODOO_KEY"
_BACKENDS = ("sqlite", "postgresql")


@dataclass(frozen=True, slots=True)
class App:
    """One depot's store with what belongs to it on this machine."""

    config: Config
    store: Store
    spool: Spool

    @property
    def place(self) -> str:
        """Where the store is, fit to be shown: a URL without its password."""
        return str(self.store.path or make_url(self.store.url).render_as_string(hide_password=True))

    def create(self, settings: dict[str, str]) -> None:
        """Make the store with these settings of the depot. Raises DepotError where there is one already."""
        if self.store.path is not None:
            try:
                self.store.path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise DepotError(
                    f"The folder {self.store.path.parent} cannot be made: {error.strerror}.",
                    next_step="Name another place with --store.",
                ) from error
        opening.create(self.store, settings)

    def begin(self, told: Beginning) -> tuple[Actor, str]:
        """Make the store and its first person, an admin, who is signed in then. Raises DepotError; then neither is."""
        beginning.check(told)
        if told.depot is not None:
            self.create(depot_settings.checked(*told.depot))
        self.open(to_change=True)
        added = people.add(self.store, None, told.admin, Role.ADMIN, told.pin)
        return people.sign_in(self.store, added.name, told.pin), added.name

    def open(self, *, to_change: bool = False) -> None:
        """Get ready to look; ``to_change`` also to write, which begins a new chain where the store was copied."""
        opening.check(self.store)
        if to_change:
            opening.notice_copy(self.store)
        if not self.config.station:
            self.store.station = depot_settings.station(self.store)

    def must_exist(self) -> None:
        """Raise DepotError where there is no store at all; one that is damaged may pass."""
        if self.store.path is not None and not self.store.path.exists():
            opening.check(self.store)

    def is_peopled(self) -> bool:
        """Whether there is a store here with somebody in it to ask; False for one that cannot be read any more."""
        try:
            self.open()
            return not people.is_empty(self.store)
        except DepotError:
            return False

    def judge_kept(self) -> int:
        """Judge the scans kept while the store was away; returns how many."""
        return len(loading.judge_kept(self.store, self.spool))

    def after_change(self) -> list[str]:
        """What is due after a change: the backup at its interval. Returns what people should hear of."""
        told = []
        if kept := len(self.spool):
            told.append(f"Kept on disk and not yet counted, until the store answers: {kept} of the scans.")
        told += [safety.backup_if_due(self.store) or "", safety.low_disk_warning(self.store) or ""]
        return [words for words in told if words]

    def render(self, notes: Sequence[NoteData]) -> bytes:
        """The notes as one PDF."""
        from depot_app.printing import render_notes  # reportlab loads only when something is printed

        return render_notes(notes)

    def missing(self, note: NoteData) -> frozenset[str]:
        """The signs of a note that are no letters of its fonts."""
        from depot_app.printing import missing_signs

        return missing_signs(note)

    def odoo(self) -> KeptErp:
        """The Odoo that is set up, not connected yet. Raises DepotError where none is, or no key to it."""
        return odoo_of(self.config, self.store)

    def look_at_odoo(self, wanted: Link, key: str, *, moved: bool = False) -> Looked:
        """What will work at this Odoo, without writing anything. Raises ErpUnavailable, ErpRejected and DepotError."""
        from depot_app.odoo import checking

        erp = _open_odoo(wanted, key)
        try:
            login, uuid = checking.login(erp.rpc), checking.database_uuid(erp.rpc)
            return connecting.look(self.store, erp, wanted, login, uuid, moved=moved)
        finally:
            erp.rpc.close()

    def connect_odoo(self, actor: Actor, wanted: Link, key: str, uuid: str) -> str:
        """Keep the key on this computer and the rest in the store. Returns where the key is, in plain words."""
        connecting.may_connect(actor)
        keys = _keys(self.config)
        keys.set(wanted.url, wanted.database, wanted.user, key)
        connecting.set_up(self.store, actor, wanted, uuid)
        return keys.where()

    def practice_odoo(self, port: int, version: int, data: Path | None) -> int:
        """Be a practice Odoo until killed; writes where it listens as one line of JSON. Returns the exit code."""
        from depot_app.odoo.practice import serve

        try:
            return serve(port, version, data)
        except OSError as error:
            raise DepotError(f"The practice Odoo cannot start at port {port}: {error.strerror}.",
                             next_step="Name another port; 0 finds a free one.") from error  # fmt: skip
        except ValueError as error:
            raise DepotError(f"{error}.", next_step="Name another file, or the version it was made with.") from error

    def demo(self, keep: Path | None, odoo: tuple[str, str, str, str] | None = None) -> int:
        """Run a depot's whole day on a store of its own; returns the exit code.

        ``odoo`` is the (address, database, user, key) of a real one; without it a practice server plays Odoo.
        """
        from depot_app.demo import run
        from depot_app.demo.far_side import Account

        return run(keep, Account(*odoo) if odoo else None)

    def close(self) -> None:
        self.store.close()


def build(config: Config, where: str = "", station: str = "") -> App:
    """The app on the store at ``where`` (path or URL), or where the settings say. Opens nothing yet."""
    place = where or config.store
    try:
        if "://" in place and make_url(place).get_backend_name() not in _BACKENDS:
            raise NoSuchModuleError
        store = Store(place, station=station or config.station or "1")
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise DepotError(
            "The address of the store is not one Depot Desk knows.",
            next_step="Give a path, or postgresql+psycopg://USER@HOST/DATABASE.",
        ) from error
    # one spool for each store, on this machine's own disk, whatever way the store was named
    name = hashlib.sha256(make_url(store.url).render_as_string(hide_password=True).encode()).hexdigest()[:16]
    return App(config, store, Spool(config.spool / f"{name}.scans"))


def odoo_of(config: Config, store: Store) -> KeptErp:
    """``App.odoo``, as another process can be told it."""
    wanted = connecting.link(store)
    key = config.odoo_key or os.environ.get(ODOO_KEY)
    key = key or _keys(config).get(wanted.url, wanted.database, wanted.user)
    if not key:
        raise DepotError(f"This computer has no key of {wanted.user} to Odoo.", "All that is due there waits.",
                         f"Connect again with 'depot connect', or set {ODOO_KEY}.")  # fmt: skip

    def opened() -> tuple[Erp, Callable[[], None]]:
        known = acquaintance.remembered(store, wanted)
        erp = _open_odoo(wanted, key, known)
        if known is None:
            with suppress(DepotError):  # a store that cannot be written to remembers nothing
                acquaintance.remember(store, wanted, erp.rpc.version, erp.rpc.uid)
        return erp, erp.rpc.close

    return KeptErp(opened, _knocker(wanted))


def _keys(config: Config) -> Keys:
    from depot_app.odoo.keys import Keys

    return Keys(config.keys)


def _open_odoo(wanted: Link, key: str, known: tuple[int, int] | None = None) -> OdooErp:
    from depot_app.odoo.opening import open_erp  # it loads only when Odoo is needed

    ca_file = Path(wanted.ca_file) if wanted.ca_file else None
    return open_erp(wanted.url, wanted.database, wanted.user, key, ca_file, allow_plain=wanted.plain, known=known)


def _knocker(wanted: Link) -> Callable[[], bool]:
    @cache
    def made() -> Callable[[], bool]:
        from depot_app.odoo.opening import knocker  # it loads only when Odoo is away

        return knocker(wanted.url, Path(wanted.ca_file) if wanted.ca_file else None, allow_plain=wanted.plain)

    def answers() -> bool:
        try:
            return made()()
        except DepotError:  # the certificate file is gone: the next exchange says so
            return False

    return answers


@contextmanager
def logging_to(path: Path) -> Iterator[bool]:
    """Log what depot_app does to ``path`` while inside; yields whether that file can be written."""
    logger = logging.getLogger("depot_app")
    was = logger.level
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8")
        usable = True
    except OSError:
        handler, usable = logging.NullHandler(), False
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield usable
    finally:
        logger.removeHandler(handler)
        logger.setLevel(was)
        handler.close()

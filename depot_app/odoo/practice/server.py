"""The practice Odoo as a whole: start it, use it as a client would, and play somebody at Odoo."""

from __future__ import annotations

import json
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from depot_app.odoo.practice import invoicing, reading, seed, writing
from depot_app.odoo.practice.calling import call_positional
from depot_app.odoo.practice.engine import Clock, Engine, utc_now
from depot_app.odoo.practice.environment import ADMIN
from depot_app.odoo.practice.rights import LETTERS
from depot_app.odoo.practice.shapes import Wire
from depot_app.odoo.practice.web import Server


class PracticeOdoo:
    """A practice server on 127.0.0.1, listening inside ``with``. ``path`` None keeps everything in memory.

    ``user``, ``password`` and ``key`` are the integration user's; ``finance`` is the login of a finance user. The
    methods below act as the administrator at Odoo's own screen.
    """

    def __init__(self, path: Path | None = None, version: int = 17, port: int = 0, clock: Clock = utc_now) -> None:
        self.engine = Engine(path, version, clock)
        try:
            self._server = Server(self.engine, port)
        except OSError:
            self.engine.close()
            raise
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="practice-odoo")
        self.database = self.engine.database
        self.user = seed.USER
        self.finance = seed.FINANCE

    @property
    def version(self) -> int:
        """The version of Odoo that is played."""
        return self.engine.version

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def password(self) -> str:
        """The integration user's password."""
        return str(self._secret("SELECT text FROM password WHERE uid = ?"))

    @property
    def key(self) -> str:
        """The integration user's API key."""
        sql = 'SELECT k.text FROM api_key k JOIN "res.users.apikeys" a ON a.id = k.id WHERE a.user_id = ? ORDER BY k.id'
        return str(self._secret(sql))

    @property
    def uid(self) -> int:
        """The integration user's id."""
        return int(self._secret("SELECT ?"))

    def _secret(self, sql: str) -> Wire:
        with self.engine.transaction(ADMIN) as env:
            uid = env.value('SELECT id FROM "res.users" WHERE login = ?', self.user)
            return env.value(sql, uid)

    def __enter__(self) -> PracticeOdoo:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.hang_up()
        self._server.server_close()
        self._thread.join()
        self.engine.close()

    def records(self, model: str, domain: list[Any] | None = None) -> list[dict[str, Any]]:
        """Every record of a model, archived ones too, with all fields, by id."""
        with self.engine.transaction(ADMIN) as env:
            env = env.with_context(active_test=False)
            shape = env.shape(model)
            return reading.read(env, shape, reading.search(env, shape, domain or [], order="id"))

    def create(self, model: str, vals: dict[str, Any]) -> int:
        """A new record, made by somebody at Odoo. Returns its id."""
        with self.engine.transaction(ADMIN) as env:
            return writing.create(env, env.shape(model), [vals])[0]

    def write(self, model: str, ids: list[int], vals: dict[str, Any]) -> None:
        """An edit by somebody at Odoo."""
        with self.engine.transaction(ADMIN) as env:
            writing.write(env, env.shape(model), ids, vals)

    def unlink(self, model: str, ids: list[int]) -> None:
        """A deletion by somebody at Odoo."""
        with self.engine.transaction(ADMIN) as env:
            writing.unlink(env, env.shape(model), ids)

    def call(self, model: str, method: str, *args: Wire, **kwargs: Wire) -> Wire:
        """A button pressed by somebody at Odoo: any method, with `execute_kw`'s arguments."""
        with self.engine.transaction(ADMIN) as env:
            return call_positional(env, model, method, list(args), kwargs)

    def mark_paid(self, ids: list[int]) -> None:
        """Posted invoices are paid in full."""
        with self.engine.transaction(ADMIN) as env:
            invoicing.mark_paid(env, ids)

    def revoke_right(self, model: str, op: str) -> None:
        """The users lose one right ("read", "write", "create" or "unlink") on a model."""
        if op not in LETTERS:
            raise ValueError(f"No such right: {op}")
        with self.engine.transaction(ADMIN) as env:
            env.shape(model)
            env.run("INSERT OR IGNORE INTO lost_right (model, op) VALUES (?, ?)", model, op)

    def restore_right(self, model: str, op: str) -> None:
        """Undo :meth:`revoke_right`."""
        with self.engine.transaction(ADMIN) as env:
            env.run("DELETE FROM lost_right WHERE model = ? AND op = ?", model, op)

    def set_key_expired(self) -> None:
        """Every API key has run out; up to 17, where keys do not expire, they are deleted."""
        with self.engine.transaction(ADMIN) as env:
            if self.version >= 18:
                env.run('UPDATE "res.users.apikeys" SET expiration_date = ?', "2000-01-01 00:00:00")
            else:
                env.run('DELETE FROM "res.users.apikeys"')
        if self.version < 18:
            self.engine.forget_admitted()

    def set_wrong_password(self) -> None:
        """Somebody changed the integration user's password."""
        with self.engine.transaction(ADMIN) as env:
            uid = env.value('SELECT id FROM "res.users" WHERE login = ?', self.user)
            env.run("UPDATE password SET text = text || '-changed' WHERE uid = ?", uid)
        self.engine.forget_admitted()

    def play_conflicts(self, play: bool = True) -> None:
        """Whether concurrent loads of one external id end in "could not serialize access" for all but one."""
        self.engine.play_conflicts = play

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Calls that come in meanwhile wait, as behind a long transaction."""
        with self.engine.lock:
            yield


def serve(port: int = 8069, version: int = 17, path: Path | None = None) -> int:
    """Print one line of JSON when listening, then serve until killed. Returns the exit code."""
    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    with PracticeOdoo(path, version, port) as odoo:
        line = {"url": odoo.url, "database": odoo.database, "user": odoo.user, "key": odoo.key}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()
        stop.wait()
    return 0

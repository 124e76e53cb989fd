"""An Odoo to measure against, practice or real, and depots of their own beside it."""

from __future__ import annotations

import json
import os
import secrets
import string
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from benchmarks.support import book, orders
from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.erp import OdooErp
from depot_app.odoo.rpc import SECONDS, Asked, Json, Rpc
from depot_app.store import opening
from depot_app.store.database import Store

_SERVER = "import sys; from depot_app.odoo.practice.server import serve; sys.exit(serve(0, 17, None))"


@dataclass(frozen=True)
class Place:
    url: str
    database: str
    user: str
    key: str


@contextmanager
def server() -> Iterator[Place]:
    if url := os.environ.get("DEPOT_TEST_ODOO_URL"):
        yield Place(url, *(os.environ[f"DEPOT_TEST_ODOO_{name}"] for name in ("DB", "USER", "PASSWORD")))
        return
    process = subprocess.Popen([sys.executable, "-c", _SERVER], stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        yield Place(told["url"], told["database"], told["user"], told["key"])
    finally:
        process.terminate()
        process.wait()


@dataclass
class Recording(Rpc):
    """An Rpc that keeps the arguments and the ids of every ``load``."""

    inner: Rpc
    loaded: list[tuple[str, Sequence[Any], list[int]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.version, self.uid, self.calls = self.inner.version, self.inner.uid, 0

    def ask(self, asked: Asked, deadline: float) -> Json:
        self.calls += 1
        told = self.inner.ask(asked, deadline)
        if asked.method == "load":
            self.loaded.append((asked.model, asked.args, told["ids"]))
        return told

    def server_time(self, deadline: float = SECONDS) -> datetime:
        self.calls += 1
        return self.inner.server_time(deadline)

    def close(self) -> None:
        self.inner.close()


def depot(folder: Path, place: Place, count: int) -> tuple[Store, str, list[str]]:
    """A depot of its own with ``count`` jobs of one customer, new at Odoo too; that customer, and the jobs' numbers."""
    folder.mkdir()
    store = Store(str(folder / "depot.depot"))
    code = "".join(secrets.choice(string.ascii_uppercase) for _ in range(5))
    opening.create(store, {"depot": code, "zone": "Europe/London"})
    customer = f"Bench {code}"
    customer_at(place, customer)
    return store, customer, booked(store, customer, count, code)


def booked(store: Store, customer: str, count: int, name: str) -> list[str]:
    wanted = [replace(each, order=replace(each.order, customer=customer)) for each in orders(count, (2,), name)]
    return book(store, wanted)


def customer_at(place: Place, name: str) -> int:
    rpc = connected(place)
    made = OdooErp(rpc).make_partner(name.replace(" ", "_"), name)
    rpc.close()
    return made


def connected(place: Place) -> Recording:
    return Recording(open_rpc(place.url, place.database, place.user, place.key, allow_plain=True))

"""The day of odoo_day kept as it was before each exchange, so that many faults can be tried on copies of it.

With ``DEPOT_TEST_ODOO_URL``, ``_DB``, ``_USER`` and ``_PASSWORD`` a real server takes the place of the practice server;
then nothing can be copied there, and every case works its own day under a depot's code of its own.
"""

from __future__ import annotations

import os
import secrets
import shutil
import string
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from depot_app.odoo.loading import call
from depot_app.odoo.practice import PracticeOdoo
from depot_app.services import ledger_actions
from depot_app.services.replication.exchange import exchange
from tests.faults.odoo_day import ANN, PARTS, Connections, Day, Place, exchange_until_well, new_day, opened_day
from tests.faults.odoo_records import Records, assert_ledger_agrees, ledger, parked_steps, records
from tests.faults.proxy import FaultProxy

REAL = os.environ.get("DEPOT_TEST_ODOO_URL", "")
Delete = Callable[[str, list[int]], None]
VERSION = int(os.environ.get("DEPOT_MATRIX_VERSION", "17"))


def fresh_tag() -> str:
    """A depot's code that no other run has used."""
    return "".join(secrets.choice(string.ascii_uppercase) for _ in range(5)) if REAL else "ZQX"


@contextmanager
def serving(file: Path) -> Iterator[tuple[Place, Delete]]:
    """The real server, or the practice server kept in ``file``; and how its administrator deletes records.

    A real server's administrator is named by ``DEPOT_TEST_ODOO_ADMIN`` as ``user:password``.
    """
    if not REAL:
        with PracticeOdoo(file, VERSION) as odoo:
            yield Place(odoo.url, odoo.database, odoo.user, odoo.key), odoo.unlink
        return
    place = Place(REAL, *(os.environ[f"DEPOT_TEST_ODOO_{name}"] for name in ("DB", "USER", "PASSWORD")))

    def delete(model: str, ids: list[int]) -> None:
        user, _, password = os.environ.get("DEPOT_TEST_ODOO_ADMIN", "admin:admin").partition(":")
        with connecting(replace(place, user=user, key=password)) as connect:
            call(connect().rpc, model, "unlink", ids=ids)

    yield place, delete


@dataclass
class Prepared:
    """``folder`` keeps the store, and the practice server, before each part's exchange; ``calls`` each one's calls."""

    folder: Path
    calls: list[int] = field(default_factory=list)
    records: Records = field(default_factory=dict)
    ledger: Records = field(default_factory=dict)

    def keep(self, part: int) -> None:
        shutil.copytree(self.folder / "work", self.folder / f"{part}")

    def copied(self, part: int, folder: Path) -> None:
        shutil.copytree(self.folder / f"{part}", folder)


def prepare(folder: Path) -> Prepared:
    """Work and exchange the whole day undisturbed."""
    made, tag = Prepared(folder), fresh_tag()
    with serving(_odoo(folder / "work")):
        new_day(folder / "work", tag).store.close()
    for part in range(len(PARTS)):
        day = opened_day(folder / "work", tag, part)
        day.part(part)
        day.store.close()
        made.keep(part)
        with serving(_odoo(folder / "work")) as (place, _), FaultProxy(place.url) as proxy:
            with connecting(replace(place, url=proxy.url)) as connect:
                exchange_until_well(day.store, connect)
                made.calls.append(len(proxy.calls))
                if part == len(PARTS) - 1:
                    rpc = connect().rpc
                    made.records, made.ledger = records(rpc, tag), ledger(day.store)
                    assert_ledger_agrees(rpc, day.store, tag)
            day.store.close()
    return made


def assert_same(found: Records, expected: Records) -> None:
    """Told record by record, where they differ."""
    for what in expected:
        extra, lacking = Counter(map(str, found[what])), Counter(map(str, expected[what]))
        assert found[what] == expected[what], f"{what}: more {extra - lacking}, fewer {lacking - extra}"


def _odoo(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder / "odoo.db"


@contextmanager
def connecting(place: Place, seconds: float = 10.0) -> Iterator[Connections]:
    made = Connections(place, seconds)
    try:
        yield made
    finally:
        made.close()


@dataclass
class Case:
    """One day, worked up to a part whose exchange is about to be disturbed on its way through ``proxy``."""

    day: Day
    proxy: FaultProxy
    direct: Connections
    proxied: Connections
    delete: Delete
    part: int

    def plan_at(self, call: int) -> int:
        """The number for the proxy of the ``call``-th call from now."""
        return len(self.proxy.calls) + call

    def finish(self) -> None:
        """Exchange until well, then work and exchange the rest of the day undisturbed."""
        exchange_until_well(self.day.store, self.proxied)
        for number in range(self.part + 1, len(PARTS)):
            self.day.part(number)
            done = exchange(self.day.store, self.direct)
            assert not done.error, done

    def retry(self) -> int:
        """Let everything parked go again; returns how many steps that were."""
        steps = parked_steps(self.day.store)
        for step in steps:
            ledger_actions.retry(self.day.store, ANN, step)
        return len(steps)

    def assert_as_without_fault(self, prepared: Prepared) -> None:
        rpc = self.direct().rpc
        assert_same(records(rpc, self.day.tag), prepared.records)
        assert ledger(self.day.store) == prepared.ledger
        assert_ledger_agrees(rpc, self.day.store, self.day.tag)


@contextmanager
def case(prepared: Prepared, folder: Path, part: int, hurry: float = 10.0) -> Iterator[Case]:
    """A fresh day before the exchange of ``part``. ``hurry``: how many seconds a call may take through the proxy."""
    if REAL:
        day = new_day(folder, fresh_tag())
    else:
        prepared.copied(part, folder)
        day = opened_day(folder, fresh_tag(), part)
    with serving(_odoo(folder)) as (place, delete), FaultProxy(place.url) as proxy, connecting(place) as direct:
        if REAL:
            _worked_up_to(day, part, direct)
        with connecting(replace(place, url=proxy.url), hurry) as proxied:
            yield Case(day, proxy, direct, proxied, delete, part)
        day.store.close()
    shutil.rmtree(folder)


def _worked_up_to(day: Day, part: int, connect: Connections) -> None:
    for number in range(part):
        day.part(number)
        done = exchange(day.store, connect)
        assert not done.error, done
    day.part(part)

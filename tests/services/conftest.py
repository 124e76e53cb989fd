"""What the service tests share: a depot's store with a spool, a clock that can be set, and short ways to make work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from depot_app.domain.orders import GoodsLine, JobKind, Order, Party
from depot_app.domain.people import Role
from depot_app.domain.times import Clock
from depot_app.services import deliveries, job_view, jobs, loading, loads
from depot_app.services.deliveries import Outcome, Pod
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.spool import Spool
from depot_app.store.tables import fact
from depot_app.store.verify import verify
from tests.support.depot import open_depot

LENA = Actor("lena", Role.LOADER)
CARL = Actor("carl", Role.CLERK)
CORA = Actor("cora", Role.CLERK)
IVAN = Actor("ivan", Role.IMPORTER)
SUSI = Actor("susi", Role.SUPERVISOR)
ADAM = Actor("adam", Role.ADMIN)
DAY = date(2026, 11, 23)
START = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)


@dataclass
class SetClock:
    """A clock that stands where it is put."""

    at: datetime = START

    def now(self) -> datetime:
        return self.at

    def on(self, **by: float) -> None:
        self.at += timedelta(**by)


@dataclass
class Desk:
    """A depot at work. The short verbs use people who may do them."""

    store: Store
    spool: Spool
    folder: Path
    clock: SetClock = field(default_factory=SetClock)

    def order(self, reference: str, pieces: int = 2, **other: Any) -> Order:  # noqa: ANN401
        lines = (GoodsLine("hinges", pieces, "carton", 1000 * pieces),)
        base = Order("Quillfeather Mills", reference, DAY, Party("Pemberton", "17 Lane", "CM6", "Thaxted", "GB"), lines)
        return replace(base, **other)

    def job(self, reference: str, pieces: int = 2, **other: Any) -> str:  # noqa: ANN401
        return jobs.book(self.store, CARL, self.order(reference, pieces, **other)).number

    def returning(self, ref: str) -> str:
        return jobs.book(self.store, CARL, jobs.return_of(self.store, ref, "", DAY)).number

    def codes(self, ref: str) -> list[str]:
        return [unit["code"] for unit in self.show(ref).units]

    def states(self, ref: str) -> list[str]:
        return [unit["state"] for unit in self.show(ref).units]

    def show(self, ref: str) -> job_view.JobView:
        return job_view.show(self.store, ref)

    def load(self, *refs: str, **new: Any) -> int:  # noqa: ANN401
        return loads.plan(self.store, CARL, loads.NewLoad("EX17 DPT", **new), list(refs))

    def scan(self, load: int | str, code: str | bytes, actor: Actor = LENA) -> str:
        return loading.scan(self.store, self.spool, actor, load, code, wait_s=5).answer.value

    def send(self, *refs: str) -> int:
        """A load with these jobs, loaded in full where they are deliveries, confirmed and departed."""
        load = self.load(*refs)
        for ref in refs:
            if self.show(ref).kind == JobKind.DELIVERY:
                assert {self.scan(load, code) for code in self.codes(ref)} == {"loaded"}
        loads.confirm(self.store, LENA, load)
        loads.depart(self.store, LENA, load)
        return load

    def pod(self, ref: str, outcome: str = "clean", **other: Any) -> str:  # noqa: ANN401
        return deliveries.accept(self.store, CARL, ref, Pod(Outcome(outcome), "B. Okonkwo", **other))

    def file(self, name: str = "page.pdf", content: bytes = b"%PDF-1.4 signed") -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path

    def kinds(self, ref: str = "") -> list[str]:
        """The kinds of all facts, or of a job's, in order."""
        with self.store.read() as connection:
            rows = connection.execute(select(fact).order_by(fact.c.seq)).all()
        if not ref:
            return [row.kind for row in rows]
        number = self.show(ref).number
        (made,) = {r.job_id for r in rows if r.kind == "booking_received" and f'"number":"{number}"' in r.payload}
        return [row.kind for row in rows if row.job_id == made]


def at_work(store: Store, folder: Path) -> Desk:
    desk = Desk(store, Spool(folder / "kept.scans"), folder)
    store.clock = Clock(now=desk.clock.now)
    return desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A depot on SQLite. Whatever the test did, the store must verify afterwards."""
    store = Store(str(tmp_path / "depot.depot"))
    open_depot(store)
    yield at_work(store, tmp_path)
    assert verify(store) == []
    store.close()


@pytest.fixture
def both(store: Store, tmp_path: Path) -> Iterator[Desk]:
    """The same on each database, for what their transactions decide."""
    yield at_work(store, tmp_path)
    assert verify(store) == []

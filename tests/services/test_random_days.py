"""Random days: whatever people do in whatever order, the store verifies, units stay on track, numbers have no gap."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from depot_app.domain.tracks import TRACKS, Unit, movement
from depot_app.errors import DepotError
from depot_app.services import (
    billing,
    deliveries,
    exceptions,
    imports,
    job_list,
    job_view,
    jobs,
    loading,
    loads,
    notes,
    splitting,
    stops,
)
from depot_app.services.deliveries import Outcome, Pod
from depot_app.sheets.model import UnderstoodJob
from depot_app.store import opening
from depot_app.store.database import Store
from depot_app.store.tables import unit
from depot_app.store.verify import verify
from tests.services.conftest import ADAM, CARL, CORA, LENA, SUSI, Desk, at_work
from tests.support.depot import open_depot
from tests.support.numbers import unaccounted

VERBS = 220


class Day:
    """People doing anything to anything. What the desk refuses is refused; nothing else may go wrong."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self.desk, self.chance, self.made = desk, random.Random(seed), 0
        self.done: dict[str, int] = {}

    def verb(self) -> None:
        verbs: list[Callable[[], object]] = [
            self.book, self.book, self.take_list, self.edit, self.split, self.cancel, self.hold, self.unhold,
            self.send_back, self.plan, self.plan, self.assign, self.withdraw, self.put_in_order, self.scan, self.scan,
            self.load_up, self.load_up, self.unscan, self.stage, self.confirm, self.confirm, self.depart, self.depart,
            self.reopen, self.pod, self.pod, self.pod, self.log, self.close, self.price, self.charge, self.settle,
            self.release, self.print_note, self.void, self.copy,
        ]  # fmt: skip
        wanted = self.chance.choice(verbs)
        self.desk.clock.on(seconds=self.chance.choice([1, 1, 60, 3600, -1800]))
        try:
            wanted()
        except DepotError:
            return
        self.done[wanted.__name__] = self.done.get(wanted.__name__, 0) + 1

    def ref(self) -> str:
        rows = job_list.listed(self.desk.store)
        return self.chance.choice(rows).number if rows else "nobody"

    def load(self) -> int:
        return self.chance.randint(1, max(1, self.made // 4))

    def code(self) -> str:
        return self.chance.choice([*self.desk.codes(self.ref()), "STRANGER"])

    def name(self) -> str:
        self.made += 1
        return f"PO-{self.made}"

    def book(self) -> None:
        self.desk.job(self.name(), self.chance.randint(1, 4))

    def take_list(self) -> None:
        if self.chance.random() < 0.3:
            listed = [UnderstoodJob(self.desk.order(self.name()), "A1", (1,)) for _ in range(5)]
            imports._book(self.desk.store, CARL, "x.csv", listed, None)

    def edit(self) -> None:
        lines = self.desk.order("x", self.chance.randint(1, 5)).lines if self.chance.random() < 0.5 else None
        jobs.edit(self.desk.store, CARL, self.ref(), lines=lines, instructions=str(self.chance.random()))

    def split(self) -> None:
        ref = self.ref()
        splitting.split(self.desk.store, CARL, ref, self.desk.codes(ref)[:1])

    def cancel(self) -> None:
        if self.chance.random() < 0.3:
            jobs.cancel(self.desk.store, CARL, self.ref(), "by phone")

    def hold(self) -> None:
        jobs.hold(self.desk.store, CARL, self.ref(), "unpaid")

    def unhold(self) -> None:
        for row in job_list.listed(self.desk.store):
            if row.hold:
                jobs.unhold(self.desk.store, SUSI, row.number, "paid")

    def send_back(self) -> None:
        self.desk.returning(self.ref())

    def plan(self) -> None:
        self.desk.load(self.ref())

    def assign(self) -> None:
        loads.assign(self.desk.store, CARL, self.load(), [self.ref(), self.ref()])

    def withdraw(self) -> None:
        loads.withdraw(self.desk.store, CARL, self.load(), self.ref())

    def put_in_order(self) -> None:
        stops.put_in_order(self.desk.store, CARL, self.load(), [self.ref()])

    def scan(self) -> None:
        self.desk.scan(self.load(), self.code())

    def load_up(self) -> None:
        for row in job_list.listed(self.desk.store):
            for leg in self.desk.show(row.number).legs:
                if leg["state"] == "planned" and self.chance.random() < 0.5:
                    for code in self.desk.codes(row.number):
                        self.desk.scan(leg["load"], code)

    def unscan(self) -> None:
        loads.unscan(self.desk.store, LENA, self.load(), self.code(), "wrong one")

    def stage(self) -> None:
        loading.stage(self.desk.store, self.desk.spool, LENA, "A1", self.code(), 5)

    def confirm(self) -> None:
        loads.confirm(self.desk.store, SUSI, self.load(), "not there")

    def depart(self) -> None:
        loads.depart(self.desk.store, LENA, self.load())

    def reopen(self) -> None:
        loads.reopen(self.desk.store, LENA, self.load(), "one more")

    def pod(self) -> None:
        out = [row.number for row in job_list.listed(self.desk.store) if "out" in row.movement]
        ref = self.chance.choice([*out, self.ref()])
        outcome = self.chance.choice(list(Outcome))
        some = self.desk.codes(ref)[:1] if outcome is Outcome.PARTLY else []
        deliveries.accept(self.desk.store, CARL, ref, Pod(outcome, "B", note="wet", delivered=some))

    def log(self) -> None:
        code = self.chance.choice(["DAMAGED", "SHORT", "LOST", "HELD", "LATE"])
        ref = self.ref()
        exceptions.log(
            self.desk.store, LENA, ref, code, "seen", unit_code=self.chance.choice(["", *self.desk.codes(ref)])
        )

    def close(self) -> None:
        exceptions.close(self.desk.store, SUSI, f"E{self.chance.randint(1, 9)}", "done")

    def price(self) -> None:
        made = billing.set_price(self.desk.store, CARL, self.ref(), "10.50", self.chance.choice(["agreed", "phone"]))
        if made.waits and self.chance.random() < 0.7:
            billing.approve_price(self.desk.store, SUSI, made.id)

    def charge(self) -> None:
        billing.propose_charge(self.desk.store, LENA, self.ref(), "WAIT", "60", evidence=[self.desk.file()])

    def settle(self) -> None:
        number = f"C{self.chance.randint(1, 9)}"
        if self.chance.random() < 0.5:
            billing.approve_charge(self.desk.store, CORA, number)
        else:
            billing.reject_charge(self.desk.store, CORA, number, "not ours")

    def release(self) -> None:
        billing.release(self.desk.store, ADAM, [self.ref()], self.chance.choice(["", "agreed"]))

    def print_note(self) -> None:
        notes.print_notes(
            self.desk.store, CARL, [self.ref()], self.desk.folder / "out", lambda told: b"page", 1, "lost"
        )

    def void(self) -> None:
        if self.chance.random() < 0.3:
            notes.void(self.desk.store, CARL, self.ref(), "torn")

    def copy(self) -> None:
        """The store was restored or copied: a new incarnation, and numbers jump ahead."""
        if self.chance.random() < 0.15:
            with self.desk.store.write() as tx:
                opening.start_incarnation(tx, "copied")


def check(store: Store) -> None:
    assert verify(store) == []
    assert unaccounted(store) == []
    with store.read() as connection:
        states = set(connection.execute(select(unit.c.state)).scalars())
    assert states <= {state for pair in TRACKS["unit", "state"] for state in pair}
    for row in job_list.listed(store):
        _movement_is_derived(store, row.number)


def _movement_is_derived(store: Store, number: str) -> None:
    shown = job_view.show(store, number)
    if shown.kind == "delivery" and not shown.cancelled:
        assert shown.movement == movement(Unit(each["state"]) for each in shown.units), number


@pytest.mark.parametrize("round_", range(3))
def test_a_random_day_leaves_a_sound_store(round_: int) -> None:
    seed = random.SystemRandom().randrange(10**9)
    print(f"seed {seed}")  # shown when it fails
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"{folder}/depot.depot")
        open_depot(store)
        day = Day(at_work(store, Path(folder)), seed)
        for _ in range(VERBS):
            day.verb()
        check(store)
        store.close()
    assert len(day.done) > 15, day.done

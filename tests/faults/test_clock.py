"""A clock that jumps: order is by number, ids stay unique, nothing is refused for it."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from depot_app.domain.times import Clock
from depot_app.services import deliveries, job_view, jobs, loading, loads
from depot_app.services.deliveries import Outcome, Pod
from depot_app.store.database import Store
from depot_app.store.spool import Spool
from depot_app.store.tables import fact, job
from depot_app.store.verify import verify
from tests.support.depot import CLERK, LOADER, order


def test_a_day_with_a_clock_that_jumps_about_is_sound(store: Store, tmp_path: Path) -> None:
    chance = random.Random(7)
    start = datetime(2026, 11, 22, 12, tzinfo=UTC)
    store.clock = Clock(now=lambda: start + timedelta(hours=chance.randint(-5000, 5000)))
    spool = Spool(tmp_path / "kept.scans")
    numbers = [jobs.book(store, CLERK, order(f"PO-{n}")).number for n in range(8)]
    load = loads.plan(store, CLERK, loads.NewLoad("EX17"), numbers)
    for number in numbers:
        for index in (1, 2, 3):
            assert loading.scan(store, spool, LOADER, load, f"{number}-00{index}", 5).answer.value == "loaded"
    loads.confirm(store, LOADER, load)
    loads.depart(store, LOADER, load)
    for number in numbers:
        deliveries.accept(store, CLERK, number, Pod(Outcome.CLEAN, "B"))
        assert job_view.show(store, number).movement == "delivered"
    with store.read() as connection:
        rows = connection.execute(select(fact).order_by(fact.c.seq)).all()
        revs = dict(connection.execute(select(job.c.id, job.c.rev)).all())
    recorded = [row.recorded_at for row in rows]
    assert recorded != sorted(recorded)  # the clock did jump
    assert len({row.id for row in rows}) == len(rows)
    for one in revs:
        mine = [row.rev for row in rows if row.job_id == one]
        assert mine == list(range(1, len(mine) + 1))
        assert revs[one] == len(mine)
    mono = [json.loads(row.payload)["mono"] for row in rows]
    assert mono == sorted(mono)  # and this one did not
    assert verify(store) == []


def test_a_clock_that_stands_still_gives_different_ids(store: Store) -> None:
    store.clock = Clock(now=lambda: datetime(2026, 11, 22, 12, tzinfo=UTC), mono=lambda: 0)
    for number in range(50):
        jobs.book(store, CLERK, order(f"PO-{number}"))
    assert verify(store) == []

"""The store in use by another program: verbs wait and then say so, scans are kept, nothing is lost when it ends."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from depot_app.services import job_view, jobs, loading, loads
from depot_app.store.database import Store
from depot_app.store.faults import StoreBusy
from depot_app.store.spool import Spool
from depot_app.store.verify import verify
from tests.support.depot import CLERK, LOADER, order

REPOSITORY = Path(__file__).parents[2]
HOLD = """
import sys
from depot_app.store.database import Store
with Store(sys.argv[1]).write():
    print("held", flush=True)
    sys.stdin.readline()
"""


@contextmanager
def used_by_another(store: Store) -> Iterator[subprocess.Popen[str]]:
    program = subprocess.Popen([sys.executable, "-c", HOLD, store.url], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               text=True, cwd=REPOSITORY)  # fmt: skip
    assert program.stdout is not None
    assert program.stdout.readline() == "held\n"
    try:
        yield program
    finally:
        program.communicate("\n")


def test_a_verb_says_that_the_store_is_busy(store: Store) -> None:
    told = pytest.raises(StoreBusy, match=r"busy.*Nothing was changed.*Try again")
    with used_by_another(store), told, store.write(0.2):
        pass
    jobs.book(store, CLERK, order("PO-1"))


def test_scans_go_on_at_full_speed_and_none_is_lost(store: Store, tmp_path: Path) -> None:
    number = jobs.book(store, CLERK, order("PO-1")).number
    load = loads.plan(store, CLERK, loads.NewLoad("EX17"), [number])
    spool = Spool(tmp_path / "kept.scans")
    with used_by_another(store):
        for index in (1, 2, 3):
            started = time.monotonic()
            assert loading.scan(store, spool, LOADER, load, f"{number}-00{index}").answer.value == "kept"
            assert time.monotonic() - started < 1.0
    assert [each.answer.value for each in loading.judge_kept(store, spool)] == ["loaded"] * 3
    assert job_view.show(store, number).movement == "loaded"
    assert verify(store) == []


def test_a_program_killed_while_it_holds_the_store_frees_it(store: Store) -> None:
    with used_by_another(store) as program:
        program.kill()
        program.wait()
        with store.write(5):
            pass
    jobs.book(store, CLERK, order("PO-1"))
    assert verify(store) == []

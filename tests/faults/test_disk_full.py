"""A full disk: told plainly, everything recorded before is safe, and a scan is kept as long as anything takes it."""

from __future__ import annotations

import multiprocessing
import resource
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import event

from depot_app.errors import DepotError
from depot_app.services import job_view, jobs, loading, loads, notes
from depot_app.store import files
from depot_app.store.database import Store
from depot_app.store.spool import Spool
from depot_app.store.verify import verify
from tests.support.depot import CLERK, LOADER, open_depot, order


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(str(tmp_path / "depot.depot"))
    open_depot(made)
    return made


def fill(store: Store) -> None:
    """From now on the file may not grow: the real SQLITE_FULL."""
    store.close()
    for engine in (store.engine, store._writer):
        event.listen(engine, "connect", _no_more_pages)


def _no_more_pages(connection: object, _record: object) -> None:
    connection.execute("PRAGMA max_page_count = 1")  # type: ignore[attr-defined]


def make_room(store: Store) -> None:
    for engine in (store.engine, store._writer):
        event.remove(engine, "connect", _no_more_pages)
    store.close()


def book_until_full(store: Store) -> list[str]:
    booked: list[str] = []
    with pytest.raises(DepotError, match=r"disk is full.*recorded before is safe.*Free some space"):  # noqa: PT012
        for number in range(2000):
            booked.append(jobs.book(store, CLERK, order(f"PO-{number}")).number)
    return booked


def test_a_full_disk_refuses_the_change_and_keeps_the_rest(store: Store) -> None:
    fill(store)
    booked = book_until_full(store)
    assert all(job_view.show(store, number).number == number for number in booked)
    assert verify(store) == []
    make_room(store)
    jobs.book(store, CLERK, order(f"PO-{len(booked)}"))  # the very order that was refused
    assert verify(store) == []


def test_scans_are_kept_while_the_disk_of_the_store_is_full(store: Store, tmp_path: Path) -> None:
    number = jobs.book(store, CLERK, order("PO")).number
    load = loads.plan(store, CLERK, loads.NewLoad("EX17"), [number])
    spool = Spool(tmp_path / "kept.scans")
    fill(store)
    book_until_full(store)
    answers = [loading.scan(store, spool, LOADER, load, f"{number}-00{n}").answer.value for n in (1, 2, 3)]
    assert answers[-1] == "kept"
    make_room(store)
    loading.judge_kept(store, spool)
    assert {unit["state"] for unit in job_view.show(store, number).units} == {"loaded"}
    assert verify(store) == []


def test_neither_store_nor_spool_takes_the_scan(store: Store) -> None:
    number = jobs.book(store, CLERK, order("PO")).number
    load = loads.plan(store, CLERK, loads.NewLoad("EX17"), [number])
    with Store(store.url).write(), pytest.raises(DepotError, match=r"neither the store nor this disk.*NOT counted"):
        loading.scan(store, Spool(Path("/dev/full")), LOADER, load, f"{number}-001")
    assert job_view.show(store, number).movement == "expected"


def _in_a_small_world(work: Callable[[], object], most_bytes: int, answer: object) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))
    try:
        work()
        answer.send("done")  # type: ignore[attr-defined]
    except DepotError as error:
        answer.send(str(error))  # type: ignore[attr-defined]


def where_files_stay_small(work: Callable[[], object], most_bytes: int) -> str:
    """What ``work`` says in a process that cannot write files larger than this."""
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe()
    child = fork.Process(target=_in_a_small_world, args=(work, most_bytes, there))
    child.start()
    told = here.recv() if here.poll(30) else "nothing"
    child.join()
    return str(told)


def test_an_attachment_that_does_not_fit_is_not_kept(store: Store) -> None:
    store.close()
    told = where_files_stay_small(lambda: files.put(store, bytes(3_000_000)), 1_000_000)
    assert "could not be kept" in told
    folder = files.folder(store)
    assert folder is not None
    assert [path for path in folder.rglob("*") if path.is_file()] == []
    assert verify(store) == []


def test_a_page_that_does_not_fit_is_no_print(store: Store, tmp_path: Path) -> None:
    number = jobs.book(store, CLERK, order("PO")).number
    store.close()

    def print_it() -> None:
        notes.print_notes(store, CLERK, [number], tmp_path / "out", lambda told: bytes(9_000_000))

    assert "No print was counted" in where_files_stay_small(print_it, 5_000_000)
    assert list((tmp_path / "out").iterdir()) == []
    assert job_view.show(store, number).note["prints"] == 0

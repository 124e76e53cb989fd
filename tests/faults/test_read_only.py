"""A folder or file that may only be read: told plainly, and nothing is touched. Root may write anyway, so as nobody."""

from __future__ import annotations

import multiprocessing
import os
import pwd
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from depot_app.errors import DepotError
from depot_app.services import job_view, jobs, loading, loads
from depot_app.store import opening
from depot_app.store.database import Store
from depot_app.store.spool import Spool
from depot_app.store.verify import verify
from tests.support.depot import CLERK, LOADER, open_depot, order


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that anybody can reach: pytest's own are private."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        yield Path(name)


def _as_nobody(work: Callable[[], object], answer: object) -> None:
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.setgroups([])
        os.setgid(nobody.pw_gid)
        os.setuid(nobody.pw_uid)
    try:
        answer.send(str(work()))  # type: ignore[attr-defined]
    except DepotError as error:
        answer.send(f"refused: {error}")  # type: ignore[attr-defined]
    except BaseException as error:
        answer.send(f"failed: {error!r}")  # type: ignore[attr-defined]


def as_nobody(work: Callable[[], object]) -> str:
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe()
    child = fork.Process(target=_as_nobody, args=(work, there))
    child.start()
    told = here.recv() if here.poll(30) else "nothing"
    child.join()
    return str(told)


def made(folder: Path) -> tuple[Store, int, str]:
    store = Store(str(folder / "depot.depot"))
    open_depot(store)
    number = jobs.book(store, CLERK, order("PO-1")).number
    load = loads.plan(store, CLERK, loads.NewLoad("EX17"), [number])
    store.close()
    return store, load, number


def lock(folder: Path) -> None:
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)


def test_a_change_is_refused_in_plain_words(folder: Path) -> None:
    store, _, _ = made(folder)
    lock(folder)
    told = as_nobody(lambda: jobs.book(store, CLERK, order("PO-2")))
    assert told.startswith("refused: The store cannot be written to")
    assert "read-only" in told
    folder.chmod(0o755)
    (folder / "depot.depot").chmod(0o644)
    assert verify(store) == []


def test_a_scan_is_kept_elsewhere(folder: Path) -> None:
    store, load, number = made(folder)
    lock(folder)
    with tempfile.TemporaryDirectory() as other:
        os.chmod(other, 0o777)
        spool = Spool(Path(other) / "kept.scans")
        told = as_nobody(lambda: loading.scan(store, spool, LOADER, load, f"{number}-001").answer.value)
        assert told == "kept"
        folder.chmod(0o755)
        (folder / "depot.depot").chmod(0o644)
        loading.judge_kept(store, spool)
    assert job_view.show(store, number).movement == "partly loaded"


def test_a_store_is_not_made_where_nothing_can_be_written(folder: Path) -> None:
    folder.chmod(0o555)
    told = as_nobody(lambda: opening.create(Store(str(folder / "depot.depot")), {"depot": "RUH"}))
    assert told.startswith("refused: ")
    assert list(folder.iterdir()) == []


def test_neither_store_nor_spool(folder: Path) -> None:
    store, load, number = made(folder)
    lock(folder)
    told = as_nobody(lambda: loading.scan(store, Spool(folder / "kept.scans"), LOADER, load, f"{number}-001"))
    assert "NOT counted" in told

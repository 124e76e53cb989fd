"""A print killed between its record and its file: the page that was made is put in its place by whoever comes next."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from depot_app.domain.note_data import NoteData
from depot_app.errors import DepotError
from depot_app.services import jobs, notes, pages_left, print_list
from depot_app.services.desk import change
from depot_app.store.database import Store, Tx
from depot_app.store.faults import StoreGone
from tests.services.conftest import CARL, Desk

#: Prints one note in a process that is killed as it calls a function of ``os``: "fsync" before, "replace" after the
#: print is recorded.
_KILLED = """
import os, signal, sys
from pathlib import Path
from depot_app.domain.people import Role
from depot_app.services import notes
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
url, number, out, at = sys.argv[1:]
setattr(os, at, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
notes.print_notes(Store(url), Actor("carl", Role.CLERK), [number], Path(out), lambda told: b"page of the killed", 2)
"""


def killed(desk: Desk, number: str, at: str) -> Path:
    out = desk.folder / "out"
    done = subprocess.run([sys.executable, "-c", _KILLED, desk.store.url, number, str(out), at], check=False)
    assert done.returncode != 0
    assert list(out.glob("*.pdf")) == []
    return out


def render(told: Sequence[NoteData]) -> bytes:
    return f"page of {told[0].copy}".encode()


def files(out: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in out.iterdir()}


def prints(desk: Desk, number: str) -> int:
    return int(desk.show(number).note["prints"])


@pytest.fixture
def number(desk: Desk) -> str:
    return desk.job("PO-1")


def test_a_counted_page_is_put_in_its_place(desk: Desk, number: str) -> None:
    out = killed(desk, number, "replace")
    assert prints(desk, number) == 2
    assert len(pages_left.settle(desk.store, out)) == 2
    page = b"page of the killed"
    assert files(out) == {f"{number}-v1-copy1.pdf": page, f"{number}-v1-copy2.pdf": page}
    assert prints(desk, number) == 2, "finishing is no print"
    assert pages_left.settle(desk.store, out) == []


def test_the_next_print_into_the_folder_finishes_it(desk: Desk, number: str) -> None:
    out = killed(desk, number, "replace")
    other = desk.job("PO-2")
    told = print_list.print_each(desk.store, CARL, [other], out, render, 1, "", lambda _done, _of: None)
    assert len(told.printed) == 1
    assert sorted(files(out)) == [f"{number}-v1-copy1.pdf", f"{number}-v1-copy2.pdf", f"{other}-v1-copy1.pdf"]
    (again,) = notes.print_notes(desk.store, CARL, [number], out, render, reason="torn")
    assert again.copy == 3


@pytest.mark.parametrize("fault", [StoreGone("The store is away."), KeyboardInterrupt()])
def test_a_page_stays_where_nobody_knows_whether_it_was_recorded(
    desk: Desk, number: str, monkeypatch: pytest.MonkeyPatch, fault: BaseException
) -> None:
    """The store recorded the print, and went away before it could say so."""

    @contextmanager
    def cut(store: Store) -> Iterator[Tx]:
        with change(store) as tx:
            yield tx
        raise fault

    out = desk.folder / "out"
    monkeypatch.setattr(notes, "change", cut)
    with pytest.raises(type(fault)):
        notes.print_notes(desk.store, CARL, [number], out, render)
    monkeypatch.undo()
    assert prints(desk, number) == 1
    assert [page.name for page in pages_left.settle(desk.store, out)] == [f"{number}-v1-copy1.pdf"]
    assert files(out) == {f"{number}-v1-copy1.pdf": b"page of 1"}


def test_a_page_never_recorded_is_no_print_and_goes_in_time(desk: Desk, number: str) -> None:
    out = killed(desk, number, "fsync")
    assert prints(desk, number) == 0
    (part,) = out.iterdir()
    assert pages_left.settle(desk.store, out) == []
    assert part.exists(), "so young it may be somebody's at this moment"
    old = time.time() - 2 * pages_left._STALE_S
    os.utime(part, (old, old))
    assert pages_left.settle(desk.store, out) == []
    assert files(out) == {}


def test_the_page_of_another_store_stays_out(desk: Desk, number: str) -> None:
    """Practice and the real depot may share a folder and have the same numbers."""
    told = notes.preview(desk.store, CARL, number)
    notes.print_notes(desk.store, CARL, [number], desk.folder / "elsewhere", render)
    out = desk.folder / "out"
    part = pages_left.lay_down(out, replace(told, copy=1), "0" * 64, b"another store's")
    assert pages_left.settle(desk.store, out) == []
    assert part.exists()


def test_a_version_that_is_no_more_is_finished_too(desk: Desk, number: str) -> None:
    out = killed(desk, number, "replace")
    jobs.edit(desk.store, CARL, number, consignee={"city": "Dunmow"})
    notes.void(desk.store, CARL, number, "spoilt")
    assert len(pages_left.settle(desk.store, out)) == 2


def test_two_who_finish_it_at_once_do_not_quarrel(desk: Desk, number: str) -> None:
    part = pages_left.lay_down(desk.folder / "out", notes.preview(desk.store, CARL, number), "0" * 64, b"page")
    assert pages_left.put_in_place(part) == pages_left.put_in_place(part)


def test_a_folder_gone_meanwhile_is_told(desk: Desk, number: str) -> None:
    out = desk.folder / "out"
    part = pages_left.lay_down(out, notes.preview(desk.store, CARL, number), "0" * 64, b"page")
    part.unlink()
    with pytest.raises(DepotError, match=r"could not be put in its place.*recorded and counted.*with a reason"):
        pages_left.put_in_place(part)
    assert pages_left.settle(desk.store, desk.folder / "never") == []


def test_a_second_copy_that_fails_leaves_nothing_of_the_first(desk: Desk, number: str) -> None:
    def broken(told: Sequence[NoteData]) -> bytes:
        if told[0].copy == 2:
            raise OSError(28, "No space left on device")
        return b"page"

    with pytest.raises(DepotError, match="No print was counted"):
        notes.print_notes(desk.store, CARL, [number], desk.folder / "out", broken, copies=2)
    assert files(desk.folder / "out") == {}
    assert prints(desk, number) == 0

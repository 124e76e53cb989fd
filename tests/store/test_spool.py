"""Kept scans: on the disk before they are answered, handed out in order, again after a crash, never a torn one."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.store.ledger import Actor
from depot_app.store.spool import Kept, Spool

REPOSITORY = Path(__file__).parents[2]
ONE = Kept("id-0", b"\xff\x00ABC".hex(), "load", "7", "2026-11-22T18:10:00.000Z", 5, "boot", "lena", "loader", "1")
KEEP_FOR_EVER = """
import sys
from pathlib import Path
from depot_app.store.spool import Kept, Spool
spool = Spool(Path(sys.argv[1]))
for n in range(10**9):
    spool.keep(Kept(f"{sys.argv[2]}-{n}", "41", "load", "7", "t", n, "boot", "lena", "loader", "1"))
    print(n, flush=True)
"""


def scan(number: int) -> Kept:
    return replace(ONE, id=f"id-{number}", mono=number)


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    return Spool(tmp_path / "not" / "yet" / "there" / "kept.scans")


def taken(spool: Spool) -> list[str]:
    return spool.take(lambda kept: kept.id)


def test_what_is_kept_comes_back_whole_and_in_order_and_once(spool: Spool) -> None:
    assert spool.is_empty()
    for number in range(5):
        spool.keep(scan(number))
    assert len(spool) == 5
    assert spool.take(lambda kept: kept) == [scan(number) for number in range(5)]
    assert spool.is_empty()
    assert taken(spool) == []
    assert ONE.by() == Actor("lena", Role.LOADER)


def test_a_scan_is_on_the_disk_when_keep_returns(spool: Spool, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_size))
    spool.keep(scan(0))
    spool.keep(scan(1))
    lines = spool.path.read_bytes().splitlines(keepends=True)
    assert synced == [len(lines[0]), len(lines[0]) + len(lines[1])]


def test_after_a_failure_all_are_handed_out_again_in_order(spool: Spool) -> None:
    for number in range(4):
        spool.keep(scan(number))
    seen: list[str] = []

    def fails_at_the_third(kept: Kept) -> None:
        seen.append(kept.id)
        if len(seen) == 3:
            raise DepotError("The store went away.")

    with pytest.raises(DepotError):
        spool.take(fails_at_the_third)
    spool.keep(scan(4))
    assert taken(spool) == [f"id-{n}" for n in range(5)]
    assert seen == ["id-0", "id-1", "id-2"]


def test_a_few_are_taken_at_a_time_and_a_scan_made_meanwhile_is_kept_at_once_behind_them(spool: Spool) -> None:
    spool.keep(*map(scan, range(5)))

    def judge(kept: Kept) -> str:
        if kept.id == "id-1":
            spool.keep(scan(5))
        return kept.id

    assert spool.take(judge, 2) == ["id-0", "id-1"]
    assert len(spool) == 4
    assert spool.take(judge, 3) == ["id-2", "id-3", "id-4"]
    assert not spool.is_empty()
    assert taken(spool) == ["id-5"]
    assert spool.is_empty()


def test_two_that_take_the_same_lose_nothing_behind_them(spool: Spool) -> None:
    """One is held up while another takes the same and more: what it then forgets is what it was handed."""
    spool.keep(*map(scan, range(4)))
    seen: list[str] = []

    def held_up(kept: Kept) -> str:
        if kept.id == "id-1":
            seen.extend(taken(Spool(spool.path)))
            spool.keep(scan(9))
        return kept.id

    assert spool.take(held_up, 2) == ["id-0", "id-1"]
    assert seen == ["id-0", "id-1", "id-2", "id-3"]
    assert taken(spool) == ["id-9"]


def test_a_crash_while_forgetting_loses_nothing_that_was_not_judged(spool: Spool) -> None:
    spool.keep(*map(scan, range(4)))
    whole = spool.path.read_bytes()
    assert spool.take(lambda kept: kept.id, 2) == ["id-0", "id-1"]
    half = spool.path.read_bytes()
    assert len(half) == len(whole)
    for cut in range(0, len(whole), 7):  # as much of it has reached the disk
        spool.path.write_bytes(half[:cut] + whole[cut:])
        assert taken(spool)[-2:] == ["id-2", "id-3"]


@pytest.mark.parametrize("cut", [1, 2, 30, 100])
def test_a_torn_last_line_is_left_out_and_what_comes_after_it_is_not(spool: Spool, cut: int) -> None:
    """A crash in the middle of writing leaves half a line; the scan after it has been answered and must count."""
    for number in range(3):
        spool.keep(scan(number))
    os.truncate(spool.path, spool.path.stat().st_size - cut)
    spool.keep(scan(3))
    whole = ["id-2"] if cut == 1 else []  # only its line feed was lost
    assert taken(spool) == ["id-0", "id-1", *whole, "id-3"]


def test_rubbish_in_the_file_stops_nobody(spool: Spool) -> None:
    spool.keep(scan(0))
    with spool.path.open("ab") as file:
        file.write(b"\xff\xfe\n{}\n[]\n\n" + b'{"id": 1}\n')
    spool.keep(scan(1))
    assert taken(spool) == ["id-0", "id-1"]


def test_threads_and_programs_keep_side_by_side(spool: Spool) -> None:
    def keep(name: str) -> None:
        for number in range(40):
            Spool(spool.path).keep(replace(ONE, id=f"{name}-{number}"))

    threads = [threading.Thread(target=keep, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = taken(spool)
    for name in "abc":
        assert [each for each in found if each.startswith(name)] == [f"{name}-{n}" for n in range(40)]


def test_a_killed_program_loses_nothing_it_was_told_is_kept(spool: Spool) -> None:
    for round_ in range(5):
        command = [sys.executable, "-c", KEEP_FOR_EVER, str(spool.path), str(round_)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as program:
            assert program.stdout is not None
            told = [int(program.stdout.readline()) for _ in range(20 + 7 * round_)]
            program.kill()
            told += [int(line) for line in program.stdout if line.endswith("\n")]
        found = [int(each.split("-")[1]) for each in taken(spool) if each.startswith(f"{round_}-")]
        assert found[: len(told)] == told
        assert found == list(range(len(found)))


def test_nowhere_to_keep_it_is_said_loudly(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(DepotError, match="NOT counted"):
        Spool(blocked / "kept.scans").keep(ONE)


def test_a_full_disk_is_said_loudly() -> None:
    with pytest.raises(DepotError, match="NOT counted"):
        Spool(Path("/dev/full")).keep(ONE)

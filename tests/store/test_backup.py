"""A backup is the whole store; it comes back whole or not at all, on either database."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import select, text

from depot_app.errors import DepotError
from depot_app.services import jobs
from depot_app.services.job_view import show
from depot_app.store import files, opening, restore, schema, search
from depot_app.store.backup import write_backup
from depot_app.store.database import Store
from depot_app.store.restore import restore_backup
from depot_app.store.snapshot import in_order
from depot_app.store.tables import FOLDED, fact, file, metadata, personal, scan, step
from depot_app.store.verify import verify
from tests.support.depot import CLERK, Day, Worked, fresh_place, order

INDEPENDENT = Path(__file__).parents[2] / "resources" / "verify_chain.py"


@pytest.fixture
def store(worked: Worked) -> Store:
    return worked.store


@pytest.fixture
def day(worked: Worked) -> Day:
    return worked.day


Opening = Callable[[str], Store]


@pytest.fixture
def opened() -> Iterator[Opening]:
    """Makes further stores, which are closed when the test ends."""
    with ExitStack() as closing:

        def opened(where: str) -> Store:
            made = Store(where)
            closing.callback(made.close)
            return made

        yield opened


@pytest.fixture
def saved(store: Store, tmp_path: Path) -> Path:
    target = tmp_path / "saved.zip"
    write_backup(store, target)
    return target


def content(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """All rows of the tables that a restored store shares with the original."""
    with store.read() as connection:
        tables = [table for table in (*FOLDED, fact, step, scan, personal) if table.name != "incarnation"]
        return {table.name: [tuple(row) for row in connection.execute(in_order(connection, table))] for table in tables}


def count(store: Store, table: str) -> int:
    with store.read() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def changed(source: Path, target: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """A copy of the zip with each member passed through ``change``; None leaves it out."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            if (body := change(name, old.read(name))) is not None:
                new.writestr(name, body)
    return target


@pytest.mark.parametrize("into", ["sqlite", "postgres"])
def test_a_backup_restores_into_either_database(
    opened: Opening, store: Store, day: Day, saved: Path, tmp_path: Path, into: str, request: pytest.FixtureRequest
) -> None:
    before = content(store)
    (tmp_path / "other").mkdir()
    copy = opened(fresh_place(request, into, tmp_path / "other"))
    restored = restore_backup(saved, copy)
    assert (restored.facts, restored.files, restored.set_aside, restored.troubles) == (len(before["fact"]), 1, "", ())
    after = content(copy)
    new = [row for row in after["fact"] if row not in before["fact"]]
    assert [row[2] for row in new] == ["incarnation_started", "numbers_voided"]
    assert {**after, "fact": after["fact"][: len(before["fact"])]} == before
    assert verify(copy) == []
    opening.check(copy)
    facts = count(copy, "fact")
    opening.notice_copy(copy)
    assert count(copy, "fact") == facts, "restored, not copied"
    with copy.read() as connection:
        [sha256] = connection.execute(select(file.c.sha256)).scalars()
        assert files.get(copy, connection, sha256) == day.page.read_bytes()
        assert len(search.find(connection, "pember thaxted")) == 3
        assert len(search.find(connection, "quillf gasworks")) == 3
    jobs.book(copy, CLERK, order("QF-8"))
    assert verify(copy) == []
    assert show(copy, day.numbers[0]) == show(store, day.numbers[0])


def test_the_numbers_skip_ahead_after_a_restore(
    opened: Opening, store: Store, day: Day, saved: Path, tmp_path: Path
) -> None:
    copy = opened(str(tmp_path / "copy.depot"))
    restore_backup(saved, copy)
    here, there = jobs.book(store, CLERK, order("QF-9")), jobs.book(copy, CLERK, order("QF-9"))
    serials = [int(booked.number.split("-")[1][:-1]) for booked in (here, there)]
    assert serials[1] == serials[0] + opening.SKIP_AHEAD


def test_a_store_that_is_there_is_set_aside_whole(opened: Opening, worked: Worked, tmp_path: Path) -> None:
    store = worked.store
    if store.path is None:
        pytest.skip("only a file can be set aside")
    saved = tmp_path / "saved.zip"
    write_backup(store, saved)
    jobs.book(store, CLERK, order("QF-LATER"))
    facts = count(store, "fact")
    restored = restore_backup(saved, store)
    aside = opened(str(store.path.with_name(restored.set_aside)))
    assert count(aside, "fact") == facts
    assert verify(aside) == []
    assert verify(store) == []
    assert count(store, "job") == 3
    assert not [path for path in store.path.parent.iterdir() if "restoring" in path.name]
    assert subprocess.run([sys.executable, INDEPENDENT, store.path], capture_output=True, check=False).returncode == 0


def test_a_store_in_use_elsewhere_is_not_set_aside(worked: Worked, tmp_path: Path) -> None:
    store = worked.store
    if store.path is None:
        pytest.skip("a database in use is not empty")
    saved = tmp_path / "saved.zip"
    write_backup(store, saved)
    other = sqlite3.connect(store.path)
    other.execute("SELECT count(*) FROM fact").fetchall()
    with pytest.raises(DepotError, match="in use by another window"):
        restore_backup(saved, store)
    other.close()
    assert verify(store) == []


def test_a_damaged_store_is_set_aside_too(worked: Worked, tmp_path: Path) -> None:
    store = worked.store
    if store.path is None:
        pytest.skip("only a file can be set aside")
    saved = tmp_path / "saved.zip"
    write_backup(store, saved)
    store.close()
    store.path.write_bytes(b"not a database any more" * 100)
    restored = restore_backup(saved, store)
    assert restored.set_aside
    assert verify(store) == []


def test_a_database_that_holds_a_store_is_refused(worked: Worked, saved: Path) -> None:
    if worked.store.path is not None:
        pytest.skip("a file is set aside instead")
    with pytest.raises(DepotError, match="not empty"):
        restore_backup(saved, worked.store)
    assert verify(worked.store) == []


@pytest.mark.parametrize("damage", ["cut", "foreign", "text", "flipped", "changed", "left out", "added", "file"])
def test_a_damaged_backup_is_refused_before_anything_is_written(
    worked: Worked, saved: Path, tmp_path: Path, damage: str
) -> None:
    bad, target = tmp_path / "bad.zip", tmp_path / "none.depot"
    body = saved.read_bytes()
    if damage == "cut":
        bad.write_bytes(body[: len(body) // 2])
    elif damage == "text":
        bad.write_bytes(b"hello")
    elif damage == "flipped":
        with zipfile.ZipFile(saved) as bag:
            at = bag.getinfo("tables/fact.jsonl").header_offset + 200
        bad.write_bytes(body[:at] + bytes([body[at] ^ 0xFF]) + body[at + 1 :])
    elif damage == "foreign":
        with zipfile.ZipFile(bad, "w") as bag:
            bag.writestr("holiday.jpg", b"beach")
    elif damage == "changed":
        changed(saved, bad, lambda name, old: old.replace(b"QF-77001", b"QF-77009") if "job.jsonl" in name else old)
    elif damage == "left out":
        changed(saved, bad, lambda name, old: None if name == "tables/fact.jsonl" else old)
    elif damage == "added":
        changed(saved, bad, lambda name, old: old.replace(b"tables/fact.jsonl", b"../../../fact.jsonl"))
    else:
        changed(saved, bad, lambda name, old: old + b"!" if name.startswith("files/") else old)
    with pytest.raises(DepotError) as refused:
        restore_backup(bad, Store(str(target)))
    assert refused.value.safe == "Nothing was changed."
    assert refused.value.next_step
    assert not list(tmp_path.glob("*none.depot*"))


def test_a_backup_of_a_newer_version_is_refused(worked: Worked, saved: Path, tmp_path: Path) -> None:
    def newer(name: str, body: bytes) -> bytes:
        return body.replace(f'"{schema.HEAD}"'.encode(), b'"9999"') if name == "manifest.json" else body

    bad = changed(saved, tmp_path / "bad.zip", newer)
    with pytest.raises(DepotError, match="newer version"):
        restore_backup(bad, Store(str(tmp_path / "none.depot")))


@pytest.mark.parametrize("into", ["sqlite", "postgres"])
def test_a_restore_that_breaks_off_leaves_no_store(
    opened: Opening,
    saved: Path,
    tmp_path: Path,
    into: str,
    worked: Worked,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "other").mkdir()
    copy = opened(fresh_place(request, into, tmp_path / "other"))

    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(restore, "_fill_files", no_room)
        with pytest.raises(DepotError, match="No space left"):
            restore_backup(saved, copy)
    assert list((tmp_path / "other").iterdir()) == []
    assert copy.path is not None or schema.revision(copy) is None
    restore_backup(saved, copy)
    assert verify(copy) == []


def test_the_manifest_tells_what_is_in_it(store: Store, saved: Path) -> None:
    with zipfile.ZipFile(saved) as bag:
        told = json.loads(bag.read("manifest.json"))
        assert set(told["members"]) | {"manifest.json"} == set(bag.namelist())
    assert told["rows"]["fact"] == told["head"]["seq"] == count(store, "fact")
    assert set(told["rows"]) == set(metadata.tables)
    assert told["schema"] == schema.HEAD


def test_a_backup_is_private_and_leaves_nothing_beside(store: Store, saved: Path) -> None:
    assert saved.stat().st_mode & 0o077 == 0
    write_backup(store, saved)
    assert not list(saved.parent.glob("*.part"))


def test_a_backup_does_not_overwrite_what_is_no_backup(store: Store, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("dear customer")
    for target in (letter, tmp_path, tmp_path / "no" / "such" / "folder.zip", letter / "below.zip"):
        with pytest.raises(DepotError):
            write_backup(store, target)
    assert letter.read_text() == "dear customer"
    if store.path is not None:
        with pytest.raises(DepotError, match="over the store itself"):
            write_backup(store, store.path)


def test_a_store_that_lost_a_file_is_still_backed_up(opened: Opening, worked: Worked, tmp_path: Path) -> None:
    store = worked.store
    where = files.folder(store)
    if where is not None:
        shutil.rmtree(where)
    else:
        with store.engine.begin() as connection:
            connection.execute(file.update().values(content=None))
    made = write_backup(store, tmp_path / "saved.zip")
    assert (made.files, len(made.missing)) == (0, 1)
    copy = opened(str(tmp_path / "copy.depot"))
    restore_backup(tmp_path / "saved.zip", copy)
    assert ["is missing" in trouble.what for trouble in verify(copy)] == [True]

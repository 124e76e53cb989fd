"""Files by their content: kept once, given back whole, and found out when they change."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select, update

from depot_app.errors import DepotError
from depot_app.store import files
from depot_app.store.database import Store
from depot_app.store.tables import file

PAGE = b"%PDF-1.4 signed" + bytes(range(256))


def listed(store: Store) -> int:
    with store.read() as connection:
        return connection.execute(select(func.count()).select_from(file)).scalar_one()


def wrong(store: Store) -> list[tuple[str, str]]:
    with store.read() as connection:
        return list(files.unsound(store, connection))


def on_disk(store: Store) -> list[Path]:
    where = files.folder(store)
    return [] if where is None else [path for path in where.rglob("*") if path.is_file()]


def test_a_file_is_kept_once_and_given_back(store: Store) -> None:
    names = [files.put(store, PAGE), files.put(store, PAGE)]
    assert names == [hashlib.sha256(PAGE).hexdigest()] * 2
    assert listed(store) == 1
    with store.read() as connection:
        assert files.get(store, connection, names[0]) == PAGE
    assert wrong(store) == []
    assert [path.name for path in on_disk(store)] == names[:1] * store.is_sqlite


def test_a_missing_file_is_told(store: Store) -> None:
    sha256 = files.put(store, PAGE)
    for path in on_disk(store):
        path.unlink()
    if not store.is_sqlite:
        with store.write() as tx:
            tx.connection.execute(update(file).values(content=None))
    assert wrong(store) == [(sha256, "is missing")]
    with store.read() as connection, pytest.raises(DepotError, match=r"missing.*backup"):
        files.get(store, connection, sha256)


def test_a_changed_file_is_told(store: Store) -> None:
    sha256 = files.put(store, PAGE)
    for path in on_disk(store):
        path.write_bytes(PAGE[:-1] + b"x")
    if not store.is_sqlite:
        with store.write() as tx:
            tx.connection.execute(update(file).values(content=b"other"))
    assert wrong(store) == [(sha256, "was changed")]


def test_a_file_left_by_a_crash_before_it_was_listed_is_taken_up(store: Store) -> None:
    sha256 = files.put(store, PAGE)
    with store.write() as tx:
        tx.connection.execute(delete(file))
    assert files.put(store, PAGE) == sha256
    assert wrong(store) == []


def test_half_a_file_left_by_a_crash_is_replaced(store: Store) -> None:
    sha256 = files.put(store, PAGE)
    for path in on_disk(store):
        path.write_bytes(PAGE[:10])
    files.put(store, PAGE)
    assert wrong(store) == []
    with store.read() as connection:
        assert files.get(store, connection, sha256) == PAGE


def test_a_file_too_large_is_refused(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 2**20)
    with pytest.raises(DepotError, match="larger than 1 MB"):
        files.put(store, bytes(2**20 + 1))
    assert listed(store) == 0


def test_what_is_attached_must_be_readable_and_not_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    with pytest.raises(DepotError, match=r"empty\.pdf is empty"):
        files.read_outside(tmp_path / "empty.pdf")
    with pytest.raises(DepotError, match=r"gone\.pdf cannot be read"):
        files.read_outside(tmp_path / "gone.pdf")
    with pytest.raises(DepotError, match="cannot be read"):
        files.read_outside(tmp_path)
    (tmp_path / "page.pdf").write_bytes(PAGE)
    assert files.read_outside(tmp_path / "page.pdf") == PAGE


def test_a_failed_write_leaves_no_rubbish(store: Store) -> None:
    where = files.folder(store)
    if where is None:
        pytest.skip("PostgreSQL keeps files in the database")
    sha256 = hashlib.sha256(PAGE).hexdigest()
    (where / sha256[:2] / sha256).mkdir(parents=True)  # nothing can be put in its place
    with pytest.raises(DepotError, match="could not be kept"):
        files.put(store, PAGE)
    assert on_disk(store) == []
    assert listed(store) == 0

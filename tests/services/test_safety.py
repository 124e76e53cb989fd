"""Automatic backups, warnings, the doctor, and a bundle that tells nothing of anybody."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections import namedtuple
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text

from depot_app.domain.times import Clock
from depot_app.errors import DepotError
from depot_app.services import desk, doctor, safety
from depot_app.store.database import Store
from depot_app.store.spool import Kept, Spool
from depot_app.store.tables import fact, import_, metadata, personal
from depot_app.store.trouble import Trouble
from tests.support.depot import BOSS, TELLING, Day, Worked

Disk = namedtuple("Disk", "total used free")


@pytest.fixture
def store(worked: Worked) -> Store:
    return worked.store


@pytest.fixture
def day(worked: Worked) -> Day:
    return worked.day


def at(store: Store, moment: datetime) -> None:
    store.clock = Clock(now=lambda: moment)


def back_up_to(store: Store, folder: Path, hours: int = 24) -> None:
    desk.settle(store, BOSS, "backup_to", str(folder))
    desk.settle(store, BOSS, "backup_hours", str(hours))


def checks(store: Store, spool: Spool | None = None) -> dict[str, doctor.Check]:
    return {check.name: check for check in doctor.doctor(store, spool)}


def test_verify_says_how_many_facts_and_what_is_wrong(store: Store, day: Day) -> None:
    found = safety.verify(store)
    assert (found.ok, found.problems) == (True, [])
    with store.read() as connection:
        assert found.facts == len(connection.execute(select(fact.c.seq)).all())
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE load SET dock = 'other'"))
    found = safety.verify(store)
    assert not found.ok
    assert found.problems == [Trouble(found.problems[0].seq, "load 1: dock is 'other', and the facts say ''")]


def test_without_a_place_nothing_is_backed_up(store: Store, tmp_path: Path) -> None:
    assert safety.backup_if_due(store) is None
    back_up_to(store, tmp_path / "usb", hours=0)
    assert safety.backup_if_due(store) is None
    assert not (tmp_path / "usb").exists()


def test_backups_are_made_when_due_and_the_newest_are_kept(worked: Worked, tmp_path: Path) -> None:
    if worked.store.path is None:
        pytest.skip("the same on both, and one is enough for sixteen backups")
    store, folder, start = worked.store, tmp_path / "usb", datetime(2030, 1, 1, 6, tzinfo=UTC)
    back_up_to(store, folder)
    folder.mkdir()
    (folder / "depot-OTHER-20200101T000000Z.zip").write_bytes(b"not ours")
    for number in range(safety.KEPT + 2):
        at(store, start + timedelta(days=number))
        assert safety.backup_if_due(store) is None
        at(store, start + timedelta(days=number, hours=23))
        assert safety.backup_if_due(store) is None
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == safety.KEPT + 1
    assert names[0] == "depot-OTHER-20200101T000000Z.zip"
    assert names[1] == "depot-RUH-20300103T060000Z.zip"
    copy = Store(str(tmp_path / "copy.depot"))
    safety.restore(folder / names[-1], copy)
    assert safety.verify(copy).ok
    copy.close()


def test_a_backup_from_the_future_does_not_stop_todays(store: Store, tmp_path: Path) -> None:
    back_up_to(store, tmp_path / "usb")
    at(store, datetime(2035, 1, 1, tzinfo=UTC))
    safety.backup_if_due(store)
    at(store, datetime(2030, 1, 1, tzinfo=UTC))
    safety.backup_if_due(store)
    assert len(list((tmp_path / "usb").iterdir())) == 2


def test_a_backup_that_cannot_be_made_is_told_and_stops_nothing(store: Store, tmp_path: Path) -> None:
    (tmp_path / "usb").write_text("a file where a folder should be")
    back_up_to(store, tmp_path / "usb")
    told = safety.backup_if_due(store)
    assert told is not None
    assert told.startswith("The automatic backup was not made.")
    assert "backup_to" in told


@pytest.mark.parametrize(("free", "total", "low"), [(2_000_000_000, 50_000_000_000, False),
                                                    (900_000_000, 2_000_000_000, True),
                                                    (2_000_000_000, 500_000_000_000, True)])  # fmt: skip
def test_a_nearly_full_disk_is_told(worked: Worked, monkeypatch: pytest.MonkeyPatch, free: int, total: int,
                                    low: bool) -> None:  # fmt: skip
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Disk(total, total - free, free))
    warning = safety.low_disk_warning(worked.store)
    assert (warning is not None) == (low and worked.store.path is not None)
    if warning:
        assert f"{free // 1_000_000} MB" in warning
        assert not checks(worked.store)["disk"].ok


def test_the_doctor_finds_a_healthy_desk_healthy(store: Store, tmp_path: Path) -> None:
    back_up_to(store, tmp_path / "usb")
    safety.backup_if_due(store)
    found = checks(store, Spool(tmp_path / "kept"))
    assert {name for name, check in found.items() if not check.ok} <= {"disk"}
    assert {"Python", "packages", "store revision", "database", "integrity", "clock", "imports", "backup", "disk",
            "kept scans"} == set(found)  # fmt: skip


def test_the_doctor_names_what_is_not_in_order(store: Store, tmp_path: Path) -> None:
    spool = Spool(tmp_path / "kept")
    spool.keep(Kept("1", "41", "load", "1", "2026-11-22T00:00:00.000Z", 1, "b", "me", "loader", "1"))
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.execute(import_.insert().values(id="i", file="f", manifest="m", jobs=3, completed=0))
        for name in ("fact_keeps_update",) if store.is_sqlite else ("fact_append_only ON fact",):
            connection.execute(text(f"DROP TRIGGER {name}"))
    at(store, datetime(2020, 1, 1, tzinfo=UTC))
    found = checks(store, spool)
    for name in ("store revision", "integrity", "clock", "imports", "backup", "kept scans"):
        assert not found[name].ok, name


def test_the_doctor_survives_a_store_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "x.depot").write_bytes(b"no store" * 300)
    store = Store(str(tmp_path / "x.depot"))
    assert not checks(store)["store"].ok
    store.close()


def test_the_bundle_holds_nothing_personal(store: Store, day: Day, tmp_path: Path) -> None:
    secret = tmp_path / "Aurora Pemberton" / "usb"
    back_up_to(store, secret)
    desk.settle(store, BOSS, "depot_address", "17 Gasworks Lane")
    log = tmp_path / "log"
    log.write_text(f"2026-11-22 INFO store opened at {Path.home()}/x.depot\n")
    doctor.bundle(store, tmp_path / "bundle.zip", Spool(tmp_path / "kept"), log)
    with zipfile.ZipFile(tmp_path / "bundle.zip") as bag:
        members = {name: bag.read(name).decode() for name in bag.namelist()}
    assert set(members) == {"checks.json", "store.json", "facts.csv", "log.txt"}
    everything = "\n".join(members.values()).casefold()
    with store.read() as connection:
        for value in connection.execute(select(personal.c.value)).scalars():
            assert value.casefold() not in everything
    for telling in (*TELLING, *day.numbers, "Ruhr East", "EX17 DPT", str(tmp_path), str(Path.home())):
        assert telling.casefold() not in everything, telling
    told = json.loads(members["store.json"])
    assert told["settings"]["zone"] == "Europe/London"
    assert told["settings"]["backup_to"] == "set"
    assert set(told["rows"]) == set(metadata.tables)
    assert members["facts.csv"].count("unit_loaded") == 5
    assert "store opened at ~/x.depot" in members["log.txt"]


def test_a_bundle_that_cannot_be_written_is_told(store: Store, tmp_path: Path) -> None:
    with pytest.raises(DepotError, match="could not be written"):
        doctor.bundle(store, tmp_path / "no" / "bundle.zip")

"""What the command line says when the world, or the program, is at fault."""

from __future__ import annotations

import logging
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from depot_app import cli
from depot_app.cli import output, running
from depot_app.services import job_list
from tests.support.cli import Desk

REPOSITORY = Path(__file__).parents[2]


def start(desk: Desk, *words: str, **changed: str) -> subprocess.CompletedProcess[bytes]:
    environ = {**os.environ, **desk.environ, **changed}
    return subprocess.run(
        [sys.executable, str(REPOSITORY / "main.py"), *words], env=environ, capture_output=True, check=False, timeout=60
    )


def test_names_come_out_whole_under_lang_c(desk: Desk) -> None:
    desk.book("A1")
    ran = start(desk, "jobs", LANG="C", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "Müller & Söhne" in ran.stdout.decode()


def test_a_reader_that_goes_away_is_no_fault(desk: Desk) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    ran = subprocess.run([sys.executable, str(REPOSITORY / "main.py"), "codes"], env={**os.environ, **desk.environ},
                         stdout=writer, stderr=subprocess.PIPE, check=False, timeout=60)  # fmt: skip
    os.close(writer)
    assert (ran.returncode, ran.stderr) == (1, b"")


def test_version_comes_without_anything_heavy() -> None:
    code = "import sys; from depot_app.cli import main; main(['--version']); sys.stderr.write(' '.join(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, check=True, timeout=60)
    assert not {"sqlalchemy", "argparse", "platformdirs"} & set(ran.stderr.decode().split())


def test_a_list_of_jobs_loads_only_what_it_needs(desk: Desk) -> None:
    code = "import sys; from depot_app.cli import main; main(['jobs']); sys.stderr.write(' '.join(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, env={**os.environ, **desk.environ},
                         capture_output=True, check=True, timeout=60)  # fmt: skip
    heavy = {"reportlab", "openpyxl", "alembic", "argon2", "psycopg", "zxingcpp"}
    assert not heavy & set(ran.stderr.decode().split())


def test_a_fault_of_ours_is_told_calmly_and_its_values_stay_out_of_the_log(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, expected_warnings: list[logging.LogRecord]
) -> None:
    personal = " ".join(("Jo Doe,", "Hafenstr. 1"))

    def broken(*_args: object, **_options: object) -> None:
        raise ValueError(personal) from KeyError(personal)

    monkeypatch.setattr(job_list, "listed", broken)
    said = desk.refused("jobs", "--json")
    assert said.startswith("This is a fault of the program, not yours.\nEverything that was recorded is safe.")
    assert str(desk.log) in said
    logged = desk.log.read_text(encoding="utf-8")
    assert "in broken" in logged
    assert "builtins.ValueError" in logged
    assert "builtins.KeyError" in logged
    assert "Hafenstr" not in logged + said
    assert [record.levelname for record in expected_warnings] == ["ERROR"]


def test_the_log_tells_what_was_done_by_id_and_nothing_else(desk: Desk) -> None:
    desk.book("A1")
    logged = desk.log.read_text(encoding="utf-8")
    assert "verb job new done by " in logged
    assert "Ann" not in logged
    assert "ller" not in logged


def test_stopped_from_the_keyboard(shared_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_words: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(running, "run", stop)
    assert "What was answered before is kept." in shared_desk.refused("jobs", code=cli.STOPPED)


def test_no_store_no_file_no_sense(desk: Desk, tmp_path: Path) -> None:
    assert "depot init" in desk.refused("jobs", "--store", tmp_path / "none.depot")
    assert "There is no depot store" in desk.refused("doctor", "--store", tmp_path / "none.depot")
    assert not (tmp_path / "none.depot").exists()
    assert "There is a store here already." in desk.refused("init")
    (tmp_path / "notes.depot").write_bytes(b"not a store at all" * 500)
    assert "not a Depot Desk store" in desk.refused("jobs", "--store", tmp_path / "notes.depot")
    assert "not one Depot Desk knows" in desk.refused("jobs", "--store", "mysql://nobody:hush@host/db")
    assert "none.xlsx" in desk.refused("import", tmp_path / "none.xlsx", "--as", "Ann")
    (tmp_path / "cut.xlsx").write_bytes(b"PK\x03\x04 cut off")
    assert desk.refused("import", tmp_path / "cut.xlsx", "--as", "Ann", "--json")
    desk.book("A1")
    assert "none.jpg" in desk.refused("exception", "A1", "--code", "OVER", "--file", "none.jpg", "--as", "Ann")
    assert "There is no import profile called P." in desk.refused("import", "x.csv", "--profile", "P", "--as", "Ann")
    for words in (("job", "show", "\udcff"), ("stage", "\udcff", "x"), ("job", "split", "A", "--unit", "\udcff")):
        assert "bytes that are not text" in desk.refused(*words, "--as", "Ann")
    (tmp_path / "empty.zip").write_bytes(b"")
    assert desk.refused("--store", tmp_path / "new.depot", "restore", tmp_path / "empty.zip")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--depot", "b1"), "not a depot code"),
        (("--station", "100"), "not a station number"),
        (("--zone", "Mars/Base"), "not a time zone"),
        (("--currency", "QQQ"), "not a currency"),
    ],
)
def test_a_store_begins_with_values_that_make_sense(tmp_path: Path, words: tuple[str, ...], told: str) -> None:
    desk = Desk(tmp_path)
    assert told in desk.refused("init", *words)
    assert not desk.store.exists()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("station = 7", ""),
        ("station = 700", "not a station number"),
        ("colour = 'red'", "which nobody reads"),
        ("store = [1]", "a value that is no text"),
        ("store =", "is not a settings file"),
    ],
)
def test_the_settings_file(desk: Desk, text: str, told: str) -> None:
    desk.config.write_text(desk.config.read_text() + text, encoding="utf-8")
    if told:
        assert told in desk.refused("jobs")
    else:
        assert desk.book("A1").startswith("BRS7-")


def test_a_settings_file_that_was_named_must_be_there(shared_desk: Desk) -> None:
    assert "is not there" in shared_desk.refused("jobs", DEPOT_CONFIG=str(shared_desk.folder / "none.toml"))
    assert "not a station number" in shared_desk.refused("jobs", DEPOT_STATION="dock")


def test_the_store_remembers_its_station_and_a_machine_may_say_otherwise(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.done("init", "--station", "4")
    desk.run("staff", "add", "Ann", "--role", "admin", "--pin-stdin", stdin=b"482915\n")
    assert desk.book("A1").startswith("DEP4-")
    desk.environ["DEPOT_STATION"] = "5"
    assert desk.book("A2").startswith("DEP5-")


def test_verify_says_no_and_ends_with_1(desk: Desk) -> None:
    store = sqlite3.connect(desk.store)
    for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        store.execute(f"DROP TRIGGER {name}")
    store.execute("UPDATE fact SET payload = replace(payload, 'BRS', 'HUL') WHERE seq = 2")
    store.commit()
    store.close()
    ran = desk.run("verify", "--json")
    assert ran.code == 1
    assert '"ok":false' in ran.out
    assert '"seq":2' in ran.out
    assert "Keep the file as it is" in ran.err


def test_text_for_people_cannot_steer_a_terminal() -> None:
    assert output.table(("a", "b"), [("x\x1b[2J\ny", 10), ("z", None)]) == ["a         b", "x�[2J y  10", "z"]

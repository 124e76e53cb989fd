"""Scans by command line: each answered by itself, in order, whatever a scanner sends."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from tests.support.cli import Desk, copied_desk


@pytest.fixture(scope="module")
def dock(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Load 1 with a job of two units, and a job on no load."""
    desk = copied_desk(template, tmp_path_factory.mktemp("dock"))
    desk.book("A1")
    desk.book("A2")
    desk.done("load", "new", "--vehicle", "X", "--job", "A1")
    return desk


def units(desk: Desk, ref: str) -> list[str]:
    return [unit["code"] for unit in desk.told("job", "show", ref)["units"]]


def test_every_code_gets_its_own_answer(dock: Desk) -> None:
    first, other = units(dock, "A1")[0], units(dock, "A2")[0]
    told = dock.told("scan", "1", first, first, other, "nobody's", "DOV1-00000016")
    assert [row["answer"] for row in told["results"]] == [
        "loaded", "already_loaded", "not_planned", "unknown", "wrong_depot",
    ]  # fmt: skip
    assert set(told["results"][0]) == {"code", "answer", "job", "unit", "words", "reference"}
    assert dock.done("scan", "1", first).startswith("already_loaded  Already loaded")


def test_a_stream_of_bytes_is_judged_line_by_line(dock: Desk) -> None:
    second = units(dock, "A1")[1]
    stream = b"\xff\xfe\x00\r\n\r\n" + b"x" * 9000 + b"\r\n" + second.encode()
    told = dock.told("scan", "1", "-", stdin=stream)
    assert [row["answer"] for row in told["results"]] == ["bad_code", "bad_code", "loaded"]
    with sqlite3.connect(dock.store) as store:
        raw = [row[0] for row in store.execute("SELECT raw FROM scan ORDER BY recorded_at, id")]
    store.close()
    assert b"\xff\xfe\x00" in raw
    assert dock.told("stage", "L1", "-", stdin=b"") == {"results": []}


def test_bytes_that_are_no_text_are_judged_too(dock: Desk) -> None:
    assert dock.told("scan", "1", "\udcff\udcfe")["results"][0]["answer"] == "bad_code"


def test_no_such_load_is_a_refusal_with_nothing_on_stdout(dock: Desk) -> None:
    assert "There is no load 9." in dock.refused("scan", "9", "x", "--as", "Ann", "--json")
    assert "not a load number" in dock.refused("scan", "one", "x", "--as", "Ann")


def test_a_fault_in_mid_stream_leaves_whole_what_was_answered(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from depot_app.errors import DepotError
    from depot_app.services import loading

    real = loading.judge

    def failing(*args: object, **options: object) -> loading.Judged:
        if bytes.fromhex(args[1].raw) == b"second":  # type: ignore[attr-defined]
            raise DepotError("The disk is full.")
        return real(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(loading, "judge", failing)
    ran = desk.run("stage", "L1", "first", "second", "third", "--as", "Ann", "--json")
    assert ran.code == 1
    assert [row["code"] for row in json.loads(ran.out)["results"]] == ["FIRST"]
    assert ran.err.startswith("The disk is full.")


def test_a_scan_made_while_somebody_writes_is_kept_and_judged_by_the_next_verb(desk: Desk, tmp_path: Path) -> None:
    desk.book("A1")
    desk.done("load", "new", "--vehicle", "X", "--job", "A1")
    writer = sqlite3.connect(desk.store, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    ran = desk.run("scan", "1", units(desk, "A1")[0], "--as", "Ann", "--json")
    writer.execute("ROLLBACK")
    writer.close()
    assert json.loads(ran.out)["results"][0]["answer"] == "kept"
    assert "not yet counted, until the store answers: 1 of the scans" in ran.err
    next_verb = desk.run("set", "depot_name", "Hull", "--as", "Ann")
    assert "1 scan kept while the store was away was judged now." in next_verb.err
    assert desk.told("load", "show", "1")["loaded"] == 1

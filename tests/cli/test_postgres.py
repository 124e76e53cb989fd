"""The same verbs on a store by URL."""

from __future__ import annotations

from pathlib import Path

from tests.support.cli import new_desk
from tests.support.postgres import fresh_database


def test_a_day_on_postgresql(postgres_url: str, tmp_path: Path) -> None:
    desk = new_desk(tmp_path, fresh_database(postgres_url, "cli_day"))
    number = desk.book("A1")
    units = [unit["code"] for unit in desk.told("job", "show", "A1")["units"]]
    desk.done("load", "new", "--vehicle", "X", "--job", "A1")
    answers = desk.told("scan", "1", *units, "nothing")["results"]
    assert [row["answer"] for row in answers] == ["loaded", "loaded", "unknown"]
    desk.done("load", "confirm", "1")
    assert [row["number"] for row in desk.told("jobs", "--search", "müll", "--movement", "loaded")["jobs"]] == [number]
    assert desk.told("verify")["ok"] is True
    assert not desk.store.exists()

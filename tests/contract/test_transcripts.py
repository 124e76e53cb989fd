"""The practice server is held to what real servers answered: the same day, call by call, answer by answer.

DEPOT_RECORD=1 beside the settings of a real server writes its transcript anew. Without it a real server is compared
with what was recorded, too.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.contract.conftest import REAL
from tests.contract.place import Place
from tests.contract.recording import Recording
from tests.contract.scenario import play

FOLDER = Path(__file__).parent / "transcripts"
RECORDED = ("16", "17", "18", "19")


def played(odoo: Place) -> list[dict[str, Any]]:
    recording = Recording(odoo.rpc, f"{odoo.tag}scene")
    play(recording, f"{odoo.tag}scene")
    told: list[dict[str, Any]] = json.loads(json.dumps(recording.calls_made))
    return told


def as_text(calls: list[dict[str, Any]]) -> str:
    """One call a line: a change shows as the lines it changed."""
    lines = [json.dumps(each, ensure_ascii=False, sort_keys=True) for each in calls]
    return "[\n" + ",\n".join(lines) + "\n]\n"


@pytest.mark.parametrize("odoo", [*RECORDED, *REAL], indirect=True)
def test_it_answers_as_was_recorded(odoo: Place) -> None:
    path = FOLDER / f"odoo{odoo.version}.json"
    calls = played(odoo)
    if odoo.practice is None and os.environ.get("DEPOT_RECORD") == "1":
        path.write_text(as_text(calls), encoding="utf-8")
    if not path.exists():
        pytest.skip(f"No real Odoo {odoo.version} has been recorded.")
    recorded = json.loads(path.read_text(encoding="utf-8"))
    asked = [(each["call"], each["asked"]) for each in calls]
    assert asked == [(each["call"], each["asked"]) for each in recorded], "Something else is asked now: record anew."
    for now, then in zip(calls, recorded, strict=True):
        assert now == then


@pytest.mark.parametrize("version", RECORDED)
def test_a_transcript_tells_nothing_of_the_server_it_came_from(version: str) -> None:
    text = (FOLDER / f"odoo{version}.json").read_text(encoding="utf-8")
    for telling in ("http", "127.0.0.1", "password", "@", "contract"):
        assert telling not in text

"""What typed words mean: loads are found by what is written on the vehicle."""

from __future__ import annotations

import pytest

from depot_app.services import loads, meaning
from tests.services.conftest import CARL, Desk


@pytest.mark.parametrize("typed", ["EX17 DPT", "ex17dpt", "ex-17", "17 d"])
def test_a_load_is_found_by_its_vehicle_however_the_plate_is_typed(desk: Desk, typed: str) -> None:
    number = desk.load(desk.job("PO-1"))
    assert [(hit.kind, hit.ref) for hit in meaning.search(desk.store, typed, 8)][:1] == [("load", str(number))]


def test_the_newest_loads_come_first_and_leave_room_for_jobs(desk: Desk) -> None:
    made = [loads.plan(desk.store, CARL, loads.NewLoad("", subcontractor="Pémberton Haulage"), []) for _ in range(5)]
    job = desk.job("PO-1")
    hits = meaning.search(desk.store, "pemb", 8)
    assert [hit.ref for hit in hits] == [*(str(each) for each in made[:1:-1]), job]
    assert hits[0].words == "Pémberton Haulage"
    assert [hit.kind for hit in meaning.search(desk.store, "x", 8)] == []

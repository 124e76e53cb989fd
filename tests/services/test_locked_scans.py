from __future__ import annotations

from pathlib import Path

from depot_app.services import locked_scans
from depot_app.services.workplace import Workplace
from tests.services.conftest import Desk


def _place(desk: Desk) -> Workplace:
    return Workplace(desk.store, desk.spool, lambda _notes: b"")


def test_scans_wait_in_order_and_are_given_once(desk: Desk) -> None:
    place = _place(desk)
    assert locked_scans.waiting(place) == []
    for raw in (b"ONE", b"\x1dTWO\xff", b"THREE"):
        locked_scans.keep(place, raw)
    assert [each.raw for each in locked_scans.waiting(place)] == [b"ONE", b"\x1dTWO\xff", b"THREE"]
    locked_scans.done(place, 2)
    assert [each.raw for each in locked_scans.waiting(place)] == [b"THREE"]
    locked_scans.done(place, 1)
    assert locked_scans.waiting(place) == []


def test_a_line_cut_short_does_not_hide_the_others(desk: Desk) -> None:
    place = _place(desk)
    locked_scans.keep(place, b"ONE")
    path: Path = place.spool.path.with_suffix(".locked")
    path.write_text(path.read_text() + '{"raw": "4f4', encoding="ascii")
    assert [each.raw for each in locked_scans.waiting(place)] == [b"ONE"]

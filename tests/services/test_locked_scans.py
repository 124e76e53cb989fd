from __future__ import annotations

from pathlib import Path

from depot_app.services import locked_scans
from depot_app.services.workplace import Workplace
from tests.services.conftest import LENA, Desk


def _place(desk: Desk) -> Workplace:
    return Workplace(desk.store, desk.spool, lambda _notes: b"", person=LENA, name="Lena")


def test_scans_wait_in_order_and_are_judged_once(desk: Desk) -> None:
    number = desk.job("PO-1", 3)
    load, (first, second, third) = desk.load(number), desk.codes(number)
    place = _place(desk)
    assert locked_scans.judge(place) == []
    for code, where in ((first, load), (second, load), (first, load), (third, 0)):
        locked_scans.keep(place, code.encode(), where)
    assert [each.raw.decode() for each in locked_scans.waiting(place)] == [first, second, first, third]
    told = locked_scans.judge(place)
    assert [words.split()[0] for words in told] == ["Loaded:", "Loaded:", "Already", f"{third}:"]
    assert desk.states(number) == ["loaded", "loaded", "expected"]
    assert locked_scans.waiting(place) == []
    assert locked_scans.judge(place) == []


def test_a_line_cut_short_does_not_hide_the_others(desk: Desk) -> None:
    place = _place(desk)
    locked_scans.keep(place, b"\x1dONE\xff", 1)
    path: Path = place.spool.path.with_suffix(".locked")
    path.write_text(path.read_text() + '{"raw": "4f4', encoding="ascii")
    assert [each.raw for each in locked_scans.waiting(place)] == [b"\x1dONE\xff"]

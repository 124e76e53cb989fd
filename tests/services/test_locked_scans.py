from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from depot_app.services import loading, locked_scans
from depot_app.services.workplace import Workplace
from depot_app.store.tables import scan
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


def test_of_many_the_first_are_judged_at_once_and_the_rest_beside_in_order(desk: Desk) -> None:
    number = desk.job("PO-1", 20)
    load, codes = desk.load(number), desk.codes(number)
    place = _place(desk)
    for code in [*codes, codes[0]]:
        locked_scans.keep(place, code.encode(), load)
    moments = [each.happened for each in locked_scans.waiting(place)]
    told = locked_scans.judge(place)
    assert [words.split()[0] for words in told[:-1]] == ["Loaded:"] * 8
    assert told[-1] == "and 13 more"
    assert locked_scans.waiting(place) == []
    assert len(desk.spool) == 13
    judged = loading.judge_kept(desk.store, desk.spool)
    assert [each.code for each in judged] == [*codes[8:], codes[0]]
    assert [each.answer.value for each in judged] == ["loaded"] * 12 + ["already_loaded"]
    assert desk.states(number) == ["loaded"] * 20
    with desk.store.read() as connection:
        assert list(connection.execute(select(scan.c.happened_at).order_by(scan.c.id)).scalars()) == moments

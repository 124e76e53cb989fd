"""Exceptions: a known code with what it demands, closed with words, blocking the invoice where the code says so."""

from __future__ import annotations

import pytest

from depot_app.errors import DepotError
from depot_app.services import billing, exceptions
from tests.services.conftest import CARL, CORA, LENA, SUSI, Desk


def blocked(desk: Desk, number: str) -> bool:
    return "no blocking exception" in [lack.rule for lack in billing.readiness(desk.store, number)[0].missing]


def test_a_code_brings_its_demands(desk: Desk) -> None:
    number = desk.job("PO-1")
    with pytest.raises(DepotError, match=r"DAMAGED .*needs a note"):
        exceptions.log(desk.store, LENA, number, "damaged")
    with pytest.raises(DepotError, match=r"CONCEALED .*needs a photo"):
        exceptions.log(desk.store, LENA, number, "CONCEALED", "wet inside")
    with pytest.raises(DepotError, match="depot codes"):
        exceptions.log(desk.store, LENA, number, "NONSENSE")
    assert desk.show(number).exceptions == []
    exceptions.log(desk.store, LENA, number, "concealed", "wet inside", [desk.file("photo.jpg")])
    (told,) = desk.show(number).exceptions
    assert (told["code"], told["state"], told["blocks"]) == ("CONCEALED", "open", True)
    assert told["files"][0]["name"] == "photo.jpg"


def test_one_that_blocks_is_closed_or_let_go_by_a_supervisor(both: Desk) -> None:
    number = both.job("PO-1")
    first, second = (exceptions.log(both.store, CARL, number, "LOST") for _ in range(2))
    assert blocked(both, number)
    with pytest.raises(DepotError, match="a supervisor closes it"):
        exceptions.close(both.store, CARL, first, "found")
    with pytest.raises(DepotError, match="takes a supervisor"):
        exceptions.approve(both.store, CORA, second)
    exceptions.close(both.store, SUSI, first, "found")
    assert blocked(both, number)
    exceptions.approve(both.store, SUSI, second)
    assert not blocked(both, number)
    assert [(each["state"], each["how"]) for each in both.show(number).exceptions] == [
        ("closed", "found"),
        ("open", ""),
    ]
    with pytest.raises(DepotError, match="closed already"):
        exceptions.close(both.store, SUSI, first, "again")
    with pytest.raises(DepotError, match="does not block"):
        exceptions.approve(both.store, SUSI, second)


def test_nobody_lets_their_own_exception_go(desk: Desk) -> None:
    made = exceptions.log(desk.store, SUSI, desk.job("PO-1"), "LOST")
    with pytest.raises(DepotError, match="somebody else"):
        exceptions.approve(desk.store, SUSI, made)


def test_a_clerk_closes_one_that_does_not_block(desk: Desk) -> None:
    number = desk.job("PO-1")
    made = exceptions.log(desk.store, LENA, number, "late")
    assert not blocked(desk, number)
    with pytest.raises(DepotError, match="takes a clerk"):
        exceptions.close(desk.store, LENA, made, "told them")
    assert exceptions.close(desk.store, CARL, made.lower(), "told them") == number
    with pytest.raises(DepotError, match="no exception E99"):
        exceptions.close(desk.store, CARL, "E99", "x")


@pytest.mark.parametrize(
    ("code", "state"), [("DAMAGED", "damaged"), ("SHORT", "short"), ("LOST", "lost"), ("HELD", "held")]
)
def test_an_exception_on_a_unit_sets_it_aside(both: Desk, code: str, state: str) -> None:
    number = both.job("PO-1")
    exceptions.log(both.store, CARL, number, code, "seen", unit_code=both.codes(number)[0])
    assert both.states(number) == [state, "expected"]
    assert both.show(number).movement == "partly expected"
    with pytest.raises(DepotError, match="has no unit"):
        exceptions.log(both.store, CARL, number, code, "seen", unit_code="STRANGER")


def test_a_unit_on_the_road_stays_where_it_is(desk: Desk) -> None:
    number = desk.job("PO-1")
    desk.send(number)
    exceptions.log(desk.store, CARL, number, "DAMAGED", "the driver rang", unit_code=desk.codes(number)[0])
    assert desk.states(number) == ["out", "out"]

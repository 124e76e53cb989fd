"""What may become what: nothing outside the tables, every state reachable, movement derived from the units."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.tracks import (
    LEG_DONE,
    LEG_OPEN,
    LOADABLE,
    TRACKS,
    Billing,
    Leg,
    Load,
    NotAllowed,
    Unit,
    check_step,
    movement,
    unit_now,
)

STATES = {("unit", "state"): Unit, ("leg", "state"): Leg, ("load", "state"): Load, ("job", "billing"): Billing}
STARTS = {("unit", "state"): "expected", ("leg", "state"): "planned", ("load", "state"): "planned",
          ("job", "billing"): "unpriced"}  # fmt: skip


@given(st.sampled_from(sorted(STATES)), st.data())
def test_no_pair_outside_the_table_happens(track: tuple[str, str], data: st.DataObject) -> None:
    was, to = (data.draw(st.sampled_from(list(STATES[track]))).value for _ in range(2))
    if (was, to) in TRACKS[track]:
        check_step(*track, was, to)
    else:
        with pytest.raises(NotAllowed, match=f"{was} cannot become {to}"):
            check_step(*track, was, to)


@given(st.sampled_from(sorted(STATES)), st.text())
def test_a_state_nobody_knows_is_refused(track: tuple[str, str], state: str) -> None:
    if state not in {each.value for each in STATES[track]}:
        with pytest.raises(NotAllowed):
            check_step(*track, STARTS[track], state)


@pytest.mark.parametrize("track", sorted(STATES))
def test_the_table_speaks_only_of_known_states(track: tuple[str, str]) -> None:
    assert {each for pair in TRACKS[track] for each in pair} <= {each.value for each in STATES[track]}


@pytest.mark.parametrize("track", sorted(STATES))
def test_every_state_can_be_reached(track: tuple[str, str]) -> None:
    reached, before = {STARTS[track]}, set[str]()
    while reached != before:
        before = set(reached)
        reached |= {to for was, to in TRACKS[track] if was in before}
    derived = {"out"} if track == ("unit", "state") else set()  # a unit is out by its leg, never by itself
    assert reached == {each.value for each in STATES[track]} - derived


@pytest.mark.parametrize(
    ("track", "was", "to"),
    [
        (("load", "state"), "departed", "loading"),
        (("load", "state"), "planned", "departed"),
        (("load", "state"), "closed", "departed"),
        (("leg", "state"), "planned", "delivered"),
        (("leg", "state"), "out", "planned"),
        (("unit", "state"), "damaged", "loaded"),
        (("unit", "state"), "held", "loaded"),
        (("unit", "state"), "expected", "delivered"),
        (("job", "billing"), "unpriced", "released"),
        (("job", "billing"), "paid", "priced"),
        (("job", "billing"), "do-not-invoice", "released"),
    ],
)
def test_what_must_never_happen(track: tuple[str, str], was: str, to: str) -> None:
    with pytest.raises(NotAllowed):
        check_step(*track, was, to)


_units = st.lists(st.sampled_from(list(Unit)), min_size=1)


@given(_units)
def test_movement_does_not_depend_on_the_order_of_units(units: list[Unit]) -> None:
    assert movement(units) == movement(reversed(units))
    assert movement(units + units) == movement(units)


@given(_units)
def test_movement_says_partly_exactly_when_units_differ(units: list[Unit]) -> None:
    said = movement(units)
    assert said.startswith("partly ") == (len(set(units)) > 1)
    assert said.removeprefix("partly ") in {unit.value for unit in units}


def test_movement_names_the_most_advanced() -> None:
    order = [Unit.SHORT, Unit.EXPECTED, Unit.HERE, Unit.STAGED, Unit.LOADED, Unit.OUT, Unit.RETURNED, Unit.DELIVERED]
    for less, more in pairwise(order):
        assert movement([less, more]) == f"partly {more.value}"
    assert movement([]) == "expected"


_legs = st.sampled_from(list(Leg))


@given(_legs, st.none() | _legs, st.booleans())
def test_a_loaded_unit_is_where_its_leg_is(own: Leg, latest: Leg | None, comes_back: bool) -> None:
    now = unit_now("loaded", own, latest, comes_back=comes_back)
    wanted = {
        Leg.PLANNED: Unit.LOADED, Leg.CONFIRMED: Unit.LOADED, Leg.OUT: Unit.OUT, Leg.FAILED: Unit.HERE,
        Leg.REFUSED: Unit.RETURNED,
    }.get(own, Unit.RETURNED if comes_back else Unit.DELIVERED)  # fmt: skip
    assert now is wanted


@given(st.sampled_from([Unit.EXPECTED, Unit.HERE, Unit.STAGED]), st.none() | _legs)
def test_what_a_confirmed_load_left_behind_is_short(unit: Unit, latest: Leg | None) -> None:
    gone = latest in {Leg.CONFIRMED, Leg.OUT, *LEG_DONE}
    assert unit_now(unit.value, None, latest) is (Unit.SHORT if gone else unit)


@given(st.sampled_from([Unit.HELD, Unit.DAMAGED, Unit.LOST]), st.none() | _legs)
def test_what_was_set_aside_stays_so_whatever_its_leg_does(unit: Unit, latest: Leg | None) -> None:
    assert unit_now(unit.value, None, latest) is unit


def test_what_is_loadable_may_be_loaded_by_the_table() -> None:
    for unit in LOADABLE:
        check_step("unit", "state", unit.value, "loaded")


def test_a_leg_is_open_done_or_failed() -> None:
    assert frozenset(Leg) == LEG_OPEN | LEG_DONE | {Leg.FAILED}
    assert not LEG_OPEN & LEG_DONE

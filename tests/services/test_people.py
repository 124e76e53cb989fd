"""Signing in: PINs and badges, the wait after wrong ones, and who is let in at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.services import people
from depot_app.store.tables import fact, staff
from tests.services.conftest import ADAM, CARL, Desk

PIN = "482915"


@pytest.fixture
def staffed(desk: Desk) -> Desk:
    people.add(desk.store, None, "Ada Lovelace", "loader", PIN)
    return desk


def sign_in(desk: Desk, pin: str = PIN, name: str = "Ada Lovelace") -> None:
    people.sign_in(desk.store, name, pin)


def wrong_pins(desk: Desk, count: int) -> None:
    """So many wrong PINs, each after the wait that the last one asked for."""
    for _ in range(count):
        with pytest.raises(DepotError, match="PIN is wrong"):
            sign_in(desk, "111222")
        desk.clock.on(seconds=301)


def test_the_first_person_becomes_admin_whatever_was_asked_for(desk: Desk) -> None:
    assert people.is_empty(desk.store)
    assert people.add(desk.store, None, "Ada", "loader", PIN).role == "admin"
    assert not people.is_empty(desk.store)
    with pytest.raises(DepotError, match="sign in to add"):
        people.add(desk.store, None, "Bob", "admin", PIN)


def test_who_signs_in_is_who_they_are(staffed: Desk) -> None:
    actor = people.sign_in(staffed.store, " ada  LOVELACE ", PIN)
    assert actor.role is Role.ADMIN
    with staffed.store.read() as connection:
        assert people.name_of(connection, actor.id) == "Ada Lovelace"


def test_only_an_admin_adds_and_ends_people(staffed: Desk) -> None:
    with pytest.raises(DepotError, match="takes an admin"):
        people.add(staffed.store, CARL, "Bob", "loader", PIN)
    people.add(staffed.store, ADAM, "Bob", "loader", PIN)
    with pytest.raises(DepotError, match="admin"):
        people.end(staffed.store, CARL, "Bob")
    people.end(staffed.store, ADAM, "Bob")
    with pytest.raises(DepotError, match="Nobody called Bob"):
        sign_in(staffed, name="Bob")
    assert [(each.name, each.ended) for each in people.listed(staffed.store)] == [
        ("Ada Lovelace", False),
        ("Bob", True),
    ]


def test_the_only_admin_stays(staffed: Desk) -> None:
    with pytest.raises(DepotError, match="only admin"):
        people.end(staffed.store, ADAM, "Ada Lovelace")


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ({"pin": "1234"}, "at least 6"),
        ({"pin": "12345a"}, "at least 6"),
        ({"pin": "123456"}, "too easy"),
        ({}, "PIN or a badge"),
        ({"badge": "12"}, "at least 6"),
        ({"pin": PIN, "role": "boss"}, "not a role"),
        ({"pin": PIN, "role": "odoo"}, "not a role"),
        ({"pin": PIN, "name": "  "}, "needs a name"),
        ({"pin": PIN, "name": "ada lovelace"}, "already"),
        ({"pin": PIN, "valid_until": "soon"}, "not a date"),
    ],
)
def test_what_makes_no_sense_is_refused(staffed: Desk, wanted: dict[str, str], words: str) -> None:
    with pytest.raises(DepotError, match=words):
        people.add(staffed.store, ADAM, **{"name": "Bob", "role": "loader", **wanted})
    assert len(people.listed(staffed.store)) == 1


def test_a_wrong_pin_is_recorded_and_says_nothing_about_the_right_one(staffed: Desk) -> None:
    with pytest.raises(DepotError) as refused:
        sign_in(staffed, "987123")
    with staffed.store.read() as connection:
        payload = connection.execute(select(fact.c.payload).where(fact.c.kind == "sign_in_refused")).scalar_one()
    assert json.loads(payload)["data"]["failures"] == 1
    for pin in (PIN, "987123"):
        assert pin not in payload
        assert pin not in str(refused.value)


def test_wrong_pins_slow_down_more_and_more(staffed: Desk) -> None:
    wrong_pins(staffed, 2)
    with pytest.raises(DepotError, match="open in 2 seconds"):
        sign_in(staffed, "111222")
    with pytest.raises(DepotError, match="Too many wrong PINs"):
        sign_in(staffed)  # the right one must wait too
    staffed.clock.on(seconds=2)
    with pytest.raises(DepotError, match="open in 4 seconds"):
        sign_in(staffed, "111222")
    staffed.clock.on(seconds=4)
    sign_in(staffed)
    with pytest.raises(DepotError, match="Try again"):
        sign_in(staffed, "111222")  # counted from the start again


def test_a_try_that_comes_too_soon_is_not_counted(staffed: Desk) -> None:
    wrong_pins(staffed, 3)
    with pytest.raises(DepotError, match="PIN is wrong"):
        sign_in(staffed, "111222")
    for _ in range(5):
        with pytest.raises(DepotError, match="Too many"):
            sign_in(staffed, "111222")
    assert staffed.kinds().count("sign_in_refused") == 4


def test_a_clock_that_jumps_back_locks_nobody_out(staffed: Desk) -> None:
    wrong_pins(staffed, 5)
    with pytest.raises(DepotError, match="PIN is wrong"):
        sign_in(staffed, "111222")
    staffed.clock.on(days=-400)
    sign_in(staffed)


def test_nobody_signs_in_after_their_last_day(staffed: Desk) -> None:
    people.add(staffed.store, ADAM, "Temp", "loader", PIN, valid_until="2026-11-23")
    staffed.clock.on(hours=17)  # still the 23rd in London
    sign_in(staffed, name="Temp")
    staffed.clock.on(hours=2)
    with pytest.raises(DepotError, match="until 2026-11-23 only"):
        sign_in(staffed, name="Temp")


def test_a_badge_signs_in_and_belongs_to_one_person(staffed: Desk) -> None:
    made = people.add(staffed.store, ADAM, "Bob", "loader", badge="BADGE-0042")
    assert people.sign_in_by_badge(staffed.store, "BADGE-0042\n").id == made.id
    with pytest.raises(DepotError, match="belongs to nobody"):
        people.sign_in_by_badge(staffed.store, "BADGE-0043")
    with pytest.raises(DepotError, match="somebody else"):
        people.add(staffed.store, ADAM, "Eve", "loader", badge="BADGE-0042")
    with pytest.raises(DepotError, match="PIN is wrong"):
        sign_in(staffed, name="Bob")  # who has a badge only has no PIN to guess
    people.end(staffed.store, ADAM, "Bob")
    with pytest.raises(DepotError, match=r"no longer works here|belongs to nobody"):
        people.sign_in_by_badge(staffed.store, "BADGE-0042")


def test_pins_and_badges_are_not_in_the_store(staffed: Desk, tmp_path: Path) -> None:
    people.add(staffed.store, ADAM, "Bob", "loader", "594837", badge="BADGE-0042")
    with staffed.store.read() as connection:
        hashes = connection.execute(select(staff.c.pin_hash, staff.c.badge_hash)).all()
    assert all(row.pin_hash.startswith("$argon2id$") for row in hashes)
    content = b"".join(path.read_bytes() for path in tmp_path.glob("depot.depot*") if path.is_file())
    for secret in (PIN, "594837", "BADGE-0042"):
        assert secret.encode() not in content


def test_a_new_pin_counts_and_the_old_one_no_longer(staffed: Desk) -> None:
    people.add(staffed.store, ADAM, "Bob", "loader", "739164")
    wrong = 0
    while wrong < 4:
        with pytest.raises(DepotError):
            people.sign_in(staffed.store, "Bob", "111222")
        wrong += 1
    now = people.alter(staffed.store, ADAM, "bob", "clerk", "620481", valid_until="2099-12-31")
    assert (now.name, now.role, now.valid_until, now.has_badge) == ("Bob", "clerk", "2099-12-31", False)
    assert people.sign_in(staffed.store, "Bob", "620481").role == "clerk"
    with pytest.raises(DepotError, match="PIN is wrong"):
        people.sign_in(staffed.store, "Bob", "739164")
    with staffed.store.read() as connection:
        payload = connection.execute(select(fact.c.payload).where(fact.c.kind == "staff_changed")).scalar_one()
    assert "620481" not in payload
    assert json.loads(payload)["data"]["pin"] is True


def test_a_badge_is_given_replaced_and_taken_away(staffed: Desk) -> None:
    people.add(staffed.store, ADAM, "Bob", "loader", "739164")
    assert people.alter(staffed.store, ADAM, "Bob", "loader", badge="BADGE-4711").has_badge
    assert people.add(staffed.store, ADAM, "Ned", "loader", badge="BADGE-4713").has_badge
    assert people.end(staffed.store, ADAM, "Ned").ended
    assert people.by_badge(staffed.store, "BADGE-4711")[1] == "Bob"
    people.alter(staffed.store, ADAM, "Bob", "loader", badge="BADGE-4712")
    with pytest.raises(people.NobodysBadge):
        people.by_badge(staffed.store, "BADGE-4711")
    with pytest.raises(DepotError, match="somebody else"):
        people.add(staffed.store, ADAM, "Eve", "loader", badge="BADGE-4712")
    assert not people.alter(staffed.store, ADAM, "Bob", "loader", badge="").has_badge
    assert people.sign_in(staffed.store, "Bob", "739164")


def test_nobody_is_changed_so_that_they_cannot_come_in(staffed: Desk) -> None:
    people.add(staffed.store, ADAM, "Bob", "loader", badge="BADGE-4711")
    with pytest.raises(DepotError, match="Without the badge Bob could not sign in"):
        people.alter(staffed.store, ADAM, "Bob", "loader", badge="")
    with pytest.raises(DepotError, match="the only admin"):
        people.alter(staffed.store, ADAM, "Ada Lovelace", "clerk")
    with pytest.raises(DepotError, match="takes an admin"):
        people.alter(staffed.store, CARL, "Bob", "admin")
    with pytest.raises(DepotError, match="at least 6 digits"):
        people.alter(staffed.store, ADAM, "Bob", "loader", "123")
    assert people.called(staffed.store, "Bob").role == "loader"

"""What signing in told is remembered for hours, by store and user, and never by a copy of the store."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from depot_app.domain.times import Clock
from depot_app.services.connecting import Link as Wanted
from depot_app.services.replication.acquaintance import forget, remember, remembered
from depot_app.store import opening
from tests.services.replication.linked import Link

THERE = Wanted("https://odoo.example.com", "yard", "depot")
START = datetime(2026, 12, 1, 8, tzinfo=UTC)


def at(link: Link, moment: datetime) -> None:
    link.store.clock = Clock(now=lambda: moment)


def test_it_is_remembered_for_hours_and_no_longer(link: Link) -> None:
    at(link, START)
    remember(link.store, THERE, 17, 6)
    for hours, told in ((0, (17, 6)), (11, (17, 6)), (12, None), (-1, None)):
        at(link, START + timedelta(hours=hours))
        assert remembered(link.store, THERE) == told
    at(link, START)
    forget(link.store)
    assert remembered(link.store, THERE) is None


@pytest.mark.parametrize(
    "other",
    [replace(THERE, url="https://odoo.example.org"), replace(THERE, database="test"), replace(THERE, user="finance")],
)
def test_it_is_of_one_user_at_one_odoo(link: Link, other: Wanted) -> None:
    at(link, START)
    remember(link.store, THERE, 17, 6)
    assert remembered(link.store, other) is None


@pytest.mark.parametrize("hours", [0, 1, 3, 11])
def test_a_copy_of_the_store_signs_in_anew(link: Link, hours: int) -> None:
    at(link, START)
    remember(link.store, THERE, 17, 6)
    with link.store.write() as tx:
        opening.start_incarnation(tx, "copied or moved")
    at(link, START + timedelta(hours=hours))
    assert remembered(link.store, THERE) is None

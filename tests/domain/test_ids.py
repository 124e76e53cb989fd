"""Ids and business keys: unique, in order of time, and equal wherever the same order is booked."""

from __future__ import annotations

import uuid
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.ids import business_key, external_id, folded, uuid7

DAY = date(2026, 11, 23)


@given(st.integers(0, 2**48 - 1))
def test_a_uuid7_holds_its_time_and_its_version(now_ms: int) -> None:
    made = uuid.UUID(uuid7(now_ms))
    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == now_ms


@given(st.integers(0, 2**48 - 2))
def test_later_ids_sort_later(now_ms: int) -> None:
    assert uuid7(now_ms) < uuid7(now_ms + 1)


def test_one_millisecond_gives_different_ids() -> None:
    assert len({uuid7(1_700_000_000_000) for _ in range(10_000)}) == 10_000


@given(st.text(), st.text())
def test_an_external_id_is_a_uuid5_and_always_the_same(depot: str, key: str) -> None:
    try:
        key.encode(), depot.encode()
    except UnicodeEncodeError:
        return
    made = external_id(depot, key)
    assert uuid.UUID(made).version == 5
    assert made == external_id(depot, key)
    assert made != external_id(depot + "x", key)


def test_an_external_id_never_changes_between_versions() -> None:
    """What Odoo holds today must be found by tomorrow's program."""
    namespace = uuid.UUID("6f1f3f0e-5d0a-4c39-9d57-3a5d1b7a2c11")
    assert external_id("RUH", "key") == str(uuid.uuid5(namespace, "RUH\x1fkey"))


def test_case_and_spacing_do_not_make_another_order() -> None:
    assert business_key(" ACME  Ltd", "po 7", DAY) == business_key("acme ltd", "PO  7 ", DAY)
    assert folded("STRASSE") == folded("Straße")


def test_the_parts_of_a_key_do_not_run_into_each_other() -> None:
    assert business_key("ab", "c", DAY) != business_key("a", "bc", DAY)


def test_the_day_belongs_to_the_key_unless_references_never_repeat() -> None:
    other = date(2026, 11, 24)
    assert business_key("a", "1", DAY) != business_key("a", "1", other)
    once = [business_key("a", "1", day, references_repeat=False) for day in (DAY, other)]
    assert once[0] == once[1]

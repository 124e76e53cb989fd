"""The fact table: each kind with one row and one effect, permissions by role, and what a fact must carry."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain import effects, effects_after, effects_loading, effects_orders
from depot_app.domain.facts import TABLE, FactRow, Incomplete, NotPermitted, check
from depot_app.domain.people import PEOPLE, Role, allowed

NINE = (
    "booking received", "pricing approved", "inventory allocated", "route assigned", "load confirmed",
    "service completed", "exception logged / closed", "invoice released", "payment collected",
)  # fmt: skip
rows = pytest.mark.parametrize("row", TABLE.values(), ids=lambda row: row.kind)


def full(row: FactRow) -> dict[str, Any]:
    return dict.fromkeys(row.needs, "x")


@rows
def test_every_kind_has_one_row_with_words_and_an_effect(row: FactRow) -> None:
    assert row.words
    assert row.effect != "–"
    assert row.recorded_by
    homes = [home for home in (effects_orders, effects_loading, effects_after) if hasattr(home, row.kind)]
    assert len(homes) == 1
    assert row.kind in effects._EFFECTS


def test_no_effect_without_a_row() -> None:
    assert set(effects._EFFECTS) == set(TABLE)


def test_the_nine_events_are_there() -> None:
    assert set(NINE) <= {row.event for row in TABLE.values()}


@rows
@pytest.mark.parametrize("role", list(Role))
def test_who_may_record_what(row: FactRow, role: Role) -> None:
    included = {
        Role.SUPERVISOR: {Role.SUPERVISOR, Role.LOADER, Role.CLERK, Role.IMPORTER},
        Role.ADMIN: {Role.ADMIN, Role.SUPERVISOR, Role.LOADER, Role.CLERK, Role.IMPORTER},
    }.get(role, {role})
    if included & row.recorded_by:
        assert check(row.kind, role, full(row)) is row
    else:
        with pytest.raises(NotPermitted, match=f"signed in as {role.value}"):
            check(row.kind, role, full(row))


@pytest.mark.parametrize(
    ("kind", "may"),
    [
        ("unit_loaded", {"loader"}),
        ("load_confirmed", {"loader"}),
        ("load_departed", {"loader", "clerk"}),
        ("service_completed", {"clerk"}),
        ("booking_received", {"importer", "clerk"}),
        ("exception_logged", {"loader", "clerk", "importer"}),
        ("charge_approved", {"clerk"}),
        ("invoice_released", set[str]()),
        ("payment_collected", set[str]()),
        ("staff_added", set[str]()),
    ],
)
def test_the_rows_of_the_design(kind: str, may: set[str]) -> None:
    """Supervisors and admins may do what the desks may; here stands which desk may do what."""
    desks = {Role.LOADER, Role.CLERK, Role.IMPORTER}
    assert {role.value for role in TABLE[kind].recorded_by & desks} == may


def test_only_odoo_says_that_something_was_paid_and_nobody_who_works_here_is_the_program() -> None:
    assert TABLE["payment_collected"].recorded_by == {Role.ODOO}
    assert Role.DESK not in PEOPLE
    assert Role.ODOO not in PEOPLE


@rows
@given(data=st.data())
def test_a_fact_that_lacks_what_it_needs_is_refused(row: FactRow, data: st.DataObject) -> None:
    told, missing = full(row), data.draw(st.sampled_from(row.needs))
    told[missing] = data.draw(st.sampled_from([None, ""]))
    if data.draw(st.booleans()):
        del told[missing]
    with pytest.raises(Incomplete, match=missing):
        check(row.kind, next(iter(row.recorded_by)), told)


def test_nothing_needed_counts_as_missing_when_it_is_zero_or_empty() -> None:
    row = TABLE["load_confirmed"]
    assert check(row.kind, Role.LOADER, {"load": 1, "legs": [], "shorts": []}) is row


@rows
def test_the_refusal_names_who_may(row: FactRow) -> None:
    outside = next(role for role in Role if not allowed(role, row.recorded_by))
    with pytest.raises(NotPermitted) as refused:
        check(row.kind, outside, full(row))
    people = {role.value for role in row.recorded_by} - {"odoo", "desk"}
    assert all(role in str(refused.value) for role in people or {"nobody"})

"""PINs that are no PINs, the wait after wrong ones, and whose work includes whose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.people import PEOPLE, Role, allowed, check_pin, wait_after


@pytest.mark.parametrize("pin", ["482915", "0472918364", "112233"])
def test_a_good_pin_is_taken(pin: str) -> None:
    assert check_pin(pin) == pin


@pytest.mark.parametrize("pin", ["", "48291", "48291a", "48 2915", "٤٨٢٩١٥", "-482915", "4829.15"])
def test_a_pin_is_at_least_six_plain_digits(pin: str) -> None:
    with pytest.raises(ValueError, match="at least 6 digits"):
        check_pin(pin)


@pytest.mark.parametrize("pin", ["000000", "99999999", "123456", "456789", "654321", "890123", "210987"])
def test_a_pin_that_repeats_or_counts_is_refused(pin: str) -> None:
    with pytest.raises(ValueError, match="too easy"):
        check_pin(pin)


def test_the_wait_doubles_from_the_third_wrong_pin_up_to_five_minutes() -> None:
    assert [wait_after(n) for n in range(7)] == [0, 0, 0, 2, 4, 8, 16]
    assert wait_after(11) == wait_after(1000) == 300


@given(st.integers(0, 100))
def test_the_wait_never_shrinks(failures: int) -> None:
    assert wait_after(failures) <= wait_after(failures + 1) <= 300


@pytest.mark.parametrize("role", list(Role))
def test_everybody_may_do_their_own_work(role: Role) -> None:
    assert allowed(role, frozenset({role}))


def test_a_supervisor_does_what_the_desks_do_and_an_admin_what_a_supervisor_does() -> None:
    for desk in (Role.LOADER, Role.CLERK, Role.IMPORTER):
        assert allowed(Role.SUPERVISOR, frozenset({desk}))
        assert allowed(Role.ADMIN, frozenset({desk}))
        assert not allowed(desk, frozenset({Role.SUPERVISOR}))
    assert allowed(Role.ADMIN, frozenset({Role.SUPERVISOR}))
    assert not allowed(Role.SUPERVISOR, frozenset({Role.ADMIN}))


@pytest.mark.parametrize("role", PEOPLE)
def test_no_person_stands_in_for_odoo_or_the_program(role: Role) -> None:
    assert not allowed(role, frozenset({Role.ODOO, Role.DESK}))
    assert not allowed(Role.ODOO, frozenset({role}))

"""Who works in a depot, and whose work includes whose."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    LOADER = "loader"
    CLERK = "clerk"
    IMPORTER = "importer"
    SUPERVISOR = "supervisor"
    ADMIN = "admin"
    ODOO = "odoo"  # what Odoo decides and the desk learns
    DESK = "desk"  # what the program itself does: no person asked for it


#: A supervisor may do what the desks may; an admin may do what a supervisor may.
_INCLUDES: dict[Role, frozenset[Role]] = {
    Role.SUPERVISOR: frozenset({Role.LOADER, Role.CLERK, Role.IMPORTER}),
    Role.ADMIN: frozenset({Role.LOADER, Role.CLERK, Role.IMPORTER, Role.SUPERVISOR}),
}

PEOPLE = (Role.LOADER, Role.CLERK, Role.IMPORTER, Role.SUPERVISOR, Role.ADMIN)
PIN_MIN_DIGITS = 6


def allowed(role: Role, needed: frozenset[Role]) -> bool:
    """Whether somebody with ``role`` may do what one of ``needed`` may do."""
    return role in needed or not needed.isdisjoint(_INCLUDES.get(role, frozenset()))


def check_pin(pin: str) -> str:
    """The PIN itself, or ValueError in plain words."""
    if not (pin.isascii() and pin.isdigit() and len(pin) >= PIN_MIN_DIGITS):
        raise ValueError(f"A PIN is at least {PIN_MIN_DIGITS} digits and nothing else.")
    if len(set(pin)) == 1 or pin in "01234567890123456789" or pin in "98765432109876543210":
        raise ValueError("That PIN is too easy to guess. Choose digits that do not just repeat or count.")
    return pin


def wait_after(failures: int) -> int:
    """Seconds to wait after so many wrong PINs in a row: two are free, then doubling up to five minutes."""
    return 0 if failures < 3 else min(2 ** (failures - 2), 300)

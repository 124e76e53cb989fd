"""Who may do what: by model and operation, as the integration user of ODOO.md f and k."""

from __future__ import annotations

from depot_app.odoo.practice.environment import ADMIN, SYSTEM, Env
from depot_app.odoo.practice.faults import OdooFault, odoo_error, python_error
from depot_app.odoo.practice.shapes import Shape

LETTERS = {"read": "r", "write": "w", "create": "c", "unlink": "u"}
VERBS = {"read": "access", "write": "modify", "create": "create", "unlink": "delete"}


def may(env: Env, shape: Shape, op: str) -> bool:
    """Whether the user may do that; the system and the administrator may do everything."""
    if op not in LETTERS:
        if env.version >= 18:
            raise python_error("AssertionError", "Invalid access mode")
        raise python_error("ValueError", f"Invalid access mode {op!r}")
    if env.uid in (SYSTEM, ADMIN):
        return True
    lost = env.value("SELECT 1 FROM lost_right WHERE model = ? AND op = ?", shape.name, op)
    return LETTERS[op] in shape.model.rights and not lost


def demand(env: Env, shape: Shape, op: str) -> None:
    """Raises AccessError unless the user may do that."""
    if not may(env, shape, op):
        raise refusal(shape, op)


def refusal(shape: Shape, op: str) -> OdooFault:
    """The AccessError in the words of Odoo, which name the groups that would be allowed."""
    groups = "No group currently allows this operation."
    if shape.model.groups and LETTERS[op] not in shape.model.rights:
        groups = f"This operation is allowed for the following groups:\n\t- {shape.model.groups}"
    who = f"You are not allowed to {VERBS[op]} '{shape.model.label}' ({shape.name}) records."
    return odoo_error("AccessError", f"{who}\n\n{groups}\n\nContact your administrator to request access if necessary.")

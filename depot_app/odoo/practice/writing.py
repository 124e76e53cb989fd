"""Writing: create, write and unlink, the same for every model; what a model adds are its hooks."""

from __future__ import annotations

import json
from typing import Any

from depot_app.odoo.practice import external_ids
from depot_app.odoo.practice.catalogue import field_of
from depot_app.odoo.practice.environment import ADMIN, NO_HOOKS, SYSTEM, Env, as_json
from depot_app.odoo.practice.faults import NotKnown, OdooFault, invalid_field, not_set, python_error, still_needed
from depot_app.odoo.practice.reading import all_there
from depot_app.odoo.practice.rights import demand
from depot_app.odoo.practice.shapes import Field, Shape, Wire
from depot_app.odoo.practice.values import linked_ids, to_column

Values = dict[str, Any]
# Silently ignored when a client sends them (ODOO.md e).
KEPT_BY_ODOO = {"id", "create_date", "create_uid", "write_date", "write_uid", "display_name"}
# The key under which `load` hands the external id of a child line to `create`.
EXTERNAL_ID = "\0external id"
RULE_BROKEN = "The operation cannot be completed: "
GO_WITH_THEIR_PARENT = {("sale.order.line", "order_id"), ("account.move.line", "move_id")}
HOLD_THEIR_TARGET = {("sale.order.line", "product_id"), ("account.move", "partner_id"), ("res.users", "partner_id")}


def create(env: Env, shape: Shape, vals_list: list[Values]) -> list[int]:
    """New records, in one go; their children with them. Returns the ids in order. Raises OdooFault or NotKnown."""
    demand(env, shape, "create")
    if shape.model.view:
        raise NotKnown("method", f"{shape.name}.create")
    hooks = env.hooks.get(shape.name, NO_HOOKS)
    vals_list = [_with_defaults(env, shape, vals) for vals in vals_list]
    if hooks.prepare:
        hooks.prepare(env, vals_list)
    ids = [_insert(env, shape, vals) for vals in vals_list]
    for vals, one in zip(vals_list, ids, strict=True):
        if EXTERNAL_ID in vals:
            external_ids.assign(env, vals[EXTERNAL_ID], shape.name, one, bool(env.context.get("noupdate")))
    for name, field in shape.fields.items():
        if field.kind == "one2many":
            new = [
                {**line, field.inverse: one}
                for vals, one in zip(vals_list, ids, strict=True)
                for line in _new_lines(name, vals.get(name))
            ]
            if new:
                create(env, env.shape(field.relation), new)
    if hooks.created:
        hooks.created(env, ids)
    return ids


def _with_defaults(env: Env, shape: Shape, vals: Values) -> Values:
    if not isinstance(vals, dict):
        raise python_error("AttributeError", f"'{type(vals).__name__}' object has no attribute 'items'")
    for name in vals:
        if name not in shape.fields and name != EXTERNAL_ID:
            field_of(shape, name, invalid_field(shape.name, name, "in" if env.version >= 19 else "on model"))
    asked = {
        key[8:]: value for key, value in env.context.items() if key.startswith("default_") and key[8:] in shape.fields
    }
    given = {**asked, **vals}
    return {
        **{name: one.default for name, one in shape.columns.items() if one.default is not None and name not in given},
        **{name: value for name, value in given.items() if name not in KEPT_BY_ODOO},
    }


def _insert(env: Env, shape: Shape, vals: Values) -> int:
    row: Values = dict.fromkeys(shape.columns)
    for name, value in vals.items():
        field = shape.fields.get(name)
        if field is not None and field.kind != "one2many":
            row[name] = _stored(env, shape, name, field, value, [])
    row["create_date"] = row["write_date"] = env.now
    row["create_uid"] = row["write_uid"] = env.uid
    _check(env, shape, row)
    names = ", ".join(f'"{name}"' for name in row)
    sql = f'INSERT INTO "{shape.name}" ({names}) VALUES ({", ".join("?" * len(row))})'
    new = env.db.execute(sql, tuple(row.values())).lastrowid
    assert new is not None
    return new


def _stored(env: Env, shape: Shape, name: str, field: Field, value: Wire, present: list[int]) -> Wire:
    """The value as the column holds it; a reference must lead somewhere."""
    if field.sql:
        raise NotKnown("writing the computed field", f"{shape.name}.{name}")
    if field.kind == "many2many":
        return json.dumps(linked_ids(value, present))
    stored = to_column(shape.name, name, field, value)
    if field.kind == "many2one" and stored is not None and not _there(env, field.relation, stored):
        raise still_needed(shape.name, shape.model.label, name)
    return stored


def _there(env: Env, model: str, one: int) -> bool:
    return env.value(f'SELECT 1 FROM "{model}" WHERE id = ?', one) is not None


def _check(env: Env, shape: Shape, row: Values) -> None:
    """The rules of the database: mandatory fields, then the model's own checks."""
    for name, field in shape.columns.items():
        if field.required and row[name] is None:
            raise not_set(env.version, shape.name, shape.model.label, name, field.label)
    for rule in shape.checks:
        if not rule.holds(row):
            table = shape.name.replace(".", "_")
            relation = f'new row for relation "{table}" violates check constraint "{table}_{rule.name}"\n'
            text = f"{RULE_BROKEN}{rule.message}"
            raise OdooFault("odoo.exceptions.ValidationError", text, relation)


def _new_lines(name: str, commands: Wire) -> list[Values]:
    """The values of new child records; a record that does not exist yet has no other children to command."""
    if not commands:
        return []
    strange = [command[0] for command in commands if command[0] not in (0, 5, 6) or (command[0] == 6 and command[2])]
    if strange:
        raise NotKnown("command on a new record's list", f"{name}: {strange[0]}")
    return [command[2] for command in commands if command[0] == 0]


def write(env: Env, shape: Shape, ids: list[int], vals: Values) -> bool:
    """The same values into every record. Raises MissingError for a missing id, and what the model refuses."""
    if shape.model.view or (shape.name == "res.users" and env.uid not in (SYSTEM, ADMIN)):
        # Users may change a few things of themselves in Odoo; that is not played.
        raise NotKnown("method", f"{shape.name}.write")
    demand(env, shape, "write")
    for name in vals:
        if name not in shape.fields:
            # 19 looks the field up by name and stumbles (ODOO.md h).
            fault = python_error("KeyError", name) if env.version >= 19 else invalid_field(shape.name, name)
            field_of(shape, name, fault)
    all_there(env, shape, ids)
    hooks = env.hooks.get(shape.name, NO_HOOKS)
    vals = {name: value for name, value in vals.items() if name not in KEPT_BY_ODOO}
    if hooks.guard_write:
        hooks.guard_write(env, ids, vals)
    for one in ids:
        _update(env, shape, one, vals)
        for name, value in vals.items():
            if shape.fields[name].kind == "one2many":
                _write_children(env, shape.fields[name], one, value)
    if hooks.written:
        hooks.written(env, ids, vals)
    return True


def _update(env: Env, shape: Shape, one: int, vals: Values) -> None:
    row = dict(env.db.execute(f'SELECT * FROM "{shape.name}" WHERE id = ?', (one,)).fetchone())
    changed: Values = {}
    for name, value in vals.items():
        field = shape.fields[name]
        if field.kind != "one2many":
            present = json.loads(row[name] or "[]") if field.kind == "many2many" and field.stored else []
            changed[name] = _stored(env, shape, name, field, value, present)
    _check(env, shape, {**row, **changed})
    changed |= {"write_date": env.now, "write_uid": env.uid}
    assignments = ", ".join(f'"{name}" = ?' for name in changed)
    env.db.execute(f'UPDATE "{shape.name}" SET {assignments} WHERE id = ?', (*changed.values(), one))


def _write_children(env: Env, field: Field, parent: int, commands: Wire) -> None:
    child = env.shape(field.relation)
    new = [{**command[2], field.inverse: parent} for command in commands or [] if command[0] == 0]
    for command in commands or []:
        if command[0] == 1:
            write(env, child, [command[1]], command[2])
        elif command[0] in (2, 3):
            unlink(env, child, [command[1]])
        elif command[0] != 0:
            raise NotKnown("command on a list of records", str(command[0]))
    if new:
        create(env, child, new)


def unlink(env: Env, shape: Shape, ids: list[int]) -> bool:
    """Delete, with external ids, children, attachments, messages and activities. Raises where others need them."""
    demand(env, shape, "unlink")
    all_there(env, shape, ids)
    hooks = env.hooks.get(shape.name, NO_HOOKS)
    if hooks.guard_unlink:
        hooks.guard_unlink(env, ids)
    for other in env.models.values():
        for name, field in other.columns.items():
            if field.kind == "many2one" and field.relation == shape.name and not other.model.view:
                _let_go(env, other, name, field, ids)
    for model, column in (("ir.attachment", "res_model"), ("mail.message", "model")):
        sql = f'DELETE FROM "{model}" WHERE {column} = ? AND res_id IN (SELECT value FROM json_each(?))'
        env.run(sql, shape.name, as_json(ids))
    of_model = '(SELECT id FROM "ir.model" WHERE model = ?)'
    sql = f'DELETE FROM "mail.activity" WHERE res_model_id = {of_model} AND res_id IN (SELECT value FROM json_each(?))'
    env.run(sql, shape.name, as_json(ids))
    env.run(f'DELETE FROM "{shape.name}" WHERE id IN (SELECT value FROM json_each(?))', as_json(ids))
    external_ids.forget(env, shape.name, ids)
    return True


def _let_go(env: Env, other: Shape, name: str, field: Field, ids: list[int]) -> None:
    """What a foreign key says on deletion: go along, refuse, or become empty."""
    where = f'"{name}" IN (SELECT value FROM json_each(?))'
    pointing = [row[0] for row in env.rows(f'SELECT id FROM "{other.name}" WHERE {where}', as_json(ids))]
    if not pointing:
        return
    if (other.name, name) in GO_WITH_THEIR_PARENT:
        unlink(env.as_system(), other, pointing)
    elif field.required or (other.name, name) in HOLD_THEIR_TARGET:
        raise still_needed(other.name, other.model.label, name)
    else:
        env.run(f'UPDATE "{other.name}" SET "{name}" = NULL WHERE {where}', as_json(ids))

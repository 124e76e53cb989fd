"""Odoo's search domains as SQL conditions."""

from __future__ import annotations

import re
from typing import Any

from depot_app.odoo.practice.catalogue import field_of
from depot_app.odoo.practice.environment import Env, as_json
from depot_app.odoo.practice.faults import NotKnown, OdooFault, python_error
from depot_app.odoo.practice.shapes import Field, Shape, Wire

COMPARE = {"=", "!=", "<>", "==", ">", ">=", "<", "<="}
LIKE = {"like", "ilike", "=like", "=ilike", "not like", "not ilike"}
NOT_PLAYED = {"parent_of", "any", "not any", "=?"}
Condition = tuple[str, list[Any]]


def condition(env: Env, shape: Shape, domain: Wire) -> Condition:
    """The domain as a WHERE condition on the row `r`, with its values. Raises OdooFault or NotKnown."""
    stack: list[Condition] = []
    for item in reversed(list(domain or [])):
        if item == "!":
            sql, values = stack.pop()
            stack.append((f"NOT coalesce({sql}, 0)", values))
        elif item in ("&", "|"):
            (left, first), (right, second) = stack.pop(), stack.pop()
            stack.append((f"({left} {'AND' if item == '&' else 'OR'} {right})", first + second))
        else:
            stack.append(_leaf(env, shape, item))
    stack.reverse()
    return " AND ".join(sql for sql, _ in stack) or "1", [value for _, values in stack for value in values]


def mentions(domain: Wire, name: str) -> bool:
    """Whether a leaf of the domain is about that field."""
    return any(isinstance(item, list | tuple) and item and item[0] == name for item in domain or [])


def _leaf(env: Env, shape: Shape, leaf: Wire) -> Condition:
    if not isinstance(leaf, list | tuple) or len(leaf) != 3:
        raise python_error("ValueError", f"Invalid leaf {leaf!r}")
    name, operator, value = leaf
    if operator in NOT_PLAYED:
        raise NotKnown("search operator", operator)
    if operator not in COMPARE | LIKE | {"in", "not in", "child_of"}:
        raise python_error("ValueError", f"Invalid leaf {tuple(leaf)!r}")
    first, _, rest = str(name).partition(".")
    field = field_of(shape, first, _no_such(env, shape, name, leaf))
    if rest:
        inner, values = _leaf(env, env.shape(field.relation), (rest, operator, value))
        return _points_into(env, field, first, f"SELECT r.id FROM {_table(field.relation)} r WHERE {inner}"), values
    if operator == "child_of":
        return _child_of(shape, field, first, value)
    if field.kind in ("one2many", "many2many"):
        return _collection(env, field, first, operator, value)
    return _plain(field, _column(field, first), operator, value)


def _no_such(env: Env, shape: Shape, name: str, leaf: Wire) -> OdooFault:
    what = "condition" if env.version >= 19 else "leaf"
    return python_error("ValueError", f"Invalid field {shape.name}.{name} in {what} {tuple(leaf)!r}")


def _table(model: str) -> str:
    return f'"{model}"'


def _column(field: Field, name: str) -> str:
    return field.sql or f'r."{name}"'


def _points_into(env: Env, field: Field, name: str, ids: str) -> str:
    """The condition that a relational field of `r` points to one of the ids the subquery selects."""
    if field.kind == "many2one":
        return f"{_column(field, name)} IN ({ids})"
    if field.kind == "many2many":
        return f"EXISTS (SELECT 1 FROM json_each({_column(field, name)}) j WHERE j.value IN ({ids}))"
    if field.kind == "one2many":
        return f'r.id IN (SELECT r."{field.inverse}" FROM {_table(field.relation)} r WHERE r.id IN ({ids}))'
    raise NotKnown("search path through", name)


def _collection(env: Env, field: Field, name: str, operator: str, value: Wire) -> Condition:
    wanted = value if isinstance(value, list | tuple) else [value]
    if value is False and operator in ("=", "!="):
        anything = _points_into(env, field, name, f"SELECT id FROM {_table(field.relation)}")
        return (f"NOT {anything}" if operator == "=" else anything), []
    if operator not in ("=", "!=", "in", "not in") or not all(isinstance(one, int) for one in wanted):
        raise NotKnown("search on a list field with", f"{operator} {value!r}")
    sql = _points_into(env, field, name, "SELECT value FROM json_each(?)")
    return (f"NOT {sql}" if operator in ("!=", "not in") else sql), [as_json(wanted)]


def _child_of(shape: Shape, field: Field, name: str, value: Wire) -> Condition:
    model = shape.name if name == "id" else field.relation
    start = value if isinstance(value, list | tuple) else [value]
    if model != "res.partner" or not all(isinstance(one, int) for one in start):
        raise NotKnown("search operator", f"child_of on {shape.name}.{name}")
    tree = (
        "WITH RECURSIVE t(id) AS (SELECT value FROM json_each(?) UNION "
        f"SELECT p.id FROM {_table(model)} p JOIN t ON p.parent_id = t.id) SELECT id FROM t"
    )
    return f"{_column(field, name)} IN ({tree})", [as_json(start)]


def _plain(field: Field, column: str, operator: str, value: Wire) -> Condition:
    if field.kind == "boolean":
        column, value = f"coalesce({column}, 0)", _as_whole(value)
    if operator in LIKE:
        return _like(column, operator, value)
    if operator in ("in", "not in"):
        return _one_of(column, operator == "not in", value)
    if field.kind in ("many2one", "integer") and isinstance(value, str):
        raise NotKnown("search by name in", column)
    operator = {"==": "=", "<>": "!="}.get(operator, operator)
    if value is None or value is False:
        return f"{column} IS {'' if operator == '=' else 'NOT '}NULL", []
    if operator == "!=":
        return f"({column} IS NULL OR {column} != ?)", [value]
    return f"{column} {operator} ?", [value]


def _as_whole(value: Wire) -> Wire:
    return [int(bool(one)) for one in value] if isinstance(value, list | tuple) else int(bool(value))


def _one_of(column: str, negate: bool, value: Wire) -> Condition:
    given = list(value) if isinstance(value, list | tuple) else [value]
    wanted = [one for one in given if one is not False and one is not None]
    sql = f"{column} IN (SELECT value FROM json_each(?))"
    if len(wanted) < len(given):
        sql = f"({column} IS NULL OR {sql})"
    return (f"NOT coalesce({sql}, 0)" if negate else sql), [as_json(wanted)]


def _like(column: str, operator: str, value: Wire) -> Condition:
    pattern = str(value) if operator.startswith("=") else f"%{value}%"
    sql = f"matches({column}, ?, {int('ilike' in operator)})"
    return (f"NOT coalesce({sql}, 0)" if operator.startswith("not") else sql), [pattern]


def matches(text: str | None, pattern: str, fold: int) -> int | None:
    """SQL's LIKE with % and _, for SQLite; ``fold`` ignores case also outside ASCII."""
    if text is None:
        return None
    parts = [".*" if char == "%" else "." if char == "_" else re.escape(char) for char in pattern]
    return int(re.fullmatch("".join(parts), str(text), re.DOTALL | (re.IGNORECASE if fold else 0)) is not None)

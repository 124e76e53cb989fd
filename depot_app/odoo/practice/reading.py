"""Reading: search, read, search_read, names and fields_get, the same for every model."""

from __future__ import annotations

import base64
from typing import Any

from depot_app.odoo.practice.catalogue import field_of, is_absent
from depot_app.odoo.practice.domains import condition, mentions
from depot_app.odoo.practice.environment import Env, as_json
from depot_app.odoo.practice.faults import NotKnown, invalid_field, missing, python_error
from depot_app.odoo.practice.rights import demand
from depot_app.odoo.practice.settling import settle
from depot_app.odoo.practice.shapes import Field, Shape, Wire
from depot_app.odoo.practice.values import to_wire

Record = dict[str, Any]
SORTED_BY_RELATION = {"many2one", "one2many", "many2many", "binary"}


def search(
    env: Env, shape: Shape, domain: Wire, offset: int | None = 0, limit: int | None = None, order: str | None = None
) -> list[int]:
    """Ids of the records the domain describes, archived ones only if the context or the domain asks for them."""
    demand(env, shape, "read")
    settle(env)
    where, values = _where(env, shape, domain)
    sql = f'SELECT r.id FROM "{shape.name}" r WHERE {where} ORDER BY {_order(shape, order)} LIMIT ? OFFSET ?'
    return [row[0] for row in env.rows(sql, *values, limit if limit else -1, offset or 0)]


def count(env: Env, shape: Shape, domain: Wire, limit: int | None = None) -> int:
    """How many records the domain describes."""
    return len(search(env, shape, domain, limit=limit, order="id"))


def _where(env: Env, shape: Shape, domain: Wire) -> tuple[str, list[Any]]:
    where, values = condition(env, shape, domain)
    if "active" in shape.columns and env.context.get("active_test", True) and not mentions(domain, "active"):
        where = f"({where}) AND r.active"
    if shape.name == "res.users.apikeys" and env.uid > 2:
        where, values = f"({where}) AND r.user_id = ?", [*values, env.uid]
    return where, values


def _order(shape: Shape, order: str | None) -> str:
    """ORDER BY of the user's wish, else of the model."""
    if not order:
        return ", ".join(f"r.{part.strip()}" for part in shape.model.order.split(","))
    parts = []
    for part in order.split(","):
        name, _, direction = part.strip().partition(" ")
        field = field_of(shape, name)
        if field.kind in SORTED_BY_RELATION or direction.strip().upper() not in ("", "ASC", "DESC"):
            raise NotKnown("order", f"{shape.name}: {part.strip()}")
        parts.append(f'{field.sql or f"""r."{name}" """} {direction}')
    return ", ".join(parts)


def read(
    env: Env, shape: Shape, ids: list[int], fields: list[str] | None = None, load: str | None = "_"
) -> list[Record]:
    """One dict per id that exists, in the order of the ids; a missing id is left out (ODOO.md a).

    ``load`` None gives many2ones as bare ids.
    """
    demand(env, shape, "read")
    settle(env)
    names = ["id", *(name for name in (fields or _readable(shape)) if name != "id")]
    where = "on" if env.version >= 19 else "on model"
    wanted = {name: field_of(shape, name, invalid_field(shape.name, name, where)) for name in names}
    columns = ", ".join(
        f'{field.sql or f"""r."{name}" """} AS "{name}"' for name, field in wanted.items() if _is_column(field)
    )
    rows = env.rows(
        f'SELECT {columns} FROM "{shape.name}" r WHERE r.id IN (SELECT value FROM json_each(?))', as_json(ids)
    )
    by_id: dict[int, Record] = {row["id"]: dict(row) for row in rows}
    if shape.name == "mail.activity" and env.version == 16 and set(ids) - by_id.keys():
        # 16 looks up the document of an activity first, and stumbles there (seen on a real 16).
        raise missing(shape.name, min(set(ids) - by_id.keys()), env.uid)
    for name, field in wanted.items():
        if name != "id":
            _finish(env, name, field, by_id, bool(load))
    ordered = [by_id[one] for one in dict.fromkeys(ids) if one in by_id]
    return [{name: record[name] for name in names} for record in ordered]


def _readable(shape: Shape) -> list[str]:
    return [name for name, field in shape.fields.items() if field.kind != "binary"]


def _is_column(field: Field) -> bool:
    return field.kind != "one2many"


def _finish(env: Env, name: str, field: Field, by_id: dict[int, Record], with_names: bool) -> None:
    """Turn the stored values of one field into what goes over the wire, for all records at once."""
    if field.kind == "one2many":
        children = _children(env, field, list(by_id))
        for record in by_id.values():
            record[name] = children.get(record["id"], [])
    elif field.kind == "many2one":
        names = names_of(env, field.relation, [one[name] for one in by_id.values() if one[name]]) if with_names else {}
        for record in by_id.values():
            target = record[name]
            record[name] = ([target, names.get(target, "")] if with_names else target) if target else False
    elif field.kind == "binary":
        for record in by_id.values():
            data = env.value("SELECT bytes FROM blob WHERE checksum = ?", record[name])
            record[name] = base64.b64encode(data).decode() if data else False
    else:
        for record in by_id.values():
            record[name] = to_wire(field.kind, record[name])


def _children(env: Env, field: Field, ids: list[int]) -> dict[int, list[int]]:
    child = env.shape(field.relation)
    active = "AND r.active" if "active" in child.columns and env.context.get("active_test", True) else ""
    found: dict[int, list[int]] = {}
    sql = (
        f'SELECT r."{field.inverse}", r.id FROM "{child.name}" r '
        f'WHERE r."{field.inverse}" IN (SELECT value FROM json_each(?)) {active} ORDER BY {_order(child, None)}'
    )
    for parent, one in env.rows(sql, as_json(ids)):
        found.setdefault(parent, []).append(one)
    return found


def names_of(env: Env, model: str, ids: list[int]) -> dict[int, str]:
    """Display names by id."""
    display = env.shape(model).model.display
    sql = f'SELECT r.id, {display} FROM "{model}" r WHERE r.id IN (SELECT value FROM json_each(?))'
    return {row[0]: row[1] or "" for row in env.rows(sql, as_json(set(ids)))}


def name_search(env: Env, shape: Shape, name: str, domain: Wire, operator: str, limit: int | None) -> list[list[Any]]:
    """Pairs of id and display name whose name matches, or for a partner its e-mail, reference or tax number."""
    if operator not in ("ilike", "=") or not isinstance(name, str):
        raise NotKnown("name_search with", operator)
    also = ("email", "ref", "vat") if shape.name == "res.partner" else ()
    either = [*["|"] * len(also), *([field, operator, name] for field in ("display_name", *also))]
    ids = search(env, shape, [*(domain or []), *either] if name else domain, limit=limit)
    names = names_of(env, shape.name, ids)
    return [[one, names[one]] for one in ids]


def fields_get(env: Env, shape: Shape, only: list[str] | None, attributes: list[str] | None) -> dict[str, Record]:
    """The fields and what they are, whatever the rights; names this version lacks are dropped (ODOO.md f)."""
    for name in only or []:
        if name not in shape.fields and not is_absent(shape, name):
            raise NotKnown("field", f"{shape.name}.{name}")
    wanted = {name: field for name, field in shape.fields.items() if not only or name in only}
    described = {name: _described(name, field) for name, field in wanted.items()}
    if attributes:
        return {name: {key: one[key] for key in attributes if key in one} for name, one in described.items()}
    return described


def _described(name: str, field: Field) -> Record:
    about: Record = {
        "name": name, "type": field.kind, "string": field.label, "required": field.required,
        "readonly": field.readonly, "store": field.stored or field.kind == "one2many", "searchable": True,
        "sortable": field.stored and field.kind not in SORTED_BY_RELATION,
    }  # fmt: skip
    if field.relation:
        about["relation"] = field.relation
    if field.inverse:
        about["relation_field"] = field.inverse
    if field.selection:
        about["selection"] = [list(pair) for pair in field.selection]
    return about


def existing(env: Env, shape: Shape, ids: list[int]) -> list[int]:
    """Those of the ids that exist, in their order."""
    found = {
        row[0]
        for row in env.rows(f'SELECT id FROM "{shape.name}" WHERE id IN (SELECT value FROM json_each(?))', as_json(ids))
    }
    return [one for one in ids if one in found]


def all_there(env: Env, shape: Shape, ids: list[int]) -> None:
    """Raises MissingError for the first id that does not exist, TypeError for what is no id."""
    if not all(isinstance(one, int) for one in ids):
        raise python_error("TypeError", f"{shape.name}: ids are whole numbers, not {ids!r}")
    gone = set(ids) - set(existing(env, shape, ids))
    if gone:
        raise missing(shape.name, min(gone), env.uid)

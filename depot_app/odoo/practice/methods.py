"""The methods a client may call, as a table: their arguments by name, and from which version to which."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from depot_app.odoo.practice import external_ids, invoicing, messaging, orders, reading, rights, writing
from depot_app.odoo.practice.environment import Env
from depot_app.odoo.practice.faults import odoo_error, python_error
from depot_app.odoo.practice.loading import load
from depot_app.odoo.practice.shapes import NEWEST, OLDEST, Shape, Wire


@dataclass(frozen=True, slots=True)
class Method:
    """``run(env, shape, ids, *arguments)``; without ``on_records`` it takes no ids.

    ``wire`` are the names of the arguments. ``complete`` says that Odoo has no other arguments than these.
    ``makes`` tells what a recordset becomes: "id", "ids", or "text" for the string of ODOO.md a; empty: plain values.
    """

    run: Callable[..., Any]
    wire: tuple[str, ...] = ()
    on_records: bool = True
    complete: bool = True
    makes: str = ""
    since: int = OLDEST
    until: int = NEWEST

    @property
    def least(self) -> int:
        """How many arguments must be given."""
        parameters = list(inspect.signature(self.run).parameters.values())[3 if self.on_records else 2 :]
        return sum(one.default is one.empty for one in parameters)


def _search_read(
    env: Env,
    shape: Shape,
    domain: Wire = None,
    fields: list[str] | None = None,
    offset: int = 0,
    limit: int | None = None,
    order: str | None = None,
    load: str | None = "_",
) -> list[dict[str, Any]]:
    return reading.read(env, shape, reading.search(env, shape, domain, offset, limit, order), fields, load)


def _create(env: Env, shape: Shape, vals_list: Wire) -> Wire:
    ids = writing.create(env, shape, vals_list if isinstance(vals_list, list) else [vals_list])
    return ids if isinstance(vals_list, list) else ids[0]


def _name_search(
    env: Env, shape: Shape, name: str = "", domain: Wire = None, operator: str = "ilike", limit: int = 100
) -> list[list[Any]]:
    return reading.name_search(env, shape, name, domain, operator, limit)


def _fields_get(
    env: Env, shape: Shape, allfields: list[str] | None = None, attributes: list[str] | None = None
) -> dict[str, Any]:
    return reading.fields_get(env, shape, allfields, attributes)


def _check_access_rights(env: Env, shape: Shape, operation: str, raise_exception: bool = True) -> bool:
    if raise_exception:
        rights.demand(env, shape, operation)
    return rights.may(env, shape, operation)


def _has_access(env: Env, shape: Shape, ids: list[int], operation: str) -> bool:
    return rights.may(env, shape, operation)


def _external_ids(env: Env, shape: Shape, ids: list[int]) -> dict[str, str]:
    return external_ids.names_of(env, shape.name, ids)


def _check_object_reference(
    env: Env, shape: Shape, module: str, xml_id: str, raise_on_access_error: bool = False
) -> list[Any]:
    """[model, id]; the id is False for a record the user cannot find, and that includes archived ones."""
    found = external_ids.find(env, f"{module}.{xml_id}")
    if found is None:
        raise python_error("ValueError", f"External ID not found in the system: {module}.{xml_id}")
    if reading.search(env, env.shape(found[1]), [["id", "=", found[2]]]):
        return [found[1], found[2]]
    if raise_on_access_error:
        raise odoo_error("AccessError", f"Not enough access rights on the external ID: {module}.{xml_id}")
    return [found[1], False]


def _context_get(env: Env, shape: Shape) -> dict[str, Any]:
    row = env.rows('SELECT lang, tz FROM "res.users" WHERE id = ?', env.uid)[0]
    return {"lang": row["lang"], "tz": row["tz"] or False, "uid": env.uid}


def has_group(env: Env, uid: int, name: str) -> bool:
    """Whether the user is in the group of that external id."""
    return bool(env.value("SELECT 1 FROM user_group WHERE uid = ? AND name = ?", uid, name))


def _has_group(env: Env, shape: Shape, group_ext_id: str) -> bool:
    return has_group(env, env.uid, group_ext_id)


def _user_has_group(env: Env, shape: Shape, ids: list[int], group_ext_id: str) -> bool:
    return bool(ids) and has_group(env, ids[0], group_ext_id)


def _lock(env: Env, shape: Shape, ids: list[int]) -> None:
    orders.set_lock(env, shape, ids, True)


def _unlock(env: Env, shape: Shape, ids: list[int]) -> None:
    orders.set_lock(env, shape, ids, False)


def _to_draft(env: Env, shape: Shape, ids: list[int]) -> None:
    invoicing.set_move_state(env, shape, ids, "draft")


def _to_cancel(env: Env, shape: Shape, ids: list[int]) -> None:
    invoicing.set_move_state(env, shape, ids, "cancel")


SEARCH = ("offset", "limit", "order")
EVERYWHERE: dict[str, tuple[Method, ...]] = {
    "search": (
        # 16 has a fifth argument, `count`.
        Method(reading.search, ("domain", *SEARCH), on_records=False, complete=False, until=16),
        Method(reading.search, ("domain", *SEARCH), on_records=False, since=17),
    ),
    "search_count": (Method(reading.count, ("domain", "limit"), on_records=False),),
    "search_read": (Method(_search_read, ("domain", "fields", *SEARCH, "load"), on_records=False),),
    "read": (Method(reading.read, ("fields", "load")),),
    "create": (Method(_create, ("vals_list",), on_records=False),),
    "write": (Method(writing.write, ("vals",)),),
    "unlink": (Method(writing.unlink),),
    "exists": (Method(reading.existing, makes="ids"),),
    "load": (Method(load, ("fields", "data"), on_records=False),),
    "fields_get": (Method(_fields_get, ("allfields", "attributes"), on_records=False),),
    "name_search": (
        Method(_name_search, ("name", "args", "operator", "limit"), on_records=False, until=18),
        Method(_name_search, ("name", "domain", "operator", "limit"), on_records=False, since=19),
    ),
    "check_access_rights": (Method(_check_access_rights, ("operation", "raise_exception"), on_records=False),),
    "has_access": (Method(_has_access, ("operation",), since=18),),
    "get_external_id": (Method(_external_ids),),
    "message_post": (
        Method(
            messaging.message_post,
            ("body", "subject", "message_type", "subtype_xmlid", "attachment_ids", "body_is_html"),
            complete=False,
            makes="id",
        ),
    ),
    "activity_schedule": (
        Method(
            messaging.activity_schedule,
            ("act_type_xmlid", "date_deadline", "summary", "note", "user_id"),
            complete=False,
            makes="text",
        ),
    ),
}
ONLY: dict[tuple[str, str], tuple[Method, ...]] = {
    ("ir.model.data", "check_object_reference"): (
        Method(_check_object_reference, ("module", "xml_id", "raise_on_access_error"), on_records=False),
    ),
    ("res.users", "context_get"): (Method(_context_get, on_records=False),),
    ("res.users", "has_group"): (
        Method(_has_group, ("group_ext_id",), on_records=False, until=17),
        Method(_user_has_group, ("group_ext_id",), since=18),
    ),
    ("sale.order", "action_confirm"): (Method(orders.action_confirm),),
    ("sale.order", "action_cancel"): (Method(orders.action_cancel),),
    ("sale.order", "action_draft"): (Method(orders.action_draft),),
    ("sale.order", "action_lock"): (Method(_lock, since=17),),
    ("sale.order", "action_done"): (Method(_lock, until=16),),
    ("sale.order", "action_unlock"): (Method(_unlock),),
    ("sale.advance.payment.inv", "create_invoices"): (Method(invoicing.create_invoices),),
    ("account.move", "action_post"): (Method(invoicing.action_post),),
    ("account.move", "button_draft"): (Method(_to_draft),),
    ("account.move", "button_cancel"): (Method(_to_cancel),),
    ("mail.activity", "action_feedback"): (Method(messaging.action_feedback, ("feedback", "attachment_ids")),),
    ("mail.activity", "action_done"): (Method(messaging.action_feedback),),
}
# Chatter is a mixin: models without it have no such method.
MIXIN = {"message_post", "activity_schedule"}
GONE = {"name_get": 18, "read_group": NEWEST + 1}


def variants(model: str, name: str) -> tuple[Method, ...]:
    """The method in all its versions; empty if we do not know it."""
    if name in MIXIN and model not in messaging.CHATTERED:
        return ()
    return ONLY.get((model, name)) or EVERYWHERE.get(name) or ()

"""One call of a method: find it, check the context, sort the arguments, run it, shape the answer."""

from __future__ import annotations

from typing import Any

from depot_app.odoo.practice.catalogue import CUSTOM
from depot_app.odoo.practice.environment import Env
from depot_app.odoo.practice.faults import NotKnown, OdooFault, odoo_error, python_error
from depot_app.odoo.practice.methods import GONE, Method, variants
from depot_app.odoo.practice.settling import settle
from depot_app.odoo.practice.shapes import Shape, Wire

# Context keys this server acts on, or that change nothing it plays (tracking sends mails it has not).
CONTEXT_KEYS = {
    "active_id", "active_ids", "active_model", "active_test", "disable_cancel_warning", "image_no_postprocess",
    "import_file", "mail_create_nosubscribe", "mail_notrack", "noupdate", "open_invoices", "tracking_disable", "tz",
    "uid",
}  # fmt: skip
ONLY_VALUES = {"lang": ("en_US", False, None), "allowed_company_ids": ([1],), "mode": ("init", "update")}
# Public methods of the framework that 19 marks as private (ODOO.md i).
PRIVATE_19 = {"browse", "sudo", "with_context", "with_user", "with_company", "filtered", "mapped", "sorted"}


class BadArguments(Exception):
    """The arguments do not fit the method. ``text`` is Python's TypeError."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class NoSuchMethod(Exception):
    """This version of Odoo certainly has no such method."""


def find(env: Env, shape: Shape, name: str) -> Method:
    """The method in this version. Raises NoSuchMethod, AccessError for a private one, NotKnown."""
    if name.startswith("_") or (env.version >= 19 and name in PRIVATE_19):
        which = f"'{shape.name}.{name}'" if env.version >= 18 else name
        raise odoo_error("AccessError", f"Private methods (such as {which}) cannot be called remotely.")
    known = variants(shape.name, name)
    for method in known:
        if method.since <= env.version <= method.until:
            return method
    if known or name.startswith(CUSTOM) or env.version >= GONE.get(name, env.version + 1):
        raise NoSuchMethod
    raise NotKnown("method", f"{shape.name}.{name}")


def no_such_method(env: Env, shape: Shape, name: str) -> OdooFault:
    """The AttributeError of the version."""
    if env.version == 16:
        return python_error("AttributeError", f"type object '{shape.name}' has no attribute '{name}'")
    if env.version == 17:
        return python_error("AttributeError", f"The method '{name}' does not exist on the model '{shape.name}'")
    return python_error("AttributeError", f"The method '{shape.name}.{name}' does not exist")


def use_context(env: Env, context: Wire) -> Env:
    """The environment with the client's context. Raises NotKnown for a key that would mean something to Odoo."""
    for key, value in (context or {}).items():
        if key in ONLY_VALUES and value not in ONLY_VALUES[key]:
            raise NotKnown("context", f"{key}={value!r}")
        if key not in ONLY_VALUES and key not in CONTEXT_KEYS and not key.startswith("default_"):
            raise NotKnown("context key", key)
    return env.with_context(**(context or {}))


def call_positional(env: Env, model: str, name: str, args: list[Any], kwargs: dict[str, Any]) -> Wire:
    """`execute_kw`: the ids come first in ``args``, the context is in ``kwargs``. Raises OdooFault or NotKnown."""
    env = use_context(env, kwargs.get("context"))
    shape = env.shape(model)
    try:
        method = find(env, shape, name)
    except NoSuchMethod:
        raise no_such_method(env, shape, name) from None
    named = {key: value for key, value in kwargs.items() if key != "context"}
    ids: list[int] = []
    if method.on_records:
        if not args:
            raise python_error("IndexError", "list index out of range")
        ids, args = as_ids(args[0]), args[1:]
    try:
        bound = bind(shape, name, method, args, named)
    except BadArguments as problem:
        raise python_error("TypeError", problem.text) from None
    return run(env, shape, method, ids, bound)


def as_ids(given: Wire) -> list[int]:
    """Ids from one id or a list of them."""
    return [given] if isinstance(given, int) and not isinstance(given, bool) else list(given or [])


def bind(shape: Shape, name: str, method: Method, args: list[Any], named: dict[str, Any]) -> dict[int, Any]:
    """Arguments by position. Raises BadArguments as Python would, NotKnown for an argument only Odoo knows."""
    most = len(method.wire) + 1
    if len(args) > len(method.wire):
        text = f"takes from {method.least + 1} to {most} positional arguments but {len(args) + 1} were given"
        raise BadArguments(f"BaseModel.{name}() {text}")
    bound = dict(enumerate(args))
    for key, value in named.items():
        if key not in method.wire:
            if not method.complete:
                raise NotKnown("argument", f"{shape.name}.{name}({key})")
            if name == "search_read":
                # It hands what it does not know to `read`, which stumbles: no bad request but a crash (ODOO.md i).
                raise python_error("TypeError", f"BaseModel.read() got an unexpected keyword argument '{key}'")
            raise BadArguments(f"{name}() got an unexpected keyword argument '{key}'")
        bound[method.wire.index(key)] = value
    absent = [f"'{method.wire[index]}'" for index in range(method.least) if index not in bound]
    if absent:
        many = f"{len(absent)} required positional argument{'s' if len(absent) > 1 else ''}"
        raise BadArguments(f"BaseModel.{name}() missing {many}: {' and '.join(absent)}")
    return bound


def run(env: Env, shape: Shape, method: Method, ids: list[int], bound: dict[int, Any]) -> Wire:
    """Run it and bring the computed fields up to date."""
    first = (env, shape, ids) if method.on_records else (env, shape)
    defaults = method.run.__defaults__ or ()
    filled = [
        bound[index] if index in bound else defaults[index - len(method.wire) + len(defaults)]
        for index in range(len(method.wire))
    ] if bound else []  # fmt: skip
    answer = method.run(*first, *filled)
    settle(env)
    return _shaped(env, shape, method, answer)


def _shaped(env: Env, shape: Shape, method: Method, answer: Wire) -> Wire:
    if method.makes == "id":
        return answer[0]
    if method.makes == "text" and env.version <= 18:
        return f"mail.activity({', '.join(map(str, answer))},)" if len(answer) == 1 else f"mail.activity{tuple(answer)}"
    return answer

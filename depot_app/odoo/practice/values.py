"""One value between Odoo's wire and a column: what `create` and `write` accept, what `read` gives back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from depot_app.odoo.practice.faults import NotKnown, OdooFault, python_error
from depot_app.odoo.practice.shapes import Field, Wire

FORMATS = {"datetime": "%Y-%m-%d %H:%M:%S", "date": "%Y-%m-%d"}
NUMBERS = {"float", "monetary"}
WHOLE = {"integer", "many2one_reference"}


def to_column(model: str, name: str, field: Field, value: Wire) -> Wire:
    """The value as it is stored. Raises OdooFault as Odoo does (ODOO.md b: no T, Z, offset or microseconds)."""
    kind = field.kind
    if kind == "boolean":
        return int(bool(value))
    if kind in NUMBERS:
        number = _number(float, value)
        return _rounded(number, field.digits) if field.digits else number
    if kind in WHOLE:
        return _number(int, value)
    if value is None or value is False:
        return None
    if kind in FORMATS:
        return _moment(kind, value)
    if kind == "selection":
        if value not in dict(field.selection):
            raise python_error("ValueError", f"Wrong value for {model}.{name}: {value!r}")
        return value
    if kind == "many2one":
        return _reference(value)
    return _as_html(str(value)) if kind == "html" else str(value)


def _number(kind: type, value: Wire) -> Wire:
    try:
        return kind(value or 0)
    except (TypeError, ValueError) as problem:
        raise python_error(type(problem).__name__, str(problem)) from None


def _rounded(number: float, digits: int) -> float:
    """Half away from zero, as Odoo rounds prices and quantities."""
    return float(Decimal(repr(number)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))


def _as_html(text: str) -> str:
    """Text without a tag around it becomes a paragraph (seen on a real 17)."""
    if not text or text.startswith("<"):
        return text.replace("<br/>", "<br>")
    return f"<p>{re.sub(r'&(?!#?[a-z0-9]+;)', '&amp;', text)}</p>"


def _moment(kind: str, value: Wire) -> str:
    text = str(value)
    if kind == "date":
        text = text[:10]
    try:
        # A date alone is midnight to Odoo.
        if kind == "datetime" and len(text) == 10:
            text += " 00:00:00"
        datetime.strptime(text, FORMATS[kind])  # noqa: DTZ007
    except ValueError as problem:
        raise python_error("ValueError", str(problem)) from None
    return text


def _reference(value: Wire) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int):
        text = f'invalid input syntax for type integer: "{value}"\n'
        raise OdooFault("psycopg2.errors.InvalidTextRepresentation", text)
    return value or None


def linked_ids(commands: Wire, present: Iterable[int]) -> list[int]:
    """The ids of a many2many after the commands (4 link, 3 unlink, 5 clear, 6 set); a plain list of ids sets them."""
    if not commands:
        return list(present) if commands == [] else []
    if all(isinstance(one, int) for one in commands):
        return list(commands)
    ids = list(present)
    for command in commands:
        code, rest = command[0], command[1:]
        if code == 6:
            ids = list(rest[1])
        elif code == 5:
            ids = []
        elif code == 4:
            ids += [rest[0]] if rest[0] not in ids else []
        elif code == 3:
            ids = [one for one in ids if one != rest[0]]
        else:
            raise NotKnown("many2many command", str(code))
    return ids


def to_wire(kind: str, value: Wire) -> Wire:
    """The stored value as `read` gives it, except many2one and one2many, which need a look at other rows."""
    if kind == "boolean":
        return bool(value)
    if kind in NUMBERS:
        return float(value or 0.0)
    if kind in WHOLE:
        return value or 0
    if kind == "many2many":
        return json.loads(value) if value else []
    if value is None:
        return False
    # Stored with microseconds, read in whole seconds (ODOO.md e).
    return value[:19] if kind == "datetime" else value

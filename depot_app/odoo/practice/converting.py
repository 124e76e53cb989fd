"""`load` turns text into values: the converters, one per type of field, and what they say when they cannot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from depot_app.odoo.practice import external_ids
from depot_app.odoo.practice.environment import Env
from depot_app.odoo.practice.faults import NotKnown, python_error
from depot_app.odoo.practice.shapes import Field, Shape, Wire
from depot_app.odoo.practice.writing import EXTERNAL_ID

REFERENCES = {"id", ".id", ""}
TRUE, FALSE = {"1", "true", "yes"}, {"", "0", "false", "no"}


class Unreadable(Exception):
    """A value that cannot be read. ``moreinfo`` helps the person who imports."""

    def __init__(self, message: str, moreinfo: Wire = None) -> None:
        super().__init__(message)
        self.message = message
        self.moreinfo = moreinfo


@dataclass(slots=True)
class Converter:
    """Reads the cells of one `load`. ``before_lookup`` stores what is still waiting under an external id."""

    env: Env
    before_lookup: Callable[[str], None]

    def value(self, field: Field, raw: Wire) -> Wire:
        """The value of one cell. Raises Unreadable, and AttributeError's fault for True where text is due."""
        kind = field.kind
        if kind in ("float", "monetary", "integer", "many2one_reference"):
            return _number(field, raw)
        if kind == "boolean":
            return _boolean(field, _text(raw))
        if kind == "selection":
            return _selection(field, _text(raw))
        if kind == "datetime":
            return self._moment(field, _text(raw))
        if kind == "date":
            return _date(field, _text(raw))
        if kind == "many2one":
            return self._one(field, raw)
        if kind == "many2many":
            [(subfield, text)] = raw[0].items()
            return [[6, 0, [self._reference(field, subfield, one) for one in str(text).split(",")]]]
        if kind == "one2many":
            return [self._line(field, record) for record in raw]
        return raw

    def _one(self, field: Field, raw: list[dict[str, Any]]) -> int | bool:
        [(subfield, text)] = raw[0].items()
        return self._reference(field, subfield, str(text))

    def _reference(self, field: Field, subfield: str, text: str) -> int | bool:
        """The record a cell names, by database id (`.id`) or external id (`id`)."""
        if subfield == "":
            raise NotKnown("search by name in load of", field.label)
        if text.lower() in FALSE:
            return False
        found = self._by_id(field, text) if subfield == ".id" else self._by_name(field, text)
        if found is None:
            kind = "database id" if subfield == ".id" else "external id"
            message = f"No matching record found for {kind} '{text}' in field '%s'"
            raise Unreadable(message, {"name": "Possible Values", "res_model": "ir.model.data"})
        return found

    def _by_id(self, field: Field, text: str) -> int | None:
        try:
            record = int(text)
        except ValueError:
            raise Unreadable(f"Invalid database id '{text}' for the field '%s'") from None
        exists = self.env.value(f'SELECT 1 FROM "{field.relation}" WHERE id = ?', record)
        return record if exists else None

    def _by_name(self, field: Field, text: str) -> int | None:
        name = external_ids.full(text)
        self.before_lookup(name)
        found = external_ids.find(self.env, name)
        if found is None or self.env.value(f'SELECT 1 FROM "{field.relation}" WHERE id = ?', found[2]) is None:
            return None
        if found[1] != field.relation:
            text = f"Invalid external ID {name}: expected model {field.relation!r}, found {found[1]!r}"
            raise Unreadable(text)
        return found[2]

    def _line(self, field: Field, record: dict[str, Any]) -> list[Any]:
        """The command for one child: update it if its external id is known, else create it under that id."""
        child = self.env.shape(field.relation)
        vals = self.record(child, {name: raw for name, raw in record.items() if name not in REFERENCES}, None)
        reference = {name: raw for name, raw in record.items() if name in REFERENCES and raw}
        if not reference:
            return [0, 0, vals]
        [(subfield, text)] = reference.items()
        as_one = Field("many2one", child.model.label, field.relation)
        known = None
        if subfield == ".id":
            known = self._reference(as_one, subfield, str(text))
        else:
            self.env.loaded.add(external_ids.full(str(text)))
            known = self._by_name(as_one, str(text))
        return [1, known, vals] if known else [0, 0, {**vals, EXTERNAL_ID: str(text)}]

    def record(
        self, shape: Shape, cells: dict[str, Any], complain: Callable[[str, Field, Unreadable], None] | None
    ) -> dict[str, Any]:
        """All cells of a record. What cannot be read goes to ``complain``; without it, up to the parent's field."""
        vals: dict[str, Any] = {}
        for name, raw in cells.items():
            field = shape.fields[name]
            if not raw:
                vals[name] = False
                continue
            try:
                vals[name] = self.value(field, raw)
            except Unreadable as problem:
                if complain is None:
                    deeper = problem.message.replace("'%s'", f"'%s/{field.label}'")
                    raise Unreadable(deeper, problem.moreinfo) from None
                complain(name, field, problem)
        return vals

    def _moment(self, field: Field, text: str) -> str:
        """The user's clock unless the context says otherwise: the trap of ODOO.md b."""
        layout = "%Y-%m-%d" if len(text) == 10 else "%Y-%m-%d %H:%M:%S"
        try:
            naive = datetime.strptime(text, layout)  # noqa: DTZ007
        except ValueError:
            hint = "Use the format '2012-12-31 23:59:59'"
            raise Unreadable(f"'{text}' does not seem to be a valid datetime for field '%s'", hint) from None
        return naive.replace(tzinfo=self._zone()).astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")

    def _zone(self) -> ZoneInfo:
        of_user = self.env.value('SELECT tz FROM "res.users" WHERE id = ?', self.env.uid)
        for name in (self.env.context.get("tz"), of_user):
            if name:
                try:
                    return ZoneInfo(name)
                except (ZoneInfoNotFoundError, ValueError):
                    continue
        return ZoneInfo("UTC")


def _text(raw: Wire) -> str:
    if not isinstance(raw, str):
        raise python_error("AttributeError", f"'{type(raw).__name__}' object has no attribute 'lower'")
    return raw


def _number(field: Field, raw: Wire) -> Wire:
    whole = field.kind in ("integer", "many2one_reference")
    try:
        return int(raw) if whole else float(raw)
    except ValueError:
        what = "an integer" if whole else "a number"
        raise Unreadable(f"'{raw}' does not seem to be {what} for field '%s'") from None


def _boolean(field: Field, text: str) -> bool:
    if text.lower() not in TRUE | FALSE:
        # Odoo calls this a warning in its source, yet it arrives as an error (seen on real 16 and 17).
        raise Unreadable(f"Unknown value '{text}' for boolean field '%s'", "Use '1' for yes and '0' for no")
    return text.lower() in TRUE


def _selection(field: Field, text: str) -> str:
    for value, label in field.selection:
        if text.lower() in (value.lower(), label.lower()):
            return value
    labels = [label for _, label in field.selection]
    raise Unreadable(f"Value '{text}' not found in selection field '%s'", labels)


def _date(field: Field, text: str) -> str:
    try:
        return datetime.strptime(text[:10], "%Y-%m-%d").strftime("%Y-%m-%d")  # noqa: DTZ007
    except ValueError:
        hint = "Use the format '2012-12-31'"
        raise Unreadable(f"'{text}' does not seem to be a valid date for field '%s'", hint) from None

"""The shape of a model: fields, types, defaults and rules as data. Everything generic reads these."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

OLDEST, NEWEST = 16, 19
VERSIONS = (16, 17, 18, 19)
NOT_STORED = {"one2many"}
# A value as JSON or a column carries it; which type it has, the field decides.
Wire = Any


@dataclass(frozen=True, slots=True)
class Field:
    """One field. ``sql`` computes it on reading (the row is called ``r``); ``since``/``until`` are Odoo versions.

    ``kind`` is Odoo's type name. ``inverse`` is a one2many's many2one. ``default`` is a value, or a function of the
    environment. ``digits`` are the decimals a float is stored with. ``selection`` are pairs of value and label.
    """

    kind: str
    label: str = ""
    relation: str = ""
    inverse: str = ""
    sql: str = ""
    default: Wire = None
    required: bool = False
    readonly: bool = False
    selection: tuple[tuple[str, str], ...] = ()
    digits: int = 0
    since: int = OLDEST
    until: int = NEWEST

    @property
    def stored(self) -> bool:
        """Whether it is a column of its model's table."""
        return not self.sql and self.kind not in NOT_STORED


@dataclass(frozen=True, slots=True)
class Check:
    """A rule of the database: ``holds`` looks at the whole row; ``message`` is for people, ``name`` for `load`.

    ``until`` is the last version of Odoo that has it.
    """

    name: str
    message: str
    holds: Callable[[dict[str, Any]], bool]
    until: int = NEWEST


@dataclass(frozen=True, slots=True)
class Model:
    """One model. ``display`` is the SQL of its display name, ``rights`` what the integration user may ("rwcu").

    A field may be a tuple of variants by version. ``view`` is the SELECT a read-only model is made of. ``groups`` may
    what the integration user may not.
    """

    name: str
    label: str
    fields: dict[str, Field | tuple[Field, ...]]
    order: str = "id"
    display: str = "r.name"
    rights: str = "r"
    groups: str = ""
    checks: tuple[Check, ...] = ()
    view: str = ""
    since: int = OLDEST
    until: int = NEWEST


@dataclass(frozen=True, slots=True)
class Shape:
    """A model as one version of Odoo has it. ``columns`` are its stored fields.

    ``elsewhere`` are fields that other versions have: asking for one is Odoo's error, not our ignorance.
    """

    model: Model
    fields: dict[str, Field]
    columns: dict[str, Field]
    elsewhere: frozenset[str]
    checks: tuple[Check, ...] = ()

    @property
    def name(self) -> str:
        """The technical name, which is also the name of the table."""
        return self.model.name


def for_version(model: Model, version: int) -> Shape:
    """The model in that version, with the fields every model has."""
    fields = {
        "id": Field("integer", "ID", readonly=True),
        "display_name": Field("char", "Display Name", sql=model.display, readonly=True),
        "create_date": Field("datetime", "Created on", readonly=True),
        "create_uid": Field("many2one", "Created by", "res.users", readonly=True),
        "write_date": Field("datetime", "Last Updated on", readonly=True),
        "write_uid": Field("many2one", "Last Updated by", "res.users", readonly=True),
    }
    for name, given in model.fields.items():
        for variant in given if isinstance(given, tuple) else (given,):
            if variant.since <= version <= variant.until:
                fields[name] = variant
    columns = {name: one for name, one in fields.items() if one.stored}
    checks = tuple(rule for rule in model.checks if version <= rule.until)
    return Shape(model, fields, columns, frozenset(model.fields) - fields.keys(), checks)

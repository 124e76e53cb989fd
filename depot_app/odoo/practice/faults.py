"""What the practice Odoo answers when it does not do as asked: Odoo's own errors, and honest ignorance."""

from __future__ import annotations


class OdooFault(Exception):
    """An error as Odoo sends it: ``name`` is the dotted class, ``message`` the text (ODOO.md a).

    ``in_load`` is the text of the database that ``load`` shows instead (empty: it shows ``message``), ``field`` the
    field that text is about.
    """

    def __init__(self, name: str, message: str, in_load: str = "", field: str = "") -> None:
        super().__init__(message)
        self.name = name
        self.message = message
        self.in_load = in_load
        self.field = field

    @property
    def is_user_error(self) -> bool:
        """Whether Odoo's own exception classes are meant: all of them are UserErrors to ``load``."""
        return self.name.startswith("odoo.exceptions.")

    @property
    def python_class(self) -> str:
        """The class as Python prints it: ``odoo.exceptions.UserError`` or ``ValueError``."""
        return self.name.removeprefix("builtins.")


class NotKnown(Exception):
    """The practice server does not know this; a real Odoo may. Answered with HTTP 501, never guessed."""

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(f"The practice Odoo does not know the {kind} {name}.")
        self.kind = kind
        self.name = name


def odoo_error(name: str, message: str) -> OdooFault:
    """One of ``odoo.exceptions``, by its short name."""
    return OdooFault(f"odoo.exceptions.{name}", message)


def user_error(message: str) -> OdooFault:
    """What a person at the screen would be told."""
    return odoo_error("UserError", message)


def python_error(name: str, message: str) -> OdooFault:
    """A built-in exception of Python that escaped on the server."""
    return OdooFault(f"builtins.{name}", message)


def missing(model: str, record: object, uid: int) -> OdooFault:
    """A record that is not there (any more)."""
    text = f"Record does not exist or has been deleted.\n(Record: {model}({record},), User: {uid})"
    return odoo_error("MissingError", text)


def singleton(model: str, ids: list[int]) -> OdooFault:
    """One record was expected, none or several were given."""
    return python_error("ValueError", f"Expected singleton: {model}({', '.join(map(str, ids))})")


def invalid_field(model: str, field: str, where: str = "on model") -> OdooFault:
    """A field this version of Odoo has not; 19 says "on" when reading and "in" when creating."""
    return python_error("ValueError", f"Invalid field '{field}' {where} '{model}'")


def invalid_column(version: int, field: str) -> OdooFault:
    """A column of `load` that is no field."""
    if version >= 18:
        return python_error("ValueError", f"Invalid field name '{field}'")
    return python_error("KeyError", field)


def not_set(version: int, model: str, label: str, field: str, field_label: str) -> OdooFault:
    """A mandatory field without a value; up to 18 `load` words it otherwise."""
    if version >= 19:
        told = (
            f"Missing required value for the field '{field_label}' ({field}).\nModel: '{label}' ({model})\n"
            "- create/update: a mandatory field is not set\n"
            "- delete: another model requires the record being deleted, you can archive it instead\n"
        )
        return OdooFault("odoo.exceptions.ValidationError", f"The operation cannot be completed: {told}", told, field)
    text = (
        "The operation cannot be completed:\n- Create/update: a mandatory field is not set.\n- Delete: another model "
        "requires the record being deleted. If possible, archive it instead.\n\n"
        f"Model: {label} ({model})\nField: {field_label} ({field})\n"
    )
    in_load = f"Missing required value for the field '{field_label}' ({field})"
    return OdooFault("odoo.exceptions.ValidationError", text, in_load, field)


def still_needed(model: str, label: str, field: str) -> OdooFault:
    """A foreign key that points nowhere, or would after a deletion."""
    text = (
        "The operation cannot be completed: another model requires the record being deleted. If possible, archive it "
        f"instead.\n\nModel: {label} ({model})\nConstraint: {model.replace('.', '_')}_{field}_fkey\n"
    )
    return odoo_error("ValidationError", text)

"""Every model the practice Odoo knows, by version, and what it can say for certain does not exist."""

from __future__ import annotations

from depot_app.odoo.practice.faults import NotKnown, OdooFault, invalid_field, user_error
from depot_app.odoo.practice.models_base import BASE_MODELS
from depot_app.odoo.practice.models_invoices import INVOICE_MODELS
from depot_app.odoo.practice.models_mail import MAIL_MODELS
from depot_app.odoo.practice.models_sales import ORDER_MODELS
from depot_app.odoo.practice.models_trade import TRADE_MODELS
from depot_app.odoo.practice.shapes import Field, Shape, for_version

MODELS = (*BASE_MODELS, *TRADE_MODELS, *ORDER_MODELS, *INVOICE_MODELS, *MAIL_MODELS)
# Apps of the Enterprise edition (ODOO.md g): a Community server has them not.
ENTERPRISE = {"planning.slot", "documents.document", "helpdesk.ticket"}
# Names that only a customisation could bring (Odoo Studio's prefix); this server has none.
CUSTOM = ("x_", "x.")
Catalogue = dict[str, Shape]


def catalogue(version: int) -> Catalogue:
    """The models of that version, by name."""
    return {model.name: for_version(model, version) for model in MODELS}


def shape_of(models: Catalogue, name: str) -> Shape:
    """The model of that name. Raises OdooFault where Odoo has none, NotKnown where we cannot tell."""
    if name in models:
        return models[name]
    if name in ENTERPRISE or name.startswith(CUSTOM):
        raise user_error(f"Object {name} doesn't exist")
    raise NotKnown("model", name)


def is_absent(shape: Shape, name: str) -> bool:
    """Whether this version of Odoo certainly lacks that field; False if we do not know the name at all."""
    return name in shape.elsewhere or name.startswith(CUSTOM)


def field_of(shape: Shape, name: str, fault: OdooFault | None = None) -> Field:
    """The field of that name. Raises ``fault`` (or Odoo's usual error) where Odoo has none, else NotKnown."""
    found = shape.fields.get(name)
    if found is not None:
        return found
    if is_absent(shape, name):
        raise fault or invalid_field(shape.name, name)
    raise NotKnown("field", f"{shape.name}.{name}")

"""Customers and what Odoo calls them: matched by reference, VAT number or exact name, or by a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from sqlalchemy import ColumnElement, Connection, select

from depot_app.domain.erp import PartnerNow
from depot_app.domain.ids import folded
from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.services.desk import change
from depot_app.services.erp import Erp
from depot_app.store import ledger
from depot_app.store.database import Store
from depot_app.store.ledger import Actor, Draft
from depot_app.store.tables import customer

_MOST_SUGGESTIONS = 5
ODOO = Actor("odoo", Role.ODOO)


@dataclass(frozen=True, slots=True)
class Matched:
    """Odoo's id of customers, by our id; of the others, in words, why their jobs wait."""

    ids: dict[str, int] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CustomerView:
    name: str
    odoo: int | None
    suggestions: list[PartnerNow]


def odoo_id(connection: Connection, customer_id: str) -> int:
    """Odoo's id of a customer whose jobs are there. Raises LookupError otherwise: a bug of ours."""
    found: int | None = connection.execute(select(customer.c.odoo_id).where(customer.c.id == customer_id)).scalar()
    if found is None:
        raise LookupError(customer_id)
    return found


def matched(
    store: Store, erp: Erp, ids: Iterable[str], *, create: bool, asked_lately: Mapping[str, str] | None = None
) -> Matched:
    """Match these customers with Odoo where that is beyond doubt; ``create`` makes the others there.

    Those in ``asked_lately`` (by id, with the words of that time) are not asked for again.
    """
    lately = asked_lately or {}
    with store.read() as connection:
        rows = connection.execute(select(customer).where(customer.c.id.in_(list(ids)))).all()
    told = Matched({row.id: row.odoo_id for row in rows if row.odoo_id is not None})
    for row in rows:
        if row.odoo_id is not None:
            continue
        if row.id in lately:
            told.words[row.id] = lately[row.id]
            continue
        partners = erp.partners(row.name)
        sure = _beyond_doubt(row.name, partners)
        if sure is None and create:
            record(store, ODOO, row.id, erp.make_partner(row.id, row.name), "made")
            told.ids[row.id] = _id_now(store, row.id)
        elif sure is None:
            near = ", ".join(each.name for each in nearest(row.name, partners)) or "nothing like it"
            told.words[row.id] = f"Odoo knows no customer called {row.name}. Nearest there: {near}."
        else:
            record(store, ODOO, row.id, sure.id, "found")
            told.ids[row.id] = sure.id
    return told


def unknown_then(words: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether these are the words of :func:`matched`: Odoo was asked for the customer, and knew none."""
    return words.startswith("Odoo knows no customer called ")


def _id_now(store: Store, customer_id: str) -> int:
    with store.read() as connection:
        return odoo_id(connection, customer_id)


def _beyond_doubt(name: str, partners: Iterable[PartnerNow]) -> PartnerNow | None:
    """The one partner with this reference, VAT number or exact name; None where there is none, or several."""
    key = folded(name)
    for told in ("ref", "vat", "name"):
        same = [each for each in partners if folded(getattr(each, told)) == key]
        if len(same) == 1:
            return same[0]
        if same:
            return None
    return None


def nearest(name: str, partners: Iterable[PartnerNow]) -> list[PartnerNow]:
    """The partners most like ``name``, best first."""
    key = folded(name)
    ranked = sorted(partners, key=lambda each: -SequenceMatcher(None, key, folded(each.name)).ratio())
    return ranked[:_MOST_SUGGESTIONS]


def record(store: Store, actor: Actor, customer_id: str, odoo: int, how: str) -> None:
    with change(store) as tx:
        data = {"customer": customer_id, "odoo": odoo, "how": how}
        ledger.record(tx, actor, Draft("customer_matched", data))


def listed(store: Store, erp: Erp | None, *, unmatched: bool) -> list[CustomerView]:
    """Customers by name, those not matched with the nearest at Odoo where it answers."""
    with store.read() as connection:
        rows = connection.execute(select(customer).order_by(customer.c.name_key)).all()
    wanted = [row for row in rows if not (unmatched and row.odoo_id)]
    return [CustomerView(row.name, row.odoo_id, _near(erp, row.name) if not row.odoo_id else []) for row in wanted]


def _near(erp: Erp | None, name: str) -> list[PartnerNow]:
    return nearest(name, erp.partners(name)) if erp is not None else []


def match(store: Store, actor: Actor, name: str, erp: Erp, odoo: int | None) -> int:
    """A person says which customer at Odoo this is, or (None) that it is to be made there. Returns Odoo's id."""
    with store.read() as connection:
        row = connection.execute(select(customer).where(customer.c.name_key == folded(name))).first()
    if row is None:
        raise DepotError(f"No customer is called {name}.", next_step="See them with 'depot customers'.")
    if odoo is not None and not erp.partner_exists(odoo):
        raise DepotError(f"Odoo has no customer with the number {odoo}.", next_step="Check it in Odoo's address bar.")
    found = odoo if odoo is not None else erp.make_partner(row.id, row.name)
    record(store, actor, row.id, found, "chosen" if odoo is not None else "made")
    return found

"""The depot's own settings, and the small questions every service asks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from depot_app.domain.facts import NotPermitted
from depot_app.domain.languages import LANGUAGES
from depot_app.domain.tracks import NotAllowed
from depot_app.errors import DepotError
from depot_app.store import opening
from depot_app.store.database import WAIT_S, Store, Tx
from depot_app.store.ledger import Actor
from depot_app.store.rows import Stale
from depot_app.store.tables import setting

DEFAULTS = {
    "depot": "",
    "depot_name": "",
    "depot_address": "",
    "zone": "Europe/London",
    "currency": "EUR",
    "conditions": "",
    "note_language": "en",  # of LANGUAGES
    "charge_threshold": "10000",  # minor units a clerk may approve
    "backup_to": "",
    "backup_hours": "24",
    "odoo_url": "",
    "odoo_database": "",
    "odoo_user": "",
    "odoo_uuid": "",  # what that database calls itself, where the user may see it
    "odoo_ca_file": "",  # PEM file of the authority that vouches for Odoo; empty: the system's own list
    "odoo_plain_http": "no",  # yes: the key may travel readable to another machine
    "odoo_freight": "FREIGHT",  # internal reference of the product that stands for freight
    "odoo_charge": "ACCESSORIAL",  # … and for a charge whose code has no product of its own
    "odoo_make_customers": "no",  # yes: customers unknown to Odoo are made there without asking
}
#: Changed by connecting alone, which looks first whether it is still the same Odoo.
_BY_CONNECT = ("odoo_url", "odoo_database", "odoo_uuid")


@dataclass(frozen=True, slots=True)
class Depot:
    """The depot's settings as they stand in one transaction."""

    code: str
    name: str
    address: str
    zone: ZoneInfo
    currency: str
    conditions: str
    note_language: str
    charge_threshold: int
    backup_to: str
    backup_hours: int


def depot(connection: Connection) -> Depot:
    found = {**DEFAULTS, **{row.name: row.value for row in connection.execute(select(setting))}}
    return Depot(
        found["depot"], found["depot_name"] or f"Depot {found['depot']}", found["depot_address"],
        ZoneInfo(found["zone"]), found["currency"], found["conditions"], found["note_language"],
        int(found["charge_threshold"]), found["backup_to"], int(found["backup_hours"]),
    )  # fmt: skip


def setting_of(connection: Connection, name: str) -> str:
    """One of the depot's settings."""
    return connection.execute(select(setting.c.value).where(setting.c.name == name)).scalar() or DEFAULTS[name]


@contextmanager
def change(store: Store, wait_s: float = WAIT_S) -> Iterator[Tx]:
    """One change by a service: what the rules refuse is told in words instead of names of ours."""
    try:
        with store.write(wait_s) as tx:
            yield tx
    except NotPermitted as error:
        raise DepotError(str(error), next_step="Ask somebody who may.") from error
    except NotAllowed as error:
        raise DepotError(f"That cannot be done now: {error}.") from error
    except Stale as error:
        raise DepotError(
            "Somebody else has just changed this.", next_step="Look at it again, then repeat what is still needed."
        ) from error


def settle(store: Store, actor: Actor, name: str, value: str) -> None:
    """Set one of the depot's settings. Raises DepotError for a name or value that makes no sense."""
    if name in _BY_CONNECT:
        raise DepotError(f"{name} is not set by hand: it says which Odoo has this depot's records.",
                         next_step="Use 'depot connect'.")  # fmt: skip
    if name not in DEFAULTS or name == "depot":
        raise DepotError(f"There is no setting called {name}.", next_step=f"There are: {', '.join(sorted(DEFAULTS))}.")
    try:
        if name == "zone":
            ZoneInfo(value)
        elif name in ("charge_threshold", "backup_hours") and int(value) < 0:
            raise ValueError("below zero")
        elif name == "note_language" and value not in LANGUAGES:
            raise ValueError("unknown")
    except (ValueError, OSError, KeyError) as error:
        raise DepotError(f"{value!r} is not a value for {name}.") from error
    with change(store) as tx:
        opening.change_setting(tx, actor, name, value)

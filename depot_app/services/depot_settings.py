"""The depot's settings, as people see them and as a new store begins with them."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from sqlalchemy import select

from depot_app.domain.currencies import minor_digits
from depot_app.domain.numbers import MAX_STATION, valid_depot_code
from depot_app.errors import DepotError
from depot_app.services.desk import DEFAULTS, Depot, depot
from depot_app.store.database import Store
from depot_app.store.tables import setting


def checked(code: str, station: int, zone: str, currency: str, name: str, note_language: str = "en") -> dict[str, str]:
    """What a new store begins with. Raises DepotError naming the value that makes no sense."""
    depot_code, money = code.strip().upper(), currency.strip().upper()
    if not valid_depot_code(depot_code):
        raise DepotError(f"{code!r} is not a depot code.", next_step="A depot code is two to five letters A to Z.")
    if not 1 <= station <= MAX_STATION:
        raise DepotError(f"{station} is not a station number.", next_step=f"A station is 1 to {MAX_STATION}.")
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, KeyError):
        raise DepotError(f"{zone!r} is not a time zone.", next_step="Write it like Europe/London.") from None
    try:
        minor_digits(money)
    except ValueError as error:
        raise DepotError(f"{currency!r} is not a currency.", next_step="Write its three letters, like EUR.") from error
    told = {"depot": depot_code, "station": str(station), "zone": zone, "currency": money}
    told["note_language"] = note_language
    return told | ({"depot_name": name.strip()} if name.strip() else {})


def listed(store: Store) -> dict[str, str]:
    """Every setting by name, with what stands where nobody has said anything."""
    with store.read() as connection:
        return {**DEFAULTS, **{row.name: row.value for row in connection.execute(select(setting))}}


def here(store: Store) -> Depot:
    """The depot's settings, each as what it is."""
    with store.read() as connection:
        return depot(connection)


def station(store: Store) -> str:
    """The station this store was made for: it counts where a machine does not say its own."""
    with store.read() as connection:
        return connection.execute(select(setting.c.value).where(setting.c.name == "station")).scalar() or "1"


def zone(store: Store) -> ZoneInfo:
    with store.read() as connection:
        return depot(connection).zone

"""What a new depot begins with, and what is wrong with it, field by field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from depot_app.domain.people import check_pin
from depot_app.errors import DepotError
from depot_app.services import depot_settings


class DepotTold(NamedTuple):
    """As :func:`depot_settings.checked` wants it."""

    code: str
    station: int
    zone: str
    currency: str
    name: str
    note_language: str = "en"


@dataclass(frozen=True, slots=True)
class Beginning:
    """The depot (None: there is a store already), its first person, and their PIN twice."""

    depot: DepotTold | None
    admin: str
    pin: str
    again: str


#: A depot about which nothing can be said, to look at one value of another.
GOOD = DepotTold("DEP", 1, "Europe/London", "EUR", "")


def wrong(told: Beginning) -> dict[str, str]:
    """What is wrong, in words, by field: code, station, zone, currency, admin, pin, again. Empty when all is well."""
    found = wrong_depot(told.depot) if told.depot is not None else {}
    if not told.admin.strip():
        found["admin"] = "A person needs a name."
    try:
        check_pin(told.pin)
    except ValueError as error:
        found["pin"] = str(error)
    else:
        if told.again != told.pin:
            found["again"] = "This is not the same PIN. Type it once more."
    return found


def wrong_depot(told: DepotTold) -> dict[str, str]:
    """The same for the depot alone."""
    found = {}
    for field in ("code", "station", "zone", "currency"):
        try:
            depot_settings.checked(*GOOD._replace(**{field: getattr(told, field)}))
        except DepotError as error:
            found[field] = f"{error.what} {error.next_step}" if getattr(told, field) else error.next_step
    return found


def check(told: Beginning) -> None:
    """Raise DepotError with the first thing that is wrong."""
    for words in wrong(told).values():
        raise DepotError(words)

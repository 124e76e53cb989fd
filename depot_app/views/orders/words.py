"""How the states of a job are said, and what they say about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from depot_app.domain.orders import Party
from depot_app.domain.weights import format_kg
from depot_app.views import clock
from depot_app.views.language import figures, grouped, tr
from depot_app.views.look import Tone


def movement(state: str) -> str:
    """``partly out`` as ``Partly on the way``."""
    translate = QCoreApplication.translate
    said = {
        "expected": translate("orders", "Expected"), "here": translate("orders", "Here"),
        "staged": translate("orders", "Staged"), "loaded": translate("orders", "Loaded"),
        "out": translate("orders", "On the way"), "delivered": translate("orders", "Delivered"),
        "held": translate("orders", "Held"), "short": translate("orders", "Short"),
        "damaged": translate("orders", "Damaged"), "lost": translate("orders", "Lost"),
        "returned": translate("orders", "Returned"), "cancelled": translate("orders", "Cancelled"),
    }  # fmt: skip
    if state.startswith("partly "):
        rest = said.get(state.removeprefix("partly "), state)
        return translate("orders", "Partly {state}").format(state=rest[:1].lower() + rest[1:])
    return said.get(state, state)


_MOVEMENT_TONES = {
    "delivered": Tone.GOOD, "short": Tone.ATTENTION, "held": Tone.ATTENTION, "damaged": Tone.STOP, "lost": Tone.STOP,
    "cancelled": Tone.QUIET,
}  # fmt: skip


def movement_tone(state: str) -> Tone:
    return _MOVEMENT_TONES.get(state.removeprefix("partly "), Tone.PLAIN)


def billing(state: str) -> str:
    translate = QCoreApplication.translate
    return {
        "unpriced": translate("orders", "No price"), "priced": translate("orders", "Priced"),
        "released": translate("orders", "Released"), "invoiced": translate("orders", "Invoiced"),
        "paid": translate("orders", "Paid"), "disputed": translate("orders", "Disputed"),
        "do-not-invoice": translate("orders", "Not invoiced"),
    }.get(state, state)  # fmt: skip


def billing_tone(state: str) -> Tone:
    if state in ("released", "invoiced", "paid"):
        return Tone.GOOD
    return {"disputed": Tone.STOP, "unpriced": Tone.QUIET, "do-not-invoice": Tone.QUIET}.get(state, Tone.PLAIN)


def package(name: str) -> str:
    """A package as lists are read to name it; what somebody calls otherwise stays as it was written."""
    known = {"pallet": tr("pallet"), "Euro pallet": tr("Euro pallet"), "carton": tr("carton"), "crate": tr("crate"),
             "roll cage": tr("roll cage"), "parcel": tr("parcel"), "piece": tr("piece")}  # fmt: skip
    return known.get(name, name)


def kind(value: str) -> str:
    translate = QCoreApplication.translate
    return {
        "delivery": translate("orders", "Delivery"), "collection": translate("orders", "Collection"),
        "return": translate("orders", "Return"),
    }.get(value, value)  # fmt: skip


def weight(grams: int | None) -> str:
    return "" if grams is None else figures(format_kg(grams))


def day(text: str) -> str:
    return clock.day(date.fromisoformat(text))


def units(count: int) -> str:
    translate = QCoreApplication.translate
    if count == 1:
        return translate("orders", "1 unit")
    return translate("orders", "{count} units").format(count=grouped(count))


def jobs(count: int) -> str:
    translate = QCoreApplication.translate
    return (
        translate("orders", "1 job") if count == 1 else translate("orders", "{count} jobs").format(count=grouped(count))
    )


def pages(count: int) -> str:
    translate = QCoreApplication.translate
    told = translate("orders", "1 page") if count == 1 else translate("orders", "{count} pages")
    return told.format(count=grouped(count)).replace(" ", "\u00a0")


def party(told: Party) -> str:
    """Name and address, a line each."""
    town = " ".join(part for part in (told.postcode, told.city) if part)
    reached = ", ".join(part for part in (told.contact, told.phone, told.email) if part)
    return "\n".join(part for part in (told.name, told.address, ", ".join(filter(None, (town, told.country))), reached)
                     if part)  # fmt: skip


def party_shortly(told: Party) -> str:
    return ", ".join(part for part in (told.name, told.city) if part)

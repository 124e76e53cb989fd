"""The columns of the two lists from which a load is built."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from depot_app.domain.letters import plain
from depot_app.domain.weights import format_kg
from depot_app.services.load_board import Drop
from depot_app.services.to_plan import Waiting
from depot_app.views.language import figures
from depot_app.views.loads import wording
from depot_app.views.look import Tone
from depot_app.views.rows import Column


def waiting() -> list[Column[Waiting]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("loads", "Date"), lambda row: wording.day(row.date), 10, sort="date"),
        Column(translate("loads", "Reference"), lambda row: row.reference, 10, sort="reference", tone=_held),
        Column(translate("loads", "To"), lambda row: _to(row.consignee, row.city), 18, exact=_exactly),
        Column(translate("loads", "Units"), lambda row: str(row.units), 5, right=True, sort="units"),
        Column(translate("loads", "Weight"), lambda row: _weight(row.weight_g), 9, right=True, sort="weight"),
        Column(translate("loads", "Hold"), lambda row: row.hold, 10, sort="hold", tone=_held),
        Column(translate("loads", "Customer"), lambda row: row.customer, 16),
        Column(translate("loads", "Number"), lambda row: row.number, 14, sort="number", hidden=True),
        Column(translate("loads", "Service"), lambda row: row.service, 10, sort="service", hidden=True),
    ]


def aboard() -> list[Column[Drop]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("loads", "Drop"), lambda row: str(row.stop), 5, right=True, sort="stop"),
        Column(translate("loads", "Reference"), lambda row: row.reference, 10, sort="reference", tone=_held),
        Column(translate("loads", "To"), lambda row: _to(row.consignee, row.city), 18, exact=_exactly),
        Column(translate("loads", "Loaded"), lambda row: "", 17, sort="loaded",
               bar=lambda row: (row.loaded, row.expected or row.units)),
        Column(translate("loads", "Hold"), lambda row: row.hold or row.cancelled, 10, tone=_held),
        Column(translate("loads", "Weight"), lambda row: _weight(row.weight_g), 9, right=True, sort="weight"),
        Column(translate("loads", "Customer"), lambda row: row.customer, 16),
        Column(translate("loads", "Number"), lambda row: row.number, 14, sort="number", hidden=True),
    ]  # fmt: skip


ABOARD_ORDERS: dict[str, Callable[[Drop], Any]] = {
    "stop": lambda drop: drop.stop,
    "reference": lambda drop: plain(drop.reference),
    "loaded": lambda drop: drop.loaded / (drop.expected or drop.units or 1),
    "weight": lambda drop: drop.weight_g or 0,
    "number": lambda drop: drop.number,
}


def _to(name: str, city: str) -> str:
    """The place first: loads are planned by where they go."""
    return f"{city} · {name}" if city else name


def _exactly(row: Waiting | Drop) -> str:
    return f"{row.consignee}\n{row.postcode} {row.city}"


def _weight(grams: int | None) -> str:
    return figures(format_kg(grams)) if grams is not None else ""


def _held(row: Waiting | Drop) -> Tone:
    return Tone.STOP if row.hold or (isinstance(row, Drop) and row.cancelled) else Tone.PLAIN

"""A load in a few words, the same on every part of the page."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from depot_app.domain import times
from depot_app.domain.weights import format_kg
from depot_app.services.load_board import LoadRow
from depot_app.views import clock
from depot_app.views.language import figures, grouped
from depot_app.views.look import Tone
from depot_app.views.session import Session

_TONES = {"planned": Tone.QUIET, "confirmed": Tone.GOOD, "departed": Tone.QUIET, "closed": Tone.QUIET}


def today(session: Session) -> str:
    """The depot's day as it is stored: 2026-12-01."""
    return session.today().isoformat()


def lately(session: Session) -> str:
    """The first day whose loads the board still shows."""
    return times.lately(datetime.now(session.zone()), session.zone()).date().isoformat()


def carrier(load: LoadRow) -> str:
    """Who drives it: the vehicle, or the subcontractor."""
    return load.vehicle or load.subcontractor


def dock(load: LoadRow) -> str:
    return QCoreApplication.translate("loads", "Dock {dock}").format(dock=load.dock) if load.dock else ""


def title(load: LoadRow) -> str:
    """Load 12 · KX12 ABC · Dock 3."""
    named = QCoreApplication.translate("loads", "Load {number}").format(number=load.number)
    return "  ·  ".join(each for each in (named, carrier(load), dock(load)) if each)


def state(load: LoadRow) -> str:
    return state_named(load.state)


def state_named(state: str) -> str:
    told = {
        "planned": QCoreApplication.translate("loads", "planned"),
        "loading": QCoreApplication.translate("loads", "loading"),
        "confirmed": QCoreApplication.translate("loads", "confirmed"),
        "departed": QCoreApplication.translate("loads", "departed"),
        "closed": QCoreApplication.translate("loads", "closed"),
    }
    return told[state]


def tone(load: LoadRow) -> Tone:
    return _TONES.get(load.state, Tone.PLAIN)


def day(stored: str) -> str:
    try:
        return clock.day(date.fromisoformat(stored))
    except ValueError:
        return stored


def units(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("loads", "1 unit")
    return QCoreApplication.translate("loads", "{count} units").format(count=grouped(count))


def jobs(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("loads", "1 job")
    return QCoreApplication.translate("loads", "{count} jobs").format(count=grouped(count))


def next_step(words: str) -> str:
    """The words on the one button that Ctrl+Enter presses."""
    return QCoreApplication.translate("loads", "{step}   Ctrl+Enter").format(step=words)


def short(code: str) -> str:
    """The end of a code, by which people tell labels apart."""
    return code if len(code) <= 9 else f"…{code[-8:]}"


def capacity(load: LoadRow, more_units: int = 0, more_g: int = 0) -> tuple[str, bool]:
    """(41 of 60 units · 1,250 kg of 3,000 kg, whether that is more than fits), with what is about to be put on it."""
    count, weight = load.units + more_units, load.weight_g + more_g
    translate = QCoreApplication.translate
    on = units(count)
    if load.max_units is not None:
        on = translate("loads", "{count} of {most} units").format(count=grouped(count), most=grouped(load.max_units))
    heavy = figures(format_kg(weight))
    if load.max_weight_g is not None:
        heavy = translate("loads", "{weight} of {most}").format(
            weight=heavy, most=figures(format_kg(load.max_weight_g))
        )
    over = (load.max_units is not None and count > load.max_units) or (
        load.max_weight_g is not None and weight > load.max_weight_g
    )
    return f"{on}  ·  {heavy}", over

"""A depot to practise in: people, jobs, loads in every state, something to deliver, to approve and to bill."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from depot_app.app import Actor, App
from depot_app.demo.day import DEPOT, STRANGER, take_in_sample
from depot_app.services import (
    billing,
    deliveries,
    exceptions,
    job_view,
    load_view,
    loading,
    loads,
    notes,
    people,
)
from depot_app.services.deliveries import Outcome, Pod
from depot_app.services.workplace import PRACTICE_PIN

PIN = PRACTICE_PIN
_PEOPLE = (("Vera", "admin"), ("Sam", "supervisor"), ("Carla", "clerk"), ("Ben", "loader"), ("Ines", "importer"))
_WAIT_S = 5.0


@dataclass(frozen=True, slots=True)
class _Crew:
    sam: Actor
    carla: Actor
    ben: Actor
    ines: Actor


def prepare(app: App, folder: Path, language: str = "en") -> None:
    """Fill a new store: what is there afterwards looks like a depot at seven in the morning.

    It prints its notes in ``language``.
    """
    app.create(DEPOT | {"depot_name": "Practice depot", "note_language": language})
    app.open(to_change=True)
    crew = _crew(app)
    taken = take_in_sample(app, crew.ines)
    refs = [each.understood.order.reference for each in taken.jobs if each.number]
    out = _load(app, crew, loads.NewLoad("KX12 ABC", "D. River", dock="3", max_units=200), refs[:10])
    _scan(app, crew, out, everything=True)
    loads.confirm(app.store, crew.ben, out, "not found on the dock")
    notes.print_notes(app.store, crew.carla, refs[:10], folder / "notes", app.render)
    loads.depart(app.store, crew.carla, out)
    _after(app, crew, out, folder)
    begun = _load(app, crew, loads.NewLoad("LN19 XYZ", "P. Hill", dock="1", max_units=120), refs[10:18])
    _scan(app, crew, begun, everything=False)
    _load(app, crew, loads.NewLoad("", subcontractor="Nowak Trans", dock="2", max_units=60), refs[18:22])


def _crew(app: App) -> _Crew:
    made: dict[str, Actor] = {}
    for name, role in _PEOPLE:
        people.add(app.store, made.get("Vera"), name, role, PIN)
        made[name] = people.sign_in(app.store, name, PIN)
    return _Crew(made["Sam"], made["Carla"], made["Ben"], made["Ines"])


def _load(app: App, crew: _Crew, new: loads.NewLoad, refs: list[str]) -> int:
    return loads.plan(app.store, crew.carla, new, refs)


def _scan(app: App, crew: _Crew, load: int, *, everything: bool) -> None:
    """Scan a load: all but one unit of a job, or about half of it, with a duplicate and a stranger."""
    views = [job_view.show(app.store, stop["reference"]) for stop in load_view.show(app.store, load).jobs]
    codes = [unit["code"] for view in views if view.kind == "delivery" for unit in view.units]
    lost = next(view.units[-1]["code"] for view in reversed(views) if view.kind == "delivery" and len(view.units) > 1)
    found = [code for code in codes if code != lost] if everything else codes[: len(codes) // 2]
    for code in [*found, codes[0], STRANGER]:
        loading.scan(app.store, app.spool, crew.ben, load, code, wait_s=_WAIT_S)


def _after(app: App, crew: _Crew, load: int, folder: Path) -> None:
    """Half of the load is delivered; one exception, one charge to approve, prices for most."""
    page = folder / "signed-page.txt"
    page.write_text("Signed page of the practice depot\n", encoding="utf-8")
    stops = [stop["reference"] for stop in load_view.show(app.store, load).jobs]
    for index, ref in enumerate(stops[: len(stops) // 2]):
        outcome = Outcome.RESERVATION if index == 1 else Outcome.CLEAN
        words = "shrink wrap torn" if index == 1 else ""
        deliveries.accept(app.store, crew.carla, ref, Pod(outcome, "J. Signer", note=words, files=(page,)))
    exceptions.log(app.store, crew.carla, stops[0], "SHORT", note="one carton fewer than on the note")
    billing.propose_charge(app.store, crew.ben, stops[2], "WAIT", "38", note="gate closed", evidence=(page,))
    for index, ref in enumerate(stops[:-2]):
        billing.set_price(app.store, crew.carla, ref, f"{80 + 5 * index}.00")
    billing.release(app.store, crew.sam, [each.number for each in billing.readiness(app.store, stops[3])
                                          if not each.missing])  # fmt: skip

"""The demo's day, told step by step through the same services that the desks use."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from depot_app.app import Actor, App, build
from depot_app.config import Config
from depot_app.demo.far_side import FarSide
from depot_app.domain.gs1 import make_sscc
from depot_app.domain.people import check_pin
from depot_app.domain.times import Clock
from depot_app.errors import DepotError
from depot_app.services import (
    billing,
    customers,
    deliveries,
    exceptions,
    imports,
    job_view,
    load_view,
    loading,
    loads,
    notes,
    people,
    safety,
)
from depot_app.services.deliveries import Outcome, Pod
from depot_app.services.replication.exchange import Exchange, exchange
from depot_app.sheets.model import Options

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample-orders.xlsx"
_SAMPLE_FROM = datetime(2026, 11, 23, 6, tzinfo=UTC)
STRANGER = make_sscc(3, "9501101", 99_999_999)
_OUTCOMES = {0: Outcome.RESERVATION, 1: Outcome.FAILED, 2: Outcome.REFUSED, 3: Outcome.PARTLY}


DEPOT = {
    "depot": "BRS",
    "depot_name": "Bristol depot",
    "depot_address": "Unit 4, Dock Road\nBristol BS11 9DL",
    "zone": "Europe/London",
    "currency": "EUR",
    "conditions": "Conditions of carriage, 2020 edition",
}


@dataclass(slots=True)
class Worked:
    """The day as it was worked; every number of the report is read back from ``desk.store`` or the disk."""

    desk: App
    folder: Path
    odoo: FarSide
    list_again: imports.Result
    story: list[str] = field(default_factory=list)
    loads: list[int] = field(default_factory=list)
    exchanges: list[tuple[str, Exchange]] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)


def work(folder: Path, odoo: FarSide) -> Worked:
    """Work the whole day in ``folder``; the network to ``odoo`` is cut from the first departure to the evening."""
    desk = build(Config(str(folder / "demo.depot"), "1", folder / "spool", folder / "depot.log", folder / "keys"))
    desk.create(DEPOT if odoo.account.practice else DEPOT | {"depot": _own_code()})
    desk.open(to_change=True)
    vera, ben, carla, ines = _people(desk)
    taken = take_in_sample(desk, ines)
    done = Worked(desk, folder, odoo, take_in_sample(desk, ines))
    done.story.append(f"Ines took in {SAMPLE.name}: {taken.count('booked')} jobs booked, {taken.refused} rows refused.")
    _meet_odoo(done, vera)
    refs = [each.understood.order.reference for each in taken.jobs]
    _load(done, carla, ben, "KX12 ABC", refs[:14])
    odoo.cut()
    done.story.append("The network was cut; the day went on.")
    _load(done, carla, ben, "Nowak Trans 3", refs[14:32])
    _exchange(done, "while the network was cut")
    _deliver(done, carla)
    _charge(done, ben, vera)
    _bill(done, carla, vera)
    odoo.restore()
    _exchange(done, "after it came back")
    _exchange(done, "once more, with nothing new")
    safety.backup(desk.store, folder / "backup.zip")
    return done


def take_in_sample(desk: App, by: Actor) -> imports.Result:
    """Take the shipped list in as on the day it is from, so that its days are near in any year."""
    return imports.take_in(desk.store, by, SAMPLE, Options(), clock=Clock(now=lambda: _SAMPLE_FROM))


def _own_code() -> str:
    """A depot code of this run's own, so that two demos on one real Odoo do not meet."""
    return "D" + "".join(secrets.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(4))


def _exchange(done: Worked, when: str) -> None:
    done.exchanges.append((when, exchange(done.desk.store, done.odoo.connect)))


def _meet_odoo(done: Worked, vera: Actor) -> None:
    """The first exchange: the customers Odoo does not know wait until Vera has them made there."""
    store = done.desk.store
    _exchange(done, "before the customers were matched")
    unmatched = [row.name for row in customers.listed(store, None, unmatched=True)]
    erp = done.odoo.connect()
    for name in unmatched:
        customers.match(store, vera, name, erp, None)
    _exchange(done, "after Vera had them made")
    done.story.append(
        f"Vera had {len(unmatched)} customers made at Odoo; {done.exchanges[-1][1].pushed} steps were sent."
    )


def _people(desk: App) -> tuple[Actor, Actor, Actor, Actor]:
    """Vera, Ben, Carla and Ines, signed in with PINs that exist only for this run."""
    signed_in: list[Actor] = []
    for name, role in (("Vera", "admin"), ("Ben", "loader"), ("Carla", "clerk"), ("Ines", "importer")):
        pin = _pin()
        people.add(desk.store, signed_in[0] if signed_in else None, name, role, pin)
        signed_in.append(people.sign_in(desk.store, name, pin))
    vera, ben, carla, ines = signed_in
    return vera, ben, carla, ines


def _pin() -> str:
    while True:
        pin = f"{secrets.randbelow(10**8):08d}"
        try:
            return check_pin(pin)
        except ValueError:
            continue


def _load(done: Worked, clerk: Actor, loader: Actor, vehicle: str, refs: list[str]) -> None:
    """Plan, scan with the mishaps of a real dock, confirm with one short, print, depart."""
    desk = done.desk
    load = loads.plan(desk.store, clerk, loads.NewLoad(vehicle, driver="D. River", dock="3", max_units=200), refs)
    done.loads.append(load)
    views = [job_view.show(desk.store, ref) for ref in refs]
    codes = [unit["code"] for view in views if view.kind == "delivery" for unit in view.units]
    missing = max((view for view in views if view.kind == "delivery"), key=lambda view: len(view.units))
    left_behind = missing.units[-1]["code"]
    for code in codes:
        if code == left_behind:
            continue
        loading.scan(desk.store, desk.spool, loader, load, f"]C100{code}" if code.isdigit() else code, wait_s=5)
    loading.scan(desk.store, desk.spool, loader, load, codes[0], wait_s=5)
    loading.scan(desk.store, desk.spool, loader, load, STRANGER, wait_s=5)
    try:
        loads.confirm(desk.store, loader, load)
    except DepotError as error:
        done.refusals.append(error.what)
    loads.confirm(desk.store, loader, load, "not found on the dock")
    notes.print_notes(desk.store, clerk, refs, done.folder / "notes", desk.render)
    notes.print_notes(desk.store, clerk, refs[:1], done.folder / "notes", desk.render, reason="coffee on the first one")
    loads.depart(desk.store, clerk, load)
    done.story.append(f"Ben loaded {vehicle}: {len(codes) - 1} units, one short, one scanned twice, one stranger.")


def _deliver(done: Worked, clerk: Actor) -> None:
    """PODs for every stop of the first load, and for all but two of the second."""
    store = done.desk.store
    page = done.folder / "signed-page.txt"
    page.write_text("Signed page of the demo\n", encoding="utf-8")
    for load, left_open in zip(done.loads, (0, 2), strict=True):
        stops = load_view.show(store, load).jobs
        for index, stop in enumerate(stops[: len(stops) - left_open]):
            _pod(done, clerk, stop["reference"], _OUTCOMES.get(index, Outcome.CLEAN), page)
    exceptions.log(store, clerk, load_view.show(store, done.loads[0]).jobs[0]["reference"], "SHORT",
                   note="one carton fewer than on the note")  # fmt: skip
    done.story.append("Carla took in the signed notes: clean, with reservation, partly, refused and failed.")


def _pod(done: Worked, clerk: Actor, ref: str, outcome: Outcome, page: Path) -> None:
    store = done.desk.store
    aboard = [unit["code"] for unit in job_view.show(store, ref).units if unit["state"] == "out"]
    if outcome is Outcome.PARTLY and len(aboard) < 2:
        outcome = Outcome.CLEAN
    note = "shrink wrap torn, contents to be checked" if outcome is not Outcome.CLEAN else ""
    delivered = aboard[:-1] if outcome is Outcome.PARTLY else ()
    deliveries.accept(store, clerk, ref, Pod(outcome, "J. Signer", note=note, files=(page,), delivered=delivered))


def _charge(done: Worked, ben: Actor, vera: Actor) -> None:
    """Waiting time: captured by Ben, who cannot approve it himself; approved by Vera."""
    store = done.desk.store
    ref = load_view.show(store, done.loads[0]).jobs[4]["reference"]
    asked = billing.propose_charge(store, ben, ref, "WAIT", "38", note="gate closed until 07:40",
                                   evidence=(done.folder / "signed-page.txt",))  # fmt: skip
    try:
        billing.approve_charge(store, ben, asked.id)
    except DepotError as error:
        done.refusals.append(error.what)
    billing.approve_charge(store, vera, asked.id)
    done.story.append(f"Ben asked {asked.amount} for waiting; Vera approved it.")


def _bill(done: Worked, clerk: Actor, supervisor: Actor) -> None:
    """Agreed prices for the jobs of both loads; what is ready is released."""
    store = done.desk.store
    for load in done.loads:
        for index, stop in enumerate(load_view.show(store, load).jobs):
            billing.set_price(store, clerk, stop["reference"], f"{80 + 5 * index}.00")
    ready = [each.number for each in billing.readiness(store) if not each.missing]
    billing.release(store, supervisor, ready)
    done.story.append(f"Vera released {len(ready)} jobs to be invoiced.")

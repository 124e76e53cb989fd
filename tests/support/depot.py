"""A small depot's day, made by the real services: jobs, a load, scans, a POD, an exception and a charge."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import NullPool, create_engine, make_url, text

from depot_app.domain.orders import GoodsLine, JobKind, Order, Party
from depot_app.domain.people import Role
from depot_app.services import billing, deliveries, exceptions, job_view, jobs, loading, loads
from depot_app.store import opening
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.spool import Spool

BOSS = Actor("boss", Role.ADMIN)
CLERK = Actor("clerk", Role.CLERK)
LOADER = Actor("loader", Role.LOADER)
DEPOT = "RUH"

#: Everything personal or telling that the day below puts into the store.
TELLING = (
    "Aurora Pemberton", "Pemberton Ironmongers", "17 Gasworks Lane", "Thaxted", "CM6 2PX", "+44 1371 555019",
    "aurora@pemberton.example", "Quillfeather Mills", "QF-77001", "QF-77002", "QF-77003", "Bartholomew Okonkwo",
    "Dag Hammarskog", "ring the bell twice", "rain came through the roof",
    "delivery-sheet.pdf", "sixty minutes at gate",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Day:
    """What the day left behind: numbers of its jobs and load, and the hash of the POD's page."""

    numbers: tuple[str, str, str]
    load: int
    units: tuple[str, ...]
    page: Path


@dataclass(frozen=True, slots=True)
class Worked:
    store: Store
    day: Day


def order(reference: str, pieces: int = 2, kind: JobKind = JobKind.DELIVERY) -> Order:
    consignee = Party("Pemberton Ironmongers", "17 Gasworks Lane", "CM6 2PX", "Thaxted", "GB", "Aurora Pemberton",
                      "+44 1371 555019", "aurora@pemberton.example")  # fmt: skip
    lines = (GoodsLine("hinges", pieces, "carton", 12_000), GoodsLine("gate", 1, "pallet", 250_000))
    return Order("Quillfeather Mills", reference, date(2026, 11, 23), consignee, lines, "next day", kind,
                 instructions="ring the bell twice")  # fmt: skip


def open_depot(store: Store) -> None:
    opening.create(store, {"depot": DEPOT, "depot_name": "Ruhr East", "zone": "Europe/London"})


def work_a_day(store: Store, folder: Path) -> Day:
    """Book three jobs, load two of them with one unit short, deliver one; log an exception; charge for waiting."""
    folder.mkdir(parents=True, exist_ok=True)
    spool = Spool(folder / "kept.scans")
    numbers = tuple(jobs.book(store, CLERK, order(f"QF-7700{n}")).number for n in (1, 2, 3))
    load = loads.plan(store, CLERK, loads.NewLoad("EX17 DPT", driver="Dag Hammarskog"), [numbers[0], numbers[1]])
    units = _codes(store, numbers[:2])
    loading.stage(store, spool, LOADER, "A1", units[0])
    for code in (*units[:-1], units[0], "STRANGER"):
        loading.scan(store, spool, LOADER, load, code)
    loads.confirm(store, LOADER, load, "not found at the dock")
    loads.depart(store, LOADER, load)
    page = folder / "delivery-sheet.pdf"
    page.write_bytes(b"%PDF-1.4 signed by hand")
    pod = deliveries.Pod(deliveries.Outcome.CLEAN, "Bartholomew Okonkwo", files=[page])
    deliveries.accept(store, CLERK, numbers[0], pod)
    failed = deliveries.Pod(deliveries.Outcome.FAILED, "Bartholomew Okonkwo")
    deliveries.accept(store, CLERK, numbers[1], failed)
    exceptions.log(store, CLERK, numbers[1], "DAMAGED", "rain came through the roof")
    billing.set_price(store, CLERK, numbers[0], "120.50")
    billing.propose_charge(store, CLERK, numbers[0], "WAIT", "60", "sixty minutes at gate")
    return Day((numbers[0], numbers[1], numbers[2]), load, units, page)


def _codes(store: Store, numbers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(unit["code"] for number in numbers for unit in job_view.show(store, number).units)


def fresh_place(request: pytest.FixtureRequest, database: str, folder: Path) -> str:
    """A path or URL where a store can be made: ``database`` is ``sqlite`` or ``postgres``."""
    if database == "sqlite":
        return str(folder / "depot.depot")
    url = request.getfixturevalue("postgres_url")
    from tests.support.postgres import fresh_database  # POSIX only

    return fresh_database(url, f"test {folder.name}"[:60])


def copied_place(request: pytest.FixtureRequest, original: str, folder: Path) -> str:
    """A copy of the closed store with the URL ``original``."""
    if original.startswith("sqlite"):
        source, target = Path(make_url(original).database or ""), folder / "depot.depot"
        shutil.copyfile(source, target)
        shutil.copytree(f"{source}.files", f"{target}.files")
        return str(target)
    url = make_url(original)
    server = create_engine(request.getfixturevalue("postgres_url"), isolation_level="AUTOCOMMIT", poolclass=NullPool)
    quote = server.dialect.identifier_preparer.quote
    name = f"copy {folder.name}"[:60]
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {quote(name)} WITH (FORCE)"))
        connection.execute(text(f"CREATE DATABASE {quote(name)} TEMPLATE {quote(url.database or '')}"))
    return url.set(database=name).render_as_string(hide_password=False)

"""A small day in four parts, made by the real services, whose exchanges with Odoo use every sender there is.

``python -m tests.faults.odoo_day`` reads lines of JSON (store, url, database, user, key), and for each makes a child
that exchanges once: it says ``child PID``, and after the child's end ``ended PID STATUS``. Such children are made to
be killed.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from depot_app.domain.erp import ErpUnavailable
from depot_app.domain.orders import GoodsLine, Order, Party
from depot_app.domain.people import Role
from depot_app.domain.times import Clock
from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.erp import OdooErp
from depot_app.odoo.rpc import SECONDS, Asked, Json, Rpc, RpcUnavailable
from depot_app.services import billing, deliveries, exceptions, job_view, jobs, loading, loads
from depot_app.services.replication.exchange import Exchange, exchange
from depot_app.store import opening
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.spool import Spool

ANN, BEN = Actor("ann", Role.ADMIN), Actor("ben", Role.ADMIN)
PLAIN, FILED, TROUBLE, CHARGED = "plain", "filed", "trouble", "charged"
UNPRICED, CANCELLED, CHANGED, BACK = "unpriced", "cancelled", "changed", "back"
_PRICED = {PLAIN: "100.00", FILED: "120.50", TROUBLE: "75.25", CHARGED: "310.00"}
_START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
Connect = Callable[[], OdooErp]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an Odoo is, and who calls."""

    url: str
    database: str
    user: str
    key: str


class Hurried(Rpc):
    """An Rpc whose calls all have a shorter deadline."""

    def __init__(self, inner: Rpc, seconds: float) -> None:
        self._inner, self._seconds = inner, seconds
        self.version, self.uid, self.calls = inner.version, inner.uid, inner.calls

    def ask(self, asked: Asked, deadline: float) -> Json:
        self.calls += 1
        return self._inner.ask(asked, min(deadline, self._seconds))

    def server_time(self, deadline: float = SECONDS) -> datetime:
        return self._inner.server_time(min(deadline, self._seconds))

    def close(self) -> None:
        self._inner.close()


class Connections:
    """Connects as often as it is asked to, and hangs all up at the end."""

    def __init__(self, place: Place, seconds: float = SECONDS) -> None:
        self.place, self.seconds = place, seconds
        self._open: list[Rpc] = []

    def __call__(self) -> OdooErp:
        place = self.place
        try:
            rpc = open_rpc(place.url, place.database, place.user, place.key, deadline=self.seconds, allow_plain=True)
        except RpcUnavailable as error:
            raise ErpUnavailable(error.words) from error
        self._open.append(rpc)
        hurried: Rpc = Hurried(rpc, self.seconds)
        return OdooErp(rpc if self.seconds == SECONDS else hurried)

    def close(self) -> None:
        for rpc in self._open:
            rpc.close()
        self._open.clear()


@dataclass(frozen=True, slots=True)
class Day:
    """The day's store. ``tag`` is its depot's code, and part of every name the day makes up."""

    store: Store
    folder: Path
    tag: str

    def part(self, number: int) -> None:
        """Work part ``number`` (from 0) of the day, always at the same time of the same day."""
        self.at(number)
        PARTS[number](self)

    def at(self, number: int) -> None:
        moment = _START + timedelta(hours=number)
        self.store.clock = Clock(now=lambda: moment)

    def ref(self, name: str) -> str:
        return f"{self.tag}-{name}"


def new_day(folder: Path, tag: str) -> Day:
    """An empty depot's store in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    store = Store(str(folder / "day.depot"))
    opening.create(store, {"depot": tag, "zone": "Europe/London"})
    return Day(store, folder, tag)


def opened_day(folder: Path, tag: str, part: int) -> Day:
    """The day kept in ``folder``, about to work ``part`` or having worked it."""
    day = Day(Store(str(folder / "day.depot")), folder, tag)
    day.at(part)
    return day


def _order(day: Day, name: str, customer: str = "C1001") -> Order:
    consignee = Party(f"Kiosk {name} {day.tag}", f"{len(name)} Gasworks Lane", "CM6 2PX", "Łódź", "PL", "Maya",
                      "+48 22 5550100", "kiosk@example.com")  # fmt: skip
    goods = (GoodsLine("hinges", 1, "carton", 12_000), GoodsLine("gate", 1, "pallet", 250_000))
    return Order(customer, day.ref(name), date(2026, 11, 24), consignee, goods)


def _book(day: Day) -> None:
    for name in (PLAIN, FILED, TROUBLE, CHARGED):
        jobs.book(day.store, ANN, _order(day, name))
        billing.set_price(day.store, ANN, day.ref(name), _PRICED[name])
    for name in (UNPRICED, CANCELLED, CHANGED):
        jobs.book(day.store, ANN, _order(day, name, "C1002"))


def _move(day: Day) -> None:
    store, spool = day.store, Spool(day.folder / "kept.scans")
    jobs.edit(store, ANN, day.ref(CHANGED), consignee={"address": "99 New Road"}, date="2026-11-25")
    billing.set_price(store, ANN, day.ref(CHANGED), "55.00")
    jobs.cancel(store, ANN, day.ref(CANCELLED), "the customer rang")
    wanted = [day.ref(name) for name in (PLAIN, FILED, TROUBLE, CHARGED, CHANGED)]
    load = loads.plan(store, ANN, loads.NewLoad("KX12 ABC"), wanted)
    units = [unit["code"] for ref in wanted for unit in job_view.show(store, ref).units]
    loading.stage(store, spool, ANN, "A1", units[0], 5)
    for code in units[:-1]:
        loading.scan(store, spool, ANN, load, code, 5)
    loads.confirm(store, ANN, load, "not found at the dock")
    loads.depart(store, ANN, load)
    exceptions.log(store, ANN, day.ref(TROUBLE), "LATE", "the ferry was late")


def _prove(day: Day) -> None:
    store = day.store
    pages = [day.folder / "page1.pdf", day.folder / "page2.pdf"]
    for number, page in enumerate(pages):
        page.write_bytes(b"%PDF-1.4 signed by hand, page " + str(number).encode())
    for name in (PLAIN, TROUBLE, CHARGED, CHANGED):
        deliveries.accept(store, ANN, day.ref(name), deliveries.Pod(deliveries.Outcome.CLEAN, "Jan"))
    reserved = deliveries.Pod(deliveries.Outcome.RESERVATION, "Jan", note="one carton is wet", files=pages)
    deliveries.accept(store, ANN, day.ref(FILED), reserved)
    exceptions.close(store, ANN, "E1", "the customer was told")
    charge = billing.propose_charge(store, ANN, day.ref(CHARGED), "WAIT", "60", evidence=pages[:1])
    billing.approve_charge(store, BEN, charge.id)
    jobs.book(store, ANN, jobs.return_of(store, day.ref(PLAIN), day.ref(BACK), date(2026, 11, 26)))


def _release(day: Day) -> None:
    late = billing.propose_charge(day.store, ANN, day.ref(FILED), "REDEL", "1", "sent after the proof")
    billing.approve_charge(day.store, BEN, late.id)
    billing.release(day.store, ANN, [day.ref(PLAIN), day.ref(CHARGED)])


PARTS: tuple[Callable[[Day], None], ...] = (_book, _move, _prove, _release)


def exchange_until_well(store: Store, connect: Connect, most: int = 12) -> list[Exchange]:
    """Exchange until one went through with nothing left waiting, and nothing new twice."""
    told: list[Exchange] = []
    while len(told) < most:
        told.append(exchange(store, connect))
        last = told[-1]
        if last.connected and not last.error and not last.waiting and not last.pushed and not last.pulled:
            return told
        if last.error:
            time.sleep(0.03)
    raise AssertionError(f"not well after {most} exchanges: {told[-1]}")


def _exchange_and_end(told: dict[str, str]) -> None:
    moment = datetime.fromisoformat(told.pop("moment"))
    store = Store(told.pop("store"), Clock(now=lambda: moment))
    exchange(store, Connections(Place(**told)))
    os._exit(0)


def main() -> None:
    """See the module."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _exchange_and_end(json.loads(line))
        os.write(1, f"child {child}\n".encode())
        _, status = os.waitpid(child, 0)
        os.write(1, f"ended {child} {status}\n".encode())


if __name__ == "__main__":
    main()

"""The link to Odoo: making orders against bare ``load`` and a plain odoorpc loop, calls, memory, and the quiet round.

The practice server runs in a process of its own; with ``DEPOT_TEST_ODOO_URL``, ``_DB``, ``_USER`` and ``_PASSWORD`` a
real server takes its place. Bare ``load`` sends again, under other keys and on one connection, the very rows of orders
and addresses that our run sent, in the same batches; ours also keeps receipts and reads the orders back. The odoorpc
loop calls ``create`` once an order, as a script would.

    python -m benchmarks odoo [--quick]
"""

from __future__ import annotations

import json
import os
import secrets
import string
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

import odoorpc

from benchmarks.support import BOSS, CLERK, LOADER, Line, book, orders, percentile
from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.erp import OdooErp
from depot_app.odoo.rpc import SECONDS, Json, Rpc
from depot_app.services import billing, deliveries, job_list, job_view, loading, loads
from depot_app.services.replication import sending
from depot_app.services.replication.exchange import Replicator
from depot_app.store import opening
from depot_app.store.database import Store
from depot_app.store.ledger import Actor
from depot_app.store.spool import Spool

_SERVER = "import sys; from depot_app.odoo.practice.server import serve; sys.exit(serve(0, 17, None))"
_CUSTOMER = "C1001"
_OTHER = Actor("other", BOSS.role)
_SCANS, _PAUSE_S = 1500, 0.01


@dataclass(frozen=True)
class _Place:
    url: str
    database: str
    user: str
    key: str


@contextmanager
def _server() -> Iterator[_Place]:
    if url := os.environ.get("DEPOT_TEST_ODOO_URL"):
        yield _Place(url, *(os.environ[f"DEPOT_TEST_ODOO_{name}"] for name in ("DB", "USER", "PASSWORD")))
        return
    process = subprocess.Popen([sys.executable, "-c", _SERVER], stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        yield _Place(told["url"], told["database"], told["user"], told["key"])
    finally:
        process.terminate()
        process.wait()


@dataclass
class _Recording:
    """An Rpc that keeps the arguments of every ``load``."""

    inner: Rpc
    loaded: list[tuple[str, Sequence[Any]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.version, self.uid, self.calls = self.inner.version, self.inner.uid, 0

    def call(self, model: str, method: str, args: Sequence[Any] = (), kwargs: Mapping[str, Any] | None = None,
             ids: Sequence[int] | None = None, context: Mapping[str, Any] | None = None,
             deadline: float = SECONDS) -> Json:  # fmt: skip
        self.calls += 1
        if method == "load":
            self.loaded.append((model, args))
        return self.inner.call(model, method, args, kwargs, ids, context, deadline)

    def server_time(self, deadline: float = SECONDS) -> datetime:
        self.calls += 1
        return self.inner.server_time(deadline)

    def close(self) -> None:
        self.inner.close()


def lines(quick: bool = False) -> list[Line]:
    """All of it; ``quick`` does a fifth."""
    with _server() as place, TemporaryDirectory() as folder:
        return [
            *_creating(place, Path(folder) / "create", 100 if quick else 500),
            *_calls(place, Path(folder) / "calls"),
            *_draining(place, Path(folder) / "drain", 2_000 if quick else 10_000),
        ]


def _depot(folder: Path, count: int) -> tuple[Store, list[str]]:
    """A depot of its own with ``count`` jobs of one customer, and their numbers."""
    folder.mkdir()
    store = Store(str(folder / "depot.depot"))
    code = "".join(secrets.choice(string.ascii_uppercase) for _ in range(5))
    opening.create(store, {"depot": code, "zone": "Europe/London"})
    wanted = [replace(each, order=replace(each.order, customer=_CUSTOMER)) for each in orders(count, (2,), code)]
    return store, book(store, wanted)


def _connected(place: _Place) -> _Recording:
    return _Recording(open_rpc(place.url, place.database, place.user, place.key, allow_plain=True))


def _creating(place: _Place, folder: Path, count: int) -> list[Line]:
    store, _ = _depot(folder, count)
    rpc = _connected(place)
    ready = sending.prepare(store, OdooErp(rpc))
    before = time.perf_counter()
    sending.drain(ready, sending.Sent())
    ours = time.perf_counter() - before
    bare = _bare(rpc, list(rpc.loaded))
    loop = _one_by_one(place, ready.freight, 50) * count / 50
    rpc.close()
    store.close()
    return [
        Line(f"{count} new jobs at Odoo", f"{count / ours:.0f} jobs/s", f"bare load(): {count / bare:.0f} jobs/s",
             f"{bare / ours:.0%}", "≥ 85%", bare / ours >= 0.85),
        Line("", "", f"odoorpc, one create a job: {count / loop:.0f} jobs/s", f"{loop / ours:.1f}", "≥ 6 x",
             loop / ours >= 6),
    ]  # fmt: skip


def _bare(rpc: Rpc, loaded: Sequence[tuple[str, Sequence[Any]]]) -> float:
    """Seconds to load the same rows again as new records, each batch right after the other."""
    mark = secrets.token_hex(4)
    again = []
    for model, (columns, rows) in loaded:
        named = [index for index, column in enumerate(columns) if column == "id" or column.endswith("/id")]
        again.append((model, columns, [_renamed(row, named, mark) for row in rows]))
    before = time.perf_counter()
    for model, columns, rows in again:
        told = rpc.call(model, "load", (columns, rows), context={"tracking_disable": True, "tz": "UTC"}, deadline=60)
        if not told["ids"]:
            raise ValueError(told["messages"])
    return time.perf_counter() - before


def _renamed(row: Sequence[str], named: Sequence[int], mark: str) -> list[str]:
    return [f"{cell}_{mark}" if index in named and cell else cell for index, cell in enumerate(row)]


def _one_by_one(place: _Place, freight: int, count: int) -> float:
    """Seconds for ``count`` orders with a freight line and two notes, one ``create`` each, as a script would do it."""
    parts = urlsplit(place.url)
    odoo = odoorpc.ODOO(parts.hostname, port=parts.port, timeout=60)
    odoo.login(place.database, place.user, place.key)
    model = odoo.env["sale.order"]
    partner = odoo.env["res.partner"].search([("ref", "=", _CUSTOMER)])[0]
    note = {"display_type": "line_note", "name": "1 × pallet Ironmongery", "product_uom_qty": 0}
    line = {"product_id": freight, "name": "Freight", "product_uom_qty": 1, "price_unit": 0}
    before = time.perf_counter()
    for number in range(count):
        place_of = {"parent_id": partner, "type": "delivery", "name": f"Kiosk {number}", "city": "Gent"}
        ship_to = odoo.env["res.partner"].create(place_of)
        model.create({"partner_id": partner, "partner_shipping_id": ship_to, "client_order_ref": f"LOOP-{number}",
                      "order_line": [(0, 0, line), (0, 0, note), (0, 0, note)]})  # fmt: skip
    return time.perf_counter() - before


def _calls(place: _Place, folder: Path) -> list[Line]:
    """A hundred jobs priced, delivered and charged for offline, then told in one go; their customer's addresses are
    known at Odoo. Not counted: connecting, the pull, and the three notes of a load that a depot also tells."""
    store, _ = _depot(folder, 100)
    recording: list[_Recording] = []

    def connect() -> OdooErp:
        recording.append(_connected(place))
        return OdooErp(recording[-1])

    replicator = Replicator(store, connect)
    replicator.exchange()
    quiet = [replicator.exchange() for _ in range(20)][1:]
    numbers = _again(store, 100)
    _worked(store, folder, numbers)
    rpc = recording[-1]
    before, told = rpc.calls, sending.Sent()
    sending.drain(sending.prepare(store, OdooErp(rpc)), told)
    made = rpc.calls - before - 1 - 3  # the products, and the notes that it was planned, loaded, gone
    rpc.close()
    store.close()
    took = percentile([each.seconds for each in quiet], 50)
    most = max(each.calls for each in quiet)
    return [
        Line("calls for 100 jobs: order, confirmation, POD without file, charge", str(made), "", "", "≤ 12",
             made <= 12 and told.taken == 900 and not told.parked),
        Line("a round with nothing new", f"{most} calls, {took * 1000:.0f} ms", "", "", "≤ 3, < 100 ms",
             most <= 3 and took < 0.1),
    ]  # fmt: skip


def _again(store: Store, count: int) -> list[str]:
    """As many jobs once more, to the same places."""
    wanted = [replace(each, order=replace(each.order, customer=_CUSTOMER)) for each in orders(count, (2,), "AGAIN")]
    return book(store, wanted)


def _worked(store: Store, folder: Path, numbers: list[str]) -> None:
    """Nine steps a job: order, price, three notes, files (none), POD, delivered, charge."""
    for number in numbers:
        billing.set_price(store, CLERK, number, "120.50")
    _delivered(store, folder, numbers)
    for number in numbers:
        deliveries.accept(store, CLERK, number, deliveries.Pod(deliveries.Outcome.CLEAN, "Jan"))
        made = billing.propose_charge(store, CLERK, number, "WAIT", "30")
        billing.approve_charge(store, _OTHER, made.id)


def _delivered(store: Store, folder: Path, numbers: list[str]) -> int:
    spool = Spool(folder / "kept")
    load = loads.plan(store, BOSS, loads.NewLoad("KX12 ABC"), numbers)
    for number in numbers:
        for unit in job_view.show(store, number).units:
            loading.scan(store, spool, LOADER, load, unit["code"], 5)
    loads.confirm(store, LOADER, load)
    loads.depart(store, LOADER, load)
    return load


def _draining(place: _Place, folder: Path, count: int) -> list[Line]:
    """Orders waiting, drained here while another process scans into the same store."""
    store, numbers = _depot(folder, count)
    load = loads.plan(store, BOSS, loads.NewLoad("KX12 ABC"), [])
    for start in range(0, 300, 25):
        loads.assign(store, BOSS, load, numbers[start : start + 25])
    codes = [unit["code"] for number in numbers[:300] for unit in job_view.show(store, number).units]
    rpc = _connected(place)
    ready = sending.prepare(store, OdooErp(rpc.inner))
    context = get_context("spawn")
    told: Any = context.Queue()
    scanner = context.Process(target=_scan, args=(str(folder), load, codes[:_SCANS], told))
    scanner.start()
    told.get()
    before, began = _memory_kb(), time.perf_counter()
    sent = sending.Sent()
    sending.drain(ready, sent)
    took, grown = time.perf_counter() - began, (_memory_kb() - before) / 1024
    scans = told.get()
    scanner.join()
    jobs = len(job_list.listed(store))
    rpc.close()
    store.close()
    p99 = percentile(scans, 99) * 1000
    return [
        Line(f"{sent.taken:,} waiting steps of {jobs:,} jobs drained in {took:.0f} s: memory", f"+{grown:.0f} MB", "",
             "", "≤ 50 MB", grown <= 50),
        Line(f"{len(scans):,} scans meanwhile, p99", f"{p99:.1f} ms", "", "", "≤ 50 ms", p99 <= 50),
    ]  # fmt: skip


def _memory_kb() -> int:
    for text in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if text.startswith("VmRSS"):
            return int(text.split()[1])
    raise ValueError("this system does not tell how much memory a process uses")


def _scan(folder: str, load: int, codes: list[str], told: Any) -> None:  # noqa: ANN401
    store, spool = Store(str(Path(folder) / "depot.depot")), Spool(Path(folder) / "kept")
    took: list[float] = []
    told.put("ready")
    for code in codes:
        before = time.perf_counter()
        loading.scan(store, spool, LOADER, load, code)
        took.append(time.perf_counter() - before)
        time.sleep(_PAUSE_S)
    told.put(took)
    store.close()

"""The perfect day: a clerk at one desk, a loader at another, a supervisor later; all by clicks, keys and scans.

The services make the depot before the doors open and look at what is there in the evening; nothing else.
"""

from __future__ import annotations

import csv
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from depot_app.demo.day import SAMPLE, STRANGER
from depot_app.services import counts, imports, job_list, load_view
from depot_app.services.replication import exchange
from depot_app.store.tables import fact, import_, job, scan
from depot_app.store.verify import verify
from depot_app.views.loads import answers
from tests.support.crowd import crowd
from tests.support.hands import rest
from tests.support.two_desks import PIN, Depot, opened

#: References of the sample's jobs: what goes on the first load, and on the second.
FIRST, SECOND = ("HB-2001", "QP-2004", "TT-2008", "MO-2007", "GG-2015"), ("QP-2019", "HB-2011")
PHONED, HELD, TORN, SPLIT = "PHONE-1", "MO-2007", "TT-2008", "GG-2015"
DELIVERED = (*FIRST, *SECOND, PHONED)
#: The long list: its rows, ten for a job, all of a customer the sample does not have.
MILL, LONG, GOODS = "Northern Mill Ltd", 20_000, 10
#: What is done at the two desks while the long list is booked.
BESIDE = ("load_planned", "route_assigned", "job_held", "unit_loaded", "load_confirmed", "note_printed",
          "load_departed", "service_completed", "exception_logged", "charge_proposed", "pricing_approved",
          "charge_approved", "invoice_released")  # fmt: skip
#: How soon after the network is back the day's work has to be in Odoo, on a machine three times slower than ours.
SOON_S = 30

pytestmark = [
    pytest.mark.timeout(480), pytest.mark.xdist_group("perfect-day"),
    pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard"),  # a menu offscreen
]  # fmt: skip


@pytest.fixture
def depot(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Depot]:
    with opened(tmp_path, qapp) as made:
        made.odoo.create("res.partner", {"name": MILL, "is_company": True})
        qtbot.waitExposed(made.clerk.desktop.window)
        yield made


def test_a_depot_finishes_its_day_in_the_window(depot: Depot) -> None:
    began = time.monotonic()
    took: dict[str, float] = {}
    for stage in (take_in_the_list, begin_a_long_list, key_in_a_phone_order, tell_odoo_who_they_are, build_loads,
                  hold_one, load_the_first, load_the_second, print_notes, depart, take_in_pods, log_what_happened,
                  price, approve, release, reconnect, come_home, look_at_it_all, look_at_the_long_list,
                  look_at_the_clock):  # fmt: skip
        stage(depot)
        took[stage.__name__] = round(time.monotonic() - began - sum(took.values()), 1)
    print(f"the day took {time.monotonic() - began:.1f} s: {took}")


# --- the morning, with Odoo near ----------------------------------------------------------------------------------


def take_in_the_list(depot: Depot) -> None:
    clerk = depot.clerk
    clerk.sign_in("Ines", PIN)
    clerk.page("Orders")
    clerk.click("Take in a list")

    def name_it() -> None:
        assert isinstance(QApplication.activeModalWidget(), QFileDialog)
        clerk.press("A", ctrl=True)
        clerk.write(str(SAMPLE))
        clerk.press("Return")

    QTimer.singleShot(300, name_it)
    clerk.click("Choose a file")
    clerk.wait("what would be booked", lambda: clerk.sees("Book 44 jobs"))
    assert job_list.count(depot.app.store) == 0, "looking books nothing"
    clerk.tab("Problems")
    clerk.click("Book 44 jobs")
    clerk.wait("44 booked", lambda: "44 booked" in clerk.notice())


def begin_a_long_list(depot: Depot) -> None:
    """Ines drops it on the page, looks, has it booked and goes; it is booked beside all that follows.

    From then on there is always somebody who waits for the store, and whom the list lets go first.
    """
    ines = depot.clerk
    ines.drop(long_list(depot.folder))
    ines.wait("what would be booked", lambda: ines.sees(f"Book {LONG // GOODS:,} jobs"), 90_000)
    ines.click(f"Book {LONG // GOODS:,} jobs")
    ines.wait("some of it booked", lambda: booked(depot) > 100, 90_000)
    depot.crowd.enter_context(crowd(depot.app.store))
    ines.sign_out()


def long_list(folder: Path) -> Path:
    path, today = folder / "mill.csv", datetime.now(UTC).date().isoformat()
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["Customer", "Reference", "Delivery date", "Consignee", "Address", "Postcode", "City",
                       "Description", "Quantity", "Package", "Weight kg"])  # fmt: skip
        for at in range(LONG):
            shop = at // GOODS
            rows.writerow([MILL, f"NM-{shop:06}", today, f"Shop {shop % 500}", f"{shop} High Street",
                           "LS1 4AP", "Leeds", f"Flour {at % GOODS}", 3, "pallet", 120])  # fmt: skip
    return path


def booked(depot: Depot) -> int:
    """How many jobs of the long list are booked, while not all of them are."""
    return sum(done for _, _, done, _ in imports.unfinished(depot.app.store))


def key_in_a_phone_order(depot: Depot) -> None:
    clerk = depot.clerk
    clerk.sign_in("Carla", PIN)
    clerk.press("2", ctrl=True)
    clerk.press("N", ctrl=True)
    clerk.write("qui")
    clerk.press("Return")  # takes the one customer offered
    clerk.write(PHONED)
    clerk.press("Tab")
    clerk.write("Kiosk 7")
    for _ in range(2):
        clerk.press("Down")
    clerk.press("Return", ctrl=False)
    clerk.press("Return", ctrl=True)
    clerk.wait("the phone order booked", lambda: "Booked as" in clerk.notice())
    assert depot.job(PHONED).customer == "Quill Paper Co"


def tell_odoo_who_they_are(depot: Depot) -> None:
    clerk = depot.clerk
    clerk.page("Ledger")
    clerk.wait("strangers", lambda: clerk._page("ledger")._strangers)
    clerk.tab("Customers Odoo does not know")
    for left in range(len(clerk._page("ledger")._strangers), 0, -1):
        clerk.wait(f"{left} strangers", lambda left=left: len(clerk._page("ledger")._strangers) == left)  # type: ignore[misc]
        rest(400)
        clerk.click("Make it in Odoo")
    clerk.wait("no stranger left", lambda: not clerk._page("ledger")._strangers)


def build_loads(depot: Depot) -> None:
    clerk = depot.clerk
    for vehicle, references in (("KX12 ABC", FIRST), ("LN19 XYZ", (*SECOND, PHONED))):
        clerk.page("Loads")
        if clerk.sees("Back"):
            clerk.click("Back")
        clerk.click("New load") if clerk.sees("New load") else clerk.click("Plan a load")
        clerk.field("Vehicle", vehicle)
        clerk.field("Dock", "3")
        clerk.field("Fits at most, units", "60")
        clerk.click("Plan load")
        clerk.choose(*references)
        clerk.click("Put on load")
        clerk.wait("jobs on the load", lambda references=references: f"{len(references)} jobs put" in clerk.notice())  # type: ignore[misc]
    assert [len(load_view.show(depot.app.store, each).jobs) for each in (1, 2)] == [5, 3]


def hold_one(depot: Depot) -> None:
    clerk = depot.clerk
    clerk.page("Orders")
    clerk.scan(depot.units(HELD)[0])
    clerk.click("More")
    clerk.menu("Put on hold")
    clerk.write("credit limit")
    clerk.press("Return", ctrl=True)
    clerk.wait("a job on hold", lambda: "on hold" in clerk.notice())
    assert depot.job(HELD).hold == "credit limit"


# --- the dock -----------------------------------------------------------------------------------------------------


def load_the_first(depot: Depot) -> None:
    dock, clerk = depot.loader, depot.clerk
    dock.do("sign_in", "Ben", PIN)
    codes = [code for each in FIRST if each != HELD for code in depot.units(each)]
    dock.do("scan", codes[0])  # on the board a scan opens its load
    dock.do("wait_for_button", "Take off by scan")
    short = depot.units("QP-2004")[-1]
    assert Counter(scanned(depot, code) for code in codes if code != short) == {"Loaded": len(codes) - 1}
    assert scanned(depot, codes[0]) == "Already loaded"
    assert scanned(depot, STRANGER) == "Unknown"
    assert scanned(depot, depot.units(SECOND[0])[0]) == "Other load"
    assert scanned(depot, depot.units(HELD)[0]) == "On hold"
    lift_the_hold(depot)
    assert Counter(scanned(depot, code) for code in depot.units(HELD)) == {"Loaded": len(depot.units(HELD))}
    total = len(codes) + len(depot.units(HELD))
    dock.do("wait_for_counts", f"{total - 1} / {total}")
    dock.do("click", "Confirm load")
    dock.do("click", "not on the dock")
    dock.do("click", "Confirm without 1 unit")
    dock.do("wait_for_notice", "Load 1 is confirmed without 1 unit")
    clerk.wait("the confirmed load at the other desk", lambda: counts.counted(depot.app.store).loads == 2)


def scanned(depot: Depot, code: str) -> str:
    """Scan on the loading screen; what was answered in the end, where it was not judged at once."""
    before = len(told(depot, code))
    answer = depot.loader.scan(code)
    if answer not in ("Kept", "One moment"):  # what nothing here has may be a badge: that takes a moment
        return answer
    depot.clerk.wait("the kept scan judged", lambda: len(told(depot, code)) > before)
    return answers.words(told(depot, code)[-1])


def told(depot: Depot, code: str) -> Sequence[str]:
    with depot.app.store.read() as connection:
        return connection.execute(select(scan.c.answer).where(scan.c.code == code).order_by(scan.c.id)).scalars().all()


def lift_the_hold(depot: Depot) -> None:
    """Only a supervisor may: Sam does it at the clerk's desk."""
    sam = depot.clerk
    sam.sign_out()
    sam.sign_in("Sam", PIN)
    sam.scan(depot.job(HELD).number)
    sam.click("More")
    sam.menu("Lift the hold")
    sam.write("paid")
    sam.press("Return", ctrl=True)
    sam.wait("no hold", lambda: not depot.job(HELD).hold)
    sam.sign_out()
    sam.sign_in("Carla", PIN)


def load_the_second(depot: Depot) -> None:
    dock = depot.loader
    if dock.do("sees", "Back"):
        dock.do("click", "Back")
    dock.do("scan", depot.units(SECOND[0])[0])
    dock.do("wait_for_button", "Take off by scan")
    for code in depot.units(*SECOND, PHONED):
        assert scanned(depot, code) == "Loaded"
    dock.do("click", "Confirm load")
    dock.do("click", "Confirm load")
    dock.do("wait_for_notice", "Load 2 is confirmed")


def print_notes(depot: Depot) -> None:
    clerk = depot.clerk
    clerk.page("Documents")
    clerk.choose("KX12 ABC")
    clerk.wait("notes", lambda: clerk.sees("Print all 5"))
    clerk.click("Print all 5")
    clerk.wait("notes printed", lambda: "5 notes printed into" in clerk.notice())
    clerk.choose("LN19 XYZ")
    clerk.wait("notes", lambda: clerk.sees("Print all 3"))
    clerk.click("Print all 3")
    clerk.wait("notes printed", lambda: "3 notes printed into" in clerk.notice())
    assert len(list((depot.folder / "notes").glob("*.pdf"))) == 8


def depart(depot: Depot) -> None:
    dock = depot.loader
    for number in (2, 1):
        if number == 1:
            dock.do("click", "Back")
            dock.do("scan", "LOAD-1")
        dock.do("click", "Depart")
        dock.do("click", "Depart")
        dock.do("wait_for_notice", f"Load {number} has departed")
    clerk_sees = depot.clerk
    clerk_sees.wait("what departed at the other desk",
                    lambda: clerk_sees.desktop.window.rail._badges["deliveries"].text() == "8")  # fmt: skip
    depot.network.cut()
    depot.hours.go_by(90)


# --- the network is away ------------------------------------------------------------------------------------------


def take_in_pods(depot: Depot) -> None:
    clerk = depot.clerk
    clerk.page("Deliveries")
    for reference in DELIVERED:
        depot.hours.go_by(45)
        clerk.scan(depot.job(reference).number)
        if reference == TORN:
            clerk.write("2")
            clerk.write("J. Smith")
            clerk.press("Tab")
            clerk.press("Tab")
            clerk.write("wrap torn")
        elif reference == SPLIT:
            clerk.write("3")
            clerk.scan(depot.units(SPLIT)[0])
            clerk.scan(depot.units(SPLIT)[1])
            clerk.field("Signed by", "J. Smith")
            clerk.field("What was not accepted, and why", "the rest was wet")
        else:
            clerk.write("1")
            clerk.write("J. Smith")
        clerk.press("Return", ctrl=True)
        clerk.wait(f"the POD of {reference}", lambda reference=reference: depot.job(reference).pods)  # type: ignore[misc]
    outcomes = {each: depot.job(each).pods[-1]["outcome"] for each in DELIVERED}
    assert outcomes == {**dict.fromkeys(DELIVERED, "clean"), TORN: "reservation", SPLIT: "partly"}


def log_what_happened(depot: Depot) -> None:
    clerk = depot.clerk
    depot.hours.go_by(20)
    clerk.scan(depot.job(TORN).number)
    clerk.click("Exception")
    clerk.write("LATE")
    clerk.press("Return", ctrl=True)
    clerk.wait("the exception", lambda: "is logged for" in clerk.notice())
    clerk.click("Charge")
    clerk.write("WAIT")
    clerk.field("Quantity", "38")
    clerk.field("Note", "gate closed")
    clerk.press("Return", ctrl=True)
    clerk.wait("the charge", lambda: "is captured for" in clerk.notice())


def price(depot: Depot) -> None:
    clerk = depot.clerk
    clerk.page("Billing")
    clerk.tab("Not ready")
    clerk.wait("what lacks a price", lambda: clerk._page("billing").lacking.model.rowCount() == 8)
    for at, reference in enumerate(DELIVERED):
        clerk.choose(reference)
        clerk.press("Return")
        clerk.write(f"{amount(at):.2f}")
        clerk.press("Return")
        clerk.wait(f"the price of {reference}", lambda reference=reference: depot.job(reference).price)  # type: ignore[misc]
    assert "Working without Odoo" in clerk.status()
    clerk.sign_out()


def amount(at: int) -> float:
    """What the job at this place among those delivered costs."""
    return 80.5 + at


def approve(depot: Depot) -> None:
    sam = depot.clerk
    depot.hours.go_by(45)
    sam.sign_in("Sam", PIN)
    sam.page("Billing")
    sam.tab("To approve")
    sam.wait("the charge", lambda: sam.sees("Approve   Enter"))
    sam.press("Return")
    sam.wait("the charge approved", lambda: "is approved" in sam.notice())


def release(depot: Depot) -> None:
    sam = depot.clerk
    sam.tab("Ready")
    sam.wait("eight are ready", lambda: sam._page("billing").ready.model.rowCount() == 8)
    sam.press("A", ctrl=True)
    sam.press("Return", ctrl=True)
    sam.wait("eight released", lambda: "8 jobs are released" in sam.notice())
    assert "Working without Odoo" in sam.status()
    assert depot.odoo.records("account.move") == []
    assert booked(depot) > 0, "the long list is still booked"


# --- the evening --------------------------------------------------------------------------------------------------


def reconnect(depot: Depot) -> None:
    """After hours of trying in vain, nothing new to be sent, and a long rest until the next try."""
    depot.clerk.wait("a rest between two tries", lambda: rests(depot), 120_000)
    depot.network.restore()
    began = time.monotonic()
    depot.clerk.wait("the day's work in Odoo", lambda: len(depot.odoo.records("account.move")) == 8, SOON_S * 1000)
    done = f"{booked(depot):,} of {LONG // GOODS:,} jobs of the list booked"
    print(f"in Odoo {time.monotonic() - began:.1f} s after the network is back, {done}")
    assert booked(depot) > 0, "the long list is still booked"


def rests(depot: Depot) -> bool:
    """Whether the desk tried several times in vain and then nothing more for some seconds: no news wakes it."""
    tries = len(depot.exchanges)
    vain = [each.error != "" for each in depot.exchanges[-4:]]
    rest(6000)
    return vain == [True] * 4 and len(depot.exchanges) == tries


def come_home(depot: Depot) -> None:
    depot.crowd.close()
    sam = depot.clerk
    sam.page("Ledger")
    sam.wait("the long list booked", lambda: not imports.unfinished(depot.app.store), 90_000)
    sam.wait("everything in Odoo", lambda: "Everything is in Odoo, safe to switch off" in sam.status(), 120_000)
    assert "Connected" in sam.status()
    assert "0 waiting to be sent" in sam.status()
    assert sam._page("ledger").current().model.rowCount() == 0
    depot.loader.do("wait_for_status", "0 waiting to be sent")


def look_at_it_all(depot: Depot) -> None:
    store = depot.app.store
    assert exchange.left(store) == (0, 0, 0)
    assert verify(store) == []
    assert [each["code"] for each in depot.job(TORN).exceptions] == ["LATE"]
    (charge,) = depot.job(TORN).charges
    assert charge["state"] == "approved"
    orders = {each["client_order_ref"]: each for each in depot.odoo.records("sale.order")}
    assert len(orders) == len(depot.odoo.records("sale.order")) == job_list.count(store) == 45 + LONG // GOODS
    assert {reference for reference, each in orders.items() if each["state"] == "sale"} == set(DELIVERED)
    assert all(depot.job(reference).billing == "released" for reference in DELIVERED)
    expected = {reference: amount(at) for at, reference in enumerate(DELIVERED)}
    expected[TORN] += float(charge["amount"])
    invoices = depot.odoo.records("account.move")
    assert len(invoices) == len(DELIVERED)
    assert {each["ref"]: each["amount_untaxed"] for each in invoices} == expected


def look_at_the_long_list(depot: Depot) -> None:
    """Each of its jobs is booked once, and what the desks did lies in between."""
    with depot.app.store.read() as connection:
        (listed,) = connection.execute(select(import_).where(import_.c.file == "mill.csv")).all()
        assert (listed.booked, listed.completed) == (LONG // GOODS, 1)
        jobs = connection.execute(select(job.c.reference, job.c.booked_seq).where(job.c.import_id == listed.id)).all()
        facts = connection.execute(select(fact.c.seq, fact.c.kind).where(fact.c.kind.in_(BESIDE))).all()
    references = Counter(each.reference for each in jobs)
    assert references == Counter(f"NM-{at:06}" for at in range(LONG // GOODS))
    ordered = Counter(each["client_order_ref"] for each in depot.odoo.records("sale.order"))
    assert {reference: ordered[reference] for reference in references} == references
    first, last = min(each.booked_seq for each in jobs), max(each.booked_seq for each in jobs)
    assert {each.kind for each in facts} == set(BESIDE)
    assert [each.kind for each in facts if not first < each.seq < last] == []
    steps = sorted(each.booked_seq for each in jobs)
    within = [each.seq for each in facts]
    assert sum(min(within) < each < max(within) for each in steps) > 20, "it really went on beside them"


def look_at_the_clock(depot: Depot) -> None:
    """The network was away for hours, and that is what facts and PODs tell, in order."""
    with depot.app.store.read() as connection:
        rows = connection.execute(select(fact).order_by(fact.c.seq)).all()
    told = {kind: [datetime.fromisoformat(each.happened_at) for each in rows if each.kind == kind] for kind in BESIDE}
    assert min(told["invoice_released"]) - max(told["load_departed"]) > timedelta(hours=8)
    signed = [datetime.fromisoformat(depot.job(each).pods[-1]["at"]) for each in DELIVERED]
    assert all(timedelta(minutes=45) <= after - before < timedelta(minutes=60) for before, after in pairwise(signed))
    recorded = [each.recorded_at for each in rows]
    assert recorded == sorted(recorded), "one clock for all desks and for what books the list"

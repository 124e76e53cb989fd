"""The perfect day: a clerk at one desk, a loader at another, a supervisor later; all by clicks, keys and scans.

The services make the depot before the doors open and look at what is there in the evening; nothing else.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from depot_app.app import App, build
from depot_app.config import Config
from depot_app.demo.day import DEPOT, SAMPLE, STRANGER
from depot_app.demo.relay import Relay
from depot_app.desktop import Desktop, _collecting
from depot_app.odoo.practice import PracticeOdoo
from depot_app.services import connecting, counts, job_list, job_view, load_view, people
from depot_app.services.job_view import JobView
from depot_app.services.replication import exchange
from depot_app.store.verify import verify
from depot_app.views.documents.where_to import FOLDER
from tests.support.desk import Desk
from tests.support.hands import Hands, rest

PIN = "246810"
PEOPLE = (("Vera", "admin"), ("Sam", "supervisor"), ("Carla", "clerk"), ("Ben", "loader"), ("Ines", "importer"))
#: References of the sample's jobs: what goes on the first load, and on the second.
FIRST, SECOND = ("HB-2001", "QP-2004", "TT-2008", "MO-2007", "GG-2015"), ("QP-2019", "HB-2011")
PHONED, HELD, TORN, SPLIT = "PHONE-1", "MO-2007", "TT-2008", "GG-2015"
DELIVERED = (*FIRST, *SECOND, PHONED)

pytestmark = [
    pytest.mark.timeout(240), pytest.mark.xdist_group("perfect-day"),
    pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard"),  # a menu offscreen
]  # fmt: skip


@dataclass
class Depot:
    """Everything there is: the depot's store, Odoo, the network between them, the clerk's desk and the loader's."""

    app: App
    odoo: PracticeOdoo
    network: Relay
    clerk: Hands
    loader: Desk
    folder: Path

    def job(self, reference: str) -> JobView:
        return job_view.show(self.app.store, reference)

    def units(self, *references: str) -> list[str]:
        return [unit["code"] for each in references for unit in self.job(each).units]


@pytest.fixture
def depot(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Depot]:
    odoo = PracticeOdoo(tmp_path / "odoo.db")
    with odoo, Relay("127.0.0.1", urlsplit(odoo.url).port or 0) as network:
        config = Config(str(tmp_path / "depot.depot"), "1", tmp_path / "spool", tmp_path / "log", tmp_path / "keys",
                        odoo.key)  # fmt: skip
        app = build(config)
        app.create(DEPOT)
        app.open(to_change=True)
        vera = None
        for name, role in PEOPLE:
            people.add(app.store, vera, name, role, PIN)
            vera = vera or people.sign_in(app.store, name, PIN)
        assert vera is not None
        link = connecting.Link(f"http://127.0.0.1:{network.port}", odoo.database, odoo.user)
        connecting.set_up(app.store, vera, link, "")
        QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat).setValue(FOLDER, str(tmp_path / "notes"))
        loader = Desk(app.store.url, tmp_path / "dock", "2", DEPOT_ODOO_KEY=odoo.key, start=False)
        made = Desktop(app, tmp_path / "window.ini")
        with _collecting():
            made.start()
            qtbot.waitExposed(made.window)
            loader.await_ready()
            yield Depot(app, odoo, network, Hands(made), loader, tmp_path)
            loader.close()
            qapp.removeEventFilter(made.scanner)
            made.close()
            made.window.deleteLater()
            rest(0)
        app.close()


def test_a_depot_finishes_its_day_in_the_window(depot: Depot) -> None:
    began = time.monotonic()
    took: dict[str, float] = {}
    for stage in (take_in_the_list, key_in_a_phone_order, tell_odoo_who_they_are, build_loads, hold_one, load_the_first,
                  load_the_second, print_notes, depart, take_in_pods, log_what_happened, price,
                  approve, release, come_home, look_at_it_all):  # fmt: skip
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
    clerk.sign_out()


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
    assert Counter(dock.scan(code) for code in codes if code != short) == {"Loaded": len(codes) - 1}
    assert dock.scan(codes[0]) == "Already loaded"
    assert dock.scan(STRANGER) == "Unknown"
    assert dock.scan(depot.units(SECOND[0])[0]) == "Other load"
    assert dock.scan(depot.units(HELD)[0]) == "On hold"
    lift_the_hold(depot)
    assert Counter(dock.scan(code) for code in depot.units(HELD)) == {"Loaded": len(depot.units(HELD))}
    total = len(codes) + len(depot.units(HELD))
    dock.do("wait_for_counts", f"{total - 1} / {total}")
    dock.do("click", "Confirm load")
    dock.do("click", "not on the dock")
    dock.do("click", "Confirm without 1 unit")
    dock.do("wait_for_notice", "Load 1 is confirmed without 1 unit")
    clerk.wait("the confirmed load at the other desk", lambda: counts.counted(depot.app.store).loads == 2)


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
        assert dock.scan(code) == "Loaded"
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


# --- the network is away ------------------------------------------------------------------------------------------


def take_in_pods(depot: Depot) -> None:
    clerk = depot.clerk
    clerk.page("Deliveries")
    for reference in DELIVERED:
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
        else:
            clerk.write("1")
            clerk.write("J. Smith")
        clerk.press("Return", ctrl=True)
        clerk.wait(f"the POD of {reference}", lambda reference=reference: depot.job(reference).pods)  # type: ignore[misc]
    outcomes = {each: depot.job(each).pods[-1]["outcome"] for each in DELIVERED}
    assert outcomes == {**dict.fromkeys(DELIVERED, "clean"), TORN: "reservation", SPLIT: "partly"}


def log_what_happened(depot: Depot) -> None:
    clerk = depot.clerk
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
    sam.sign_in("Sam", PIN)
    sam.page("Billing")
    sam.tab("To approve")
    sam.wait("the charge", lambda: sam.sees("Approve (Enter)"))
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
    depot.network.restore()


# --- the evening --------------------------------------------------------------------------------------------------


def come_home(depot: Depot) -> None:
    sam = depot.clerk
    sam.page("Ledger")
    sam.wait("everything in Odoo", lambda: "Everything is in Odoo, safe to switch off" in sam.status(), 30_000)
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
    assert len(orders) == len(depot.odoo.records("sale.order")) == job_list.count(store) == 45
    assert {reference for reference, each in orders.items() if each["state"] == "sale"} == set(DELIVERED)
    assert all(depot.job(reference).billing == "released" for reference in DELIVERED)
    expected = {reference: amount(at) for at, reference in enumerate(DELIVERED)}
    expected[TORN] += float(charge["amount"])
    invoices = depot.odoo.records("account.move")
    assert len(invoices) == len(DELIVERED)
    assert {each["ref"]: each["amount_untaxed"] for each in invoices} == expected

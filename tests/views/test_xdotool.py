"""A real X display and a real keyboard: ``main.py --practice`` is scanned at, also in a field and over a dialog."""

from __future__ import annotations

import time
from collections import Counter

from sqlalchemy import select

from depot_app.demo import practice
from depot_app.demo.day import STRANGER
from depot_app.services import job_view, load_view, people
from depot_app.store.tables import job, scan
from depot_app.store.verify import verify
from tests.support.display import ON_SCREEN, Screen, until

BEGUN = 2
SCANS = 50

pytestmark = ON_SCREEN


def seen(screen: Screen) -> Counter[str]:
    """Which codes were scanned at the load here and judged, and how often."""
    bo = [each.id for each in people.listed(screen.app.store) if each.name == "Bo"]
    with screen.app.store.read() as connection:
        rows = connection.execute(select(scan.c.code).where(scan.c.load_id == BEGUN, scan.c.actor.in_(bo)))
        return Counter(rows.scalars())


def test_fifty_scans_are_judged_once_each_whatever_is_in_front(screen: Screen) -> None:
    codes = fifty(screen)
    screen.enter()
    screen.scan(f"LOAD-{BEGUN}", 2)
    time.sleep(1)
    on_whole_screen, in_field, over_dialog = codes[:20], codes[20:35], codes[35:]
    scan_all(screen, on_whole_screen)
    screen.press("F11", "F2")  # not the whole screen any more, and the cursor in the box that searches
    scan_all(screen, in_field)
    screen.press("F11", "F2")  # on the whole screen there is no box to go to
    open_a_dialog(screen)
    screen.scan(f"LOAD-{BEGUN}", 2)  # behind the dialog the page goes to the load
    time.sleep(0.5)
    scan_all(screen, over_dialog)
    assert screen.find("Export this list"), "no scan's Enter has pressed a button of the dialog"
    until("fifty scans judged", lambda: sum(seen(screen).values()) >= len(codes))
    time.sleep(0.5)
    assert seen(screen) == Counter(codes)
    assert verify(screen.app.store) == []


def fifty(screen: Screen) -> list[str]:
    """Units still missing on the load, units that are on it already, and one that is nobody's."""
    views = [
        job_view.show(screen.app.store, stop["reference"]) for stop in load_view.show(screen.app.store, BEGUN).jobs
    ]
    found = [unit["code"] for view in views if view.kind == "delivery" for unit in view.units][-30:]
    others = [unit["code"] for stop in load_view.show(screen.app.store, 3).jobs
              for unit in job_view.show(screen.app.store, stop["reference"]).units]  # fmt: skip
    return [*found, *others, *([STRANGER] * SCANS)][:SCANS]


def scan_all(screen: Screen, codes: list[str]) -> None:
    for number, code in enumerate(codes):
        screen.scan(code, (0, 1, 2, 5)[number % 4])  # scanners type at different speeds
        time.sleep(0.02)


def open_a_dialog(screen: Screen) -> None:
    """Back on the board, the list's menu by its key: Export as CSV…, which asks for a file."""
    screen.press("Escape", "Down", "Menu", "Down", "Down", "Return")
    screen.to_front("Export this list")


def test_one_signs_in_and_holds_a_job_by_typing_alone(screen: Screen) -> None:
    """The PIN has the keyboard after a lock; a menu opens by Space."""
    screen.enter()
    screen.press("ctrl+l")
    screen.write("ca" + practice.PIN)
    screen.press("Return")
    until("Carla at the desk", lambda: screen.is_at_it("Carla"))
    screen.press("ctrl+2", "Return", "Tab", "Tab", "space", "Down", "Down", "Down", "Return")  # More, Put on hold
    screen.write("customer rang")
    screen.press("ctrl+Return")
    until("a job on hold", lambda: held(screen))


def held(screen: Screen) -> bool:
    with screen.app.store.read() as connection:
        return connection.execute(select(job.c.hold).where(job.c.hold == "customer rang")).first() is not None

"""A day on a real X display by keys and scans alone: a phone order, its load, its note and its proof of delivery."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import func, select

from depot_app.demo import practice
from depot_app.demo.day import STRANGER
from depot_app.services import job_list, job_view, load_board, load_view
from depot_app.services.customers import ODOO
from depot_app.services.job_view import JobView
from depot_app.services.loading import Answer
from depot_app.services.replication import exchange
from depot_app.services.to_plan import ToPlan
from depot_app.store.tables import fact, job, scan
from depot_app.store.verify import verify
from tests.support.display import ON_SCREEN, Screen, until

PHONED, LOAD = "PHONE-1", 4

pytestmark = ON_SCREEN


def test_a_day_by_keys_and_scans_alone(screen: Screen) -> None:
    before = facts(screen)
    begin(screen)
    key_in_a_phone_order(screen)
    other = waiting(screen)
    build_a_load(screen, other)
    scanned = load_it(screen, other)
    confirm_and_depart(screen)
    print_its_notes(screen, other)
    take_in_pods(screen, other)
    look_at_it_all(screen, other, scanned, before)


# --- the desk -----------------------------------------------------------------------------------------------------


def begin(screen: Screen) -> None:
    """Bo looks in with the badge, so that the station is locked by somebody, the cursor in the PIN."""
    screen.enter()
    screen.press("ctrl+l")
    until("nobody at the desk", lambda: not screen.is_at_it("Bo"))


def sign_in(screen: Screen, name: str) -> None:
    """The first two letters of a name choose it."""
    screen.press("ctrl+l")
    screen.write(name[:2].lower() + practice.PIN)
    screen.press("Return")
    until(f"{name} at the desk", lambda: screen.is_at_it(name))


def key_in_a_phone_order(screen: Screen) -> None:
    sign_in(screen, "Carla")
    screen.press("ctrl+2", "ctrl+n")
    screen.write("qui")
    screen.press("Return")  # takes the one customer offered
    screen.write(PHONED)
    screen.press("Tab")
    screen.write("Kiosk 7")
    screen.press("ctrl+Return")
    until("the phone order booked", lambda: job_list.count(screen.app.store) == 45)
    assert (view(screen, PHONED).customer, view(screen, PHONED).consignee.name) == ("Quill Paper Co", "Kiosk 7")


def waiting(screen: Screen) -> str:
    """A job of three or more units that waits for a load."""
    plan = ToPlan(screen.app.store)
    rows = plan.rows(plan.keys("", down=False, start=0, count=100))
    return next(row.reference for row in rows if row.kind == "delivery" and row.units >= 3)


def build_a_load(screen: Screen, other: str) -> None:
    screen.press("ctrl+3", "ctrl+n")
    screen.write("KX12 NEW")
    screen.press("Return")
    until("the load planned", lambda: len(load_board.board(screen.app.store, "2000-01-01")) == LOAD)
    for count, reference in enumerate((PHONED, other), 1):
        screen.scan(view(screen, reference).number, 2)  # chooses it
        until(f"{reference} on the load", lambda count=count: pressed_on(screen, count))  # type: ignore[misc]


def pressed_on(screen: Screen, count: int) -> bool:
    """Enter puts what is chosen on the load; before it is chosen it does nothing."""
    screen.press("Return")
    return len(load_view.show(screen.app.store, LOAD).jobs) == count


# --- the dock -----------------------------------------------------------------------------------------------------


def load_it(screen: Screen, other: str) -> list[str]:
    """With the cursor in a field once and over a dialog once, a duplicate and a stranger. Returns what was scanned."""
    codes = [unit["code"] for each in (other, PHONED) for unit in view(screen, each).units]
    sign_in(screen, "Ben")
    screen.scan(f"LOAD-{LOAD}", 2)
    made = [codes[0]]
    scan_until(screen, codes[0], made)
    screen.press("F11", "F2")  # not the whole screen any more, and the cursor in the box that searches
    for code in (codes[1], codes[1], STRANGER):
        made.append(code)
        scan_until(screen, code, made)
    screen.press("F2", "F11")
    screen.press("Escape", "Down", "Menu", "Down", "Down", "Return")  # the board, its menu, Export as CSV…
    screen.to_front("Export this list")
    screen.scan(f"LOAD-{LOAD}", 2)  # behind the dialog
    for code in codes[2:]:
        made.append(code)
        scan_until(screen, code, made)
    assert screen.find("Export this list"), "no scan's Enter has pressed a button of the dialog"
    screen.press("Escape")
    until("no dialog", lambda: not screen.find("Export this list"))
    screen.to_front("PRACTICE")
    return made


def scan_until(screen: Screen, code: str, made: list[str]) -> None:
    screen.scan(code, 2)
    until(f"the scan of {code} judged", lambda: len(answers(screen)) == len(made))


def answers(screen: Screen) -> list[tuple[str, str]]:
    with screen.app.store.read() as connection:
        rows = connection.execute(select(scan.c.code, scan.c.answer).where(scan.c.load_id == LOAD).order_by(scan.c.id))
        return [(row.code, row.answer) for row in rows]


def confirm_and_depart(screen: Screen) -> None:
    screen.press(*["Tab"] * 6, "space", "space")  # Confirm load, and once more what it says then
    until("the load confirmed", lambda: load_view.show(screen.app.store, LOAD).state == "confirmed")
    screen.press(*["Tab"] * 5, "space", "space")
    until("the load departed", lambda: load_view.show(screen.app.store, LOAD).state == "departed")


# --- the paper ----------------------------------------------------------------------------------------------------


def print_its_notes(screen: Screen, other: str) -> None:
    sign_in(screen, "Carla")
    screen.press("ctrl+4")
    for reference in (PHONED, other):
        screen.scan(view(screen, reference).number, 2)
        screen.press("F8")
        until(f"the note of {reference}", lambda reference=reference: view(screen, reference).note["prints"] == 1)  # type: ignore[misc]
    names = {f"{view(screen, each).number}-v1-copy1.pdf" for each in (PHONED, other)}
    until("the PDFs", lambda: names <= {each.name for each in screen.folder.rglob("*.pdf")})


def take_in_pods(screen: Screen, other: str) -> None:
    screen.press("ctrl+5")
    for reference, outcome in ((PHONED, "1"), (other, "2")):
        screen.scan(view(screen, reference).number, 2)
        screen.write(outcome)
        screen.write("J. Smith")
        if outcome == "2":
            screen.press("Tab", "Tab")
            screen.write("wrap torn")
        screen.press("ctrl+Return")
        until(f"the POD of {reference}", lambda reference=reference: view(screen, reference).pods)  # type: ignore[misc]


# --- the evening --------------------------------------------------------------------------------------------------


def look_at_it_all(screen: Screen, other: str, scanned: list[str], before: Counter[str]) -> None:
    store = screen.app.store
    until("everything in Odoo", lambda: exchange.left(store) == (0, 0, 0), 90)
    phoned, second = view(screen, PHONED), view(screen, other)
    units = len(phoned.units) + len(second.units)
    assert Counter(code for code, _ in answers(screen)) == Counter(scanned)
    assert Counter(answer for _, answer in answers(screen)) == {
        Answer.LOADED: units, Answer.ALREADY_LOADED: 1, Answer.UNKNOWN: 1,
    }  # fmt: skip
    assert [(each["reference"], each["units"], each["loaded"]) for each in load_view.show(store, LOAD).jobs] == [
        (PHONED, len(phoned.units), len(phoned.units)), (other, len(second.units), len(second.units)),
    ]  # fmt: skip
    assert [(each.pods[0]["outcome"], each.pods[0]["by"], each.pods[0]["note"]) for each in (phoned, second)] == [
        ("clean", "J. Smith", ""), ("reservation", "J. Smith", "wrap torn"),
    ]  # fmt: skip
    assert facts(screen) - before == Counter(
        booking_received=1, load_planned=1, route_assigned=2, unit_loaded=units, load_confirmed=1, load_departed=1,
        note_printed=2, service_completed=2,
    )  # fmt: skip
    with store.read() as connection:
        booked = connection.execute(select(func.count()).select_from(job).where(job.c.reference == PHONED)).scalar()
    assert booked == 1
    assert verify(store) == []


def facts(screen: Screen) -> Counter[str]:
    """What people did, by kind; practice may still be being connected, and Odoo be told of its customers."""
    theirs = select(fact.c.kind).where(fact.c.actor != ODOO.id, fact.c.kind != "setting_changed")
    with screen.app.store.read() as connection:
        return Counter(connection.execute(theirs).scalars())


def view(screen: Screen, reference: str) -> JobView:
    return job_view.show(screen.app.store, reference)

"""What needs whom: each role its own, nothing that is done, the oldest named."""

from __future__ import annotations

from depot_app.domain.people import Role
from depot_app.services import billing, exceptions, loads, today
from depot_app.services import desk as settings
from depot_app.services.today import Need, What
from depot_app.store import opening
from tests.services.conftest import ADAM, CARL, LENA, SUSI, Desk


def needs(desk: Desk, role: Role) -> dict[What, Need]:
    return {need.what: need for need in today.needs(desk.store, role)}


def test_nothing_needs_anybody_in_an_empty_depot(both: Desk) -> None:
    for role in Role:
        assert today.needs(both.store, role) == []


def test_a_loader_sees_the_loads_with_progress(both: Desk) -> None:
    first, second = both.job("PO-1", 3), both.job("PO-2", 2)
    number = both.load(first, second, dock="3")
    both.scan(number, both.codes(first)[0])
    (found,) = today.needs(both.store, Role.LOADER)
    assert found == Need(What.LOAD, 5, done=1, ref=str(number), words="EX17 DPT", dock="3")
    for code in (*both.codes(first), *both.codes(second)):
        both.scan(number, code)
    assert needs(both, Role.LOADER)[What.LOAD].done == 5
    loads.confirm(both.store, LENA, number)
    assert today.needs(both.store, Role.LOADER) == []


def test_a_clerk_sees_what_is_out_oldest_first(both: Desk) -> None:
    early, late = both.job("PO-1"), both.job("PO-2")
    both.send(early)
    left = both.clock.now()
    both.clock.on(hours=3)
    both.send(late)
    billing.set_price(both.store, CARL, late, "10")
    waiting = both.job("PO-3")
    found = needs(both, Role.CLERK)
    assert (found[What.NO_POD].count, found[What.NO_POD].ref) == (2, early)
    assert found[What.NO_POD].since.startswith(left.isoformat()[:16])
    assert (found[What.UNPRICED].count, found[What.UNPRICED].ref) == (1, early)
    assert (found[What.PLAN].count, found[What.PLAN].ref) == (1, waiting)
    for number in (early, late):
        both.pod(number)
    billing.set_price(both.store, CARL, early, "10")
    assert set(needs(both, Role.CLERK)) == {What.PLAN}


def test_a_supervisor_sees_approvals_late_pods_and_what_is_not_billed(both: Desk) -> None:
    number, other = both.job("PO-1"), both.job("PO-2")
    both.send(number)
    both.send(other)
    both.pod(number)
    billing.propose_charge(both.store, LENA, number, "WAIT", "60")
    billing.set_price(both.store, CARL, number, "10", "by phone")
    exceptions.log(both.store, CARL, number, "SHORT", "one fewer")
    exceptions.log(both.store, CARL, number, "OVER", "one more")  # blocks nothing
    found = needs(both, Role.SUPERVISOR)
    assert found[What.APPROVE].count == 3
    assert (found[What.UNBILLED].count, found[What.UNBILLED].ref) == (1, number)
    assert What.LATE_POD not in found
    both.clock.on(hours=25)
    late = needs(both, Role.SUPERVISOR)[What.LATE_POD]
    assert (late.count, late.ref) == (1, other)


def test_an_overdue_backup_is_told(desk: Desk) -> None:
    assert What.BACKUP not in needs(desk, Role.ADMIN)
    settings.settle(desk.store, ADAM, "backup_to", str(desk.folder / "second"))
    assert needs(desk, Role.ADMIN)[What.BACKUP].since == ""
    assert What.BACKUP not in needs(desk, Role.CLERK)


def test_customers_wait_only_where_odoo_is_set_up(desk: Desk) -> None:
    desk.job("PO-1")
    assert What.CUSTOMERS not in needs(desk, Role.SUPERVISOR)
    with desk.store.write() as tx:
        opening.change_setting(tx, ADAM, "odoo_url", "https://odoo.example")
    assert needs(desk, Role.SUPERVISOR)[What.CUSTOMERS].count == 1


def test_released_jobs_need_nobody(desk: Desk) -> None:
    number = desk.job("PO-1")
    desk.send(number)
    desk.pod(number)
    billing.set_price(desk.store, CARL, number, "10")
    billing.release(desk.store, SUSI, [number])
    assert today.needs(desk.store, Role.SUPERVISOR) == []

"""What people edit at Odoo while the program is away stays as they left it."""

from __future__ import annotations

from pathlib import Path

import pytest

from depot_app.domain.orders import GoodsLine, Order, Party
from depot_app.services import billing, job_view, jobs
from tests.contract.depot import ANNE, DAY, Depot, opened
from tests.contract.place import KIOSK, Place


def test_a_date_edited_at_odoo_is_not_overwritten(depot: Depot) -> None:
    number = depot.book("EDIT-1")
    depot.replicated()
    depot.odoo.edit("sale.order", depot.order(number), commitment_date="2026-12-15 09:30:00")
    jobs.edit(depot.store, ANNE, number, date="2026-12-20")
    assert depot.exchange() == 1
    assert depot.at_odoo(number, "commitment_date")["commitment_date"] == "2026-12-15 09:30:00"


def test_a_reference_edited_at_odoo_is_not_overwritten(depot: Depot) -> None:
    number = depot.book("EDIT-2")
    depot.replicated()
    depot.odoo.edit("sale.order", depot.order(number), client_order_ref="THEIRS")
    jobs.edit(depot.store, ANNE, number, reference="OURS")
    assert depot.exchange() == 1
    assert depot.at_odoo(number, "client_order_ref")["client_order_ref"] == "THEIRS"


def test_an_edit_here_leaves_the_other_fields_as_odoo_has_them(depot: Depot) -> None:
    number = depot.book("EDIT-3")
    depot.replicated()
    depot.odoo.edit("sale.order", depot.order(number), commitment_date="2026-12-15 09:30:00")
    jobs.edit(depot.store, ANNE, number, reference="OURS-3")
    depot.replicated()
    now = depot.at_odoo(number, "client_order_ref", "commitment_date")
    assert (now["client_order_ref"], now["commitment_date"]) == ("OURS-3", "2026-12-15 09:30:00")


def test_what_was_edited_at_odoo_alone_is_taken_over(depot: Depot) -> None:
    number = depot.book("EDIT-4")
    depot.replicated()
    order = depot.order(number)
    depot.odoo.edit("sale.order", order, commitment_date="2026-12-15 09:30:00", client_order_ref="THEIRS-4")
    depot.replicated()
    shown = job_view.show(depot.store, number)
    assert (shown.date, shown.reference) == ("2026-12-15", "THEIRS-4")
    depot.replicated()
    now = depot.at_odoo(number, "client_order_ref", "commitment_date")
    assert (now["client_order_ref"], now["commitment_date"]) == ("THEIRS-4", "2026-12-15 09:30:00")


def _street_at_odoo(depot: Depot, number: str) -> str:
    ship_to = depot.odoo.erp.orders([depot.order(number)])[depot.order(number)].ship_to
    return str(depot.odoo.rows("res.partner", [("id", "=", ship_to)], "street")[0]["street"])


def _places(depot: Depot, party: Party) -> int:
    """How many delivery addresses of the customer bear that name."""
    return len(
        depot.odoo.rows("res.partner", [("parent_id", "=", depot.odoo.customer), ("name", "=", party.name)], "id")
    )


def _move(depot: Depot, number: str, street: str) -> None:
    """Somebody at Odoo corrects the street of a job's delivery address."""
    ship_to = depot.odoo.erp.orders([depot.order(number)])[depot.order(number)].ship_to
    depot.odoo.edit("res.partner", ship_to, street=street)


@pytest.fixture
def kiosk(odoo: Place) -> Party:
    """A place no other test uses."""
    return Party(f"Kiosk {odoo.key('name')}", odoo.key("street"), "00-950", "Łódź", "PL")


def test_an_address_edited_at_odoo_is_left_alone_and_later_jobs_have_one_of_theirs(depot: Depot, kiosk: Party) -> None:
    first = depot.book("ADDRESS-1", to=kiosk)
    depot.replicated()
    _move(depot, first, "9 Corrected Road")
    later = [depot.book(f"ADDRESS-2-{number}", to=kiosk) for number in range(2)]
    depot.replicated()
    assert _street_at_odoo(depot, first) == "9 Corrected Road"
    assert [_street_at_odoo(depot, number) for number in later] == [kiosk.address] * 2
    assert _places(depot, kiosk) == 2


def test_an_address_edited_at_odoo_survives_another_depots_jobs(depot: Depot, kiosk: Party, tmp_path: Path) -> None:
    """A new computer, or a backup put back, does not know what was told; Odoo does."""
    first = depot.book("ADDRESS-3", to=kiosk)
    depot.replicated()
    _move(depot, first, "9 Corrected Road")
    other = opened(depot.odoo, tmp_path)
    number = other.book("ADDRESS-4", to=kiosk)
    other.replicated()
    assert (_street_at_odoo(depot, first), _street_at_odoo(other, number)) == ("9 Corrected Road", kiosk.address)
    assert _places(depot, kiosk) == 2
    other.store.close()


def test_another_address_chosen_at_odoo_is_not_overwritten(depot: Depot, kiosk: Party) -> None:
    number = depot.book("ADDRESS-5", to=kiosk)
    depot.replicated()
    depot.odoo.edit("sale.order", depot.order(number), partner_shipping_id=depot.odoo.customer)
    jobs.edit(depot.store, ANNE, number, consignee={"address": "5 Our Road"})
    assert depot.exchange() == 1
    assert depot.odoo.erp.orders([depot.order(number)])[depot.order(number)].ship_to == depot.odoo.customer


def test_a_price_typed_in_at_odoo_is_not_overwritten(depot: Depot) -> None:
    goods = (GoodsLine("Widgets", 1, "pallet", 300_000),)
    number = jobs.book(depot.store, ANNE, Order(f"Client {depot.odoo.tag}", "PRICE-1", DAY, KIOSK, goods)).number
    depot.replicated()
    line = depot.odoo.erp.freight([depot.order(number)], depot.odoo.products["FREIGHT"])[depot.order(number)]
    depot.odoo.erp.set_price(line.id, "77")
    billing.set_price(depot.store, ANNE, number, "120.50")
    assert depot.exchange() == 1
    now = depot.odoo.erp.freight([depot.order(number)], depot.odoo.products["FREIGHT"])[depot.order(number)]
    assert now.price == "77"

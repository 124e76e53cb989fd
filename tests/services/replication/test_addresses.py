"""Delivery addresses at Odoo: one for each place, none overwritten, and each job at the place the desk says."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from depot_app.domain.orders import GoodsLine, Order, Party
from depot_app.services import jobs
from depot_app.services.replication import addresses
from depot_app.store.tables import link as links
from tests.services.replication.linked import ANN, Link

KIOSK = Party("Kiosk", "1 Gasworks Lane", "CM6 2PX", "Thaxted", "GB")


def book(link: Link, ref: str, to: Party = KIOSK) -> None:
    jobs.book(link.store, ANN, Order("C1001", ref, date(2026, 12, 1), to, (GoodsLine("gate", 1, "pallet", 1000),)))


def told(link: Link, *refs: str) -> None:
    """Book and exchange."""
    for ref in refs:
        book(link, ref)
    assert link.exchange().error == ""


def kiosks(link: Link) -> list[dict[str, Any]]:
    return link.odoo.records("res.partner", [["name", "=", "Kiosk"]])


def street(link: Link, ref: str) -> str:
    """Where the order of a job goes."""
    (row,) = link.odoo.records("res.partner", [["id", "=", link.order(ref)["partner_shipping_id"][0]]])
    return str(row["street"])


def forget(link: Link) -> None:
    """What a crash after the call, or a backup put back, leaves: Odoo has the address and the desk does not know."""
    with link.store.write() as tx:
        tx.connection.execute(links.delete())


def test_the_same_place_is_told_once(link: Link) -> None:
    told(link, "A", "B")
    told(link, "C")
    forget(link)
    told(link, "D")
    assert len(kiosks(link)) == 1


@pytest.mark.parametrize("values", [{"street": "9 Edited Road"}, {"zip": "CM6 9ZZ"}, {"street2": "Gate 9"},
                                    {"country_id": "PL"}, {"active": False}])  # fmt: skip
@pytest.mark.parametrize("forgotten", [False, True])
def test_an_edited_address_is_left_alone_and_later_jobs_share_another(
    link: Link, values: dict[str, Any], forgotten: bool
) -> None:
    told(link, "A")
    (before,) = kiosks(link)
    if "country_id" in values:
        (country,) = link.odoo.records("res.country", [["code", "=", values["country_id"]]])
        values = {"country_id": country["id"]}
    link.odoo.write("res.partner", [before["id"]], values)
    edited = next(iter(kiosks(link)), None)
    if forgotten:
        forget(link)
    told(link, "B")
    if forgotten:
        forget(link)
    told(link, "C")
    assert link.order("A")["partner_shipping_id"][0] == before["id"]
    assert link.order("B")["partner_shipping_id"] == link.order("C")["partner_shipping_id"]
    assert link.order("B")["partner_shipping_id"][0] != before["id"]
    assert street(link, "C") == KIOSK.address
    assert edited in ([None] if edited is None else kiosks(link))


def test_the_second_one_edited_too_is_left_alone_as_well(link: Link) -> None:
    told(link, "A")
    link.odoo.write("res.partner", [kiosks(link)[0]["id"]], {"street": "9 Edited Road"})
    told(link, "B")
    link.odoo.write("res.partner", [link.order("B")["partner_shipping_id"][0]], {"street": "10 Edited Road"})
    told(link, "C")
    assert [street(link, ref) for ref in "ABC"] == ["9 Edited Road", "10 Edited Road", KIOSK.address]


def test_a_telephone_number_makes_no_other_place(link: Link) -> None:
    told(link, "A")
    link.odoo.write("res.partner", [kiosks(link)[0]["id"]], {"phone": "+44 1371 555 010", "street": "1, GASWORKS lane"})
    told(link, "B")
    assert len(kiosks(link)) == 1


def test_a_deleted_address_is_told_again(link: Link) -> None:
    told(link, "A")
    (gone,) = kiosks(link)
    link.odoo.write("sale.order", [link.order("A")["id"]], {"partner_shipping_id": link.order("A")["partner_id"][0]})
    link.odoo.unlink("res.partner", [gone["id"]])
    told(link, "B")
    (made,) = kiosks(link)
    assert link.order("B")["partner_shipping_id"][0] == made["id"] != gone["id"]


def test_an_odoo_that_words_every_address_its_own_way_gets_no_new_one_for_each_job(
    link: Link, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("depot_app.odoo.reading.is_place", lambda *_: False)
    for ref in "ABCD":
        told(link, ref)
    assert len(kiosks(link)) == 2


def test_a_job_moved_to_an_edited_address_goes_where_the_desk_says(link: Link) -> None:
    told(link, "A")
    link.odoo.write("res.partner", [kiosks(link)[0]["id"]], {"street": "9 Edited Road"})
    book(link, "B", Party("Elsewhere", "2 Other Lane", "CM6 2PX", "Thaxted", "GB"))
    link.exchange()
    jobs.edit(link.store, ANN, "B", consignee={"name": KIOSK.name, "address": KIOSK.address})
    assert link.exchange().conflicts == 0
    assert (street(link, "A"), street(link, "B")) == ("9 Edited Road", KIOSK.address)


def test_the_key_of_a_place_tells_customers_and_places_apart() -> None:
    keys = {addresses.address(partner, party).key for partner in (1, 2) for party in (KIOSK, Party("Kiosk"))}
    assert len(keys) == 4

"""Customers, products, the checklist, and the two ways in which Odoo says no."""

from __future__ import annotations

import pytest

from depot_app.domain.erp import ErpRejected, ErpUnavailable, NoteOut
from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.erp import OdooErp
from depot_app.odoo.rpc import RpcUnavailable
from tests.contract.place import PRODUCTS, Place, named

WORKS = {"version", "user's e-mail", "rights: sale.order", "rights: sale.order.line", "rights: ir.attachment",
         "rights: mail.activity", "rights: account.move", "rights: res.partner"}  # fmt: skip


def test_a_customer_is_found_among_many_of_like_names(odoo: Place) -> None:
    """Words such as Ltd fit more customers than are looked at."""
    names = [f"{odoo.tag}many {number} Ltd" for number in range(230)]
    for start in range(0, 230, 115):
        rows = [[f"__depot__.customer_{odoo.key('many')}", name, "1"] for name in names[start : start + 115]]
        odoo.call("res.partner", "load", ["id", "name", "is_company"], rows, context={"tracking_disable": True})
    assert named(odoo.erp.partners(names[-1].upper())) == [names[-1]]
    made = odoo.rows("res.partner", [("name", "=like", f"{odoo.tag}many %")], "id")
    odoo.call("res.partner", "unlink", ids=[row["id"] for row in made])


def test_a_customer_told_twice_is_made_once(odoo: Place) -> None:
    name, key = f"Twice {odoo.tag}twice", odoo.key("customer")
    first = odoo.erp.make_partner(key, name)
    assert odoo.erp.make_partner(key, name) == first
    assert odoo.erp.partner_exists(first)
    assert named(odoo.erp.partners(f"{odoo.tag}twice")) == [name]


def test_customers_are_found_by_reference_vat_and_words_of_the_name(odoo: Place) -> None:
    name, ref = f"Müller & Sons {odoo.tag}found", f"R-{odoo.tag}"
    made = odoo.erp.make_partner(odoo.key("customer"), name)
    odoo.edit("res.partner", made, ref=ref)
    for wanted in (ref, name, name.upper(), f"{odoo.tag}found AG", f"Sons {odoo.tag}found"):
        assert name in named(odoo.erp.partners(wanted)), wanted
    (found,) = odoo.erp.partners(ref)
    assert (found.id, found.name, found.ref) == (made, name, ref)


def test_addresses_and_archived_customers_are_not_offered(odoo: Place) -> None:
    odoo.erp.put([odoo.address()])
    assert "Łódź Kiosk" not in named(odoo.erp.partners("Łódź Kiosk"))
    name = f"Gone {odoo.tag}gone"
    made = odoo.erp.make_partner(odoo.key("customer"), name)
    odoo.edit("res.partner", made, active=False)
    assert named(odoo.erp.partners(f"{odoo.tag}gone")) == []


def test_a_customer_that_is_not_there_does_not_exist(odoo: Place) -> None:
    assert not odoo.erp.partner_exists(999_999_999)


def test_products_are_services_invoiced_by_delivery(odoo: Place) -> None:
    found = odoo.erp.products([*PRODUCTS, "NONESUCH"])
    assert set(found) == set(PRODUCTS)
    assert {(each.service, each.policy) for each in found.values()} == {(True, "delivery")}
    assert all(found[code].code == code for code in found)


def test_the_checklist_is_well_where_the_chain_works(odoo: Place) -> None:
    findings = {each.what: each for each in odoo.erp.checklist(PRODUCTS)}
    assert set(findings) >= WORKS
    assert [each for what, each in findings.items() if what in WORKS and not each.ok] == []
    assert all(findings[f"product {code}"].ok for code in PRODUCTS)


def test_the_checklist_refuses_products_invoiced_as_ordered(odoo: Place) -> None:
    findings = {each.what: each for each in odoo.erp.checklist(["ORDERED", "NONESUCH"])}
    assert not findings["product ORDERED"].ok
    assert "without proof" in findings["product ORDERED"].words
    assert not findings["product NONESUCH"].ok
    assert findings["product NONESUCH"].who


def test_a_refusal_is_told_in_odoos_words(odoo: Place) -> None:
    with pytest.raises(ErpRejected) as told:
        odoo.erp.edit(999_999_999, reference="x")
    assert "does not exist" in told.value.words
    assert "Traceback" not in told.value.words


def test_a_wrong_key_is_not_now_and_never_a_no(odoo: Place) -> None:
    """Whoever's key ran out must not find his steps put aside as refused."""
    with pytest.raises(RpcUnavailable) as told:
        OdooErp(open_rpc(odoo.url, odoo.database, odoo.user, "0123456789abcdef" * 2))
    assert "key" in told.value.words


def test_nobody_there_is_not_now(odoo: Place) -> None:
    with pytest.raises(RpcUnavailable):
        open_rpc("http://127.0.0.1:9", odoo.database, odoo.user, "no key")


def test_a_lost_right_is_told_and_found_by_the_checklist(odoo: Place) -> None:
    if odoo.practice is None:
        pytest.skip("Nobody takes rights away from a real server's user for a test.")
    _, order = odoo.order()
    odoo.practice.revoke_right("mail.message", "create")
    odoo.practice.revoke_right("sale.order", "write")
    try:
        with pytest.raises((ErpRejected, ErpUnavailable)):
            odoo.erp.put([NoteOut(odoo.key("note"), order, "not allowed")])
        findings = {each.what: each for each in odoo.erp.checklist([])}
        assert not findings["rights: sale.order"].ok
    finally:
        odoo.practice.restore_right("mail.message", "create")
        odoo.practice.restore_right("sale.order", "write")

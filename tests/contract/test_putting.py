"""What the desk tells Odoo is kept once, all of it or nothing."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from depot_app.domain.erp import ActivityOut, ChargeOut, ErpRejected, FileOut, Item, NoteOut, OrderOut
from depot_app.domain.orders import Party
from tests.contract.place import DAY, KIOSK, Place

NOWHERE = 999_999_999


def note(odoo: Place, order: int, body: str = "Loaded on load 7.\nNot loaded: <2> & 3") -> NoteOut:
    return NoteOut(odoo.key("note"), order, body)


def file(odoo: Place, order: int, content: bytes = b"%PDF-1.4 signed", media: str = "application/pdf") -> FileOut:
    return FileOut(odoo.key("file"), order, "pod.pdf", media, content)


def charge(odoo: Place, order: int, *, delivered: bool = False) -> ChargeOut:
    return ChargeOut(odoo.key("charge"), order, odoo.products["WAIT"], "Waiting, 38 min (C1)", "44.25", delivered)


def activity(odoo: Place, order: int) -> ActivityOut:
    return ActivityOut(odoo.key("todo"), order, "E1: late", "Ring the <client>", DAY)


MAKERS: dict[str, tuple[str, Callable[[Place, int], Item]]] = {
    "address": ("res.partner", lambda odoo, order: odoo.address()),
    "order": ("sale.order", lambda odoo, order: odoo.order_out()),
    "note": ("mail.message", note),
    "file": ("ir.attachment", file),
    "charge": ("sale.order.line", charge),
    "activity": ("mail.activity", activity),
}


def in_it(odoo: Place, model: str, order: int) -> int:
    """How many records of a model hang on the order, or on the customer."""
    domains: dict[str, list[object]] = {
        "res.partner": [("parent_id", "=", odoo.customer)],
        "sale.order": [("partner_id", "=", odoo.customer)],
        "mail.message": [("model", "=", "sale.order"), ("res_id", "=", order)],
        "ir.attachment": [("res_model", "=", "sale.order"), ("res_id", "=", order)],
        "sale.order.line": [("order_id", "=", order)],
        "mail.activity": [("res_model", "=", "sale.order"), ("res_id", "=", order)],
    }
    return len(odoo.rows(model, domains[model], "id"))


@pytest.mark.parametrize("kind", MAKERS)
def test_told_twice_there_is_one(odoo: Place, kind: str) -> None:
    model, make = MAKERS[kind]
    _, order = odoo.order()
    items = [make(odoo, order), make(odoo, order)]
    before = in_it(odoo, model, order)
    first = odoo.erp.put(items)
    assert in_it(odoo, model, order) == before + 2
    assert odoo.erp.put(items) == first
    assert in_it(odoo, model, order) == before + 2


@pytest.mark.parametrize("kind", [kind for kind in MAKERS if kind != "address"])
def test_what_is_there_is_known_and_nothing_else(odoo: Place, kind: str) -> None:
    _, make = MAKERS[kind]
    _, order = odoo.order()
    there, not_there = make(odoo, order), make(odoo, order)
    (made,) = odoo.erp.put([there])
    assert odoo.erp.known([there, not_there]) == {there.key: made}


def test_an_address_that_tells_another_place_now_is_noticed(odoo: Place) -> None:
    address, moved, lost = odoo.address(), odoo.address(), odoo.address()
    ids = odoo.erp.put([address, moved, lost])
    told = dict(zip(ids, (address, moved, lost), strict=True))
    assert odoo.erp.places(told).edited == {}
    odoo.edit("res.partner", ids[0], street="1, MAIN street", phone="+48 22 555 01 01")
    odoo.edit("res.partner", ids[1], street="9 Corrected Road")
    odoo.call("res.partner", "unlink", ids=[ids[2]])
    edited = odoo.erp.places(told).edited
    assert edited.keys() == {ids[1], ids[2]}
    assert "9 Corrected Road" in edited[ids[1]]
    assert edited[ids[2]] == ""


def test_what_is_there_stays_as_people_left_it(odoo: Place) -> None:
    address = odoo.address()
    (place,) = odoo.erp.put([address])
    odoo.edit("res.partner", place, street="9 Corrected Road")
    out, order = odoo.order()
    odoo.edit("sale.order", order, client_order_ref="THEIRS")
    assert odoo.erp.put([address, odoo.address()])[0] == place
    assert odoo.erp.put([replace(out, reference="OURS"), odoo.order_out()])[0] == order
    assert odoo.rows("res.partner", [("id", "=", place)], "street")[0]["street"] == "9 Corrected Road"
    assert odoo.erp.orders([order])[order].reference == "THEIRS"


@pytest.mark.parametrize("invoices_to", [(), ("invoice",), ("contact", "invoice"), ("invoice", "invoice"), ("other",)])
def test_whom_odoo_would_bill_is_told_in_advance(odoo: Place, invoices_to: tuple[str, ...]) -> None:
    """And where only Odoo can tell, an order that does not say it is billed as Odoo does."""
    customer = odoo.erp.make_partner(odoo.key("customer"), f"Billed {odoo.tag}")
    for number, kind in enumerate(invoices_to):
        odoo.call("res.partner", "create", {"parent_id": customer, "type": kind, "name": f"Desk {number}"})
    (place,) = odoo.erp.put([replace(odoo.address(), partner=customer)])
    billed = odoo.erp.places({place: replace(odoo.address(), partner=customer)}).billed[customer]
    assert bool(billed) == (invoices_to.count("invoice") < 2)
    orders = [replace(odoo.order_out(partner=customer), ship_to=place, billed=each) for each in (0, billed)]
    made = [odoo.erp.put([each])[0] for each in orders]
    rows = odoo.rows("sale.order", [("id", "in", made)], "partner_invoice_id")
    assert len({row["partner_invoice_id"][0] for row in rows}) == 1
    assert billed in (0, rows[0]["partner_invoice_id"][0])


def test_odoo_names_its_orders(odoo: Place) -> None:
    _, order = odoo.order()
    (row,) = odoo.rows("sale.order", [("id", "=", order)], "name")
    assert odoo.erp.names([order, NOWHERE]) == {order: row["name"]}


@pytest.mark.parametrize("place", [0, 1, 2])
def test_one_bad_order_and_none_is_kept(odoo: Place, place: int) -> None:
    orders = [odoo.order_out() for _ in range(3)]
    orders[place] = replace(orders[place], partner=NOWHERE, ship_to=NOWHERE)
    with pytest.raises(ErpRejected) as told:
        odoo.erp.put(orders)
    assert told.value.index == place
    assert told.value.words
    assert odoo.erp.known(orders) == {}


@pytest.mark.parametrize("place", [0, 2])
def test_one_bad_note_and_none_is_kept(odoo: Place, place: int) -> None:
    """From 17 on Odoo also tells of this refusal as if the first had caused it."""
    _, order = odoo.order()
    notes = [note(odoo, order, f"Note {number}") for number in range(3)]
    notes[place] = replace(notes[place], order=NOWHERE)
    with pytest.raises(ErpRejected) as told:
        odoo.erp.put(notes)
    assert told.value.index == place
    bodies = [row["body"] for row in odoo.rows("mail.message", [("res_id", "=", order)], "body")]
    assert not any("Note" in body for body in bodies)


@pytest.mark.parametrize("place", [0, 2])
def test_one_bad_charge_and_none_is_kept(odoo: Place, place: int) -> None:
    _, order = odoo.order(confirmed=True)
    charges = [charge(odoo, order) for _ in range(3)]
    charges[place] = replace(charges[place], product=NOWHERE)
    with pytest.raises(ErpRejected) as told:
        odoo.erp.put(charges)
    assert told.value.index == place
    assert odoo.erp.known(charges) == {}


def test_an_order_holds_what_was_told(odoo: Place) -> None:
    (ship_to,) = odoo.erp.put([odoo.address()])
    out = replace(odoo.order_out(goods=("2 × pallet Widgets", "1 × crate <Glass> & more")), ship_to=ship_to)
    (made,) = odoo.erp.put([out])
    now = odoo.erp.orders([made])[made]
    assert (now.origin, now.reference, now.day) == (out.number, out.reference, DAY)
    assert (now.state, now.invoicing, now.ship_to, now.invoices) == ("draft", "no", ship_to, ())
    assert now.changed_by == odoo.erp.user
    rows = odoo.rows("sale.order.line", [("order_id", "=", made)], "name", "display_type", "price_unit", "product_id")
    assert [(row["name"], row["display_type"], row["price_unit"]) for row in rows] == [
        (out.words, False, 120.5), (out.goods[0], "line_note", 0.0), (out.goods[1], "line_note", 0.0),
    ]  # fmt: skip
    assert rows[0]["product_id"][0] == odoo.products["FREIGHT"]


def test_noon_stays_noon_in_any_time_zone(odoo: Place) -> None:
    """``load`` reads times in the user's zone unless told otherwise, and would move a day by one."""
    if odoo.practice is not None:
        odoo.practice.write("res.users", [odoo.erp.user], {"tz": "Pacific/Auckland"})
    _, made = odoo.order()
    (row,) = odoo.rows("sale.order", [("id", "=", made)], "commitment_date")
    assert row["commitment_date"] == f"{DAY} 12:00:00"
    odoo.erp.edit(made, day="2026-12-03")
    assert odoo.erp.orders([made])[made].day == "2026-12-03"


def test_an_address_holds_what_was_told(odoo: Place) -> None:
    party = Party("Depot & Sons", "2 Hill Road\nDock 4", "AB1 2CD", "Hull", "GB", "", "+44 1482 1", "a@b.example")
    (made,) = odoo.erp.put([odoo.address(party)])
    (row,) = odoo.rows("res.partner", [("id", "=", made)], "name", "street", "zip", "city", "country_id", "phone",
                       "email", "type", "parent_id")  # fmt: skip
    assert (row["name"], row["street"], row["zip"], row["city"]) == (
        "Depot & Sons", "2 Hill Road, Dock 4", "AB1 2CD", "Hull",
    )  # fmt: skip
    assert (row["country_id"][1], row["phone"], row["email"]) == ("United Kingdom", "+44 1482 1", "a@b.example")
    assert (row["type"], row["parent_id"][0]) == ("delivery", odoo.customer)


def test_an_address_without_a_country_is_kept(odoo: Place) -> None:
    (made,) = odoo.erp.put([odoo.address(replace(KIOSK, country=""))])
    assert odoo.rows("res.partner", [("id", "=", made)], "country_id")[0]["country_id"] is False


def test_a_note_says_its_words_and_shows_its_files(odoo: Place) -> None:
    _, order = odoo.order()
    (paper,) = odoo.erp.put([file(odoo, order)])
    out = replace(note(odoo, order), files=(paper,))
    (made,) = odoo.erp.put([out])
    (row,) = odoo.rows("mail.message", [("id", "=", made)], "body", "attachment_ids", "model", "res_id")
    assert row["body"] == "<p>Loaded on load 7.<br>Not loaded: &lt;2&gt; &amp; 3</p>"
    assert (row["model"], row["res_id"], row["attachment_ids"]) == ("sale.order", order, [paper])


def png(width: int, height: int) -> bytes:
    """A black picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * (width + 1) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("content", "media"),
    [
        (b"%PDF-1.4 signed", "application/pdf"),
        (b"\x00\xff" * 100_000, "application/octet-stream"),
        (png(60, 40), "image/png"),
        (png(4000, 3000), "image/png"),
        (b"<html><script>1</script></html>", "text/html"),
        (b"x", "text/plain"),
    ],
    ids=["pdf", "bytes", "picture", "large picture", "page", "one byte"],
)
def test_a_file_arrives_byte_by_byte(odoo: Place, content: bytes, media: str) -> None:
    """Odoo makes large pictures smaller unless asked not to: a proof of delivery has to stay what was signed."""
    _, order = odoo.order()
    (made,) = odoo.erp.put([file(odoo, order, content, media)])
    (row,) = odoo.rows("ir.attachment", [("id", "=", made)], "checksum", "file_size", "res_id", "name")
    assert row["checksum"] == hashlib.sha1(content, usedforsecurity=False).hexdigest()
    assert (row["file_size"], row["res_id"], row["name"]) == (len(content), order, "pod.pdf")


def test_an_activity_is_of_type_exception_and_ticked_off_once(odoo: Place) -> None:
    _, order = odoo.order()
    (made,) = odoo.erp.put([activity(odoo, order)])
    (row,) = odoo.rows("mail.activity", [("id", "=", made)], "summary", "date_deadline", "activity_type_id", "res_id")
    assert (row["summary"], row["date_deadline"], row["res_id"]) == ("E1: late", DAY, order)
    assert row["activity_type_id"][1] == "Exception"
    odoo.erp.done([made], "talked to <them>")
    assert _open_activities(odoo, order) == []
    bodies = [row["body"] for row in odoo.rows("mail.message", [("res_id", "=", order)], "body")]
    assert sum("talked to &lt;them&gt;" in body for body in bodies) == 1


def _open_activities(odoo: Place, order: int) -> list[int]:
    """What is left to do; some versions delete what was done, some archive it."""
    domain = [("res_model", "=", "sale.order"), ("res_id", "=", order)]
    return list(odoo.call("mail.activity", "search", domain))


def test_an_activity_ticked_off_twice_is_well(odoo: Place) -> None:
    _, order = odoo.order()
    ids = odoo.erp.put([activity(odoo, order)])
    odoo.erp.done(ids, "talked")
    odoo.erp.done(ids, "talked")
    bodies = [row["body"] for row in odoo.rows("mail.message", [("res_id", "=", order)], "body")]
    assert sum("talked" in body for body in bodies) == 1


def test_a_deleted_order_is_neither_known_nor_read(odoo: Place) -> None:
    out, made = odoo.order()
    try:
        odoo.call("sale.order", "unlink", ids=[made])
    except ErpRejected as refused:
        pytest.skip(f"This user may not delete orders: {refused}")
    assert odoo.erp.known([out]) == {}
    assert odoo.erp.orders([made]) == {}


def test_orders_are_known_by_their_number(odoo: Place) -> None:
    """Somebody else's order with our number, typed in by hand, is taken for ours rather than made twice."""
    out: OrderOut = odoo.order_out()
    made = odoo.call("sale.order", "create", {"partner_id": odoo.customer, "origin": out.number})
    assert odoo.erp.known([out]) == {out.key: made[0] if isinstance(made, list) else made}

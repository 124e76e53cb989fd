"""The day that is recorded from real servers: each thing the program asks of an Odoo, in a fixed order."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace

from depot_app.domain.erp import ActivityOut, AddressOut, ChargeOut, ErpRejected, FileOut, NoteOut, OrderOut
from depot_app.odoo.erp import OdooErp
from depot_app.odoo.rpc import Rpc
from tests.contract.place import DAY, KIOSK, PRODUCTS
from tests.contract.recording import NOWHERE

LONG_AGO = "2026-01-01 00:00:00"


@dataclass
class Scene:
    erp: OdooErp
    tag: str
    customer: int
    freight: int
    wait: int

    def order(self, number: int, ship_to: int, price: str = "120.5") -> OrderOut:
        key = f"{self.tag}-job-{number}"
        return OrderOut(key, key.upper(), self.customer, f"REF {number}", DAY, ship_to, f"Freight {number}",
                        self.freight, price, ("2 × pallet Widgets", "1 × crate <Glass> & more"))  # fmt: skip

    def charge(self, number: int, order: int, *, delivered: bool) -> ChargeOut:
        key = f"{self.tag}-charge-{number}"
        return ChargeOut(key, order, self.wait, "Waiting, 38 min", "44.25", delivered)

    def line(self, order: int) -> int:
        return self.erp.freight([order], self.freight)[order].id


def play(rpc: Rpc, tag: str) -> None:
    """Play it once; ``tag`` is new on this server."""
    erp = OdooErp(rpc)
    found = erp.products(PRODUCTS)
    customer = erp.make_partner(f"{tag}-customer", f"{tag} & Sons")
    scene = Scene(erp, tag, customer, found["FREIGHT"].id, found["WAIT"].id)
    erp.make_partner(f"{tag}-customer", f"{tag} & Sons")
    erp.partners(tag)
    erp.partner_exists(customer)
    erp.partner_exists(NOWHERE)
    ship_to = _addresses(scene)
    first, second = _orders(scene, ship_to)
    _history(scene, first)
    _delivered(scene, first)
    _changed(scene, second, ship_to)
    _refused(scene, second)


def _addresses(scene: Scene) -> int:
    address = AddressOut(f"{scene.tag}-place", scene.customer, KIOSK)
    (ship_to,) = scene.erp.put([address])
    scene.erp.put([address])
    scene.erp.places({ship_to: address, NOWHERE: address})
    return ship_to


def _orders(scene: Scene, ship_to: int) -> tuple[int, int]:
    erp, outs = scene.erp, [scene.order(1, ship_to), scene.order(2, ship_to, "0")]
    with contextlib.suppress(ErpRejected):
        erp.put([outs[0], replace(outs[1], partner=NOWHERE, ship_to=NOWHERE)])
    erp.known(outs)
    first, second = erp.put(outs)
    erp.put(outs)
    erp.known(outs)
    erp.orders([first, second, NOWHERE])
    erp.orders_by_number([out.number for out in outs])
    erp.names([first, NOWHERE])
    erp.freight([first, second], scene.freight)
    erp.set_price(scene.line(second), "99.99")
    erp.confirm([first, second])
    with contextlib.suppress(ErpRejected):
        erp.confirm([first])
    erp.orders([first, second])
    erp.freight([first, second], scene.freight)
    return first, second


def _history(scene: Scene, order: int) -> None:
    erp = scene.erp
    file = FileOut(f"{scene.tag}-file", order, "pod.pdf", "application/pdf", b"%PDF-1.4 signed")
    erp.known([file])
    (paper,) = erp.put([file])
    erp.put([file])
    erp.known([file])
    note = NoteOut(f"{scene.tag}-note", order, "Loaded.\nNot loaded: <2> & 3", (paper,))
    erp.put([note])
    erp.put([note])
    erp.known([note])
    todo = ActivityOut(f"{scene.tag}-todo", order, "E1: late", "Ring the <client>", DAY)
    (made,) = erp.put([todo])
    erp.put([todo])
    erp.known([todo])
    erp.done([made], "talked to <them>")
    erp.done([made], "talked to <them>")


def _delivered(scene: Scene, order: int) -> None:
    """The gate, the charges before and after it, and the invoice."""
    erp = scene.erp
    with contextlib.suppress(ErpRejected):
        erp.invoice(order)
    before = scene.charge(1, order, delivered=False)
    (line,) = erp.put([before])
    erp.put([before])
    erp.known([before, scene.charge(2, order, delivered=True)])
    erp.orders([order])
    with contextlib.suppress(ErpRejected):
        erp.invoice(order)
    erp.deliver([scene.line(order), line])
    erp.orders([order])
    erp.put([scene.charge(2, order, delivered=True)])
    erp.invoice(order)
    invoices = erp.orders([order])[order].invoices
    erp.changed_invoices(invoices, LONG_AGO)
    with contextlib.suppress(ErpRejected):
        erp.invoice(order)
    erp.orders([order])


def _changed(scene: Scene, order: int, ship_to: int) -> None:
    erp = scene.erp
    erp.edit(order, reference="NEW", day="2026-12-24")
    erp.edit(order, ship_to=scene.customer)
    erp.edit(order, ship_to=ship_to)
    erp.changed_orders(LONG_AGO, order - 1, 1)
    erp.cancel([order])
    erp.orders([order])
    with contextlib.suppress(ErpRejected):
        erp.confirm([order])


def _refused(scene: Scene, order: int) -> None:
    erp = scene.erp
    notes = [NoteOut(f"{scene.tag}-bad-{number}", on, "x") for number, on in enumerate((order, NOWHERE))]
    todo = ActivityOut(f"{scene.tag}-bad-todo", NOWHERE, "E2", "x", DAY)
    charges = [scene.charge(number, order, delivered=False) for number in (7, 8)]
    for items in (notes, [todo], [charges[0], replace(charges[1], product=NOWHERE)]):
        with contextlib.suppress(ErpRejected):
            erp.put(items)
    for values in ({"reference": "x"}, {"ship_to": NOWHERE}):
        with contextlib.suppress(ErpRejected):
            erp.edit(NOWHERE if "reference" in values else order, **values)
    with contextlib.suppress(ErpRejected):
        erp.deliver([NOWHERE])

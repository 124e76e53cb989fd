"""The practice depot of the pictures, its Odoo beside it: most is there, some waits, some needs a person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from depot_app.app import App, build
from depot_app.config import Config
from depot_app.demo import practice
from depot_app.domain.orders import GoodsLine, Order, Party
from depot_app.odoo.practice import PracticeOdoo
from depot_app.services import connecting, deliveries, desk, exceptions, jobs, load_view, people
from depot_app.services.deliveries import Outcome, Pod
from depot_app.services.replication.exchange import exchange

_VERSION = 17
_ORDER, _EXCEPTION = "sale.order", "mail.activity"
#: A list as a customer sends it: most of it can be booked, some of its cells cannot be read.
_LIST_NAME = "orders-tern-tools.csv"
_LIST = """Order No,Customer,Deliver to,Address,Postcode,Town,Country,Delivery date,Goods,Qty,Package,Weight (kg)
TT-7101,Tern Tools GmbH,Werkzeug Müller,Hafenstraße 3,20457,Hamburg,DE,2026-12-04,Cordless drills,6,carton,54
TT-7102,Tern Tools GmbH,Corner Hardware,14 Redcliff Street,BS1 6LA,Bristol,GB,2026-12-04,Cordless drills,4,carton,36
TT-7103,Tern Tools GmbH,Gartenwelt Süd,Königstraße 18,01067,Dresden,DE,someday,Garden furniture set,2,crate,190
TT-7104,Tern Tools GmbH,Harbour Stationers,2 Quay Street,EX2 4AN,Exeter,GB,2026-12-07,Display stand,x,roll cage,120
TT-7105,Tern Tools GmbH,The Allotment Shop,88 Cowley Road,OX4 1JB,Oxford,GB,2026-12-07,Display stand,1,roll cage,120
TT-7106,Tern Tools GmbH,,Oudegracht 231,3511 NL,Utrecht,NL,2026-12-07,Cordless drills,3,carton,27
TT-7107,Tern Tools GmbH,Liffey Garden Centre,6 Usher's Quay,D08 N7PC,Dublin,IE,2026-12-08,Potting compost,2,pallet,heavy
TT-7108,Tern Tools GmbH,Librería del Arco,Calle Mayor 30,28013,Madrid,ES,2026-12-08,Cordless drills,12,carton,108
"""


@contextmanager
def pictured(folder: Path, language: str) -> Iterator[App]:
    """The depot in ``folder``, open, printing in ``language``; its Odoo answers as long as this lasts."""
    (folder / _LIST_NAME).write_text(_LIST, encoding="utf-8")
    with PracticeOdoo(folder / "odoo.db", _VERSION) as odoo:
        app = build(
            Config(str(folder / "practice.depot"), "1", folder / "spool", folder / "log", folder / "keys", odoo.key)
        )
        try:
            _fill(app, odoo, folder, language)
            yield app
        finally:
            app.close()


def _fill(app: App, odoo: PracticeOdoo, folder: Path, language: str) -> None:
    practice.prepare(app, folder, language)
    vera = people.sign_in(app.store, "Vera", practice.PIN)
    connecting.set_up(app.store, vera, connecting.Link(odoo.url, odoo.database, odoo.user), "")
    desk.settle(app.store, vera, "odoo_make_customers", "yes")
    _talk(app)
    desk.settle(app.store, vera, "odoo_make_customers", "no")
    _mishaps(app, odoo)


def list_of(app: App) -> Path:
    """A customer's list beside this depot, with cells that cannot be read."""
    return Path(app.place).with_name(_LIST_NAME)


def _talk(app: App) -> None:
    with app.odoo() as connect:
        exchange(app.store, connect)


def _mishaps(app: App, odoo: PracticeOdoo) -> None:
    """A new customer waits for a match, a day was changed on both sides, and Odoo takes no exceptions."""
    sam, carla = (people.sign_in(app.store, name, practice.PIN) for name in ("Sam", "Carla"))
    planned = [stop["reference"] for stop in load_view.show(app.store, 2).jobs]
    changed, broken = planned[1], planned[4]
    (order,) = odoo.records(_ORDER, [("client_order_ref", "=", changed)])
    odoo.write(_ORDER, [order["id"]], {"commitment_date": "2026-12-03 11:00:00"})
    jobs.edit(app.store, carla, changed, date="2026-12-04")
    odoo.revoke_right(_EXCEPTION, "create")
    exceptions.log(app.store, sam, broken, "DAMAGED", note="two cartons crushed at the corner")
    for number, (name, town) in enumerate((("Café Meridian", "Bath"), ("Pier Kitchen", "Cardiff")), 1):
        jobs.book(app.store, carla, _order(f"SC-{number}", name, town))
    out = [stop["reference"] for stop in load_view.show(app.store, 1).jobs]
    deliveries.accept(app.store, carla, out[5], Pod(Outcome.CLEAN, "M. Dupont"))
    _talk(app)


def _order(reference: str, name: str, town: str) -> Order:
    goods = GoodsLine("Coffee beans, boxed", 4, "carton", 48_000)
    return Order("Seaside Cafés Ltd", reference, date(2026, 12, 2), Party(name, city=town, country="GB"), (goods,))

"""A depot on the morning of its perfect day: a clerk's desk, a loader's, an Odoo behind a network, one clock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from depot_app.app import App, build
from depot_app.config import Config
from depot_app.demo.day import DEPOT
from depot_app.demo.relay import Relay
from depot_app.desktop import Desktop, _collecting
from depot_app.odoo.practice import PracticeOdoo
from depot_app.services import connecting, job_view, people
from depot_app.services.job_view import JobView
from depot_app.services.replication.exchange import Exchange
from depot_app.views.documents.where_to import FOLDER
from tests.support.desk import Desk
from tests.support.hands import Hands, rest
from tests.support.hours import Hours

PIN = "246810"
PEOPLE = (("Vera", "admin"), ("Sam", "supervisor"), ("Carla", "clerk"), ("Ben", "loader"), ("Ines", "importer"))


@dataclass
class Depot:
    """Everything there is. ``exchanges`` are those of the clerk's desk, in order."""

    app: App
    odoo: PracticeOdoo
    network: Relay
    hours: Hours
    clerk: Hands
    loader: Desk
    folder: Path
    exchanges: list[Exchange]
    crowd: ExitStack = field(default_factory=ExitStack)

    def job(self, reference: str) -> JobView:
        return job_view.show(self.app.store, reference)

    def units(self, *references: str) -> list[str]:
        return [unit["code"] for each in references for unit in self.job(each).units]


@contextmanager
def opened(tmp_path: Path, qapp: QApplication) -> Iterator[Depot]:
    """At six in the morning, with people who may work and an Odoo connected; nothing is booked."""
    hours = Hours(tmp_path / "hours")
    zone = ZoneInfo(DEPOT["zone"])
    hours.begin_at(datetime.now(zone).replace(hour=6, minute=0, second=0, microsecond=0))
    odoo = PracticeOdoo(tmp_path / "odoo.db", clock=hours)
    with odoo, Relay("127.0.0.1", urlsplit(odoo.url).port or 0) as network, ExitStack() as crowd:
        app = _app(tmp_path, hours, odoo.key)
        link = connecting.Link(f"http://127.0.0.1:{network.port}", odoo.database, odoo.user)
        connecting.set_up(app.store, people.sign_in(app.store, "Vera", PIN), link, "")
        QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat).setValue(FOLDER, str(tmp_path / "notes"))
        loader = Desk(app.store.url, tmp_path / "dock", "2", hours, DEPOT_ODOO_KEY=odoo.key, start=False)
        made = Desktop(app, tmp_path / "window.ini")
        exchanges: list[Exchange] = []
        made.background.exchanged.connect(exchanges.append)
        with _collecting():
            made.start()
            loader.await_ready()
            yield Depot(app, odoo, network, hours, Hands(made), loader, tmp_path, exchanges, crowd)
            loader.close()
            qapp.removeEventFilter(made.scanner)
            made.close()
            made.window.deleteLater()
            rest(0)
        app.close()


def _app(folder: Path, hours: Hours, key: str) -> App:
    app = build(Config(str(folder / "depot.depot"), "1", folder / "spool", folder / "log", folder / "keys", key))
    app.store.clock = hours.clock()
    app.create(DEPOT)
    app.open(to_change=True)
    vera = None
    for name, role in PEOPLE:
        people.add(app.store, vera, name, role, PIN)
        vera = vera or people.sign_in(app.store, name, PIN)
    return app

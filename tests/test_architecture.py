"""The rooms of the house keep to their doors: who may import whom, who may use which library, and how big things get.

The rules are those of docs/architecture.md. A new module of depot_app needs a line in MAY_IMPORT.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.imports import Module, complaints

REPOSITORY = Path(__file__).parents[1]
ROOMS = sorted((REPOSITORY / "depot_app").rglob("*.py"))


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_the_rooms_keep_to_their_doors(path: Path) -> None:
    name = ".".join(path.relative_to(REPOSITORY).with_suffix("").parts)
    assert complaints(Module(name.removesuffix(".__init__"), path.read_text(encoding="utf-8"))) == []


ALLOWED = [
    (
        "depot_app.domain.money",
        "from __future__ import annotations\nimport decimal\nfrom depot_app.domain import codes",
    ),
    ("depot_app.domain", "from depot_app.domain.orders import Order"),
    (
        "depot_app.store.jobs",
        "import sqlalchemy\nfrom depot_app import errors\nfrom depot_app.domain.orders import Order",
    ),
    ("depot_app.services.loading", "from sqlalchemy.orm import Session\nfrom depot_app.store import ledger"),
    ("depot_app.services.orders", "from depot_app.sheets.columns import Column"),
    ("depot_app.sheets.xlsx", "import openpyxl"),
    ("depot_app.printing.note", "from reportlab.pdfgen import canvas\nimport importlib.resources"),
    ("depot_app.printing.printer", "from PySide6.QtPrintSupport import QPrinter"),
    ("depot_app.views.load", "from PySide6 import QtWidgets\nfrom depot_app.services.loading import scan"),
    ("depot_app.odoo.client", "import odoorpc\nfrom depot_app.domain.orders import Order"),
    ("depot_app.odoo.adapter", "from depot_app.services.erp import Erp"),
    ("depot_app.cli", "from depot_app import __version__\nfrom depot_app.app import build"),
    ("depot_app.cli.orders", "from depot_app.cli.output import show\nfrom depot_app.services import orders"),
    ("depot_app.app", "from depot_app import cli, odoo, printing, store, views\nimport PySide6.QtCore, sqlalchemy"),
]

REFUSED = [
    ("depot_app.domain.money", "from depot_app.errors import DepotError", "domain may not import errors"),
    ("depot_app.domain.money", "import biip", "domain may not use biip"),
    ("depot_app.domain.money", "def late() -> None:\n    import depot_app.store", "domain may not import store"),
    ("depot_app.domain", "from depot_app import store", "domain may not import store"),
    ("depot_app.errors", "from depot_app.domain import codes", "errors may not import domain"),
    ("depot_app.store.jobs", "from depot_app.services import orders", "store may not import services"),
    ("depot_app.store.jobs", "from depot_app.app import build", "store may not import app"),
    ("depot_app.store", "from depot_app import config", "store may not import config"),
    ("depot_app.sheets.xlsx", "from depot_app.store import tables", "sheets may not import store"),
    ("depot_app.printing.note", "from depot_app.store import tables", "printing may not import store"),
    ("depot_app.printing.note", "from PySide6 import QtGui", "depot_app.printing.note may not use PySide6"),
    ("depot_app.odoo.client", "from depot_app.store import ledger", "odoo may not import store"),
    ("depot_app.odoo.client", "from depot_app.services import erp", "odoo may not import services"),
    ("depot_app.odoo.client", "from depot_app.services.jobs import Jobs", "odoo may not import services"),
    ("depot_app.odoo.client", "import sqlalchemy", "depot_app.odoo.client may not use sqlalchemy"),
    ("depot_app.views.load", "from depot_app.store import read", "views may not import store"),
    ("depot_app.views.load", "from depot_app.cli import main", "views may not import cli"),
    ("depot_app.views.load", "import sqlalchemy as sa", "depot_app.views.load may not use sqlalchemy"),
    ("depot_app.cli", "from depot_app.store import write", "cli may not import store"),
    ("depot_app.cli.jobs", "from sqlalchemy import select", "depot_app.cli.jobs may not use sqlalchemy"),
    ("depot_app.cli.jobs", "from depot_app.printing import note", "cli may not import printing"),
    ("depot_app.attic", "", "depot_app.attic belongs to no room: give it a line in MAY_IMPORT"),
    ("depot_app.store.jobs", "from ..services import orders", "no relative imports"),
    ("depot_app.store.jobs", "from . import tables", "no relative imports"),
    ("depot_app.store.jobs", "from depot_app import *", "no star imports"),
    ("depot_app.store.jobs", "import depot_app", "depot_app.X"),
    ("depot_app.store.jobs", "import depot_app.domain.orders", "depot_app.X"),
    ("depot_app.store.jobs", "import importlib\nimportlib.import_module('depot_app.cli')", "no imports by string"),
    ("depot_app.store.jobs", "from importlib import import_module as bring", "no imports by string"),
    ("depot_app.store.jobs", "__import__('depot_app.cli')", "no imports by string"),
    ("depot_app.store.jobs", "exec('import depot_app.cli')", "no imports by string"),
    ("depot_app.store.jobs", "a = 1\n" * 301, "has 301 lines"),
    ("depot_app.store.jobs", "def long() -> None:\n" + "    a = 1\n" * 50, "long has 51 lines"),
    ("depot_app.store.jobs", "class A:\n  async def b(self) -> None:\n" + "    a = 1\n" * 50, "b has 51 lines"),
]
for room in ("PySide6", "openpyxl", "reportlab", "odoorpc", "keyring"):
    REFUSED.append(("depot_app.services.orders", f"import {room}.x", f"depot_app.services.orders may not use {room}"))
for room in ("app", "cli", "views", "printing", "odoo", "background", "config"):
    REFUSED.append(("depot_app.services.orders", f"from depot_app import {room}", f"services may not import {room}"))


@pytest.mark.parametrize(("name", "source"), ALLOWED)
def test_what_the_house_allows_is_not_complained_about(name: str, source: str) -> None:
    assert complaints(Module(name, source)) == []


@pytest.mark.parametrize(("name", "source", "complaint"), REFUSED)
def test_what_breaks_a_rule_is_named(name: str, source: str, complaint: str) -> None:
    assert any(complaint in said for said in complaints(Module(name, source)))


def test_the_longest_things_allowed_pass() -> None:
    longest = "a = 1\n" * 250 + "def long() -> None:\n" + "    a = 1\n" * 49
    assert complaints(Module("depot_app.store.jobs", longest)) == []

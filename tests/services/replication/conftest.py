"""A depot beside a practice Odoo, exchanging directly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from depot_app.odoo.practice import PracticeOdoo
from depot_app.store import opening
from depot_app.store.database import Store
from tests.services.replication.linked import Link


@pytest.fixture
def link(tmp_path: Path) -> Iterator[Link]:
    """An empty depot beside an Odoo 17 with the customers C1001 to C1003."""
    store = Store(str(tmp_path / "depot.depot"))
    opening.create(store, {"depot": "RUH", "zone": "Europe/London"})
    with PracticeOdoo(None, 17) as odoo:
        made = Link(store, odoo, tmp_path)
        yield made
        for rpc in made.lines:
            rpc.close()
    store.close()

"""The smallest Odoo, as 17 (spoken to over /jsonrpc) and as 19 (over JSON-2), and a connection to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.rpc import Rpc
from tests.support.small_odoo import DATABASE, KEY, USER, SmallOdoo, small_odoo


@pytest.fixture(params=["17.0", "19.0"])
def odoo(request: pytest.FixtureRequest) -> Iterator[SmallOdoo]:
    with small_odoo(str(request.param)) as server:
        yield server


@pytest.fixture
def rpc(odoo: SmallOdoo) -> Iterator[Rpc]:
    connected = open_rpc(odoo.url, DATABASE, USER, KEY)
    yield connected
    connected.close()

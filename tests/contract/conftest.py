"""The servers of the contract: practice Odoos of each version, and a real one where the environment names it.

DEPOT_TEST_ODOO_URL, _DB, _USER and _PASSWORD (an API key or a password) name the real one; ``-k real`` runs it alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from depot_app.odoo.address import understood
from depot_app.odoo.connecting import open_rpc
from depot_app.odoo.jsonrpc import JsonRpc
from depot_app.odoo.line import Line
from depot_app.odoo.practice import PracticeOdoo
from depot_app.odoo.rpc import Rpc
from depot_app.store.verify import verify
from tests.contract.depot import Depot, opened
from tests.contract.place import Place

#: 19 speaks JSON-2, which is what the program chooses there, and still the older way.
PRACTICE = ("16", "17", "18", "19", "19-jsonrpc")
REAL = ("real",) if os.environ.get("DEPOT_TEST_ODOO_URL") else ()


@pytest.fixture(scope="session", params=[*PRACTICE, *REAL])
def odoo(request: pytest.FixtureRequest) -> Iterator[Place]:
    """One Odoo for all tests: each makes what it needs under keys of its own."""
    if request.param == "real":
        yield from _real()
    else:
        yield from _practice(str(request.param))


def _real() -> Iterator[Place]:
    url, database, user, secret = (os.environ[f"DEPOT_TEST_ODOO_{each}"] for each in ("URL", "DB", "USER", "PASSWORD"))
    rpc = open_rpc(url, database, user, secret)
    place = Place(rpc, url, database, user)
    try:
        yield place
    finally:
        place.clean()
        rpc.close()


def _practice(wanted: str) -> Iterator[Place]:
    version, _, older = wanted.partition("-")
    with PracticeOdoo(version=int(version)) as server:
        rpc: Rpc
        if older:
            rpc = JsonRpc(Line(understood(server.url)), server.version, server.database, server.user, server.key)
        else:
            rpc = open_rpc(server.url, server.database, server.user, server.key)
        place = Place(rpc, server.url, server.database, server.user, server)
        try:
            yield place
        finally:
            place.clean()
            rpc.close()


@pytest.fixture(scope="session")
def depot(odoo: Place, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Depot]:
    """One depot for each server, as in life: its jobs do not know each other."""
    working = opened(odoo, tmp_path_factory.mktemp("depot"))
    yield working
    assert verify(working.store) == []
    working.store.close()

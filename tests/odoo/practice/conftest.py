"""A practice server of each version, and a client of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from depot_app.odoo.practice import PracticeOdoo
from tests.support.practice import Client


@pytest.fixture(params=[16, 17, 18, 19])
def odoo(request: pytest.FixtureRequest) -> Iterator[PracticeOdoo]:
    with PracticeOdoo(None, version=request.param) as server:
        yield server


@pytest.fixture
def client(odoo: PracticeOdoo) -> Iterator[Client]:
    caller = Client(odoo)
    yield caller
    caller.close()


@pytest.fixture
def odoo17() -> Iterator[PracticeOdoo]:
    with PracticeOdoo(None, version=17) as server:
        yield server


@pytest.fixture
def client17(odoo17: PracticeOdoo) -> Iterator[Client]:
    caller = Client(odoo17)
    yield caller
    caller.close()

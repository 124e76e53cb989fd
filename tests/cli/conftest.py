"""A desk for each test, or one for a whole file that only looks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.cli import Desk, copied_desk, new_desk


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a new desk that nobody works on."""
    return new_desk(tmp_path_factory.mktemp("template")).folder


@pytest.fixture
def desk(template: Path, tmp_path: Path) -> Desk:
    return copied_desk(template, tmp_path)


@pytest.fixture(scope="module")
def shared_desk(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return copied_desk(template, tmp_path_factory.mktemp("desk"))

"""Builders that make a customer's file and read it back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from depot_app.sheets.model import Options, Problem, Understood, UnderstoodJob
from depot_app.sheets.reading import read_sheets
from depot_app.sheets.understanding import Summary, understand

Rows = Sequence[Sequence[object]]
HEAD = [
    "Order Number",
    "Customer Name",
    "Destination Name",
    "Postcode",
    "Country",
    "Delivery Date",
    "Description",
    "Quantity",
]


def line(reference: object = "A-1", **changes: object) -> list[object]:
    """A good row under HEAD, with changes by heading (spaces as underscores)."""
    row = dict(zip(HEAD, [reference, "Acme", "Site B", "10001", "US", "2025-11-03", "Widgets", 2], strict=True))
    row |= {name.replace("_", " "): value for name, value in changes.items()}
    return list(row.values())


def understand_here(path: Path, options: Options | None = None) -> Understood:
    """Understand a file in this process, so that a failing test shows where."""
    items = list(understand(read_sheets(path), options or Options()))
    end = items[-1]
    assert isinstance(end, Summary)
    jobs = tuple(item for item in items if isinstance(item, UnderstoodJob))
    problems = tuple(item for item in items if isinstance(item, Problem))
    return Understood(jobs, problems, end.assumptions, end.refused)


@pytest.fixture
def head() -> list[str]:
    return list(HEAD)


@pytest.fixture
def good() -> Callable[..., list[object]]:
    """Makes a good row under HEAD: ``good("A-1", Quantity=3)``."""
    return line


@pytest.fixture(scope="session")
def read_back() -> Callable[..., Understood]:
    """Understands a file in this process: ``read_back(path, options)``."""
    return understand_here


@pytest.fixture
def xlsx(tmp_path: Path) -> Callable[..., Path]:
    def build(rows: Rows, name: str = "Orders", formats: dict[str, str] | None = None) -> Path:
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.title = name
        for row in rows:
            sheet.append(list(row))
        for cell, code in (formats or {}).items():
            sheet[cell].number_format = code
        path = tmp_path / "orders.xlsx"
        book.save(path)
        return path

    return build


@pytest.fixture
def csv_file(tmp_path: Path) -> Callable[..., Path]:
    def build(rows: Rows, delimiter: str = ",", encoding: str = "utf-8", end: str = "\r\n") -> Path:
        text = io.StringIO()
        csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(rows)
        path = tmp_path / "orders.csv"
        path.write_bytes(text.getvalue().encode(encoding))
        return path

    return build


@pytest.fixture
def understood(xlsx: Callable[..., Path]) -> Callable[..., Understood]:
    """Rows under HEAD, or under headings of their own, written as a workbook and understood."""

    def read(rows: Rows, head: Sequence[object] | None = None, options: Options | None = None) -> Understood:
        return understand_here(xlsx([head or HEAD, *rows]), options)

    return read

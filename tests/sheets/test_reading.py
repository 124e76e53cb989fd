"""Cells arrive as they were meant, whatever the file's format, encoding and delimiter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from depot_app.sheets.cells import Cell, Unreadable, address, clean
from depot_app.sheets.reading import read_sheets
from depot_app.sheets.xlsx import exact, moment
from depot_app.sheets.xml_parts import Look, look


def cells_of(path: Path) -> list[tuple[int, list[Cell]]]:
    return [(row.number, row.cells) for sheet in read_sheets(path) for row in sheet.rows]


def test_workbook_values_keep_their_types(xlsx: Callable[..., Path]) -> None:
    row = [
        "text",
        7,
        2.5,
        True,
        date(2025, 11, 3),
        datetime.fromisoformat("2025-11-03T08:30"),
        time(9, 15),
        None,
        "end",
    ]
    assert cells_of(xlsx([row])) == [
        (
            1,
            [
                "text",
                7,
                Decimal("2.5"),
                True,
                date(2025, 11, 3),
                datetime.fromisoformat("2025-11-03T08:30"),
                time(9, 15),
                None,
                "end",
            ],
        )
    ]


def test_a_number_shown_with_leading_zeros_keeps_them(xlsx: Callable[..., Path]) -> None:
    path = xlsx([[800, 800, 42]], formats={"A1": "00000", "B1": "0", "C1": '"AC"00000'})
    assert cells_of(path) == [(1, ["00800", 800, "00042"])]


def test_formulas_without_result_and_errors_are_marked(xlsx: Callable[..., Path]) -> None:
    [(_, [formula, error])] = cells_of(xlsx([["=SUM(B9:B12)", "#DIV/0!"]]))
    assert isinstance(formula, Unreadable)
    assert "formula" in formula.why
    assert error == Unreadable("shows #DIV/0!")


def test_the_same_as_openpyxl_reads(xlsx: Callable[..., Path]) -> None:
    rows = [[f"name {n}", n, n / 8, date(2025, 1, 1 + n), n % 2 == 0, "ünïcode €"] for n in range(25)]
    path = xlsx(rows)
    sheet = load_workbook(path)["Orders"]
    expected = [[c.date() if isinstance(c, datetime) else c for c in row] for row in sheet.iter_rows(values_only=True)]
    assert [[float(c) if isinstance(c, Decimal) else c for c in cells] for _, cells in cells_of(path)] == expected


def test_hidden_sheets_are_skipped_and_said(tmp_path: Path) -> None:
    book = Workbook()
    book.create_sheet("Old copy").sheet_state = "hidden"
    book.save(tmp_path / "two.xlsx")
    sheets = [(sheet.name, list(sheet.rows), sheet.notes) for sheet in read_sheets(tmp_path / "two.xlsx")]
    assert sheets[1] == ("Old copy", [], ["Sheet 'Old copy' is hidden and was not read."])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_encoding_delimiter_and_line_end(
    csv_file: Callable[..., Path], delimiter: str, encoding: str, end: str
) -> None:
    rows = [
        ["Order", "Name", "Town, region; more"],
        ["A-1", "Müller & Söhne", "Zürich"],
        ["A-2", "Łódź" if "utf" in encoding else "Å", "x"],
    ]
    path = csv_file(rows, delimiter, encoding, end)
    assert cells_of(path) == [(n, list(row)) for n, row in enumerate(rows, 1)]


def test_a_separator_line_is_obeyed(tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text("sep=|\nOrder|Name,Town\nA|b,c\n")
    assert cells_of(tmp_path / "s.csv") == [(1, ["Order", "Name,Town"]), (2, ["A", "b,c"])]


def test_blank_lines_count_as_rows(tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text("a,b\n\n\nc,d\n")
    assert [number for number, _ in cells_of(tmp_path / "s.csv")] == [1, 4]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("dd/mm/yyyy", Look.DATE),
        ("[h]:mm", Look.DATE),
        ("0.00", Look.PLAIN),
        ("General", Look.PLAIN),
        ("00000", 5),
        ('"day"0', Look.PLAIN),
        ("[Red]0", Look.PLAIN),
        ("yyyy\\-mm", Look.DATE),
        ("0000;-0000", 4),
    ],
)
def test_number_formats(code: str, expected: Look | int) -> None:
    assert look(code) == expected


def test_stored_numbers_lose_their_binary_noise() -> None:
    assert exact("0.30000000000000004") == Decimal("0.3")
    assert exact("393123450000000000") == 393123450000000000
    assert exact("1E3") == 1000


def test_both_calendars() -> None:
    assert moment(45964, False) == date(2025, 11, 3)
    assert moment(44502, True) == date(2025, 11, 3)
    assert moment(59, False) == date(1900, 2, 28)
    assert moment(61, False) == date(1900, 3, 1)
    assert moment(Decimal("45964.5"), False) == datetime.fromisoformat("2025-11-03T12:00")
    assert moment(-1, False) == -1


def test_addresses_and_clean_text() -> None:
    assert [address(0, 1), address(25, 2), address(26, 3), address(701, 4), address(702, 5)] == [
        "A1",
        "Z2",
        "AA3",
        "ZZ4",
        "AAA5",
    ]
    assert clean("\u00a0 a\u00a0 b\x00\x07 \r\n c ") == "a b\nc"

"""Files that are broken, protected, of another kind or meant to harm: a clear answer, quickly, and never a crash."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from depot_app.errors import DepotError
from depot_app.sheets.cells import MOST_COLUMNS, Row
from depot_app.sheets.child import understand_file
from depot_app.sheets.reading import read_sheets

OLE = bytes.fromhex("D0CF11E0A1B11AE1")


def read_all(path: Path) -> None:
    for sheet in read_sheets(path):
        list(sheet.rows)


def refuse(path: Path) -> str:
    """The words a file is refused with, in this process."""
    with pytest.raises(DepotError) as caught:
        read_all(path)
    assert caught.value.next_step
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.xlsx", b"", "empty"),
        ("a.csv", b"  \r\n ", "empty"),
        ("a.xlsx", b"PK\x03\x04 and then nothing", "damaged"),
        ("a.xlsx", bytes(range(256)) * 40, "not a spreadsheet"),
        ("a.csv", bytes(range(256)) * 40, "not a spreadsheet"),
        ("a.xlsx", OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.xls", OLE + b"\0" * 600, "old Excel"),
        ("a.xls", b"\xef\xbb\xbf <HTML><table><tr><td>Order</td></tr></table>", "web page"),
        ("a.xls", b"<?xml version='1.0'?><Workbook/>", "XML"),
        ("a.csv", b"%PDF-1.7 \n", "PDF"),
    ],
)
def test_other_files_are_told_by_their_content(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert words in refuse(tmp_path / name)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    assert "no file" in refuse(tmp_path / "nowhere.csv")
    assert "no file" in refuse(tmp_path)


def test_a_truncated_workbook(xlsx: Callable[..., Path]) -> None:
    path = xlsx([["Order", "Name"]])
    whole = path.read_bytes()
    for part in (1000, len(whole) // 2, len(whole) - 10):
        path.write_bytes(whole[:part])
        assert "damaged" in refuse(path)


def test_a_workbook_with_changed_bytes_never_crashes(xlsx: Callable[..., Path]) -> None:
    path = xlsx([["Order", "Name"], ["A", 1]])
    whole = bytearray(path.read_bytes())
    for position in range(40, len(whole), 97):
        damaged = bytearray(whole)
        damaged[position] ^= 0xFF
        path.write_bytes(damaged)
        with suppress(DepotError):
            read_all(path)


def read_one(path: Path) -> tuple[list[Row], list[str]]:
    """The rows and notes of a file's one sheet."""
    for sheet in read_sheets(path):
        return list(sheet.rows), sheet.notes
    raise AssertionError(path)


def rebuilt(path: Path, changes: dict[str, bytes]) -> Path:
    """The workbook with some of its parts replaced."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()} | changes
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)
    return path


SHEET = "xl/worksheets/sheet1.xml"
OPEN = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
CLOSE = b"</sheetData></worksheet>"


def test_a_zip_bomb_is_not_unpacked(xlsx: Callable[..., Path]) -> None:
    path = rebuilt(xlsx([["a"]]), {SHEET: OPEN + b" " * 30_000_000 + CLOSE})
    assert path.stat().st_size < 100_000
    assert "unpack" in refuse(path)


def test_a_zip_of_very_many_members(xlsx: Callable[..., Path]) -> None:
    assert "unpack" in refuse(rebuilt(xlsx([["a"]]), {f"x/{n}": b"" for n in range(1001)}))


def test_other_formats_in_a_zip(tmp_path: Path) -> None:
    for parts, words in (
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "cannot be read yet"),
        ({"word/document.xml": "", "[Content_Types].xml": ""}, "not a spreadsheet"),
        ({"photo.jpg": ""}, "not a spreadsheet"),
    ):
        with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content)
        assert words in refuse(tmp_path / "other.zip")


def test_billion_laughs_and_foreign_entities(xlsx: Callable[..., Path]) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' + OPEN + CLOSE
    foreign = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + OPEN + CLOSE
    for content in (bomb, foreign):
        for part in (SHEET, "xl/workbook.xml", "xl/styles.xml"):
            assert "entities" in refuse(rebuilt(xlsx([["a"]]), {part: content}))


def test_a_sparse_sheet_ends_quickly(xlsx: Callable[..., Path]) -> None:
    far = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    path = rebuilt(xlsx([["a"]]), {SHEET: OPEN + far + CLOSE})
    rows, notes = read_one(path)
    assert [row.number for row in rows] == [1]
    assert "row 1048576" in notes[0]


def test_a_run_of_empty_rows_ends_a_sheet(xlsx: Callable[..., Path]) -> None:
    rows = b"".join(b'<row r="%d"><c r="A%d" s="0"/></row>' % (n, n) for n in range(2, 1500))
    path = rebuilt(xlsx([["a"]]), {SHEET: OPEN + b'<row r="1"><c r="A1"><v>1</v></c></row>' + rows + CLOSE})
    assert [row.number for row in read_one(path)[0]] == [1]


def test_what_comes_after_many_empty_rows_is_left_out_and_said(xlsx: Callable[..., Path]) -> None:
    rows = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1500"><c r="A1500"><v>2</v></c></row>'
    read, notes = read_one(rebuilt(xlsx([["a"]]), {SHEET: OPEN + rows + CLOSE}))
    assert [row.number for row in read] == [1]
    assert notes == ["Sheet 'Orders': from row 1500 on nothing was read, because it comes after 1,000 empty rows."]


def test_too_many_columns_are_cut_and_said(xlsx: Callable[..., Path]) -> None:
    rows, notes = read_one(xlsx([list(range(MOST_COLUMNS + 5))]))
    assert [len(row.cells) for row in rows] == [MOST_COLUMNS]
    assert "columns beyond" in notes[0]


def test_nonsense_inside_a_workbook(xlsx: Callable[..., Path]) -> None:
    for cell in (
        b'<c r="A1" t="s"><v>99999</v></c>',
        b'<c r="A1"><v>one</v></c>',
        b'<c r="A1" s="x"><v>1</v></c>',
        b'<c r="A1"><v>1e999</v></c>',
        b'<c r="A1" t="d"><v>yesterday</v></c>',
        b'<c r="1"><v>nan</v></c>',
        b"<c",
    ):
        assert "damaged" in refuse(rebuilt(xlsx([["a"]]), {SHEET: OPEN + b"<row>" + cell + b"</row>" + CLOSE}))


def test_a_quotation_mark_never_closed(tmp_path: Path) -> None:
    (tmp_path / "q.csv").write_text('Order,Name\n"A-1,Site\n' + "x,y\n" * 60_000)
    assert "quotation mark" in refuse(tmp_path / "q.csv")


def test_the_child_says_the_same(tmp_path: Path, xlsx: Callable[..., Path]) -> None:
    path = rebuilt(xlsx([["a"]]), {SHEET: OPEN + b"<row><c" + CLOSE})
    with pytest.raises(DepotError, match="damaged"):
        understand_file(path)

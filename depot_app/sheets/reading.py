"""Opens a customer's file, whatever it is, as a stream of sheets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from depot_app.sheets.cells import Sheet
from depot_app.sheets.csv_text import read_text
from depot_app.sheets.guard import FileKind, file_kind
from depot_app.sheets.xlsx import read_workbook


def read_sheets(path: Path) -> Iterator[Sheet]:
    """The sheets of the file, one after another; read a sheet's rows before asking for the next.

    Raises DepotError for a file that is missing, empty, damaged, protected, hostile or of another kind.
    """
    return read_workbook(path) if file_kind(path) is FileKind.WORKBOOK else read_text(path)

"""Rows of an .xlsx or .xlsm sheet, streamed by expat.

Own reader because what matters here gets lost elsewhere: openpyxl's fast mode cannot tell a formula saved without
its result from a blank cell, walks through a million missing rows of a sparse sheet, and is a third as fast.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from xml.parsers import expat

from depot_app.errors import DepotError
from depot_app.sheets.cells import EMPTY_RUN, LONGEST_TEXT, MOST_COLUMNS, MOST_ROWS, Cell, Row, Sheet, Unreadable
from depot_app.sheets.xml_parts import CHUNK, Book, Look, local, new_parser, read_book, unescape

_LAST_SERIAL = 2_958_465  # 31 December 9999


@contextmanager
def _plain_words(file: str) -> Iterator[None]:
    """Whatever a broken part raises, said once: the file is damaged."""
    try:
        yield
    except (expat.ExpatError, zipfile.BadZipFile, zlib.error, LookupError, EOFError, ValueError, OSError) as error:
        raise DepotError(f"{file} is damaged or incomplete.", next_step="Ask the sender for it again.") from error


def read_workbook(path: Path) -> Iterator[Sheet]:
    """The sheets in order; a hidden one has no rows and a note. Read each before asking for the next."""
    with _plain_words(path.name), zipfile.ZipFile(path) as archive:
        book = read_book(archive)
        for entry in book.sheets:
            sheet = Sheet(entry.name, iter(()), book.epoch_1904)
            if entry.visible:
                sheet.rows = _rows(path.name, archive, entry.member, book, sheet)
            else:
                sheet.notes.append(f"Sheet '{entry.name}' is hidden and was not read.")
            yield sheet


def _rows(file: str, archive: zipfile.ZipFile, member: str, book: Book, sheet: Sheet) -> Iterator[Row]:
    handler = _SheetHandler(book)
    last_filled = 0
    with _plain_words(file), archive.open(member) as part:
        while chunk := part.read(CHUNK):
            handler.parser.Parse(chunk)
            for row in handler.done:
                filled = any(cell is not None for cell in row.cells)
                if row.number > MOST_ROWS or row.number - last_filled > EMPTY_RUN:
                    if filled or handler.too_wide:
                        sheet.notes.append(_cut_short(sheet.name, row.number))
                    return
                if filled:
                    last_filled = row.number
                    yield row
            handler.done.clear()
        handler.parser.Parse(b"", True)
    if handler.too_wide:
        sheet.notes.append(f"Sheet '{sheet.name}': columns beyond the first {MOST_COLUMNS} were not read.")


def _cut_short(name: str, row: int) -> str:
    why = f"it is beyond row {MOST_ROWS:,}" if row > MOST_ROWS else f"it comes after {EMPTY_RUN:,} empty rows"
    return f"Sheet '{name}': from row {row} on nothing was read, because {why}."


class _SheetHandler:
    """Collects finished rows in ``done`` while expat is fed."""

    def __init__(self, book: Book) -> None:
        self.done: list[Row] = []
        self.too_wide = False
        self.parser = new_parser()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self._book = book
        self._row = Row(0, [])
        self._columns: dict[str, int] = {}
        self._column = -1
        self._attrs: dict[str, str] = {}
        self._formula = False
        self._taking = False
        self._phonetic = False
        self._parts: list[str] = []

    def _start(self, name: str, attrs: dict[str, str]) -> None:
        if ":" in name:
            name = local(name)
        if name == "c":
            self._attrs = attrs
            reference = attrs.get("r")
            self._column = self._column_of(reference) if reference else self._column + 1
            self._formula = False
            self._parts = []
        elif name in {"v", "t"}:
            self._taking = not self._phonetic
        elif name == "f":
            self._formula = True
        elif name == "rPh":
            self._phonetic = True
        elif name == "row":
            number = attrs.get("r")
            self._row = Row(int(number) if number else self._row.number + 1, [], attrs.get("hidden") in {"1", "true"})
            self._column = -1

    def _end(self, name: str) -> None:
        if ":" in name:
            name = local(name)
        if name == "c":
            value = self._value()
            if value is not None:
                self._put(value)
        elif name in {"v", "t"}:
            self._taking = False
        elif name == "rPh":
            self._phonetic = False
        elif name == "row":
            self.done.append(self._row)

    def _text(self, data: str) -> None:
        if self._taking:
            self._parts.append(data)

    def _column_of(self, reference: str) -> int:
        name = reference.rstrip("0123456789")
        column = self._columns.get(name)
        if column is None:
            column = 0
            for letter in name[:4]:
                column = column * 26 + ord(letter.upper()) - 64
            column -= 1
            self._columns[name] = column
        return column

    def _put(self, value: Cell) -> None:
        cells = self._row.cells
        column = self._column
        if column == len(cells):
            cells.append(value)
        elif 0 <= column < MOST_COLUMNS:
            cells.extend([None] * (column + 1 - len(cells)))
            cells[column] = value
        if len(cells) > MOST_COLUMNS or column >= MOST_COLUMNS:
            del cells[MOST_COLUMNS:]
            self.too_wide = True

    def _value(self) -> Cell:
        kind = self._attrs.get("t", "n")
        text = "".join(self._parts)
        if kind == "s":
            return self._book.strings[int(text)] or None if text else None
        if kind in {"str", "inlineStr"}:
            return unescape(text[:LONGEST_TEXT]) or None
        if not text:
            return Unreadable("holds a formula that was saved without its result") if self._formula else None
        if kind == "e":
            return Unreadable(f"shows {text}")
        if kind == "b":
            return text in {"1", "true"}
        return datetime.fromisoformat(text.replace("Z", "")) if kind == "d" else self._number(text)

    def _number(self, text: str) -> Cell:
        style_id = int(self._attrs.get("s", "0"))
        style = self._book.styles[style_id] if style_id < len(self._book.styles) else Look.PLAIN
        value = exact(text)
        if style is Look.DATE:
            return moment(value, self._book.epoch_1904)
        if isinstance(style, int) and isinstance(value, int) and value >= 0:
            return str(value).zfill(style)
        return value


def exact(text: str) -> int | Decimal:
    """A stored number as it was meant: at most 15 digits are real, the rest is binary noise."""
    try:
        if len(text) <= 15 and text.isdigit():
            return int(text)
        number = Decimal(f"{float(text):.15g}")
    except (InvalidOperation, OverflowError) as error:
        raise ValueError(text) from error
    if not number.is_finite():
        raise ValueError(text)
    if number == number.to_integral_value() and abs(number) < 10**30:
        return int(number)
    return number


def moment(serial: int | Decimal, epoch_1904: bool) -> Cell:
    """A day number as date, datetime or time of day; what is no day stays a number.

    Day 60 of the 1900 system never existed: earlier days count from one day later (ECMA-376-1 18.17.4.1).
    """
    if not 0 <= serial <= _LAST_SERIAL - 1500:
        return serial
    days, fraction = int(serial), serial - int(serial)
    seconds = round(fraction * 86_400)
    if not days and seconds:
        return (datetime(2000, 1, 1) + timedelta(seconds=seconds)).time() if seconds < 86_400 else time(0)  # noqa: DTZ001
    first = datetime(1904, 1, 1) if epoch_1904 else datetime(1899, 12, 31 if days < 60 else 30)  # noqa: DTZ001
    result = first + timedelta(days=days, seconds=seconds)
    return result if seconds else date(result.year, result.month, result.day)

"""Rows of delimited text, whatever its encoding, delimiter and line ends."""

from __future__ import annotations

import codecs
import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from depot_app.errors import DepotError
from depot_app.sheets.cells import EMPTY_RUN, MOST_COLUMNS, MOST_ROWS, Row, Sheet
from depot_app.sheets.encodings import ALPHABETS, Alphabet, likeliest
from depot_app.sheets.guard import looks_like_utf16

DELIMITERS = ",;\t|"
_SAMPLE = 64 * 1024  # characters looked at to find the delimiter
_LOOKED_AT = 4 * 1024 * 1024  # bytes looked at to find the alphabet
_USUAL = {ALPHABETS[0].codec}  # what most who save so use; it is not told
_BLANK = 50  # lines of the sample that are compared


def read_text(path: Path) -> Iterator[Sheet]:
    """The one sheet of a text file, named like the file."""
    encoding = find_encoding(path)
    with path.open(encoding=encoding, errors="replace") as file:
        sample = file.read(_SAMPLE)
    declared = sample[:6].lower().startswith("sep=") and len(sample) > 4
    delimiter = sample[4] if declared else find_delimiter(sample)
    sheet = Sheet(path.stem, iter(()))
    if encoding not in _USUAL and not encoding.startswith("utf"):
        sheet.notes.append(f"The file was read as {_alphabet(path).name} ({encoding}).")
    sheet.rows = _rows(path, encoding, delimiter, declared, sheet)
    yield sheet


def find_encoding(path: Path) -> str:
    """The codec that reads the whole file: by byte order mark, then UTF-8 if all of it is, then the likeliest one."""
    with path.open("rb") as file:
        head = file.read(4096)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if utf16 := looks_like_utf16(head):
        return utf16
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            while chunk := file.read(1024 * 1024):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return _alphabet(path).codec
    return "utf-8-sig"


def _alphabet(path: Path) -> Alphabet:
    with path.open("rb") as file:
        return likeliest(file.read(_LOOKED_AT))


def find_delimiter(sample: str) -> str:
    """The delimiter that splits most lines into the same number of fields, and then into most fields."""

    def score(delimiter: str) -> tuple[int, int]:
        try:
            lines = [row for row in csv.reader(sample.splitlines()[:_BLANK], delimiter=delimiter) if row]
        except csv.Error:
            return 0, 0
        widths = Counter(len(row) for row in lines if len(row) > 1)
        width, times = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        return times * width, width

    return max(DELIMITERS, key=score)


def _rows(path: Path, encoding: str, delimiter: str, declared: bool, sheet: Sheet) -> Iterator[Row]:
    seen: dict[str, str] = {}
    last_filled = number = 0
    with path.open(encoding=encoding, errors="replace") as file:
        if declared:
            file.readline()
        reader = csv.reader(file, delimiter=delimiter)
        try:
            for number, fields in enumerate(reader, 1):
                if number - last_filled > EMPTY_RUN or number > MOST_ROWS:
                    sheet.notes.append(f"Rows below {number - 1:,} were not read.")
                    return
                if any(field and not field.isspace() for field in fields):
                    last_filled = number
                    yield Row(number, [_shared(seen, text) if text.strip() else None for text in fields[:MOST_COLUMNS]])
        except csv.Error as error:
            raise DepotError(
                f"{path.name} cannot be read from row {number + 1} on: a quotation mark is not closed.",
                next_step="Correct that row, or save the file as .xlsx.",
            ) from error


def _shared(seen: dict[str, str], text: str) -> str:
    """One object for equal texts: names and addresses repeat on every row, and a hundred thousand rows add up."""
    if len(seen) > 200_000:
        seen.clear()
    return seen.setdefault(text, text)

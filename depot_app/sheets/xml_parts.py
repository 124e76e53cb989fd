"""The small XML parts of a workbook: relations, sheet list, number formats, shared strings. Refuses entities."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from posixpath import join, normpath
from xml.parsers import expat

from depot_app.errors import DepotError
from depot_app.sheets.cells import LONGEST_TEXT

CHUNK = 64 * 1024
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DATE_IDS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}  # ECMA-376-1 18.8.30
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')


class Look(Enum):
    """What a number format makes of a number."""

    PLAIN = "plain"
    DATE = "date"


Style = Look | int  # an int: shown with leading zeros to so many digits


@dataclass(frozen=True, slots=True)
class SheetEntry:
    name: str
    member: str
    visible: bool


@dataclass(frozen=True, slots=True)
class Book:
    """What must be known before the first sheet is read."""

    sheets: tuple[SheetEntry, ...]
    epoch_1904: bool
    styles: tuple[Style, ...]
    strings: tuple[str, ...]


def new_parser() -> expat.XMLParserType:
    """An expat parser that stops at the first entity declaration: no workbook has a use for one."""

    def refuse(*_: object) -> None:
        raise DepotError(
            "The workbook holds XML entities, which no spreadsheet program writes, so it was not read.",
            next_step="Ask the sender to save it again as .xlsx or .csv.",
        )

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.EntityDeclHandler = refuse
    return parser


def local(name: str) -> str:
    return name.rpartition(":")[2]


def unescape(text: str) -> str:
    """Undo ``_x000D_`` escapes (ECMA-376-1 22.9.2.19)."""
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def elements(archive: zipfile.ZipFile, member: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Every element of a part, in document order: local name and attributes without prefixes."""
    found: list[tuple[str, dict[str, str]]] = []
    parser = new_parser()
    parser.StartElementHandler = lambda name, attrs: found.append(
        (local(name), {local(k): v for k, v in attrs.items()})
    )
    with archive.open(member) as part:
        while chunk := part.read(CHUNK):
            parser.Parse(chunk)
            yield from found
            found.clear()
    parser.Parse(b"", True)


def read_book(archive: zipfile.ZipFile) -> Book:
    """Read workbook, styles and shared strings. Raises KeyError or expat.ExpatError for a broken workbook."""
    root = _related(archive, "", "/officeDocument")
    workbook = next(iter(root.values()), "xl/workbook.xml")
    sheets: list[SheetEntry] = []
    worksheets = _related(archive, workbook, "/worksheet")
    epoch_1904 = False
    for name, attrs in elements(archive, workbook):
        if name == "workbookPr":
            epoch_1904 = attrs.get("date1904", "0") in {"1", "true"}
        elif name == "sheet" and attrs.get("id", "") in worksheets:
            visible = attrs.get("state", "visible") == "visible"
            sheets.append(SheetEntry(attrs.get("name", "?"), worksheets[attrs["id"]], visible))
    return Book(
        tuple(sheets),
        epoch_1904,
        tuple(style for part in _related(archive, workbook, "/styles").values() for style in _styles(archive, part)),
        tuple(
            text for part in _related(archive, workbook, "/sharedStrings").values() for text in _strings(archive, part)
        ),
    )


def _related(archive: zipfile.ZipFile, member: str, kind: str) -> dict[str, str]:
    """The parts a part refers to, of one kind: relation id to member name."""
    folder, _, name = member.rpartition("/")
    relations = join(folder, "_rels", f"{name}.rels")
    if relations not in archive.namelist():
        return {}
    return {
        attrs.get("Id", ""): normpath(join("/" + folder, attrs.get("Target", ""))).lstrip("/")
        for tag, attrs in elements(archive, relations)
        if tag == "Relationship" and attrs.get("Type", "").endswith(kind)
    }


def _styles(archive: zipfile.ZipFile, member: str) -> Iterator[Style]:
    codes: dict[int, str] = {}
    in_cells = False
    for name, attrs in elements(archive, member):
        if name == "numFmt":
            codes[int(attrs.get("numFmtId", "0"))] = attrs.get("formatCode", "")
        elif name in {"cellXfs", "cellStyles", "cellStyleXfs", "dxfs"}:
            in_cells = name == "cellXfs"
        elif name == "xf" and in_cells:
            number = int(attrs.get("numFmtId", "0"))
            yield Look.DATE if number in _DATE_IDS else look(codes.get(number, ""))


def look(code: str) -> Style:
    """What a number format's code does: ``dd/mm/yy`` is a date, ``00000`` keeps five digits."""
    shown = _NOT_SHOWN.sub("", code.split(";")[0])
    if re.search("[dmyhsDMYHS]", shown) and shown.lower() != "general":
        return Look.DATE
    return len(shown) if re.fullmatch("0{2,}", shown) else Look.PLAIN


def _strings(archive: zipfile.ZipFile, member: str) -> Iterator[str]:
    """The shared strings; phonetic guides (``rPh``) are no part of the text."""
    done: list[str] = []
    parts: list[str] = []
    depth = {"t": 0, "rPh": 0}

    def start(name: str, _: dict[str, str]) -> None:
        if local(name) in depth:
            depth[local(name)] += 1

    def end(name: str) -> None:
        if local(name) in depth:
            depth[local(name)] -= 1
        elif local(name) == "si":
            done.append(unescape("".join(parts)[:LONGEST_TEXT]))
            parts.clear()

    def text(data: str) -> None:
        if depth["t"] and not depth["rPh"]:
            parts.append(data)

    parser = new_parser()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    with archive.open(member) as part:
        while chunk := part.read(CHUNK):
            parser.Parse(chunk)
            yield from done
            done.clear()

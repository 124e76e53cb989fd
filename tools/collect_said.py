"""Collect what services say into resources/i18n/said.json, and into a file that lupdate can read.

    python -m tools.collect_said SAID_JSON FILE_FOR_LUPDATE

Services say plain English sentences; the window says them again in the language spoken (docs/decisions/010). Every
literal and f-string of the rooms below becomes a template, "Job {0} is {1}; its price stands.", one per sentence.
"""

from __future__ import annotations

import ast
import errno
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

APP = Path(__file__).resolve().parents[1] / "depot_app"
ROOMS = ("services", "domain", "store", "odoo", "sheets", "printing")
SINGLE = (
    "app.py", "background.py", "children.py", "config.py", "demo/practising.py", "errors.py", "screen.py", "tasks.py",
    "wanted.py",
)  # fmt: skip
#: Tables, paper and what speaks to machines: in these only what is raised is said to people.
RAISED_ONLY = {
    "demo/practising.py",
    "printing/filling.py", "printing/fitting.py", "printing/ink.py", "printing/note.py", "printing/sheet.py",
    "printing/rows.py", "printing/codes.py", "printing/wording.py",
    "sheets/countries.py", "sheets/headings.py", "sheets/vocabulary.py",
    "sheets/words.py", "sheets/times.py",
    "domain/gs1_table.py", "domain/tracks.py", "domain/exception_codes.py", "domain/facts.py",
    "services/today.py", "store/search.py", "store/tables.py", "store/triggers.py", "store/reindex.py", "odoo/items.py",
    "odoo/rpc.py",
}  # fmt: skip
#: These classes name what is told with their values.
NAMED = {"Role", "Unit", "Leg", "Load", "Billing", "Field", "Outcome"}
#: Words of one word: what stands in a sentence, and what stands in a column of names.
WORDS = {"cancelled", "nobody", "supervisor", "clerk", "loader", "importer", "admin", "first", "day", "month", "totals"}
#: What joins the values of a list, the articles before them, and words that stand alone in a sentence.
JOINTS = ("a", "an", "and", "or", "partly {0}", "approved", "proposed", "rejected", "charge", "price", "agreed",
          "rate card", "contract", "tariff", "create", "read", "write", "unlink")  # fmt: skip
#: Templates whose values are words of ours, though their names look like what people have named; and one half.
WORDED: dict[str, list[int]] = {
    "No column for {0} was found in this row, so no row of the sheet was taken.": [],
    "The {0} is {1} at Odoo and {2} here.": [],
    "Sheet '{0}'": [0],
}
#: What the system says of a file or a connection.
SYSTEM = ("ENOENT", "EACCES", "EPERM", "ENOSPC", "EISDIR", "ENOTDIR", "EROFS", "EEXIST", "EBUSY", "EIO", "ECONNREFUSED")
#: What looks like words, and is read or stored, never shown.
KEYS = {
    "as above", "same as above", "see above", "siehe oben", "could not connect", "server closed", "timeout expired",
    "bearer {0}", "boot {0}", "badge {0}", "database is locked", "disk is full", "unable to open", "not a database",
    "disk i/o error", "grand total", "sub total", "odoo", "desk", "partly %", "the time for this call is over",
    "{0}{1} kg",
}  # fmt: skip
#: Arguments of these are not for people.
UNSAID = re.compile(
    r"(^|\.)(split|compile|match|text|execute|strftime|exec_driver_sql|getLogger|CheckConstraint|Index|startswith|"
    r"partition|rpartition|removeprefix|removesuffix|encode|replace|namedtuple|getattr|setattr|_pairs|_Line|cast|"
    r"TypeVar|Path|(_log|logging|log)\.\w+)$"
)
_CODE = re.compile(
    r"^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|SET|CASE|BT|q|ROLLBACK|BEGIN)\b|\||%[a-zA-Z]|^[\w.]+\(|://|\\"
)
#: The words of other languages that stand for one of ours: sheets/values.py.
_READ = re.compile(r"^(plt|euro|ctn|cage|parcel|pc|delivery|collection|return)s? \w+ \w+ \w+ ")
#: Where one sentence ends and the next begins.
_ENDS = re.compile(r"(?<=[.?!]) +(?=[A-Z'{(])|\n|(?<=^\{\d\}) +(?=[A-Z])|(?<=^\{\d\}:) +(?=\S)")
#: The last name of a value that is never said in words: what people and machines have named.
PLAIN = {
    "number", "name", "reference", "code", "id", "url", "path", "user", "host", "address", "customer", "hold",
    "database", "barcode", "version", "vehicle", "wanted", "text", "sheet", "file", "zone", "station",
    "given_reason", "reason_given", "withdrawn_reason", "voided", "printed_by", "note", "row.value", "cell", "owner",
}  # fmt: skip


def templates() -> dict[str, list[int]]:
    """Every template, with the places in it that hold no words of ours."""
    found: dict[str, list[int]] = {}
    shared = _shared()
    for path in _files():
        for words, plain in collected(path.read_text("utf-8"), shared, path.relative_to(APP).as_posix()):
            found[words] = sorted(set(found.get(words, plain)) & set(plain))
    found.update(WORDED)
    for words in _tables():
        found.setdefault(words, [])
    return dict(sorted(found.items()))


def _files() -> list[Path]:
    rooms = [path for room in ROOMS for path in sorted((APP / room).rglob("*.py")) if "practice" not in path.parts]
    return rooms + [APP / name for name in SINGLE]


def _tables() -> Iterator[str]:
    """What stands in tables that are read from one long text."""
    from depot_app.domain.exception_codes import EXCEPTION_REASONS
    from depot_app.domain.facts import TABLE

    yield from (reason.words for reason in EXCEPTION_REASONS)
    yield from (row.words for row in TABLE.values())
    yield from JOINTS
    yield from (os.strerror(getattr(errno, name)) for name in SYSTEM)


def _shared() -> dict[str, str]:
    """The constants that sentences are put together from, by name."""
    return {name: value for path in _files() for name, value in _constants(ast.parse(path.read_text("utf-8")))}


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id.isupper():
            value = node.value
            if isinstance(value, ast.Constant) and isinstance(value.value, str) and " " in value.value:
                yield node.targets[0].id, value.value


def collected(source: str, shared: dict[str, str], name: str = "") -> Iterator[tuple[str, list[int]]]:
    """The templates of one module, one per sentence, each with the places that hold no words of ours."""
    tree = ast.parse(source)
    own = {**shared, **dict(_constants(tree))}
    skipped = set(_unsaid(tree))
    nodes = _raised(tree) if name in RAISED_ONLY else ast.walk(tree)
    for node in nodes:
        if id(node) in skipped:
            continue
        if isinstance(node, ast.ClassDef) and node.name in NAMED:
            yield from ((value, []) for value in _values(node))
        pieces = _pieces(node, own)
        if pieces is not None:
            yield from _sentences(pieces)


def _raised(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) or (isinstance(node, ast.ClassDef) and node.name in NAMED):
            yield from ast.walk(node) if isinstance(node, ast.Raise) else [node]


def _values(node: ast.ClassDef) -> Iterator[str]:
    for line in node.body:
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant) and isinstance(line.value.value, str):
            yield line.value.value


def _unsaid(tree: ast.Module) -> Iterator[int]:
    """The ids of the nodes that are no words for people: docstrings, keys, comparisons, SQL, logs, parts of others."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield from (id(part) for part in node.values)
            yield from (id(part.format_spec) for part in node.values if isinstance(part, ast.FormattedValue))
        elif isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            if node.body and isinstance(node.body[0], ast.Expr):
                yield id(node.body[0].value)
        elif isinstance(node, ast.Call) and UNSAID.search(ast.unparse(node.func)):
            yield from (id(each) for given in (node.func, *node.args) for each in ast.walk(given))
        elif isinstance(node, ast.Compare):
            yield from (id(each) for each in ast.walk(node))
        elif isinstance(node, ast.Subscript):
            yield from (id(each) for each in ast.walk(node.slice))
        elif isinstance(node, ast.Dict):
            yield from (id(each) for each in node.keys if each is not None)
        elif isinstance(node, ast.ClassDef) and node.name in NAMED:
            yield from (id(each) for each in ast.walk(node) if each is not node)


Piece = str | ast.expr
_ANYTHING = ast.Name("anything")


def _pieces(node: ast.AST, shared: dict[str, str]) -> list[Piece] | None:
    """A text as its literals and the expressions between them; None where it is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        literals = re.split(r"\{\w*\}", node.value)  # of words.format(…)
        return [part for each in literals for part in (each, _ANYTHING)][:-1]
    if not isinstance(node, ast.JoinedStr):
        return None
    pieces: list[Piece] = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            pieces.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            value = part.value
            known = shared.get(value.id) if isinstance(value, ast.Name) else None
            pieces.append(value if known is None else known)
    return pieces


def _sentences(pieces: list[Piece]) -> Iterator[tuple[str, list[int]]]:
    """One template per sentence; numbered anew in each."""
    values: list[ast.expr] = []
    text = ""
    for piece in pieces:
        if isinstance(piece, str):
            text += piece
        else:
            text += f"{{{len(values)}}}" if len(values) < 10 else "{9}"
            values.append(piece)
    for sentence in _ENDS.split(text):
        said = re.sub(r"^\{\d\}:? (?=[A-Z])|(?<=[.?!]) ?\{\d\}$", "", sentence.strip())
        held = [int(number) for number in re.findall(r"\{(\d)\}", said)]
        if not _is_said(said) or len(set(held)) < len(held):
            continue
        for place, number in enumerate(held):
            said = said.replace(f"{{{number}}}", f"{{{place}}}", 1)
        yield said, [at for at, number in enumerate(held) if f"'{{{at}}}'" in said or _is_plain(values[number])]


def _is_said(words: str) -> bool:
    literal = re.sub(r"\{\d\}", " ", words)
    if words in KEYS or len(re.findall(r"[A-Za-z]", literal)) < 2:
        return False
    if _CODE.search(literal) or _READ.match(literal) or not re.search(r"[a-z]{2}", literal):
        return False
    if " " not in words.strip():
        return words in WORDS
    return bool(re.search(r"[A-Za-z]{2,}", literal))


def _is_plain(value: ast.expr) -> bool:
    told = ast.unparse(value)
    last = re.split(r"\W+", told)[-1]
    return told in PLAIN or last in PLAIN or last.endswith("_id")


def for_lupdate(found: Iterable[str]) -> str:
    calls = "".join(f"QCoreApplication.translate('said', {json.dumps(words, ensure_ascii=False)})\n" for words in found)
    return f"from PySide6.QtCore import QCoreApplication\n{calls}"


def main() -> None:
    listed, out = Path(sys.argv[1]), Path(sys.argv[2])
    found = templates()
    lines = ",\n".join(f"{json.dumps(words, ensure_ascii=False)}: {json.dumps(at)}" for words, at in found.items())
    listed.write_text(f"{{\n{lines}\n}}\n", "utf-8")
    out.write_text(for_lupdate(found), "utf-8")


if __name__ == "__main__":
    main()

"""Text for people, one JSON document for programs, reasons on stderr."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from depot_app.cli.call import Told
from depot_app.errors import DepotError


def tell(told: Told, as_json: bool) -> None:
    """Write what a verb tells to stdout, its warnings to stderr."""
    if told.document is not None:
        sys.stdout.write(f"{as_text(told.document)}\n" if as_json else "".join(f"{line}\n" for line in told.lines))
    warn(told.warnings)


def as_text(document: dict[str, Any]) -> str:
    """One line of JSON."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def warn(warnings: Iterable[str]) -> None:
    for words in warnings:
        sys.stderr.write(f"Note: {clean(words)}\n")


def refuse(error: DepotError) -> None:
    """The sentences of a refusal, each on its line: what happened, what is safe, what to do."""
    sys.stderr.write("".join(f"{clean(part)}\n" for part in (error.what, error.safe, error.next_step) if part))


def clean(text: str) -> str:
    """``text`` on one line, without signs that would steer a terminal."""
    return "".join(" " if sign in "\r\n\t" else "�" if unicodedata.category(sign) in ("Cc", "Cs") else sign
                   for sign in text)  # fmt: skip


def table(heads: Sequence[str], rows: Iterable[Sequence[object]], nothing: str = "Nothing.") -> list[str]:
    """Rows below their heads in aligned columns; numbers stand to the right. ``nothing`` where there is no row."""
    cells = [[clean("" if value is None else str(value)) for value in row] for row in rows]
    if not cells:
        return [nothing]
    right = [all(_is_number(row[at]) for row in cells) for at in range(len(heads))]
    widths = [max(len(row[at]) for row in [list(heads), *cells]) for at in range(len(heads))]
    return [
        "  ".join(
            text.rjust(width) if number else text.ljust(width)
            for text, width, number in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in [list(heads), *cells]
    ]


def _is_number(text: str) -> bool:
    return text == "" or text.replace(",", "").replace(".", "").isdigit()


def section(title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """A titled table with an empty line before it; nothing at all without rows."""
    return ["", title, *(f"  {line}" for line in table(heads, rows))] if rows else []


def counted(number: int, one: str, many: str = "") -> str:
    """``1 job``, ``2 jobs``."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"

"""Making text fit its place: first smaller, then on more lines, and only then cut with an ellipsis.

Sizes and widths are points. Every function takes raw text and returns text that the fonts can draw.
"""

from __future__ import annotations

from depot_app.printing.fonts import fits, printable, text_width

ELLIPSIS = "…"


def clip(text: str, width: float, size: float, bold: bool = False) -> str:
    """Return the text on one line, cut and ended by an ellipsis if it is wider than `width`."""
    text = printable(text)
    if fits(text, width, size, bold):
        return text
    return text[: _longest_prefix(text, width - text_width(ELLIPSIS, size, bold), size, bold)].rstrip() + ELLIPSIS


def shrink(text: str, width: float, size: float, minimum: float, bold: bool = False) -> tuple[str, float]:
    """Return the text on one line and its size: `size` if that fits, smaller down to `minimum`, then cut."""
    text = printable(text)
    if fits(text, width, size, bold):
        return text, size
    natural = text_width(text, size, bold)
    # Rounded down to a tenth, which keeps the page short and the text inside.
    smaller = int(size * width / natural * 10) / 10
    if smaller >= minimum:
        return text, smaller
    return clip(text, width, minimum, bold), minimum


def wrap(text: str, width: float, size: float, bold: bool = False) -> list[str]:
    """Return the text broken at spaces and line ends into lines no wider than `width`; no line for empty text."""
    lines: list[str] = []
    for paragraph in text.splitlines():
        lines += _wrap_paragraph(printable(paragraph), width, size, bold)
    return lines


def fit_lines(
    text: str, width: float, sizes: tuple[float, ...], most: int, bold: bool = False
) -> tuple[list[str], float]:
    """Return at most `most` lines in the first of `sizes` that holds them all, else the last size with a cut end."""
    if not text:
        return [], sizes[0]
    lines: list[str] = []
    for size in sizes:
        lines = wrap(text, width, size, bold)
        if len(lines) <= most:
            return lines, size
    cut = clip(lines[most - 1] + ELLIPSIS, width, sizes[-1], bold)
    return [*lines[: most - 1], cut], sizes[-1]


def _wrap_paragraph(text: str, width: float, size: float, bold: bool) -> list[str]:
    if fits(text, width, size, bold):
        return [text.strip()] if text.strip() else []
    space = text_width(" ", size, bold)
    lines: list[str] = []
    line, used = "", 0.0
    for word in _breakable(text, width, size, bold):
        need = text_width(word, size, bold)
        if line and used + space + need > width:
            lines.append(line)
            line, used = word, need
        else:
            line, used = (f"{line} {word}", used + space + need) if line else (word, need)
    return [*lines, line] if line else lines


def _breakable(text: str, width: float, size: float, bold: bool) -> list[str]:
    """The words of the text; one wider than a whole line comes in pieces."""
    pieces: list[str] = []
    for word in text.split():
        while word:
            end = max(1, _longest_prefix(word, width, size, bold))
            pieces.append(word[:end])
            word = word[end:]
    return pieces


def _longest_prefix(text: str, width: float, size: float, bold: bool) -> int:
    used = 0.0
    for index, sign in enumerate(text):
        used += text_width(sign, size, bold)
        if used > width:
            return index
    return len(text)

"""Times of day as customers write them: one of them, two, or only how early or how late."""

from __future__ import annotations

import re
from datetime import datetime, time

from depot_app.sheets.cells import Cell
from depot_app.sheets.values import NOTHING, read_text

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(am|pm|hrs|h|uhr)?")
_HALVES = {
    **dict.fromkeys(("am", "morning", "vormittag", "vormittags"), ("", "12:00")),
    **dict.fromkeys(("pm", "afternoon", "nachmittag", "nachmittags"), ("12:00", "")),
}
_ANY_TIME = {"", "any", "anytime", "any time", "all day", "ganztags", "ganztägig", *NOTHING}
_EARLIEST = re.compile(
    r"(?:from|after|not before|earliest|open from|ab|von|nach|nicht vor|frühestens|vanaf|na|après|apres|à partir de|"
    r"a partir de|desde|od|po)\s+(.+)"
)
_LATEST = re.compile(
    r"(?:by|before|until|till|to|not after|no later than|latest|bis|vor|nicht nach|spätestens|spaetestens|tot|voor|"
    r"avant|jusqu'à|hasta|antes de|do|przed)\s+(.+)"
)
_BOTH = re.compile(
    r"(?:(?:from|between|von|zwischen|van|tussen|de|entre|od)\s+)?([\d:.]+\s*(?:am|pm|hrs|h\d*|uhr)?)"
    r"\s*(?:-|–|—|to|until|till|and|bis|und|tot|en|à|a|et|y|do)\s*(\d.*)"
)


def read_window(cell: Cell) -> tuple[str, str]:
    """Earliest and latest time as HH:MM, each empty when not said. ValueError for what is no time."""
    if isinstance(cell, datetime | time):
        return f"{cell:%H:%M}", ""
    written = read_text(cell)
    text = " ".join(written.lower().split())
    if text in _ANY_TIME:
        return "", ""
    if text in _HALVES:
        return _HALVES[text]
    try:
        return _said(text)
    except ValueError:
        raise ValueError(f"'{written[:60]}' is not a time.") from None


def read_latest(cell: Cell) -> str:
    """The latest time by a cell of a column that tells it; empty when not said. ValueError for what is no time."""
    earliest, latest = read_window(cell)
    is_half = isinstance(cell, str) and cell.strip().lower() in _HALVES
    return latest if is_half else latest or earliest


def _said(text: str) -> tuple[str, str]:
    if both := _BOTH.fullmatch(text):
        return _clock(both[1]), _clock(both[2])
    if earliest := _EARLIEST.fullmatch(text):
        return _clock(earliest[1]), ""
    if latest := _LATEST.fullmatch(text):
        return "", _clock(latest[1])
    return _clock(text), ""


def _clock(text: str) -> str:
    found = _CLOCK.fullmatch(text.strip())
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
    half = found[3] if found else ""
    if half in {"am", "pm"} and hour <= 12:
        hour = hour % 12 + 12 * (half == "pm")
    if hour > 23 or minute > 59:
        raise ValueError
    return f"{hour:02d}:{minute:02d}"

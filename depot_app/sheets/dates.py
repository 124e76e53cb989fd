"""Dates as customers write them. What can be read two ways is never guessed."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

from depot_app.sheets.cells import Cell, Unreadable, clean
from depot_app.sheets.words import WEEKDAYS, spoken

_NUMERIC = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T]+(\d{1,2}:\d{2}).*)?")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]+\d{1,2}:\d{2}.*)?")
_COMPACT = re.compile(r"20\d{6}")
_WORDS = re.compile(r"\d+|[a-z]+")
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_050  # 2000 to 2099 as day numbers
# The first letters that tell a month in any of our languages, accents gone.
_MONTHS = (
    ("jan", "sty", "ene"),
    ("feb", "fev", "lut"),
    ("mar", "maa", "mrt", "maerz"),
    ("apr", "avr", "kwi", "abr"),
    ("may", "mai", "mei", "maj"),
    ("jun", "juin", "cze"),
    ("jul", "juil", "lip"),
    ("aug", "aou", "sie", "ago"),
    ("sep", "wrz"),
    ("oct", "okt", "paz"),
    ("nov", "lis"),
    ("dec", "dez", "gru", "dic"),
)
_DAY_FIRST = re.compile(r"([^\W\d_]{2,})[.,]*\s*(\d.*)")
_YEARLESS = re.compile(r"\d{1,2}([./])\d{1,2}\.?")


class TwoWays(ValueError):
    """A date that is one day with the day first and another with the month first."""


class _Yearless(ValueError):
    """A date without its year."""


class _OtherDay(ValueError):
    """A date beside a day of the week that it is not on."""


@lru_cache(maxsize=20_000)
def _from_text(text: str, day_first: bool | None) -> date:
    weekdays, rest = _weekdays(text)
    try:
        day = _in_digits(rest, day_first)
    except TwoWays:  # the day of the week may tell which is meant
        both = [_in_digits(rest, first) for first in (True, False)]
        fitting = [day for day in both if day is not None and day.weekday() in weekdays]
        if len(fitting) == 1:
            return fitting[0]
        if not weekdays or fitting:
            raise
        raise _OtherDay from None
    if day is None:
        return _worded(text)
    if weekdays and day.weekday() not in weekdays:
        raise _OtherDay
    return day


def _weekdays(text: str) -> tuple[set[int], str]:
    """Which days of the week, Monday 0, the text may begin with, and what follows; the whole text where with none."""
    found = _DAY_FIRST.fullmatch(text)
    (word,) = spoken(found[1])[:1] or ("",) if found else ("",)
    days = {day for day, names in enumerate(WEEKDAYS) if any(word and name.startswith(word) for name in names.split())}
    return (days, found[2]) if found and days else (set(), text)


def _in_digits(text: str, day_first: bool | None) -> date | None:
    """The date where it is written in digits alone. ValueError where no such day is, or its year is missing."""
    if found := _ISO.fullmatch(text):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if _COMPACT.fullmatch(text):
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    if found := _NUMERIC.fullmatch(text):
        return _numeric(int(found[1]), int(found[3]), int(found[4]), found[2], day_first)
    if _YEARLESS.fullmatch(text):
        raise _Yearless
    return None


def _numeric(first: int, second: int, year: int, mark: str, day_first: bool | None) -> date:
    if mark == ".":
        day_first = True  # nobody writes the month first with full stops
    elif first == second:
        day_first = True
    elif day_first is None:
        if first <= 12 and second <= 12:
            raise TwoWays
        day_first = first > 12
    day, month = (first, second) if day_first else (second, first)
    return date(_full(year), month, day)


def _full(year: int) -> int:
    return year + 2000 if year < 100 else year


def _worded(text: str) -> date:
    """``3-Nov-25``, ``Mon 3rd November 2025``, ``Nov 3, 2025``; ValueError where there is none, or no year in it."""
    words = _WORDS.findall(" ".join(spoken(text)))
    months = [number for word in words if (number := _month(word))]
    numbers = [int(word) for word in words if word.isdigit()]
    if len(months) != 1 or not numbers or len(words) > 7:
        raise ValueError("no date")
    if len(numbers) == 1:
        raise _Yearless
    day, year = (numbers[-1], numbers[0]) if numbers[0] > 31 else (numbers[0], numbers[1])
    return date(_full(year), months[0], day)


def _month(word: str) -> int:
    return next((n for n, starts in enumerate(_MONTHS, 1) if len(word) > 2 and word.startswith(starts)), 0)


def evidence(cell: Cell) -> bool | None:
    """True if the text can only have the day first, False if only the month, None if it proves nothing."""
    found = _NUMERIC.fullmatch(_weekdays(clean(cell))[1]) if isinstance(cell, str) else None
    if found is None or found[2] == ".":
        return None
    first, second = int(found[1]), int(found[3])
    return first > 12 if (first > 12) != (second > 12) else None


def read_date(cell: Cell, day_first: bool | None, epoch_1904: bool = False) -> date:
    """The day a cell means. TwoWays when only a person can tell; ValueError with plain words for everything else."""
    if isinstance(cell, Unreadable):
        raise ValueError(f"the cell {cell.why}.")
    found = _plain(cell, epoch_1904)
    if found is None:
        text = clean(str(cell))
        try:
            found = _from_text(text, day_first)
        except TwoWays:
            raise
        except _Yearless:
            raise ValueError(f"'{text[:60]}' names no year.") from None
        except _OtherDay:
            raise ValueError(f"'{text[:60]}' is a date of another day of the week.") from None
        except ValueError:
            raise ValueError(f"'{text[:60]}' is not a date.") from None
    if not 2000 <= found.year <= 2099:
        raise ValueError(f"the year {found.year} cannot be right.")
    return found


def _plain(cell: Cell, epoch_1904: bool) -> date | None:
    """Real dates, and day numbers whose format was lost."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    number: int | Decimal | None = cell if isinstance(cell, int | Decimal) and not isinstance(cell, bool) else None
    if isinstance(cell, str) and re.fullmatch(r"\d{5}(\.\d+)?", cell.strip()):
        number = Decimal(cell.strip())
    if number is not None and _FIRST_SERIAL - 1462 * epoch_1904 <= number <= _LAST_SERIAL:
        return date(1904, 1, 1) + timedelta(int(number)) if epoch_1904 else date(1899, 12, 30) + timedelta(int(number))
    return None

"""Times as the depot says them."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

#: A day farther away than this is told with its year.
_FAR_DAYS = 180


def said(stored: str, zone: ZoneInfo, now: datetime | None = None) -> str:
    """A stored time in a few signs: 06:12, yesterday 17:40, Tue 1 Dec 17:40."""
    moment = datetime.fromisoformat(stored).astimezone(zone)
    today = (now or datetime.now(UTC)).astimezone(zone).date()
    clock = f"{moment:%H:%M}"
    days = (today - moment.date()).days
    if days == 0:
        return clock
    if days == 1:
        return QCoreApplication.translate("clock", "yesterday {time}").format(time=clock)
    return f"{day(moment.date())} {clock}"


def exactly(stored: str, zone: ZoneInfo) -> str:
    """The same to the second, with the zone."""
    return f"{datetime.fromisoformat(stored).astimezone(zone):%Y-%m-%d %H:%M:%S %Z}"


def day(when: date, *, year: bool = False) -> str:
    """Tue 1 Dec, or Tue 1 Dec 2026."""
    spoken = QLocale()
    translate = QCoreApplication.translate
    # The signs of QLocale: d the day, M the month, yyyy the year.
    form = translate("clock", "d MMM yyyy") if year else translate("clock", "d MMM")
    weekday = spoken.dayName(when.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{weekday} {spoken.toString(QDate(when.year, when.month, when.day), form)}"


def plainly(told: str, now: datetime | None = None) -> str:
    """A day or a time of the depot as services write it, 2026-12-01 17:40, as the depot says it.

    Raises ValueError where it is none.
    """
    moment = datetime.fromisoformat(told)
    today = (now or datetime.now()).date()  # noqa: DTZ005 - what is told is the depot's own time
    if len(told) > len("2026-12-01") and moment.date() == today:
        return f"{moment:%H:%M}"
    if len(told) > len("2026-12-01") and (today - moment.date()).days == 1:
        return QCoreApplication.translate("clock", "yesterday {time}").format(time=f"{moment:%H:%M}")
    named = day(moment.date(), year=abs((today - moment.date()).days) > _FAR_DAYS)
    return f"{named} {moment:%H:%M}" if len(told) > len("2026-12-01") else named


def typed_day(text: str) -> str | None:
    """A day as people type it, day first or year first, as 2026-12-31; empty stays empty, None is no day."""
    cleaned = text.strip()
    if not cleaned:
        return ""
    dayfirst = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", cleaned)
    with suppress(ValueError):
        if dayfirst:
            return date(int(dayfirst[3]), int(dayfirst[2]), int(dayfirst[1])).isoformat()
        return date.fromisoformat(cleaned).isoformat()
    return None

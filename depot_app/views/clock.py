"""Times as the depot says them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale


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


def day(when: date) -> str:
    """Tue 1 Dec."""
    spoken, short = QLocale(), QLocale.FormatType.ShortFormat
    return QCoreApplication.translate("clock", "{weekday} {day} {month}").format(
        weekday=spoken.dayName(when.isoweekday(), short), day=when.day, month=spoken.monthName(when.month, short)
    )

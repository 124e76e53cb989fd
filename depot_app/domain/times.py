"""Times: UTC in the store, the depot's zone for people, and a clock that can be replaced in tests."""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

HALF_A_DAY = timedelta(hours=12)
_HALF_A_YEAR = timedelta(days=183)
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?(?:,? +|T)(\d{1,2}):(\d\d)", re.ASCII)
#: A job is for a day no farther away than this; five years with their leap days.
FARTHEST_DAY = timedelta(days=1_827)


def _boot_id() -> str:
    """Changes when the machine restarts, so that monotonic times are compared only within one run of it."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"boot {round((time.time() - time.monotonic()) / 60)}"))


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """Where times come from: ``now`` in UTC, ``mono`` in nanoseconds since some point of this boot."""

    now: Callable[[], datetime] = _utc_now
    mono: Callable[[], int] = time.monotonic_ns
    boot_id: str = _boot_id()


def utc_text(moment: datetime) -> str:
    """``2026-11-22T18:10:00.123Z``: sorts as text, the same on every database."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")[:-6] + "Z"


def from_utc_text(text: str) -> datetime:
    return datetime.fromisoformat(text)


def local_words(text: str, zone: ZoneInfo) -> str:
    """A stored time as the depot says it, to the minute."""
    return from_utc_text(text).astimezone(zone).strftime("%d.%m.%Y %H:%M")


def read_moment(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    """A time typed by a person, as UTC. Without a zone it is the depot's; without a date, today's there, or
    yesterday's where today's lies ahead by more than half a day: at ten past midnight, 23:50 is over. The date may
    be written as ``local_words`` tells it, 22.11.2026 17:40, and without its year: then it is this year's, or last
    year's where this year's lies more than half a year ahead.

    Raises ValueError in plain words for nonsense, for an hour that happens twice and for one that never does.
    """
    cleaned, dated = _year_first(text.strip(), now.astimezone(zone)).replace(" ", "T", 1), True
    if len(cleaned) <= 5 and ":" in cleaned:
        cleaned = f"{now.astimezone(zone).date().isoformat()}T{cleaned.zfill(5)}"
        dated = False
    try:
        moment = datetime.fromisoformat(cleaned)
    except ValueError:
        raise ValueError(f"{text!r} is not a time. Write it like 2026-11-22 17:40, or 17:40 for today.") from None
    if moment.tzinfo is not None:
        return moment.astimezone(UTC)
    if not dated and moment.replace(tzinfo=zone) - now > HALF_A_DAY:
        moment -= timedelta(days=1)
    first, second = (moment.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    if first.utcoffset() != second.utcoffset():
        if _exists(first):
            raise ValueError(
                f"{text} happens twice that night, as the clocks change. Say which by adding "
                f"{_offset(first)} for the first or {_offset(second)} for the second."
            )
        raise ValueError(f"{text} does not exist: the clocks jump over it that night.")
    return first.astimezone(UTC)


def _year_first(text: str, now: datetime) -> str:
    """A time whose day is written 22.11.2026, 22.11.26 or 22.11. with its year first; any other as it is."""
    found = _DAY_FIRST.fullmatch(text)
    if found is None:
        return text
    day, month, year, hour, rest = found.groups(default="")
    clock = f"{hour:0>2}:{rest}"
    if not year:
        is_last_year = f"{now.year}-{month:0>2}-{day:0>2}" > (now + _HALF_A_YEAR).date().isoformat()
        year = str(now.year - is_last_year)
    return f"{('20' + year)[-4:]}-{month:0>2}-{day:0>2} {clock}"


def _exists(moment: datetime) -> bool:
    back = moment.astimezone(UTC).astimezone(moment.tzinfo)
    return back.replace(tzinfo=None) == moment.replace(tzinfo=None)


def _offset(moment: datetime) -> str:
    return moment.strftime("%z")[:3] + ":" + moment.strftime("%z")[3:]


def lately(now: datetime, zone: ZoneInfo) -> datetime:
    """Since when a list of the day tells what happened: midnight in the depot, until noon that of the day before.

    So a night shift finds what it did before midnight.
    """
    return (now.astimezone(zone) - HALF_A_DAY).replace(hour=0, minute=0, second=0, microsecond=0)


def read_day(text: str) -> date:
    """A date written as year-month-day. Raises ValueError in plain words."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(f"{text!r} is not a date. Write it like 2026-11-22.") from None


def how_far_off(day: date, today: date) -> str:
    """What is wrong with a job's day that is farther away than a job is ever planned or booked late; else empty."""
    if abs(day - today) <= FARTHEST_DAY:
        return ""
    return f"{day} is more than five years ahead." if day > today else f"{day} is more than five years ago."


def too_far_ahead(moment: datetime, now: datetime) -> bool:
    """Whether something said to have happened lies in the future by more than a clock's ordinary error."""
    return moment > now + timedelta(minutes=5)

"""Times typed by people: the depot's zone, hours that happen twice and hours that never do."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.times import (
    Clock,
    from_utc_text,
    lately,
    local_words,
    read_day,
    read_moment,
    too_far_ahead,
    utc_text,
)

NOW = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
_zones = st.sampled_from(["Europe/London", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])
_moments = st.integers(946_684_800, 2_114_380_800).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


@pytest.mark.parametrize(
    ("zone", "text", "first", "second"),
    [
        ("Europe/London", "2026-10-25 01:30", "+01:00", "+00:00"),
        ("Europe/Berlin", "2026-10-25 02:00", "+02:00", "+01:00"),
        ("America/New_York", "2026-11-01T01:59", "-04:00", "-05:00"),
        ("Australia/Lord_Howe", "2026-04-05 01:45", "+11:00", "+10:30"),
    ],
)
def test_an_hour_that_happens_twice_is_asked_about(zone: str, text: str, first: str, second: str) -> None:
    with pytest.raises(ValueError, match="happens twice") as asked:
        read_moment(text, ZoneInfo(zone), NOW)
    assert first in str(asked.value)
    assert second in str(asked.value)
    early, late = (read_moment(text + offset, ZoneInfo(zone), NOW) for offset in (first, second))
    assert late - early == (timedelta(minutes=30) if "Lord" in zone else timedelta(hours=1))


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        ("Europe/London", "2026-03-29 01:00"),
        ("Europe/Berlin", "2026-03-29 02:59"),
        ("America/New_York", "2026-03-08 02:30"),
        ("Australia/Lord_Howe", "2026-10-04 02:15"),
        ("Pacific/Apia", "2011-12-30 12:00"),  # a whole day that never was
    ],
)
def test_an_hour_that_never_was_is_refused(zone: str, text: str) -> None:
    with pytest.raises(ValueError, match="does not exist"):
        read_moment(text, ZoneInfo(zone), NOW)


@pytest.mark.parametrize(
    ("zone", "text", "utc"),
    [
        ("Europe/Berlin", "2026-11-22 17:40", "2026-11-22T16:40:00.000Z"),
        ("Europe/Berlin", "2026-07-01T17:40", "2026-07-01T15:40:00.000Z"),
        ("Asia/Kolkata", "2026-11-22 17:40", "2026-11-22T12:10:00.000Z"),
        ("Europe/Berlin", "2026-11-22T17:40Z", "2026-11-22T17:40:00.000Z"),
        ("Europe/Berlin", "2026-10-25 02:30+01:00", "2026-10-25T01:30:00.000Z"),
        ("Europe/Berlin", "8:05", "2026-11-23T07:05:00.000Z"),  # in Berlin it is tomorrow already
        ("Europe/London", "08:05", "2026-11-22T08:05:00.000Z"),
        ("Europe/Berlin", "23:50", "2026-11-22T22:50:00.000Z"),  # and there, that was before midnight
        ("Europe/Berlin", "22.11.2026 17:40", "2026-11-22T16:40:00.000Z"),
        ("Europe/Berlin", "1.7.26, 8:05", "2026-07-01T06:05:00.000Z"),
        ("Europe/Berlin", "22.11. 17:40", "2026-11-22T16:40:00.000Z"),
        ("Europe/Berlin", "24.11. 17:40", "2026-11-24T16:40:00.000Z"),  # tomorrow, not a year ago
    ],
)
def test_a_time_without_a_zone_or_with_its_day_first_is_the_depots(zone: str, text: str, utc: str) -> None:
    assert utc_text(read_moment(text, ZoneInfo(zone), NOW)) == utc


def test_a_day_without_its_year_is_last_years_in_january() -> None:
    january = datetime(2027, 1, 2, 8, 0, tzinfo=UTC)
    assert utc_text(read_moment("30.12. 17:40", ZoneInfo("Europe/London"), january)) == "2026-12-30T17:40:00.000Z"


@given(_moments, _zones)
def test_what_the_depot_says_is_read(moment: datetime, zone: str) -> None:
    told = local_words(utc_text(moment), ZoneInfo(zone))
    day, hour = told.split(" ")
    year_first = "-".join(reversed(day.split("."))) + " " + hour
    assert _outcome(told, zone) == _outcome(year_first, zone)


def _outcome(text: str, zone: str) -> str:
    """What is read, or for an hour that happens twice that it is asked about."""
    try:
        return utc_text(read_moment(text, ZoneInfo(zone), NOW))
    except ValueError as asked:
        return "twice" if "happens twice" in str(asked) else str(asked)


@pytest.mark.parametrize("text", ["", "soon", "25:00", "2026-13-01 10:00", "17:4x", "2026-02-30", "12:60",
                                  "31.2.2026 10:00", "22.11.", "22.11.202617:40"])  # fmt: skip
def test_nonsense_is_refused_in_plain_words(text: str) -> None:
    with pytest.raises(ValueError, match="is not a time"):
        read_moment(text, ZoneInfo("Europe/Berlin"), NOW)


@pytest.mark.parametrize(
    ("now", "since"),
    [
        ("2026-11-23T00:10:00+00:00", "2026-11-22T00:00:00+00:00"),
        ("2026-11-23T11:59:00+00:00", "2026-11-22T00:00:00+00:00"),
        ("2026-11-23T12:00:00+00:00", "2026-11-23T00:00:00+00:00"),
        ("2026-11-23T23:59:00+00:00", "2026-11-23T00:00:00+00:00"),
        ("2026-07-01T10:30:00+00:00", "2026-06-29T23:00:00+00:00"),  # half past eleven in London
        ("2026-07-01T11:00:00+00:00", "2026-06-30T23:00:00+00:00"),
    ],
)
def test_a_list_of_the_day_tells_of_the_night_before_until_noon(now: str, since: str) -> None:
    begun = lately(datetime.fromisoformat(now), ZoneInfo("Europe/London"))
    assert begun == datetime.fromisoformat(since)


@given(_moments, _zones)
def test_what_is_shown_is_read_back(moment: datetime, zone: str) -> None:
    """Unless it happens twice, a time as a wall clock in the depot shows it means that very minute."""
    local = moment.replace(second=0, microsecond=0).astimezone(ZoneInfo(zone))
    try:
        read = read_moment(local.strftime("%Y-%m-%d %H:%M"), ZoneInfo(zone), NOW)
    except ValueError as error:
        assert "happens twice" in str(error)  # noqa: PT017 both outcomes are fine
        return
    assert read == local


@given(_moments, _moments)
def test_utc_texts_sort_as_times_do(one: datetime, other: datetime) -> None:
    assert (utc_text(one) < utc_text(other)) == (one < other)
    assert from_utc_text(utc_text(one)) == one


def test_local_words_are_the_depots_wall_clock() -> None:
    assert local_words("2026-07-01T22:30:00.000Z", ZoneInfo("Europe/Berlin")) == "02.07.2026 00:30"


def test_a_day_is_year_month_day() -> None:
    assert read_day(" 2026-11-22 ") == date(2026, 11, 22)
    with pytest.raises(ValueError, match="is not a date"):
        read_day("22.11.2026")


def test_a_clocks_ordinary_error_is_not_the_future() -> None:
    assert not too_far_ahead(NOW + timedelta(minutes=5), NOW)
    assert too_far_ahead(NOW + timedelta(minutes=5, seconds=1), NOW)


def test_a_clock_gives_utc_and_a_boot() -> None:
    clock = Clock()
    assert clock.now().utcoffset() == timedelta(0)
    assert clock.boot_id == Clock().boot_id
    assert clock.mono() <= clock.mono()

"""What needs somebody, in words: the figure, the line under it, the verb, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from depot_app.services.today import Need, What
from depot_app.views import clock
from depot_app.views.language import grouped, tr
from depot_app.views.look import Tone
from depot_app.views.said import said

FINISH = "finish"


@dataclass(frozen=True, slots=True)
class Told:
    """One line. ``to`` is what the session is asked to show: (kind, ref); kind ``finish`` is done here."""

    figure: str
    words: str
    more: str
    verb: str
    to: tuple[str, str]
    tone: Tone = Tone.PLAIN
    bar: tuple[int, int] | None = None


def told(need: Need, zone: ZoneInfo, now: datetime) -> Told:
    """How a need is told."""
    count = grouped(need.count)
    if need.what is What.LOAD:
        return _load(need)
    if need.what is What.UNFINISHED_LIST:
        more = tr("{done} of {count} are booked. Nothing of it is seen until all are.")
        return Told(grouped(need.count - need.done), tr("jobs of {file} are not booked yet").format(file=need.words),
                    more.format(done=grouped(need.done), count=count), tr("Finish"), (FINISH, ""), Tone.ATTENTION,
                    (need.done, need.count))  # fmt: skip
    if need.what is What.TAKEN_IN:
        return Told(count, tr("jobs taken in from {file}").format(file=need.words), "", tr("See them"),
                    ("page", "orders"), Tone.QUIET)  # fmt: skip
    one = need.count == 1
    words, verb, to = _plain(one=one, ref=need.ref)[need.what]
    tone = Tone.STOP if need.what in (What.DISK, What.NOT_TAKEN) else (
        Tone.ATTENTION if need.what in (What.BACKUP, What.LATE_POD, What.CHANGED) else Tone.PLAIN)  # fmt: skip
    figure = {What.DISK: "■", What.BACKUP: "▲"}.get(need.what, count)
    return Told(figure, words, _more(need, zone, now), verb, to, tone)


def _load(need: Need) -> Told:
    words = tr("Load {number}  ·  {vehicle}").format(number=need.ref, vehicle=need.words or tr("no vehicle yet"))
    if need.dock:
        words += "  ·  " + tr("dock {dock}").format(dock=need.dock)
    left = need.count - need.done
    if not need.count:
        more = tr("Nothing is on it yet.")
    elif left:
        more = tr("{left} of {count} still to load").format(left=grouped(left), count=grouped(need.count))
    else:
        more = tr("All is loaded. Confirm it.")
    verb = tr("Load") if left or not need.count else tr("Confirm")
    return Told(f"{grouped(need.done)} / {grouped(need.count)}", words, more, verb, ("load", need.ref),
                bar=(need.done, need.count) if need.count else None)  # fmt: skip


def _plain(*, one: bool, ref: str) -> dict[What, tuple[str, str, tuple[str, str]]]:
    return {
        What.PLAN: (tr("job to put on a load") if one else tr("jobs to put on a load"), tr("Plan"),
                    ("page", "loads")),
        What.UNPRICED: (tr("job left without a price") if one else tr("jobs left without a price"),
                        tr("Price the first"), ("billing", ref)),
        What.NO_POD: (tr("drop is out without a POD") if one else tr("drops are out without a POD"),
                      tr("Take in PODs"), ("deliveries", ref)),
        What.LATE_POD: (tr("drop left over a day ago and has no POD") if one else
                        tr("drops left over a day ago and have no POD"), tr("Chase the first"), ("deliveries", ref)),
        What.APPROVE: (tr("waits for approval") if one else tr("wait for approval"), tr("Approve"),
                       ("billing", "approve")),
        What.UNBILLED: (tr("delivered job is not released") if one else tr("delivered jobs are not released"),
                        tr("Bill"), ("billing", "ready")),
        What.NOT_TAKEN: (tr("was not taken by Odoo") if one else tr("were not taken by Odoo"), tr("See why"),
                         ("ledger", "parked")),
        What.CHANGED: (tr("was changed on both sides") if one else tr("were changed on both sides"), tr("Decide"),
                       ("ledger", "changed")),
        What.CUSTOMERS: (tr("customer is not known to Odoo") if one else tr("customers are not known to Odoo"),
                         tr("Say who"), ("ledger", "customers")),
        What.BACKUP: (tr("The backup is overdue"), tr("Look after it"), ("page", "settings")),
        What.DISK: (tr("The disk is nearly full"), tr("Look after it"), ("page", "settings")),
    }  # fmt: skip


def _more(need: Need, zone: ZoneInfo, now: datetime) -> str:
    if need.what is What.DISK:
        return said(need.words)
    if need.what is What.BACKUP:
        last = tr("The last one was made {time}.").format(time=clock.said(need.since, zone, now)) if need.since else ""
        return last or tr("None has been made yet.")
    if not need.since:
        return ""
    if len(need.since) == len("2026-12-01"):
        return tr("The oldest is for {day}.").format(day=clock.day(date.fromisoformat(need.since)))
    return tr("The first left {time}, {age} ago.").format(time=clock.said(need.since, zone, now),
                                                          age=age(need.since, now))  # fmt: skip


def age(since: str, now: datetime) -> str:
    """How long ago, in the largest whole unit: 40 min, 3 h, 2 days."""
    minutes = max(0, int((now.astimezone(UTC) - datetime.fromisoformat(since)).total_seconds() // 60))
    if minutes < 60:
        return tr("{count} min").format(count=minutes)
    hours = minutes // 60
    if hours < 48:
        return tr("{count} h").format(count=hours)
    return tr("{count} days").format(count=hours // 24)

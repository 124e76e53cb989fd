"""What the lists of the billing page show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from depot_app.domain.letters import plain
from depot_app.domain.money import Money, format_money
from depot_app.services.approvals import CHARGE, PRICE, Item
from depot_app.services.to_bill import Entry, ToBill
from depot_app.views import clock, language
from depot_app.views.language import tr
from depot_app.views.look import Tone
from depot_app.views.rows import Column, Listed
from depot_app.views.said import said


class Entries:
    """The jobs of one queue that fit what was typed; only those looked at are read in full."""

    def __init__(
        self, fetch: Callable[[Sequence[str]], Sequence[ToBill]], entries: Sequence[Entry], wanted: str
    ) -> None:
        self._fetch = fetch
        words = plain(wanted).split()
        self._entries = [each for each in entries if all(word in _said(each) for word in words)] if words else entries

    def keys(self, sort: str, down: bool, start: int, count: int) -> Sequence[str]:
        found = sorted(self._entries, key=_ORDERS[sort], reverse=down) if sort in _ORDERS else self._entries
        return [each.id for each in found[start : start + count]]

    def sorts(self, sort: str) -> bool:
        return sort in _ORDERS

    def rows(self, keys: Sequence[Any]) -> Sequence[ToBill]:
        return self._fetch(keys)


def _said(entry: Entry) -> str:
    return plain(f"{entry.number} {entry.reference} {entry.customer}")


_ORDERS: dict[str, Any] = {
    "number": lambda entry: entry.number,
    "reference": lambda entry: plain(entry.reference),
    "customer": lambda entry: plain(entry.customer),
    "date": lambda entry: entry.date,
    "total": lambda entry: (entry.minor is not None, entry.minor or 0),
}


def money(amount: Money | None) -> str:
    return language.money(format_money(amount)) if amount is not None else ""


def day(stored: str) -> str:
    return clock.day(date.fromisoformat(stored))


def outcome(word: str) -> str:
    """A POD's outcome, in words."""
    return {
        "": tr("None yet"), "clean": tr("Clean"), "reservation": tr("With remarks"), "partly": tr("In part"),
        "refused": tr("Refused"), "failed": tr("Not delivered"),
    }.get(word, word)  # fmt: skip


def _outcome_tone(row: ToBill) -> Tone:
    if row.outcome == "clean":
        return Tone.GOOD
    return Tone.ATTENTION if row.outcome else Tone.QUIET


def _first(row: ToBill) -> str:
    if not row.missing:
        return ""
    more = len(row.missing) - 1
    first = said(row.missing[0].why)
    return f"{first}  +{more}" if more else first


def _every(row: ToBill) -> str:
    return "\n".join(said(lack.why) for lack in row.missing)


def _job() -> list[Column[ToBill]]:
    return [
        Column(tr("Job"), lambda row: row.number, 14, sort="number"),
        Column(tr("Reference"), lambda row: row.reference, 10, sort="reference"),
    ]


def _owner() -> Column[ToBill]:
    return Column(tr("Customer"), lambda row: row.customer, 15, sort="customer")


def _date(*, hidden: bool = False) -> Column[ToBill]:
    return Column(tr("Date"), lambda row: day(row.date), 9, sort="date", exact=lambda row: row.date, hidden=hidden)


def _total(*, hidden: bool = False) -> Column[ToBill]:
    return Column(tr("Total"), lambda row: money(row.total or row.price), 13, right=True, sort="total", hidden=hidden)


def ready_columns() -> list[Column[ToBill]]:
    return [
        *_job(), _owner(), _total(),
        Column(tr("POD"), lambda row: outcome(row.outcome), 14, tone=_outcome_tone), _date(),
        Column(tr("Price"), lambda row: money(row.price), 12, right=True, hidden=True),
        Column(tr("Charges"), lambda row: money(row.charges), 12, right=True, hidden=True),
        Column(tr("Delivered to"), lambda row: row.consignee, 18, hidden=True),
    ]  # fmt: skip


def lacking_columns() -> list[Column[ToBill]]:
    return [
        *_job(), _owner(), _date(hidden=True), _total(hidden=True),
        Column(tr("What is missing"), _first, 34, tone=lambda _row: Tone.ATTENTION, exact=_every),
    ]  # fmt: skip


def released_columns() -> list[Column[ToBill]]:
    return [
        *_job(), _owner(), _total(),
        Column(tr("State"), lambda row: billing_words(row.billing), 11, tone=_billing_tone), _date(),
    ]  # fmt: skip


def billing_words(state: str) -> str:
    return {"released": tr("Released"), "invoiced": tr("Invoiced"), "paid": tr("Paid"), "priced": tr("Priced"),
            "unpriced": tr("No price"), "disputed": tr("Disputed")}.get(state, state)  # fmt: skip


def _billing_tone(row: ToBill) -> Tone:
    return Tone.GOOD if row.billing == "paid" else Tone.PLAIN


def what(item: Item) -> str:
    """What waits: its kind, number and words."""
    if item.kind == CHARGE:
        return tr("Charge {id}: {words}").format(id=item.id, words=said(item.words))
    if item.kind == PRICE:
        return tr("Price {id}: {source}").format(id=item.id, source=said(item.words))
    return tr("Exception {id}: {words}").format(id=item.id, words=said(item.words))


def _who(item: Item) -> str:
    return tr("Not you") if item.obstacle else tr("You")


def approve_columns() -> list[Column[Item]]:
    return [
        Column(tr("What"), what, 39),
        Column(tr("Amount"), lambda item: money(item.amount), 13, right=True, sort="amount"),
        Column(tr("Who may"), _who, 10, exact=lambda item: item.obstacle,
               tone=lambda item: Tone.ATTENTION if item.obstacle else Tone.PLAIN),
        Column(tr("Job"), lambda item: item.job, 14, sort="job"),
        Column(tr("Captured by"), lambda item: item.by, 10, sort="by", hidden=True),
        Column(tr("Customer"), lambda item: item.customer, 18, sort="customer", hidden=True),
        Column(tr("Quantity"), lambda item: item.quantity, 8, right=True, hidden=True),
        Column(tr("Note"), lambda item: item.note, 24, hidden=True),
    ]  # fmt: skip


_ITEM_ORDERS: dict[str, Any] = {
    "amount": lambda item: item.amount.minor if item.amount else 0,
    "by": lambda item: plain(item.by),
    "job": lambda item: item.job,
    "customer": lambda item: plain(item.customer),
}


def items(found: Sequence[Item], wanted: str) -> Listed[Item]:
    """What waits for approval and fits what was typed."""
    return Listed(found, lambda item: item.key, _ITEM_ORDERS, said=lambda item: " ".join(
        (item.id, item.job, item.reference, item.customer, item.words, item.by)), wanted=wanted)  # fmt: skip


def selected_total(entries: Sequence[Entry]) -> str:
    """The sum of these jobs, each currency for itself; prices in several currencies are not added up."""
    sums: dict[str, int] = {}
    for entry in entries:
        if entry.minor is not None:
            sums[entry.currency] = sums.get(entry.currency, 0) + entry.minor
    return " + ".join(language.money(format_money(Money(minor, currency))) for currency, minor in sorted(sums.items()))

"""The columns of a list that is taken in: its problems by cell, and its jobs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from depot_app.services.list_preview import ListedJob, Told
from depot_app.views.language import grouped
from depot_app.views.look import Tone
from depot_app.views.orders import words
from depot_app.views.rows import Column, Listed
from depot_app.views.said import said as say

_GRAVITY = {"error": Tone.STOP, "question": Tone.ATTENTION, "warning": Tone.ATTENTION}
_STATES = {
    "booked": Tone.GOOD,
    "new": Tone.PLAIN,
    "changed": Tone.ATTENTION,
    "refused": Tone.STOP,
    "unchanged": Tone.QUIET,
}


def problem_columns(told: Callable[[], Told | None]) -> list[Column[Any]]:
    """Of (number, problem). A cell is named with its sheet where there are problems on several."""

    def cell(row: tuple[int, Any]) -> str:
        shown = told()
        several = shown is not None and any(each.sheet != row[1].sheet for each in shown.problems)
        return f"{row[1].sheet}!{row[1].cell}" if several and row[1].cell else str(row[1].cell)

    translate = QCoreApplication.translate
    said = {
        "error": translate("orders", "Not taken"), "question": translate("orders", "Please look"),
        "warning": translate("intake", "Note"),
    }  # fmt: skip
    return [
        Column(translate("orders", "Kind"), lambda row: said.get(row[1].severity, row[1].severity), 15,
               tone=lambda row: _GRAVITY.get(row[1].severity, Tone.PLAIN)),
        Column(translate("orders", "Cell"), cell, 9, sort="where", exact=lambda row: f"{row[1].sheet}!{row[1].cell}"),
        Column(translate("orders", "Reference"), lambda row: row[1].reference, 14),
        Column(translate("orders", "Customer"), lambda row: row[1].customer, 20),
        Column(translate("orders", "What is wrong"), _wrong, 60, exact=_wrong),
    ]  # fmt: skip


def listed_problems(told: Told | None, wanted: str) -> Listed[Any]:
    """Every (number, problem) in which what is ``wanted`` stands."""
    rows: list[Any] = list(enumerate(told.problems)) if told else []
    return Listed(rows, lambda row: row[0], {"where": lambda row: (row[1].sheet, row[1].cell)},
                  problem_words, wanted)  # fmt: skip


def listed_jobs(told: Told | None, wanted: str) -> Listed[ListedJob]:
    orders = {"reference": lambda row: row.reference, "date": lambda row: row.date, "state": lambda row: row.state}
    return Listed(told.jobs if told else (), lambda row: (row.cells, row.reference), orders,
                  lambda row: f"{row.reference} {row.customer} {row.consignee} {row.city} {row.number}",
                  wanted)  # fmt: skip


def problem_words(row: tuple[int, Any]) -> str:
    """What of a (number, problem) is found by typing."""
    of = row[1]
    return f"{of.sheet} {of.cell} {of.reference} {of.customer} {of.message}"


def _wrong(row: tuple[int, Any]) -> str:
    """What is said of a cell; which one it is stands in a column of its own."""
    return say(row[1].message.removeprefix(f"{row[1].cell}: "))


def job_columns() -> list[Column[ListedJob]]:
    translate = QCoreApplication.translate
    said = {
        "new": translate("orders", "New"), "booked": translate("orders", "Booked"),
        "changed": translate("orders", "Changed"),
        "refused": translate("intake", "Refused"), "unchanged": translate("orders", "Unchanged"),
    }  # fmt: skip
    return [
        Column(translate("orders", "State"), lambda row: said[_state(row)], 11, sort="state",
               tone=lambda row: _STATES[_state(row)]),
        Column(translate("orders", "Reference"), lambda row: row.reference, 14, sort="reference"),
        Column(translate("orders", "Customer"), lambda row: row.customer, 18),
        Column(translate("orders", "Consignee"), lambda row: ", ".join(filter(None, (row.consignee, row.city))), 26),
        Column(translate("orders", "Date"), lambda row: words.day(row.date), 11, sort="date"),
        Column(translate("orders", "Packages"), lambda row: grouped(row.quantity), 8, right=True),
        Column(translate("orders", "Weight"), lambda row: words.weight(row.weight_g), 10, right=True),
        Column(translate("orders", "Number"), lambda row: row.number, 14),
        Column(translate("orders", "Cells"), lambda row: row.cells, 14),
    ]  # fmt: skip


def _state(row: ListedJob) -> str:
    """What would be booked is new until it has a number."""
    return row.state if row.state != "booked" or row.number else "new"

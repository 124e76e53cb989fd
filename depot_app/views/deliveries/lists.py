"""The two lists of the page: what is out without a POD, and what came in today."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from depot_app.domain.letters import plain
from depot_app.services import due
from depot_app.services.deliveries import Outcome
from depot_app.services.due import Accepted, Drop
from depot_app.views.clock import exactly, said
from depot_app.views.deliveries.outcomes import TONES, outcome_words
from depot_app.views.list_pane import ListPane
from depot_app.views.look import Tone
from depot_app.views.parts import Empty, button
from depot_app.views.rows import Column, Listed
from depot_app.views.session import Session

translate = QCoreApplication.translate

#: A paper that is out so long wants asking after.
LATE_H = 24


def out_list(session: Session) -> ListPane[Drop]:
    """What is out, the longest out on top."""

    def hours(drop: Drop) -> float:
        if not drop.departed:
            return 0.0
        return (session.place.store.clock.now() - datetime.fromisoformat(drop.departed)).total_seconds() / 3600

    def find(wanted: str) -> Listed[Drop]:
        return Listed(
            due.out(session.place.store), lambda drop: drop.job,
            {"job": lambda drop: drop.job, "load": lambda drop: (drop.load, drop.stop), "city": lambda drop: drop.city,
             "consignee": lambda drop: plain(drop.consignee), "out": lambda drop: drop.departed,
             "who": lambda drop: drop.who, "units": lambda drop: drop.units},
            lambda drop: f"{drop.job} {drop.reference} {drop.load} {drop.who} {drop.consignee} {drop.city}", wanted,
        )  # fmt: skip

    columns: list[Column[Drop]] = [
        Column(translate("delivery lists", "Out for"), lambda drop: out_for(hours(drop)), 9, right=True, sort="out",
               tone=lambda drop: Tone.ATTENTION if hours(drop) >= LATE_H else Tone.PLAIN,
               exact=lambda drop: exactly(drop.departed, session.zone()) if drop.departed else ""),
        Column(translate("delivery lists", "Job"), lambda drop: drop.job, 15, sort="job"),
        Column(translate("delivery lists", "Consignee"), lambda drop: drop.consignee, 22, sort="consignee"),
        Column(translate("delivery lists", "Town"), lambda drop: drop.city, 12, sort="city"),
        Column(translate("delivery lists", "Load"), lambda drop: str(drop.load), 6, right=True, sort="load"),
        Column(translate("delivery lists", "Drop"), lambda drop: str(drop.stop), 6, right=True),
        Column(translate("delivery lists", "Units"), lambda drop: str(drop.units), 6, right=True, sort="units"),
        Column(translate("delivery lists", "Vehicle"), lambda drop: drop.who, 12, sort="who"),
        Column(translate("delivery lists", "Departed"),
               lambda drop: said(drop.departed, session.zone()) if drop.departed else "–", 16, sort="out"),
        Column(translate("delivery lists", "Reference"), lambda drop: drop.reference, 14),
    ]  # fmt: skip
    empty = Empty(
        translate("delivery lists", "No POD is missing: nothing is on the road without one."),
        translate("delivery lists", "When a load departs, its drops stand here until their papers are in."),
        button(translate("delivery lists", "See the loads"), lambda: session.wanted.emit("page", "loads")),
        sign="check-circle",
    )
    return ListPane(session, "deliveries", columns, find, empty)


def out_for(hours: float) -> str:
    """How long ago: 20 min, 5 h, 2 d 3 h."""
    if hours < 1:
        return translate("delivery lists", "{minutes} min").format(minutes=int(hours * 60))
    if hours < LATE_H:
        return translate("delivery lists", "{hours} h").format(hours=int(hours))
    return translate("delivery lists", "{days} d {hours} h").format(days=int(hours // 24), hours=int(hours % 24))


def accepted_list(session: Session) -> ListPane[Accepted]:
    """What was accepted today, the newest on top."""

    def find(wanted: str) -> Listed[Accepted]:
        return Listed(
            due.accepted_lately(session.place.store), lambda row: row.pod,
            {"taken": lambda row: row.taken, "job": lambda row: row.job, "outcome": lambda row: row.outcome,
             "consignee": lambda row: plain(row.consignee), "by": lambda row: plain(row.by),
             "load": lambda row: row.load, "files": lambda row: row.files},
            lambda row: f"{row.pod} {row.job} {row.reference} {row.consignee} {row.city} {row.by} {row.taken_by} "
            f"{outcome_words(row.outcome)}", wanted,
        )  # fmt: skip

    columns: list[Column[Accepted]] = [
        Column(translate("delivery lists", "Taken in"), lambda row: said(row.taken, session.zone()), 9, sort="taken",
               exact=lambda row: exactly(row.taken, session.zone())),
        Column(translate("delivery lists", "Job"), lambda row: row.job, 15, sort="job"),
        Column(translate("delivery lists", "Outcome"), lambda row: outcome_words(row.outcome), 14, sort="outcome",
               tone=lambda row: TONES[Outcome(row.outcome)]),
        Column(translate("delivery lists", "Signed by"), lambda row: row.by, 16, sort="by"),
        Column(translate("delivery lists", "Consignee"), lambda row: row.consignee, 22, sort="consignee"),
        Column(translate("delivery lists", "Town"), lambda row: row.city, 12),
        Column(translate("delivery lists", "Pages"), lambda row: str(row.files), 7, right=True, sort="files",
               tone=lambda row: Tone.PLAIN if row.files else Tone.ATTENTION),
        Column(translate("delivery lists", "Load"), lambda row: str(row.load), 6, right=True, sort="load"),
        Column(translate("delivery lists", "Signed at"), lambda row: said(row.at, session.zone()), 16,
               exact=lambda row: exactly(row.at, session.zone())),
        Column(translate("delivery lists", "Taken in by"), lambda row: row.taken_by, 12),
        Column(translate("delivery lists", "POD"), lambda row: row.pod, 8),
    ]  # fmt: skip
    empty = Empty(
        translate("delivery lists", "No POD has come in today."),
        translate("delivery lists", "Scan a signed note to take in the first."),
        sign="inbox",
    )
    return ListPane(session, "deliveries today", columns, find, empty)

"""The three lists of the page: loads, the notes of one of them (or found), and what was printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from depot_app.domain.letters import plain
from depot_app.services import print_list
from depot_app.services.print_list import LoadNotes, NoteRow, PrintLine
from depot_app.views.clock import exactly, said
from depot_app.views.list_pane import ListPane
from depot_app.views.look import Tone
from depot_app.views.parts import Empty
from depot_app.views.rows import Column, Listed, Source
from depot_app.views.session import Session

translate = QCoreApplication.translate


def load_list(session: Session) -> ListPane[LoadNotes]:
    """Loads that are not closed, and how many of their notes are printed."""

    def find(wanted: str) -> Listed[LoadNotes]:
        return Listed(
            print_list.loads_open(session.place.store), lambda row: row.load,
            {"load": lambda row: row.load, "who": lambda row: row.who},
            lambda row: f"{row.load} {row.who} {row.dock} {row.state}", wanted,
        )  # fmt: skip

    columns: list[Column[LoadNotes]] = [
        Column(translate("document lists", "Load"), lambda row: str(row.load), 6, right=True, sort="load"),
        Column(translate("document lists", "Vehicle"), lambda row: row.who, 13, sort="who"),
        Column(translate("document lists", "Dock"), lambda row: row.dock, 6),
        Column(
            translate("document lists", "Notes printed"), lambda row: "", 13, bar=lambda row: (row.printed, row.jobs)
        ),
    ]
    empty = Empty(translate("document lists", "No load is planned."),
                  translate("document lists", "Find a job by typing below, or plan a load first."))  # fmt: skip
    made = ListPane(session, "documents loads", columns, find, empty, filtered=False, many=False)
    made.view.setAccessibleName(translate("document lists", "Loads"))
    return made


def note_list(session: Session, find: Callable[[str], Source[NoteRow]]) -> ListPane[NoteRow]:
    columns: list[Column[NoteRow]] = [
        Column(translate("document lists", "Drop"), lambda row: str(row.stop or ""), 5, right=True, sort="stop"),
        Column(translate("document lists", "Job"), lambda row: row.job, 14, sort="job"),
        Column(translate("document lists", "Printed"), printed_words, 9, sort="prints",
               tone=lambda row: Tone.QUIET if row.prints else Tone.ATTENTION),
        Column(translate("document lists", "Consignee"), _to, 8, sort="consignee", exact=_to),
        Column(translate("document lists", "Town"), lambda row: row.city, 12, sort="city", hidden=True),
        Column(translate("document lists", "Load"), lambda row: str(row.load or ""), 6, right=True, hidden=True),
        Column(translate("document lists", "Reference"), lambda row: row.reference, 14, hidden=True),
        Column(translate("document lists", "Note"), lambda row: row.note, 14, hidden=True),
    ]  # fmt: skip
    empty = Empty(translate("document lists", "No note is shown."),
                  translate("document lists", "Choose a load, scan a unit or a note, or type any word of a job."),
                  sign="file-alt")  # fmt: skip
    made = ListPane(session, "documents notes", columns, find, empty)
    made.view.setAccessibleName(translate("document lists", "Notes"))
    return made


def notes_listed(rows: list[NoteRow]) -> Listed[NoteRow]:
    return Listed(rows, lambda row: row.job, {
        "stop": lambda row: row.stop, "job": lambda row: row.job, "prints": lambda row: row.prints,
        "consignee": lambda row: plain(row.consignee), "city": lambda row: plain(row.city),
    })  # fmt: skip


def _to(row: NoteRow) -> str:
    return ", ".join(filter(None, (row.consignee, row.city)))


def printed_words(row: NoteRow) -> str:
    if not row.prints:
        return translate("document lists", "not yet")
    return translate("document lists", "{count}×").format(count=row.prints)


def print_ledger(session: Session, about: Callable[[], str]) -> ListPane[PrintLine]:
    """Every print and every number voided, the newest on top; of one job where ``about`` names it."""

    def find(wanted: str) -> Listed[PrintLine]:
        return Listed(
            print_list.printed(session.place.store, about()), lambda row: row.seq,
            {"at": lambda row: row.seq, "by": lambda row: row.by, "job": lambda row: row.job,
             "note": lambda row: row.note},
            lambda row: f"{row.job} {row.reference} {row.note} {row.by} {row.reason}", wanted,
        )  # fmt: skip

    columns: list[Column[PrintLine]] = [
        Column(translate("document lists", "When"), lambda row: said(row.at, session.zone()), 16, sort="at",
               exact=lambda row: exactly(row.at, session.zone())),
        Column(translate("document lists", "Note"), lambda row: row.note, 15, sort="note"),
        Column(translate("document lists", "What"), what_words, 16,
               tone=lambda row: Tone.STOP if not row.copy else Tone.ATTENTION if row.copy > 1 else Tone.PLAIN),
        Column(translate("document lists", "By"), lambda row: row.by, 14, sort="by"),
        Column(translate("document lists", "Reason"), lambda row: row.reason, 28),
        Column(translate("document lists", "Job"), lambda row: row.job, 15, sort="job"),
        Column(translate("document lists", "Reference"), lambda row: row.reference, 14),
        Column(translate("document lists", "Version"), lambda row: str(row.version or ""), 8, right=True),
    ]  # fmt: skip
    empty = Empty(translate("document lists", "Nothing has been printed."),
                  translate("document lists", "Every print stands here with its copy and its reason."))  # fmt: skip
    made = ListPane(session, "print list", columns, find, empty)
    made.view.setAccessibleName(translate("document lists", "Print list"))
    return made


def what_words(row: PrintLine) -> str:
    if not row.copy:
        return translate("document lists", "voided")
    if row.copy == 1:
        return translate("document lists", "original")
    return translate("document lists", "copy {number}").format(number=row.copy)

"""What is said of a list while it is read and booked, afterwards, and when it was stopped."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from depot_app.services.list_preview import Stopped, Told
from depot_app.views.language import grouped, tr
from depot_app.views.orders import words


def going_on(*, stopping: bool, booking: bool) -> str:
    if stopping:
        return QCoreApplication.translate("intake", "Stopping…")
    if not booking:
        return tr("Reading the list. Nothing is booked yet.")
    return tr("Booking. If you stop now, the rest can be finished later; nothing is booked twice.")


def unfinished(name: str, done: int, of: int) -> str:
    return tr("{name} is not booked in full: {done} of {all}. Its jobs show when all are booked.").format(
        name=name, done=grouped(done), all=words.jobs(of))  # fmt: skip


def verb(told: Told) -> str:
    """What booking it would do."""
    if told.booked and told.changed:
        both = QCoreApplication.translate("intake", "Book {jobs}, change {count}")
        return both.format(jobs=words.jobs(told.booked), count=grouped(told.changed))
    if told.booked:
        return QCoreApplication.translate("intake", "Book {jobs}").format(jobs=words.jobs(told.booked))
    return QCoreApplication.translate("intake", "Change {jobs}").format(jobs=words.jobs(told.changed))


def counts(told: Told, *, booked: bool) -> str:
    if not booked and told.unchanged and not (told.booked or told.changed or told.refused):
        return tr("{name} says nothing new: all of it is booked already ({jobs}).").format(
            name=told.file, jobs=words.jobs(told.unchanged))  # fmt: skip
    parts = [
        said.format(count=grouped(count))
        for said, count in (
            (tr("{count} booked") if booked else tr("{count} new"), told.booked),
            (tr("{count} changed") if booked else tr("{count} to be changed"), told.changed),
            (tr("{count} booked earlier, unchanged"), told.unchanged), (tr("{count} refused"), told.refused),
        ) if count
    ]  # fmt: skip
    return f"{told.file}: " + (" · ".join(parts) or tr("no job in it"))


def stopped(what: Stopped) -> str:
    """What was booked, and what was not."""
    translate = QCoreApplication.translate
    if what.jobs == 0 and what.changed == 0:
        return translate("intake", "Stopped before anything was booked. Nothing is changed.")
    said = [translate("intake", "Stopped.")]
    if what.jobs == 0:
        said.append(translate("intake", "No new job is booked."))
    elif what.booked < what.jobs:
        rest = translate("intake", "{booked} of {jobs} are booked and safe. The rest is not: finish it when it suits.")
        said.append(rest.format(booked=grouped(what.booked), jobs=words.jobs(what.jobs)))
    else:
        said.append(translate("intake", "All of it was booked already: {jobs}.").format(jobs=words.jobs(what.jobs)))
    if what.changed:
        said.append(translate("intake", "Changed already: {jobs}.").format(jobs=words.jobs(what.changed)))
    return " ".join(said)

"""A print from its beginning to the printer: pages made and counted, then sent, and what came of it said in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from depot_app.errors import DepotError
from depot_app.services import notes, pages_left, print_list
from depot_app.services.print_list import Printout
from depot_app.services.workplace import Printers
from depot_app.views.look import Tone
from depot_app.views.said import said
from depot_app.views.scratch import new_folder
from depot_app.views.session import Running, Session

#: More notes than these are made in a process of their own: it takes a second and a half to begin, and then no time
#: of the window's.
FEW = 4


class Print(QObject):
    """One print at a time. ``over`` tells the jobs refused, with why; what was printed is said in the strip."""

    progressed = Signal(int, int)
    over = Signal(object)  # list[tuple[str, str]]

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._run: Running | None = None
        self._printer = ""
        self._out = Path()
        self._told = Printout([], [])
        self._stopped = False
        self.unsent: list[Path] = []
        self._older: list[Path] = []  # not sent either, of an earlier print

    def is_busy(self) -> bool:
        return self._run is not None

    def begin(self, refs: Sequence[str], printer: str, folder: Path, copies: int, reason: str) -> None:
        """Print the notes of these jobs to ``printer``, or as PDFs into ``folder`` where it is empty."""
        if self._run is not None or not refs:
            return
        place = self._session.place
        self._printer, self._out = printer, new_folder() if printer else folder
        if len(refs) * copies > FEW:
            self._run = self._session.background.task(
                "print", actor=place.actor, refs=list(refs), out=str(self._out), copies=copies, reason=reason,
                practice=place.practice,
            )  # fmt: skip
        else:
            self._run = self._session.background.call(
                partial(print_list.print_each, place.store, place.actor, list(refs), self._out, place.render, copies,
                        reason, _nobody, missing=place.missing or notes.none_missing)
            )  # fmt: skip
        self._stopped, self._told = False, Printout([], [])
        self._run.progressed.connect(self.progressed)
        self._run.finished.connect(self._made)
        self._run.failed.connect(self._not_made)

    def cancel(self) -> None:
        """Stop: notes made so far are counted and kept."""
        self._stopped = True
        if self._run is not None:
            self._run.cancel()

    def send_again(self, printer: str) -> None:
        """Send once more what a printer did not take; it is counted already."""
        if self._run is None and self.unsent and printer:
            self._printer, self._stopped = printer, False
            self._send(self.unsent)

    def finish_left(self, folder: Path) -> None:
        """Pages that the program was killed over are put in their places."""
        run = self._session.background.call(partial(pages_left.settle, self._session.place.store, folder))
        run.finished.connect(self._finished_left)

    # --- inside ------------------------------------------------------------------------------------------------------

    def _made(self, told: Printout) -> None:
        self._run, self._told = None, told
        self._session.changed.emit()
        self._session.background.wake()
        files = [Path(each.file) for each in told.printed]
        if files and self._printer:
            self._send(files)
        else:
            words = self.tr("{count} printed into {where}.")
            self._say_done(words.format(count=self._notes(len(files)), where=self._out) if files else "")

    def _send(self, files: list[Path]) -> None:
        printers = self._session.place.printers
        if printers is None:
            self._failed(
                self.tr(
                    "This computer has no printers. The pages are counted as printed. Choose PDF to folder and print "
                    "them again with a reason."
                )
            )
            return
        self._older = [file for file in self.unsent if file not in files]
        self.unsent = files
        self._run = self._session.background.call(
            partial(send_all, printers, self._printer, files, lambda: self._stopped)
        )
        self._run.finished.connect(self._sent)
        self._run.failed.connect(self._failed)

    def _sent(self, told: tuple[int, str]) -> None:
        self._run = None
        sent, why = told
        count = self._notes(sent)
        left = len(self.unsent) - sent
        self.unsent = self._older + self.unsent[sent:]
        if sent:
            self._watch(self._printer)
        if why:
            if sent:
                words = self.tr("{count} sent to {printer}; {left} not: {why}")
            else:
                count, words = self._notes(left), self.tr("{count} not sent: {why}")
            told_words = words.format(count=count, printer=self._printer, left=left, why=why)
            self._session.say(told_words, Tone.STOP)
            self.over.emit(self._told.refused)
        else:
            self._say_done(self.tr("{count} sent to {printer}.").format(count=count, printer=self._printer))

    def _finished_left(self, files: list[Path]) -> None:
        if files:
            words = self.tr("{count} printed into {where} before the program was stopped; the pages are there now.")
            self._session.say(words.format(count=self._notes(len(files)), where=files[0].parent), Tone.GOOD)

    def _watch(self, name: str) -> None:
        """A printer takes prints even when it is switched off: look after a while whether they were made."""
        printers = self._session.place.printers
        if printers is not None:
            run = self._session.background.call(lambda: (name, *printers.waiting(name)))
            run.finished.connect(self._watched)

    def _watched(self, told: tuple[str, int, str]) -> None:
        name, waits, says = told
        if waits:
            words = self.tr("Not printed by {printer} yet: {count}. It says: {says}. They come out by themselves once "
                            "it is ready; see whether it is switched on and has paper.")  # fmt: skip
            says = says or self.tr("nothing")
            self._session.say(words.format(count=self._notes(waits), printer=name, says=says), Tone.ATTENTION)

    def _say_done(self, words: str) -> None:
        refused = self._told.refused
        if refused:
            why = said(refused[0][1])
            words += " " + self.tr("Not printed: {count}. {why}").format(count=len(refused), why=why)
        gaps = said(notes.gaps(self._told.printed))
        self._session.say(
            " ".join(filter(None, (words.strip(), gaps))), Tone.ATTENTION if refused or gaps else Tone.GOOD
        )
        self.over.emit(refused)

    def _not_made(self, words: str) -> None:
        """Stopped, or worse: what was made until then is counted, so a printer can still have it."""
        place = self._session.place
        self._session.attempt(partial(pages_left.settle, place.store, self._out), quiet=True)
        if self._printer:
            self.unsent += sorted(self._out.glob("*.pdf"))
        self._failed(words)

    def _failed(self, words: str) -> None:
        self._run = None
        self._session.changed.emit()
        self._session.say(words, Tone.STOP)
        self.over.emit([])

    def _notes(self, count: int) -> str:
        return self.tr("1 note") if count == 1 else self.tr("{count} notes").format(count=count)


def send_all(printers: Printers, name: str, files: Sequence[Path], stopped: Callable[[], bool]) -> tuple[int, str]:
    """Send one after the other: how many were taken, and why no more."""
    for number, file in enumerate(files):
        if stopped():
            return number, QCoreApplication.translate("Print", "stopped.")
        try:
            printers.send(name, file)
        except DepotError as error:
            return number, said(str(error))
    return len(files), ""


def _nobody(_done: int, _of: int) -> None:
    return None

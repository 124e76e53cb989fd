"""Previews made beside the window and kept for a while. Nothing here counts as a print."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from depot_app.errors import DepotError
from depot_app.services import notes
from depot_app.services.print_list import NoteRow
from depot_app.services.workplace import Workplace
from depot_app.views.session import Running, Session

_KEPT = 12
_AGAIN_MS = 300


@dataclass(frozen=True, slots=True)
class Shown:
    """One note's pages. ``again`` is whether a print of it now needs a reason."""

    row: NoteRow
    pages: list[tuple[int, int, bytes]]
    again: bool


def made(place: Workplace, actor: Any, row: NoteRow) -> Shown:  # noqa: ANN401 - an Actor, whose home views do not know
    """The pages of a note as it would be printed now. Takes a moment: not on the window's thread."""
    if place.pages is None:
        raise DepotError("Pages cannot be shown here.", next_step="Print it to a folder and open the PDF.")
    told = notes.preview(place.store, actor, row.job)
    return Shown(row, place.pages(place.render([told])), told.copy > 1)


class Showing(QObject):
    """One preview at a time; what is asked for meanwhile takes the place of what waits."""

    ready = Signal(object)  # Shown
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: OrderedDict[NoteRow, Shown] = OrderedDict()
        self._old: set[NoteRow] = set()
        self._run: Running | None = None
        self._waits: NoteRow | None = None
        self._wanted: NoteRow | None = None
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)  # the page is painted before
        self._again.timeout.connect(self._ask_again)

    def show_note(self, row: NoteRow) -> None:
        self._wanted = row
        if row in self._kept:
            self._kept.move_to_end(row)
            self.ready.emit(self._kept[row])
            if row in self._old:
                self._again.start()
        else:
            self._ask(row)

    def _ask_again(self) -> None:
        if self._wanted is not None and self._wanted in self._old and self._session.place.person is not None:
            self._ask(self._wanted)

    def _ask(self, row: NoteRow) -> None:
        if self._run is None:
            self._begin(row)
        else:
            self._waits = row

    def known(self, row: NoteRow) -> Shown | None:
        return self._kept.get(row)

    def doubt(self) -> None:
        """Something has changed: a page kept is shown, and made anew when it is asked for again."""
        self._old = set(self._kept)

    def forget(self) -> None:
        self._kept.clear()
        self._again.stop()
        self._waits = self._wanted = None

    def _begin(self, row: NoteRow) -> None:
        place = self._session.place
        self._run = self._session.background.call(partial(made, place, place.actor, row))
        self._run.finished.connect(self._made)
        self._run.failed.connect(self._refused)

    def _made(self, told: Shown) -> None:
        self._run = None
        self._kept[told.row] = told
        self._old.discard(told.row)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if told.row == self._wanted:
            self.ready.emit(told)
        self._go_on()

    def _refused(self, words: str) -> None:
        self._run = None
        if self._waits is None:
            self.failed.emit(words)
        self._go_on()

    def _go_on(self) -> None:
        row, self._waits = self._waits, None
        if row is not None and self._session.place.person is not None:
            self.show_note(row)

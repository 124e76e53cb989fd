"""Beside the list while several jobs are chosen: what they come to, and what can be done to all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from depot_app.services.job_pages import JobLine
from depot_app.views.documents.printing import Print
from depot_app.views.documents.where_to import WhereTo
from depot_app.views.language import grouped
from depot_app.views.look import WIDE_GAP
from depot_app.views.orders import words
from depot_app.views.parts import button, label, under
from depot_app.views.session import Session


class Several(QWidget):
    asked = Signal(str)  # print, hold, unhold or cancel

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.printer = Print(session, self)
        self._where = WhereTo(session)
        self._title, self._told = label("", "title"), label("", wrap=True)
        self.print = button(self.tr("Print their notes"), lambda: self.asked.emit("print"), sign="print")
        self.hold = button(self.tr("Put on hold…"), lambda: self.asked.emit("hold"))
        self.unhold = button(self.tr("Lift their hold…"), lambda: self.asked.emit("unhold"))
        self.cancel = button(self.tr("Cancel jobs…"), lambda: self.asked.emit("cancel"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of printing"))
        self.stop = button(self.tr("Stop printing"), self.printer.cancel, sign="stop")
        self._going(0, 0)
        self.printer.progressed.connect(self._going)
        self.printer.over.connect(lambda _: self._going(0, 0))
        layout = under(self._title, self._told, WIDE_GAP, self.print, self.bar, self.stop, self.hold, self.unhold,
                       self.cancel, None)  # fmt: skip
        self.setLayout(layout)
        layout.setContentsMargins(WIDE_GAP, 0, 0, 0)

    def print_notes(self, numbers: Sequence[str]) -> None:
        """Print the notes of these jobs where this station prints; one printed before is left for its page."""
        if not self.printer.is_busy():
            self._going(0, len(numbers))
            self.printer.begin(numbers, self._where.printer(), self._where.folder(), 1, "")

    def _going(self, done: int, of: int) -> None:
        """How far a print is; none is going on, with ``of`` 0."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        for part in (self.bar, self.stop):
            part.setVisible(of > 0)
        self.print.setEnabled(not of)

    def show_jobs(self, rows: Sequence[JobLine]) -> None:
        self._title.setText(self.tr("{jobs} chosen").format(jobs=words.jobs(len(rows))))
        weights = [row.weight_g for row in rows if row.weight_g is not None]
        sums = [words.units(sum(row.units for row in rows)), words.weight(sum(weights)) if weights else ""]
        states = Counter(words.movement(row.movement) for row in rows)
        each = [f"{grouped(count)} × {state}" for state, count in states.most_common()]
        self._told.setText("\n".join([" · ".join(filter(None, sums)), *each]))
        may = self._session.may
        going = [row for row in rows if not row.cancelled]
        self.print.setVisible(bool(going) and may("note_printed"))
        self.hold.setVisible(any(not row.hold for row in going) and may("job_held"))
        self.unhold.setVisible(any(row.hold for row in going) and may("job_unheld"))
        self.cancel.setVisible(bool(going) and may("job_cancelled"))

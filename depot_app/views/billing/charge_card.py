"""A charge captured beside the list, with the evidence for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QSizePolicy

from depot_app.domain.codes import CHARGE_CODES
from depot_app.services import billing
from depot_app.views.deliveries.files import FilesBox
from depot_app.views.doing import Doing
from depot_app.views.field_row import field_row
from depot_app.views.language import money
from depot_app.views.look import Tone
from depot_app.views.parts import Choice, Field, beside, button, card, label, under
from depot_app.views.said import said
from depot_app.views.session import Session

_LIST_HEIGHT = 72


class ChargeCard(QFrame):
    captured = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._job = session, ""
        self._doing = Doing(session, self)
        self.code = Choice()
        self.code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.code.setMinimumContentsLength(12)
        for each in CHARGE_CODES:
            self.code.addItem(f"{each.code}  ·  {said(each.words)}", each.code)
        self.quantity, self.note, self.own_amount = QLineEdit("1"), QLineEdit(), QLineEdit()
        self.quantity.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.own_amount.setPlaceholderText(self.tr("by the tariff"))
        self.own_amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.quantity_field = Field(self.tr("Quantity"), self.quantity)
        self.files = FilesBox(session, self.tr("Evidence"))
        self.files.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.files.list.setFixedHeight(_LIST_HEIGHT)  # what would rather be small is squashed in what scrolls
        self.add = button(self.tr("Add charge"), self.capture)
        self.setLayout(under(card(under(
            Field(self.tr("Add a charge"), self.code),
            field_row(self.quantity_field, Field(self.tr("Amount"), self.own_amount)),
            Field(self.tr("Note"), self.note), self.files,
            label(self.tr("Without evidence a supervisor has to approve it."), "quiet", wrap=True),
            beside(self.add, None),
        ))))  # fmt: skip
        self._doing.over.connect(self._free)
        self.setAcceptDrops(True)

    def show_job(self, number: str) -> None:
        """Empty, for another job."""
        self._job = number
        self.note.clear()
        self.own_amount.clear()
        self.quantity.setText("1")
        self.quantity_field.wrong()
        self.files.show_files(())

    def capture(self) -> None:
        self.quantity_field.wrong()
        if self.files.is_busy():
            self._session.say(self.tr("A file is still being read. Add the charge again in a moment."), Tone.ATTENTION)
            return
        place, files, job = self._session.place, self.files.paths(), self._job
        work = partial(
            billing.propose_charge, place.store, place.actor, job, str(self.code.currentData()),
            self.quantity.text(), self.note.text().strip(), files, self.own_amount.text().strip(),
        )  # fmt: skip
        self.add.setEnabled(not files)
        self._doing.do(work, waits=bool(files), done=partial(self._captured, job), refused=partial(self._refused, job))

    def _captured(self, job: str, made: billing.Asked) -> None:
        words = self.tr("Charge {id} of {amount} waits for approval by somebody else.")
        self._session.say(words.format(id=made.id, amount=money(made.amount)), Tone.GOOD)
        if job == self._job:
            self.show_job(job)
            self.hide()
            self.captured.emit()

    def _refused(self, job: str, words: str) -> None:
        if job == self._job:
            self.quantity_field.wrong(words)
        else:  # somebody has gone on to another job meanwhile
            self._session.say(f"{job}: {words}", Tone.STOP)

    def _free(self) -> None:
        self.add.setEnabled(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

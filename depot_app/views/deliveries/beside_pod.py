"""What else the paper tells: something that went wrong, or a charge; logged without leaving the POD."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from depot_app.domain.codes import CHARGE_CODES, EXCEPTION_REASONS, charge_code, exception_reason
from depot_app.services import billing, exceptions
from depot_app.services.due import ForPod
from depot_app.views.deliveries.codes import CodeBox
from depot_app.views.deliveries.files import FilesBox
from depot_app.views.doing import Doing
from depot_app.views.language import money, named_amid
from depot_app.views.look import LIST, WIDE_GAP, Tone, font
from depot_app.views.main_key import main_key_in
from depot_app.views.parts import Choice, Field, beside, button, label, under
from depot_app.views.said import said
from depot_app.views.session import Session


class _Beside(QWidget):
    """A small form about one job. ``done`` when it is logged or put away."""

    done = Signal()

    def __init__(self, session: Session, title: str, verb: str, files: str, log: Callable[[], object]) -> None:
        """``log`` is what the main button and Ctrl+Enter do."""
        super().__init__()
        self._session = session
        self._doing = Doing(session, self)
        self._ref = ""
        self._title = label(title, "section")
        self.note = QLineEdit()
        self.note.setFont(font(LIST))
        self._note = Field(self.tr("Note"), self.note)
        self.files = FilesBox(session, files)
        self.log_button = button(verb, log, main=True)
        self.back_button = button(self.tr("Back to the POD   Esc"), self.done.emit)
        main_key_in(self, log)

    def _lay_out(self, *fields: QWidget) -> None:
        layout = under(self._title, *fields, self._note, self.files, beside(self.log_button, self.back_button, None))
        layout.setStretchFactor(self.files, 1)
        layout.setSpacing(WIDE_GAP)
        self.setLayout(layout)

    def show_job(self, about: ForPod) -> None:
        self._ref = about.job
        self.note.clear()
        self._note.wrong()
        self.files.show_files(())

    def _refused(self, words: str) -> None:
        self._session.say(words, Tone.STOP)

    def is_begun(self) -> bool:
        """Whether something is entered that is not logged."""
        return bool(self.files.files()) or any(each.text().strip() for each in self.findChildren(QLineEdit))

    def _is_reading(self) -> bool:
        if self.files.is_busy():
            self._session.say(self.tr("A file is still being read. Log it again in a moment."), Tone.ATTENTION)
        return self.files.is_busy()


class ExceptionForm(_Beside):
    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Log an exception"), self.tr("Log exception   Ctrl+Enter"),
                         self.tr("Photos"), self.log)  # fmt: skip
        self.code = CodeBox([(each.code, said(each.words)) for each in EXCEPTION_REASONS])
        self.unit = Choice()
        self.unit.setFont(font(LIST))
        self._code = Field(self.tr("What went wrong"), self.code)
        self._lay_out(self._code, Field(self.tr("About"), self.unit))

    def show_job(self, about: ForPod) -> None:
        super().show_job(about)
        self.code.empty()
        self._code.wrong()
        self.unit.clear()
        self.unit.addItem(self.tr("the whole job"), "")
        for each in about.units:
            self.unit.addItem(each, each)
        self.code.setFocus()

    def log(self) -> None:
        self._code.wrong()
        self._note.wrong()
        try:
            reason = exception_reason(self.code.code())
        except ValueError as error:
            self._code.wrong(said(str(error)) if self.code.code() else self.tr("Choose what went wrong."))
            return
        if reason.needs_note and not self.note.text().strip():
            self._note.wrong(self.tr("Write down what was seen."))
            return
        if self._is_reading():
            return
        if reason.needs_photo and not self.files.paths():
            self._code.wrong(self.tr("{code} needs a photo.").format(code=reason.code))
            return
        place, files = self._session.place, self.files.paths()
        work = partial(exceptions.log, place.store, place.actor, self._ref, reason.code, self.note.text().strip(),
                       files, str(self.unit.currentData()))  # fmt: skip
        self._doing.do(work, waits=bool(files), done=self._logged, refused=self._refused)

    def _logged(self, number: str) -> None:
        self._session.say(self.tr("Exception {id} is logged for {job}.").format(id=number, job=self._ref), Tone.GOOD)
        self.done.emit()


class ChargeForm(_Beside):
    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Add a charge"), self.tr("Add charge   Ctrl+Enter"),
                         self.tr("Evidence: without it a supervisor has to approve"), self.log)  # fmt: skip
        self.code = CodeBox([(each.code, said(each.words)) for each in CHARGE_CODES])
        self.quantity = QLineEdit()
        self.quantity.setFont(font(LIST))
        self._code = Field(self.tr("Charge"), self.code)
        self._quantity = Field(self.tr("Quantity"), self.quantity)
        self.code.currentTextChanged.connect(self._say_unit)
        self._lay_out(self._code, self._quantity)

    def show_job(self, about: ForPod) -> None:
        super().show_job(about)
        self.code.empty()
        self.quantity.clear()
        self._code.wrong()
        self._quantity.wrong()
        self.code.setFocus()

    def _say_unit(self) -> None:
        """The codes' own words say what is counted; what is free of charge is told beside it."""
        try:
            row = charge_code(self.code.code())
        except ValueError:
            self._quantity.rename(self.tr("Quantity"))
            return
        words = self.tr("Quantity: {what}").format(what=named_amid(said(row.words)))
        if row.free > Decimal(0):
            words += self.tr(", the first {free} free").format(free=row.free)
        self._quantity.rename(words)

    def log(self) -> None:
        self._code.wrong()
        self._quantity.wrong()
        try:
            row = charge_code(self.code.code())
        except ValueError as error:
            self._code.wrong(said(str(error)) if self.code.code() else self.tr("Choose a charge."))
            return
        if not self.quantity.text().strip():
            self._quantity.wrong(self.tr("Say how many or how much."))
            return
        if self._is_reading():
            return
        place, files = self._session.place, self.files.paths()
        work = partial(billing.propose_charge, place.store, place.actor, self._ref, row.code, self.quantity.text(),
                       self.note.text().strip(), files)  # fmt: skip
        self._doing.do(work, waits=bool(files), done=self._logged, refused=self._quantity.wrong)

    def _logged(self, asked: billing.Asked) -> None:
        words = self.tr("Charge {id} of {amount} is captured for {job}. It waits for somebody else's approval.")
        self._session.say(words.format(id=asked.id, amount=money(asked.amount), job=self._ref), Tone.GOOD)
        self.done.emit()

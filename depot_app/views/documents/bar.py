"""Under the preview: where to, how many copies, why again, and the buttons that print or void."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QStackedWidget, QWidget

from depot_app.services.notes import MOST_COPIES
from depot_app.services.print_list import NoteRow
from depot_app.views.documents.where_to import WhereTo
from depot_app.views.look import GAP, LIST, WIDE_GAP, font
from depot_app.views.parts import Choice, Field, beside, button, holding, label, number_box, under
from depot_app.views.session import Session


class PrintBar(QStackedWidget):
    """``wanted`` says that what ``rows`` holds shall be printed; ``voided`` why the one note's number is void."""

    wanted = Signal(object)  # list[NoteRow]
    voided = Signal(str)
    stopped = Signal()
    again = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._chosen: list[NoteRow] = []
        self._all: list[NoteRow] = []
        self.where = WhereTo(session)
        self.copies = number_box(1, MOST_COPIES)
        self.copies.setFont(font(LIST))
        self.reason = Choice()
        self.reason.setEditable(True)
        self.reason.setFont(font(LIST))
        self.reason.addItems([self.tr("paper jam"), self.tr("printed badly"), self.tr("lost"), self.tr("wet or torn"),
                              self.tr("another copy for the driver")])  # fmt: skip
        self.reason.clearEditText()
        self._reason = Field(self.tr("Why again?"), self.reason)
        self.print_button = button("", self._print_chosen, main=True, sign="print")
        self.new_button = button("", self._print_new)
        self.all_button = button("", self._print_all)
        self.void_button = button(self.tr("Void number…"), self.ask_void)
        self.send_button = button(self.tr("Send again"), self.again.emit)
        self.progress, self.stop_button = QProgressBar(), button(self.tr("Stop"), self.stopped.emit)
        self.void_reason = QLineEdit()
        self._void_words = label("", wrap=True)
        self.addWidget(self._printing())
        self.addWidget(self._voiding())
        self.busy(on=False)
        self.send_button.hide()

    def _printing(self) -> QWidget:
        fields = (self.where, Field(self.tr("Copies"), self.copies), self._reason)
        first = beside(*fields, gap=WIDE_GAP)
        first.setStretch(0, 3)
        for each in fields:
            first.setAlignment(each, Qt.AlignmentFlag.AlignTop)
        first.setStretch(2, 4)
        second = beside(self.print_button, self.new_button, self.all_button, None, self.send_button, self.void_button)
        return holding(under(first, beside(self.progress, self.stop_button), second, gap=GAP))

    def _voiding(self) -> QWidget:
        self._void_reason = Field(self.tr("Why this number is void"), self.void_reason)
        self.void_reason.returnPressed.connect(self._void)
        self.really_button = button(self.tr("Void the number"), self._void, main=True)
        back = button(self.tr("Keep it   Esc"), self.back)
        return holding(
            under(self._void_words, self._void_reason, beside(self.really_button, back, None), None, gap=GAP)
        )

    # --- what the page asks ------------------------------------------------------------------------------------------

    def offer(self, chosen: Sequence[NoteRow], everything: Sequence[NoteRow], *, again: bool) -> None:
        """What can be printed; ``again`` where a print of what is chosen needs a reason."""
        self._chosen, self._all = list(chosen), list(everything)
        new = self._new()
        may = self._session.may("note_printed")
        one = len(chosen) == 1
        self.print_button.setText(self.tr("Print this note   F8") if one or not chosen
                                  else self.tr("Print {count} notes   F8").format(count=len(chosen)))  # fmt: skip
        self.new_button.setText(self.tr("Not printed yet: {count}").format(count=len(new)))
        self.all_button.setText(self.tr("Print all {count}").format(count=len(everything)))
        self.print_button.setEnabled(bool(chosen) and may)
        self.new_button.setVisible(0 < len(new) < len(everything) and len(new) > 1 and may)
        self.all_button.setVisible(len(everything) > max(1, len(chosen)) and may)
        self.void_button.setVisible(one and self._session.may("note_voided"))
        self._reason.setVisible(again)
        if not again:
            self._reason.wrong()

    def why_again(self) -> str:
        return self.reason.currentText().strip()

    def ask_reason(self) -> None:
        self._reason.setVisible(True)
        self._reason.wrong(self.tr("This has been printed before: say why it is printed again."))

    def printed(self) -> None:
        """Ready for the next print."""
        self.copies.setValue(1)
        self.reason.clearEditText()
        self._reason.wrong()

    def busy(self, *, on: bool, done: int = 0, of: int = 0) -> None:
        buttons = (self.print_button, self.new_button, self.all_button, self.void_button)
        self.progress.setVisible(on)
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        if on:
            self.stop_button.show()
            if any(each.hasFocus() for each in buttons):  # the keyboard stays here while none of them can be pressed
                self.stop_button.setFocus()
        for each in buttons:
            each.setEnabled(not on)
        if not on:
            if self.stop_button.hasFocus():
                self.print_button.setFocus()
            self.stop_button.hide()

    def ask_void(self) -> None:
        if len(self._chosen) != 1:
            return
        words = self.tr("Number {note} will never be used again. Job {job} gets a new one for its next print.")
        self._void_words.setText(words.format(note=self._chosen[0].note, job=self._chosen[0].job))
        self.void_reason.clear()
        self._void_reason.wrong()
        self.setCurrentIndex(1)
        self.void_reason.setFocus()

    def is_asking(self) -> bool:
        return self.currentIndex() == 1

    def back(self) -> None:
        self.setCurrentIndex(0)

    # --- inside ------------------------------------------------------------------------------------------------------

    def _new(self) -> list[NoteRow]:
        return [row for row in self._all if not row.prints]

    def _print_chosen(self) -> None:
        self.wanted.emit(list(self._chosen))

    def _print_new(self) -> None:
        self.wanted.emit(self._new())

    def _print_all(self) -> None:
        self.wanted.emit(list(self._all))

    def _void(self) -> None:
        reason = self.void_reason.text().strip()
        if not reason:
            self._void_reason.wrong(self.tr("A number is void only with its reason."))
            return
        self.voided.emit(reason)

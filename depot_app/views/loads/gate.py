"""What is decided about a whole load, in the page itself: it is complete, it leaves, it is opened again."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from depot_app.domain.orders import JobKind
from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.services import loads
from depot_app.services.load_board import Drop, LoadDetail
from depot_app.views import focus
from depot_app.views.list_pane import ListPane
from depot_app.views.loads import wording
from depot_app.views.loads.answer_pane import AnswerPane
from depot_app.views.loads.answers import Face
from depot_app.views.loads.details import Details
from depot_app.views.loads.tall import tall
from depot_app.views.loads.work import BusyLine, Deed, Work
from depot_app.views.look import LIST, SHAPES, WIDE_GAP, Tone, font
from depot_app.views.parts import Empty, Field, Notice, beside, button, clear, label, under
from depot_app.views.rows import Column, Listed
from depot_app.views.session import Session

#: A scan is answered at once; what it changed here is read when it is answered, or one scan would wait for another.
_READ_AGAIN_MS = 150


class Gate(Enum):
    CONFIRM = "confirm"
    DEPART = "depart"
    REOPEN = "reopen"


class GatePane(QWidget):
    done = Signal()
    left = Signal()

    def __init__(self, session: Session, details: Details, work: Work) -> None:
        super().__init__()
        self._session, self._details, self._work = session, details, work
        self.number, self._kind = 0, Gate.CONFIRM
        self._detail: LoadDetail | None = None
        self._needs_reason = False
        self.answer = AnswerPane(small=True)
        self.answer.hide()
        self._title, self._words = label("", "figure"), label("", "title", wrap=True)
        self._wrong = label("", "wrong", wrap=True)
        self._wrong.setFont(font(LIST, bold=True))
        self._wrong.hide()
        self.busy = BusyLine(work)
        self._holds = Notice()
        self.reason = QLineEdit()
        self._field = Field(self.tr("Why?"), self.reason)
        self._chips = QWidget()
        self._chip_line = beside()
        self._chips.setLayout(self._chip_line)
        empty = Empty(self.tr("Everything is on the vehicle."), self.tr("Nothing stays behind."), None, "check")
        self.missing: ListPane[Drop] = ListPane(session, "load-missing", self._columns(), self._find, empty,
                                                filtered=False, many=False)  # fmt: skip
        self.missing.view.setAccessibleName(self.tr("Units that are missing"))
        self.main = button("", self.decide, main=True)
        self._back = button(self.tr("Back"), self.left.emit, sign="arrow-left")
        self._back.setToolTip("Esc")
        for each in (self.main, self._back, self.reason):
            tall(each)
        steps = beside(self.main, self._back, WIDE_GAP, self.busy, None)
        layout = under(self._title, self._words, self.answer, self._holds, self.missing, self._field, self._chips,
                       self._wrong, steps, gap=WIDE_GAP)  # fmt: skip
        layout.setStretchFactor(self.missing, 1)
        self._rest = label("")
        layout.insertWidget(layout.count() - 2, self._rest, 1)
        self.setLayout(layout)
        self.reason.returnPressed.connect(self.decide)
        self.reason.textEdited.connect(lambda: self._field.wrong())
        work.holds(self.main, self.reason, self._chips, aside=self._back.setFocus)
        work.over.connect(self._resume)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_READ_AGAIN_MS)
        self._later.timeout.connect(self._read_again)

    def _columns(self) -> list[Column[Drop]]:
        return [
            Column(self.tr("Drop"), lambda row: str(row.stop), 5, right=True),
            Column(self.tr("Consignee"), lambda row: f"{row.consignee}, {row.city}", 30),
            Column(self.tr("Reference"), lambda row: row.reference, 15),
            Column(self.tr("Missing"), lambda row: str(len(row.missing)), 8, right=True),
            Column(self.tr("Units"), lambda row: "  ".join(wording.short(code) for code in row.missing), 40,
                   exact=lambda row: "\n".join(row.missing)),
        ]  # fmt: skip

    def _find(self, _words: str) -> Listed[Drop]:
        drops = self._detail.drops if self._detail else ()
        return Listed([drop for drop in drops if drop.missing], lambda drop: drop.number)

    # --- what the page asks --------------------------------------------------------------------------------------

    def begin(self, kind: Gate, number: int) -> None:
        self._kind, self.number = kind, number
        self.answer.hide()
        self.reason.clear()
        self._field.wrong()
        self._say_wrong("")
        self._offer_reasons()
        self.read_now()
        self.next_field().setFocus()

    def next_field(self) -> QWidget:
        """Where one goes on: the reason that is asked for, or the button."""
        return self.main if self._field.isHidden() or self.reason.text() else self.reason

    def read_now(self) -> None:
        self._detail = self._details.of(self.number)
        load = self._detail.load
        short = sum(len(drop.missing) for drop in self._detail.drops)
        confirming = self._kind is Gate.CONFIRM
        self._title.setText(wording.title(load))
        self._words.setText({Gate.CONFIRM: self._confirm_words, Gate.DEPART: self._depart_words,
                             Gate.REOPEN: self._reopen_words}[self._kind](short))  # fmt: skip
        self._needs_reason = self._kind is Gate.REOPEN or (confirming and short > 0)
        # a field that went from under the fingers would leave them to the buttons
        begun = bool(self.reason.text()) or self.reason.hasFocus()
        self._field.setVisible(self._needs_reason or (confirming and begun))
        self._field.rename(self.tr("Why?") if self._needs_reason else self.tr("Why? Not needed any more"))
        self._chips.setVisible(self._needs_reason)
        self.missing.setVisible(confirming)
        self._rest.setVisible(not confirming)
        if confirming:
            self.missing.reread()
        self._show_holds(confirming)
        self.main.setText(self._main_words(short))

    def decide(self) -> None:
        """Do what the main button says."""
        reason = self.reason.text().strip()
        if self._work.is_busy():
            return
        if self._needs_reason and not reason:
            self._field.wrong(self.tr("Say why. Others will read it on the load."))
            return
        self._say_wrong("")
        reason = reason if self._needs_reason else ""  # why something was missing that is on the vehicle now
        {Gate.CONFIRM: self._confirm, Gate.DEPART: self._depart, Gate.REOPEN: self._reopen}[self._kind](reason)

    def answered(self, face: Face | None, title: str, where: str, why: str) -> None:
        """A scan made here was answered, by the loading screen's own judgement; the cursor stays where it is."""
        if self.isVisible():
            self.answer.show()
            self.answer.say(face, title, where, why)
            self.reread()

    def reread(self) -> None:
        """Something is different in the store: look soon, when what was just scanned is answered."""
        self._later.start()

    # --- inside --------------------------------------------------------------------------------------------------

    def _read_again(self) -> None:
        if self.isVisible() and not self._work.is_busy():
            with suppress(DepotError):  # the store is away: what is shown stays, the bar at the bottom tells
                self.read_now()

    def _confirm(self, reason: str) -> None:
        place, actor, number = self._session.place, self._session.place.actor, self.number

        def done(short: int) -> None:
            words = self.tr("Load {number} is confirmed.").format(number=number)
            if short:
                words = self.tr("Load {number} is confirmed without {units}.").format(
                    number=number, units=wording.units(short)
                )
            self._told(words, number, lambda: self._open_again(number, "confirmed too early"))

        words = self.tr("Confirming load {number}…").format(number=number)
        self._do(words, number, lambda: loads.confirm(place.store, actor, number, reason), done)

    def _depart(self, _reason: str) -> None:
        place, actor, number = self._session.place, self._session.place.actor, self.number
        words, done = self.tr("Load {number} is departing…"), self.tr("Load {number} has departed.")
        self._do(words.format(number=number), number, lambda: loads.depart(place.store, actor, number),
                 lambda _told: self._told(done.format(number=number), number))  # fmt: skip

    def _reopen(self, reason: str) -> None:
        self._open_again(self.number, reason)

    def _open_again(self, number: int, reason: str) -> None:
        place, actor = self._session.place, self._session.place.actor
        words, done = self.tr("Opening load {number} again…"), self.tr("Load {number} is open again.")
        self._do(words.format(number=number), number, lambda: loads.reopen(place.store, actor, number, reason),
                 lambda _told: self._told(done.format(number=number), number))  # fmt: skip

    def _do(self, words: str, number: int, work: Callable[[], object], done: Callable[[Any], object]) -> None:
        self._work.do(Deed(words, number, work, done, lambda why: self._refused(number, why)))

    def _told(self, words: str, number: int, undo: Callable[[], object] | None = None) -> None:
        """It is done: back to where it was begun, if that is still shown."""
        if self.isVisible() and self.number == number:
            self.done.emit()
        self._work.say(words, Tone.GOOD, undo)

    def _refused(self, number: int, why: str) -> None:
        """Say why not: here, or in the strip where the person has gone on to something else."""
        if self.isVisible() and self.number == number:
            self._say_wrong(why)
        else:
            self._work.say(self.tr("Load {number}: {why}").format(number=number, why=why), Tone.STOP)

    def _say_wrong(self, words: str) -> None:
        self._wrong.setText(f"{SHAPES[Tone.STOP]} {words}" if words else "")
        self._wrong.setVisible(bool(words))

    def _resume(self) -> None:
        """It was refused after a while: the cursor back to where one goes on."""
        if self._back.hasFocus():
            self.next_field().setFocus()

    def _main_words(self, short: int) -> str:
        words = self.tr("Confirm without {units}").format(units=wording.units(short))
        if self._kind is not Gate.CONFIRM:
            words = self.tr("Depart") if self._kind is Gate.DEPART else self.tr("Open again")
        elif not short:
            words = self.tr("Confirm load")
        return wording.next_step(words)

    def _confirm_words(self, short: int) -> str:
        assert self._detail is not None
        counts = {"loaded": self._detail.load.loaded, "units": wording.units(self._detail.load.expected)}
        if not short:
            return self.tr("{loaded} of {units} are on the vehicle. Nothing is missing.").format(**counts)
        words = self.tr("{loaded} of {units} are on the vehicle. {missing} would stay behind: scan what you find, or "
                        "say why.")  # fmt: skip
        return words.format(**counts, missing=wording.units(short))

    def _depart_words(self, short: int) -> str:
        assert self._detail is not None
        load = self._detail.load
        left = [drop for drop in self._detail.drops if drop.kind == JobKind.DELIVERY and not drop.loaded]
        words = self.tr("The vehicle leaves with {units} for {jobs}. This cannot be taken back.").format(
            units=wording.units(load.loaded), jobs=wording.jobs(load.jobs - len(left))
        )
        if left:
            words += "\n" + self.tr("Waiting for a load again, with nothing on it: {jobs}.").format(
                jobs=wording.jobs(len(left)))  # fmt: skip
        if short:
            words += "\n" + self.tr("Staying behind: {units}. Reason: {why}").format(units=wording.units(short),
                                                                          why=load.short_reason)  # fmt: skip
        if number := self._detail.unprinted:
            words += "\n" + self.tr("No note was printed yet for {jobs}.").format(jobs=wording.jobs(number))
            words += "" if self._session.is_role(Role.LOADER) else " " + self.tr("F8 prints.")
        return words

    def _reopen_words(self, _short: int) -> str:
        return self.tr("The load is confirmed. Open it again to load more or to take something off.")

    def _show_holds(self, confirming: bool) -> None:
        drops = self._detail.drops if self._detail else ()
        held = [drop for drop in drops if drop.hold and drop.loaded]
        self._holds.setVisible(confirming and bool(held))
        if not held or not confirming:
            return
        named = "; ".join(f"{drop.reference or drop.number} ({drop.hold})" for drop in held)
        words = self.tr("On hold and on the vehicle: {jobs}. Take that freight off, or ask a supervisor to confirm.")
        if self._session.is_role(Role.SUPERVISOR, Role.ADMIN):
            words = self.tr("On hold and on the vehicle: {jobs}. You may confirm it all the same.")
        self._holds.say(words.format(jobs=named), Tone.STOP)

    def _offer_reasons(self) -> None:
        clear(self._chip_line)
        offered = [self.tr("not on the dock"), self.tr("refused by driver"), self.tr("no room")]
        if self._kind is Gate.REOPEN:
            offered = [self.tr("more freight came"), self.tr("wrong freight on it"), self.tr("vehicle changed")]
        chips = [button(words, lambda words=words: self._say_reason(words)) for words in offered]  # type: ignore[misc]
        chips.append(button(self.tr("other…"), lambda: self._say_reason("")))
        for chip in chips:
            self._chip_line.addWidget(tall(chip))
        self._chip_line.addStretch(1)
        focus.in_turn(self.reason, *chips, self.main)

    def _say_reason(self, words: str) -> None:
        self.reason.setText(words)
        self._field.wrong()
        (self.main if words else self.reason).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

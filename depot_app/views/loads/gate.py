"""What is decided about a whole load, in the page itself: it is complete, it leaves, it is opened again."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from depot_app.domain.people import Role
from depot_app.services import load_board, loads
from depot_app.services.load_board import Drop, LoadDetail
from depot_app.views.list_pane import ListPane
from depot_app.views.loads import wording
from depot_app.views.look import WIDE_GAP, Tone
from depot_app.views.parts import Empty, Field, Notice, beside, button, clear, label, restyle, under
from depot_app.views.rows import Column, Listed
from depot_app.views.session import Done, Session


class Gate(Enum):
    CONFIRM = "confirm"
    DEPART = "depart"
    REOPEN = "reopen"


class GatePane(QWidget):
    done = Signal()
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.number, self._kind = 0, Gate.CONFIRM
        self._detail: LoadDetail | None = None
        self._title, self._words = label("", "figure"), label("", "title", wrap=True)
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
        for each in (self.main, self._back, self.reason):
            restyle(each, "tall", True)
        layout = under(self._title, self._words, self._holds, self.missing, self._field, self._chips,
                       beside(self.main, self._back, None), gap=WIDE_GAP)  # fmt: skip
        layout.setStretchFactor(self.missing, 1)
        self._rest = label("")
        layout.insertWidget(layout.count() - 1, self._rest, 1)
        self.setLayout(layout)
        self.reason.returnPressed.connect(self.decide)
        self.reason.textEdited.connect(lambda: self._field.wrong())

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
        self.reason.clear()
        self._field.wrong()
        self._offer_reasons()
        self.reread()
        (self.main if self._field.isHidden() else self.reason).setFocus()

    def reread(self) -> None:
        self._detail = load_board.detail(self._session.place.store, self.number)
        load = self._detail.load
        short = sum(len(drop.missing) for drop in self._detail.drops)
        confirming = self._kind is Gate.CONFIRM
        self._title.setText(wording.title(load))
        self._words.setText({Gate.CONFIRM: self._confirm_words, Gate.DEPART: self._depart_words,
                             Gate.REOPEN: self._reopen_words}[self._kind](short))  # fmt: skip
        self._field.setVisible(self._kind is Gate.REOPEN or (confirming and short > 0))
        self._chips.setVisible(not self._field.isHidden())
        self.missing.setVisible(confirming)
        self._rest.setVisible(not confirming)
        if confirming:
            self.missing.reread()
        self._show_holds(confirming)
        self.main.setText(self._main_words(short))

    def decide(self) -> None:
        """Do what the main button says."""
        reason = self.reason.text().strip()
        if not self._field.isHidden() and not reason:
            self._field.wrong(self.tr("Say why. Others will read it on the load."))
            return
        done = {Gate.CONFIRM: self._confirm, Gate.DEPART: self._depart, Gate.REOPEN: self._reopen}[self._kind](reason)
        if done:
            self.done.emit()

    # --- inside --------------------------------------------------------------------------------------------------

    def _confirm(self, reason: str) -> Done[int]:
        place, number, session = self._session.place, self.number, self._session
        done = session.attempt(lambda: loads.confirm(place.store, place.actor, number, reason))
        if done.value is not None:
            words = self.tr("Load {number} is confirmed.").format(number=number)
            if done.value:
                words = self.tr("Load {number} is confirmed without {units}.").format(
                    number=number, units=wording.units(done.value)
                )
            session.say(words, Tone.GOOD, undo=lambda: session.attempt(
                lambda: loads.reopen(place.store, place.actor, number, "confirmed too early")))  # fmt: skip
        return done

    def _depart(self, _reason: str) -> Done[None]:
        place, number = self._session.place, self.number
        done = self._session.attempt(lambda: loads.depart(place.store, place.actor, number))
        if done:
            self._session.say(self.tr("Load {number} has departed.").format(number=number), Tone.GOOD)
        return done

    def _reopen(self, reason: str) -> Done[None]:
        place, number = self._session.place, self.number
        done = self._session.attempt(lambda: loads.reopen(place.store, place.actor, number, reason))
        if done:
            self._session.say(self.tr("Load {number} is open again.").format(number=number), Tone.GOOD)
        return done

    def _main_words(self, short: int) -> str:
        if self._kind is Gate.DEPART:
            return self.tr("Depart")
        if self._kind is Gate.REOPEN:
            return self.tr("Open again")
        return (
            self.tr("Confirm without {units}").format(units=wording.units(short)) if short else self.tr("Confirm load")
        )

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
        words = self.tr("The vehicle leaves with {units} for {jobs}. This cannot be taken back.").format(
            units=wording.units(load.loaded), jobs=wording.jobs(load.jobs)
        )
        if short:
            words += "\n" + self.tr("{units} stay behind: {why}").format(units=wording.units(short),
                                                                          why=load.short_reason)  # fmt: skip
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
        for words in offered:
            self._chip_line.addWidget(_tall(button(words, lambda words=words: self._say_reason(words))))  # type: ignore[misc]
        self._chip_line.addWidget(_tall(button(self.tr("other…"), lambda: self._say_reason(""))))
        self._chip_line.addStretch(1)

    def _say_reason(self, words: str) -> None:
        self.reason.setText(words)
        self._field.wrong()
        (self.main if words else self.reason).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _tall(made: QWidget) -> QWidget:
    restyle(made, "tall", True)
    return made

"""How a delivery went: five large buttons, each with a key of its own, and what each outcome asks for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from depot_app.services.deliveries import Outcome
from depot_app.views.look import TARGET, Tone
from depot_app.views.parts import beside
from depot_app.views.walking import WalkButton

translate = QCoreApplication.translate

_NOTHING, _CTRL, _ALT, _META = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)  # fmt: skip
OUTCOMES = tuple(Outcome)
TONES = {
    Outcome.CLEAN: Tone.GOOD,
    Outcome.RESERVATION: Tone.ATTENTION,
    Outcome.PARTLY: Tone.ATTENTION,
    Outcome.REFUSED: Tone.STOP,
    Outcome.FAILED: Tone.STOP,
}


def outcome_words(outcome: str) -> str:
    """An outcome as people say it."""
    return {
        Outcome.CLEAN: translate("outcomes", "Clean"),
        Outcome.RESERVATION: translate("outcomes", "Reservation"),
        Outcome.PARTLY: translate("outcomes", "Partly"),
        Outcome.REFUSED: translate("outcomes", "Refused"),
        Outcome.FAILED: translate("outcomes", "Failed"),
    }[Outcome(outcome)]


def note_words(outcome: Outcome | None) -> str:
    """What the note is about, for an outcome."""
    told = {
        Outcome.RESERVATION: translate("outcomes", "What the consignee wrote on the paper (needed)"),
        Outcome.PARTLY: translate("outcomes", "What was not accepted, and why"),
        Outcome.REFUSED: translate("outcomes", "Why it was refused"),
        Outcome.FAILED: translate("outcomes", "Why it could not be delivered"),
    }
    return (
        told.get(outcome, translate("outcomes", "Note, if there is one"))
        if outcome
        else translate("outcomes", "Note, if there is one")
    )


def note_needed(outcome: Outcome) -> str:
    """What is said where an outcome goes without a note; empty where it may."""
    return {
        Outcome.RESERVATION: translate("outcomes", "A reservation counts only with its words."),
        Outcome.PARTLY: translate(
            "outcomes", "Say what was not accepted, and why: nobody can bill or answer without it."
        ),
        Outcome.REFUSED: translate("outcomes", "Say why it was refused: nobody can bill or answer without it."),
        Outcome.FAILED: translate("outcomes", "Say why it could not be delivered: nobody can plan it anew without it."),
    }.get(outcome, "")


def by_words(outcome: Outcome | None) -> str:
    """Whose name is asked for."""
    if outcome in (Outcome.REFUSED, Outcome.FAILED):
        return translate("outcomes", "Told by: driver, or who refused it")
    return translate("outcomes", "Signed by")


def typed_sign(event: QKeyEvent) -> str:
    """The sign a key types, whether with Shift, AltGr or on the number pad; empty for a key that is a command."""
    held = event.modifiers() & (_CTRL | _ALT | _META)
    # Windows tells AltGr, without which some letters cannot be typed, as Ctrl and Alt
    return event.text() if event.text().isprintable() and held in (_NOTHING, _CTRL | _ALT) else ""


class OutcomeRow(QWidget):
    """Choose by click, with 1 to 5, or walk there with the arrow keys and press Space."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        for number, outcome in enumerate(OUTCOMES, 1):
            made = WalkButton(f"{number}  {outcome_words(outcome)}", lambda: self.buttons, enters=False)
            made.setProperty("kind", "choice")
            made.setCheckable(True)
            made.setMinimumHeight(TARGET + 4)
            made.setAccessibleName(outcome_words(outcome))
            self._group.addButton(made, number)
            self.buttons.append(made)
        self._group.idClicked.connect(lambda _: self.chosen.emit())
        self.setLayout(beside(*self.buttons))

    def outcome(self) -> Outcome | None:
        number = self._group.checkedId()
        return OUTCOMES[number - 1] if number > 0 else None

    def choose(self, outcome: Outcome | None) -> None:
        if outcome is None:
            self._group.setExclusive(False)
            for each in self.buttons:
                each.setChecked(False)
            self._group.setExclusive(True)
        else:
            self.buttons[OUTCOMES.index(outcome)].setChecked(True)

    def press(self, key: str) -> bool:
        """Choose by a typed 1 to 5; whether it was one."""
        if key not in "12345" or not key:
            return False
        self.choose(OUTCOMES[int(key) - 1])
        self.chosen.emit()
        return True

    def setFocus(self, *_: object) -> None:
        (self._group.checkedButton() or self.buttons[0]).setFocus()

"""What the loader sees and hears of each scan, and of those that were kept and judged later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from depot_app.services.load_board import Drop
from depot_app.services.loading import Answer, Judged
from depot_app.views.loads import answers, wording
from depot_app.views.loads.answer_pane import AnswerPane
from depot_app.views.loads.kept_line import KeptLine
from depot_app.views.said import said
from depot_app.views.sounds import Sounds


class Verdicts:
    """Speaks through the large pane, the line of kept scans and the tones."""

    def __init__(self, pane: AnswerPane, kept: KeptLine, sounds: Sounds) -> None:
        self._pane, self._kept, self._sounds = pane, kept, sounds
        self._is_waiting = False  # the pane says that a scan is kept

    def say(self, face: answers.Face, title: str, where: str, why: str) -> None:
        self._is_waiting = face is answers.KEPT
        self._pane.say(face, title, where, why)
        self._sounds.play(face.sound)

    def greet(self, words: str, state: str) -> None:
        """No answer yet: what can be done with a load in this state."""
        told = {
            "confirmed": (
                QCoreApplication.translate("LoadScreen", "Confirmed"),
                QCoreApplication.translate("LoadScreen", "Depart when the vehicle leaves."),
            ),
            "departed": (
                QCoreApplication.translate("LoadScreen", "Departed"),
                QCoreApplication.translate("LoadScreen", "Nothing more can be loaded."),
            ),
        }
        self._is_waiting = False
        self._pane.say(None, *told.get("departed" if state == "closed" else state, (words, "")))

    def opened(self, number: int) -> None:
        """A scan elsewhere has opened the load, and nothing else."""
        self._pane.say(
            None,
            QCoreApplication.translate("LoadScreen", "Load {number}").format(number=number),
            QCoreApplication.translate("LoadScreen", "That scan only opened the load. Scan the unit again to load it."),
        )
        self._sounds.play(answers.KEPT.sound)

    def badge(self, name: str, why: str) -> None:
        """A badge was scanned that hands nothing over; what it holds is shown nowhere."""
        if name:
            words = QCoreApplication.translate("LoadScreen", "You are signed in already, {name}.").format(name=name)
            self._pane.say(None, QCoreApplication.translate("LoadScreen", "Your badge"), words)
            return
        away = QCoreApplication.translate("LoadScreen", "The store is away. Scan it again as soon as it answers.")
        title = QCoreApplication.translate("LoadScreen", "Badge not taken")
        self.say(answers.REFUSED, title, said(why) if why else away, "")

    def asking(self) -> None:
        """It is not known yet what was scanned; the answer before must not be taken for its."""
        self._pane.say(None, QCoreApplication.translate("LoadScreen", "One moment"))

    def answer(self, judged: Judged, found: tuple[Drop, int] | None) -> None:
        """The answer to the scan just made; ``found`` is its drop with the units loaded."""
        where = judged.reference
        if found:
            drop, loaded = found
            where = QCoreApplication.translate("LoadScreen", "Drop {stop}  ·  {name}  ·  {loaded} of {units}").format(
                stop=drop.stop, name=drop.consignee, loaded=loaded, units=drop.units
            )
        plain = judged.answer in (Answer.LOADED, Answer.ALREADY_LOADED)
        lines = (where, wording.short(judged.unit)) if plain else (said(judged.words), where if found else "")
        if judged.answer is Answer.KEPT:
            lines = (
                QCoreApplication.translate("LoadScreen", "Not counted yet. It is judged as soon as the store answers."),
                "",
            )
        self.say(answers.FACES[judged.answer], answers.words(judged.answer), *lines)

    def late(self, found: Sequence[Judged], left: int) -> None:
        """Of what was kept: what is wrong with one is shown as if it had just been scanned, whatever came since."""
        self._kept.judged(found, left)
        wrong = [each for each in found if not each.is_good()]
        if wrong or (self._is_waiting and found):
            judged = (wrong or found)[-1]
            unit = wording.short(judged.unit or judged.code)
            why = (
                QCoreApplication.translate("LoadScreen", "It was kept before, and is judged now.")
                + "  "
                + said(judged.words)
            )
            self.say(answers.FACES[judged.answer], answers.words(judged.answer), unit, why)

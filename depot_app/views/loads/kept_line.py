"""One line that says how many scans are kept, and what became of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from depot_app.services.loading import Answer, Judged
from depot_app.views.loads import answers
from depot_app.views.parts import restyle


class KeptLine(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self._waiting = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Kept scans"))
        restyle(self, "kind", "section")
        self.hide()

    def begin(self) -> None:
        self._waiting = 0
        self.hide()

    def follow(self, judged: Judged) -> None:
        """A scan was answered here. Those kept before it are judged before it: an answer means that they have been."""
        if judged.answer is Answer.KEPT:
            self._waiting += 1
            self._tell(self.tr("Kept and not counted yet: {count}").format(count=self._waiting))
        elif self._waiting:
            self._tell(self.tr("{count} kept scans have been judged.").format(count=self._waiting))
            self._waiting = 0

    def judged(self, found: Sequence[Judged]) -> None:
        """Kept scans have been judged in the background."""
        self._waiting = 0
        counted = Counter(answers.words(each.answer).lower() for each in found)
        told = ", ".join(f"{count} × {words}" for words, count in counted.items())
        words = self.tr("{count} kept scans have been judged: {told}.")
        self._tell(words.format(count=len(found), told=told))

    def _tell(self, words: str) -> None:
        self.setText(words)
        self.show()

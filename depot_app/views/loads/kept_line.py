"""One line that says how many scans are kept, and what became of them. What is wrong stays until somebody saw it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel

from depot_app.services.loading import Judged
from depot_app.views.language import named_amid
from depot_app.views.loads import answers, wording
from depot_app.views.parts import restyle

#: So many wrong ones are named.
_NAMED = 4


class KeptLine(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self._wrong: list[Judged] = []
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Kept scans"))
        self.begin()

    def begin(self) -> None:
        self._wrong = []
        self._tell("")

    def waiting(self, left: int) -> None:
        """A scan was kept; ``left`` are by now."""
        self._tell(self.tr("Kept and not counted yet: {count}").format(count=left) if left else "")

    def judged(self, found: Sequence[Judged], left: int) -> None:
        """Kept scans have been judged; ``left`` are kept by now."""
        self._wrong += [each for each in found if not each.is_good()]
        counted = Counter(named_amid(answers.words(each.answer)) for each in found)
        told = ", ".join(f"{count} × {words}" for words, count in counted.items())
        lines = [self.tr("Kept scans judged: {told}.").format(told=told)]
        if left:
            lines.append(self.tr("Kept and not counted yet: {count}").format(count=left))
        self._tell("   ".join(lines))

    def is_warning(self) -> bool:
        return bool(self._wrong)

    def seen(self) -> None:
        """Somebody has seen what is wrong."""
        self.begin()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.seen()

    def _tell(self, words: str) -> None:
        restyle(self, "kind", "warning" if self._wrong else "section")
        self.setText("\n".join(filter(None, (self._warning(), words))))
        self.setVisible(bool(self.text()))

    def _warning(self) -> str:
        if not self._wrong:
            return ""
        told = "; ".join(
            f"{wording.short(each.unit or each.code)}: {answers.words(each.answer)}" for each in self._wrong[:_NAMED]
        )
        if len(self._wrong) > _NAMED:
            told += " " + self.tr("and {count} more").format(count=len(self._wrong) - _NAMED)
        return self.tr("■ Kept, now judged and not counted: {told}. Take it off the vehicle. Esc: seen").format(
            told=told
        )

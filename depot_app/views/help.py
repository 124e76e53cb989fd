"""F1: what can be done on this page, beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from depot_app.views.look import WIDE_GAP
from depot_app.views.parts import button, card, label, under


class HelpPane(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(320)
        self._words = label("", wrap=True)
        self._words.setAccessibleName(self.tr("Help for this page"))
        self.away = button(self.tr("Close help"), self.hide)
        keys = label(
            self.tr(
                "F1 this help\nF2 search or scan\nCtrl+1…8 pages\nTab goes on, Space presses a button\nEnter opens\n"
                "Esc goes back\nCtrl+Z takes back\nF8 prints\nF9 next thing that needs you\nCtrl+L locks"
            ),
            "quiet",
        )
        inside = card(under(label(self.tr("Help"), "title"), self._words, WIDE_GAP, label(self.tr("Keys"), "section"),
                            keys, None, self.away))  # fmt: skip
        layout = under(inside)
        layout.setContentsMargins(0, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        self.setLayout(layout)
        self.hide()

    def say(self, words: str) -> None:
        self._words.setText("\n\n".join(line.replace("- ", "•  ", 1) if line.startswith("- ") else line
                                        for line in words.strip().splitlines() if line.strip()))  # fmt: skip

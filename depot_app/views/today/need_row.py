"""One large line that says what needs somebody; Enter goes there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QSizePolicy

from depot_app.views.look import FIGURE, WIDE_GAP, colours, figures
from depot_app.views.parts import beside, label, under
from depot_app.views.today.words import Told

_HEIGHT, _FIGURE_WIDTH = 80, 168


class NeedRow(QPushButton):
    wanted = Signal(str, str)
    moved = Signal(int)  # the keyboard goes so many lines down

    def __init__(self, told: Told) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._figure, self._words, self._more = label("", "figure"), label("", "section"), label("", "quiet")
        self._figure.setFont(figures(FIGURE))
        self._figure.setFixedWidth(_FIGURE_WIDTH)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._verb = label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(200, 12)
        line = beside(self._figure, under(None, self._words, self._more, None, gap=2), None, self._bar, self._verb,
                      gap=WIDE_GAP)  # fmt: skip
        line.setContentsMargins(WIDE_GAP, 0, WIDE_GAP, 0)
        self.setLayout(line)
        for part in (self._figure, self._words, self._more, self._verb, self._bar):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._go)
        self.tell(told)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def tell(self, told: Told) -> None:
        """Say it anew: the figures move while the line stays."""
        self.told = told
        self._figure.setText(told.figure)
        self._words.setText(told.words)
        self._more.setText(told.more)
        self._more.setVisible(bool(told.more))
        self._verb.setText(f"{told.verb}  ⏎")
        self._figure.setStyleSheet(f"color: {colours().tone(told.tone).name()}")
        self._bar.setVisible(told.bar is not None)
        if told.bar is not None:
            self._bar.setRange(0, told.bar[1])
            self._bar.setValue(told.bar[0])
        self.setAccessibleName(f"{told.figure} {told.words}. {told.more} {told.verb}")

    def _go(self) -> None:
        self.wanted.emit(*self.told.to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

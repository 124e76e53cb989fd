"""The rail of pages at the left, each with a count of what needs a person."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton

from depot_app.views.language import grouped, keys
from depot_app.views.look import GAP, WIDE_GAP
from depot_app.views.parts import bear, beside, label, restyle, under
from depot_app.views.walking import WalkButton

_WIDTH = 176
_LEFT = 12


class Rail(QFrame):
    """Tab comes to the page that is shown, arrow keys walk from there, Enter and Space go to a page."""

    wanted = Signal(str)  # the name of a page

    def __init__(self, pages: list[tuple[str, str, str]]) -> None:
        """``pages``: (name, words, icon) from top to bottom."""
        super().__init__()
        self.setProperty("kind", "rail")
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Pages"))
        self._depot = label("", "section")
        self._depot.setContentsMargins(_LEFT, WIDE_GAP, GAP, WIDE_GAP)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._words: dict[str, str] = {}
        self._badges: dict[str, QLabel] = {}
        layout = under(self._depot, gap=0)
        for number, (name, words, sign) in enumerate(pages, 1):
            made = self._button(name, words, sign, number)
            layout.addWidget(made)
        layout.addStretch(1)
        self.setLayout(layout)

    def _button(self, name: str, words: str, sign: str, number: int) -> QPushButton:
        made = WalkButton(words, self.buttons, enters=True)
        bear(made, sign)
        made.setProperty("kind", "rail")
        made.setCheckable(True)
        made.setMinimumHeight(44)
        made.setToolTip(keys(f"Ctrl+{number}"))
        made.setAccessibleName(words)
        made.clicked.connect(lambda: self.wanted.emit(name))
        badge = QLabel("", made)
        badge.setProperty("kind", "count")
        badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        badge.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        inside = beside(None, badge)
        inside.setContentsMargins(0, 0, 12, 0)
        made.setLayout(inside)
        self._group.addButton(made)
        self._buttons[name], self._words[name], self._badges[name] = made, words, badge
        return made

    def depot(self, words: str) -> None:
        """Name the depot; a name with no room ends in dots, and is told whole when pointed at."""
        self._depot.setToolTip(words)
        self._fit_depot()
        self._depot.setAccessibleName(words)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the looks are known, and with them how wide the name is."""
        super().showEvent(event)
        self._fit_depot()

    def _fit_depot(self) -> None:
        self._depot.ensurePolished()
        room = _WIDTH - _LEFT - GAP
        words = self._depot.toolTip()
        self._depot.setText(self._depot.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))

    def buttons(self) -> list[QPushButton]:
        """From top to bottom."""
        return list(self._buttons.values())

    def words(self, name: str) -> str:
        """What a page is called."""
        return self._words[name]

    def show_page(self, name: str) -> None:
        for each, made in self._buttons.items():
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == name else Qt.FocusPolicy.ClickFocus)
            restyle(self._badges[each], "chosen", each == name)
        self._buttons[name].setChecked(True)

    def count(self, name: str, count: int) -> None:
        """How much needs a person there; nothing is shown for none."""
        if name not in self._badges:
            return
        self._badges[name].setText(grouped(count) if count else "")
        self._buttons[name].setAccessibleName(f"{self._words[name]}, {count}" if count else self._words[name])

    def offer(self, names: set[str]) -> None:
        """Show only these pages: a person sees what they work with."""
        for name, made in self._buttons.items():
            made.setVisible(name in names)

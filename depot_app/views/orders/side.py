"""The frame of every form beside the list: its name, its fields, one button that does it, and a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLayout, QScrollArea, QWidget

from depot_app.views.focus import close_menus
from depot_app.views.language import keys
from depot_app.views.look import GAP, WIDE_GAP, WIDEST_GAP
from depot_app.views.main_key import key_in, main_key_in
from depot_app.views.parts import beside, button, holding, label, under

#: Room for two lines of text. The style sheet's own least height would win over a fixed height.
TWO_LINES = "min-height: 42px; max-height: 42px;"


class Side(QWidget):
    """``does`` is asked by the button and by Ctrl+Enter, ``away`` by Back and Esc."""

    def __init__(self, title: str, about: str, body: QLayout, verb: str, does: Callable[[], object],
                 away: Callable[[], object]) -> None:  # fmt: skip
        super().__init__()
        self._title, self._about = label(title, "title", wrap=True), label(about, "quiet", wrap=True)
        self._about.setVisible(bool(about))
        self._wrong = label("", "wrong", wrap=True)
        self._wrong.hide()
        self.do = button(verb, does, main=True)
        self.do.setToolTip(keys("Ctrl+Enter"))
        self.back = button(self.tr("Back"), away)
        self.back.setToolTip("Esc")
        self.area = scrolled(body)
        frame = under(self._title, self._about, self.area, self._wrong,
                      beside(self.do, self.back, None, label(self.tr("Ctrl+Enter · Esc"), "quiet")))  # fmt: skip
        self.setLayout(frame)
        frame.setContentsMargins(WIDE_GAP, 0, 0, 0)
        self._away = away
        main_key_in(self, does)
        key_in(self, "Esc", self._leave)

    def _leave(self) -> None:
        """A calendar or a list that stands open goes first."""
        if QApplication.activePopupWidget() is not None:
            close_menus()
        else:
            self._away()

    def show_focus(self) -> None:
        """Scroll to the field the cursor is in, once what is wrong has its room."""
        QTimer.singleShot(0, self._to_focus)

    def _to_focus(self) -> None:
        if (focus := QApplication.focusWidget()) is not None and self.area.isAncestorOf(focus):
            self.area.ensureWidgetVisible(focus, 0, WIDEST_GAP)

    def wrong(self, words: str = "") -> None:
        """What is wrong with the whole of it; nothing, without words."""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    def wrong_words(self) -> str:
        return self._wrong.text() if not self._wrong.isHidden() else ""

    def name(self, title: str, about: str = "") -> None:
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def title(self) -> QLabel:
        return self._title


def scrolled(body: QLayout) -> QScrollArea:
    """A layout that scrolls up and down where there is not room for all of it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside = holding(body)
    body.setContentsMargins(2, 0, GAP, GAP)
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area

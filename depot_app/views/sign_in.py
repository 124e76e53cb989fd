"""The station while nobody is at it: a grid of names, a PIN pad; scanning a badge works too."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QScrollArea, QWidget

from depot_app.domain.letters import plain
from depot_app.errors import DepotError
from depot_app.services import locked_scans, people
from depot_app.services.workplace import PRACTICE_PIN
from depot_app.views.look import TARGET, WIDE_GAP, WIDEST_GAP, font
from depot_app.views.parts import beside, button, card, clear, holding, label, under
from depot_app.views.said import said
from depot_app.views.session import Running, Session
from depot_app.views.walking import WalkButton

_ACROSS = 3
_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "✓")
_LONGEST = 24
#: Letters typed so soon after each other are the beginning of one name.
_TOGETHER_MS = 1500


class SignIn(QWidget):
    entered = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._chosen = ""
        self._people: list[QPushButton] = []
        self._title = label("", "title")
        self._anybody = self.tr("Choose your name, or scan your badge.")
        self._who = label(self._anybody, "section", wrap=True)
        self._keyboard = label(self.tr("By keyboard: the first letters of your name, your PIN, Enter."), "quiet")
        self._practice = label(self.tr("Practice: everybody's PIN is {pin}.").format(pin=PRACTICE_PIN), "section")
        self._practice.setVisible(session.place.practice)
        self._names = QGridLayout()
        self._names.setSpacing(8)
        self._pin = _Pin()
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaxLength(_LONGEST)
        self._pin.setFont(font(20))
        self._pin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pin.setAccessibleName(self.tr("PIN"))
        self._pin.setPlaceholderText(self.tr("PIN"))
        self._pin.returnPressed.connect(self._enter)
        self._sought, self._since = "", QElapsedTimer()
        self._wrong = label("", "wrong", wrap=True)
        self._wrong.setMinimumHeight(54)
        self._pad = holding(self._keys())
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holding(under(holding(self._names), None)))
        area.setWidgetResizable(True)
        right = holding(under(self._pin, self._pad, self._wrong, None, gap=WIDE_GAP))
        right.setFixedWidth(300)
        told = under(self._who, self._keyboard)
        both = card(under(self._title, told, self._practice, beside(area, right, gap=WIDEST_GAP), gap=WIDE_GAP))
        both.setMaximumSize(920, 620)
        self.setLayout(under(None, beside(None, both, None), None))
        both.setMinimumSize(820, 560)

    def _keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, sign in enumerate(_KEYS):
            made = button(sign, lambda sign=sign: self._press(sign), main=sign == "✓")  # type: ignore[misc]
            made.setFixedHeight(TARGET + 12)
            made.setFont(font(20))
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setAccessibleName({"⌫": self.tr("Delete"), "✓": self.tr("Sign in")}.get(sign, sign))
            grid.addWidget(made, place // 3, place % 3)
        return grid

    def reread(self, depot: str) -> None:
        """Show who works here today."""
        self._title.setText(depot)
        clear(self._names)
        self._people = []
        everybody = [each for each in people.listed(self._session.place.store) if not each.ended]
        for place, person in enumerate(sorted(everybody, key=lambda each: plain(each.name))):
            made = WalkButton(person.name, lambda: self._people, enters=True)
            made.clicked.connect(lambda _on, name=person.name: self._choose(name))
            made.setFixedHeight(TARGET + 12)
            made.setFont(font(15))
            made.setProperty("kind", "choice")
            made.setCheckable(True)
            made.setChecked(person.name == self._chosen)
            self._people.append(made)
            self._names.addWidget(made, place // _ACROSS, place % _ACROSS)
        self._say("")
        self._pin.clear()

    def begin(self) -> None:
        """Typing works at once."""
        self._pin.setFocus()

    def take_scan(self, raw: bytes) -> None:
        """A badge signs its owner in; anything else is freight, and waits for whoever signs in next."""
        place, code = self._session.place, raw.decode("utf-8", "replace").strip()
        try:
            told = people.by_badge(place.store, code)
        except DepotError as refused:
            self._keep(raw, refused)
            return
        self._welcome(told)

    def _keep(self, raw: bytes, refused: DepotError) -> None:
        try:
            count = locked_scans.keep(self._session.place, raw, self._session.load_open)
        except DepotError as lost:
            self._say(said(str(lost)))
            return
        words = self.tr("{why} Kept as a scan of freight. Waiting for whoever signs in next: {count}.")
        self._say(words.format(why=said(refused.what), count=count))

    def _choose(self, name: str) -> None:
        self._chosen = name
        for each in self._people:
            each.setChecked(each.text() == name)
        self._who.setText(self.tr("{name}: enter your PIN.").format(name=name) if name else self._anybody)
        self._say("")
        self._pin.clear()
        self._pin.setFocus()

    def _press(self, sign: str) -> None:
        if sign == "✓":
            self._enter()
        elif sign == "⌫":
            self._pin.backspace()
        else:
            self._pin.insert(sign)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isdigit():
            self._begin_pin(text)
        elif event.key() == Qt.Key.Key_Escape:
            self._choose("")
        elif text and text.isprintable():
            self._seek(text)
        else:
            super().keyPressEvent(event)

    def _begin_pin(self, digit: str) -> None:
        """A PIN that is begun on a name is that person's."""
        at = next((each.text() for each in self._people if each.hasFocus()), self._chosen)
        if at != self._chosen:
            self._choose(at)
        self._pin.setFocus()
        self._pin.insert(digit)

    def _seek(self, sign: str) -> None:
        """Choose the name that begins with what is typed; a letter that fits no longer begins anew, at the next."""
        soon = self._since.isValid() and self._since.elapsed() < _TOGETHER_MS
        sought = (self._sought if soon else "") + plain(sign)
        names = [each.text() for each in self._people]
        found = _beginning(names, sought)
        if not found:
            sought = plain(sign)
            found = _beginning(names, sought)
        self._sought = sought
        self._since.restart()
        if found:
            is_next = len(sought) == 1 and self._chosen in found
            self._choose(found[(found.index(self._chosen) + 1) % len(found)] if is_next else found[0])

    def _enter(self) -> None:
        if not self._chosen:
            self._say(self.tr("Choose your name first."))
            return
        name, pin, store = self._chosen, self._pin.text(), self._session.place.store
        self._pin.clear()
        self.setEnabled(False)
        self._follow(self._session.background.call(lambda: (people.sign_in(store, name, pin), name)))

    def _follow(self, run: Running) -> None:
        run.finished.connect(self._welcome)
        run.failed.connect(self._refuse)

    def _welcome(self, told: tuple[object, str]) -> None:
        self.setEnabled(True)
        self._chosen = ""
        self._who.setText(self._anybody)
        self._session.sign_in(*told)
        self.entered.emit()

    def _refuse(self, words: str) -> None:
        self.setEnabled(True)
        self._say(words)
        self._pin.setFocus()

    def _say(self, words: str) -> None:
        self._wrong.setText(words)


def _beginning(names: list[str], letters: str) -> list[str]:
    """Those that begin so, else those of which any word does."""
    folded = {name: plain(name) for name in names}
    return [name for name in names if folded[name].startswith(letters)] or [
        name for name in names if any(word.startswith(letters) for word in folded[name].split())
    ]


class _Pin(QLineEdit):
    """A PIN is digits; whatever else is typed is a name."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text and text.isprintable() and not text.isdigit():
            event.ignore()
        else:
            super().keyPressEvent(event)

"""The small parts every page is put together from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from depot_app.views.look import (
    BODY,
    GAP,
    ICON,
    ICON_GAP,
    ROW_HEIGHT,
    SIGN,
    WIDE_GAP,
    WIDEST_GAP,
    Tone,
    colours,
    dress_dropped,
    font,
    icon,
)

_HEAD_ROOM = 36
#: So long what was done can be taken back from another page.
_UNDO_MS = 30_000
#: The border and the padding that a QLineEdit has by the style sheet.
_INSET = 9


def label(words: str, kind: str = "", *, wrap: bool = False) -> QLabel:
    """Plain text; ``kind`` is title, section, figure, quiet or wrong."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setWordWrap(wrap)
    return made


def button(words: str, does: Callable[[], object], *, main: bool = False, sign: str = "") -> QPushButton:
    """A button with a verb on it. A scanner's Enter never presses it: it is no default button."""
    made = QPushButton(words.replace("&", "&&"))  # a name's "&" is read, and no key to press
    made.setAutoDefault(False)
    made.setDefault(False)
    made.setMinimumHeight(ROW_HEIGHT)
    if main:
        made.setProperty("kind", "main")
    if sign:
        bear(made, sign, colours().on_accent if main else "")
    made.clicked.connect(lambda: does())
    return made


def number_box(lowest: int, highest: int) -> QSpinBox:
    """A whole number, turned up and down or typed."""
    made = QSpinBox()
    made.setRange(lowest, highest)
    made.lineEdit().setTextMargins(_INSET, 0, 0, 0)  # Qt forgets the style sheet's on the side without buttons
    return made


def bear(made: QPushButton, sign: str, colour: str = "") -> None:
    """Put an icon before the words of a button."""
    made.setIcon(icon(sign, colour))
    made.setIconSize(QSize(ICON + ICON_GAP, ICON))
    made.setProperty(SIGN, sign)


def beside(*parts: QWidget | QLayout | int | None, gap: int = GAP) -> QHBoxLayout:
    """Side by side. A number is a space of so many pixels, None takes what is left."""
    made = QHBoxLayout()
    _fill(made, parts, gap)
    return made


def under(*parts: QWidget | QLayout | int | None, gap: int = GAP) -> QVBoxLayout:
    """One under the other, as :func:`beside`."""
    made = QVBoxLayout()
    _fill(made, parts, gap)
    return made


def _fill(layout: QHBoxLayout | QVBoxLayout, parts: tuple[QWidget | QLayout | int | None, ...], gap: int) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def holding(layout: QLayout, margin: int = 0) -> QWidget:
    """A widget that holds a layout."""
    made = QWidget()
    layout.setContentsMargins(margin, margin, margin, margin)
    made.setLayout(layout)
    return made


def card(layout: QLayout) -> QFrame:
    """A layout in a frame of its own."""
    made = QFrame()
    made.setProperty("kind", "card")
    layout.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
    made.setLayout(layout)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            clear(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def drop_down(completer: QCompleter) -> None:
    """Offer, in a list under its editor, all that contains what is typed."""
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    if (dropped := completer.popup()) is not None:
        dropped.setItemDelegate(QStyledItemDelegate(dropped))
    dress_dropped(completer)


class Choice(QComboBox):
    """One of several; Qt's own delegate would not heed how high the style wants a row."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(QStyledItemDelegate(self))

    def showPopup(self) -> None:
        """Opened at what stands in the box, which may have been typed."""
        if (at := self.findText(self.currentText())) >= 0:
            self.setCurrentIndex(at)
        super().showPopup()


def choices(box: QComboBox, names: Sequence[str], chosen: str = "") -> None:
    """A box to type into, which knows these."""
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(names)
    if chosen:
        box.setCurrentText(chosen if chosen in names else names[0])
    if (completer := box.completer()) is not None:
        drop_down(completer)


def head_width(words: str) -> int:
    """The room the head of a column needs: its words in bold, its padding and the arrow of its order."""
    return QFontMetrics(font(BODY, bold=True)).horizontalAdvance(words) + _HEAD_ROOM


class Field(QWidget):
    """An editor with its name above it and room below it for what is wrong."""

    def __init__(self, name: str, editor: QWidget, hint: str = "") -> None:
        super().__init__()
        self.editor = editor
        self._above = label(name, "quiet")
        self._above.setBuddy(editor)
        editor.setAccessibleName(name)
        self._below = label(hint, "quiet", wrap=True)
        if not hint:  # shown by its parent alone: without one it would be a window for a moment
            self._below.hide()
        self._hint = hint
        typed = editor if isinstance(editor, QLineEdit | QPlainTextEdit) else editor.findChild(QLineEdit)
        if isinstance(typed, QLineEdit | QPlainTextEdit):
            typed.textChanged.connect(self._changed)
        self.setLayout(under(self._above, editor, self._below, gap=2))

    def rename(self, name: str) -> None:
        """Ask for something else: what is entered stays."""
        self._above.setText(name)
        self.editor.setAccessibleName(name)

    def _changed(self) -> None:
        """What was wrong with the text before may be right now."""
        if self.editor.property("wrong"):
            self.wrong()

    def wrong(self, words: str = "") -> None:
        """Say what is wrong with it, until its text is changed; nothing is, without words."""
        restyle(self.editor, "wrong", bool(words))
        restyle(self._below, "kind", "wrong" if words else "quiet")
        self._below.setText(words or self._hint)
        self._below.setVisible(bool(words or self._hint))
        if words:
            self.editor.setFocus()


class Empty(QWidget):
    """What stands where a list would be: what would be here, and the one next step."""

    def __init__(self, words: str, step: str, action: QPushButton | None = None, sign: str = "inbox") -> None:
        super().__init__()
        picture = QLabel()
        picture.setPixmap(icon(sign).pixmap(48, 48))
        picture.setProperty(SIGN, sign)
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words, self._step = label(words, "section", wrap=True), label(step, "quiet", wrap=True)
        for each in (self._words, self._step):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        line = beside(None, action, None) if action else beside(None)
        layout = under(None, picture, self._words, self._step, WIDE_GAP, line, None)
        self.setLayout(layout)
        layout.setContentsMargins(WIDEST_GAP, WIDEST_GAP, WIDEST_GAP, WIDEST_GAP)

    def words(self) -> tuple[str, str]:
        return self._words.text(), self._step.text()

    def say(self, words: str, step: str) -> None:
        self._words.setText(words)
        self._step.setText(step)


class Notice(QFrame):
    """A strip that says what was done or went wrong, with Undo where there is one.

    It stays until it is put away, so that nothing moves under a hand; good news goes when somebody goes elsewhere.
    """

    undone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "notice")
        self._words = label("", wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._words.setAccessibleName(self.tr("Message"))
        self._undo = button(self.tr("Undo"), self.undone.emit, sign="undo")
        self._tone, self._undoable, self._since = Tone.PLAIN, False, QElapsedTimer()
        away = button(self.tr("Close"), self.hide)
        layout = beside(self._words, self._undo, away)
        layout.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, GAP)
        self.setLayout(layout)
        self.hide()

    def say(self, words: str, tone: Tone = Tone.PLAIN, *, undoable: bool = False) -> None:
        self._tone, self._undoable = tone, undoable
        self._since.start()
        restyle(self, "tone", tone.value)
        self._words.setText(words)
        self._undo.setVisible(undoable)
        self.setVisible(bool(words))

    def leave_behind(self) -> bool:
        """Somebody goes elsewhere: whether this is put away, as it asked for nothing, or for nothing any more."""
        over = not self._undoable or self._since.hasExpired(_UNDO_MS)
        if self._tone in (Tone.PLAIN, Tone.GOOD) and over:
            self.hide()
        return self.isHidden()

    def words(self) -> str:
        return self._words.text() if not self.isHidden() else ""


def head(title: QLabel, *actions: QWidget) -> QHBoxLayout:
    """The top of a page: its name at the left, what can be done at the right."""
    title.setProperty("kind", "title")
    title.setMinimumHeight(ROW_HEIGHT)  # where there is nothing to do it stands as high as elsewhere
    return beside(title, None, *actions)

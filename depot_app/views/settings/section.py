"""What a section of Settings is, and what several of them are put together from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from depot_app.views.field_row import field_row
from depot_app.views.look import GAP, WIDE_GAP
from depot_app.views.parts import beside, card, holding, label, under

_WIDEST = 760


class Section(Protocol):
    def reread(self) -> None:
        """Look anew; what is being typed stays."""
        ...

    def take_scan(self, raw: bytes) -> bool:
        """Deal with a scan while this section is shown."""
        ...


def part(title: str, *inside: QWidget | QLayout | int | None, words: str = "") -> QFrame:
    """One matter in a frame of its own: its name, what there is to know, what can be done."""
    said = [label(words, "quiet", wrap=True)] if words else []
    made = card(under(label(title, "section"), *said, *inside, gap=WIDE_GAP))
    made.setMaximumWidth(_WIDEST)
    return made


def columns(left: Sequence[QWidget], right: Sequence[QWidget] = ()) -> QScrollArea:
    """Parts one under the other in two columns, none wider than is easy to read."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    both = beside(*(holding(under(*parts, None, gap=WIDE_GAP)) for parts in (left, right)), gap=WIDE_GAP)
    both.setStretch(0, 1)
    both.setStretch(1, 1)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(holding(both))
    both.setContentsMargins(0, 0, WIDE_GAP, GAP)
    return area


def row(*fields: QWidget) -> QHBoxLayout:
    """Fields side by side, their editors at one height whatever stands below them."""
    made = field_row(*fields, gap=WIDE_GAP)
    for each in fields:
        made.setStretchFactor(each, 1)
    return made


def text_of(editor: QWidget) -> str:
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText().strip()
    if isinstance(editor, QComboBox):
        return str(editor.currentData() or editor.currentText()).strip()
    if isinstance(editor, QSpinBox):
        return str(editor.value())
    return editor.text().strip() if isinstance(editor, QLineEdit) else ""


def put(editor: QWidget, text: str) -> None:
    if isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
    elif isinstance(editor, QComboBox):
        place = editor.findData(text)
        editor.setCurrentIndex(place) if place >= 0 else editor.setCurrentText(text)
    elif isinstance(editor, QSpinBox):
        editor.setValue(int(text or 0))
    elif isinstance(editor, QLineEdit):
        editor.setText(text)


class Kept:
    """Editors over values of the store: what nobody has touched follows the store, what is being typed stays."""

    def __init__(self, editors: dict[str, QWidget]) -> None:
        self.editors = editors
        self._shown: dict[str, str] = {}

    def show(self, values: dict[str, str]) -> None:
        for name, value in values.items():
            editor = self.editors[name]
            if name not in self._shown or text_of(editor) in (self._shown[name].strip(), value.strip()):
                if text_of(editor) != value.strip():
                    put(editor, value)
                self._shown[name] = value

    def changed(self) -> dict[str, str]:
        """What has been typed and differs from the store."""
        told = {name: text_of(editor) for name, editor in self.editors.items()}
        return {name: text for name, text in told.items() if text != self._shown.get(name, "").strip()}

    def before(self, name: str) -> str:
        return self._shown.get(name, "")

    def drop(self) -> None:
        """Forget what was typed."""
        for name, value in self._shown.items():
            put(self.editors[name], value)

"""Choosing one of many codes by typing any of its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from depot_app.views.look import LIST, font
from depot_app.views.parts import drop_down


class CodeBox(QComboBox):
    """``codes`` are (code, words); what is typed is looked for in both."""

    def __init__(self, codes: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setEditable(True)
        self.setFont(font(LIST))
        if (editor := self.lineEdit()) is not None:
            editor.setFont(font(LIST))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        for code, words in codes:
            self.addItem(f"{code}   {words}", code)
        found = self.completer()
        assert found is not None  # an editable box has one
        drop_down(found)
        self.empty()

    def empty(self) -> None:
        self.setCurrentIndex(-1)
        self.setEditText("")

    def code(self) -> str:
        """The code chosen, or what was typed in its place."""
        text = self.currentText().strip()
        number = self.findText(text)
        return str(self.itemData(number)) if number >= 0 else text.split(" ", 1)[0].upper()

"""Name and address of a sender or consignee, offered from memory while one types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from depot_app.domain.letters import plain
from depot_app.domain.orders import Party
from depot_app.views.field_row import field_row
from depot_app.views.language import tr
from depot_app.views.orders import words
from depot_app.views.orders.side import TWO_LINES
from depot_app.views.orders.suggest import Suggest
from depot_app.views.parts import Field, under

_NARROW, _COUNTRY = 104, 64


class PartyFields(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._known: Sequence[Party] = ()
        self.email = ""  # known from memory, nowhere keyed in
        self.name = Suggest(self._fitting, at_once=True)
        self.name.taken.connect(self.show_party)
        self.address = QPlainTextEdit()
        self.address.setTabChangesFocus(True)
        self.address.setStyleSheet(TWO_LINES)
        self.postcode, self.city, self.country = QLineEdit(), QLineEdit(), QLineEdit()
        self.contact, self.phone = QLineEdit(), QLineEdit()
        self.postcode.setMaximumWidth(_NARROW)
        self.country.setMaximumWidth(_COUNTRY)
        self.named = Field(name, self.name)
        town = field_row(Field(tr("Postcode"), self.postcode), Field(tr("Town"), self.city),
                      Field(tr("Country"), self.country))  # fmt: skip
        town.setStretch(1, 1)
        person = field_row(Field(tr("Contact"), self.contact), Field(tr("Phone"), self.phone))
        self.setLayout(under(self.named, Field(tr("Street"), self.address), town, person))

    def remember(self, known: Sequence[Party]) -> None:
        """Whom to offer."""
        self._known = known

    def _fitting(self, text: str) -> list[tuple[str, Any]]:
        wanted = plain(text).split()
        return [(words.party_shortly(each), each) for each in self._known
                if all(word in plain(words.party(each)) for word in wanted)]  # fmt: skip

    def show_party(self, told: Party) -> None:
        self.email = told.email
        self.name.setText(told.name)
        self.address.setPlainText(told.address)
        for editor, value in ((self.postcode, told.postcode), (self.city, told.city), (self.country, told.country),
                              (self.contact, told.contact), (self.phone, told.phone)):  # fmt: skip
            editor.setText(value)

    def party(self) -> Party:
        """As it was typed."""
        return Party(
            self.name.text().strip(), self.address.toPlainText().strip(), self.postcode.text().strip(),
            self.city.text().strip(), self.country.text().strip(), self.contact.text().strip(),
            self.phone.text().strip(), self.email,
        )  # fmt: skip

"""Settings of the depot: what stands on its notes, its zone and currency, what a clerk may approve."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from depot_app.domain.currencies import CODES
from depot_app.domain.languages import LANGUAGES
from depot_app.domain.money import Money, format_money, parse_money
from depot_app.services import beginning, depot_settings, desk
from depot_app.views.language import figures
from depot_app.views.look import Tone
from depot_app.views.parts import Choice, Field, beside, button, choices
from depot_app.views.said import said
from depot_app.views.session import Session
from depot_app.views.settings.section import Kept, columns, part, row, text_of

_NAMES = ("depot_name", "depot_address", "conditions", "note_language", "zone", "currency", "charge_threshold")


class DepotSection(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.fields = self._made()
        self._kept = Kept({name: field.editor for name, field in self.fields.items()})
        self.save_button = button(self.tr("Save"), self.save, main=True)
        self._back = button(self.tr("Discard changes"), self._kept.drop)
        fields = self.fields
        notes = part(
            self.tr("On consignment notes"), fields["depot_name"], fields["depot_address"], fields["conditions"],
            fields["note_language"],
            words=self.tr("Notes that are printed already stay as they are."),
        )  # fmt: skip
        rules = part(self.tr("Time and money"), row(fields["zone"], fields["currency"]), fields["charge_threshold"])
        self._actions = beside(self.save_button, self._back, None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns([notes], [rules]), 1)
        layout.addLayout(self._actions)

    def _made(self) -> dict[str, Field]:
        address, conditions = QPlainTextEdit(), QPlainTextEdit()
        for each in (address, conditions):
            each.setTabChangesFocus(True)
            each.setFixedHeight(92)
        zone, currency = Choice(), Choice()
        for box, names in ((zone, sorted(available_timezones())), (currency, sorted(CODES))):
            choices(box, names)
        language = Choice()
        for code, name in LANGUAGES.items():
            language.addItem(name, code)
        hint = self.tr("A clerk approves charges up to this amount; above it a supervisor does. Like {amount}.")
        return {
            "depot_name": Field(self.tr("Name of the depot"), QLineEdit()),
            "depot_address": Field(self.tr("Address"), address),
            "conditions": Field(self.tr("Conditions of carriage"), conditions),
            "note_language": Field(self.tr("Language of the notes"), language),
            "zone": Field(self.tr("Time zone"), zone),
            "currency": Field(self.tr("Currency"), currency),
            "charge_threshold": Field(
                self.tr("Charges a clerk may approve"), QLineEdit(), hint.format(amount=figures("100.00"))
            ),
        }

    def reread(self) -> None:
        told = depot_settings.listed(self._session.place.store)
        shown = {name: told[name] for name in _NAMES}
        shown["charge_threshold"] = _amount(told["charge_threshold"], told["currency"])
        self._kept.show(shown)
        may = self._session.may("setting_changed")
        for field in self.fields.values():
            field.setEnabled(may)
        self.save_button.setVisible(may)
        self._back.setVisible(may)

    def take_scan(self, _raw: bytes) -> bool:
        return False

    def save(self) -> None:
        """Keep what has been changed; Undo puts the values of before back."""
        changed = self._kept.changed()
        if self._wrong():
            return
        if not changed:
            self._session.say(self.tr("Nothing has been changed."))
            return
        store = self._session.place.store
        stored = depot_settings.listed(store)
        before = {name: stored[name] for name in changed}
        if self._settle({name: self._plain(name, text) for name, text in changed.items()}):
            said = self.tr("The depot's settings are saved.")
            self._session.say(said, Tone.GOOD, lambda: self._settle(before))

    def _wrong(self) -> bool:
        """Say at each field what is wrong with it; whether anything is."""
        told = beginning.GOOD._replace(
            zone=text_of(self.fields["zone"].editor), currency=text_of(self.fields["currency"].editor)
        )
        found = beginning.wrong_depot(told)
        try:
            parse_money(text_of(self.fields["charge_threshold"].editor), told.currency)
        except ValueError as error:
            found.setdefault("charge_threshold", str(error))
        for name in reversed(self.fields):
            self.fields[name].wrong(said(found.get(name, "")))
        return bool(found)

    def _plain(self, name: str, text: str) -> str:
        if name != "charge_threshold":
            return text
        return str(parse_money(text, text_of(self.fields["currency"].editor)).minor)

    def _settle(self, values: dict[str, str]) -> bool:
        place = self._session.place
        for name, value in values.items():
            if not self._session.attempt(lambda name=name, value=value: desk.settle(  # type: ignore[misc]
                    place.store, place.actor, name, value)):  # fmt: skip
                return False
        self.reread()
        return True


def _amount(minor: str, currency: str) -> str:
    """``100.00``, ``100,00`` in German: the currency stands in a field of its own."""
    return figures(format_money(Money(int(minor), currency)).partition(" ")[2])

"""The first time: set up this depot, or try it with practice data."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, Qt, QTimeZone, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from depot_app.domain.numbers import MAX_STATION
from depot_app.services import beginning
from depot_app.services.beginning import Beginning, DepotTold
from depot_app.views.language import spoken
from depot_app.views.look import GAP, TARGET, WIDE_GAP
from depot_app.views.parts import Choice, Field, beside, button, card, choices, holding, label, number_box, under
from depot_app.views.said import said
from depot_app.views.session import Background, Running

_CURRENCIES = ("EUR", "GBP", "USD", "CHF", "PLN", "CZK", "SEK", "NOK", "DKK", "HUF", "RON", "AUD", "NZD", "CAD")


class FirstRun(QWidget):
    """``begin`` makes the store and its first person; it takes a moment and runs in the background."""

    begun = Signal(object, str)  # the admin, signed in, and their name
    practise = Signal()

    def __init__(self, background: Background, begin: Callable[[Beginning], object], place: str, *, new: bool) -> None:
        super().__init__()
        self._background, self._begin, self._is_new = background, begin, new
        self._run: Running | None = None
        self.fields = self._depot_fields() | self._admin_fields()
        self._wrong = label("", "wrong", wrap=True)
        self._wrong.setAccessibleName(self.tr("What went wrong"))
        self._make = button(self.tr("Set up this depot"), self._set_up, main=True)
        self._make.setMinimumHeight(TARGET)
        inside = card(self._laid_out(place))
        inside.setMaximumWidth(920)
        inside.setMinimumWidth(760)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holding(beside(None, inside, None), GAP))
        self.setLayout(under(area))

    def _laid_out(self, place: str) -> QVBoxLayout:
        parts: list[QWidget | QLayout] = [label(self.tr("Welcome to Depot Desk"), "title")]
        if self._is_new:
            parts += [label(self.tr("A little is needed to begin. Printers and Odoo can wait: they are set up "
                                    "later, under Settings."), "quiet", wrap=True),
                      label(self.tr("1  The depot and this station"), "section"),
                      self._grid("code", "name", "zone", "currency", "station"),
                      label(self.tr("2  The first person"), "section")]  # fmt: skip
        else:
            parts += [label(self.tr("This depot is set up, and nobody works here yet. The first person becomes its "
                                    "admin, who can add the others."), "quiet", wrap=True)]  # fmt: skip
        parts += [self._grid("admin", "", "pin", "again"), self._wrong]
        where = label(self.tr("Everything is kept at {place}.").format(place=place), "quiet", wrap=True)
        practise = button(self.tr("Try it with practice data"), self.practise.emit)
        practise.setMinimumHeight(TARGET)
        parts += [beside(self._make, practise, None), where]
        return under(*parts, gap=WIDE_GAP)

    def _grid(self, *names: str) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setVerticalSpacing(WIDE_GAP)
        for place, name in enumerate(names):
            if name:
                grid.addWidget(self.fields[name], place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return holding(grid)

    def _depot_fields(self) -> dict[str, Field]:
        code = QLineEdit()
        code.setMaxLength(5)
        zone, currency, station = Choice(), Choice(), number_box(1, MAX_STATION)
        choices(zone, sorted(available_timezones()), QTimeZone.systemTimeZoneId().toStdString())
        choices(currency, _CURRENCIES, QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode))
        return {
            "code": Field(self.tr("Depot code"), code, self.tr("Two to five letters. It begins every note number.")),
            "name": Field(self.tr("Name of the depot"), QLineEdit(), self.tr("As it stands on consignment notes.")),
            "zone": Field(self.tr("Time zone"), zone),
            "currency": Field(self.tr("Currency"), currency),
            "station": Field(self.tr("Station number"), station, self.tr("This desk. A second desk takes the next.")),
        }

    def _admin_fields(self) -> dict[str, Field]:
        pin, again = QLineEdit(), QLineEdit()
        for each in (pin, again):
            each.setEchoMode(QLineEdit.EchoMode.Password)
            each.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        again.returnPressed.connect(self._set_up)
        hint = self.tr("Becomes admin, who adds the others.")
        return {
            "admin": Field(self.tr("Your name"), QLineEdit(), hint),
            "pin": Field(self.tr("PIN"), pin, self.tr("At least six digits.")),
            "again": Field(self.tr("The same PIN again"), again),
        }

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fields["code" if self._is_new else "admin"].editor.setFocus()

    def told(self) -> Beginning:
        """What has been filled in."""
        texts = {name: _text(field.editor) for name, field in self.fields.items()}
        depot = DepotTold(texts["code"], int(texts["station"]), texts["zone"], texts["currency"], texts["name"],
                          spoken())  # fmt: skip
        return Beginning(depot if self._is_new else None, texts["admin"], texts["pin"], texts["again"])

    def _set_up(self) -> None:
        told = self.told()
        wrong = beginning.wrong(told)
        self._wrong.setText("")
        for name in reversed(self.fields):  # the first that is wrong gets the focus last
            self.fields[name].wrong(said(wrong.get(name, "")))
        if wrong or self._run is not None:
            return
        self._make.setEnabled(False)
        self._make.setText(self.tr("Setting up…"))
        self._run = self._background.call(lambda: self._begin(told))
        self._run.finished.connect(self._done)
        self._run.failed.connect(self._refused)

    def _done(self, told: tuple[object, str]) -> None:
        self._run = None
        self.begun.emit(*told)

    def _refused(self, words: str) -> None:
        self._run = None
        self._make.setEnabled(True)
        self._make.setText(self.tr("Set up this depot"))
        self._wrong.setText(words)


def _text(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return editor.currentText().strip()
    if isinstance(editor, QSpinBox):
        return str(editor.value())
    return editor.text().strip() if isinstance(editor, QLineEdit) else ""

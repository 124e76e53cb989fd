"""The form for a load, new or to be changed, beside what it is about."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from depot_app.domain.number_text import read_count
from depot_app.domain.weights import kg_number, parse_limit
from depot_app.services import loads
from depot_app.services.load_board import LoadRow
from depot_app.views.day_edit import DayEdit
from depot_app.views.field_row import field_row
from depot_app.views.loads import wording
from depot_app.views.look import WIDE_GAP, Tone
from depot_app.views.parts import Field, beside, button, card, label, under
from depot_app.views.said import said
from depot_app.views.session import Done, Session

_WIDTH = 344


class LoadForm(QFrame):
    saved = Signal(int)  # the load's number, as it is planned or changed
    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._load: LoadRow | None = None
        self.setFixedWidth(_WIDTH)
        self.vehicle, self.subcontractor, self.driver, self.dock = (QLineEdit() for _ in range(4))
        self.max_units, self.max_kg = QLineEdit(), QLineEdit()
        self.date = DayEdit()
        self._title = label("", "title", wrap=True)
        self._vehicle = Field(self.tr("Vehicle"), self.vehicle, self.tr("Plate or name; or give a subcontractor"))
        self._driver = Field(self.tr("Driver"), self.driver)
        self._max_units = Field(self.tr("Fits at most, units"), self.max_units)
        self._max_kg = Field(self.tr("Carries at most, kg"), self.max_kg)
        self._save = button("", self.save, main=True)
        self._cancel = button(self.tr("Cancel"), self.leave)
        self._cancel.setToolTip("Esc")
        inside = under(
            self._title, self._vehicle, Field(self.tr("Subcontractor"), self.subcontractor), self._driver,
            field_row(Field(self.tr("Dock"), self.dock), Field(self.tr("Date"), self.date), gap=WIDE_GAP),
            field_row(self._max_units, self._max_kg, gap=WIDE_GAP), WIDE_GAP,
            beside(self._save, self._cancel, None), None,
        )  # fmt: skip
        self.setLayout(under(card(inside)))
        for each in (self.vehicle, self.subcontractor, self.driver, self.dock, self.max_units, self.max_kg):
            each.returnPressed.connect(self.save)
        self.hide()

    def begin(self, load: LoadRow | None = None) -> None:
        """Show it empty, or with a load to be changed."""
        self._load = load
        self._title.setText(wording.title(load) if load else self.tr("New load"))
        self._save.setText(wording.next_step(self.tr("Save load") if load else self.tr("Plan load")))
        self.vehicle.setText(load.vehicle if load else "")
        self.subcontractor.setText(load.subcontractor if load else "")
        self.driver.setText(load.driver if load else "")
        self.dock.setText(load.dock if load else "")
        self.date.setDate(QDate.fromString(load.date if load else wording.today(self._session), "yyyy-MM-dd"))
        self.max_units.setText(str(load.max_units) if load and load.max_units is not None else "")
        kilos = kg_number(load.max_weight_g) if load and load.max_weight_g is not None else ""
        self.max_kg.setText(str(kilos))
        self._right()
        self.show()
        self.vehicle.setFocus()

    def was_new(self) -> bool:
        """Whether what it showed last was a load to be planned."""
        return self._load is None

    def leave(self) -> None:
        self.hide()
        self.closed.emit()

    def save(self) -> None:
        self._right()
        try:
            max_units, max_weight_g = self._limits()
        except ValueError:
            return
        vehicle, subcontractor = self.vehicle.text().strip(), self.subcontractor.text().strip()
        if not (vehicle or subcontractor):
            self._vehicle.wrong(self.tr("A load needs a vehicle or a subcontractor."))
            return
        day, place = self.date.date().toString("yyyy-MM-dd"), self._session.place
        new = loads.NewLoad(vehicle, self.driver.text().strip(), subcontractor, self.dock.text().strip(), day,
                            max_units, max_weight_g)  # fmt: skip
        if self._load is None:
            done = self._session.attempt(lambda: loads.plan(place.store, place.actor, new, []), quiet=True)
        else:
            done = self._change(self._load, new)
        if done.value is None:
            self._vehicle.wrong(str(done.refused))
            return
        self.hide()
        self.saved.emit(done.value)

    def _change(self, was: LoadRow, new: loads.NewLoad) -> Done[int]:
        """Only what was changed here: another desk may have changed something else meanwhile."""
        before, after = _values(was), asdict(new)
        wanted = {name: value for name, value in after.items() if value != before[name]}
        done = self._edit(was.number, wanted)
        if done and wanted:
            back = {name: before[name] for name in wanted}
            words = self.tr("Load {number} is changed.").format(number=was.number)
            self._session.say(words, Tone.GOOD, undo=lambda: self._change_back(was.number, back))
        return done

    def _change_back(self, number: int, back: dict[str, Any]) -> None:
        done = self._edit(number, back)
        words = self.tr("Load {number} is as it was.").format(number=number)
        self._session.say(*((words, Tone.GOOD) if done else (str(done.refused), Tone.STOP)))

    def _edit(self, number: int, wanted: dict[str, Any]) -> Done[int]:
        place = self._session.place
        return self._session.attempt(lambda: loads.edit(place.store, place.actor, number, **wanted), quiet=True)

    def _limits(self) -> tuple[int | None, int | None]:
        """(units, grams). Raises ValueError when one of them cannot be read, and says so at its field."""
        units, kilos = self.max_units.text().strip(), self.max_kg.text().strip()
        try:
            max_units = read_count(units) if units else None
        except ValueError:
            self._max_units.wrong(self.tr("Write a number like 52."))
            raise
        try:
            return max_units, parse_limit(kilos) if kilos else None
        except ValueError as error:
            self._max_kg.wrong(said(str(error)))
            raise

    def _right(self) -> None:
        for each in (self._vehicle, self._max_units, self._max_kg):
            each.wrong()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _values(load: LoadRow) -> dict[str, Any]:
    """What the form asks, as the load has it."""
    return asdict(loads.NewLoad(load.vehicle, load.driver, load.subcontractor, load.dock, load.date, load.max_units,
                                load.max_weight_g))  # fmt: skip

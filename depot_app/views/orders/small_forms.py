"""Small forms beside the list: a reason, a split, a return."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from depot_app.services import job_view, jobs, splitting
from depot_app.views.day_edit import DayEdit
from depot_app.views.language import tr
from depot_app.views.look import ROW_HEIGHT, Tone
from depot_app.views.orders import words
from depot_app.views.orders.side import Side
from depot_app.views.parts import Field, label, under
from depot_app.views.session import Session


class Reason(QWidget):
    """Asks why, then cancels, holds or lifts the hold of one job or several."""

    done = Signal()
    away = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._deed, self._numbers = "hold", list[str]()
        self.reason = QLineEdit()
        self._field = Field(self.tr("Why"), self.reason)
        self.side = Side("", "", under(self._field, None), "", self.do, self.away.emit)
        self.setLayout(under(self.side))

    def begin(self, deed: str, numbers: Sequence[str]) -> None:
        title, verb, about = {
            "cancel": (tr("Cancel {what}"), tr("Cancel it"), tr("A cancelled job cannot be booked again under its "
                       "number. One that has been loaded cannot be cancelled.")),
            "hold": (tr("Put {what} on hold"), tr("Put on hold"), tr("Its units are refused at loading until the hold "
                     "is lifted.")),
            "unhold": (tr("Lift the hold of {what}"), tr("Lift the hold"), tr("Its units can be loaded again.")),
        }[deed]  # fmt: skip
        self._deed, self._numbers = deed, list(numbers)
        what = numbers[0] if len(numbers) == 1 else words.jobs(len(numbers))
        self.side.name(title.format(what=what), about)
        self.side.do.setText(verb)
        self.side.wrong()
        self._field.wrong()
        self.reason.clear()
        self.reason.setFocus()

    def do(self) -> None:
        why = self.reason.text().strip()
        if not why:
            self._field.wrong(self.tr("Say why: others will ask."))
            return
        place = self._session.place
        service = {"cancel": jobs.cancel, "hold": jobs.hold, "unhold": jobs.unhold}[self._deed]
        well: list[str] = []
        refused: list[str] = []
        for number in self._numbers:
            told = self._session.attempt(lambda number=number: service(place.store, place.actor, number, why),  # type: ignore[misc]
                                         quiet=True)  # fmt: skip
            well.append(number) if told else refused.append(f"{number}: {told.refused}")
        if well:
            self._say(well)
        if refused:
            self._numbers = [each for each in self._numbers if each not in well]
            self.side.wrong("\n".join(refused))
            return
        self.done.emit()

    def _say(self, numbers: list[str]) -> None:
        said = {"cancel": tr("{what} cancelled."), "hold": tr("{what} on hold."), "unhold": tr("{what} free again.")}
        what = numbers[0] if len(numbers) == 1 else words.jobs(len(numbers))
        undo: Callable[[], object] | None = None
        if self._deed != "cancel" and self._session.may("job_unheld" if self._deed == "hold" else "job_held"):
            back = jobs.unhold if self._deed == "hold" else jobs.hold
            undo = lambda: self._take_back(back, numbers)  # noqa: E731
        self._session.say(said[self._deed].format(what=what), Tone.GOOD, undo)

    def _take_back(self, service: Callable[..., str], numbers: list[str]) -> None:
        place, why = self._session.place, self.tr("done by mistake")
        for number in numbers:
            self._session.attempt(lambda number=number: service(place.store, place.actor, number, why))  # type: ignore[misc]


class Split(QWidget):
    """Choose the units that go to a new job."""

    done = Signal(str)  # the number of the new job
    away = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._number = session, ""
        self.units = QListWidget()
        self.units.setAccessibleName(self.tr("Units"))
        self.units.itemChanged.connect(self._count)
        self._chosen = label("", "quiet")
        body = under(
            label(self.tr("Which units go to a new job? Space ticks one."), wrap=True), self.units, self._chosen
        )
        self.side = Side("", "", body, self.tr("Split the job"), self.do, self.away.emit)
        self.setLayout(under(self.side))

    def begin(self, number: str) -> None:
        self._number = number
        self.side.name(self.tr("Split {number}").format(number=number),
                       self.tr("The new job gets the same consignee and its own number. Units that were scanned "
                               "already stay."))  # fmt: skip
        self.side.wrong()
        self.units.clear()
        for unit in job_view.show(self._session.place.store, number).units:
            item = QListWidgetItem(f"{unit['code']}   {words.movement(unit['state'])}")
            item.setData(Qt.ItemDataRole.UserRole, unit["code"])
            movable = unit["state"] == "expected"
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable if movable else Qt.ItemFlag.NoItemFlags)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.units.addItem(item)
        self.units.setCurrentRow(0)
        self._count()
        self.units.setFocus()

    def chosen(self) -> list[str]:
        items = [self.units.item(number) for number in range(self.units.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _count(self) -> None:
        words_ = self.tr("{some} of {all} go")
        self._chosen.setText(words_.format(some=len(self.chosen()), all=words.units(self.units.count())))

    def do(self) -> None:
        place, codes = self._session.place, self.chosen()
        told = self._session.attempt(lambda: splitting.split(place.store, place.actor, self._number, codes), quiet=True)
        if told.value is None:
            self.side.wrong(str(told.refused))
            return
        said = self.tr("{units} moved to job {number}.").format(units=words.units(len(codes)), number=told.value.number)
        self._session.say(said, Tone.GOOD)
        self.done.emit(told.value.number)


class Return(QWidget):
    """Books the job that brings another one's goods back."""

    done = Signal(str)  # the number of the return
    away = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._number = session, ""
        self.date = DayEdit()
        self.reference = QLineEdit()
        self._reference = Field(self.tr("Reference"), self.reference, self.tr("Left empty: the job's own with -R."))
        body = under(Field(self.tr("Date"), self.date), self._reference, None)
        self.side = Side("", "", body, self.tr("Book the return"), self.do, self.away.emit)
        self.setLayout(under(self.side))

    def begin(self, number: str) -> None:
        self._number = number
        self.side.name(self.tr("Return of {number}").format(number=number),
                       self.tr("Sender and consignee change places; its units get numbers of their own."))  # fmt: skip
        self.date.show_day(self._session.today())
        self.reference.clear()
        self._reference.wrong()
        self.side.wrong()
        self.date.setFocus()

    def do(self) -> None:
        place, day = self._session.place, self.date.day_chosen()

        def book() -> jobs.Booked:
            order = jobs.return_of(place.store, self._number, self.reference.text().strip(), day)
            return jobs.book(place.store, place.actor, order)

        told = self._session.attempt(book, quiet=True)
        if told.value is None:
            self._reference.wrong(str(told.refused))
            return
        number = told.value.number
        self._session.say(self.tr("The return is booked as {number}.").format(number=number), Tone.GOOD)
        self.done.emit(number)

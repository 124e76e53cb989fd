"""One job in full beside the list, with what can be done to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QPushButton, QWidget

from depot_app.errors import DepotError
from depot_app.services import job_view, ledger_view
from depot_app.services.job_view import JobView
from depot_app.views.language import tr
from depot_app.views.look import GAP, WIDE_GAP, Tone, colours
from depot_app.views.orders import sections, words
from depot_app.views.orders.sections import Line, Section
from depot_app.views.orders.side import scrolled
from depot_app.views.parts import bear, beside, button, card, clear, label, under
from depot_app.views.session import Session

_NAME_WIDTH = 104
#: What can be done to a job, and which fact it records: offered only to those who may.
DEEDS = {
    "edit": "booking_changed", "split": "job_split", "hold": "job_held", "unhold": "job_unheld",
    "return": "booking_received", "like": "booking_received", "cancel": "job_cancelled",
}  # fmt: skip


class Detail(QWidget):
    asked = Signal(str)  # one of DEEDS, print, or new

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: tuple[str, list[Section]] = ("", [])
        self.number, self._about = label("", "title"), label("", wrap=True)
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.edit = button(self.tr("Edit"), lambda: self.asked.emit("edit"), sign="pen")
        self.print = button(self.tr("Print note"), lambda: self.asked.emit("print"), sign="print")
        self.more = QPushButton(self.tr("More"))
        self.more.setAutoDefault(False)
        bear(self.more, "ellipsis-h")
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self._deeds = {name: self._deed(name, said) for name, said in self._said().items()}
        self._fresh = ""
        self.again = button(self.tr("Another like it"), lambda: self.asked.emit("like"), sign="copy")
        self.new = button(tr("New job"), lambda: self.asked.emit("new"), sign="plus")
        self._booked_word = label(self.tr("Booked."))
        self._booked = card(beside(self._booked_word, self.again, self.new, None))
        self._body = under(gap=GAP)
        self.area = scrolled(self._body)
        deeds = beside(self.edit, self.print, self.more, None)
        layout = under(self.number, self._about, self._booked, deeds, self.area)
        self.setLayout(layout)
        layout.setContentsMargins(WIDE_GAP, 0, 0, 0)

    def _said(self) -> dict[str, str]:
        return {"like": tr("Another like it"), "split": tr("Split…"), "hold": tr("Put on hold…"),
                "unhold": tr("Lift the hold…"), "return": tr("Book its return…"),
                "cancel": tr("Cancel job…")}  # fmt: skip

    def _deed(self, name: str, said: str) -> Callable[[bool], None]:
        action = self.menu.addAction(said)
        action.triggered.connect(lambda: self.asked.emit(name))
        return action.setVisible

    def just_booked(self, number: str) -> None:
        """Offer what one does after booking this job, for as long as it is shown."""
        self._fresh = number
        self.show_job(number)
        self.again.setFocus()

    def show_job(self, number: str) -> JobView | None:
        """Show this job as it is now; what has not changed is left as it stands. None where it is gone."""
        store = self._session.place.store
        try:
            view, story = job_view.show(store, number), ledger_view.of_job(store, number)
        except DepotError:
            return None
        told = sections.of(view, story, self._session.zone())
        self.number.setText(view.number)
        if self._fresh != view.number:
            self._fresh = ""
        self._booked.setVisible(bool(self._fresh))
        self._booked_word.setVisible(not view.cancelled)  # it may have been taken back meanwhile
        self._about.setText(f"{view.reference} · {view.customer} → {words.party_shortly(view.consignee)}")
        self._offer(view)
        if self._shown != (view.number, told):
            same = self._shown[0] == view.number
            self._shown = (view.number, told)
            self._fill(told)
            if not same:
                self.area.verticalScrollBar().setValue(0)
        return view

    def _offer(self, view: JobView) -> None:
        open_still = not view.cancelled and view.billing not in ("released", "invoiced", "paid")
        can = {
            "edit": open_still, "split": open_still and len(view.units) > 1, "hold": not view.hold and open_still,
            "unhold": bool(view.hold), "return": not view.cancelled and view.kind != "return", "like": True,
            "cancel": open_still,
        }  # fmt: skip
        can = {name: well and self._session.may(DEEDS[name]) for name, well in can.items()}
        self.edit.setVisible(can["edit"])
        self.print.setVisible(not view.cancelled and self._session.may("note_printed"))
        for name, show in self._deeds.items():
            show(can[name])
        self.more.setVisible(any(can[name] for name in self._deeds))

    def _fill(self, told: list[Section]) -> None:
        clear(self._body)
        for section in told:
            if section.title:
                self._body.addSpacing(GAP)
                self._body.addWidget(label(section.title, "section"))
            self._body.addLayout(_grid(section.lines))
        self._body.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown[1]:
            self._fill(self._shown[1])

    def told(self) -> str:
        """Everything that is shown, as text."""
        number, told = self._shown
        lines = [f"{line.name} {sections.shaped(line)}".strip() for section in told for line in section.lines]
        return "\n".join([number, *lines])


def _grid(lines: tuple[Line, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GAP)
    grid.setVerticalSpacing(4)
    named = any(line.name for line in lines)
    grid.setColumnMinimumWidth(0, _NAME_WIDTH if named else 0)
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(lines):
        if named:
            name = label(line.name, "quiet", wrap=True)
            name.setFixedWidth(_NAME_WIDTH)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_text(line), row, 1)
    return grid


def _text(line: Line) -> QLabel:
    made = label(sections.shaped(line), wrap=True)
    made.setToolTip(line.exact)
    if line.tone is not Tone.PLAIN:
        made.setStyleSheet(f"color: {colours().tone(line.tone).name()}")
    return made

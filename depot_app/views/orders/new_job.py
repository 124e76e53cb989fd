"""A new job, keyed in without the mouse: what is known of the customer is offered, the rest has defaults.

What is half keyed in is kept for its person, also when the desk is handed over or the computer fails.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from depot_app.domain.orders import Order, Party
from depot_app.errors import DepotError
from depot_app.services import customer_memory, jobs
from depot_app.views.look import Tone
from depot_app.views.orders import draft
from depot_app.views.orders.order_fields import OrderFields
from depot_app.views.orders.side import Side
from depot_app.views.orders.suggest import Suggest
from depot_app.views.parts import beside, button, holding, label, under
from depot_app.views.said import said
from depot_app.views.session import Session

_KEEP_MS = 2_000


class NewJob(QWidget):
    booked = Signal(str)  # its number
    away = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.fields = OrderFields(session)
        self._blank, self._kept = draft.entered(self.fields), ""
        afresh = button(self.tr("Begin afresh"), self._begin_afresh)
        told = beside(label(self.tr("You had begun this job before."), wrap=True), afresh)
        told.setStretch(0, 1)
        self.begun = holding(told)
        self.begun.hide()
        self.side = Side(
            self.tr("New job"), "", under(self.begun, self.fields), self.tr("Book job"), self.book, self.away.emit
        )
        self.setLayout(under(self.side))
        self.fields.lower()  # where the page looks for its first field it is not to find what empties them
        self.fields.like_wanted.connect(self.like)
        self.fields.consignee.name.taken.connect(lambda _: self.side.show_focus())
        self._keeping = QTimer(self, interval=_KEEP_MS)
        self._keeping.timeout.connect(self.keep)
        session.leaving.connect(self.keep)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keeping.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._keeping.stop()
        super().hideEvent(event)

    def begin(self, *, going_on: bool = False) -> None:
        """The cursor in the first field; for today, unless somebody is, or was, at it already."""
        if not going_on:
            self._look_again() if self._is_begun() or self._shows_kept() else self.empty()
        self.fields.customer.setFocus()

    def _is_begun(self) -> bool:
        return draft.entered(self.fields) != self._blank

    def keep(self) -> None:
        """Keep what is half keyed in for its person; nothing is kept where nothing is."""
        kept = draft.taken(self.fields, self._session.today()) if self._is_begun() else ""
        if kept != self._kept:
            self._kept = kept
            self._session.keep(draft.KEPT_AS, kept)

    def _shows_kept(self) -> bool:
        """Show what this person had begun; whether there was anything."""
        kept = self._session.kept(draft.KEPT_AS)
        if not kept:
            return False
        self.show_blank()
        self._kept = str(kept)
        return draft.show(self.fields, kept, self._session.today())

    def _look_again(self) -> None:
        """What was left half-filled comes back as such: from its top, and none of it is wrong yet."""
        self.side.wrong()
        self.fields.unmark()
        self.begun.show()
        self.side.area.verticalScrollBar().setValue(0)
        self.fields.customer.selectAll()

    def _begin_afresh(self) -> None:
        self.empty()
        self.fields.customer.setFocus()

    def empty(self) -> None:
        """Nothing keyed in, for today, and nothing kept."""
        self.show_blank()
        self._session.keep(draft.KEPT_AS, "")

    def show_blank(self) -> None:
        """Nothing keyed in, for today."""
        self.fields.show_order(Order("", "", self._session.today(), Party(""), ()))
        self._blank, self._kept = draft.entered(self.fields), ""
        self.begun.hide()
        self.side.wrong()

    def like(self, number: str) -> None:
        """The same again, for today, under another reference."""
        try:
            earlier = customer_memory.order(self._session.place.store, number)
        except DepotError as error:
            self._session.say(said(str(error)), Tone.STOP)
            return
        lines = tuple(replace(line, barcode="") for line in earlier.lines)
        self.fields.show_order(replace(earlier, reference="", date=self._session.today(), lines=lines))
        self.begun.hide()
        self.fields.reference.setFocus()
        self.side.show_focus()

    def take_barcode(self, code: str) -> None:
        if isinstance(typing := QApplication.focusWidget(), Suggest):
            typing.put_away()  # the form scrolls to the code from under what is offered
        self.fields.goods.take_barcode(code)

    def book(self) -> None:
        self.side.wrong()
        order = self.fields.order()
        if order is None:
            self.side.show_focus()
            return
        place = self._session.place
        done = self._session.attempt(lambda: jobs.book(place.store, place.actor, order), quiet=True)
        if done.value is None:
            self._refuse(str(done.refused), done.plain)
            self.side.show_focus()
            return
        told = done.value
        booked = self.tr("Booked as {number}.").format(number=told.number)
        undo = (lambda: self._unbook(told.number)) if self._session.may("job_cancelled") else None
        tone = Tone.ATTENTION if told.warnings else Tone.GOOD
        self._session.say(" ".join([booked, *map(said, told.warnings)]), tone, undo)
        self.empty()
        self.booked.emit(told.number)

    def _refuse(self, why: str, plain: str) -> None:
        if "booked already" in plain:
            self.fields.wrong_reference(why)
        else:
            self.side.wrong(why)

    def _unbook(self, number: str) -> None:
        place, why = self._session.place, self.tr("booked by mistake")
        if self._session.attempt(lambda: jobs.cancel(place.store, place.actor, number, why)):
            self._session.say(self.tr("Job {number} is cancelled.").format(number=number), Tone.GOOD)

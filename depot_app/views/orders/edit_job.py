"""A job changed: the same fields as when it was booked. What it was can be had back."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from depot_app.domain.orders import Order
from depot_app.services import customer_memory, job_view, jobs
from depot_app.views.look import Tone
from depot_app.views.orders.order_fields import OrderFields
from depot_app.views.orders.side import Side
from depot_app.views.parts import under
from depot_app.views.session import Session


class EditJob(QWidget):
    done = Signal()
    away = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._number = session, ""
        self._before: Order | None = None
        self.fields = OrderFields(session)
        self.side = Side("", "", under(self.fields), self.tr("Save changes"), self.save, self.away.emit)
        self.setLayout(under(self.side))
        self.fields.consignee.name.taken.connect(lambda _: self.side.show_focus())

    def begin(self, number: str) -> None:
        store = self._session.place.store
        self._number, self._before = number, customer_memory.order(store, number)
        scanned = any(unit["state"] != "expected" for unit in job_view.show(store, number).units)
        about = self.tr("Its freight was scanned already, so its goods stay as they are.") if scanned else ""
        self.side.name(self.tr("Change {number}").format(number=number), about)
        self.side.wrong()
        self.fields.show_order(self._before, customer_fixed=True)
        self.fields.goods.setVisible(not scanned)
        self.fields.reference.setFocus()

    def save(self) -> None:
        self.side.wrong()
        after = self.fields.order()
        before, number = self._before, self._number
        if after is None or before is None:
            self.side.show_focus()
            return
        if self.fields.goods.isHidden():
            after = replace(after, lines=before.lines)
        if not self._change(before, after):
            self.side.show_focus()
            return
        self._session.say(self.tr("Job {number} is changed.").format(number=number), Tone.GOOD,
                          lambda: self._change_back(number, after, before))  # fmt: skip
        self.done.emit()

    def _change(self, before: Order, after: Order) -> bool:
        place, wanted = self._session.place, _differences(before, after)
        if not wanted:
            return True
        told = self._session.attempt(
            lambda: jobs.edit(place.store, place.actor, self._number, seen=before, **wanted), quiet=True
        )
        if not told:
            why = str(told.refused)
            self.fields.wrong_reference(why) if "reference and date" in told.plain else self.side.wrong(why)
        return bool(told)

    def _change_back(self, number: str, was: Order, to: Order) -> None:
        place, wanted = self._session.place, _differences(was, to)
        if self._session.attempt(lambda: jobs.edit(place.store, place.actor, number, seen=was, **wanted)):
            self._session.say(self.tr("Job {number} is as it was.").format(number=number), Tone.GOOD)


def _differences(before: Order, after: Order) -> dict[str, Any]:
    """What is to be changed, as the service wants it; what is not named stays as it is by now, at any desk."""
    wanted: dict[str, Any] = {
        name: getattr(after, name) for name in jobs.EDITABLE if getattr(after, name) != getattr(before, name)
    }
    if "date" in wanted:
        wanted["date"] = after.date.isoformat()
    if after.lines != before.lines:
        wanted["lines"] = after.lines
    there = asdict(before.consignee)
    if party := {name: value for name, value in asdict(after.consignee).items() if value != there[name]}:
        wanted["consignee"] = party
    return wanted

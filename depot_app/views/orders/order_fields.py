"""All fields of an order, for a new job and for a changed one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from depot_app.domain.letters import plain
from depot_app.domain.orders import JobKind, Order, Party
from depot_app.services import customer_memory
from depot_app.services.customer_memory import Memory, PastJob
from depot_app.views.day_edit import DayEdit
from depot_app.views.field_row import field_row
from depot_app.views.language import tr
from depot_app.views.look import GAP, WIDE_GAP
from depot_app.views.orders import reading, words
from depot_app.views.orders.goods import GoodsLines
from depot_app.views.orders.party import PartyFields
from depot_app.views.orders.side import TWO_LINES
from depot_app.views.orders.suggest import Suggest
from depot_app.views.parts import Choice, Field, button, clear, holding, label, under
from depot_app.views.said import said
from depot_app.views.session import Session

_PAST_OFFERED = 2


class OrderFields(QWidget):
    like_wanted = Signal(str)  # the number of an earlier job that the new one is to be like

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._memory = Memory()
        self._make()
        self._wire()
        self._lay_out()

    def _make(self) -> None:
        self.customer = Suggest(self._customers)
        self.reference, self.window_from, self.window_to = QLineEdit(), QLineEdit(), QLineEdit()
        self.consignee, self.sender_ = PartyFields(tr("Consignee")), PartyFields(tr("Collect from"))
        self.date = DayEdit()
        self.service = Suggest(self._services, at_once=True)
        self.goods = GoodsLines()
        self.kind = Choice()
        for each in JobKind:
            self.kind.addItem(words.kind(each.value), each.value)
        self.instructions = QPlainTextEdit()
        self.instructions.setTabChangesFocus(True)
        self.instructions.setStyleSheet(TWO_LINES)
        self._past = under(gap=4)
        self._past_box = holding(under(label(tr("Like an earlier one"), "quiet"), self._past, gap=4))
        self._past_box.hide()
        self._customer, self._reference = Field(tr("Customer"), self.customer), Field(tr("Reference"), self.reference)
        self._from, self._to = Field(tr("Not before"), self.window_from), Field(tr("Not after"), self.window_to)

    def _wire(self) -> None:
        self.customer.taken.connect(self._take_customer)
        self.customer.editingFinished.connect(self._remember)
        self.consignee.name.taken.connect(lambda _: self.date.setFocus())
        self.service.taken.connect(self.service.setText)
        self.kind.currentIndexChanged.connect(self._show_sender)
        self._show_sender()

    def _lay_out(self) -> None:
        whose = field_row(self._customer, self._reference)
        whose.setStretch(0, 3)
        whose.setStretch(1, 2)
        self._when = holding(field_row(Field(tr("Date"), self.date), Field(tr("Service"), self.service)))
        self.setLayout(under(
            whose, self._past_box, WIDE_GAP - GAP, self.consignee, self._when, self.goods,
            field_row(Field(tr("Kind"), self.kind), self._from, self._to), self.sender_,
            Field(tr("Instructions"), self.instructions), None,
        ))  # fmt: skip

    # --- memory ----------------------------------------------------------------------------------------------------

    def _customers(self, text: str) -> list[tuple[str, Any]]:
        return [(name, name) for name in customer_memory.names(self._session.place.store, text)]

    def _services(self, text: str) -> list[tuple[str, Any]]:
        return [(each, each) for each in self._memory.services if plain(each).startswith(plain(text))]

    def _take_customer(self, name: str) -> None:
        self.customer.setText(name)
        self._remember()
        self.reference.setFocus()

    def _remember(self) -> None:
        self._memory = customer_memory.of(self._session.place.store, self.customer.text())
        self.consignee.remember(self._memory.consignees)
        self.sender_.remember(self._memory.consignees)
        clear(self._past)
        for past in self._memory.jobs[:_PAST_OFFERED] if self.customer.isEnabled() else ():
            self._past.addWidget(self._past_button(past))
        self._past_box.setVisible(self._past.count() > 0)

    def _past_button(self, past: PastJob) -> QPushButton:
        told = f"{past.reference} → {words.party_shortly(past.to)} · {words.day(past.date)}"
        made = button(told, lambda: self.like_wanted.emit(past.number))
        made.setAccessibleName(self.tr("Like {job}").format(job=told))
        return made

    def _show_sender(self) -> None:
        self.sender_.setVisible(self.kind.currentData() != JobKind.DELIVERY.value)

    # --- values ----------------------------------------------------------------------------------------------------

    def show_order(self, order: Order, *, customer_fixed: bool = False) -> None:
        self.customer.setText(order.customer)
        self.customer.setEnabled(not customer_fixed)
        self.kind.setEnabled(not customer_fixed)
        self.reference.setText(order.reference)
        self.consignee.show_party(order.consignee)
        self.sender_.show_party(order.sender or Party(""))
        self.date.show_day(order.date)
        self.service.setText(order.service)
        self.goods.show_lines(order.lines)
        self.kind.setCurrentIndex(self.kind.findData(order.kind.value))
        self.window_from.setText(order.window_from)
        self.window_to.setText(order.window_to)
        self.instructions.setPlainText(order.instructions)
        self.unmark()
        self._remember()

    def unmark(self) -> None:
        """Nothing is told to be wrong."""
        for field in self.findChildren(Field):
            field.wrong()

    def wrong_reference(self, why: str) -> None:
        self._reference.wrong(why)

    def order(self) -> Order | None:
        """The order as typed; None where something is missing or wrong, which is then told at its field."""
        times = [self._time(field) for field in (self._to, self._from)]
        lines = self.goods.lines()
        asked: Sequence[tuple[Field, QLineEdit, str]] = (
            (self.consignee.named, self.consignee.name, tr("Who gets it?")),
            (self._reference, self.reference, tr("The customer's number for it, so that it is not booked twice.")),
            (self._customer, self.customer, tr("Whose order is it?")),
        )  # fmt: skip
        missing = False
        for field, editor, why in asked:  # the last one found has the cursor: the first on the form
            field.wrong("" if editor.text().strip() else why)
            missing = missing or not editor.text().strip()
        if missing or lines is None or None in times:
            return None
        sender = self.sender_.party() if not self.sender_.isHidden() else None
        return Order(
            self.customer.text().strip(), self.reference.text().strip(),
            self.date.day_chosen(), self.consignee.party(), lines,
            self.service.text().strip(), JobKind(self.kind.currentData()),
            sender if sender is not None and sender.name else None,
            self.instructions.toPlainText().strip(), times[1] or "", times[0] or "",
        )  # fmt: skip

    def _time(self, field: Field) -> str | None:
        field.wrong()
        assert isinstance(field.editor, QLineEdit)
        try:
            return reading.time_of_day(field.editor.text())
        except ValueError as error:
            field.wrong(said(str(error)))
            return None

"""Customers Odoo does not know: who they may be there, and a person's word on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout

from depot_app.domain.erp import PartnerNow
from depot_app.domain.letters import plain
from depot_app.services import matching
from depot_app.services.connecting import KeptErp
from depot_app.services.matching import Stranger
from depot_app.views.language import grouped, tr
from depot_app.views.look import GAP, WIDE_GAP, Tone
from depot_app.views.parts import Field, beside, button, clear, label, under
from depot_app.views.rows import Column, Listed
from depot_app.views.session import Running, Session

_REST_MS = 250


def named_strangers(found: Sequence[Stranger], typed: str) -> Listed[Stranger]:
    """Those that fit what was typed."""
    orders = {"name": lambda row: plain(row.name), "jobs": lambda row: row.jobs}
    return Listed(found, lambda row: row.name, orders, said=lambda row: row.name, wanted=typed)


def stranger_columns() -> list[Column[Stranger]]:
    return [
        Column(tr("Customer"), lambda row: row.name, 40, sort="name"),
        Column(tr("Jobs here"), lambda row: grouped(row.jobs), 10, right=True, sort="jobs"),
    ]


class StrangerPanel(QFrame):
    """What Odoo has that is like the customer chosen. Odoo is asked beside the window."""

    matched = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._name = ""
        self._asked_for = ""
        self._run: Running | None = None
        self._matching: Running | None = None
        self.suggestions: list[QPushButton] = []
        self._title, self._words = label("", "title", wrap=True), label("", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP)
        self.number = QLineEdit()
        self.number.setValidator(QIntValidator(1, 2**31 - 1, self.number))
        self.number.returnPressed.connect(self._by_number)
        self.number_field = Field(self.tr("Or its number in Odoo"), self.number)
        self.make = button(self.tr("Make it in Odoo"), self._make)
        self.say = button(self.tr("It is this number"), self._by_number)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._ask)
        layout = under(
            self._title, self._words, self._list, GAP, self.number_field,
            beside(self.say, self.make, None), None,
        )  # fmt: skip
        layout.setContentsMargins(WIDE_GAP, 0, GAP, 0)
        self.setLayout(layout)
        self.setMinimumWidth(320)

    def show_stranger(self, stranger: Stranger | None) -> None:
        name = stranger.name if stranger else ""
        if stranger is None:
            self._name = ""
            return
        for each in (self.make, self.say, self.number):
            each.setEnabled(self._session.may("customer_matched"))
        if name == self._name:
            return
        self._name = name
        self.number.clear()
        self._title.setText(name)
        clear(self._list)
        self.suggestions = []
        self._words.setText(self.tr("Asking Odoo who this may be…"))
        self._rest.start()

    # --- asking ----------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        connect, name = self._session.place.connect, self._name
        if not name or self._run is not None:
            return
        if connect is None:
            self._words.setText(self.tr("This window has no connection to Odoo."))
            return
        self._asked_for = name
        self._run = self._session.background.call(lambda: matching.nearest(connect, name))
        self._run.finished.connect(self._come)
        self._run.failed.connect(self._fail)

    @Slot(object)
    def _come(self, partners: list[PartnerNow]) -> None:
        self._run = None
        if self._asked_for != self._name:
            self._ask()
            return
        self._words.setText(self.tr("Who is it in Odoo?") if partners else self.tr("Odoo has nobody of that name."))
        clear(self._list)
        self.suggestions = [self._suggestion(each) for each in partners]
        for made in self.suggestions:
            self._list.addWidget(made)

    @Slot(str)
    def _fail(self, words: str) -> None:
        self._run = None
        if self._asked_for != self._name:
            self._ask()
            return
        self._words.setText(words)

    def _suggestion(self, partner: PartnerNow) -> QPushButton:
        more = "  ·  ".join(part for part in (partner.ref, partner.vat, str(partner.id)) if part)
        made = button(f"{partner.name}   ({more})", lambda: self._match(partner.id))
        made.setAccessibleName(self.tr("It is {name}").format(name=partner.name))
        return made

    # --- matching --------------------------------------------------------------------------------------------------

    def _by_number(self) -> None:
        if self.number.text():
            self._match(int(self.number.text()))
        else:
            self.number_field.wrong(self.tr("Write the number that stands in Odoo's address bar."))

    def _make(self) -> None:
        self._match(None)

    def _match(self, odoo: int | None) -> None:
        connect: Callable[[], KeptErp] | None = self._session.place.connect
        if connect is None or not self._name or self._matching is not None:
            return
        store, actor, name, kept = self._session.place.store, self._session.place.actor, self._name, connect
        self.number_field.wrong()
        self._words.setText(self.tr("Telling Odoo…"))
        self._matching = self._session.background.call(lambda: matching.match(kept, store, actor, name, odoo))
        self._matching.finished.connect(self._is_matched)
        self._matching.failed.connect(self._is_not)

    @Slot(object)
    def _is_matched(self, odoo: int) -> None:
        self._matching = None
        words = self.tr("{name} is customer {number} in Odoo. What waited for that goes there now.")
        self._session.say(words.format(name=self._name, number=odoo), Tone.GOOD)
        self._session.changed.emit()
        self._session.background.wake()
        self.matched.emit()

    @Slot(str)
    def _is_not(self, words: str) -> None:
        self._matching = None
        self._words.setText(words)

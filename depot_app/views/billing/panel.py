"""One job on its way to the invoice: what is missing and where it is mended, its price, charges and exceptions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from depot_app.domain.readiness import Missing
from depot_app.errors import DepotError
from depot_app.services import approvals, billing, to_bill
from depot_app.services.approvals import CHARGE, EXCEPTION, PRICE, Item
from depot_app.services.to_bill import ToBill
from depot_app.views import focus
from depot_app.views.billing.charge_card import ChargeCard
from depot_app.views.billing.item_row import ItemRow
from depot_app.views.billing.lists import billing_words, day, money, outcome
from depot_app.views.field_row import field_row
from depot_app.views.language import amid
from depot_app.views.language import figures as spoken_figures
from depot_app.views.language import money as told_money
from depot_app.views.look import GAP, WIDE_GAP, Tone, figures
from depot_app.views.parts import Choice, Field, beside, button, card, clear, holding, label, under
from depot_app.views.roles import owner_words
from depot_app.views.said import said
from depot_app.views.session import Session

#: Where a price comes from; what is not agreed beforehand waits for a supervisor.
SOURCES = ("agreed", "rate card", "contract", "tariff")
#: The rule that is not met -> the kind of thing that settles it here.
_KIND = {"priced": PRICE, "charges settled": CHARGE, "no blocking exception": EXCEPTION}


class JobPanel(QScrollArea):
    settled = Signal()  # something about the job was decided here

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: tuple[ToBill, list[Item], str] | None = None
        self._rows: list[ItemRow] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(380)
        self._title, self._about = label("", "title"), label("", "quiet", wrap=True)
        self._total = label("", "figure")
        self._total.setFont(figures(32))
        self._missing, self._items = QVBoxLayout(), QVBoxLayout()
        for layout in (self._missing, self._items):
            layout.setSpacing(GAP)
        self._price, self._charge, self._anyway = self._price_form(), ChargeCard(session), self._anyway_form()
        self._charge.captured.connect(self._decided)
        self._forms: dict[QFrame, QWidget] = {
            self._price: self.amount,
            self._charge: self._charge.code,
            self._anyway: self.why,
        }
        self._does: dict[QFrame, Callable[[], object]] = {
            self._price: self._set_price, self._charge: self._charge.capture, self._anyway: self._release_anyway,
        }  # fmt: skip
        self._opened = self._price
        self._can = dict.fromkeys(self._forms, False)
        self._openers: dict[QFrame, QPushButton] = {
            self._price: button(self.tr("Set the price…"), lambda: self._open(self._price)),
            self._charge: button(self.tr("Add a charge…"), lambda: self._open(self._charge)),
            self._anyway: button(self.tr("Release anyway…"), lambda: self._open(self._anyway)),
        }
        self._open_button = button(self.tr("Open job"), self._open_job)
        inside = under(
            beside(self._title, None, self._open_button), self._about, self._total,
            self._missing, self._items, beside(self._openers[self._price], self._openers[self._charge], None),
            beside(self._openers[self._anyway], None), *self._forms, None, gap=GAP,
        )  # fmt: skip
        self._body = holding(inside)
        inside.setContentsMargins(WIDE_GAP, 0, GAP, 0)
        self.setWidget(self._body)
        self._body.hide()

    # --- forms -------------------------------------------------------------------------------------------------------

    def _price_form(self) -> QFrame:
        self.amount = QLineEdit()
        self.amount.setPlaceholderText(spoken_figures("120.50"))
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.source = Choice()
        self.source.setEditable(True)
        for each in SOURCES:
            self.source.addItem(said(each), each)
        self.amount_field = Field(self.tr("Price"), self.amount)
        source = Field(self.tr("Where it comes from"), self.source)
        self.amount.returnPressed.connect(self._set_price)
        return card(under(
            field_row(self.amount_field, source), beside(button(self.tr("Set price"), self._set_price), None),
        ))  # fmt: skip

    def _anyway_form(self) -> QFrame:
        self.why = QLineEdit()
        self.why_field = Field(self.tr("Release although not ready: why"), self.why)
        self.why.returnPressed.connect(self._release_anyway)
        return card(under(self.why_field, beside(button(self.tr("Release anyway"), self._release_anyway), None)))

    # --- showing -----------------------------------------------------------------------------------------------------

    @property
    def number(self) -> str:
        """The job shown, empty without one."""
        return self._shown[0].number if self._shown else ""

    def show_job(self, job_id: str | None) -> None:
        """Show a job; what is being typed about the same one stays."""
        self._show(to_bill.row(self._session.place.store, job_id) if job_id else None)

    def show_number(self, number: str) -> None:
        """The same by the job's number."""
        self._show(to_bill.by_number(self._session.place.store, number))

    def _show(self, row: ToBill | None) -> None:
        bars = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if row is None else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bars)
        if row is None:
            self._shown = None
            self._body.hide()
            return
        try:
            items = approvals.of_job(self._session.place.store, self._session.place.actor, row.number)
        except DepotError:
            return  # nobody is signed in any more
        was, self._shown = self._shown, (row, items, self._session.place.name)
        if was == self._shown and not self._body.isHidden():
            return
        if was is None or (was[0].id, was[2]) != (row.id, self._shown[2]):
            self._forget_typed()
        self._fill(row, items)
        self._body.show()

    def _forget_typed(self) -> None:
        for editor in (self.amount, self.why):
            editor.clear()
        self._charge.show_job(self.number)
        self.source.setCurrentIndex(0)
        for form in self._forms:
            form.hide()
        self._rows = []
        for field in (self.amount_field, self.why_field):
            field.wrong()
        self.verticalScrollBar().setValue(0)

    def _fill(self, row: ToBill, items: list[Item]) -> None:
        self._title.setText(row.number)
        self._about.setText("\n".join((
            f"{row.reference}  ·  {row.customer}",
            self.tr("to {consignee}  ·  {day}  ·  POD: {outcome}").format(
                consignee=row.consignee, day=day(row.date), outcome=amid(outcome(row.outcome))),
        )))  # fmt: skip
        self._total.setText(money(row.total or row.price) or self.tr("No price"))
        clear(self._missing)
        for lack in row.missing:
            self._missing.addWidget(self._lack(lack))
        if not row.missing:
            words = self.tr("✓ Ready to release") if row.billing == "priced" else billing_words(row.billing)
            self._missing.addWidget(label(words, "section"))
        typed = {each.item.key: each.typed() for each in self._rows if each.typed()}
        writing = next((each.item.key for each in self._rows if each.words.hasFocus()), "")
        clear(self._items)
        self._rows = [ItemRow(self._session, item, self._decided) for item in items if _told(item)]
        for each in self._rows:
            self._items.addWidget(each)
            if each.item.key in typed:
                each.type_again(typed[each.item.key], going_on=each.item.key == writing)
        made = [part for each in (self._missing, self._items) for part in focus.stops_in(each)]
        focus.in_turn(self._open_button, *made, self._openers[self._price])
        self._offer(row)

    def _offer(self, row: ToBill) -> None:
        """What this person may do with the job as it is."""
        open_still, may = row.billing in ("unpriced", "priced"), self._session.may
        offered = {
            self._price: open_still and may("pricing_approved"),
            self._charge: open_still and may("charge_proposed"),
            self._anyway: bool(row.missing) and row.billing == "priced" and may("invoice_released"),
        }
        for form, opener in self._openers.items():
            if not offered[form]:
                form.hide()
            elif form is self._price and row.price is None and not self._of(PRICE):
                form.show()
            self._can[form] = offered[form]
            opener.setVisible(offered[form] and form.isHidden())

    def _open(self, form: QFrame) -> None:
        form.show()
        self._openers[form].hide()
        self._forms[form].setFocus()
        self._opened = form
        QTimer.singleShot(0, self, self._see_opened)  # its size is known when the loop turns

    def _see_opened(self) -> None:
        self.ensureWidgetVisible(self._opened)

    def _lack(self, lack: Missing) -> QWidget:
        words = label(f"▲ {said(lack.why)}", wrap=True)
        words.setMinimumWidth(160)
        row = self._of(_KIND.get(lack.rule, ""))
        if row is not None and not row.may():
            line = beside(words, label(self.tr("needs a {role}").format(role=owner_words(lack.owner)), "quiet"))
        else:
            line = beside(words, button(self._mend_words(lack), lambda: self.mend(lack)))
        line.setStretch(0, 1)
        return holding(line)

    def act(self) -> bool:
        """Do what is asked for where the cursor is; whether it is in something that asks."""
        at = QApplication.focusWidget()
        asking = [*self._does.items(), *((row.second, row.settle) for row in self._rows)]
        does = next((does for part, does in asking if at is not None and part.isAncestorOf(at)), None)
        if does is not None:
            does()
        return does is not None

    # --- mending -----------------------------------------------------------------------------------------------------

    def _mend_words(self, lack: Missing) -> str:
        if lack.rule == "POD accepted" or (lack.rule == "customer's rules" and "page" in lack.why):
            return self.tr("Take in the POD")
        if lack.rule == "priced":
            return self.tr("Decide") if self._of(PRICE) else self.tr("Set the price")
        if lack.rule in ("charges settled", "no blocking exception"):
            return self.tr("Decide")
        return self.tr("Take in the POD") if lack.owner == "clerk" and "road" in lack.why else self.tr("Open job")

    def mend_first(self) -> None:
        """Go to where the first thing that is missing is mended."""
        if self._shown and self._shown[0].missing:
            self.mend(self._shown[0].missing[0])

    def mend(self, lack: Missing) -> None:
        """Go to the very place where this is mended."""
        row = self._of(_KIND.get(lack.rule, ""))
        if row is not None:
            self.ensureWidgetVisible(row)
            row.start()
        elif lack.rule == "priced" and self._can[self._price]:
            self._open(self._price)
            self.amount.selectAll()
        elif self._mend_words(lack) == self.tr("Take in the POD"):
            self._session.wanted.emit("deliveries", self.number)
        else:
            self._open_job()

    def _of(self, kind: str) -> ItemRow | None:
        return next((row for row in self._rows if row.item.kind == kind and row.item.waits), None)

    def _open_job(self) -> None:
        if self.number:
            self._session.wanted.emit("job", self.number)

    def _decided(self) -> None:
        if self._shown:
            self.show_job(self._shown[0].id)
        self.settled.emit()

    def _set_price(self) -> None:
        place, number = self._session.place, self.number
        typed = self.source.currentText().strip()
        known = self.source.findText(typed)
        source = self.source.itemData(known) if known >= 0 else typed or SOURCES[0]
        done = self._session.attempt(
            lambda: billing.set_price(place.store, place.actor, number, self.amount.text(), source), quiet=True
        )
        self.amount_field.wrong(str(done.refused) if done.refused else "")
        if done.value is not None:
            words = self.tr("Job {job} costs {amount}.") if not done.value.waits else self.tr(
                "{amount} for job {job} waits for a supervisor: it was not agreed beforehand.")  # fmt: skip
            tone = Tone.ATTENTION if done.value.waits else Tone.GOOD
            self._session.say(words.format(job=number, amount=told_money(done.value.amount)), tone)
            self.amount.clear()
            self._price.hide()
            self._decided()

    def _release_anyway(self) -> None:
        why, number, place = self.why.text().strip(), self.number, self._session.place
        if not why:
            self.why_field.wrong(self.tr("Say why in a few words."))
            return
        done = self._session.attempt(lambda: billing.release(place.store, place.actor, [number], why), quiet=True)
        self.why_field.wrong(str(done.refused) if done.refused else "")
        if done:
            words = self.tr("Job {job} is released although not all is settled.")
            self._session.say(words.format(job=number), Tone.GOOD)
            self._decided()


def _told(item: Item) -> bool:
    """A price that another one has taken the place of is history."""
    return item.kind != PRICE or item.state in ("proposed", "approved")

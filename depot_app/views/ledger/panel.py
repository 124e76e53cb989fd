"""One thing that happened: both times, who, and what of it is at Odoo, with what can be done about the rest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout

from depot_app.services import ledger_actions, ledger_lines
from depot_app.services.ledger_lines import Line, Sending
from depot_app.views import clock
from depot_app.views.ledger import words
from depot_app.views.look import GAP, SHAPES, WIDE_GAP, Tone
from depot_app.views.parts import beside, button, clear, holding, label, under
from depot_app.views.said import quoted
from depot_app.views.session import Session


class SendingRow(QFrame):
    """One thing to do at Odoo. ``done`` is called after a decision."""

    def __init__(self, session: Session, sending: Sending, url: str, done: Callable[[], object]) -> None:
        super().__init__()
        self._session, self.sending, self._done = session, sending, done
        self.setProperty("kind", "card")
        self.link = record_url(url, sending)
        self.retry = button(self.tr("Try again"), self.try_again, main=True)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why it is never sent"))
        self.reason.setAccessibleName(self.tr("Why it is never sent"))
        self.reason.returnPressed.connect(self._withdraw)
        self.withdraw = button(self.tr("Withdraw…"), self._ask)
        named = sending.name and not sending.name.isdigit()
        verb = self.tr("Open {name} in Odoo").format(name=sending.name) if named else self.tr("Open in Odoo")
        self.open = button(verb, self._browse, sign="external-link-alt")
        self._second = holding(beside(self.reason, button(self.tr("Never send it"), self._withdraw)))
        self._second.hide()
        layout = under(label(words.task(sending.what), "section"), *self._told(), *self._decisions(), self._second,
                       gap=4)  # fmt: skip
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        self.setLayout(layout)

    def _told(self) -> list[QLabel]:
        sending, zone = self.sending, self._session.zone()
        shape = SHAPES[words.tone(sending)]
        lines = [f"{shape} {words.state(sending)}".strip()]
        if sending.sent:
            lines[0] += self.tr(" since {time}").format(time=clock.said(sending.sent, zone))
        if sending.attempts > 1 or (sending.attempts and not sending.sent):
            lines.append(self.tr("Tried {count} times").format(count=sending.attempts) if sending.attempts > 1
                         else self.tr("Tried once"))  # fmt: skip
        if sending.next_try and sending.state == ledger_lines.WAITING:
            lines.append(self.tr("Tried again at {time}").format(time=clock.said(sending.next_try, zone)))
        if sending.error:
            lines.append(self.tr("Odoo said: {words}").format(words=quoted(sending.error)))
        if sending.why:
            lines.append(self.tr("Withdrawn because: {words}").format(words=sending.why))
        found = [label(line, wrap=True) for line in lines]
        for each in found:
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return found

    def _decisions(self) -> list[QFrame]:
        open_still = self.sending.state in (ledger_lines.PARKED, ledger_lines.CHANGED, ledger_lines.WAITING)
        line = [self.retry] if self.may_retry() else []
        if open_still and self._session.may("step_withdrawn"):
            line.append(self.withdraw)
        if self.link:
            line.append(self.open)
        if not line:
            return []
        made = QFrame()
        made.setLayout(beside(*line, None))
        return [made]

    def may_retry(self) -> bool:
        return self.sending.state in (ledger_lines.PARKED, ledger_lines.CHANGED) and self._session.may("step_retried")

    def try_again(self) -> None:
        place = self._session.place
        done = self._session.attempt(lambda: ledger_actions.retry(place.store, place.actor, self.sending.id))
        if done:
            self._session.say(self.tr("It goes to Odoo again within seconds."), Tone.GOOD)
            self._done()

    def _ask(self) -> None:
        self._second.show()
        self.reason.setFocus()

    def _withdraw(self) -> None:
        why, place = self.reason.text().strip(), self._session.place
        if not why:
            self.reason.setFocus()
            self._session.say(self.tr("Say why in a few words: it is kept with what was recorded."), Tone.ATTENTION)
            return
        done = self._session.attempt(lambda: ledger_actions.withdraw(place.store, place.actor, self.sending.id, why))
        if done:
            self.reason.clear()
            self._session.say(self.tr("It is withdrawn and never sent. What was recorded here stays."), Tone.GOOD)
            self._done()

    def _browse(self) -> None:
        QDesktopServices.openUrl(QUrl(self.link))

    def type_again(self, text: str, *, going_on: bool) -> None:
        """What was typed before this row was made anew; ``going_on`` where the keyboard was there."""
        self.reason.setText(text)
        self._second.show()
        if going_on:  # it is shown when the loop turns
            QTimer.singleShot(0, self.reason, self.reason.setFocus)


def record_url(url: str, sending: Sending) -> str:
    """Where Odoo shows the record, empty where there is none to show."""
    if not (url and sending.model and sending.record):
        return ""
    return f"{url.rstrip('/')}/web#id={sending.record}&model={sending.model}&view_type=form"


class LinePanel(QScrollArea):
    def __init__(self, session: Session, done: Callable[[], object]) -> None:
        super().__init__()
        self._session, self._done = session, done
        self._shown: tuple[Line, str, str] | None = None
        self.rows: list[SendingRow] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(320)
        self._title, self._about = label("", "title", wrap=True), label("", wrap=True)
        self._job = button("", self._open_job)
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP)
        inside = under(self._title, self._about, beside(self._job, None), self._list, None)
        self._body = holding(inside)
        inside.setContentsMargins(WIDE_GAP, 0, GAP, 0)
        self.setWidget(self._body)
        self._body.hide()

    @property
    def job(self) -> str:
        return self._shown[0].job if self._shown else ""

    def show_line(self, line: Line | None, url: str) -> None:
        """Show what happened; what is being typed about the same stays."""
        if line is None:
            self._shown = None
            self._body.hide()
            return
        was, self._shown = self._shown, (line, url, self._session.place.name)
        if was == self._shown and not self._body.isHidden():
            return
        same = was is not None and was[2] == self._shown[2]
        typed = {row.sending.id: row.reason.text() for row in self.rows if same and row.reason.text()}
        self._title.setText(words.happening(line))
        about = [words.times(line, self._session.zone()), self.tr("By {name}").format(name=words.name(line.by))]
        if line.reference:
            about.append(self.tr("Reference {reference}").format(reference=line.reference))
        if not line.sendings:
            about.append(self.tr("Nothing is to be done at Odoo for it."))
        self._about.setText("\n".join(about))
        self._job.setText(self.tr("Open job {job}").format(job=line.job))
        self._job.setVisible(bool(line.job))
        writing = next((row.sending.id for row in self.rows if row.reason.hasFocus()), 0)
        clear(self._list)
        self.rows = [SendingRow(self._session, each, url, self._done) for each in line.sendings]
        for row in self.rows:
            self._list.addWidget(row)
            if row.sending.id in typed:
                row.type_again(typed[row.sending.id], going_on=row.sending.id == writing)
        self._body.show()

    def _open_job(self) -> None:
        if self.job:
            self._session.wanted.emit("job", self.job)

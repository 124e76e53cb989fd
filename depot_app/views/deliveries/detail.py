"""Beside the list: one job's POD, and the exception or charge logged along with it."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from depot_app.errors import DepotError
from depot_app.services import deliveries, due
from depot_app.services.deliveries import Outcome
from depot_app.services.due import ForPod
from depot_app.views.deliveries.beside_pod import ChargeForm, ExceptionForm
from depot_app.views.deliveries.form import Entered, PodForm
from depot_app.views.deliveries.outcomes import outcome_words
from depot_app.views.doing import Doing
from depot_app.views.look import Tone
from depot_app.views.parts import beside, button, card, label, under
from depot_app.views.said import said
from depot_app.views.session import Session

_NOT_OUT = ("", "planned", "confirmed", "short", "withdrawn")


class PodDetail(QWidget):
    """``accepted`` tells the job's number and what to say; ``closed`` that the form was put away."""

    accepted = Signal(str, str)
    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._doing = Doing(session, self)
        self._kept: dict[str, Entered] = {}
        self._kept_of = {session.place.name: self._kept}
        self._waits_for_files = False
        self.form = PodForm(session)
        self.exception, self.charge = ExceptionForm(session), ChargeForm(session)
        self._job, self._where = label("", "section", wrap=True), label("", "quiet", wrap=True)
        self.exception_button = button(self.tr("Exception…"), partial(self._beside, self.exception))
        self.charge_button = button(self.tr("Charge…"), partial(self._beside, self.charge))
        self.body = QStackedWidget()
        for each in (self.form, self.exception, self.charge):
            self.body.addWidget(each)
        close = button(self.tr("Close   Esc"), self.close_form)
        self.body.currentChanged.connect(lambda number: close.setVisible(number == 0))
        above = beside(under(self._job, self._where, gap=2), close)
        above.setStretch(0, 1)
        above.setAlignment(close, Qt.AlignmentFlag.AlignTop)
        self.form.foot.addWidget(self.exception_button)
        self.form.foot.addWidget(self.charge_button)
        self.setLayout(under(card(under(above, self.body))))
        self.form.accepted.connect(self.accept)
        self.form.files.settled.connect(self._files_settled)
        self.exception.done.connect(self.back_to_pod)
        self.charge.done.connect(self.back_to_pod)

    # --- what the page asks ------------------------------------------------------------------------------------------

    def job(self) -> str:
        """The job whose form is open, empty where none is."""
        return self.form.about.job if self.form.about is not None else ""

    def open_job(self, ref: str) -> bool:
        """Show the form of a job, with what was typed into it before; whether it can have a POD."""
        try:
            about = due.for_pod(self._session.place.store, ref)
        except DepotError as error:
            self._session.say(said(str(error)), Tone.STOP)
            return False
        if why := self._cannot(about):
            self._session.say(why, Tone.ATTENTION)
            return False
        self.keep()
        self.form.show_job(about, self._kept.get(about.job) or self._as_it_stands(about))
        self._tell(about)
        self.body.setCurrentWidget(self.form)
        return True

    def reread(self) -> None:
        """Another desk may have taken in the same paper."""
        if self.job():
            self._tell(due.for_pod(self._session.place.store, self.job()))

    def keep(self) -> None:
        """What is typed stays with its job until it is accepted; no form is open afterwards."""
        if (ref := self.job()) and not self._doing.is_busy():
            entered = self.form.entered()
            self._kept.pop(ref, None)
            if entered.is_begun():
                self._kept[ref] = entered
        self.form.about = None

    def signed(self) -> None:
        """Who comes back finds what they typed, whoever was here meanwhile; nobody sees what another person did."""
        self.keep()
        if name := self._session.place.name:
            self._kept = self._kept_of.setdefault(name, {})

    def close_form(self) -> None:
        """Go back one step: from an exception or a charge to the POD, from the POD to the list."""
        if self.body.currentWidget() is not self.form:
            self.back_to_pod()
        else:
            self.keep()
            self.closed.emit()

    def has_begun_beside(self) -> bool:
        """Whether an exception or a charge is half entered."""
        beside = self.body.currentWidget()
        return bool(self.job()) and beside in (self.exception, self.charge) and beside.is_begun()

    def back_to_pod(self) -> None:
        self.body.setCurrentWidget(self.form)
        self.form.go_on()

    # --- accept ------------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Accept what is entered."""
        if self.form.about is None or self._doing.is_busy():
            return
        if self.form.files.is_busy():
            self._waits_for_files = True
            return
        pod = self.form.pod()
        if pod is None:
            return
        place, ref = self._session.place, self.job()
        self.form.accept_button.setEnabled(False)
        self._doing.do(partial(deliveries.accept, place.store, place.actor, ref, pod), waits=bool(pod.files),
                       done=partial(self._accepted, ref, pod), refused=self._refused)  # fmt: skip

    def _accepted(self, ref: str, pod: deliveries.Pod, number: str) -> None:
        self.form.accept_button.setEnabled(True)
        self._kept.pop(ref, None)
        if self.job() == ref:
            self.form.about = None
        words = self.tr("POD {id} of {job} is in: {outcome}, {name}.")
        told = words.format(id=number, job=ref, outcome=outcome_words(pod.outcome), name=pod.by.strip())
        self.accepted.emit(ref, told)

    def _refused(self, words: str) -> None:
        self.form.accept_button.setEnabled(True)
        self._session.say(words, Tone.STOP)

    def _files_settled(self) -> None:
        if self._waits_for_files:
            self._waits_for_files = False
            self.accept()

    # --- inside ------------------------------------------------------------------------------------------------------

    def _beside(self, form: ExceptionForm | ChargeForm) -> None:
        if self.form.about is not None:
            self.body.setCurrentWidget(form)
            form.show_job(self.form.about)

    def _cannot(self, about: ForPod) -> str:
        """Why no POD can be taken in; empty where one can."""
        if not self._session.may("service_completed"):
            return self.tr("Taking in a POD is a clerk's work. Nothing was changed. Ask a clerk or a supervisor.")
        if about.cancelled:
            words = self.tr(
                "Job {job} is cancelled, so it has no POD. Nothing was changed. Book it again if it did go."
            )
            return words.format(job=about.job)
        if about.leg in _NOT_OUT:
            words = self.tr("Job {job} has not left the depot. Nothing was changed. Let its load depart first.")
            return words.format(job=about.job)
        if about.billing in ("released", "invoiced", "paid"):
            words = self.tr("The POD of job {job} stands: it is released to invoice. Nothing was changed. "
                            "Log an exception on the job instead.")  # fmt: skip
            return words.format(job=about.job)
        return ""

    def _as_it_stands(self, about: ForPod) -> Entered:
        """What a POD that is in says, to be put right; nothing where none is."""
        if about.last is None:
            return Entered()
        at = datetime.fromisoformat(about.last.at).astimezone(self._session.zone())
        return Entered(Outcome(about.last.outcome), about.last.by, f"{at:%Y-%m-%d %H:%M}", about.last.note,
                       about.last.delivered)  # fmt: skip

    def _tell(self, about: ForPod) -> None:
        self.form.tell(about)
        to = about.consignee
        self._job.setText("   ".join((about.job, ", ".join(filter(None, (to.name, to.city))))))
        count = len(about.units)
        units = self.tr("1 unit") if count == 1 else self.tr("{count} units").format(count=count)
        load = self.tr("Load {load}, {who}").format(load=about.load, who=about.who)
        whose = self.tr("for {customer}, {reference}").format(customer=about.customer, reference=about.reference)
        street = ", ".join(to.address.splitlines())
        self._where.setText("  ·  ".join(part for part in (load, units, street, whose) if part))

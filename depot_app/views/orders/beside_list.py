"""What stands beside the list of jobs: nothing, one job, several, or a form; forms are made when first wanted."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from depot_app.views.growing import later
from depot_app.views.language import tr
from depot_app.views.orders.detail import Detail
from depot_app.views.orders.edit_job import EditJob
from depot_app.views.orders.new_job import NewJob
from depot_app.views.orders.several import Several
from depot_app.views.orders.small_forms import Reason, Return, Split
from depot_app.views.parts import Empty
from depot_app.views.session import Session

_LEAST = 420
FormT = TypeVar("FormT", NewJob, EditJob, Reason, Split, Return)


class BesideList(QStackedWidget):
    away = Signal()  # a form is left or done
    booked = Signal(str)  # a new job is, this one
    job_wanted = Signal(str)  # what a form made is to be seen

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.nothing = Empty(tr("No job is chosen."), tr("Choose one in the list, or scan a label."), sign="list-alt")
        self.detail, self.several = Detail(session), Several(session)
        for part in (self.nothing, self.detail, self.several):
            self.addWidget(part)
        self.setMinimumWidth(_LEAST)

    @later
    def new_job(self) -> NewJob:
        made = self._form(NewJob(self._session))
        made.booked.connect(self.booked)
        return made

    @later
    def edit_job(self) -> EditJob:
        made = self._form(EditJob(self._session))
        made.done.connect(self.away)
        return made

    @later
    def reason(self) -> Reason:
        made = self._form(Reason(self._session))
        made.done.connect(self.away)
        return made

    @later
    def split(self) -> Split:
        made = self._form(Split(self._session))
        made.done.connect(self.job_wanted)
        return made

    @later
    def return_(self) -> Return:
        made = self._form(Return(self._session))
        made.done.connect(self.job_wanted)
        return made

    def _form(self, made: FormT) -> FormT:
        made.away.connect(self.away)
        self.addWidget(made)
        return made

    def begin(self, deed: str, numbers: list[str]) -> None:
        """Show the form of a deed for these jobs; new, like, edit, split and return are for one, or for none."""
        if deed in ("new", "like"):
            going_on = self.currentWidget() is self.new_job
            self.setCurrentWidget(self.new_job)
            self.new_job.like(numbers[0]) if deed == "like" else self.new_job.begin(going_on=going_on)
        elif deed in ("cancel", "hold", "unhold"):
            self.setCurrentWidget(self.reason)
            self.reason.begin(deed, numbers)
        else:
            form = self.edit_job if deed == "edit" else self.split if deed == "split" else self.return_
            self.setCurrentWidget(form)
            form.begin(numbers[0])

    def forget(self) -> None:
        """What the person before had begun is put away."""
        if "new_job" in vars(self):
            self.new_job.show_blank()
        self.setCurrentWidget(self.nothing)

    def is_read(self) -> bool:
        """Whether no form is shown."""
        return self.currentWidget() in (self.nothing, self.detail, self.several)

    def is_keyed_in(self) -> bool:
        """Whether a new job is."""
        return isinstance(self.currentWidget(), NewJob)

"""Deliveries: what is on the road without a proof of delivery, and the papers as they come in."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from depot_app.domain.barcodes import read_scan
from depot_app.services import due, meaning
from depot_app.services.due import Accepted, Drop
from depot_app.views import focus
from depot_app.views.deliveries.detail import PodDetail
from depot_app.views.deliveries.lists import accepted_list, out_list
from depot_app.views.deliveries.several import Several
from depot_app.views.language import grouped
from depot_app.views.list_pane import ListPane
from depot_app.views.look import GAP, Tone
from depot_app.views.main_key import key_in
from depot_app.views.parts import button, card, head, label, under
from depot_app.views.session import Session
from depot_app.views.two_sides import two_sides


class DeliveriesPage(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rereading = False
        self._at = 0  # where in the list of what is out the open job stands, or stood
        self.out, self.today = out_list(session), accepted_list(session)
        self.detail, self.several = PodDetail(session), Several(session)
        self.form = self.detail.form
        self.several_button = button(self.tr("All clean except…"), self._open_several, sign="tasks")
        self.tabs, self.right = QTabWidget(), QStackedWidget()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Part of deliveries"))
        self.out.view.setAccessibleName(self.tr("Out without a POD"))
        self.today.view.setAccessibleName(self.tr("Taken in lately"))
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.out, self.tr("Out without a POD"))
        self.tabs.addTab(self.today, self.tr("Taken in lately"))
        for pane in (self.out, self.today):
            pane.setContentsMargins(0, GAP, 0, 0)
        self.several.foot.addWidget(button(self.tr("Close   Esc"), self._put_away))
        self._many = card(under(self.several))
        self.right.addWidget(self.detail)
        self.right.addWidget(self._many)
        self.right.hide()
        split = two_sides(self.tabs, self.right, (460, 660))
        self.setLayout(under(head(label(self.tr("Deliveries")), self.several_button), split, gap=GAP))

    def _wire(self) -> None:
        self.out.opened.connect(self._enter)
        self.out.chosen.connect(self._follow)
        self.today.opened.connect(self._open_accepted)
        self.today.chosen.connect(self._follow_accepted)
        self.detail.accepted.connect(self._accepted)
        self.detail.closed.connect(self._put_away)
        self.several.finished.connect(self._several_finished)
        self.tabs.currentChanged.connect(lambda _: self.reread())
        self._session.signed.connect(self._signed)
        key_in(self, "Esc", self._escape)

    # --- what the window asks ----------------------------------------------------------------------------------------

    def reread(self) -> None:
        if self.several.is_running():
            return
        self._rereading = True
        self._shown().reread()
        self._rereading = False
        self._note_place()
        if self._shown() is self.out:
            count = self.out.model.rowCount()
            words = self.tr("Out without a POD   {count}") if count else self.tr("Out without a POD")
            self.tabs.setTabText(0, words.format(count=grouped(count)))
            self.several_button.setEnabled(bool(count) and self._may())
        if self._is_open():
            self.detail.reread()

    def start(self) -> QWidget:
        """The form that is open, else the list; its first row is chosen without opening it."""
        if self.right.isHidden():
            self._rereading = True
            found = focus.of_list(self._shown(), self.tabs.tabBar())
            self._rereading = False
            return found
        if self.right.currentWidget() is self._many:
            return self.several.by
        inner = self.detail.body.currentWidget() or self
        return self.form.start() if inner is self.form else focus.first_in(inner, self)

    def take_scan(self, raw: bytes) -> bool:
        """A note or unit opens its POD; a unit of the POD open is ticked where only some were accepted."""
        found = meaning.of_scan(self._session.place.store, raw)
        if found is None:
            return False
        if self._is_open() and self.detail.has_begun_beside() and self.detail.job() != found.ref:
            words = self.tr("Finish what you have begun, or press Esc; then scan again.")
            self._session.say(words, Tone.ATTENTION)
        elif found.kind == "load":
            self._open_load(int(found.ref))
        elif not (self._is_open() and self.detail.job() == found.ref and self.form.tick(read_scan(raw).code)):
            self.open_job(found.ref)
            if found.void and self.detail.job() == found.ref:
                words = self.tr("Note {number} is void. Check whether this is the paper that went out.")
                self._session.say(words.format(number=found.void), Tone.ATTENTION)
        return True

    def show_this(self, kind: str, ref: str) -> None:
        if kind == "job":
            self.open_job(ref)
        elif kind == "load" and ref.isdigit():
            self._open_load(int(ref))

    def next_thing(self) -> None:
        """The next drop without a POD, after the one that is open."""
        self.tabs.setCurrentWidget(self.out)
        rows = self.out.model.rowCount()
        if not rows:
            self._session.say(self.tr("Every POD is in."), Tone.GOOD)
            return
        at = self.out.model.position(self.detail.job()) if self._is_open() else None
        self.open_job(self.out.model.row(0 if at is None else (at + 1) % rows).job)

    def print_this(self) -> None:
        """The note of the job that is open or chosen, on the page Documents."""
        row = self.out.row()
        ref = self.detail.job() if self._is_open() else row.job if row else ""
        if ref:
            self._session.wanted.emit("print job", ref)

    def help(self) -> str:
        return self.tr(
            "Papers that come back from the road are taken in here.\n"
            "- Scan a signed note, or a unit, anywhere on this page: its form opens.\n"
            "- 1 to 5 say how it went, then type who signed.\n"
            "- Ctrl+Enter accepts and goes to the next. Esc puts the form away; what you typed is kept.\n"
            "- Partly: tick or scan the units that were accepted.\n"
            "- Drop photos and PDFs on the form; large pictures are made smaller.\n"
            "- All clean except…: the drops of one load in one table. Choose several rows for just those.\n"
            "- A POD taken in lately can be put right from its list, until it is released to invoice. Until noon the "
            "list also holds yesterday's."
        )

    # --- one POD -----------------------------------------------------------------------------------------------------

    def open_job(self, ref: str, *, focus: bool = True) -> None:
        """Open the POD form of a job beside the list."""
        if self.several.is_running() or not self.detail.open_job(ref):
            return
        self.right.setCurrentWidget(self.detail)
        self.right.show()
        job = self.detail.job()
        row = self.out.row()
        if row is None or row.job != job or len(self.out.rows()) != 1:
            self.out.blockSignals(True)
            self.out.choose(job)
            self.out.blockSignals(False)
        self._note_place()
        if focus:
            self.form.begin()

    def _accepted(self, _ref: str, told: str) -> None:
        """Go on to the next drop, unless another form was opened meanwhile."""
        at = self._at
        self.out.reread()
        rows = self.out.model.rowCount()
        if not self.detail.job():
            if self.tabs.currentWidget() is self.today or not rows:
                self._put_away()
            else:
                self.open_job(self.out.model.row(min(at, rows - 1)).job)
        self.reread()
        self._session.say(told, Tone.GOOD)

    def _note_place(self) -> None:
        """The list may be read again, without the job, before its POD is said to be in."""
        at = self.out.model.position(self.detail.job())
        self._at = self._at if at is None else at

    def _follow(self) -> None:
        """The form shows what the cursor is on."""
        row = None if self._rereading else self.out.row()
        if row is not None and len(self.out.rows()) == 1 and self.out.view.hasFocus() and row.job != self.detail.job():
            self.open_job(row.job, focus=False)

    def _enter(self, row: Drop) -> None:
        self.open_job(row.job)

    def _open_accepted(self, row: Accepted) -> None:
        self.open_job(row.job)

    def _follow_accepted(self) -> None:
        row = None if self._rereading else self.today.row()
        if row is not None and self.today.view.hasFocus() and row.job != self.detail.job():
            self.open_job(row.job, focus=False)

    # --- many --------------------------------------------------------------------------------------------------------

    def _open_several(self) -> None:
        """The chosen rows where they are several, else all drops of the load the cursor is on."""
        rows = self.out.rows()
        if len(rows) > 1:
            self._show_several(self.tr("{count} chosen drops").format(count=len(rows)), rows)
        elif self.out.model.rowCount():
            self._open_load((rows[0] if rows else self.out.model.row(0)).load)

    def _open_load(self, number: int) -> None:
        drops = due.out(self._session.place.store, number) if self._may() else []
        if drops:
            words = self.tr("Load {load}, {who}: {count} without a POD")
            self._show_several(words.format(load=number, who=drops[0].who, count=len(drops)), drops)
        else:
            words = self.tr("No drop of load {load} waits for a POD.").format(load=number)
            self._session.say(words, Tone.ATTENTION)

    def _show_several(self, title: str, drops: list[Drop]) -> None:
        if self.several.is_running():
            return
        self.detail.keep()
        self.tabs.setCurrentWidget(self.out)
        self.right.setCurrentWidget(self._many)
        self.right.show()
        self.several.show_drops(title, drops)

    def _several_finished(self, well: bool) -> None:
        """What did not go clean comes next, each with a form of its own."""
        self.reread()
        if well:
            left = self.several.left()
            self.open_job(left[0].job) if left else self._put_away()

    # --- inside ------------------------------------------------------------------------------------------------------

    def _shown(self) -> ListPane[Any]:
        return self.today if self.tabs.currentWidget() is self.today else self.out

    def _may(self) -> bool:
        return self._session.may("service_completed")

    def _is_open(self) -> bool:
        return not self.right.isHidden() and self.right.currentWidget() is self.detail and bool(self.detail.job())

    def _escape(self) -> None:
        if self._is_open():
            self.detail.close_form()
        elif self.several.is_running():
            self.several.stop()
        else:
            self._put_away()

    def _put_away(self) -> None:
        if self.several.is_running():
            return
        self.detail.keep()
        self.right.hide()
        focus.begin(self)

    def _signed(self) -> None:
        self.detail.signed()
        self.right.hide()

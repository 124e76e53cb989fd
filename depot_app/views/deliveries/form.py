"""The POD of one job: how it went, who signed and when, what was written on the paper, signature and pages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from depot_app.domain.times import read_moment
from depot_app.services.deliveries import Outcome, Pod
from depot_app.services.due import ForPod
from depot_app.views.clock import said
from depot_app.views.deliveries.files import FilesBox
from depot_app.views.deliveries.outcomes import OutcomeRow, by_words, note_needed, note_words, outcome_words, typed_sign
from depot_app.views.deliveries.pictures import Fitted
from depot_app.views.deliveries.signature import SignaturePad, Strokes
from depot_app.views.deliveries.units import UnitTicks
from depot_app.views.field_row import field_row
from depot_app.views.look import GAP, LIST, WIDE_GAP, font
from depot_app.views.main_key import key_in, main_key_in
from depot_app.views.parts import Field, beside, button, drop_down, holding, label, under
from depot_app.views.said import said as say
from depot_app.views.scratch import new_folder
from depot_app.views.session import Session


@dataclass(frozen=True, slots=True)
class Entered:
    """What has been typed so far: kept while another job's POD is looked at."""

    outcome: Outcome | None = None
    by: str = ""
    at: str = ""
    note: str = ""
    ticked: tuple[str, ...] = ()
    strokes: Strokes = ()
    files: tuple[Fitted, ...] = ()

    def is_begun(self) -> bool:
        return self != Entered()


class PodForm(QWidget):
    accepted = Signal()  # what is entered shall be accepted

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.about: ForPod | None = None
        self.outcomes = OutcomeRow()
        self._no_outcome = label(self.tr("Choose how it went: 1 to 5."), "wrong")
        self.by, self.at, self.note = _NameEdit(self.outcomes), QLineEdit(), QLineEdit()
        self._by = Field(by_words(None), self.by)
        self._at = Field(self.tr("When: 17:40, or 2026-11-22 17:40"), self.at)
        self._note = Field(note_words(None), self.note)
        self.units, self.pad = UnitTicks(), SignaturePad()
        self.files = FilesBox(session, self.tr("Pages and photos"))
        self.accept_button = button(self.tr("Accept and next   Ctrl+Enter"), self.accepted.emit, main=True)
        self._earlier = label("", wrap=True)
        self.foot = beside(self.accept_button)
        self.foot.setStretch(0, 1)
        self.setLayout(self._laid_out())
        self.setAcceptDrops(True)
        self.outcomes.chosen.connect(self._outcome_chosen)
        self._keys()

    def _laid_out(self) -> QVBoxLayout:
        for editor in (self.by, self.at, self.note):
            editor.setFont(font(LIST))
        self.at.setPlaceholderText(self.tr("now"))
        wipe = button(self.tr("Clear"), self.pad.clear)
        sign = under(beside(label(self.tr("Signature"), "quiet"), None, wipe), self.pad, None, gap=4)
        sign.setStretchFactor(self.pad, 100)
        signature = holding(sign)
        who = field_row(self._by, self._at, gap=WIDE_GAP)
        who.setStretch(0, 1)
        proof = beside(signature, self.files, gap=WIDE_GAP)
        proof.setStretch(0, 1)
        proof.setStretch(1, 1)
        inside = under(self._earlier, self.outcomes, self._no_outcome, who, self._note, self.units, proof)
        inside.setStretch(6, 1)
        return under(_Upright(holding(inside, GAP // 2)), self.foot)

    def _keys(self) -> None:
        main_key_in(self, self.accepted.emit)
        for number in "12345":
            key_in(self, f"Alt+{number}", partial(self.outcomes.press, number))

    # --- what the page asks ------------------------------------------------------------------------------------------

    def show_job(self, about: ForPod, entered: Entered) -> None:
        """Show a job's form with what was entered before."""
        self.about = about
        self.outcomes.choose(entered.outcome)
        self.by.setText(entered.by)
        self.at.setText(entered.at)
        self.note.setText(entered.note)
        self.units.show_units(about.units, entered.ticked)
        self.pad.show_strokes(entered.strokes)
        self.files.show_files(entered.files)
        names = QCompleter(list(about.signers), self.by)
        drop_down(names)
        self.by.setCompleter(names)
        self.by.setPlaceholderText(self.tr("before: {names}").format(names=", ".join(about.signers[:3]))
                                   if about.signers else "")  # fmt: skip
        self.tell(about)
        self._clear_wrong()
        self._show_outcome()

    def tell(self, about: ForPod) -> None:
        """Show what is known of the job now; what is being entered stays."""
        self.about = about
        self._earlier.setVisible(about.last is not None)
        if about.last is not None:
            words = self.tr("POD {id} is in already: {outcome}, {name}, {time}. Accepting again puts it right.")
            self._earlier.setText(words.format(
                id=about.last.id, outcome=outcome_words(about.last.outcome), name=about.last.by,
                time=said(about.last.at, self._session.zone()),
            ))  # fmt: skip

    def start(self) -> QWidget:
        """Where one starts, whatever was entered before: a key means the same on every paper of the pile."""
        return self.outcomes

    def begin(self) -> None:
        """Put the cursor there."""
        self.start().setFocus()

    def go_on(self) -> None:
        """Put the cursor where one goes on after a look at something else."""
        (self.outcomes if self.outcomes.outcome() is None else self.by).setFocus()

    def entered(self) -> Entered:
        return Entered(self.outcomes.outcome(), self.by.text(), self.at.text(), self.note.text(), self.units.ticked(),
                       self.pad.strokes(), self.files.files())  # fmt: skip

    def pod(self) -> Pod | None:
        """What is entered, ready to be accepted; None where something is missing, which is then told in its place."""
        self._clear_wrong()
        outcome = self.outcomes.outcome()
        if outcome is None:
            self._no_outcome.show()
            self.outcomes.setFocus()
            return None
        if not self.by.text().strip():
            self._by.wrong(self.tr("Give the name on the paper."))
            return None
        if (needed := note_needed(outcome)) and not self.note.text().strip():
            self._note.wrong(needed)
            return None
        try:
            moment = self.at.text().strip()
            store = self._session.place.store
            at = read_moment(moment, self._session.zone(), store.clock.now()) if moment else None
        except ValueError as error:
            self._at.wrong(say(str(error)))
            return None
        delivered = self._delivered(outcome)
        if delivered is None:
            return None
        return Pod(outcome, self.by.text(), at, self.note.text().strip(), self._paths(), delivered)

    def tick(self, code: str) -> bool:
        """A unit was scanned: it is ticked where some of them are being ticked."""
        return self.outcomes.outcome() is Outcome.PARTLY and self.units.tick(code)

    # --- inside ------------------------------------------------------------------------------------------------------

    def _delivered(self, outcome: Outcome) -> tuple[str, ...] | None:
        ticked = self.units.ticked() if outcome is Outcome.PARTLY else ()
        if outcome is not Outcome.PARTLY or 0 < len(ticked) < self.units.list.count():
            return ticked
        words = self.tr("Tick the units that were accepted. If it was all of them, choose 1 or 2; if none, 4.")
        self.units.wrong(words)
        return None

    def _paths(self) -> tuple[Path, ...]:
        paths = list(self.files.paths())
        if not self.pad.is_empty():
            signature = new_folder() / "signature.png"
            self.pad.save(signature)
            paths.insert(0, signature)
        return tuple(paths)

    def _outcome_chosen(self) -> None:
        self._no_outcome.hide()
        self._show_outcome()
        outcome = self.outcomes.outcome()
        if outcome is Outcome.PARTLY:
            self.units.list.setFocus()
        elif not self.by.text().strip() or outcome is Outcome.CLEAN:
            self.by.setFocus()
        else:
            self.note.setFocus()

    def _show_outcome(self) -> None:
        outcome = self.outcomes.outcome()
        self._by.rename(by_words(outcome))
        self._note.rename(note_words(outcome))
        self.units.setVisible(outcome is Outcome.PARTLY)

    def _clear_wrong(self) -> None:
        self._no_outcome.hide()
        for field in (self._by, self._at, self._note):
            field.wrong()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed, focus = typed_sign(event), self.focusWidget()
        if self.outcomes.press(typed):
            return
        if typed and not typed.isspace() and not typed.isdigit() and focus in (*self.outcomes.buttons, self.units.list):
            self.by.begin_with(event)  # a name is typed at once: its space would press a choice
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.files.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.files.dropEvent(event)


class _Upright(QScrollArea):
    """Scrolls up and down only: it is never narrower than what it holds, its scroll bar beside it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        inside, bar = self._inside.minimumSizeHint(), self.verticalScrollBar().sizeHint()
        return QSize(inside.width() + bar.width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # Qt's own hint does not depend on what is inside
        return super().eventFilter(watched, event)


class _NameEdit(QLineEdit):
    """No name begins with a number: 1 to 5 before the first letter choose the outcome."""

    def __init__(self, outcomes: OutcomeRow) -> None:
        super().__init__()
        self._outcomes = outcomes

    def begin_with(self, event: QKeyEvent) -> None:
        """Come here with the first letter of a name, in place of the one there was."""
        self.setFocus()
        self.selectAll()
        self.keyPressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.text() or not self._outcomes.press(typed_sign(event)):
            super().keyPressEvent(event)

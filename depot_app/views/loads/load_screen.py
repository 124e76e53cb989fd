"""The loading screen: each scan judged and answered at once by colour, sign, sound and words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from depot_app.domain.people import Role
from depot_app.errors import DepotError
from depot_app.services import badges, loading, loads, recent_scans
from depot_app.services.loading import Answer, Judged
from depot_app.views.loads import answers, wording
from depot_app.views.loads.answer_pane import AnswerPane
from depot_app.views.loads.details import Details
from depot_app.views.loads.drop_bars import DropBars
from depot_app.views.loads.gate import Gate
from depot_app.views.loads.judging import Judging
from depot_app.views.loads.kept_line import KeptLine
from depot_app.views.loads.last_scans import LastScans
from depot_app.views.loads.sound_button import SoundButton
from depot_app.views.loads.tall import tall
from depot_app.views.loads.tally import Tally
from depot_app.views.loads.typing import Typing
from depot_app.views.loads.verdicts import Verdicts
from depot_app.views.loads.whose import Whose
from depot_app.views.loads.work import BusyLine, Work
from depot_app.views.look import FIGURE, GAP, WIDE_GAP, Tone, font
from depot_app.views.parts import beside, button, label, restyle, under
from depot_app.views.session import Session
from depot_app.views.sounds import Sounds

#: The whole load is read again when nobody has scanned for so long.
_READ_AGAIN_MS = 400
_WHOLE = "loads/whole"


class LoadScreen(QWidget):
    left = Signal()
    deciding = Signal(Gate, int)
    switched = Signal()  # the whole screen is wanted, or no longer

    def __init__(self, session: Session, details: Details, sounds: Sounds, work: Work) -> None:
        super().__init__()
        self._session, self._details, self._sounds, self._work = session, details, sounds, work
        self.number = 0
        self.tally: Tally | None = None
        self._loaded: list[tuple[str, str]] = []  # (unit, job) loaded here, the last at the end
        self._current = ""
        self._whole = False
        self.title, self.counts = label("", "figure"), label("", "figure")
        self.answer, self.bars, self.last = AnswerPane(), DropBars(), LastScans(session)
        self.kept, self.busy = KeptLine(), BusyLine(work)
        self._verdicts = Verdicts(self.answer, self.kept, sounds)
        self._judging = Judging(session, self)
        self._judging.late.connect(self.judged)
        self._whose, self.typing = Whose(session, self), Typing()
        self._whose.known.connect(self._verdicts.badge)
        self._make_buttons()
        self._build()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_READ_AGAIN_MS)
        self._later.timeout.connect(self.read_now)
        QShortcut(QKeySequence("F11"), self, self.switch_whole)
        work.holds(self.main, self.reopen, aside=self.setFocus)

    def _make_buttons(self) -> None:
        self._back = tall(button(self.tr("Back"), self.left.emit, sign="arrow-left"))
        self.undo = tall(button(self.tr("Take back  (U)"), self.undo_last, sign="undo"))
        self.off = tall(button(self.tr("Take off by scan"), self._switch_off, sign="minus-circle"))
        self.off.setCheckable(True)
        self.sound = SoundButton(self._sounds)
        self.whole = tall(button(self.tr("Whole screen  (F11)"), self.switch_whole, sign="expand"))
        self.reopen = tall(button(self.tr("Open again"), lambda: self.deciding.emit(Gate.REOPEN, self.number)))
        self.main = tall(button("", self.next_step, main=True))
        self._back.setToolTip("Esc")

    def _build(self) -> None:
        self.counts.setFont(font(FIGURE * 2, bold=True))
        restyle(self.counts, "kind", "")
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.counts.setAccessibleName(self.tr("Units loaded, of how many"))
        self.kept.hide()
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        above = beside(self.title, self.sound, self.whole, GAP, self.counts)
        above.setStretch(0, 1)
        below = beside(self._back, self.undo, self.off, WIDE_GAP, self.busy, None, self.reopen, self.main)
        layout = under(above, self.answer, self.kept, self.bars, self.last, below,
                       gap=GAP)  # fmt: skip
        layout.setStretchFactor(self.answer, 5)
        layout.setStretchFactor(self.bars, 2)
        self.setLayout(layout)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Loading screen"))

    # --- what the page asks --------------------------------------------------------------------------------------

    def open_load(self, number: int) -> None:
        """Show a load, with no answer yet. Raises DepotError when there is none."""
        self.number, self._loaded, self._current = number, [], ""
        self.off.setChecked(False)
        self.kept.begin()
        self.sound.show_state()
        self._whose.learn()
        self._read()
        self._greet()
        chosen = self._session.kept(_WHOLE)
        usual = self._session.is_role(Role.LOADER)
        self._whole = usual if chosen is None else str(chosen).lower() == "true"

    def reread(self) -> None:
        """Something is different in the store: look soon, when nobody is scanning."""
        if not self._later.isActive():
            self._later.start()

    def after_deciding(self) -> None:
        """The load may have been confirmed, opened again or sent off meanwhile."""
        self.read_now()
        self._greet()

    def _greet(self) -> None:
        self._verdicts.greet(self.tr("Ready to scan"), self.tally.detail.load.state if self.tally else "")

    def opened_by_scan(self) -> None:
        """A scan elsewhere has opened the load, and nothing else."""
        self._verdicts.opened(self.number)

    def read_now(self) -> None:
        """Look again, but not where scans wait for a store that may hang: the window would hang with it."""
        place = self._session.place
        if loading.may_hang(place.store) and not place.spool.is_empty():
            return
        with suppress(DepotError):  # the store is away: what is shown stays, the bar at the bottom tells
            self._read()

    def _read(self) -> None:
        store = self._session.place.store
        detail, last = self._details.of(self.number), recent_scans.last(store, self.number, LastScans.LINES)
        self.tally = Tally(detail)
        self.title.setText(wording.title(detail.load))
        self.last.show_scans(last)
        self._show_counts()
        is_open = detail.load.state in ("planned", "loading")
        is_confirmed = detail.load.state == "confirmed"
        self.main.setText(wording.next_step(self.tr("Confirm load") if is_open else self.tr("Depart")))
        self.main.setVisible(is_open or is_confirmed)
        self.reopen.setVisible(is_confirmed)
        self.off.setVisible(is_open)
        self._show_undo()

    def take_scan(self, raw: bytes) -> None:
        """Judge one scan and answer it."""
        if self.off.isChecked():
            self._take_off(raw.decode("utf-8", "surrogateescape"), self.tr("taken off by scan"))
            return
        number = self.number
        self._hear(number, lambda: self._judging.scan(number, raw))

    def _hear(self, number: int, judge: Callable[[], Judged]) -> None:
        """Have a scan judged and answer it. What may be a badge is asked about first, before anybody writes it down."""
        done = self._session.attempt(judge, quiet=True)
        judged = done.value
        if judged is not None and (scan := judged.withheld) is not None:
            self._tell_late(judged.before)
            self._verdicts.asking()
            self._whose.ask(badges.code_of(scan), lambda: self._hear(number, lambda: self._judging.go_on(judged)),
                            is_away=judged.answer is Answer.KEPT)  # fmt: skip
        elif number != self.number:  # another load was opened while it was asked about
            words = answers.words(judged.answer) if judged else str(done.refused)
            self._work.say(self.tr("Load {number}: {why}").format(number=number, why=words), Tone.ATTENTION)
        elif judged is None:
            self._verdicts.say(answers.REFUSED, self.tr("Not counted"), str(done.refused), "")
        else:
            self._answer(judged)
        self._later.start()

    def judged(self, found: list[Judged]) -> None:
        """Scans kept while the store was away have been judged: say what became of them."""
        self._tell_late(found)
        self._later.start()

    def undo_last(self) -> None:
        """Take back the last unit loaded here."""
        if not self._loaded:
            words = self.tr("To take something off, press “Take off by scan”, then scan it.")
            self.answer.say(answers.UNDONE, self.tr("Nothing to take back"), words)
            return
        self._take_off(self._loaded[-1][0], self.tr("scanned by mistake"))

    def next_drop(self) -> None:
        """Show the next drop of which something is missing."""
        if self.tally is not None and (drop := self.tally.next_missing(self._current)):
            self._current = drop
            self._show_counts()

    # --- answers -----------------------------------------------------------------------------------------------------

    def _tell_late(self, found: Sequence[Judged]) -> None:
        """What became of scans kept before."""
        if not found:
            return
        for each in found:
            if self.tally is not None:
                self.tally.count(each)
        self._verdicts.late(found, len(self._session.place.spool))

    def _answer(self, judged: Judged) -> None:
        assert self.tally is not None
        self.tally.count(judged)
        if judged.answer is Answer.LOADED:
            self._loaded.append((judged.unit, judged.job))
        found = self.tally.drop(judged.job)
        self._current = judged.job if found else ""
        self._verdicts.answer(judged, found)
        self._tell_late(judged.before)
        if judged.answer is Answer.KEPT and not judged.before:
            self.kept.waiting(len(self._session.place.spool))
        self._show_counts()
        self.last.add(judged)
        self._show_undo()

    def _take_off(self, code: str, reason: str) -> None:
        place, number = self._session.place, self.number
        done = self._session.attempt(lambda: loads.unscan(place.store, place.actor, number, code, reason), quiet=True)
        self.off.setChecked(False)
        if done.value is None:  # the words name the code, which may be a badge
            self._verdicts.asking()
            title, why = self.tr("Not taken off"), str(done.refused)
            self._whose.ask(code, lambda: self._verdicts.say(answers.REFUSED, title, why, ""))
            return
        job = next((job for unit, job in self._loaded if unit == done.value), "")
        self._loaded = [each for each in self._loaded if each[0] != done.value]
        if self.tally is not None and job:
            self.tally.take_back(job)
        self._verdicts.say(answers.UNDONE, self.tr("Taken off"), wording.short(done.value),
                  self.tr("It is no longer counted. Put it back on the dock."))  # fmt: skip
        self.last.taken_off(done.value)
        self._show_counts()
        self._show_undo()
        self._later.start()

    def _show_counts(self) -> None:
        if self.tally is not None:
            self.counts.setText(f"{self.tally.loaded} / {self.tally.expected}")
            self.bars.show_drops(self.tally.drops(), self._current)

    def _show_undo(self) -> None:
        is_open = self.tally is not None and self.tally.detail.load.state in ("planned", "loading")
        self.undo.setEnabled(bool(self._loaded) and is_open)

    # --- keys, sound, the whole screen -------------------------------------------------------------------------------

    def next_step(self) -> None:
        """What the button in colour says."""
        if self.tally is not None and not self.main.isHidden() and not self._work.is_busy():
            is_confirmed = self.tally.detail.load.state == "confirmed"
            self.deciding.emit(Gate.DEPART if is_confirmed else Gate.CONFIRM, self.number)

    def _switch_off(self) -> None:
        if self.off.isChecked():
            self.answer.say(answers.UNDONE, self.tr("Scan what comes off"), self.tr("Only the next scan takes off."))
        else:
            self.answer.say(None, self.tr("Scan the next unit"))
        self.setFocus()

    def switch_whole(self) -> None:
        """The whole screen for loading, or the window as it was; remembered for this person."""
        self._whole = not self._whole
        self._session.keep(_WHOLE, self._whole)
        self.switched.emit()

    def wants_whole(self) -> bool:
        """Whether this person loads on the whole screen."""
        return self._whole

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters come here only when a person typed them: a scanner's are taken before."""
        if self.typing.is_alone(event, Qt.Key.Key_U):
            self.undo_last()
        elif event.key() == Qt.Key.Key_Escape and self.kept.is_warning():
            self.kept.seen()
        elif event.key() == Qt.Key.Key_Escape and self.off.isChecked():
            self.off.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

"""What is done to a whole load goes on beside the window: one thing after the other, and what becomes of it is told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from depot_app.errors import DepotError
from depot_app.views.loads.details import Details, Looked
from depot_app.views.look import GAP, Tone
from depot_app.views.parts import beside, label
from depot_app.views.session import Running, Said, Session

#: What is done sooner is not shown on its way: a sign that flashes up only unsettles.
MOMENT_MS = 150
#: So long the end of the program waits for what is being done.
_LAST_S = 10.0
_BAR_WIDTH, _BAR_HEIGHT = 120, 12


@dataclass(frozen=True, slots=True)
class Deed:
    """``words`` say what is being done to a load; ``done`` or ``refused`` is called on the window's thread."""

    words: str
    load: int
    work: Callable[[], object]
    done: Callable[[Any], object]
    refused: Callable[[str], object]


class Work(QObject):
    slow = Signal(str)  # it takes more than a moment: what is being done
    over = Signal()  # done or refused, whether it was slow or not

    def __init__(self, session: Session, details: Details, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._details = session, details
        self._run: Running | None = None
        self._deeds: list[Deed] = []  # the first is the one going on
        self._untold: list[Said] = []
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(MOMENT_MS)
        self._moment.timeout.connect(self._tell_slow)
        self._written = threading.Event()
        session.signed.connect(self._signed)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.finish)

    def is_busy(self) -> bool:
        return bool(self._deeds)

    def do(self, deed: Deed) -> None:
        """Begin it, or have it wait for what is being done. ``deed.work`` runs on another thread."""
        self._deeds.append(deed)
        if self._run is None:
            self._begin()

    def say(self, words: str, tone: Tone, undo: Callable[[], object] | None = None) -> None:
        """Tell it in the strip; while nobody is signed in it waits for the next person."""
        if self._session.place.role is None:
            self._untold.append(Said(words, tone))
        else:
            self._session.say(words, tone, undo)

    def holds(self, *parts: QWidget, aside: Callable[[], object]) -> None:
        """While something takes more than a moment these cannot be used; the cursor, if it is there, goes ``aside``."""

        def hold(_words: str) -> None:
            if any(each.hasFocus() for each in parts):
                aside()
            for each in parts:
                each.setEnabled(False)

        def give_back() -> None:
            for each in parts:
                each.setEnabled(True)

        self.slow.connect(hold)
        self.over.connect(give_back)

    @Slot()
    def finish(self) -> None:
        """The program is about to end: what was begun is done before."""
        if self._run is not None:
            self._written.wait(_LAST_S)

    # --- inside ------------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._moment.start()
        deed, details, written = self._deeds[0], self._details, threading.Event()
        self._written = written
        self._run = self._session.background.call(lambda: _done_and_seen(deed, details, written))
        self._run.finished.connect(self._finished)
        self._run.failed.connect(self._failed)

    def _tell_slow(self) -> None:
        if self._deeds:
            self.slow.emit(self._deeds[0].words)

    @Slot(object)
    def _finished(self, told: Any) -> None:  # noqa: ANN401 - Qt knows objects
        answer, looked = told
        if looked is not None:
            self._details.keep(looked)
        self._deeds[0].done(answer)
        self._end()

    @Slot(str)
    def _failed(self, words: str) -> None:
        self._deeds[0].refused(words)
        self._end()

    def _end(self) -> None:
        """What is shown is read again also after a refusal: something of it may have been done."""
        self._moment.stop()
        self._run = None
        del self._deeds[0]
        self.over.emit()
        self._session.changed.emit()
        self._session.background.wake()
        if self._deeds and self._run is None:
            self._begin()

    def _signed(self) -> None:
        if self._session.place.role is None or not self._untold:
            return
        untold, self._untold = self._untold, []
        tone = Tone.STOP if any(each.tone is Tone.STOP for each in untold) else untold[-1].tone
        self._session.say("\n".join(each.words for each in untold), tone)


def _done_and_seen(deed: Deed, details: Details, written: threading.Event) -> tuple[object, Looked | None]:
    """Do it, and look at the load as it is now, so that the window need not."""
    try:
        answer = deed.work()
    finally:
        written.set()
    try:
        return answer, details.look(deed.load)
    except DepotError:  # it is done; who looks at it next is told what is wrong
        return answer, None


class BusyLine(QWidget):
    """Says what is being done, once it takes more than a moment; meanwhile it stands where ``instead`` does."""

    def __init__(self, work: Work, instead: QWidget | None = None) -> None:
        super().__init__()
        self._instead = instead
        self._words = label("", "" if instead else "section")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        self._bar.setAccessibleName(self.tr("Being done"))
        self.setLayout(beside(self._bar, self._words, None, gap=GAP))
        self.hide()
        work.slow.connect(self._say)
        work.over.connect(self._end)

    def words(self) -> str:
        return self._words.text() if not self.isHidden() else ""

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._swap(busy=True)

    def _end(self) -> None:
        if not self.isHidden():
            self._swap(busy=False)

    def _swap(self, *, busy: bool) -> None:
        self.setVisible(busy)
        if self._instead is not None:
            self._instead.setVisible(not busy)

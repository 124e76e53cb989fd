"""Collect what a scanner types, whatever has the focus, and tell it from what a person types.

A scanner is a keyboard that types faster than anybody can. Keys that may belong to a scan are held back until it is
certain what they are: a scan is handed over whole, and neither its signs nor its Enter reach a field or a button; what
was typed by hand reaches its field a moment later. Control characters stay (GS comes as Ctrl+]).

A letter typed right before a scan cannot be told by its time from the beginning of a scan that was held up on its way.
There it counts what the depot knows: the code without the letter, or with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

#: Milliseconds between two signs of one scan, at most. The fastest typists need more than twice that for most pairs.
GAP_MS = 35
#: X takes a sign that comes twice at almost the same moment for a key held down; keys held down repeat more slowly.
REPEAT_MS = 15
#: A scan has at least so many signs; shorter bursts are typed on as if nothing had been.
LEAST = 4
#: So many gaps of silence end a burst without its ending key: soon for what was typed, late for what must be a scan,
#: whose rest may be held up on a busy computer.
_SOON, _LATE = 2, 8
#: A busy computer can hold a scanner up in the middle of a code: so many gaps later it still is the same scan. Nobody
#: scans twice, or scans and types, within that time.
_TORN = 4
#: What is so long and came so fast nobody typed, whatever follows it.
_CERTAIN = LEAST + 2
#: So many letters are typed at most just before a scan; the scanner follows so many times later than its signs do, and
#: at least so many milliseconds.
_TYPED_BEFORE, _OUT_OF_STEP, _STEP_MS = 3, 3, 8
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_F8, Qt.Key.Key_F9}
#: Of the thousands of events that pass here these alone are looked at.
_TOUCHES = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress}
_LOOKED_AT = _TOUCHES | {QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
              Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock}  # fmt: skip


@dataclass(slots=True)
class _Held:
    """One key that was held back, and the widget it was meant for."""

    event: QKeyEvent
    target: QObject
    text: str
    is_end: bool
    moment: int
    is_typed: bool = False


class Scanner(QObject):
    """An event filter on the whole application. ``gap_ms`` as the scanner in use needs it."""

    scanned = Signal(bytes)
    used = Signal()  # somebody has touched a key or the mouse: the station is not idle

    def __init__(self, gap_ms: int = GAP_MS, knows: Callable[[bytes], bool] = lambda _raw: False) -> None:
        """``knows`` whether a code means anything here; it is asked where a letter may stand before a scan."""
        super().__init__()
        self.gap_ms = gap_ms
        self._knows = knows
        self._held: list[_Held] = []
        self._spilt: list[_Held] = []  # typed on after a silence: the rest of a scan may still be on its way
        self._before: list[_Held] = []  # typed on just before what is held: the beginning of a scan that was torn
        self._is_over_silently = False  # handed over after a silence: its Enter may come late
        self._replayed: QKeyEvent | None = None  # typed on at this moment; what comes meanwhile is looked at
        self._last_ms = 0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._on_quiet)
        self._released: set[int] = set()

    def watch(self, app: QApplication) -> None:
        app.installEventFilter(self)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _LOOKED_AT:
            return False
        if kind in _TOUCHES:
            self.used.emit()
        if kind == QEvent.Type.MouseButtonPress:
            if 0 < len(self._held) < LEAST:
                self._clicked_away()
            return False
        if event is self._replayed or not isinstance(target, QWidget):
            return False  # the window system's own window gets each key first; the widget it goes to is what counts
        key = cast(QKeyEvent, event)
        if kind == QEvent.Type.ShortcutOverride:
            return self._override(key)
        if kind == QEvent.Type.KeyRelease:
            return self._release(key)
        return self._press(key, target)

    # --- keys ----------------------------------------------------------------------------------------------------

    def _override(self, key: QKeyEvent) -> bool:
        """Inside a burst no key is a shortcut: F8 may be the scanner's suffix. Before a shortcut acts, what was typed
        is where it belongs, however busy the computer is."""
        if not self._held or key.key() in _MODIFIERS:
            return False
        if not self._could_belong(key):
            self._settle()
        elif self._is_close(moment := self._moment(key)):
            key.accept()
            return True
        else:
            self._tear(moment)
        return False

    def _release(self, key: QKeyEvent) -> bool:
        if key.key() in self._released:
            self._released.discard(key.key())
            return True
        return False

    def _press(self, key: QKeyEvent, target: QWidget) -> bool:
        if key.key() in _MODIFIERS:
            return False
        moment = self._moment(key)
        if self._held and not self._is_close(moment):
            self._tear(moment)
        elif not self._held and not self._is_near(moment):
            self._before = []
        held_down = key.isAutoRepeat() and moment - self._last_ms > REPEAT_MS
        if held_down or not self._could_belong(key):
            self._settle()
            return False
        is_end = key.key() in _ENDS
        if not self._held and self._is_close(moment):
            self._held = self._spilt  # made together with what was typed on: it came late, but is one scan
        elif not self._held and self._spilt and self._is_near(moment):
            self._before = [*self._before, *self._spilt]
        is_late = self._is_over_silently and self._is_close(moment)
        self._spilt, self._is_over_silently = [], False
        if is_end and not self._held:
            return is_late
        self._last_ms = moment
        self._released.add(key.key())
        if is_end and len(self._held) >= LEAST:
            self._hand_over()
            return True
        self._held.append(_Held(_copy(key), target, _sign(key), is_end, moment))
        if is_end:  # too short for a scan: a person typed two letters and Enter
            self._settle()
            return True
        self._quiet.start(self.gap_ms * (_SOON if len(self._held) < LEAST else _LATE))
        return True

    @staticmethod
    def _could_belong(key: QKeyEvent) -> bool:
        if key.key() in _ENDS:
            return True
        if key.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        if key.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return bool(_sign(key))
        return bool(key.text()) and ord(key.text()[0]) >= 32 and key.key() != Qt.Key.Key_Delete

    def _moment(self, key: QKeyEvent) -> int:
        return key.timestamp() or self._clock.elapsed()

    def _is_close(self, moment: int) -> bool:
        """Whether a key made then belongs to what is held: it must follow fast until that is a scan for certain."""
        return moment - self._last_ms <= self.gap_ms * (_TORN if len(self._held) >= _CERTAIN else 1)

    def _is_near(self, moment: int) -> bool:
        return moment - self._last_ms <= self.gap_ms * _TORN

    def _tear(self, moment: int) -> None:
        """What is held is over. Where it was too short for a scan it may have been the beginning of one."""
        held, is_near = list(self._held), self._is_near(moment)
        self._settle()
        self._before = [*self._before, *held] if is_near and all(each.is_typed for each in held) else []

    # --- what the keys were ----------------------------------------------------------------------------------------

    def _on_quiet(self) -> None:
        """Nothing for a while. Keys that wait behind a busy moment of ours are looked at before it is decided."""
        count = len(self._held)
        QTimer.singleShot(0, lambda: self._silent() if len(self._held) == count else None)

    def _silent(self) -> None:
        burst = list(self._held)
        self._settle()
        typed = all(each.is_typed for each in burst)
        self._spilt, self._is_over_silently = (burst, False) if typed else ([], True)

    def _clicked_away(self) -> None:
        """What was typed stays where it was typed, wherever the mouse goes; it may yet be the beginning of a scan."""
        burst = list(self._held)
        self._quiet.stop()
        self._type(there=True)
        self._spilt, self._is_over_silently = burst, False

    def _settle(self) -> None:
        """The burst is over without its ending key: a scan if it is long enough, else typed."""
        self._quiet.stop()
        if len(self._held) >= _CERTAIN:
            self._hand_over()
        else:
            self._type()

    def _hand_over(self) -> None:
        self._quiet.stop()
        before, held = self._before, self._held
        self._before, self._held = [], []
        by_hand = self._typed_before(before, held)
        if by_hand is not None:
            before, self._held, held = [], held[:by_hand], held[by_hand:]
            self._type()
        self.scanned.emit(_code([*before, *held]))

    def _typed_before(self, before: list[_Held], held: list[_Held]) -> int | None:
        """How many of the signs held were typed before the scan, none where they are in their field already; None
        where all is one code, or nobody can tell."""
        head = 0 if before else _out_of_step(held)
        if head is None or self._knows(_code([*before, *held])) or not self._knows(_code(held[head:])):
            return None
        return head

    def _type(self, *, there: bool = False) -> None:
        held, self._held = self._held, []
        for each in held:
            if each.is_typed:
                continue
            each.is_typed = True
            focus = each.target if there else QApplication.focusWidget() or each.target
            if isValid(focus):  # where it was typed may be gone meanwhile
                self._replay(focus, each.event)
            self._let_go(each)

    def _let_go(self, typed: _Held) -> None:
        """A button is pressed by the key going up. It has gone up already, or its own event is still to come."""
        key = typed.event.key()
        if key in self._released:
            self._released.discard(key)
        elif (focus := QApplication.focusWidget()) is not None:
            self._replay(focus, _copy(typed.event, QEvent.Type.KeyRelease))

    def _replay(self, to: QObject, event: QKeyEvent) -> None:
        """The key may open a dialog that is left long after: a scan in it is one like any other."""
        before, self._replayed = self._replayed, event
        try:
            QCoreApplication.sendEvent(to, event)
        finally:
            self._replayed = before


def _code(held: Sequence[_Held]) -> bytes:
    return "".join(each.text for each in held).encode("utf-8", "surrogateescape")


def _out_of_step(held: Sequence[_Held]) -> int | None:
    """After how many of the first signs the others follow late, in a step of their own; None where they do not."""
    gaps = [after.moment - one.moment for one, after in pairwise(held)]
    for head in range(1, min(_TYPED_BEFORE, len(held) - LEAST) + 1):
        step = sorted(gaps[head:])[len(gaps[head:]) // 2]
        if gaps[head - 1] >= max(_STEP_MS, _OUT_OF_STEP * step):
            return head
    return None


def _sign(key: QKeyEvent) -> str:
    """The sign a key stands for in a scan; control characters come as Ctrl and a key above the letters."""
    text = key.text()
    if key.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return text if text and ord(text[0]) in range(28, 32) else ""
    return text


def _copy(key: QKeyEvent, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    return QKeyEvent(kind, key.key(), key.modifiers(), key.text(), key.isAutoRepeat(), key.count())

"""Puts the drops of a load in another order: by button, by Alt and an arrow key, or by dragging."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from depot_app.services import load_board, stops
from depot_app.services.load_board import Drop, LoadDetail
from depot_app.views.list_pane import ListPane
from depot_app.views.loads.dragging import ABOARD, DropBetween
from depot_app.views.loads.work import Work
from depot_app.views.look import Tone
from depot_app.views.parts import button
from depot_app.views.session import Session

#: Whoever has not pressed again for so long has arrived: the way there is one change of the order, not many.
REST_MS = 600


@dataclass(frozen=True)
class _Way:
    """Jobs on their way to another stop: the order before and now, and who moves them (a store's Actor)."""

    number: int
    chosen: set[str]
    before: list[str]
    wanted: list[str]
    by: Any


class Stops(QObject):
    """``earlier`` and ``later`` are the buttons; the list is the one of what is on the load.

    What is moved is shown at once (``moved``) and recorded after a moment; ``back`` says that it was not.
    """

    moved = Signal()
    back = Signal()

    def __init__(self, session: Session, work: Work, pane: ListPane[Drop]) -> None:
        super().__init__(pane)
        self._session, self._work, self._pane = session, work, pane
        self._detail: LoadDetail | None = None
        self._way: _Way | None = None  # shown and not yet recorded
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.settle)
        self.earlier = button(self.tr("Earlier"), self.move_earlier, sign="arrow-up")
        self.later = button(self.tr("Later"), self.move_later, sign="arrow-down")
        for keys, does in (("Alt+Up", self.move_earlier), ("Alt+Down", self.move_later)):
            shortcut = QShortcut(QKeySequence(keys), pane)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)
        self._between = DropBetween(pane, ABOARD)
        self._between.dropped.connect(self._dropped)
        pane.chosen.connect(self._offer)

    def show_load(self, detail: LoadDetail) -> None:
        """What is on the load now; to be called before the list is read again."""
        self._detail = detail
        may = self._may()
        self._between.is_on = may
        for each in (self.earlier, self.later):
            each.setVisible(may)
        self._offer()

    def _may(self) -> bool:
        here = self._detail is not None and self._detail.load.state in ("planned", "loading", "confirmed")
        return here and self._session.may("stops_ordered")

    def _numbers(self) -> list[str]:
        return [drop.number for drop in self._detail.drops] if self._detail else []

    def _chosen(self) -> set[str]:
        return {drop.number for drop in self._pane.rows()} & set(self._numbers())

    def _offer(self) -> None:
        now, chosen = self._numbers(), self._chosen()
        self.earlier.setEnabled(bool(chosen) and moved_earlier(now, chosen) != now)
        self.later.setEnabled(bool(chosen) and moved_later(now, chosen) != now)

    # --- moving ------------------------------------------------------------------------------------------------------

    def move_earlier(self) -> None:
        self._put(moved_earlier(self._numbers(), self._chosen()))

    def move_later(self) -> None:
        self._put(moved_later(self._numbers(), self._chosen()))

    def _dropped(self, numbers: list[str], row: int) -> None:
        if self._by_stops():
            self._put(placed(self._numbers(), set(numbers), row))
            self.settle()
            return
        self._show_by_stops()
        self._session.say(self.tr("The list is in the order of its stops again. Nothing was moved. Drag once more."))

    def _put(self, wanted: list[str]) -> None:
        if self._detail is None or wanted == self._numbers() or not self._may():
            return
        self._show_by_stops()
        chosen, number = self._chosen(), self._detail.load.number
        if self._way is not None and (self._way.number, self._way.chosen) != (number, chosen):
            self.settle()  # another one is moved
        way = self._way or _Way(number, chosen, self._numbers(), [], self._session.place.actor)
        self._way = replace(way, wanted=wanted)
        self._rest.start()
        words = self._words(wanted, chosen)
        self.moved.emit()
        self._session.say(words, Tone.GOOD, undo=lambda: self._take_back(number, way.before))

    def shown(self, detail: LoadDetail) -> LoadDetail:
        """A load in the order made here, though it may not be recorded yet."""
        if self._way is None or self._way.number != detail.load.number:
            return detail
        wanted = {number: at for at, number in enumerate(self._way.wanted)}
        order = sorted(detail.drops, key=lambda drop: wanted.get(drop.number, len(wanted)))
        drops = (replace(drop, stop=then.stop) for drop, then in zip(order, detail.drops, strict=True))
        return replace(detail, drops=tuple(drops))

    def settle(self) -> None:
        """Record the order that is shown, if it is not yet."""
        self._rest.stop()
        way, self._way = self._way, None
        if way is None or way.wanted == way.before:
            return
        on = set(self._numbers()) if self._detail and self._detail.load.number == way.number else set(way.wanted)
        if not self._order(way.number, [each for each in way.wanted if each in on], way.by):
            self.back.emit()

    def _take_back(self, number: int, before: list[str]) -> None:
        """The order before; what was taken off meanwhile stays off."""
        if self._way is not None and self._way.number == number:
            self._rest.stop()
            self._way = None
            self.back.emit()
        else:
            on = {drop.number for drop in load_board.detail(self._session.place.store, number).drops}
            if not self._order(number, [each for each in before if each in on], self._session.place.actor):
                return
        self._session.say(self.tr("The stops of load {load} are as they were.").format(load=number), Tone.GOOD)

    def _order(self, number: int, numbers: list[str], by: Any) -> bool:  # noqa: ANN401
        store = self._session.place.store
        done = self._session.attempt(lambda: stops.put_in_order(store, by, number, numbers), quiet=True)
        if not done:
            self._work.say(str(done.refused), Tone.STOP)
        return bool(done)

    def _words(self, wanted: Sequence[str], moved: set[str]) -> str:
        if self._detail is not None and len(moved) == 1:
            one = wanted.index(next(iter(moved)))
            stop = self._detail.drops[one].stop
            told = next(drop for drop in self._detail.drops if drop.number == wanted[one])
            name = told.reference or told.number
            return self.tr("{job} is drop {stop} now.").format(job=name, stop=stop)
        return self.tr("The stops are in the new order.")

    def _by_stops(self) -> bool:
        head = self._pane.view.horizontalHeader()
        section, order = head.sortIndicatorSection(), head.sortIndicatorOrder()
        sort = self._pane.model.columns[section].sort if 0 <= section < len(self._pane.model.columns) else ""
        return not sort or (sort == "stop" and order == Qt.SortOrder.AscendingOrder)

    def _show_by_stops(self) -> None:
        """Moving is understood only where the drops stand one after the other."""
        if not self._by_stops():
            self._pane.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)


def moved_earlier(now: Sequence[str], chosen: set[str]) -> list[str]:
    """Each of the chosen one place earlier; those at the front stay."""
    made = list(now)
    for at in range(1, len(made)):
        if made[at] in chosen and made[at - 1] not in chosen:
            made[at - 1], made[at] = made[at], made[at - 1]
    return made


def moved_later(now: Sequence[str], chosen: set[str]) -> list[str]:
    return moved_earlier(list(reversed(now)), chosen)[::-1]


def placed(now: Sequence[str], chosen: set[str], row: int) -> list[str]:
    """The chosen together, in the order they have, before what is at ``row`` and not chosen."""
    before = [each for each in now[:row] if each not in chosen]
    return [*before, *(each for each in now if each in chosen), *(each for each in now[row:] if each not in chosen)]

"""One small bar for each drop of a load, the last drop first: that is how a vehicle is filled."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from depot_app.services.load_board import Drop
from depot_app.views.look import GAP, LIST, SHAPES, Tone, colours, figures

_WIDTH, _HEIGHT, _BAR = 216, 66, 10


class DropBars(QScrollArea):
    def __init__(self) -> None:
        super().__init__()
        self._bars = _Bars()
        self.setWidget(self._bars)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(2 * (_HEIGHT + GAP))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Drops of this load"))

    def show_drops(self, drops: Sequence[tuple[Drop, int]], current: str = "") -> None:
        """``drops`` with how many units of each are loaded; ``current`` is the number of the job last scanned."""
        self._bars.show_drops(drops, current)
        if (at := self._bars.place_of(current)) is not None:
            self.ensureVisible(at.center().x(), at.center().y(), 0, _HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(800, 2 * (_HEIGHT + GAP))


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._drops: list[tuple[Drop, int]] = []
        self._current = ""
        self._font = figures(LIST)
        self._drop_words, self._fetch_words = self.tr("Drop {stop}"), self.tr("Fetch {stop}")

    def show_drops(self, drops: Sequence[tuple[Drop, int]], current: str) -> None:
        made = sorted(drops, key=lambda each: -each[0].stop)
        if made != self._drops or current != self._current:
            self._drops, self._current = made, current
            self._fit()
            self.update()

    def place_of(self, number: str) -> QRect | None:
        return next((self._place(at) for at, (drop, _) in enumerate(self._drops) if drop.number == number), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        rows = -(-len(self._drops) // self._columns())
        self.setMinimumHeight(rows * (_HEIGHT + GAP))

    def _columns(self) -> int:
        return max(1, (self.width() + GAP) // (_WIDTH + GAP))

    def _place(self, at: int) -> QRect:
        columns = self._columns()
        width = (self.width() - GAP * (columns - 1)) // columns
        return QRect(at % columns * (width + GAP), at // columns * (_HEIGHT + GAP), width, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        for at, (drop, loaded) in enumerate(self._drops):
            place = self._place(at)
            if place.intersects(event.rect()):
                self._paint_one(painter, place, drop, loaded)
        painter.end()

    def _paint_one(self, painter: QPainter, place: QRect, drop: Drop, loaded: int) -> None:
        palette = colours()
        of = drop.expected or drop.units
        full, held = loaded >= of, bool(drop.hold or drop.cancelled)
        current = drop.number == self._current
        painter.fillRect(place, QColor(palette.base))
        painter.setPen(QPen(QColor(palette.accent if current else palette.line), 3 if current else 1))
        painter.drawRect(place.adjusted(1, 1, -2, -2))
        inside = place.adjusted(GAP + 2, GAP - 2, -GAP - 2, -GAP)
        tone = Tone.STOP if held else Tone.GOOD if full else Tone.PLAIN
        painter.setPen(palette.tone(tone))
        counts = f"{SHAPES[tone]} {loaded} / {of}".strip()
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, counts)
        metrics = painter.fontMetrics()
        said = self._drop_words if drop.expected or drop.kind == "delivery" else self._fetch_words
        painter.setPen(palette.tone(Tone.PLAIN))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, said.format(stop=drop.stop))
        name = metrics.elidedText(drop.consignee, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside.adjusted(0, metrics.height() + 2, 0, 0),
                         Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)  # fmt: skip
        bar = QRect(inside.left(), inside.bottom() - _BAR + 1, inside.width(), _BAR)
        filled = QRect(bar)
        filled.setWidth(bar.width() * min(loaded, of) // of if of else 0)
        painter.fillRect(filled, QColor(palette.good if full else palette.accent))
        painter.setPen(QPen(QColor(palette.quiet)))
        painter.drawRect(bar.adjusted(0, 0, -1, -1))

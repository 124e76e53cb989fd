"""A note as it would be printed: its pages one under the other, as wide as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from depot_app.views.look import GAP, LIST, WIDE_GAP, colours, font

Pixels = tuple[int, int, bytes]


class Preview(QScrollArea):
    """Page up and down, and the wheel, go through the pages; ``set_whole`` shows one page whole instead."""

    def __init__(self) -> None:
        super().__init__()
        self._paper = _Paper()
        self.setWidget(self._paper)
        self.setAccessibleName(self.tr("Preview of the note"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._whole = False

    def show_pages(self, pages: Sequence[Pixels], *, stay: bool = False) -> None:
        """Show a note from its top, or where it was with ``stay``."""
        self._paper.show_pages(pages)
        self._fit()
        if not stay:
            self.verticalScrollBar().setValue(0)

    def say(self, words: str) -> None:
        """Words in place of pages."""
        self._paper.say(words)
        self._fit()

    def is_empty(self) -> bool:
        return not self._paper.pages

    def count(self) -> int:
        return len(self._paper.pages)

    def set_whole(self, on: bool) -> None:
        self._whole = on
        self._fit()

    def _fit(self) -> None:
        self._paper.fit(self.viewport().size(), whole=self._whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends:
            bar.setValue(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class _Paper(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.pages: list[QImage] = []
        self._words = ""
        self._places: list[QRect] = []
        self._scaled: dict[int, QPixmap] = {}

    def show_pages(self, pages: Sequence[Pixels]) -> None:
        grey = QImage.Format.Format_Grayscale8
        self.pages = [QImage(bits, width, height, width, grey).copy() for width, height, bits in pages]
        self._words = ""

    def say(self, words: str) -> None:
        self.pages, self._words = [], words

    def fit(self, room: QSize, *, whole: bool) -> None:
        """Give each page its place; scaled copies are made when they come into sight."""
        self._scaled.clear()
        self._places = []
        top = GAP
        for page in self.pages:
            size = page.size().scaled(
                QSize(max(1, room.width() - 2 * GAP), room.height() - 2 * GAP if whole else 1_000_000),
                Qt.AspectRatioMode.KeepAspectRatio,
            )
            self._places.append(QRect((room.width() - size.width()) // 2, top, size.width(), size.height()))
            top += size.height() + WIDE_GAP
        self.resize(room.width(), max(room.height(), top - WIDE_GAP + GAP))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.pages:
            painter.setFont(font(LIST))
            painter.setPen(QPen(colours().quiet))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(WIDE_GAP, 0, -WIDE_GAP, 0), flags, self._words)
        for number, place in enumerate(self._places):
            if place.intersects(event.rect()):
                painter.drawPixmap(place, self._page(number, place))
                painter.setPen(QPen(QColor(colours().line)))
                painter.drawRect(place)
        painter.end()

    def _page(self, number: int, place: QRect) -> QPixmap:
        if number not in self._scaled:
            ratio = self.devicePixelRatioF()
            size = QSize(round(place.width() * ratio), round(place.height() * ratio))
            image = self.pages[number].scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            image.setDevicePixelRatio(ratio)
            self._scaled[number] = QPixmap.fromImage(image)
        return self._scaled[number]

"""Which units were accepted, where not all were."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from depot_app.views.deliveries.outcomes import typed_sign
from depot_app.views.look import LIST, font
from depot_app.views.parts import label, restyle, under

#: A row is high enough for a finger, and with three of them nothing else on the form has to move.
_ROW, _ROWS_SEEN, _FRAME = 32, 3, 4


class _Ticks(QListWidget):
    """Letters are not for this list: who signed is typed while the cursor is in it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore() if typed_sign(event).strip() else super().keyPressEvent(event)


class UnitTicks(QWidget):
    """Space ticks the unit under the cursor; scanning one ticks it as well."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = _Ticks()
        self.list.setFont(font(LIST))
        self.list.setAccessibleName(self.tr("Units accepted"))
        self._grow()
        self._words = label("", "quiet", wrap=True)
        self.setLayout(under(self._words, self.list, gap=2))
        self.list.itemChanged.connect(self._changed)

    def show_units(self, codes: Sequence[str], ticked: Collection[str] = ()) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for code in codes:
            item = QListWidgetItem(code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if code in ticked else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self._grow()
        self._count()

    def ticked(self) -> tuple[str, ...]:
        return tuple(item.text() for item in self._items() if item.checkState() == Qt.CheckState.Checked)

    def tick(self, code: str) -> bool:
        """Tick one unit; whether it is one of these."""
        for item in self._items():
            if item.text() == code:
                item.setCheckState(Qt.CheckState.Checked)
                self.list.setCurrentItem(item)
                return True
        return False

    def wrong(self, words: str) -> None:
        restyle(self._words, "kind", "wrong")
        self._words.setText(words)
        self.list.setFocus()

    def _grow(self) -> None:
        """As high as its rows, where they are few."""
        self.list.setFixedHeight(_ROW * min(max(self.list.count(), 1), _ROWS_SEEN) + _FRAME)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(number) for number in range(self.list.count())]

    def _changed(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        restyle(self._words, "kind", "quiet")
        words = self.tr("Tick or scan the units that were accepted: {done} of {all}")
        self._words.setText(words.format(done=len(self.ticked()), all=self.list.count()))

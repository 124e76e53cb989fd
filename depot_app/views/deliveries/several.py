"""Everything clean except…: many drops in one table, accepted one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from depot_app.domain.times import read_moment
from depot_app.services import deliveries
from depot_app.services.deliveries import Outcome, Pod
from depot_app.services.due import Drop
from depot_app.views.field_row import field_row
from depot_app.views.look import LIST, ROW_HEIGHT, WIDE_GAP, Tone, font
from depot_app.views.main_key import main_key_in
from depot_app.views.parts import Field, beside, button, head_width, label, under
from depot_app.views.said import said
from depot_app.views.session import Session

_TICK, _SIGNED, _WORDS = 0, 5, 6


class _Drops(QTableWidget):
    """Space ticks and unticks the row the cursor is in, whatever its cell; other signs are a name for it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        tick = self.item(self.currentRow(), _TICK)
        if event.key() != Qt.Key.Key_Space or event.modifiers() or tick is None:
            super().keyPressEvent(event)
        elif tick.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            was = tick.checkState() == Qt.CheckState.Checked
            tick.setCheckState(Qt.CheckState.Unchecked if was else Qt.CheckState.Checked)


class Several(QWidget):
    """One clean POD for every ticked drop; each is a call of its own, and what is refused stays in the table."""

    finished = Signal(bool)  # whether all that was ticked is accepted

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._drops: list[Drop] = []
        self._queue: list[int] = []
        self._wanted = self._before = 0
        self._in: set[int] = set()  # the rows accepted
        self._title = label("", "section", wrap=True)
        self.by, self.at = QLineEdit(), QLineEdit()
        self.at.setPlaceholderText(self.tr("now"))
        self._by = Field(self.tr("Signed by, where no other name stands below"), self.by)
        self._at = Field(self.tr("When: 17:40, or 2026-11-22 17:40"), self.at)
        self.table = _Drops(0, 7)
        self._dress_table()
        self.progress = QProgressBar()
        self.progress.hide()
        self.accept_button = button("", self.accept, main=True)
        self.stop_button = button(self.tr("Stop"), self.stop)
        self.stop_button.hide()
        self._step = QTimer(self)
        self._step.setInterval(0)
        self._step.timeout.connect(self._accept_next)
        hint = label(
            self.tr("Untick (space) what did not go clean; give it its own POD afterwards."), "quiet", wrap=True
        )
        who = field_row(self._by, self._at, gap=WIDE_GAP)
        who.setStretch(0, 1)
        self.foot = beside(self.accept_button, self.stop_button, None)
        self.setLayout(under(self._title, hint, who, self.table, self.progress, self.foot))
        main_key_in(self, self.accept)
        self.table.itemChanged.connect(self._count)

    def _dress_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Drops to accept"))
        table.setFont(font(LIST))
        heads = [self.tr("Clean"), self.tr("Drop"), self.tr("Job"), self.tr("Consignee"), self.tr("Units"),
                 self.tr("Signed by"), ""]  # fmt: skip
        table.setHorizontalHeaderLabels(heads)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, width in enumerate((56, 52, 136, 176, 52, 128)):
            table.setColumnWidth(number, max(width, head_width(heads[number])))
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        table.setWordWrap(False)
        table.setColumnHidden(_WORDS, True)

    # --- what the page asks ------------------------------------------------------------------------------------------

    def show_drops(self, title: str, drops: Sequence[Drop]) -> None:
        self._drops, self._in = list(drops), set()
        self._title.setText(title)
        self.by.clear()
        self.at.clear()
        self.table.setColumnHidden(_WORDS, True)
        self._by.wrong()
        self._at.wrong()
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._drops))
        for number, drop in enumerate(self._drops):
            self._fill(number, drop)
        self.table.blockSignals(False)
        self._count()
        self.by.setFocus()

    def left(self) -> list[Drop]:
        """The drops that were not accepted."""
        return [drop for row, drop in enumerate(self._drops) if row not in self._in]

    def is_running(self) -> bool:
        return self._step.isActive()

    def begin(self) -> None:
        self.by.setFocus()

    # --- accept ------------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Accept what is ticked, one by one, with the window alive between them."""
        rows = self._ticked()
        if self.is_running() or not rows:
            return
        self._by.wrong()
        self._at.wrong()
        if not self.by.text().strip() and any(not self._name(row) for row in rows):
            self._by.wrong(self.tr("Give the name on the paper, here or in each row."))
            return
        try:
            moment = self.at.text().strip()
            now = self._session.place.store.clock.now()
            self._moment = read_moment(moment, self._session.zone(), now) if moment else None
        except ValueError as error:
            self._at.wrong(said(str(error)))
            return
        self._queue, self._wanted = rows, len(rows)
        self._before = len(self._in)
        self.table.setColumnHidden(_WORDS, False)
        self.progress.setRange(0, len(rows))
        self._running(on=True)

    def stop(self) -> None:
        """Accept no more; what is accepted stays accepted."""
        self._queue.clear()

    def _accept_next(self) -> None:
        if not self._queue:
            self._end()
            return
        row = self._queue.pop(0)
        pod = Pod(Outcome.CLEAN, self._name(row) or self.by.text(), self._moment)
        place, ref = self._session.place, self._drops[row].job
        done = self._session.attempt(lambda: deliveries.accept(place.store, place.actor, ref, pod, again=False),
                                     quiet=True)  # fmt: skip
        self.table.blockSignals(True)
        self._item(row, _TICK).setCheckState(Qt.CheckState.Unchecked)
        self._item(row, _WORDS).setText(str(done.value) if done else done.refused.what if done.refused else "")
        self.table.blockSignals(False)
        if done:
            self._in.add(row)
        self.progress.setValue(self.progress.maximum() - len(self._queue))

    def _end(self) -> None:
        self._running(on=False)
        accepted = len(self._in) - self._before
        left = self._wanted - accepted
        words = self.tr("PODs accepted clean: {count}.").format(count=accepted)
        if left:
            words += " " + self.tr("Not accepted: {count}; the table says why.").format(count=left)
        self._session.say(words, Tone.ATTENTION if left else Tone.GOOD)
        self._count()
        self.finished.emit(not left)

    def _running(self, *, on: bool) -> None:
        self._step.start() if on else self._step.stop()
        self.progress.setVisible(on)
        self.stop_button.setVisible(on)
        self.accept_button.setEnabled(not on)
        self.table.setEnabled(not on)

    # --- the table ---------------------------------------------------------------------------------------------------

    def _fill(self, row: int, drop: Drop) -> None:
        fixed = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        to = ", ".join(filter(None, (drop.consignee, drop.city)))
        texts = ("", str(drop.stop), drop.job, to, str(drop.units), "", "")
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setFlags(fixed)
            if column == _TICK:
                item.setFlags(fixed | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
            elif column == _SIGNED:
                item.setFlags(fixed | Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(row, column, item)

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.table.item(row, column)
        assert item is not None
        return item

    def _ticked(self) -> list[int]:
        rows = range(self.table.rowCount())
        return [row for row in rows if self._item(row, _TICK).checkState() == Qt.CheckState.Checked]

    def _name(self, row: int) -> str:
        return self._item(row, _SIGNED).text().strip()

    def _count(self) -> None:
        count = len(self._ticked())
        self.accept_button.setText(self.tr("Accept {count} clean   Ctrl+Enter").format(count=count))
        self.accept_button.setEnabled(bool(count))

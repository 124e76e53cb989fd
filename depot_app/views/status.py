"""The bar at the bottom: the connection to Odoo, what waits, and whether it is safe to switch off."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QStatusBar

from depot_app.services.counts import Counts
from depot_app.services.replication.exchange import Exchange
from depot_app.views.language import grouped
from depot_app.views.look import SHAPES, WIDE_GAP, Tone
from depot_app.views.parts import label
from depot_app.views.said import said
from depot_app.views.session import Session


class Status(QStatusBar):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._counts = Counts()
        self._last: datetime | None = None
        self._error = ""
        self._store_gone = ""
        self._link = _Shortened()
        self._link.setMinimumWidth(1)  # a long reason makes no window wider: the whole of it is the tip
        self._safe = label("", "quiet")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(WIDE_GAP, 0, WIDE_GAP, 0)
        self.addWidget(self._link, 1)
        self.addPermanentWidget(self._safe)
        self._link.setAccessibleName(self.tr("Connection"))

    def count(self, counts: Counts) -> None:
        self._counts, self._store_gone = counts, ""
        self._show()

    def exchanged(self, told: Exchange) -> None:
        if told.elsewhere:
            return  # another desk is at it: nothing is wrong, and this desk has learnt nothing new
        self._error = told.error
        if told.connected:
            self._last = datetime.now(UTC)
        self._show()

    def lost(self, words: str) -> None:
        """The store does not answer: scans are kept on this computer meanwhile."""
        self._store_gone = words
        self._show()

    def _show(self) -> None:
        counts = self._counts
        if self._store_gone:
            tone, words = Tone.STOP, self.tr("Store away: {why}").format(why=said(self._store_gone))
        elif not counts.odoo:
            tone, words = Tone.QUIET, self.tr("Odoo is not set up")
        elif self._error:
            tone, words = Tone.ATTENTION, self.tr("Working without Odoo: {why}").format(why=said(self._error))
        elif self._last is None:
            tone, words = Tone.QUIET, self.tr("Connecting to Odoo…")
        else:
            tone, words = Tone.GOOD, self.tr("Connected")
        parts = [f"{SHAPES[tone]} {words}".strip()]
        if counts.odoo:
            parts.append(self._waiting())
        if counts.trouble:
            parts.append(self.tr("{count} not taken by Odoo").format(count=grouped(counts.trouble)))
        if self._last is not None:
            zone = self._session.zone()
            parts.append(self.tr("last exchange {time}").format(time=f"{self._last.astimezone(zone):%H:%M}"))
        self._link.setText("  ·  ".join(parts))
        self._link.setToolTip(self._link.text())
        self._safe.setText(self._kept())

    def _kept(self) -> str:
        """Where everything is that was done here."""
        counts = self._counts
        if self._store_gone:
            return self.tr("Scans are kept on this desk meanwhile")
        if counts.odoo and not counts.waiting and not counts.trouble and not self._error and self._last:
            return self.tr("Everything is in Odoo, safe to switch off")
        if self._session.place.store.is_sqlite:
            return self.tr("Everything is kept on this desk")
        return self.tr("Everything is kept in the shared store")

    def _waiting(self) -> str:
        waiting, strangers = grouped(self._counts.waiting), grouped(self._counts.strangers)
        if not self._counts.strangers or self._error:  # one reason is enough, and all there is room for
            return self.tr("{count} waiting to be sent").format(count=waiting)
        words = self.tr("{count} waiting to be sent, {strangers} of them for customers Odoo does not know")
        return words.format(count=waiting, strangers=strangers)


class _Shortened(QLabel):
    """What there is no room for is three dots: a sentence that just stops reads as if it were all."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, room = QPainter(self), self.contentsRect()
        told = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        side = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        ink = QPalette.ColorRole.WindowText
        self.style().drawItemText(painter, room, side, self.palette(), self.isEnabled(), told, ink)
        painter.end()

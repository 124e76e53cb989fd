"""Settings: which program this is and where it keeps things."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from depot_app.views.look import WIDE_GAP, Tone
from depot_app.views.parts import beside, button, holding, label, under
from depot_app.views.session import Session
from depot_app.views.settings.section import columns, part


class AboutSection(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.rows = self._told()
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setColumnStretch(1, 1)
        for number, (name, words) in enumerate(self.rows):
            said = label(words, wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setAccessibleName(name)
            grid.addWidget(label(name, "quiet"), number, 0)
            grid.addWidget(said, number, 1)
        copy = button(self.tr("Copy"), self.copy, sign="copy")
        logs = button(self.tr("Open the log's folder"), self._open, sign="folder-open")
        words = self.tr("For whoever helps: the log tells what happened, without names and addresses.")
        shown = part(self.tr("Depot Desk"), holding(grid), beside(copy, logs, None), words=words)
        self.setLayout(under(columns([shown])))

    def _told(self) -> list[tuple[str, str]]:
        about, place = self._session.place.about, self._session.place
        rows = [(self.tr("Station"), place.store.station)]
        if about is not None:
            rows = [(self.tr("Version"), about.version), (self.tr("Store"), about.store),
                    (self.tr("Log"), str(about.log)), *rows]  # fmt: skip
        return [*rows, (self.tr("Made with"), f"Python {platform.python_version()}, Qt {qVersion()}")]

    def reread(self) -> None:
        """It stays as it is while the program runs."""

    def take_scan(self, _raw: bytes) -> bool:
        return False

    def copy(self) -> None:
        """All of it to the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {words}" for name, words in self.rows))
        self._session.say(self.tr("Copied."), Tone.GOOD)

    def _open(self) -> None:
        if self._session.place.about is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.place.about.log.parent)))

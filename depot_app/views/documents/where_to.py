"""Where a print goes: one of the computer's printers, or a folder; remembered for this station."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from depot_app.views.look import LIST, font
from depot_app.views.parts import Choice, beside, button, label, under
from depot_app.views.session import Running, Session

PRINTER, FOLDER = "print/printer", "print/folder"


class WhereTo(QWidget):
    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._run: Running | None = None
        self.box = Choice()
        self.box.setFont(font(LIST))
        self.box.setAccessibleName(self.tr("Printer"))
        self._above = label(self.tr("Printer"), "quiet")
        self._above.setBuddy(self.box)
        self._folder = label("", "quiet", wrap=True)
        self.folder_button = button(self.tr("Folder…"), self._choose_folder)
        where = beside(self.box, self.folder_button)
        where.setStretch(0, 1)
        self.setLayout(under(self._above, where, self._folder, gap=2))
        self._list([])
        self.box.activated.connect(self._chosen)
        session.settled.connect(self._settled)

    def ask(self) -> None:
        """Ask the computer for its printers; that may take a moment."""
        if self._run is None and self._session.place.printers is not None:
            self._run = self._session.background.call(self._session.place.printers.names)
            self._run.finished.connect(self._listed)
            self._run.failed.connect(self._none)

    def printer(self) -> str:
        """The printer's name; empty for the folder."""
        return str(self.box.currentData() or "")

    def folder(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kept = str(self._session.settings.value(FOLDER, "") or "")
        return Path(kept) if kept else Path(documents or Path.home()) / "Depot Desk"

    def words(self) -> str:
        return self.printer() or str(self.folder())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask()  # printers come and go

    # --- inside ------------------------------------------------------------------------------------------------------

    def _listed(self, names: list[str]) -> None:
        self._run = None
        self._list(names)

    def _none(self, _words: str) -> None:
        self._run = None

    def _list(self, names: list[str]) -> None:
        was = str(self._session.settings.value(PRINTER, "") or "")
        self.box.clear()
        for name in names:
            self.box.addItem(name, name)
        if was and was not in names:
            self.box.addItem(was, was)
        self.box.addItem(self.tr("PDF to folder"), "")
        self.box.setCurrentIndex(max(0, self.box.findData(was)) if was else self.box.count() - 1)
        self._show()

    def _chosen(self) -> None:
        self._session.settings.setValue(PRINTER, self.printer())
        self._show()
        self.changed.emit()

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Where PDFs go"), str(self.folder()))
        if path:
            self._session.settings.setValue(FOLDER, path)
            self._show()

    def _settled(self, name: str) -> None:
        if name in (PRINTER, FOLDER):
            self._list([str(self.box.itemData(row)) for row in range(self.box.count()) if self.box.itemData(row)])

    def _show(self) -> None:
        to_folder = not self.printer()
        self.folder_button.setVisible(to_folder)
        self._folder.setVisible(to_folder)
        self._folder.setText(str(self.folder()))

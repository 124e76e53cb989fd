"""The files that go with something: by button or drag and drop, large pictures made smaller on the way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from depot_app.views import folders
from depot_app.views.deliveries.pictures import SUFFIXES, Fitted, fitted
from depot_app.views.look import Tone
from depot_app.views.parts import beside, button, label, restyle, under
from depot_app.views.scratch import new_folder
from depot_app.views.session import Running, Session


class FilesBox(QWidget):
    """``settled`` comes when the last file is fit to be kept, or was refused."""

    settled = Signal()

    def __init__(self, session: Session, name: str) -> None:
        super().__init__()
        self._session = session
        self._folder = new_folder()
        self._running: dict[Running, Path] = {}
        self._fitted: list[Fitted] = []
        self._shown = 0  # how often other files were shown
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setMinimumHeight(56)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._hint = label(self.tr("Drop pictures or PDFs here"), "quiet", wrap=True)
        self.add_button = button(self.tr("Add files…"), self._choose, sign="paperclip")
        self.remove_button = button(self.tr("Remove"), self.remove_chosen)
        above = beside(label(name, "quiet"), None, self.remove_button, self.add_button)
        layout = under(above, self.list, self._hint, gap=4)
        layout.setStretchFactor(self.list, 1)
        self.setLayout(layout)
        gone = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self.remove_chosen)
        self.setAcceptDrops(True)
        self._show()

    # --- what forms ask ----------------------------------------------------------------------------------------------

    def files(self) -> tuple[Fitted, ...]:
        return tuple(self._fitted)

    def paths(self) -> tuple[Path, ...]:
        return tuple(each.path for each in self._fitted)

    def show_files(self, files: Sequence[Fitted]) -> None:
        self._running.clear()
        self._shown += 1
        self._fitted = list(files)
        self._say("")
        self._show()

    def is_busy(self) -> bool:
        return bool(self._running)

    def add(self, paths: Sequence[Path]) -> None:
        """Take files in; each is looked at in the background."""
        self._say("")
        for path in paths:
            run = self._session.background.call(partial(fitted, path, self._folder))
            self._running[run] = path
            run.finished.connect(self._taken)
            run.failed.connect(self._refused)
        self._show()

    def remove_chosen(self) -> None:
        numbers = {index.row() for index in self.list.selectedIndexes()}
        self._fitted = [each for number, each in enumerate(self._fitted) if number not in numbers]
        self._show()

    # --- inside ------------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        kinds = " ".join(f"*{each} *{each.upper()}" for each in SUFFIXES)
        wanted = self.tr("Pictures and PDFs") + f" ({kinds})"
        shown = self._shown
        begin_in = folders.last(self._session, "files")
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files"), begin_in, wanted)
        if paths:
            folders.keep(self._session, "files", paths[0])
        if shown == self._shown:
            self.add([Path(each) for each in paths])
        elif paths:  # a scan has opened another job behind the dialog
            words = self.tr("No file was added: another job was opened meanwhile. Open theirs again and add them.")
            self._session.say(words, Tone.ATTENTION)

    def _taken(self, made: Fitted) -> None:
        if self._running.pop(self.sender(), None) is None:  # type: ignore[call-overload]
            return  # it was meant for what was shown before
        self._fitted.append(made)
        self._show()
        self._settle()

    def _refused(self, words: str) -> None:
        if self._running.pop(self.sender(), None) is None:  # type: ignore[call-overload]
            return
        self._show()
        self._say(words)
        self._settle()

    def _settle(self) -> None:
        if not self._running:
            self.settled.emit()

    def _say(self, words: str) -> None:
        restyle(self._hint, "kind", "wrong" if words else "quiet")
        self._hint.setText(words or self.tr("Drop pictures or PDFs here"))

    def _show(self) -> None:
        self.list.clear()
        for each in self._fitted:
            self.list.addItem(QListWidgetItem(self._line(each)))
        for path in self._running.values():
            self.list.addItem(self.tr("{name}   being read…").format(name=path.name))
        self.remove_button.setVisible(bool(self._fitted))

    def _line(self, file: Fitted) -> str:
        size = QLocale().formattedDataSize(file.size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        if file.size == file.was:
            return f"{file.path.name}   {size}"
        was = QLocale().formattedDataSize(file.was, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        return self.tr("{name}   {size}, made smaller from {was}").format(name=file.path.name, size=size, was=was)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

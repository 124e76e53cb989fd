"""The window from its first moment: shown before anything heavy is loaded, it then holds what the depot works with.

What it needs at first is little on purpose: to import the ``Qt`` of PySide6 takes an eighth of the time until an empty
window is seen.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QSettings, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from depot_app.views import look

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent

SIZE = (1366, 768)
_FRAME = (8, 40)
_WIDTH = 560


def application() -> QApplication:
    """The one Qt application of this process."""
    QCoreApplication.setApplicationName("Depot Desk")
    QCoreApplication.setOrganizationName("Depot Desk")
    found = QApplication.instance()
    # Named here: setStyle takes a twentieth of the time until the window is seen, and 1.5 s once it is full.
    return found if isinstance(found, QApplication) else QApplication([*sys.argv[:1], "-style", "fusion"])


def preferences(path: Path) -> QSettings:
    """What this station remembers: its looks, its windows, its scanner."""
    return QSettings(str(path), QSettings.Format.IniFormat)


def theme(settings: QSettings) -> look.Theme:
    """The theme that was chosen here; the desktop's own where none was, or none that there is."""
    told = str(settings.value("theme", look.Theme.SYSTEM.value))
    return look.Theme(told) if told in [each.value for each in look.Theme] else look.Theme.SYSTEM


def _is_tight(room: QSize) -> bool:
    """Whether a window of the usual size would fit on this screen, and its frame would not."""
    return room.width() >= SIZE[0] and (room.width() < SIZE[0] + _FRAME[0] or room.height() < SIZE[1] + _FRAME[1])


class Opening(QMainWindow):
    """``painted`` once, when it is on the screen; only then the rest is loaded."""

    painted = Signal()

    def __init__(self, settings: QSettings, *, practice: bool) -> None:
        super().__init__()
        self._settings = settings
        self._is_painted = False
        self.inner: QWidget | None = None
        self.practise(practice)
        self.resize(*SIZE)
        state = settings.value("window/geometry")
        if isinstance(state, QByteArray):
            self.restoreGeometry(state)
            self._fills = False
        else:
            self._fills = _is_tight(self.screen().availableSize())

    def appear(self) -> None:
        """Show it as it was left here; the first time as large as fits."""
        if self._fills:
            self.showMaximized()
        else:
            self.show()

    def practise(self, practice: bool) -> None:
        """Begin anew; whether nothing that is done here is real."""
        self.inner = None
        name = self.tr("Depot Desk")
        title = QLabel(name)
        title.setFont(look.font(look.TITLE, bold=True))
        self._words = QLabel(self.tr("Opening the depot…"))
        self._words.setFont(look.font(look.LIST))
        self._words.setAccessibleName(self.tr("What is going on"))
        self._words.setWordWrap(True)
        self._words.setFixedWidth(_WIDTH)
        self._column = QVBoxLayout()
        self._column.addStretch(2)
        self._column.addWidget(title)
        self._column.addWidget(self._words)
        self._column.addStretch(3)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(self._column)
        middle.addStretch(1)
        self._put(middle, practice=practice)
        self.setWindowTitle(self.tr("PRACTICE · {name}").format(name=name) if practice else name)

    def _put(self, middle: QHBoxLayout, *, practice: bool) -> None:
        everything = QVBoxLayout()
        everything.setContentsMargins(0, 0, 0, 0)
        if practice:
            from depot_app.views.practice import PracticeBand

            everything.addWidget(PracticeBand())
        everything.addLayout(middle, 1)
        shown = QWidget()
        shown.setLayout(everything)
        self.setCentralWidget(shown)

    def say(self, words: str) -> None:
        """What is going on, until something is held."""
        self._words.setText(words)

    def refuse(self, words: str) -> None:
        """Why it cannot go on."""
        from depot_app.views.parts import beside, button

        self._words.setText(words)
        self.leave = button(self.tr("Close"), self.close)
        self._column.insertLayout(self._column.count() - 1, beside(self.leave, None))
        self.leave.setFocus()

    def hold(self, inner: QWidget) -> None:
        """Show this instead of what was shown so far."""
        self.inner = inner
        self.setCentralWidget(inner)
        inner.show()
        if inner.windowTitle():
            self.setWindowTitle(inner.windowTitle())
            inner.windowTitleChanged.connect(self.setWindowTitle)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue("window/geometry", self.saveGeometry())
        if self.inner is not None:
            self.inner.close()
        super().closeEvent(event)

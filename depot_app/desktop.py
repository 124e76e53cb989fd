"""The window's half of the composition root: the application, its pages and what runs beside them."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from depot_app.app import App
from depot_app.background import Background
from depot_app.services import depot_settings
from depot_app.services.workplace import Workplace
from depot_app.views import look
from depot_app.views.pages import pages
from depot_app.views.scanner import Scanner
from depot_app.views.session import Session
from depot_app.views.window import Window

_log = logging.getLogger(__name__)
_YOUNG_MS, _IDLE_MS = 1_000, 60_000


class Desktop:
    """One running window. ``start()`` shows it; ``close()`` ends everything that runs beside it."""

    def __init__(self, app: App, settings: Path, *, practice: bool = False) -> None:
        self.qt = application()
        self.app = app
        place = Workplace(app.store, app.spool, app.render, practice)
        self.background = Background(place, app.odoo)
        self.settings = QSettings(str(settings), QSettings.Format.IniFormat)
        look.dress(self.qt, look.Theme(str(self.settings.value("theme", look.Theme.SYSTEM.value))))
        self.session = Session(place, self.background, self.settings)
        self.scanner = Scanner()
        named = depot_settings.listed(app.store)
        self.window = Window(self.session, self.scanner, pages(), named["depot_name"] or f"Depot {named['depot']}")
        self.background.moved.connect(self.window.count)
        self.background.lost.connect(self.window.status.lost)
        self.background.exchanged.connect(self.window.status.exchanged)

    def start(self) -> None:
        self.scanner.watch(self.qt)
        self.window.show()
        self.background.start()

    def close(self) -> None:
        self.background.stop()
        self.window.close()


def application() -> QApplication:
    """The one Qt application of this process."""
    QCoreApplication.setApplicationName("Depot Desk")
    QCoreApplication.setOrganizationName("Depot Desk")
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    return QApplication(sys.argv[:1])


def run(app: App, settings: Path, *, practice: bool = False) -> int:
    """Show the window on an open store until it is closed; returns the exit code."""
    desktop = Desktop(app, settings, practice=practice)
    with _faults_told(desktop), _collecting():
        desktop.start()
        try:
            return desktop.qt.exec()
        finally:
            desktop.close()


@contextmanager
def _collecting() -> Iterator[None]:
    """Garbage is collected on the window's thread alone: elsewhere it could destroy widgets."""
    gc.freeze()
    gc.disable()
    young, idle = QTimer(), QTimer()
    young.timeout.connect(lambda: gc.collect(0))
    idle.timeout.connect(lambda: gc.collect())
    young.start(_YOUNG_MS)
    idle.start(_IDLE_MS)
    try:
        yield
    finally:
        young.stop()
        idle.stop()
        gc.enable()


@contextmanager
def _faults_told(desktop: Desktop) -> Iterator[None]:
    """A fault of the program is written to the log and told, and the window stays."""

    def told(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        _log.error("fault in the window", exc_info=(kind, error, at))
        QMessageBox.warning(
            desktop.window,
            QCoreApplication.translate("desktop", "Depot Desk"),
            QCoreApplication.translate(
                "desktop",
                "This is a fault of the program, not yours. Everything that was recorded is safe. "
                "Look whether it is done before you repeat it.",
            ),
        )

    def told_by_thread(args: threading.ExceptHookArgs) -> None:
        _log.error("fault on thread %s", args.thread, exc_info=(args.exc_type, args.exc_value or args.exc_type(),
                                                                args.exc_traceback))  # fmt: skip

    was, was_threads = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = told, told_by_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = was, was_threads

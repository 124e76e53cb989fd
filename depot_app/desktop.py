"""The window's half of the composition root: the application, its pages and what runs beside them."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from depot_app import __version__
from depot_app.app import App, odoo_of
from depot_app.background import Background
from depot_app.errors import DepotError
from depot_app.services import depot_settings, meaning, notes, safety
from depot_app.services.workplace import About, Workplace
from depot_app.store.database import Store
from depot_app.views import look
from depot_app.views.look import Tone
from depot_app.views.opening import application, preferences, theme
from depot_app.views.pages import pages
from depot_app.views.said import said
from depot_app.views.scanner import GAP_MS, Scanner
from depot_app.views.session import Session
from depot_app.views.window import Window

_log = logging.getLogger(__name__)
_PLACE = "window"
_YOUNG_MS, _IDLE_MS = 200, 60_000
#: How often it is looked whether a backup is due.
_SAVE_MS = 5 * 60 * 1000
#: Once pages are made, what prints is loaded, so that the first note is not waited for.
_WARM_MS = 6_000


class _Printers:
    """The printers of this computer; what reaches them is loaded when it is first needed."""

    def names(self) -> list[str]:
        from depot_app.printing.printer import SystemPrinters

        return SystemPrinters().names()

    def send(self, name: str, pdf: Path) -> None:
        from depot_app.printing.printer import SystemPrinters

        SystemPrinters().send(name, pdf)

    def waiting(self, name: str) -> tuple[int, str]:
        from depot_app.printing.printer import SystemPrinters

        return SystemPrinters().waiting(name)


def _load_printing() -> None:
    from depot_app.printing import printer, render_notes  # noqa: F401


def _pages(pdf: bytes) -> list[tuple[int, int, bytes]]:
    from depot_app.printing.pages import pixels

    return pixels(pdf)


class Desktop(QObject):
    """One running window. ``start()`` lets it work; ``close()`` ends everything that runs beside it.

    ``within``: the window that is to hold it, and has its looks already.
    """

    def __init__(self, app: App, settings: Path, *, practice: bool = False, within: QWidget | None = None) -> None:
        self.qt = application()
        super().__init__()
        self.app = app
        self.settings = preferences(settings)
        if within is None:
            look.tint(self.qt, theme(self.settings))
        render = notes.for_practice(app.render) if practice else app.render
        place = Workplace(
            app.store, app.spool, render, practice, printers=_Printers(), pages=_pages, odoo=app, connect=app.odoo,
            about=About(__version__, app.place, app.config.log), missing=app.missing,
        )  # fmt: skip
        self.background = Background(place, app.odoo, said, partial(odoo_of, app.config))
        self.session = Session(place, self.background, self.settings)
        self.scanner = Scanner(_whole(self.settings.value("scanner/gap_ms"), GAP_MS), partial(_means, app.store))
        named = depot_settings.listed(app.store)
        self.window = Window(self.session, self.scanner, pages(), named["depot_name"] or f"Depot {named['depot']}")
        self._outermost = within or self.window
        if within is None:
            look.dress(self.window, theme(self.settings))
        self.background.moved.connect(self.window.count)
        self.background.lost.connect(self.window.status.lost)
        self.background.exchanged.connect(self.window.status.exchanged)
        self.session.settled.connect(self._settled)
        self.session.leaving.connect(self._keep_place)
        self.session.signed.connect(self._take_place)
        self._saving = QTimer(self)
        self._saving.setInterval(_SAVE_MS)
        self._saving.timeout.connect(self._save)
        self._warming = QTimer(self, singleShot=True, interval=_WARM_MS)
        self._warming.timeout.connect(lambda: self.background.call(_load_printing))

    def start(self) -> None:
        self.scanner.watch(self.qt)
        self.window.show()
        self.background.start()
        self._saving.start()
        self._warming.start()

    def close(self) -> None:
        self.session.leave()
        self._saving.stop()
        self._warming.stop()
        self.background.stop()
        self.window.close()

    @Slot(str)
    def _settled(self, name: str) -> None:
        """A setting of this station is different."""
        if name == "scanner/gap_ms":
            self.scanner.gap_ms = _whole(self.settings.value(name), GAP_MS)
        elif name == "theme":
            look.redress(self._outermost, theme(self.settings))

    @Slot()
    def _keep_place(self) -> None:
        if not self._outermost.isFullScreen():
            self.session.keep(_PLACE, self._outermost.saveGeometry())

    @Slot()
    def _take_place(self) -> None:
        """The window stands where the person at the desk had it."""
        state = self.session.kept(_PLACE) if self.session.place.person is not None else None
        if isinstance(state, QByteArray) and state != self._outermost.saveGeometry():
            self._outermost.restoreGeometry(state)

    @Slot()
    def _save(self) -> None:
        """The automatic backup, when it is due; the work is another process's."""
        try:
            due = safety.is_due(depot_settings.here(self.app.store), self.app.store.clock.now())
        except (DepotError, OSError):
            due = True  # its place cannot be read: trying tells why
        if due:
            self.background.task("backup_if_due").finished.connect(self._saved)

    @Slot(object)
    def _saved(self, trouble: object) -> None:
        if trouble:
            self.session.say(said(str(trouble)), Tone.ATTENTION)


def _means(store: Store, raw: bytes) -> bool:
    """Whether a scanned code means anything here; nobody can tell while the store is away."""
    try:
        return meaning.of_scan(store, raw) is not None
    except DepotError:
        return False


def _whole(told: object, otherwise: int) -> int:
    text = str(told)
    return int(text) if text.isascii() and text.isdigit() else otherwise


@contextmanager
def tended(window: QWidget) -> Iterator[None]:
    """What every running window needs: faults of the program are told in it, and garbage is collected on its thread."""
    with _faults_told(window), _collecting():
        yield


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
def _faults_told(window: QWidget) -> Iterator[None]:
    """A fault of the program is written to the log and told, and the window stays."""

    def told(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        _log.error("fault in the window", exc_info=(kind, error, at))
        QMessageBox.warning(
            window,
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

"""The front door of the window: it is shown first, then what it needs is loaded, opened and put into it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from depot_app import config
from depot_app.errors import DepotError
from depot_app.views import look
from depot_app.views.language import speak, spoken
from depot_app.views.opening import Opening, application, preferences, theme
from depot_app.wanted import Wanted

if TYPE_CHECKING:
    from depot_app.app import App
    from depot_app.background import Background
    from depot_app.desktop import Desktop

_INI = "window.ini"


class _Found(NamedTuple):
    """What came of opening: the app, or why there is none. ``new``: there is no store yet where ``app`` points to.

    ``empty``: there is one, and nobody works in it yet.
    """

    app: App | None = None
    new: bool = False
    empty: bool = False
    refused: str = ""


class Front(QObject):
    """One window from its first paint to its end."""

    _found = Signal(object)  # _Found, from the thread that opens
    shown = Signal()  # the depot is open and can be worked with

    def __init__(self, wanted: Wanted, settings: config.Config) -> None:
        super().__init__()
        self._wanted, self._config = wanted, settings
        self._kept = ExitStack()
        self.desktop: Desktop | None = None
        self._beginning: Background | None = None
        self._app: App | None = None
        self._ini = self._settings_file()
        preferred = self._preferred = preferences(self._ini)
        speak(application(), str(preferred.value("language", "")))
        look.tint(application(), theme(preferred))
        self.frame = Opening(preferred, practice=wanted.practice)
        self.frame.painted.connect(self._load)
        self._found.connect(self._go_on)  # emitted by a thread, it arrives on the window's

    def _settings_file(self) -> Path:
        folder = config.practice_folder() if self._wanted.practice else self._config.keys
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder / _INI

    def close(self) -> None:
        """End everything that runs for this window."""
        if self.desktop is not None:
            self.desktop.close()
        if self._beginning is not None:
            self._beginning.stop()
        if self._app is not None:
            self._app.close()
        self._kept.close()

    # --- open, on a thread: nothing of it is on the screen -----------------------------------------------------------

    @Slot()
    def _load(self) -> None:
        if self._wanted.practice:
            self.frame.say(self.tr("Opening the practice depot. The first time it is made, which takes some seconds."))
        threading.Thread(target=self._open, name="open", daemon=True).start()

    def _open(self) -> None:
        try:
            found = self._opened()
        except DepotError as error:
            found = _Found(refused=str(error))
        except Exception:
            import logging

            logging.getLogger(__name__).exception("opening failed")
            found = _Found(
                refused=self.tr(
                    "This is a fault of the program, not yours. Everything that was recorded is safe. "
                    "The log says more."
                )
            )
        with suppress(RuntimeError):  # the window is closed already
            self._found.emit(found)

    def _opened(self) -> _Found:
        from depot_app.app import build, logging_to
        from depot_app.store.opening import NoStore

        settings = self._config
        if self._wanted.practice:
            from depot_app.demo import practising

            side = practising.begin(config.practice_folder(), fresh=self._wanted.fresh,
                                     language=spoken())  # fmt: skip
            self._kept.callback(side.close)
            settings = side.config
        self._kept.enter_context(logging_to(settings.log))
        app = self._app = build(settings, "" if self._wanted.practice else self._wanted.store)
        _everything()
        try:
            app.open(to_change=True)
        except NoStore:
            return _Found(app, new=True)
        with suppress(DepotError):  # they stay kept
            app.judge_kept()
        return _Found(app, empty=not app.is_peopled())

    # --- what was found ----------------------------------------------------------------------------------------------

    @Slot(object)
    def _go_on(self, found: _Found) -> None:
        look.dress(self.frame, theme(self._preferred))
        if found.app is None:
            from depot_app.views.said import said

            self.frame.refuse(said(found.refused))
        elif found.new or found.empty:
            self._begin(found.app, new=found.new)
        else:
            self._show(found.app)

    def _begin(self, app: App, *, new: bool) -> None:
        """There is no store yet, or nobody in it: ask what it begins with."""
        from depot_app.background import Background
        from depot_app.services.workplace import Workplace
        from depot_app.views.first_run import FirstRun
        from depot_app.views.said import said

        self._beginning = Background(Workplace(app.store, app.spool, app.render), app.odoo, said)
        assistant = FirstRun(self._beginning, app.begin, app.place, new=new)
        assistant.begun.connect(self._begun)
        assistant.practise.connect(self._practise)
        self.frame.hold(assistant)

    @Slot(object, str)
    def _begun(self, admin: object, name: str) -> None:
        assert self._app is not None
        self._show(self._app)
        if self.desktop is not None:
            self.desktop.session.sign_in(admin, name)

    @Slot()
    def _practise(self) -> None:
        """The same window, with practice data."""
        if self._app is not None:
            self._app.close()
        self._wanted = Wanted(practice=True)
        self._ini = self._settings_file()
        self.frame.practise(True)
        self._load()

    def _show(self, app: App) -> None:
        from depot_app.desktop import Desktop, tended

        self.desktop = Desktop(app, self._ini, practice=self._wanted.practice, within=self.frame)
        self.frame.hold(self.desktop.window)
        self._kept.enter_context(tended(self.frame))
        self.desktop.start()
        self.shown.emit()


def _everything() -> None:
    """Load what the pages need, while somebody reads that the depot is being opened."""
    from depot_app import desktop  # noqa: F401


def show(wanted: Wanted, settings: config.Config, ready: Callable[[Front], object] | None = None) -> int:
    """Show the window until it is closed; returns the exit code. ``ready`` is told of it before it runs."""
    gc.disable()  # until the window tends to it: a thread that collects could destroy widgets
    application()
    front = Front(wanted, settings)
    front.frame.appear()
    if ready is not None:
        ready(front)
    try:
        return QCoreApplication.exec()
    finally:
        front.close()
        gc.enable()

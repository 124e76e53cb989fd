"""Pictures of every page in every theme and two sizes, with practice data: docs/screenshots/.

python tools/screenshots.py [PAGE…] [--theme light] [--size 1366x768]
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer

from depot_app.app import build
from depot_app.config import Config
from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.services import job_view, load_view, people
from depot_app.views import look
from depot_app.views.loads.page import LoadsPage
from depot_app.views.orders.page import OrdersPage

TARGET = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
THEMES = ("light", "dark", "contrast")
SIZES = ("1366x768", "1920x1080")
_SETTLE_MS = 700
_COLOURS = 128

Shown = Callable[[Desktop], None]


def _page(name: str, person: str = "Vera", then: Shown | None = None) -> Shown:
    def show(desktop: Desktop) -> None:
        desktop.session.sign_in(people.sign_in(desktop.app.store, person, practice.PIN), person)
        desktop.window.show_page(name)
        if then is not None:
            then(desktop)

    return show


def _signed_out(desktop: Desktop) -> None:
    desktop.session.sign_out()


def _loading(desktop: Desktop) -> None:
    """The loading screen, as somebody sees it who did not ask for the whole screen, with an answer."""
    loads = desktop.window.page("loads")
    assert isinstance(loads, LoadsPage)
    loads.load.loading.emit(2)
    store = desktop.app.store
    units = (unit for stop in load_view.show(store, 2).jobs for unit in job_view.show(store, stop["reference"]).units)
    codes = (unit["code"] for unit in units if unit["state"] == "expected")
    desktop.scanner.scanned.emit(next(codes).encode())


def _next(name: str) -> Shown:
    return lambda desktop: desktop.window.page(name).next_thing()


def _new_job(desktop: Desktop) -> None:
    orders = desktop.window.page("orders")
    assert isinstance(orders, OrdersPage)
    orders.begin_new()


#: Every picture's name, and how its screen is reached.
PICTURES: dict[str, Shown] = {
    "sign-in": _signed_out,
    "today": _page("today"),
    "orders": _page("orders", "Carla", _next("orders")),
    "new-job": _page("orders", "Carla", _new_job),
    "loads": _page("loads", "Carla"),
    "loading": _page("loads", "Vera", _loading),
    "documents": _page("documents", "Carla", _next("documents")),
    "deliveries": _page("deliveries", "Carla", _next("deliveries")),
    "billing": _page("billing", "Sam", _next("billing")),
    "ledger": _page("ledger", "Sam"),
    "settings": _page("settings"),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="*", metavar="PAGE", help=f"of {', '.join(PICTURES)}; all when none is named")
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--size", choices=SIZES)
    asked = parser.parse_args()
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="depot-screens-") as folder:
        place = Path(folder)
        app = build(Config(str(place / "practice.depot"), "1", place / "spool", place / "log", place / "keys"))
        practice.prepare(app, place)
        for theme in [asked.theme] if asked.theme else THEMES:
            settings = place / f"{theme}.ini"
            settings.write_text(
                f"[General]\ntheme={look.Theme(theme).value}\n[print]\nfolder=/srv/notes\n", encoding="ascii"
            )
            desktop = Desktop(app, settings, practice=True)
            desktop.start()
            for size in [asked.size] if asked.size else SIZES:
                _all_pictures(desktop, asked.pages or list(PICTURES), theme, size)
            desktop.close()
        app.close()


def _all_pictures(desktop: Desktop, names: list[str], theme: str, size: str) -> None:
    desktop.window.resize(*map(int, size.split("x")))
    for name in names:
        PICTURES[name](desktop)
        _settle()
        target = TARGET / f"{name}-{theme}-{size}.png"
        if not desktop.window.grab().save(str(target)):
            raise OSError(f"{target} cannot be written")
        with Image.open(target) as picture:  # 128 colours are enough for a flat screen: the repository stays small
            smaller = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
        smaller.save(target, optimize=True)
        print(target.relative_to(TARGET.parents[1]))


def _settle() -> None:
    """Let what goes on beside the window come in; QTest's own wait would hold it up."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()

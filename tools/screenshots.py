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

from PySide6.QtTest import QTest

from depot_app.app import build
from depot_app.config import Config
from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.services import people
from depot_app.views import look

TARGET = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
THEMES = ("light", "dark", "contrast")
SIZES = ("1366x768", "1920x1080")
_SETTLE_MS = 500

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
    desktop.window.open_this("load", "2")


def _job(desktop: Desktop) -> None:
    desktop.window.page("orders").next_thing()


#: Every picture's name, and how its screen is reached.
PICTURES: dict[str, Shown] = {
    "sign-in": _signed_out,
    "today": _page("today"),
    "orders": _page("orders", "Carla", _job),
    "loads": _page("loads", "Carla"),
    "loading": _page("loads", "Ben", _loading),
    "documents": _page("documents", "Carla"),
    "deliveries": _page("deliveries", "Carla"),
    "billing": _page("billing", "Sam"),
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
            settings.write_text(f"[General]\ntheme={look.Theme(theme).value}\n", encoding="ascii")
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
        QTest.qWait(_SETTLE_MS)
        target = TARGET / f"{name}-{theme}-{size}.png"
        if not desktop.window.grab().save(str(target)):
            raise OSError(f"{target} cannot be written")
        print(target.relative_to(TARGET.parents[1]))


if __name__ == "__main__":
    main()

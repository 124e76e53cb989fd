"""Pictures of every page in every theme, in German too, and in two sizes, with practice data: docs/screenshots/.

python tools/screenshots.py [PAGE…] [--look light] [--size 1366x768]
"""

from __future__ import annotations

import argparse
import gc
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from depot_app.demo import practice
from depot_app.desktop import Desktop
from depot_app.services import job_view, load_view, people
from depot_app.services.ledger_lines import SENT
from depot_app.views.language import speak
from depot_app.views.ledger.page import TABS, LedgerPage
from depot_app.views.loads.page import LoadsPage
from depot_app.views.opening import application
from depot_app.views.orders.page import OrdersPage
from tools.pictured import list_of, pictured

TARGET = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
#: How a picture looks -> its theme and language. German is last: what is spoken stays so.
LOOKS = {
    "light": ("light", "en"), "dark": ("dark", "en"), "contrast": ("contrast", "en"), "german-light": ("light", "de"),
}  # fmt: skip
SIZES = ("1366x768", "1920x1080")
_SETTLE_MS, _TURN_MS, _LONGEST_MS = 450, 50, 30_000
_COLOURS = 128

Shown = Callable[[Desktop], None]


def _page(name: str, person: str = "Vera", then: Shown | None = None) -> Shown:
    """Sign somebody in, who clicks at a page in the rail."""

    def show(desktop: Desktop) -> None:
        desktop.session.sign_in(people.sign_in(desktop.app.store, person, practice.PIN), person)
        desktop.window.show_page(name)
        chosen = next(each for each in desktop.window.rail.findChildren(QPushButton) if each.isChecked())
        QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
        if then is not None:
            _settle(_TURN_MS)
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


def _orders(desktop: Desktop) -> OrdersPage:
    orders = desktop.window.page("orders")
    assert isinstance(orders, OrdersPage)
    return orders


def _new_job(desktop: Desktop) -> None:
    _orders(desktop).begin_new()


def _take_in(desktop: Desktop) -> None:
    """A customer's list before it is booked, with what could not be read in it."""
    orders = _orders(desktop)
    orders.begin_intake(str(list_of(desktop.app)))
    _until(orders.intake.tabs.isVisible)
    orders.intake.tabs.setCurrentIndex(1)


def _put_away(desktop: Desktop) -> None:
    _orders(desktop).intake.leave()


def _ledger_tab(desktop: Desktop, name: str) -> LedgerPage:
    ledger = desktop.window.page("ledger")
    assert isinstance(ledger, LedgerPage)
    ledger.tabs.setCurrentIndex(TABS.index(name))
    return ledger


def _ledger(desktop: Desktop) -> None:
    """Everything that was recorded, and of it something that is in Odoo."""
    shown = _ledger_tab(desktop, "everything").everything
    lines = (shown.model.row(number) for number in range(shown.model.rowCount()))
    shown.choose(next(line.seq for line in lines if line.sendings and line.sendings[0].state == SENT))


def _not_taken(desktop: Desktop) -> None:
    _ledger_tab(desktop, "parked")


#: Every picture's name, and how its screen is reached.
PICTURES: dict[str, Shown] = {
    "sign-in": _signed_out,
    "today": _page("today"),
    "orders": _page("orders", "Carla", _next("orders")),
    "new-job": _page("orders", "Carla", _new_job),
    "take-in": _page("orders", "Carla", _take_in),
    "loads": _page("loads", "Carla"),
    "loading": _page("loads", "Vera", _loading),
    "documents": _page("documents", "Carla", _next("documents")),
    "deliveries": _page("deliveries", "Carla", _next("deliveries")),
    "billing": _page("billing", "Sam", _next("billing")),
    "ledger": _page("ledger", "Sam", _ledger),
    "not-taken": _page("ledger", "Sam", _not_taken),
    "settings": _page("settings"),
}
#: What is put away once its picture is taken, so that the next one does not find it.
AFTERWARDS: dict[str, Shown] = {"take-in": _put_away}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="*", metavar="PAGE", help=f"of {', '.join(PICTURES)}; all when none is named")
    parser.add_argument("--look", choices=LOOKS)
    parser.add_argument("--size", choices=SIZES)
    parser.add_argument("--to", type=Path, default=TARGET, help="another folder for them")
    asked = parser.parse_args()
    gc.disable()  # as in the window: a thread that collects could destroy widgets
    asked.to.mkdir(parents=True, exist_ok=True)
    names = asked.pages or list(PICTURES)
    for look in [asked.look] if asked.look else LOOKS:
        with tempfile.TemporaryDirectory(prefix="depot-screens-") as folder, _window(Path(folder), look) as desktop:
            for size in [asked.size] if asked.size else SIZES:
                for name in names:
                    _picture(desktop, name, QSize(*map(int, size.split("x"))), asked.to / f"{name}-{look}-{size}.png")


@contextmanager
def _window(folder: Path, look: str) -> Iterator[Desktop]:
    """The window as it looks, on a depot of its own, once it has exchanged with Odoo."""
    theme, language = LOOKS[look]
    settings = folder / f"{look}.ini"
    settings.write_text(f"[General]\ntheme={theme}\n[print]\nfolder=/srv/notes\n", encoding="ascii")
    speak(application(), language)
    with pictured(folder, language) as app:
        desktop = Desktop(app, settings, practice=True)
        told: list[object] = []
        desktop.background.exchanged.connect(told.append)
        desktop.start()
        try:
            _until(lambda: bool(told))
            yield desktop
        finally:
            desktop.close()


def _picture(desktop: Desktop, name: str, size: QSize, target: Path) -> None:
    desktop.window.resize(size)
    desktop.session.signed.connect(resized := partial(desktop.window.resize, size))  # not as the person left it
    PICTURES[name](desktop)
    desktop.session.signed.disconnect(resized)
    _settle(_SETTLE_MS)
    if not desktop.window.grab().save(str(target)):
        raise OSError(f"{target} cannot be written")
    with Image.open(target) as picture:  # 128 colours are enough for a flat screen: the repository stays small
        smaller = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
    smaller.save(target, optimize=True)
    print(target.name)
    if name in AFTERWARDS:
        AFTERWARDS[name](desktop)


def _settle(wait_ms: int) -> None:
    """Let what goes on beside the window come in; QTest's own wait would hold it up."""
    loop = QEventLoop()
    QTimer.singleShot(wait_ms, loop.quit)
    loop.exec()


def _until(done: Callable[[], bool]) -> None:
    for _ in range(_LONGEST_MS // _TURN_MS):
        if done():
            return
        _settle(_TURN_MS)
    raise TimeoutError("The window does not come to rest.")


if __name__ == "__main__":
    main()

"""The front door: without a verb the window opens, or one message says what is missing; practice ends with it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from depot_app import screen
from depot_app.errors import DepotError
from depot_app.services.replication import exchange
from depot_app.store.database import Store
from depot_app.wanted import Wanted, understood

REPOSITORY = Path(__file__).parents[2]
WAIT_S = 90


def _environ(folder: Path, **more: str) -> dict[str, str]:
    """A user of their own, without a screen."""
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DEPOT_STORE", "DEPOT_CONFIG", "DEPOT_ODOO_KEY")
    kept = {name: value for name, value in os.environ.items() if name not in gone}
    homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("DATA", "CONFIG", "STATE", "CACHE")}
    return kept | homes | {"HOME": str(folder)} | more


def _run(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, str(REPOSITORY / "main.py")]
    return subprocess.run([*program, *words], env=_environ(folder, **more), cwd=folder, capture_output=True, text=True,
                          timeout=WAIT_S, check=False)  # fmt: skip


def test_without_a_screen_one_message_says_so(tmp_path: Path) -> None:
    ran = _run(tmp_path)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "no screen" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_a_screen_that_does_not_answer_is_named(tmp_path: Path) -> None:
    ran = _run(tmp_path, DISPLAY=":987")
    assert ran.returncode == 1
    assert ":987" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux") or shutil.which("ldd") is None, reason="asks Linux's linker")
def test_every_library_that_is_missing_is_named(tmp_path: Path) -> None:
    found = find_spec("PySide6")
    assert found is not None
    assert found.origin is not None
    plugin = Path(found.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    lonely = shutil.copy(plugin, tmp_path)  # away from the libraries that it finds beside itself
    said = str(screen._missing([Path(lonely)], ""))
    assert "libQt6Gui.so.6" in said
    assert "libQt6XcbQpa.so.6" in said
    said = str(screen._missing([], "libxcb-cursor.so.0: cannot open shared object file"))
    assert "apt-get install libxcb-cursor0" in said


def test_what_the_words_ask_for() -> None:
    assert understood([]) == Wanted()
    assert understood(["--store", "here"]) == Wanted("here")
    assert understood(["--practice", "--fresh"]) == Wanted(practice=True, fresh=True)
    assert understood(["jobs"]) is None
    assert understood(["--practice", "jobs"]) is None
    assert understood(["--as", "Vera"]) is None
    for words in (["--fresh"], ["--practice", "--store=x"]):
        with pytest.raises(DepotError):
            understood(words)


def test_words_that_do_not_go_together_are_wrong_usage(tmp_path: Path) -> None:
    ran = _run(tmp_path, "--fresh")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "goes with --practice" in ran.stderr


def test_the_verbs_and_the_demo_do_without_qt(tmp_path: Path) -> None:
    code = "import sys; sys.modules['PySide6'] = None; from depot_app.cli import main, running; " \
        "from depot_app import demo; sys.exit(main(['codes']))"  # fmt: skip
    ran = subprocess.run([sys.executable, "-c", code], env=_environ(tmp_path), cwd=REPOSITORY, capture_output=True,
                         text=True, timeout=WAIT_S, check=False)  # fmt: skip
    assert (ran.returncode, ran.stderr) == (0, "")


def test_practice_starts_and_its_odoo_dies_with_a_killed_window(tmp_path: Path) -> None:
    with (tmp_path / "said").open("wb") as said:
        window = subprocess.Popen(
            [sys.executable, str(REPOSITORY / "main.py"), "--practice"], cwd=tmp_path, stderr=said, stdout=said,
            env=_environ(tmp_path, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="*=false"),
        )  # fmt: skip
    try:
        account = tmp_path / "data" / "depot-desk" / "practice" / "odoo.json"
        assert _comes(account.exists), (tmp_path / "said").read_text()
        port = int(json.loads(account.read_text(encoding="utf-8"))["port"])
        assert _comes(lambda: _listens(port))
        assert _comes(account.with_name("depot.log").exists), "the window has opened it"
        store = Store(str(account.with_name("practice.depot")))
        assert exchange.left(store) == (0, 0, 0), "its Odoo has all of it, customers too"
        store.close()
        assert window.poll() is None
    finally:
        window.send_signal(signal.SIGKILL)
        window.wait(timeout=WAIT_S)
    assert _comes(lambda: not _listens(port))


def _comes(true: Callable[[], bool]) -> bool:
    until = time.monotonic() + WAIT_S
    while time.monotonic() < until:
        if true():
            return True
        time.sleep(0.1)
    return False


def _listens(port: int) -> bool:
    with socket.socket() as knocking:
        knocking.settimeout(1)
        return knocking.connect_ex(("127.0.0.1", port)) == 0

"""A second desk: a window in a process of its own, whose hands are led by the test over a pipe.

``python -m tests.support.desk STORE FOLDER STATION [HOURS]`` says ``ready`` when its window is open; then each line on
its stdin is JSON, ["verb of Hands", argument, …], and answered by a line of JSON: {"told": …} or {"wrong": "…"}.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from depot_app.app import build, logging_to
from depot_app.config import Config
from depot_app.desktop import Desktop, _collecting
from tests.support.hands import Hands
from tests.support.hours import Hours

REPOSITORY = Path(__file__).parents[2]


class Desk:
    """The far end, seen from the test: ``desk.scan(code)`` does there what ``Hands.scan`` does here."""

    def __init__(self, store: str, folder: Path, station: str, hours: Hours | None = None, *, start: bool = True,
                 **environ: str) -> None:  # fmt: skip
        by = [str(hours.path)] if hours else []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.desk", store, str(folder), station, *by], cwd=REPOSITORY,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environ},
        )  # fmt: skip
        if start:
            self.await_ready()

    def await_ready(self) -> None:
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def tell(self, *command: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()

    def hear(self) -> dict[str, Any] | None:
        """The answer to the next command; None where the desk is gone."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        answer: dict[str, Any] | None = json.loads(line) if line.endswith("\n") else None
        return answer

    def do(self, verb: str, *arguments: object) -> Any:  # noqa: ANN401
        self.tell(verb, *arguments)
        answer = self.hear()
        assert answer is not None, f"the desk is gone at {verb} {arguments}"
        assert "wrong" not in answer, answer["wrong"]
        return answer["told"]

    def scan(self, code: str) -> str:
        """Scan on the loading screen; what was answered."""
        return str(self.do("scanned", code))

    def kill(self) -> list[dict[str, Any]]:
        """Kill it as it stands; the answers it had given that nobody has heard yet."""
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()
        answers = list(iter(self.hear, None))
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()
        return [each for each in answers if each is not None]

    def close(self) -> int:
        """Close its window as a person does; the exit code."""
        if self.process.poll() is None:
            self.tell("close")
            assert self.process.stdin is not None
            self.process.stdin.close()
        assert self.process.stdout is not None
        self.process.stdout.read()
        self.process.stdout.close()
        return self.process.wait(timeout=20)


class Obeying(Hands, QObject):
    """Hands that do what they are told on the window's own thread."""

    come = Signal(str)

    def __init__(self, desktop: Desktop) -> None:
        QObject.__init__(self)
        Hands.__init__(self, desktop)
        self.come.connect(self.obey, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """On a thread: pass on what comes, and close the window at the end."""
        for line in sys.stdin:
            self.come.emit(line)
        self.come.emit('["close"]')

    @Slot(str)
    def obey(self, line: str) -> None:
        verb, *arguments = json.loads(line)
        if verb == "close":
            QCoreApplication.quit()
            return
        try:
            say(told=getattr(self, verb)(*arguments))
        except Exception as error:
            say(wrong=f"{verb} {arguments}: {error!r}")

    def scanned(self, code: str) -> str:
        self.scan(code)
        return self.answer()

    def wait_for_button(self, words: str) -> None:
        self.wait(f"the button {words!r}", lambda: self.sees(words))

    def wait_for_status(self, words: str) -> None:
        self.wait(f"{words!r} at the bottom", lambda: words in self.status())

    def wait_for_row(self, words: str) -> None:
        self.wait(f"a row with {words!r}", lambda: self._row(words))

    def wait_for_counts(self, words: str) -> None:
        self.wait(f"{words} units, {self.counts()} seen", lambda: self.counts() == words)

    def wait_for_notice(self, words: str) -> None:
        self.wait(f"the message {words!r}", lambda: words in self.notice())


def main(store: str, folder: Path, station: str, hours: str = "") -> int:
    folder.mkdir(parents=True, exist_ok=True)
    app = build(Config(store, station, folder / "spool", folder / "depot.log", folder / "keys"))
    if hours:
        app.store.clock = Hours(Path(hours)).clock()
    app.open(to_change=True)
    app.judge_kept()
    desktop = Desktop(app, folder / "window.ini")
    hands = Obeying(desktop)
    with logging_to(app.config.log), _collecting():
        desktop.start()
        threading.Thread(target=hands.listen, daemon=True).start()
        os.write(1, b"ready\n")
        code = QCoreApplication.exec()
    desktop.close()
    app.close()
    return code


def say(**what: object) -> None:
    os.write(1, json.dumps(what).encode() + b"\n")  # one write: a line is there whole or not at all


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:]))

"""The command line: every verb of the desk without a window, for people and for scripts; without a verb, the window.

Exit codes: 0 done, 1 refused with the reason on stderr, 2 wrong usage, 130 stopped from the keyboard.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from depot_app import __version__
from depot_app.errors import DepotError
from depot_app.wanted import Wanted, understood

STOPPED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb; ``argv`` are the words after the program's name."""
    words = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    if _asks_version(words):  # before anything heavy is loaded
        sys.stdout.write(f"Depot Desk {__version__}\n")
        return 0
    try:
        code = _run(words)
        sys.stdout.flush()
    except KeyboardInterrupt:
        sys.stderr.write("Stopped. What was answered before is kept. What was under way may be done again.\n")
        return STOPPED
    except BrokenPipeError:
        _listen_no_more()
        return 1
    return code


def _run(words: list[str]) -> int:
    try:
        wanted = understood(words)
    except DepotError as error:
        sys.stderr.write(f"depot: {error}\nSee 'depot --help'.\n")
        return 2
    if wanted is not None:
        return _show(wanted)
    from depot_app.cli.running import run

    return run(words)


def _show(wanted: Wanted) -> int:
    """The window, if it can be shown here."""
    from depot_app import screen

    try:
        screen.check()
        from depot_app import config
        from depot_app.front import show

        return show(wanted, config.read())
    except DepotError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _asks_version(words: list[str]) -> bool:
    return "--version" in words[: words.index("--") if "--" in words else None]


def _speak_utf8() -> None:
    """Names of people and places must come out whole, also where the machine says LANG=C."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _listen_no_more() -> None:
    """Whoever read our output has gone; the interpreter must not complain about it once more when it ends."""
    try:
        descriptor = sys.stdout.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)

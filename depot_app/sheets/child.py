"""Understands a file in a process of its own, so that no file can take the window, or the dock, down with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
from dataclasses import asdict
from pathlib import Path
from typing import IO

from depot_app.errors import DepotError
from depot_app.sheets.guard import file_kind
from depot_app.sheets.model import Options, Understood
from depot_app.sheets.wire import failure_line, from_lines, to_line

MEMORY = 1024**3  # bytes the child may ask for
CPU_SECONDS = 240
WALL_SECONDS = 300
_SMALL_STACK = 128 * 1024
_PACKAGE_ROOT = Path(__file__).resolve().parents[2]


def understand_file(path: Path, options: Options | None = None, wall_seconds: float = WALL_SECONDS) -> Understood:
    """Jobs, problems and assumptions of a customer's file.

    Raises DepotError, saying what to do, for a file that cannot be read or takes more than it may.
    """
    file_kind(path)  # most of what cannot be read is told here at once
    asked = json.dumps([str(path), asdict(options or Options())])
    try:
        with tempfile.TemporaryFile("w+", encoding="ascii") as result:  # without a name: gone whatever ends this
            _run(asked, result, wall_seconds, path.name)
            result.seek(0)
            understood = from_lines(result)
    except OSError as error:
        raise DepotError(
            f"The file could not be read: {error.strerror}.", next_step="Check the disk, then try again."
        ) from error
    if understood is None:
        raise _gave_up(path.name)
    return understood


def _run(asked: str, result: IO[str], wall_seconds: float, name: str) -> None:
    """Run the child to its end; how it ended shows in the result, which lacks its last line if it was stopped.

    It never outlives this process: its stdin stays open as long as somebody here waits for it.
    """
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([str(_PACKAGE_ROOT), os.environ.get("PYTHONPATH", "")]),
        "MALLOC_ARENA_MAX": "1",  # a second thread would else take a share of the memory for itself
    }
    command = [sys.executable, "-m", "depot_app.sheets.child", asked]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=result, stderr=subprocess.DEVNULL, env=environment
    ) as child:
        try:
            child.wait(wall_seconds)
        except subprocess.TimeoutExpired:
            raise _gave_up(name) from None
        finally:
            child.kill()


def _gave_up(name: str) -> DepotError:
    return DepotError(
        f"{name} is too large or too strange to be read.",
        next_step="Split it into smaller files, or ask the sender for a plain list of orders.",
    )


def _limit() -> None:
    """Bound memory and processor time where the platform can."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 5))


def _end_with_who_asked() -> None:
    """Wait for the end of stdin, which is the end of who wants the result."""
    os.read(0, 1)
    os._exit(1)


def main(arguments: list[str]) -> int:
    """The child's side: the file and options as JSON in the one argument, the result as JSON lines on stdout."""
    # Only here: the window starts with this module and never reads a list itself.
    from depot_app.sheets.reading import read_sheets
    from depot_app.sheets.understanding import understand

    threading.stack_size(_SMALL_STACK)
    threading.Thread(target=_end_with_who_asked, daemon=True).start()
    _limit()
    path, options = json.loads(arguments[0])
    try:
        for item in understand(read_sheets(Path(path)), Options(**options)):
            sys.stdout.write(to_line(item))
    except DepotError as error:
        sys.stdout.write(failure_line(error))
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

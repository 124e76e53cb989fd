"""Understands a file in a process of its own, so that no file can take the window, or the dock, down with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from depot_app.errors import DepotError
from depot_app.sheets.guard import file_kind
from depot_app.sheets.model import Options, Understood
from depot_app.sheets.reading import read_sheets
from depot_app.sheets.understanding import understand
from depot_app.sheets.wire import failure_line, from_lines, to_line

MEMORY = 1024**3  # bytes the child may ask for
CPU_SECONDS = 240
WALL_SECONDS = 300
_PACKAGE_ROOT = Path(__file__).resolve().parents[2]


def understand_file(path: Path, options: Options | None = None, wall_seconds: float = WALL_SECONDS) -> Understood:
    """Jobs, problems and assumptions of a customer's file.

    Raises DepotError, saying what to do, for a file that cannot be read or takes more than it may.
    """
    file_kind(path)  # most of what cannot be read is told here at once
    asked = json.dumps([str(path), asdict(options or Options())])
    try:
        with tempfile.TemporaryDirectory(prefix="depot-sheets-") as folder:
            result = Path(folder) / "result.jsonl"
            _run(asked, result, wall_seconds, path.name)
            with result.open(encoding="ascii") as lines:
                understood = from_lines(lines)
    except OSError as error:
        raise DepotError(
            f"The file could not be read: {error.strerror}.", next_step="Check the disk, then try again."
        ) from error
    if understood is None:
        raise _gave_up(path.name)
    return understood


def _run(asked: str, result: Path, wall_seconds: float, name: str) -> None:
    """Run the child to its end; how it ended shows in the result, which lacks its last line if it was stopped."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(_PACKAGE_ROOT), os.environ.get("PYTHONPATH", "")])}
    with result.open("wb") as output:
        try:
            subprocess.run(
                [sys.executable, "-m", "depot_app.sheets.child", asked],
                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL,
                env=environment, timeout=wall_seconds, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise _gave_up(name) from None


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


def main(arguments: list[str]) -> int:
    """The child's side: the file and options as JSON in the one argument, the result as JSON lines on stdout."""
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

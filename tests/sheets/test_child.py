"""Understanding in a process of its own gives the same, and survives whatever happens in there."""

from __future__ import annotations

import os
import shlex
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from depot_app.errors import DepotError
from depot_app.sheets import child
from depot_app.sheets.child import understand_file
from depot_app.sheets.model import Options, Understood

Read = Callable[..., Understood]
Good = Callable[..., list[object]]


def test_the_child_gives_what_is_understood_here(
    xlsx: Callable[..., Path], head: list[str], good: Good, read_back: Read
) -> None:
    path = xlsx(
        [
            head,
            good("A-1"),
            good("A-2", Customer_Name=None),
            good("A-3", Quantity="x"),
            good("A-4", Description="Größe 5\n€"),
        ]
    )
    options = Options(customer="Nordwind", default_country="DE")
    assert understand_file(path, options) == read_back(path, options)


def test_a_refusal_travels_whole(csv_file: Callable[..., Path]) -> None:
    with pytest.raises(DepotError) as caught:
        understand_file(csv_file([["nothing", "here"]]))
    assert caught.value.what == "No table of orders was found in the file."
    assert "headings" in caught.value.next_step


def fake_python(folder: Path, script: str) -> str:
    """A program in the place of the Python that the child would run in."""
    path = folder / "python"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


@pytest.mark.skipif(os.name == "nt", reason="shell scripts")
@pytest.mark.parametrize(
    "script", ["kill -9 $$", "exit 3", 'echo \'["problem", ["a", "b", "error", "c"]]\'', "printf '[\"end'", "sleep 60"]
)
def test_a_child_that_dies_or_hangs(
    script: str,
    tmp_path: Path,
    csv_file: Callable[..., Path],
    head: list[str],
    good: Good,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = csv_file([head, good("A-1")])
    monkeypatch.setattr(sys, "executable", fake_python(tmp_path, script))
    with pytest.raises(DepotError, match="too large or too strange"):
        understand_file(path, wall_seconds=0.5)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_child_ends_with_who_asked_even_when_that_is_killed(tmp_path: Path) -> None:
    """The reader never ends by itself, and who asked is killed, so that it can tell nobody."""
    number, reads, asks = tmp_path / "number", tmp_path / "reads.py", tmp_path / "asks.py"
    reads.write_text(f"""
import os, time
from depot_app.sheets import child, reading, understanding
def forever(*_):
    open({str(number)!r}, "w").write(str(os.getpid()))
    time.sleep(60)
reading.read_sheets, understanding.understand = lambda _path: (), forever
child.main(['["x.csv", {{}}]'])
""")
    runner = fake_python(tmp_path, f"exec {shlex.quote(sys.executable)} {shlex.quote(str(reads))}")
    asks.write_text(f"""
import sys
from depot_app.sheets import child
sys.executable = {runner!r}
child._run("", open({str(tmp_path / "out")!r}, "w"), 60, "x")
""")
    asking = subprocess.Popen([sys.executable, str(asks)], env=os.environ | {"PYTHONPATH": str(child._PACKAGE_ROOT)})
    try:
        _until(lambda: number.exists() and bool(number.read_text()))
        reader = int(number.read_text())
    finally:
        asking.kill()
        asking.wait()
    _until(lambda: not _runs(reader))


def _until(holds: Callable[[], bool]) -> None:
    for _ in range(1500):
        if holds():
            return
        time.sleep(0.01)
    raise AssertionError("it did not come to that within 15 seconds")


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[:1]


@pytest.mark.skipif(sys.platform != "linux", reason="memory limits")
def test_a_file_that_needs_too_much_memory(
    csv_file: Callable[..., Path], head: list[str], good: Good, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = csv_file([head, *(good(f"A-{n}", Description=f"{n}" * 99) for n in range(60_000))])
    limited = "from depot_app.sheets import child; child.MEMORY = 50 * 1024**2"
    script = f"import sys; {limited}; sys.exit(child.main(sys.argv[1:]))"
    runner = fake_python(tmp_path, f'shift 2\nexec "{sys.executable}" -c "{script}" "$@"')
    monkeypatch.setattr(sys, "executable", runner)
    with pytest.raises(DepotError, match="too large or too strange"):
        understand_file(path)
    assert child.MEMORY == 1024**3

"""The real command line in this process: words in, exit code and both streams out."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from depot_app.cli import main

PIN = "482915"
OTHER_PIN = "715204"


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


class Desk:
    """A machine with its own settings, log and store folder; signs in as Ann unless told otherwise."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = folder / "depot.depot"
        self.log = folder / "log" / "depot.log"
        self.config = folder / "config.toml"
        self.keys = folder / "keys"
        told = {"spool": folder / "spool", "log": self.log, "keys": self.keys}
        lines = [f"{name} = {str(path)!r}\n" for name, path in told.items()]
        self.config.write_text("".join(lines), encoding="utf-8")
        self.environ = {"DEPOT_CONFIG": str(self.config), "DEPOT_STORE": str(self.store), "DEPOT_PIN": PIN}

    def run(self, *words: str | Path, stdin: bytes = b"", **environ: str) -> Ran:
        """Run one verb as it stands, with these changes of the environment (empty: not set)."""
        out, err = _stream(), _stream()
        with (
            _environment({**self.environ, **environ}), _standard_input(stdin), contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):  # fmt: skip
            code = main([str(word) for word in words])
        return Ran(code, _text(out), _text(err))

    def done(self, *words: str | Path, by: str = "Ann", stdin: bytes = b"") -> str:
        """The text of a verb that must succeed."""
        ran = self.run(*words, "--as", by, stdin=stdin, DEPOT_PIN=PIN if by == "Ann" else OTHER_PIN)
        assert ran.code == 0, (words, ran)
        return ran.out

    def told(self, *words: str | Path, by: str = "Ann", stdin: bytes = b"") -> Any:  # noqa: ANN401 - whatever the verb answers
        """The JSON document of a verb that must succeed."""
        return json.loads(self.done(*words, "--json", by=by, stdin=stdin))

    def refused(self, *words: str | Path, code: int = 1, stdin: bytes = b"", **environ: str) -> str:
        """The reason of a verb that must be refused, with nothing on stdout."""
        ran = self.run(*words, stdin=stdin, **environ)
        assert (ran.code, ran.out) == (code, ""), (words, ran)
        return ran.err

    def book(self, reference: str, *words: str, customer: str = "Acme") -> str:
        """Book a job of two pallets; returns its number."""
        told = self.told("job", "new", "--customer", customer, "--reference", reference, "--date", "2026-11-23",
                         "--consignee", "Müller & Söhne", "--postcode", "01067", "--city", "Dresden",
                         "--country", "DE", "--line", "2 pallet Paint; 450.5 kg", *words)  # fmt: skip
        return str(told["number"])


def new_desk(folder: Path, url: str = "") -> Desk:
    """A desk with a store (at ``url``, or in its folder) of depot BRS, Ann who is admin and Bob who is supervisor."""
    desk = Desk(folder)
    desk.environ["DEPOT_STORE"] = url or str(desk.store)
    assert desk.run("init", "--depot", "BRS", "--zone", "Europe/Berlin").code == 0
    assert desk.run("staff", "add", "Ann", "--role", "admin", "--pin-stdin", stdin=f"{PIN}\n".encode()).code == 0
    desk.done("staff", "add", "Bob", "--role", "supervisor", "--pin-stdin", stdin=f"{OTHER_PIN}\n".encode())
    return desk


def copied_desk(template: Path, folder: Path) -> Desk:
    """A desk like the one in ``template``: quicker than a new one, and to the program a copy like any other."""
    desk = Desk(folder)
    shutil.copy(template / desk.store.name, desk.store)
    return desk


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8")


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()


@contextlib.contextmanager
def _environment(wanted: dict[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in wanted}
    _set({name: value or None for name, value in wanted.items()})
    try:
        yield
    finally:
        _set(before)


def _set(wanted: dict[str, str | None]) -> None:
    for name, value in wanted.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


@contextlib.contextmanager
def _standard_input(content: bytes) -> Iterator[None]:
    before = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(content), encoding="utf-8")
    try:
        yield
    finally:
        sys.stdin = before

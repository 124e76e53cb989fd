"""A place for files of a moment: gone when the program ends."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path


def new_folder() -> Path:
    """A folder of one's own, empty."""
    return Path(tempfile.mkdtemp(dir=_scratch()))


@cache
def _scratch() -> Path:
    made = Path(tempfile.mkdtemp(prefix="depot-desk-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made

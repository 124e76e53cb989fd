"""Files that prove something: taken in by their content, so that the same page is kept once."""

from __future__ import annotations

import mimetypes
from collections.abc import Sequence
from pathlib import Path

from depot_app.store import files
from depot_app.store.database import Store


def take_in(store: Store, paths: Sequence[Path]) -> list[list[str | int]]:
    """Keep these files; returns what a fact says of each: [sha256, name, size in bytes, media type]."""
    contents = [(path, files.read_outside(path)) for path in paths]  # all must be readable before one is kept
    return [
        [files.put(store, content), path.name, len(content),
         mimetypes.guess_type(path.name)[0] or "application/octet-stream"]
        for path, content in contents
    ]  # fmt: skip

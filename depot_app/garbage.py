"""When Python looks for garbage. It stops all other work meanwhile, a tenth of a second where much is in memory."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collected_later() -> Iterator[None]:
    """For work that makes many small objects and no garbage in circles, above all while the store is held."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()

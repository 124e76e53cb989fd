"""How the window was asked for on the command line; known before anything of it is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from depot_app.errors import DepotError


class Wanted(NamedTuple):
    """``store`` is empty for the usual one; ``fresh`` begins practice afresh."""

    store: str = ""
    practice: bool = False
    fresh: bool = False


def understood(words: Sequence[str]) -> Wanted | None:
    """What these words ask for; None where they ask for a verb. Raises DepotError where they do not go together."""
    store, practice, fresh = "", False, False
    left = list(words)
    while left:
        word = left.pop(0)
        if word == "--store" and left:
            store = left.pop(0)
        elif word.startswith("--store="):
            store = word.partition("=")[2]
        elif word == "--practice":
            practice = True
        elif word == "--fresh":
            fresh = True
        else:
            return None
    if fresh and not practice:
        raise DepotError("--fresh begins practice afresh: it goes with --practice.", "")
    if practice and store:
        raise DepotError("Practice has a store of its own: --store does not go with --practice.", "")
    return Wanted(store, practice, fresh)

"""What a verb is, what it is called with, and what it tells."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from depot_app.app import Actor, App, Store
from depot_app.errors import DepotError


class Needs(Enum):
    """What must be there before a verb runs."""

    NOTHING = "nothing"  # it makes the store, or does without
    STORE = "an open store"
    ACTOR = "an open store and a signed-in person: it changes something"


class WrongUsage(Exception):
    """The words do not make a call, in a way only the verb can see."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a verb: its arguments, the app, and who is signed in."""

    args: argparse.Namespace
    app: App
    actor: Actor | None = None

    @property
    def store(self) -> Store:
        return self.app.store

    @property
    def who(self) -> Actor:
        """The signed-in person. Only verbs that need one may ask."""
        if self.actor is None:
            raise DepotError("Who are you? This changes something, so somebody has to sign in.",
                             next_step="Use --as NAME, with the PIN in DEPOT_PIN or typed when asked.")  # fmt: skip
        return self.actor


@dataclass(frozen=True, slots=True)
class Told:
    """What a verb tells: one JSON document, the same as lines of text, and warnings for stderr.

    ``document`` None: the verb has written its answer itself, as it came.
    """

    document: dict[str, Any] | None
    lines: Sequence[str] = ()
    warnings: Sequence[str] = ()
    code: int = 0


def _no_arguments(_: argparse.ArgumentParser) -> None:
    """For verbs that are complete by their name."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One row of the table of verbs. ``looks_with`` names the option with which a changing verb only looks."""

    name: str
    words: str
    run: Callable[[Call], Told]
    arguments: Callable[[argparse.ArgumentParser], None] = field(default=_no_arguments)
    needs: Needs = Needs.STORE
    looks_with: str = ""
    judges: bool = True  # kept scans are judged before it

    def needs_for(self, args: argparse.Namespace) -> Needs:
        return Needs.STORE if self.looks_with and getattr(args, self.looks_with) else self.needs

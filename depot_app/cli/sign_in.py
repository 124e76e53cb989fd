"""Secrets: a PIN or badge code comes from the environment or the terminal, never from the command line."""

from __future__ import annotations

import getpass
import os
import sys
import warnings

from depot_app.app import Actor, Store
from depot_app.errors import DepotError
from depot_app.services import people

BADGE = "badge"


def nobody_yet(store: Store) -> bool:
    """Whether the first person may come in without anybody signing in."""
    return people.is_empty(store)


def actor(store: Store, name: str | None) -> Actor:
    """Whoever signs in for a change. Raises DepotError when nobody does, or may."""
    if people.is_empty(store):
        raise DepotError("Nobody works here yet.",
                         next_step="Add the first person with 'depot staff add NAME --role admin'.")  # fmt: skip
    if not name:
        raise DepotError("Who are you? This changes something, so somebody has to sign in.",
                         next_step="Use --as NAME, with the PIN in DEPOT_PIN or typed when asked.")  # fmt: skip
    if name == BADGE:
        return people.sign_in_by_badge(store, os.environ.get("DEPOT_BADGE") or asked("Badge: ", "DEPOT_BADGE"))
    return people.sign_in(store, name, os.environ.get("DEPOT_PIN") or asked(f"PIN of {name}: ", "DEPOT_PIN"))


def asked(prompt: str, instead: str) -> str:
    """A secret typed on the terminal without being shown. ``instead`` names the other way where there is none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt).strip()
    except (getpass.GetPassWarning, EOFError):
        raise DepotError("There is no terminal here to ask for it.", next_step=f"Use {instead}.") from None


def chosen(prompt: str, instead: str) -> str:
    """A new secret, typed twice."""
    first = asked(prompt, instead)
    if asked("The same again: ", instead) != first:
        raise DepotError("The two were not the same.", next_step="Try it again.")
    return first


def from_stdin(what: str) -> str:
    """A new secret as the next line of stdin."""
    line = sys.stdin.readline().strip()
    if not line:
        raise DepotError(f"There is no {what} on stdin.", next_step=f"Write the {what} as one line.")
    return line

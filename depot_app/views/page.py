"""What a page of the window is.

It may also have ``start()``: the widget where its work begins (:mod:`depot_app.views.focus`); without one it is its
first list, or the first that Tab reaches.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget


class Page(Protocol):
    """One page. The window makes each when it is first shown."""

    def reread(self) -> None:
        """Something in the store is different, or the page is shown again: look anew, keep what is chosen and typed."""
        ...

    def take_scan(self, raw: bytes) -> bool:
        """Deal with a scan while this page is shown; False leaves it to the window, which opens what it means."""
        ...

    def show_this(self, kind: str, ref: str) -> None:
        """Bring something to the front: a ``job`` by its number, a ``load`` by its, or nothing in particular."""
        ...

    def next_thing(self) -> None:
        """F9: go to the next thing that needs a person."""
        ...

    def print_this(self) -> None:
        """F8: print what is chosen."""
        ...

    def help(self) -> str:
        """F1: what can be done here, in plain text; lines that begin with a dash are listed."""
        ...


@dataclass(frozen=True, slots=True)
class Tab:
    """One page on the rail: its name in programs and on screen, its icon, and what makes it."""

    name: str
    words: str
    sign: str
    page: QWidget

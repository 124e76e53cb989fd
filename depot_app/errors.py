"""The one kind of error people are meant to see."""

from __future__ import annotations


class DepotError(Exception):
    """The world's fault, in words a depot worker understands.

    ``what`` says what happened, ``safe`` what was kept safe, ``next_step`` what to do now.
    """

    def __init__(self, what: str, safe: str = "Nothing was changed.", next_step: str = "") -> None:
        super().__init__(" ".join(part for part in (what, safe, next_step) if part))
        self.what = what
        self.safe = safe
        self.next_step = next_step

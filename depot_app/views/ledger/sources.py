"""The ledger's lists: only a window of it is ever held, however much was recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

T = TypeVar("T")
#: Gives (below this number or None, how many) the numbers that follow, newest first.
Next = Callable[[int | None, int], Sequence[int]]
#: What is asked for after every change is no longer than this, however far somebody has read on.
_LONGEST_FIRST = 2_000


class Newest(Generic[T]):
    """Rows from the newest down, at most ``most`` of them, beginning below ``below``."""

    def __init__(self, following: Next, fetch: Callable[[Sequence[int]], Sequence[T]], most: int,
                 below: int | None = None) -> None:  # fmt: skip
        self._following, self._fetch, self._most, self._below = following, fetch, most, below
        self._last: dict[int, int] = {}  # position -> the number of the row before it

    def keys(self, _sort: str, _down: bool, start: int, count: int) -> Sequence[int]:
        room = min(count if start else min(count, _LONGEST_FIRST), self._most - start)
        if room <= 0:
            return []
        found = list(self._following(self._last.get(start, self._below), room))
        if found:
            self._last[start + len(found)] = found[-1]
        return found

    def sorts(self, _sort: str) -> bool:
        return False

    def rows(self, keys: Sequence[Any]) -> Sequence[T]:
        return self._fetch(keys)


class Few(Generic[T]):
    """Rows whose numbers are all known: those of one job."""

    def __init__(self, numbers: Sequence[int], fetch: Callable[[Sequence[int]], Sequence[T]]) -> None:
        self._numbers, self._fetch = numbers, fetch

    def keys(self, _sort: str, _down: bool, start: int, count: int) -> Sequence[int]:
        return self._numbers[start : start + count]

    def sorts(self, _sort: str) -> bool:
        return False

    def rows(self, keys: Sequence[Any]) -> Sequence[T]:
        return self._fetch(keys)

"""Where a list's rows come from, and its columns: a list never holds more rows than are looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from depot_app.domain.letters import plain
from depot_app.views.look import Tone

T = TypeVar("T")
Row = TypeVar("Row", covariant=True)


def _plain(_row: Any) -> Tone:  # noqa: ANN401
    return Tone.PLAIN


@dataclass(frozen=True)  # with slots, Python 3.11 cannot make a Column[Kind](…)
class Column(Generic[T]):
    """``text`` is what is shown, ``exact`` what is told when the pointer rests on it.

    ``right`` for numbers; ``bar`` gives (done, of how many) to draw instead of text; ``sort`` names the order the
    source knows, empty where it knows none (a short list is then sorted by what is shown); ``width`` in signs.
    """

    title: str
    text: Callable[[T], str]
    width: int = 12
    right: bool = False
    sort: str = ""
    tone: Callable[[T], Tone] = _plain
    bar: Callable[[T], tuple[int, int] | None] | None = None
    exact: Callable[[T], str] | None = None
    hidden: bool = False


class Source(Protocol[Row]):
    """Rows in an order. Keys stay the same for the same thing, so that what is chosen stays chosen."""

    def keys(self, sort: str, down: bool, start: int, count: int) -> Sequence[Hashable]:
        """The keys of rows ``start`` to ``start + count``; fewer at the end."""
        ...

    def sorts(self, sort: str) -> bool:
        """Whether it can be asked in this order; it may be too long for it."""
        ...

    def rows(self, keys: Sequence[Any]) -> Sequence[Row]:
        """The rows of some keys, in their order."""
        ...


class Listed(Generic[T]):
    """A short list that is all there: loads, people, what waits.

    ``orders`` gives the value to sort by, for each order's name; the order given is kept where none is asked for.
    """

    def __init__(
        self,
        rows: Sequence[T],
        ident: Callable[[T], Hashable],
        orders: dict[str, Callable[[T], Any]] | None = None,
        said: Callable[[T], str] | None = None,
        wanted: str = "",
    ) -> None:
        if wanted.strip() and said is not None:
            words = plain(wanted).split()
            rows = [row for row in rows if all(word in plain(said(row)) for word in words)]
        self._rows = {ident(row): row for row in rows}
        self._orders = orders or {}

    def keys(self, sort: str, down: bool, start: int, count: int) -> Sequence[Hashable]:
        keys = list(self._rows)
        if sort in self._orders:
            order = self._orders[sort]
            keys.sort(key=lambda key: order(self._rows[key]), reverse=down)
        return keys[start : start + count]

    def keys_by(self, column: Column[T], down: bool) -> Sequence[Hashable]:
        """All keys in the order of what a column shows."""
        return sorted(self._rows, key=lambda key: _natural(_exact(column, self._rows[key])), reverse=down)

    def sorts(self, sort: str) -> bool:
        return sort in self._orders

    def rows(self, keys: Sequence[Any]) -> Sequence[T]:
        return [self._rows[key] for key in keys]


def _exact(column: Column[T], row: T) -> str:
    if column.bar is not None and (bar := column.bar(row)) is not None:
        return f"{bar[0]} {bar[1]}"
    return (column.exact(row) if column.exact is not None else "") or column.text(row)


def _natural(text: str) -> list[tuple[float, str]]:
    """For sorting as people do: 9 before 10, 1,204 after 999, capitals among the others."""
    parts = re.split(r"(\d[\d,.\u202f\u00a0]*)", text)
    return [(float(re.sub(r"\D", "", part)), "") if at % 2 else (-1.0, plain(part)) for at, part in enumerate(parts)]

"""Pages, and parts of them, are made when first wanted, or one by one while nothing else is to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from depot_app.errors import DepotError
from depot_app.views.page import Page

T = TypeVar("T")


class later(cached_property[T]):
    """A part that is there as soon as somebody asks for it. For pages, and for stacks in them."""


def growth(names: Sequence[str], made: Mapping[str, QWidget], page: Callable[[str], Page]) -> Iterator[None]:
    """Make and read the pages that are not made yet, then their parts: a little at each step."""
    for name in names:
        if name not in made:
            page(name)
            yield
            with suppress(DepotError):  # the store is away: who opens the page is told
                page(name).reread()
            yield
    for name in names:
        while _grow(made[name]):
            yield


def _grow(page: QWidget) -> bool:
    """Make one more part of a page; False where all are made."""
    for owner in (page, *page.findChildren(QStackedWidget)):
        for name, part in vars(type(owner)).items():
            if isinstance(part, later) and name not in vars(owner):
                getattr(owner, name)
                return True
    return False

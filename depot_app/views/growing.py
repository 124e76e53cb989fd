"""Pages, and parts of them, are made when first wanted, or one by one while nothing else is to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStackedWidget, QWidget

from depot_app.errors import DepotError
from depot_app.views.page import Page

T = TypeVar("T")


class later(cached_property[T]):
    """A part that is there as soon as somebody asks for it. For pages, and for stacks in them."""


def growth(
    names: Sequence[str], made: Mapping[str, QWidget], page: Callable[[str], Page], room: QRect
) -> Iterator[None]:
    """Make and read the pages that are not made yet, then their parts, and fit them into ``room``: a little a step."""
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
        if not made[name].isVisible():
            _fit(made[name], room)
            yield


def _fit(page: QWidget, room: QRect) -> None:
    """Lay a page out as it will be shown: by the showing itself that would be done in one go, and slowly."""
    page.setGeometry(room)
    parts = (page, *page.findChildren(QWidget))
    for part in parts:
        part.ensurePolished()
    for part in parts:
        if (layout := part.layout()) is not None:
            layout.activate()


def _grow(page: QWidget) -> bool:
    """Make one more part of a page; False where all are made."""
    for owner in (page, *page.findChildren(QStackedWidget)):
        for name, part in vars(type(owner)).items():
            if isinstance(part, later) and name not in vars(owner):
                getattr(owner, name)
                return True
    return False

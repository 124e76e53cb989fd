"""Parts of a page that are made when they are first wanted, or one by one while nothing else is to do."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

T = TypeVar("T")


class later(cached_property[T]):
    """A part that is there as soon as somebody asks for it. For pages, and for stacks in them."""


def grow(page: QWidget) -> bool:
    """Make one more part of a page; False where all are made."""
    for owner in (page, *page.findChildren(QStackedWidget)):
        for name, part in vars(type(owner)).items():
            if isinstance(part, later) and name not in vars(owner):
                getattr(owner, name)
                return True
    return False

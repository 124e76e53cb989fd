"""Fields side by side: what is told below one of them leaves the others where they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from depot_app.views.look import GAP
from depot_app.views.parts import beside


def field_row(*fields: QWidget, gap: int = GAP) -> QHBoxLayout:
    """The editors stay at one height, whatever stands below them."""
    made = beside(*fields, gap=gap)
    for each in fields:
        made.setAlignment(each, Qt.AlignmentFlag.AlignTop)
    return made

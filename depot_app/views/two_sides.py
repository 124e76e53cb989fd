"""A list and what stands beside it, with a border between them that can be moved."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QWidget

from depot_app.views.look import WIDE_GAP


def two_sides(left: QWidget, right: QWidget, widths: tuple[int, int], shares: tuple[int, int] = (0, 0)) -> QSplitter:
    """Neither side can be closed. ``widths`` in pixels at first; what a wider window adds is split by ``shares``."""
    made = QSplitter()
    made.setChildrenCollapsible(False)
    made.setHandleWidth(WIDE_GAP)
    for side, share in zip((left, right), shares, strict=True):
        made.addWidget(side)
        made.setStretchFactor(made.count() - 1, share)
    made.setSizes(list(widths))
    return made

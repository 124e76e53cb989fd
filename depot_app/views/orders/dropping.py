"""A customer's list that is dropped on the page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

from depot_app.views.orders.intake import ENDINGS


def dropped(event: QDropEvent) -> str:
    """The list that is dropped, or about to be; empty for anything else."""
    paths = [url.toLocalFile() for url in event.mimeData().urls()]
    return next((path for path in paths if Path(path).suffix.lower() in ENDINGS), "")

"""The page Documents."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from depot_app.views.parts import label, under
from depot_app.views.session import Session


class DocumentsPage(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setLayout(under(label(self.tr("Documents"), "title"), None))

    def reread(self) -> None:
        pass

    def take_scan(self, raw: bytes) -> bool:
        return False

    def show_this(self, kind: str, ref: str) -> None:
        pass

    def next_thing(self) -> None:
        pass

    def print_this(self) -> None:
        pass

    def help(self) -> str:
        return ""

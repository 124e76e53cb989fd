"""The button that makes this station silent, or heard again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from depot_app.views.loads.tall import tall
from depot_app.views.look import ROW_HEIGHT
from depot_app.views.sounds import Sounds


class SoundButton(QPushButton):
    """Says how it is, and switches; Enter, which a scanner sends, never presses it."""

    def __init__(self, sounds: Sounds) -> None:
        super().__init__()
        self._sounds = sounds
        self.setAutoDefault(False)
        self.setMinimumHeight(ROW_HEIGHT)
        tall(self)
        self.clicked.connect(self._switch)

    def show_state(self) -> None:
        on = QCoreApplication.translate("LoadScreen", "Sound is on")
        self.setText(on if self._sounds.volume() else QCoreApplication.translate("LoadScreen", "Sound is off"))

    def _switch(self) -> None:
        if self._sounds.switch():
            self._sounds.play("good")
        self.show_state()

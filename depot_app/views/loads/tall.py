"""What is pressed in gloves is taller: at least 44 pixels."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from depot_app.views.parts import restyle

WidgetT = TypeVar("WidgetT", bound=QWidget)


def tall(made: WidgetT) -> WidgetT:
    restyle(made, "tall", True)
    return made

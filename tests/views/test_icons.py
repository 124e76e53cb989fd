from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from pytestqt.qtbot import QtBot

from depot_app.views import icons, look

HERE = Path(look.__file__).parent
INK, ON, OFF = "#102030", "#a02030", "#808890"


def used() -> Iterator[str]:
    """Every icon that the source asks for by name."""
    for path in HERE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                asked = [each.value for each in node.keywords if each.arg == "sign"]
                asked += node.args[:1] if called == "icon" else []
                yield from (str(each.value) for each in asked if isinstance(each, ast.Constant) and each.value)


def colours_of(picture: QImage) -> set[str]:
    """Of those pixels that are wholly inked."""
    spots = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {spot.name() for spot in spots if spot.alpha() == 255}


def test_the_set_has_every_icon_that_is_asked_for() -> None:
    asked = set(used())
    assert len(asked) > 10
    assert asked <= icons.names()


def test_what_it_does_not_have_is_a_fault() -> None:
    with pytest.raises(KeyError):
        icons.Sign("no-such-sign", INK, ON, OFF)


@pytest.mark.parametrize(("mode", "state", "colour"), [
    (QIcon.Mode.Normal, QIcon.State.Off, INK), (QIcon.Mode.Normal, QIcon.State.On, ON),
    (QIcon.Mode.Disabled, QIcon.State.Off, OFF), (QIcon.Mode.Disabled, QIcon.State.On, OFF),
])  # fmt: skip
def test_a_sign_is_drawn_in_its_colour(qtbot: QtBot, mode: QIcon.Mode, state: QIcon.State, colour: str) -> None:
    made = QIcon(QIcon(icons.Sign("inbox", INK, ON, OFF)))
    assert colours_of(made.pixmap(QSize(32, 32), 1.0, mode, state).toImage()) == {QColor(colour).name()}


def test_it_is_sharp_on_a_fine_screen(qtbot: QtBot) -> None:
    drawn = QIcon(icons.Sign("lock", INK, ON, OFF)).pixmap(QSize(16, 16), 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (32, 2.0)
    assert QColor(INK).name() in colours_of(drawn.toImage())

"""A signature by pen: what a tablet's driver sends, as Qt hands it on. The mouse is tried with the POD."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from depot_app.views.deliveries.signature import SignaturePad

TIP, BARREL, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton


@pytest.fixture
def pad(qtbot: QtBot) -> SignaturePad:
    made = SignaturePad()
    qtbot.addWidget(made)
    made.resize(300, 150)
    made.show()
    return made


def pen(pad: SignaturePad, kind: QEvent.Type, at: tuple[float, float], pressure: float = 0.5,
        button: Qt.MouseButton = TIP) -> bool:  # fmt: skip
    """Whether the pad took it, so that Qt makes no mouse event of it as well."""
    spot = QPointF(*at)
    event = QTabletEvent(kind, QPointingDevice.primaryPointingDevice(), spot, QPointF(pad.mapToGlobal(spot.toPoint())),
                         pressure, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, button, button)  # fmt: skip
    QApplication.sendEvent(pad, event)
    return event.isAccepted()


def test_a_stroke_of_the_pen_is_kept_as_it_was_drawn(pad: SignaturePad, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(pad.signed):
        assert pen(pad, QEvent.Type.TabletPress, (20, 40))
        for step in range(1, 20):
            assert pen(pad, QEvent.Type.TabletMove, (20 + 10.5 * step, 40 + step / 4))
        assert pen(pad, QEvent.Type.TabletRelease, (219.5, 44.75), 0)
    (stroke,) = pad.strokes()
    assert stroke.at(stroke.count() - 1) == QPointF(219.5, 44.75)  # finer than pixels
    pad.save(tmp_path / "s.png")
    picture = QImage(str(tmp_path / "s.png"))
    scale = picture.width() / pad.width()
    assert picture.pixelColor(round(120 * scale), round(42.4 * scale)).lightness() < 100
    assert picture.pixelColor(round(120 * scale), round(80 * scale)).lightness() == 255


def test_a_pen_in_the_air_or_its_other_button_draws_nothing(pad: SignaturePad) -> None:
    pen(pad, QEvent.Type.TabletMove, (20, 40), 0, NONE)
    pen(pad, QEvent.Type.TabletPress, (20, 40), 0, BARREL)
    pen(pad, QEvent.Type.TabletMove, (90, 40), 0, BARREL)
    pen(pad, QEvent.Type.TabletRelease, (90, 40), 0, BARREL)
    assert pad.is_empty()


def test_pen_and_mouse_go_on_with_one_signature(pad: SignaturePad) -> None:
    pen(pad, QEvent.Type.TabletPress, (20, 40))
    pen(pad, QEvent.Type.TabletRelease, (60, 40), 0)
    QTest.mousePress(pad, TIP, pos=QPoint(80, 60))
    QTest.mouseMove(pad, QPoint(120, 60))
    QTest.mouseRelease(pad, TIP, pos=QPoint(120, 60))
    assert len(pad.strokes()) == 2
    pad.clear()
    assert pad.is_empty()

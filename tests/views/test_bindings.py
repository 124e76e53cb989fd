"""PySide6 6.12 on Python 3.11 loses a reference to None or True in most calls and aborts after some thousand."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

_CALLS = 1_000


class _Told(QObject):
    told = Signal(bool)


@pytest.mark.parametrize("kept", [None, True])
def test_calls_lose_no_references(qtbot: QtBot, kept: bool | None) -> None:
    label, told = QLabel(), _Told()
    qtbot.addWidget(label)
    before = sys.getrefcount(kept)
    for number in range(_CALLS):
        label.setText(str(number))
        told.told.emit(True)
    assert abs(sys.getrefcount(kept) - before) < _CALLS // 20

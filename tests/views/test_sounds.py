"""Sounds are started with whatever plays them here, and nobody waits for them."""

from __future__ import annotations

import struct
import sys
import time
import wave
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from depot_app.desktop import Desktop
from depot_app.services import load_board
from depot_app.views.loads import answers
from depot_app.views.loads.page import LoadsPage
from depot_app.views.sounds import TONES, Sounds
from tools import make_tones

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows plays sounds by itself")


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A player that takes its time and writes down what it was asked."""
    told = tmp_path / "played"
    name = "afplay" if sys.platform == "darwin" else "paplay"
    player = tmp_path / "bin" / name
    player.parent.mkdir()
    player.write_text(f'#!/bin/sh\necho "$@" >> "{told}"\nexec sleep 1\n', encoding="utf-8")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{player.parent}:/bin:/usr/bin")
    return told


def test_a_tone_is_started_without_waiting_for_it(settings: QSettings, played: Path, qtbot: QtBot) -> None:
    sounds = Sounds(settings)
    began = time.monotonic()
    sounds.play("good")
    assert time.monotonic() - began < 0.5
    qtbot.waitUntil(played.exists, timeout=15000)
    qtbot.waitUntil(lambda: "good.wav" in played.read_text(), timeout=15000)
    assert "52428" in played.read_text() or "0.80" in played.read_text()


def test_a_station_can_be_silent(settings: QSettings, played: Path, qtbot: QtBot) -> None:
    sounds = Sounds(settings)
    assert not sounds.switch()
    sounds.play("good")
    qtbot.wait(200)
    assert not played.exists()
    assert Sounds(settings).volume() == 0
    assert sounds.switch()


def test_nonsense_in_the_settings_is_as_loud_as_usual(settings: QSettings) -> None:
    settings.setValue("station/sound", "loudly")
    assert Sounds(settings).volume() == 80


def test_without_a_player_it_is_silent(settings: QSettings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    Sounds(settings).play("good")


def test_every_answer_has_a_tone_that_is_short_enough() -> None:
    for face in answers.FACES.values():
        with wave.open(str(TONES / f"{face.sound}.wav")) as file:
            assert 0.05 < file.getnframes() / file.getframerate() < 0.5


def test_the_tones_are_what_the_tool_makes(tmp_path: Path) -> None:
    for name, samples in make_tones.tones().items():
        make_tones.write(tmp_path / f"{name}.wav", samples)
        made, shipped = _frames(tmp_path / f"{name}.wav"), _frames(TONES / f"{name}.wav")
        assert len(made) == len(shipped)
        assert max(abs(a - b) for a, b in zip(made, shipped, strict=True)) <= 1  # computers differ in the last digit


def _frames(path: Path) -> tuple[int, ...]:
    with wave.open(str(path)) as file:
        return struct.unpack(f"<{file.getnframes()}h", file.readframes(file.getnframes()))


def _was_played(told: Path, tone: str) -> bool:
    return told.exists() and f"{tone}.wav" in told.read_text()


def test_each_answer_is_heard(played: Path, desktop: Desktop, sign_in: Callable[[str], None], qtbot: QtBot) -> None:
    sign_in("Ben")
    page = desktop.window.page("loads")
    assert isinstance(page, LoadsPage)
    page.open_load(2)
    drops = load_board.detail(desktop.app.store, 2).drops
    code = next(drop.missing[0] for drop in drops if drop.missing)
    for scanned, tone in ((code, "good"), (code, "repeat"), ("NOBODY-KNOWS-IT", "unknown")):
        page.take_scan(scanned.encode())
        qtbot.waitUntil(partial(_was_played, played, tone), timeout=15000)
    assert len(played.read_text().splitlines()) == 3

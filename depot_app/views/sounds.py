"""The sounds of the answers to scans, by whatever plays sounds on this computer; silent where nothing does."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QSettings, QStandardPaths

if sys.platform == "win32":
    import winsound

_log = logging.getLogger(__name__)
TONES = Path(__file__).resolve().parents[2] / "resources" / "tones"
#: The preference of this station: 0 for silent, up to 100.
SETTING = "station/sound"
_USUAL = 80


class Sounds(QObject):
    """``play`` starts a tone and returns at once: nobody waits for a sound."""

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._player: list[str] | None = None

    def volume(self) -> int:
        """0 to 100."""
        try:
            return max(0, min(100, int(str(self._settings.value(SETTING, _USUAL)))))
        except ValueError:
            return _USUAL

    def set_volume(self, volume: int) -> None:
        self._settings.setValue(SETTING, volume)

    def switch(self) -> bool:
        """Silent, or as loud as usual again; whether it is loud now."""
        self.set_volume(0 if self.volume() else _USUAL)
        return bool(self.volume())

    def play(self, name: str) -> None:
        """Play one of ``resources/tones`` by its name without ending."""
        volume = self.volume()
        path = TONES / f"{name}.wav"
        if not volume or not path.exists():
            return
        if sys.platform == "win32":
            winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
            return
        if self._player is None:
            self._player = _found()
        if self._player:
            program, *fixed = _spoken(self._player, volume)
            QProcess.startDetached(program, [*fixed, str(path)])


def _found() -> list[str]:
    """The first player there is: its name and where it is; empty where there is none."""
    names = ("afplay",) if sys.platform == "darwin" else ("pw-play", "paplay", "aplay")
    for name in names:
        if path := QStandardPaths.findExecutable(name):
            return [name, path]
    _log.info("no sounds: none of %s is here", ", ".join(names))
    return []


def _spoken(player: list[str], volume: int) -> list[str]:
    """The command line of a player, without the file. aplay knows no volume."""
    name, path = player
    loud = {
        "pw-play": [f"--volume={volume / 100:.2f}"],
        "paplay": [f"--volume={65536 * volume // 100}"],
        "afplay": ["-v", f"{volume / 100:.2f}"],
        "aplay": ["-q"],
    }
    return [path, *loud[name]]

"""Make the tones of the loading screen: one for each kind of answer, told apart by rhythm and pitch.

    python tools/make_tones.py

writes resources/tones/*.wav again, always the same bytes.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

TONES = Path(__file__).resolve().parents[1] / "resources" / "tones"
RATE = 22_050
_LOUD = 0.7
_EDGE_S = 0.006  # fades in and out, so that no tone begins or ends with a click


def tone(seconds: float, start_hz: float, end_hz: float | None = None, *, buzz: bool = False) -> list[float]:
    """One tone from -1 to 1, gliding from ``start_hz`` to ``end_hz``; ``buzz`` adds the harsh overtones."""
    count = int(seconds * RATE)
    end = start_hz if end_hz is None else end_hz
    made, phase = [], 0.0
    for at in range(count):
        phase += 2 * math.pi * (start_hz + (end - start_hz) * at / count) / RATE
        value = math.sin(phase)
        if buzz:
            value = 0.6 * value + 0.3 * math.sin(3 * phase) + 0.2 * math.sin(5 * phase)
        edge = min(at, count - at) / (RATE * _EDGE_S)
        made.append(value * min(1.0, edge))
    return made


def silence(seconds: float) -> list[float]:
    return [0.0] * int(seconds * RATE)


def tones() -> dict[str, list[float]]:
    return {
        "good": tone(0.11, 1760),
        "repeat": tone(0.07, 1175) + silence(0.06) + tone(0.07, 1175),
        "attention": tone(0.38, 988, 440),
        "unknown": tone(0.16, 700, 500) + silence(0.06) + tone(0.16, 700, 500),
        "refusal": tone(0.45, 150, buzz=True),
        "kept": tone(0.18, 523),
    }


def write(path: Path, samples: list[float]) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *(round(value * _LOUD * 32_767) for value in samples)))


def main() -> None:
    TONES.mkdir(parents=True, exist_ok=True)
    for name, samples in tones().items():
        write(TONES / f"{name}.wav", samples)


if __name__ == "__main__":
    main()

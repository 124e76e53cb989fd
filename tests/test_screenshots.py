"""The pictures in docs/screenshots are what their names say."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tools.screenshots import LOOKS, PICTURES, SIZES, TARGET


def test_there_is_every_page_in_every_look_at_both_sizes() -> None:
    wanted = {f"{page}-{look}-{size}.png": size for page in PICTURES for look in LOOKS for size in SIZES}
    assert {each.name: _size(each) for each in TARGET.glob("*.png")} == wanted


def _size(path: Path) -> str:
    with Image.open(path) as picture:
        return "x".join(map(str, picture.size))

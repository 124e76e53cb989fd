"""Read printed pages back as a scanner would."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Page:
    """One PDF file: sound if its barcode and its QR code both say the number in its name."""

    file: str
    size: int
    sound: bool


def read_back(folder: Path) -> list[Page]:
    """Every PDF of ``folder``."""
    return [_read(path) for path in sorted(folder.glob("*.pdf"))]


def _read(path: Path) -> Page:
    import pypdfium2
    import zxingcpp

    with pypdfium2.PdfDocument(path) as document:
        bitmap = document[0].render(scale=200 / 72, grayscale=True)
        shape = [bitmap.height, bitmap.stride]  # what lies behind the width is white or nothing
        pixels = memoryview(bytes(bitmap.buffer)).cast("B", shape=shape)
    told = {(str(code.format), code.text) for code in zxingcpp.read_barcodes(pixels)}
    number = path.name.split("-v")[0]
    return Page(path.name, path.stat().st_size, len({kind for kind, text in told if text == number}) == 2)

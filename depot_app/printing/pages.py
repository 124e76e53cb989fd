"""The pages of a PDF as pixels, to be looked at or painted by a printer's driver."""

from __future__ import annotations

import threading

import pypdfium2

from depot_app.errors import DepotError

#: One page: width and height in pixels, then one grey byte a pixel, row after row from the top left.
Pixels = tuple[int, int, bytes]
_POINTS_PER_INCH = 72
#: PDFium bears one caller at a time.
_one = threading.Lock()


def pixels(pdf: bytes, dpi: int = 132) -> list[Pixels]:
    """Every page of a PDF in grey. Raises DepotError when it cannot be read."""
    with _one:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise DepotError("The page cannot be shown.", next_step="Print it as a PDF and open that.") from error
        try:
            made = []
            for page in document:
                bitmap = page.render(scale=dpi / _POINTS_PER_INCH, grayscale=True)
                rows, stride = bytes(bitmap.buffer), bitmap.stride
                lines = (rows[start : start + bitmap.width] for start in range(0, stride * bitmap.height, stride))
                made.append((bitmap.width, bitmap.height, rows if stride == bitmap.width else b"".join(lines)))
                bitmap.close()
                page.close()
            return made
        finally:
            document.close()

"""Writing PDF page operations as text, several times faster than one reportlab call for each string and line.

Coordinates and sizes are points from the lower left corner of the page; greys run from 0 (black) to 1 (white).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable

from reportlab.pdfgen.canvas import Canvas

from depot_app.printing.fitting import shrink
from depot_app.printing.fonts import font, printable, text_width
from depot_app.printing.wording import Wording

_PDF_ESCAPES = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)"})
LABEL = 7.0


class Ink:
    """Collects operations for the page or form that the canvas of one document has open; `dry` hands them over."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        # reportlab keeps a font's subset per document and has no public way to reach the document.
        self._document = canvas._doc  # noqa: SLF001
        self._operations: list[str] = []
        self._blocks: dict[Hashable, str] = {}
        #: In which language the page itself speaks from here on.
        self.wording = Wording("en")
        self._names = [font(bold).getSubsetInternalName(0, self._document) for bold in (False, True)]

    def text(self, x: float, y: float, text: str, size: float, bold: bool = False) -> None:
        """Write one line with its left end at x; what it holds must be drawable (see `printable`)."""
        if not text:
            return
        if not text.isascii():
            self._operations.append(f"BT {x:.1f} {y:.1f} Td {self._mixed(text, size, bold)} ET")
            return
        if "(" in text or ")" in text or "\\" in text:
            text = text.translate(_PDF_ESCAPES)
        self._operations.append(f"BT {self._names[bold]} {size:g} Tf {x:.1f} {y:.1f} Td ({text}) Tj ET")

    def right(self, x: float, y: float, text: str, size: float, bold: bool = False) -> None:
        """Write one line with its right end at x."""
        self.text(x - text_width(text, size, bold), y, text, size, bold)

    def fitted(
        self, x: float, y: float, width: float, text: str, size: float, minimum: float, bold: bool = False
    ) -> None:
        """Write any text on one line at x, made to fit the width."""
        shown, fitting_size = shrink(text, width, size, minimum, bold)
        self.text(x, y, shown, fitting_size, bold)

    def label(self, x: float, y: float, text: str) -> None:
        """Write a small grey label."""
        self.grey(0.35)
        self.text(x, y, printable(text), LABEL)
        self.grey(0)

    def grey(self, level: float) -> None:
        """Fill and write in this grey from here on."""
        self._operations.append(f"{level:g} g")

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """Draw an empty frame."""
        self._operations.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")

    def fill(self, x: float, y: float, width: float, height: float, level: float) -> None:
        """Fill a rectangle with a grey."""
        self._operations.append(f"{level:g} g {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f 0 g")

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a straight line."""
        self._operations.append(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def stroke(self, width: float, level: float) -> None:
        """Draw lines and frames of this width in this grey from here on."""
        self._operations.append(f"{width:g} w {level:g} G")

    def block(self, key: Hashable, draw: Callable[[], None]) -> None:
        """Draw what many notes share, such as the sender; a key met before in this document is not laid out again."""
        known = self._blocks.get(key)
        if known is None:
            before, self._operations = self._operations, []
            draw()
            known = self._blocks[key] = "\n".join(self._operations)
            self._operations = before
        self._operations.append(known)

    def raw(self, operations: str) -> None:
        """Add finished PDF operations."""
        self._operations.append(operations)

    def dry(self) -> None:
        """Hand everything written so far to the canvas as one piece."""
        self._canvas.addLiteral("\n".join(self._operations))
        self._operations.clear()

    def _mixed(self, text: str, size: float, bold: bool) -> str:
        """Text whose signs are spread over several subsets of the font, at most 256 signs each."""
        roman = font(bold)
        parts = roman.splitString(text, self._document)
        return " ".join(
            f"{roman.getSubsetInternalName(subset, self._document)} {size:g} Tf <{signs.hex()}> Tj"
            for subset, signs in parts
        )

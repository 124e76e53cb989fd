"""The two printing fonts, Roboto Regular and Bold, and how wide text set in them is.

Both cover Latin, Greek and Cyrillic. What they cannot draw (Chinese, Arabic, emoji …) is printed as the replacement
sign U+FFFD, so that a gap is seen and not guessed.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

import font_roboto
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "Roboto"
BOLD = "Roboto-Bold"
REPLACEMENT = "\ufffd"


@cache
def font(bold: bool = False) -> TTFont:
    """Return the font, read and registered with reportlab at the first call."""
    loaded = TTFont(BOLD, font_roboto.RobotoBold) if bold else TTFont(REGULAR, font_roboto.Roboto)
    pdfmetrics.registerFont(loaded)
    return loaded


def text_width(text: str, size: float, bold: bool = False) -> float:
    """Width in points of text that went through `printable`; KeyError for a sign the font lacks."""
    return _ems(text, bold) * size


@lru_cache(4096)  # the same packages, weights and headings stand on most notes
def _ems(text: str, bold: bool) -> float:
    return sum(map(_advances(bold).__getitem__, text))


def fits(text: str, width: float, size: float, bold: bool = False) -> bool:
    """Whether text that went through `printable` is no wider than `width` points."""
    # No ASCII sign is wider than an em: most texts need no measuring.
    return (len(text) * size <= width and text.isascii()) or text_width(text, size, bold) <= width


def printable(text: str) -> str:
    """Return the text as it can be printed on one line: composed, control signs as spaces, gaps as U+FFFD."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_drawable, unicodedata.normalize("NFC", text)))


def missing_glyphs(text: str) -> frozenset[str]:
    """Return the signs of the text that would be printed as U+FFFD."""
    composed = unicodedata.normalize("NFC", text)
    return frozenset(sign for sign in composed if _drawable(sign) == REPLACEMENT and sign != REPLACEMENT)


@cache
def _advances(bold: bool) -> dict[str, float]:
    """Advance of each sign in ems."""
    face = font(bold).face
    return {chr(code): face.charWidths.get(code, face.defaultWidth) / 1000 for code in face.charToGlyph}


@cache
def _covered() -> frozenset[str]:
    return frozenset(_advances(False)) & frozenset(_advances(True))


@cache
def _drawable(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in ("Cc", "Zs", "Zl", "Zp"):
        return " "
    # Joiners and writing-direction marks have no ink of their own.
    if category == "Cf":
        return ""
    return sign if sign in _covered() else REPLACEMENT

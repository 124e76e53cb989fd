"""Code 128, GS1-128 and QR as PDF operations: one path of filled rectangles each, quiet zones kept white.

Code 128 follows ISO/IEC 15417 (code sets B and C), the leading FNC1 of GS1-128 the GS1 General Specifications, the QR
matrix (ISO/IEC 18004, error correction M) comes from zxing-cpp. Lengths are points.
"""

from __future__ import annotations

import math
import re
from itertools import accumulate

import zxingcpp

MM = 72 / 25.4
X_DIMENSION = 0.33 * MM  # the narrowest bar an office printer and a worn scanner still agree on
BAR_QUIET = 10  # modules on each side, ISO/IEC 15417 4.4
QR_QUIET = 4  # modules on each side, ISO/IEC 18004 6.3.8
GROUP_SEPARATOR = "\x1d"

_CODE_C, _CODE_B, _FNC1, _START_B, _START_C = 99, 100, 102, 104, 105
# Widths of bar, space, bar, space, bar, space for the values 0 to 105; the stop pattern has a seventh element.
_PATTERNS = re.findall(
    "[1-4]{6}",
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 "
    "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 "
    "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 "
    "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232",
)
_STOP = "2331112"
_DARK_RUN = re.compile(rb"\x00+")


def code128_widths(text: str, gs1: bool = False) -> tuple[int, ...]:
    """Return the widths in modules of bars and spaces in turn, beginning and ending with a bar.

    The text is printable ASCII and not empty; with `gs1` it is element strings without brackets, and the ASCII group
    separator stands for FNC1. ValueError for anything else.
    """
    wanted = text.replace(GROUP_SEPARATOR, "") if gs1 else text
    if not wanted or not (wanted.isascii() and wanted.isprintable()):
        raise ValueError("Code 128 needs printable ASCII text.")
    values = _values(text, gs1)
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % 103
    return tuple(int(width) for value in (*values, check) for width in _PATTERNS[value]) + tuple(map(int, _STOP))


def sscc_widths(sscc: str) -> tuple[int, ...]:
    """Return the GS1-128 widths of an SSCC of 18 digits under its application identifier 00."""
    if len(sscc) != 18 or not (sscc.isascii() and sscc.isdigit()):
        raise ValueError("An SSCC has 18 digits.")
    return code128_widths("00" + sscc, gs1=True)


def bars_width(widths: tuple[int, ...], module: float = X_DIMENSION) -> float:
    """Return how much room the bars take in points, quiet zones included."""
    return (sum(widths) + 2 * BAR_QUIET) * module


def bars_path(widths: tuple[int, ...], x: float, y: float, height: float, module: float = X_DIMENSION) -> str:
    """Return PDF operations that draw the bars; x and y are the lower left corner of the left quiet zone."""
    edges = list(accumulate(widths, initial=BAR_QUIET))
    bars = " ".join(f"{left} 0 {width} 1 re" for left, width in zip(edges[::2], widths[::2], strict=False))
    total = edges[-1] + BAR_QUIET
    return f"q {module:.4f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm 1 g 0 0 {total} 1 re f 0 g {bars} f Q"


def qr_path(text: str, x: float, y: float, size: float) -> str:
    """Return PDF operations that draw a QR code `size` wide and high, quiet zone included."""
    rows = qr_rows(text)
    total = len(rows) + 2 * QR_QUIET
    runs = [
        f"{start} {height} {end - start} 1 re"
        for height, row in enumerate(reversed(rows))
        for start, end in map(re.Match.span, _DARK_RUN.finditer(row))
    ]
    module = size / total
    inset = QR_QUIET * module
    paper = f"{-QR_QUIET} {-QR_QUIET} {total} {total} re"
    place = f"{module:.4f} 0 0 {module:.4f} {x + inset:.2f} {y + inset:.2f} cm"
    return f"q {place} 1 g {paper} f 0 g {' '.join(runs)} f Q"


def qr_rows(text: str) -> list[bytes]:
    """Return the rows of the QR matrix from the top; a zero byte is a dark module."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    modules = memoryview(code.to_image(scale=1, add_quiet_zones=False)).tobytes()  # type: ignore[arg-type]
    side = math.isqrt(len(modules))
    return [modules[start : start + side] for start in range(0, side * side, side)]


def _values(text: str, gs1: bool) -> list[int]:
    """Symbol values from the start character on, without check and stop."""
    in_c = _digit_pairs(text, 0) >= 2
    values = [_START_C if in_c else _START_B, *([_FNC1] if gs1 else [])]
    place = 0
    while place < len(text):
        pairs = _digit_pairs(text, place)
        if text[place] == GROUP_SEPARATOR:
            values.append(_FNC1)
            place += 1
        elif in_c and pairs:
            values.append(int(text[place : place + 2]))
            place += 2
        elif in_c:
            values.append(_CODE_B)
            in_c = False
        elif _worth_code_c(text, place, pairs):
            values.append(_CODE_C)
            in_c = True
        else:
            values.append(ord(text[place]) - 32)
            place += 1
    return values


def _worth_code_c(text: str, place: int, pairs: int) -> bool:
    """Two shifts cost what three pairs save; at the end only one shift is needed. An odd digit stays in code B."""
    digits = _digit_run(text, place)
    return digits % 2 == 0 and pairs >= (2 if place + digits == len(text) else 3)


def _digit_pairs(text: str, place: int) -> int:
    return _digit_run(text, place) // 2


def _digit_run(text: str, place: int) -> int:
    end = place
    while end < len(text) and text[end] in "0123456789":
        end += 1
    return end - place

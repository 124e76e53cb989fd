"""How what was typed into a form becomes values; what cannot be one is told in words for the field it stands in."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from depot_app.domain.barcodes import CodeKind, read_scan
from depot_app.domain.weights import parse_weight
from depot_app.views.said import said

_TIME = re.compile(r"([01]?[0-9]|2[0-3])([:.]?([0-5][0-9]))?")


def quantity(text: str) -> int:
    """Raises ValueError in plain words."""
    cleaned = text.strip()
    if not (cleaned.isascii() and cleaned.isdigit() and 0 < int(cleaned[:9]) < 10**6):
        raise ValueError(QCoreApplication.translate("orders", "A number above 0."))
    return int(cleaned)


def weight(text: str) -> int | None:
    """Grams; None for nothing typed. Raises ValueError in plain words."""
    return parse_weight(text) if text.strip() else None


def barcode(text: str) -> str:
    """A code as the scanner's reading of it will be looked up. Raises ValueError in plain words."""
    if not text.strip():
        return ""
    scanned = read_scan(text.strip())
    if scanned.kind is CodeKind.BAD:
        raise ValueError(QCoreApplication.translate("orders", "Not a barcode: {why}").format(why=said(scanned.why)))
    return scanned.code


def time_of_day(text: str) -> str:
    """``8``, ``8:00``, ``8.00`` and ``0800`` as ``08:00``; empty stays empty. Raises ValueError in plain words."""
    cleaned = text.strip()
    if not cleaned:
        return ""
    if (found := _TIME.fullmatch(cleaned)) is None:
        raise ValueError(QCoreApplication.translate("orders", "Not a time of day. Write it like 08:30."))
    return f"{found[1].zfill(2)}:{found[3] or '00'}"

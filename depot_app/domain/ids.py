"""Identity: ids of rows, ids shared with Odoo, and the business key by which an order is recognised."""

from __future__ import annotations

import hashlib
import os
import uuid
from datetime import date

_NAMESPACE = uuid.UUID("6f1f3f0e-5d0a-4c39-9d57-3a5d1b7a2c11")


def uuid7(now_ms: int) -> str:
    """A UUIDv7 (RFC 9562, 5.7) for ``now_ms`` milliseconds since 1970."""
    value = (now_ms & 0xFFFF_FFFF_FFFF) << 80 | int.from_bytes(os.urandom(10), "big")
    return _uuid_text(value, version=7)


def _uuid_text(value: int, version: int) -> str:
    """``value`` as text, with the version and variant bits set (RFC 9562, 4.1 and 4.2)."""
    text = f"{value & ~(0xF << 76 | 0x3 << 62) | version << 76 | 0x2 << 62:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def folded(text: str) -> str:
    """How two spellings of one reference or name are compared: case and spacing do not count."""
    return " ".join(text.split()).casefold()


def business_key(customer: str, reference: str, day: date, *, references_repeat: bool = True) -> str:
    """What makes two orders the same order.

    The date belongs to it unless the customer's references never repeat.
    """
    parts = [folded(customer), folded(reference)]
    if references_repeat:
        parts.append(day.isoformat())
    return "\x1f".join(parts)


def external_id(depot: str, key: str) -> str:
    """UUIDv5 of a depot and a business key: the same order booked twice meets in one record at Odoo."""
    value = int.from_bytes(hashlib.sha1(_NAMESPACE.bytes + f"{depot}\x1f{key}".encode()).digest()[:16], "big")
    return _uuid_text(value, version=5)

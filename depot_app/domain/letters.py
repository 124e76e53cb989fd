"""Words as they are compared: whoever looks for Łódź may have no Ł on the keyboard."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile("[\u0300-\u036f]")  # accents, once they stand by themselves
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})


def plain(text: str) -> str:
    """``text`` in small letters without accents: ``Çağla Groß`` is ``cagla gross``."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return _MARKS.sub("", unicodedata.normalize("NFKD", folded.translate(_PLAIN)))

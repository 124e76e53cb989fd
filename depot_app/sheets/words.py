"""How headings are compared: as sets of plain words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

Words = frozenset[str]

_SAME = {
    **dict.fromkeys(("no", "nr", "num", "nbr", "numero", "nummer", "numer", "n", "nos"), "number"),
    **dict.fromkeys(("wt", "wgt"), "weight"),
    **dict.fromkeys(("qty", "qnty"), "quantity"),
    **dict.fromkeys(("cust", "kd"), "customer"),
    **dict.fromkeys(("desc", "descr"), "description"),
    "abs": "absender",
    "addr": "address",
    "anz": "anzahl",
    "auftr": "auftrag",
    "bem": "bemerkung",
    "best": "bestell",
    "bez": "bezeichnung",
    "empf": "empfanger",
    "kolli": "colli",
    "stck": "stuck",
    "gew": "gewicht",
    "instr": "instructions",
    "str": "strasse",
    "verp": "verpackung",
}
#: The days of the week from Monday, in the languages of the vocabulary.
WEEKDAYS = (
    "monday montag lundi maandag poniedzialek lunes",
    "tuesday dienstag mardi dinsdag wtorek martes",
    "wednesday mittwoch mercredi woensdag sroda miercoles",
    "thursday donnerstag jeudi donderdag czwartek jueves",
    "friday freitag vendredi vrijdag piatek pt viernes",
    "saturday samstag sonnabend samedi zaterdag sobota sabado",
    "sunday sonntag dimanche zondag niedziela nd domingo",
)
_NOISE = {
    "of", "the", "and", "de", "du", "des", "la", "le", "les", "del", "der", "die", "das", "dla", "und",
    "et", "en", "van", "l", "d", "s", "in",
}  # fmt: skip
_LETTERS = str.maketrans(
    {"ß": "ss", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "#": " number ", "º": "o", "°": "o", "'": " ", "’": " "}
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z0-9])")
_SPLIT = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=4096)
def spoken(text: str) -> tuple[str, ...]:
    """The words of a heading in plain lower-case letters: ``PO / SO #`` gives po, so, number."""
    text = _CAMEL.sub(" ", text).lower().translate(_LETTERS)
    plain = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    words = (_SAME.get(word, word) for word in _SPLIT.split(plain) if word)
    return tuple(word for word in words if word not in _NOISE)


def word_sets(phrases: str) -> list[Words]:
    """The headings of one entry of the vocabulary, as word sets, best first."""
    return [frozenset(spoken(phrase)) for phrase in phrases.split("|") if phrase]

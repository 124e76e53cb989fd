"""Which of the old Windows and ISO alphabets a text is in that is not UTF-8: told by what makes words of its bytes."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple


class Alphabet(NamedTuple):
    """``letters`` are those its languages write often; ``name`` is said to people."""

    codec: str
    name: str
    letters: frozenset[str]


_WEST = frozenset("äöüÄÖÜßéèêëÉÈàâÀçÇñÑáíóúÁÍÓÚîïôûùåøæÅØÆã")
_CENTRAL = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűŐŰöüÖÜäÄßôĺľŕăâîşţ")
_GREEK = frozenset(chr(code) for code in range(0x386, 0x3CF) if chr(code).isalpha())
_CYRILLIC = frozenset(chr(code) for code in range(0x410, 0x450)) | frozenset("ЁёІіЇїЄєЂђЈјЉљЊњЋћЏџ")
#: The first is taken where nothing speaks for another.
ALPHABETS = (
    Alphabet("cp1252", "Western European text", _WEST),
    Alphabet("cp1250", "Central European text", _CENTRAL),
    Alphabet("iso8859-2", "Central European text", _CENTRAL),
    Alphabet("cp1253", "Greek text", _GREEK),
    Alphabet("cp1251", "Cyrillic text", _CYRILLIC),
)
_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
#: So many different words are looked at.
_MOST_WORDS = 5_000
_UNDEFINED, _CONTROL, _INSIDE = -3.0, -3.0, -2.0
_RARELY = {"ΰ": -0.5, "ΐ": -0.5}


def likeliest(text: bytes) -> Alphabet:
    """The alphabet in which the words of ``text`` look most like words."""
    words = Counter(_WORD.findall(text)).most_common(_MOST_WORDS)
    return max(ALPHABETS, key=lambda each: sum(_score(word.decode(each.codec, "replace"), each) for word, _ in words))


def _score(word: str, alphabet: Alphabet) -> float:
    is_foreign = alphabet.letters in (_GREEK, _CYRILLIC)
    score = sum(_letter(sign, alphabet) for sign in word if sign > "\x7f") if len(word) > 1 or not is_foreign else 0.0
    for before, sign in pairwise(word):
        if is_foreign and (before > "\x7f") != (sign > "\x7f"):
            score += _INSIDE  # Joγo: two scripts in one word
        if sign > "\x7f" and before.islower() and sign.isupper():
            score -= 1
        if before > "\x7f" and not before.isalpha() and sign.isalpha():
            score += _INSIDE  # £ódŸ: a sign that is no letter stands before one
        if before == "ς":
            score -= 1  # it only ends words
    if alphabet.letters is _CENTRAL:  # żółć is the longest there is
        score -= sum(len(run) - 3 for run in re.findall(r"[^\x00-\x7f]{4,}", word))
    if alphabet.codec == "cp1252":  # three in a row that are no ASCII: another script
        score -= sum(len(run) for run in re.findall(r"[^\x00-\x7f]{3,}", word))
        score -= len(re.findall(r"õ(?!e)", word))
        score += word.endswith(("º", "ª"))
    return score


def _letter(sign: str, alphabet: Alphabet) -> float:
    if sign == "\ufffd":
        return _UNDEFINED
    if "\x80" <= sign <= "\x9f":
        return _CONTROL
    return 1.0 + _RARELY.get(sign, 0.0) if sign in alphabet.letters else _RARELY.get(sign, 0.0)

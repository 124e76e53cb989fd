"""What services say, said again in the language spoken: a sentence is known by its template. See decision 010.

Services speak plain English. The texts of the window itself never come here, nor does what people have typed.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from depot_app.views.language import FOLDER, figures, spoken
from depot_app.views.templates import Book, Known, Template, capital, values_in

_NUMBER = re.compile(r"([A-Z]{3} )?-?\d{1,3}(,\d{3})+(\.\d+)?( kg)?|([A-Z]{3} )?-?\d+\.\d+( kg)?")
#: Where a sentence may end: after its mark, or before a colon; where the next begins.
_CUT = re.compile(r"(?<=[.?!:;])[ \n]+|(?=: )|\n")
_LISTED = re.compile(r"(, | and | or )")
_MORE = re.compile(r" (and [\d,]+ more(?: of this kind)?)$")
#: A value may be a sentence with values of its own, and no deeper.
_DEEPEST = 3
#: What is longer, or has more sentences, was not said by a service.
_LONGEST, _MOST_CUTS, _AHEAD = 4000, 40, 8


def said(text: str) -> str:
    """``text`` in the language spoken, as far as it is known; the same text in English."""
    code = spoken()
    if code == "en" or not text or len(text) > _LONGEST:
        return text
    return _said(code, text)


@lru_cache(maxsize=4096)
def _said(code: str, text: str) -> str:
    book = _book(code)
    return book.whole.get(text) or _told(book, text, 0)


@lru_cache(maxsize=4)
def _book(code: str) -> Book:
    book = Book()
    for words, plain in json.loads((FOLDER / "said.json").read_text("utf-8")).items():
        book.learn(words, QCoreApplication.translate("said", words), plain)
    return book


def _told(book: Book, text: str, deep: int) -> str:
    """The way to cut ``text`` into sentences that are known which knows most of it."""
    cuts = [(found.start(), found.end()) for found in _CUT.finditer(text) if found.start()][:_MOST_CUTS]
    begins, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    loose = book.fitting(text)
    best: list[tuple[int, Known | None, int]] = [(0, None, 0)] * (len(begins) + 1)  # (score, by what, up to where)
    for at in range(len(begins) - 1, -1, -1):
        best[at] = (best[at + 1][0], None, at)
        named = [*book.by_word.get(text[begins[at] :].partition(" ")[0].lower(), ()), *loose]
        for last in range(at, min(at + _AHEAD, len(ends))):
            known = _sentence(book, text[begins[at] : ends[last]], named)
            if known is not None and known.score + best[last + 1][0] > best[at][0]:
                best[at] = (known.score + best[last + 1][0], known, last)
    told, at = [], 0
    while at < len(begins):
        _, known, last = best[at]
        piece = text[begins[at] : ends[last]]
        told.append(piece if known is None else _filled(book, known, piece, deep))
        told.append(text[ends[last] : begins[last + 1]] if last + 1 < len(begins) else "")
        at = last + 1
    return "".join(told)


def _sentence(book: Book, text: str, templates: list[Template]) -> Known | None:
    """What most of it is known by."""
    if text in book.whole:
        return Known(len(text), None, (book.whole[text],))
    best: Known | None = None
    for template in templates:
        values = values_in(template, text)
        if values is None:
            continue
        score = template.letters + sum(_letters(each) for each in values if book.word(each) is not None)
        if template.weak and not any(book.word(each) for each in values):
            continue
        if best is None or score > best.score:
            best = Known(score, template, tuple(values))
    if best is None and text[-1:] == ".":  # what was said without its full stop
        known = _sentence(book, text[:-1], templates)
        return known and Known(known.score, known.template, known.values, ".")
    return best


def _filled(book: Book, known: Known, text: str, deep: int) -> str:
    if known.template is None:
        return known.values[0] + known.end
    plain = known.template.plain
    values = [each if at in plain else _value(book, each, deep + 1) for at, each in enumerate(known.values)]
    told = "".join(values[int(part)] if at % 2 else part for at, part in enumerate(known.template.told))
    return (capital(told) if text[:1].isupper() else told) + known.end


def _value(book: Book, value: str, deep: int) -> str:
    """A value as it is said: numbers, words and sentences that are known, lists of them; all else as it is."""
    if _NUMBER.fullmatch(value):
        return figures(value)
    if (known := book.word(value)) is not None:
        return known
    if deep >= _DEEPEST:
        return value
    if (more := _MORE.search(value)) is not None:
        return f"{_value(book, value[: more.start()], deep)} {_told(book, more[1], deep)}"
    parts = _LISTED.split(value)
    told = [part if at % 2 or len(parts) == 1 else _value(book, part, deep + 1) for at, part in enumerate(parts)]
    if told != parts or all(part.isupper() or part.isdigit() for part in parts[::2]):
        return "".join(_linked(book, part) if at % 2 else part for at, part in enumerate(told))
    return _told(book, value, deep) if " " in value else value


def _linked(book: Book, link: str) -> str:
    return link.replace(link.strip(), book.whole.get(link.strip(), link.strip()))


def _letters(text: str) -> int:
    return sum(sign.isalpha() for sign in text)

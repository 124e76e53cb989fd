"""What services say, said again in the language spoken: a sentence is known by its template. See decision 010.

Services speak plain English. The texts of the window itself never come here, nor does what people have typed.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from depot_app.views import clock
from depot_app.views.at_window import AT_WINDOW, COMMANDS
from depot_app.views.language import FOLDER, figures, money, spoken, tr
from depot_app.views.templates import Book, Known, Template, capital, values_in

_NUMBER = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d+)?( kg)?|-?\d+\.\d+( kg)?")
_MONEY = re.compile(r"-?[A-Z]{3} (\d{1,3}(,\d{3})+(\.\d+)?|\d+\.\d+)")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d( \d\d:\d\d)?")
#: Where a sentence may end: after its mark, or before a colon; where the next begins.
_CUT = re.compile(r"(?<=[.?!:;])[ \n]+|(?=: )|\n")
_LISTED = re.compile(r"(, | and | or )")
_MORE = re.compile(r" (and [\d,]+ more(?: of this kind)?)$")
#: A value may be a sentence with values of its own, and no deeper.
_DEEPEST = 3
#: What is longer, or has more sentences, was not said by a service.
_LONGEST, _MOST_CUTS, _AHEAD = 4000, 40, 8


def said(text: str) -> str:
    """``text`` in the language spoken, as far as it is known. In English only its days and commands change."""
    code = spoken()
    if not text or len(text) > _LONGEST:
        return text
    if code == "en" and _MOMENT.search(text) is None and COMMANDS.search(text) is None:
        return text
    return _said(code, text, date.today() if _MOMENT.search(text) else None)  # noqa: DTZ011 - the depot's own day


def in_quotes(words: str) -> str:
    """What somebody has said or typed, in the quotation marks of the language spoken."""
    return tr("“{words}”").format(words=words)


def quoted(text: str) -> str:
    """What is known of ``text`` in the language spoken; all else is somebody else's words, and stands in quotes."""
    if not text or len(text) > _LONGEST:
        return text
    return _told(_book(spoken()), text.replace("\n\n", "\n"), 0, quoting=True)


@lru_cache(maxsize=4096)
def _said(code: str, text: str, _today: date | None) -> str:
    book = _book(code)
    return book.whole.get(text) or _told(book, text, 0)


@lru_cache(maxsize=4)
def _book(code: str) -> Book:
    book = Book()
    for words, plain in json.loads((FOLDER / "said.json").read_text("utf-8")).items():
        told = AT_WINDOW.get(words, words) if code == "en" else QCoreApplication.translate("said", words)
        book.learn(words, told, plain)
    return book


def _told(book: Book, text: str, deep: int, *, quoting: bool = False) -> str:
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
    told, at, theirs = "", 0, ""
    while at < len(begins):
        _, known, last = best[at]
        piece = text[begins[at] : ends[last]]
        space = text[ends[last] : begins[last + 1]] if last + 1 < len(begins) else ""
        if known is None:
            theirs += piece + space
        else:
            told += _quote(theirs, quoting=quoting) + _filled(book, known, piece, deep) + space
            theirs = ""
        at = last + 1
    return told + _quote(theirs, quoting=quoting)


def _quote(theirs: str, *, quoting: bool) -> str:
    if not quoting or not _letters(theirs):
        return theirs
    inside = theirs.strip()
    return theirs.replace(inside, in_quotes(inside))


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
    values = [_typed(each) if at in plain else _value(book, each, deep + 1) for at, each in enumerate(known.values)]
    told = ""
    for at, part in enumerate(known.template.told):
        part = values[int(part)] if at % 2 else part
        told += part[1:] if part[:1] == "." and told[-1:] == "." else part  # 4.12. ends a sentence by itself
    return (capital(told) if text[:1].isupper() else told) + known.end


def _typed(value: str) -> str:
    """What somebody has typed stays; only the quotes around it are the language's."""
    if spoken() != "en" and len(value) > 2 and value[0] == value[-1] == "'":
        return in_quotes(value[1:-1])
    return value


def _value(book: Book, value: str, deep: int) -> str:
    """A value as it is said: numbers, words and sentences that are known, lists of them; all else as it is."""
    if _NUMBER.fullmatch(value):
        return figures(value)
    if _MONEY.fullmatch(value):
        return money(value)
    if _MOMENT.fullmatch(value):
        with suppress(ValueError):
            return clock.plainly(value)
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

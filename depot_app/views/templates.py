"""Sentences known by their templates: "Job {0} is {1}." and where its values stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

PLACE = re.compile(r"\{(\d)\}")
_WORD = re.compile(r"[A-Za-z]+")
#: What is made of these alone fits by chance: it must hold a value that is known, too.
_COMMON = {"a", "an", "and", "are", "as", "at", "in", "is", "it", "not", "of", "on", "or", "the"}


@dataclass(frozen=True, slots=True)
class Template:
    """``parts``: the literals around its values; ``told``: literals and numbers of values in another language by turns.

    ``plain``: the values that people or machines have named, so that they are no words of ours.
    """

    parts: tuple[str, ...]
    plain: frozenset[int]
    told: tuple[str, ...]
    letters: int
    longest: str
    weak: bool


@dataclass(frozen=True, slots=True)
class Book:
    """All that is known in one language: whole texts, and templates by their first word, "" where a value is first."""

    whole: dict[str, str] = field(default_factory=dict)
    by_word: dict[str, list[Template]] = field(default_factory=dict)

    def learn(self, words: str, told: str, plain: Iterable[int]) -> None:
        parts = tuple(PLACE.split(words)[::2])
        if len(parts) == 1:
            self.whole[words] = told
            if " " in words:
                self.whole.setdefault(capital(words), capital(told))
            return
        spelt = [word for part in parts for word in _WORD.findall(part)]
        weak = all(word.lower() in _COMMON for word in spelt)
        letters, longest = sum(map(len, spelt)), max(parts, key=len)
        made = Template(parts, frozenset(plain), tuple(PLACE.split(told)), letters, longest, weak)
        first, blank, _ = parts[0].partition(" ")
        self.by_word.setdefault(first.lower() if blank else "", []).append(made)

    def fitting(self, text: str) -> list[Template]:
        """Those that begin with a value and may be found in a text."""
        return [each for each in self.by_word.get("", ()) if each.longest in text]

    def word(self, value: str) -> str | None:
        """A value that is a known text, with or without its capital and its full stop."""
        found = self.whole.get(value) or self.whole.get(capital(value))
        if found is None and (ended := self.whole.get(f"{value}.")) is not None:
            return ended.rstrip(".")
        return found


@dataclass(frozen=True, slots=True)
class Known:
    """What a sentence is known by; without a template its only value is how it is said. ``end`` follows it."""

    score: int
    template: Template | None
    values: tuple[str, ...]
    end: str = ""


def values_in(template: Template, text: str) -> list[str] | None:
    """What stands between the literals, None where they do not fit: each is looked for once, so it takes no time.

    Where a comma parts the values, the first may hold commas itself: then they are looked for from the right.
    """
    parts = template.parts
    head, tail, between = parts[0], parts[-1], parts[1:-1]
    if not text.endswith(tail) or not (text.startswith(head) or text.startswith(capital(head))):
        return None
    at, end = len(head), len(text) - len(tail)
    values: list[str] = []
    if ", " in between:
        for part in reversed(between):
            found = text.rfind(part, at, end - 1)
            if found < 0:
                return None
            values.append(text[found + len(part) : end])
            end = found
        return [text[at:end], *reversed(values)] if at < end else None
    for part in between:
        found = text.find(part, at + 1, end)
        if found < 0:
            return None
        values.append(text[at:found])
        at = found + len(part)
    return [*values, text[at:end]] if at < end else None


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]

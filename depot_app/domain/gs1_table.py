"""GS1 application identifiers: what may stand behind each, and which need no separator.

Facts from the GS1 barcode syntax dictionary. One line per AI or range: the AIs, ``*`` when its length is predefined (no
FNC1 needed after it), then its parts. A part is a kind (N digits, X CSET 82, Y CSET 39, Z base64url), a length (``6``
exactly, ``..20`` one to twenty), ``c`` when it ends in a mod-10 check digit, ``?`` when it may be missing.
"""

from __future__ import annotations

from typing import NamedTuple


class Part(NamedTuple):
    """One piece of a data field: its kind, shortest and longest length in characters."""

    kind: str
    shortest: int
    longest: int
    checked: bool
    optional: bool


class Rule(NamedTuple):
    """What a data field looks like: its parts, longest length, and whether that length is predefined."""

    parts: tuple[Part, ...]
    longest: int
    predefined: bool


CHARACTERS = {
    "N": frozenset("0123456789"),
    "X": frozenset("!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"),
    "Y": frozenset("#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "Z": frozenset("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz="),
}

# Ranges such as 310n-316n in steps of ten: net measures, then logistic ones. The last digit counts decimals.
_MEASURES = (*range(310, 317), *range(320, 338), *range(340, 358), *range(360, 370))

_LINES = """
00 *N18c
01-03 *N14c
10 X..20
11-13 *N6
15-17 *N6
20 *N2
21-22 X..20
235 X..28
240-241 X..30
242 N..6
243 X..20
250-251 X..30
253 N13c X..17?
254 X..20
255 N13c N..12?
30 N..8
37 N..8
3900-3909 N..15
3910-3919 N3 N..15
3920-3929 N..15
3930-3939 N3 N..15
3940-3943 N4
3950-3955 N6
400-401 X..30
402 N17c
403 X..30
410-417 *N13c
420 X..20
421 N3 X..9
422 N3
423 N3 N3? N3? N3? N3?
424 N3
425 N3 N3? N3? N3? N3?
426 N3
427 X..3
4300-4301 X..35
4302-4306 X..70
4307 X2
4308 X..30
4309 N10 N10
4310-4311 X..35
4312-4316 X..70
4317 X2
4318 X..20
4319 X..30
4320 X..35
4321-4323 N1
4324-4325 N6 N4
4326 N6
4330-4333 N6 X1?
7001 N13
7002 X..30
7003 N6 N4
7004 N..4
7005 X..12
7006 N6
7007 N6 N6?
7008 X..3
7009 X..10
7010 X..2
7011 N6 N4?
7020-7022 X..20
7023 X..30
7030-7039 N3 X..27
7040 N1 X1 X1 X1
7041 X..4
710-717 X..20
7230-7239 X2 X..28
7240 X..20
7241 N2
7242 X..25
7250 N8
7251 N8 N4
7252 N1
7253-7254 X..40
7255 X..10
7256 X..90
7257 X..70
7258 X3
7259 X..40
8001 N4 N5 N3 N1 N1
8002 X..20
8003 N1 N13c X..16?
8004 X..30
8005 N6
8006 N14c N4
8007 X..34
8008 N6 N2 N2? N2?
8009 X..50
8010 Y..30
8011 N..12
8012 X..20
8013-8014 X..25
8017-8018 N18c
8019 N..10
8020 X..25
8026 N14c N4
8030 Z..90
8040-8041 N15
8042 N32
8043 N18 N..2?
8110 X..70
8111 N4
8112 X..70
8200 X..70
90 X..30
91-99 X..90
"""


def _part(text: str) -> Part:
    length = text[1:].rstrip("c?")
    longest = int(length.lstrip("."))
    return Part(text[0], 1 if length.startswith(".") else longest, longest, "c" in text, text.endswith("?"))


def _rule(text: str) -> Rule:
    parts = tuple(_part(piece) for piece in text.lstrip("*").split())
    return Rule(parts, sum(part.longest for part in parts), text.startswith("*"))


def _rules() -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    for line in _LINES.strip().splitlines():
        identifiers, form = line.split(" ", 1)
        first, _, last = identifiers.partition("-")
        rule = _rule(form)
        for number in range(int(first), int(last or first) + 1):
            rules[f"{number:0{len(first)}d}"] = rule
    measure = _rule("*N6")
    for tens in _MEASURES:
        for decimals in range(6):
            rules[f"{tens}{decimals}"] = measure
    return rules


RULES: dict[str, Rule] = _rules()

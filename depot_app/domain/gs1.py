"""GS1 keys and element strings: check digits, SSCCs, and reading what a GS1 barcode carries.

Rules from the GS1 General Specifications (check digit calculation, processing of element strings, SSCC) and the GS1
syntax dictionary.
"""

from __future__ import annotations

import re

from depot_app.domain.gs1_table import CHARACTERS, RULES, Part, Rule

GS = "\x1d"
_BRACKETED = re.compile(r"\(([0-9]{2,4})\)")
_ZERO = ord("0")


def check_digit(digits: str) -> int:
    """The mod-10 check digit for ``digits`` (without one): weights 3, 1, 3 … from the right. ValueError else."""
    if not is_digits(digits):
        raise ValueError("A check digit needs digits, nothing else.")
    codes = digits.encode()
    total = 3 * (sum(codes[-1::-2]) - _ZERO * ((len(codes) + 1) // 2)) + sum(codes[-2::-2]) - _ZERO * (len(codes) // 2)
    return -total % 10


def has_valid_check_digit(text: str) -> bool:
    """Whether ``text`` is two or more digits of which the last is the right check digit."""
    return len(text) > 1 and is_digits(text) and check_digit(text[:-1]) == ord(text[-1]) - _ZERO


def is_digits(text: str) -> bool:
    """Whether ``text`` is one or more of 0-9; ``str.isdigit`` alone also takes superscripts and other scripts."""
    return text.isascii() and text.isdigit()


def is_sscc(text: str) -> bool:
    """Whether ``text`` is a serial shipping container code: 18 digits with the right check digit."""
    return len(text) == 18 and has_valid_check_digit(text)


def make_sscc(extension: int, company_prefix: str, serial: int) -> str:
    """The SSCC of one extension digit, a GS1 company prefix (4 to 12 digits) and a serial number, zero-filled.

    ValueError when a part is out of range or the serial has no room left behind the prefix.
    """
    if not 0 <= extension <= 9:
        raise ValueError("The extension digit is 0 to 9.")
    if not (4 <= len(company_prefix) <= 12 and is_digits(company_prefix)):
        raise ValueError("The GS1 company prefix is 4 to 12 digits.")
    room = 16 - len(company_prefix)
    if not 0 <= serial < 10**room:
        raise ValueError(f"The serial number has only {room} digits behind this company prefix.")
    body = f"{extension}{company_prefix}{serial:0{room}d}"
    return f"{body}{check_digit(body)}"


def parse_elements(text: str) -> dict[str, str]:
    """Application identifier -> data of an element string, in its order; separators are GS (ASCII 29).

    A leading and trailing separator, and needless ones between, are accepted. ValueError with plain words otherwise.
    """
    elements: dict[str, str] = {}
    position, end = 0, len(text)
    while position < end:
        if text[position] == GS:
            position += 1
            continue
        identifier, rule = _identifier_at(text, position)
        position += len(identifier)
        stop = text.find(GS, position, position + rule.longest + 1)
        if stop < 0:
            stop = min(end, position + rule.longest)
        _add(elements, identifier, rule, text[position:stop])
        if stop < end and text[stop] != GS and not rule.predefined:
            raise ValueError(f"({identifier}) is too long, or the separator after it is missing.")
        position = stop
    if not elements:
        raise ValueError("There is nothing in it.")
    return elements


def parse_bracketed(text: str) -> dict[str, str]:
    """The same for the printed form, ``(00)106141412345678908(10)AB``. ValueError with plain words otherwise."""
    pieces = _BRACKETED.split(text)
    if pieces[0].strip() or len(pieces) < 3:
        raise ValueError("It does not start with an application identifier in brackets.")
    elements: dict[str, str] = {}
    for identifier, value in zip(pieces[1::2], pieces[2::2], strict=True):
        rule = RULES.get(identifier)
        if rule is None:
            raise ValueError(f"({identifier}) is not a GS1 application identifier.")
        data = value.strip(f" {GS}")
        # Digits are printed in groups; spaces in them are for the eye.
        _add(elements, identifier, rule, data.replace(" ", "") if is_digits(data.replace(" ", "")) else data)
    return elements


def _identifier_at(text: str, position: int) -> tuple[str, Rule]:
    # No identifier is the beginning of another, so the first that fits is the one.
    for length in (2, 3, 4):
        identifier = text[position : position + length]
        rule = RULES.get(identifier)
        if rule is not None:
            return identifier, rule
    raise ValueError(f"{text[position : position + 4]!r} is not a GS1 application identifier.")


def _add(elements: dict[str, str], identifier: str, rule: Rule, value: str) -> None:
    rest = value
    for part in rule.parts:
        if not rest and part.optional:
            break
        rest = _take(part, identifier, rest)
    if rest:
        raise ValueError(f"({identifier}) is too long.")
    if elements.setdefault(identifier, value) != value:
        raise ValueError(f"({identifier}) is there twice and says two things.")


def _take(part: Part, identifier: str, data: str) -> str:
    piece = data[: part.longest]
    if len(piece) < part.shortest:
        raise ValueError(f"({identifier}) is too short.")
    if not CHARACTERS[part.kind].issuperset(piece):
        raise ValueError(f"({identifier}) has a character that is not allowed there.")
    if part.checked and not has_valid_check_digit(piece):
        raise ValueError(f"The check digit of ({identifier}) is wrong.")
    return data[part.longest :]

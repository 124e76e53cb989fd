"""GS1: check digits, SSCCs and element strings, held against an independent reader of the same standard."""

from __future__ import annotations

import random
import re

import pytest
from biip.gs1_application_identifiers import _GS1_APPLICATION_IDENTIFIERS as THEIRS
from biip.gs1_messages import GS1Message
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain import gs1
from depot_app.domain.gs1_table import CHARACTERS, RULES

SSCC = "106141412345678908"
GSIN = "10614141234567894"
DIGITS = st.text("0123456789", min_size=1, max_size=30)


def field(identifier: str, chance: random.Random) -> str:
    """A valid data field for an identifier, of some allowed length."""
    pieces = []
    for part in RULES[identifier].parts:
        length = chance.randint(part.shortest, part.longest) - part.checked
        piece = "".join(chance.choice(sorted(CHARACTERS[part.kind])) for _ in range(length))
        pieces.append(piece + (str(gs1.check_digit(piece)) if part.checked else ""))
    return "".join(pieces)


@pytest.mark.parametrize(
    ("digits", "check"),
    [("10614141234567890", 8), ("629104150021", 3), ("0", 0), ("7", 9), ("952123454321", 3)],
)
def test_check_digit_of_published_examples(digits: str, check: int) -> None:
    assert gs1.check_digit(digits) == check
    assert gs1.has_valid_check_digit(f"{digits}{check}")


@pytest.mark.parametrize("text", ["", "12a", "²³", "١٢", " 12", "-1"])
def test_check_digit_refuses_what_is_not_digits(text: str) -> None:
    assert not gs1.has_valid_check_digit(text)
    with pytest.raises(ValueError, match="digits"):
        gs1.check_digit(text)


@given(DIGITS, st.integers(0, 29), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(digits: str, place: int, off: int) -> None:
    right = f"{digits}{gs1.check_digit(digits)}"
    place %= len(right)
    wrong = right[:place] + str((int(right[place]) + off) % 10) + right[place + 1 :]
    assert gs1.has_valid_check_digit(right)
    assert not gs1.has_valid_check_digit(wrong)


@given(st.integers(0, 9), st.text("0123456789", min_size=4, max_size=12), st.integers(0, 9999))
def test_made_sscc_is_one(extension: int, prefix: str, serial: int) -> None:
    made = gs1.make_sscc(extension, prefix, serial)
    assert gs1.is_sscc(made)
    assert made.startswith(f"{extension}{prefix}")
    assert int(made[len(prefix) + 1 : -1]) == serial


@pytest.mark.parametrize(
    ("extension", "prefix", "serial"),
    [
        (10, "0614141", 1),
        (-1, "0614141", 1),
        (1, "061", 1),
        (1, "0614141123456", 1),
        (1, "06141a1", 1),
        (1, "061414112345", 10_000),
        (1, "0614141", -1),
    ],
)
def test_make_sscc_refuses_what_does_not_fit(extension: int, prefix: str, serial: int) -> None:
    with pytest.raises(ValueError, match="digit"):
        gs1.make_sscc(extension, prefix, serial)


def test_make_sscc_example() -> None:
    assert gs1.make_sscc(1, "0614141", 234567890) == SSCC


@pytest.mark.parametrize(
    ("text", "elements"),
    [
        ("00" + SSCC, {"00": SSCC}),
        ("\x1d00" + SSCC + "\x1d", {"00": SSCC}),
        ("010952123454321310AB-1\x1d21X", {"01": "09521234543213", "10": "AB-1", "21": "X"}),
        ("02095212345432133712\x1d00" + SSCC, {"02": "09521234543213", "37": "12", "00": SSCC}),
        ("3302001250400PO1", {"3302": "001250", "400": "PO1"}),
        ("421276SW1A1AA", {"421": "276SW1A1AA"}),
        (f"402{GSIN}\x1d10A", {"402": GSIN, "10": "A"}),
        ("8008261122093045", {"8008": "261122093045"}),
        ("423276040", {"423": "276040"}),
    ],
)
def test_parse_elements(text: str, elements: dict[str, str]) -> None:
    assert gs1.parse_elements(text) == elements
    assert list(gs1.parse_elements(text)) == list(elements)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "nothing"),
        ("\x1d\x1d", "nothing"),
        ("00106141412345678907", "check digit"),
        ("0010614141234567", "short"),
        ("00" + SSCC + "05", "not a GS1"),
        ("10", "short"),
        ("10" + "A" * 21, "too long"),
        ("10A#B", "not allowed"),
        ("30A", "not allowed"),
        (f"402{GSIN}10A", "separator"),
        ("42327604", "short"),
        ("10A\x1d10B", "twice"),
        ("HELLO", "not a GS1"),
    ],
)
def test_parse_elements_says_what_is_wrong(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        gs1.parse_elements(text)


def test_bracketed_form_with_and_without_spaces_in_the_digits() -> None:
    assert gs1.parse_bracketed(f"(00){SSCC}(10)AB(1)") == {"00": SSCC, "10": "AB(1)"}
    assert gs1.parse_bracketed("(00) 1 0614141 234567890 8") == {"00": SSCC}
    for text in ("(00", "X(00)1", "X(10)A", "(05)1", "(10)", "plain"):
        with pytest.raises(ValueError, match=r"\w"):
            gs1.parse_bracketed(text)


def test_table_covers_what_the_independent_reader_knows() -> None:
    """Same identifiers, same need of a separator. Ours is the newer edition, so it may know more."""
    assert set(THEIRS) - set(RULES) == set()
    for identifier, ai in THEIRS.items():
        assert RULES[identifier].predefined == (not ai.separator_required), identifier


def test_every_identifier_reads_back_and_agrees_with_the_independent_reader() -> None:
    chance = random.Random(7)
    compared = 0
    for identifier in RULES:
        value = field(identifier, chance)
        end = "" if RULES[identifier].predefined else gs1.GS
        more = "" if identifier == "00" else f"{end}00{SSCC}"
        assert gs1.parse_elements(f"{identifier}{value}{more}")[identifier] == value
        if identifier in THEIRS and re.fullmatch(THEIRS[identifier].pattern, identifier + value):
            compared += 1
    assert compared > 450, "our fields should be fields to the other reader too"


@given(st.lists(st.sampled_from(sorted(RULES)), min_size=1, max_size=5, unique=True), st.integers(0, 10**6))
def test_any_sequence_reads_back(identifiers: list[str], seed: int) -> None:
    chance = random.Random(seed)
    fields = {identifier: field(identifier, chance) for identifier in identifiers}
    text = "".join(f"{ai}{value}{'' if RULES[ai].predefined else gs1.GS}" for ai, value in fields.items())
    assert gs1.parse_elements(text) == fields


@pytest.mark.parametrize("text", ["010952123454321310AB\x1d21CD", "00" + SSCC, "0109521234543213\x1d3012\x1d400X"])
def test_messages_agree_with_the_independent_reader(text: str) -> None:
    theirs = GS1Message.parse(text)
    assert gs1.parse_elements(text) == {string.ai.ai: string.value for string in theirs.element_strings}

"""The bytes a fact is hashed from: the published test vector, and what may not be in a fact."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.domain.canonical import GENESIS, canonical, digest, salted_hash

DOCUMENT = Path(__file__).parents[2] / "docs" / "ledger-format.md"

FIRST: dict[str, Any] = {
    "v": 1, "seq": 1, "prev": GENESIS, "kind": "setting_changed", "actor": "desk", "job": None, "rev": None,
    "data": {"name": "depot_name", "value": "Hafen Süd · Łódź", "was": None},
}  # fmt: skip
FIRST_TEXT = (
    '{"actor":"desk","data":{"name":"depot_name","value":"Hafen Süd · Łódź","was":null},"job":null,'
    '"kind":"setting_changed","prev":"' + "0" * 64 + '","rev":null,"seq":1,"v":1}'
)
FIRST_HASH = "2376580c74142df5cffeb7d2a80db6eaac75c292fc6aba06f024255132f4e5ce"
SECOND_TEXT = (
    '{"actor":"desk","data":{"first":-1,"quote":"\\"\\\\\\n\\u001f/é😀","yes":true},"job":null,'
    '"kind":"test","prev":"' + FIRST_HASH + '","rev":null,"seq":2,"v":1}'
)
SECOND_HASH = "1c6aecffc2164654d9087dd9570e993636ec42ec5148ba01e2163a955f7d3216"

_keys = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_leaves = st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_values = st.recursive(_leaves, lambda inner: st.lists(inner) | st.dictionaries(_keys, inner), max_leaves=12)
_objects = st.dictionaries(_keys, _values)


def test_the_published_vector() -> None:
    assert canonical(FIRST) == FIRST_TEXT
    assert digest(FIRST_TEXT) == FIRST_HASH
    second: dict[str, Any] = {
        "v": 1, "seq": 2, "prev": FIRST_HASH, "kind": "test", "actor": "desk", "job": None, "rev": None,
        "data": {"quote": '"\\\n\x1f/é😀', "first": -1, "yes": True},
    }  # fmt: skip
    assert canonical(second) == SECOND_TEXT
    assert digest(SECOND_TEXT) == SECOND_HASH


def test_the_document_publishes_this_vector() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    for published in (FIRST_TEXT, FIRST_HASH, SECOND_TEXT, SECOND_HASH):
        assert published in document


@given(_objects)
def test_reading_it_back_gives_the_same(value: dict[str, Any]) -> None:
    text = canonical(value)
    assert json.loads(text) == value
    assert canonical(json.loads(text)) == text


@given(_objects)
def test_the_order_of_keys_does_not_count(value: dict[str, Any]) -> None:
    assert canonical(dict(reversed(value.items()))) == canonical(value)


@given(st.floats(), st.sampled_from(["plain", "deep", "list", "only", "tuple"]))
def test_a_float_is_refused_wherever_it_hides(number: float, where: str) -> None:
    values: dict[str, dict[str, Any]] = {
        "plain": {"a": number, "b": 1}, "deep": {"a": {"b": {"c": number}}}, "list": {"a": [1, [2, number]]},
        "only": {"a": [number]}, "tuple": {"a": (number, 1)},
    }  # fmt: skip
    with pytest.raises(ValueError, match=r"whole numbers|JSON compliant"):
        canonical(values[where])


@pytest.mark.parametrize("text", ["gate:1.5,", "[2.5]", ",3e5}", "1.0"])
def test_text_that_looks_like_a_float_is_taken(text: str) -> None:
    assert json.loads(canonical({"a": text})) == {"a": text}


def test_half_a_character_is_refused() -> None:
    with pytest.raises(ValueError, match="half a character"):
        canonical({"a": "\ud83d"})


def test_a_salt_keeps_equal_names_apart() -> None:
    assert salted_hash("a", "Smith") != salted_hash("b", "Smith")
    assert salted_hash("a", "Smith") == digest("a\nSmith")

"""Search by the beginnings of words, the same on both databases."""

from __future__ import annotations

import pytest

from depot_app.services import jobs
from depot_app.store import search
from depot_app.store.database import Store
from tests.support.depot import CLERK, order

ENTRIES = [
    (1, "RUH1-00000017 PO-77 Quillfeather Mills Łódź Straße"),
    (2, "RUH1-00000024 PO-78 Pemberton Ironmongers Thaxted CM6"),
    (3, "RUH1-00000031 PO-79 Pemberton & Sons Αθήνα"),
]


@pytest.fixture
def indexed(store: Store) -> Store:
    with store.write() as tx:
        search.put(tx.connection, [(entry, search.words_of(told)) for entry, told in ENTRIES])
    return store


def found(store: Store, wanted: str, most: int = 50) -> list[int]:
    with store.read() as connection:
        return search.find(connection, wanted, most)


@pytest.mark.parametrize(
    ("wanted", "hits"),
    [
        ("pemb", [3, 2]),
        ("PEMBERTON iron", [2]),
        ("iron pemberton", [2]),
        ("thaxt cm6", [2]),
        ("emberton", []),
        ("pemberton mills", []),
        ("αθή", [3]),
        ("łódź", [1]),
        ("straße", [1]),
        ("STRASSE", [1]),
        ("", []),
        ("  - & | ! * ", []),
        ("RUH1-00000024", [2]),
    ],
)
def test_every_word_must_begin_some_word(indexed: Store, wanted: str, hits: list[int]) -> None:
    assert found(indexed, wanted) == hits


@pytest.mark.parametrize(
    "nasty", ['"', "'; DROP TABLE fact; --", "a & b", "NEAR(x y)", "pem:*", "\\", "col: x", "(", "a\x00b"]
)
def test_nothing_typed_is_taken_for_a_command(indexed: Store, nasty: str) -> None:
    found(indexed, nasty)
    assert found(indexed, "quill") == [1]


def test_newest_first_and_not_more_than_asked(indexed: Store) -> None:
    assert found(indexed, "ruh1", most=2) == [3, 2]


def test_an_entry_is_replaced_and_forgotten(indexed: Store) -> None:
    with indexed.write() as tx:
        search.put(tx.connection, [(1, ["renamed"])])
        search.forget(tx.connection, 2)
    assert found(indexed, "quill") == []
    assert found(indexed, "rena") == [1]
    assert found(indexed, "pemb") == [3]


def test_an_edited_job_is_found_by_its_new_words_only(store: Store) -> None:
    number = jobs.book(store, CLERK, order("PO-1")).number
    jobs.book(store, CLERK, order("PO-2"))
    jobs.edit(store, CLERK, number, consignee={"name": "Zinc & Sons"})
    assert len(found(store, "zinc")) == 1
    assert len(found(store, "pemberton ironmongers")) == 1

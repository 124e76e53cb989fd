"""Verifying names the fact that was tampered with, and the independent verifier agrees."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from depot_app.domain.canonical import canonical, digest
from depot_app.store.database import Store
from depot_app.store.trouble import Trouble
from tests.support.depot import Day, Worked, open_depot, work_a_day
from tests.support.tamper import ask, independent, last, rehashed, run, seq_of, told


@pytest.fixture
def store(worked: Worked) -> Store:
    return worked.store


@pytest.fixture
def day(worked: Worked) -> Day:
    return worked.day


def test_a_changed_text_is_named(store: Store, day: Day) -> None:
    seq = seq_of(store, "charge_proposed")
    run(
        store, f'UPDATE fact SET payload = replace(payload, \'"quantity":"60"\', \'"quantity":"90"\') WHERE seq = {seq}'
    )
    found = told(store)
    assert found[0].seq == seq
    assert "text was changed" in found[0].what
    assert any("charge C1: quantity is '60', and the facts say '90'" in trouble.what for trouble in found)
    if store.is_sqlite:
        assert independent(store)[0] == 1
        assert f"fact {seq} was changed" in independent(store)[1]


def test_a_text_changed_together_with_its_hash_is_named(store: Store, day: Day) -> None:
    seq = seq_of(store, "charge_proposed") - 1
    payload = ask(store, f"SELECT payload FROM fact WHERE seq = {seq}").replace("12050", "92050")
    run(store, rehashed(store, seq, payload))
    assert told(store)[0] == Trouble(seq, f"it is not the fact that fact {seq + 1} was chained to: one was changed")
    if store.is_sqlite:
        assert independent(store)[0] == 1
        assert f"fact {seq} is not the one that fact {seq + 1} was chained to" in independent(store)[1]


def test_the_last_fact_rewritten_is_named(store: Store, day: Day) -> None:
    seq = last(store)
    payload = ask(store, f"SELECT payload FROM fact WHERE seq = {seq}").replace('"quantity":"60"', '"quantity":"90"')
    run(store, rehashed(store, seq, payload))
    assert told(store)[0] == Trouble(seq, "the last fact is not the one the chain ended with: it was changed")
    if store.is_sqlite:
        assert independent(store)[0] == 1


def test_a_whole_tail_rewritten_is_found_in_the_rows(store: Store, day: Day) -> None:
    seq = last(store)
    payload = ask(store, f"SELECT payload FROM fact WHERE seq = {seq}").replace('"quantity":"60"', '"quantity":"90"')
    run(store, rehashed(store, seq, payload), f"UPDATE chain_head SET hash = '{digest(payload)}'")
    assert told(store) == [Trouble(seq, "charge C1: quantity is '60', and the facts say '90'")]
    if store.is_sqlite:
        assert independent(store)[0] == 0, "the chain alone cannot know"


@pytest.mark.parametrize(
    "nonsense",
    ["", "{", "[]", "null", '{"seq":1}', '{"a":1.5}', "[" * 20_000, '{"a":"\\ud800"}', '{"kind":{},"data":[]}'],
    ids=range(9),
)
def test_nonsense_for_a_text_is_a_trouble_and_no_crash(store: Store, day: Day, nonsense: str) -> None:
    run(store, f"UPDATE fact SET payload = '{nonsense}' WHERE seq = 9")
    assert told(store)[0].seq == 9
    if store.is_sqlite:
        assert independent(store)[0] == 1
        assert "fact 9" in independent(store)[1]


@pytest.mark.parametrize("value", ["CAST(x'ff00ff' AS TEXT)", "x'00'", "17"])
def test_bytes_for_a_text_are_a_trouble_and_no_crash(tmp_path: Path, value: str) -> None:
    store = Store(str(tmp_path / "x.depot"))
    open_depot(store)
    work_a_day(store, tmp_path / "desk")
    run(store, f"UPDATE fact SET payload = {value} WHERE seq = 9")
    assert told(store)[0].seq == 9
    assert independent(store)[0] == 1
    store.close()


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda told: told["data"].pop("lines"), "cannot be done"),
        (lambda told: told["data"].update(parties=7), "cannot be done"),
        (lambda told: told.update(kind="unheard_of"), "not that of a fact"),
        (lambda told: told.update(rules=99), "newer version"),
        (lambda told: told.update(incarnation="elsewhere"), "another copy"),
        (lambda told: told["data"].update(parties={"hash": "0", "personal": "nobody"}), "are missing"),
    ],
)
def test_a_well_made_but_wrong_fact_is_told(store: Store, day: Day, change: Callable[[dict[str, object]], None],
                                            what: str) -> None:  # fmt: skip
    seq = seq_of(store, "booking_received")
    fact = json.loads(ask(store, f"SELECT payload FROM fact WHERE seq = {seq}"))
    change(fact)
    run(store, rehashed(store, seq, canonical(fact)))
    found = told(store)
    assert found[0].seq == seq
    assert any(trouble.seq == seq and what in trouble.what for trouble in found)


def test_a_text_not_in_canonical_form_is_told(store: Store, day: Day) -> None:
    payload = json.dumps(json.loads(ask(store, "SELECT payload FROM fact WHERE seq = 9")), sort_keys=True)
    run(store, rehashed(store, 9, payload))
    assert Trouble(9, "its text is not in canonical form") in told(store)
    if store.is_sqlite:
        assert independent(store) == (1, "chain broken: fact 9 was changed: its text is not in canonical form")


@pytest.mark.parametrize(
    ("column", "value"),
    [("id", "'x'"), ("kind", "'job_held'"), ("job_id", "NULL"), ("load_id", "77"), ("rev", "40"), ("actor", "'me'"),
     ("happened_at", "'2020-01-01T00:00:00.000Z'"), ("recorded_at", "'2020-01-01T00:00:00.000Z'")],
)  # fmt: skip
def test_a_changed_column_is_named(store: Store, day: Day, column: str, value: str) -> None:
    seq = seq_of(store, "exception_logged")
    run(store, f"UPDATE fact SET {column} = {value} WHERE seq = {seq}")
    assert told(store)[0].seq == seq
    assert f"its column {column} is" in told(store)[0].what
    if store.is_sqlite:
        assert independent(store) == (
            1,
            f"chain broken: fact {seq} was changed: its column {column} is not what its text says",
        )


def test_a_changed_hash_is_named(store: Store, day: Day) -> None:
    run(store, "UPDATE fact SET hash = 'f00' WHERE seq = 9")
    assert told(store) == [Trouble(9, "its text was changed: it does not have the hash it was recorded with")]


def test_a_row_removed_from_the_middle_is_named(store: Store, day: Day) -> None:
    run(store, "DELETE FROM fact WHERE seq = 9")
    assert told(store)[0] == Trouble(9, "fact 9 is missing: removed from before fact 10")
    if store.is_sqlite:
        assert independent(store) == (1, "chain broken: fact 9 is missing (the next one is fact 10)")


def test_the_first_row_removed_is_named(store: Store, day: Day) -> None:
    run(store, "DELETE FROM fact WHERE seq <= 2")
    assert told(store)[0] == Trouble(1, "facts 1 to 2 are missing: removed from before fact 3")


def test_a_cut_tail_is_named(store: Store, day: Day) -> None:
    end = last(store)
    run(store, f"DELETE FROM fact WHERE seq > {end - 3}")
    assert told(store)[0] == Trouble(end - 2, f"facts {end - 2} to {end} are missing: the chain ends at fact {end - 3}")
    if store.is_sqlite:
        assert independent(store)[1].startswith(f"chain broken: fact {end - 2} is missing: the chain ends at")


def test_a_cut_tail_with_the_head_moved_back_is_found_in_the_rows(store: Store, day: Day) -> None:
    end = last(store)
    before = ask(store, f"SELECT hash FROM fact WHERE seq = {end - 1}")
    run(store, f"DELETE FROM fact WHERE seq = {end}", f"UPDATE chain_head SET seq = {end - 1}, hash = '{before}'")
    found = told(store)
    assert any("charge C1 is there, and no fact made it" in trouble.what for trouble in found)
    assert any("rev is" in trouble.what for trouble in found)


def test_all_facts_removed_is_told(store: Store, day: Day) -> None:
    end = last(store)
    run(store, "DELETE FROM fact")
    assert told(store)[0] == Trouble(1, f"facts 1 to {end} are missing: the chain ends at fact 0")
    run(store, "DELETE FROM chain_head")
    assert "where the chain ends is missing" in told(store)[0].what


def test_a_fact_put_in_after_the_end_is_named(store: Store, day: Day) -> None:
    end = last(store)
    fact = json.loads(ask(store, f"SELECT payload FROM fact WHERE seq = {end}"))
    fact |= {"seq": end + 1, "id": "forged", "prev": ask(store, f"SELECT hash FROM fact WHERE seq = {end}")}
    copied = "kind, job_id, load_id, rev, happened_at, recorded_at, actor, hash, payload"
    run(store, f"INSERT INTO fact (seq, id, {copied}) SELECT {end + 1}, 'forged', {copied} FROM fact WHERE seq = {end}",
        rehashed(store, end + 1, canonical(fact)))  # fmt: skip
    assert told(store)[0] == Trouble(end + 1, f"the chain should end at fact {end}, and there are facts after it")

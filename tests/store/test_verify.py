"""Verifying names what does not fit the facts: rows, personal data, steps, scans, files."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from depot_app.store import files, opening
from depot_app.store import verify as verifying
from depot_app.store.database import Store
from depot_app.store.trouble import MOST, Trouble
from depot_app.store.verify import verify
from tests.support.depot import Day, Worked, open_depot
from tests.support.tamper import INDEPENDENT, ask, guards, independent, last, run, seq_of, told


@pytest.fixture
def store(worked: Worked) -> Store:
    return worked.store


@pytest.fixture
def day(worked: Worked) -> Day:
    return worked.day


def test_a_day_of_work_is_sound(store: Store, day: Day) -> None:
    found = verifying.look(store)
    assert found.troubles == []
    assert found.facts == last(store) > 20
    assert verifying.chain_of(store).troubles == []
    if store.is_sqlite:
        assert independent(store) == (0, f"chain sound: {found.facts} facts")


def test_missing_guards_are_told(store: Store, day: Day) -> None:
    run(store)
    assert verify(store)
    assert {trouble.seq for trouble in verify(store)} == {None}
    assert all("guard" in trouble.what for trouble in verify(store))


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("UPDATE unit SET state = 'delivered' WHERE job_id = '{job}' AND position = 1", "state is 'delivered'"),
        ("UPDATE job SET billing = 'paid' WHERE id = '{job}'", "billing is 'paid', and the facts say 'priced'"),
        ("UPDATE job SET weight_g = NULL WHERE id = '{job}'", "weight_g is nothing, and the facts say 262000"),
        ("DELETE FROM leg WHERE job_id = '{job}'", "is missing"),
        ("INSERT INTO line VALUES ('{job}', 99, 'more', 1, '', 1, '')", "99 is there, and no fact made it"),
    ],
)  # fmt: skip
def test_a_changed_row_is_named_with_the_last_fact_of_its_job(
    store: Store, day: Day, statement: str, what: str
) -> None:
    job = ask(store, f"SELECT id FROM job WHERE number = '{day.numbers[0]}'")
    run(store, statement.format(job=job))
    found = told(store)
    assert len(found) == 1
    assert what in found[0].what
    assert found[0].seq == int(ask(store, f"SELECT max(seq) FROM fact WHERE job_id = '{job}'"))


def test_a_changed_load_and_setting_are_named(store: Store, day: Day) -> None:
    run(store, "UPDATE load SET state = 'planned'", "UPDATE setting SET value = 'Europe/Paris' WHERE name = 'zone'",
        "DELETE FROM setting WHERE name = 'depot'")  # fmt: skip
    found = told(store)
    assert found[0].what.startswith("load 1: state is 'planned'")
    assert found[0].seq == int(ask(store, "SELECT max(seq) FROM fact WHERE load_id = 1"))
    assert {trouble.what for trouble in found[1:]} == {
        "setting depot is missing", "setting zone: value is 'Europe/Paris', and the facts say 'Europe/London'",
    }  # fmt: skip


def test_what_the_desk_alone_keeps_is_not_compared(store: Store, day: Day) -> None:
    run(store, "UPDATE job SET odoo_id = 7, odoo_name = 'S00007'")
    assert told(store) == []


def test_changed_personal_data_are_named_and_erased_ones_are_sound(store: Store, day: Day) -> None:
    signed = seq_of(store, "service_completed")
    run(store, "UPDATE personal SET value = NULL, erased_at = '2026-11-22T00:00:00.000Z' WHERE kind = 'driver'")
    assert told(store) == []
    run(store, "UPDATE personal SET value = 'Somebody Else' WHERE id = (SELECT by_id FROM pod WHERE id = 'D1')")
    assert [trouble.seq for trouble in told(store)] == [signed]
    assert "were changed (receiver" in told(store)[0].what
    run(store, "UPDATE personal SET value = NULL WHERE kind = 'receiver'")
    assert "nobody erased them" in told(store)[0].what
    run(store, "DELETE FROM personal WHERE kind = 'receiver'")
    assert [trouble.seq for trouble in told(store)] == [signed, seq_of(store, "service_completed", "max")]
    assert "are missing" in told(store)[0].what


def test_steps_that_do_not_fit_are_named(store: Store, day: Day) -> None:
    seq = seq_of(store, "load_departed")
    run(store, f"DELETE FROM step WHERE id = (SELECT min(id) FROM step WHERE fact_seq = {seq})")
    assert told(store) == [Trouble(seq, "its step 'order_note' for Odoo is missing")]
    run(store, f"UPDATE step SET what = 'order_cancel' WHERE fact_seq = {seq}")
    assert any("that does not belong to it" in trouble.what for trouble in told(store))
    run(store, f"UPDATE step SET fact_seq = 999 WHERE fact_seq = {seq}")
    assert any(trouble.seq == 999 and "which is not there" in trouble.what for trouble in told(store))


def test_a_step_made_twice_or_renamed_is_named(store: Store, day: Day) -> None:
    seq = seq_of(store, "service_completed")
    copied = "fact_seq, job_id, what, external_id, waits_for, attempts, last_error"
    run(
        store,
        f"INSERT INTO step (id, {copied}) SELECT 900, {copied} FROM step WHERE fact_seq = {seq} AND what = 'pod_note'",
    )
    assert told(store) == [Trouble(seq, "its step 'pod_note' for Odoo is there twice or was changed")]
    run(
        store,
        "DELETE FROM step WHERE id = 900",
        f"UPDATE step SET external_id = 'x' WHERE fact_seq = {seq} AND what = 'pod_note'",
    )
    assert told(store) == [Trouble(seq, "its step 'pod_note' for Odoo is there twice or was changed")]


def test_scans_that_do_not_fit_are_named(store: Store, day: Day) -> None:
    seq = seq_of(store, "unit_loaded")
    run(store, f"UPDATE scan SET fact_seq = 999 WHERE fact_seq = {seq}")
    assert [(t.seq, "which is not there" in t.what) for t in told(store)] == [(999, True)]
    run(store, f"UPDATE scan SET fact_seq = {seq}, job_id = 'other' WHERE fact_seq = 999")
    assert [(t.seq, "do not fit" in t.what) for t in told(store)] == [(seq, True)]
    run(store, f"UPDATE scan SET fact_seq = NULL WHERE fact_seq = {seq}")
    assert len(told(store)) == 1


def test_files_removed_or_changed_are_named(store: Store, day: Day) -> None:
    sha256, seq = hashlib.sha256(day.page.read_bytes()).hexdigest(), seq_of(store, "service_completed")
    where = files.folder(store)
    if where is not None:
        (where / sha256[:2] / sha256).write_bytes(b"%PDF-1.4 signed by nobody")
    else:
        run(store, "UPDATE file SET content = 'other'")
    assert told(store) == [Trouble(seq, f"file {sha256[:12]}… (delivery-sheet.pdf, of pod D1) was changed")]
    if where is not None:
        (where / sha256[:2] / sha256).unlink()
    else:
        run(store, "UPDATE file SET content = NULL")
    assert told(store) == [Trouble(seq, f"file {sha256[:12]}… (delivery-sheet.pdf, of pod D1) is missing")]
    run(store, "DELETE FROM file")
    assert told(store) == [
        Trouble(seq, f"file {sha256[:12]}… (delivery-sheet.pdf, of pod D1) is not in the list of files")
    ]


def test_a_copy_of_a_store_is_sound(store: Store, day: Day) -> None:
    with store.write() as tx:
        opening.start_incarnation(tx, "copied")
    assert verify(store) == []


def test_no_more_troubles_are_told_than_help(store: Store, day: Day) -> None:
    run(store, *(f"INSERT INTO setting (name, value) VALUES ('n{number:04d}', '')" for number in range(MOST + 50)))
    found = verify(store)
    assert len(found) == MOST + 1
    assert found[-1].what == f"and {50 + len(guards(store))} more of this kind"


def test_a_damaged_database_file_is_told(tmp_path: Path) -> None:
    store = Store(str(tmp_path / "x.depot"))
    open_depot(store)
    size, page = (int(ask(store, query)) for query in ("PRAGMA page_size", "SELECT max(rootpage) FROM sqlite_master"))
    run(store, "PRAGMA user_version = 0")
    store.close()
    with (tmp_path / "x.depot").open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\x0a" * 200)
    assert any("damaged" in trouble.what for trouble in verify(store))
    store.close()


@pytest.mark.parametrize("arguments", [[], ["--help"], ["a", "b"], ["/no/such.depot"]])
def test_the_independent_verifier_says_how_it_is_used(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, INDEPENDENT, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr


def test_the_independent_verifier_refuses_what_is_no_store(tmp_path: Path) -> None:
    other = tmp_path / "other.depot"
    other.write_bytes(b"no store" * 200)
    assert subprocess.run([sys.executable, INDEPENDENT, other], capture_output=True, check=False).returncode == 2

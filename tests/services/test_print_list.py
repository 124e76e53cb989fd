"""What can be printed, what was printed by whom, and that looking at a note does not count."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from depot_app.domain.note_data import NoteData
from depot_app.errors import DepotError
from depot_app.services import jobs, loads, notes, print_list
from depot_app.store.ledger import Actor
from tests.services.conftest import CARL, CORA, Desk


def render(told: object) -> bytes:
    return b"%PDF-1.4 note"


def printed(desk: Desk, *refs: str, reason: str = "", actor: Actor = CARL) -> print_list.Printout:
    out = desk.folder / "notes"
    return print_list.print_each(desk.store, actor, refs, out, render, 1, reason, lambda done, of: None)


def test_a_load_counts_its_printed_notes(both: Desk) -> None:
    first, second = both.job("PO-1"), both.job("PO-2")
    load = both.load(first, second, dock="4")
    printed(both, second)
    (row,) = print_list.loads_open(both.store)
    assert (row.load, row.who, row.dock, row.jobs, row.printed) == (load, "EX17 DPT", "4", 2, 1)
    told = [(each.job, each.stop, each.prints) for each in print_list.of_load(both.store, load)]
    assert told == [(first, 1, 0), (second, 2, 1)]
    with pytest.raises(DepotError, match="no load"):
        print_list.of_load(both.store, 99)


def test_a_note_is_found_by_any_word_once_whatever_its_loads(desk: Desk) -> None:
    number = desk.job("PO-1")
    desk.send(number)
    desk.pod(number, "failed")
    again = desk.load(number)
    (row,) = print_list.found(desk.store, "pember PO-1")
    assert (row.job, row.load) == (number, again)
    assert print_list.of_job(desk.store, number) == row
    desk.job("PO-2")
    assert [each.load for each in print_list.found(desk.store, "pemberton")] == [0, again]


def test_a_cancelled_job_has_no_note(desk: Desk) -> None:
    number = desk.job("PO-1")
    jobs.cancel(desk.store, CARL, number, "twice booked")
    with pytest.raises(DepotError, match="no note"):
        print_list.of_job(desk.store, number)


def test_letters_no_font_has_are_told_once_for_each_note(desk: Desk) -> None:
    refs = [desk.job(f"PO-{number}", instructions="東京 🚚" if number else "") for number in range(6)]
    told = print_list.print_each(desk.store, CARL, refs, desk.folder / "notes", render, 2, "", lambda *_: None,
                                 missing=lambda note: set("京東🚚") & set(note.instructions))  # fmt: skip
    assert [each.missing for each in told.printed[:4]] == ["", "", "京東🚚", "京東🚚"]
    words = notes.gaps(told.printed)
    assert words.endswith(f"are missing on {', '.join(refs[1:4])} and 2 more: 京 東 🚚")
    assert notes.gaps(told.printed[:2]) == ""
    assert notes.gaps([replace(told.printed[2], missing="abcdefghijklmnop")]).endswith(
        f"{refs[1]}: a b c d e f g h i j k l …"
    )


def test_what_is_refused_keeps_nothing_else_back(desk: Desk) -> None:
    first, second = desk.job("PO-1"), desk.job("PO-2")
    printed(desk, first)
    heard: list[tuple[int, int]] = []
    told = print_list.print_each(desk.store, CARL, [first, second], desk.folder / "notes", render, 1, "",
                                 lambda done, of: heard.append((done, of)))  # fmt: skip
    assert [each.number for each in told.printed] == [second]
    assert [(ref, "already" in why) for ref, why in told.refused] == [(first, True)]
    assert heard == [(1, 2), (2, 2)]


def test_who_printed_what_when_and_why(both: Desk) -> None:
    first, second = both.job("PO-1"), both.job("PO-2")
    printed(both, first, second)
    both.clock.on(minutes=3)
    printed(both, first, reason="paper jam", actor=CORA)
    notes.void(both.store, CARL, first, "torn")
    rows = print_list.printed(both.store)
    told = [(row.note, row.copy, row.reason, row.by) for row in rows]
    assert told == [(first, 0, "torn", "carl"), (first, 2, "paper jam", "cora"), (second, 1, "", "carl"),
                    (first, 1, "", "carl")]  # fmt: skip
    assert rows[1].at == "2026-11-23T06:03:00.000Z"
    assert [row.note for row in print_list.printed(both.store, second)] == [second]
    assert print_list.of_job(both.store, first).note != first, "a voided number is replaced"


def test_looking_does_not_count(desk: Desk) -> None:
    number = desk.job("PO-1")
    facts = desk.kinds()
    seen = notes.preview(desk.store, CARL, number)
    assert isinstance(seen, NoteData)
    assert (seen.number, seen.copy) == (number, 1)
    assert desk.kinds() == facts
    assert print_list.of_job(desk.store, number).prints == 0
    assert not (Path(desk.folder) / "notes").exists()
    printed(desk, number)
    assert notes.preview(desk.store, CARL, number).copy == 2, "a print now would need a reason"
    assert loads.plan(desk.store, CARL, loads.NewLoad("X"), [number])

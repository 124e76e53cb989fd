"""Consignment notes: every print counted and no other, reprints with a reason, every number printed or voided."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from depot_app.domain.note_data import NoteData
from depot_app.errors import DepotError
from depot_app.services import jobs, meaning, notes
from depot_app.services.desk import settle
from depot_app.services.notes import Printed
from tests.services.conftest import ADAM, CARL, Desk


def render(told: Sequence[NoteData]) -> bytes:
    return "\n".join(f"{each.number} v{each.version} c{each.copy} {each.reprint_reason}" for each in told).encode()


def print_it(desk: Desk, *refs: str, copies: int = 1, reason: str = "", out: str = "out") -> list[Printed]:
    return notes.print_notes(desk.store, CARL, refs, desk.folder / out, render, copies, reason)


def prints(desk: Desk, ref: str) -> tuple[int, int]:
    """(version, prints counted)."""
    told = desk.show(ref).note
    return told["version"], told["prints"]


def test_the_first_print_is_copy_one_of_version_one(both: Desk) -> None:
    number = both.job("PO-1")
    (made,) = print_it(both, "PO-1")
    assert (made.reference, made.number, made.version, made.copy) == ("PO-1", number, 1, 1)
    assert Path(made.file).read_bytes() == f"{number} v1 c1 ".encode()
    assert prints(both, number) == (1, 1)
    assert both.kinds(number) == ["booking_received", "note_printed"]


def test_a_note_speaks_the_language_of_the_depot(desk: Desk) -> None:
    number = desk.job("PO-1")
    assert notes.preview(desk.store, CARL, number).language == "en"
    settle(desk.store, ADAM, "note_language", "de")
    assert notes.preview(desk.store, CARL, number).language == "de"
    with pytest.raises(DepotError, match="'fr' is not a value for note_language"):
        settle(desk.store, ADAM, "note_language", "fr")


def test_copies_are_counted_one_by_one(both: Desk) -> None:
    number = both.job("PO-1")
    assert [each.copy for each in print_it(both, number, copies=3)] == [1, 2, 3]
    assert prints(both, number) == (1, 3)
    assert both.kinds(number).count("note_printed") == 3
    for wrong in (0, 21):
        with pytest.raises(DepotError, match="Between 1 and 20"):
            print_it(both, number, copies=wrong)


def test_a_reprint_gives_its_reason_and_bears_it(desk: Desk) -> None:
    number = desk.job("PO-1")
    print_it(desk, number)
    with pytest.raises(DepotError, match=r"printed 1 times already.*--reason"):
        print_it(desk, number)
    (made,) = print_it(desk, number, reason="coffee")
    assert (made.version, made.copy) == (1, 2)
    assert b"coffee" in Path(made.file).read_bytes()


def test_a_changed_job_gets_a_new_version_without_asking(desk: Desk) -> None:
    number = desk.job("PO-1")
    print_it(desk, number, copies=2)
    jobs.edit(desk.store, CARL, number, consignee={"city": "Dunmow"})
    (made,) = print_it(desk, number)
    assert (made.number, made.version, made.copy) == (number, 2, 1)
    jobs.edit(desk.store, CARL, number, consignee={"city": "Thaxted"})
    assert [(each.version, each.copy) for each in print_it(desk, number)] == [(3, 1)]


def test_a_voided_note_gives_the_job_the_next_number(both: Desk) -> None:
    number, other = both.job("PO-1"), both.job("PO-2")
    print_it(both, number)
    assert notes.void(both.store, CARL, number.lower(), "printed on the wrong paper") == number
    told = both.show(number).note
    assert told["voided"] == [number]
    assert told["number"] not in (number, other, None)
    assert print_it(both, number)[0].number == told["number"]
    assert both.show(told["number"]).number == number  # found by either
    scanned = [meaning.of_scan(both.store, each.encode()) for each in (number, told["number"])]
    assert [(each.ref, each.void) for each in scanned if each] == [(number, number), (number, "")]
    with pytest.raises(DepotError, match="is void already"):
        notes.void(both.store, CARL, number, "again")
    with pytest.raises(DepotError, match="no note"):
        notes.void(both.store, CARL, "RUH1-99999999", "x")


def test_a_cancelled_job_is_not_printed(desk: Desk) -> None:
    number = desk.job("PO-1")
    jobs.cancel(desk.store, CARL, number, "by phone")
    with pytest.raises(DepotError, match="is cancelled"):
        print_it(desk, number)


def test_a_folder_that_takes_nothing_counts_no_print(desk: Desk) -> None:
    number = desk.job("PO-1")
    (desk.folder / "blocked").write_text("a file where the folder should be")
    with pytest.raises(DepotError, match=r"could not be written.*No print was counted"):
        print_it(desk, number, out="blocked")
    assert prints(desk, number) == (0, 0)


def test_a_page_that_fails_to_render_counts_no_print_and_leaves_nothing(desk: Desk) -> None:
    number = desk.job("PO-1")

    def broken(told: Sequence[NoteData]) -> bytes:
        raise OSError(28, "No space left on device")

    with pytest.raises(DepotError, match="No space left"):
        notes.print_notes(desk.store, CARL, [number], desk.folder / "out", broken)
    assert prints(desk, number) == (0, 0)
    assert not (desk.folder / "out").exists()


def test_two_desks_printing_the_first_copy_at_once_make_one_first_copy(desk: Desk) -> None:
    number = desk.job("PO-1")

    def overtaken(told: Sequence[NoteData]) -> bytes:
        print_it(desk, number, out="other")
        return render(told)

    with pytest.raises(DepotError, match="Somebody else"):
        notes.print_notes(desk.store, CARL, [number], desk.folder / "out", overtaken)
    assert prints(desk, number) == (1, 1)
    assert list((desk.folder / "out").iterdir()) == []


def test_the_note_tells_what_the_job_is(desk: Desk) -> None:
    number = desk.job("PO-1", 3)
    desk.send(number)
    told: list[NoteData] = []

    def look(data: Sequence[NoteData]) -> bytes:
        told.extend(data)
        return b"page"

    notes.print_notes(desk.store, CARL, [number], desk.folder / "out", look)
    (data,) = told
    assert (data.units, data.weight_g, data.vehicle, data.load, data.depot_name) == (
        3,
        3000,
        "EX17 DPT",
        "1",
        "Ruhr East",
    )
    assert data.printed_at.utcoffset() is not None
    shutil.rmtree(desk.folder / "out")

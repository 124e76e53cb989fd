"""A list whose booking was interrupted: the same file again finishes it, what is told is true, numbers go in ranges."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from depot_app.domain.orders import Order
from depot_app.errors import DepotError
from depot_app.services import imports, job_list, jobs, list_preview, materialising
from depot_app.services.imports import Result
from depot_app.sheets.model import Options, UnderstoodJob
from depot_app.sheets.reading import read_sheets
from depot_app.sheets.understanding import understand
from depot_app.store.booking_alone import booking_alone
from depot_app.store.tables import fact, note
from tests.services.conftest import CARL, IVAN, Desk
from tests.services.test_imports import HEADERS, interrupt_after, row
from tests.support.numbers import unaccounted


def a_file(desk: Desk, rows: list[list[str]]) -> Path:
    path = desk.folder / "orders.csv"
    with path.open("w", newline="") as out:
        csv.writer(out).writerows([HEADERS, *rows])
    return path


def interrupted(desk: Desk, monkeypatch: pytest.MonkeyPatch, rows: list[list[str]]) -> int:
    """Book the file and be killed after a few slices. Returns how many jobs are booked and hidden."""
    monkeypatch.setattr(materialising, "SLICE_ROWS", 200)
    interrupt_after(monkeypatch, 2)
    with pytest.raises(KeyboardInterrupt):
        imports.take_in(desk.store, IVAN, a_file(desk, rows), Options())
    monkeypatch.undo()
    ((_, _, booked, of),) = imports.unfinished(desk.store)
    assert 0 < booked < of == len(rows)
    return booked


def counts(result: Result) -> tuple[int, ...]:
    return tuple(result.as_json()[name] for name in ("booked", "unchanged", "changed", "refused"))


def seen(desk: Desk) -> dict[str, str]:
    return {each.reference: each.number for each in job_list.listed(desk.store)}


def voided(desk: Desk) -> list[tuple[int, int]]:
    with desk.store.read() as connection:
        rows = connection.execute(select(fact.c.payload).where(fact.c.kind == "numbers_voided")).scalars().all()
    return [(told["first"], told["last"]) for told in (json.loads(each)["data"] for each in rows)]


def test_the_same_file_again_finishes_the_list_and_tells_the_truth(both: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [row(n) for n in range(100)]
    hidden = interrupted(both, monkeypatch, rows)
    path = a_file(both, [*rows, row(100), row(101)])
    look = imports.take_in(both.store, IVAN, path, Options(), dry_run=True)
    result = imports.take_in(both.store, IVAN, path, Options())
    assert counts(result) == counts(look) == (102 - hidden, hidden, 0, 0)
    assert imports.unfinished(both.store) == []
    assert len(seen(both)) == 102
    assert {taken.understood.order.reference: taken.number for taken in result.jobs} == seen(both)
    assert both.kinds().count("import_decided") == both.kinds().count("import_completed") == 2
    assert voided(both) == []
    left = f"the jobs left of it ({100 - hidden}) are booked"
    assert f"orders.csv is not booked in full yet: {left} first." in look.assumptions
    assert f"orders.csv was not booked in full before: {left} now." in result.assumptions
    assert imports.resume(both.store, IVAN) == 0


def test_an_order_that_changed_since_is_brought_up_to_the_file(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [row(n) for n in range(100)]
    hidden = interrupted(desk, monkeypatch, rows)
    rows[0], rows[99] = row(0, Quantity="3"), row(99, Quantity="5")
    look = imports.take_in(desk.store, IVAN, a_file(desk, rows), Options(), dry_run=True)
    result = imports.take_in(desk.store, IVAN, a_file(desk, rows), Options())
    assert counts(result) == counts(look) == (99 - hidden, hidden - 1, 2, 0)
    assert (len(desk.codes("QF-0")), len(desk.codes("QF-99"))) == (3, 5)


def test_another_list_leaves_the_interrupted_one_alone(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupted(desk, monkeypatch, [row(n) for n in range(100)])
    result = imports.take_in(desk.store, IVAN, a_file(desk, [row(500)]), Options())
    assert counts(result) == (1, 0, 0, 0)
    assert list(seen(desk)) == ["QF-500"]
    assert len(imports.unfinished(desk.store)) == 1


def test_the_desk_that_books_the_list_now_is_not_disturbed(both: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [row(n) for n in range(60)]
    real = materialising._slice
    refused: list[object] = []

    def meanwhile(*args: Any) -> object:  # noqa: ANN401
        if not refused:
            for again in (lambda: imports.take_in(both.store, CARL, path, Options()),
                          lambda: imports.resume(both.store, CARL)):  # fmt: skip
                with pytest.raises(DepotError, match="Another program is booking this list already") as error:
                    again()
                refused.append(error)
        return real(*args)

    path = a_file(both, rows)
    monkeypatch.setattr(materialising, "_slice", meanwhile)
    assert counts(imports.take_in(both.store, IVAN, path, Options())) == (60, 0, 0, 0)
    assert len(refused) == 2
    assert both.kinds().count("import_decided") == both.kinds().count("import_completed") == 1
    assert list(both.folder.glob("*.list-*")) == []


def test_who_books_alone_gives_the_place_free(both: Desk) -> None:
    for _ in range(2):
        with booking_alone(both.store, "one"), booking_alone(both.store, "two"):
            _refused(both)


def _refused(desk: Desk) -> None:
    with pytest.raises(DepotError, match="Another program"), booking_alone(desk.store, "one"):
        pytest.fail("two at once")


def test_numbers_that_are_never_used_are_voided_in_ranges(both: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a store looks after the same file was booked a second time beside the interrupted list."""
    rows = [row(n) for n in range(300)]
    hidden = interrupted(both, monkeypatch, rows)
    alone = [UnderstoodJob(desk_order, "A1", (1,)) for desk_order in _left(both, hidden)]
    imports._book(both.store, IVAN, "again.csv", alone[:150], None)
    by_hand = jobs.book(both.store, CARL, alone[-2].order).number
    assert imports.resume(both.store, IVAN) == len(alone) - 151
    assert len(voided(both)) <= 4
    assert sum(last - first + 1 for first, last in voided(both)) == 151
    with both.store.read() as connection:
        assert connection.execute(select(note.c.number).where(note.c.number == by_hand)).scalar() == by_hand
    assert unaccounted(both.store) == []
    assert len(seen(both)) == 300


def _left(desk: Desk, hidden: int) -> list[Order]:
    """The orders of the file behind those that are booked and hidden."""
    items = understand(read_sheets(desk.folder / "orders.csv"), Options())
    return [item.order for item in items if isinstance(item, UnderstoodJob)][hidden:]


def test_an_order_booked_while_the_list_is_decided_keeps_its_number_and_is_told_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, numbers = imports._book, []

    def meanwhile(*args: Any) -> object:  # noqa: ANN401
        numbers.append(jobs.book(desk.store, CARL, args[3][1].order).number)
        return real(*args)

    monkeypatch.setattr(imports, "_book", meanwhile)
    result = imports.take_in(desk.store, IVAN, a_file(desk, [row(n) for n in range(3)]), Options())
    assert counts(result) == (2, 1, 0, 0)
    assert [each.number for each in result.jobs if each.state == "unchanged"] == numbers
    assert unaccounted(desk.store) == []


def test_what_was_carried_on_and_stopped_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [row(n) for n in range(200)]
    hidden = interrupted(desk, monkeypatch, rows)
    with desk.store.read() as connection:
        since = max(connection.execute(select(fact.c.seq)).scalars())
    interrupt_after(monkeypatch, 1)
    with pytest.raises(KeyboardInterrupt):
        imports.take_in(desk.store, IVAN, a_file(desk, rows), Options())
    told = list_preview.stopped(desk.store, IVAN, since)
    assert hidden < told.booked < told.jobs == 200

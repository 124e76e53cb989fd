"""Taking in a list: once however often it comes, changed rows taken over, interrupted bookings unseen and finished."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from depot_app.errors import DepotError
from depot_app.services import billing, imports, job_list, jobs, loading, materialising
from depot_app.services.imports import Result
from depot_app.sheets.model import Options, Problem, UnderstoodJob
from depot_app.store.tables import fact, import_, job
from tests.services.conftest import CARL, IVAN, LENA, SUSI, Desk

HEADERS = ["Customer", "Reference", "Delivery date", "Consignee", "Address", "Postcode", "City", "Country",
           "Description", "Quantity", "Package", "Weight kg"]  # fmt: skip
Rows = list[list[str]]
NOTHING_KNOWN = Options()


def row(number: int, **other: str) -> list[str]:
    told = dict(zip(HEADERS, ["Quillfeather Mills", f"QF-{number}", "2026-11-23", f"Shop {number}", "1 High St",
                              "CM6 2PX", "Thaxted", "GB", "hinges", "2", "carton", "12"], strict=True))  # fmt: skip
    told.update({name.replace("_", " "): value for name, value in other.items()})
    return list(told.values())


def take_in(desk: Desk, rows: Rows, options: Options = NOTHING_KNOWN, **how: Any) -> Result:  # noqa: ANN401
    path = desk.folder / "orders.csv"
    with path.open("w", newline="") as out:
        csv.writer(out).writerows([HEADERS, *rows])
    return imports.take_in(desk.store, IVAN, path, options, **how)


def counts(result: Result) -> tuple[int, ...]:
    told = result.as_json()
    return told["booked"], told["unchanged"], told["changed"], told["refused"]


def understood(desk: Desk, count: int) -> list[UnderstoodJob]:
    return [UnderstoodJob(desk.order(f"QF-{n}", 3), f"orders!A{n + 2}", (n + 2,)) for n in range(count)]


def seen(desk: Desk) -> list[tuple[str, str]]:
    return [(each.reference, each.number) for each in job_list.listed(desk.store)]


def test_the_same_file_again_changes_nothing(both: Desk) -> None:
    rows = [row(n) for n in range(5)]
    first = take_in(both, rows)
    assert counts(first) == (5, 0, 0, 0)
    facts = both.kinds()
    again = take_in(both, rows)
    assert counts(again) == (0, 5, 0, 0)
    assert both.kinds() == facts
    assert [each.number for each in again.jobs] == [each.number for each in first.jobs]
    assert seen(both) == [(each.understood.order.reference, str(each.number)) for each in first.jobs]


def test_three_rows_added_and_one_changed(both: Desk) -> None:
    rows = [row(n) for n in range(4)]
    take_in(both, rows)
    rows[1] = row(1, Quantity="3")
    result = take_in(both, [*rows, *(row(n) for n in (4, 5, 6))])
    assert counts(result) == (3, 3, 1, 0)
    assert len(both.codes("QF-1")) == 3
    assert both.kinds("QF-1") == ["booking_received", "booking_changed"]
    assert both.kinds("QF-0") == ["booking_received"]


def test_a_change_that_comes_too_late_is_refused_and_told(desk: Desk) -> None:
    take_in(desk, [row(1), row(2)])
    number = desk.show("QF-1").number
    desk.scan(desk.load(number), desk.codes(number)[0])
    result = take_in(desk, [row(1, Quantity="3"), row(2)])
    assert counts(result) == (0, 1, 0, 1)
    assert any("scanned already" in problem.message and number in problem.message for problem in result.problems)
    desk.send("QF-2")
    desk.pod("QF-2")
    billing.set_price(desk.store, CARL, "QF-2", "10")
    billing.release(desk.store, SUSI, ["QF-2"])
    result = take_in(desk, [row(2, City="Dunmow")])
    assert any("is released" in problem.message for problem in result.problems)


def test_the_bad_is_told_by_cell_and_the_good_is_booked(both: Desk) -> None:
    result = take_in(both, [row(1), row(2, Delivery_date="someday"), row(3, Consignee="")])
    assert [reference for reference, _ in seen(both)] == ["QF-1"]
    assert counts(result)[3] == 2
    cells = {problem.cell: problem.severity for problem in result.problems}
    assert cells.get("C3") == "error"
    assert any(cell.startswith("D4") for cell in cells)


def test_a_trial_run_records_nothing(desk: Desk) -> None:
    facts = desk.kinds()
    result = take_in(desk, [row(1)], dry_run=True)
    assert counts(result) == (1, 0, 0, 0)
    assert [each.number for each in result.jobs] == [None]
    assert desk.kinds() == facts


def test_an_unknown_customer_is_made_once_and_warned_about(both: Desk) -> None:
    result = take_in(both, [row(1), row(2, Customer="quillfeather  MILLS"), row(3, Customer="Other & Co")])
    warned = [problem.message for problem in result.problems if problem.severity == "warning"]
    assert sum("new customer" in words for words in warned) == 2
    assert both.kinds().count("customer_added") == 2
    assert not any("new customer" in problem.message for problem in take_in(both, [row(4)]).problems)


def test_remarks_point_at_their_cell_and_name_the_order(desk: Desk) -> None:
    """HEADERS turned round and with barcodes: nothing but the goods line's weight stands in column A."""
    path = desk.folder / "orders.csv"
    heads = [*HEADERS[::-1], "Barcode"]
    lines = [[*row(1)[::-1], "BC-1"], [*row(1, Quantity="3")[::-1], "BC-2"]]
    _write(path, [heads, *lines])
    first = imports.take_in(desk.store, IVAN, path, NOTHING_KNOWN)
    assert [_told(each) for each in first.problems] == [("orders", "L2", "QF-1", "Quillfeather Mills")]
    later = [*row(2, Delivery_date="2026-11-24")[::-1], "BC-7"]
    _write(path, [heads, later, [*row(2, Quantity="4", Delivery_date="2026-11-24")[::-1], "BC-2"],
                  [*row(1, Delivery_date="2026-11-25")[::-1], "BC-9"]])  # fmt: skip
    told = [_told(each) for each in imports.take_in(desk.store, IVAN, path, NOTHING_KNOWN).problems]
    assert told == [
        ("orders", "M3", "QF-2", "Quillfeather Mills"), ("orders", "J4", "QF-1", "Quillfeather Mills")
    ]  # fmt: skip


def test_a_day_years_away_is_refused_at_its_cell(desk: Desk) -> None:
    result = take_in(desk, [row(1, Delivery_date="2062-11-23"), row(2)])
    assert counts(result) == (1, 0, 0, 1)
    far, new = result.problems
    assert (far.severity, *_told(far)) == ("error", "orders", "C2", "QF-1", "Quillfeather Mills")
    assert far.message == "2062-11-23 is more than five years ahead. Check the year, and the date of this computer."
    assert new.cell == "A3"


def test_a_customer_the_list_does_not_name_has_no_cell(desk: Desk) -> None:
    result = take_in(desk, [row(1, Customer="")], Options(customer="Quillfeather Mills"))
    assert [_told(each) for each in result.problems] == [("orders", "A2", "QF-1", "Quillfeather Mills")]
    path = desk.folder / "orders.csv"
    _write(path, [HEADERS[1:], row(2)[1:]])
    result = imports.take_in(desk.store, IVAN, path, Options(customer="Other & Co"))
    assert [_told(each) for each in result.problems] == [("orders", "", "QF-2", "Other & Co")]
    assert result.as_json()["problems"][0]["reference"] == "QF-2"


def _write(path: Path, rows: Rows) -> None:
    with path.open("w", newline="") as out:
        csv.writer(out).writerows(rows)


def _told(problem: Problem) -> tuple[str, str, str, str]:
    return problem.sheet, problem.cell, problem.reference, problem.customer


def test_a_row_without_a_customer_is_refused_unless_one_is_named(desk: Desk) -> None:
    rows = [row(1, Customer=""), row(2, Customer="")]
    assert counts(take_in(desk, rows)) == (0, 0, 0, 2)
    assert counts(take_in(desk, rows, Options(customer="Quillfeather Mills"))) == (2, 0, 0, 0)


def test_the_same_reference_on_another_day_is_warned_about(desk: Desk) -> None:
    take_in(desk, [row(1)])
    result = take_in(desk, [row(1, Delivery_date="2026-11-24")])
    assert counts(result)[0] == 1
    assert any("booked for 2026-11-23 already" in problem.message for problem in result.problems)


def test_a_loader_takes_in_nothing(desk: Desk) -> None:
    path = desk.folder / "orders.csv"
    path.write_text(",".join(HEADERS) + "\n" + ",".join(row(1)) + "\n")
    with pytest.raises(DepotError, match="signed in as loader"):
        imports.take_in(desk.store, LENA, path, Options())
    assert seen(desk) == []


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut off", b"\x00\x01\x02"])
def test_a_file_that_is_no_list_records_nothing(desk: Desk, content: bytes) -> None:
    facts = desk.kinds()
    path = desk.folder / "orders.xlsx"
    path.write_bytes(content)
    with pytest.raises(DepotError):
        imports.take_in(desk.store, IVAN, path, Options())
    with pytest.raises(DepotError):
        imports.take_in(desk.store, IVAN, Path("/nowhere/orders.xlsx"), Options())
    assert desk.kinds() == facts


def interrupt_after(monkeypatch: pytest.MonkeyPatch, slices: int) -> None:
    real, calls = materialising._slice, iter(range(10**6))

    def stopped(*args: Any) -> object:  # noqa: ANN401
        if next(calls) == slices:
            raise KeyboardInterrupt
        return real(*args)

    monkeypatch.setattr(materialising, "_slice", stopped)


@pytest.mark.parametrize("slices", [0, 1, 3])
def test_an_interrupted_booking_is_unseen_and_finished_with_the_same_numbers(
    both: Desk, monkeypatch: pytest.MonkeyPatch, slices: int
) -> None:
    listed = understood(both, 120)
    monkeypatch.setattr(materialising, "SLICE_ROWS", 200)  # so that 120 orders take some slices
    interrupt_after(monkeypatch, slices)
    with pytest.raises(KeyboardInterrupt):
        imports._book(both.store, IVAN, "orders.csv", listed, None)
    monkeypatch.undo()
    ((_, name, booked, of),) = imports.unfinished(both.store)
    assert (name, of) == ("orders.csv", 120)
    assert (booked > 0) == (slices > 0)
    assert seen(both) == []
    with pytest.raises(DepotError, match="No job has"):
        both.show("QF-0")
    assert loading.stage(both.store, both.spool, LENA, "A", "RUH1-00000017-001", 5).answer in ("unknown", "bad_code")
    other = both.job("by hand")  # numbers go on behind the list's
    assert imports.resume(both.store, IVAN) == 120 - booked
    assert imports.unfinished(both.store) == []
    serials = [int(number.split("-")[1][:-1]) for reference, number in seen(both) if reference != "by hand"]
    assert serials == list(range(1, 121))
    assert other.startswith("RUH1-0000121")
    assert imports.resume(both.store, IVAN) == 0
    with both.store.read() as connection:
        assert connection.execute(select(import_.c.completed)).scalar() == 1


def test_progress_is_told_as_it_goes(desk: Desk) -> None:
    told: list[tuple[int, int]] = []
    imports._book(desk.store, IVAN, "x.csv", understood(desk, 100), lambda done, of: told.append((done, of)))
    assert len(told) > 1
    assert told == sorted(told)
    assert told[-1] == (100, 100)


def test_an_order_booked_meanwhile_is_booked_once_and_its_number_voided(
    both: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = understood(both, 60)
    interrupt_after(monkeypatch, 1)
    with pytest.raises(KeyboardInterrupt):
        imports._book(both.store, IVAN, "orders.csv", listed, None)
    monkeypatch.undo()
    meanwhile = jobs.book(both.store, CARL, listed[50].order).number
    imports.resume(both.store, IVAN)
    assert dict(seen(both))["QF-50"] == meanwhile
    with both.store.read() as connection:
        assert connection.execute(select(func.count()).select_from(job)).scalar() == 60
        voided = connection.execute(select(fact.c.payload).where(fact.c.kind == "numbers_voided")).scalars().all()
    assert len(voided) == 1
    assert '"first":51,"last":51' in voided[0]


def test_two_programs_finishing_one_list_book_it_once(both: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = understood(both, 60)
    interrupt_after(monkeypatch, 1)
    with pytest.raises(KeyboardInterrupt):
        imports._book(both.store, IVAN, "orders.csv", listed, None)
    monkeypatch.undo()
    real = materialising._slice

    def overtaken(*args: Any) -> object:  # noqa: ANN401
        monkeypatch.undo()
        with pytest.raises(DepotError, match="Another program is booking this list"):
            imports.resume(both.store, IVAN)
        return real(*args)

    monkeypatch.setattr(materialising, "_slice", overtaken)
    imports.resume(both.store, IVAN)
    assert len(seen(both)) == 60
    assert both.kinds().count("import_completed") == 1


def test_a_large_list_never_touches_a_thousand_rows_at_once(desk: Desk) -> None:
    """The guard of the test suite sees to it; jobs of very different sizes are the hard case."""
    listed = [UnderstoodJob(desk.order(f"QF-{n}", 1 + 239 * (n % 7 == 0)), "A1", (1,)) for n in range(60)]
    imports._book(desk.store, IVAN, "orders.csv", listed, None)
    assert len(seen(desk)) == 60

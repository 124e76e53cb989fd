"""Whatever stands in the cells, understanding answers with jobs and problems, and never falls over."""

from __future__ import annotations

import json
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from depot_app.sheets.cells import Cell, Row, Sheet, Unreadable
from depot_app.sheets.model import Options, Problem, UnderstoodJob
from depot_app.sheets.understanding import Summary, understand
from depot_app.sheets.wire import from_lines, to_line

HEAD: list[Cell] = [
    *(
        "Order Number",
        "Customer",
        "Receiver",
        "Address",
        "Postcode",
        "Country",
        "Phone",
        "Delivery Date",
        "Pickup Date",
    ),
    *("Type", "Description", "Quantity", "Unit type", "Weight", "Weight unit", "Barcode", "Notes", "Time from"),
    *("Time to", "Tail lift", "Sender Name", "Service"),
]
TYPICAL = [
    "A-1",
    "a-1 ",
    '"',
    "-",
    "0",
    "2 plts",
    "1.250",
    "12,5 kg",
    "TBC",
    "03/11/25",
    "25/12/25",
    "3-Nov-25",
    "Total",
    "8-12",
    "Return",
]
CELLS: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.sampled_from(TYPICAL),
    st.text(max_size=30),
    st.integers(-(10**20), 10**20),
    st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.just(Unreadable("shows #REF!")),
)
GOOD: list[Cell] = ["A-1", "Acme", "Site B", None, None, None, None, "2025-11-03", None, None, "Widgets", 2]


def with_changes(changes: dict[int, Cell]) -> list[Cell]:
    row = GOOD + [None] * (len(HEAD) - len(GOOD))
    return [changes.get(column, cell) for column, cell in enumerate(row)]


CHANGED = st.dictionaries(st.integers(0, len(HEAD) - 1), CELLS, max_size=3).map(with_changes)
ROWS = st.lists(CHANGED | st.lists(CELLS, max_size=len(HEAD)), max_size=6)


def sheet_of(rows: list[list[Cell]]) -> Sheet:
    def numbered() -> Iterator[Row]:
        for number, cells in enumerate([HEAD, *rows], 1):
            if any(cell is not None for cell in cells):
                yield Row(number, cells)

    return Sheet("Any", numbered())


@settings(max_examples=150, deadline=None)
@given(rows=ROWS, customer=st.none() | st.just("Acme"), day_first=st.none() | st.booleans())
def test_any_cells_give_an_answer(rows: list[list[Cell]], customer: str | None, day_first: bool | None) -> None:
    items = list(understand([sheet_of(rows)], Options(customer=customer, day_first=day_first)))
    end = items[-1]
    assert isinstance(end, Summary)
    jobs = [item for item in items if isinstance(item, UnderstoodJob)]
    problems = [item for item in items if isinstance(item, Problem)]
    for job in jobs:
        assert job.order.customer
        assert job.order.reference
        assert job.order.consignee.name
        assert job.order.lines
        assert all(line.quantity > 0 for line in job.order.lines)
    assert end.refused <= len(rows)
    assert bool(end.refused) == any(problem.severity != "warning" for problem in problems)
    sent = from_lines(map(to_line, items))
    assert sent is not None
    assert (list(sent.jobs), list(sent.problems), sent.refused) == (jobs, problems, end.refused)
    assert all(json.loads(to_line(item)) for item in items)

"""What is taken, what is refused, and in which words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from depot_app.sheets.model import MOST_PROBLEMS, Options, Understood

Rows = list[list[object]]
Good = Callable[..., list[object]]
Read = Callable[..., Understood]


def found(result: Understood) -> list[tuple[str, str]]:
    return [(problem.cell, problem.severity) for problem in result.problems]


def references(result: Understood) -> list[str]:
    return [job.order.reference for job in result.jobs]


@pytest.mark.parametrize(
    ("changes", "cell", "severity", "words"),
    [
        ({"Order_Number": None}, "A3", "question", "Row 3 has no order reference"),
        ({"Order_Number": date(2026, 1, 2)}, "A3", "error", "is a date"),
        ({"Order_Number": 1234567890123456789}, "A3", "error", "lost its last digits"),
        ({"Order_Number": "1.2E+12"}, "A3", "error", "no longer the reference"),
        ({"Order_Number": "x" * 101}, "A3", "error", "longer than 100"),
        ({"Customer_Name": None}, "B3", "error", "no customer"),
        ({"Customer_Name": "x" * 201}, "B3", "error", "longer than 200"),
        ({"Destination_Name": None}, "C3", "error", "no receiver"),
        ({"Destination_Name": "x" * 201}, "C3", "error", "longer than 200"),
        ({"Delivery_Date": None}, "F3", "error", "no delivery date"),
        ({"Delivery_Date": "TBC"}, "F3", "error", "'TBC' is not a date. Put the delivery date in"),
        ({"Delivery_Date": "ASAP"}, "F3", "error", "not a date"),
        ({"Delivery_Date": "N/A"}, "F3", "error", "not a date"),
        ({"Delivery_Date": "3 Nov"}, "F3", "error", "names no year"),
        ({"Delivery_Date": "31/02/2025"}, "F3", "error", "not a date"),
        ({"Delivery_Date": date(1925, 1, 1)}, "F3", "error", "1925"),
        ({"Delivery_Date": "=A1"}, "F3", "error", "saved without its result"),
        ({"Delivery_Date": "04/03/2026"}, "F3", "question", "day or the month first"),
        ({"Quantity": -3}, "H3", "error", "below zero"),
        ({"Quantity": 2.5}, "H3", "error", "whole number"),
        ({"Quantity": "2,5"}, "H3", "error", "whole number"),
        ({"Quantity": None}, "H3", "error", "no quantity"),
        ({"Quantity": "some"}, "H3", "error", "not a quantity"),
        ({"Quantity": "#REF!"}, "H3", "error", "#REF!"),
        ({"Quantity": None, "Description": None}, "H3", "error", "no goods"),
        ({"Description": "x" * 501}, "G3", "error", "longer than 500"),
    ],
)
def test_a_bad_cell_refuses_its_order_and_no_other(
    understood: Read, good: Good, changes: dict[str, object], cell: str, severity: str, words: str
) -> None:
    result = understood([good("A-1"), good("A-2", **changes), good("A-3")])
    assert references(result) == ["A-1", "A-3"]
    assert found(result) == [(cell, severity)]
    assert result.problems[0].sheet == "Orders"
    assert result.problems[0].message.startswith(f"{cell}: ")
    assert words in result.problems[0].message
    assert result.refused == 1


def test_what_may_be_a_slip_is_taken_and_told(understood: Read, good: Good) -> None:
    result = understood([good("A-1", Country="Absurdistan"), good("A-2", Country="Deutschland"), good("A-3")])
    assert found(result) == [("E2", "warning")]
    assert "'Absurdistan' is no country known here" in result.problems[0].message
    head = ["Order Number", "Customer Name", "Destination Name", "Contact Name", "Street", "City", "Delivery Date",
            "Description", "Quantity"]  # fmt: skip
    rows = [["B-1", "Acme", None, "Jo Ash", "1 Lane", None, "2025-11-03", "Widgets", 2],
            ["B-2", "Acme", "Site B", "Jo Ash", "1 Lane", "Ely", "2025-11-03", "Widgets", 2]]  # fmt: skip
    result = understood(rows, head)
    assert references(result) == ["B-1", "B-2"]
    assert result.jobs[0].order.consignee.name == "Jo Ash"
    assert sorted(found(result)) == [("C2", "warning"), ("F2", "warning")]


def test_a_bad_cell_refuses_all_lines_of_its_order(understood: Read, good: Good) -> None:
    for bad in ({"Quantity": "x"}, {"Delivery_Date": "TBC"}):
        lids = good("A-1", Description="Lids")
        for rows in ([lids, good("A-1", **bad)], [good("A-1", **bad), lids]):
            result = understood(rows)
            assert (result.jobs, result.refused, len(result.problems)) == ((), 1, 1)


def test_rows_of_one_order_must_agree(understood: Read, good: Good) -> None:
    result = understood(
        [
            good("A-1"),
            good("A-1", Destination_Name="Site C", Quantity=3),
            good("A-2"),
            good("A-2", Destination_Name=" SITE  B", Quantity=3),
        ]
    )
    assert references(result) == ["A-2"]
    assert found(result) == [("C3", "error")]
    assert "differs from C2" in result.problems[0].message


def test_references_are_the_same_whatever_case_and_spaces(understood: Read, good: Good) -> None:
    result = understood([good("PO 12"), good("po12 ", Quantity=3), good("PO-12")])
    assert [(job.order.reference, job.order.quantity) for job in result.jobs] == [("PO 12", 5), ("PO-12", 2)]


def test_one_reference_of_two_customers_is_two_orders(understood: Read, good: Good) -> None:
    assert len(understood([good("A-1"), good("A-1", Customer_Name="Other")]).jobs) == 2


def test_one_reference_on_two_days_is_two_orders_and_a_warning(understood: Read, good: Good) -> None:
    result = understood([good("A-1"), good("A-1", Delivery_Date="2025-11-10")])
    assert [job.order.date.day for job in result.jobs] == [3, 10]
    assert found(result) == [("F3", "warning")]


def test_an_order_repeated_in_full_is_taken_once(understood: Read, good: Good) -> None:
    block = [good("A-1"), good("A-1", Description="Lids")]
    result = understood([*block, good("A-2"), *block[::-1]])
    assert [(job.order.reference, len(job.order.lines)) for job in result.jobs] == [("A-1", 2), ("A-2", 1)]
    assert found(result) == [("A5", "warning")]
    assert "taken once" in result.problems[0].message
    assert result.jobs[0].cells == "Orders!A2:H3,Orders!A5:H6"


def test_an_order_in_two_places_is_put_together(understood: Read, good: Good) -> None:
    result = understood([good("A-1"), good("A-2"), good("A-1", Description="Lids")])
    assert [(job.order.reference, len(job.order.lines), job.rows) for job in result.jobs] == [
        ("A-1", 2, (2, 4)),
        ("A-2", 1, (3,)),
    ]
    assert result.problems == ()


def test_rows_that_order_nothing_are_left_out(understood: Read, good: Good) -> None:
    result = understood([good("A-1"), good("A-1", Quantity=0), good("A-2", Quantity="-"), good("A-3")])
    assert [(job.order.reference, len(job.order.lines)) for job in result.jobs] == [("A-1", 1), ("A-3", 1)]
    assert (result.problems, result.refused) == ((), 0)
    assert any("H3, H4" in text for text in result.assumptions)


def test_the_customer_named_for_the_file_fills_blanks_only(understood: Read, good: Good) -> None:
    result = understood([good("A-1", Customer_Name=None), good("A-2")], options=Options(customer="Nordwind"))
    assert [job.order.customer for job in result.jobs] == ["Nordwind", "Acme"]


def test_a_missing_column_is_said_once(understood: Read, head: list[str], good: Good) -> None:
    for column, severity, words in (
        (0, "question", "order reference"),
        (1, "error", "customer"),
        (5, "error", "delivery date"),
    ):
        rows = [[*row[:column], *row[column + 1 :]] for row in (good("A-1"), good("A-2"))]
        result = understood(rows, [*head[:column], *head[column + 1 :]])
        assert (result.jobs, result.refused) == ((), 2)
        assert [problem.severity for problem in result.problems] == [severity]
        assert words in result.problems[0].message


@pytest.mark.parametrize(
    ("other", "expected"), [("25/12/2025", date(2025, 11, 3)), ("12/25/2025", date(2025, 3, 11)), ("25.12.2025", None)]
)
def test_day_or_month_first_is_decided_by_the_file(
    understood: Read, good: Good, other: str, expected: date | None
) -> None:
    result = understood(
        [good("A-1", Delivery_Date="03/11/25"), good("A-2", Delivery_Date=other), good("A-3", Delivery_Date="3/11/25")]
    )
    assert [job.order.date for job in result.jobs] == (
        [expected, date(2025, 12, 25), expected] if expected else [date(2025, 12, 25)]
    )
    assert found(result) == ([] if expected else [("F2", "question")])
    assert result.refused == (0 if expected else 2)


def test_dates_that_contradict_each_other_prove_nothing(understood: Read, good: Good) -> None:
    days = ["25/12/2025", "12/25/2025", "03/11/2025", "05/05/2025"]
    result = understood([good(f"A-{n}", Delivery_Date=day) for n, day in enumerate(days)])
    assert references(result) == ["A-0", "A-1", "A-3"]
    assert found(result) == [("F4", "question")]


def test_the_caller_decides_about_the_day(understood: Read, good: Good) -> None:
    for day_first, expected in ((True, date(2025, 11, 3)), (False, date(2025, 3, 11))):
        result = understood([good("A-1", Delivery_Date="03/11/25")], options=Options(day_first=day_first))
        assert result.jobs[0].order.date == expected


@pytest.mark.parametrize(
    "written",
    [
        date(2025, 11, 3),
        datetime.fromisoformat("2025-11-03T07:30"),
        45964,
        "45964",
        "2025-11-03",
        "2025-11-03T00:00:00",
        "2025/11/03",
        "20251103",
        "3-Nov-25",
        "Mon 3rd Nov 2025",
        "November 3, 2025",
        "3. November 2025",
        "3 novembre 2025",
        "3 de noviembre de 2025",
        "3 listopada 2025",
        "03.11.25",
        "Mo, 03.11.25",
        "Mo., 03.11.25",
        "pon. 03.11.2025",
        "Mon 2025-11-03",
        "Montag 3.11.2025",
        "Mon 3/11/2025",
        "Mon 11/3/2025",
        "Lun. 03/11/2025",
    ],
)
def test_dates_as_customers_write_them(understood: Read, good: Good, written: object) -> None:
    result = understood([good("A-1", Delivery_Date=written)])
    assert [job.order.date for job in result.jobs] == [date(2025, 11, 3)], result.problems


@pytest.mark.parametrize(
    ("written", "why"),
    [("Di 03.11.25", "is a date of another day of the week"), ("Thu 3/11/2025", "another day of the week"),
     ("Tue 2025-11-03", "another day of the week"), ("Mo 03.11.", "names no year"), ("03/11", "names no year"),
     ("Montag", "is not a date"), ("bis 03.11.2025", "is not a date"),
     ("Xyz 03.11.25", "is not a date")],
)  # fmt: skip
def test_a_day_of_the_week_is_believed_only_where_it_fits(understood: Read, good: Good, written: str, why: str) -> None:
    result = understood([good("A-1", Delivery_Date=written)])
    assert [(problem.severity, why in problem.message) for problem in result.problems] == [("error", True)]


GOODS = [
    "Order",
    "Customer",
    "Receiver",
    "Date",
    "Qty",
    "Unit type",
    "Weight",
    "Weight unit",
    "Barcode",
    "Phone",
    "Postcode",
    "Country",
]


def goods(understood: Read, **changes: object) -> Understood:
    row = dict(
        zip(
            GOODS, ["A-1", "Acme", "Site B", date(2026, 1, 9), 2, None, None, None, None, None, None, None], strict=True
        )
    )
    return understood(
        [list((row | {name.replace("_", " "): value for name, value in changes.items()}).values())], GOODS
    )


@pytest.mark.parametrize(
    ("changes", "quantity", "package", "grams"),
    [
        ({"Qty": "2 plts"}, 2, "pallet", None),
        ({"Qty": "3x Euro"}, 3, "Euro pallet", None),
        ({"Qty": "1,200"}, 1200, "", None),
        ({"Qty": "4.0"}, 4, "", None),
        ({"Unit_type": "CTN"}, 2, "carton", None),
        ({"Unit_type": "TOTE"}, 2, "TOTE", None),
        ({"Weight": "1.250,5 kg"}, 2, "", 1_250_500),
        ({"Weight": "1,250.5"}, 2, "", 1_250_500),
        ({"Weight": "0.5T"}, 2, "", 500_000),
        ({"Weight": 10, "Weight_unit": "lbs"}, 2, "", 4_536),
        ({"Weight": "12\u00a0kg"}, 2, "", 12_000),
    ],
)
def test_quantities_and_weights(
    understood: Read, changes: dict[str, object], quantity: int, package: str, grams: int | None
) -> None:
    result = goods(understood, **changes)
    assert result.problems == ()
    assert (result.jobs[0].order.quantity, result.jobs[0].order.lines[0].package, result.jobs[0].order.weight_g) == (
        quantity,
        package,
        grams,
    )


@pytest.mark.parametrize(
    ("changes", "cell", "severity", "taken"),
    [
        ({"Weight": "1.250"}, "G2", "question", False),
        ({"Weight": "heavy"}, "G2", "warning", True),
        ({"Weight": "See DN-93"}, "G2", "warning", True),
        ({"Weight": -4}, "G2", "error", False),
        ({"Weight": 4, "Weight_unit": "stone"}, "G2", "error", False),
        ({"Barcode": 393123450000000013}, "I2", "error", False),
        ({"Barcode": "3.93123E+17"}, "I2", "error", False),
        ({"Barcode": "393123450000000019"}, "I2", "error", False),
        ({"Phone": "4.12E+11"}, "J2", "warning", True),
        ({"Postcode": 800, "Country": "Australia"}, "K2", "warning", True),
    ],
)
def test_doubtful_goods(understood: Read, changes: dict[str, object], cell: str, severity: str, taken: bool) -> None:
    result = goods(understood, **changes)
    assert found(result) == [(cell, severity)]
    assert len(result.jobs) == taken


def test_other_weights_of_the_file_tell_the_decimal_mark(understood: Read) -> None:
    def row(reference: str, weight: str) -> list[object]:
        return [reference, "Acme", "Site B", date(2026, 1, 9), 1, None, weight]

    result = understood([row("A-1", "1.250"), row("A-2", "12,5")], GOODS[:7])
    assert [job.order.weight_g for job in result.jobs] == [1_250_000, 12_500]


def test_weight_of_each_piece_and_in_the_heading(understood: Read) -> None:
    row: list[object] = ["A-1", "Acme", "Site B", date(2026, 1, 9), 3, 10]
    assert understood([row], [*GOODS[:5], "Unit Weight (lbs)"]).jobs[0].order.weight_g == 3 * 4_536
    assert understood([row], [*GOODS[:5], "Total Wt (lbs)"]).jobs[0].order.weight_g == 4_536


def test_a_barcode_without_quantity_is_one_piece(understood: Read) -> None:
    result = goods(understood, Qty=None, Barcode="(00)393123450000000013")
    assert [(line.quantity, line.barcode) for line in result.jobs[0].order.lines] == [(1, "393123450000000013")]


def test_a_barcode_on_two_orders_is_a_warning(understood: Read) -> None:
    rows: Rows = [[f"A-{n}", "Acme", "Site B", date(2026, 1, 9), 1, None, None, None, "PAL-1"] for n in (1, 2)]
    result = understood(rows, GOODS[:9])
    assert (len(result.jobs), found(result)) == (2, [("I3", "warning")])


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Germany", "DE"),
        ("Deutschland", "DE"),
        ("DEU", "DE"),
        ("de", "DE"),
        ("U.S.A.", "US"),
        ("Pays-Bas", "NL"),
        ("España", "ES"),
        ("Atlantis", "Atlantis"),
    ],
)
def test_countries(understood: Read, written: str, code: str) -> None:
    assert goods(understood, Country=written).jobs[0].order.consignee.country == code


def test_the_country_of_the_depot_fills_blanks(understood: Read, good: Good) -> None:
    result = understood([good("A-1", Country=None), good("A-2", Country="FR")], options=Options(default_country="DE"))
    assert [job.order.consignee.country for job in result.jobs] == ["DE", "FR"]


def test_leading_zeros_of_postcodes_and_references(
    xlsx: Callable[..., Path], head: list[str], good: Good, read_back: Read
) -> None:
    path = xlsx([head, good(42, Postcode=800)], formats={"A2": "00000", "D2": "00000"})
    order = read_back(path).jobs[0].order
    assert (order.reference, order.consignee.postcode) == ("00042", "00800")


def test_formulas_in_text_stay_text(
    csv_file: Callable[..., Path], head: list[str], good: Good, read_back: Read
) -> None:
    evil = '=HYPERLINK("http://x.example","y")'
    assert read_back(csv_file([head, good("A-1", Description=evil)])).jobs[0].order.lines[0].description == evil


def test_cells_of_spaces_are_blank(csv_file: Callable[..., Path], head: list[str], good: Good, read_back: Read) -> None:
    rows = [head, good("A-1"), [" "] * 8, ["", "\u00a0"], good("A-2"), [None] * 8 + ["far out"]]
    result = read_back(csv_file(rows))
    assert [job.rows for job in result.jobs] == [(2,), (5,)]
    assert result.problems == ()
    assert any("row 6 was left out: nothing in the columns that count" in text for text in result.assumptions)


def test_each_unreadable_reference_is_its_own(understood: Read, good: Good) -> None:
    result = understood([good(date(2026, 1, 2)), good(date(2026, 1, 2), Quantity=3), good("A-3")])
    assert (references(result), found(result), result.refused) == (["A-3"], [("A2", "error"), ("A3", "error")], 2)


def test_a_collection_date_alone_is_said(understood: Read, head: list[str], good: Good) -> None:
    result = understood([good("A-1")], ["Pick Up Date*" if name == "Delivery Date" else name for name in head])
    assert references(result) == ["A-1"]
    assert any("is the only date" in text for text in result.assumptions)


def test_headings_without_rows(understood: Read) -> None:
    result = understood([])
    assert (result.jobs, result.refused) == ((), 0)
    assert "no orders under them" in result.assumptions[0]


def test_problems_are_listed_up_to_a_number(
    csv_file: Callable[..., Path], head: list[str], good: Good, read_back: Read
) -> None:
    result = read_back(csv_file([head, *(good(f"A-{n}", Quantity="x") for n in range(MOST_PROBLEMS + 7))]))
    assert (len(result.problems), result.refused) == (MOST_PROBLEMS, MOST_PROBLEMS + 7)
    assert result.assumptions[-1] == "7 more problems are not listed."


def test_a_problem_names_the_order_and_its_customer(understood: Read, good: Good) -> None:
    result = understood(
        [good("A-1", Quantity="x"), good("", Customer_Name="Bolt & Sons"), good("A-3", Customer_Name="")],
        options=Options(customer="Acme"),
    )
    told = [(problem.cell, problem.reference, problem.customer) for problem in result.problems]
    assert told == [("H2", "A-1", "Acme"), ("A3", "", "Bolt & Sons")]
    assert [job.order.customer for job in result.jobs] == ["Acme"]


def test_an_order_knows_where_its_cells_stand(
    xlsx: Callable[..., Path], read_back: Callable[..., Understood], good: Good, head: list[str]
) -> None:
    rows: Rows = [["Customer:", "Acme"], [], ["Barcode", *(name for name in head if name != "Customer Name")]]
    one = good("A-1")
    del one[1]
    rows.append(["X-1", *one])
    job = read_back(xlsx([*rows], name="May & June!")).jobs[0]
    told = [job.cell(place) for place in (job.places.reference, job.places.customer, job.places.date)]
    assert (job.places.sheet, told) == ("May & June!", ["B4", "B1", "F4"])
    assert job.cell(job.places.barcode, 7) == "A7"
    assert job.cell("") == ""

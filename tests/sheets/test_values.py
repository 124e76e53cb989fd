"""Single cells, read as what their column says."""

from __future__ import annotations

import pytest

from depot_app.sheets.fields import Field
from depot_app.sheets.headings import claim_of
from depot_app.sheets.times import read_latest, read_window
from depot_app.sheets.values import read_barcode


@pytest.mark.parametrize("between", [" ", ", ", ";", "\n", " / "])
def test_two_barcodes_in_one_cell_are_not_one(between: str) -> None:
    with pytest.raises(ValueError, match="2 barcodes stand in one cell"):
        read_barcode(f"376123450000000023{between}376123450000000030")


def test_a_barcode_written_in_groups_is_one() -> None:
    assert read_barcode("(00) 3 7612345 0000000023") == read_barcode("00376123450000000023")


@pytest.mark.parametrize(
    ("written", "earliest", "latest"),
    [
        ("14:00", "14:00", ""),
        ("ab 14 Uhr", "14:00", ""),
        ("from 9", "09:00", ""),
        ("bis 12:00", "", "12:00"),
        ("Before 10am", "", "10:00"),
        ("8-12 Uhr", "08:00", "12:00"),
        ("08.00 - 12.00 Uhr", "08:00", "12:00"),
        ("zwischen 8 und 12", "08:00", "12:00"),
        ("8h à 12h30", "08:00", "12:30"),
        ("10am–2pm", "10:00", "14:00"),
        ("nachmittags", "12:00", ""),
        ("ganztags", "", ""),
    ],
)
def test_times_as_customers_write_them(written: str, earliest: str, latest: str) -> None:
    assert read_window(written) == (earliest, latest)


@pytest.mark.parametrize(("written", "latest"), [("12:00", "12:00"), ("bis 12:00", "12:00"), ("8-12", "12:00"),
                                                 ("AM", "12:00"), ("pm", ""), ("", "")])  # fmt: skip
def test_a_column_of_latest_times_tells_the_latest(written: str, latest: str) -> None:
    assert read_latest(written) == latest


@pytest.mark.parametrize("written", ["Nach Feierabend", "25:00", "8-12-14", "ab", "bis bald"])
def test_what_is_no_time_is_told_as_it_is_written(written: str) -> None:
    with pytest.raises(ValueError, match=f"^'{written}' is not a time"):
        read_window(written)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Anz.", Field.QUANTITY),
        ("Verp.", Field.PACKAGE),
        ("Gew. (kg)", Field.WEIGHT),
        ("Empf. Ort", Field.TO_CITY),
        ("Str./Nr.", Field.TO_ADDRESS),
        ("Kd.-Nr.", Field.CUSTOMER),
        ("Kd. Ref.", Field.REFERENCE),
        ("Auftr.-Nr.", Field.REFERENCE),
        ("Bem.", Field.INSTRUCTIONS),
        ("Bez.", Field.DESCRIPTION),
        ("Pos.", None),
        ("Lief.", None),
    ],
)
def test_headings_cut_short(heading: str, field: Field | None) -> None:
    claim = claim_of(heading)
    assert (claim and claim.field) == field

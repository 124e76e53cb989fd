"""Single cells, read as what their column says."""

from __future__ import annotations

import pytest

from depot_app.sheets.values import read_barcode


@pytest.mark.parametrize("between", [" ", ", ", ";", "\n", " / "])
def test_two_barcodes_in_one_cell_are_not_one(between: str) -> None:
    with pytest.raises(ValueError, match="2 barcodes stand in one cell"):
        read_barcode(f"376123450000000023{between}376123450000000030")


def test_a_barcode_written_in_groups_is_one() -> None:
    assert read_barcode("(00) 3 7612345 0000000023") == read_barcode("00376123450000000023")

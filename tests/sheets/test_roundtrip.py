"""An order list written as a sheet, whatever its columns are called and however they are ordered, reads back equal."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from depot_app.domain.orders import GoodsLine, Order, Party
from depot_app.sheets.cells import clean
from depot_app.sheets.model import Understood

HEADINGS: dict[str, Sequence[str]] = {
    "customer": ("Customer", "CUSTOMER NAME*", "Kunde", "Client"),
    "reference": ("Order Number", "order-no.", "Auftragsnummer", "Reference", "N° de commande"),
    "date": ("Delivery Date", "Lieferdatum", "Date", "leverdatum"),
    "name": ("Destination Name", "Receiver Name*", "Empfänger", "ship to"),
    "address": ("Destination Address", "Delivery Address", "Address 1", "Straße"),
    "postcode": ("Postcode", "Destination Postal Code", "PLZ", "zip"),
    "city": ("City", "Suburb", "Ort", "Destination City"),
    "description": ("Description", "Parcel Content*", "Warenbeschreibung"),
    "quantity": ("Quantity", "QTY", "pieces", "Menge"),
    "package": ("Unit Type", "packType", "Verpackung"),
    "weight": ("Weight (kg)", "weightInKG", "Gewicht kg"),
    "barcode": ("SSCC", "Unit ID", "Barcode"),
}
WORDS = (
    st.from_regex(r"[A-Za-zÄÖÜäöüßéłŻ+@][A-Za-zäöü &.,;\t'\"/()-]{0,20}[A-Za-zé]", fullmatch=True)
    .map(clean)
    .filter(
        lambda text: (
            not text.lower().startswith(
                ("total", "suma", "summe", "gesamt", "razem", "somme", "signed", "do", "dito", "idem")
            )
            and len(text) > 3
        )
    )
)
REFERENCES = st.from_regex(r"[A-Z]{2}-[0-9]{1,5}", fullmatch=True)
LINES = st.builds(
    GoodsLine,
    WORDS,
    st.integers(1, 10_000),
    st.sampled_from(["pallet", "carton", "roll cage"]),
    st.none() | st.integers(1, 10**6).map(lambda kg: kg * 1000),
    st.from_regex(r"[A-Z]{3}[0-9]{1,6}", fullmatch=True),
)
ORDERS = st.builds(
    Order,
    customer=WORDS,
    reference=REFERENCES,
    date=st.dates(date(2020, 1, 1), date(2060, 1, 1)),
    consignee=st.builds(
        Party, WORDS, WORDS, st.from_regex(r"[0-9]{3,5}|[A-Z]{2}[0-9] [0-9][A-Z]{2}", fullmatch=True), WORDS
    ),
    lines=st.lists(LINES, min_size=1, max_size=4, unique_by=lambda line: line.barcode).map(tuple),
)


@st.composite
def layouts(draw: st.DrawFn) -> list[tuple[str, str]]:
    """Columns in any order, each by one of its names; columns without a meaning between them."""
    columns = [(name, draw(st.sampled_from(names))) for name, names in HEADINGS.items()]
    columns += [
        ("", heading)
        for heading in draw(st.lists(st.sampled_from(["Internal code 7", "Zone colour", "Order Date"]), unique=True))
    ]
    return list(draw(st.permutations(columns)))


def written_orders(orders: list[Order], layout: list[tuple[str, str]], carry_down: bool) -> list[list[object]]:
    """The orders as rows under the layout's headings; with carry_down the order is named on its first row only."""
    rows: list[list[object]] = [[heading for _, heading in layout]]
    for order in orders:
        for number, line in enumerate(order.lines):
            values: dict[str, object] = {
                "description": line.description,
                "quantity": line.quantity,
                "package": line.package,
                "barcode": line.barcode,
                "weight": None if line.weight_g is None else line.weight_g // 1000,
            }
            if not number or not carry_down:
                to = order.consignee
                values |= {
                    "customer": order.customer,
                    "reference": order.reference,
                    "date": order.date,
                    "name": to.name,
                    "address": to.address,
                    "postcode": to.postcode,
                    "city": to.city,
                }
            rows.append([values.get(name) for name, _ in layout])
    return rows


def save(rows: list[list[object]], path: Path) -> None:
    if path.suffix == ".csv":
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, delimiter=";").writerows(rows)
        return
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Orders")
    for row in rows:
        sheet.append(row)
    book.save(path)


@settings(max_examples=40, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(
    orders=st.lists(ORDERS, min_size=1, max_size=4, unique_by=lambda order: order.reference),
    layout=layouts(),
    carry_down=st.booleans(),
    kind=st.sampled_from([".csv", ".xlsx"]),
)
def test_a_written_list_reads_back_equal(
    orders: list[Order],
    layout: list[tuple[str, str]],
    carry_down: bool,
    kind: str,
    read_back: Callable[..., Understood],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"orders{kind}"
        save(written_orders(orders, layout, carry_down), path)
        result = read_back(path)
    assert [job.order for job in result.jobs] == orders
    assert result.refused == 0
    assert all(problem.severity == "warning" for problem in result.problems)

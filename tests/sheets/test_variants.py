"""Spreadsheets as customers really send them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from depot_app.domain.orders import JobKind, Party
from depot_app.errors import DepotError
from depot_app.sheets.model import Options, Understood

Rows = list[list[object]]
Good = Callable[..., list[object]]
Read = Callable[..., Understood]

PLACE = ("Name", "Address", "City", "State", "Postal Code", "Country")
WIDE = [
    *("Order Number", "PO Number", "Customer Name"),
    *(f"Origin {part}" for part in PLACE),
    *(f"Destination {part}" for part in PLACE),
    *("Order Date", "Pickup Date", "Delivery Date", "Service Level", "Temperature Control", "Requires Hazmat"),
    *("Unit ID", "Unit Type", "Custom Type Name", "SKU", "Description", "Quantity", "Weight", "Weight Unit"),
    *("Length", "Width", "Height", "Dim Unit", "Item Hazmat", "Temperature"),
]


def wide(reference: str, unit: str, sku: str, quantity: int, kg: int) -> list[str]:
    places = "Shed 3,1 Quay Rd,Hull,,HU1 2AB,GB,Corner Shop,7 Mill Ln,Leeds,,LS1 4DY,United Kingdom"
    goods = f"{unit},PALLET,,{sku},Crate of {sku},{quantity},{kg},kg,1,2,3,cm,No,"
    return f"{reference},P-9,Nordwind Ltd,{places},2026-01-02,,2026-01-09,Next day,,No,{goods}".split(",")


def messages(result: Understood) -> list[str]:
    return [f"{problem.severity} {problem.message}" for problem in result.problems]


def test_a_clean_line_list(csv_file: Callable[..., Path], read_back: Read) -> None:
    rows = [
        WIDE,
        wide("O-1", "PAL-1", "S1", 100, 500),
        wide("O-1", "PAL-1", "S2", 50, 250),
        wide("O-1", "PAL-2", "S3", 75, 300),
        wide("O-2", "PAL-3", "S4", 1, 8),
    ]
    result = read_back(csv_file(rows))
    assert result.problems == ()
    first, second = result.jobs
    assert (first.order.reference, first.order.customer, first.order.date) == ("O-1", "Nordwind Ltd", date(2026, 1, 9))
    assert first.order.consignee == Party("Corner Shop", "7 Mill Ln", "LS1 4DY", "Leeds", "GB")
    assert first.order.sender == Party("Shed 3", "1 Quay Rd", "HU1 2AB", "Hull", "GB")
    assert [
        (line.description, line.quantity, line.package, line.weight_g, line.barcode) for line in first.order.lines
    ] == [
        ("Crate of S1", 100, "pallet", 500_000, "PAL-1"),
        ("Crate of S2", 50, "pallet", 250_000, "PAL-1"),
        ("Crate of S3", 75, "pallet", 300_000, "PAL-2"),
    ]
    assert (first.cells, first.rows, second.cells) == ("orders!A2:AI4", (2, 3, 4), "orders!A5:AI5")
    assert first.order.service == "Next day"
    assert first.order.instructions == ""
    assert any("'PO Number'" in text for text in result.assumptions)
    assert any("'Order Date'" in text and "'Temperature'" in text for text in result.assumptions)


@pytest.mark.parametrize(
    "heads",
    [
        "D.O. No.|Company|Line1|Suburb|Postcode|Delivery Date|pieces|Client",
        "Job Reference Number|ContactName|AddressLine1|Locality|Zip|Scheduled Delivery Date|Item Quantity|Customer",
        "CustomerReference|Receiver Name*|Address 1|City|Postal Code|Date|Quantity|Account",
        "houseBillNumber|consigneeName|Delivery Address|City|Postcode|DATE|QTY.|Bill to",
        "shipping_mark|Destination Name|Destination Address|Town|ZIP CODE|date of delivery|Pcs|CUSTOMER_NAME",
        "PO / SO #|Ship to|Ship to address|Ship to city|Ship to zip|Deliver by|no. of packages|Client Name",
        "ASN/DN #|Consignee|Street|Suburb|Postcode|Required Date|cartons|Ordered by",
        "Job Ref|Name|Line1|Suburb|Zip|Scheduled Delivery Date and Allowed Start|Qty|Client",
        "request_reference|Deliver to|Address|City|Post code|delivery_date|Anzahl|Auftraggeber",
        "Auftragsnummer|Empfänger|Straße|Ort|PLZ|Lieferdatum|Menge|Kunde",
        "Auftrags-Nr.|Empfaenger|Strasse / Nr.|Stadt|Plz|Liefer-Datum|Stückzahl|Auftraggeber",
        "Lieferschein-Nr.|Empfänger Name|Lieferadresse|Lieferort|Empfänger PLZ|Liefertermin|Anzahl Paletten|Kundenname",
        "Auftr.-Nr.|Empf.|Straße|Ort|PLZ|Liefertermin|Anz.|Kd.",
        "N° de commande|Destinataire|Adresse de livraison|Ville|Code postal|Date de livraison|Quantité|Client",
        "Ordernummer|Ontvanger|Afleveradres|Plaats|Postcode ontvanger|Leverdatum|Aantal|Opdrachtgever",
        "Nr zamówienia|Odbiorca|Ulica|Miasto|Kod pocztowy|Data dostawy|Ilość|Zleceniodawca",
        "Número de pedido|Destinatario|Dirección|Ciudad|Código postal|Fecha de entrega|Cantidad|Cliente",
    ],
)
def test_headings_of_many_customers(understood: Read, heads: str) -> None:
    result = understood([["R-1", "Site B", "7 Mill Ln", "Leeds", "LS1", date(2026, 1, 9), 3, "Acme"]], heads.split("|"))
    assert messages(result) == []
    [job] = result.jobs
    assert (job.order.customer, job.order.reference, job.order.date, job.order.quantity) == (
        "Acme",
        "R-1",
        date(2026, 1, 9),
        3,
    )
    assert job.order.consignee == Party("Site B", "7 Mill Ln", "LS1", "Leeds")


def test_a_list_with_short_german_headings(understood: Read) -> None:
    heads = "Auftr.-Nr.|Empf.|Str.|Ort|PLZ|Termin|Anz.|Kd.|Verp.|Gew. (kg)|Bem."
    row = ["R-1", "Site B", "", "Leeds", "LS1", "Fr 09.01.2026", 3, "Acme", "Ktn", 40, "Hebebühne"]
    result = understood([row], heads.split("|"))
    [job] = result.jobs
    [line] = job.order.lines
    assert (line.quantity, line.package, line.weight_g, job.order.instructions) == (3, "carton", 40_000, "Hebebühne")
    assert not any("how many" in text for text in result.assumptions)


def test_where_no_column_says_how_many_it_is_told(understood: Read) -> None:
    row = ["R-1", "Site B", "Leeds", "LS1", date(2026, 1, 9), "Acme", "Ktn"]
    result = understood([row], ["Order", "Receiver", "City", "Postcode", "Date", "Customer", "Package"])
    assert [job.order.quantity for job in result.jobs] == [1]
    assert any("No column says how many; every row was taken as one package." in text for text in result.assumptions)


def test_a_title_block_and_two_rows_of_headings(tmp_path: Path, read_back: Read) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["Nordwind Ltd, orders of the week"],
        [],
        ["Customer", "Nordwind Ltd"],
        ["", "Delivery date: Mon 3rd Nov 2025"],
        [],
        ["Order", "Deliver to", None, None, "Collect from", None, "Goods"],
        [None, "Name", "Suburb", "Postcode", "Name", "Postcode", "Qty", "Weight (kg)"],
        ["A-1", "Site B", "Fitzroy", 3065, "Shed", 3000, 2, 12.5],
    ):
        sheet.append(row)
    sheet.merge_cells("B6:D6")
    sheet.merge_cells("A6:A7")
    book.save(tmp_path / "t.xlsx")
    result = read_back(tmp_path / "t.xlsx")
    assert messages(result) == []
    order = result.jobs[0].order
    assert (order.customer, order.date) == ("Nordwind Ltd", date(2025, 11, 3))
    assert order.consignee == Party("Site B", "", "3065", "Fitzroy")
    assert order.sender == Party("Shed", "", "3000")
    assert order.weight_g == 12_500


def test_several_sheets(tmp_path: Path, head: list[object], good: Good, read_back: Read) -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "Mon 3 Nov"
    sheets: list[tuple[str, Rows]] = [
        ("Mon 3 Nov", [head, good("A-1")]),
        ("Tue", [head, good("A-2")]),
        ("Notes", [["Please ring first"]]),
        ("Sheet3", []),
        ("Old", [head, good("OLD")]),
    ]
    for name, rows in sheets:
        sheet = first if name == "Mon 3 Nov" else book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book["Old"].sheet_state = "veryHidden"
    path = tmp_path / "s.xlsx"
    book.save(path)
    result = read_back(path)
    assert [(job.order.reference, job.cells) for job in result.jobs] == [
        ("A-1", "'Mon 3 Nov'!A2:H2"),
        ("A-2", "Tue!A2:H2"),
    ]
    assert sum("'Notes'" in text or "'Sheet3'" in text or "'Old' is hidden" in text for text in result.assumptions) == 3
    assert [job.order.reference for job in read_back(path, Options(sheet="tue")).jobs] == ["A-2"]
    with pytest.raises(DepotError, match="no sheet 'Wed'"):
        read_back(path, Options(sheet="Wed"))


def test_a_file_without_orders(understood: Read) -> None:
    with pytest.raises(DepotError, match="No table of orders"):
        understood([["b", 1]], ["some", "words"])


def test_totals_blank_rows_remarks_and_repeated_headings(understood: Read, head: list[str], good: Good) -> None:
    rows = [
        good("A-1"),
        ["Subtotal Site B", None, None, None, None, None, None, 2],
        [],
        head,
        good("A-2"),
        [None] * 6 + ["TOTAL", 4],
        [],
        ["Total", None, None, None, None, None, None, "=SUM(H2:H6)"],
        ["Signed: J. Smith"],
        ["Thank you for your business"],
    ]
    result = understood(rows)
    assert messages(result) == []
    assert [job.order.reference for job in result.jobs] == ["A-1", "A-2"]
    assert any("rows 3, 7, 9 were left out: totals" in text for text in result.assumptions)
    assert any("row 5 was left out: the headings again" in text for text in result.assumptions)
    assert any("rows 10, 11 were left out: a remark" in text for text in result.assumptions)


def test_a_customer_called_total_is_no_total(understood: Read, good: Good) -> None:
    result = understood([good("A-1", Customer_Name="Total Tools", Destination_Name="Total Tools Ltd")])
    assert [job.order.customer for job in result.jobs] == ["Total Tools"]


def test_values_carried_down(understood: Read, good: Good) -> None:
    rows: Rows = [
        good("A-1"),
        [None] * 6 + ["Gadgets", 3],
        ['"', '"', "as above", '"', '"', '"', "Cables", 4],
        good("A-2"),
        ["A-2", None, None, None, None, None, "Lids", 1],
    ]
    result = understood(rows)
    assert messages(result) == []
    assert [[(line.description, line.quantity) for line in job.order.lines] for job in result.jobs] == [
        [("Widgets", 2), ("Gadgets", 3), ("Cables", 4)],
        [("Widgets", 2), ("Lids", 1)],
    ]
    assert [job.rows for job in result.jobs] == [(2, 3, 4), (5, 6)]


def test_nothing_is_carried_over_a_gap(understood: Read, good: Good) -> None:
    for row in ([None] * 6 + ["Gadgets", 3], ['"'] * 6 + ["Gadgets", 3]):
        result = understood([good("A-1"), [], row])
        assert [len(job.order.lines) for job in result.jobs] == [1]
        assert [(problem.cell, problem.severity) for problem in result.problems] == [("A4", "question")]
        assert result.refused == 1


def test_a_matrix_is_not_taken_for_a_list(understood: Read) -> None:
    with pytest.raises(DepotError):
        understood([["Leeds", 3, None, 2]], ["Store", "Apples", "Pears", "Plums"])


def test_one_customers_list_of_receivers(understood: Read) -> None:
    head = ["Order No", "Customer Name", "Customer Address", "Postcode", "Date", "Qty"]
    rows: Rows = [["A-1", "Corner Shop", "7 Mill Ln", "LS1", date(2026, 1, 9), 2]]
    order = understood(rows, head, Options(customer="Nordwind")).jobs[0].order
    assert (order.customer, order.consignee) == ("Nordwind", Party("Corner Shop", "7 Mill Ln", "LS1"))
    refused = understood(rows, head)
    assert (refused.jobs, refused.refused) == ((), 1)
    assert "receiver's name" in refused.problems[0].message


def test_collections_and_returns(understood: Read) -> None:
    head = [
        "Ref",
        "Type",
        "Customer",
        "Sender Name",
        "Sender Postcode",
        "Receiver",
        "Collection date",
        "Delivery date",
        "Qty",
    ]
    rows: Rows = [
        ["C-1", "Collection", "Acme", "Site B", "LS1", "Shed", date(2026, 1, 8), date(2026, 1, 9), 1],
        ["R-1", "Return", "Acme", "Site B", "LS1", None, None, date(2026, 1, 9), 1],
        ["D-1", "Pallet", "Acme", None, None, "Site C", None, date(2026, 1, 9), 1],
    ]
    result = understood(rows, head)
    assert messages(result) == []
    assert [(job.order.kind, job.order.date.day, job.order.consignee.name) for job in result.jobs] == [
        (JobKind.COLLECTION, 8, "Shed"),
        (JobKind.RETURN, 9, "Acme"),
        (JobKind.DELIVERY, 9, "Site C"),
    ]
    assert result.jobs[2].order.lines[0].package == "pallet"


def test_special_requirements_and_times_reach_the_driver(understood: Read, head: list[str], good: Good) -> None:
    more = [*head, "RequireTailLift", "Requires Hazmat", "Time from", "Time to", "Notes"]
    rows: Rows = [
        [*good("A-1"), "TRUE", "No", "8:00", "12 pm", "Ring first"],
        [*good("A-2"), "", "Class 3", "AM", None, None],
        [*good("A-3"), None, None, "after lunch", None, None],
    ]
    result = understood(rows, more)
    assert [(job.order.window_from, job.order.window_to, job.order.instructions) for job in result.jobs] == [
        ("08:00", "12:00", "Ring first\nTail-lift needed"),
        ("", "12:00", "Dangerous goods: Class 3"),
        ("", "", "Time: after lunch"),
    ]
    assert [(problem.cell, problem.severity) for problem in result.problems] == [("K4", "warning")]

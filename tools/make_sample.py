"""Write resources/sample-orders.xlsx: made-up orders in realistic variety, for the demo and for trying things out."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font

from depot_app.domain.gs1 import make_sscc

TARGET = Path(__file__).resolve().parents[1] / "resources" / "sample-orders.xlsx"
FIRST_DAY = date(2026, 12, 1)
HEADINGS = (
    "Order No*", "Customer", "Deliver to", "Address", "Postcode", "Town", "Country", "Contact", "Delivery date",
    "Service", "Type", "Goods", "Qty", "Package", "Weight (kg)", "Unit ID / SSCC", "Instructions",
)  # fmt: skip
CUSTOMERS = ("Garden & Grow Ltd", "Halden Books AS", "Minos Olive Oil", "Tern Tools GmbH", "Quill Paper Co")
PLACES = (
    ("Kiosk 7", "ul. Piotrkowska 112", "90-006", "Łódź", "PL"),
    ("Księgarnia Pod Dębem", "ul. Długa 4", "31-146", "Kraków", "PL"),
    ("Gartenwelt Süd", "Königstraße 18", "01067", "Dresden", "DE"),
    ("Werkzeug Müller", "Hafenstraße 3", "20457", "Hamburg", "DE"),
    ("Boekhandel De Lier", "Oudegracht 231", "3511 NL", "Utrecht", "NL"),
    ("Tuincentrum Zuid", "Laan 9", "5611 AB", "Eindhoven", "NL"),
    ("Épicerie Fine du Port", "4 quai des Belges", "13001", "Marseille", "FR"),
    ("Papeterie Lévêque", "12 rue du Bac", "75007", "Paris", "FR"),
    ("Παντοπωλείο Αθηνά", "Ερμού 25", "105 63", "Αθήνα", "GR"),
    ("Книжарница Изгрев", "ул. Граф Игнатиев 9", "1000", "София", "BG"),
    ("Corner Hardware", "14 Redcliff Street", "BS1 6LA", "Bristol", "GB"),
    ("Harbour Stationers", "2 Quay Street", "EX2 4AN", "Exeter", "GB"),
    ("The Allotment Shop", "88 Cowley Road", "OX4 1JB", "Oxford", "GB"),
    ("Liffey Garden Centre", "6 Usher's Quay", "D08 N7PC", "Dublin", "IE"),
    ("Librería del Arco", "Calle Mayor 30", "28013", "Madrid", "ES"),
)
GOODS = (
    ("Potting compost 50 l", "pallet", 640),
    ("Terracotta pots, boxed", "pallet", 310),
    ("Books, mixed titles", "carton", 14),
    ("Extra virgin olive oil 5 l", "carton", 23),
    ("Cordless drills", "carton", 9),
    ("Copier paper A4", "pallet", 525),
    ("Garden furniture set", "crate", 95),
    ("Display stand", "roll cage", 120),
)
SERVICES = ("Economy", "Next day", "AM", "Tail lift")


def main() -> None:
    """Always the same orders: the random choices are seeded."""
    choose = random.Random(20261201)
    book = Workbook()
    book.properties.created = book.properties.modified = datetime(2026, 11, 20, 9, 0)  # noqa: DTZ001 - Excel has no zone
    sheet = book.active
    assert sheet is not None
    sheet.title = "Orders"
    sheet.append(HEADINGS)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    serial = 1
    for number in range(1, 45):
        serial = _order(sheet, choose, number, serial)
    sheet.append(_row("GG-2045", CUSTOMERS[0], PLACES[10], "TBC", "Economy", "", GOODS[0], 2, "", ""))
    sheet.append(_row("", CUSTOMERS[4], PLACES[11], FIRST_DAY, "Economy", "", GOODS[5], 1, "", ""))
    for column, width in zip(
        "ABCDEFGHIJKLMNOPQ", (12, 20, 24, 22, 11, 12, 9, 16, 14, 11, 11, 26, 6, 10, 12, 22, 34), strict=True
    ):
        sheet.column_dimensions[column].width = width
    sheet.freeze_panes = "A2"
    book.save(TARGET)
    print(f"{TARGET.name}: {sheet.max_row - 1} rows")


def _order(sheet: object, choose: random.Random, number: int, serial: int) -> int:
    """One order of one to three lines; returns the next free SSCC serial."""
    customer = CUSTOMERS[number % len(CUSTOMERS)]
    place = PLACES[number % len(PLACES)]
    reference = f"{''.join(word[0] for word in customer.split()[:2]).upper().replace('&', 'G')}-{2000 + number}"
    day = FIRST_DAY + timedelta(days=choose.choice((0, 0, 0, 1, 2)))
    service = choose.choice(SERVICES)
    kind = "return" if number in (17, 38) else "collection" if number == 29 else ""
    told = choose.choice(("", "", "", "Ring 30 minutes before", "Deliver to the yard, gate 2", "Fragile, do not stack"))
    for position in range(choose.choice((1, 1, 2, 3))):
        goods = choose.choice(GOODS)
        with_sscc = number % 3 == 0
        quantity = 1 if with_sscc else choose.randint(1, 4)
        code = make_sscc(3, "9501101", serial) if with_sscc else ""
        serial += with_sscc
        sheet.append(_row(reference, customer, place, day, service, kind, goods, quantity, code,  # type: ignore[attr-defined]
                          told if position == 0 else ""))  # fmt: skip
    return serial


def _row(reference: str, customer: str, place: tuple[str, str, str, str, str], day: date | str, service: str, kind: str,
         goods: tuple[str, str, int], quantity: int, code: str, told: str) -> list[object]:  # fmt: skip
    name, street, postcode, town, country = place
    description, package, kilos = goods
    return [reference, customer, name, street, postcode, town, country, "", day, service, kind, description, quantity,
            package, kilos * quantity, code, told]  # fmt: skip


if __name__ == "__main__":
    main()

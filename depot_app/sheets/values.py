"""Single values as customers write them: quantities, weights, barcodes, telephones, times, kinds of job."""

from __future__ import annotations

import re
from datetime import datetime, time
from decimal import Decimal
from functools import lru_cache

from depot_app.domain.barcodes import canonical_code
from depot_app.domain.number_text import AmbiguousNumber
from depot_app.domain.orders import JobKind
from depot_app.domain.weights import parse_weight, weight_from_number
from depot_app.sheets.cells import Cell, Unreadable, as_text
from depot_app.sheets.words import spoken

MOST_PIECES = 1_000_000
_EXACT_DIGITS = 10**15  # a spreadsheet number keeps 15 digits and makes the rest zeros
_WHOLE_CODE = 12  # digits of the shortest barcode that stands for a unit by itself
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d+")
_QUANTITY = re.compile(r"(-?\d{1,3}(?:[,. ]\d{3})+|-?\d+)(?:[.,](0+))?\s*(?:x|×|\*)?\s*([^\d\W][^\d]*)?", re.IGNORECASE)
NOTHING = {"-", "–", "—", "nil", "none"}
_PACKAGES = {
    "pallet": "plt plts pal pals pll pallet pallets palette paletten palettes palet palety paleta palets pallete",
    "Euro pallet": "euro euros europallet europallets europalette europaletten epal eur",
    "carton": "ctn ctns ktn ktns carton cartons karton kartons kartony caja cajas box boxes cs case cases doos dozen",
    "roll cage": "cage cages roll rolls rollcage rollcages rollcontainer",
    "parcel": "parcel parcels paket pakete pakket pakketten colis paczka paczki paquete pkg pkgs",
    "piece": "pc pcs piece pieces stk stuck st szt sztuk stuks ea each uds unidades",
}
_PACKAGE_OF = {word: name for name, words in _PACKAGES.items() for word in words.split()}
_KINDS = {
    JobKind.DELIVERY: "delivery deliver del drop lieferung zustellung livraison levering bezorging dostawa entrega",
    JobKind.COLLECTION: "collection collect pickup c col abholung enlevement ramassage ophalen odbior recogida",
    JobKind.RETURN: "return returns r ret rma retour rucksendung retoure rucklieferung zwrot devolucion retorno",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}


def read_text(cell: Cell) -> str:
    """Text as it stands. ValueError for a cell that shows no value, or a number that lost digits."""
    if isinstance(cell, Unreadable):
        raise ValueError(f"the cell {cell.why}.")
    if isinstance(cell, int) and not isinstance(cell, bool) and abs(cell) >= _EXACT_DIGITS:
        raise ValueError(f"{cell} was stored as a number and has lost its last digits.")
    return as_text(cell)


def read_reference(cell: Cell) -> str:
    """The order reference. ValueError for what a spreadsheet has made unreadable."""
    text = " ".join(read_text(cell).split())
    if isinstance(cell, datetime | time) or hasattr(cell, "year"):
        raise ValueError(f"{text} is a date and not an order reference.")
    if isinstance(cell, Decimal) or _SCIENTIFIC.fullmatch(text):
        raise ValueError(f"{text} was stored as a number and is no longer the reference it was.")
    return text


def read_quantity(cell: Cell) -> tuple[int | None, str]:
    """Number of packages and the package named with it: ``2 plts`` is 2 pallets. None for a blank; 0 orders nothing."""
    if cell is None or (isinstance(cell, str) and not cell.strip()):
        return None, ""
    if isinstance(cell, bool | datetime) or hasattr(cell, "year"):
        raise ValueError(f"{as_text(cell)} is not a quantity.")
    if isinstance(cell, int):
        return _checked(cell), ""
    if isinstance(cell, Decimal):
        raise ValueError(f"{cell} is not a whole number of pieces.")
    return _quantity_text(read_text(cell))


@lru_cache(maxsize=5000)
def _quantity_text(text: str) -> tuple[int, str]:
    if text.lower() in NOTHING:
        return 0, ""
    found = _QUANTITY.fullmatch(text)
    if found is None:
        fraction = re.fullmatch(r"-?\d+[.,]\d+.*", text)
        raise ValueError(
            f"'{text[:60]}' is not a whole number of pieces." if fraction else f"'{text[:60]}' is not a quantity."
        )
    if re.fullmatch(r"-?\d{1,3}[.]\d{3}", found[1]):
        raise ValueError(f"'{text}' can be read in two ways.")
    return _checked(int(re.sub(r"[,. ]", "", found[1]))), package_name(found[3] or "")


def _checked(quantity: int) -> int:
    if quantity < 0:
        raise ValueError(f"{quantity} is below zero.")
    if quantity > MOST_PIECES:
        raise ValueError(f"{quantity} is too many to be right.")
    return quantity


@lru_cache(maxsize=1000)
def package_name(text: str) -> str:
    """The package in one word where it is a known one, else as the customer wrote it."""
    words = [word for word in spoken(text) if word != "x"]
    return (
        next((_PACKAGE_OF[word] for word in words if word in _PACKAGE_OF), text.strip(" .")) if len(words) < 3 else text
    )


def read_weight(cell: Cell, unit: str, decimal_mark: str) -> int | None:
    """Grams, or None where no weight is given (``see DN-93``).

    AmbiguousNumber when only a person can tell, unless the file's other weights show its ``decimal_mark``.
    """
    if isinstance(cell, int | Decimal) and not isinstance(cell, bool):
        return weight_from_number(cell, unit)
    text = read_text(cell)
    if not text or text in NOTHING:
        return None
    try:
        return parse_weight(text, unit)
    except AmbiguousNumber as two_ways:
        if not decimal_mark:
            raise
        small, large = two_ways.readings
        mark = next(char for char in text if char in ".,")
        found = re.search(r"[a-zA-Z]+", text)
        return weight_from_number(small if mark == decimal_mark else large, found[0] if found else unit)


def decimal_mark_of(cell: Cell) -> str:
    """The decimal mark a written number proves: a comma for ``12,5``, a point for ``1,250.5``; else empty."""
    found = re.fullmatch(r"\s*\d+(?:[.,]\d{3})*([.,])\d{1,2}\D*", cell) if isinstance(cell, str) else None
    return found[1] if found else ""


def read_barcode(cell: Cell) -> str:
    """The unit's code as the store looks it up. ValueError for a wrong check digit, lost digits, or several codes."""
    if isinstance(cell, Decimal):
        raise ValueError(f"{cell} was stored as a number and has lost digits.")
    text = read_text(cell)
    parts = [part for part in re.split(r"[,;/\s]+", text) if part]
    if len(parts) > 1 and all(part.isdigit() and len(part) >= _WHOLE_CODE for part in parts):
        raise ValueError(f"{len(parts)} barcodes stand in one cell. Put each unit in a row of its own.")
    return canonical_code(text) if text else ""


def read_phone(cell: Cell) -> str:
    """The number as written. ValueError when a spreadsheet has shortened it to ``4.12E+11``."""
    text = read_text(cell)
    if isinstance(cell, Decimal) or _SCIENTIFIC.fullmatch(text):
        raise ValueError(f"{text} is a telephone number that has lost its digits.")
    return text


def read_kind(cell: Cell) -> JobKind | None:
    """Delivery, collection or return; None for a blank. ValueError for another word."""
    text = read_text(cell)
    kind = next((_KIND_OF[word] for word in (*spoken(text), "".join(spoken(text))) if word in _KIND_OF), None)
    if text and kind is None:
        raise ValueError(f"'{text[:60]}' is none of delivery, collection and return.")
    return kind

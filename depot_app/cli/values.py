"""How words of the command line become values. What cannot be one is wrong usage."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from depot_app.domain.barcodes import CodeKind, read_scan
from depot_app.domain.orders import GoodsLine
from depot_app.domain.times import read_day
from depot_app.domain.weights import parse_weight

Value = TypeVar("Value")
_LINE = "Write a goods line like '3 pallet Paint; 450 kg; 340123450000000018'; weight and barcode may be left out."
#: What stands alone behind the goods is a weight when it looks like one, else a barcode.
_A_WEIGHT = re.compile(r"[0-9][0-9.,'’ ]{0,11}\s*(kgs?|g|t|lbs?)?", re.IGNORECASE)
_TIME = re.compile(r"([01]?[0-9]|2[0-3]):[0-5][0-9]")


def day(text: str) -> date:
    return _or_usage(read_day, text)


def kilograms(text: str) -> int:
    """Grams of a weight in kilograms, or with its own unit."""
    return _or_usage(parse_weight, text)


def time_of_day(text: str) -> str:
    """``8:00`` as ``08:00``; empty stays empty."""
    if text and not _TIME.fullmatch(text):
        raise ArgumentTypeError(f"{text!r} is not a time of day. Write it like 08:30.")
    return text.zfill(5) if text else ""


def above_zero(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 10**9):
        raise ArgumentTypeError(f"{text!r} is not a whole number above zero.")
    return int(text)


def port_number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:9]) < 65536):
        raise ArgumentTypeError(f"{text!r} is not a port, which is a number from 0 to 65535.")
    return int(text)


def seconds(text: str) -> float:
    """At least one second, at most a day."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= 86_400):
        raise ArgumentTypeError(f"{text!r} is not a number of seconds from 1 to 86400.")
    return float(text)


def goods_line(text: str) -> GoodsLine:
    """``QTY PACKAGE DESCRIPTION[; WEIGHT][; BARCODE]`` as a goods line. The package is one word: ``roll-cage``."""
    goods, *more = (part.strip() for part in text.split(";"))
    quantity, package, description = [*goods.split(None, 2), "", "", ""][:3]
    if not (quantity.isascii() and quantity.isdigit() and 0 < int(quantity) < 10**6) or not package or len(more) > 2:
        raise ArgumentTypeError(f"{text!r} is not a goods line. {_LINE}")
    weight, barcode = _weight_and_barcode(more)
    grams = _or_usage(parse_weight, weight) if weight else None
    return GoodsLine(description or package, int(quantity), package, grams, _code(barcode) if barcode else "")


def _weight_and_barcode(more: list[str]) -> tuple[str, str]:
    if len(more) == 2:
        return more[0], more[1]
    alone = more[0] if more else ""
    return (alone, "") if _A_WEIGHT.fullmatch(alone) and sum(map(str.isdigit, alone)) < 8 else ("", alone)


def _code(text: str) -> str:
    """A barcode as the scanner's reading of it will be looked up."""
    scanned = read_scan(text)
    if scanned.kind is CodeKind.BAD:
        raise ArgumentTypeError(f"{text!r} is not a barcode: {scanned.why}")
    return scanned.code


def _or_usage(read: Callable[[str], Value], text: str) -> Value:
    try:
        return read(text)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error

"""What a scanner or a spreadsheet gives us, brought into the one form the store looks up.

Accepts what scanners really send: AIM prefixes, leading and trailing FNC1, visible stand-ins for the separator,
brackets. Reading never raises: a bad scan is an answer, with plain words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from depot_app.domain.gs1 import GS, is_digits, is_sscc, parse_bracketed, parse_elements

LONGEST = 200  # characters, as scanned
WRONG_CHECK_DIGIT = "The check digit is wrong, scan again or key it in."

# Symbology identifiers of carriers whose data is by definition a GS1 element string.
_GS1_CARRIERS = frozenset({"]C1", "]e0", "]e1", "]e2", "]d2", "]Q3", "]J1"})
_SHOWN_GS = re.compile(r"\{(?:GS|FNC1)\}|<(?:GS|FNC1)>|\^\]|\u241d", re.IGNORECASE)
_ENDS = " \t\r\n\u00a0\ufeff\u200b"  # not str.strip(): that would also take the separator
_AIM = re.compile(rf"(?:\][A-Za-z][0-9A-Za-z][{_ENDS}]*)+")  # some scanners put their own in front of another's
_OTHER_SEPARATORS = str.maketrans("#|", GS + GS)  # in use as separators, and in no GS1 data field of ours
_PRINTED_SSCC = re.compile(r"\(00\)([0-9]{18})(?![0-9])")
_ROUNDED = re.compile(r"[0-9](?:[.,][0-9]+)?E\+[0-9]{2,3}", re.IGNORECASE)


class CodeKind(StrEnum):
    SSCC = "sscc"
    GS1 = "gs1"
    TEXT = "text"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Scanned:
    """One reading: ``code`` is what the store looks up ('' when BAD), ``why`` plain words when BAD.

    ``elements`` are GS1 application identifiers and their data; ``symbology`` is the AIM identifier (``]C1``) or ''.
    """

    kind: CodeKind
    code: str
    elements: dict[str, str] = field(default_factory=dict, hash=False)
    symbology: str = ""
    why: str = ""


def read_scan(raw: str | bytes) -> Scanned:
    """Judge one scan. Never raises.

    The code is the 18 digits for anything that carries an SSCC, else the text trimmed and in capitals. Other GS1 data
    is its element string without separators: what a scanner without AIM prefixes makes of the same label.
    """
    try:
        text = (raw.decode() if isinstance(raw, bytes) else raw).strip(_ENDS)
    except UnicodeDecodeError:
        return _bad("This barcode holds data that is not text.")
    if is_sscc(text):  # the common case first: this line decides how fast a scan is
        return Scanned(CodeKind.SSCC, text, {"00": text})
    prefix = _AIM.match(text)
    symbology = prefix[0].strip(_ENDS)[-3:] if prefix else ""
    text = text[prefix.end() :] if prefix else text
    problem = _unreadable(text, symbology)
    if problem:
        return _bad(problem, symbology)
    text = _SHOWN_GS.sub(GS, text).strip(_ENDS)
    flagged = symbology in _GS1_CARRIERS or text.startswith(GS)
    return _judge(text.strip(GS + _ENDS), symbology, flagged)


def canonical_code(text: str) -> str:
    """The code a typed or imported barcode is stored and found under. ValueError with plain words when it is none."""
    if _ROUNDED.fullmatch(text.strip(_ENDS)):
        raise ValueError("The spreadsheet has shortened this number. Make the column text and enter the code again.")
    scanned = read_scan(text)
    if scanned.kind is CodeKind.BAD:
        raise ValueError(scanned.why)
    return scanned.code


def _unreadable(text: str, symbology: str) -> str:
    if not text:
        return "The barcode is empty."
    if len(text) + len(symbology) > LONGEST:
        return f"The barcode is too long: more than {LONGEST} characters."
    if not text.isprintable() and not text.replace(GS, "").replace("\u00a0", " ").isprintable():
        return "This barcode holds characters that cannot be printed. Scan again or key it in."
    return "This barcode holds data that is not text." if "\ufffd" in text else ""


def _judge(text: str, symbology: str, flagged: bool) -> Scanned:
    sscc = _claimed_sscc(text)
    if sscc and not is_sscc(sscc):
        return _bad(WRONG_CHECK_DIGIT, symbology)
    if sscc and not text.startswith("("):
        return Scanned(CodeKind.SSCC, sscc, {"00": sscc}, symbology)
    try:
        elements = _elements(text, flagged)
    except ValueError as problem:
        if flagged or GS in text:
            return _bad(f"This GS1 barcode cannot be read. {problem}", symbology)
        return Scanned(CodeKind.SSCC, sscc, {"00": sscc}, symbology) if sscc else _plain(text, symbology)
    if "00" in elements:
        return Scanned(CodeKind.SSCC, elements["00"], elements, symbology)
    return _other_gs1(elements, symbology) if elements else _plain(text, symbology)


def _claimed_sscc(text: str) -> str:
    """The 18 digits a text offers as an SSCC, right or wrong; '' when it offers none."""
    compact = text.replace(" ", "")
    if is_digits(compact):
        if len(compact) == 20 and compact.startswith("00"):
            return compact[2:]
        return compact if len(compact) == 18 else ""
    printed = _PRINTED_SSCC.match(compact)
    return printed[1] if printed else ""


def _elements(text: str, flagged: bool) -> dict[str, str]:
    """What the element string says; empty for unmarked text that is none of GS1's. ValueError when it is malformed."""
    if text.startswith("("):
        return parse_bracketed(text.translate(_OTHER_SEPARATORS))
    if flagged or GS in text:
        return parse_elements(text.translate(_OTHER_SEPARATORS))
    # Without any mark only an SSCC inside is proof enough: "10PALLET" is a batch to GS1, and plain text to its owner.
    if len(text) > 20 and is_digits(text[:16]):
        elements = parse_elements(text.translate(_OTHER_SEPARATORS))
        return elements if "00" in elements else {}
    return {}


def _other_gs1(elements: dict[str, str], symbology: str) -> Scanned:
    joined = _judge("".join(identifier + value for identifier, value in elements.items()), symbology, False)
    if joined.kind is CodeKind.TEXT:
        return Scanned(CodeKind.GS1, joined.code, elements, symbology)
    # 18 digits that happen to be a batch number must not meet an SSCC in the store.
    printed = _plain("".join(f"({identifier}){value}" for identifier, value in elements.items()), symbology)
    return Scanned(CodeKind.GS1, printed.code, elements, symbology) if printed.code else printed


def _plain(text: str, symbology: str) -> Scanned:
    code = text.replace("\u00a0", " ").upper().strip()
    if not code.isascii():
        code = unicodedata.normalize("NFC", code).strip()
    problem = _unreadable(code, "")
    return _bad(problem, symbology) if problem else Scanned(CodeKind.TEXT, code, {}, symbology)


def _bad(why: str, symbology: str = "") -> Scanned:
    return Scanned(CodeKind.BAD, "", {}, symbology, why)

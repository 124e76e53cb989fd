"""Finding an exception reason or a charge by what a person typed or another system sent."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from depot_app.domain.charge_codes import CHARGE_CODES, ChargeCode, ChargeUnit, Rounding, charge_amount
from depot_app.domain.exception_codes import EXCEPTION_REASONS, ExceptionReason, Fault

__all__ = [
    "CHARGE_CODES",
    "EXCEPTION_REASONS",
    "ChargeCode",
    "ChargeUnit",
    "ExceptionReason",
    "Fault",
    "Rounding",
    "UnknownCode",
    "charge_amount",
    "charge_code",
    "exception_reason",
]

_REASONS = {reason.code: reason for reason in EXCEPTION_REASONS}
_CHARGES = {row.code: row for row in CHARGE_CODES}
_ALIASES = {alias: row for row in CHARGE_CODES for alias in row.aliases}


class UnknownCode(ValueError):
    """No such code. ``nearest`` holds the codes that may be meant, best first; the words name them."""

    def __init__(self, words: str, nearest: tuple[str, ...]) -> None:
        super().__init__(words, nearest)  # as given, so that it can cross from a child process
        self.words = words
        self.nearest = nearest

    def __str__(self) -> str:
        return self.words


def exception_reason(text: str) -> ExceptionReason:
    """The reason of that code in any letter case, or else the only one with that X12 or Rec 24 code.

    UnknownCode otherwise, also when several reasons share the foreign code.
    """
    code = text.strip().upper()
    if code in _REASONS:
        return _REASONS[code]
    shared = [reason for reason in EXCEPTION_REASONS if code in (reason.x12, reason.rec24)]
    if len(shared) == 1:
        return shared[0]
    if shared:
        fitting = tuple(reason.code for reason in shared)
        raise UnknownCode(f"{code} stands for several reasons. Choose one of {', '.join(fitting)}.", fitting)
    raise _unknown("an exception code", code, _REASONS)


def charge_code(text: str) -> ChargeCode:
    """The charge of that code or alias (LF for tail lift) in any letter case. UnknownCode otherwise."""
    code = text.strip().upper()
    found = _CHARGES.get(code) or _ALIASES.get(code)
    if found is None:
        raise _unknown("a charge code", code, [*_CHARGES, *_ALIASES])
    return found


def _unknown(kind: str, code: str, codes: Iterable[str]) -> UnknownCode:
    nearest = tuple(get_close_matches(code[:40], list(codes), n=3, cutoff=0.4))
    hint = f" Did you mean {' or '.join(nearest)}?" if nearest else ""
    return UnknownCode(f"{code[:40]!r} is not {kind}.{hint}", nearest)

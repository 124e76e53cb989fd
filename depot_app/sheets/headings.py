"""What one heading means."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from depot_app.sheets.fields import Field
from depot_app.sheets.vocabulary import EACH, EXACT, FLAGS, PARTY, ROLES, UNITS, WEIGHT, WHOLE
from depot_app.sheets.words import Words, spoken, word_sets

_BARE = 500  # rank of a heading that does not say whose name or address it is
_WEIGHT_UNIT = {
    frozenset(spoken(text)) for text in ("weight unit", "weight uom", "wt unit", "gewichtseinheit", "unite poids")
}
_UNIT_WORDS = frozenset(UNITS)
_LINE_NUMBERS = frozenset("123456")
_CUSTOMER_CODE = {frozenset({"code"}), frozenset({"number"}), frozenset({"id"}), frozenset({"ref"})}


@dataclass(frozen=True, slots=True)
class Claim:
    """A heading's claim to a meaning; the lowest rank wins. ``of_customer``: the customer's own address or phone."""

    field: Field
    rank: int
    of_customer: bool = False


def _table(phrases: dict[Field, str]) -> dict[Words, Claim]:
    found: dict[Words, Claim] = {}
    for field, line in phrases.items():
        for rank, words in enumerate(word_sets(line)):
            found.setdefault(words, Claim(field, rank))
    return found


_EXACT = _table(EXACT)
_PARTY = {words: (base, rank) for base, line in PARTY.items() for rank, words in enumerate(word_sets(line))}
_ROLES = sorted(
    ((words, role) for role, line in ROLES.items() for words in word_sets(line)), key=lambda item: -len(item[0])
)
_FLAGS = {words: text for text, line in FLAGS.items() for words in word_sets(line)}
_WEIGHTS = {words: rank for rank, words in enumerate(word_sets(WEIGHT))}


@lru_cache(maxsize=4096)
def claim_of(heading: str) -> Claim | None:
    """What the heading claims to be, or None when no rule knows it."""
    said = spoken(heading)
    words = frozenset(said)
    if not words or len(words) > 8:
        return None
    if words in _FLAGS:
        return Claim(Field.FLAG, 0)
    return _weight_claim(said) or _EXACT.get(words) or _party_claim(words)


def flag_words(heading: str) -> str:
    """What a driver must know when the column says yes, e.g. ``Tail-lift needed``."""
    return _FLAGS.get(frozenset(spoken(heading)), "")


def unit_in(heading: str) -> str:
    """The unit of weight a heading names, e.g. lb for ``Wt (lbs)``; empty when it names none."""
    return next((UNITS[word] for word in reversed(spoken(heading)) if word in UNITS), "")


def says_each(heading: str) -> bool:
    """Whether a weight heading speaks of one piece: ``Unit weight``, ``kg each``."""
    return any(word in EACH for word in spoken(heading))


def _weight_claim(said: tuple[str, ...]) -> Claim | None:
    words = frozenset(said)
    if words in _WEIGHT_UNIT and said[-1] in {"unit", "uom", "gewichtseinheit", "poids"}:
        return Claim(Field.WEIGHT_UNIT, 0)
    if words <= {"kg", "kgs", "lbs", "kilos"}:
        return Claim(Field.WEIGHT, 50)
    bare = words - _UNIT_WORDS
    rank = _WEIGHTS.get(bare, _WEIGHTS.get(bare - EACH))
    return None if rank is None else Claim(Field.WEIGHT, rank)


def _party_claim(words: Words) -> Claim | None:
    if len(words) == 1:
        role, base = WHOLE.get(next(iter(words)), ("", ""))
        if role:
            return _sided(role, base, 0)
    for role_words, role in _ROLES:
        if role_words <= words:
            found = _with_role(role, words - role_words)
            if found:
                return found
    base, rank = _base(words)
    return Claim(Field[f"TO_{base}"], _BARE + rank) if base else None


def _base(words: Words) -> tuple[str, int]:
    found = _PARTY.get(words)
    if found is None:
        without = _PARTY.get(words - _LINE_NUMBERS)
        found = without if without and without[0] == "ADDRESS" else None
    return found or ("", 0)


def _with_role(role: str, rest: Words) -> Claim | None:
    base, rank = ("NAME", 100) if not rest else _base(rest)
    if base:
        return _sided(role, base, rank)
    if role == "CUSTOMER" and rest in _CUSTOMER_CODE:
        return Claim(Field.CUSTOMER, 200)
    claim = _EXACT.get(rest)
    if claim is None or role == "CUSTOMER":
        return None
    if role == "FROM":
        return Claim(Field.COLLECTION_DATE, claim.rank) if claim.field is Field.PLAIN_DATE else None
    return Claim(Field.DELIVERY_DATE, claim.rank) if claim.field is Field.PLAIN_DATE else claim


def _sided(role: str, base: str, rank: int) -> Claim:
    if role != "CUSTOMER":
        return Claim(Field[f"{role}_{base}"], rank)
    if base in {"NAME", "COMPANY", "CODE"}:
        return Claim(Field.CUSTOMER, rank + (200 if base == "CODE" else 0))
    return Claim(Field[f"TO_{base}"], rank + _BARE, of_customer=True)

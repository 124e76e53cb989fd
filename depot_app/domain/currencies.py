"""Currencies: ISO 4217 codes, their minor-unit digits, and the signs people write instead."""

from __future__ import annotations

_ISO_4217 = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR
SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND
VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
"""
_WITHOUT_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
_WITH_THREE = "BHD IQD JOD KWD LYD OMR TND"

CODES = frozenset(_ISO_4217.split())
_MINOR_DIGITS = dict.fromkeys(_WITHOUT_DECIMALS.split(), 0) | dict.fromkeys(_WITH_THREE.split(), 3)

# A sign that several currencies share means the depot's own one when that is among them, and is refused otherwise.
SIGNS: dict[str, tuple[str, ...]] = {
    "€": ("EUR",),
    "£": ("GBP",),
    "$": ("USD", "AUD", "NZD", "CAD", "SGD", "HKD", "FJD", "MXN", "CLP", "ARS", "COP"),
    "US$": ("USD",),
    "A$": ("AUD",),
    "NZ$": ("NZD",),
    "C$": ("CAD",),
    "¥": ("JPY", "CNY"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "zł": ("PLN",),
    "Kč": ("CZK",),
}


def minor_digits(currency: str) -> int:
    """How many decimals the currency has: 0 (yen), 3 (Kuwaiti dinar), else 2. ValueError for a code that is none."""
    if currency not in CODES:
        raise ValueError(f"{currency!r} is not a currency code. Use three letters such as EUR or GBP.")
    return _MINOR_DIGITS.get(currency, 2)


def currency_of(mark: str, default: str) -> str:
    """The code a ``mark`` (a code in any case, or a sign) stands for; ``default`` for none. ValueError if unclear."""
    if not mark:
        return default
    meant = SIGNS.get(mark) or SIGNS.get(mark.lower())
    if meant is None:
        minor_digits(mark.upper())
        return mark.upper()
    if len(meant) == 1 or default in meant:
        return meant[0] if len(meant) == 1 else default
    raise ValueError(f"{mark!r} can be {', '.join(meant)}. Write the currency code.")

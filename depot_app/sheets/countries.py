"""Countries as customers write them, brought to ISO 3166-1 alpha-2."""

from __future__ import annotations

from functools import lru_cache

from depot_app.sheets.words import spoken

_SPELLINGS = {
    "AT": "aut austria osterreich oesterreich autriche oostenrijk",
    "AU": "aus australia australien australie",
    "BE": "bel belgium belgien belgique belgie",
    "BG": "bgr bulgaria bulgarien",
    "CA": "can canada kanada",
    "CH": "che switzerland schweiz suisse zwitserland szwajcaria suiza",
    "CZ": "cze czechia czech-republic tschechien tchequie czechy",
    "DE": "deu ger d germany deutschland allemagne duitsland niemcy alemania",
    "DK": "dnk denmark danemark danmark denemarken dania dinamarca",
    "EE": "est estonia estland",
    "ES": "esp e spain spanien espagne spanje hiszpania espana",
    "FI": "fin finland finnland finlande suomi",
    "FR": "fra f france frankreich frankrijk francja francia",
    "GB": "gbr uk united-kingdom great-britain england scotland wales northern-ireland grossbritannien royaume-uni "
    "verenigd-koninkrijk wielka-brytania reino-unido",
    "GR": "grc greece griechenland grece",
    "HR": "hrv croatia kroatien hrvatska",
    "HU": "hun hungary ungarn hongrie",
    "IE": "irl ireland eire irland irlande ierland republic-ireland",
    "IT": "ita i italy italien italie italia wlochy",
    "LT": "ltu lithuania litauen lietuva litwa",
    "LU": "lux luxembourg luxemburg",
    "LV": "lva latvia lettland latvija",
    "NL": "nld nl netherlands holland niederlande pays-bas nederland holandia paises-bajos",
    "NO": "nor norway norwegen norge norvege",
    "NZ": "nzl new-zealand neuseeland",
    "PL": "pol poland polen pologne polska polonia",
    "PT": "prt portugal portugalia",
    "RO": "rou romania rumanien roumanie",
    "SE": "swe sweden schweden suede sverige zweden szwecja",
    "SI": "svn slovenia slowenien slovenija",
    "SK": "svk slovakia slowakei slovensko",
    "UA": "ukr ukraine ukraina",
    "US": "usa united-states united-states-america america etats-unis stany-zjednoczone estados-unidos",
}
_CODES = {name: code for code, names in _SPELLINGS.items() for name in names.split()}
POSTCODE_DIGITS = {"AU": 4, "DE": 5, "ES": 5, "FR": 5, "IT": 5, "US": 5}  # wholly numeric, and may start with 0


@lru_cache(maxsize=2000)
def country_code(text: str) -> str:
    """``Germany``, ``Deutschland`` and ``DEU`` give DE; two letters are taken as a code; anything else stays."""
    bare = text.strip().replace(".", "")
    name = "-".join(spoken(bare.lower())) or bare.lower()
    if name in _CODES:
        return _CODES[name]
    return bare.upper() if len(bare) == 2 and bare.isalpha() and bare.isascii() else text.strip()

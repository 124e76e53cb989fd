"""What a note says in each language it is printed in. English stands where the words are used."""

from __future__ import annotations

from datetime import date, datetime

from depot_app.domain.orders import JobKind
from depot_app.domain.weights import format_kg

GERMAN = {
    "Consignment note": "Frachtbrief",
    "Consignment note {number}": "Frachtbrief {number}",
    "Consignment notes {first} to {last}": "Frachtbriefe {first} bis {last}",
    JobKind.DELIVERY: "Zustellung",
    JobKind.COLLECTION: "Abholung",
    JobKind.RETURN: "Retoure",
    "PRACTICE": "ÜBUNG",
    "ORIGINAL": "ORIGINAL",
    "Version {version}": "Version {version}",
    "Version {version}: replaces version {before}": "Version {version}: ersetzt Version {before}",
    "COPY {copy} · reprinted {time} by {name}": "KOPIE {copy} · neu gedruckt {time} von {name}",
    "Sender": "Absender",
    "Consignee": "Empfänger",
    "Customer": "Kunde",
    "Reference": "Referenz",
    "Service": "Service",
    "Date": "Datum",
    "Time window": "Zeitfenster",
    "Load": "Ladung",
    "Vehicle": "Fahrzeug",
    "Driver": "Fahrer/in",
    "Attempt": "Zustellversuch",
    "any time": "jederzeit",
    "from {time}": "ab {time}",
    "by {time}": "bis {time}",
    "Quantity": "Menge",
    "Package": "Verpackung",
    "Description": "Bezeichnung",
    "Unit barcode": "Barcode",
    "Weight": "Gewicht",
    "Total of {lines}, {units}": "Summe: {lines}, {units}",
    "1 goods line": "1 Güterzeile",
    "{count} goods lines": "{count} Güterzeilen",
    "1 unit to scan": "1 Packstück zu scannen",
    "{count} units to scan": "{count} Packstücke zu scannen",
    " (lines {first} to {last} on the next page)": " (Zeilen {first} bis {last} auf der nächsten Seite)",
    "Instructions": "Anweisungen",
    "Instructions, continued": "Anweisungen, Fortsetzung",
    "Continued on page 2": "Fortsetzung auf Seite 2",
    "Picked up by the carrier": "Vom Frachtführer übernommen",
    "Received in good order": "In einwandfreiem Zustand erhalten",
    "Name in capitals": "Name, Druckschrift",
    "Signature": "Unterschrift",
    "Time": "Uhrzeit",
    "Time in": "Ankunft",
    "Time out": "Abfahrt",
    "clean": "einwandfrei",
    "with reservation:": "mit Vorbehalt:",
    "Printed {moment} by {name}": "Gedruckt {moment} von {name}",
    "Page {page} of {pages}": "Seite {page} von {pages}",
}
#: Packages as lists are read to name them; what customers and clerks call otherwise stays as they wrote it.
GERMAN_PACKAGES = {
    "pallet": "Palette", "Euro pallet": "Europalette", "carton": "Karton", "roll cage": "Rollcontainer",
    "parcel": "Paket", "piece": "Stück", "crate": "Kiste",
}  # fmt: skip
_DAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_GERMAN_FIGURES = str.maketrans({",": ".", ".": ","})
#: What a PDF says of its own language (ISO 32000-1, 14.9.2).
_TAGS = {"en": "en-GB", "de": "de-DE"}


class Wording:
    """A note's own words in one of ``LANGUAGES``, whatever the language of the machine."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.tag = _TAGS[language]
        self._known = GERMAN if language == "de" else {}

    def say(self, words: str, **values: object) -> str:
        """The words, their places filled in; words that nobody has translated as they are."""
        told = self._known.get(words, words)
        return told.format(**values) if values else told

    def package(self, name: str) -> str:
        """The name of a package; also of goods that are described by it alone."""
        return GERMAN_PACKAGES.get(name, name) if self.language == "de" else name

    def day(self, value: date) -> str:
        """Return a date as people say it: Tue 1 Dec 2026, Di 01.12.2026."""
        name = _DAYS[self.language][value.weekday()]
        if self.language == "de":
            return f"{name} {value:%d.%m.%Y}"
        return f"{name} {value.day} {_MONTHS[value.month - 1]} {value.year}"

    def moment(self, value: datetime) -> str:
        """Return date and time with the zone's name."""
        return f"{self.day(value)} {value:%H:%M} {value.tzname() or ''}".rstrip()

    def weight(self, grams: int | None) -> str:
        if grams is None:
            return "–"
        return format_kg(grams).translate(_GERMAN_FIGURES) if self.language == "de" else format_kg(grams)

"""Notes as they come out of the printer: rendered, scanned and read."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path
from string import Formatter
from typing import Any
from zoneinfo import ZoneInfo

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab import rl_config

from depot_app import printing
from depot_app.domain.orders import GoodsLine, JobKind, Party
from depot_app.printing import NoteData, missing_signs, render_notes
from depot_app.printing.wording import GERMAN, GERMAN_PACKAGES
from depot_app.sheets.values import _PACKAGES

POLISH = Party(
    "Przedsiębiorstwo Handlowo-Usługowe „Świętosława i Wspólnicy” Spółka z ograniczoną odpowiedzialnością",
    "Hala magazynowa 7, brama C, za stacją paliw\nul. Gen. Józefa Bema 12/14 lok. 305a\nDzielnica Źródła-Południe",
    "05-090",
    "Raszyn-Sękocin Nowy",
    "PL",
    "Małgorzata Wiśniewska",
    "+48 22 555 01 23",
)
GREEK = Party("Ελληνική Εταιρεία Μεταφορών", "Λεωφόρος Αθηνών 71", "104 47", "Αθήνα", "GR", "Γιώργος")
CYRILLIC = Party("ООО «Северный путь»", "ул. Ленина, д. 5", "190000", "Санкт-Петербург", "RU")
PLAIN = NoteData(
    number="BRS1-00012345",
    printed_at=datetime(2026, 12, 1, 10, 42, tzinfo=ZoneInfo("Europe/London")),
    printed_by="AB",
    depot_code="BRS",
    depot_name="Bristol Avonmouth Depot",
    depot_address="Third Way\nAvonmouth\nBristol BS11 9YP",
    customer="Hollis & Daughters",
    reference="PO-778120",
    service="Timed AM",
    date=date(2026, 12, 1),
    window_from="08:00",
    window_to="12:00",
    sender=Party("Hollis & Daughters (Ceramics) Ltd", "Unit 14", "BS11 9HS", "Bristol", "GB", "Maya", "0117 4960123"),
    consignee=Party("Łódź Kiosk 7", "ul. Piotrkowska 104", "90-926", "Łódź", "PL"),
    lines=(
        GoodsLine("Terracotta planters", 3, "pallet", 612_500, "003931234500000018"),
        GoodsLine("Glazed tiles", 24, "carton", 288_000),
        GoodsLine("Samples", 1),
    ),
    units=5,
    weight_g=900_500,
    instructions="Ring 20 minutes before.",
    load="L-0012",
    vehicle="KX12 ABC",
    driver="Ben Carter",
    conditions="Goods are carried under the RHA Conditions of Carriage 2020.",
)
MANY = tuple(GoodsLine(f"Crate number {index}", index, "crate", 1_000, f"{index:018d}") for index in range(1, 31))
LONG = replace(
    PLAIN, lines=MANY, instructions="Please unload at the rear gate only. " * 80, driver="Wolfeschlegel " * 9
)
REPRINT = replace(PLAIN, copy=2, version=3, reprint_reason="paper jam")
NOTES = {
    "plain": PLAIN,
    "polish": replace(PLAIN, consignee=POLISH),
    "greek": replace(PLAIN, consignee=GREEK, number="ATH12-00000017"),
    "cyrillic": replace(PLAIN, consignee=CYRILLIC, number="LED1-00000017", practice=True),
    "long": LONG,
    "reprint": REPRINT,
    "german": replace(PLAIN, language="de", kind=JobKind.RETURN, window_to=""),
    "german copy": replace(LONG, language="de", copy=2, version=3, practice=True),
    "longest number": replace(PLAIN, number="ABCDEFGHIJ-KLMNOPQR-STUV", practice=True),
}

#: Through these, words reach the page in its language.
SAYING = ("say", "_fields", "_sign_box", "_rule", "_tick")


@contextmanager
def opened(*notes: NoteData) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(render_notes(notes))
    try:
        yield document
    finally:
        document.close()


def words(*notes: NoteData) -> list[str]:
    """The text of each page, with line ends as spaces."""
    with opened(*notes) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def codes(page: pypdfium2.PdfPage) -> list[tuple[zxingcpp.BarcodeFormat, str]]:
    """What a scanner sees on the printed page."""
    found = zxingcpp.read_barcodes(page.render(scale=200 / 72).to_pil())
    return sorted(((code.format, code.text) for code in found), key=str)


@pytest.mark.parametrize("name", NOTES)
def test_both_codes_read_on_every_page(name: str) -> None:
    note = NOTES[name]
    wanted = [(zxingcpp.BarcodeFormat.Code128, note.number), (zxingcpp.BarcodeFormat.QRCode, note.number)]
    with opened(note) as document:
        for page in document:
            assert codes(page) == sorted(wanted, key=str)


@pytest.mark.parametrize("name", NOTES)
def test_nothing_is_printed_outside_the_margins(name: str) -> None:
    with opened(NOTES[name]) as document:
        for page in document:
            picture = page.render(scale=1, grayscale=True).to_pil()
            ink = picture.point(lambda level: 255 - level).getbbox()
            assert ink is not None
            assert ink[0] >= 38
            assert ink[1] >= 30
            assert ink[2] <= 557
            assert ink[3] <= 818


def test_the_page_says_what_the_note_holds() -> None:
    (text,) = words(PLAIN)
    for part in (
        "Consignment note BRS1-00012345",
        "Bristol Avonmouth Depot Third Way, Avonmouth, Bristol BS11 9YP",
        "ORIGINAL",
        "Version 1",
        "Hollis & Daughters (Ceramics) Ltd",
        "BS11 9HS Bristol, GB",
        "Maya · 0117 4960123",
        "Łódź Kiosk 7",
        "90-926 Łódź, PL",
        "PO-778120",
        "Timed AM",
        "Tue 1 Dec 2026",
        "08:00–12:00",
        "L-0012",
        "KX12 ABC",
        "Ben Carter",
        "3 pallet Terracotta planters 003931234500000018 612.5 kg",
        "24 carton Glazed tiles 288 kg",
        "1 Samples –",
        "28 Total of 3 goods lines, 5 units to scan 900.5 kg",
        "Ring 20 minutes before.",
        "RHA Conditions of Carriage 2020",
        "BRS · Bristol Avonmouth Depot · Printed Tue 1 Dec 2026 10:42 GMT by AB",
        "Page 1 of 1",
    ):
        assert part in text, part
    assert not {"COPY", "PRACTICE"} & set(text.split())


def test_the_signature_boxes_ask_for_what_proves_a_delivery() -> None:
    (text,) = words(PLAIN)
    for label in ("Picked up by the carrier", "Time in", "Time out", "Received in good order", "with reservation:"):
        assert label in text
    assert text.count("Signature") == text.count("Name in capitals") == 2


@pytest.mark.parametrize("party", [POLISH, GREEK, CYRILLIC])
def test_names_in_every_alphabet_of_the_fonts_are_readable(party: Party) -> None:
    (text,) = words(replace(PLAIN, consignee=party))
    assert party.name in text
    assert f"{party.postcode} {party.city}, {party.country}" in text
    assert " ".join(part for part in ", ".join(party.address.split("\n")).split()) in text


def test_a_reprint_says_so_in_words() -> None:
    (text,) = words(REPRINT)
    assert "COPY 2 · reprinted 10:42 by AB: paper jam" in text
    assert "Version 3: replaces version 2" in text
    assert "ORIGINAL" not in text


def test_a_reprint_is_seen_from_afar() -> None:
    def darkness(note: NoteData) -> int:
        with opened(note) as document:
            band = document[0].render(scale=1, grayscale=True).to_pil().crop((42, 118, 553, 136))
            return sum(level < 128 for level in band.tobytes())

    assert darkness(REPRINT) > 0.7 * 511 * 18 > 5 * darkness(PLAIN)


@pytest.mark.parametrize(("kind", "heading"), [(JobKind.RETURN, "note · return"), (JobKind.COLLECTION, "· collection")])
def test_returns_and_collections_are_named(kind: JobKind, heading: str) -> None:
    assert heading in words(replace(PLAIN, kind=kind))[0]


@pytest.mark.parametrize(
    ("start", "end", "shown"), [("08:00", "", "from 08:00"), ("", "12:00", "by 12:00"), ("", "", "any time")]
)
def test_half_a_window_is_said_in_words(start: str, end: str, shown: str) -> None:
    assert shown in words(replace(PLAIN, window_from=start, window_to=end))[0]


def test_practice_is_written_across_every_page() -> None:
    assert all("PRACTICE" in text for text in words(replace(LONG, practice=True)))


def test_every_line_and_instruction_of_a_long_note_is_printed_once() -> None:
    pages = words(LONG)
    text = " ".join(pages)
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
    for line in MANY:
        assert text.count(line.barcode) == 1
    assert "(lines 15 to 30 on the next page)" in pages[0]
    assert "Continued on page 2" in pages[0]
    assert " ".join(text.split("Instructions, continued")).count("rear gate") == 80
    assert "Signature" in pages[0]
    assert "Signature" not in pages[1]


def test_fourteen_lines_fit_one_page_and_fifteen_do_not() -> None:
    assert len(words(replace(PLAIN, lines=MANY[:14]))) == 1
    assert len(words(replace(PLAIN, lines=MANY[:15]))) == 2


def test_notes_follow_in_order_and_repeated_blocks_are_not_mixed_up() -> None:
    other = replace(PLAIN, number="BRS1-00012352", consignee=GREEK, sender=PLAIN.consignee, load="L-0099", attempt=2)
    first, second, third = words(PLAIN, other, PLAIN)
    assert first == third == words(PLAIN)[0]
    assert second == words(other)[0]


def test_same_data_same_bytes() -> None:
    once = render_notes([PLAIN, LONG, REPRINT])
    render_notes([NOTES["cyrillic"]])
    assert render_notes([PLAIN, LONG, REPRINT]) == once
    assert render_notes([REPRINT, PLAIN, LONG]) != once


def test_metadata_names_the_note_and_no_person() -> None:
    with opened(REPRINT) as document:
        told = document.get_metadata_dict()
    assert told["Title"] == "Consignment note BRS1-00012345"
    assert set(told.values()).isdisjoint({"AB", "Ben Carter"})
    assert told["Author"] == "Depot Desk"


def test_files_stay_small() -> None:
    assert len(render_notes([PLAIN])) < 60_000
    notes = [replace(PLAIN, number=f"BRS1-{serial:08d}", reference=f"PO-{serial}") for serial in range(100)]
    assert len(render_notes(notes)) / 100 < 8_000


def test_no_setting_of_reportlab_is_left_changed() -> None:
    before = rl_config.useA85
    render_notes([PLAIN])
    assert rl_config.useA85 == before


def test_signs_without_a_shape_are_shown_as_gaps_and_told() -> None:
    note = replace(PLAIN, instructions="東京 مرحبا 🚚 café")
    (text,) = words(note)
    assert "\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd \ufffd café" in text
    assert missing_signs(note) == frozenset("東京مرحبا🚚")
    assert missing_signs(PLAIN) == frozenset()


@pytest.mark.parametrize("number", ["", "Łódź-1", "A" * 25, " A1", "A\n1"])
def test_a_number_that_no_barcode_carries_is_refused(number: str) -> None:
    with pytest.raises(ValueError, match="note number"):
        replace(PLAIN, number=number)


@pytest.mark.parametrize("text", ["a) Tj ET 0 0 m (b", r"back\slash \) (", "((("])
def test_signs_that_mean_something_to_pdf_are_only_text(text: str) -> None:
    assert text in words(replace(PLAIN, instructions=text))[0]


def test_a_german_note_is_german_down_to_its_dates_and_figures() -> None:
    (page,) = words(NOTES["german"])
    told = (
        "Frachtbrief · Retoure", "Absender", "Di 01.12.2026", "ab 08:00", "612,5 kg", "Unterschrift",
        "Summe: 3 Güterzeilen, 5 Packstücke zu scannen", "Gedruckt Di 01.12.2026 10:42 GMT von AB",
    )  # fmt: skip
    assert [text for text in told if text not in page] == []
    assert page.count("Palette") == 1, "a list's own word for it is read as ours"
    described = replace(PLAIN, language="de", lines=(GoodsLine("Euro pallet", 2, "Euro pallet"),))
    assert words(described)[0].count("Europalette") == 2
    first, second = words(NOTES["german copy"])
    assert "KOPIE 2 · neu gedruckt 10:42 von AB" in first
    assert "Version 3: ersetzt Version 2" in first
    assert "(Zeilen 15 bis 30 auf der nächsten Seite)" in first
    assert "Anweisungen, Fortsetzung" in second
    assert "Seite 2 von" in second


def test_each_note_of_a_print_speaks_its_own_language() -> None:
    german = replace(PLAIN, language="de")
    pages = words(PLAIN, german, PLAIN)
    assert ["Consignee" in page for page in pages] == [True, False, True]
    assert pages[1] == words(german)[0]


def test_every_word_of_the_page_has_its_german() -> None:
    said = {
        word.value
        for path in Path(printing.__file__).parent.glob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[-1] in SAYING
        for given in call.args
        for word in ast.walk(given)
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
    }
    assert {"Customer", "Attempt", "Signature", "clean", "Page {page} of {pages}"} < said
    assert said - set(GERMAN) == set()
    assert set(GERMAN) - said == set(JobKind)


def test_every_package_that_lists_are_read_to_name_has_its_german() -> None:
    assert set(_PACKAGES) <= set(GERMAN_PACKAGES)


@pytest.mark.parametrize("words", GERMAN)
def test_a_translation_has_the_places_of_its_words(words: str) -> None:
    places = [sorted(name for _, name, _, _ in Formatter().parse(text) if name) for text in (words, GERMAN[words])]
    assert places[0] == places[1]


def test_a_note_in_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="'fr'"):
        replace(PLAIN, language="fr")


def test_no_notes_no_file() -> None:
    with pytest.raises(ValueError, match="no note"):
        render_notes([])


TEXT = st.text(st.characters(codec="utf-8"), max_size=60) | st.text("WMw—й\n ", max_size=400)
PARTIES = st.builds(Party, *[TEXT] * 7)
LINES = st.builds(GoodsLine, TEXT, st.integers(0, 10**9), TEXT, st.none() | st.integers(0, 10**12), TEXT)
TEXT_FIELDS = [
    field.name for field in fields(NoteData) if field.type == "str" and field.name not in ("number", "language")
]


@settings(max_examples=50, deadline=None)
@given(
    st.fixed_dictionaries(dict.fromkeys(TEXT_FIELDS, TEXT)),
    PARTIES,
    PARTIES,
    st.lists(LINES, max_size=20),
    st.booleans(),
)
def test_any_text_prints_inside_the_margins(
    texts: dict[str, str], sender: Party, consignee: Party, lines: list[GoodsLine], practice: bool
) -> None:
    changed: dict[str, Any] = {**texts, "lines": tuple(lines), "practice": practice}
    note = replace(PLAIN, **changed, sender=sender, consignee=consignee, copy=2)
    missing_signs(note)
    with opened(note) as document:
        picture = document[0].render(scale=1, grayscale=True).to_pil()
        left, top, right, bottom = picture.point(lambda level: 255 - level).getbbox()
        assert (left >= 38, top >= 30, right <= 557, bottom <= 818) == (True, True, True, True)

"""Lists saved in the old alphabets of Windows, as spreadsheets still save them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.sheets.csv_text import read_text
from depot_app.sheets.encodings import likeliest

WORDS = {
    "cp1250": (
        "Łódź Śruby Księgarnia Dąbrowa żwir cięcie Gdańsk Wrocław paleta Białystok",
        "Příbram Plzeň Děčín čerstvé zboží Ústí řezivo", "Győr Székesfehérvár gyümölcs Nyíregyháza hűtő",
    ),
    "cp1252": (
        "Müller Straße Köln Gemüse Bäckerei Grüße", "Épicerie fenêtre Besançon Château crème août Noël",
        "España camión Muñoz Córdoba", "São João pães Gonçalves ões", "Ålesund Tromsø Kjøkken Sæter",
        "20 m² à 15 € Nº 3",
    ),
    "cp1253": ("Παντοπωλείο Αθήνα Θεσσαλονίκη ελιές κιβώτια Πάτρα τρόφιμα", "Ηράκλειο οδός Ερμού παλέτες"),
    "cp1251": ("Книжарница Изгрев София кашони палети улица", "Варна доставка болтове Пловдив"),
    "iso8859-2": ("Śląsk gałąź część źródło maść pośpiech", "Łódź środa świeże książka"),
}  # fmt: skip
_ONLY_CENTRAL = set("łśźżąŁŚě")
CLEAR = {
    codec: [word for text in WORDS[codec] for word in text.split() if codec != "cp1250" or set(word) & _ONLY_CENTRAL]
    for codec in ("cp1250", "cp1253", "cp1251")
}


@pytest.mark.parametrize(("codec", "text"), [(codec, text) for codec, texts in WORDS.items() for text in texts])
def test_real_words_tell_their_alphabet(codec: str, text: str) -> None:
    assert text.encode(codec).decode(likeliest(text.encode(codec)).codec) == text


@given(st.data())
def test_some_words_of_a_language_among_figures_are_enough(data: st.DataObject) -> None:
    codec = data.draw(st.sampled_from(sorted(CLEAR)))
    words = data.draw(st.lists(st.sampled_from(CLEAR[codec]), min_size=3, max_size=9, unique=True))
    line = ";".join(f"{number};{word};12,5 kg" for number, word in enumerate(words))
    assert line.encode(codec).decode(likeliest(line.encode(codec)).codec) == line


def test_a_long_run_of_accents_is_another_script_and_not_central_european() -> None:
    greek, polish = "τρόφιμα;12,5 kg;κιβώτια;οδός", "żółć;3;źródło"
    assert [likeliest(greek.encode("cp1253")).codec, likeliest(polish.encode("cp1250")).codec] == ["cp1253", "cp1250"]


def test_plain_text_is_western() -> None:
    assert likeliest(b"Reference;Qty\nPO-1;2\n").codec == "cp1252"


def test_a_list_from_poland_is_read_as_it_was_written_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "zlecenia.csv"
    path.write_bytes(
        "Reference;Consignee;City\nPO-1;Księgarnia Pod Dębem;Łódź\nPO-2;Sklep Śruba;Żory\n".encode("cp1250")
    )
    (sheet,) = read_text(path)
    assert [row.cells[2] for row in sheet.rows] == ["City", "Łódź", "Żory"]
    assert sheet.notes == ["The file was read as Central European text (cp1250)."]

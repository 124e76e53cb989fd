"""Text made to fit: nothing wider than its place, and no word lost that had room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from depot_app.printing.fitting import clip, fit_lines, shrink, wrap
from depot_app.printing.fonts import fits, printable, text_width

TEXT = st.text(st.characters(codec="utf-8"), max_size=60) | st.text("WMw—й\n ", max_size=400)


def test_a_word_without_end_is_printed_whole_and_soon() -> None:
    assert "".join(wrap("x" * 100_000, 500, 9)) == "x" * 100_000


@given(TEXT.map(printable), st.floats(30, 300), st.booleans())
def test_the_quick_answer_is_the_measured_one(text: str, width: float, bold: bool) -> None:
    assert fits(text, width, 9, bold) == (text_width(text, 9, bold) <= width)


def test_a_text_is_made_smaller_before_it_is_cut() -> None:
    name = "Wolfeschlegelsteinhausen"
    assert shrink(name, 200, 10, 6) == (name, 10)
    text, size = shrink(name, 100, 10, 6)
    assert (text, size < 10) == (name, True)
    text, size = shrink(name, 40, 10, 6)
    assert (text[-1], size) == ("…", 6)
    assert name.startswith(text[:-1])


@given(TEXT, st.floats(30, 300), st.sampled_from([7.0, 9.5, 12.0]), st.booleans())
def test_fitted_text_is_never_wider_than_its_place(text: str, width: float, size: float, bold: bool) -> None:
    shown, used = shrink(text, width, size, 6, bold)
    assert 6 <= used <= size
    assert text_width(shown, used, bold) <= width
    assert text_width(clip(text, width, size, bold), size, bold) <= width
    lines, used = fit_lines(text, width, (size, 6), 2, bold)
    assert len(lines) <= 2
    assert all(text_width(line, used, bold) <= width for line in lines)


@given(TEXT, st.floats(30, 300))
def test_wrapping_loses_no_word(text: str, width: float) -> None:
    kept = "".join("".join(wrap(text, width, 9)).split())
    assert kept == "".join("".join(map(printable, text.splitlines())).split())

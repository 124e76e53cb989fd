"""How the words of a call are understood: options on either side, verbs of two words, goods lines, times."""

from __future__ import annotations

from argparse import ArgumentTypeError

import pytest

from depot_app.cli import arguments, values
from depot_app.cli.verbs import VERBS
from depot_app.domain.gs1 import check_digit
from depot_app.domain.orders import GoodsLine
from tests.support.cli import Desk

SSCC = "34012345000000001" + str(check_digit("34012345000000001"))


def test_every_verb_stands_in_the_overview_with_its_help() -> None:
    text = arguments.parser(VERBS).format_help()
    for name, verb in VERBS.items():
        assert f"\n    {name:<18} {verb.words}\n" in text


@pytest.mark.parametrize("name", VERBS)
def test_every_verb_explains_itself(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    ran = Desk(tmp_path_factory.mktemp("help")).run(*name.split(), "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"usage: depot {name}")


@pytest.mark.parametrize(
    "words",
    [
        ("--json", "--store", "here", "job", "show", "A1"),
        ("job", "--json", "show", "A1", "--store", "here"),
        ("job", "--store=here", "show", "A1", "--json"),
        ("job", "show", "--store", "here", "--json", "A1"),
    ],
)
def test_global_options_stand_before_between_and_behind(words: tuple[str, ...]) -> None:
    args = arguments.parser(VERBS).parse_args(arguments.joined(list(words), VERBS))
    assert (args.verb, args.store, args.json, args.ref) == ("job show", "here", True, "A1")


def test_a_word_behind_a_verb_of_one_word_stays_its_own() -> None:
    assert arguments.joined(["note", "A1", "void"], VERBS) == ["note", "A1", "void"]
    assert arguments.joined(["note", "--", "void"], VERBS) == ["note", "--", "void"]
    assert arguments.joined(["--as", "note", "note", "void", "1"], VERBS) == ["--as", "note", "note void", "1"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("lod", "show"), "there is no verb 'lod'. Did you mean"),
        (("load",), "say which: load new, load edit"),
        (("jobs", "--limit", "0"), "'0' is not a whole number above zero."),
        (("jobs", "--bogus"), "unrecognized arguments: --bogus"),
        (("job", "show"), "the following arguments are required: ref"),
        (("import",), "name the file to take in"),
        (("load", "new", "--date", "23.11.2026"), "is not a date"),
    ],
)
def test_wrong_usage_is_exit_2(shared_desk: Desk, words: tuple[str, ...], told: str) -> None:
    said = shared_desk.refused(*words, "--as", "Ann", code=2)
    assert told in said
    assert said.endswith("--help'.\n")


def test_help_tells_of_the_window_and_version_is_told_anywhere(shared_desk: Desk) -> None:
    told = shared_desk.run("--help").out
    assert "every verb" in told
    assert "depot --practice" in told
    assert shared_desk.run("job", "--version").out.startswith("Depot Desk ")
    assert "not a reference" not in shared_desk.refused("job", "show", "--", "--version")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("3 pallet White paint", GoodsLine("White paint", 3, "pallet")),
        ("1 roll-cage", GoodsLine("roll-cage", 1, "roll-cage")),
        ("2 pallet Paint; 1.5 t", GoodsLine("Paint", 2, "pallet", 1_500_000)),
        ("2 pallet Paint; 450", GoodsLine("Paint", 2, "pallet", 450_000)),
        (f"1 pallet Paint; {SSCC}", GoodsLine("Paint", 1, "pallet", None, SSCC)),
        (f"1 pallet Paint; 12,5 kg; ]C100{SSCC}", GoodsLine("Paint", 1, "pallet", 12_500, SSCC)),
        ("1 pallet Paint;; abc-1", GoodsLine("Paint", 1, "pallet", None, "ABC-1")),
    ],
)
def test_goods_lines(text: str, line: GoodsLine) -> None:
    assert values.goods_line(text) == line


@pytest.mark.parametrize(
    "text",
    ["", "pallet", "0 pallet", "-1 pallet x", "3", "2 pallet x; 1.250 kg", f"1 p x; ; {SSCC[:-1]}{9 - int(SSCC[-1])}",
     "1 p x; 1; 2; 3", "1 p x; minus; ABC"],
)  # fmt: skip
def test_what_is_no_goods_line(text: str) -> None:
    with pytest.raises(ArgumentTypeError):
        values.goods_line(text)


@pytest.mark.parametrize(("text", "is_time"), [("8:05", True), ("23:59", True), ("24:00", False), ("8", False)])
def test_times_of_day(text: str, is_time: bool) -> None:
    if is_time:
        assert values.time_of_day(text) == text.zfill(5)
    else:
        with pytest.raises(ArgumentTypeError):
            values.time_of_day(text)


def test_an_hour_that_happens_twice_is_refused_with_both_offsets(desk: Desk) -> None:
    desk.book("A1")
    words = ("pod", "A1", "--outcome", "clean", "--by", "Jo", "--as", "Ann", "--at")
    twice = desk.refused(*words, "2026-10-25 02:30")
    assert "happens twice" in twice
    assert "+02:00 for the first or +01:00 for the second" in twice
    assert "does not exist" in desk.refused(*words, "2026-03-29 02:30")
    assert "was never on a load" in desk.refused(*words, "2026-10-25T02:30+01:00")


def test_a_senders_address_needs_a_name(desk: Desk) -> None:
    words = ("--customer", "A", "--date", "2026-11-23", "--consignee", "B", "--line", "1 pallet x")
    refused = desk.refused("job", "new", *words, "--sender-city", "Hull", "--as", "Ann", code=2)
    assert "--sender NAME" in refused
    told = desk.told("job", "new", *words, "--reference", "S1", "--sender", "Dock 4", "--sender-city", "Hull")
    assert desk.told("job", "show", told["number"])["sender"]["city"] == "Hull"

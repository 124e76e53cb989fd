"""What services say is said again in German at the window: every template, and real refusals of real services."""

from __future__ import annotations

import json
import re
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from depot_app.desktop import Desktop
from depot_app.domain import barcodes, codes, money, times, weights
from depot_app.domain.readiness import JobFacts, missing
from depot_app.errors import DepotError
from depot_app.printing.printer import SystemPrinters
from depot_app.services import (
    billing,
    deliveries,
    exceptions,
    jobs,
    ledger_actions,
    list_preview,
    loading,
    loads,
    notes,
    people,
    profiles,
    safety,
    splitting,
    units,
)
from depot_app.services import desk as settings
from depot_app.services.deliveries import Pod
from depot_app.views import clock, language
from depot_app.views.at_window import AT_WINDOW, BEFORE, COMMANDS
from depot_app.views.language import grouped, speak
from depot_app.views.said import _said, quoted, said
from depot_app.views.templates import PLACE
from tests.services.conftest import ADAM, CARL, IVAN, LENA, SUSI, Desk
from tests.services.conftest import desk as desk  # the fixture
from tools.collect_said import collected, for_lupdate, templates

I18N = Path(__file__).resolve().parents[2] / "resources" / "i18n"
#: English words that are no German ones: where one stands, something was not said in German.
ENGLISH = re.compile(
    r"\b(the|is|not|of|and|cannot|it|this|there|nothing|has|no|are|job|load|unit|be|been|with|which|or|that|to|a)\b",
    re.IGNORECASE,
)
#: Of a desk and a job of its own.
Refused = Callable[[Desk, str], object]


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    assert speak(qapp, "de") == "de"
    yield
    for each in qapp.findChildren(QTranslator):
        qapp.removeTranslator(each)
        each.deleteLater()
    QLocale.setDefault(before)


def _german() -> dict[str, str]:
    found = ElementTree.parse(I18N / "depot_de.ts").getroot()
    context = next(each for each in found if each.findtext("name") == "said")
    return {each.findtext("source", ""): each.findtext("translation", "") for each in context.iter("message")}


# --- the templates ---------------------------------------------------------------------------------------------------


def test_every_sentence_of_the_services_is_listed_and_has_its_german() -> None:
    found = templates()
    assert json.loads((I18N / "said.json").read_text("utf-8")) == found, "run 'make translations'"
    german = _german()
    assert set(german) == set(found), "run 'make translations'"
    assert not [words for words, told in german.items() if not told]


def test_a_new_sentence_is_found_however_it_is_put_together() -> None:
    source = '''
"""A module says nothing here."""
import logging
_FIX = "Mend it first."
_WORDS = {"key of a table": "the lorry is late"}

def refuse(row, count, what):
    """Nor a docstring here."""
    logging.info("Not for people here: %s", row)
    if row.state == "not for people either":
        raise DepotError(f"Lorry {row.number} is {row.state}; it stays. {_FIX}", next_step="Ask " "its driver.")
    words = "{} lorries are away." if count else f"No lorry of {what!r:>10} is away."
    return words.format(count)
'''
    found = dict(collected(source, {}))
    assert found == {
        "Lorry {0} is {1}; it stays.": [0],
        "Mend it first.": [],
        "Ask its driver.": [],
        "{0} lorries are away.": [],
        "No lorry of {0} is away.": [],
        "the lorry is late": [],
    }
    assert "QCoreApplication.translate('said', \"Ask its driver.\")" in for_lupdate(found)


def test_every_template_comes_back_in_german_with_its_values(german: None) -> None:
    wrong = {}
    for words, told in _german().items():
        if len(re.findall(r"[A-Za-z]+", PLACE.sub("", words))) < 3 and PLACE.search(words):
            continue  # too little to be known by without a value that is known
        text, wanted = (PLACE.sub(lambda found: f"X{found[1]}K", each) for each in (words, told))
        got = said(text)
        if got != wanted and (ENGLISH.search(got) and not ENGLISH.search(wanted)):
            wrong[text] = got
    assert not wrong


def test_the_german_of_a_sentence_that_is_longer_than_another_is_its_own(german: None) -> None:
    assert said("orders.csv is empty.") == "orders.csv ist leer."
    assert said("Job BRS1-1 is cancelled.") == "Auftrag BRS1-1 ist storniert."
    assert said("Job BRS1-1 is released; its price stands.") == (
        "Auftrag BRS1-1 hat den Stand „freigegeben“; sein Preis bleibt bestehen."
    )


# --- values ----------------------------------------------------------------------------------------------------------


def test_numbers_are_written_the_german_way_and_names_stay(german: None) -> None:
    told = said("The load would carry 1,200 units where 50 fit and 1,250.5 kg where 1,000 kg are allowed.")
    assert told == "Die Ladung trüge 1.200 Packstücke, wo 50 passen und 1.250,5 kg, wo 1.000 kg erlaubt sind."
    assert said("A charge above EUR 1200.50 is approved by a supervisor.") == (
        "Eine Zusatzleistung über 1200,50 EUR genehmigt die Leitung."
    )
    assert said("Job late is on load closed already.") == "Auftrag late ist schon auf Ladung closed."
    assert (
        said("No customer is called Nowak Sp. z o.o. Is it A and B?.")
        == "Kein Kunde heißt Nowak Sp. z o.o. Is it A and B?."
    )
    assert grouped(1_250_000) == "1.250.000"
    assert said("PostgreSQL 18.6") == "PostgreSQL 18.6"
    assert said("Sheet 'A': row 46 was left out: totals.") == "Blatt „A“: Zeile 46 wurde ausgelassen: Summen."


def test_at_the_window_nobody_is_sent_to_the_command_line(qapp: QApplication) -> None:
    commands = {words for words in templates() if COMMANDS.search(words)}
    assert commands == AT_WINDOW.keys() | BEFORE
    assert not [words for words in AT_WINDOW.values() if COMMANDS.search(words)]
    assert not [words for words, told in _german().items() if words in AT_WINDOW and COMMANDS.search(told)]
    refused = DepotError("No Odoo is set up here.", "All that is due there waits.", "Set it up with 'depot connect'.")
    assert said(str(refused)) == (
        "No Odoo is set up here. All that is due there waits. Set it up in Settings, under Odoo."
    )
    assert said("Left at gate --north") == "Left at gate --north"


def _stopped(moment: datetime) -> type[datetime]:
    class Stopped(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return moment

    return Stopped


def test_days_in_a_sentence_are_told_as_the_depot_tells_them(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = datetime(2026, 11, 23, 5, 30)  # noqa: DTZ001 - the depot's own time
    monkeypatch.setattr(clock, "datetime", _stopped(here))
    _said.cache_clear()
    assert said("The date is 2026-12-03 at Odoo and 2026-12-04 here.") == (
        "The date is Thu 3 Dec at Odoo and Fri 4 Dec here."
    )
    assert said("2026-11-22 17:40 is in the future.") == "yesterday 17:40 is in the future."
    assert said("2026-11-23 04:10 is in the future.") == "04:10 is in the future."
    assert said("2025-12-01 is in the future.") == "Mon 1 Dec 2025 is in the future."
    _said.cache_clear()


def test_days_in_a_german_sentence(german: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "datetime", _stopped(datetime(2026, 11, 23, 5, 30)))  # noqa: DTZ001 - the depot's own time
    _said.cache_clear()
    told = said("The date is 2026-12-03 at Odoo and 2026-12-04 here.")
    assert told == "„Datum“ ist in Odoo Do 3.12. und hier Fr 4.12."
    assert said("Ines could sign in until 2026-11-20 only.") == "Ines konnte sich nur bis Fr 20.11. anmelden."
    _said.cache_clear()


@pytest.mark.parametrize(
    "typed",
    ["'2026-13-45' is not a date.", "Write it like 2026-11-22 17:40, or 17:40 for today.", "Job 2026-12-01 is stuck.",
     "Left at gate 3 on 2026-12-01", "2026-02-30 is in the future."],
)  # fmt: skip
def test_what_was_typed_and_how_to_type_it_stay_exact(qapp: QApplication, typed: str) -> None:
    assert said(typed) == typed


def test_a_date_that_cannot_be_read_is_told_in_german(german: None) -> None:
    for english, told in (("'Di 24.11.' names no year.", "„Di 24.11.“ nennt kein Jahr."),
                          ("'Mo 24.11.26' is a date of another day of the week.",
                           "„Mo 24.11.26“ ist ein Datum mit einem anderen Wochentag."),
                          ("'morgen' is not a date.", "„morgen“ ist kein Datum.")):  # fmt: skip
        assert said(english) == told


def test_what_odoo_said_itself_stands_in_quotes(german: None) -> None:
    told = quoted(
        "The user has no right to create mail.activity at Odoo. You are not allowed to create 'Activity' records.\n\n"
        "Contact your administrator."
    )
    assert told == (
        "Dem Benutzer fehlt in Odoo das Recht, mail.activity anzulegen. "
        "„You are not allowed to create 'Activity' records.\nContact your administrator.“"
    )
    assert quoted("The order is cancelled at Odoo.") == "Der Auftrag ist in Odoo storniert."
    assert quoted("") == ""


def test_amounts_are_written_the_german_way(german: None) -> None:
    assert language.money("EUR 1,250.50") == "1.250,50 EUR"
    assert language.money("-EUR 5.00") == "-5,00 EUR"


def test_what_nobody_said_stays_as_it_is(german: None) -> None:
    for typed in ("Ring at gate 3", "Missing required value for the field 'Name' (name).", "Auftrag 3 ist da.", "", " ",
                  "{0}", "{0} is {1}.", "\x00", "🚚 is. 🚚", ". . . ."):  # fmt: skip
        assert said(typed) == typed


def test_english_stays_english(qapp: QApplication) -> None:
    assert said("Job 1 is cancelled. Nothing was changed.") == "Job 1 is cancelled. Nothing was changed."
    assert grouped(1_250_000) == "1,250,000"


def test_three_parts_and_a_sentence_within_a_sentence(german: None) -> None:
    error = DepotError("The disk is full.", "Nothing was written to it.", "Choose another place.")
    assert said(str(error)) == "Die Festplatte ist voll. Es wurde nichts hineingeschrieben. Einen anderen Ort wählen."
    assert said("Order 3: Odoo refuses: No such field x. Ask whoever looks after Odoo.") == (
        "Order 3: Odoo lehnt ab: No such field x. Fragen, wer Odoo betreut."
    )
    assert said("Price approved: this takes a clerk or supervisor, and you are signed in as loader.") == (
        "Preis genehmigt: dafür braucht es die Rolle Disposition oder Leitung; angemeldet ist Verladung."
    )


@pytest.mark.parametrize(
    "text",
    ["Job " * 1000, "is. " * 1000, "'" * 4000, "0 is 0 not 0. " * 280, "A is a b. It can x: y. Load 1 is: " * 110,
     "x and y or z, " * 280, "{0} is {1}. " * 300, "a: " * 1300, "word " * 100_000],
)  # fmt: skip
def test_long_and_hostile_text_takes_no_time(german: None, text: str) -> None:
    said("The disk is full.")
    began = time.perf_counter()
    said(text)
    assert time.perf_counter() - began < 0.5


def test_a_usual_text_is_said_at_once(german: None) -> None:
    texts = [f"Job BRS1-{n} is cancelled. Nothing was changed. Book it again if it goes after all." for n in range(200)]
    said("The disk is full.")
    _said.cache_clear()
    began = time.process_time()
    for text in texts:
        said(text)
    assert (time.process_time() - began) / len(texts) < 0.001  # measured: 0.1 ms; once it is known, 1 µs


# --- what services really say ----------------------------------------------------------------------------------------


def _now() -> datetime:
    return datetime(2026, 3, 29, 12, tzinfo=UTC)


def _closed_twice(desk: Desk, job: str) -> None:
    made = exceptions.log(desk.store, CARL, job, "LATE", "x")
    for _ in range(2):
        exceptions.close(desk.store, SUSI, made, "x")


REFUSALS: dict[str, Refused] = {
    "no such job": lambda desk, job: jobs.cancel(desk.store, CARL, "nowhere", "x"),
    "a role": lambda desk, job: billing.approve_price(desk.store, LENA, job),
    "scanning": lambda desk, job: loading.scan(desk.store, desk.spool, IVAN, 1, "x"),
    "no such load": lambda desk, job: loads.confirm(desk.store, LENA, 99),
    "not a load": lambda desk, job: loads.confirm(desk.store, LENA, "abc"),
    "no vehicle": lambda desk, job: loads.plan(desk.store, CARL, loads.NewLoad(""), []),
    "over the limits": lambda desk, job: desk.load(desk.job("30", 30), max_units=20),
    "nothing on it": lambda desk, job: loads.confirm(desk.store, LENA, desk.load(job)),
    "not confirmed": lambda desk, job: loads.depart(desk.store, LENA, desk.load(job)),
    "on a load already": lambda desk, job: (desk.load(job), desk.load(job)),
    "no reference": lambda desk, job: desk.job(""),
    "twice": lambda desk, job: (desk.job("2"), desk.job("2")),
    "no goods": lambda desk, job: desk.job("0", lines=()),
    "not on hold": lambda desk, job: jobs.unhold(desk.store, CARL, job, "x"),
    "no price": lambda desk, job: billing.release(desk.store, SUSI, [job]),
    "no money": lambda desk, job: billing.set_price(desk.store, CARL, job, "much"),
    "no code": lambda desk, job: billing.propose_charge(desk.store, CARL, job, "NIX", "1"),
    "no quantity": lambda desk, job: billing.propose_charge(desk.store, CARL, job, "WAIT", "much"),
    "no charge": lambda desk, job: billing.approve_charge(desk.store, SUSI, "C99"),
    "closed already": _closed_twice,
    "needs a note": lambda desk, job: exceptions.log(desk.store, CARL, job, "OTHER"),
    "no exception": lambda desk, job: exceptions.close(desk.store, SUSI, "E99", "x"),
    "never on a load": lambda desk, job: desk.pod(job),
    "nobody signed": lambda desk, job: deliveries.accept(desk.store, CARL, job, Pod(deliveries.Outcome.CLEAN, "")),
    "too many copies": lambda desk, job: notes.print_notes(desk.store, CARL, [job], desk.folder, None, 99),  # type: ignore[arg-type]
    "no note": lambda desk, job: notes.void(desk.store, SUSI, "N-1", "x"),
    "all must move": lambda desk, job: splitting.split(desk.store, CARL, job, desk.codes(job)),
    "not a unit": lambda desk, job: units.set_aside(desk.store, LENA, "?", "held", "x"),
    "no such person": lambda desk, job: people.end(desk.store, ADAM, "Nobody"),
    "no such setting": lambda desk, job: settings.settle(desk.store, ADAM, "colour", "red"),
    "no value": lambda desk, job: settings.settle(desk.store, ADAM, "backup_hours", "never"),
    "no step": lambda desk, job: ledger_actions.withdraw(desk.store, SUSI, 99, "x"),
    "no profile": lambda desk, job: profiles.get(desk.store, "Monday"),
    "no backup": lambda desk, job: safety.restore(desk.folder / "none.zip", desk.store),
    "no file": lambda desk, job: exceptions.log(desk.store, CARL, job, "LATE", "x", [desk.folder / "none.pdf"]),
    "no list": lambda desk, job: list_preview.take(desk.store, IVAN, str(desk.file("list.pdf")), dry_run=True),
    "no printer": lambda *_: SystemPrinters().send("Zorro", Path("x.pdf")),
    "money": lambda *_: money.parse_money("1,2,3 ?", "EUR"),
    "weight": lambda *_: weights.parse_weight("heavy"),
    "a time": lambda *_: times.read_moment("noon", ZoneInfo("Europe/London"), _now()),
    "a time that is not": lambda *_: times.read_moment("2026-03-29 01:30", ZoneInfo("Europe/London"), _now()),
    "a code": lambda *_: codes.exception_reason("NIX"),
    "a barcode": lambda *_: barcodes.canonical_code(""),
}  # fmt: skip
#: What stays English in them: names and codes, what people typed, and what the command line is called.
STAY = re.compile(r"depot [\w -]+|[A-Z]{3,}|--\w+|\bA\b")


def test_refusals_are_german_to_their_last_word(german: None, desk: Desk) -> None:
    wrong = []
    for name, refuse in REFUSALS.items():
        job = desk.job(name)
        try:
            words = f"not refused: {refuse(desk, job)}"
        except (DepotError, ValueError) as error:
            words = str(error)
        if said(words) == words or ENGLISH.search(STAY.sub("", said(words).replace(name, ""))):
            wrong.append((name, words, said(words)))
    assert not wrong


def test_every_answer_to_a_scan(german: None, desk: Desk) -> None:
    number, other, loose = desk.job("A", 3), desk.job("B"), desk.job("C")
    load, elsewhere = desk.load(number), desk.load(other)
    first, *_ = desk.codes(number)
    jobs.hold(desk.store, CARL, loose, "unbezahlt")
    scans = [first, first, desk.codes(other)[0], desk.codes(loose)[0], "9999", "]C1", number, "XYZ1-1-000001-001"]
    for code in scans:
        words = loading.scan(desk.store, desk.spool, LENA, load, code, wait_s=5).words
        assert not ENGLISH.search(STAY.sub("", said(words))), (words, said(words))
    words = loading.stage(desk.store, desk.spool, LENA, "L4", desk.codes(number)[1]).words
    assert said(words) == f"Auf Stellplatz L4: A, Packstück {desk.codes(number)[1]}."
    assert elsewhere


LIST = """Order Number,Delivery Date,Receiver Name,City,Quantity,Weight,Customer,Colour
A1,someday,Shop,Bath,2,5,Acme,red
A2,2026-12-01,,Bath,x,5,Acme,red
A3,2026-12-01,Shop,Bath,0,light,Acme,red
A4,2026-12-01,Shop,Bath,3,"1.234",Acme,red
,2026-12-01,Shop,Bath,1,5,Acme,red
A5,1899-12-01,Shop,Bath,1,5,Acme,red
A6,2026-12-01,Shop,Bath,-3,5,Acme,red
"""


def test_the_problems_and_assumptions_of_a_list(german: None, desk: Desk) -> None:
    path = desk.file("list.csv", LIST.encode())
    told = list_preview.take(desk.store, IVAN, str(path), dry_run=True)
    assert len(told.problems) >= 5
    assert told.assumptions
    for words in [*(each.message for each in told.problems), *told.assumptions]:
        assert not ENGLISH.search(STAY.sub("", said(words))), (words, said(words))


def test_why_a_job_is_not_ready(german: None) -> None:
    legs = ((1, "planned"), (1, "confirmed"), (1, "out"), (2, "failed"), None)
    found = [each.why for leg in legs for each in missing(JobFacts(
        "", "disputed" if leg else "unpriced", "" if leg else "P1", (leg,) if leg else (), "", 0,
        (("E1", "goods damaged"),), (("C1", "proposed"),), ""))]  # fmt: skip
    assert len(set(found)) >= 8
    for words in found:
        assert not ENGLISH.search(said(words)), (words, said(words))
    assert said("E1 is open: goods damaged.") == "E1 ist offen: Ware beschädigt."


def test_reasons_and_charges_are_named_in_german(german: None) -> None:
    for words in (*(each.words for each in codes.EXCEPTION_REASONS), *(each.words for each in codes.CHARGE_CODES)):
        assert said(words) != words


# --- at the window ---------------------------------------------------------------------------------------------------


def test_the_strip_and_the_background_speak_german(
    german: None, desktop: Desktop, sign_in: Callable[[str], None], qtbot: QtBot
) -> None:
    sign_in("Carla")
    session = desktop.session
    done = session.attempt(lambda: jobs.cancel(session.place.store, session.place.actor, "nowhere", "x"))
    assert done.refused is not None
    assert "Kein Auftrag hat die Nummer oder Referenz nowhere." in str(done.refused)
    assert desktop.window.notice.words() == str(done.refused)
    assert done.plain.startswith("No job has the number")
    with qtbot.waitSignal(session.background.call(_refuse).failed) as told:
        pass
    assert told.args == ["Die Festplatte ist voll. Es wurde nichts geändert."]


def _refuse() -> None:
    raise DepotError("The disk is full.")

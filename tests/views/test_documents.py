"""The page Documents: notes seen, printed to a folder and to a printer, printed again with a reason, and voided."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from depot_app.desktop import Desktop
from depot_app.errors import DepotError
from depot_app.printing.pages import pixels
from depot_app.services import jobs, loads, notes, print_list
from depot_app.services.print_list import NoteRow
from depot_app.views.documents.page import DocumentsPage

WAIT_MS = 8000


class Tray:
    """Stands in for the computer's printers: what is sent to one is kept here."""

    def __init__(self) -> None:
        self.got: list[tuple[str, str]] = []
        self.jams_after = 99
        self.waits = (0, "")

    def names(self) -> list[str]:
        return ["Office", "Dock"]

    def send(self, name: str, pdf: Path) -> None:
        if len(self.got) >= self.jams_after:
            raise DepotError(f"The printer {name} said no: out of paper.", "The pages are made and kept.")
        assert pdf.read_bytes().startswith(b"%PDF")
        self.got.append((name, pdf.name))

    def waiting(self, name: str) -> tuple[int, str]:
        return self.waits


@pytest.fixture
def tray(desktop: Desktop) -> Tray:
    made = Tray()
    desktop.session.place.printers = made
    return made


@pytest.fixture
def page(desktop: Desktop, tray: Tray, sign_in: Callable[[str], None], tmp_path: Path, qtbot: QtBot) -> DocumentsPage:
    desktop.session.settings.setValue("print/folder", str(tmp_path / "pdf"))
    sign_in("Carla")
    desktop.window.show_page("documents")
    shown = desktop.window.page("documents")
    assert isinstance(shown, DocumentsPage)
    qtbot.waitUntil(lambda: shown.bar.where.box.count() == 3, timeout=WAIT_MS)
    return shown


def of_load(desktop: Desktop, load: int) -> list[NoteRow]:
    return print_list.of_load(desktop.app.store, load)


def done(page: DocumentsPage, qtbot: QtBot, does: Callable[[], object], wait_ms: int = WAIT_MS) -> None:
    with qtbot.waitSignal(page.print.over, timeout=wait_ms):
        does()


def shown_jobs(page: DocumentsPage) -> list[str]:
    return [page.notes.model.row(number).job for number in range(page.notes.model.rowCount())]


def prints(desktop: Desktop, rows: Sequence[NoteRow]) -> list[int]:
    return [print_list.of_job(desktop.app.store, row.job).prints for row in rows]


def test_a_note_is_seen_and_seeing_is_not_printing(desktop: Desktop, page: DocumentsPage, qtbot: QtBot) -> None:
    row = of_load(desktop, 3)[0]
    page.show_this("load", "3")
    qtbot.waitUntil(lambda: page.preview.count() == 1, timeout=WAIT_MS)
    assert row.job in page._caption.text()
    image = page.preview._paper.pages[0]
    assert 1.3 < image.height() / image.width() < 1.5
    assert len({image.pixel(x, 140) for x in range(image.width())}) > 2, "there is ink on it"
    assert prints(desktop, of_load(desktop, 3)) == [0, 0, 0, 0]
    assert page._about == row.job


def test_another_note_is_shown_while_one_is_being_made(desktop: Desktop, page: DocumentsPage, qtbot: QtBot) -> None:
    page.show_this("load", "3")
    rows = of_load(desktop, 3)
    for row in rows:
        page.notes.choose(row.job)
    qtbot.waitUntil(lambda: page.showing.known(rows[-1]) is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.preview.count() == 1, timeout=WAIT_MS)
    assert page.showing.known(rows[1]) is None, "what was passed over is not made"


def test_f8_prints_into_the_folder(desktop: Desktop, page: DocumentsPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.show_this("load", "3")
    row = of_load(desktop, 3)[0]
    done(page, qtbot, lambda: QTest.keyClick(desktop.window, Qt.Key.Key_F8))
    (file,) = (tmp_path / "pdf").iterdir()
    assert file.name == f"{row.note}-v1-copy1.pdf"
    assert len(pixels(file.read_bytes(), 36)) == 1
    assert prints(desktop, [row]) == [1]
    assert str(tmp_path / "pdf") in desktop.window.notice.words()
    assert page.loads.model.row(2).printed == 1


@pytest.mark.parametrize("load", [3, 2], ids=["one at the window", "many in a process of their own"])
def test_letters_the_page_cannot_show_are_told(desktop: Desktop, page: DocumentsPage, qtbot: QtBot, load: int) -> None:
    row = of_load(desktop, load)[0]
    jobs.edit(desktop.app.store, desktop.session.place.actor, row.job, instructions="Ring 東京 🚚 first")
    page.show_this("load", str(load))
    done(page, qtbot, page.bar.print_button.click if load == 3 else page.bar.all_button.click, 60_000)
    assert desktop.window.notice.words().endswith(f"cannot show are missing on {row.note}: 京 東 🚚")


def test_a_reprint_is_asked_for_its_reason(desktop: Desktop, page: DocumentsPage, qtbot: QtBot) -> None:
    row = of_load(desktop, 1)[0]
    desktop.window.open_this("print job", row.job)
    page.bar.print_button.click()
    assert page.bar.reason.property("wrong")
    assert not page.print.is_busy()
    assert prints(desktop, [row]) == [1]
    page.bar.reason.setEditText("paper jam")
    page.bar.copies.setValue(2)
    done(page, qtbot, page.bar.print_button.click)
    told = print_list.printed(desktop.app.store, row.job)
    assert [(line.copy, line.reason) for line in told] == [(3, "paper jam"), (2, "paper jam"), (1, "")]
    assert {line.by for line in told} == {"Carla"}
    assert page.bar.why_again() == "", "the next print has its own reason"
    page.tabs.setCurrentIndex(1)
    assert page.ledger.model.row(0).reason == "paper jam"
    page.one_button.click()
    assert page.ledger.model.rowCount() == 3


def test_a_whole_load_goes_to_the_printer_in_the_order_of_its_drops(
    desktop: Desktop, page: DocumentsPage, tray: Tray, qtbot: QtBot
) -> None:
    page.show_this("load", "3")
    page.bar.where.box.setCurrentIndex(page.bar.where.box.findData("Dock"))
    page.bar.where.box.activated.emit(page.bar.where.box.currentIndex())
    rows = of_load(desktop, 3)
    page.bar.all_button.setFocus()
    done(page, qtbot, page.bar.all_button.click, 30_000)
    at = QApplication.focusWidget()
    assert at is not None
    assert page.bar.isAncestorOf(at), "the keyboard stays where one prints"
    assert tray.got == [("Dock", f"{row.note}-v1-copy1.pdf") for row in rows]
    assert prints(desktop, rows) == [1, 1, 1, 1]
    assert "4 notes sent to Dock" in desktop.window.notice.words()
    assert desktop.session.settings.value("print/printer") == "Dock", "this station remembers it"


def test_many_notes_are_made_in_a_process_of_their_own(
    desktop: Desktop, page: DocumentsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_this("load", "2")
    page.bar.reason.setEditText("lost")
    rows = of_load(desktop, 2)
    told: list[tuple[int, int]] = []
    page.print.progressed.connect(lambda now, of: told.append((now, of)))
    done(page, qtbot, page.bar.all_button.click, 60_000)
    assert prints(desktop, rows) == [1] * len(rows)
    assert told[-1] == (len(rows), len(rows))
    assert len(list((tmp_path / "pdf").iterdir())) == len(rows)


def test_a_stop_between_notes_leaves_the_rest_to_be_sent(
    desktop: Desktop, page: DocumentsPage, tray: Tray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_this("load", "3")
    page.bar.where.box.setCurrentIndex(0)
    page.notes.view.selectAll()
    send = tray.send

    def send_and_stop(name: str, pdf: Path) -> None:
        send(name, pdf)
        page.print.cancel()

    monkeypatch.setattr(tray, "send", send_and_stop)
    done(page, qtbot, page.bar.print_button.click, 30_000)
    assert (len(tray.got), len(page.print.unsent)) == (1, 3)
    assert "stopped" in desktop.window.notice.words()


def test_the_page_seen_follows_a_change_of_the_load(desktop: Desktop, page: DocumentsPage, qtbot: QtBot) -> None:
    page.show_this("load", "3")
    qtbot.waitUntil(lambda: page.preview.count() == 1, timeout=WAIT_MS)
    before = page._shown
    bar = page.preview.verticalScrollBar()
    bar.setValue(bar.maximum())
    loads.edit(desktop.app.store, desktop.session.place.actor, 3, dock="7", vehicle="NEW 123")
    page.reread()
    qtbot.waitUntil(lambda: page._shown is not before, timeout=WAIT_MS)
    assert page._shown is not None
    assert before is not None
    assert page._shown.pages != before.pages
    assert bar.value() == bar.maximum() > 0, "one reads on where one was"


def test_a_practice_note_says_so(desktop: Desktop, page: DocumentsPage, qtbot: QtBot, tmp_path: Path) -> None:
    assert desktop.session.place.practice
    page.show_this("load", "3")
    row = of_load(desktop, 3)[0]
    done(page, qtbot, page.bar.print_button.click)
    ((width, _, seen),) = pixels((tmp_path / "pdf" / f"{row.note}-v1-copy1.pdf").read_bytes(), 40)
    real = desktop.app.render([replace(notes.preview(desktop.app.store, desktop.session.place.actor, row.job), copy=1)])
    ((_, _, plain),) = pixels(real, 40)
    assert sum(seen) < sum(plain) - 20 * width, "a large word lies over it"


def test_a_jam_counts_the_print_and_sends_the_rest_again(
    desktop: Desktop, page: DocumentsPage, tray: Tray, qtbot: QtBot
) -> None:
    page.show_this("load", "3")
    page.bar.where.box.setCurrentIndex(0)
    tray.jams_after = 1
    page.notes.view.selectAll()
    done(page, qtbot, page.bar.print_button.click, 30_000)
    assert "out of paper" in desktop.window.notice.words()
    assert len(tray.got) == 1
    assert page.bar.send_button.isVisible()
    tray.jams_after = 99
    done(page, qtbot, page.bar.send_button.click)
    rows = of_load(desktop, 3)
    assert [name for _, name in tray.got] == [f"{row.note}-v1-copy1.pdf" for row in rows]
    assert prints(desktop, rows) == [1, 1, 1, 1], "sending again is no print"
    assert not page.bar.send_button.isVisible()


def test_what_was_not_sent_outlasts_the_next_print(
    desktop: Desktop, page: DocumentsPage, tray: Tray, qtbot: QtBot
) -> None:
    page.show_this("load", "3")
    rows = of_load(desktop, 3)
    page.bar.where.box.setCurrentIndex(0)
    page.notes.choose(rows[0].job)
    tray.jams_after = 0
    done(page, qtbot, page.bar.print_button.click)
    assert "1 note not sent: The printer" in desktop.window.notice.words()
    tray.jams_after = 99
    page.notes.choose(rows[1].job)
    done(page, qtbot, page.bar.print_button.click)
    assert [name for _, name in tray.got] == [f"{rows[1].note}-v1-copy1.pdf"]
    done(page, qtbot, page.bar.send_button.click)
    assert tray.got[1][1] == f"{rows[0].note}-v1-copy1.pdf"
    assert not page.bar.send_button.isVisible()


def test_a_printer_that_takes_prints_and_makes_none_is_told(
    desktop: Desktop, page: DocumentsPage, tray: Tray, qtbot: QtBot
) -> None:
    tray.waits = (1, "Out of paper")
    page.show_this("load", "3")
    page.bar.where.box.setCurrentIndex(0)
    done(page, qtbot, page.bar.print_button.click)
    qtbot.waitUntil(lambda: "It says: Out of paper." in desktop.window.notice.words(), timeout=WAIT_MS)
    assert "come out by themselves" in desktop.window.notice.words()


def test_a_print_killed_before_its_file_is_finished_when_the_page_opens(
    desktop: Desktop, sign_in: Callable[[str], None], tray: Tray, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    row, out = of_load(desktop, 3)[0], tmp_path / "left"
    sign_in("Carla")
    place = desktop.session.place
    with monkeypatch.context() as killed:
        killed.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            notes.print_notes(place.store, place.actor, [row.job], out, place.render)
    assert list(out.glob("*.pdf")) == []
    desktop.session.settings.setValue("print/folder", str(out))
    desktop.window.show_page("documents")
    qtbot.waitUntil(lambda: "before the program was stopped" in desktop.window.notice.words(), timeout=WAIT_MS)
    assert [file.name for file in out.iterdir()] == [f"{row.note}-v1-copy1.pdf"]
    assert prints(desktop, [row]) == [1]


def test_printers_are_asked_for_again_whenever_the_page_is_opened(
    desktop: Desktop, page: DocumentsPage, tray: Tray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tray, "names", lambda: ["Office", "Dock", "New"])
    desktop.window.show_page("today")
    desktop.window.show_page("documents")
    qtbot.waitUntil(lambda: page.bar.where.box.findData("New") >= 0, timeout=WAIT_MS)


def test_a_scan_or_a_typed_word_finds_any_job(
    desktop: Desktop, page: DocumentsPage, qtbot: QtBot, type_scan: Callable[[str], None]
) -> None:
    last = print_list.found(desktop.app.store, "BRS1")[0]
    assert last.load == 0
    type_scan(last.job)
    assert shown_jobs(page) == [last.job]
    page.notes.filter.setText(last.reference)
    qtbot.waitUntil(lambda: shown_jobs(page) == [last.job], timeout=15000)
    on_load = of_load(desktop, 2)[2]
    type_scan(on_load.job)
    assert page.notes.row() == on_load
    assert page.notes.filter.text() == ""
    assert len(shown_jobs(page)) == len(of_load(desktop, 2))


def test_a_spoilt_number_is_voided_with_its_reason(desktop: Desktop, page: DocumentsPage, qtbot: QtBot) -> None:
    page.show_this("load", "3")
    row = of_load(desktop, 3)[0]
    page.bar.void_button.click()
    page.bar.really_button.click()
    assert page.bar.void_reason.property("wrong")
    page.bar.void_reason.setText("torn in the printer")
    page.bar.really_button.click()
    now = print_list.of_job(desktop.app.store, row.job)
    assert now.note != row.note
    assert not page.bar.is_asking()
    assert print_list.printed(desktop.app.store, row.job)[0].reason == "torn in the printer"
    assert page.notes.row() == now, "it is still chosen"


def test_f9_goes_to_the_notes_that_were_never_printed(desktop: Desktop, page: DocumentsPage, qtbot: QtBot) -> None:
    fresh = [row.job for row in of_load(desktop, 2) if not row.prints]
    page.show_this("load", "1")
    seen = []
    for _ in range(2):
        page.next_thing()
        row = page.notes.row()
        assert row is not None
        seen.append(row.job)
    assert seen == fresh[:2]


def test_esc_keeps_the_number_and_news_keep_the_choice(desktop: Desktop, page: DocumentsPage) -> None:
    page.show_this("load", "3")
    rows = of_load(desktop, 3)
    page.notes.choose(rows[1].job, rows[2].job)
    page.bar.reason.setEditText("lo")
    page.reread()
    assert [row.job for row in page.notes.rows()] == [rows[1].job, rows[2].job]
    assert page.bar.why_again() == "lo"
    page.notes.choose(rows[1].job)
    page.bar.ask_void()
    target = QApplication.focusWidget()
    assert target is page.bar.void_reason
    QTest.keyClick(target, Qt.Key.Key_Escape)
    assert not page.bar.is_asking()

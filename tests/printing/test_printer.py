"""Printers: listed and reached through stand-in programs of CUPS, and pages painted for drivers that want pixels."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from depot_app.domain.orders import GoodsLine, Party
from depot_app.errors import DepotError
from depot_app.printing import NoteData, printer, render_notes
from depot_app.printing.pages import pixels
from depot_app.printing.printer import SystemPrinters

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="CUPS' programs are asked on Linux alone")
Programs = Callable[..., Path]


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    """Put shell scripts in place of CUPS' programs; returns the folder they lie in."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")

    def put(**scripts: str) -> Path:
        for name, body in scripts.items():
            (folder / name).write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
            (folder / name).chmod(0o755)
        return folder

    put(lpstat='[ "$1" != -r ] || echo "scheduler is running"')  # this computer's own is not asked
    return put


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "BRS1-00000016-v1-copy1.pdf"
    path.write_bytes(render_notes([_note()]))
    return path


def _note() -> NoteData:
    return NoteData(
        number="BRS1-00000016", printed_at=datetime(2026, 12, 1, 6, 0, tzinfo=UTC), printed_by="Carla",
        depot_code="BRS", depot_name="Bristol", customer="Quill", date=date(2026, 12, 1), sender=Party("Quill"),
        consignee=Party("Harbour"), lines=(GoodsLine("paper", 2, "pallet", 1000),), units=2,
    )  # fmt: skip


def test_the_usual_printer_comes_first_and_none_twice(programs: Programs) -> None:
    programs(
        lpstat='case $1 in -e) echo Office; echo Dock_1; echo Office;; *) echo "default destination: Office";; esac'
    )
    assert SystemPrinters().names() == ["Office", "Dock_1"]


def test_no_printing_system_means_no_printers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pdf: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert SystemPrinters().names() == []
    with pytest.raises(DepotError, match="no printing system"):
        SystemPrinters().send("Dock 1", pdf)


def test_an_old_lpstat_is_asked_its_own_way(programs: Programs) -> None:
    programs(lpstat='case $1 in -a) echo "Dock accepting requests";; -d) echo "no system default";; *) exit 1;; esac')
    assert SystemPrinters().names() == ["Dock"]


def test_the_file_goes_to_the_printer_named(programs: Programs, pdf: Path, tmp_path: Path) -> None:
    programs(lp=f'printf "%s\\n" "$@" > {tmp_path}/told; for last; do :; done; cp "$last" {tmp_path}/got')
    SystemPrinters().send("Dock 1; rm -rf x", pdf)
    told = (tmp_path / "told").read_text().splitlines()
    assert told == ["-d", "Dock 1; rm -rf x", "-o", "media=A4", "-t", "BRS1-00000016-v1-copy1", "--", str(pdf)]
    assert (tmp_path / "got").read_bytes() == pdf.read_bytes()


def test_what_a_printer_says_is_told(programs: Programs, pdf: Path) -> None:
    programs(lp="echo '/usr/bin/lp: Destination \"Dock\" is not accepting jobs.' >&2; exit 1")
    with pytest.raises(DepotError, match='Dock said no: Destination "Dock" is not accepting jobs\\. The pages') as told:
        SystemPrinters().send("Dock", pdf)
    assert "counted as printed, and kept until the program is closed" in str(told.value)
    assert "Send again" in told.value.next_step


@pytest.mark.parametrize(("says", "why"), [("out of paper", "stopped: out of paper."), ("reason unknown", "stopped.")])
def test_a_stopped_printer_gets_nothing(programs: Programs, pdf: Path, tmp_path: Path, says: str, why: str) -> None:
    programs(
        lpstat=f'[ "$1" = -p ] && printf "printer $2 disabled since Mon -\\n\\t{says}\\n"', lp=f"touch {tmp_path}/sent"
    )
    with pytest.raises(DepotError, match="The printer Dock is") as told:
        SystemPrinters().send("Dock", pdf)
    assert told.value.what == f"The printer Dock is {why}"
    assert not (tmp_path / "sent").exists()


@pytest.mark.parametrize(
    ("runs", "what", "next_step"),
    [
        ("is running", "There is no printer called Dock any more.", "Choose another printer"),
        ("is not running", "The printing system of this computer is not running.", "Have CUPS started"),
    ],
)
def test_a_printer_removed_is_not_a_printing_system_that_stands_still(
    programs: Programs, pdf: Path, runs: str, what: str, next_step: str
) -> None:
    """CUPS says the same of both."""
    programs(
        lpstat=f'[ "$1" = -r ] && echo "scheduler {runs}"',
        lp='echo "/usr/bin/lp: Error - The printer or class does not exist." >&2; exit 1',
    )
    with pytest.raises(DepotError, match="counted as printed") as told:
        SystemPrinters().send("Dock", pdf)
    assert told.value.what == what
    assert told.value.next_step.startswith(next_step)


def test_prints_that_wait_are_counted_with_what_the_printer_says(
    programs: Programs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printer, "_LOOK_EVERY_S", 0.05)
    monkeypatch.setattr(printer, "_PRINTED_S", 0.3)
    queue = tmp_path / "queue"
    queue.write_text("Dock-1 me 22\nDock-2 me 22\n", encoding="utf-8")
    programs(
        lpstat=f'case $1 in -o) cat {queue};; -p) printf "printer Dock now printing Dock-1.\\n\\tUnplugged.\\n";; esac'
    )
    assert SystemPrinters().waiting("Dock") == (2, "Unplugged")
    monkeypatch.setattr(printer, "_PRINTED_S", 1.0)
    slow = f"sleep 0.1; cat {queue}; sed -i 1d {queue}"  # longer than its time in all, and never for one print
    queue.write_text("".join(f"Dock-{number} me 22\n" for number in range(9)), encoding="utf-8")
    programs(lpstat=slow)
    assert SystemPrinters().waiting("Dock") == (0, "")


def test_a_printer_that_never_answers_is_given_up(
    programs: Programs, pdf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs(lp="exec sleep 20")
    monkeypatch.setattr(printer, "_SEND_S", 0.3)
    with pytest.raises(DepotError, match="did not answer"):
        SystemPrinters().send("Dock", pdf)


def test_pages_are_grey_pixels_as_large_as_asked(pdf: Path) -> None:
    ((width, height, grey),) = pixels(pdf.read_bytes(), 72)
    assert (width, height, len(grey)) == (596, 842, width * height)
    assert min(grey) < 60
    assert max(grey) == 255
    with pytest.raises(DepotError, match="cannot be shown"):
        pixels(b"no pdf")


def test_a_driver_is_given_every_page(qapp: QApplication, tmp_path: Path) -> None:
    source, target = tmp_path / "two.pdf", tmp_path / "painted.pdf"
    source.write_bytes(render_notes([_note(), _note()]))
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(target))
    printer.paint(source, device)
    painted, wanted = pixels(target.read_bytes(), 150), pixels(source.read_bytes(), 150)
    assert len(painted) == len(wanted) == 2
    ink = [sum(255 - each for each in grey) / (width * height) for width, height, grey in (painted[1], wanted[1])]
    assert ink[0] == pytest.approx(ink[1], rel=0.2)
